"""The main window: the rail of pages, the menus, the status line, and nothing else."""

from collections.abc import Iterable, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from desktop.pages import (
    HELP,
    WELCOME,
    PageEntry,
    claiming_page,
    first_page,
    is_shown,
    shown_pages,
)
from desktop.pages.context import new_context
from desktop.services.preference_keeper import PreferenceKeeper
from desktop.theme.theme import Theme
from desktop.widgets.claimed_drops import ClaimedDrops
from desktop.widgets.closing import Closing
from desktop.widgets.keys import KeyGroup
from desktop.widgets.navigation_rail import NavigationRail
from desktop.widgets.page import Page
from desktop.widgets.scrolling_frame import ScrollingFrame
from desktop.widgets.status_line import StatusLine
from desktop.window.looks import Looks, percent_of
from desktop.window.menu_bar import MenuBar, page_tip, page_title, title_of
from desktop.window.notice import WindowNotice
from desktop.window.pack_files import PackFiles
from desktop.window.place import place_of, restore_place
from desktop.window.shortcuts import KeySource, keys_of_window

FIRST_SIZE = (1280, 800)
SMALLEST_SIZE = (900, 560)


class MainWindow(QMainWindow):
    """Shows one page at a time.

    Parameters
    ----------
    theme
        Colours, fonts, sizes, icons.
    preferences
        What is remembered.
    page
        Id of the page to begin with; empty for the one that a start shows.
    """

    # The window has closed, after every page has ended what it did; carries nothing.
    closed = Signal()
    # A page was built, when it was first shown; carries nothing.
    page_built = Signal()

    def __init__(self, theme: Theme, preferences: PreferenceKeeper, page: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._preferences = preferences
        self.looks = Looks(theme, preferences, self)
        self._context = new_context(theme, preferences, self)
        self._context.handover.wanted.connect(self._take_over)
        self._context.handover.tried.connect(self._try_out)
        self._context.notifications.clicked.connect(self.come_to_front)
        self.packs = PackFiles(self._context, self)
        self.packs.imported.connect(self._look_again)
        self._is_closed = False
        self._closing = Closing(self)
        self._closing.ready.connect(self.close)
        self._closing.stayed.connect(self._stay)
        self._context.languages.wanted.connect(self._leave_for)
        self._drops = ClaimedDrops(theme, self, self._claim)
        self._drops.dropped.connect(lambda paths: self.open_paths([str(path) for path in paths]))
        self.next_language: str | None = None  # code of the one that it closes for
        self.next_reset: bool | None = None  # whether everything goes in the reset it closes for
        self._pages: dict[str, Page] = {}
        self._frames: dict[str, ScrollingFrame] = {}
        self.setWindowTitle("Layerwise")
        self._lay_out()
        self._build_menus()
        self._restore(page)

    @property
    def theme(self) -> Theme:
        """What gives the window its looks."""
        return self._theme

    @property
    def current_id(self) -> str:
        """The id of the page that is shown."""
        return self._rail.current

    @property
    def current_page(self) -> Page:
        """The page that is shown."""
        return self._pages[self._rail.current]

    @property
    def is_closing(self) -> bool:
        """Whether the window closes, or has closed: what is opened now would be lost."""
        return self._is_closed or bool(self._closing.waiting)

    def come_to_front(self) -> None:
        """Show the window to whoever asked for it: a notification, a second start."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def show_page(self, identifier: str) -> None:
        """Show a page; its first time builds it."""
        entry = next((one for one in shown_pages() if one.id == identifier), first_page())
        if entry.id not in self._pages:
            self._add_page(entry)
        page = self._pages[entry.id]
        self._stack.setCurrentWidget(self._frames[entry.id])
        self._rail.set_current(entry.id)
        self.menu_bar.fill(page)
        self._status.tell(*self._last_status.get(entry.id, ("info", "text-muted", "", "")))
        if entry.id != WELCOME:
            self._preferences.change(last_page=entry.id)

    def open_paths(self, paths: Sequence[str]) -> None:
        """Open each file on the page that alone opens its kind, the others where they can be.

        Those are opened on the page that is shown, or on the first if that one takes none.
        Classroom packs are for all pages, and come last: they ask something.
        """
        packs = [path for path in paths if self.packs.claims(path)]
        claimed = {path: entry for path in paths if (entry := claiming_page(path)) is not None}
        others = [path for path in paths if path not in claimed and path not in packs]
        if others:
            self._open_others(others)
        for entry in dict.fromkeys(claimed.values()):
            self._take_over(entry.id, [path for path in paths if claimed.get(path) is entry])
        self.packs.open(map(Path, packs))

    def _open_others(self, paths: Sequence[str]) -> None:
        """Open files on the page that is shown, or on the first if that one takes none."""
        if not self.current_page.takes_files:
            self.show_page(first_page().id)
        if self.current_page.takes_files:
            self.current_page.open_paths(paths)
        else:
            self.notice.tell_nowhere()

    def showEvent(self, event: QShowEvent) -> None:
        """Watch for files that are dropped."""
        super().showEvent(event)
        self._drops.watch()

    def _claim(self, paths: Sequence[Path]) -> str:
        """Return what dropping files does: packs, or what belongs to one page; else nothing."""
        if all(self.packs.claims(str(path)) for path in paths):
            return self.tr("Let go to open the classroom pack")
        entries = {claiming_page(str(path)) for path in paths}
        entry = entries.pop() if len(entries) == 1 else None
        if entry is not None and not is_shown(entry.id):
            return self.tr("Its page is not shown on this computer")
        text = self.tr("Let go to open it on the page “{0}”")
        return "" if entry is None else text.format(page_title(entry))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close if every page agrees and has ended what it did; else do so later, or not at all."""
        if event.spontaneous():
            self.next_language = self.next_reset = None  # closed in earnest by now
        if not self._closing.begin():
            event.ignore()
            self._show_waiting()
            return
        self._is_closed = True
        self._end()
        super().closeEvent(event)
        self.closed.emit()

    def _show_waiting(self) -> None:
        """Show the page that ends something, if the window closes once it has."""
        for identifier, page in self._pages.items():
            if page in self._closing.waiting:
                self.show_page(identifier)
                return

    def _leave_for(self, language: str) -> None:
        """Close for a window in another language, if every page agrees."""
        self.next_language = language
        self.close()

    def _stay(self) -> None:
        """Go on with all as it is, as the window does not close."""
        self.next_language = self.next_reset = None
        self._context.languages.changed.emit()

    def _quit(self) -> None:
        """Close, and open no other window."""
        self.next_language = self.next_reset = None
        self.close()

    def _end(self) -> None:
        """Remember where the window was, and end what runs in the background."""
        self._preferences.change(window_geometry=place_of(self))
        if self.next_language is not None:
            self._context.languages.take(self.next_language)
        self._preferences.save()
        self.packs.close()
        for page in self._pages.values():
            page.shut_down()
        self._context.notifications.close()

    def _lay_out(self) -> None:
        """Put the rail beside the pages."""
        self._rail = NavigationRail(self._theme)
        for entry in shown_pages():
            add = self._rail.add_foot if entry.at_foot else self._rail.add_page
            add(entry.id, page_title(entry), entry.icon, page_tip(entry))
        self._rail.chosen.connect(self.show_page)
        self._stack = QStackedWidget()
        self._status = StatusLine(self._theme)
        self._status.reset_wanted.connect(lambda: self.looks.set_scale(1.0))
        self.looks.changed.connect(self._tell_type)
        self._tell_type()
        self._last_status: dict[str, tuple[str, str, str, str]] = {}
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addWidget(self._stack, 1)
        self.setCentralWidget(middle)
        self.notice = WindowNotice(self._theme, middle)
        self.setStatusBar(self._status)

    def _add_page(self, entry: PageEntry) -> None:
        """Import and build a page."""
        module, _, name = entry.view.partition(":")
        page: Page = getattr(import_module(module), name)(self._context)
        self._pages[entry.id] = page
        self._frames[entry.id] = ScrollingFrame(page)
        self._stack.addWidget(self._frames[entry.id])
        page.status_changed.connect(
            lambda *words, identifier=entry.id: self._tell_status(identifier, words)
        )
        page.menus_changed.connect(lambda: self._refresh_menus(page))
        page.help_wanted.connect(self._show_topic)
        page.projector_toggled.connect(self.looks.toggle_projector)
        self._closing.add(page)
        self.page_built.emit()

    def _take_over(self, identifier: str, paths: Iterable[str | Path]) -> None:
        """Show a page and open there what is its own, or what another page hands over."""
        if self._turns_to(identifier):
            self.current_page.open_paths([str(path) for path in paths])

    def _look_again(self) -> None:
        """Have all pages offer what came in a classroom pack."""
        for page in self._pages.values():
            page.look_again()

    def _try_out(self, identifier: str, what: str) -> None:
        """Show a page and let it do what another page offered to try."""
        if self._turns_to(identifier):
            self.current_page.try_out(what)

    def _turns_to(self, identifier: str) -> bool:
        """Show a page, or tell that an administrator has hidden it; return whether it is shown."""
        if is_shown(identifier):
            self.show_page(identifier)
            return True
        self.notice.tell_hidden(title_of(identifier))
        return False

    def _tell_status(self, identifier: str, words: tuple[str, str, str, str]) -> None:
        """Keep a page's status and show it while that page is shown."""
        self._last_status[identifier] = words
        if self._rail.current == identifier:
            self._status.tell(*words)

    def _restore(self, page: str) -> None:
        """Come back to the page and the place of last time."""
        geometry = self._preferences.current.window_geometry
        restore_place(self, geometry, QSize(*FIRST_SIZE), QSize(*SMALLEST_SIZE))
        wants_welcome = self._preferences.current.welcome_at_start and is_shown(WELCOME)
        at_start = WELCOME if wants_welcome else self._preferences.current.last_page
        self.show_page(page or at_start)

    def _build_menus(self) -> None:
        """Connect the menus with what they act on."""
        self.menu_bar = MenuBar(self.looks, self._context.languages)
        self.menu_bar.page_chosen.connect(self.show_page)
        self.menu_bar.pack_chosen.connect(self.packs.choose)
        self.menu_bar.quit_chosen.connect(self._quit)
        self.menu_bar.full_screen_chosen.connect(self._toggle_full_screen)
        self.menu_bar.help_chosen.connect(self.show_help)
        self.menu_bar.reset_chosen.connect(self._ask_reset)
        self.menu_bar.keys_chosen.connect(self._show_keys)
        self.menu_bar.about_chosen.connect(self._show_about)
        self.setMenuBar(self.menu_bar)

    def _refresh_menus(self, page: Page) -> None:
        """Fill the menus anew where the page that is shown has other actions now."""
        if page is self._pages.get(self._rail.current):
            self.menu_bar.fill(page)

    def _toggle_full_screen(self) -> None:
        """Fill the screen, or come back to a window as it was, maximised or not."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def show_help(self) -> None:
        """Show the help of the page that is open."""
        self._show_topic(self.current_page.help_topic)

    def _show_topic(self, topic: str) -> None:
        """Show one topic of the help."""
        self.show_page(HELP)
        self.current_page.open_paths([topic])

    def _ask_reset(self) -> None:
        """Ask what is to be as installed, and close for it."""
        from desktop.window.reset_dialog import ResetDialog  # read when wanted

        dialog = ResetDialog(self._theme, self)
        if dialog.exec():
            self.next_reset = dialog.everything
            self.close()
        dialog.deleteLater()

    def _tell_type(self) -> None:
        """Say in the status line how large type is, where it is not as usual."""
        self._status.tell_type("" if self.looks.is_normal else percent_of(self.looks.scale))

    def _show_keys(self) -> None:
        """List all keys, page by page."""
        from desktop.window.shortcuts_dialog import ShortcutsDialog

        dialog = ShortcutsDialog(self._theme, self._key_sources(), self)
        dialog.exec()
        dialog.deleteLater()

    def _key_sources(self) -> list[KeySource]:
        """Return where keys come from: the window, and each page, built if it is not yet there."""
        own = self.menu_bar.own_actions()
        sources = [KeySource(self.tr("On every page"), partial(keys_of_window, own))]
        for entry in shown_pages():
            sources.append(KeySource(page_title(entry), partial(self._keys_of, entry)))
        return sources

    def _keys_of(self, entry: PageEntry) -> Sequence[KeyGroup]:
        """Return the keys of a page, which is built for that if it never was shown."""
        if entry.id not in self._pages:
            self._add_unseen(entry)
        return self._pages[entry.id].key_groups()

    def _add_unseen(self, entry: PageEntry) -> None:
        """Build a page and have it laid out once, while the one that is shown is still seen.

        Plots and lists that were never shown do not survive another style sheet: Qt then ends the
        program (6.11, a Training page that was built and never shown).
        """
        shown, focused = self._frames[self._rail.current], self.focusWidget()
        self._add_page(entry)
        self._stack.setUpdatesEnabled(False)
        self._stack.setCurrentWidget(self._frames[entry.id])
        self._stack.setCurrentWidget(shown)
        self._stack.setUpdatesEnabled(True)
        if focused is not None:
            focused.setFocus()

    def _show_about(self) -> None:
        """Show who made what, under which licence."""
        from desktop.window.about import (
            AboutBox,  # read when wanted: the first window is not to wait
        )

        box = AboutBox(self._theme, self)
        box.exec()
        box.deleteLater()
