"""Sources of the `helios` database: the operations of a portfolio of solar parks."""
