"""What each picture shows, and how the window gets there: own drawings, CC0 photographs alone."""

from collections.abc import Callable
from typing import NamedTuple

import msgspec

from desktop.window.looks import PROJECTOR_SCALE
from tests.benchmarks.pages import drop_paths, wait_until
from tests.conftest import ROOT
from tests.screenshots.pen import draw_three
from training.contract.activities import activity
from training.contract.quick import quick_settings

SAMPLES = ROOT / "resources" / "samples"
LESSONS = ROOT / "resources" / "lessons"
LESSON, RUNS_OF_LESSON = LESSONS / "5-few-pictures.layerwise-lesson", 2
PHOTOGRAPHS = LESSONS / "clothing"
ACTIVITY = "fashion-cnn"
CHANGES = {"epochs": 16, "batch_size": 16, "samples": None}
PICTURE_AT_EPOCH = 11


class Shot(NamedTuple):
    """One picture of the window.

    Attributes
    ----------
    name
        Of its file.
    drive
        Brings the window, which is passed, to what is to be seen.
    mode, scale
        Light or dark, and the factor of type.
    is_still
        Whether to wait until nothing moves any more.
    """

    name: str
    drive: Callable
    mode: str = "light"
    scale: float = 1.0
    is_still: bool = True


def welcome(window):
    """What each page is for."""
    usable(window, "welcome")


def digits(window):
    """An own drawing, answered."""
    page = usable(window, "digits")
    answers = heard(page.model.answered)
    draw_three(page.drawing.canvas)
    wait_until(lambda: answers)


def fashion(window):
    """A CC0 photograph, seen by two networks."""
    page = usable(window, "fashion")
    answers = heard(page.model.answered)
    drop_paths(page, SAMPLES / "fashion" / "02-dress.jpg")
    wait_until(lambda: len({key for key, _ in answers}) == 2)


def pokemon(window):
    """A drawing of ours, seen by three networks."""
    page = usable(window, "pokemon")
    answers = heard(page.model.answered)
    drop_paths(page, SAMPLES / "pokemon" / "1-fox.png")
    wait_until(lambda: len({key for key, _ in answers}) == 3)


def one_kernel(window):
    """A kernel on a small grid of numbers."""
    usable(window, "kernels")


def inside(window):
    """What the kernels of a real network make of a photograph."""
    page = shown(window, "kernels")
    settled = heard(page.settled)
    page.segments.choose("network")
    wait_until(lambda: (True,) in settled)
    wait_until(lambda: not page.part.state.is_busy)


def training(window):
    """A real run on photographs, while it goes on."""
    page = shown(window, "training")
    settings = msgspec.structs.replace(quick_settings(activity(ACTIVITY)), **CHANGES)
    page.form.set_request(ACTIVITY, settings, str(PHOTOGRAPHS))
    start(page)
    run = page.runs.current
    wait_until(lambda: run.epochs_done >= PICTURE_AT_EPOCH or not run.is_going)


def lesson(window):
    """A lesson whose two runs have ended."""
    window.open_paths([str(LESSON)])
    page = window.current_page
    wait_until(lambda: page.form.state.lesson is not None)
    earlier = len(page.runs.runs)
    start(page)
    wait_until(lambda: len(page.runs.runs) == earlier + RUNS_OF_LESSON)
    wait_until(lambda: not any(one.is_going or one.status == "waiting" for one in page.runs.runs))


def shown(window, identifier):
    """The page, shown."""
    window.show_page(identifier)
    return window.current_page


def usable(window, identifier):
    """The page, shown, once it says that it can be used."""
    page = shown(window, identifier)
    settled = heard(page.settled)
    wait_until(lambda: settled)
    if settled[-1] != (True,):
        raise RuntimeError(f"the page {identifier} cannot be used")
    return page


def start(page):
    """Press Start once the form knows how large the run is."""
    button = page.controls.start_button
    wait_until(lambda: page.form.sized_plan == page.form.state.plan and button.isEnabled())
    button.click()
    wait_until(lambda: page.runs.current is not None)


def heard(signal):
    """A list of what the signal carries from now on."""
    found = []
    signal.connect(lambda *carried: found.append(carried))
    return found


SHOTS = (
    Shot("welcome", welcome),
    Shot("digits", digits),
    Shot("digits-projector", digits, scale=PROJECTOR_SCALE),
    Shot("fashion", fashion),
    Shot("pokemon", pokemon),
    Shot("one-kernel", one_kernel),
    Shot("inside-a-network", inside),
    Shot("training", training, mode="dark", is_still=False),
    Shot("lesson", lesson),
)
