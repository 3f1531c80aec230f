"""Sources of the bundled databases and tasks; `python -m starter.build` turns them into data."""
