from typing import get_args

import msgspec
import pytest

from training.contract.commands import (
    AnyCommand,
    Cancel,
    Command,
    Follow,
    OneStep,
    Pause,
    Resume,
    ShowCell,
    Speed,
    Stop,
    decode_command,
    encode_command,
)

EXAMPLES = [Pause(), Resume(), OneStep(), Speed(2.5), Speed(None), Stop(), Cancel()]
EXAMPLES += [Follow("hidden_1", (3, 4)), Follow(), ShowCell(true=6, answer=0)]


def test_there_is_an_example_of_every_command():
    kinds = set(get_args(AnyCommand))
    assert kinds == set(Command.__subclasses__()) == {type(example) for example in EXAMPLES}


@pytest.mark.parametrize("command", EXAMPLES, ids=repr)
def test_a_command_survives_its_line(command):
    line = encode_command(command)
    assert line.endswith(b"\n") and line.count(b"\n") == 1
    assert decode_command(line) == command
    assert msgspec.json.decode(line)["command"] == type(command).__struct_config__.tag


@pytest.mark.parametrize(
    "line",
    [
        b'{"command":"explode"}',
        b'{"command":"speed"}',
        b'{"command":"speed","batches_per_second":0}',
        b'{"command":"speed","batches_per_second":-1}',
        b'{"command":"follow","layer":"scores","index":[-1,0]}',
        b'{"command":"cell","true":-1,"answer":0}',
        b'"stop"',
        b"stop",
        b"",
    ],
)
def test_what_is_no_command_is_an_error(line):
    with pytest.raises(msgspec.DecodeError):
        decode_command(line)
