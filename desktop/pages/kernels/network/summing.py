"""What follows when the products of one value are added up, and what adds most; no Qt."""

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from desktop.services.anatomy.layer import MadeOf
    from desktop.services.anatomy.sums import Sum


class Stage(NamedTuple):
    """One step after the products: what is done, with which number, and what there is then.

    Attributes
    ----------
    kind
        ``sum``, ``bias``, ``scale`` or ``shift``.
    number
        The bias, the scale or the shift; 0 for the others.
    value
        The result of the step.
    """

    kind: str
    number: float
    value: float


class Contribution(NamedTuple):
    """What one input adds to a neuron: its number, value, weight and their product."""

    number: int
    value: float
    weight: float
    product: float


def stages(made_of: "MadeOf", found_sum: "Sum") -> tuple[Stage, ...]:
    """Return what is done with the products: added up, the bias, the normalisation."""
    value = found_sum.total - made_of.bias
    found = [Stage("sum", 0.0, value)]
    if made_of.bias:
        value += made_of.bias
        found.append(Stage("bias", made_of.bias, value))
    if made_of.scale is not None:
        value *= made_of.scale
        found.append(Stage("scale", made_of.scale, value))
    if made_of.shift is not None:
        value += made_of.shift
        found.append(Stage("shift", made_of.shift, value))
    return tuple(found)


def contributions(made_of: "MadeOf") -> list[Contribution]:
    """Return what each input adds to a neuron, the largest amount first."""
    products = made_of.inputs * made_of.weights
    order = np.argsort(-np.abs(products), kind="stable")
    return [
        Contribution(
            int(number),
            float(made_of.inputs[number]),
            float(made_of.weights[number]),
            float(products[number]),
        )
        for number in order
    ]
