import pytest
from PySide6.QtWidgets import QPushButton

from desktop.pages.training.panels.progress import ProgressPanel
from desktop.pages.training.panels.progress_state import (
    Progress,
    duration_text,
    left_text,
    memory_text,
)

GOING = {
    "title": "dropout 0.5", "epoch": 10, "epochs": 15, "batch": 62, "batches": 94,
    "samples_per_second": 1850.2, "memory": 540_000_000, "seconds_left": 22.0,
}  # fmt: skip
LONG = "The loss is no longer a number after batch 3 of epoch 2; try a lower learning rate. " * 4
STATES = [
    Progress(),
    Progress(state="waiting", place=2),
    Progress(state="waiting", place=7),
    Progress(state="starting"),
    Progress(state="preparing", what="Drawing pen digits", done=1200, total=9000),
    Progress(state="training", **GOING),
    Progress(state="paused", **GOING),
    Progress(state="exporting", **GOING),
    Progress(state="finished", accuracy=0.859, has_model=True, **GOING),
    Progress(state="stopped", accuracy=0.859, has_model=True, **GOING),
    Progress(state="cancelled", sentence="Nothing was exported.", **GOING),
    Progress(state="failed", sentence=LONG, can_resume=True, **GOING),
    Progress(state="died", sentence="The system ended it.", can_resume=True, **GOING),
    Progress(state="elsewhere", **GOING),
]


@pytest.fixture
def panel(theme, shown):
    return shown(ProgressPanel(theme), 848, 64)


def buttons(panel):
    return [button for button in panel.findChildren(QPushButton) if button.isVisible()]


def test_a_run_in_progress_is_one_line_and_one_bar(panel):
    panel.show_progress(Progress(state="training", **GOING))
    assert panel.words.split("  ") == [
        "Epoch 10 of 15", "batch 62 of 94", "1,850 pictures a second", "540\xa0MB", "22\xa0s left",
    ]  # fmt: skip
    share = panel._bar.filled() / panel._bar.width()
    assert share == pytest.approx((9 + 62 / 94) / 15)
    assert not buttons(panel)


def test_at_little_width_the_memory_is_left_out(panel, qtbot):
    panel.show_progress(Progress(state="training", **GOING))
    panel.resize(628, 64)
    qtbot.waitUntil(lambda: "MB" not in panel.words)
    assert "1,850 pictures a second" in panel.words and "left" in panel.words


def test_no_state_changes_the_height(theme, shown):
    for width in (628, 848, 1456):
        heights = set()
        for progress in STATES:
            panel = shown(ProgressPanel(theme), width, 10)
            panel.show_progress(progress)
            panel.adjustSize()
            heights |= {panel.sizeHint().height(), panel.minimumSizeHint().height()}
        assert len(heights) == 1


def test_every_state_says_something_else(panel):
    told = []
    for progress in STATES:
        panel.show_progress(progress)
        told.append(panel.words)
        assert panel.accessibleDescription() == panel.words
    assert len(set(told)) == len(STATES)


def test_a_finished_run_leads_on(panel, qtbot):
    panel.show_progress(STATES[8])
    assert "“dropout 0.5” has learned" in panel.words and "85.9\xa0%" in panel.words
    assert buttons(panel) == [panel.look, panel.draw]
    with qtbot.waitSignal(panel.draw_wanted):
        panel.draw.click()
    with qtbot.waitSignal(panel.look_wanted):
        panel.look.click()


def test_without_a_model_there_is_nothing_to_draw_on(panel):
    panel.show_progress(Progress(state="finished", accuracy=0.5, **GOING))
    assert not buttons(panel) and "saved" not in panel.words


def test_a_failed_run_says_why_and_can_go_on(panel, qtbot):
    panel.show_progress(STATES[11])
    assert LONG in panel.words
    assert buttons(panel) == [panel.resume_button]
    with qtbot.waitSignal(panel.resume_wanted):
        panel.resume_button.click()
    panel.show_progress(Progress(state="failed", sentence="The data is gone.", **GOING))
    assert not buttons(panel)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0.2, "1 s"),
        (59.4, "59 s"),
        (61, "1 min"),
        (3599, "1 h"),
        (3720, "1 h 2 min"),
        (9e4, "25 h"),
    ],
)
def test_times_are_said_as_a_person_does(seconds, text):
    assert duration_text(seconds).replace("\xa0", " ") == text
    assert left_text(None) == ""


def test_amounts_of_memory():
    assert memory_text(0) == ""
    assert memory_text(540_000_000) == "540\xa0MB"
    assert memory_text(1_240_000_000) == "1.2\xa0GB"


def test_what_cannot_be_opened_on_this_computer_is_not_offered(panel):
    ended = {"state": "finished", "has_model": True}
    panel.show_progress(Progress(**ended))
    assert panel.draw.isVisibleTo(panel) and panel.look.isVisibleTo(panel)
    panel.show_progress(Progress(**ended, can_try=False))
    assert not panel.draw.isVisibleTo(panel) and panel.look.isVisibleTo(panel)
    panel.show_progress(Progress(**ended, can_take_apart=False))
    assert panel.draw.isVisibleTo(panel) and not panel.look.isVisibleTo(panel)
