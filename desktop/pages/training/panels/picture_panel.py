"""What the panels with answered pictures share: cards, a hint in their place, a short note."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.pages.training.panels.hint_stack import HintStack
from desktop.pages.training.panels.picture_cards import PictureCards


class PictureArea(QWidget):
    """Shows cards or says why there are none.

    Parameters
    ----------
    cards
        What shows the pictures.
    hint
        What is said at first.
    """

    # The note has changed; carries it.
    noted = Signal(str)

    def __init__(self, cards: PictureCards, hint: str) -> None:
        super().__init__()
        self.cards = cards
        self._note = ""
        self._stack = HintStack(cards, hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    @property
    def note(self) -> str:
        """What stands at the right of the title."""
        return self._note

    @property
    def hint(self) -> str:
        """What is said in the pictures' place; empty where pictures are."""
        return self._stack.hint

    def _tell(self, note: str) -> None:
        if note != self._note:
            self._note = note
            self.noted.emit(note)

    def _say(self, hint: str, note: str = "") -> None:
        """Say something in the pictures' place."""
        self.cards.show_cards(())
        self._stack.show_hint(hint)
        self._tell(note)
