"""Pages that are drawn with something missing or wrong fail the step that draws them."""

import os

import pytest

from desktop.self_test.attempt import attempt
from desktop.self_test.steps import Step


def drawn(name):
    step = Step("pages", "", f"tests.desktop.self_test.faulty_steps:{name}", 60.0)
    return attempt(step, os.environ).outcome


def test_a_bundle_without_plots_fails():
    outcome = drawn("draw_without_plots")
    assert outcome.status == "failed"
    assert "A part of the program is missing" in outcome.sentence
    assert "pyqtgraph" in outcome.sentence


@pytest.mark.full
def test_plots_without_curves_fail():
    sentence = drawn("draw_without_curves").sentence
    assert "The plot “Loss” on the page Training is drawn without its curve" in sentence


@pytest.mark.full
def test_a_fault_in_a_page_fails():
    sentence = drawn("draw_with_a_fault_in_a_page").sentence
    assert "The page Help was drawn with a fault (ValueError: a fault of the page)" in sentence
