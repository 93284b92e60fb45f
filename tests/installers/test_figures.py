"""The figures of what was built stand side by side, those that only one edition has too."""

import json
import shutil

import pytest

from resources.installers import figures
from resources.installers.figures import Row


@pytest.fixture
def checks(tmp_path):
    folder = tmp_path / "dist" / "checks"
    folder.mkdir(parents=True)
    lines = ["layerwise\tmemory\t90 MB", "layerwise-viewer\tmemory\t80 MB", "layerwise\tstart\t1 s"]
    (folder / "figures.txt").write_text("\n".join(lines) + "\n", "utf-8")
    (folder / "layerwise-self-test.txt").write_text("ok  pages\n", "utf-8")
    return folder


@pytest.mark.skipif(shutil.which("zstd") is None, reason="zstd is not installed")
def test_a_bundle_is_measured_by_its_parts(tmp_path):
    bundle = tmp_path / "layerwise"
    for name, size in (("layerwise", 7_000_000), ("_internal/exported_models/a.onnx", 2_000_000)):
        (bundle / name).parent.mkdir(parents=True, exist_ok=True)
        (bundle / name).write_bytes(bytes(size))
    rows = dict(figures.size_rows(bundle))
    assert rows["program"] == "7 MB"
    assert rows["models, data and samples apart"] == rows["of these models"] == "2 MB"
    assert rows["program, packed"] == "0 MB"  # zeros
    assert "program before trimming" not in rows
    before = {"before": {"program": 9_000_000}}
    (tmp_path / "layerwise-sizes.json").write_text(json.dumps(before))
    assert figures.size_rows(bundle)[0] == Row("program before trimming", "9 MB")


def test_each_edition_has_its_own_files(tmp_path):
    for name, size in (("layerwise_1_amd64.deb", 3), ("layerwise-1-linux.tar.zst", 2)):
        (tmp_path / name).write_bytes(bytes(size * 1_000_000))
    (tmp_path / "layerwise-viewer-1-linux.tar.zst").write_bytes(bytes(1_000_000))
    assert figures.file_rows("layerwise", tmp_path) == [("`.deb`", "3 MB"), ("`.tar.zst`", "2 MB")]
    assert figures.file_rows("layerwise-viewer", tmp_path) == [("`.tar.zst`", "1 MB")]


def test_what_one_edition_lacks_is_left_empty(checks):
    columns = [figures.measured_rows(edition, checks) for edition in figures.EDITIONS]
    assert figures.table(columns).splitlines()[2:] == [
        "| memory | 90 MB | 80 MB |",
        "| start | 1 s |  |",
    ]


def test_the_self_tests_lines_are_told(checks):
    assert figures.self_tests(checks) == "layerwise --self-test\nok  pages\n"
