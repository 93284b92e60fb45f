"""Which picture files are opened, alike where a person gives one and where thousands are read."""

# Those whose readers are safe: EPS would start Ghostscript, others take seconds or gigabytes.
FORMATS = ("PNG", "JPEG", "GIF", "BMP", "PPM", "WEBP", "TIFF", "AVIF")
MOST_PIXELS = 80_000_000

# The tag of EXIF that says which way up a picture is.
ORIENTATION_TAG = 0x0112

# The usual ends of the names of such files, in small letters.
SUFFIXES = frozenset(
    {".png", ".apng", ".jpg", ".jpeg", ".jpe", ".jfif", ".gif", ".bmp", ".dib", ".ppm", ".pgm",
     ".pbm", ".pnm", ".webp", ".tif", ".tiff", ".avif"}
)  # fmt: skip

# What systems leave in folders without showing it; in small letters.
LEFT_BY_SYSTEMS = frozenset(
    {"thumbs.db", "desktop.ini", "icon\r", "__macosx", "$recycle.bin", "system volume information"}
)
