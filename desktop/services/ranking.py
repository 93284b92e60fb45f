"""What a model says about a picture, in short: its best labels, and where models disagree."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from training.contract.errors import LayerwiseError

if TYPE_CHECKING:
    from desktop.services.opened_model import Answer


class Ranked(NamedTuple):
    """A label with its probability, 0-1, and its score before softmax."""

    label: str
    probability: float
    score: float


class Outcome(NamedTuple):
    """An answer without its pictures and arrays: hundreds fit into memory.

    Attributes
    ----------
    ranked
        The best labels, best first; empty if there is an error.
    energy
        Log-sum-exp of all scores: the higher, the more familiar.
    unfamiliar
        Whether the picture looks like nothing that the network has learned.
    milliseconds
        Time that the graph took.
    error
        Why there is no answer.
    """

    ranked: tuple[Ranked, ...]
    energy: float = 0.0
    unfamiliar: bool = False
    milliseconds: float = 0.0
    error: LayerwiseError | None = None

    @property
    def best(self) -> str | None:
        """The label with the highest probability, whether the picture is familiar or not."""
        return self.ranked[0].label if self.ranked else None

    @property
    def said(self) -> str | None:
        """The label that the model stands by: none where the picture is unfamiliar."""
        return None if self.unfamiliar else self.best


def rank(answer: "Answer", labels: Sequence[str], count: int | None = None) -> tuple[Ranked, ...]:
    """Return the ``count`` best labels, best first; those of one probability in the labels' order.

    Parameters
    ----------
    answer
        A model's.
    labels
        The same model's.
    count
        How many; ``None`` for all.
    """
    order = (-answer.probabilities).argsort(kind="stable")[:count]
    return tuple(
        Ranked(labels[place], float(answer.probabilities[place]), float(answer.scores[place]))
        for place in order
    )


def outcome(answer: "Answer", labels: Sequence[str], count: int | None = None) -> Outcome:
    """Return ``answer`` in short; the parameters are those of :func:`rank`."""
    return Outcome(
        rank(answer, labels, count), answer.energy, answer.unfamiliar, answer.milliseconds
    )


def failed(error: LayerwiseError) -> Outcome:
    """Return the outcome of a picture that a model could not answer."""
    return Outcome((), error=error)


def opinions(outcomes: Mapping[str, Outcome]) -> dict[str, tuple[str, ...]]:
    """Return which models say what: their names by the label that they stand by.

    Those that call the picture unfamiliar, or failed, say nothing. The models disagree where
    there are two labels or more; the label that most models say comes first, then the first said.

    Parameters
    ----------
    outcomes
        By the model's name, in the order of the models.
    """
    found: dict[str, tuple[str, ...]] = {}
    for name, one in outcomes.items():
        if one.said is not None:
            found[one.said] = (*found.get(one.said, ()), name)
    return dict(sorted(found.items(), key=lambda entry: -len(entry[1])))
