"""Collecting episodes: traces, deadlines, resume."""
