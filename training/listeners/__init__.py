"""Who listens to a run: a reader of JSON Lines, a person at a terminal; and to several at once."""
