"""The rail of pages at the left: an icon over a word for each."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.theme.icons import paint_outline
from desktop.theme.theme import Theme

SIDE = 8
GAP = 4
ICON_TOP = 9
WORD_GAP = 4
WORD_BOTTOM = 7
# The rail does not grow with the scale, so its icons grow only a little.
MOST_ICON_SCALE = 1.25
LEAST_WORD = 11
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
SIDEWAYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)
MOVING_KEYS = (*STEPS, *ENDS, *SIDEWAYS)


class RailItem(QAbstractButton):
    """One page on the rail.

    Parameters
    ----------
    theme : Theme
        Gives icon, colours and fonts.
    icon : str
        What the icon stands for: a name of the tokens' ``icons.actions``.
    text : str
        The word under it.
    """

    def __init__(self, theme: Theme, icon: str, text: str) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self.word_size = 0
        self._has_word = True
        self._tip = ""
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the item's size: its height follows the word's."""
        least = self._theme.tokens.sizes["rail-item"]
        word = QFontMetricsF(self._font("small")).height()
        height = ICON_TOP + self._icon_side() + WORD_GAP + word + WORD_BOTTOM
        return QSize(self._width(), max(least, round(height)))

    def minimumSizeHint(self) -> QSize:
        """Return the item's size without its word."""
        return QSize(self._width(), self._icon_side() + 2 * WORD_BOTTOM)

    def set_tip(self, tip: str) -> None:
        """Give the item a tooltip."""
        self._tip = tip
        self.show_word(self._has_word)

    def show_word(self, has_word: bool) -> None:
        """Show the word under the icon, or in the tooltip alone."""
        self._has_word = has_word
        size = self.sizeHint() if has_word else self.minimumSizeHint()
        self.setFixedHeight(size.height())
        self.setToolTip(self._tip or ("" if has_word else self.text()))
        self.update()

    def word_width(self, pixel_size: int) -> float:
        """Return how wide the word is, when strong, at a pixel size."""
        font = QFont(self._theme.font("body-strong"))
        font.setPixelSize(pixel_size)
        return QFontMetricsF(font).horizontalAdvance(self.text())

    def nextCheckState(self) -> None:
        """Leave it to the rail which item is checked."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys that move to the rail; a button by itself would go its own way."""
        if Qt.Key(event.key()) in MOVING_KEYS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, icon and word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "accent-soft" if self.isChecked() or self.isDown() else "raised"
        if self.isChecked() or self.isDown() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(ground))
            radius = self._theme.radius("panel")
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        colour = self._theme.colour("accent" if self.isChecked() else "text-muted")
        side = self._icon_side()
        icon_top = ICON_TOP if self._has_word else (self.height() - side) / 2
        icon = QRectF((self.width() - side) / 2, icon_top, side, side)
        paint_outline(painter, icon, self._theme.outline(self._icon), colour)
        if not self._has_word:
            return
        painter.setPen(colour)
        painter.setFont(self._font("body-strong" if self.isChecked() else "body"))
        top = ICON_TOP + side + WORD_GAP
        words = QRect(0, top, self.width(), self.height() - top - WORD_BOTTOM)
        text = QFontMetricsF(painter.font()).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, text)

    def _font(self, name: str) -> QFont:
        font = QFont(self._theme.font(name))
        font.setPixelSize(self.word_size or self._theme.type_size("small").pixel_size)
        return font

    def _width(self) -> int:
        return self._theme.tokens.sizes["rail"] - 2 * SIDE - 1

    def _icon_side(self) -> int:
        return round(
            self._theme.tokens.sizes["icon-rail"] * min(self._theme.scale, MOST_ICON_SCALE)
        )


class NavigationRail(QWidget):
    """Leads to the pages; arrow keys move inside, Enter or Space opens, Tab stops once.

    On a window that is too low the icons have no words under them.

    Parameters
    ----------
    theme : Theme
        Gives the colours and fonts; the rail's width does not grow with the scale.
    parent : QWidget, optional
        The owner.
    """

    # Fires when the user has chosen an item; carries its id.
    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._items: dict[str, RailItem] = {}
        self._current = ""
        self.setFixedWidth(theme.tokens.sizes["rail"])
        self.setAccessibleName(self.tr("Pages"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SIDE, SIDE, SIDE + 1, SIDE)
        self._column.setSpacing(GAP)
        self._column.addStretch(1)
        self._at_top = 0
        theme.changed.connect(self._follow_theme)

    @property
    def current(self) -> str:
        """The id of the page that is open, empty if none is."""
        return self._current

    def add_page(self, identifier: str, text: str, icon: str, tip: str = "") -> None:
        """Add an item under the last one at the top.

        Parameters
        ----------
        identifier : str
            What `chosen` carries.
        text : str
            The word under the icon.
        icon : str
            What the icon stands for: a name of the tokens' ``icons.actions``.
        tip : str
            The tooltip, such as the page's key.
        """
        self._add(self._at_top, identifier, text, icon, tip)
        self._at_top += 1

    def add_foot(self, identifier: str, text: str, icon: str, tip: str = "") -> None:
        """Add an item at the foot, as `add_page` does at the top."""
        self._add(self._column.count(), identifier, text, icon, tip)

    def item(self, identifier: str) -> RailItem:
        """Return an item, to enable or hide it."""
        return self._items[identifier]

    def set_current(self, identifier: str) -> None:
        """Mark the page that is open; `chosen` does not fire."""
        self._current = identifier
        for known, item in self._items.items():
            item.setChecked(known == identifier)
        self._put_tab_stop(self._items[identifier])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the items with the arrow keys."""
        items = [item for item in self._in_order() if item.isEnabled() and item.isVisible()]
        key = Qt.Key(event.key())
        focused = next((n for n, item in enumerate(items) if item.hasFocus()), None)
        if focused is None:
            super().keyPressEvent(event)
        elif key in STEPS:
            self._focus(items[(focused + STEPS[key]) % len(items)])
        elif key in ENDS:
            self._focus(items[ENDS[key]])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            items[focused].click()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Return the room for all items without words."""
        items = [item for item in self._items.values() if not item.isHidden()]
        height = sum(item.minimumSizeHint().height() + GAP for item in items) + 2 * SIDE
        return QSize(self._theme.tokens.sizes["rail"], height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the window's height."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the surface and the line between it and the page."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("surface"))
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        line = QRect(0 if is_mirrored else self.width() - 1, 0, 1, self.height())
        painter.fillRect(line, self._theme.colour("line"))

    def _add(self, place: int, identifier: str, text: str, icon: str, tip: str) -> None:
        item = RailItem(self._theme, icon, text)
        item.set_tip(tip)
        item.clicked.connect(lambda: self._choose(identifier))
        self._items[identifier] = item
        self._column.insertWidget(place, item)
        if len(self._items) == 1:
            self._put_tab_stop(item)
        self._size_words()

    def _choose(self, identifier: str) -> None:
        self.set_current(identifier)
        self.chosen.emit(identifier)

    def _in_order(self) -> list[RailItem]:
        return sorted(self._items.values(), key=self._column.indexOf)

    def _focus(self, item: RailItem) -> None:
        self._put_tab_stop(item)
        item.setFocus(Qt.FocusReason.TabFocusReason)

    def _put_tab_stop(self, stop: RailItem) -> None:
        for item in self._items.values():
            strong = Qt.FocusPolicy.StrongFocus if item is stop else Qt.FocusPolicy.ClickFocus
            item.setFocusPolicy(strong)

    def _size_words(self) -> None:
        """Give all words one size, the largest at which the widest of them fits."""
        room = self._theme.tokens.sizes["rail"] - 2 * SIDE - 1
        size = self._theme.scaled(self._theme.type_size("small").pixel_size)
        while size > LEAST_WORD and any(
            item.word_width(size) > room for item in self._items.values()
        ):
            size -= 1
        for item in self._items.values():
            item.word_size = size
            item.updateGeometry()
        self._fit()

    def _fit(self) -> None:
        """Show the words if all items have room with theirs."""
        items = [item for item in self._items.values() if not item.isHidden()]
        needed = sum(item.sizeHint().height() + GAP for item in items) + 2 * SIDE
        for item in self._items.values():
            item.show_word(self.height() >= needed)

    def _follow_theme(self) -> None:
        self._size_words()
        self.update()
