"""Tasks made from a seed, verified as they are made: an unlimited supply of graded difficulty."""
