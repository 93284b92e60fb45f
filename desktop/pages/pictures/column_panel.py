"""One model's column: who it is, the best five answers, and whether the picture is familiar."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.pages.pictures.columns import Column
from desktop.pages.pictures.verdict import Verdict
from desktop.services.local_numbers import local
from desktop.theme.theme import Theme
from desktop.widgets.buttons import follow_icon_size
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.label import set_colour, text_label
from desktop.widgets.swatch import Swatch
from desktop.widgets.top_bars import Kind, TopBars, score_text

if TYPE_CHECKING:
    from desktop.pages.pictures.answering import Shown

WIDE_LEAST, NARROW_LEAST = 240, 180
TIME_BELOW = 206  # logical pixels of a narrow column: then the time stands below its name


class ColumnPanel(QFrame):
    """Shows one column.

    Parameters
    ----------
    theme
        Gives colours and sizes.
    column
        Which one.
    is_wide
        Whether there is room for a bar between name and number.
    """

    # The pointer or the keyboard is at an answer; carries the column's key and the label's number,
    # -1 for none.
    pointed = Signal(str, int)
    # The user wants to read about the model; carries the column's key.
    asked_about = Signal(str)
    # The user wants the column taken away; carries its key.
    unwanted = Signal(str)

    def __init__(self, theme: Theme, column: Column, *, is_wide: bool) -> None:
        super().__init__()
        self._theme = theme
        self.column = column
        self._is_wide = is_wide
        self._is_low = False
        self._is_compact = False
        self._kind: Kind = "probability"
        self.shown: Shown | None = None
        self._truth = ""
        self.setProperty("panel", True)
        self.setAccessibleName(column.word)
        self.bars = TopBars(theme, is_stacked=not is_wide)
        self.bars.setToolTip(
            self.tr(
                "Answers\nThe likeliest classes, the winner first, with how sure the network is."
            )
        )
        self.bars.pointed.connect(lambda number: self.pointed.emit(column.key, number))
        self._verdict = None if is_wide else Verdict(theme)
        self._clock = IconLabel(theme, "time", size="icon-small")
        self._time = text_label(type_size="small", colour="text-muted")
        self._foot_icon = IconLabel(theme, "unfamiliar", "warning", size="icon-small")
        self._foot = ElidedLabel(type_size="small", colour="text-muted")
        self._message = text_label(colour="text-muted", wrap=True)
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out()
        self.clear()
        theme.changed.connect(self._follow_theme)
        self._follow_theme()
        self.follow()

    def _lay_out(self) -> None:
        """Put head, verdict, bars and foot one under the other."""
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 10, 16, 12)
        outer.setSpacing(6)
        outer.addLayout(self._head())
        if not self._is_wide:
            outer.addWidget(self._note("small"))
        if self._verdict is not None:
            outer.addWidget(self._verdict)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.bars)
        column.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(holder)
        self._stack.addWidget(self._message)
        outer.addWidget(self._stack, 1)
        rule = QFrame()
        rule.setProperty("rule", True)
        outer.addWidget(rule)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(self._foot_icon)
        foot.addWidget(self._foot, 1)
        outer.addLayout(foot)

    def _head(self) -> QHBoxLayout:
        """Return the line with the model's name, its time and its menu."""
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Swatch(self._theme, self.column.activity))
        name = ElidedLabel(self.column.word, type_size="body-strong")
        name.setToolTip(f"{self.column.word}: {self.column.note}")
        if self._is_wide:
            name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            row.addWidget(name)
            row.addWidget(self._note("body"), 1)
            row.addWidget(self._clock)
        else:
            row.addWidget(name, 1)
        row.addWidget(self._time)
        row.addWidget(self._menu_button())
        return row

    def _note(self, type_size: str) -> ElidedLabel:
        """Return what kind of network it is; where there is no room beside the name, below it."""
        # A run's model is called by the run's name, which is not to stand twice.
        text = "" if self.column.note == self.column.word else self.column.note
        note = ElidedLabel(text, type_size=type_size, colour="text-muted")
        note.setToolTip(self.column.note)
        return note

    def _menu_button(self) -> QToolButton:
        """Return the button with what can be done with the model."""
        name = self.tr("More about {0}").format(self.column.word)
        button = QToolButton()
        button.setIcon(self._theme.icon("more", "text-muted"))
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setProperty("square", True)
        button.setProperty("small", True)
        button.setProperty("kind", "flat")
        follow_icon_size(self._theme, button, "icon-button", has_words=False)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        key = self.column.key
        about = menu.addAction(self.tr("About this model"))
        about.triggered.connect(lambda: self.asked_about.emit(key))
        remove = menu.addAction(self.tr("Take this column away"))
        remove.triggered.connect(lambda: self.unwanted.emit(key))
        button.setMenu(menu)
        self.menu = menu
        return button

    def set_low(self, *, is_low: bool) -> None:
        """Take less height, where the window is low."""
        self._is_low = is_low
        if self._verdict is not None:
            self._share_height()
            self.bars.set_low(is_low)
            self._tell_verdict()
        self._tell_foot()

    def set_compact(self, *, is_compact: bool) -> None:
        """Leave the bars out, where something else needs the height; the answer stays."""
        self._is_compact = is_compact
        self._share_height()

    def _share_height(self) -> None:
        """Show the bars, or what is said in their place, and the answer as far as there is room."""
        has_message = self._stack.currentIndex() == 1
        self._stack.setVisible(has_message or not self._is_compact)
        if self._verdict is not None:
            self._verdict.setVisible(not (has_message and self._is_compact))
            self._verdict.set_low(is_low=self._is_low or self._is_compact)

    def follow(self) -> None:
        """Show whether the model is being opened, answers, or cannot be used."""
        if self.column.state == "ready":
            self._say("")
        elif self.column.state == "opening":
            self._say(self.tr("Opening {0}…").format(self.column.word))
        else:
            self._say(self.column.sentence)
        self._tell_foot()

    def show_answer(self, shown: "Shown", kind: Kind) -> None:
        """Show an answer, as probabilities or as raw scores."""
        self.shown, self._kind = shown, kind
        self._say("")
        self._draw()

    def show_kind(self, kind: Kind) -> None:
        """Show probabilities or raw scores."""
        self._kind = kind
        self._draw()

    def show_failure(self, sentence: str) -> None:
        """Say why there is no answer."""
        self.clear()
        self._say(sentence)

    def set_stale(self) -> None:
        """Grey the answer, since another one is on its way."""
        self.bars.set_stale()

    def set_truth(self, label: str) -> None:
        """Say whether the answer is right, once it is known what the picture really is."""
        self._truth = label
        self._tell_foot()

    def clear(self) -> None:
        """Show that there is no picture."""
        self.shown = None
        self.bars.clear()
        if self.column.state == "ready":
            self._say("")
        self._tell_verdict()
        self._tell_foot()
        self._show_time("")

    def _draw(self) -> None:
        """Draw what was answered."""
        shown = self.shown
        if shown is None:
            return
        values = shown.probabilities if self._kind == "probability" else shown.scores
        unfamiliar = shown.unfamiliar
        self.bars.set_values(shown.labels, values, self._kind, is_unfamiliar=unfamiliar)
        self._show_time(self.tr("{0} ms").format(time_text(shown.milliseconds)))
        self._tell_verdict()
        self._tell_foot()

    def _tell_verdict(self) -> None:
        """Say the answer in large letters, where there is room for it."""
        if self._verdict is None:
            return
        if self.shown is None:
            self._verdict.tell("empty", "", self.tr("No answer yet"))
        elif self.shown.unfamiliar:
            self._verdict.tell("unfamiliar", "", self._unfamiliar())
        else:
            over = self.tr("answers")
            if not self._has_room:
                over = self.tr("answers in {0}").format(self._time.text())
            self._verdict.tell("answer", over, self.shown.labels[self.shown.best])

    def _tell_foot(self) -> None:
        """Say in the last line whether it is right, familiar, and how good the model is."""
        shown, icon, colour = self.shown, "", "text-muted"
        if shown is None:
            text = self._measured()
        elif self._truth in shown.labels and not shown.unfamiliar:
            is_right = shown.labels[shown.best] == self._truth
            icon, colour = ("right", "success") if is_right else ("wrong", "error")
            words = self.tr("Right") if is_right else self.tr("Wrong")
            text = f"{words} · {self._familiar(shown)}" if self._is_wide else words
        elif shown.unfamiliar and self._is_wide:
            icon, colour = "unfamiliar", "warning"
            text = self._unfamiliar()
        elif self._is_wide:
            text = f"{self._familiar(shown)} · {self._measured()}".strip(" ·")
        else:
            text = self._familiar(shown)
        self._foot_icon.setVisible(bool(icon))
        if icon:
            self._foot_icon.set_icon(icon, colour)
        set_colour(self._foot, colour if icon else "text-muted")
        self._foot.setText(text)
        self._foot.setToolTip(self._explained(shown) if shown else text)

    def _unfamiliar(self) -> str:
        """Return what is said of a picture that looks like nothing learned."""
        if self._is_low:
            return self.tr("Like nothing it has learned")
        return self.tr("Looks like nothing this network has learned")

    def _familiar(self, shown: "Shown") -> str:
        """Return how familiar the picture looks, and how familiar it has to."""
        if shown.threshold is None:
            return self.tr("Familiar {0}").format(score_text(shown.energy, 2))
        found, needed = score_text(shown.energy, 2), score_text(shown.threshold, 2)
        return self.tr("Familiar {0}, needs {1}").format(found, needed)

    def _explained(self, shown: "Shown") -> str:
        """Return what the last line means."""
        return self.tr(
            "{0}\nHow familiar a picture looks is the energy of its raw scores (log-sum-exp). "
            "Under the threshold the network has seen nothing like it, however sure softmax looks."
        ).format(self._familiar(shown))

    def _measured(self) -> str:
        """Return how good the model is on data it never learned from."""
        model = self.column.model
        if model is None or not model.metadata.measured:
            return ""
        share = local(f"{model.metadata.measured[0].top1 * 100:.1f} %")
        return self.tr("test set {0}").format(share)

    def _show_time(self, text: str) -> None:
        self._time.setText(text)
        self._clock.setVisible(bool(text) and self._is_wide)

    @property
    def _has_room(self) -> bool:
        """Whether the time stands beside the name."""
        return self._is_wide or self.width() >= self._theme.scaled(TIME_BELOW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the time go where there is room for it."""
        super().resizeEvent(event)
        if self._time.isHidden() == self._has_room:
            self._time.setVisible(self._has_room)
            self._tell_verdict()

    def _say(self, sentence: str) -> None:
        """Show a sentence in place of the bars, or the bars."""
        self._message.setText(sentence)
        self._stack.setCurrentIndex(1 if sentence else 0)
        self._share_height()

    def _follow_theme(self) -> None:
        least = WIDE_LEAST if self._is_wide else NARROW_LEAST
        self.setMinimumWidth(self._theme.scaled(least))


def time_text(milliseconds: float) -> str:
    """Return a time with as many digits as mean something."""
    return local(f"{milliseconds:.1f}") if milliseconds < 10 else local(f"{milliseconds:.0f}")
