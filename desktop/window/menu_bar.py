"""The window's menus: its own actions, and at their front those of the page that is shown."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QUrl, Signal
from PySide6.QtGui import QAction, QActionGroup, QDesktopServices, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from desktop.pages import PAGES, PageEntry, shown_pages
from desktop.services.language_choice import LanguageChoice
from desktop.services.log import log_file
from desktop.widgets.page import MenuName, Page
from desktop.window.looks import Looks, percent_of


class MenuBar(QMenuBar):
    """File, Edit, View, Model, Help.

    Parameters
    ----------
    looks, languages
        What the View menu changes.
    """

    # A page was chosen; carries its id.
    page_chosen = Signal(str)
    # A classroom pack is to be chosen and opened; carries nothing.
    pack_chosen = Signal()
    # The window is to close; carries nothing.
    quit_chosen = Signal()
    # The window is to fill the screen, or no longer; carries nothing.
    full_screen_chosen = Signal()
    # The help of the page that is shown is wanted; carries nothing.
    help_chosen = Signal()
    # All is to be as it was when the program was installed; carries nothing.
    reset_chosen = Signal()
    # The list of all keys is wanted; carries nothing.
    keys_chosen = Signal()
    # Who made what is asked; carries nothing.
    about_chosen = Signal()

    def __init__(self, looks: Looks, languages: LanguageChoice) -> None:
        super().__init__()
        self._looks = looks
        self._languages = languages
        self._page_actions: list[tuple[QMenu, QAction]] = []
        self.menus: dict[MenuName, QMenu] = {"file": self.addMenu(self.tr("&File"))}
        self.menus["edit"] = self.addMenu(self.tr("&Edit"))
        view = self.addMenu(self.tr("&View"))
        self.menus["model"] = self.addMenu(self.tr("&Model"))
        self._build_file_menu(self.menus["file"])
        self._build_view_menu(view)
        self._build_help_menu(self.addMenu(self.tr("&Help")))
        looks.changed.connect(self._show_looks)
        languages.changed.connect(self._show_language)

    def own_actions(self) -> list[QAction]:
        """Return the actions that are there on every page."""
        of_page = {action for _, action in self._page_actions}
        menus = [action.menu() for action in self.actions()]
        every = [one for menu in menus if isinstance(menu, QMenu) for one in menu.actions()]
        return [action for action in every if action not in of_page]

    def fill(self, page: Page) -> None:
        """Put the page's actions to the front of the menus, in place of the last page's."""
        for menu, action in self._page_actions:
            menu.removeAction(action)
        self._page_actions.clear()
        for name, menu in self.menus.items():
            first = menu.actions()[0] if menu.actions() else None
            for action in page.menu_actions(name):
                if first is None:
                    menu.addAction(action)
                else:
                    menu.insertAction(first, action)
                self._page_actions.append((menu, action))
            menu.menuAction().setVisible(bool(menu.actions()))

    def _build_file_menu(self, menu: QMenu) -> None:
        """Fill the menu of files; the pages' own come before."""
        self._add(menu, self.tr("Open a classroom pack…"), self.pack_chosen.emit)
        self._add(menu, self.tr("Quit"), self.quit_chosen.emit, "Ctrl+Q")
        menu.insertSeparator(menu.actions()[0])

    def _build_view_menu(self, menu: QMenu) -> None:
        """Fill the menu of pages and looks."""
        for entry in shown_pages():
            show = partial(self.page_chosen.emit, entry.id)
            self._add(menu, page_title(entry), show, entry.key)
        menu.addSeparator()
        self._add_modes(menu)
        menu.addSeparator()
        self._add_languages(menu.addMenu(self.tr("Language")))
        menu.addSeparator()
        looks = self._looks
        self._add(menu, self.tr("Larger type"), lambda: looks.step_scale(1), "Ctrl++", "Ctrl+=")
        self._add(menu, self.tr("Smaller type"), lambda: looks.step_scale(-1), "Ctrl+-")
        self._normal = self._add(menu, "", lambda: looks.set_scale(1.0), "Ctrl+0")
        self._projector = self._add(
            menu, self.tr("Projector mode"), looks.toggle_projector, "Ctrl+Shift+P"
        )
        self._projector.setCheckable(True)
        self._show_looks()
        self._add(menu, self.tr("Full screen"), self.full_screen_chosen.emit, "F11")

    def _add_modes(self, menu: QMenu) -> None:
        """Add the choice between light, dark and the system's."""
        group = QActionGroup(self)
        for mode, title in (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ):
            action = self._add(menu, title, partial(self._looks.set_mode, mode))
            action.setCheckable(True)
            action.setChecked(self._looks.mode == mode)
            group.addAction(action)

    def _add_languages(self, menu: QMenu) -> None:
        """Add the choice between the languages and the system's; each has its own name."""
        group = QActionGroup(self)
        offered = {"": self.tr("As the system"), **dict(self._languages.offered)}
        for code, name in offered.items():
            action = self._add(menu, name, partial(self._languages.choose, code))
            action.setCheckable(True)
            action.setData(code)
            group.addAction(action)
        self._language_actions = group.actions()
        self._show_language()

    def _build_help_menu(self, menu: QMenu) -> None:
        """Fill the menu of help."""
        self._add(menu, self.tr("Help for this page"), self.help_chosen.emit, "F1")
        self._add(menu, self.tr("Keyboard shortcuts"), self.keys_chosen.emit, "Ctrl+/", "Shift+F1")
        self._add(menu, self.tr("Open the log folder"), _open_log_folder)
        self._add(menu, self.tr("Reset to as installed…"), self.reset_chosen.emit)
        menu.addSeparator()
        self._add(menu, self.tr("About Layerwise"), self.about_chosen.emit)

    def _add(self, menu: QMenu, text: str, act: Callable[[], object], *keys: str) -> QAction:
        """Add one action with its keys to a menu."""
        action = QAction(text, self)
        action.triggered.connect(lambda: act())
        action.setShortcuts([QKeySequence(key) for key in keys if key])
        menu.addAction(action)
        return action

    def _show_looks(self) -> None:
        """Tick and tell what is chosen by now, wherever it was chosen."""
        self._projector.setChecked(self._looks.is_projector)
        now = self.tr("Normal type (now {0})").format(percent_of(self._looks.scale))
        self._normal.setText(self.tr("Normal type") if self._looks.is_normal else now)

    def _show_language(self) -> None:
        """Tick the language that is chosen, again if another was asked for in vain."""
        for action in self._language_actions:
            action.setChecked(action.data() == self._languages.current)


def page_title(entry: PageEntry) -> str:
    """Return the word on the rail in the user's language."""
    return QCoreApplication.translate("pages", entry.title)


def title_of(identifier: str) -> str:
    """Return the word for the page of this id, which may not be shown."""
    return next((page_title(entry) for entry in PAGES if entry.id == identifier), identifier)


def page_tip(entry: PageEntry) -> str:
    """Return what the rail tells of a page: its name, its key, what one does there."""
    key = QKeySequence(entry.key).toString(QKeySequence.SequenceFormat.NativeText)
    sentence = QCoreApplication.translate("pages", entry.sentence)
    return f"{page_title(entry)}  {key}\n{sentence}".strip()


def _open_log_folder() -> None:
    """Show the folder of the log file in the file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_file().parent)))
