"""An installation without the extra `training`: the page explains, all else works."""

import json
import os
import subprocess
import sys

from tests.conftest import ROOT

# A process of its own, which finds no TensorFlow, as if it were not installed.
PROGRAM = """
import json, sys
from importlib.machinery import PathFinder

class Hiding:
    @staticmethod
    def find_spec(name, path=None, target=None):
        if name.partition(".")[0] in ("tensorflow", "keras", "tf2onnx"):
            return None
        return PathFinder.find_spec(name, path, target)

sys.meta_path = [Hiding if finder is PathFinder else finder for finder in sys.meta_path]

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication
from desktop.main_window import MainWindow
from desktop.services.preference_keeper import PreferenceKeeper
from desktop.services.preferences import Preferences
from desktop.theme.theme import Theme
from tests.desktop.pages.training.kept_runs import keep

application = QApplication([])

def until(condition):
    left = QDeadlineTimer(30_000)
    while not condition() and not left.hasExpired():
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)

keep("older")
theme = Theme()
theme.apply(application)
preferences = Preferences(last_page="training", welcome_at_start=False)
window = MainWindow(theme, PreferenceKeeper(preferences))
window.show()
page = window.current_page
until(lambda: page.runs.find("older").is_loaded)
told = {
    "missing": page.missing.isVisible(),
    "title": page.missing.accessibleName(),
    "text": page.missing.accessibleDescription(),
    "can_start": page.controls.start_button.isEnabled(),
    "curves": len(page.plots.loss.curves),
    "fits": page.panels.mapTo(page, page.panels.rect().bottomRight()).y() < page.height(),
}
page.starter.start()
told["started"] = page.runs.current is not None
told["notice"] = page.notice.accessibleDescription()
window.show_page("digits")
digits = window.current_page
opened = []
digits.model.model_opened.connect(lambda *_: opened.append(True))
until(lambda: opened)
told["digits"] = bool(opened)
told["imported"] = "tensorflow" in sys.modules
window.close()
print(json.dumps(told))
"""


def test_the_page_explains_and_the_rest_works(user_folder):
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        capture_output=True, cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)}, timeout=100,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr.decode()
    told = json.loads(done.stdout.decode().splitlines()[-1])
    assert told["missing"] and told["title"] == "Training is not installed"
    assert "pip install '.[training]'" in told["text"]
    assert not told["can_start"] and not told["started"]
    assert "pip install" in told["notice"]
    assert told["curves"] == 1 and told["fits"]
    assert told["digits"] and not told["imported"]
