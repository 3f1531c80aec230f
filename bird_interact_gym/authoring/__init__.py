"""Making and checking tasks: import of official data, validation."""
