import logging
import os
import signal
import threading

import pytest

from training.contract.commands import Pause, Stop, encode_command
from training.control import Control, Turn
from training.supervision import end_on_signals, obey_stream


@pytest.fixture
def pipe():
    """The two ends of a pipe, as a supervisor and its child hold them."""
    read, write = os.pipe()
    with (
        os.fdopen(read, "rb", buffering=0) as reader,
        os.fdopen(write, "wb", buffering=0) as writer,
    ):
        yield reader, writer
        writer.close()
        for thread in threading.enumerate():
            if thread.name == "commands":
                thread.join(20)  # it reads from what is closed next


@pytest.fixture
def handlers():
    """Signal handlers are put back as they were."""
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    yield before
    for number, handler in before.items():
        signal.signal(number, handler)


def test_commands_are_obeyed_and_noise_is_not(pipe, caplog):
    reader, writer = pipe
    control = Control()
    control.obey(Pause())
    writer.write(encode_command(Pause()) + b"hello\n\n" + b'{"command":"fly"}\n')
    writer.write(encode_command(Stop()))
    with caplog.at_level(logging.WARNING):
        obey_stream(control, reader, supervised=False)
        assert control.next_turn() is Turn.STOP  # waits: the control is paused until then
    assert [record.getMessage() for record in caplog.records] == [
        "not a command: b'hello\\n'",
        "not a command: b'\\n'",
        'not a command: b\'{"command":"fly"}\\n\'',
    ]


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
@pytest.mark.parametrize(
    ("number", "turn"), [(signal.SIGINT, Turn.STOP), (signal.SIGTERM, Turn.CANCEL)]
)
def test_a_signal_ends_a_run_once(handlers, number, turn):
    control = Control()
    end_on_signals(control)
    signal.raise_signal(number)
    assert control.next_turn() is turn
    assert signal.getsignal(number) == handlers[number]
