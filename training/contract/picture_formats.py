"""Which picture files are opened, alike where a person gives one and where thousands are read."""

# Those whose readers are safe: EPS would start Ghostscript, others take seconds or gigabytes.
FORMATS = ("PNG", "JPEG", "GIF", "BMP", "PPM", "WEBP", "TIFF")
MOST_PIXELS = 80_000_000
