"""What a training run can be told: one command a line on its standard input, as JSON Lines."""

from typing import Annotated

import msgspec
from msgspec import Meta


class Command(msgspec.Struct, frozen=True, tag_field="command"):
    """What all commands share: their name."""


class Pause(Command, frozen=True, tag="pause"):
    """Wait after the current batch."""


class Resume(Command, frozen=True, tag="resume"):
    """Go on after a pause."""


class OneStep(Command, frozen=True, tag="step"):
    """Train one batch, then pause."""


class Speed(Command, frozen=True, tag="speed"):
    """Train at most so many batches a second; ``None`` is as fast as the machine can."""

    batches_per_second: Annotated[float, Meta(gt=0)] | None


class Stop(Command, frozen=True, tag="stop"):
    """End after the current batch and export the best weights of the whole epochs so far."""


class Cancel(Command, frozen=True, tag="cancel"):
    """End after the current batch and export nothing."""


class Follow(Command, frozen=True, tag="follow"):
    """Tell with each batch what it does to one weight; without a layer no more.

    ``index`` counts from 0 as Keras shapes the layer's weights: (input, neuron) of a dense layer,
    (row, column, channel, kernel) of a convolution.
    """

    layer: str | None = None
    index: tuple[Annotated[int, Meta(ge=0)], ...] = ()


class ShowCell(Command, frozen=True, tag="cell"):
    """Tell of the validation pictures in one cell of the last table of what is confused.

    ``true`` and ``answer`` number its row and its column. It is answered before the next batch, in
    a pause too, by a ``cell`` event or, where there is none yet, by a refusal.
    """

    true: Annotated[int, Meta(ge=0)]
    answer: Annotated[int, Meta(ge=0)]


AnyCommand = Pause | Resume | OneStep | Speed | Stop | Cancel | Follow | ShowCell

_ENCODER = msgspec.json.Encoder()
_DECODER: msgspec.json.Decoder[AnyCommand] = msgspec.json.Decoder(AnyCommand)


def encode_command(command: Command) -> bytes:
    """Return ``command`` as one line of JSON, with its line feed."""
    return _ENCODER.encode(command) + b"\n"


def decode_command(line: bytes | str) -> AnyCommand:
    """Return the command that ``line`` gives.

    Raises
    ------
    msgspec.DecodeError
        If it is no command of this protocol.
    """
    return _DECODER.decode(line)
