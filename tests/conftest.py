"""What all tests share: no screen, no folder of the person who runs them, no network."""

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

ROOT = Path(__file__).resolve().parents[1]

# Where the person who runs the tests keeps data sets that do not ship; no test sees the variable.
SHARED_DATA = os.environ.get("LAYERWISE_DATA")


@pytest.fixture(autouse=True)
def user_folder(tmp_path_factory, monkeypatch):
    """An empty user folder for each test, so that nobody's settings leak in."""
    folder = tmp_path_factory.mktemp("user")
    monkeypatch.setenv("LAYERWISE_USER_FOLDER", str(folder))
    return folder


@pytest.fixture(autouse=True)
def no_administrator(tmp_path_factory, monkeypatch):
    """Nothing is set for this machine, and nothing lies on it for everybody."""
    folder = tmp_path_factory.mktemp("site")
    (folder / "layerwise.toml").touch()
    monkeypatch.setenv("LAYERWISE_SITE_CONFIG", str(folder / "layerwise.toml"))
    monkeypatch.setenv("LAYERWISE_SITE_FOLDER", str(folder / "shared"))
    return folder


@pytest.fixture
def administrator(no_administrator, monkeypatch):
    """Sets for this machine what a text in TOML says; again with another text."""

    def sets(text):
        # Each has a name of its own: a program reads the file once.
        file = no_administrator / f"{len(list(no_administrator.iterdir()))}.toml"
        file.write_text(text, "utf-8")
        monkeypatch.setenv("LAYERWISE_SITE_CONFIG", str(file))

    return sets


@pytest.fixture(autouse=True)
def shipped_data_only(monkeypatch):
    """Data comes from the repository unless a test says otherwise."""
    monkeypatch.delenv("LAYERWISE_DATA", raising=False)


@pytest.fixture(scope="session")
def shared_data():
    """Return the folder of a data set that does not ship, or skip the test."""

    def folder(name):
        if not SHARED_DATA or not (Path(SHARED_DATA) / name).is_dir():
            pytest.skip(f"needs {name}/ in the folder that LAYERWISE_DATA names")
        return Path(SHARED_DATA) / name

    return folder
