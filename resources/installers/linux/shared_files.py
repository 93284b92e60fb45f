"""What a desktop reads of an application, laid out as below ``/usr/share``.

The Debian package puts it there; the archive carries it along for `install-for-me`.
"""

import gzip
import shutil
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from resources.installers.icons import SIZES, drawing, rendered

HERE = Path(__file__).parent
MIME_ICONS = {
    "application-vnd.layerwise.lesson+json": "lesson",
    "application-vnd.layerwise.pack+zip": "pack",
}


def write_shared_files(share: Path, *, has_training: bool) -> None:
    """Write menu entry, kinds of files, description, icons and manual pages below ``share``."""
    _copy("layerwise.desktop", share / "applications")
    _copy("layerwise-mime.xml", share / "mime" / "packages", "layerwise.xml")
    _copy("layerwise.metainfo.xml", share / "metainfo", "invalid.layerwise.layerwise.metainfo.xml")
    for name in ("layerwise", "layerwise-train") if has_training else ("layerwise",):
        page = share / "man" / "man1" / f"{name}.1.gz"
        write_gzip(page, (HERE / f"{name}.1").read_bytes())
    write_icons(share / "icons" / "hicolor")


def write_icons(theme: Path) -> None:
    """Write the icons of the application and of its kinds of files, as pixels and as drawings."""
    application = QGuiApplication.instance() or QGuiApplication(["icons", "-platform", "offscreen"])
    wanted = {"apps": {"layerwise": "layerwise"}, "mimetypes": MIME_ICONS}
    for context, icons in wanted.items():
        for target, source in icons.items():
            for size in SIZES:
                _write(theme / f"{size}x{size}" / context / f"{target}.png", rendered(size, source))
            _copy(drawing(max(SIZES), source), theme / "scalable" / context, f"{target}.svg")
    del application


def write_gzip(target: Path, content: bytes) -> None:
    """Write a file compressed as Debian wants it: as small as can be, the same bytes each time."""
    _write(target, gzip.compress(content, compresslevel=9, mtime=0))


def _write(target: Path, content: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)


def _copy(source: str | Path, folder: Path, name: str = "") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    path = HERE / source
    shutil.copyfile(path, folder / (name or path.name))
