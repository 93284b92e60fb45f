"""Back-propagation for one weight, a batch at a time, with the run's own numbers."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.pages.training.panels.chain_table import ChainTable
from desktop.pages.training.panels.hint_stack import HintStack
from desktop.pages.training.panels.update_line import UpdateLine
from desktop.pages.training.panels.weight_choice import WeightChoice
from desktop.pages.training.panels.weight_step import RunTraits, WeightStep
from desktop.theme.theme import Theme

COLUMN_GAP = 28


class WeightPanel(QWidget):
    """Shows the choice of a weight and what the last batch did to it.

    ``choice`` and ``steps`` are its two parts; whoever has little height may place them apart.

    Parameters
    ----------
    theme
        Gives colours and sizes.
    """

    # The user wants to follow a weight; carries the layer's name and the index, a tuple of int.
    follow_wanted = Signal(str, tuple)
    # The user wants to follow none; carries nothing.
    unfollow_wanted = Signal()
    # What stands beside the title has changed; carries it.
    noted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._traits = RunTraits()
        self._step: WeightStep | None = None
        self._note = ""
        self.choice = WeightChoice(theme)
        self.choice.follow_wanted.connect(self.follow_wanted)
        self.choice.unfollow_wanted.connect(self.unfollow_wanted)
        self.choice.changed.connect(self._look)
        self.table = ChainTable(theme)
        self.update_line = UpdateLine(theme)
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(COLUMN_GAP)
        row.addWidget(self.table, 7)
        row.addWidget(self.update_line, 4)
        self.steps = HintStack(content, self._empty())
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.space.inline_gap)
        self.put_together()

    @property
    def note(self) -> str:
        """Which batch is shown."""
        return self._note

    def put_together(self) -> None:
        """Place both parts inside, the choice above."""
        self.column.addWidget(self.choice)
        self.column.addWidget(self.steps, 1)

    def set_run(
        self,
        layers: Sequence[str],
        shapes: Sequence[tuple[int, ...]],
        traits: RunTraits,
    ) -> None:
        """Offer the weights of a run.

        Parameters
        ----------
        layers
            Names of the layers with weights, first layer first.
        shapes
            The shapes of their weights, as Keras has them.
        traits
            Class names, optimiser and loss.
        """
        self._traits = traits
        self._step = None
        self.choice.set_layers(layers, shapes)
        self._look()

    def show_step(self, step: WeightStep) -> None:
        """Show what a batch did to the weight that is followed; of another weight it is left."""
        if (step.layer, step.place) != (self.choice.layer.currentText(), self.choice.index):
            return
        self._step = step
        self.table.show_step(step, self._traits)
        self.update_line.show_step(step, self._traits)
        self.steps.show_content()
        self._tell(self.tr("epoch {0}, batch {1}").format(step.epoch, step.batch))

    def clear(self) -> None:
        """Show that there is no run whose weights could be followed."""
        self.choice.set_layers((), ())
        self._step = None
        self._look()

    def show_refused(self, sentence: str) -> None:
        """Say why a weight cannot be followed."""
        self.steps.show_hint(sentence)
        self._tell("")

    def _look(self) -> None:
        """Leave numbers of another weight."""
        step, chosen = self._step, (self.choice.layer.currentText(), self.choice.index)
        if step is not None and (step.layer, step.place) == chosen:
            return
        self._step = None
        self.steps.show_hint(self._empty())
        self._tell("")

    def _tell(self, note: str) -> None:
        if note != self._note:
            self._note = note
            self.noted.emit(note)

    def _empty(self) -> str:
        if not self.choice.layer.count():
            return self.tr("When a run has started, one of its weights can be followed here.")
        if self.choice.is_following:
            return self.tr("The numbers come with the next batch. While paused: “One batch”.")
        return self.tr(
            "Choose a weight and turn on “Follow”. Each batch then shows prediction, loss, the "
            "gradient by the chain rule, the update and the new value; “One batch” goes step by "
            "step."
        )
