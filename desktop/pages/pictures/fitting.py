"""Whether a model can stand beside the others."""

from desktop.services.opened_model import OpenedModel
from training.contract.errors import ModelFileError


def require_labels(model: OpenedModel, labels: tuple[str, ...]) -> OpenedModel:
    """Return ``model`` if it tells apart what the other models do.

    Parameters
    ----------
    model
        The model that is to join.
    labels
        What the others tell apart, in any order; empty where there are no others.

    Raises
    ------
    ModelFileError
        If its labels are others.
    """
    own = model.metadata.labels
    if labels and set(own) != set(labels):
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
