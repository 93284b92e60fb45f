"""The runs of a sweep one after the other, on this machine."""

import logging
from collections.abc import Sequence

import msgspec

from training.contract.events import Emit, End, Planned, decode_event
from training.sweep.child import Child, Options
from training.sweep.relay import Relay

log = logging.getLogger(__name__)


def run_in_turn(runs: Sequence[Planned], options: Options, relay: Relay, emit: Emit) -> None:
    """Do the runs, each to its end, until all are done or the sweep is to end.

    Parameters
    ----------
    runs
        Each is told of to its end, whatever that is; none ends the others.
    options
        What they share.
    relay
        What the sweep is told goes to the run that is on.
    emit
        Called with each run's events.
    """
    for planned in runs:
        if relay.end is not None:
            return
        with Child(planned, options) as child, relay.joined(child.tell):
            ended = False
            for line in child.lines():
                try:
                    event = decode_event(line)
                except msgspec.DecodeError:
                    log.warning("not an event: %r", line[:200])
                    continue
                ended = ended or isinstance(event, End)
                emit(event)
            if not ended:
                emit(child.death())
