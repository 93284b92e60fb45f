"""Training runs without widgets: starting them, watching them, keeping what they told."""
