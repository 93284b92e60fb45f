"""What the cards say, and what each lets one try: one entry a card, in the order of the page."""

from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

CONTEXT = "welcome"


class CardEntry(NamedTuple):
    """One card; its words are translated in the context ``welcome``.

    Attributes
    ----------
    id
        What its picture is called.
    page, what
        Where the button leads, and what is tried there.
    icon
        What its icon stands for.
    title, text
        What it is about.
    action
        The button's words.
    tip
        What the button does, in a sentence.
    """

    id: str
    page: str
    what: str
    icon: str
    title: str
    text: str
    action: str
    tip: str


def words(text: str) -> str:
    """Return words of a card in the user's language."""
    return QCoreApplication.translate(CONTEXT, text)


CARDS: tuple[CardEntry, ...] = (
    CardEntry(
        "digits",
        "digits",
        "demonstration",
        "digits",
        str(QT_TRANSLATE_NOOP("welcome", "Digits")),
        str(
            QT_TRANSLATE_NOOP(
                "welcome", "Draw a digit and see what the network sees, thinks and answers."
            )
        ),
        str(QT_TRANSLATE_NOOP("welcome", "Draw a digit")),
        str(
            QT_TRANSLATE_NOOP(
                "welcome",
                "A seven is drawn for you and answered stroke by stroke; then it is your turn.",
            )
        ),
    ),
    CardEntry(
        "fashion",
        "fashion",
        "sample",
        "fashion",
        str(QT_TRANSLATE_NOOP("welcome", "Fashion")),
        str(
            QT_TRANSLATE_NOOP(
                "welcome", "Drop a photograph of clothes. Two networks answer side by side."
            )
        ),
        str(QT_TRANSLATE_NOOP("welcome", "Try a sample shirt")),
        str(
            QT_TRANSLATE_NOOP(
                "welcome",
                "Opens a photograph of a shirt; a dense and a convolutional network answer.",
            )
        ),
    ),
    CardEntry(
        "pokemon",
        "pokemon",
        "sample",
        "pokemon",
        str(QT_TRANSLATE_NOOP("welcome", "Pokémon")),
        str(
            QT_TRANSLATE_NOOP(
                "welcome", "Three networks, one picture: trained from scratch, frozen, fine-tuned."
            )
        ),
        str(QT_TRANSLATE_NOOP("welcome", "Try a drawing")),
        str(
            QT_TRANSLATE_NOOP(
                "welcome",
                "Opens a drawing of our own; three networks say which species it is "
                "like, or that it is unfamiliar.",
            )
        ),
    ),
    CardEntry(
        "kernel",
        "kernels",
        "lecture",
        "kernels",
        str(QT_TRANSLATE_NOOP("welcome", "One kernel")),
        str(
            QT_TRANSLATE_NOOP(
                "welcome", "Slide a kernel over numbers or a picture and follow each sum."
            )
        ),
        str(QT_TRANSLATE_NOOP("welcome", "Step the lecture’s example")),
        str(
            QT_TRANSLATE_NOOP(
                "welcome",
                "Plays the convolution of five by five numbers with a three by three "
                "kernel, sum by sum.",
            )
        ),
    ),
    CardEntry(
        "network",
        "kernels",
        "network",
        "inside_a_network",
        str(QT_TRANSLATE_NOOP("welcome", "Inside a network")),
        str(
            QT_TRANSLATE_NOOP(
                "welcome", "Open any layer and see its feature maps, kernels and sums."
            )
        ),
        str(QT_TRANSLATE_NOOP("welcome", "Open the Fashion CNN")),
        str(
            QT_TRANSLATE_NOOP(
                "welcome",
                "Shows what the first layer of the convolutional network makes of a "
                "photograph of boots.",
            )
        ),
    ),
    CardEntry(
        "training",
        "training",
        "minute",
        "training",
        str(QT_TRANSLATE_NOOP("welcome", "Training")),
        str(
            QT_TRANSLATE_NOOP(
                "welcome", "Change the settings, press Start and watch a real network learn."
            )
        ),
        str(QT_TRANSLATE_NOOP("welcome", "Train for one minute")),
        str(
            QT_TRANSLATE_NOOP(
                "welcome",
                "Trains the Fashion CNN with quick settings; it stops by itself after "
                "a minute of learning, or before if it is done.",
            )
        ),
    ),
)
WITHOUT_TRAINING = CARDS[-1]._replace(
    what="",
    text=str(
        QT_TRANSLATE_NOOP(
            "welcome", "This edition does not train. Lessons and runs of earlier can be looked at."
        )
    ),
    action=str(QT_TRANSLATE_NOOP("welcome", "Open Training")),
    tip=str(
        QT_TRANSLATE_NOOP(
            "welcome", "Shows the page, which says where the edition that trains comes from."
        )
    ),
)
