"""A row of small pictures to choose from; it scrolls where there is no room for all."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QImage, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from desktop.theme.theme import Theme

SIDE = 66
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Thumbnail(QAbstractButton):
    """One small picture.

    Parameters
    ----------
    theme : Theme
        Gives colours and size.
    name : str
        What is on it.
    """

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._image: QImage | None = None
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_image(self, image: QImage) -> None:
        """Show the picture."""
        self._image = image
        self.update()

    def sizeHint(self) -> QSize:
        """Return a square."""
        side = self._theme.scaled(SIDE)
        return QSize(side, side)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be chosen."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show nothing special."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the middle of the picture, and a line round it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(frame, 6, 6)
        painter.fillPath(shape, self._theme.colour("surface"))
        if self._image is not None:
            painter.setClipPath(shape)
            painter.drawImage(frame, self._image, _middle(self._image))
            painter.setClipping(False)
        is_near = self.underMouse() or self.isDown()
        painter.setPen(QPen(self._theme.colour("accent" if is_near else "line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, 6, 6)


class ThumbnailStrip(QScrollArea):
    """Chooses one of some small pictures; arrow keys move inside, Tab stops once.

    Parameters
    ----------
    theme : Theme
        Gives colours and sizes.
    name : str
        What the pictures are, for whoever cannot see them.
    parent : QWidget, optional
        The owner.
    """

    # The user wants one of them; carries its id.
    chosen = Signal(str)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._thumbnails: dict[str, Thumbnail] = {}
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._row_widget = QWidget()
        self._row_widget.setProperty("page", True)
        self._row = QHBoxLayout(self._row_widget)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        self._row.addStretch(1)
        self.setWidget(self._row_widget)
        theme.changed.connect(self._follow_theme)
        self._follow_theme()

    @property
    def thumbnails(self) -> list[Thumbnail]:
        """The small pictures, from left to right."""
        return list(self._thumbnails.values())

    def add(self, identifier: str, name: str) -> None:
        """Add one at the end, without its picture yet."""
        thumbnail = Thumbnail(self._theme, name)
        thumbnail.clicked.connect(lambda: self.chosen.emit(identifier))
        thumbnail.installEventFilter(self)
        if not self._thumbnails:
            thumbnail.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._thumbnails[identifier] = thumbnail
        self._row.insertWidget(self._row.count() - 1, thumbnail)

    def set_image(self, identifier: str, image: QImage) -> None:
        """Give one its picture."""
        self._thumbnails[identifier].set_image(image)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Move with the arrow keys, and scroll to what has the focus."""
        if isinstance(watched, Thumbnail):
            if event.type() == QEvent.Type.FocusIn:
                self._stop_at(watched)
            elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._moved(watched, Qt.Key(event.key()))
        return False

    def wheelEvent(self, event: QEvent) -> None:
        """Scroll sideways."""
        angle = event.angleDelta()  # type: ignore[attr-defined]
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - (angle.y() or angle.x()) // 2)

    def sizeHint(self) -> QSize:
        """Return the width of six."""
        side = self._theme.scaled(SIDE)
        return QSize(6 * (side + 10) - 10, side)

    def minimumSizeHint(self) -> QSize:
        """Return the width of two."""
        side = self._theme.scaled(SIDE)
        return QSize(2 * side, side)

    def _moved(self, watched: Thumbnail, key: Qt.Key) -> bool:
        """Give the focus to the neighbour that an arrow key points at."""
        if key not in STEPS:
            return False
        order = self.thumbnails
        step = STEPS[key] * (-1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1)
        place = order.index(watched) + step
        if 0 <= place < len(order):
            order[place].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _stop_at(self, watched: Thumbnail) -> None:
        """Make one the group's stop for Tab, and show it."""
        for thumbnail in self._thumbnails.values():
            is_stop = thumbnail is watched
            thumbnail.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus
            )
        self.ensureWidgetVisible(watched, 10, 0)

    def _follow_theme(self) -> None:
        self.setFixedHeight(self._theme.scaled(SIDE))


def _middle(image: QImage) -> QRectF:
    """Return the square in the middle of a picture, all its width where it is high."""
    side = min(image.width(), image.height())
    return QRectF((image.width() - side) / 2, (image.height() - side) / 2, side, side)
