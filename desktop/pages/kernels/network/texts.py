"""The words for layers: their shapes, parameters, and what each kind does."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.services.local_numbers import local
from desktop.translate import translated
from desktop.widgets.layer_strip import LayerCard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.services.anatomy.famous import FamousNetwork
    from desktop.services.anatomy.layer import LayerFacts

CONTEXT = "layers"

# One sentence a kind, in the lecture's words.
SENTENCES: dict[str, str] = {
    "input": str(QT_TRANSLATE_NOOP("layers", "The picture as the network gets it.")),
    "convolution": str(
        QT_TRANSLATE_NOOP(
            "layers",
            "Slides small kernels over the maps; each kernel adds up to one map of its own.",
        )
    ),
    "pooling": str(
        QT_TRANSLATE_NOOP("layers", "Keeps one value of each small window: the maps get smaller.")
    ),
    "dense": str(QT_TRANSLATE_NOOP("layers", "Each neuron weighs every input and adds its bias.")),
    "activation": str(
        QT_TRANSLATE_NOOP("layers", "Bends each value by itself; without it layers would add up.")
    ),
    "normalisation": str(
        QT_TRANSLATE_NOOP("layers", "Brings each map to a usual mean and spread.")
    ),
    "dropout": str(
        QT_TRANSLATE_NOOP(
            "layers", "Works in training only: it silences neurons by chance; here all pass."
        )
    ),
    "flatten": str(QT_TRANSLATE_NOOP("layers", "Lays the grid out as one row.")),
    "average": str(QT_TRANSLATE_NOOP("layers", "Keeps one number of each map: its mean.")),
    "add": str(QT_TRANSLATE_NOOP("layers", "Adds two results, value by value: a short cut.")),
    "scaling": str(QT_TRANSLATE_NOOP("layers", "Brings the values 0–255 to a usual range.")),
    "softmax": str(
        QT_TRANSLATE_NOOP("layers", "Turns scores into probabilities that add up to one.")
    ),
}
TRAINING_ONLY = str(QT_TRANSLATE_NOOP("layers", "{0} · in training only"))


def shape_text(shape: "Sequence[int | None]") -> str:
    """Return an output shape without the batch: ``28 × 28 × 32``."""
    sizes = list(shape)
    if len(sizes) > 1 and sizes[0] is None:
        del sizes[0]
    return " × ".join("?" if size is None else local(f"{size:,}") for size in sizes)


def parameters_text(count: int) -> str:
    """Return how many parameters a layer has: ``416 params``."""
    if not count:
        return _words("no params")
    return _words("{0} params").format(local(f"{count:,}"))


def sentence(kind: str) -> str:
    """Return what layers of a kind do, in one sentence; nothing for a kind that is not known."""
    return _words(SENTENCES[kind]) if kind in SENTENCES else ""


def layer_cards(layers: "Sequence[LayerFacts]") -> list[LayerCard]:
    """Return a card for each layer; one that is named after the layer it follows, without that."""
    cards: list[LayerCard] = []
    stem = ""
    for facts in layers:
        card = layer_card(facts)
        if stem and facts.name.startswith(f"{stem}_"):
            card = card._replace(name=f"…{facts.name[len(stem) + 1 :]}")
        else:
            stem = facts.name
        cards.append(card)
    return cards


def famous_cards(network: "FamousNetwork") -> list[LayerCard]:
    """Return a card for each layer of a famous network, with its window and its share."""
    cards = []
    for facts, window in zip(network.layers, network.windows, strict=True):
        card = layer_card(facts, facts.parameters / network.parameters)
        if window is not None:
            words = translated(window.words)
            card = card._replace(kind=f"{facts.type} {words}", tip=f"{card.tip}\n{words}")
        cards.append(card)
    return cards


def layer_card(facts: "LayerFacts", share: float | None = None) -> LayerCard:
    """Return the card that tells a layer."""
    kind = facts.type
    if facts.in_training_only:
        kind = _words(TRAINING_ONLY).format(facts.type)
    shape, parameters = shape_text(facts.output_shape), parameters_text(facts.parameters)
    lines = [facts.name, f"{kind}: {shape}, {parameters}", sentence(facts.kind)]
    if share is not None:
        lines.insert(2, _words("{0} of all parameters").format(share_text(share)))
    return LayerCard(
        name=facts.name,
        kind=kind,
        shape=shape,
        parameters=parameters,
        tip="\n".join(line for line in lines if line),
        is_quiet=facts.in_training_only,
        share=share,
    )


def share_text(share: float) -> str:
    """Return a share (0–1) in per cent."""
    return local(f"{100 * share:.1f}\N{NO-BREAK SPACE}%")


def _words(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
