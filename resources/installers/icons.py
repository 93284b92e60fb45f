"""Makes pixel pictures of the icons in `resources/icons`, which are drawn once, as SVG.

    python -m resources.installers.icons             # the window's PNG files, which are committed
    python -m resources.installers.icons --ico FILE  # for Windows; --icns FILE for macOS

The window's icon is read from PNG so that the application needs no QtSvg.
"""

import argparse
import io
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parents[1] / "icons"
SIZES = (16, 24, 32, 48, 64, 128, 256)
SMALL_TO = 24  # up to this size a drawing with fewer lines is used


def drawing(size: int, name: str = "layerwise") -> Path:
    """Return the SVG file that an icon of this size is made from."""
    small = ICONS / f"{name}-small.svg"
    return small if size <= SMALL_TO and small.exists() else ICONS / f"{name}.svg"


def rendered(size: int, name: str = "layerwise") -> bytes:
    """Return an icon, ``size`` pixels wide and high, as the bytes of a PNG file.

    Raises
    ------
    ValueError
        If its drawing cannot be read.
    """
    renderer = QSvgRenderer(str(drawing(size, name)))
    if not renderer.isValid():
        raise ValueError(f"{drawing(size, name)} is no valid SVG")
    picture = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(0)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    buffer = QBuffer()
    picture.save(buffer, "PNG")
    return bytes(buffer.data().data())


def write_many_sizes(target: Path) -> None:
    """Write one .ico or .icns file that holds every size which its format knows."""
    sizes = SIZES if target.suffix == ".ico" else (*SIZES, 512, 1024)
    pictures = [Image.open(io.BytesIO(rendered(size))) for size in sizes]
    box = [picture.size for picture in pictures]
    # Without the sizes Pillow would make small ones from the largest.
    options = {"sizes": box} if target.suffix == ".ico" else {}
    pictures[-1].save(target, append_images=pictures[:-1], **options)


def main() -> int:
    """Write what the command line asks for."""
    parser = argparse.ArgumentParser(description="Make pixel pictures of the icons.")
    parser.add_argument("--ico", type=Path, metavar="FILE", help="write an icon for Windows")
    parser.add_argument("--icns", type=Path, metavar="FILE", help="write an icon for macOS")
    options = parser.parse_args()
    application = QGuiApplication(["icons", "-platform", "offscreen"])
    targets = [target for target in (options.ico, options.icns) if target]
    for target in targets:
        write_many_sizes(target)
    if not targets:
        for size in SIZES:
            (ICONS / f"layerwise-{size}.png").write_bytes(rendered(size))
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
