"""Changing pictures a little, each time differently, so that few pictures count for many."""
