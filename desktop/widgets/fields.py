"""Fields for numbers in the application's looks."""

from PySide6.QtWidgets import QAbstractSpinBox

INDENT = 10


def indent_number(field: QAbstractSpinBox) -> None:
    """Move a spin box's number away from its border, which the style sheet cannot do."""
    line = field.lineEdit()
    line.setTextMargins(INDENT, 0, 0, 0)
