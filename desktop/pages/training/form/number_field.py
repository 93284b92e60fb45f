"""A field for a number that takes any text: what cannot be used stays as it was typed."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QValidator, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QSizePolicy, QWidget

from desktop.pages.training.form.number_text import number_in, stepped, text_of
from desktop.widgets.fields import indent_number
from training.contract.offers import Number


class NumberField(QAbstractSpinBox):
    """Types and steps through numbers; where a number may be left out, a word stands for that.

    Parameters
    ----------
    offer
        Range and steps.
    none_word
        What leaving the number out is called, in the user's language; empty where it cannot be.
    parent
        The owner.
    """

    # The user typed or stepped; carries the number, None for the word, the text if it is none.
    edited = Signal(object)

    def __init__(self, offer: Number, none_word: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offer = offer
        self._none_word = none_word
        self._ceiling: float | None = None
        indent_number(self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.lineEdit().textEdited.connect(lambda: self.edited.emit(self.value))
        self.editingFinished.connect(self._tidy)

    @property
    def value(self) -> float | str | None:
        """What is typed, as :attr:`edited` carries it."""
        text = self.lineEdit().text().strip()
        if self._none_word and text.casefold() == self._none_word.casefold():
            return None
        return number_in(text, is_whole=self._offer.whole)

    def show_value(self, value: object) -> None:
        """Show a number, the word for ``None``, or a text as it was typed; nothing is emitted."""
        if value != self.value or isinstance(value, str) or not self.lineEdit().text():
            self.lineEdit().setText(self._text_of(value))

    def set_ceiling(self, ceiling: float | None) -> None:
        """Tell how many there are in all, if that is known: a step beyond is the word for all."""
        self._ceiling = ceiling

    def stepBy(self, steps: int) -> None:  # noqa: N802
        """Go so many steps up or down; called by Qt."""
        moved = self._moved(steps)
        if moved != self.value:
            self.lineEdit().setText(self._text_of(moved))
            self.edited.emit(moved)
        self.selectAll()

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:  # noqa: N802
        """Return in which directions there is another step; called by Qt."""
        flags = QAbstractSpinBox.StepEnabledFlag.StepNone
        for steps, flag in (
            (1, QAbstractSpinBox.StepEnabledFlag.StepUpEnabled),
            (-1, QAbstractSpinBox.StepEnabledFlag.StepDownEnabled),
        ):
            if self.isEnabled() and self._moved(steps) != self.value:
                flags |= flag
        return flags

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Let anything be typed: whoever listens says what is wrong; called by Qt."""
        return QValidator.State.Acceptable, text, position

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form, unless the field is worked in."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _moved(self, steps: int) -> float | str | None:
        """Return what is so many steps on."""
        value, top = self.value, self._top
        if isinstance(value, str):
            return value
        if value is None:
            return None if steps > 0 else stepped(self._offer, top, steps)
        moved = stepped(self._offer, value, steps)
        if self._none_word and steps > 0 and (moved >= top or moved == value):
            return None
        return moved

    @property
    def _top(self) -> float:
        """The most that a number makes sense for."""
        highest = self._offer.highest
        return highest if self._ceiling is None else min(highest, self._ceiling)

    def _text_of(self, value: object) -> str:
        if value is None:
            return self._none_word
        if isinstance(value, int | float):
            return text_of(value, is_whole=self._offer.whole)
        return str(value)

    def _tidy(self) -> None:
        """Write a number that was typed as the others are."""
        if not isinstance(self.value, str):
            self.lineEdit().setText(self._text_of(self.value))
