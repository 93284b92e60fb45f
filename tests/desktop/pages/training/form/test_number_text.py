"""Numbers are written plainly, read generously, and stepped through by 1, 2, 5."""

import pytest

from desktop.pages.training.form.number_text import number_in, stepped, text_of
from training.contract.offered import BATCH_SIZE, EPOCHS, LEARNING_RATE, MIXUP, SEED, WEIGHT_DECAY


@pytest.mark.parametrize(
    ("value", "is_whole", "text"),
    [(6000, True, "6,000"), (1e-3, False, "0.001"), (1e-6, False, "0.000001"), (10.0, False, "10"),
     (0.0, False, "0"), (0.1 + 0.2, False, "0.3")],
)  # fmt: skip
def test_numbers_are_written_plainly(value, is_whole, text):
    assert text_of(value, is_whole=is_whole) == text
    assert number_in(text, is_whole=is_whole) == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "is_whole", "value"),
    [("6000", True, 6000), ("6 000", True, 6000), ("6,000", True, 6000), ("0,001", False, 0.001),
     ("1e-3", False, 0.001), (" .5 ", False, 0.5), ("−1", True, -1), ("2.5", True, 2.5),
     ("2,5", True, 2.5), ("6.000", True, 6000), ("1.234.567", True, 1_234_567),
     ("1,234.5", False, 1234.5), ("1.234,5", False, 1234.5), ("60,0000", True, 60)],
)  # fmt: skip
def test_numbers_are_read_generously(text, is_whole, value):
    assert number_in(text, is_whole=is_whole) == value


@pytest.mark.parametrize("text", ["", "many", "nan", "inf", "1.2.3", "0x10", "0.1,0.01"])
def test_what_is_no_number_stays_text(text):
    assert number_in(text, is_whole=False) == text


@pytest.mark.parametrize(
    ("value", "is_whole", "text"),
    [(6000, True, "6.000"), (1e-3, False, "0,001"), (1_000_000, True, "1.000.000")],
)
def test_what_is_written_with_decimal_commas_is_read_again(decimal_commas, value, is_whole, text):
    assert text_of(value, is_whole=is_whole) == text
    assert number_in(text, is_whole=is_whole) == value


def test_logarithmic_steps_go_by_1_2_5():
    up = [1]
    for _ in range(9):
        up.append(stepped(BATCH_SIZE, up[-1], 1))
    assert up == [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
    assert [stepped(BATCH_SIZE, value, -1) for value in up[1:]] == up[:-1]
    assert stepped(BATCH_SIZE, 64, 1) == 100
    assert stepped(BATCH_SIZE, 64, -1) == 50
    assert stepped(LEARNING_RATE, 0.001, 1) == 0.002
    assert stepped(LEARNING_RATE, 0.001, -2) == 0.0002
    assert stepped(LEARNING_RATE, 0.003, -1) == 0.002


def test_other_steps_are_even():
    assert stepped(SEED, 0, 1) == 1
    assert stepped(WEIGHT_DECAY, 0.05, 1) == 0.06
    assert stepped(WEIGHT_DECAY, 0.055, -1) == 0.05
    assert stepped(MIXUP, 0.2, 1) == 0.21


def test_steps_end_at_the_ends_of_the_range():
    assert stepped(EPOCHS, 1, -1) == 1
    assert stepped(EPOCHS, 10_000, 3) == 10_000
    assert stepped(WEIGHT_DECAY, 0, -1) == 0
