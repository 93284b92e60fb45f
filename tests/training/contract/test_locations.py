"""Shipped folders are found in a checkout, an editable install, an installed wheel, a bundle."""

import json
import os
import shutil
import subprocess
import sys

import pytest

from tests.conftest import ROOT
from training.contract.locations import shipped_folder

TELL = """
import json
import training
from training.contract.locations import exported_models, resources
print(json.dumps([training.__file__, str(resources()), str(exported_models())]))
"""

NOT_INSTALLED = ("installers", "readme")


def told(prelude, folder, **environment):
    """What a fresh process, started in an empty folder, says of code, resources and models."""
    done = subprocess.run(
        [sys.executable, "-c", prelude + TELL],
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.fixture
def empty(tmp_path):
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    return folder


def build(target, folder):
    """Build the wheel that hatchling calls `target`, without a network."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    (wheel,) = folder.glob("*.whl")
    return wheel


def install(wheel, folder):
    """Install a wheel alone into a folder."""
    pip = [sys.executable, "-m", "pip", "install", "--no-deps", "--no-index", "--no-compile"]
    subprocess.run([*pip, "--target", str(folder), str(wheel)], capture_output=True, check=True)
    return folder


def test_in_a_checkout(empty):
    code, resources, models = told("", empty, PYTHONPATH=str(ROOT))
    assert code == str(ROOT / "training" / "__init__.py")
    assert resources == str(ROOT / "resources")
    assert models == str(ROOT / "exported_models")


def test_in_an_editable_install(empty, tmp_path):
    packages = install(build("wheel:editable", tmp_path), tmp_path / "packages")
    start = f"import site; site.addsitedir({str(packages)!r})\n"
    code, resources, models = told(start, empty, PYTHONPATH="")
    assert code == str(ROOT / "training" / "__init__.py")
    assert resources == str(ROOT / "resources")
    assert models == str(ROOT / "exported_models")


def test_in_an_installed_wheel(empty, tmp_path):
    packages = install(build("wheel:standard", tmp_path), tmp_path / "packages")
    code, resources, models = told("", empty, PYTHONPATH=str(packages))
    assert code == str(packages / "training" / "__init__.py")
    assert resources == str(packages / "layerwise" / "resources")
    assert models == str(packages / "layerwise" / "exported_models")
    for name in ("resources", "exported_models"):
        assert files_below(packages / "layerwise" / name) == files_below(ROOT / name)
    for name in NOT_INSTALLED:
        assert not (packages / "layerwise" / "resources" / name).exists()


def files_below(folder):
    """What an installation holds: all but what builds installers and the README's pictures."""
    below = {path.relative_to(folder) for path in folder.rglob("*") if path.is_file()}
    return {path for path in below if path.parts[0] not in NOT_INSTALLED}


def test_in_a_bundle(empty, tmp_path):
    # A real one is built and started in tests/test_bundle.py.
    bundle = tmp_path / "_internal"
    for name in ("resources", "exported_models"):
        (bundle / name).mkdir(parents=True)
    start = f"import sys; sys._MEIPASS = {str(bundle)!r}\n"
    _, resources, models = told(start, empty, PYTHONPATH=str(ROOT))
    assert resources == str(bundle / "resources")
    assert models == str(bundle / "exported_models")


def test_a_bundle_does_not_look_beside_itself(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    with pytest.raises(FileNotFoundError, match="resources/ is missing beside"):
        shipped_folder("resources")


def test_an_incomplete_installation_says_what_is_missing(empty, tmp_path):
    shutil.copytree(ROOT / "training", tmp_path / "training")
    with pytest.raises(AssertionError, match="resources/ is missing"):
        told("", empty, PYTHONPATH=str(tmp_path))
