"""The application starts without what only training needs, each time in a fresh process."""

import os
import subprocess
import sys

import pytest

from desktop.services.preferences import Preferences, save_preferences
from tests.conftest import ROOT

BLOCK = """
import sys
for name in ("tensorflow", "keras", "tf2onnx"):
    sys.modules[name] = None
"""

RUN_MAIN = """
from desktop.__main__ import main
sys.argv = ["layerwise", "--check"]
status = main()
sys.exit(status)
"""

ANSWER_A_STROKE = """
import sys
from time import monotonic
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from desktop.application import build_window

def wait_until(condition):
    end = monotonic() + 20
    while not condition():
        assert monotonic() < end
        QTest.qWait(5)

application = QApplication([])
window = build_window(application)
window.show()
window.show_page("digits")
page = window.current_page
wait_until(lambda: page.model.model is not None)
answers = []
page.model.answered.connect(answers.append)
canvas = page.drawing.canvas
middle = canvas.rect().center()
QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=middle - QPoint(0, 80))
QTest.mouseMove(canvas, middle + QPoint(0, 80))
QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=middle + QPoint(0, 80))
wait_until(lambda: answers)
window.close()
print([name for name in ("tensorflow", "keras", "tf2onnx") if name in sys.modules])
"""


def run(code, **environment):
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    return done.stdout.strip()


def test_the_window_is_shown_where_training_is_not_installed():
    run(BLOCK + RUN_MAIN)


@pytest.mark.parametrize("page", ["kernels", "training", "help"])
def test_the_check_ends_well_on_a_page_without_a_model(user_folder, page):
    save_preferences(Preferences(welcome_at_start=False, last_page=page))
    run("import sys" + RUN_MAIN)


def test_a_stroke_is_answered_where_training_is_not_installed():
    run(BLOCK + ANSWER_A_STROKE)


def test_answering_a_stroke_does_not_import_tensorflow():
    assert run(ANSWER_A_STROKE) == "[]"
