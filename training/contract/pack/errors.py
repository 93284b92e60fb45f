"""What can be wrong with a classroom pack, or with the place that it is to go to."""

from collections.abc import Sequence

from training.contract.errors import LayerwiseError

LONGEST_SHOWN = 80  # letters of a name in a sentence: a hostile one may be long and unprintable


class PackError(LayerwiseError):
    """A pack cannot be used, or cannot be made of what was given."""


class PackPlaceError(PackError):
    """The pack may be fine; where it is to go something is wrong."""


class DiffersError(PackPlaceError):
    """Something of the same name is there already and has other content.

    Parameters
    ----------
    template
        The sentence.
    names
        What differs, as ``mnist``.
    """

    def __init__(self, template: str, names: Sequence[str]) -> None:
        super().__init__(template, names=", ".join(names))
        self.names = tuple(names)


class PackCancelledError(Exception):
    """Raised by whoever is told of the progress, to end the work; nothing is left behind."""


def shown(name: str) -> str:
    """Return a name as it may stand in a sentence: printable, and not too long."""
    printable = "".join(sign if sign.isprintable() else "?" for sign in name)
    printable = printable.encode(errors="replace").decode()
    return printable if len(printable) <= LONGEST_SHOWN else f"{printable[: LONGEST_SHOWN - 1]}…"
