"""How far the run is, what it costs, and at its end what to do next."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.pages.training.panels.clamped_label import ClampedLabel
from desktop.pages.training.panels.epoch_bar import EpochBar
from desktop.pages.training.panels.progress_state import (
    Progress,
    left_text,
    memory_text,
    pace_text,
)
from desktop.theme.theme import Theme
from desktop.widgets.buttons import push_button
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.label import text_label
from desktop.widgets.numbers import percent_in_sentence
from desktop.widgets.panel import Panel

NARROW = 700  # logical pixels at scale 1: below there is no room for the memory
LEAST = 420  # with which the buttons and some words of a sentence have room
ROOM = 54  # height of the content at scale 1, the same in all states
ENDED = ("finished", "stopped", "cancelled", "failed", "died")
ICONS = {
    "waiting": ("waiting", "text-muted"),
    "starting": ("waiting", "text-muted"),
    "preparing": ("waiting", "text-muted"),
    "paused": ("pause", "accent"),
    "stopping": ("stop", "accent"),
    "exporting": ("export", "accent"),
    "finished": ("success", "success"),
    "stopped": ("success", "success"),
    "cancelled": ("info", "text-muted"),
    "failed": ("error", "error"),
    "died": ("error", "error"),
    "elsewhere": ("info", "accent"),
}


class ProgressPanel(Panel):
    """Says in a line and a bar how far a run is; nothing moves when its state changes.

    Parameters
    ----------
    theme
        Gives colours and sizes.
    """

    # The user wants to try the finished model with a picture of their own; carries nothing.
    draw_wanted = Signal()
    # The user wants to look inside the finished model; carries nothing.
    look_wanted = Signal()
    # The user wants to go on from the last checkpoint; carries nothing.
    resume_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self._progress = Progress()
        self._icon = IconLabel(theme, "info")
        self._title = ElidedLabel(type_size="body-strong")  # a run's name can be long
        self._title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._beside = ElidedLabel(colour="text-muted")
        self._pace = text_label(colour="text-muted")
        self._memory = text_label(colour="text-muted")
        self._left = text_label(type_size="body-strong")
        self._sentence = ClampedLabel(2)
        self._bar = EpochBar(theme)
        self.draw, self.look, self.resume_button = self._make_buttons()
        self._lay_out()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._follow_theme)
        self.show_progress(self._progress)
        self._follow_theme()

    @property
    def words(self) -> str:
        """What the panel says, as one line."""
        shown = (self._title, self._beside, self._pace, self._memory, self._left, self._sentence)
        return "  ".join(label.text() for label in shown if label.text() and not label.isHidden())

    def show_progress(self, progress: Progress) -> None:
        """Show how far a run is, and what can be done next."""
        self._progress = progress
        self._show_head(progress)
        is_ended = progress.state in ENDED
        self._sentence.setText(self._what_ended(progress) if is_ended else "")
        self._sentence.setVisible(is_ended)
        self._bar.setVisible(not is_ended)
        self._show_bar(progress)
        is_drawn_on = progress.is_drawn_on
        self.draw.setText(self.tr("Draw on it now") if is_drawn_on else self.tr("Try it now"))
        self.draw.setVisible(is_ended and progress.has_model)
        self.look.setVisible(is_ended and progress.has_model)
        self.resume_button.setVisible(is_ended and progress.can_resume)
        self.setAccessibleName(self.tr("Progress"))
        self.setAccessibleDescription(self.words)

    def sizeHint(self) -> QSize:
        """Return a width that leaves all room to others."""
        return QSize(self.minimumSizeHint().width(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return a width with which the words are short."""
        return QSize(self._theme.scaled(LEAST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the memory out where there is no room for it."""
        super().resizeEvent(event)
        self._fit()

    def _make_buttons(self) -> tuple[QPushButton, QPushButton, QPushButton]:
        draw = push_button(self._theme, self.tr("Draw on it now"), "pen", primary=True, small=True)
        draw.setToolTip(self.tr("Opens the page where the new model answers your own picture"))
        draw.clicked.connect(self.draw_wanted)
        look = push_button(self._theme, self.tr("Take it apart"), "kernels", small=True)
        look.setToolTip(self.tr("Opens the Kernels page with the layers of the new model"))
        look.clicked.connect(self.look_wanted)
        resume = push_button(self._theme, self.tr("Go on"), "start", small=True)
        resume.setAccessibleName(self.tr("Go on from the last checkpoint"))
        resume.setToolTip(
            self.tr("Goes on after the last whole epoch, as if the run had never ended")
        )
        resume.clicked.connect(self.resume_wanted)
        return draw, look, resume

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(self._theme.space.inline_gap)
        line.addWidget(self._icon)
        line.addWidget(self._title)
        line.addSpacing(8)
        line.addWidget(self._beside, 1)
        figures = QHBoxLayout()
        figures.setSpacing(16)
        for label in (self._pace, self._memory, self._left):
            figures.addWidget(label)
        line.addLayout(figures)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch(1)
        words.addLayout(line)
        words.addWidget(self._bar)
        words.addWidget(self._sentence)
        words.addStretch(1)
        self._room = QWidget()
        row = QHBoxLayout(self._room)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.space.inline_gap)
        row.addLayout(words, 1)
        for button in (self.resume_button, self.look, self.draw):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addWidget(self._room)
        padding = self._theme.space.panel_padding
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(padding, 4, padding, 4)

    def _show_head(self, progress: Progress) -> None:
        title, beside = self._first_words(progress)
        icon = ICONS.get(progress.state)
        self._icon.setVisible(icon is not None)
        if icon is not None:
            self._icon.set_icon(*icon)
        self._title.setText(title)
        self._beside.setText(beside)
        self._beside.setToolTip(beside)
        is_going = progress.state in ("training", "paused")
        is_training = progress.state == "training"
        self._pace.setText(pace_text(progress.samples_per_second) if is_going else "")
        self._memory.setText(memory_text(progress.memory) if is_going else "")
        self._memory.setToolTip(self.tr("Memory that the training holds"))
        self._left.setText(left_text(progress.seconds_left) if is_training else "")
        self._fit()

    def _first_words(self, progress: Progress) -> tuple[str, str]:
        """Return what stands at the left: the title, and what is told beside it."""
        epoch = self.tr("Epoch {0} of {1}").format(max(1, progress.epoch), progress.epochs)
        batch = self.tr("batch {0} of {1}").format(f"{progress.batch:,}", f"{progress.batches:,}")
        match progress.state:
            case "empty":
                return self.tr("No run yet"), self.tr("Choose what to learn and press Start.")
            case "waiting" if progress.place == 2:
                words = self.tr("One run comes before it.")
                return self.tr("Waiting: place {0} in the queue").format(2), words
            case "waiting" if progress.place > 2:
                words = self.tr("{0} runs come before it.").format(progress.place - 1)
                return self.tr("Waiting: place {0} in the queue").format(progress.place), words
            case "waiting":
                return self.tr("Waiting"), self.tr("It starts when the present run has ended.")
            case "starting":
                return self.tr("Starting"), self.tr("TensorFlow is being started…")
            case "preparing":
                done = self.tr("{0} of {1}").format(f"{progress.done:,}", f"{progress.total:,}")
                what = QCoreApplication.translate("preparing", progress.what)
                return self.tr("Preparing"), f"{what}  {done}".strip()
            case "training":
                return epoch, batch
            case "paused":
                return self.tr("Paused"), f"{epoch}, {batch}"
            case "stopping":
                words = self.tr("The batch of the moment is learned first…")
                return self.tr("Stopping"), words
            case "exporting":
                words = self.tr("The best weights are being saved and checked…")
                return self.tr("Saving the model"), words
            case "elsewhere":
                words = self.tr("Another window of Layerwise carries this run out.")
                return self.tr("Runs elsewhere"), progress.sentence or words
            case _:
                return self._end_title(progress), ""

    def _end_title(self, progress: Progress) -> str:
        name = progress.title or self.tr("The network")
        match progress.state:
            case "finished":
                return self.tr("“{0}” has learned").format(name)
            case "stopped":
                return self.tr("“{0}” was stopped").format(name)
            case "cancelled":
                return self.tr("“{0}” was ended without a model").format(name)
            case "died":
                return self.tr("“{0}” broke off").format(name)
            case _:
                return self.tr("“{0}” could not go on").format(name)

    def _what_ended(self, progress: Progress) -> str:
        """Return the sentence under the title of a run that has ended."""
        if progress.sentence or progress.accuracy is None:
            return progress.sentence
        right = percent_in_sentence(progress.accuracy)
        if not progress.has_model:
            return self.tr("{0} of the validation pictures right.").format(right)
        words = self.tr("{0} of the validation pictures right; the model is saved and checked.")
        return words.format(right)

    def _show_bar(self, progress: Progress) -> None:
        if progress.state == "preparing":
            share = progress.done / progress.total if progress.total else 0.0
            self._bar.set_shares(min(1.0, share), 0.0, 0)
            return
        is_known = progress.state not in ("empty", "waiting", "starting")
        share = 1.0 if progress.state == "exporting" else progress.share
        is_between = progress.state in ("training", "paused", "stopping")
        thin = progress.batch_share if is_between else 0.0
        self._bar.set_shares(share if is_known else 0.0, thin, progress.epochs if is_known else 0)

    def _fit(self) -> None:
        is_narrow = self.width() < self._theme.scaled(NARROW)
        self._memory.setVisible(bool(self._memory.text()) and not is_narrow)
        self._pace.setVisible(bool(self._pace.text()))
        self._left.setVisible(bool(self._left.text()))
        resume = self.tr("Go on") if is_narrow else self.tr("Go on from the last checkpoint")
        self.resume_button.setText(resume)

    def _follow_theme(self) -> None:
        self._room.setFixedHeight(self._theme.scaled(ROOM))
        self._fit()
