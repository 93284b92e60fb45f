"""Each package's licence is found where it is, and a build ends where one is missing."""

import sys
from pathlib import Path

import flatbuffers
import msgspec
import numpy
import onnxruntime
import pytest
from PySide6 import QtCore

from resources.installers.bundle import licences
from tests.conftest import ROOT

TEXTS = ROOT / "resources" / "licences"


def collect(target, *sources):
    return licences.collect(map(str, sources), TEXTS, target, [ROOT])


def test_packages_bring_theirs_or_have_one_kept(tmp_path):
    modules = [one.__file__ for one in (flatbuffers, msgspec, numpy, onnxruntime, QtCore)]
    names = collect(tmp_path / "licences", *modules, ROOT / "desktop" / "window" / "about.py")
    assert {"flatbuffers", "msgspec", "numpy", "onnxruntime", "python"} <= set(names)
    files = {path.relative_to(tmp_path / "licences") for path in tmp_path.rglob("*.*")}
    assert Path("pyside6-essentials/lgpl-3.0.txt") in files
    assert Path("onnxruntime/ThirdPartyNotices.txt") in files
    assert Path("flatbuffers/apache-2.0.txt") in files
    assert sum(path.parts[0] == "numpy" for path in files) > 1  # of what is inside it, too
    versions = (tmp_path / "licences" / licences.INDEX).read_text("utf-8").splitlines()
    assert f"numpy {numpy.__version__}" in versions
    for name in names:
        texts = list((tmp_path / "licences" / name).iterdir())
        assert texts and all(text.stat().st_size > 100 for text in texts)


def test_a_package_without_a_text_ends_the_build(tmp_path, monkeypatch):
    monkeypatch.setattr(licences, "KEPT", {})
    with pytest.raises(licences.MissingLicenceError, match="flatbuffers brings no licence"):
        collect(tmp_path / "licences", flatbuffers.__file__)


def test_a_file_of_unknown_origin_ends_the_build(tmp_path):
    stray = tmp_path / "libstray.so.1"
    stray.touch()
    with pytest.raises(licences.MissingLicenceError, match=r"libstray\.so\.1"):
        collect(tmp_path / "licences", stray)


@pytest.mark.skipif(not Path("/var/lib/dpkg").is_dir(), reason="the system is not Debian's")
def test_libraries_of_the_system_have_debians(tmp_path):
    library = next(Path("/usr/lib").glob("*/libexpat.so.1"))
    assert "libexpat1" in collect(tmp_path, library)
    assert "Expat" in (tmp_path / "libexpat1" / "copyright").read_text("utf-8")


def test_of_licences_only_texts_are_taken(tmp_path):
    collect(tmp_path, sys.modules["importlib"].__file__)
    assert [path.name for path in (tmp_path / "python").iterdir()] in (
        ["LICENSE.txt"],
        ["copyright"],
    )
    assert licences.IS_LICENCE.fullmatch("LICENSE-MIT") and licences.IS_LICENCE.fullmatch("NOTICE")
    assert not licences.IS_LICENCE.fullmatch("licensing_tools.md")
