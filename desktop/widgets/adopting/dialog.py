"""The dialog in which a user describes a foreign model, and sees at once what comes of it."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.services.foreign.adoption import Adoption
from desktop.services.local_numbers import local
from desktop.theme.theme import Theme
from desktop.translate import sentence_of
from desktop.widgets.adopting.form import AdoptForm
from desktop.widgets.adopting.pictures import NamedImage, pillow_of, samples
from desktop.widgets.adopting.preview_panel import PreviewPanel
from desktop.widgets.buttons import push_button
from desktop.widgets.focus_order import order_focus
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.label import set_colour, text_label
from desktop.widgets.notice import Notice

if TYPE_CHECKING:
    from desktop.services.foreign.adopting import Preview
    from desktop.services.foreign.description import ForeignFacts

SIZE = (1000, 700)
SCROLL_BAR = 16
MARGIN = 24


class AdoptDialog(QDialog):
    """Reads a foreign model, asks what it cannot say itself, and makes a model of the user's own.

    Parameters
    ----------
    theme
        Gives sizes and colours.
    path
        An ONNX file without Layerwise's metadata.
    parent
        The page that gets the model.
    page_labels
        What the page's other models tell apart; empty where there are none.
    pictures
        What the page shows, to be tried first.
    """

    # The model is there; carries its `Path`.
    adopted = Signal(object)

    def __init__(
        self,
        theme: Theme,
        path: Path,
        parent: QWidget,
        page_labels: tuple[str, ...] = (),
        pictures: Sequence[NamedImage] = (),
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._page_labels = page_labels
        self._given = tuple(pictures)
        self.adoption = Adoption(path, self)
        self.form: AdoptForm | None = None
        self.preview: PreviewPanel | None = None
        self._is_making = False
        self._has_answer = False
        self.setWindowTitle(self.tr("Describe a model"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._make_parts()
        self._lay_out()
        self._connect()
        self._fit_screen()

    def begin(self) -> None:
        """Read the file, and show the dialog without waiting for either."""
        self.open()
        self.adoption.read()

    def _make_parts(self) -> None:
        theme, name = self._theme, self.adoption.path.name
        self._title = text_label(name, type_size="title")
        self._facts_line = text_label(self.tr("Reading it in safety…"), colour="text-muted")
        waiting = self.tr("Reading {0}").format(name)
        reason = self.tr("Nobody knows what is in it, so another process does it, with limits.")
        self.notice = Notice(theme, "info", waiting, reason)
        self._body = QStackedWidget()
        self._icon = IconLabel(theme, "info", size="icon-small")
        self._icon.hide()
        self._status = text_label(colour="text-muted", wrap=True)
        self.cancel = push_button(theme, self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.use = push_button(theme, self.tr("Use this model"), primary=True)
        self.use.setEnabled(False)
        self.use.setDefault(True)
        self.use.clicked.connect(self._adopt)

    def _lay_out(self) -> None:
        waiting = QWidget()
        column = QVBoxLayout(waiting)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.notice)
        column.addStretch(1)
        self._body.addWidget(waiting)
        foot = QHBoxLayout()
        foot.setSpacing(self._theme.space.inline_gap)
        foot.addWidget(self._icon)
        foot.addWidget(self._status, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.use)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(MARGIN, 20, MARGIN, 20)
        outer.setSpacing(self._theme.space.panel_gap)
        outer.addWidget(self._title)
        outer.addWidget(self._facts_line)
        outer.addWidget(self._body, 1)
        outer.addLayout(foot)

    def _connect(self) -> None:
        adoption = self.adoption
        adoption.was_read.connect(self._ask)
        adoption.refused.connect(self._tell_refused)
        adoption.previewed.connect(self._show_preview)
        adoption.unanswered.connect(self._show_no_preview)
        adoption.adopted.connect(self._take_model)
        adoption.failed.connect(self._tell_failed)
        self.finished.connect(adoption.close)

    def _fit_screen(self) -> None:
        """Be as large as is comfortable, and no larger than the screen."""
        wanted = QSize(self._theme.scaled(SIZE[0]), self._theme.scaled(SIZE[1]))
        self.resize(wanted.boundedTo(self.screen().availableSize() - QSize(40, 60)))

    def _ask(self, facts: "ForeignFacts") -> None:
        """Show the questions, and try the guess on a picture."""
        count = self.tr("{0} layers, {1} parameters, read from the graph")
        self._facts_line.setText(
            count.format(local(f"{facts.layers:,}"), local(f"{facts.parameters:,}"))
        )
        theme = self._theme
        self.form = AdoptForm(theme, facts, self.adoption.path.stem, self._page_labels)
        self.form.changed.connect(self._describe)
        pictures = [
            *self._given,
            *samples(theme.family, with_digits=self.form.description().subject == "ink"),
        ]
        self.preview = PreviewPanel(theme, pictures)
        self.preview.chosen.connect(self._try)
        halves = QWidget()
        row = QHBoxLayout(halves)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space.column_gap)
        for half in (self.form, self.preview):
            row.addWidget(_scrolling(half), 1)
        self._body.addWidget(halves)
        self._body.setCurrentWidget(halves)
        order_focus([self.form, self.preview, self.cancel, self.use])
        self.form.scaling.setFocus()
        self._describe()
        self.preview.begin()

    def _describe(self) -> None:
        """Take what the user says."""
        assert self.form is not None
        self.adoption.describe(self.form.description())
        if self.adoption.busy:
            self._wait()
        self._allow()

    def _try(self, picture: NamedImage) -> None:
        """Try the network on another picture."""
        self.adoption.show(pillow_of(picture.image))
        self._wait()

    def _wait(self) -> None:
        """Show that an answer is on its way."""
        assert self.preview is not None
        self._has_answer = False
        self.preview.wait()
        self._allow()

    def _show_preview(self, preview: "Preview") -> None:
        """Show the network's answer."""
        assert self.preview is not None
        # While the user goes on choosing, what comes is the answer to an earlier description.
        self._has_answer = not self.adoption.busy
        wanted = self.adoption.description
        count = len(preview.reply.probabilities)
        numbers = tuple(self.tr("Class {0}").format(number + 1) for number in range(count))
        labels = wanted.labels if len(wanted.labels) == count else numbers
        self.preview.show_answer(preview, labels)
        if not self._has_answer:
            self.preview.wait()
        self._allow()

    def _show_no_preview(self, error: Exception) -> None:
        """Say why there is no answer."""
        assert self.preview is not None
        self.preview.show_failure(sentence_of(error))
        self._allow()

    def _allow(self) -> None:
        """Allow to use the model once it answers and is described, else say what is missing."""
        assert self.form is not None
        problem = self.form.problem
        self.use.setEnabled(self._has_answer and not problem and not self._is_making)
        if self._is_making:
            self._tell_status("waiting", "text-muted", self.tr("Making the model…"))
        elif problem:
            self._tell_status("error", "error", problem)
        elif not self._has_answer:
            self._tell_status("waiting", "text-muted", self.tr("No answer yet"))
        else:
            self._tell_status(*self._advice())

    def _advice(self) -> tuple[str, str, str]:
        """Return what to look at before the model is used: icon, colour, words."""
        labels = self.adoption.description.labels
        if self._page_labels and set(labels) != set(self._page_labels):
            text = self.tr("With other labels than this page's it opens in Kernels, not here.")
            return "info", "text-muted", text
        return "info", "text-muted", self.tr("If the answers make no sense, try another scaling.")

    def _tell_status(self, icon: str, colour: str, words: str) -> None:
        """Say how things are, beside the buttons."""
        self._icon.set_icon(icon, colour)
        self._icon.show()
        self._status.setText(words)
        set_colour(self._status, colour)

    def _adopt(self) -> None:
        """Make the model."""
        assert self.form is not None
        self._is_making = True
        self.form.setEnabled(False)
        self._allow()
        self.adoption.adopt()

    def _take_model(self, path: Path) -> None:
        """Hand the model on."""
        self.accept()
        self.adopted.emit(path)

    def _tell_failed(self, error: Exception) -> None:
        """Say why there is no model; what was said is still there."""
        assert self.form is not None
        self._is_making = False
        self.form.setEnabled(True)
        self._allow()
        self._tell_status("error", "error", sentence_of(error))

    def _tell_refused(self, error: Exception) -> None:
        """Say why the file cannot be used at all."""
        self._facts_line.setText("")
        self.notice.tell("error", self.tr("This file cannot be used"), sentence_of(error))
        self.cancel.setText(self.tr("Close"))
        self.use.hide()
        self.cancel.setFocus()


def _scrolling(half: QWidget) -> QScrollArea:
    """Return a half of the dialog in what scrolls it where the screen is too low."""
    area = QScrollArea()
    area.setWidget(half)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setMinimumWidth(half.minimumSizeHint().width() + SCROLL_BAR)
    return area
