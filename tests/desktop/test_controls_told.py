"""Every control of every page has a name that is read aloud, and a tooltip."""

import pytest
from PySide6.QtWidgets import QAbstractButton

from desktop.main_window import MainWindow
from desktop.pages import PAGES
from desktop.services.preference_keeper import PreferenceKeeper
from desktop.services.preferences import Preferences
from tests.desktop.controls import controls_of, lacking, path_of

TELLS_ITS_PLACES = "its tooltip is of the cell, card or row under the pointer"
HAS_A_READOUT = "a line beside it tells the value under the pointer"
# Class of a control without a tooltip of its own, and why.
EXCEPTIONS = {
    "ConfusionMatrix": TELLS_ITS_PLACES,
    "LayerStrip": TELLS_ITS_PLACES,
    "MapPicture": TELLS_ITS_PLACES,
    "PictureCards": TELLS_ITS_PLACES,
    "RunsView": TELLS_ITS_PLACES,
    "SessionView": TELLS_ITS_PLACES,
    "SumRow": TELLS_ITS_PLACES,
    "SweepView": TELLS_ITS_PLACES,
    "TileMosaic": TELLS_ITS_PLACES,
    "CurvePlot": HAS_A_READOUT,
    "GradientPlot": HAS_A_READOUT,
    "NumbersTable": HAS_A_READOUT,
    "ValueMap": HAS_A_READOUT,
    "ValueTable": HAS_A_READOUT,
    "MarkdownView": "it is a text to be read",
    "OneKernelView": "it is no control, but takes the keys that step",
}


@pytest.fixture
def window(qtbot, theme):
    window = MainWindow(theme, PreferenceKeeper(Preferences(welcome_at_start=False)))
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()


def test_each_control_has_a_name_and_a_tooltip_that_begins_with_it(window):
    found, named = [], 0
    for entry in PAGES:
        window.show_page(entry.id)
        page = window.current_page
        page.key_groups()  # builds what is built when it is first shown
        for one in controls_of(page):
            lacks = lacking(one)
            if lacks and not (one.accessibleName() and type(one).__name__ in EXCEPTIONS):
                found.append(f"{entry.id}: {path_of(one, page)} lacks {' and '.join(lacks)}")
            elif isinstance(one, QAbstractButton) and "\n" in one.toolTip():
                named += 1
                name = (one.accessibleName() or one.text()).casefold()
                if not one.toolTip().casefold().startswith(name[:4]):
                    found.append(f"{entry.id}: {name} is told as {one.toolTip()}")
    assert not found
    assert named > 50
    _check_rail(window)


def _check_rail(window):
    """The rail tells name, key and what one does on each page."""
    for entry in PAGES:
        item = window._rail.item(entry.id)
        first, sentence = item.toolTip().split("\n")
        assert first == f"{entry.title}  {entry.key}"
        assert sentence.endswith(".")
