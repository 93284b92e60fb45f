import importlib.util
import os

import pytest

from tests.conftest import ROOT
from tests.desktop.pages.training.panels.recorded import record


@pytest.fixture(scope="session")
def recorded(tmp_path_factory):
    """The events of a real run."""
    if importlib.util.find_spec("tensorflow") is None:
        pytest.skip("needs the extra `training`")
    folder = tmp_path_factory.mktemp("recorded")
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "LAYERWISE_USER_FOLDER": str(folder)}
    environment.pop("LAYERWISE_DATA", None)
    return record(folder, environment)


@pytest.fixture
def shown(qtbot):
    """Show a widget at a size, until the test ends."""

    def shown(widget, width, height):
        qtbot.addWidget(widget)
        widget.resize(width, height)
        with qtbot.waitExposed(widget):
            widget.show()
        return widget

    return shown
