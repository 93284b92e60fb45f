"""``layerwise --self-test``: the steps one after the other, one line each."""

import argparse
import json
import os
import signal
import sys
from collections.abc import Mapping, Sequence
from types import FrameType
from typing import NoReturn

from desktop.self_test.attempt import attempt
from desktop.self_test.outcome import Result, Status
from desktop.self_test.steps import ALL_STEPS, STEPS
from desktop.self_test.surroundings import own_surroundings
from training.contract.version import __version__

OPTION = "--self-test"
SOME_FAILED = 1
INTERRUPTED = 130  # as shells tell an end by Ctrl-C

WORDS: Mapping[Status, str] = {"ok": "ok", "failed": "FAILED", "skipped": "skipped"}

DESCRIPTION = """\
See whether Layerwise works on this machine: one line for each step, in some twenty seconds. It
works in a folder of its own that it deletes at the end; no window is seen, and one that is open is
not touched. Each step is a process of its own with a time limit, so that none can hold up the
others.
The pages are drawn for the screen, where there is one, and else for none; nobody sees them.

{steps}
"""
EPILOG = """\
With --json each line is one object: {"version": of Layerwise, "step": its name, "status": "ok",
"failed" or "skipped" (not in this edition, which is no fault), "seconds": ..., "sentence": what
works, or what is wrong and what to do, "details": the last lines of the step's own errors, if it
failed}.

Exit status: 0 if all steps that this edition has are ok, 1 if one failed, 2 if the command line is
wrong, 130 if it was interrupted.
"""


def main(arguments: Sequence[str]) -> int:
    """Run the command and return its exit status.

    Parameters
    ----------
    arguments
        What follows ``--self-test`` on the command line.
    """
    options = _options(arguments)
    wanted = [step for step in STEPS if not options.step or step.name in options.step]
    signal.signal(signal.SIGTERM, _interrupt)  # a script's own time limit: clean up all the same
    failed = 0
    try:
        with own_surroundings() as surroundings:
            for step in wanted:
                result = attempt(step, os.environ if step.in_own_folders else surroundings)
                failed += result.outcome.status == "failed"
                _print(json_line(result) if options.json else text_line(result))
        if not options.json:
            _print(_summary(failed, len(wanted)))
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # The reader has enough. Python would complain once more when it closes standard output.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return SOME_FAILED
    return SOME_FAILED if failed else 0


def text_line(result: Result) -> str:
    """Return one step's line for a person."""
    word = WORDS[result.outcome.status]
    width = max(len(step.name) for step in ALL_STEPS)
    return f"{word:<7}  {result.step:<{width}}  {result.outcome.sentence}  {result.seconds:.1f} s"


def json_line(result: Result) -> str:
    """Return one step's line for a script, as one JSON object."""
    told = {
        "version": __version__,
        "step": result.step,
        "status": result.outcome.status,
        "seconds": result.seconds,
        "sentence": result.outcome.sentence,
        "details": result.details,
    }
    return json.dumps(told)  # in ASCII, so that any terminal and pipe can carry it


def _summary(failed: int, count: int) -> str:
    """Return the last line."""
    if failed:
        return f"Layerwise {__version__}: {failed} of {count} steps failed."
    return f"Layerwise {__version__} works on this machine."


def _print(text: str) -> None:
    """Print one line at once, whatever letters the terminal lacks.

    A windowed program on Windows has no standard output; there the exit status tells.
    """
    if sys.stdout is None:
        return
    encoding = sys.stdout.encoding or "utf-8"
    print(text.encode(encoding, "backslashreplace").decode(encoding), flush=True)


def _interrupt(_: int, __: FrameType | None) -> NoReturn:
    """End as Ctrl-C does."""
    raise KeyboardInterrupt


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    """Return what the command line asks for; ends the program where that is wrong."""
    parser = _parser()
    options = parser.parse_args(arguments)
    names = [step.name for step in STEPS]
    for name in options.step:
        if name not in names:
            parser.error(f"there is no step {name}; choose among {', '.join(names)}")
    return options


def _parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    width = max(len(step.name) for step in STEPS)
    steps = "\n".join(f"  {step.name:<{width}}  {step.about}" for step in STEPS)
    parser = argparse.ArgumentParser(
        prog=f"layerwise {OPTION}",
        description=DESCRIPTION.format(steps=steps),
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "step",
        nargs="*",
        metavar="STEP",
        help="do these steps alone (default: all of them)",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")
    return parser
