"""The ring round whatever has the keyboard's focus, a little away from it."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMainWindow, QMenuBar, QWidget
from shiboken6 import isValid

from desktop.theme.theme import Theme

# Events of the focused widget or of what it stands in after which the ring is elsewhere.
MOVES = (
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.LayoutRequest,
)
NO_RING = "noFocusRing"


class Ring(QWidget):
    """The painted ring, a child of the window; it takes no events and covers only itself.

    Parameters
    ----------
    theme : Theme
        Gives the colour and the lengths.
    window : QWidget
        What it lies on.
    """

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.hide()
        theme.changed.connect(self.update)

    def put_round(self, area: QRect, clip: QRect) -> None:
        """Lie round an area of the window, as far as it is within ``clip``."""
        lines = self._theme.tokens.lines
        width = round(lines["focus-ring"])
        reach = width + round(lines["focus-gap"])
        outer = area.adjusted(-reach, -reach, reach, reach)
        self.setGeometry(outer)
        inner = QRect(QPoint(), outer.size()).adjusted(reach, reach, -reach, -reach)
        # What is inside is not covered: else each of its own repaints would repaint the ring.
        shown = QRegion(QRect(QPoint(), outer.size())).subtracted(QRegion(inner))
        self.setMask(shown.intersected(clip.translated(-outer.topLeft())))
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring."""
        width = self._theme.tokens.lines["focus-ring"]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("focus"), width))
        radius = self._theme.radius("panel")
        edge = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(edge, radius, radius)


class FocusRing(QObject):
    """Follows the application's focus and shows a ring where it came by the keyboard.

    A widget tells by a method ``focus_rect`` what of it the ring goes round, by default all, and
    by the property ``noFocusRing`` that it shows its focus itself.

    Parameters
    ----------
    theme : Theme
        Gives the colour and the lengths.
    application : QApplication
        Whose focus is followed.
    """

    def __init__(self, theme: Theme, application: QApplication) -> None:
        super().__init__(application)
        self._theme = theme
        self._widget: QWidget | None = None
        self._watched: list[QWidget] = []
        self._ring: Ring | None = None
        self._by_keyboard = False
        application.focusChanged.connect(self._follow)
        theme.changed.connect(self._place)

    def ring(self, window: QWidget) -> Ring | None:
        """Return the ring of a window, None while it never had one."""
        ring = window.findChild(Ring, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return ring if isinstance(ring, Ring) else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move the ring with its widget, and see whether keys or a pointer are used."""
        kind = event.type()
        if kind in MOVES:
            self._place()
        elif watched is self._widget and kind in (
            QEvent.Type.KeyPress,
            QEvent.Type.MouseButtonPress,
        ):
            self._use_keyboard(kind == QEvent.Type.KeyPress)
        return False

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        self._unwatch()
        self._hide()
        self._widget = new if new is not None and self._wants_ring(new) else None
        if self._widget is None:
            return
        window = self._widget.window()
        came_by_tab = window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        # Qt sets this at Tab and shortcuts and never takes it back.
        window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, False)
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._by_keyboard = False
        elif came_by_tab:
            self._by_keyboard = True
        self._watch(self._widget)
        self._place()

    def _use_keyboard(self, by_keyboard: bool) -> None:
        if by_keyboard != self._by_keyboard:
            self._by_keyboard = by_keyboard
            self._place()

    def _wants_ring(self, widget: QWidget) -> bool:
        is_popup = widget.window().windowType() == Qt.WindowType.Popup
        return not (
            is_popup or isinstance(widget, QMainWindow | QMenuBar) or widget.property(NO_RING)
        )

    def _watch(self, widget: QWidget) -> None:
        ancestor: QWidget | None = widget
        while ancestor is not None:
            ancestor.installEventFilter(self)
            self._watched.append(ancestor)
            ancestor = None if ancestor.isWindow() else ancestor.parentWidget()

    def _unwatch(self) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched.clear()

    def _hide(self) -> None:
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()

    def _place(self) -> None:
        widget = self._widget
        if widget is None or not isValid(widget):
            return
        if not self._by_keyboard or not widget.isVisible():
            self._hide()
            return
        window = widget.window()
        self._ring = self.ring(window) or Ring(self._theme, window)
        area = focus_area(widget)
        corner = widget.mapTo(window, area.topLeft())
        self._ring.put_round(QRect(corner, area.size()), _clip(widget, window))


def focus_area(widget: QWidget) -> QRect:
    """Return what of a widget the ring goes round, in the widget's coordinates."""
    own = getattr(widget, "focus_rect", None)
    area = own() if own is not None else widget.rect()
    return area if isinstance(area, QRect) else widget.rect()


def _clip(widget: QWidget, window: QWidget) -> QRect:
    """Return the part of the window in which the widget can be seen, with scrolling."""
    clip = window.rect()
    ancestor = widget.parentWidget()
    while ancestor is not None and ancestor is not window:
        area = ancestor.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is ancestor:
            clip = clip.intersected(QRect(ancestor.mapTo(window, QPoint()), ancestor.size()))
        ancestor = ancestor.parentWidget()
    return clip
