"""`layerwise classify`, as a person and as a program use it."""

import csv
import io
import json
import os
import subprocess
import sys

import numpy as np
import pytest
from PIL import Image

from desktop.commands.classify import main
from tests.conftest import ROOT

BLOCKED = """
import sys
sys.modules["PySide6"] = sys.modules["tensorflow"] = None
from desktop.__main__ import main
sys.exit(main())
"""


@pytest.fixture
def seven(digits, tmp_path):
    """A picture of a seven."""
    path = tmp_path / "sieben-ü.png"
    Image.fromarray(digits.test.pictures[0, ..., 0]).save(path)
    return path


def objects(capsys):
    """The objects on standard output; nothing may be on standard error."""
    out, err = capsys.readouterr()
    assert err == ""
    return [json.loads(line) for line in out.splitlines()]


def sentence(capsys):
    """The one line on standard error; nothing may be on standard output."""
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    return err


def run(arguments, **options):
    """Run the command in a fresh process in which Qt and TensorFlow cannot be imported."""
    command = [sys.executable, "-c", BLOCKED, "classify", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, **options)


def test_json_objects(seven, own_model, capsys):
    assert main([str(seven), "--model", str(own_model), "--json"]) == 0
    (found,) = objects(capsys)
    assert set(found) == {"picture", "model", "probabilities", "unfamiliar", "ms"}
    assert found["picture"] == str(seven)
    assert found["model"] == "digits-ann"
    assert list(found["probabilities"]) == list("0123456789")
    assert sum(found["probabilities"].values()) == pytest.approx(1, abs=1e-5)
    assert max(found["probabilities"], key=found["probabilities"].get) == "7"
    assert found["unfamiliar"] is False
    assert 0 < found["ms"] < 1000


def test_each_picture_and_model_has_its_line(seven, own_model, tmp_path, capsys):
    other = tmp_path / "again.onnx"
    other.write_bytes(own_model.read_bytes())
    missing = tmp_path / "fehlt.png"
    models = ["--model", str(own_model), "--model", str(other)]
    assert main([str(missing), str(seven), *models, "--json"]) == 1
    first, second, third, fourth = objects(capsys)
    assert first == second == {"picture": str(missing), "error": first["error"]}
    assert "There is no file" in first["error"]
    assert [third["model"], fourth["model"]] == [str(own_model), str(other)]


def test_line_for_a_person(seven, own_model, tmp_path, capsys):
    blank = tmp_path / "leer.png"
    Image.new("L", (50, 50), 255).save(blank)
    empty = tmp_path / "empty"
    empty.mkdir()
    assert main([str(seven), str(blank), str(empty), "--model", str(own_model)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 3
    assert lines[0].startswith(f"{seven}   ")
    assert "   7   " in lines[0]
    assert lines[0].count("%") == 3
    assert lines[0].endswith(" ms")
    assert "not classified: There is nothing drawn" in lines[1]
    assert "not classified" in lines[2]
    assert "There is no picture in" in lines[2]


def test_top(seven, own_model, capsys):
    arguments = [str(seven), "--model", str(own_model), "--top"]
    assert main([*arguments, "2", "--json"]) == 0
    found = objects(capsys)[0]["probabilities"]
    assert next(iter(found)) == "7"
    assert len(found) == 2
    assert main([*arguments, "1"]) == 0
    assert capsys.readouterr().out.count("%") == 1


def test_unfamiliar_is_told_in_words(seven, digits_model, tmp_path, capsys):
    from tests.desktop import model_files
    from training.contract.files import sha256
    from training.contract.metadata import Unfamiliar
    from training.contract.provenance import remember_export

    content = model_files.checked(digits_model, unfamiliar=Unfamiliar("energy", 1e9, ""))
    path = tmp_path / "m.onnx"
    path.write_bytes(content)
    remember_export(sha256(content), path)
    assert main([str(seven), "--model", str(path)]) == 0
    assert "looks like nothing this network has learned" in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [[], ["--top", "0", "a.png"], ["--nonsense", "a.png"]])
def test_wrong_usage(arguments, capsys):
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert "--help" in sentence(capsys)


@pytest.mark.parametrize("model", ["nonsense", "fehlt.onnx", "{picture}"])
def test_model_that_cannot_be_opened(model, seven, capsys):
    assert main([str(seven), "--model", model.format(picture=seven)]) == 2
    assert sentence(capsys).rstrip().endswith(".")


def test_fresh_process_without_qt_and_tensorflow(seven, own_model, digits_file):
    result = run([seven, "--model", digits_file, "--json"])
    assert result.returncode == 0, result.stderr
    assert result.stderr == b""
    assert json.loads(result.stdout)["picture"] == str(seven)


def test_terminal_without_umlauts(seven, own_model):
    environment = os.environ | {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    result = run([seven, "--model", own_model], env=environment)
    assert result.returncode == 0, result.stderr
    assert rb"sieben-\xfc.png" in result.stdout


@pytest.mark.skipif(os.name != "posix", reason="names of other encodings are POSIX's")
def test_name_that_is_no_text(digits, own_model, tmp_path):
    path = os.fsencode(tmp_path) + b"/\xe4.png"
    Image.fromarray(digits.test.pictures[0, ..., 0]).save(os.fsdecode(path))
    for more in ([], ["--json"]):
        command = [sys.executable, "-c", BLOCKED, "classify", path, "--model", own_model, *more]
        result = subprocess.run(command, cwd=ROOT, capture_output=True)
        assert result.returncode == 0, result.stderr
    assert os.fsencode(json.loads(result.stdout)["picture"]) == path


@pytest.mark.skipif(os.name != "posix", reason="a closed pipe is told otherwise there")
def test_broken_pipe_ends_quietly(seven, own_model):
    command = [sys.executable, "-c", BLOCKED, "classify", *[seven] * 50, "--model", own_model]
    child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    child.stdout.readline()
    child.stdout.close()
    complaint = child.stderr.read()
    child.stderr.close()
    child.wait(timeout=60)
    assert complaint == b""


def test_each_line_is_written_at_once(seven, own_model, monkeypatch):
    """A reader gets a line when it is known, not when a buffer is full."""
    stream = io.StringIO()
    flushed = []
    stream.flush = lambda: flushed.append(stream.getvalue().count("\n"))
    monkeypatch.setattr(sys, "stdout", stream)
    assert main([str(seven)] * 3 + ["--model", str(own_model)]) == 0
    assert flushed == [1, 2, 3]


def test_same_answer_as_the_page(seven, own_model, digits, capsys):
    """The command and the page's code agree to the last digit."""
    from desktop.services.open_model import open_model

    main([str(seven), "--model", str(own_model), "--json"])
    answer = open_model(own_model).answer_pixels(digits.test.pictures[:1])
    found = list(objects(capsys)[0]["probabilities"].values())
    np.testing.assert_allclose(found, answer.probabilities[0], atol=1e-7)


def test_options_may_stand_between_pictures(seven, own_model, capsys):
    assert main([str(seven), "--model", str(own_model), str(seven), "--json"]) == 0
    assert len(objects(capsys)) == 2


@pytest.fixture
def folder(digits, tmp_path):
    """Pictures 1, 2 and 10, one in a sub-folder, and what is not to be seen."""
    top = tmp_path / "many"
    (top / "inner").mkdir(parents=True)
    (top / ".hidden").mkdir()
    names = ["bild10.png", "bild2.PNG", "Bild1.png", "inner/a.png", ".b.png", ".hidden/c.png"]
    for place, name in enumerate(names):
        Image.fromarray(digits.test.pictures[place, ..., 0]).save(top / name)
    (top / "notes.txt").write_text("x")
    return top


def test_folder_in_natural_order(folder, own_model, capsys):
    assert main([str(folder), "--model", str(own_model), "--json"]) == 0
    found = [one["picture"] for one in objects(capsys)]
    names = ["Bild1.png", "bild2.PNG", "bild10.png", "inner/a.png"]
    assert found == [str(folder / name) for name in names]


def test_folder_without_pictures(folder, seven, own_model, capsys):
    empty = folder / ".hidden" / "empty"
    empty.mkdir()
    assert main([str(empty), str(seven), "--model", str(own_model), "--json"]) == 1
    first, second = objects(capsys)
    assert first == {"picture": str(empty), "error": first["error"]}
    assert second["picture"] == str(seven)


def rows(capfdbinary):
    """The rows of the table, and the bytes they came in."""
    out, err = capfdbinary.readouterr()
    assert err == b""
    return list(csv.DictReader(io.StringIO(out.decode("utf-8-sig"), newline=""))), out


def test_csv_has_a_row_for_each_picture_and_model(seven, own_model, tmp_path, capfdbinary):
    other = tmp_path / "again.onnx"
    other.write_bytes(own_model.read_bytes())
    missing = str(tmp_path / "=fehlt.png")
    models = ["--model", str(own_model), "--model", str(other)]
    assert main([str(seven), missing, *models, "--csv", "--top", "2"]) == 1
    found, content = rows(capfdbinary)
    assert content.startswith(b"\xef\xbb\xbfpicture,model,label 1,probability 1,label 2,")
    assert list(found[0])[-5:] == ["probability 2", "energy", "unfamiliar", "ms", "error"]
    assert [row["model"] for row in found] == [str(own_model), str(other)] * 2
    assert found[0]["picture"] == str(seven)
    assert found[0]["label 1"] == "7"
    assert 0.5 < float(found[0]["probability 1"]) <= 1
    assert float(found[0]["ms"]) > 0
    assert found[0]["unfamiliar"] == "no"
    assert found[0]["error"] == found[2]["label 1"] == found[2]["ms"] == ""
    assert "There is no file" in found[2]["error"]


def test_csv_of_more_labels_than_there_are(seven, own_model, capfdbinary):
    assert main([str(seven), "--model", str(own_model), "--csv", "--top", "12"]) == 0
    (row,), _ = rows(capfdbinary)
    assert row["label 10"]
    assert row["label 11"] == row["probability 12"] == ""


def test_csv_and_json_exclude_each_other(seven, capsys):
    with pytest.raises(SystemExit) as caught:
        main([str(seven), "--csv", "--json"])
    assert caught.value.code == 2
    assert "not allowed with" in sentence(capsys)


@pytest.mark.parametrize("wanted", ["all", "digits", "digits-ann"])
def test_models_of_a_subject(wanted, seven, own_model, capsys):
    extra = own_model.with_name("digits-ann-2.onnx")
    extra.write_bytes(own_model.read_bytes())
    assert main([str(seven), "--model", wanted, "--json"]) == 0
    found = [one["model"] for one in objects(capsys)]
    if wanted == "digits-ann":
        assert found == ["digits-ann"]
    else:
        assert found[:2] == ["digits-ann", "digits-ann-2"]
