"""Starting the application: log, crash reports, preferences, language, looks, window."""

import locale
import logging
import platform
import sys
import threading

from PySide6.QtCore import Qt, QTimer, qVersion
from PySide6.QtWidgets import QApplication

from desktop.commands.options import Options
from desktop.crash_notice import CrashNotice, tell_failed_start
from desktop.main_window import MainWindow
from desktop.opening import Application, Opening
from desktop.pages import unknown_pages
from desktop.services.crashes.faults import Faults
from desktop.services.crashes.native import NativeWatch
from desktop.services.crashes.qt_messages import QtMessages
from desktop.services.garbage import GarbageCollector
from desktop.services.instance.door import Door
from desktop.services.instance.instance import Instance
from desktop.services.languages import install_language
from desktop.services.log import start_log
from desktop.services.preference_keeper import PreferenceKeeper
from desktop.services.preferences import (
    default_preferences,
    load_preferences,
    set_aside_preferences,
)
from desktop.theme.program_icon import program_icon
from desktop.theme.theme import STYLE_ARGUMENTS, Theme
from desktop.widgets.focus_ring import FocusRing
from desktop.window_keeper import WindowKeeper
from training.contract.site import site, site_file
from training.contract.site_folders import folders_away
from training.contract.version import __version__

CHECK_LIMIT_MS = 60_000
SETTLE_AFTER_MS = 1000  # what the first paint need not wait for

log = logging.getLogger(__name__)


def main(options: Options, instance: Instance) -> int:
    """Run the application until its window is closed and return the exit status.

    Parameters
    ----------
    options
        The command line.
    instance
        This process among those of the same person.
    """
    start_log()
    native, faults = NativeWatch(), Faults()
    messages = QtMessages(native)
    native.start()
    faults.watch()
    messages.watch()
    try:
        return _run(options, instance, faults)
    finally:
        messages.end()
        faults.end()
        native.end()


def _run(options: Options, instance: Instance, faults: Faults) -> int:
    """Show the window and return the exit status once it is closed."""
    application = Application([sys.argv[0], *STYLE_ARGUMENTS])
    locale.setlocale(locale.LC_NUMERIC, "C")  # Qt took the user's: C's own 0.5 was 0 in German
    application.setApplicationName("Layerwise")
    application.setApplicationDisplayName("Layerwise")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("layerwise")
    application.setWindowIcon(program_icon())
    opening = Opening(application)
    application.file_asked.connect(lambda path: opening.open([path]))
    keeper = _open_window_in_any_case(application, faults)
    if keeper is None:
        instance.leave()  # the next start may do better
        if not options.check:
            tell_failed_start()
        return 1
    if options.check:
        _end_when_settled(keeper.window, instance)  # first: some pages settle as they are shown
    keeper.window.show()
    opening.serve(keeper)
    opening.open(options.files)
    _let_others_in(instance, opening, application)
    notice = CrashNotice(faults, keeper, application)
    QTimer.singleShot(SETTLE_AFTER_MS, notice.look_for_crashes)
    QTimer.singleShot(SETTLE_AFTER_MS, lambda: _log_start(instance))
    QTimer.singleShot(SETTLE_AFTER_MS, lambda: keeper.window.notice.tell_away(folders_away()))
    QTimer.singleShot(SETTLE_AFTER_MS, _clean_up)
    garbage = GarbageCollector(application)
    try:
        return application.exec()
    finally:
        garbage.end()


def _open_window_in_any_case(application: QApplication, faults: Faults) -> WindowKeeper | None:
    """Return the window as the user left it; if that fails as in a new user's first start.

    None where that fails too. The faults are reported.
    """
    for remembered in (load_preferences, default_preferences):
        try:
            preferences = PreferenceKeeper(remembered(), application)
            install_language(application, preferences.current.language)
            keeper = open_window(application, preferences, has_style=True)
        except Exception as error:
            faults.take(type(error), error, error.__traceback__)
            for failed in application.findChildren(PreferenceKeeper):
                failed.deleteLater()  # it would save what did not work
            continue
        if remembered is default_preferences:  # they were at fault
            set_aside_preferences()
        return keeper
    return None


def _let_others_in(instance: Instance, opening: Opening, application: QApplication) -> None:
    """Open the files of later starts, until the window is closed."""
    door = Door(instance, opening.is_ready, application)
    door.requested.connect(opening.answer)
    application.aboutToQuit.connect(door.close)
    QTimer.singleShot(0, door.open)


def _log_start(instance: Instance) -> None:
    """Tell the log what runs on what: the first question of whoever helps a user."""
    log.info(
        "Layerwise %s, Python %s, Qt %s, %s", __version__, platform.python_version(), qVersion(),
        platform.platform(),
    )  # fmt: skip
    if instance.trouble:
        log.warning("other starts open windows of their own: %s", instance.trouble)
    _log_site()


def _log_site() -> None:
    """Tell the log whether an administrator has set something, and what of it is wrong."""
    if site_file() is not None:
        log.info("the administrator's settings are from %s", site_file())
    for sentence in (*site().problems, *(folder.sentence for folder in folders_away())):
        log.warning("%s", sentence)
    for page in unknown_pages():
        log.warning("the administrator wants to show the page %s, which there is not", page)


def _clean_up() -> None:
    """Remove in the background what a crash of the program has left."""
    from desktop.services.packs.leftovers import remove_unpacked
    from desktop.services.spool import remove_leftovers

    def remove() -> None:
        remove_leftovers()
        remove_unpacked()

    threading.Thread(target=remove, name="clean-up", daemon=True).start()


def _end_when_settled(window: MainWindow, instance: Instance) -> None:
    """End the program once its page was painted and its model answers, or does not (status 1)."""

    def end(is_usable: bool) -> None:
        _log_start(instance)
        log.info("the page can be used" if is_usable else "the page cannot be used")
        window.closed.connect(lambda: QApplication.exit(0 if is_usable else 1))
        window.close()

    # Later: a page that settles as it is shown has not been painted yet.
    window.current_page.settled.connect(end, Qt.ConnectionType.QueuedConnection)
    QTimer.singleShot(CHECK_LIMIT_MS, lambda: end(False))


def build_window(application: QApplication) -> MainWindow:
    """Return the main window in English, dressed as the user left it, not yet shown."""
    return open_window(application, PreferenceKeeper(load_preferences(), application)).window


def open_window(
    application: QApplication, preferences: PreferenceKeeper, *, has_style: bool = False
) -> WindowKeeper:
    """Return the keeper of the main window, which is dressed as the user left it, not yet shown.

    Parameters
    ----------
    application
        What is dressed.
    preferences
        What is remembered.
    has_style
        Whether it was made with the theme's style already.
    """
    theme = Theme(parent=application)
    theme.set_mode(preferences.current.theme)
    theme.set_scale(preferences.current.type_scale)
    theme.apply(application, has_style=has_style)
    ring = FocusRing(theme, application)
    keeper = WindowKeeper(theme, preferences, application)
    ring.setParent(application)
    return keeper
