"""Where labels come from: numbers, the page's own, or a list that is pasted or read."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.services.foreign.labels import labels_in, labels_in_file
from desktop.services.local_numbers import local
from desktop.theme.theme import Theme
from desktop.translate import sentence_of
from desktop.widgets.buttons import push_button
from desktop.widgets.label import set_colour, text_label
from desktop.widgets.segments import Segments
from training.contract.errors import ModelFileError

NUMBERS, PAGE, LIST = "numbers", "page", "list"
LINES = 4


class LabelsField(QWidget):
    """Chooses the labels of a number of classes.

    Parameters
    ----------
    theme
        Gives sizes and colours.
    page_labels
        The labels that the page's other models know; empty where it has none.
    """

    # The labels, or whether there are enough of them, may be others; carries nothing.
    changed = Signal()

    def __init__(self, theme: Theme, page_labels: tuple[str, ...] = ()) -> None:
        super().__init__()
        self._theme = theme
        self._page_labels = page_labels
        self._classes = 0
        self._complaint = ""
        self._source = Segments(theme, self.tr("Where the labels come from"))
        self._source.add(NUMBERS, self.tr("Numbers"), tip=self.tr("Numbers\nClass 1, Class 2, …"))
        if page_labels:
            tip = self.tr("This page's\nThe labels that its other models know.")
            self._source.add(PAGE, self.tr("This page's"), tip=tip)
        tip = self.tr("A list\nOne label on each line, in the order of the network's answers.")
        self._source.add(LIST, self.tr("A list"), tip=tip)
        self._text = QPlainTextEdit()
        self._text.setPlaceholderText(self.tr("One label on each line: paste them here"))
        self._text.setAccessibleName(self.tr("Labels, one on each line"))
        self._text.setTabChangesFocus(True)
        self._open = push_button(theme, self.tr("From a file…"), "open", small=True)
        self._open.clicked.connect(self.choose_file)
        self._count = text_label(type_size="small", colour="text-muted", wrap=True)
        self._lay_out()
        self._source.chosen.connect(self._follow)
        self._text.textChanged.connect(self._follow_text)
        theme.changed.connect(self._follow_theme)
        self._follow_theme()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self._count, 1)
        foot.addWidget(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.space.inline_gap)
        column.addWidget(self._source)
        column.addWidget(self._text)
        column.addLayout(foot)

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels; none stand for numbers."""
        if self._source.current == PAGE:
            return self._page_labels
        return labels_in(self._text.toPlainText()) if self._source.current == LIST else ()

    @property
    def problem(self) -> str:
        """Why these labels cannot be used; empty if they can."""
        count = len(self.labels)
        if self._source.current == NUMBERS or count == self._classes:
            return ""
        text = self.tr("{0} labels, and the network tells {1} classes apart")
        return text.format(local(f"{count:,}"), local(f"{self._classes:,}"))

    def set_classes(self, classes: int) -> None:
        """Tell how many labels there must be."""
        first = not self._classes
        self._classes = classes
        if self._page_labels:
            fits = len(self._page_labels) == classes
            button = self._source.button(PAGE)
            button.setEnabled(fits)
            if not fits:
                text = self.tr("This page knows {0} labels, and the network tells {1} apart.")
                button.setToolTip(text.format(len(self._page_labels), classes))
            if first and fits:
                self._source.choose(PAGE)
            elif not fits and self._source.current == PAGE:
                self._source.choose(NUMBERS)
        self._follow()

    def choose_file(self) -> None:
        """Let the user choose a text file."""
        patterns = self.tr("Text ({0})").format("*.txt *.labels *.names *.csv *.tsv")
        everything = self.tr("All files ({0})").format("*")
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Open a list of labels"), "", f"{patterns};;{everything}"
        )
        if name:
            self.take_file(Path(name))

    def take_file(self, path: Path) -> None:
        """Show the labels in a text file, or why there are none."""
        try:
            labels = labels_in_file(path)
        except ModelFileError as error:
            self._complaint = sentence_of(error)
            self._tell()
            return
        self._source.choose(LIST)
        self._text.setPlainText("\n".join(labels))

    def _follow_text(self) -> None:
        """Take what was typed or pasted for the list that is meant."""
        if self._text.toPlainText().strip() and self._source.current != LIST:
            self._source.choose(LIST)
        else:
            self._follow()

    def _follow(self) -> None:
        """Tell how many labels there are."""
        self._complaint = ""
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        """Say whether the labels can be used, in one place."""
        problem = self._complaint or self.problem
        if problem:
            text = problem
        elif self._source.current == NUMBERS:
            text = self.tr("Class 1 to Class {0}").format(local(f"{self._classes:,}"))
        else:
            text = self.tr("{0} labels for {0} classes").format(local(f"{self._classes:,}"))
        self._count.setText(text)
        set_colour(self._count, "error" if problem else "text-muted")

    def _follow_theme(self) -> None:
        line = self._text.fontMetrics().lineSpacing()
        self._text.setFixedHeight(LINES * line + 12)
