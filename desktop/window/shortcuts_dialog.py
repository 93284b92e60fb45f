"""All keys in one list, page by page, with a field to find one."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QGuiApplication, QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.theme.theme import Theme
from desktop.widgets.buttons import push_button
from desktop.widgets.keys import KeyGroup
from desktop.widgets.label import text_label
from desktop.window.shortcuts import KeySource

SIZE = QSize(720, 640)
MARGIN = 60  # logical pixels that stay free of the window at least
KEYS, DOES = 0, 1
ROW = 28
BESIDE = 28


class ShortcutsDialog(QDialog):
    """Lists the keys of some sources, read one after the other while the dialog is shown.

    Parameters
    ----------
    theme
        Gives sizes.
    sources
        Where keys come from, in the order of the list.
    parent
        The window.
    """

    def __init__(self, theme: Theme, sources: Sequence[KeySource], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sources: Iterator[KeySource] = iter(sources)
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        most = parent.size() - QSize(MARGIN, MARGIN)
        self.resize((SIZE * theme.scale).boundedTo(most))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find a key or what it does"))
        self.search.setAccessibleName(self.tr("Find a key or what it does"))
        self.search.setToolTip(self.tr("Find\nLeaves only the lines with these words or keys."))
        self.search.textChanged.connect(self._filter)
        self.list = self._make_list()
        self._none = text_label(self.tr("No key has these words."), colour="text-muted")
        self._none.hide()
        self._lay_out()
        QTimer.singleShot(0, self, self._read_next)

    def text(self) -> str:
        """Return the list as plain text, for a sheet of paper."""
        lines = []
        for head, rows in self._groups:
            lines += ["", head.text(KEYS)]
            lines += [f"  {row.text(KEYS):<28}  {row.text(DOES)}" for row in rows]
        return "\n".join(lines).strip() + "\n"

    def _make_list(self) -> QTreeWidget:
        """Return the empty list."""
        keys = QTreeWidget()
        keys.setAccessibleName(self.tr("Keys"))
        keys.setToolTip("")
        keys.setHeaderLabels([self.tr("Keys"), self.tr("What happens")])
        keys.header().setSectionResizeMode(KEYS, QHeaderView.ResizeMode.Fixed)
        keys.header().setStretchLastSection(True)
        keys.header().setSectionsMovable(False)
        keys.setRootIsDecorated(False)
        keys.setItemsExpandable(False)
        keys.setIndentation(0)
        keys.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return keys

    def _lay_out(self) -> None:
        self._copy = push_button(self._theme, self.tr("Copy as text"), "copy")
        self._copy.setToolTip(self.tr("Copy as text\nThe whole list, to paste and print."))
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text()))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self._copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())  # not the system's
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(self._none)
        column.addWidget(buttons)

    def _read_next(self) -> None:
        """Add the keys of one source: pages that are built for it take a moment each."""
        source = next(self._sources, None)
        if source is None:
            return
        for group in source.read():
            if group.keys:
                self._add(source.title, group)
        self._filter()
        self._fit()
        QTimer.singleShot(0, self, self._read_next)

    def _add(self, page: str, group: KeyGroup) -> None:
        """Add a group under its title."""
        title = f"{page}: {group.title}" if group.title else page
        head = QTreeWidgetItem(self.list, [title])
        head.setFirstColumnSpanned(True)
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        head.setFont(KEYS, self._theme.font("emphasis"))
        head.setSizeHint(KEYS, QSize(0, self._theme.scaled(ROW + 12)))
        rows = []
        for key in group.keys:
            row = QTreeWidgetItem(head, [key.text, key.does])
            row.setFont(KEYS, self._theme.font("body-strong"))
            row.setToolTip(KEYS, key.text)
            row.setToolTip(DOES, key.does)
            row.setSizeHint(KEYS, QSize(0, self._theme.scaled(ROW)))
            rows.append(row)
        self._groups.append((head, rows))
        head.setExpanded(True)

    def _filter(self) -> None:
        """Show what has the words that are looked for, under its title."""
        wanted = self.search.text().casefold().split()
        is_any = False
        for head, rows in self._groups:
            is_in_head = bool(wanted) and _has(head, wanted)
            shown = [row for row in rows if is_in_head or _has(row, wanted)]
            for row in rows:
                row.setHidden(row not in shown)
            head.setHidden(not shown)
            is_any = is_any or bool(shown)
        self._none.setVisible(not is_any)

    def _fit(self) -> None:
        """Give the keys the room of the longest, but not more than half of the list."""
        metrics = QFontMetrics(self._theme.font("body-strong"))
        texts = [row.text(KEYS) for _, rows in self._groups for row in rows]
        widest = max(map(metrics.horizontalAdvance, texts), default=0) + BESIDE
        self.list.setColumnWidth(KEYS, min(widest, self.list.viewport().width() // 2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self._fit()


def _has(item: QTreeWidgetItem, wanted: Sequence[str]) -> bool:
    """Return whether a line has all words."""
    told = f"{item.text(KEYS)} {item.text(DOES)}".casefold()
    return all(one in told for one in wanted)
