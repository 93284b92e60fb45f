"""The packaged application: built, made read-only, started and asked, in a home with umlauts."""

import json
import os
import shutil
import subprocess
import sys

import pytest
from PIL import Image, ImageDraw

from tests.conftest import ROOT

pytestmark = [pytest.mark.full, pytest.mark.timeout(900)]

SUFFIX = ".exe" if sys.platform == "win32" else ""


@pytest.fixture(scope="module")
def bundle(tmp_path_factory):
    """The folder that PyInstaller makes, not writable."""
    pytest.importorskip("PyInstaller", reason="the extra `package` is not installed")
    work = tmp_path_factory.mktemp("bundle with ä")
    folders = ["--distpath", str(work / "dist"), "--workpath", str(work / "build")]
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", *folders, "build.spec"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    folder = work / "dist" / "layerwise"
    set_writable(folder, is_writable=False)
    yield folder
    set_writable(folder, is_writable=True)
    shutil.rmtree(work)


def set_writable(folder, *, is_writable):
    for path in [folder, *folder.rglob("*")]:
        if not path.is_symlink():
            mode = path.stat().st_mode
            path.chmod(mode | 0o200 if is_writable else mode & ~0o222)


@pytest.fixture
def home(tmp_path):
    folder = tmp_path / "Jörg Müller"
    folder.mkdir()
    return folder


def run(program, *arguments, home, **environment):
    own = {"HOME": str(home), "LAYERWISE_USER_FOLDER": str(home / "own files")}
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    return subprocess.run(
        [str(program), *map(str, arguments)],
        env=kept | own | environment,
        cwd=home,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
    )


def draw_one(path):
    picture = Image.new("L", (200, 200), 255)
    ImageDraw.Draw(picture).line((100, 30, 100, 170), fill=0, width=16)
    picture.save(path)
    return path


def test_the_window_is_painted_and_its_model_answers(bundle, home):
    done = run(bundle / f"layerwise{SUFFIX}", "--check", home=home, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    log = (home / "own files" / "log" / "layerwise.log").read_text("utf-8")
    assert "ERROR" not in log


def test_a_picture_is_classified(bundle, home):
    picture = draw_one(home / "eine Eins ü.png")
    program = bundle / f"layerwise-console{SUFFIX}"
    done = run(program, "classify", "--json", picture, home=home)
    assert done.returncode == 0, done.stderr
    probabilities = json.loads(done.stdout)["probabilities"]
    assert max(probabilities, key=probabilities.get) == "1"


def test_an_unknown_model_is_tried_in_a_child_and_used(bundle, home):
    onnx = pytest.importorskip("onnx")
    model = onnx.load(ROOT / "exported_models" / "digits-ann.onnx")
    model.doc_string = "other bytes than the shipped file's"
    unknown = home / "unbekannt ö.onnx"
    onnx.save(model, unknown)
    picture = draw_one(home / "1.png")
    program = bundle / f"layerwise-console{SUFFIX}"
    done = run(program, "classify", "--json", "--model", unknown, picture, home=home)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["unfamiliar"] is False
