"""An activity is one file and one entry: the one in README.md is put in place, trained and used."""

import json
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from textwrap import indent

import pytest
from PIL import Image

from desktop.services.open_model import open_model
from tests.conftest import ROOT
from tests.readme import block

NETWORK = "training/models/digits_tiny.py"
LIST = "training/contract/activities.py"
END_OF_LIST = "\n)\n\n\ndef activity("
NOT_NEEDED = ("data", "installers", "lessons", "readme", "samples", "__pycache__")
PROGRAMS = {"layerwise": "desktop", "layerwise-train": "training"}

# Prints what the Training page's form begins with where this activity is chosen.
FORM = """
from PySide6.QtWidgets import QApplication
application = QApplication([])
from desktop.pages.training.form.view import SettingsForm
from desktop.theme.theme import Theme
theme = Theme()
theme.apply(application)
form = SettingsForm(theme)
combo = form.activity.combo
combo.setCurrentIndex(combo.findData("digits-tiny"))
combo.activated.emit(combo.currentIndex())
print(combo.currentText(), form.data.combo.itemText(0), *form.area.fields, sep="|")
form.close_work()
"""

pytestmark = pytest.mark.timeout(300)  # on a busy machine TensorFlow alone may take half a minute


@pytest.fixture(scope="module")
def checkout(tmp_path_factory):
    """A copy of the program with the file and the entry."""
    top = tmp_path_factory.mktemp("checkout")
    for folder in ("desktop", "training", "resources"):
        shutil.copytree(ROOT / folder, top / folder, ignore=shutil.ignore_patterns(*NOT_NEEDED))
    (top / "exported_models").mkdir()
    shutil.copytree(ROOT / "resources/lessons/digits/7", top / "resources/lessons/digits/7")
    (top / NETWORK).write_text(block("activity: network"), "utf-8")
    text = (top / LIST).read_text("utf-8")
    assert text.count(END_OF_LIST) == 1
    entry = indent(block("activity: entry").rstrip(), "    ")
    (top / LIST).write_text(text.replace(END_OF_LIST, f"\n{entry},{END_OF_LIST}"), "utf-8")
    return top


def in_checkout(checkout, *arguments):
    """What a program of the copy prints."""
    surroundings = os.environ | {
        "PYTHONPATH": str(checkout),
        "LAYERWISE_DATA": str(ROOT / "resources" / "data"),
        "LAYERWISE_USER_FOLDER": str(checkout / "user"),
    }
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=checkout,
        env=surroundings,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def told(checkout):
    """What each of the commands under the activity prints, by its first two words."""
    lines = [shlex.split(line) for line in block("activity: commands").splitlines()]
    found = {}
    for program, command, *rest in lines:
        more = [] if command in ("list", "run") else ["--json"]
        found[command] = in_checkout(checkout, "-m", PROGRAMS[program], command, *rest, *more)
    return found


def test_it_is_listed_trained_measured_and_asked(told):
    assert "digits-tiny  Tiny dense network: sixteen neurons" in told["list"]
    measured = json.loads(told["evaluate"])
    scans = next(one for one in measured["evaluations"] if one["data"] == "MNIST test")
    assert scans["count"] == 10_000
    assert scans["top1"] > 0.6  # a guess is right once in ten
    answer = json.loads(told["classify"])
    assert set(answer["probabilities"]) == set("0123456789")


def test_any_layerwise_opens_its_model(told, checkout):
    opened = open_model(checkout / "tiny.onnx")
    assert opened.metadata.activity == "digits-tiny"
    assert [layer.name for layer in opened.metadata.layers if layer.type == "Dense"] == [
        "hidden_1",
        "scores",
    ]
    with Image.open(ROOT / "resources/lessons/digits/7/01.png") as picture:
        assert len(opened.answer(picture).probabilities) == len(opened.metadata.labels) == 10


def test_the_training_page_offers_it(checkout):
    name, data, *fields = in_checkout(checkout, "-c", FORM).strip().split("|")
    assert (name, data) == ("Tiny dense network", "The activity’s own")
    assert {"hidden_units", "activation", "epochs", "optimiser", "seed"} <= set(fields)
    assert "dropout" not in fields


def test_its_lines_are_written_as_the_others_are(checkout):
    ruff = shutil.which("ruff", path=Path(sys.executable).parent) or shutil.which("ruff")
    for check in ("check", "format --check"):
        command = [ruff, *check.split(), "--no-cache", "--config", str(ROOT / "pyproject.toml")]
        done = subprocess.run([*command, NETWORK, LIST], cwd=checkout, capture_output=True)
        assert done.returncode == 0, done.stdout
