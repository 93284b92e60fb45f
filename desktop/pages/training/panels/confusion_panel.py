"""What the network took for what after the last epoch; a cell leads to its pictures."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.pages.training.panels.hint_stack import HintStack
from desktop.pages.training.panels.low_panel import save_height
from desktop.theme.theme import Theme
from desktop.widgets.confusion_matrix import ConfusionMatrix
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.label import text_label
from desktop.widgets.link_button import LinkButton
from desktop.widgets.panel import Panel

LEAST_ROOM = QSize(120, 100)


class ConfusionPanel(Panel):
    """Fills in at the end of each epoch.

    Parameters
    ----------
    theme
        Gives colours and sizes.
    """

    # The user wants to see the pictures of a cell; carries its true label and the answer.
    cell_chosen = Signal(int, int)
    # The user wants them when no run goes on that could tell them; carries a sentence.
    unanswered = Signal(str)

    def __init__(self, theme: Theme) -> None:
        self._after = text_label(type_size="small", colour="text-muted")
        super().__init__(theme, self.tr("Confusion"), self._after)
        self._labels: tuple[str, ...] = ()
        self._counts: npt.NDArray[np.integer] | None = None
        self._cell: tuple[int, int] | None = None
        self._is_users = False  # the cell was chosen by the user, and not for the user
        self._is_answered = True
        self.matrix = ConfusionMatrix(theme, compact=True)
        self.matrix.chosen.connect(self._take)
        self._line = ElidedLabel(type_size="small", colour="text-muted")
        self.show_button = LinkButton(theme, self.tr("show them"))
        self.show_button.clicked.connect(self._want)
        self._stack = HintStack(self._content(), self._empty())
        self.body.addWidget(self._stack, 1)
        save_height(self)

    @property
    def labels(self) -> tuple[str, ...]:
        """The classes' names."""
        return self._labels

    @property
    def line(self) -> str:
        """What is said of the chosen cell."""
        return self._line.text()

    @property
    def hint(self) -> str:
        """What is said while there are no counts."""
        return self._stack.hint

    @property
    def cell(self) -> tuple[int, int] | None:
        """True label and answer of the chosen cell."""
        return self._cell

    def show_counts(
        self, labels: Sequence[str], counts: npt.NDArray[np.integer] | None, epoch: int = 0
    ) -> None:
        """Show the counts after an epoch, or none.

        Parameters
        ----------
        labels
            The classes' names.
        counts
            int (labels, labels): true label in rows, answer in columns; None for none yet.
        epoch
            The epoch that they stand after.

        Until the user chooses a cell, the most frequent confusion is the chosen one.
        """
        if tuple(labels) != self._labels or counts is None:
            self._cell, self._is_users = None, False
        self._labels, self._counts = tuple(labels), counts
        if counts is None:
            self._after.setText("")
            self._stack.show_hint(self._empty())
            return
        self._after.setText(self.tr("after epoch {0}").format(epoch))
        self.matrix.set_counts(labels, labels, counts.tolist())
        self.matrix.setFixedSize(self.matrix.sizeHint())
        if not self._is_users:
            self._cell = _most_confused(counts)
        self._describe()
        self._stack.show_content()

    def set_answered(self, is_answered: bool) -> None:
        """Tell whether a run goes on that can answer which pictures are in a cell."""
        if is_answered != self._is_answered:
            self._is_answered = is_answered
            self._describe()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the cells follow the room."""
        if watched is self._frame and event.type() == QEvent.Type.Resize:
            self.matrix.set_room(self._frame.size())
            self.matrix.setFixedSize(self.matrix.sizeHint())
        return super().eventFilter(watched, event)

    def _content(self) -> QWidget:
        self._frame = QWidget()
        self._frame.setMinimumSize(LEAST_ROOM)
        self._frame.installEventFilter(self)
        inner = QVBoxLayout(self._frame)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.matrix, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.setSpacing(4)
        foot.addWidget(self._line, 1)
        foot.addWidget(self.show_button)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._frame, 1)
        column.addLayout(foot)
        return content

    def _take(self, true: int, answer: int) -> None:
        """Choose a cell for the user, and show its pictures."""
        self._cell, self._is_users = (true, answer), True
        self._describe()
        self._want()

    def _want(self) -> None:
        if self._cell is None:
            return
        if self._is_answered:
            self.cell_chosen.emit(*self._cell)
        else:
            self.unanswered.emit(self._why_not())

    def _describe(self) -> None:
        """Say what the chosen cell holds."""
        self.matrix.mark(self._cell)
        count = 0
        if self._cell is None or self._counts is None:
            words = self.tr("Nothing was confused.") if self._counts is not None else ""
        else:
            true, answer = self._cell
            count = int(self._counts[true, answer])
            words = cell_text(self._labels[true], self._labels[answer], count)
        self._line.setText(words)
        self._line.setToolTip(words)
        self.show_button.setVisible(count > 0)
        self.show_button.setEnabled(self._is_answered)
        tip = self.tr("Shows the validation pictures of this cell, the surest answers first")
        if not self._is_answered:
            tip = self._why_not()
        self.show_button.setToolTip(tip)
        self.show_button.setAccessibleDescription(words)

    def _why_not(self) -> str:
        return self.tr(
            "The pictures of a cell can be looked at while the run goes on or pauses. The surest "
            "wrong answers stay under “Worst mistakes”."
        )

    def _empty(self) -> str:
        return self.tr("What is taken for what shows here after the first epoch.")


def cell_text(true: str, answer: str, count: int) -> str:
    """Return in words what a cell holds."""
    if true == answer:
        return _tr("{0} × {1} seen rightly").format(count, true)
    return _tr("{0} × {1} called {2}").format(count, true, answer)


def _tr(text: str) -> str:
    """Return words in the user's language."""
    return QCoreApplication.translate("ConfusionPanel", text)


def _most_confused(counts: npt.NDArray[np.integer]) -> tuple[int, int] | None:
    """Return the cell with the most wrong answers, None if all are right."""
    wrong = counts.copy()
    np.fill_diagonal(wrong, 0)
    if not wrong.any():
        return None
    true, answer = np.unravel_index(int(wrong.argmax()), wrong.shape)
    return int(true), int(answer)
