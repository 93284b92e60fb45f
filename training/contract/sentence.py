"""A sentence for the person at the screen that is not about a failure."""

from collections.abc import Mapping
from typing import NamedTuple

Parts = dict[str, str | int | float]  # as JSON can carry them


class Sentence(NamedTuple):
    """A template with its parts, so that a window can translate the template before.

    ``str(sentence)`` is the English sentence.

    Attributes
    ----------
    template
        One sentence with ``{name}`` fields.
    parts
        The values of the fields.
    """

    template: str
    parts: Mapping[str, object]

    def __str__(self) -> str:
        """Return the sentence in English."""
        return self.template.format(**self.parts)
