"""Whether a model can answer on the Digits page."""

from desktop.services.opened_model import OpenedModel
from training.contract.errors import ModelFileError

LABELS = tuple("0123456789")


def require_digits(model: OpenedModel) -> OpenedModel:
    """Return ``model`` if it tells digits apart.

    Raises
    ------
    ModelFileError
        If its labels are no digits.
    """
    if model.metadata.labels != LABELS:
        raise ModelFileError(
            "{name} knows {first} and {last}, not the digits 0 to 9; open a model of the digits "
            "activity here.",
            name=model.path.name,
            first=model.metadata.labels[0],
            last=model.metadata.labels[-1],
        )
    return model
