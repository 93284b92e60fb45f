"""The answer in one line of fixed height: the answer large, a sentence, and how long it took."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from desktop.theme.theme import Theme
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.label import restyle, set_colour, text_label

State = Literal["empty", "answer", "unfamiliar"]

HEIGHT = 44


class AnswerLine(QFrame):
    """Says what the network answers, that nothing is drawn, or that it has seen nothing like it.

    Sentences are rich text: their strong parts are in ``<b>``, and names of any other origin go
    through `html.escape`.

    Parameters
    ----------
    theme : Theme
        Gives icons, colours and the height.
    parent : QWidget, optional
        The owner.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._answer = text_label(type_size="answer", colour="accent")
        self._icon = IconLabel(theme, "pen")
        self._sentence = QLabel()
        self._sentence.setTextFormat(Qt.TextFormat.RichText)
        self._sentence.setWordWrap(True)
        self._clock = IconLabel(theme, "time", size="icon-small")
        self._time = text_label(type_size="small", colour="text-muted")
        self._is_compact = False
        self._lay_out()
        self.show_empty("")
        theme.changed.connect(self._follow_theme)
        self._follow_theme()

    def _lay_out(self) -> None:
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(self._theme.space.inline_gap)
        row.addWidget(self._answer)
        row.addWidget(self._icon)
        row.addSpacing(self._theme.space.inline_gap)
        row.addWidget(self._sentence, 1)
        row.addWidget(self._clock)
        row.addWidget(self._time)

    def add(self, control: QWidget) -> None:
        """Put a low control at the right end, which always stays there."""
        self._row.addSpacing(self._theme.space.inline_gap)
        self._row.addWidget(control)

    @property
    def text(self) -> str:
        """The sentence, as rich text."""
        return self._sentence.text()

    def show_empty(self, sentence: str) -> None:
        """Say what to do where there is nothing to answer to."""
        self._icon.set_icon("pen", "text-muted")
        self._show("empty", "", sentence, "")

    def show_answer(self, answer: str, sentence: str, time: str = "") -> None:
        """Show the answer, a sentence with it, and how long it took."""
        self._show("answer", answer, sentence, time)

    def show_unfamiliar(self, sentence: str, time: str = "") -> None:
        """Say in the warning colours that the input is like nothing the network learned."""
        self._icon.set_icon("unfamiliar", "warning")
        self._show("unfamiliar", "", f"<b>{sentence}</b>", time)

    def set_compact(self, is_compact: bool) -> None:
        """Leave the time out where the sentence needs its room."""
        self._is_compact = is_compact
        self._show_time()

    def _show(self, state: State, answer: str, sentence: str, time: str) -> None:
        self._dress(state)
        self._answer.setText(answer)
        self._answer.setVisible(bool(answer))
        self._icon.setVisible(not answer)
        # The shipped font has one strong weight, and it is not the one of <b>.
        self._sentence.setText(
            sentence.replace("<b>", '<span style="font-weight:600">').replace("</b>", "</span>")
        )
        self._time.setText(time)
        self._show_time()

    def _show_time(self) -> None:
        is_shown = bool(self._time.text()) and not self._is_compact
        self._clock.setVisible(is_shown)
        self._time.setVisible(is_shown)

    def _dress(self, state: State) -> None:
        set_colour(self._sentence, "text-muted" if state == "empty" else "text")
        if self.property("state") == state:
            return
        self.setProperty("state", state)
        self.setProperty("panel", state != "unfamiliar")
        self.setProperty("notice", "warning" if state == "unfamiliar" else None)
        restyle(self)

    def _follow_theme(self) -> None:
        self.setFixedHeight(self._theme.scaled(HEIGHT))
