"""The page of pictures on the screen, with two small models of clothes open."""

import numpy as np
import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

from desktop.pages.context import new_context
from desktop.pages.pictures.view import FashionPage
from desktop.services.preference_keeper import PreferenceKeeper
from desktop.services.preferences import Preferences
from tests.desktop import model_files
from training.contract.activities import GARMENTS, INK_INPUT
from training.contract.files import sha256
from training.contract.metadata import Unfamiliar
from training.contract.provenance import remember_export

# The models of these tests answer by which of so many bands of rows is the brightest.
PLACES = 10


def seeing(strength, shift=0, activity="fashion-ann", labels=GARMENTS, **changes):
    """The bytes of a model that answers by which of ten bands of rows is the brightest.

    ``shift`` turns its labels round, so that it disagrees with one that has another.
    """
    rows = np.arange(28) * PLACES // 28
    bands = (rows[:, None] == np.arange(PLACES)).astype(np.float32)  # (28, 10)
    first = np.repeat(bands / bands.sum(axis=0), 28, axis=0) / np.float32(28)  # (784, 10)
    second = np.roll(np.eye(PLACES, dtype=np.float32), shift, axis=1) * strength
    graph = model_files.dense_graph(first, second, np.zeros(PLACES, np.float32))
    document = {
        "activity": activity,
        "labels": labels,
        "input": INK_INPUT,
        "layers": (),
        "unfamiliar": Unfamiliar("energy", 2.4, "nothing is below"),
    }
    return model_files.checked(graph, **{**document, **changes})


def brightest_at(place):
    """A picture of the input's own size whose band ``place`` is bright: uint8 (28, 28)."""
    rows = np.arange(28) * PLACES // 28
    return np.repeat((rows == place)[:, None] * np.uint8(255), 28, axis=1)


def own(folder, name, content):
    """Put a model among this user's own exports."""
    path = folder / "data" / "models" / f"{name}.onnx"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    remember_export(sha256(content), path)
    return path


@pytest.fixture
def models(user_folder, monkeypatch, tmp_path):
    """Two models that agree, under the names of the shipped ones."""
    nothing = tmp_path / "shipped"
    nothing.mkdir()
    monkeypatch.setattr("desktop.services.open_model.exported_models", lambda: nothing)
    own(user_folder, "fashion-ann", seeing(6))
    own(user_folder, "fashion-cnn", seeing(9, activity="fashion-cnn"))


@pytest.fixture
def keeper(qapp):
    keeper = PreferenceKeeper(Preferences())
    yield keeper
    keeper.save()


@pytest.fixture
def page(qtbot, theme, keeper, models):
    page = FashionPage(new_context(theme, keeper, keeper))
    qtbot.addWidget(page)
    page.resize(1144, 716)
    with qtbot.waitSignal(page.settled, timeout=30_000):
        page.show()
    yield page
    page.shut_down()


@pytest.fixture
def settle(qtbot, page):
    """Wait until every picture is answered, kept and shown."""

    def wait():
        def is_still():
            return not (page.model.is_busy or page.collecting.busy or page.look.looking.busy)

        for _ in range(2):  # an answer can ask for more
            qtbot.waitUntil(is_still, timeout=20_000)
            QApplication.processEvents()

    return wait


@pytest.fixture
def picture(tmp_path):
    """Write a picture whose band is bright, and return its path."""

    def write(place, name=None):
        path = tmp_path / (name or f"band {place} ä.png")
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(brightest_at(place)).save(path)
        return path

    return write
