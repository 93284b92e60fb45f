"""The single fields of the settings."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QFrame, QHBoxLayout, QSizePolicy, QSpinBox

from desktop.pages.kernels.one_kernel.words import word
from desktop.services.local_numbers import local
from desktop.theme.theme import Theme
from desktop.widgets.fields import indent_number
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.label import text_label
from desktop.widgets.numbers import MINUS

MOST_BIAS = 10_000.0
NUMBER_SIGNS = "0123456789+-.,−"


def number_field(name: str, low: int, high: int, tip: str) -> QSpinBox:
    """Return a field for a whole number."""
    field = QSpinBox()
    field.setRange(low, high)
    field.setAccessibleName(name)
    field.setToolTip(tip)
    field.setKeyboardTracking(False)
    indent_number(field)
    field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return field


def word_box(name: str, tip: str, words: Mapping[str, tuple[str, str]]) -> QComboBox:
    """Return a box to choose one of some words, each with what it means.

    Parameters
    ----------
    name, tip
        What is chosen, and a sentence about it.
    words
        Word and meaning by id, not yet translated.
    """
    box = QComboBox()
    box.setAccessibleName(name)
    box.setToolTip(f"{name}\n{tip}")
    for number, (identifier, (title, meaning)) in enumerate(words.items()):
        box.addItem(word(title), identifier)
        box.setItemData(number, word(meaning), Qt.ItemDataRole.ToolTipRole)
    take_any_width(box)
    return box


class BiasField(QDoubleSpinBox):
    """A number with as many decimals as it needs, and a real minus sign."""

    def __init__(self) -> None:
        super().__init__()
        self.setRange(-MOST_BIAS, MOST_BIAS)
        self.setDecimals(3)
        self.setKeyboardTracking(False)
        indent_number(self)

    def textFromValue(self, value: float) -> str:  # noqa: N802
        """Return the number without zeros at its end; called by Qt."""
        return local(f"{value:.3f}".rstrip("0").rstrip(".").replace("-", MINUS))

    def valueFromText(self, text: str) -> float:  # noqa: N802
        """Return the number in a text; called by Qt."""
        try:
            return float(text.replace(MINUS, "-").replace(",", "."))
        except ValueError:
            return self.value()

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Let signs and both decimal marks be typed; called by Qt."""
        is_number = all(sign in NUMBER_SIGNS for sign in text)
        state = QValidator.State.Acceptable if is_number else QValidator.State.Invalid
        return state, text, position


def take_any_width(field: QComboBox) -> None:
    """Let a combo box be as narrow as its column; its list is as wide as the words."""
    field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    field.view().setMinimumWidth(field.sizeHint().width())


def rule() -> QFrame:
    """Return a line between groups."""
    line = QFrame()
    line.setProperty("rule", True)
    return line


def sign_note(theme: Theme) -> QFrame:
    """Return what everybody should know who has seen other tools cut signs off."""
    note = QFrame()
    note.setProperty("verdict", "answer")
    row = QHBoxLayout(note)
    row.setContentsMargins(12, 10, 12, 10)
    row.addWidget(IconLabel(theme, "info", "accent"), 0, Qt.AlignmentFlag.AlignTop)
    text = QCoreApplication.translate(
        "OneKernel", "Negative results keep their sign: blue is below zero, red above."
    )
    row.addWidget(text_label(text, type_size="small", wrap=True), 1)
    return note
