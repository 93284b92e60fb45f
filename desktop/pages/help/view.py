"""The Help page: a list of topics and their texts."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem

from desktop.pages import PAGES
from desktop.pages.context import PageContext
from desktop.services.languages import localised
from desktop.widgets.markdown_view import MarkdownView
from desktop.widgets.page import Page
from training.contract.locations import resources

WIDEST_LIST = 240


class HelpPage(Page):
    """Shows the Markdown files of ``resources/help``, each a topic under its first heading.

    Each is shown in the user's language where there is such a file.

    Parameters
    ----------
    context
        Theme and preferences.
    """

    has_help = False

    def __init__(self, context: PageContext) -> None:
        super().__init__(context.theme, self.tr("Help"))
        self._topics = QListWidget()
        self._topics.setAccessibleName(self.tr("Topics"))
        self._topics.setToolTip(self.tr("Topics\nChoose what to read about."))
        self._topics.setMaximumWidth(WIDEST_LIST)
        self._text = MarkdownView(context.theme, self.tr("Help text"))
        row = QHBoxLayout()
        row.setSpacing(context.theme.space.column_gap)
        row.addWidget(self._topics)
        row.addWidget(self._text, 1)
        self.content.addLayout(row)
        for path in sorted((resources() / "help").glob("*.md"), key=_place):
            title = localised(path).read_text("utf-8").splitlines()[0].lstrip("# ")
            item = QListWidgetItem(title)
            item.setData(Qt.ItemDataRole.UserRole, path.stem)
            self._topics.addItem(item)
        context.theme.changed.connect(self._set_heights)
        self._set_heights()
        self._topics.currentItemChanged.connect(self._show)
        self._topics.setCurrentRow(0)

    @property
    def text(self) -> str:
        """The text that is shown, without its marks."""
        return self._text.toPlainText()

    def open_paths(self, paths: Sequence[str]) -> None:
        """Show the topic with this name; any other opens the first."""
        wanted = paths[0] if paths else ""
        for row in range(self._topics.count()):
            if self._topics.item(row).data(Qt.ItemDataRole.UserRole) == wanted:
                self._topics.setCurrentRow(row)
                return

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that it can be read: it has no model to wait for."""
        super().showEvent(event)
        self.settled.emit(True)

    def _set_heights(self) -> None:
        """Give each topic a button's height: the view takes no padding from the style sheet."""
        for row in range(self._topics.count()):
            self._topics.item(row).setSizeHint(QSize(0, self.theme.px("button")))

    def _show(self, item: QListWidgetItem | None) -> None:
        """Show the text of a topic."""
        if item is not None:
            path = resources() / "help" / f"{item.data(Qt.ItemDataRole.UserRole)}.md"
            self._text.show_markdown(localised(path).read_text("utf-8"))


def _place(path: Path) -> tuple[int, str]:
    """Return the sorting key of a topic: the general one, the pages' as on the rail, others."""
    pages = [Page.help_topic, *(entry.id for entry in PAGES)]
    return pages.index(path.stem) if path.stem in pages else len(pages), path.stem
