"""What the network receives of a picture and what it answers, as it is described by now."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from desktop.services.local_numbers import local
from desktop.theme.theme import Theme
from desktop.widgets.adopting.pictures import NamedImage, enlarged, image_of
from desktop.widgets.label import set_colour, text_label
from desktop.widgets.panel import Panel
from desktop.widgets.picture_view import PictureView
from desktop.widgets.thumbnail_strip import ThumbnailStrip
from desktop.widgets.top_bars import MINUS, TopBars

if TYPE_CHECKING:
    from desktop.services.foreign.adopting import Preview

# Of either picture, logical pixels at scale 1; the answers keep theirs on a low screen.
SIDE, LEAST_SIDE = 200, 72


class PreviewPanel(Panel):
    """Tries the description on a picture that the user chooses.

    Parameters
    ----------
    theme
        Gives sizes and colours.
    pictures
        What there is to choose from; the first is chosen.
    """

    # Another picture is chosen; carries its `NamedImage`.
    chosen = Signal(object)

    def __init__(self, theme: Theme, pictures: Sequence[NamedImage]) -> None:
        super().__init__(theme, self.tr("Tried on a picture"))
        self._theme = theme
        self._pictures = {str(number): one for number, one in enumerate(pictures)}
        self.picture = PictureView(theme)
        self.received = PictureView(theme)
        self.received.setAccessibleName(self.tr("What the network receives"))
        self.received.set_placeholder(self.tr("Nothing yet"), icon="waiting")
        self.range = text_label(" ", type_size="small", colour="text-muted")
        self.range.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.range.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.strip = ThumbnailStrip(theme, self.tr("Pictures to try the network on"))
        for identifier, (name, image) in self._pictures.items():
            self.strip.add(identifier, name)
            self.strip.set_image(identifier, image)
        self.strip.chosen.connect(self.choose)
        self.bars = TopBars(theme)
        self.note = text_label(colour="text-muted", wrap=True)
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lay_out()
        theme.changed.connect(self._follow_theme)
        self._follow_theme()

    def _lay_out(self) -> None:
        """Put the two pictures beside each other, the answers below."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._theme.space.panel_gap)
        grid.setVerticalSpacing(4)
        for column, title, view in (
            (0, self.tr("Picture"), self.picture),
            (1, self.tr("What the network receives"), self.received),
        ):
            grid.addWidget(text_label(title, type_size="small", colour="text-muted"), 0, column)
            grid.addWidget(view, 1, column)
        grid.addWidget(self.range, 2, 0, 1, 2)
        self.body.addLayout(grid)
        self.body.addWidget(self.strip)
        self.body.addSpacing(self._theme.space.inline_gap)
        self.body.addWidget(text_label(self.tr("Its best answers"), type_size="body-strong"))
        # The answers and the reason for having none share a place: nothing jumps.
        self._answer = QStackedLayout()
        holder = QWidget()
        column_of_bars = QVBoxLayout(holder)
        column_of_bars.setContentsMargins(0, 0, 0, 0)
        column_of_bars.addWidget(self.bars)
        column_of_bars.addStretch(1)
        self._answer.addWidget(holder)
        self._answer.addWidget(self.note)
        self.body.addLayout(self._answer)
        self.body.addStretch(1)

    def choose(self, identifier: str) -> None:
        """Try the network on one of the pictures."""
        one = self._pictures[identifier]
        self.picture.set_image(one.image, one.name)
        self.chosen.emit(one)

    def begin(self) -> None:
        """Try the network on the first picture."""
        if self._pictures:
            self.choose(next(iter(self._pictures)))

    def wait(self) -> None:
        """Grey what is shown, since it is about to be another."""
        self.received.set_dimmed(True)
        self.bars.set_stale()

    def show_answer(self, preview: "Preview", labels: Sequence[str]) -> None:
        """Show what the network received and answered; ``labels`` are a name for each class."""
        image = image_of(preview.pixels, is_blue_first=preview.description.is_blue_first)
        name = self.tr("{0} × {1} pixels").format(image.height(), image.width())
        self.received.set_image(enlarged(image, self._theme.scaled(SIDE)), name)
        low, high = float(preview.received.min()), float(preview.received.max())
        text = self.tr("{0}, values from {1} to {2}")
        self.range.setText(text.format(name, _number(low), _number(high)))
        self.bars.set_values(labels, preview.reply.probabilities)
        self._answer.setCurrentIndex(0)

    def show_failure(self, sentence: str) -> None:
        """Say why there is no answer."""
        self.received.set_dimmed(True)
        self.bars.clear()
        self.note.setText(sentence)
        set_colour(self.note, "error")
        self._answer.setCurrentIndex(1)

    def _follow_theme(self) -> None:
        for view in (self.picture, self.received):
            view.setMinimumHeight(self._theme.scaled(LEAST_SIDE))
            view.setMaximumHeight(self._theme.scaled(SIDE))


def _number(value: float) -> str:
    """Return a value with a true minus, and as many digits as tell it from its like."""
    text = local(f"{value:.0f}") if abs(value) >= 10 else local(f"{value:.2f}")
    return text.replace("-", MINUS)
