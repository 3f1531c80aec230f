"""SQL in plain words, one file for each part of the language."""
