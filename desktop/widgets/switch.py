"""A switch with a word beside it."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.theme.theme import Theme

GAP = 10
KNOB_MARGIN = 3


class Switch(QAbstractButton):
    """Turns one thing on or off at once.

    Parameters
    ----------
    theme : Theme
        Gives the colours, the size and how long the knob moves.
    text : str
        What is turned on.
    parent : QWidget, optional
        The owner.
    """

    def __init__(self, theme: Theme, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._position = 0.0
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(theme.tokens.motion.default_ms)
        self._animation.valueChanged.connect(self._move_knob)
        self.toggled.connect(self._animate)
        theme.changed.connect(self._follow_theme)

    def focus_rect(self) -> QRect:
        """Return what the focus ring goes round: the switch without its word."""
        width, height = self._theme.px("switch-width"), self._theme.px("switch-height")
        left = 0 if self._is_left_to_right() else self.width() - width
        return QRect(left, (self.height() - height) // 2, width, height)

    def sizeHint(self) -> QSize:
        """Return the size of switch and word."""
        metrics = QFontMetrics(self._theme.font("body"))
        width, height = self._theme.px("switch-width"), self._theme.px("switch-height")
        words = GAP + metrics.horizontalAdvance(self.text()) + 1 if self.text() else 0
        least = self._theme.px("minimum-hit")
        return QSize(width + words, max(height, metrics.height(), least))

    def minimumSizeHint(self) -> QSize:
        """Return the same: a word is not cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint track, knob and word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(self.focus_rect())
        self._paint_track(painter, track)
        self._paint_knob(painter, track)
        painter.setFont(self._theme.font("body"))
        painter.setPen(self._theme.colour("text" if self.isEnabled() else "text-disabled"))
        room = round(track.width()) + GAP
        left_to_right = self._is_left_to_right()
        words = self.rect().adjusted(room, 0, 0, 0) if left_to_right else self.rect()
        words = words if left_to_right else words.adjusted(0, 0, -room, 0)
        side = Qt.AlignmentFlag.AlignLeft if left_to_right else Qt.AlignmentFlag.AlignRight
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, flags, self.text())

    def _paint_track(self, painter: QPainter, track: QRectF) -> None:
        colour = "accent" if self.isChecked() else "line-strong"
        if self.underMouse() and self.isChecked():
            colour = "accent-hover"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(colour if self.isEnabled() else "line"))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)

    def _paint_knob(self, painter: QPainter, track: QRectF) -> None:
        radius = track.height() / 2 - KNOB_MARGIN
        first, last = track.left() + track.height() / 2, track.right() - track.height() / 2
        share = self._position if self._is_left_to_right() else 1 - self._position
        painter.setPen(QPen(Qt.PenStyle.NoPen))
        painter.setBrush(self._theme.colour("surface"))
        middle = QPointF(first + share * (last - first), track.center().y())
        painter.drawEllipse(middle, radius, radius)

    def _animate(self, checked: bool) -> None:
        target = 1.0 if checked else 0.0
        if not self.isVisible():
            self._position = target
            return
        self._animation.stop()
        self._animation.setStartValue(self._position)
        self._animation.setEndValue(target)
        self._animation.start()

    def _move_knob(self, position: float) -> None:
        self._position = position
        self.update()

    def _is_left_to_right(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.LeftToRight

    def _follow_theme(self) -> None:
        self.updateGeometry()
        self.update()
