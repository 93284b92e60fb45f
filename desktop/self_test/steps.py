"""The steps of the self-test, in their order. A new one is one function and one entry here."""

import sys
from typing import NamedTuple


class Step(NamedTuple):
    """One thing to be tried.

    Attributes
    ----------
    name
        One word.
    about
        What is tried, for the command's help.
    does
        ``module:function``, imported by the step's own process; it returns one sentence about
        what works, and raises an error with one where something does not.
    limit_s
        From the start of the process to its end, in seconds: many times what a slow machine needs.
    in_own_folders
        Whether it works in the folders of the person who runs it, and not in those of the test.
    systems
        What ``sys.platform`` begins with where it makes sense; empty for everywhere.
    """

    name: str
    about: str
    does: str
    limit_s: float
    in_own_folders: bool = False
    systems: str = ""


ALL_STEPS = (
    Step(
        "folders",
        "a file can be written and deleted in each of your own folders",
        "desktop.self_test.folders:write_and_delete",
        15.0,
        in_own_folders=True,
    ),
    Step(
        "libraries",
        "the system has the libraries that a window needs",
        "desktop.self_test.libraries:look",
        15.0,
        systems="linux",
    ),
    Step(
        "models",
        "each model that ships answers as it did where it was made",
        "desktop.self_test.models:verify",
        60.0,
    ),
    Step(
        "samples",
        "the pictures that ship are classified, by each model that is for them",
        "desktop.self_test.samples:classify",
        60.0,
    ),
    Step(
        "pictures",
        "the process that decodes pictures reads each kind, and refuses what is broken",
        "desktop.self_test.pictures:decode",
        45.0,
    ),
    Step(
        "guard",
        "the process that tries models of unknown origin lets a good one pass, a broken one not",
        "desktop.self_test.guarding:guard",
        45.0,
    ),
    Step(
        "pages",
        "each page is drawn, the curves of a run included",
        "desktop.self_test.pages:draw",
        90.0,
    ),
    Step(
        "training",
        "a network learns digits for an epoch, is exported, opened and asked",
        "desktop.self_test.training_run:train",
        120.0,
    ),
)

STEPS = tuple(step for step in ALL_STEPS if sys.platform.startswith(step.systems))
