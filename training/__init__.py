"""Training scripts; they run from a checkout: ``python -m training.<name>``."""
