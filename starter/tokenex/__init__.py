"""Sources of the `tokenex` database: a token exchange, its members, orders, margin and alerts."""
