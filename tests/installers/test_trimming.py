"""What a bundle leaves out, by rules; and that what is left still works."""

import logging
import subprocess
import sys
from pathlib import Path

import onnxruntime
import PySide6
import pytest

from desktop.services.elf_file import linked
from resources.installers.bundle import contents, elf, icu, libraries, sizes, translations, warnings
from tests.conftest import ROOT

QT = Path(PySide6.__file__).parent
on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="for Linux' libraries")


def own(*, is_viewer):
    return {folder for _, folder in contents.own_files(ROOT, is_viewer=is_viewer)}


def test_no_edition_has_what_only_a_build_needs_and_the_viewer_no_data():
    full, viewer = own(is_viewer=False), own(is_viewer=True)
    assert {"exported_models", "resources/help", "resources/lessons"} <= viewer
    assert full - viewer == {folder for folder in full if folder.startswith("resources/data")}
    assert not any("installers" in folder or "translations" in folder for folder in full)


def test_files_are_left_out_on_each_system():
    assert not contents.is_used(("PySide6\\plugins\\tls\\qopensslbackend.dll", "", "BINARY"))
    assert not contents.is_used(("PySide6/Qt/plugins/platforms/libqvnc.so", "", "BINARY"))
    assert contents.is_used(("PySide6/Qt/plugins/platforms/libqxcb.so", "", "BINARY"))
    microfrontend = "tensorflow/lite/experimental/microfrontend/_audio_microfrontend_op.so"
    assert contents.is_used((microfrontend, "", "BINARY"))  # which is imported with TensorFlow


def test_of_qts_own_words_those_of_our_languages_stay():
    assert contents.is_used(("PySide6/Qt/translations/qtbase_de.qm", "", "DATA"))
    assert contents.is_used(("PySide6\\translations\\qtbase_de.qm", "", "DATA"))
    assert not contents.is_used(("PySide6/Qt/translations/qtbase_fr.qm", "", "DATA"))
    assert not contents.is_used(("PySide6/Qt/translations/linguist_de.qm", "", "DATA"))


@on_linux
def test_libraries_of_what_is_left_out_go_with_it():
    folder = QT / "Qt" / "lib"
    names = [path.name for path in folder.glob("libQt6*.so.6")]
    every = [(f"PySide6/Qt/lib/{name}", str(folder / name), "BINARY") for name in names]
    every += [(name, f"PySide6/Qt/lib/{name}", "SYMLINK") for name in names]
    module = ("PySide6/QtSvg.abi3.so", str(QT / "QtSvg.abi3.so"), "EXTENSION")
    kept = {name for name, _, _ in libraries.without_orphans([module, *every])}
    assert {"libQt6Svg.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "libQt6DBus.so.6"} <= kept
    assert "PySide6/Qt/lib/libQt6Network.so.6" not in kept and "libQt6Qml.so.6" not in kept


@on_linux
def test_a_library_that_is_missing_is_named(tmp_path):
    (tmp_path / "QtSvg.so").write_bytes((QT / "QtSvg.abi3.so").read_bytes())
    lines = libraries.missing(tmp_path)
    assert any(line.startswith("libQt6Svg.so.6, which QtSvg.so") for line in lines)
    assert not any(line.startswith("libc.so.6") for line in lines)
    assert "libc.so.6" in libraries.needed_of_system(tmp_path)


@on_linux
def test_where_libraries_are_looked_for_can_be_taken_out(tmp_path):
    copy = tmp_path / "library.so"
    copy.write_bytes((QT / "QtSvg.abi3.so").read_bytes())
    before = linked(copy)
    assert before.search and all(part.startswith("$ORIGIN") for part in before.search)
    elf.remove_search_path(copy)
    assert linked(copy) == before._replace(search=())
    assert linked(Path(__file__)) is None


TEXT_ORDER = """
from PySide6.QtCore import QCollator, QLocale, QStringDecoder, QTimeZone
words = ["zebra", "Äpfel", "apfel", "öl", "Oz"]
words.sort(key=QCollator(QLocale("de_DE")).sortKey)
assert QStringDecoder("ISO-8859-15").isValid() and QTimeZone(b"Europe/Berlin").isValid()
used = next(line for line in open("/proc/self/maps") if "libicudata" in line).split(None, 5)[5]
print(*words, QLocale("tr").toUpper("i"), used.strip(), sep=",")
"""


@on_linux
def test_qt_sorts_and_converts_with_the_smaller_table(tmp_path):
    (original,) = (QT / "Qt" / "lib").glob("libicudata.so.*")
    copy = tmp_path / original.name
    copy.write_bytes(original.read_bytes())
    saved = icu.trim(copy)
    assert saved > 10e6 and copy.stat().st_size == original.stat().st_size - saved
    done = subprocess.run(
        [sys.executable, "-c", TEXT_ORDER],
        env={"LD_LIBRARY_PATH": str(tmp_path), "LC_ALL": "C.UTF-8"},
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == f"apfel,Äpfel,öl,Oz,zebra,İ,{copy}"


def test_another_table_is_left_as_it_is(tmp_path):
    other = tmp_path / "libicudata.so.99"
    other.write_bytes(Path(onnxruntime.capi.onnxruntime_pybind11_state.__file__).read_bytes())
    size = other.stat().st_size
    with pytest.raises(icu.OtherLayoutError):
        icu.trim(other)
    assert other.stat().st_size == size


def test_sizes_are_told_by_part_and_held_to_their_limits(tmp_path):
    for name in ("_internal/exported_models/a.onnx", "_internal/resources/data/x/b", "layerwise"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(bytes(1000))
    (tmp_path / "link").symlink_to(tmp_path / "layerwise")
    assert sizes.sizes(tmp_path) == {"program": 1000, "models": 1000, "data": 1000}
    assert sizes.over_limit("layerwise", {"program": 949_000_000, "data": 134_000_000}) == []
    (line,) = sizes.over_limit("layerwise", {"program": 951_000_000})
    assert "951.0 MB, at most 950 MB" in line


def test_translations_are_compiled_where_there_are_some(tmp_path):
    assert list(translations.compiled(tmp_path, tmp_path / "work")) == []
    folder = tmp_path / translations.PLACE
    folder.mkdir(parents=True)
    (folder / "layerwise_de.ts").write_text(
        '<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="de"><context>'
        "<name>pages</name><message><source>Digits</source><translation>Ziffern</translation>"
        "</message></context></TS>",
        "utf-8",
    )
    ((compiled, place),) = translations.compiled(tmp_path, tmp_path / "work")
    assert place == "resources/translations" and Path(compiled).name == "layerwise_de.qm"
    assert Path(compiled).stat().st_size > 30


def test_what_is_only_warned_of_is_remembered_but_for_what_is_left_out():
    listener = warnings.Listener()
    log = logging.getLogger("PyInstaller.depend")
    try:
        log.warning("Library ole32 required via ctypes not found")
        log.warning("Library not found: could not resolve %r, dependency of %r.", "a.so", "/x/b.so")
        log.error("Hidden import %r not found", "c")
        assert listener.missing([]) == ["Hidden import 'c' not found"]
        assert len(listener.missing(["/x/b.so"])) == 2
    finally:
        logging.getLogger("PyInstaller").removeHandler(listener)
