"""What a pack and its manifest are called; read at the start of the program, so nothing else here."""

SUFFIX = ".layerwise-pack"
MANIFEST = "layerwise-pack.json"
