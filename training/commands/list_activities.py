"""``layerwise-train list``."""

import msgspec

from training.contract.activities import ACTIVITIES


def list_activities() -> int:
    """Print each activity with its idea and the settings its shipped model was trained with."""
    for activity in ACTIVITIES:
        print(f"{activity.id}  {activity.title}: {activity.idea}")
        for name, value in msgspec.to_builtins(activity.settings).items():
            print(f"    {name}={msgspec.json.encode(value).decode()}")
    return 0
