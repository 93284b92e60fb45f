"""Fields two a row, with what is wrong with one of them beneath, over the whole width."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from desktop.pages.training.form.field import Field
from desktop.pages.training.form.kinds import ChoiceField, ShareField, SwitchField
from desktop.pages.training.form.layers_field import LayersField
from desktop.theme.theme import Theme
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.label import text_label

GAP = 12  # between two fields of a row
LONG_CHOICES = ("loss", "schedule", "fine_tuned_blocks")  # with words for a whole row


class Remark(QWidget):
    """An icon and a small sentence; takes no room while there is nothing to say.

    Parameters
    ----------
    theme
        Gives the icon.
    icon, colour
        What stands in front of the words, and its colour.
    """

    def __init__(self, theme: Theme, icon: str, colour: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._icon = IconLabel(theme, icon, colour, "icon-small")
        self._words = text_label(type_size="small", wrap=True)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What is said."""
        return self._words.text()

    def tell(self, text: str) -> None:
        """Say something, or nothing."""
        self._words.setText(text)
        self.setVisible(bool(text))


class Row(QWidget):
    """One field or two beside each other, and a remark.

    Parameters
    ----------
    theme
        Gives the icon.
    fields
        From left to right.
    """

    def __init__(self, theme: Theme, fields: Iterable[Field]) -> None:
        super().__init__()
        self.fields = tuple(fields)
        self.note = text_label(type_size="small", colour="text-muted", wrap=True, parent=self)
        self.note.hide()
        self.remark = Remark(theme, "disagree", "warning")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        beside = QHBoxLayout()
        beside.setSpacing(GAP)
        for field in self.fields:
            beside.addWidget(field, 1)
        alone = len(self.fields) == 1
        if alone and not _is_wide(self.fields[0]) and not isinstance(self.fields[0], SwitchField):
            beside.addWidget(QWidget(), 1)  # as wide as the field that could stand there
        column.addLayout(beside)
        column.addWidget(self.note)
        column.addWidget(self.remark)

    def show_note(self, text: str) -> None:
        """Say what follows from the fields; a row that has once said something keeps the room."""
        self.note.setText(text)
        self.note.show()

    def drop_remark(self) -> None:
        """Take the remark away once nothing is wrong any more."""
        if not any(field.refusal for field in self.fields):
            self.remark.tell("")

    def show_remark(self) -> None:
        """Say what is wrong with a field, if anything is."""
        self.remark.tell(next((field.refusal for field in self.fields if field.refusal), ""))


def rows_of(theme: Theme, fields: Iterable[Field], width: int) -> Iterator[Row]:
    """Return fields in rows: such that need the whole width alone, the others in pairs.

    Parameters
    ----------
    theme
        Gives icons.
    fields
        In the order in which they are read.
    width
        Of a row, in logical pixels.
    """
    waiting: Field | None = None
    for field in fields:
        if _is_wide(field):
            if waiting is not None:
                yield Row(theme, [waiting])
                waiting = None
            yield Row(theme, [field])
        elif waiting is None:
            waiting = field
        elif _fit(waiting, field, width):
            yield Row(theme, [waiting, field])
            waiting = None
        else:
            yield Row(theme, [waiting])
            waiting = field
    if waiting is not None:
        yield Row(theme, [waiting])


def empty(layout: QLayout) -> None:
    """Take all widgets out of a layout and delete them."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def _is_wide(field: Field) -> bool:
    if isinstance(field, ChoiceField):
        return field.offer.setting in LONG_CHOICES
    return isinstance(field, ShareField | LayersField)


def _fit(one: Field, other: Field, width: int) -> bool:
    """Return whether two fields belong in one row: both framed, or switches with room."""
    if isinstance(one, SwitchField) and isinstance(other, SwitchField):
        return max(one.wanted_width(), other.wanted_width()) <= (width - GAP) // 2
    return not isinstance(one, SwitchField) and not isinstance(other, SwitchField)
