"""Agents that play episodes."""
