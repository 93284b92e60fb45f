"""Small parts, each on its own."""

import errno
import importlib.util
import logging
import shutil
import subprocess
import sys
import tempfile
import threading
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import numpy as np
import pytest

from desktop.services.runs import keeper, kept, missing
from desktop.services.runs.keeper import Keeper
from desktop.services.runs.memory_kills import death, kills
from desktop.services.runs.model_place import file_name, take_place
from desktop.services.runs.run import Run
from desktop.services.runs.run_lock import RunLock
from desktop.services.runs.sentences import ending
from desktop.services.runs.shown import Newest, ShownMistakes, told_again
from tests.conftest import ROOT
from tests.desktop.services.runs.conftest import posix, small
from training.contract.arrays import encoded
from training.contract.events import (
    Batch,
    Died,
    Epoch,
    Mistakes,
    Started,
    decode_event,
    encode_event,
)
from training.contract.locations import user_models_folder


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Größe 3 × 🎈 名前", "Größe 3 × 🎈 名前"),
        ('a/b\\c:d*e?f"g<h>i|j\n k', "a_b_c_d_e_f_g_h_i_j_ k"),
        (" .. ", "model"),
        ("", "model"),
        ("con", "_con"),
        ("CON.txt", "_CON.txt"),
        ("ends with dots...", "ends with dots"),
        ("u\u0308ber", "\u00fcber"),
        ("🎈" * 100, "🎈" * 45),
    ],
)
def test_a_title_becomes_a_files_name(title, name):
    assert file_name(title) == name


def test_no_model_is_overwritten(tmp_path):
    for content in (b"1", b"2", b"3"):
        made = tmp_path / "made.onnx"
        made.write_bytes(content)
        take_place("Modell 🎈", made)
    names = ("Modell 🎈.onnx", "Modell 🎈 (2).onnx", "Modell 🎈 (3).onnx")
    assert [(user_models_folder() / name).read_bytes() for name in names] == [b"1", b"2", b"3"]
    with pytest.raises(FileNotFoundError):
        take_place("nicht da", tmp_path / "no.onnx")
    assert len(list(user_models_folder().iterdir())) == 3


def other_disk(tmp_path):
    """A folder on another disk than the tests' own, if this machine has one."""
    folder = Path("/dev/shm")
    if not folder.is_dir() or folder.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("needs a second file system")
    return Path(tempfile.mkdtemp(dir=folder))


def test_a_model_has_its_place_on_another_disk(tmp_path, monkeypatch, administrator):
    folder = other_disk(tmp_path)
    monkeypatch.delenv("LAYERWISE_USER_FOLDER")
    administrator(f"models = '{folder}'")
    made = tmp_path / "made.onnx"
    try:
        for content in (b"1", b"2"):
            made.write_bytes(content)
            assert take_place("M", made).read_bytes() == content
        assert sorted(path.name for path in folder.iterdir()) == ["M (2).onnx", "M.onnx"]
        assert not made.exists()
    finally:
        shutil.rmtree(folder)


def test_a_model_has_its_place_where_there_are_no_links(tmp_path, monkeypatch):
    def no_links(*_):
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr("os.link", no_links)
    test_no_model_is_overwritten(tmp_path)


def test_a_lock_is_one_processs_alone(tmp_path):
    lock, other = RunLock(tmp_path, "r"), RunLock(tmp_path, "r")
    assert not other.is_taken()
    assert lock.take() and lock.take()
    assert other.is_taken() and not other.take()
    lock.release()
    lock.release()
    assert other.take()
    other.remove()
    assert not list(tmp_path.iterdir())


HOLDS = """
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path
from desktop.services.runs.run import Run
from desktop.services.runs.run_lock import RunLock
lock = RunLock(Path(sys.argv[1]), "r")
print(lock.take(), flush=True)
sys.stdin.read()
"""


def test_a_dead_processs_lock_is_free(tmp_path):
    with subprocess.Popen(
        [sys.executable, "-c", HOLDS, str(tmp_path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdout.readline() == "True\n"
        assert not RunLock(tmp_path, "r").take()
        child.kill()
    assert RunLock(tmp_path, "r").take()


def batch_line(number):
    event = Batch(
        run="r", epoch=1, batch=number, loss=1.0, accuracy=0.5, learning_rate=0.1, seconds=0.0
    )
    return encode_event(event), event


def test_a_disk_that_gets_room_again_loses_nothing(tmp_path, monkeypatch, qtbot):
    """Each failure leaves a part of what was to be written; it is told once."""
    monkeypatch.setattr(keeper, "WRITE_EVERY_S", 0.01)
    write, full, failures = keeper.os.write, [], []

    def writes(handle, content):
        if full:
            write(handle, bytes(content)[:30])
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(handle, bytes(content)[:50])

    monkeypatch.setattr(keeper.os, "write", writes)
    path = tmp_path / kept.EVENTS
    path.write_bytes(b'{"event":"torn"')
    one = Keeper(tmp_path, "r", failures.append)
    one.add(*batch_line(1))
    qtbot.waitUntil(lambda: path.read_bytes() == batch_line(1)[0])
    full.append(True)
    one.add(*batch_line(2))
    qtbot.waitUntil(lambda: path.stat().st_size == len(batch_line(1)[0]) + 30)
    one.add(*batch_line(3))
    full.clear()
    one.close()
    assert [decode_event(line).batch for line in path.read_bytes().splitlines()] == [1, 2, 3]
    assert [error.errno for error in failures] == [errno.ENOSPC]


def test_mistakes_are_complete_in_themselves():
    pictures = np.arange(2 * 4, dtype=np.uint8).reshape(2, 2, 2, 1)

    def event(places, new):
        return Mistakes(
            run="r", epoch=1, places=places, labels=places, answers=places,
            confidences=(0.5,) * len(places), new_places=new,
            new_pictures=encoded(pictures[: len(new)]),
        )  # fmt: skip

    newest = Newest()
    newest.decoded(event((3, 7), (3, 7)))
    shown = newest.decoded(event((7,), ()))
    assert isinstance(shown, ShownMistakes)
    again = Newest().decoded(told_again("r", shown))
    np.testing.assert_array_equal(again.mistakes[0].picture, pictures[1])


def test_kills_are_counted_where_they_happen(tmp_path):
    (tmp_path / "proc/self").mkdir(parents=True)
    (tmp_path / "proc/self/cgroup").write_text("0::/user/app\n9:cpu,memory:/old\n1:cpu:/x\n")
    (tmp_path / "proc/vmstat").write_text("nr_free_pages 5\noom_kill 2\n")
    for place in ("sys/fs/cgroup/user/app", "sys/fs/cgroup/memory/old"):
        (tmp_path / place).mkdir(parents=True)
    events = tmp_path / "sys/fs/cgroup/user/app/memory.events"
    events.write_text("oom 1\noom_kill 0\n")
    (tmp_path / "sys/fs/cgroup/memory/old/memory.oom_control").write_text("under_oom 0\n")
    before = kills(tmp_path)
    assert sorted(before.counts.values()) == [0, 2]
    assert not kills(tmp_path).since(before)
    events.write_text("oom 1\noom_kill 1\n")
    assert kills(tmp_path).since(before)
    assert not kills(tmp_path / "nowhere").since(before)


@pytest.mark.parametrize(
    ("status", "words", "cause", "told"),
    [
        (-9, "", "signal", "ended from outside"),
        (137, "", "signal", "ended from outside"),
        (-11, "", "signal", "broke down (SIGSEGV)"),
        (-6, "terminate called after throwing 'std::bad_alloc'", "memory", "want of memory"),
        (0xC0000017, "", "memory", "want of memory"),
        (1, "MemoryError", "memory", "want of memory"),
        (255, "ssh: no route", "exit", "exit status 255. Its last words: ssh: no route"),
        (3, "", "exit", "with exit status 3; the log file"),
    ],
)
def test_each_death_has_its_sentence(status, words, cause, told):
    end = death(status, words, kills(), "r")
    assert end == Died(run="r", cause=cause, exit_status=status)
    how = ending(end, None, is_asked=False, words=words)
    assert told in how.sentence and how.status == "died"


def test_what_is_missing_is_told(monkeypatch, tmp_path):
    assert missing.missing() is None
    find = importlib.util.find_spec
    without = {"tensorflow", "tf2onnx"}
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name: None if name in without else find(name)
    )
    sentence = str(missing.missing())
    assert "needs tensorflow and tf2onnx" in sentence and ".[training]" in sentence
    assert missing.missing("ssh gpu-box layerwise-train") is None
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "layerwise"))
    assert "cannot train" in str(missing.missing()) and "pip" not in str(missing.missing())
    assert missing.missing("ssh gpu-box layerwise-train") is None
    (tmp_path / "layerwise-train").touch()
    assert missing.missing() is None


def test_a_damaged_record_is_left_alone(tmp_path, user_folder, caplog):
    folder = user_folder / "data" / "runs" / "abc"
    folder.mkdir(parents=True)
    (folder / kept.RECORD).write_text('{"id":')
    (folder.parent / "from a terminal").mkdir()
    with caplog.at_level(logging.WARNING):
        assert kept.read_runs() == []
    assert "abc cannot be read" in caplog.text
    assert (folder / kept.RECORD).is_file()


def test_a_run_of_an_activity_that_is_unknown_here_is_left_alone(user_folder, caplog):
    request = msgspec.structs.replace(small(), activity="an-activity-of-later")
    kept.write_record(kept.Record("later", request, datetime.now(UTC)))
    with caplog.at_level(logging.WARNING):
        assert kept.read_runs() == []
    assert "later cannot be read" in caplog.text


@posix
def test_the_services_need_no_tensorflow():
    code = "import sys; sys.modules['tensorflow'] = None; import desktop.services.runs.runs"
    code += "; assert not {'onnx', 'onnxruntime', 'pyqtgraph'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)


def test_after_the_last_epoch_comes_the_export():
    run = Run("a", small(epochs=2), datetime.now(UTC))
    run.begin()
    run.take(
        Started(
            run="a", activity="digits-ann", settings=run.request.settings, epochs=2,
            batches_per_epoch=1, training_count=300, validation_count=100, parameters=1,
            layers=("scores",), labels=("0", "1"),
        )
    )  # fmt: skip
    for epoch, status in ((1, "training"), (2, "exporting")):
        run.take(Batch(epoch, 1, 1.0, 0.5, 0.1, 1.0, run="a"))
        assert run.status == "training"
        run.take(Epoch(epoch, 1.0, 0.5, 1.0, 0.5, 1.0, True, run="a"))
        assert run.status == status


@posix
def test_the_disk_is_not_waited_for_where_a_record_is_written(monkeypatch, qtbot):
    flushed = []
    monkeypatch.setattr("os.fsync", lambda _: flushed.append(threading.current_thread()))
    run = Run("abc", small(), datetime.now(UTC))
    kept.write_record(kept.record_of(run))
    assert kept.read_run("abc").title == run.title
    qtbot.waitUntil(lambda: bool(flushed))
    assert threading.current_thread() not in flushed
