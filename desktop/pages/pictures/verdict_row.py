"""Where the networks disagree, and what the picture really is: one row of fixed height."""

from collections.abc import Mapping, Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QSizePolicy

from desktop.theme.theme import Theme
from desktop.widgets.buttons import icon_button
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.label import restyle, set_colour, text_label

HEIGHT = 52
LEAST_CHARACTERS = 12


class TruthChooser(QComboBox):
    """Chooses what a picture really is; typing goes to a name."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: nobody means to label by scrolling past it."""
        event.ignore()


class VerdictRow(QFrame):
    """Says quietly that all agree, or aloud that they do not; beside it, the truth is chosen.

    Parameters
    ----------
    theme
        Gives icons, colours and the height.
    """

    # The user says what the picture really is; carries the label, empty for taking it back.
    truth_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._icon = IconLabel(theme, "success", "text-muted", size="icon-button")
        self._sentence = QLabel()
        self._sentence.setTextFormat(Qt.TextFormat.RichText)
        self._sentence.setWordWrap(True)
        self._sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._prompt = text_label(self.tr("It really is"), colour="text-muted")
        self.truth = TruthChooser()
        self.truth.setAccessibleName(self.tr("It really is"))
        self.truth.setToolTip(
            self.tr(
                "It really is\nSay what the picture shows: the networks' answers are counted as "
                "right or wrong, and the picture joins the collection."
            )
        )
        self.truth.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.truth.setMinimumContentsLength(LEAST_CHARACTERS)
        self.truth.setMaxVisibleItems(14)
        self.truth.activated.connect(
            lambda place: self.truth_chosen.emit(self.truth.itemData(place))
        )
        self._prompt.setBuddy(self.truth)
        self._answer = ""  # the one answer there is, where the networks do not disagree
        self._is_allowed = False
        self.right = icon_button(theme, "right", self.tr("The answer is right"))
        self.right.clicked.connect(lambda: self.truth_chosen.emit(self._answer))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 14, 0)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self._sentence, 1)
        row.addWidget(self.right)
        row.addWidget(self._prompt)
        row.addWidget(self.truth)
        self.set_labels(())
        self.tell_nothing()
        theme.changed.connect(self._follow_theme)
        self._follow_theme()

    @property
    def text(self) -> str:
        """The sentence, as rich text."""
        return self._sentence.text()

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels that are offered."""
        return tuple(self.truth.itemData(place) for place in range(1, self.truth.count()))

    def set_labels(self, labels: Sequence[str]) -> None:
        """Offer these labels."""
        self.truth.clear()
        self.truth.addItem(self.tr("choose…"), "")
        for label in labels:
            self.truth.addItem(label, label)

    def show_truth(self, label: str, *, is_allowed: bool) -> None:
        """Show what is said of the picture, and whether something can be said."""
        self.truth.setCurrentIndex(max(0, self.truth.findData(label)))
        self.truth.setEnabled(is_allowed)
        self._is_allowed = is_allowed
        self._allow_agreeing()
        self._prompt.setEnabled(is_allowed)

    def _allow_agreeing(self) -> None:
        """Allow saying that the answer is right where there is one, and say why where not."""
        is_told = self.truth.currentData() == self._answer
        self.right.setEnabled(self._is_allowed and bool(self._answer) and not is_told)
        tip = self.tr("The answer is right  Ctrl+Return\nSays that it really is what was answered.")
        if not self._answer:
            tip = self.tr("The answer is right\nThere is no one answer; choose what it really is.")
        elif is_told:
            tip = self.tr("The answer is right\nYou have said so.")
        self.right.setToolTip(tip)

    def tell_nothing(self) -> None:
        """Say that there is no picture."""
        self._show("info", "text-muted", self.tr("No picture yet: the networks wait."), "quiet")

    def tell_unreadable(self) -> None:
        """Say that the picture cannot be read."""
        self._show("error", "error", self.tr("This picture cannot be read."), "quiet")

    def tell_waiting(self) -> None:
        """Say that the answers are on their way."""
        self._show("waiting", "text-muted", self.tr("The networks are looking…"), "quiet")

    def tell(self, answers: Mapping[str, str | None]) -> None:
        """Say how the answers compare.

        Parameters
        ----------
        answers
            By the columns' names: a label, or None where the picture looks unfamiliar.
        """
        if not answers:
            self.tell_nothing()
            return
        named = list(dict.fromkeys(label for label in answers.values() if label is not None))
        if not named:
            text = self.tr("This looks like nothing that the networks have learned.")
            if len(answers) == 1:
                text = self.tr("This looks like nothing that the network has learned.")
            self._show("unfamiliar", "warning", text, "loud")
        elif len(named) > 1:
            choices = self.tr(" or ").join(_strong(label) for label in named)
            text = self.tr("The networks disagree: {0}.").format(choices)
            self._show("disagree", "warning", text, "loud")
        elif None in answers.values():
            lost = ", ".join(escape(name) for name, label in answers.items() if label is None)
            text = self.tr("{0}, but to {1} it looks like nothing learned.")
            sentence = text.format(_strong(named[0]), lost)
            self._show("unfamiliar", "warning", sentence, "loud", named[0])
        else:
            text = self.tr("The networks agree: {0}.")
            if len(answers) == 1:
                text = self.tr("The network answers {0}.")
            self._show("success", "text-muted", text.format(_strong(named[0])), "quiet", named[0])

    def _show(self, icon: str, colour: str, sentence: str, state: str, answer: str = "") -> None:
        self._answer = answer
        self._allow_agreeing()
        self._icon.set_icon(icon, colour)
        self._sentence.setText(sentence)
        self._sentence.setToolTip(sentence)
        self.setAccessibleName(sentence)
        is_quiet = state == "quiet"
        set_colour(self._sentence, "text-muted" if is_quiet else "text")
        if self.property("state") != state:
            self.setProperty("state", state)
            self.setProperty("panel", is_quiet)
            self.setProperty("notice", None if is_quiet else "warning")
            restyle(self)

    def _follow_theme(self) -> None:
        self.setFixedHeight(self._theme.scaled(HEIGHT))


def _strong(label: str) -> str:
    """Return a label in the strong weight of the shipped font."""
    return f'<span style="font-weight:600">{escape(label)}</span>'
