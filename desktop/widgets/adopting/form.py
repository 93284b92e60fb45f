"""The questions about a foreign graph, answered beforehand where the graph answers them."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.services.foreign.description import Description, ForeignFacts, ForeignOutput, Subject
from desktop.services.foreign.scaling import SCALINGS, ScalingName
from desktop.services.local_numbers import local
from desktop.theme.theme import Theme
from desktop.translate import translated
from desktop.widgets.adopting.labels_field import LabelsField
from desktop.widgets.adopting.words import FIT_WORDS, SCALING_WORDS, SUBJECT_WORDS, words
from desktop.widgets.fields import indent_number
from desktop.widgets.label import text_label
from desktop.widgets.segments import Segments
from desktop.widgets.switch import Switch
from training.contract.activities import GARMENTS
from training.contract.preparation.steps import Fit
from training.contract.sentence import Sentence

LARGEST_SIDE = 4096  # as the metadata allow
ROW_GAP = 14


class AdoptForm(QWidget):
    """Asks what a graph takes and answers; what the graph itself says cannot be changed.

    Parameters
    ----------
    theme
        Gives sizes and colours.
    facts
        What the graph says.
    title
        What the model is called until the user says otherwise.
    page_labels
        The labels that the page's other models know.
    """

    # The user says something else; carries nothing.
    changed = Signal()

    def __init__(
        self, theme: Theme, facts: ForeignFacts, title: str, page_labels: tuple[str, ...] = ()
    ) -> None:
        super().__init__()
        self._theme = theme
        self._facts = facts
        self._page_labels = page_labels
        self._is_filling = True
        self._questions: dict[QWidget, QWidget] = {}  # by the first of its controls
        self.setProperty("page", True)
        self._make_input_controls()
        self._make_answer_controls()
        self.title = QLineEdit(title)
        self.title.setAccessibleName(self.tr("Name of the model"))
        self._lay_out()
        self._fill(facts.guess)
        self._connect()
        self._is_filling = False
        self._follow()

    @property
    def problem(self) -> str:
        """Why the description is not complete; empty if it is."""
        return self.labels.problem

    def description(self) -> Description:
        """Return what the user says."""
        channels = 1 if self.colours.current == "grey" else 3
        return msgspec.structs.replace(
            self._facts.guess,
            scaling=self._scaling,
            is_blue_first=channels == 3 and self.blue_first.isChecked(),
            layout="NHWC" if self.layout_choice.current == "NHWC" else "NCHW",
            channels=channels,
            height=self.height_field.value(),
            width=self.width_field.value(),
            subject=self._subject,
            fit=self._fit,
            output=self._output,
            are_probabilities=self.kind.current == "probabilities",
            labels=self.labels.labels if not self.labels.problem else (),
            title=self.title.text().strip(),
        )

    @property
    def _scaling(self) -> ScalingName:
        return list(SCALINGS)[self.scaling.currentIndex()]

    @property
    def _fit(self) -> Fit:
        return next((fit for fit in FIT_WORDS if fit == self.fit.current), "crop")

    @property
    def _subject(self) -> Subject:
        is_grey = self.colours.current == "grey"
        found = (one for one in SUBJECT_WORDS if is_grey and one == self.subject.current)
        return next(found, "any")

    @property
    def _output(self) -> ForeignOutput:
        return self._facts.outputs[max(0, self.output.currentIndex())]

    def _make_input_controls(self) -> None:
        """Make what asks for the picture."""
        theme, facts = self._theme, self._facts
        self.scaling = _combo(self.tr("How the values are scaled"))
        for name in SCALINGS:
            self.scaling.addItem(words(SCALING_WORDS[name]))
        self.colours = Segments(theme, self.tr("Colours"))
        self.colours.add("grey", self.tr("Grey"))
        self.colours.add("colour", self.tr("Colour"))
        self.blue_first = Switch(theme, self.tr("Blue first"))
        self.blue_first.setToolTip(self.tr("Blue first\nBlue, green, red, as OpenCV reads them."))
        self.subject = Segments(theme, self.tr("What the pictures show"))
        for subject, (word, tip) in SUBJECT_WORDS.items():
            self.subject.add(subject, words(word), tip=words(tip))
        self.height_field = self._side(self.tr("Height in pixels"), facts.height)
        self.width_field = self._side(self.tr("Width in pixels"), facts.width)
        self.layout_choice = Segments(theme, self.tr("Where the colours stand"))
        self.layout_choice.add("NCHW", self.tr("First"), tip=self.tr("First\nNCHW, as PyTorch"))
        self.layout_choice.add("NHWC", self.tr("Last"), tip=self.tr("Last\nNHWC, as Keras"))
        self.fit = Segments(theme, self.tr("How a picture of another shape meets the size"))
        for way, (word, tip) in FIT_WORDS.items():
            self.fit.add(way, words(word), tip=words(tip))
        if facts.channels is not None:
            self.colours.setEnabled(False)
            for choice in ("grey", "colour"):
                self.colours.button(choice).setToolTip(self.tr("The graph itself says this."))

    def _make_answer_controls(self) -> None:
        """Make what asks for the answer."""
        self.output = _combo(self.tr("Which output has the answer"))
        for output in self._facts.outputs:
            text = self.tr("{0}: {1} classes").format(output.name, local(f"{output.classes:,}"))
            self.output.addItem(text)
        if self.output.count() == 1:
            self.output.setEnabled(False)
            self.output.setToolTip(self.tr("The graph has no other output with classes."))
        self.kind = Segments(self._theme, self.tr("What the answers are"))
        tip = self.tr("Probabilities\nThey add up to 1: softmax is part of the graph.")
        self.kind.add("probabilities", self.tr("Probabilities"), tip=tip)
        tip = self.tr("Scores\nOf any size: softmax is put behind the graph.")
        self.kind.add("scores", self.tr("Scores"), tip=tip)
        self.labels = LabelsField(self._theme, self._page_labels)

    def _side(self, name: str, known: int | None) -> QSpinBox:
        """Return a field for one side of the picture."""
        field = QSpinBox()
        field.setRange(1, LARGEST_SIDE)
        field.setKeyboardTracking(False)
        field.setAccessibleName(name)
        field.setEnabled(known is None)
        field.setToolTip(name if known is None else self.tr("The graph itself says this."))
        indent_number(field)
        return field

    def _lay_out(self) -> None:
        """Put each question over its control."""
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 12, 4)
        column.setSpacing(ROW_GAP)
        self._reason = text_label(type_size="small", colour="text-muted", wrap=True)
        size = (self.height_field, text_label("×"), self.width_field)
        self._subject_row, self._layout_row = _row(self.subject), _row(self.layout_choice)
        for title, parts in (
            (self.tr("Name"), (self.title,)),
            (self.tr("Values of the pixels"), (self.scaling, self._reason)),
            (self.tr("Colours"), (_row(self.colours, self.blue_first),)),
            (self.tr("What the pictures show"), (self._subject_row,)),
            (self.tr("Height × width in pixels"), (_row(*size),)),
            (self.tr("Pictures of another shape"), (_row(self.fit),)),
            (self.tr("Place of the colours in the input"), (self._layout_row,)),
            (self.tr("Output with the answer"), (self.output, _row(self.kind))),
            (self.tr("Labels"), (self.labels,)),
        ):
            self._questions[parts[0]] = _question(title, parts)
            column.addWidget(self._questions[parts[0]])
        # Where the graph says it itself, the question would only be noise.
        self._questions[self._layout_row].setVisible(self._facts.layout is None)
        column.addStretch(1)

    def _fill(self, guess: Description) -> None:
        """Show a description."""
        self.scaling.setCurrentIndex(list(SCALINGS).index(guess.scaling))
        self.colours.choose("grey" if guess.channels == 1 else "colour")
        self.blue_first.setChecked(guess.is_blue_first)
        is_clothes = guess.subject == "ink" and self._page_labels == GARMENTS
        self.subject.choose("garment" if is_clothes else guess.subject)
        self.height_field.setValue(guess.height)
        self.width_field.setValue(guess.width)
        self.layout_choice.choose(guess.layout)
        self.fit.choose(guess.fit)
        self.kind.choose("probabilities" if guess.are_probabilities else "scores")

    def _connect(self) -> None:
        """Follow the user."""
        self.scaling.currentIndexChanged.connect(self._follow_scaling)
        self.output.currentIndexChanged.connect(self._follow_output)
        for segments in (self.colours, self.subject, self.layout_choice, self.fit, self.kind):
            segments.chosen.connect(self._follow)
        self.blue_first.toggled.connect(self._follow)
        for field in (self.height_field, self.width_field):
            field.valueChanged.connect(self._follow)
        self.labels.changed.connect(self._tell)
        self.title.textChanged.connect(self._tell)

    def _follow_scaling(self) -> None:
        """Take the order of colours that is usual with a scaling."""
        self.blue_first.setChecked(SCALINGS[self._scaling].is_blue_first)
        self._follow()

    def _follow_output(self) -> None:
        """Take what another output's values seem to be."""
        self.kind.choose("probabilities" if self._output.are_probabilities else "scores")
        self._follow()

    def _follow(self) -> None:
        """Allow what belongs to the choices."""
        is_grey = self.colours.current == "grey"
        self.blue_first.setVisible(not is_grey)
        self._questions[self._subject_row].setVisible(is_grey)
        self.fit.setEnabled(self._subject == "any")
        is_guess = self._scaling == self._facts.guess.scaling
        reason = translated(Sentence(self._facts.reason, {})) if is_guess else ""
        self._reason.setText(reason or self.tr("Your own choice."))
        self.labels.set_classes(self._output.classes)
        self._tell()

    def _tell(self) -> None:
        """Tell that the user says something else."""
        if not self._is_filling:
            self.changed.emit()


def _question(title: str, parts: Sequence[QWidget]) -> QWidget:
    """Return controls under what they ask."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(text_label(title, type_size="body-strong", wrap=True))
    for part in parts:
        column.addWidget(part)
    return holder


def _row(*parts: QWidget) -> QWidget:
    """Return controls beside each other."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return holder


def _combo(name: str) -> QComboBox:
    """Return a list to choose from that is no wider than its column."""
    combo = QComboBox()
    combo.setAccessibleName(name)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(20)
    combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return combo
