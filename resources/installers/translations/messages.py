"""What is translated: one text in one context, as Qt counts them."""

from typing import NamedTuple


class Message(NamedTuple):
    """A text of the program.

    Attributes
    ----------
    context
        Where it is said: a class, or a word that tables of texts share.
    source
        The English text.
    comment
        What tells it from an equal text in the same context; mostly empty.
    has_count
        Whether it has forms for one and for several, chosen by the number in place of ``%n``.
    """

    context: str
    source: str
    comment: str = ""
    has_count: bool = False
