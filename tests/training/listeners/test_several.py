from training.contract.events import Preparing
from training.listeners.several import Several


def test_a_file_that_cannot_be_written_ends_no_run(caplog):
    events = [Preparing(run="r", what="data", done=done, total=5) for done in range(5)]
    told, tries = [], []

    def full(event):
        tries.append(event)
        raise OSError(28, "No space left on device")

    listener = Several(told.append, full)
    for event in events:
        listener(event)
    assert told == events
    assert len(tries) == 1
    assert "No space left" in caplog.text
