"""Who listens to a training run: a reader of JSON Lines, and a person at a terminal."""
