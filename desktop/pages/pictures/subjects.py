"""What the page of pictures can be about: one entry a subject."""

from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP


class Slot(NamedTuple):
    """One of the models that a subject starts with.

    Attributes
    ----------
    activity
        Id of the activity, and the name of its model file.
    word
        What the column is called, translated in the context ``subjects``.
    note
        What kind of network it is, translated likewise.
    """

    activity: str
    word: str
    note: str


class Subject(NamedTuple):
    """What one page of pictures is about.

    Attributes
    ----------
    id
        Name of the page, of its help topic and of its folder of samples.
    title, drop_title, drop_text, samples_note
        Words of the page, translated in the context ``subjects``.
    slots
        The models it starts with, in the order of their columns.
    tried
        The sample that the Welcome page offers to try: its file's name without ending.
    """

    id: str
    title: str
    drop_title: str
    drop_text: str
    samples_note: str
    slots: tuple[Slot, ...]
    tried: str

    @property
    def has_wide_columns(self) -> bool:
        """Whether each column has room for a name, a bar and a number in one line."""
        return len(self.slots) <= 2


FASHION = Subject(
    id="fashion",
    title=str(QT_TRANSLATE_NOOP("subjects", "Fashion")),
    drop_title=str(QT_TRANSLATE_NOOP("subjects", "Drop a picture of clothes here")),
    drop_text=str(QT_TRANSLATE_NOOP("subjects", "one, fifty or a folder, or paste with Ctrl+V")),
    samples_note=str(
        QT_TRANSLATE_NOOP("subjects", "Samples: choose one, or drop your own anywhere on this page")
    ),
    slots=(
        Slot(
            "fashion-ann",
            str(QT_TRANSLATE_NOOP("subjects", "ANN")),
            str(QT_TRANSLATE_NOOP("subjects", "dense network")),
        ),
        Slot(
            "fashion-cnn",
            str(QT_TRANSLATE_NOOP("subjects", "CNN")),
            str(QT_TRANSLATE_NOOP("subjects", "convolutional")),
        ),
    ),
    tried="10-striped_shirt",
)
POKEMON = Subject(
    id="pokemon",
    title=str(QT_TRANSLATE_NOOP("subjects", "Pokémon")),
    drop_title=str(QT_TRANSLATE_NOOP("subjects", "Drop a picture of a Pokémon here")),
    drop_text=str(QT_TRANSLATE_NOOP("subjects", "one, fifty or a folder, or paste with Ctrl+V")),
    samples_note=str(QT_TRANSLATE_NOOP("subjects", "Samples, our own drawings")),
    slots=(
        Slot(
            "pokemon-cnn",
            str(QT_TRANSLATE_NOOP("subjects", "CNN")),
            str(QT_TRANSLATE_NOOP("subjects", "trained from scratch")),
        ),
        Slot(
            "pokemon-vgg16",
            str(QT_TRANSLATE_NOOP("subjects", "VGG16")),
            str(QT_TRANSLATE_NOOP("subjects", "frozen, new classifier")),
        ),
        Slot(
            "pokemon-transfer",
            str(QT_TRANSLATE_NOOP("subjects", "Fine-tuned")),
            str(QT_TRANSLATE_NOOP("subjects", "VGG16, trained further")),
        ),
    ),
    tried="1-fox",
)
