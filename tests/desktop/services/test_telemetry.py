"""ONNX Runtime leaves no file and opens no socket, in the program and in the guard's child."""

import os
import re
import subprocess
import sys

import pytest

from tests.conftest import ROOT

LOOKS_AROUND = """
import os, sys, time
from pathlib import Path

def sockets():
    import psutil
    links = []
    if os.path.isdir("/proc/self/fd"):
        for entry in os.listdir("/proc/self/fd"):
            try: links.append(os.readlink("/proc/self/fd/" + entry))
            except OSError: pass
    found = [link for link in links if link.startswith("socket:")]
    return found + [c for c in psutil.Process().net_connections("inet")]

def run_and_idle(seconds, name):
    import numpy as np
    from desktop.services.open_model import open_graph
    _, graph = open_graph(Path(name).read_bytes(), "m", known=True, time_limit_s=None)
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        graph.run(np.zeros((1, 28, 28, 1), np.uint8))
        assert not sockets(), sockets()
        time.sleep(0.05)

run_and_idle(float(sys.argv[1]), sys.argv[2])
assert os.environ["ORT_DISABLE_TELEMETRY"] == "1"
"""

GUARDED = """
import sys
from pathlib import Path
from desktop.services.guard import check_in_child
check_in_child(Path(sys.argv[2]).read_bytes(), "m")
"""


@pytest.fixture
def home(tmp_path):
    """An environment whose every folder for files of a user's is under one empty folder."""
    home = tmp_path / "home"
    home.mkdir()
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    names = ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
    names += ("XDG_RUNTIME_DIR", "TMPDIR", "APPDATA", "LOCALAPPDATA", "USERPROFILE")
    return home, kept | dict.fromkeys(names, str(home)) | {"PYTHONDONTWRITEBYTECODE": "1"}


def run(code, seconds, model, home):
    """Run ``code`` in a process that only knows ``home``, and see that nothing came into it."""
    folder, environment = home
    command = [sys.executable, "-c", code, str(seconds), str(model)]
    result = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    assert result.returncode == 0, result.stderr
    assert [str(path) for path in folder.rglob("*")] == []


def test_session_leaves_no_trace(digits_file, home):
    run(LOOKS_AROUND, 3, digits_file, home)


@pytest.mark.full
def test_session_that_idles_leaves_no_trace(digits_file, home):
    run(LOOKS_AROUND, 30, digits_file, home)


def test_guard_leaves_no_trace(digits_file, home):
    run(GUARDED, 0, digits_file, home)


def test_every_entry_and_importer_switches_it_off_first():
    """Only one module of the application imports the package, after the switch."""
    importer = re.compile(r"^\s*(import onnxruntime|from onnxruntime)", re.MULTILINE)
    files = {path: path.read_text("utf-8") for path in (ROOT / "desktop").rglob("*.py")}
    texts = {
        path.name: re.sub(r"if TYPE_CHECKING:\n(    .*\n)+", "", text)
        for path, text in files.items()
    }
    assert [name for name, text in texts.items() if importer.search(text)] == ["onnx_session.py"]
    text = texts["onnx_session.py"]
    assert text.index("    switch_off_telemetry()") < importer.search(text).start()
