"""Commands that are no training, to see what becomes of a process that does not behave."""

import os
import shlex
import sys
import threading
from pathlib import Path
from time import monotonic

import psutil
import pytest

from desktop.services.runs import going, supervisor
from tests.conftest import ROOT
from tests.desktop.services.runs.conftest import children, endless, posix

SAYS = """
import sys, time
from training.contract.events import *
from training.contract.settings import TrainingSettings
run = sys.argv[sys.argv.index("--id") + 1]
def tell(event):
    sys.stdout.buffer.write(encode_event(event))
tell(Started(run=run, activity="digits-ann", settings=TrainingSettings(), epochs=9,
    batches_per_epoch={batches}, training_count=1, validation_count=1, parameters=1,
    layers=("a",), labels=("b",)))
"""
FLOOD = """
for number in range(1, {batches} + 1):
    tell(Batch(run=run, epoch=1, batch=number, loss=1.0, accuracy=0.5, learning_rate=0.1,
        seconds=number / 1000))
tell(Cancelled(run=run, sentence=""))
"""
ODD = """
tell(Batch(run="another", epoch=1, batch=1, loss=1.0, accuracy=0.5, learning_rate=0.1, seconds=0))
print("hello", flush=True)
print('{{"event":"weather","run":"x","sun":1}}', flush=True)
print('{{"event":"batch","run":"x"}}', flush=True)
print('{{"event":"confusion","run":"' + run + '","epoch":1,"counts":'
    '{{"shape":[5],"dtype":"int32","data":"AA"}}}}', flush=True)
sys.stdout.buffer.write(b"\\xff\\xfe\\n")
tell(Failed(run=run, sentence="Enough.", details=""))
sys.stdout.close()
time.sleep(100)
"""


def saying(code, batches=10):
    script = SAYS.format(batches=batches) + code.format(batches=batches)
    return shlex.join(["env", f"PYTHONPATH={ROOT}", sys.executable, "-c", script])


def is_over(process):
    """A grandchild that was orphaned waits for the system's first process to look at it."""
    try:
        return process.status() == psutil.STATUS_ZOMBIE and process.ppid() != os.getpid()
    except psutil.NoSuchProcess:
        return True


@posix
@pytest.mark.parametrize("how", ["stop", "cancel", "close"])
def test_a_process_that_does_not_obey_is_ended(make_runs, wait, monkeypatch, how):
    monkeypatch.setattr(going, "OF_RUN", going.Patience(0.2, 0.2))
    runs = make_runs(lambda: "sh -c 'trap : TERM INT; sleep 1000; sleep 1000' sh")
    run = runs.start(endless())
    wait(lambda: len(children()) == 2)
    family = children()
    for _ in range(20_000):  # more than a pipe holds: nobody reads them
        runs.set_speed(1.0)
    getattr(runs, how)()
    wait(lambda: runs.heard.ended)
    assert (run.status, runs.current) == ("cancelled", None)
    assert all(is_over(one) for one in family)


@posix
def test_what_is_no_event_is_left_out(make_runs, wait, monkeypatch, caplog):
    monkeypatch.setattr(supervisor, "EXIT_S", 0.2)
    caplog.set_level("INFO")
    runs = make_runs(lambda: saying(ODD))
    run = runs.start(endless())
    wait(lambda: runs.heard.ended)
    assert (run.status, run.sentence) == ("failed", "Enough.")
    assert (len(run.curves.batch_losses), run.confusion) == (0, None)
    assert "training: hello" in caplog.text
    assert "its process is not: it is ended" in caplog.text
    assert not children()


@posix
def test_a_flood_of_events_leaves_the_window_free(make_runs, wait):
    """60,000 batches as fast as they can be written: the timer takes a part at a time."""
    count = 60_000
    runs = make_runs(lambda: saying(FLOOD, count))
    run = runs.start(endless())
    took = []
    tell = runs._tell_changes

    def measured():
        begun = monotonic()
        tell()
        took.append(monotonic() - begun)

    runs._timer.timeout.disconnect()
    runs._timer.timeout.connect(measured)
    wait(lambda: runs.heard.ended)
    assert len(run.curves.batch_losses) == count
    assert run.status == "cancelled"
    assert sorted(took)[len(took) // 2] < 0.05
    assert not runs._timer.isActive()


@pytest.fixture
def little_memory():
    """A group of processes that may have little memory; its list of processes."""
    root = Path("/sys/fs/cgroup")
    old = (root / "memory").is_dir()
    group = (root / "memory" if old else root) / f"layerwise-test-{os.getpid()}"
    try:
        group.mkdir()
    except OSError:
        pytest.skip("may not limit memory here")
    limit = group / ("memory.limit_in_bytes" if old else "memory.max")
    try:
        limit.write_text(str(64 << 20))
    except OSError:
        group.rmdir()
        pytest.skip("may not limit memory here")
    yield group / "cgroup.procs"
    group.rmdir()


def test_the_systems_memory_killer_is_recognised(little_memory, make_runs, wait):
    takes = shlex.join(["exec", sys.executable, "-c", "bytearray(b'x' * (1 << 30))"])
    runs = make_runs(lambda: shlex.join(["sh", "-c", f"echo $$ > {little_memory}; {takes}"]))
    run = runs.start(endless())
    wait(lambda: runs.heard.ended)
    assert run.status == "died"
    assert "ended by the system for want of memory; choose a smaller batch" in run.sentence


def test_no_timer_and_no_thread_is_left(make_runs, wait):
    before = set(threading.enumerate())
    runs = make_runs(lambda: "echo done")
    runs.start(endless())
    wait(lambda: runs.heard.ended)
    assert not runs._timer.isActive()
    runs.close()
    wait(lambda: set(threading.enumerate()) <= before)  # a record may still be on its way
