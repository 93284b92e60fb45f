"""Whether a model can stand beside the others."""

from collections.abc import Collection
from typing import TYPE_CHECKING

from training.contract.errors import ModelFileError

if TYPE_CHECKING:  # imports NumPy, which the first paint does not wait for
    from desktop.services.opened_model import OpenedModel


def can_compare(own: Collection[str], labels: Collection[str]) -> bool:
    """Return whether answers of a model that knows ``own`` can agree with others' at all."""
    return not labels or bool(set(own) & set(labels))


def require_fitting(
    model: "OpenedModel", labels: tuple[str, ...], activities: Collection[str]
) -> "OpenedModel":
    """Return ``model`` if it can answer beside the others.

    A model that was trained for an activity of the page answers whatever it knows, be it some of
    the classes or a person's own. One of another origin has to know what the others do.

    Parameters
    ----------
    model
        The model that is to join.
    labels
        What the others tell apart, in any order; empty where there are no others.
    activities
        Ids of the page's activities.

    Raises
    ------
    ModelFileError
        If its labels are others.
    """
    own = model.metadata.labels
    if labels and set(own) != set(labels) and model.metadata.activity not in activities:
        raise ModelFileError(
            "{name} knows {own}, and the models of this page know {others}; open it on the page "
            "of its own subject, or choose another model.",
            name=model.path.name,
            own=_some(own),
            others=_some(labels),
        )
    return model


def _some(labels: tuple[str, ...]) -> str:
    """Return the first few labels, and how many there are."""
    first = ", ".join(labels[:3])
    return first if len(labels) <= 3 else f"{first}… ({len(labels)})"
