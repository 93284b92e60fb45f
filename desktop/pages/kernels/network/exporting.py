"""Saving what is shown as a picture file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.services.incoming import as_png
from desktop.services.preference_keeper import PreferenceKeeper
from training.contract.files import write_atomically

SUFFIX = ".png"


def export_picture(
    owner: QWidget,
    preferences: PreferenceKeeper,
    name: str,
    picture: Callable[[], QImage],
) -> Path | None:
    """Let the user choose a file, and write the picture there.

    Parameters
    ----------
    owner
        Over which window the dialogue stands.
    preferences
        Remember the folder.
    name
        The file's name that is offered, without ending.
    picture
        Makes the picture, once a file is chosen.

    Returns
    -------
    Path or None
        The file; ``None`` if the user chose none.

    Raises
    ------
    OSError
        If it cannot be written.
    """
    safe = "".join(sign if sign.isalnum() or sign in "-_ " else "_" for sign in name)
    folder = preferences.current.last_folder
    title = QCoreApplication.translate("exporting", "Save as a picture")
    patterns = QCoreApplication.translate("exporting", "Pictures (*.png)")
    offered = str(Path(folder) / f"{safe}{SUFFIX}")
    chosen, _ = QFileDialog.getSaveFileName(owner, title, offered, patterns)
    if not chosen:
        return None
    path = Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(SUFFIX)
    preferences.change(last_folder=str(path.parent))
    write_atomically(path, as_png(picture()))
    return path
