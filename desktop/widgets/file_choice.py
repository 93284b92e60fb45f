"""Choosing files to open and to write; the next choice begins in the folder of the last."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.services.preference_keeper import PreferenceKeeper


def choose_files(
    parent: QWidget, preferences: PreferenceKeeper, title: str, patterns: str, *, many: bool
) -> list[str]:
    """Return the files that the user chooses in the system's dialogue, none if they leave it.

    Parameters
    ----------
    parent
        What the dialogue stands over.
    preferences
        Remember the folder.
    title
        What the dialogue is called.
    patterns
        Which files it lists, such as ``Pictures (*.png *.jpg)``; all others can be had too.
    many
        Whether several may be chosen.
    """
    folder = preferences.current.last_folder
    everything = QCoreApplication.translate("file_choice", "All files (*)")
    listed = f"{patterns};;{everything}"
    if many:
        names, _ = QFileDialog.getOpenFileNames(parent, title, folder, listed)
    else:
        name, _ = QFileDialog.getOpenFileName(parent, title, folder, listed)
        names = [name] if name else []
    if names:
        preferences.change(last_folder=str(Path(names[0]).parent))
    return names


def choose_target(
    parent: QWidget, preferences: PreferenceKeeper, title: str, name: str, patterns: str
) -> str:
    """Return the file that the user wants written, nothing if they leave the dialogue.

    Parameters
    ----------
    parent, preferences, title
        As :func:`choose_files`.
    name
        What is proposed; its ending is added where the user types none.
    patterns
        Which files are listed.
    """
    dialog = QFileDialog(parent, title, preferences.current.last_folder, patterns)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix)
    dialog.selectFile(name)
    is_chosen = dialog.exec() == QFileDialog.DialogCode.Accepted
    chosen = dialog.selectedFiles()[0] if is_chosen else ""
    dialog.deleteLater()
    if chosen:
        preferences.change(last_folder=str(Path(chosen).parent))
    return chosen
