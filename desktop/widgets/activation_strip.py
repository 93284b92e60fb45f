"""The neurons of one layer as coloured cells under the layer's name."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme.theme import Theme
from desktop.widgets.colour_map import viridis

COLUMNS = 64
HEAD_GAP = 4
LEAST_CELL = 3
NOWHERE = -1


class ActivationStrip(QWidget):
    """Shows how strongly each neuron of a layer answers, as square cells in rows of 64.

    Cells are a whole number of the screen's pixels wide. Strips of one width have cells of one
    size, however many neurons they show, so that layers can be compared.

    Parameters
    ----------
    theme : Theme
        Gives the colours and fonts.
    count : int
        Neurons in the layer, at least 1.
    title : str
        The layer's name.
    parent : QWidget, optional
        The owner.
    """

    # Fires when the pointer comes to another cell; carries the neuron's number from 0, and -1
    # when it leaves.
    hovered = Signal(int)

    def __init__(
        self, theme: Theme, count: int, title: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._count = count
        self._title = title
        self._note = ""
        self._levels: bytes | None = None
        self._hovered = NOWHERE
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._describe()
        theme.changed.connect(self._follow_theme)

    @property
    def levels(self) -> bytes | None:
        """The levels that are shown, one byte a neuron; None for none."""
        return self._levels

    @property
    def count(self) -> int:
        """The number of neurons."""
        return self._count

    def set_count(self, count: int) -> None:
        """Show a layer of another size; takes the levels away."""
        self._count = count
        self._levels = None
        self.updateGeometry()
        self.update()

    def set_title(self, title: str) -> None:
        """Set the layer's name."""
        self._title = title
        self._describe()
        self.update()

    def set_note(self, note: str) -> None:
        """Set the words at the right of the name, such as "173 of 512 active"."""
        self._note = note
        self._describe()
        self.update()

    def set_levels(self, levels: bytes | None) -> None:
        """Show a level for each neuron.

        Parameters
        ----------
        levels : bytes or None
            A byte a neuron, from 0 (nothing) to 255 (strongest); None where nothing has been
            computed yet.

        Raises
        ------
        ValueError
            If there are not as many bytes as neurons.
        """
        if levels is not None and len(levels) != self._count:
            raise ValueError(f"{len(levels)} levels for {self._count} neurons")
        self._levels = levels
        self.update()

    def rows(self) -> int:
        """Return the number of rows of cells."""
        return -(-self._count // COLUMNS)

    def cell_side(self) -> int:
        """Return how many of the screen's pixels a cell is wide."""
        ratio = self.devicePixelRatioF()
        across = int(self.width() * ratio / COLUMNS)
        down = int((self.height() - self._head_height()) * ratio / self.rows())
        return max(1, min(across, down))

    def neuron_at(self, position: QPointF) -> int:
        """Return the number of the neuron at a position, -1 beside the cells."""
        side = self.cell_side() / self.devicePixelRatioF()
        column = int(position.x() // side)
        row = int((position.y() - self._head_height()) // side)
        number = row * COLUMNS + column
        inside = 0 <= column < COLUMNS and row >= 0 and number < self._count
        return number if inside else NOWHERE

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Tell that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Return the height at which the cells fill ``width``."""
        return self._head_height() + max(LEAST_CELL, width // COLUMNS) * self.rows()

    def sizeHint(self) -> QSize:
        """Return the size at cells of 8 pixels."""
        width = COLUMNS * 8
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the size at the smallest cells that can be made out."""
        width = COLUMNS * LEAST_CELL
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint name, note and cells."""
        painter = QPainter(self)
        self._paint_head(painter)
        ratio = self.devicePixelRatioF()
        side = self.cell_side() / ratio
        top = float(self._head_height())
        full, rest = divmod(self._count, COLUMNS)
        self._paint_cells(painter, QRectF(0, top, side * COLUMNS, side * full), 0, COLUMNS)
        place = QRectF(0, top + side * full, side * rest, side if rest else 0)
        self._paint_cells(painter, place, full * COLUMNS, rest)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which neuron is under the pointer."""
        self._hover(self.neuron_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that none is."""
        self._hover(NOWHERE)

    def _paint_head(self, painter: QPainter) -> None:
        right = min(self.width(), round(COLUMNS * self.cell_side() / self.devicePixelRatioF()))
        head = QRect(0, 0, right, self._head_height() - HEAD_GAP)
        note_font = self._theme.font("small")
        room = QFontMetrics(note_font).horizontalAdvance(self._note)
        painter.setFont(note_font)
        painter.setPen(self._theme.colour("text-muted"))
        painter.drawText(
            head, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._note
        )
        font = self._theme.font("body")
        title = QFontMetrics(font).elidedText(
            self._title, Qt.TextElideMode.ElideRight, max(0, right - room - 8)
        )
        painter.setFont(font)
        painter.setPen(self._theme.colour("text"))
        painter.drawText(head, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)

    def _paint_cells(self, painter: QPainter, area: QRectF, first: int, columns: int) -> None:
        """Paint whole rows of ``columns`` cells, beginning with the neuron ``first``."""
        if area.isEmpty():
            return
        if self._levels is None:
            painter.fillRect(area, self._theme.colour("bar-track"))
            return
        rows = (len(self._levels) - first) // columns
        levels = self._levels[first : first + rows * columns]
        image = QImage(levels, columns, rows, columns, QImage.Format.Format_Indexed8)
        image.setColorTable(viridis())
        painter.drawImage(area, image)

    def _head_height(self) -> int:
        if not self._title and not self._note:
            return 0
        return QFontMetrics(self._theme.font("body")).height() + HEAD_GAP

    def _hover(self, number: int) -> None:
        if number == self._hovered:
            return
        self._hovered = number
        self.setToolTip(self._tooltip(number))
        self.hovered.emit(number)

    def _tooltip(self, number: int) -> str:
        if number == NOWHERE or self._levels is None:
            return ""
        share = round(self._levels[number] * 100 / 255)
        return self.tr("neuron {0}: {1} % of the strongest").format(number + 1, share)

    def _describe(self) -> None:
        self.setAccessibleName(self._title)
        self.setAccessibleDescription(self._note)

    def _follow_theme(self) -> None:
        self.updateGeometry()
        self.update()
