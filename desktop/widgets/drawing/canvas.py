"""The widget that shows a sketch and draws in it with mouse, tablet, finger or keyboard."""

from typing import Literal

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPointingDevice,
    QResizeEvent,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme.theme import Theme
from desktop.widgets.drawing.canvas_picture import CanvasPicture
from desktop.widgets.drawing.keyboard_pen import KeyboardPen
from desktop.widgets.drawing.marks import Mark
from desktop.widgets.drawing.sketch import Sketch

Tool = Literal["pen", "eraser"]

DEFAULT_PEN_WIDTH = 0.064
LEAST_SIDE = 160
USUAL_SIDE = 566
TIP_MS = 3000  # a tooltip is not to lie over the drawing for long
TOUCHES = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd)


class DrawingCanvas(QWidget):
    """Shows a sketch as a square at the top of the widget, in its middle, as large as fits.

    Parameters
    ----------
    theme : Theme
        Gives the colours and fonts.
    sketch : Sketch
        What is shown and drawn in.
    parent : QWidget, optional
        The owner.
    """

    def __init__(self, theme: Theme, sketch: Sketch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sketch = sketch
        self._pen_width = DEFAULT_PEN_WIDTH
        self._tool: Tool = "pen"
        self._title = self._hint = ""
        self._hover: QPointF | None = None
        self._keyboard = KeyboardPen()
        self._shown: CanvasPicture | None = None
        self._was_blank = sketch.is_blank
        self._set_up()
        sketch.inked.connect(self._show_piece)
        sketch.replaced.connect(self._show_anew)
        sketch.changed.connect(self._follow_blank)
        theme.changed.connect(self._show_anew)

    def _set_up(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setMouseTracking(True)
        self.setTabletTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Drawing canvas"))
        self.setToolTip(self.tr("Drawing canvas\nDraw with mouse, pen, finger or arrow keys."))
        self.setToolTipDuration(TIP_MS)
        self.setAccessibleDescription(
            self.tr("Arrow keys move the pen, Shift moves it further, Space puts it down or up.")
        )

    @property
    def pen_width(self) -> float:
        """The pen's and the eraser's width as a share of the canvas' side."""
        return self._pen_width

    def set_pen_width(self, width: float) -> None:
        """Set the width as a share of the side, above 0; the next mark has it."""
        self._pen_width = width
        self.update()

    @property
    def tool(self) -> Tool:
        """What the pointer does: ``pen`` or ``eraser``."""
        return self._tool

    def set_tool(self, tool: Tool) -> None:
        """Choose ``pen`` or ``eraser``; the next mark is drawn with it."""
        self._tool = tool
        self.update()

    def set_placeholder(self, title: str, hint: str = "") -> None:
        """Set the words that an empty canvas shows, and a smaller line under them."""
        self._title, self._hint = title, hint
        self.update()

    def canvas_rect(self) -> QRect:
        """Return the square that is drawn in, in the widget's coordinates."""
        side = min(self.width(), self.height())
        return QRect((self.width() - side) // 2, 0, side, side)

    def focus_rect(self) -> QRect:
        """Return what the focus ring goes round."""
        return self.canvas_rect()

    def sizeHint(self) -> QSize:
        """Return the usual size."""
        return QSize(USUAL_SIDE, USUAL_SIDE)

    def minimumSizeHint(self) -> QSize:
        """Return the least size that can be drawn in."""
        return QSize(LEAST_SIDE, LEAST_SIDE)

    # Drawing

    def _to_sketch(self, position: QPointF) -> QPointF:
        square = self.canvas_rect()
        return (position - QPointF(square.topLeft())) / max(1, square.width())

    def _begin(self, position: QPointF, *, eraser: bool) -> None:
        self._keyboard.hide()
        self._sketch.begin_mark(self._to_sketch(position), self._pen_width, eraser=eraser)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the pen down."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._begin(event.position(), eraser=self._tool == "eraser")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw on, and show how wide the pen is."""
        self._sketch.extend_mark(self._to_sketch(event.position()))
        self._move_preview(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lift the pen."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._sketch.end_mark()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Draw the second of two quick dots as well."""
        self.mousePressEvent(event)

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Draw with a stylus; its other end erases. Pressure makes no difference."""
        position = event.position()
        rubs = event.pointerType() == QPointingDevice.PointerType.Eraser
        if event.type() == QEvent.Type.TabletPress:
            self._begin(position, eraser=rubs or self._tool == "eraser")
        elif event.type() == QEvent.Type.TabletMove:
            self._sketch.extend_mark(self._to_sketch(position))
            self._move_preview(position)
        elif event.type() == QEvent.Type.TabletRelease:
            self._sketch.end_mark()
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Take fingers, and give the other events their usual way."""
        if isinstance(event, QTouchEvent):
            self._touch(event)
            return True
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._show_anew()
        return super().event(event)

    def _touch(self, event: QTouchEvent) -> None:
        event.accept()
        if event.type() == QEvent.Type.TouchCancel or event.pointCount() > 1:
            # A second finger or a palm: what the first one began was not meant.
            self._sketch.cancel_mark()
            return
        position = event.point(0).position()
        if event.type() == QEvent.Type.TouchBegin:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._begin(position, eraser=self._tool == "eraser")
        elif event.type() == QEvent.Type.TouchUpdate:
            self._sketch.extend_mark(self._to_sketch(position))
        else:
            self._sketch.end_mark()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the pen, put it down and up, or cancel the mark."""
        used = self._keyboard.press(
            event, self._sketch, width=self._pen_width, eraser=self._tool == "eraser"
        )
        if used:
            self.update()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard's pen is to whoever came by the keyboard."""
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._keyboard.is_shown = True
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Lift a pen that the keyboard put down."""
        self._keyboard.leave(self._sketch)
        self.update()
        super().focusOutEvent(event)

    # The preview of the pen under the pointer

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show how wide the pen is."""
        self._move_preview(event.position())

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the preview."""
        self._move_preview(None)

    def _move_preview(self, position: QPointF | None) -> None:
        for place in (self._hover, position):
            if place is not None:
                self.update(self._preview_rect(place))
        self._hover = position

    def _preview_rect(self, place: QPointF) -> QRect:
        room = self._pen_width * self.canvas_rect().width() / 2 + 2
        corner = QPointF(room, room)
        return QRectF(place - corner, place + corner).toAlignedRect()

    # Showing

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Render at the new size when next painted."""
        self._show_anew()

    def _show_anew(self) -> None:
        self._shown = None
        self.update()

    def _follow_blank(self) -> None:
        if self._sketch.is_blank != self._was_blank:
            self._was_blank = not self._was_blank
            self.update()

    def _show_piece(self, piece: Mark) -> None:
        if self._shown is None:
            return
        area = self._shown.add(piece)
        if not area.isEmpty():
            self.update(area.translated(self.canvas_rect().topLeft()).toAlignedRect())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sketch with rounded corners, the placeholder, and where the pen is."""
        if self._shown is None:
            side, ratio = self.canvas_rect().width(), self.devicePixelRatioF()
            self._shown = CanvasPicture(self._theme, self._sketch, side, ratio)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        square = self.canvas_rect()
        # The line's middle on the middle of the outermost pixels keeps it sharp.
        edge = QRectF(square).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = self._theme.radius("panel")
        painter.setBrushOrigin(QPoint(square.topLeft()))
        painter.setPen(QPen(self._theme.colour("line-strong"), 1))
        painter.setBrush(QBrush(self._shown.pixmap))
        painter.drawRoundedRect(edge, radius, radius)
        if self._was_blank and not self._sketch.is_marking:
            self._paint_placeholder(painter, square)
        self._paint_pen(painter, square)

    def _paint_placeholder(self, painter: QPainter, square: QRect) -> None:
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        room = square.adjusted(16, 0, -16, 0)
        painter.setPen(self._theme.colour("text-muted"))
        painter.setFont(self._theme.font("emphasis"))
        upper = QRect(room.x(), room.y(), room.width(), room.height() // 2)
        painter.drawText(upper, flags | Qt.AlignmentFlag.AlignBottom, self._title)
        painter.setFont(self._theme.font("body"))
        lower = upper.translated(0, upper.height() + self._theme.space.inline_gap)
        painter.drawText(lower, flags | Qt.AlignmentFlag.AlignTop, self._hint)

    def _paint_pen(self, painter: QPainter, square: QRect) -> None:
        """Paint a circle as wide as the pen at the pointer, or at the keyboard's pen."""
        place, colour = self._hover, self._theme.colour("text-muted")
        if self._keyboard.is_shown:
            place = QPointF(square.topLeft()) + self._keyboard.point * square.width()
            colour = self._theme.colour("accent")
        if place is None:
            return
        radius = self._pen_width * square.width() / 2
        painter.setClipRect(square)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 2 if self._keyboard.is_shown else 1))
        painter.drawEllipse(place, radius, radius)
        if self._keyboard.is_shown:
            painter.setBrush(colour)
            painter.drawEllipse(place, 2, 2)
