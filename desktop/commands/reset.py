"""``layerwise --reset``: all as it was when the program was installed, for scripts; without Qt."""

import argparse
import sys
from collections.abc import Sequence

from desktop.services.reset.obstacle import obstacle
from desktop.services.reset.reset import Reset, reset
from training.contract.locations import user_data_folder

DONE, FAILED = 0, 1
WORD = "yes"
QUESTION = "Models, collections, runs, lessons and data go for good, and the settings, from"
NO_YES = "Nothing was removed; add --yes to remove everything for good without a question."


def main(arguments: Sequence[str]) -> int:
    """Reset, say what was done, and return 0; 1 if it was not done, or not all."""
    options = _parser().parse_args(arguments)
    if options.everything and not options.yes and not _is_agreed():
        return FAILED
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
        description="Forget all settings of this user, as when Layerwise was installed. What "
        "an administrator has set, and what lies there for everybody, stays.",
    )
    parser.add_argument("--reset", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument(
        "--everything",
        action="store_true",
        help="remove the user's models, collections, runs, lessons and data too, for good; it asks "
        "before, in a terminal",
    )
    parser.add_argument(
        "--yes", action="store_true", help="remove everything without asking, as scripts need"
    )
    return parser


def _is_agreed() -> bool:
    """Have the word typed that lets everything go; where nobody can type, it has to be given."""
    if sys.stdin is None or not sys.stdin.isatty():
        print(f"layerwise: {NO_YES}", file=sys.stderr)
        return False
    print(f"{QUESTION}\n  {user_data_folder()}")
    try:
        is_agreed = input(f"Type {WORD} to go on: ").strip() == WORD
    except (EOFError, KeyboardInterrupt):
        is_agreed = False
    if not is_agreed:
        print("layerwise: Nothing was removed.", file=sys.stderr)
    return is_agreed


def _tell(done: Reset, *, everything: bool) -> None:
    """Say what was done, a line each."""
    if done.backup is not None:
        print(f"Settings: as installed; a copy is {done.backup}")
    else:
        print("Settings: as installed")
    if everything:
        print("Models, collections, runs, lessons, data: removed")
    for folder in done.shared:
        print(f"Left, with all that is not surely Layerwise's own: {folder}")
    for path in done.left:
        print(f"layerwise: This cannot be removed: {path}", file=sys.stderr)
