"""Asking the shipped networks for what the cards show; runs on a background thread."""

import numpy as np
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from desktop.pages.welcome.content import (
    DRAWN,
    MAPPED,
    SHIRT,
    Column,
    Digit,
    Guess,
    Maps,
    Pixels,
    Shirt,
    sample,
)
from desktop.services.displayed import displayed
from desktop.services.open_model import find_model, open_model
from desktop.services.opened_model import Answer, OpenedModel
from desktop.services.picture_intake import open_picture
from desktop.services.value_tiles import levels, scale_of
from desktop.widgets.colour_map import colour_table
from training.contract.preparation.apply import Prepared

MOST_GUESSES = 3
MOST_MAPS = 8
MAPPED_LAYER = "block1_conv1"
PHOTO_SIDE = 360  # pixels: the largest that a card shows on a fine screen


class Networks:
    """Opens each network once; all is asked from one thread."""

    def __init__(self) -> None:
        self._opened: dict[str, OpenedModel] = {}

    def opened(self, name: str) -> OpenedModel:
        """Return one of the shipped models; its check is made when it is opened.

        Raises
        ------
        ModelFileError
            If it is missing, or answers differently here than where it was made.
        """
        if name not in self._opened:
            self._opened[name] = open_model(find_model(name))
        return self._opened[name]

    @property
    def count(self) -> int:
        """How many were opened and checked."""
        return len(self._opened)

    def digit(self, raster: bytes, side: int) -> Digit:
        """Return what the digits network makes of a drawing.

        Parameters
        ----------
        raster, side
            One byte a pixel, light ink on black, ``side`` × ``side``.
        """
        model = self.opened("digits-ann")
        found = model.answer(Image.frombytes("L", (side, side), raster))
        best = np.argsort(found.probabilities)[::-1][:MOST_GUESSES]
        labels = model.metadata.labels
        guesses = tuple(Guess(labels[place], float(found.probabilities[place])) for place in best)
        return Digit(_pixels(found.prepared), guesses)

    def shirt(self) -> Shirt:
        """Return what both fashion networks make of a photograph."""
        picture = open_picture(sample("fashion", SHIRT))
        models = [self.opened(name) for name in ("fashion-ann", "fashion-cnn")]
        found = [model.answer(picture) for model in models]
        columns = tuple(
            Column(model.metadata.activity, _guess(model, answer))
            for model, answer in zip(models, found, strict=True)
        )
        return Shirt(_small(picture), _pixels(found[0].prepared), columns)

    def maps(self) -> Maps:
        """Return feature maps of the Fashion CNN's first layer, unlike each other."""
        model = self.opened("fashion-cnn")
        prepared = model.answer(open_picture(sample("fashion", MAPPED))).prepared
        values = model.activations(prepared.pixels[np.newaxis])[MAPPED_LAYER][0]
        chosen = _unlike(values)
        return Maps(MAPPED_LAYER, tuple(_map(values[..., place]) for place in chosen))


def drawings() -> tuple[QImage, ...]:
    """Return the drawings of animals; no network is asked."""
    return tuple(_small(open_picture(sample("pokemon", stem))) for stem in DRAWN)


def _unlike(values: np.ndarray) -> list[int]:
    """Return numbers of maps, float32 (height, width, maps): each little like those before it."""
    flat = values.reshape(-1, values.shape[-1]) - values.mean(axis=(0, 1))
    length = np.linalg.norm(flat, axis=0)
    likeness = np.abs(flat.T @ flat) / np.maximum(np.outer(length, length), 1e-9)
    chosen = [int(length.argmax())]
    while len(chosen) < MOST_MAPS:
        nearest = likeness[chosen].max(axis=0) + (length < np.median(length))  # the faint ones last
        nearest[chosen] = np.inf
        chosen.append(int(nearest.argmin()))
    return chosen


def _guess(model: OpenedModel, found: Answer) -> Guess | None:
    """Return the likeliest answer, unless the picture is unfamiliar."""
    if found.unfamiliar:
        return None
    return Guess(model.metadata.labels[found.best], float(found.probabilities[found.best]))


def _pixels(prepared: Prepared) -> Pixels:
    """Return what a network receives, as grey levels."""
    height, width, _ = prepared.pixels.shape
    return Pixels(width, height, prepared.pixels.mean(axis=2).astype(np.uint8).tobytes())


def _map(values: np.ndarray) -> QImage:
    """Return one map, float32 (height, width), coloured on its own scale."""
    scale = scale_of(values)
    found = np.ascontiguousarray(levels(values, scale))
    height, width = found.shape
    image = QImage(found.tobytes(), width, height, width, QImage.Format.Format_Indexed8)
    image.setColorTable(list(colour_table("cet-d1a" if scale.is_signed else "viridis")))
    return image.copy()


def _small(picture: Image.Image) -> QImage:
    """Return a picture small enough for a card, upright."""
    return displayed(picture).scaled(
        PHOTO_SIDE, PHOTO_SIDE, Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )  # fmt: skip
