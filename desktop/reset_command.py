"""``layerwise --reset``: all as it was when the program was installed, for scripts; without Qt."""

import argparse
import sys
from collections.abc import Sequence

from desktop.services.reset.obstacle import obstacle
from desktop.services.reset.reset import Reset, reset

DONE, FAILED = 0, 1


def main(arguments: Sequence[str]) -> int:
    """Reset without asking, say what was done, and return 0; 1 if it was not done, or not all."""
    options = _parser().parse_args(arguments)
    hindered = obstacle(from_window=False)
    if hindered is not None:
        print(f"layerwise: {hindered}", file=sys.stderr)
        return FAILED
    try:
        done = reset(everything=options.everything)
    except OSError as error:
        fault = error.strerror or error
        print(f"layerwise: The settings cannot be moved away ({fault}).", file=sys.stderr)
        return FAILED
    _tell(done, everything=options.everything)
    return FAILED if done.left else DONE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="layerwise --reset",
        description="Forget all settings of this user, as when Layerwise was installed. It asks "
        "nothing. What an administrator has set, and what lies there for everybody, stays.",
    )
    parser.add_argument("--reset", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument(
        "--everything",
        action="store_true",
        help="remove the user's models, collections, runs, lessons and data too, for good",
    )
    return parser


def _tell(done: Reset, *, everything: bool) -> None:
    """Say what was done, a line each."""
    if done.backup is not None:
        print(f"Settings: as installed; a copy is {done.backup}")
    else:
        print("Settings: as installed")
    if everything:
        print("Models, collections, runs, lessons, data: removed")
    for folder in done.common:
        print(f"Left, as several users have it: {folder}")
    for path in done.left:
        print(f"layerwise: This cannot be removed: {path}", file=sys.stderr)
