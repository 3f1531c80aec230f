"""Thin adapters between the environment and other frameworks."""
