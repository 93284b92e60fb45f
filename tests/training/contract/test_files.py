import os
import stat

import pytest

from training.contract import files
from training.contract.files import check_writable, sha256, write_atomically


def test_a_file_is_written_with_its_folders(tmp_path):
    path = tmp_path / "neu" / "größe.bin"
    write_atomically(path, b"content")
    assert path.read_bytes() == b"content"
    assert [entry.name for entry in path.parent.iterdir()] == ["größe.bin"]


def test_an_interrupted_write_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch):
    path = tmp_path / "model.onnx"
    write_atomically(path, b"old")

    def full(_handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["model.onnx"]


def test_a_folder_in_the_way_is_an_error_and_stays(tmp_path):
    path = tmp_path / "model.onnx"
    path.mkdir()
    with pytest.raises(OSError):
        write_atomically(path, b"new")
    assert [entry.name for entry in tmp_path.iterdir()] == ["model.onnx"]
    with pytest.raises(IsADirectoryError):
        check_writable(path)


def test_a_file_in_place_of_a_folder_is_an_error(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    for write in (lambda path: write_atomically(path, b"new"), check_writable):
        with pytest.raises(OSError):
            write(tmp_path / "file" / "model.onnx")


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere"
)
def test_a_read_only_folder_is_an_error(tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(PermissionError):
        check_writable(tmp_path / "model.onnx")


def test_checking_leaves_no_trace_but_the_folder(tmp_path):
    check_writable(tmp_path / "runs" / "model.onnx")
    assert list((tmp_path / "runs").iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
def test_others_may_read_what_was_written(tmp_path):
    write_atomically(tmp_path / "model.onnx", b"")
    assert stat.S_IMODE((tmp_path / "model.onnx").stat().st_mode) == 0o644


def test_sha256_of_the_standard_example():
    assert sha256(b"abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
