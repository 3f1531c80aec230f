"""Proof of learning: a small model from scratch, taught by the environment alone."""
