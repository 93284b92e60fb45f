"""A picture whose pixels are numbers, with the sliding window on it."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.theme.theme import Theme
from desktop.widgets.number_grid import STEPS

LEAST_SIDE = 80
USUAL_SIDE = 160
# A window smaller than this many logical pixels gets a frame of this size round it.
LEAST_FRAME = 9.0
# From this side on, in pixels, a picture is a photograph: it may have any size on the screen.
PHOTOGRAPH_SIDE = 128
EVEN = 1e-6
FAR = 10  # pixels that an arrow key moves with Shift


class MapPicture(QWidget):
    """Shows a picture as large as there is room; a small one by a whole factor.

    Pixels are counted from 0 with the padding among them; padding is hatched.

    Parameters
    ----------
    theme
        Gives the colours.
    name
        What the picture is, for whoever cannot see it.
    """

    # The pointer is at another pixel; carries row and column, or None when it leaves.
    pointed = Signal(object)
    # A pixel was clicked or come to by the keyboard; carries row and column.
    chosen = Signal(int, int)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._image: QImage | None = None
        self._inside = QRect(0, 0, 1, 1)
        self._whole = QSize(1, 1)
        self._window = QRect()
        self._done: int | None = None
        self._current = (0, 0)
        self._pointed: tuple[int, int] | None = None
        self._words = ""
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(name)
        theme.changed.connect(self.update)

    def set_image(
        self, image: QImage | None, padding: tuple[int, int, int, int] = (0, 0, 0, 0)
    ) -> None:
        """Show a picture.

        Parameters
        ----------
        image
            One pixel a number; None for nothing yet.
        padding
            Cells at the top, the bottom, the left and the right of it.
        """
        size = QSize(1, 1) if image is None else image.size()
        top, bottom, left, right = padding
        inside = QRect(left, top, size.width(), size.height())
        whole = size + QSize(left + right, top + bottom)
        is_same = image is self._image and (inside, whole) == (self._inside, self._whole)
        self._image, self._inside, self._whole = image, inside, whole
        if not is_same:
            self.update()

    def set_window(self, cells: QRect | None) -> None:
        """Draw a frame round some pixels (x the column, y the row), or round none."""
        window = QRect() if cells is None else QRect(cells)
        if window != self._window:
            self._window = window
            self._current = (window.y(), window.x())
            self.update()

    def set_done(self, done: int | None) -> None:
        """Leave what comes after the first ``done`` pixels blank; None shows all."""
        if done != self._done:
            self._done = done
            self.update()

    def set_words(self, words: str) -> None:
        """Say in words what the framed place holds."""
        if words != self._words:
            self._words = words
            self.setAccessibleDescription(words)

    @property
    def window_cells(self) -> QRect:
        """The pixels in the frame; empty for none."""
        return QRect(self._window)

    def scale(self) -> float:
        """Return how many logical pixels one of the picture's is wide."""
        ratio = self.devicePixelRatioF()
        across = (self.width() - 2) * ratio / self._whole.width()
        down = (self.height() - 2) * ratio / self._whole.height()
        fitting = min(across, down)
        is_pixels = max(self._whole.width(), self._whole.height()) < PHOTOGRAPH_SIDE
        return max(int(fitting) if fitting >= 1 and is_pixels else fitting, 1e-3) / ratio

    def picture_rect(self) -> QRectF:
        """Return where the picture with its padding is, in the widget's coordinates."""
        scale = self.scale()
        return QRectF(1, 1, self._whole.width() * scale, self._whole.height() * scale)

    def pixel_at(self, position: QPointF) -> tuple[int, int] | None:
        """Return row and column of the pixel at a position, None beside the picture."""
        area = self.picture_rect()
        if self._image is None or not area.contains(position):
            return None
        scale = self.scale()
        row = min(int((position.y() - area.top()) / scale), self._whole.height() - 1)
        column = min(int((position.x() - area.left()) / scale), self._whole.width() - 1)
        return row, column

    def focus_rect(self) -> QRect:
        """Return what the focus ring goes round."""
        return self.picture_rect().toAlignedRect().intersected(self.rect())

    def sizeHint(self) -> QSize:
        """Return the usual size."""
        side = self._theme.scaled(USUAL_SIDE)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Return the least size in which something can be made out."""
        return QSize(LEAST_SIDE, LEAST_SIDE)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which pixel is under the pointer, and follow it while a button is down."""
        pixel = self.pixel_at(event.position())
        self._point(pixel)
        if pixel is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self.chosen.emit(*pixel)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the pixel under the pointer."""
        pixel = self.pixel_at(event.position())
        if pixel is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(*pixel)

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the pointer is at no pixel."""
        self._point(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from pixel to pixel, with Shift further."""
        key = Qt.Key(event.key())
        if key not in STEPS or self._image is None:
            super().keyPressEvent(event)
            return
        step = FAR if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        row = self._current[0] + STEPS[key][0] * step
        column = self._current[1] + STEPS[key][1] * step
        row = min(max(row, 0), self._whole.height() - 1)
        column = min(max(column, 0), self._whole.width() - 1)
        self.chosen.emit(row, column)

    def event(self, event: QEvent) -> bool:
        """Tell what the framed place holds when a tooltip is asked for."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._words, self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint padding, picture, what is not computed yet, and the frame."""
        painter = QPainter(self)
        area = self.picture_rect()
        self._paint_padding(painter, area)
        if self._image is not None:
            factor = self.scale() * self.devicePixelRatioF()
            is_uneven = abs(factor - round(factor)) > EVEN
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, is_uneven)
            painter.drawImage(self._place(self._inside), self._image)
            self._paint_blank(painter)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour("line-strong"), 1))
        painter.drawRect(area.adjusted(-0.5, -0.5, 0.5, 0.5))
        if not self._window.isEmpty() and self._image is not None:
            self._paint_window(painter)

    def _paint_padding(self, painter: QPainter, area: QRectF) -> None:
        if self._image is None:
            painter.fillRect(area, self._theme.colour("raised"))
        if self._inside.size() == self._whole:
            return
        hatch = QBrush(self._theme.colour("line-strong"), Qt.BrushStyle.BDiagPattern)
        for cells in frame_of(self._whole, self._inside):
            painter.fillRect(self._place(cells), self._theme.colour("raised"))
            painter.fillRect(self._place(cells), hatch)

    def _paint_blank(self, painter: QPainter) -> None:
        """Cover what is not computed yet: the rest of a row and the rows below."""
        if self._done is None:
            return
        row, column = divmod(self._done, self._whole.width())
        blank = self._theme.colour("surface")
        rest = QRect(column, row, self._whole.width() - column, 1)
        below = QRect(0, row + 1, self._whole.width(), self._whole.height() - row - 1)
        for cells in (rest, below):
            if not cells.isEmpty():
                painter.fillRect(self._place(cells), blank)

    def _paint_window(self, painter: QPainter) -> None:
        frame = self._place(self._window)
        missing = max(0.0, LEAST_FRAME - min(frame.width(), frame.height())) / 2
        frame = frame.adjusted(-missing, -missing, missing, missing)
        # The surface's colour round the accent: to be seen on any picture.
        for colour, width in (("surface", 5), ("accent", 3)):
            painter.setPen(QPen(self._theme.colour(colour), width))
            painter.drawRect(frame)

    def _place(self, cells: QRect) -> QRectF:
        """Return where some pixels are in the widget."""
        area, scale = self.picture_rect(), self.scale()
        return QRectF(
            area.left() + cells.x() * scale,
            area.top() + cells.y() * scale,
            cells.width() * scale,
            cells.height() * scale,
        )

    def _point(self, pixel: tuple[int, int] | None) -> None:
        if pixel != self._pointed:
            self._pointed = pixel
            self.pointed.emit(pixel)


def frame_of(whole: QSize, inside: QRect) -> list[QRect]:
    """Return what lies above, below, left and right of a part of a whole, empty parts left out."""
    right, foot = inside.x() + inside.width(), inside.y() + inside.height()
    parts = [
        QRect(0, 0, whole.width(), inside.y()),
        QRect(0, foot, whole.width(), whole.height() - foot),
        QRect(0, inside.y(), inside.x(), inside.height()),
        QRect(right, inside.y(), whole.width() - right, inside.height()),
    ]
    return [part for part in parts if not part.isEmpty()]
