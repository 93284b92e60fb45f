"""A field of the form: title, control, and the marks of a locked, idle or refused one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QSizePolicy,
    QSlider,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from desktop.pages.training.form.locked_value import LockedValue
from desktop.pages.training.form.words import offered, short_title
from desktop.theme.theme import Theme
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.icon_label import IconLabel
from training.contract.offers import Offer

SHORT = Qt.ItemDataRole.UserRole + 1  # of a list's entry: its words where there is little room
ICON_GAP = 6


class Field(QWidget):
    """What all fields share; the control is made by the kind.

    Parameters
    ----------
    theme
        Gives icons and sizes.
    offer
        What is set.
    """

    # The user set something; carries the value, or the text that is none.
    edited = Signal(object)
    # The user is done with what was typed: Enter, or another field; carries nothing.
    left = Signal()

    def __init__(self, theme: Theme, offer: Offer) -> None:
        super().__init__()
        self.theme = theme
        self.offer = offer
        self.title = short_title(offer)
        self.mark = IconLabel(theme, "locked", "text-muted", "icon-small")
        self.mark.hide()
        self._reason = ""
        self._refusal = ""
        self._is_locked = False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    # For the form

    @property
    def control(self) -> QWidget:
        """What the user works with."""
        raise NotImplementedError

    @property
    def is_locked(self) -> bool:
        """Whether a lesson has set it."""
        return self._is_locked

    @property
    def refusal(self) -> str:
        """Why what stands in it cannot be used, empty if it can."""
        return self._refusal

    def show_value(self, value: object) -> None:
        """Show a value, or a text as it was typed; nothing is emitted."""
        raise NotImplementedError

    def set_ceiling(self, ceiling: int | None) -> None:
        """Tell how many there are in all, where the field counts something."""

    def set_locked(self, *, is_locked: bool) -> None:
        """Let a lesson take the control away."""
        self._is_locked = is_locked
        self._show_state()

    def set_reason(self, reason: str) -> None:
        """Say why the field counts for nothing now; empty if it counts."""
        self._reason = reason
        self._show_state()

    def set_refusal(self, sentence: str) -> None:
        """Mark what stands in the field as nothing that can be used; empty takes that away."""
        self._refusal = sentence
        self._show_state()

    # For the kinds

    def add_head(self, *after: QWidget) -> None:
        """Put title and mark above the control, and what else belongs there."""
        head = QHBoxLayout()
        head.setSpacing(4)
        title = ElidedLabel(self.title, type_size="small", colour="text-muted")
        title.setToolTip(offered(self.offer.title))
        head.addWidget(title, 1)
        head.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignVCenter)
        for widget in after:
            head.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(head)

    def name_control(self, control: QWidget) -> None:
        """Give the control its name for whoever cannot see it."""
        control.setAccessibleName(offered(self.offer.title))

    def _show_state(self) -> None:
        """Show mark, tooltip and whether the control can be used."""
        locked = self.tr("The lesson has set this.") if self._is_locked else ""
        hint = offered(self.offer.hint)
        why = self._refusal or locked or self._reason
        tip = f"{offered(self.offer.title)}\n{hint}" + (f"\n{why}" if why else "")
        self.setToolTip(tip)
        self.control.setToolTip(tip)
        self.control.setAccessibleDescription(why or hint)
        self.control.setEnabled(not self._is_locked and not self._reason)
        is_marked = bool(self._refusal or self._is_locked)
        self.mark.set_icon(
            *(("disagree", "warning") if self._refusal else ("locked", "text-muted"))
        )
        self.mark.setVisible(is_marked)


class FramedField(Field):
    """A field whose control has a frame; while it is locked a frame with a lock stands there."""

    def __init__(self, theme: Theme, offer: Offer, control: QWidget) -> None:
        super().__init__(theme, offer)
        self._control = control
        self.locked = LockedValue(theme, "combo" if isinstance(control, QComboBox) else "field")
        self.locked.hide()
        self.name_control(control)
        self.name_control(self.locked)
        self.add_head()
        self.column.addWidget(control)
        self.column.addWidget(self.locked)

    @property
    def control(self) -> QWidget:
        """What the user works with."""
        return self._control

    def shown_text(self) -> str:
        """Return what stands in the control."""
        raise NotImplementedError

    def _show_state(self) -> None:
        super()._show_state()
        self._control.setVisible(not self._is_locked)
        self.locked.setVisible(self._is_locked)
        self.locked.setText(self.shown_text())
        self.locked.setToolTip(self.toolTip())
        if self._is_locked and not self._refusal:
            self.mark.hide()  # the frame has the lock


class CalmCombo(QComboBox):
    """A list that leaves the wheel to the form, and is as narrow as its column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(1)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chosen words; short ones, or an ellipsis, where the room is too small."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        field = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        icon = 0 if option.currentIcon.isNull() else option.iconSize.width() + ICON_GAP
        room = field.width() - icon
        metrics = self.fontMetrics()
        if metrics.horizontalAdvance(option.currentText) > room:
            short = self.currentData(SHORT)
            text = short if short else option.currentText
            option.currentText = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form: nobody means to choose by scrolling past."""
        event.ignore()

    def showPopup(self) -> None:  # noqa: N802
        """Open the list as wide as its longest words; called by Qt."""
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 24)
        super().showPopup()


class CalmSlider(QSlider):
    """A horizontal slider that leaves the wheel to the form."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form."""
        event.ignore()
