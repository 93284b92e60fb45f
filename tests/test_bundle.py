"""The packaged application: built or given, read-only, started and asked in a home with umlauts.

`LAYERWISE_BUNDLE` names the folder of a bundle that is there; else one is built, which takes
minutes. An edition without training is tried without.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from tests.conftest import ROOT
from tests.desktop import foreign_files, model_files
from tests.desktop.services.picture_files import HEIC

pytestmark = [pytest.mark.full, pytest.mark.timeout(900)]

SUFFIX = ".exe" if sys.platform == "win32" else ""
CONSOLE = "layerwise-console" if sys.platform == "win32" else "layerwise"
on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs Linux' tools")
# Without a network, not even the loopback interface is up.
OFFLINE = ("unshare", "-n")


@pytest.fixture(scope="module")
def bundle(tmp_path_factory):
    """The folder of the packaged application, not writable."""
    if given := os.environ.get("LAYERWISE_BUNDLE"):
        work = None
        folder = Path(given)
    else:
        pytest.importorskip("PyInstaller", reason="the extra `package` is not installed")
        work = tmp_path_factory.mktemp("bundle with ä")
        folders = ["--distpath", str(work / "dist"), "--workpath", str(work / "build")]
        command = [sys.executable, "-m", "PyInstaller", "--noconfirm", *folders, "build.spec"]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        folder = work / "dist" / "layerwise"
        set_writable(folder, is_writable=False)
    yield folder
    if work is not None:
        set_writable(folder, is_writable=True)
        shutil.rmtree(work)


def set_writable(folder, *, is_writable):
    for path in [folder, *folder.rglob("*")]:
        if not path.is_symlink():
            mode = path.stat().st_mode
            path.chmod(mode | 0o200 if is_writable else mode & ~0o222)


@pytest.fixture
def train(bundle):
    """The program that trains."""
    path = bundle / f"layerwise-train{SUFFIX}"
    if not path.is_file():
        pytest.skip("an edition without training")
    return path


@pytest.fixture
def home(tmp_path):
    folder = tmp_path / "Jörg Müller"
    folder.mkdir()
    return folder


def run(program, *arguments, home, before=(), timeout=120, **environment):
    """What a program does that knows nothing of this machine but its home.

    ``LAYERWISE_USER_FOLDER`` keeps to the home on systems that have folders for users elsewhere.
    """
    own = {"HOME": str(home), "LAYERWISE_USER_FOLDER": str(home / "own files")}
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "PATH") if name in os.environ}
    return subprocess.run(
        [*before, str(program), *map(str, arguments)],
        env=kept | own | environment,
        cwd=home,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=timeout,
    )


def draw_one(path):
    picture = Image.new("L", (200, 200), 255)
    ImageDraw.Draw(picture).line((100, 30, 100, 170), fill=0, width=16)
    picture.save(path)
    return path


def events(done):
    return [json.loads(line) for line in done.stdout.splitlines()]


def small_run(*settings):
    changes = [part for one in settings for part in ("--set", one)]
    return ["run", "digits-ann", "--json", "--set", "epochs=1", "--set", "samples=600", *changes]


def test_the_window_is_painted_and_its_model_answers(bundle, home):
    done = run(bundle / f"layerwise{SUFFIX}", "--check", home=home, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    log = (home / "own files" / "log" / "layerwise.log").read_text("utf-8")
    assert "ERROR" not in log


def test_a_picture_is_classified(bundle, home):
    picture = draw_one(home / "eine Eins ü.png")
    done = run(bundle / f"{CONSOLE}{SUFFIX}", "classify", "--json", picture, home=home)
    assert done.returncode == 0, done.stderr
    probabilities = json.loads(done.stdout)["probabilities"]
    assert max(probabilities, key=probabilities.get) == "1"


def test_licences_are_there_and_no_file_of_the_build(bundle):
    folder = bundle / "_internal" / "licences"
    assert {"python", "pyside6-essentials", "onnxruntime", "numpy"} <= {
        path.name for path in folder.iterdir()
    }
    assert not (bundle / "_internal" / "resources" / "installers").exists()
    assert (bundle / "_internal" / "resources" / "lessons").is_dir()


# A foreign model


def classify_with(bundle, model, home):
    picture = draw_one(home / "1.png")
    program = bundle / f"{CONSOLE}{SUFFIX}"
    return run(program, "classify", "--json", "--model", model, picture, home=home)


def test_an_unknown_model_is_tried_in_a_child_and_used(bundle, home):
    onnx = pytest.importorskip("onnx")
    model = onnx.load(ROOT / "exported_models" / "digits-ann.onnx")
    model.doc_string = "other bytes than the shipped file's"
    unknown = home / "unbekannt ö.onnx"
    onnx.save(model, unknown)
    done = classify_with(bundle, unknown, home)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["unfamiliar"] is False


def bad_models():
    """Files that mean harm, by what is wrong with them."""
    shipped = (ROOT / "exported_models" / "digits-ann.onnx").read_bytes()
    return {
        "truncated": shipped[: len(shipped) // 2],
        "garbage": bytes(range(256)) * 40,
        "empty": b"",
        "huge": model_files.constant_of_shape(2**31),  # 8 GB
        "unknown operator": foreign_files.unknown_operator(),
        "external data": model_files.external_weights("../secret.bin"),
        "wrong shape": foreign_files.weights_that_do_not_fit(),
        "bomb": model_files.folding_bomb(),
        "endless": model_files.endless_loop(),
    }


@pytest.mark.parametrize(
    "harm",
    [
        "truncated", "garbage", "empty", "huge", "unknown operator", "external data",
        "wrong shape", "bomb", "endless",
    ],
)  # fmt: skip
def test_a_model_that_means_harm_is_refused_in_one_sentence(bundle, home, harm):
    model = home / "fremd ö.onnx"
    model.write_bytes(bad_models()[harm])
    start = time.monotonic()
    done = classify_with(bundle, model, home)
    assert done.returncode == 2 and done.stdout == ""
    assert time.monotonic() - start < 60
    (sentence,) = done.stderr.strip().splitlines()
    assert "fremd" in sentence and sentence.endswith(".") and "Traceback" not in sentence


def test_odd_pictures_are_decoded_or_refused(bundle, home):
    (home / "truncated.jpg").write_bytes(b"\xff\xd8\xff\xe0" + bytes(50))
    for suffix in ("png", "webp", "tiff", "avif"):
        draw_one(home / f"1.{suffix}")
    (home / "1.heic").write_bytes(HEIC)
    pictures = sorted(home.glob("*.*"))
    words = ["classify", "--json", "--model", "pokemon-cnn"]
    done = run(bundle / f"{CONSOLE}{SUFFIX}", *words, *pictures, home=home)
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 1 and len(lines) == 6
    (failed,) = [line for line in lines if "error" in line]
    assert failed["picture"].endswith("truncated.jpg")


# What is opened and written


def traced(log):
    """What starts a program without a network, and notes its files and sockets in ``log``."""
    if os.geteuid() or not all(map(shutil.which, ("strace", "unshare"))):
        pytest.skip("needs strace, and root for a network namespace")
    calls = "trace=openat,mkdir,socket,connect"
    return (*OFFLINE, "strace", "-f", "-s", "4096", "-o", str(log), "-e", calls)


def written(trace):
    """The files that processes opened to write, by what strace saw."""
    calls = re.findall(r'openat\([^\n]*?"((?:[^"\\]|\\.)*)", ([A-Z_|]+)', trace)
    return {
        path.encode("latin-1").decode("unicode_escape").encode("latin-1").decode("utf-8")
        for path, flags in calls
        if re.search("O_WRONLY|O_RDWR|O_CREAT", flags)
    }


def check_it_keeps_to(home, log):
    """No socket of the internet's, and no file outside the user's folder and the temporary one."""
    trace = log.read_text("latin-1")
    assert "AF_INET" not in trace
    places = (str(home / "own files"), "/dev/", "/proc/", "/tmp/")
    assert {path for path in written(trace) if not path.startswith(places)} == set()
    assert [path.name for path in home.iterdir()] == ["own files"]


@on_linux
def test_the_window_opens_no_socket_and_writes_into_its_own_folder(bundle, home, tmp_path):
    log = tmp_path / "trace"
    cache = {"XDG_CACHE_HOME": str(home / "own files" / "cache")}  # fontconfig's, and Mesa's
    done = run(
        bundle / "layerwise", "--check", home=home, before=traced(log),
        QT_QPA_PLATFORM="offscreen", **cache,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    check_it_keeps_to(home, log)


@on_linux
@pytest.mark.parametrize("locale", ["C", "de_DE.ISO-8859-1"])
def test_it_trains_offline_and_writes_into_the_home_alone(train, home, tmp_path, locale):
    log = tmp_path / "trace"
    done = run(
        train, *small_run(), home=home, before=traced(log), timeout=400, LANG=locale, LC_ALL=locale
    )
    assert done.returncode == 0, done.stderr
    told = events(done)
    assert told[-1]["event"] == "finished" and told[-2]["event"] == "exported"
    assert Path(told[-2]["path"]).is_relative_to(home / "own files")
    assert "Traceback" not in done.stderr and "AutoGraph" not in done.stderr
    check_it_keeps_to(home, log)


@pytest.mark.parametrize("activity", ["fashion-ann", "fashion-cnn", "pokemon-vgg16"])
def test_each_activity_trains_whose_data_ships(train, home, activity):
    words = ["run", activity, "--json", "--set", "epochs=1"]
    words += ["--set", "classes=3"] if activity == "pokemon-vgg16" else ["--set", "samples=300"]
    done = run(train, *words, home=home, timeout=600)
    assert done.returncode == 0, done.stderr
    assert events(done)[-1]["event"] == "finished"


@pytest.mark.parametrize("activity", ["pokemon-cnn", "pokemon-transfer"])
def test_the_others_say_what_is_missing(train, home, activity):
    done = run(train, "run", activity, "--set", "epochs=1", home=home)
    assert done.returncode == 2
    assert "pokemon" in done.stderr.lower() and "Traceback" not in done.stderr


def test_a_sweep_trains_in_processes_of_the_same_program(train, home):
    words = ["sweep", "digits-ann", "--json", "--set", "epochs=1", "--set", "samples=300"]
    done = run(train, *words, "--grid", "learning_rate=0.001,0.003", home=home, timeout=400)
    assert done.returncode == 0, done.stderr
    assert sum(one["event"] == "finished" for one in events(done)) == 2


def test_ray_is_told_to_be_none_of_it(train, home):
    words = ["sweep", "digits-ann", "--ray", "--set", "epochs=1", "--grid", "dropout=0.1,0.2"]
    done = run(train, *words, home=home)
    assert done.returncode == 1
    assert "not part of the packaged Layerwise" in done.stderr and "pip" not in done.stderr


def test_an_edition_without_training_says_so(bundle, home):
    """By what the window asks; the sentence itself is tried where it is made."""
    is_viewer = not (bundle / f"layerwise-train{SUFFIX}").is_file()
    assert is_viewer == (not (bundle / "_internal" / "tensorflow").exists())
    assert is_viewer == (not (bundle / "_internal" / "resources" / "data").exists())
