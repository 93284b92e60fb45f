"""Where a window stands when it opens: as the last time, if that can still be seen."""

from PySide6.QtCore import QByteArray, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

# Of a window's top edge, so that it can be moved by its title, in logical pixels.
LEAST_SEEN = QSize(120, 40)


def restore_place(window: QWidget, geometry: str, first_size: QSize, least_size: QSize) -> None:
    """Give a window its place before it is shown.

    Parameters
    ----------
    window
        Not shown yet.
    geometry
        What :func:`place_of` told of the last one; may be empty, or anything else.
    first_size
        Logical pixels; used where there is no last place, or no screen shows it any more. On a
        screen without that much room the window fills it.
    least_size
        The window gets no smaller than this, as far as the screen has room.
    """
    room = QGuiApplication.primaryScreen().availableGeometry()
    window.setMinimumSize(least_size.boundedTo(room.size()))
    window.resize(first_size.boundedTo(room.size()))
    is_known = window.restoreGeometry(QByteArray.fromBase64(geometry.encode(errors="replace")))
    if is_known and not _is_seen(window.geometry()):
        window.setGeometry(QRect(room.topLeft(), first_size.boundedTo(room.size())))
    elif not is_known and window.size() != first_size:
        window.setWindowState(Qt.WindowState.WindowMaximized)


def place_of(window: QWidget) -> str:
    """Return where a window is, in a form that can be kept."""
    return bytes(window.saveGeometry().toBase64().data()).decode()


def _is_seen(place: QRect) -> bool:
    """Tell whether the top of a window is on a screen."""
    top = QRect(place.topLeft(), QSize(place.width(), LEAST_SEEN.height()))
    for screen in QGuiApplication.screens():
        seen = top.intersected(screen.availableGeometry())
        if seen.width() >= LEAST_SEEN.width() and seen.height() >= LEAST_SEEN.height():
            return True
    return False
