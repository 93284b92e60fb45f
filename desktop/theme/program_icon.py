"""The application's own icon, for its windows and the task bar."""

from PySide6.QtGui import QIcon

from training.contract.locations import resources


def program_icon() -> QIcon:
    """Return the icon in all its sizes; none is read before it is painted."""
    icon = QIcon()
    for picture in (resources() / "icons").glob("layerwise-*.png"):
        icon.addFile(str(picture))
    return icon
