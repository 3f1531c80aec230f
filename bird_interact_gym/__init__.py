"""BIRD-INTERACT as a Gymnasium environment."""
