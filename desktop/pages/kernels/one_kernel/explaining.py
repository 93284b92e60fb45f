"""What one value of the output is made of, as boxes and words."""

from itertools import product
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QCoreApplication

from desktop.pages.kernels.one_kernel.computing import Computed
from desktop.pages.kernels.one_kernel.words import ACTIVATION_NAMES, CHANNEL_NAMES, word
from desktop.services.local_numbers import listed
from desktop.services.sliding.steps import Covered, covered
from desktop.widgets.numbers import short_number
from desktop.widgets.sum_row import Box, Kind, SumShown, TermRow

Values = npt.NDArray[np.float32]

# A product with decimals may be as wide as this.
WIDE_PRODUCT = "−28.3"
# So many products side by side have room for two figures only.
CROWDED = 16


class Step(NamedTuple):
    """One place of the window.

    Attributes
    ----------
    row, column
        In the output, from 0.
    found
        What the window covers there.
    """

    row: int
    column: int
    found: Covered


def step_at(result: Computed, number: int) -> Step:
    """Return the step with a number, counted from 0."""
    row, column = result.places.place(number)
    return Step(row, column, covered(result.image, result.places, row, column))


def explain(result: Computed, step: Step) -> SumShown:
    """Return how the value of a step comes about."""
    if result.kernel is None:
        return _pooled(result, step)
    return _summed(result, step, result.kernel)


def _summed(result: Computed, step: Step, kernel: Values) -> SumShown:
    """Return the products, their sum, the bias, the activation."""
    channels = kernel.shape[2]
    figures = 2 if kernel.shape[1] * channels >= CROWDED else 3
    rows = []
    for channel in range(channels):
        values, weights = step.found.values[..., channel], kernel[..., channel]
        terms = tuple(
            _product(float(value), float(weight), bool(beside), figures)
            for value, weight, beside in zip(
                values.ravel(), weights.ravel(), step.found.is_padding.ravel(), strict=True
            )
        )
        title = word(CHANNEL_NAMES[channel][0]) if channels > 1 else ""
        total = float((values * weights).sum())
        part = (Box("", short_number(total), total, "part"),) if channels > 1 else ()
        rows.append(TermRow(title, terms, part))
    tail = _tail(result, step)
    words = " + ".join(box.caption for row in rows for box in row.terms)
    outcome = listed(f"{box.caption}: {box.text}" for box in tail)
    return SumShown(
        tuple(rows), kernel.shape[1], "+", tail, _widest(result, kernel), f"{words}; {outcome}"
    )


def _product(value: float, weight: float, is_padding: bool, figures: int) -> Box:
    """Return one term of the sum."""
    found = value * weight
    caption = f"{short_number(value)} × {short_number(weight)}"
    text = short_number(found, figures)
    return Box(caption, text, found, "padding" if is_padding else "term")


def _tail(result: Computed, step: Step) -> tuple[Box, ...]:
    """Return the sum, the bias and the activation, each with what it comes to."""
    translate = QCoreApplication.translate
    setup = result.question.setup
    total = float(result.sums[step.row, step.column, 0])
    before = total - setup.bias
    bias = translate("OneKernel", "bias {0}").format(short_number(setup.bias))
    boxes = [
        Box(translate("OneKernel", "sum"), short_number(before), before, "part"),
        Box(bias, short_number(total), total, "part"),
    ]
    if setup.activation != "none":
        value = float(result.values[step.row, step.column, 0])
        name = word(ACTIVATION_NAMES[setup.activation][0])
        boxes.append(Box(name, short_number(value), value, "part"))
    return (*boxes[:-1], boxes[-1]._replace(kind="result"))


def _pooled(result: Computed, step: Step) -> SumShown:
    """Return the covered values and the largest or the average of those that count."""
    translate = QCoreApplication.translate
    is_largest = result.question.setup.operation == "max"
    beside = step.found.is_padding
    channels = result.image.shape[2]
    counted = int((~beside).sum())
    caption = translate("OneKernel", "largest")
    if not is_largest:
        caption = translate("OneKernel", "sum / {0}").format(counted)
    rows = []
    for channel in range(channels):
        values = step.found.values[..., channel]
        value = float(result.values[step.row, step.column, channel])
        terms = _covered_boxes(values, beside, value if is_largest else None)
        title = word(CHANNEL_NAMES[channel][0]) if channels > 1 else ""
        rows.append(TermRow(title, terms, (Box(caption, short_number(value), value, "result"),)))
    text = max((short_number(value) for value in result.ends), key=len)
    numbers = listed(box.text for row in rows for box in row.terms)
    outcome = listed(f"{box.caption}: {box.text}" for row in rows for box in row.tail)
    joiner = "" if is_largest else "+"
    total = max(WIDE_PRODUCT, text, key=len)
    words = f"{numbers}; {outcome}"
    return SumShown(tuple(rows), beside.shape[1], joiner, (), ("", text, total), words)


def _covered_boxes(
    values: Values, beside: npt.NDArray[np.bool_], largest: float | None
) -> tuple[Box, ...]:
    """Return a box for each covered value; padding does not count and is a dash."""
    boxes = []
    is_found = False
    for value, is_padding in zip(values.ravel().tolist(), beside.ravel().tolist(), strict=True):
        kind: Kind = "padding" if is_padding else "term"
        if not is_padding and not is_found and value == largest:
            kind, is_found = "winner", True
        boxes.append(Box("", "–" if is_padding else short_number(value), value, kind))
    return tuple(boxes)


def _widest(result: Computed, kernel: Values) -> tuple[str, str, str]:
    """Return the widest caption, product and sum that any step of a result may have."""
    ends = result.ends
    weights = [float(weight) for weight in np.unique(kernel)]
    values = [short_number(value) for value in ends]
    caption = f"{max(values, key=len)} × {max(map(short_number, weights), key=len)}"
    products = [short_number(value * weight) for value, weight in product(ends, weights)]
    if any(weight != round(weight) for weight in weights):
        is_crowded = kernel.shape[1] * kernel.shape[2] >= CROWDED
        products = ["−0.1" if is_crowded else WIDE_PRODUCT]
        most = max(abs(value * weight) for value, weight in product(ends, weights))
        products.append(short_number(-most, 2 if is_crowded else 3))
    sums = [short_number(float(end)) for end in (result.sums.min(), result.sums.max())]
    return caption, max(products, key=len), max([*sums, WIDE_PRODUCT], key=len)
