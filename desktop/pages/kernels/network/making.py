"""Showing how the chosen map or neuron was made, and the sum that one of its values is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.pages.kernels.network.laid_out import laid_out
from desktop.pages.kernels.network.panels import Panels
from desktop.pages.kernels.network.state import FIRST, NetworkState
from desktop.pages.kernels.network.telling import value_words
from desktop.pages.kernels.network.texts import sentence
from desktop.services.local_numbers import local
from desktop.widgets.activation_curve import curve
from desktop.widgets.value_text import value_text

if TYPE_CHECKING:
    from desktop.pages.kernels.network.asking import LayerShown, Made
    from desktop.pages.kernels.network.summing import Stage
    from desktop.services.anatomy.layer import Activation, MadeOf

BLUE_FIRST = "SubtractMeans"  # the layer that turns colours round, as VGG16 learned them


class Making(QObject):
    """Shows what the state tells of how something was made.

    Parameters
    ----------
    state
        What is followed.
    panels
        Where it is shown.
    parent
        Qt's owner.
    """

    def __init__(self, state: NetworkState, panels: Panels, parent: QObject) -> None:
        super().__init__(parent)
        self._state = state
        self._panels = panels
        self._made: Made | None = None
        state.made.connect(self._show)
        state.emptied.connect(self._forget)
        state.layer_chosen.connect(self._forget)
        panels.large.pointed.connect(self._follow_cell)
        panels.maps.sum.stepped.connect(panels.made.pairs.choose)
        panels.made.chosen.connect(panels.maps.sum.step_to)

    def _forget(self) -> None:
        """Take away what was told of another layer."""
        self._made = None
        self._show_sum()

    def _show(self, made: "Made") -> None:
        latest = self._state.latest
        first = latest.layers[FIRST] if latest is not None else None
        if first is None or made.question.layer != first.facts.name:
            return
        self._made = made
        self._show_kernels(made)
        if made.made_of is None:
            self._show_unweighed(first, made)
        elif made.made_of.weights.ndim == 3:
            self._show_convolved(made.made_of, made.question.output)
        else:
            self._show_neuron(made)
        self._show_sum()

    def _follow_cell(self) -> None:
        """Take apart another value of the same map."""
        latest = self._state.latest
        first = latest.layers[FIRST] if latest is not None else None
        made = self._made
        if first is None or made is None or made.question.layer != first.facts.name:
            return
        if made.made_of is None and first.values.ndim == 3:
            told = value_words(first, made, *self._panels.large.cell)
            self._panels.made.tell_note(told or sentence(first.facts.kind))
        self._show_sum()

    def _show_kernels(self, made: "Made") -> None:
        """Show all kernels of a convolution."""
        face = self._panels.maps.kernels
        if made.weights is None or made.weights.kernel.ndim != 4:
            face.set_kernel(None)
            return
        layers = made.question.opened.anatomy.layers
        is_blue_first = any(layer.type == BLUE_FIRST for layer in layers)
        face.set_kernel(made.weights.kernel, is_blue_first=is_blue_first)
        face.choose(made.question.output)

    def _show_convolved(self, made_of: "MadeOf", output: int) -> None:
        rows, columns, inputs = made_of.weights.shape
        title = self.tr("How map {0} was made").format(output + 1)
        words = self.tr("{0} input maps, each through its own {1} × {2} slice, added up")
        if inputs == 1:
            words = self.tr("1 input map, through its own {1} × {2} kernel")
        words = words.format(inputs, rows, columns)
        self._panels.made.show_maps(title, words, made_of.inputs, made_of.weights)

    def _show_unweighed(self, first: "LayerShown", made: "Made") -> None:
        """Show what a layer without weights takes."""
        panels, grid, output = self._panels, laid_out(first), made.question.output
        words = sentence(first.facts.kind)
        panels.neuron.set_weights(None, words)
        panels.neuron.set_sum(None, "", "")
        panels.large.set_after("", "")
        if grid is not None and first.facts.kind == "flatten":
            return  # shown with the place that is looked at
        title = self.tr("How map {0} was made").format(output + 1)
        grids = [taken for taken in first.taken if taken.ndim == 3]
        if grid is not None:
            told = self.tr("{0} The mean of all {1} values of map {2} is {3}.")
            mean = value_text(float(first.values[output]))
            size = grid.shape[0] * grid.shape[1]
            panels.made.tell(title, told.format(words, size, output + 1, mean))
        elif grids:
            told = value_words(first, made, *panels.large.cell)
            panels.made.show_maps(title, told or words, grids[0], None)
            panels.made.pairs.choose(min(output, grids[0].shape[-1] - 1))
        else:
            panels.made.tell(self.tr("How {0} was made").format(first.facts.name), words)

    def _show_neuron(self, made: "Made") -> None:
        from desktop.pages.kernels.network.summing import contributions, stages
        from desktop.services.anatomy.sums import sum_at

        made_of, output = made.made_of, made.question.output
        assert made_of is not None
        name = self._state.label(output) or self.tr("neuron {0}").format(output + 1)
        title = self.tr("What {0} adds up").format(name)
        panels = self._panels
        panels.made.show_contributions(title, contributions(made_of))
        steps = stages(made_of, sum_at(made_of))
        words = self.tr("It weighs {0} numbers; those that add most are listed below the bars.")
        picture = made.picture
        if picture is not None and picture.ndim == 3:
            picture = None  # a picture of many channels has no one picture of weights
        if picture is not None:
            words = self.tr("Its {0} weights, where they lie on the picture")
        panels.neuron.set_weights(picture, words.format(local(f"{made_of.weights.size:,}")))
        activation = made_of.activation.name if made_of.activation is not None else ""
        told = self._chain(steps, made_of, float(made_of.result), float(made_of.activated))
        panels.neuron.set_sum(steps[-1].value, activation, told)

    def _chain(
        self, steps: "tuple[Stage, ...]", made_of: "MadeOf", shown: float, activated: float
    ) -> str:
        """Return the steps from the products to the result in words."""
        words = {
            "sum": self.tr("inputs × weights = {1}"),
            "bias": self.tr("bias {0} → {1}"),
            "scale": self.tr("normalise × {0} → {1}"),
            "shift": self.tr("{0} → {1}"),
        }
        parts = [
            words[step.kind].format(
                value_text(step.number, signed=step.kind != "scale"), value_text(step.value)
            )
            for step in steps
        ]
        if made_of.activation is not None:
            name = activation_name(made_of.activation)
            parts.append(self.tr("{0} → {1}").format(name, value_text(activated)))
        parts.append(self.tr("the layer gives {0}").format(value_text(shown)))
        return ",  ".join(parts)

    def _show_sum(self) -> None:
        """Take apart the value that is looked at."""
        view = self._panels.maps.sum
        made_of = self._made.made_of if self._made is not None else None
        if made_of is None or made_of.weights.ndim != 3:
            view.set_sum(None, "")
            return
        from desktop.pages.kernels.network.summing import stages
        from desktop.services.anatomy.sums import sum_at

        row, column = self._panels.large.cell
        if row >= made_of.result.shape[0] or column >= made_of.result.shape[1]:
            return
        shown, activated = float(made_of.result[row, column]), float(made_of.activated[row, column])
        self._show_after(made_of.activation, activated)
        found = sum_at(made_of, row, column)
        steps = stages(made_of, found)
        view.set_sum(found, self._chain(steps, made_of, shown, activated), made_of.weights)

    def _show_after(self, activation: "Activation | None", value: float) -> None:
        """Show what the activation that follows makes of the value that is looked at."""
        latest = self._state.latest
        if latest is None or len(latest.layers) > 1:
            return  # there the place is taken by the second network's value
        name = ""
        if activation is not None:
            name = self.tr("After {0}").format(activation_name(activation))
        self._panels.large.set_after(name, value_text(value) if name else "")


def activation_name(activation: "Activation") -> str:
    """Return what an activation is called."""
    found = curve(activation.name)
    return found.name if found.id == activation.name else activation.name
