"""The controls of something that goes step by step: to the ends, back, on, play, how fast."""

from typing import NamedTuple

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QToolButton, QWidget

from desktop.services.local_numbers import local
from desktop.theme.theme import Theme
from desktop.widgets.buttons import icon_button, push_button
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.label import text_label
from desktop.widgets.panel import Panel
from desktop.widgets.segments import Segments

LEAST_SLIDER = 60


class Steps(NamedTuple):
    """How far it is.

    Attributes
    ----------
    step, of
        From 1, of how many; 0 of 0 where there is nothing to step through.
    is_playing
        Whether it goes on by itself.
    """

    step: int
    of: int
    is_playing: bool


class StepBar(Panel):
    """A row of buttons, a slider, the step in words, and three speeds.

    Parameters
    ----------
    theme
        Gives icons and sizes.
    """

    # A button was pressed; carries ``first``, ``previous``, ``play``, ``next`` or ``last``.
    pressed = Signal(str)
    # The slider was moved; carries the step, from 1.
    moved = Signal(int)
    # Another speed was chosen; carries ``slow``, ``normal`` or ``fast``.
    speed_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self.setAccessibleName(self.tr("Steps"))
        self._make_buttons()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setMinimumWidth(LEAST_SLIDER)
        self.slider.setAccessibleName(self.tr("Step"))
        self.slider.setToolTip(self.tr("Move the window to any place"))
        self.slider.valueChanged.connect(self.moved)
        self._words = text_label()
        self._words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._speed_icon = IconLabel(theme, "speed")
        self._speed_word = text_label(self.tr("Speed"), colour="text-muted")
        self.speed = Segments(theme, self.tr("Speed"), small=True)
        self.speed.add("slow", self.tr("Slow"), tip=self.tr("Slow: time to read every product"))
        self.speed.add("normal", self.tr("Normal"))
        self.speed.add("fast", self.tr("Fast"), tip=self.tr("Fast: see how the window travels"))
        self.speed.choose("normal")
        self.speed.chosen.connect(self.speed_chosen)
        self._lay_out()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._follow_theme)
        self.show_steps(Steps(0, 0, False))

    def _make_buttons(self) -> None:
        theme = self._theme
        names = {
            "first": (self.tr("First step"), "Home"),
            "previous": (self.tr("Step back"), "←"),
            "next": (self.tr("Step on"), "→"),
            "last": (self.tr("All steps"), "End"),
        }
        self.buttons: dict[str, QToolButton] = {
            name: icon_button(theme, name, words, key=key) for name, (words, key) in names.items()
        }
        self.play = push_button(theme, self.tr("Play"), "play", primary=True)
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _=False, name=name: self.pressed.emit(name))
        self.play.clicked.connect(lambda: self.pressed.emit("play"))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(self._theme.space.inline_gap)
        for button in (
            self.buttons["first"],
            self.buttons["previous"],
            self.play,
            self.buttons["next"],
            self.buttons["last"],
        ):
            row.addWidget(button)
        row.addSpacing(8)
        row.addWidget(self.slider, 1)
        row.addSpacing(8)
        row.addWidget(self._words)
        row.addSpacing(8)
        for widget in (self._speed_icon, self._speed_word, self.speed):
            row.addWidget(widget)
        self.body.addLayout(row)

    @property
    def words(self) -> str:
        """What is said beside the slider."""
        return self._words.text()

    def show_steps(self, steps: Steps) -> None:
        """Show how far it is; no signal fires."""
        with QSignalBlocker(self.slider):
            self.slider.setRange(1, max(1, steps.of))
            self.slider.setPageStep(max(1, steps.of // 10))
            self.slider.setValue(steps.step)
        words = self.tr("Step {0} of {1}")
        self._words.setText(words.format(local(f"{steps.step:,}"), local(f"{steps.of:,}")))
        # Room for the widest number: nothing beside it moves while it counts.
        widest = words.format(local(f"{steps.of:,}"), local(f"{steps.of:,}"))
        metrics = QFontMetrics(self._theme.font("body"))
        self._words.setMinimumWidth(metrics.horizontalAdvance(widest) + 2)
        self._show_play(steps.is_playing)
        for widget in (self.slider, self.play, *self.buttons.values()):
            widget.setEnabled(steps.of > 0)

    def set_compact(self, is_compact: bool) -> None:
        """Drop what explains itself where room is short."""
        self._speed_word.setVisible(not is_compact)
        self._speed_icon.setVisible(not is_compact)

    def focus_parts(self) -> list[QWidget]:
        """Return the controls in the order in which they are read."""
        buttons = self.buttons
        return [
            buttons["first"],
            buttons["previous"],
            self.play,
            buttons["next"],
            buttons["last"],
            self.slider,
            self.speed,
        ]

    def _show_play(self, is_playing: bool) -> None:
        """Let the button say what it does next; it keeps its width."""
        text = self.tr("Pause") if is_playing else self.tr("Play")
        if self.play.text() != text:
            self.play.setText(text)
        self.play.setIcon(self._theme.icon("pause" if is_playing else "play", "accent-text"))
        self.play.setToolTip(f"{text}  {self.tr('Space')}")
        metrics = QFontMetrics(self._theme.font("body-strong"))
        words = max(map(metrics.horizontalAdvance, (self.tr("Play"), self.tr("Pause"))))
        self.play.setMinimumWidth(words + self._theme.px("icon-button") + self._theme.scaled(40))

    def _follow_theme(self) -> None:
        self.show_steps(
            Steps(
                self.slider.value(),
                self.slider.maximum() if self.slider.isEnabled() else 0,
                self.play.text() == self.tr("Pause"),
            )
        )
