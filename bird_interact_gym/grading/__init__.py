"""Verdicts: comparators, test cases, exploits kept out."""
