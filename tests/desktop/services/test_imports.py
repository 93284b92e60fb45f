"""What the services import, each in a fresh process."""

import subprocess
import sys

import pytest

from tests.conftest import ROOT

WITHOUT_QT = (
    "child_program",
    "collection",
    "collection_files",
    "collection_merge",
    "download",
    "dropped_files",
    "foreign.adopting",
    "foreign.labels",
    "foreign.making",
    "foreign.reading",
    "graph",
    "guard",
    "guard_child",
    "log",
    "look",
    "model_file",
    "onnx_session",
    "open_model",
    "opened_model",
    "pasted_text",
    "picture_decoder",
    "picture_decoder_child",
    "picture_intake",
    "preferences",
    "ranking",
    "session_record",
    "spreadsheet",
    "unused_memory",
)

CODE = """
import sys
sys.modules["PySide6"] = sys.modules["tensorflow"] = None
import desktop.services.{name}
heavy = {{"onnx", "onnxruntime"}} & set(sys.modules)
assert not heavy, heavy
"""


@pytest.mark.parametrize("name", WITHOUT_QT)
def test_service_needs_no_qt_and_loads_onnx_late(name):
    command = [sys.executable, "-c", CODE.format(name=name)]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert result.returncode == 0, result.stderr
