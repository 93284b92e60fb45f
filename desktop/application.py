"""Starting the application: log, looks, preferences, window."""

import gc
import logging
import platform
import sys
import threading
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QTimer, qVersion
from PySide6.QtWidgets import QApplication

from desktop.main_window import MainWindow
from desktop.services.log import start_log
from desktop.services.preference_keeper import PreferenceKeeper
from desktop.services.preferences import load_preferences
from desktop.theme.program_icon import program_icon
from desktop.theme.theme import STYLE_ARGUMENTS, Theme
from desktop.widgets.focus_ring import FocusRing
from training.contract.version import __version__

CHECK_LIMIT_MS = 60_000
SETTLE_AFTER_MS = 1000  # what the first paint need not wait for

log = logging.getLogger(__name__)


class Options(NamedTuple):
    """The command line: files to open, and whether to end once all is known to work."""

    files: tuple[str, ...] = ()
    check: bool = False


def main(arguments: Sequence[str]) -> int:
    """Run the application until its window is closed and return the exit status."""
    options = _parsed(arguments)
    start_log()
    application = QApplication([sys.argv[0], *STYLE_ARGUMENTS])
    application.setApplicationName("Layerwise")
    application.setApplicationDisplayName("Layerwise")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("layerwise")
    application.setWindowIcon(program_icon())
    window = build_window(application, has_style=True)
    window.show()
    if options.files:
        window.open_paths(options.files)
    if options.check:
        _end_when_settled(window)
    QTimer.singleShot(SETTLE_AFTER_MS, _log_start)
    QTimer.singleShot(SETTLE_AFTER_MS, _clean_up)
    return application.exec()


def _log_start() -> None:
    """Tell the log what runs on what: the first question of whoever helps a user."""
    log.info(
        "Layerwise %s, Python %s, Qt %s, %s", __version__, platform.python_version(), qVersion(),
        platform.platform(),
    )  # fmt: skip


def _clean_up() -> None:
    """Remove in the background what a crash of the program has left."""
    from desktop.services.spool import remove_leftovers

    threading.Thread(target=remove_leftovers, name="clean-up", daemon=True).start()


def _end_when_settled(window: MainWindow) -> None:
    """End the program once its page was painted and its model answers, or does not (status 1)."""

    def end(is_usable: bool) -> None:
        _log_start()
        log.info("the page can be used" if is_usable else "the page cannot be used")
        window.closed.connect(lambda: QApplication.exit(0 if is_usable else 1))
        window.close()

    window.current_page.settled.connect(end)
    QTimer.singleShot(CHECK_LIMIT_MS, lambda: end(False))


def build_window(application: QApplication, *, has_style: bool = False) -> MainWindow:
    """Return the main window, dressed as the user left it, not yet shown.

    Parameters
    ----------
    application
        What is dressed.
    has_style
        Whether it was made with the theme's style already.
    """
    keeper = PreferenceKeeper(load_preferences(), application)
    theme = Theme(parent=application)
    theme.set_mode(keeper.current.theme)
    theme.set_scale(keeper.current.type_scale)
    theme.apply(application, has_style=has_style)
    ring = FocusRing(theme, application)
    window = MainWindow(theme, keeper)
    ring.setParent(application)
    window.page_built.connect(_spare_what_stays)
    _spare_what_stays()
    return window


def _spare_what_stays() -> None:
    """Have the garbage collector no longer go through what is there by now.

    Modules, classes and widgets of the pages are some hundred thousand objects that stay until the
    end. Going through all of them took 60 ms again and again, in which the window stood still.
    """
    gc.freeze()


def _parsed(arguments: Sequence[str]) -> Options:
    """Return what the application's own command line asks for."""
    if not arguments:
        return Options()
    import argparse  # 7 ms that the usual start without arguments does not wait for

    parser = argparse.ArgumentParser(
        prog="layerwise",
        description="Open the application, or classify pictures without a window.",
        epilog="In a terminal: layerwise classify PICTURE…; see layerwise classify --help.",
    )
    parser.add_argument("files", nargs="*", metavar="FILE", help="a picture or a model to open")
    parser.add_argument(
        "--check",
        action="store_true",
        help="open the window, see that its model answers, and end: status 0 if all is well",
    )
    parser.add_argument("--version", action="version", version=f"Layerwise {__version__}")
    found = parser.parse_args(arguments)
    return Options(tuple(found.files), found.check)
