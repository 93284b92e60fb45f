"""The application's own translations, compiled for Qt."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

PLACE = "resources/translations"


class NotTranslatedError(Exception):
    """A translation cannot be compiled."""


def compiled(root: Path, work: Path) -> Iterator[tuple[str, str]]:
    """Yield what ``PyInstaller`` collects for each language: its file, and the folder it goes to.

    Parameters
    ----------
    root
        The checkout; it may have no translations.
    work
        A folder to write to.

    Raises
    ------
    NotTranslatedError
        If Qt's compiler is missing or fails.
    """
    for source in sorted((root / PLACE).glob("*.ts")):
        work.mkdir(parents=True, exist_ok=True)
        target = work / source.with_suffix(".qm").name
        done = subprocess.run(
            [str(compiler()), "-silent", str(source), "-qm", str(target)],
            capture_output=True,
            text=True,
        )
        if done.returncode != 0 or not target.is_file():
            raise NotTranslatedError(f"{source.name} cannot be compiled: {done.stderr}")
        yield str(target), PLACE


def compiler() -> Path:
    """Return Qt's ``lrelease``, which comes with PySide6."""
    import PySide6

    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    path = Path(PySide6.__file__).with_name(name)
    if not path.is_file():
        raise NotTranslatedError(f"{path} is missing: install PySide6-Essentials again")
    return path
