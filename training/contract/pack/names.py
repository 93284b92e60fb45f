"""What a pack and its manifest are called; the program reads it at its start: no more is here."""

SUFFIX = ".layerwise-pack"
MANIFEST = "layerwise-pack.json"
