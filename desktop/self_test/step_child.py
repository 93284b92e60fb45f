"""What the process of one step does: the step, and one line of JSON about it at the end."""

import faulthandler
import os
import sys
import threading
import traceback
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import IO

import msgspec

from desktop.self_test.outcome import AGAIN, Outcome, StepSkippedError
from training.contract.errors import LayerwiseError

COMMAND = "self-test-step"
# So long after its limit the process ends itself: nobody is left who would.
ALONE_S = 20.0


def main(arguments: Sequence[str]) -> int:
    """Do one step, tell of it on standard output and return 0.

    Parameters
    ----------
    arguments
        ``module:function`` of the step, and its time limit in seconds: then the process says on
        standard error what it is doing, and the one that waits for it ends it with all that it has
        started.
    """
    does, limit_s = arguments[0], float(arguments[1])
    answers = _own_standard_output()
    faulthandler.enable()
    faulthandler.dump_traceback_later(limit_s)
    _end_after(limit_s + ALONE_S)
    outcome = _tried(does)
    answers.write(msgspec.json.encode(outcome))
    answers.close()
    return 0


def _tried(does: str) -> Outcome:
    """Do the step; whatever goes wrong is told in a sentence."""
    try:
        module, _, name = does.partition(":")
        step: Callable[[], str] = getattr(import_module(module), name)
        return Outcome("ok", step())
    except StepSkippedError as error:
        return Outcome("skipped", str(error))
    except LayerwiseError as error:
        return Outcome("failed", str(error))
    except ImportError as error:
        traceback.print_exc()
        return Outcome("failed", _not_imported(error))
    except Exception as error:  # a step that fails is no reason to stop the others
        traceback.print_exc()
        said = str(error).strip().split("\n")[0]
        fault = f"{type(error).__name__}: {said}" if said else type(error).__name__
        return Outcome("failed", f"Something unexpected went wrong ({fault}); {AGAIN}.")


def _not_imported(error: ImportError) -> str:
    """Return one sentence about a part that is not there, or lacks a library of the system."""
    from desktop.services.system_libraries import library_complaint

    lacking = library_complaint()
    return lacking or f"A part of the program is missing ({error}); {AGAIN}."


def _end_after(seconds: float) -> None:
    """End this process when the time is up, whatever it does."""
    watchdog = threading.Timer(seconds, os._exit, (1,))
    watchdog.daemon = True
    watchdog.start()


def _own_standard_output() -> IO[bytes]:
    """Return standard output for the outcome alone: what a library prints goes to the errors."""
    own = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return own
