"""Models that were made on another machine, brought to where the sweep was started."""

import base64
from pathlib import Path

import msgspec

from training.commands.destination import output_path
from training.contract.events import Emit, Event, Exported
from training.contract.files import write_atomically


def fetching(emit: Emit, activity: str, *, send_model: bool) -> Emit:
    """Return a listener that writes each model which is not here before it tells ``emit`` of it.

    Parameters
    ----------
    emit
        Told all events; of a model its path on this machine.
    activity
        The runs' activity.
    send_model
        Whether the file stays in its event.
    """

    def take(event: Event) -> None:
        if isinstance(event, Exported) and event.content is not None:
            if not Path(event.path).is_file():
                path = output_path(activity, event.run, None, ship=False)
                write_atomically(path, base64.b64decode(event.content))
                event = msgspec.structs.replace(event, path=str(path))
            if not send_model:
                event = msgspec.structs.replace(event, content=None)
        emit(event)

    return take
