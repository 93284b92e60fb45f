"""Whether a model can answer on the Digits page."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from training.contract.errors import ModelFileError

if TYPE_CHECKING:  # imports NumPy, which the first window does not wait for
    from desktop.services.opened_model import OpenedModel

LABELS = tuple("0123456789")
SUBJECT = "digits-"  # ids of activities begin so whose networks take drawings


def fits_page(activity: str, labels: Sequence[str]) -> bool:
    """Return whether a model that was trained for ``activity`` answers drawings.

    One of another activity does if it knows digits and nothing else. One that was trained here on
    a person's own pictures may know letters or anything that can be drawn.
    """
    return bool(labels) and (activity.startswith(SUBJECT) or set(labels) <= set(LABELS))


def require_drawings(model: "OpenedModel") -> "OpenedModel":
    """Return ``model`` if it tells drawings apart.

    Raises
    ------
    ModelFileError
        If it was made for something else.
    """
    if not fits_page(model.metadata.activity, model.metadata.labels):
        raise ModelFileError(
            "{name} knows {first} and {last}, not the digits 0 to 9; open a model of the digits "
            "activity here.",
            name=model.path.name,
            first=model.metadata.labels[0],
            last=model.metadata.labels[-1],
        )
    return model
