"""The user simulator: two stages, leak guard."""
