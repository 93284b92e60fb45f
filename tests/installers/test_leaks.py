"""Paths of the machine that builds are found wherever they are, and taken out of Python's files."""

import sys
import sysconfig
import zipfile

from resources.installers.bundle import leaks


def test_a_path_is_found_in_files_and_in_archives(tmp_path):
    bundle = tmp_path / "bundle"
    bundle.mkdir()
    (bundle / "clean.txt").write_text("/usr/lib")
    (bundle / "lib.so").write_bytes(b"\x7fELF\0/home/builder/work/lib\0")
    with zipfile.ZipFile(bundle / "base.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.pyc", b"x" * 100)
        archive.writestr("b.pyc", b"/home/builder/work/b.py" * 10)
    lines = leaks.leaks(bundle, ["/home/builder/work"])
    assert [line.partition(":")[0] for line in lines] == ["base.zip b.pyc", "lib.so "]
    assert leaks.leaks(bundle, ["/home/another"]) == []


def test_what_every_machine_has_is_no_leak(monkeypatch):
    monkeypatch.setattr(sys, "base_prefix", "/usr")
    monkeypatch.setattr(sys, "prefix", "/home/builder/venv")
    assert leaks.own_places("/home/builder/work") == ["/home/builder/venv", "/home/builder/work"]


def test_a_constant_keeps_its_length_and_its_end(tmp_path):
    library = tmp_path / "libpython.so"
    library.write_bytes(b"ab\0/home/me/python/3.11.7\0cd\0/home/me/python/3.11.7/lib\0")
    leaks.overwrite_paths(library, "/home/me/python/3.11.7")
    changed = b"/usr////////////3.11.7"
    assert library.read_bytes() == b"ab\0" + changed + b"\0cd\0" + changed + b"/lib\0"


def test_how_python_was_compiled_does_not_tell_where(tmp_path, monkeypatch):
    module = tmp_path / "_sysconfigdata_x.py"
    module.write_text("build_time_vars = {'prefix': '/home/me/python/3.11', 'CC': 'gcc'}")
    monkeypatch.setattr(sys, "base_prefix", "/home/me/python/3.11")
    modules, caches = [("_sysconfigdata_x", str(module), "PYMODULE")], {}
    caches[id(modules)] = {}
    leaks.forget_paths(modules, caches)
    found = {}
    exec(caches[id(modules)]["_sysconfigdata_x"], found)
    assert found["build_time_vars"] == {"prefix": "/usr", "CC": "gcc"}
    assert sysconfig.get_config_var("prefix")  # the real one is as it was
