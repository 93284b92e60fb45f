"""The version of the program; the package's metadata take it from here."""

# Read without importlib.metadata, which costs 20 ms of a start that has 100.
__version__ = "0.1.0"
