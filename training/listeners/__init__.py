"""Who listens to a run: a reader of JSON Lines, a person at a terminal, files of its curves."""
