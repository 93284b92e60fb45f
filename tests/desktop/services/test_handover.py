"""Files that one page hands to another."""

from pathlib import Path

import pytest

from desktop.pages import PAGES
from desktop.services.handover import Handover, page_of_activity
from training.contract.activities import ACTIVITIES

MODEL = Path("models") / "mein Netz ä.onnx"


def test_a_page_and_its_files_are_told(qtbot):
    handover = Handover()
    with qtbot.waitSignal(handover.wanted) as wanted:
        handover.use(MODEL, "pokemon-transfer")
    assert wanted.args == ["pokemon", (MODEL,)]
    with qtbot.waitSignal(handover.wanted) as wanted:
        handover.take_apart(MODEL)
    assert wanted.args == ["kernels", (MODEL,)]


@pytest.mark.parametrize("activity", ACTIVITIES, ids=lambda activity: activity.id)
def test_every_activity_has_a_page(activity):
    assert page_of_activity(activity.id) in {entry.id for entry in PAGES}
