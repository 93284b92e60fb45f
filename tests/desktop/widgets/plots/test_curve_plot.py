import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from desktop.widgets.plots.curve_plot import CurvePlot
from desktop.widgets.plots.markers import run_mark
from desktop.widgets.plots.smoothing import moving_average
from desktop.widgets.plots.view import Extent
from tests.desktop.widgets.plots.runs import colours_in, first_part, make_run


def drawn(plot, key="run 0"):
    """The items of a run, once all has been drawn."""
    plot.draw_now()
    return plot._runs[key].items


def curve_of(item):
    x, y = item.getData()
    return x.tolist(), y.tolist()


def test_it_says_what_to_do_until_a_run_is_there(theme, loss):
    loss.draw_now()
    middle = loss.canvas.room.toRect().adjusted(60, 30, -60, -30)
    assert len(colours_in(loss.grab(middle).toImage())) > 20  # words and the grid
    assert len(colours_in(loss.canvas.grab(middle).toImage())) <= 2  # the grid
    assert loss.accessibleDescription() == "No run is shown."
    loss.show_curves([make_run(theme)])
    assert loss.layer._words == ""
    loss.remove("run 0")
    assert loss.layer._words


def test_it_draws_the_values_it_was_given(theme, loss):
    run = make_run(theme)
    loss.show_curves([run])
    items = drawn(loss)
    assert curve_of(items.training) == (run.training_x.tolist(), run.training_y.tolist())
    assert curve_of(items.validation) == (run.validation_x.tolist(), run.validation_y.tolist())
    assert curve_of(items.markers) == (run.validation_x.tolist(), run.validation_y.tolist())
    assert run.colour.rgba() in colours_in(loss.grab().toImage())
    assert loss.view.y == Extent(0, 2)
    assert loss.view.x == Extent(0, 4)


def test_a_run_grows(theme, loss, qtbot):
    run = make_run(theme)
    loss.show_curves([first_part(run, 30, 1)])
    before = loss.grab()
    loss.update_curve(first_part(run, 31, 1))
    loss.update_curve(first_part(run, 80, 3))
    qtbot.waitUntil(lambda: len(loss._runs["run 0"].items.training.getData()[0]) == 80)
    assert len(drawn(loss).validation.getData()[0]) == 3
    assert before.toImage() != loss.grab().toImage()
    assert "after epoch 3" in loss.accessibleDescription()


def test_many_updates_are_drawn_once_with_the_newest(theme, loss, qtbot):
    run = make_run(theme, batches=500)
    loss.show_curves([first_part(run, 1, 0)])
    loss.draw_now()
    draws = []
    loss._draw, draw = lambda: (draws.append(1), draw()), loss._draw
    for count in range(1, 1001):
        loss.update_curve(first_part(run, count, 0))
    assert len(draws) == 0
    qtbot.waitUntil(lambda: len(draws) == 1)
    assert loss.curves[0].training_x[-1] == run.training_x[999]


def test_runs_come_and_go(theme, loss):
    runs = [make_run(theme, place) for place in range(3)]
    loss.show_curves(runs[:2])
    loss.update_curve(runs[2])
    assert [curve.key for curve in loss.curves] == ["run 0", "run 1", "run 2"]
    loss.remove("run 1")
    loss.remove("unheard of")
    loss.draw_now()
    colours = colours_in(loss.canvas.grab().toImage())
    assert runs[0].colour.rgba() in colours
    assert runs[1].colour.rgba() not in colours
    loss.show_curves([runs[1]])
    assert [curve.key for curve in loss.curves] == ["run 1"]
    loss.draw_now()
    colours = colours_in(loss.canvas.grab().toImage())
    assert runs[1].colour.rgba() in colours and runs[0].colour.rgba() not in colours


def test_the_first_run_lies_over_the_others(theme, loss):
    under = make_run(theme, 1)
    over = make_run(theme, 0)
    loss.show_curves([over, under])
    loss.draw_now()
    at = loss.canvas.place(2, over.validation_y[1]).toPoint()
    # A hollow circle over a filled square: its middle is the ground.
    assert loss.canvas.grab().toImage().pixelColor(at) == theme.colour("surface")
    loss.show_curves([under, over])
    loss.draw_now()
    assert loss.canvas.grab().toImage().pixelColor(at) == under.colour


def test_smoothing_is_of_the_training_only_and_the_batches_stay_faint(theme, loss):
    run = make_run(theme)
    loss.show_curves([run])
    assert not drawn(loss).raw.isVisible()
    loss.set_smoothing(0.9)
    items = drawn(loss)
    assert items.raw.isVisible()
    assert curve_of(items.raw)[1] == run.training_y.tolist()
    expected = moving_average(run.training_y, 0.9)[0]
    np.testing.assert_allclose(items.training.getData()[1], expected)
    assert curve_of(items.validation)[1] == run.validation_y.tolist()
    loss.set_smoothing(5)
    assert loss._smoothing == 0.99


def test_a_logarithmic_loss(theme, loss):
    run = make_run(theme)
    loss.show_curves([run])
    loss.set_log(True)
    np.testing.assert_allclose(drawn(loss).training.getData()[1], np.log10(run.training_y))
    assert loss.view.y.high == pytest.approx(np.log10(2))
    loss.set_log(False)
    assert curve_of(drawn(loss).training)[1] == run.training_y.tolist()


def test_an_accuracy_has_no_logarithm(theme, accuracy):
    run = make_run(theme, measure="accuracy")
    accuracy.show_curves([run])
    accuracy.set_log(True)
    assert curve_of(drawn(accuracy).training)[1] == run.training_y.tolist()
    assert accuracy.view.y == Extent(0, 1)


def test_a_run_that_ends_in_no_numbers_is_drawn_up_to_there(theme, loss):
    run = make_run(theme)
    values = run.training_y.copy()
    values[60:] = np.nan
    loss.show_curves([run._replace(training_y=values)])
    for is_log in (False, True):
        loss.set_log(is_log)
        assert len(drawn(loss).training.getData()[0]) == 60
    assert "not a number" in loss.accessibleDescription()


def test_a_run_with_no_values_yet(theme, loss):
    loss.show_curves([first_part(make_run(theme), 0, 0)])
    assert len(drawn(loss).training.getData()[0]) == 0
    assert "no values yet" in loss.accessibleDescription()
    loss.show_cursor(1.0)
    assert loss.layer.reading.rows[0].values == ("–", "–")


def test_long_runs_are_drawn_with_few_points(theme, loss):
    run = make_run(theme, batches=5000)
    loss.show_curves([run])
    assert len(drawn(loss).training.getData()[0]) < 2 * loss.width() + 64


def test_markers_of_many_epochs_stay_apart(theme, loss):
    run = make_run(theme, epochs=200, batches=2)
    loss.set_epochs(200)
    loss.show_curves([run])
    items = drawn(loss)
    assert len(items.validation.getData()[0]) == 200
    marked = items.markers.getData()[0]
    assert 5 < len(marked) < 60
    assert np.ptp(np.diff(marked)) == 0


def test_light_and_dark(theme, loss):
    loss.show_curves([make_run(theme)])
    loss.draw_now()
    assert QColor("#FFFFFF").rgba() in colours_in(loss.canvas.grab().toImage())
    theme.set_mode("dark")
    loss.show_curves([make_run(theme)])
    loss.draw_now()
    colours = colours_in(loss.canvas.grab().toImage())
    assert theme.colour("surface").rgba() in colours
    assert theme.colour("line-strong").rgba() in colours
    assert run_mark(theme, 0).colour.rgba() in colours
    assert QColor("#FFFFFF").rgba() not in colours


def test_another_scale_has_larger_words(theme, loss):
    loss.show_curves([make_run(theme)])
    loss.draw_now()
    before = loss.canvas.room.left()
    theme.set_scale(2)
    loss.draw_now()
    assert loss.canvas.room.left() > before


def test_a_picture_has_title_legend_and_no_cursor(theme, loss):
    runs = [make_run(theme, place) for place in range(2)]
    loss.show_curves(runs)
    without = loss.picture()
    assert without.width() > 2 * loss.width()
    assert {run.colour.rgba() for run in runs} <= colours_in(without)
    loss.show_cursor(2.0, 50)
    assert loss.picture() == without
    assert loss.layer.reading is not None
    loss.show_curves([runs[0]._replace(title="Another name"), runs[1]])
    assert loss.picture() != without


def test_it_is_drawn_only_where_it_can_be_seen(theme, qtbot):
    plot = CurvePlot(theme, "Loss", "loss")
    qtbot.addWidget(plot)
    plot.show_curves([make_run(theme)])
    line = plot._runs["run 0"].items.training
    plot.draw_now()
    assert len(line.yData) == 0
    plot.show()
    qtbot.waitUntil(lambda: len(line.yData) == 100)


def test_a_picture_of_a_hidden_plot_is_that_of_a_shown_one(theme, loss, qtbot):
    hidden = CurvePlot(theme, "Loss", "loss")
    qtbot.addWidget(hidden)
    hidden.set_epochs(4)
    hidden.resize(loss.size())
    for plot in (loss, hidden):
        plot.show_curves([make_run(theme, batches=300)])
    assert hidden.picture() == loss.picture()


def test_a_click_does_not_reach_pyqtgraph(theme, loss, qtbot):
    loss.show_curves([make_run(theme)])
    loss.draw_now()
    before = loss.view.x
    qtbot.mouseClick(loss, Qt.MouseButton.RightButton, pos=loss.rect().center())
    assert loss.view.x == before
    assert loss.childAt(loss.rect().center()) is None
