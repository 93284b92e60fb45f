"""Making packs: what is refused before anything is written, and the commands of the terminal."""

import io
import os
import subprocess
import sys

import pytest

from tests.conftest import ROOT
from tests.training.contract.pack.packs import (
    LESSON,
    MODEL,
    PICTURE_LESSON,
    class_folder,
    data_folder,
    small_pack,
    tree,
)
from training.contract.errors import LayerwiseError
from training.contract.locations import resources
from training.contract.pack.building import write_pack
from training.contract.pack.errors import PackError
from training.contract.pack.gathering import Wanted, gather
from training.contract.pack.progress_line import ProgressLine
from training.contract.pack.unpacking import check_pack


@pytest.fixture
def sources(tmp_path):
    return gather(Wanted(data=[str(data_folder(tmp_path / "set"))]))


def made(tmp_path, **wanted):
    output = tmp_path / "out.layerwise-pack"
    write_pack(output, "T", "", gather(Wanted(**wanted)))
    return output


def test_only_with_a_title_a_name_and_something_in_it(tmp_path, sources):
    for output, title, note, files, said in [
        ("x.layerwise-pack", "", "", sources, "needs a title"),
        ("x.layerwise-pack", "x" * 100, "", sources, "needs a title"),
        ("x.layerwise-pack", "T", "x" * 3000, sources, "too long"),
        ("x.tar", "T", "", sources, "ends in"),
        ("x.zip", "T", "", [], "nothing to pack"),
    ]:
        with pytest.raises(LayerwiseError, match=said):
            write_pack(tmp_path / output, title, note, files)
    assert list(tmp_path.glob("x.*")) == []


def test_what_could_not_be_used_is_not_packed(tmp_path):
    few = class_folder(tmp_path / "few", count=4)
    one = class_folder(tmp_path / "one", ("alone",))
    lesson = tmp_path / "wrong.layerwise-lesson"
    lesson.write_text("{}")
    model = tmp_path / "wrong.onnx"
    model.write_bytes(b"\x08\x08")
    for wanted, said in [
        ({"pictures": [few]}, "too few pictures of apple"),
        ({"pictures": [one]}, "one class only"),
        ({"pictures": [tmp_path / "gone"]}, "no folder"),
        ({"lessons": [lesson]}, "not a lesson"),
        ({"lessons": [tmp_path / "gone.layerwise-lesson"]}, "no file"),
        ({"models": [model]}, "does not describe itself"),
        ({"models": [LESSON]}, "does not end in .onnx"),
        ({"data": ["no-such-data"]}, "was not found"),
    ]:
        with pytest.raises(LayerwiseError, match=said):
            made(tmp_path, **wanted)
    assert not (tmp_path / "out.layerwise-pack").exists()


def test_hidden_files_and_links_stay_outside(tmp_path):
    folder = data_folder(tmp_path / "set")
    (folder / ".secret").write_text("x")
    if os.name != "nt":
        (folder / "link").symlink_to("/etc/passwd")
    manifest = check_pack(made(tmp_path, data=[str(folder)]))
    assert {file.path for file in manifest.files} == {"data/set/numbers.gz", "data/set/LICENSE"}


def test_what_packs_too_well_is_stored(tmp_path):
    folder = data_folder(tmp_path / "set")
    (folder / "zeros").write_bytes(bytes(5_000_000))
    assert check_pack(made(tmp_path, data=[str(folder)])).size > 5_000_000


def test_a_file_that_changes_meanwhile(tmp_path, sources):
    file = sources[0].file

    def change(done, total):
        if done == total // 3:  # all was read once
            file.write_bytes(file.read_bytes()[::-1])

    with pytest.raises(LayerwiseError, match="was changed"):
        write_pack(tmp_path / "x.zip", "T", "", sources, change)
    assert list(tmp_path.glob("*x.zip*")) == []


def run(*words, **environment):
    return subprocess.run(
        [sys.executable, *map(str, words)],
        cwd=ROOT,
        env=os.environ | {name: str(value) for name, value in environment.items()},
        capture_output=True,
        text=True,
        check=False,
    )


def test_from_one_terminal_to_another(tmp_path, no_administrator):
    """Packed by one command, checked and brought in by others; without Qt and TensorFlow."""
    pack = tmp_path / "class.layerwise-pack"
    folder = class_folder(tmp_path / "fruit")
    words = ["-m", "training", "pack", pack, "--title", "Monday", "--note", "Hello."]
    words += ["--data", data_folder(tmp_path / "set"), "--pictures", folder]
    words += ["--lessons", LESSON, PICTURE_LESSON, "--models", MODEL]
    packed = run(*words)
    assert (packed.returncode, packed.stderr) == (0, "")
    assert "model: Dense network (3.9 MB)" in packed.stdout
    checked = run("-m", "training", "pack", "--check", pack)
    assert checked.returncode == 0
    user = tmp_path / "user"
    brought = run("-m", "desktop", "--import-pack", pack, LAYERWISE_USER_FOLDER=user)
    assert (brought.returncode, brought.stderr) == (0, "")
    assert "lesson Vanishing gradient now in" in brought.stdout
    assert (user / "data" / "pictures" / "fruit" / "apple" / "0.png").is_file()
    shared = no_administrator / "shared"
    assert run("-m", "desktop", "--import-pack", pack, "--all-users").returncode == 0
    assert tree(shared) == tree(user / "data")
    (user / "data" / "data" / "set" / "numbers.gz").write_bytes(b"mine")
    refused = run("-m", "desktop", "--import-pack", pack, LAYERWISE_USER_FOLDER=user)
    assert refused.returncode == 1
    assert refused.stderr.count("\n") == 1 and "--replace" in refused.stderr
    replaced = run("-m", "desktop", "--import-pack", pack, "--replace", LAYERWISE_USER_FOLDER=user)
    assert replaced.returncode == 0
    assert (user / "data" / "data" / "set" / "numbers.gz").read_bytes() == b"numbers"
    for folder in [shared, *shared.rglob("*")]:  # for whoever removes the test's folder
        if folder.is_dir():
            folder.chmod(0o755)


def test_what_is_wrong_is_one_sentence_and_a_status(tmp_path):
    for words, status in [
        (["-m", "desktop", "--import-pack", tmp_path / "gone"], 2),
        (["-m", "desktop", "--import-pack", LESSON], 2),
        (["-m", "training", "pack", "--check", LESSON], 2),
        (["-m", "training", "pack"], 2),
        (["-m", "training", "pack", tmp_path / "x.zip", "--title", "T", "--data", "nowhere"], 2),
    ]:
        ended = run(*words)
        assert ended.returncode == status
        assert ended.stdout == ""
        assert ended.stderr.startswith("layerwise") and ended.stderr.count("\n") == 1


def test_no_qt_is_read(tmp_path):
    pack = small_pack(tmp_path)
    code = (
        "import sys; sys.modules['PySide6'] = None; sys.modules['tensorflow'] = None;"
        "from desktop.__main__ import main;"
        f"sys.argv = ['layerwise', '--import-pack', {str(pack)!r}]; sys.exit(main())"
    )
    assert run("-c", code).returncode == 0


@pytest.mark.full
def test_weights_are_packed_as_those_that_are_published(tmp_path, shared_data):
    file = shared_data("weights") / "vgg16_weights_tf_dim_ordering_tf_kernels_notop.h5"
    words = ["-m", "training", "pack", tmp_path / "w.zip", "--title", "W", "--weights"]
    wrong = run(*words, LESSON)
    assert wrong.returncode == 2 and "VGG16" in wrong.stderr
    packed = run(*words, file)
    assert packed.returncode == 0 and "weights: VGG16 (58.9 MB)" in packed.stdout


class Terminal(io.StringIO):
    """Text that says it is a terminal, or not."""

    def __init__(self, is_one):
        super().__init__()
        self._is_one = is_one

    def isatty(self):
        return self._is_one


def test_a_terminal_is_told_how_far_it_is_and_a_file_is_not():
    for is_one in (True, False):
        stream = Terminal(is_one)
        with ProgressLine(stream) as progress:
            progress(50_000_000, 200_000_000)
            progress(51_000_000, 200_000_000)  # too soon to be worth a line
        written = stream.getvalue()
        assert bool(written) == is_one
        assert ("25 %  50 of 200 MB" in written) == is_one
        assert "51" not in written
        assert written.split("\r")[-1] == ""


@pytest.mark.full
def test_a_network_learns_from_pictures_that_came_in_a_pack(tmp_path):
    pack = tmp_path / "digits.layerwise-pack"
    folder = resources() / "lessons" / "digits"
    write_pack(pack, "Digits", "", gather(Wanted(pictures=[folder])))
    user = tmp_path / "user"
    assert run("-m", "desktop", "--import-pack", pack, LAYERWISE_USER_FOLDER=user).returncode == 0
    there = user / "data" / "pictures" / "digits"
    words = ["-m", "training", "run", "digits-ann", "--pictures", there, "--set", "epochs=1"]
    words += ["--set", "hidden_units=[8]", "--set", "samples=50"]
    trained = run(*words, LAYERWISE_USER_FOLDER=user)
    assert trained.returncode == 0, trained.stderr
    assert list((user / "data" / "models").glob("digits-ann-*.onnx"))


def test_two_of_one_name_are_refused_instead_of_half_of_them_left_out(tmp_path):
    first, second = class_folder(tmp_path / "a" / "fruit"), class_folder(tmp_path / "b" / "Fruit")
    with pytest.raises(PackError, match="would have the same name"):
        gather(Wanted(pictures=[first, second]))
    model = tmp_path / MODEL.name
    model.write_bytes(MODEL.read_bytes())
    with pytest.raises(PackError, match="would have the same name"):
        gather(Wanted(models=[MODEL, model]))
    assert len(gather(Wanted(models=[MODEL, MODEL]))) == 1
