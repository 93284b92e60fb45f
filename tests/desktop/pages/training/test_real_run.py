"""Real trainings of a small network, from the first click to the model on the other pages."""

import signal

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.main_window import MainWindow
from desktop.pages.training.panels.parts import CELL, WEIGHT
from desktop.services.preference_keeper import PreferenceKeeper
from desktop.services.preferences import Preferences
from tests.desktop.pages.training.test_closing import answered
from tests.desktop.services.runs.conftest import LIMIT_MS, children, posix
from training.contract.locations import user_models_folder

LEFT = Qt.MouseButton.LeftButton
SMALL = {
    "epochs": 10_000,
    "batch_size": 32,
    "samples": 300,
    "hidden_units": (16,),
    "learning_rate": 0.003,
}

pytestmark = pytest.mark.timeout(300)  # on a busy machine TensorFlow alone may take half a minute


def click(button):
    assert button.isVisible() and button.isEnabled(), button.text()
    QTest.mouseClick(button, LEFT)


@pytest.fixture
def wait(qtbot):
    """Wait for a condition while Qt's events come in."""
    return lambda condition: qtbot.waitUntil(lambda: bool(condition()), timeout=LIMIT_MS)


@pytest.fixture
def make_window(qtbot, theme, wait):
    """Makes a window at the Training page, its settings those of a small run without end."""

    def make():
        window = MainWindow(
            theme, PreferenceKeeper(Preferences(last_page="training", welcome_at_start=False))
        )
        window.is_closed = False
        window.closed.connect(lambda: setattr(window, "is_closed", True))
        page = window.current_page
        qtbot.addWidget(window, before_close_func=lambda _: page.runs.close())  # asks nothing
        with qtbot.waitExposed(window):
            window.show()
        for name, value in SMALL.items():
            page.form.state.set_value(name, value)
        wait(lambda: page.form.sized_plan == page.form.state.plan)
        assert page.form.sentence == ""
        return window, page

    yield make
    assert not children()


@pytest.fixture
def going(make_window, wait):
    """A window whose run goes on and has told of an epoch."""
    window, page = make_window()
    click(page.controls.start_button)
    run = page.runs.current
    wait(lambda: run.epochs_done)
    return window, page, run


def curve(page):
    """What the plot of the loss has of the first run."""
    return page.plots.loss.curves[0]


def test_from_start_to_a_model_on_the_other_pages(make_window, wait):
    window, page = make_window()
    click(page.controls.start_button)
    run = page.runs.current
    assert (run.title, page.chip.accessibleName()) == ("Digits, dense network", "Starting")
    assert page.controls.start_button.text() == "Queue"

    wait(lambda: len(curve(page).validation_x) >= 2)
    count = len(curve(page).training_x)
    wait(lambda: len(curve(page).training_x) > count)
    assert len(page.plots.accuracy.curves[0].training_x) > count
    wait(lambda: len(page.gradients.norms) and page.panels.parts.pictures.note)
    assert "Epoch" in page.progress.words and "of 10" in page.progress.words
    assert page.runs_panel.table.index(0, 1).data().endswith("%")

    click(page.controls.pause_button)
    assert page.controls.pause_button.text() == "Resume"
    look_at_one_weight(page, run, wait)
    look_at_a_cell(page, run, wait)
    a_second_run_waits(window, page)
    another_window_sees_it(make_window, run)

    epochs = run.epochs_done
    click(page.controls.pause_button)
    wait(lambda: run.epochs_done > epochs)

    click(page.controls.stop_button)
    assert page.chip.accessibleName() == "Stopping"
    assert not page.controls.stop_button.isEnabled()
    wait(lambda: run.ending is not None)
    assert page.chip.accessibleName() == "Stopped"
    assert run.model.is_file() and run.model.parent == user_models_folder()
    assert page.controls.start_button.text() == "Start"
    the_model_is_used(window, page, run, wait)
    assert window.close()


def look_at_one_weight(page, run, wait):
    """One batch at a time, what it does to a weight is told: the run's own numbers."""
    page.panels.show_part(WEIGHT)
    choice = page.panels.parts.weight.choice
    choice.follow.setFocus()
    QTest.keyClick(choice.follow, Qt.Key.Key_Space)  # and not a pause
    assert choice.follow.isChecked() and run.status == "paused"
    click(page.controls.batch_button)
    wait(lambda: run.followed is not None)
    place = run.followed.epoch, run.followed.batch
    click(page.controls.batch_button)
    wait(lambda: (run.followed.epoch, run.followed.batch) != place)
    seen = run.followed
    assert f"batch {seen.batch}" in page.panels.parts.weight.note
    assert np.dot(seen.activations, seen.deltas) == pytest.approx(seen.gradient, abs=1e-6)
    assert seen.before + seen.update == pytest.approx(seen.after, abs=1e-6)
    assert run.status == "paused"
    QTest.keyClick(choice.follow, Qt.Key.Key_Space)


def look_at_a_cell(page, run, wait):
    """A click into the table of confusions shows the pictures of the cell."""
    confusion = page.panels.parts.confusion
    most = int(np.diag(run.confusion.counts).argmax())
    confusion.matrix.chosen.emit(most, most)
    wait(lambda: run.cell is not None)
    assert page.panels.current == CELL
    assert (run.cell.true, run.cell.answer) == (most, most)
    assert run.cell.size == run.confusion.counts[most, most]
    assert page.panels.parts.cell.is_chosen


def a_second_run_waits(window, page):
    """What is started meanwhile stands in the queue, and can be taken out."""
    click(page.controls.start_button)
    (second,) = page.runs.waiting
    assert second.title == "Digits, dense network 2"
    assert page.runs_panel.table.index(0, 1).data() == "waiting"
    page.shown.look_at(second.id)
    assert "Waiting" in page.progress.words
    page.run_actions.drop.trigger()
    assert page.runs.waiting == ()
    assert len(page.runs.runs) == 1
    page.shown.look_at(page.runs.current.id)


def another_window_sees_it(make_window, run):
    """A second window shows the run as somebody else's, and closes without a question."""
    other, page = make_window()
    assert page.runs.find(run.id).status == "elsewhere"
    assert page.chip.accessibleName() == "Elsewhere"
    assert not page.run_actions.remove.isEnabled()
    assert page.controls.start_button.isEnabled()
    assert other.close()


def the_model_is_used(window, page, run, wait):
    """One click leads to the Digits page, another to the Kernels page, each with the model."""
    click(page.progress.draw)
    digits = window.current_page
    assert digits.help_topic == "digits"
    wait(lambda: digits._models.currentData() == str(run.model))
    window.show_page("training")
    click(page.progress.look)
    kernels = window.current_page
    assert kernels.help_topic == "kernels"
    state = kernels.part.state
    wait(lambda: state.sides[0] is not None and state.sides[0].model.path == run.model)


@posix
def test_a_killed_run_goes_on_and_so_it_does_next_time(going, make_window, wait):
    window, page, run = going
    (child,) = children()
    child.send_signal(signal.SIGKILL)
    wait(lambda: run.ending is not None)
    assert page.chip.accessibleName() == "Broken off"
    assert "broke off" in page.progress.words and "ended from outside" in page.progress.words
    points = len(curve(page).training_x)
    assert points and page.gradients.norms.size
    assert page.controls.start_button.text() == "Start"

    epochs = run.epochs_done
    click(page.progress.resume_button)
    wait(lambda: run.epochs_done > epochs)
    assert page.runs.current is run
    assert len(curve(page).training_x) > points - run.started.batches_per_epoch

    with answered("Do not close") as box:
        assert not window.close()
    assert "Digits, dense network" in box.text
    assert page.runs.current is run
    with answered("Go on next time"):
        window.close()
    wait(lambda: window.is_closed)
    assert not children()
    assert run.status == "cancelled" and run.can_resume

    _, page = make_window()
    again = page.runs.find(run.id)
    assert page.shown.looked_at == run.id
    wait(lambda: len(curve(page).validation_x) == run.epochs_done)
    np.testing.assert_array_equal(curve(page).training_y, run.curves.batch_losses)
    assert again.can_resume and page.progress.resume_button.isVisible()


@pytest.mark.full
def test_a_window_that_stops_its_run_waits_for_the_model(going, wait):
    window, page, run = going
    window.show_page("help")
    with answered("Stop and keep the model"):
        assert not window.close()  # the model is still being written
    assert window.current_page is page
    wait(lambda: window.is_closed)
    assert run.status == "stopped"
    assert run.model.is_file()
    assert not children()


@pytest.mark.full
def test_two_windows_train_side_by_side(going, make_window, wait):
    _, page, run = going
    other_window, other = make_window()
    click(other.controls.start_button)
    second = other.runs.current
    wait(lambda: second.epochs_done)
    page.runs.refresh()
    assert page.runs.find(second.id).status == "elsewhere"
    assert other.runs.find(run.id).status == "elsewhere"
    for one in (page, other):
        click(one.controls.stop_button)
    wait(lambda: run.ending is not None and second.ending is not None)
    assert run.model != second.model
    assert run.model.is_file() and second.model.is_file()
    page.runs.refresh()
    assert page.runs.find(second.id).status == "stopped"
    assert other_window.close()


@pytest.mark.full
def test_in_slow_motion_a_batch_takes_half_a_second(going, wait):
    _, page, run = going
    click(page.controls.slow_button)
    wait(lambda: run.status == "training")
    told = run.seconds
    wait(lambda: run.seconds > told + 1)  # what was under way when it was told has come
    before, since = run.seconds, (run.epoch, run.batch)
    wait(lambda: run.seconds > before + 2)
    batches = (run.epoch - since[0]) * run.started.batches_per_epoch + run.batch - since[1]
    assert 4 <= batches <= 6
    click(page.controls.slow_button)
    epochs = run.epochs_done
    wait(lambda: run.epochs_done > epochs + 2)


@pytest.mark.full
def test_a_lesson_starts_all_its_runs_and_shows_them_together(make_window, wait):
    window, page = make_window()
    page.form.lesson_head.combo.setCurrentIndex(1)
    page.form.lesson_head.combo.activated.emit(1)
    lesson = page.form.state.lesson.lesson
    for place in range(len(lesson.runs)):
        page.form.state.choose_run(place)
        page.form.state.set_value("epochs", 1)
    wait(lambda: page.form.sized_plan == page.form.state.plan)
    click(page.controls.start_button)
    started = list(reversed(page.runs.runs))
    assert [run.title for run in started] == [run.title for run in lesson.runs]
    wait(lambda: all(run.status == "finished" for run in started))
    assert len(page.plots.loss.curves) == len(started)
    assert all(len(one.validation_x) == 1 for one in page.plots.loss.curves)
    assert page.runs_panel.differences.text.startswith("Differ in ")
    assert window.close()
