"""SQL as trees: canonical form, segments, similarity."""
