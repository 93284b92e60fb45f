"""Curves and pace, reduced from events."""

import numpy as np
import pytest

from desktop.services.runs.curves import Curves
from desktop.services.runs.growing import FIRST_ROOM, Growing
from desktop.services.runs.pace import Pace
from training.contract.events import Batch, Epoch, Gradients


def batch(epoch, number, loss=1.0):
    return Batch(
        run="r", epoch=epoch, batch=number, loss=loss, accuracy=0.5, learning_rate=0.1, seconds=0.0
    )


def epoch(number):
    return Epoch(
        run="r", epoch=number, loss=0.4, accuracy=0.5, validation_loss=0.3,
        validation_accuracy=0.6, seconds=0.0, best=True,
    )  # fmt: skip


def gradients(number, **norms):
    return Gradients(
        run="r", epoch=number, batch=1, layers=tuple(norms), norms=tuple(norms.values())
    )


def test_rows_outgrow_their_room_and_views_stay():
    rows = Growing(2)
    rows.add((0.0, 1.0))
    first = rows.rows()
    for number in range(1, 3 * FIRST_ROOM):
        rows.add((number, -number))
    assert len(rows) == 3 * FIRST_ROOM
    np.testing.assert_array_equal(rows.column(0), np.arange(3 * FIRST_ROOM))
    np.testing.assert_array_equal(first, [[0.0, 1.0]])
    before = rows.column(0)
    rows.cut(5)
    rows.add((77.0, 0.0))
    assert before[5] == 5 and rows.column(0)[5] == 77
    with pytest.raises(ValueError, match="read-only"):
        before[0] = 1


def test_positions_are_in_epochs():
    curves = Curves()
    curves.begin(4, 0)
    for one in (batch(1, 4), batch(3, 2), batch(3, 5)):
        curves.add(one)
    assert list(curves.batch_positions) == [1, 2.5, 3]


def test_what_was_given_up_is_cut():
    curves = Curves()
    curves.begin(2, 0)
    for number in (1, 2):
        for one in (batch(number, 1), gradients(number, a=number), batch(number, 2), epoch(number)):
            curves.add(one)
    curves.add(batch(3, 1))
    curves.begin(2, 1)
    assert list(curves.batch_positions) == [0.5, 1]
    assert list(curves.epochs) == [1]
    assert list(curves.gradient_positions) == [0.5] and list(curves.gradient_norms) == [[1]]
    curves.add(batch(2, 1, loss=9.0))
    assert list(curves.batch_losses) == [1, 1, 9]


def test_other_layers_learn_in_a_later_stage():
    curves = Curves()
    curves.begin(2, 0)
    for one in (gradients(1, top=0.1), gradients(2, block5=0.2, top=0.3), gradients(3, top=0.4)):
        curves.add(one)
    assert curves.layers == ("top", "block5")
    np.testing.assert_array_equal(curves.gradient_norms, [[0.1, np.nan], [0.3, 0.2], [0.4, np.nan]])


def test_time_left_leaves_pauses_out():
    pace = Pace()
    assert pace.seconds_left(10) is None
    for number in range(1, 21):  # 2 seconds a batch, 10 batches an epoch
        pace.add(number / 10, 2.0 * number)
    assert pace.seconds_left(10) == pytest.approx(160)
    pace.interrupt()
    pace.add(2.1, 1000.0)
    assert pace.seconds_left(10) == pytest.approx(158)
    for number in range(1, 11):
        pace.add(2.1 + number / 10, 1000.0 + 2 * number)
    assert pace.seconds_left(10) == pytest.approx(138)


def test_time_left_is_of_the_last_while():
    pace = Pace()
    for number in range(1, 101):
        pace.add(number / 10, 1.0 * number)
    for number in range(1, 101):  # from here on three times slower
        pace.add(10 + number / 10, 100 + 3.0 * number)
    assert pace.seconds_left(30) == pytest.approx(300, rel=0.05)
    pace.forget()
    assert pace.seconds_left(30) is None
    pace.add(20.1, 500.0)
    pace.add(20.2, 510.0)
    assert pace.seconds_left(30) == pytest.approx(980)
