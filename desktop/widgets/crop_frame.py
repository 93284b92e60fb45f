"""A picture that is turned and cropped by hand: it lies under a frame with handles."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTransform,
)
from PySide6.QtWidgets import QWidget

from desktop.theme.theme import Theme
from desktop.widgets.picture_view import fitted

Box = tuple[float, float, float, float]

REACH = 14  # logical pixels from a handle at which the pointer takes it
HANDLE = 10
MARGIN = 12
LEAST = 0.05
STEP = 0.01
VEIL = QColor(0, 0, 0, 140)
ALL = frozenset("ltrb")
ARROWS = {
    Qt.Key.Key_Left: (-STEP, 0.0),
    Qt.Key.Key_Right: (STEP, 0.0),
    Qt.Key.Key_Up: (0.0, -STEP),
    Qt.Key.Key_Down: (0.0, STEP),
}
CURSORS = {
    frozenset("lt"): Qt.CursorShape.SizeFDiagCursor,
    frozenset("rb"): Qt.CursorShape.SizeFDiagCursor,
    frozenset("rt"): Qt.CursorShape.SizeBDiagCursor,
    frozenset("lb"): Qt.CursorShape.SizeBDiagCursor,
    frozenset("l"): Qt.CursorShape.SizeHorCursor,
    frozenset("r"): Qt.CursorShape.SizeHorCursor,
    frozenset("t"): Qt.CursorShape.SizeVerCursor,
    frozenset("b"): Qt.CursorShape.SizeVerCursor,
    ALL: Qt.CursorShape.SizeAllCursor,
}


class CropFrame(QWidget):
    """Shows the whole picture, turned, and what of it is kept.

    Arrow keys move what is kept; with Shift they move its right and lower edge, with Ctrl its left
    and upper one.

    Parameters
    ----------
    theme : Theme
        Gives the colours.
    parent : QWidget, optional
        The owner.
    """

    # What is kept changes under the hand; carries left, top, right, bottom as shares (0-1) of the
    # upright rectangle round the turned picture.
    moved = Signal(tuple)
    # The hand let go, or a key has moved it; carries nothing.
    released = Signal()
    # The user is done; carries nothing.
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._image = QImage()
        self._degrees = 0.0
        self._box: Box = (0.0, 0.0, 1.0, 1.0)
        self._held: frozenset[str] = frozenset()
        self._from: tuple[QPointF, Box] = (QPointF(), self._box)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Crop"))
        self.setToolTip(
            self.tr("Crop\nDrag frame or edges; arrow keys move it, with Shift or Ctrl its edges.")
        )
        self.setAccessibleDescription(
            self.tr("Arrow keys move the frame, Shift and Ctrl with them its edges; Enter is done.")
        )
        theme.changed.connect(self.update)

    @property
    def box(self) -> Box:
        """What is kept."""
        return self._box

    @property
    def is_held(self) -> bool:
        """Whether a hand moves it just now."""
        return bool(self._held)

    def show_picture(self, image: QImage, degrees: float, box: Box) -> None:
        """Show a picture.

        Parameters
        ----------
        image : QImage
            The upright original.
        degrees : float
            How far it is turned, clockwise.
        box : tuple of float
            What is kept, as `moved` carries it.
        """
        self._image, self._degrees, self._box = image, degrees, box
        self.update()

    def whole_rect(self) -> QRectF:
        """Return where the upright rectangle round the turned picture is."""
        turned = self._turn().mapRect(QRectF(self._image.rect()))
        size = QSize(max(1, round(turned.width())), max(1, round(turned.height())))
        room = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        return fitted(size, room)

    def box_rect(self) -> QRectF:
        """Return where what is kept is."""
        whole = self.whole_rect()
        left, top, right, bottom = self._box
        return QRectF(
            QPointF(whole.left() + left * whole.width(), whole.top() + top * whole.height()),
            QPointF(whole.left() + right * whole.width(), whole.top() + bottom * whole.height()),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, a veil over what goes, and the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), self._theme.colour("raised"))
        if self._image.isNull():
            return
        self._paint_picture(painter)
        box = self.box_rect()
        veil, kept = QPainterPath(), QPainterPath()
        veil.addRect(QRectF(self.rect()))
        kept.addRect(box)
        painter.fillPath(veil.subtracted(kept), VEIL)
        self._paint_frame(painter, box)

    def _paint_picture(self, painter: QPainter) -> None:
        whole = self.whole_rect()
        turned = self._turn().mapRect(QRectF(self._image.rect()))
        scale = whole.width() / max(1.0, turned.width())
        painter.save()
        painter.translate(whole.center())
        painter.rotate(self._degrees)
        painter.scale(scale, scale)
        size = self._image.size()
        painter.drawImage(QPointF(-size.width() / 2, -size.height() / 2), self._image)
        painter.restore()

    def _paint_frame(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(QColor(255, 255, 255, 110), 1))
        for third in (1 / 3, 2 / 3):
            x, y = box.left() + third * box.width(), box.top() + third * box.height()
            painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
        painter.setPen(QPen(Qt.GlobalColor.white, 2))
        painter.drawRect(box)
        painter.setPen(QPen(self._theme.colour("accent"), 2))
        painter.setBrush(Qt.GlobalColor.white)
        for x in (box.left(), box.center().x(), box.right()):
            for y in (box.top(), box.center().y(), box.bottom()):
                if (x, y) != (box.center().x(), box.center().y()):
                    painter.drawEllipse(QPointF(x, y), HANDLE / 2, HANDLE / 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a handle, or what is kept."""
        self._held = self._edges_at(event.position())
        self._from = (event.position(), self._box)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is held."""
        if not event.buttons() & Qt.MouseButton.LeftButton:
            edges = self._edges_at(event.position())
            self.setCursor(CURSORS.get(edges, Qt.CursorShape.ArrowCursor))
            return
        if self._held:
            start, box = self._from
            whole, way = self.whole_rect(), event.position() - start
            self._move(box, self._held, way.x() / whole.width(), way.y() / whole.height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if self._held:
            self._held = frozenset()
            self.released.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move what is kept or its edges, or leave."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        elif key in ARROWS:
            edges = ALL
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                edges = frozenset("rb")
            elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                edges = frozenset("lt")
            self._move(self._box, edges, *ARROWS[key])
            self.released.emit()
        else:
            super().keyPressEvent(event)

    def _move(self, box: Box, edges: frozenset[str], across: float, down: float) -> None:
        """Move some edges of a box, kept within the picture and from vanishing."""
        left, top, right, bottom = box
        if edges == ALL:
            across = min(max(across, -left), 1 - right)
            down = min(max(down, -top), 1 - bottom)
            self._keep((left + across, top + down, right + across, bottom + down))
            return
        if "l" in edges:
            left = min(max(0.0, left + across), right - LEAST)
        if "r" in edges:
            right = max(min(1.0, right + across), left + LEAST)
        if "t" in edges:
            top = min(max(0.0, top + down), bottom - LEAST)
        if "b" in edges:
            bottom = max(min(1.0, bottom + down), top + LEAST)
        self._keep((left, top, right, bottom))

    def _keep(self, box: Box) -> None:
        if box != self._box:
            self._box = box
            self.moved.emit(box)
            self.update()

    def _edges_at(self, position: QPointF) -> frozenset[str]:
        """Return which edges a position takes: those within reach, all from within, else none."""
        box = self.box_rect()
        if not box.adjusted(-REACH, -REACH, REACH, REACH).contains(position):
            return frozenset()
        near = {
            "l": abs(position.x() - box.left()) <= REACH,
            "r": abs(position.x() - box.right()) <= REACH,
            "t": abs(position.y() - box.top()) <= REACH,
            "b": abs(position.y() - box.bottom()) <= REACH,
        }
        edges = frozenset(edge for edge, is_near in near.items() if is_near)
        return edges or ALL

    def _turn(self) -> QTransform:
        return QTransform().rotate(self._degrees)
