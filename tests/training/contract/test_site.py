"""The administrator's file: what it may say, and that nothing in it prevents a start."""

import subprocess
import sys

import msgspec
import pytest

from tests.conftest import ROOT
from training.contract.site import (
    SITE_VARIABLE,
    SiteSettings,
    may_use_network,
    site,
    site_file,
    site_files,
    site_settings,
)


@pytest.fixture
def write(tmp_path, monkeypatch):
    """Writes an administrator's file and returns it; each has a name of its own, as it is kept."""

    def write(content):
        file = tmp_path / f"{len(list(tmp_path.iterdir()))}.toml"
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        monkeypatch.setenv(SITE_VARIABLE, str(file))
        return file

    return write


def sentences():
    return [str(problem) for problem in site().problems]


def test_without_a_file_nothing_is_set(monkeypatch, tmp_path):
    monkeypatch.delenv(SITE_VARIABLE)
    monkeypatch.setattr("training.contract.site.site_files", lambda: [tmp_path / "none.toml"])
    assert site_file() is None
    assert site_settings() == SiteSettings()
    assert may_use_network()


def test_every_key_is_read(write, capsys):
    file = write(
        """
        language = "de"        # comments are allowed
        theme = "dark"
        type_scale = 2
        models = '\\\\server\\models\\{user}'
        collections = "~/Layerwise"
        work = "$HOME/Layerwise"
        lessons = "/srv/lessons"
        shared = "/srv/layerwise"
        pages = ["digits", "training"]
        network = "never"
        """
    )
    assert site_file() == file
    assert site_settings() == SiteSettings(
        language="de",
        theme="dark",
        type_scale=2.0,
        models=r"\\server\models\{user}",
        collections="~/Layerwise",
        work="$HOME/Layerwise",
        lessons="/srv/lessons",
        shared="/srv/layerwise",
        pages=("digits", "training"),
        network="never",
    )
    assert not may_use_network()
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("theme = 'pink'", "theme"),
        ("type_scale = 40", "type_scale"),
        ("type_scale = '2'", "type_scale"),
        ("pages = 'digits'", "pages"),
        ("pages = [1]", "pages"),
        ("network = false", "network"),
        ("language = 'die Sprache'", "language"),
        ("models = 3", "models"),
        ("colour = 'red'", "colour"),
        ("[work]\nfolder = '/srv'", "work"),
    ],
)
def test_what_is_wrong_is_left_out_and_all_else_holds(write, capsys, line, key):
    write(f"lessons = '/srv/lessons'\n{line}\n")
    assert site_settings() == SiteSettings(lessons="/srv/lessons")
    (sentence,) = sentences()
    assert key in sentence and sentence.endswith("left out.")
    assert capsys.readouterr().err == f"layerwise: {sentence}\n"


@pytest.mark.parametrize(
    "line",
    [
        'work = "C:\\Users\\Public"',
        "theme = dark",
        "theme",
        "theme = 'dark",
        "= 3",
        "network='ask'",
    ],
)
def test_a_line_that_is_no_toml_does_not_undo_the_rest(write, line):
    write(f"network = 'never'\n{line}\nlanguage = 'de'\n")
    assert site_settings() == SiteSettings(network="never", language="de")
    (sentence,) = sentences()
    assert sentence.startswith("Line 2 of the administrator's file")


def test_a_list_that_is_never_closed_leaves_what_stands_before_it(write):
    write("network = 'never'\npages = [\n  'digits',\n")
    assert site_settings() == SiteSettings(network="never")
    assert sentences()


@pytest.mark.parametrize(
    "content", ["language = 'de'\n".encode("utf-8-sig"), b"language = 'de'\r\n# end\r\n"]
)
def test_files_of_windows_editors_are_read(write, content):
    write(content)
    assert site_settings() == SiteSettings(language="de") and sentences() == []


@pytest.mark.parametrize("content", ["language = 'de'".encode("utf-16"), b"# f\xfcr alle\n", b"\0"])
def test_what_is_no_text_sets_nothing(write, content):
    write(content)
    assert site_settings() == SiteSettings()
    assert len(sentences()) == 1


def test_a_file_that_was_named_and_is_not_there_is_told(tmp_path, monkeypatch):
    monkeypatch.setenv(SITE_VARIABLE, str(tmp_path / "gone.toml"))
    assert site_settings() == SiteSettings()
    (sentence,) = sentences()
    assert "cannot be read" in sentence and "gone.toml" in sentence


def test_a_desktops_own_folders_do_not_hide_the_systems(monkeypatch):
    monkeypatch.delenv(SITE_VARIABLE)
    if sys.platform == "linux":
        monkeypatch.setenv("XDG_CONFIG_DIRS", "/etc/xdg/xdg-ubuntu")
        found = [str(file) for file in site_files()]
        assert found == [
            "/etc/xdg/xdg-ubuntu/Layerwise/layerwise.toml",
            "/etc/xdg/Layerwise/layerwise.toml",
        ]
    assert all(file.is_absolute() for file in site_files())


def test_the_sample_has_every_key_at_its_default(write):
    sample = (ROOT / "resources" / "site" / "layerwise.toml").read_text("utf-8")
    write(sample)
    assert site_settings() == SiteSettings() and sentences() == []
    keys = {field.name for field in msgspec.structs.fields(SiteSettings)}
    lines = [line.removeprefix("#") for line in sample.splitlines()]
    written = {line.partition(" = ")[0] for line in lines if " = " in line and line[:1] != " "}
    assert written == keys


def test_what_the_sample_proposes_is_understood(write):
    sample = (ROOT / "resources" / "site" / "layerwise.toml").read_text("utf-8")
    lines = [line for line in sample.splitlines() if line.startswith("#") and line[1:2] not in " "]
    write("\n".join(line[1:] for line in lines))
    assert sentences() == []
    assert all(
        getattr(site_settings(), field.name) != field.default
        for field in msgspec.structs.fields(SiteSettings)
    )


def test_the_reader_of_toml_is_loaded_for_a_file_alone(write, monkeypatch):
    def told():
        code = "import sys; from training.contract.site import site; print(site().file is None)\n"
        code += "print('tomllib' in sys.modules)"
        command = [sys.executable, "-c", code]
        done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
        return done.stdout.split()

    write("")
    assert told() == ["False", "True"]
    monkeypatch.delenv(SITE_VARIABLE)
    if not any(file.exists() for file in site_files()):
        assert told() == ["True", "False"]
