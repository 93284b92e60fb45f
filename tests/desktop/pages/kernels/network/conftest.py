"""The part "Inside a network" on the screen, with a shipped model open."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from desktop.pages.context import new_context
from desktop.pages.kernels.network.sources import DRAWING
from desktop.pages.kernels.network.view import NetworkView
from desktop.services.preference_keeper import PreferenceKeeper
from desktop.services.preferences import Preferences
from desktop.services.shared_pictures import SharedPictures

# A figure like a 3.
THREE = [(0.3, 0.2), (0.5, 0.15), (0.65, 0.3), (0.5, 0.5), (0.65, 0.75), (0.45, 0.85), (0.3, 0.75)]


@pytest.fixture
def keeper(qapp):
    keeper = PreferenceKeeper(Preferences())
    yield keeper
    keeper.save()


@pytest.fixture
def pictures(keeper):
    return SharedPictures(keeper)


@pytest.fixture
def context(theme, keeper, pictures):
    return new_context(theme, keeper, keeper)._replace(shared_pictures=pictures)


@pytest.fixture
def view(qtbot, context):
    view = NetworkView(context)
    qtbot.addWidget(view)
    for widget in view.head_widgets():
        qtbot.addWidget(widget)
    view.resize(1144, 670)
    with qtbot.waitSignal(view.state.made, timeout=60_000):
        view.show()
    yield view
    view.shut_down()


@pytest.fixture
def settle(qtbot, view):
    """Wait until nothing is on its way."""

    def wait():
        for _ in range(3):  # an answer can ask for more
            qtbot.waitUntil(lambda: not view.state.is_busy, timeout=60_000)
            QApplication.processEvents()

    return wait


@pytest.fixture
def open_model(view, settle):
    def open_it(name):
        view.state.open_model(name)
        settle()
        assert view.state.sides[0].model.path.stem == name

    return open_it


@pytest.fixture
def go(view, settle):
    """Look at a layer of the first model, by its name."""

    def to(name):
        names = [facts.name for facts in view.state.sides[0].anatomy.layers]
        view.state.choose_layer(names.index(name))
        settle()

    return to


@pytest.fixture
def draw(view, settle):
    """Draw a figure like a 3 in the drawing area."""

    def three():
        view.picture.chosen.emit(DRAWING)
        sketch = view.state.sketch
        first, *others = [QPointF(*point) for point in THREE]
        sketch.begin_mark(first, 0.09, eraser=False)
        for point in others:
            sketch.extend_mark(point)
        sketch.end_mark()
        settle()

    return three
