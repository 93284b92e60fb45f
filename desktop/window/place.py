"""Where a window stands when it opens: as the last time, if that can still be seen."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

# Of a window's top edge, so that it can be moved by its title, in logical pixels.
LEAST_SEEN = QSize(120, 40)
ANY_SIZE = (10_000, 10_000)


def restore_place(
    window: QWidget,
    geometry: str,
    first_size: QSize,
    least_size: QSize,
    screens: Sequence[QRect] = (),
) -> None:
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
    screens
        Where windows can be seen, the main screen first; else those of the computer.
    """
    screens = screens or _screens()
    size = first_size.boundedTo(screens[0].size())
    window.setMinimumSize(least_size.boundedTo(screens[0].size()))
    window.resize(size)
    is_known = window.restoreGeometry(QByteArray.fromBase64(geometry.encode(errors="replace")))
    if is_known and not _is_seen(window.geometry(), screens):
        window.setGeometry(QRect(screens[0].topLeft(), size))
    elif not is_known and size != first_size:
        window.setWindowState(Qt.WindowState.WindowMaximized)


def place_of(window: QWidget) -> str:
    """Return where a window is, in a form that can be kept."""
    return bytes(window.saveGeometry().toBase64().data()).decode()


def _screens() -> list[QRect]:
    """Return where windows can be seen, the main screen first."""
    if QGuiApplication.platformName() == "offscreen":  # its one screen limits nothing
        return [QRect(0, 0, *ANY_SIZE)]
    screens = [QGuiApplication.primaryScreen(), *QGuiApplication.screens()]
    return [screen.availableGeometry() for screen in screens]


def _is_seen(place: QRect, screens: Sequence[QRect]) -> bool:
    """Tell whether enough of the top of a window is on a screen."""
    top = QRect(place.topLeft(), QSize(place.width(), LEAST_SEEN.height()))
    seen = (top.intersected(screen).size() for screen in screens)
    return any(size.expandedTo(LEAST_SEEN) == size for size in seen)
