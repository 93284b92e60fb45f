"""What each model took for what, among the pictures whose truth is known."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.pages.pictures.model import PicturesModel
from desktop.theme.theme import Theme
from desktop.widgets.confusion_matrix import ConfusionMatrix
from desktop.widgets.label import text_label
from desktop.widgets.segments import Segments


class ConfusionView(QWidget):
    """Shows one model's matrix; a cell chooses its pictures.

    Parameters
    ----------
    theme
        Gives colours and sizes.
    model
        The page's state.
    """

    # The user wants the pictures of one cell; carries the record's keys and a title.
    cell_chosen = Signal(list, str)
    # The pictures of a cell are wanted no more; carries nothing.
    left = Signal()
    # One model's matrix is shown; carries the column's key.
    model_shown = Signal(str)

    def __init__(self, theme: Theme, model: PicturesModel) -> None:
        super().__init__()
        self._theme = theme
        self._model = model
        self._segments: Segments | None = None
        self._keys: list[str] = []
        self._labels: tuple[str, ...] = ()
        self.matrix = ConfusionMatrix(theme)
        self.matrix.chosen.connect(self._choose)
        self._area = QScrollArea()
        self._area.setWidget(self.matrix)
        self.matrix.setAutoFillBackground(False)  # the panel's surface shines through
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidgetResizable(False)
        self._area.viewport().installEventFilter(self)
        self._note = text_label(
            self.tr("Rows: the truth. Columns: the answers."),
            type_size="small",
            colour="text-muted",
            wrap=True,
        )
        self._head = QHBoxLayout()
        self._head.setSpacing(12)
        self._head.addWidget(self._note, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 8)
        column.setSpacing(4)
        column.addLayout(self._head)
        column.addWidget(self._area, 1)

    @property
    def current(self) -> str:
        """Key of the model whose matrix is shown; empty before there is one."""
        return "" if self._segments is None else self._segments.current

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the cells follow the room."""
        if event.type() == QEvent.Type.Resize:
            self.matrix.set_room(self._area.maximumViewportSize())
        return super().eventFilter(watched, event)

    def follow(self) -> None:
        """Show what is known by now."""
        columns = self._model.columns.ready_columns
        keys = [column.key for column in columns]
        if keys != self._keys or self._segments is None:
            self._keys = keys
            self._offer([(column.key, column.word) for column in columns])
        self._draw()

    def _offer(self, models: list[tuple[str, str]]) -> None:
        """Offer one segment a model."""
        if self._segments is not None:
            self._head.removeWidget(self._segments)
            self._segments.deleteLater()
        self._segments = Segments(self._theme, self.tr("Whose answers"), small=True)
        for key, word in models:
            self._segments.add(key, word)
        self._segments.chosen.connect(self._choose_model)
        self._head.insertWidget(0, self._segments)

    def _choose_model(self, key: str) -> None:
        """Draw another model's matrix, none of whose cells is chosen yet."""
        self.left.emit()
        self._draw()

    def _draw(self) -> None:
        """Draw the chosen model's matrix."""
        key = self.current
        if not key:
            return
        self.model_shown.emit(key)
        found = self._model.record.confusion(key)
        self._labels = found.labels
        counts = [
            [*map(int, row), int(none)]
            for row, none in zip(found.counts, found.unfamiliar, strict=True)
        ]
        columns = [*found.labels, self.tr("unfamiliar")]
        self.matrix.set_counts(found.labels, columns, counts)
        self.matrix.adjustSize()

    def _choose(self, row: int, column: int) -> None:
        """Tell which pictures are in a cell."""
        assert self._segments is not None
        key, truth = self._segments.current, self._labels[row]
        said = self._labels[column] if column < len(self._labels) else None
        entries = self._model.record.cell(key, truth, said)
        self.matrix.mark((row, column))
        if said is None:
            title = _tr("{0} called unfamiliar").format(truth)
        elif said == truth:
            title = _tr("{0} seen rightly").format(truth)
        else:
            title = _tr("{0} taken for {1}").format(truth, said)
        self.cell_chosen.emit([entry.key for entry in entries], title)


def _tr(text: str) -> str:
    """Return words in the user's language."""
    return QCoreApplication.translate("ConfusionView", text)
