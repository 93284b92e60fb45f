"""The pictures of a session: what each model said, what they really are, and who was right.

Plain state for one thread. A page tells it what happens and shows what follows from it.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from desktop.services.ranking import Outcome
from desktop.services.spreadsheet import Cell, Decimal, csv_text

# Before so many pictures have a true label, a confusion matrix is a few dots in a large table.
ENOUGH_LABELLED = 10

COLUMNS_OF_RECORD = ("picture", "it really is")


@dataclass
class Entry:
    """A picture of the session.

    Attributes
    ----------
    key
        What the page knows it by; the same picture given again has the same key.
    name
        What it is called.
    outcomes
        What each model said, by the model's name.
    truth
        What it really is, where that was told.
    """

    key: str
    name: str
    outcomes: dict[str, Outcome] = field(default_factory=dict)
    truth: str | None = None


class Score(NamedTuple):
    """How often a model was right, of the pictures whose true label it knows.

    ``unfamiliar`` are those about which it said nothing, ``failed`` those that it could not
    answer; neither is right or wrong.
    """

    right: int
    wrong: int
    unfamiliar: int
    failed: int

    @property
    def labelled(self) -> int:
        """All of them."""
        return sum(self)


class Confusion(NamedTuple):
    """How often a model took what for what.

    Attributes
    ----------
    labels
        Those that occur, in the model's order.
    counts
        int64 (labels, labels): rows are what the picture really is, columns what the model said.
    unfamiliar
        int64 (labels,): pictures of each label about which it said nothing.
    """

    labels: tuple[str, ...]
    counts: npt.NDArray[np.int64]
    unfamiliar: npt.NDArray[np.int64]

    @property
    def is_enough(self) -> bool:
        """Whether there is enough in it to be worth showing."""
        return int(self.counts.sum() + self.unfamiliar.sum()) >= ENOUGH_LABELLED


class SessionRecord:
    """The pictures of a session and the models that were asked about them."""

    def __init__(self) -> None:
        self._entries: dict[str, Entry] = {}
        self._models: dict[str, tuple[str, ...]] = {}

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The pictures in the order in which they came."""
        return tuple(self._entries.values())

    @property
    def models(self) -> tuple[str, ...]:
        """Names of the models in the order in which they came."""
        return tuple(self._models)

    def add_model(self, name: str, labels: Sequence[str]) -> None:
        """Note a model, before anything it says; a name that is known gets these labels."""
        self._models[name] = tuple(labels)

    def remove_model(self, name: str) -> None:
        """Forget a model and all it said."""
        self._models.pop(name, None)
        for entry in self._entries.values():
            entry.outcomes.pop(name, None)

    def add(self, key: str, name: str) -> Entry:
        """Note a picture; one whose key is known stays as it is and where it is."""
        return self._entries.setdefault(key, Entry(key, name))

    def find(self, key: str) -> Entry | None:
        """Return the picture with this key."""
        return self._entries.get(key)

    def remove(self, key: str) -> Entry:
        """Forget a picture, and return it.

        Raises
        ------
        KeyError
            If there is no such picture.
        """
        return self._entries.pop(key)

    def put_back(self, entry: Entry, place: int) -> None:
        """Note a picture again that was removed, with ``place`` others before it."""
        others = list(self._entries.values())
        others.insert(place, entry)
        self._entries = {other.key: other for other in others}

    def record(self, key: str, model: str, outcome: Outcome) -> None:
        """Note what a model said about a picture, in place of what it said before.

        An answer that comes when its picture or model was removed meanwhile is let go.
        """
        if key in self._entries and model in self._models:
            self._entries[key].outcomes[model] = outcome

    def tell(self, key: str, truth: str | None) -> None:
        """Note what a picture really is; ``None`` takes it back.

        Raises
        ------
        KeyError
            If there is no such picture.
        """
        self._entries[key].truth = truth

    def score(self, model: str) -> Score:
        """Return how often ``model`` was right so far."""
        tally = Counter(_verdict(entry, entry.outcomes[model]) for entry in self._judged(model))
        return Score(tally["right"], tally["wrong"], tally["unfamiliar"], tally["failed"])

    def confusion(self, model: str) -> Confusion:
        """Return what ``model`` took for what so far."""
        known = self._models.get(model, ())
        pairs = [
            (entry.truth, entry.outcomes[model].said)
            for entry in self._judged(model)
            if entry.outcomes[model].error is None
        ]
        occurring = {label for pair in pairs for label in pair}
        labels = tuple(label for label in known if label in occurring)
        places = {label: place for place, label in enumerate(labels)}
        counts = np.zeros((len(labels), len(labels)), dtype=np.int64)
        unfamiliar = np.zeros(len(labels), dtype=np.int64)
        for truth, said in pairs:
            assert truth is not None
            if said is None:
                unfamiliar[places[truth]] += 1
            else:
                counts[places[truth], places[said]] += 1
        return Confusion(labels, counts, unfamiliar)

    def cell(self, model: str, truth: str, said: str | None) -> tuple[Entry, ...]:
        """Return the pictures in one cell of a confusion; ``said`` is ``None`` for unfamiliar."""
        return tuple(
            entry
            for entry in self._judged(model)
            if entry.truth == truth
            and entry.outcomes[model].error is None
            and entry.outcomes[model].said == said
        )

    def as_csv(self, top: int = 3, decimal: Decimal = ".") -> str:
        """Return the table of the session as CSV text, one row a picture.

        For each model: the ``top`` best labels with their probabilities and scores, the energy,
        whether the picture is unfamiliar, whether the answer is right, the time and the error.
        """
        header = [*COLUMNS_OF_RECORD]
        for model in self._models:
            header += [f"{model}: {column}" for column in _columns(top)]
        rows = [self._row(entry, top) for entry in self._entries.values()]
        return csv_text([header, *rows], decimal)

    def _row(self, entry: Entry, top: int) -> list[Cell]:
        """Return the cells of one picture."""
        row: list[Cell] = [entry.name, entry.truth]
        for model in self._models:
            row += _cells(entry, entry.outcomes.get(model), top)
        return row

    def _judged(self, model: str) -> list[Entry]:
        """Return the pictures that ``model`` was asked about and whose true label it knows."""
        known = set(self._models.get(model, ()))
        return [
            entry
            for entry in self._entries.values()
            if entry.truth in known and model in entry.outcomes
        ]


def _verdict(entry: Entry, outcome: Outcome) -> str:
    """Return which of the four counts of a score an answer belongs to."""
    if outcome.error is not None:
        return "failed"
    if outcome.unfamiliar:
        return "unfamiliar"
    return "right" if outcome.said == entry.truth else "wrong"


def _columns(top: int) -> list[str]:
    """Return the names of a model's columns."""
    ranked = [
        f"{column} {place}"
        for place in range(1, top + 1)
        for column in ("label", "probability", "score")
    ]
    return [*ranked, "energy", "unfamiliar", "right", "ms", "error"]


def _cells(entry: Entry, outcome: Outcome | None, top: int) -> list[Cell]:
    """Return the cells of a model's columns; empty where there is no answer."""
    if outcome is None or outcome.error is not None:
        blank: list[Cell] = [None] * (len(_columns(top)) - 1)
        return [*blank, None if outcome is None else str(outcome.error)]
    cells: list[Cell] = [cell for one in outcome.ranked[:top] for cell in one]
    cells += [None] * (3 * top - len(cells))
    right = None if entry.truth is None else outcome.said == entry.truth
    return [*cells, outcome.energy, outcome.unfamiliar, right, outcome.milliseconds, None]
