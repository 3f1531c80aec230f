"""The ward database: three months of a hospital's ward operations."""
