"""The session: its pictures in a table, how far their answers are, and what can be done."""

from math import ceil
from time import monotonic
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.pages.pictures.confusion_view import ConfusionView
from desktop.pages.pictures.entry import Entry
from desktop.pages.pictures.model import MANY, PicturesModel
from desktop.pages.pictures.session_view import SessionView
from desktop.theme.theme import Theme
from desktop.widgets.buttons import push_button
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.label import text_label
from desktop.widgets.segments import Segments

HEAD = 40
ENOUGH_LABELLED = 10  # before, a matrix is a few dots in a large table


class _Since(NamedTuple):
    """How many pictures were answered at some time, in seconds of the monotonic clock."""

    through: int
    seconds: float


class SessionPanel(QFrame):
    """Shows the session.

    Parameters
    ----------
    theme
        Gives colours and sizes.
    model
        The page's state.
    """

    # The user wants the table in a file; carries nothing.
    export_wanted = Signal()
    # The matrix is shown and wants room, or is not; carries which.
    expanded = Signal(bool)

    def __init__(self, theme: Theme, model: PicturesModel) -> None:
        super().__init__()
        self._theme = theme
        self._model = model
        self._since: _Since | None = None
        self._cell = ""
        self.setProperty("panel", True)
        self.setAccessibleName(self.tr("This session"))
        self.view = SessionView(theme, model)
        self._empty = text_label(
            self.tr("Every picture that you open is listed here with its answers."),
            colour="text-muted",
            wrap=True,
        )
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setContentsMargins(16, 0, 16, 0)
        self.confusion = ConfusionView(theme, model)
        self.confusion.hide()
        self.confusion.cell_chosen.connect(self._show_cell)
        self.confusion.left.connect(self._show_all)
        self.confusion.model_shown.connect(lambda key: self.view.set_beside(key))
        listed = QWidget()
        row = QHBoxLayout(listed)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.confusion, 3)
        row.addWidget(self.view, 2)
        self._body = QStackedWidget()
        self._body.addWidget(self._empty)
        self._body.addWidget(listed)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        outer.addWidget(self._head())
        outer.addWidget(self._body, 1)
        model.entries_added.connect(self._follow)
        model.entries_removed.connect(lambda _: self._follow_removal())
        model.entries_restored.connect(lambda _: self._follow_removal())
        model.truth_told.connect(lambda _: self._allow_confusion())
        model.entry_changed.connect(self._follow_answers)
        model.columns.changed.connect(self._allow_confusion)
        model.progressed.connect(self._show_progress)
        model.stopped.connect(self._offer_resuming)
        theme.changed.connect(self._follow_theme)
        self._follow_theme()

    def _head(self) -> QWidget:
        """Return the line over the table: the title or the progress, and the buttons."""
        self._head_widget = QWidget()
        row = QHBoxLayout(self._head_widget)
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(8)
        self._title = ElidedLabel(self.tr("This session"), type_size="body-strong")
        self.collection = push_button(self._theme, self.tr("Collection"), "save", small=True)
        self.collection.setProperty("menu", True)
        self.collection.setToolTip(
            self.tr("Collection\nPictures whose truth is told are kept in a folder.")
        )
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Pictures answered"))
        self._count = text_label(type_size="small", colour="text-muted")
        self.cancel = push_button(self._theme, self.tr("Cancel"), "cancel", small=True)
        self.cancel.setToolTip(self.tr("Cancel\nStops after this picture; what is done stays."))
        self.cancel.clicked.connect(self._model.stop_filling)
        self.export = push_button(self._theme, self.tr("CSV…"), "export", small=True)
        self.export.setToolTip(self.tr("CSV…\nWrites the table into a file for a spreadsheet."))
        self.export.clicked.connect(self.export_wanted)
        self.export.setEnabled(False)
        self.resume = push_button(self._theme, self.tr("Continue"), "start", small=True)
        self.resume.setToolTip(self.tr("Continue\nAnswers the pictures that are left."))
        self.resume.clicked.connect(self._resume)
        self.resume.hide()
        row.addWidget(self._title, 1)
        row.addWidget(self._bar, 1)
        row.addWidget(self._count)
        row.addWidget(self.cancel)
        row.addWidget(self.resume)
        self.all = push_button(self._theme, self.tr("Show all"), small=True)
        self.all.setToolTip(self.tr("Show all\nAgain every picture, not those of one cell only."))
        self.all.clicked.connect(self._show_all)
        self.all.hide()
        row.addWidget(self.all)
        self.views = Segments(self._theme, self.tr("How the session is shown"), small=True)
        self.views.add("table", self.tr("Table"))
        self.views.add("confusion", self.tr("Confusion"))
        self.views.chosen.connect(self._show_view)
        row.addWidget(self.views)
        row.addWidget(self.collection)
        row.addWidget(self.export)
        self.views.button("confusion").setEnabled(False)
        self._show_progress(0, 0)
        return self._head_widget

    def _show_progress(self, through: int, wanted: int) -> None:
        """Show how many pictures are answered, while there are some left."""
        is_busy = through < wanted and wanted >= MANY
        if is_busy:
            self._bar.setMaximum(wanted)
            self._bar.setValue(through)
            text = self.tr("{0} of {1}").format(through, wanted)
            left = self._seconds_left(through, wanted)
            text = text if left is None else self.tr("{0}, {1} s left").format(text, left)
            self._count.setText(text)
        else:
            self._since = None
        # Last: a bar that is visible paints itself, and all that waits for it, at each new value.
        for widget in (self._bar, self._count, self.cancel):
            widget.setVisible(is_busy)

    def _seconds_left(self, through: int, wanted: int) -> int | None:
        """Return how long it takes still, once some pictures tell how long one takes."""
        now = monotonic()
        if self._since is None or self._since.through > through:
            self._since = _Since(through, now)
        answered = through - self._since.through
        if answered < MANY:
            return None
        return ceil((now - self._since.seconds) / answered * (wanted - through))

    def _offer_resuming(self, left: int) -> None:
        """Offer to answer the pictures that the user left when stopping."""
        self.resume.setVisible(left > 0)

    def _resume(self) -> None:
        """Have the pictures answered that the user left when stopping."""
        self.resume.hide()
        self._model.fill_all()

    def _follow(self) -> None:
        """Show the table once there is a picture."""
        self._body.setCurrentIndex(1)
        self._show_all()
        self.export.setEnabled(True)
        self._allow_confusion()

    def _follow_removal(self) -> None:
        """Count again; the last picture that goes leaves the words that tell how to begin."""
        has_any = bool(self._model.entries)
        self._body.setCurrentIndex(int(has_any))
        self.export.setEnabled(has_any)
        if self.view.table.is_filtered:
            self._tell_cell()
        self._allow_confusion()

    def _follow_answers(self, entry: Entry) -> None:
        """Count an answer in the matrix."""
        if entry.truth and self.is_expanded:
            self.confusion.follow()

    def _allow_confusion(self) -> None:
        """Allow the matrix where enough is known, and say why where it is not."""
        told = sum(bool(entry.truth) for entry in self._model.entries)
        button = self.views.button("confusion")
        button.setEnabled(told >= ENOUGH_LABELLED)
        if told >= ENOUGH_LABELLED:
            button.setToolTip(self.tr("Confusion\nWhat was taken for what."))
        else:
            reason = self.tr("Confusion\nSay of {0} more pictures what they really are.")
            button.setToolTip(reason.format(ENOUGH_LABELLED - told))
        if self.is_expanded:
            self.confusion.follow()

    @property
    def is_expanded(self) -> bool:
        """Whether the matrix is shown."""
        return self.views.current == "confusion"

    def _show_view(self, view: str) -> None:
        """Show the table alone, or the matrix beside it."""
        is_matrix = view == "confusion"
        self.confusion.setVisible(is_matrix)
        if is_matrix:
            self.confusion.follow()
        else:
            self.view.set_beside("")
            self._show_all()
        self.expanded.emit(is_matrix)

    def _show_cell(self, keys: list[str], title: str) -> None:
        """List the pictures of one cell only."""
        self.view.table.show_only(set(self._model.entries_of(keys)))
        self._cell = title
        self._tell_cell()
        self.all.show()

    def _tell_cell(self) -> None:
        """Say which pictures are listed, and how many."""
        self._title.setText(self.tr("{0}: {1}").format(self._cell, len(self.view.table.rows)))

    def _show_all(self) -> None:
        """List all pictures."""
        self._title.setText(self.tr("This session"))
        self.all.hide()
        self.confusion.matrix.mark(None)
        if self.view.table.is_filtered:
            self.view.table.show_only(None)

    def _follow_theme(self) -> None:
        self._head_widget.setFixedHeight(self._theme.scaled(HEAD))
