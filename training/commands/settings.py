"""The settings of a run as the command line names them: an activity's own, some of them changed."""

from collections.abc import Sequence

import msgspec

from training.contract.activities import Activity
from training.contract.errors import SettingsError
from training.contract.offered import offers
from training.contract.offers import refuse
from training.contract.settings import TrainingSettings


def changed_settings(activity: Activity, changes: Sequence[str]) -> TrainingSettings:
    """Return the activity's settings with each ``NAME=VALUE`` of ``changes``, values in JSON.

    Raises
    ------
    SettingsError
        If a name is unknown or a value out of its range.
    """
    values = msgspec.to_builtins(activity.settings)
    for change in changes:
        name, _, text = change.partition("=")
        if name not in values:
            raise SettingsError(
                "There is no setting {name}; `layerwise-train list` shows them all.", name=name
            )
        try:
            values[name] = msgspec.json.decode(text)
        except msgspec.DecodeError:
            values[name] = text  # a bare word, such as activation=sigmoid
    for offer in offers(activity):
        refuse(offer, values[offer.setting])
    try:
        return msgspec.convert(values, TrainingSettings)
    except msgspec.ValidationError as error:
        raise SettingsError("A setting cannot be used: {fault}.", fault=error) from error
