"""The command line of the application."""

import sys
from collections.abc import Sequence
from typing import NamedTuple

from training.contract.version import __version__


class Options(NamedTuple):
    """What the command line asks for.

    Attributes
    ----------
    files
        What to open: pictures, models, lessons, classroom packs.
    check
        Whether to end once all is known to work.
    new_window
        Whether to open a window of its own where the program runs already.
    """

    files: tuple[str, ...] = ()
    check: bool = False
    new_window: bool = False


def parsed(arguments: Sequence[str]) -> Options:
    """Return what the application's own command line asks for."""
    if not arguments:
        return Options()
    import argparse  # 7 ms that the usual start without arguments does not wait for

    parser = argparse.ArgumentParser(
        prog="layerwise",
        description="Open the application, or classify pictures without a window. Where the "
        "application runs already, its window opens the files.",
        epilog="In a terminal, without a window: layerwise classify PICTURE…, layerwise "
        "--self-test, --reset and --import-pack PACK; each has its own --help.",
    )
    parser.add_argument(
        "files",
        nargs="*",
        metavar="FILE",
        help="a picture, a model, a lesson or a classroom pack to open",
    )
    parser.add_argument(
        "--new-window",
        action="store_true",
        help="open another window instead of using the one that is open already",
    )
    parser.add_argument(
        "--check",
        action="store_true",
        help="open the window, see that its model answers, and end: status 0 if all is well",
    )
    parser.add_argument(  # done by desktop.self_test, before this is read
        "--self-test",
        action="store_true",
        help="see whether all parts work here, a line for each: status 0 if all is well",
    )
    parser.add_argument(
        "--reset",
        action="store_true",
        help="forget all settings instead, without a window; see layerwise --reset --help",
    )
    parser.add_argument("--version", action="version", version=f"Layerwise {__version__}")
    found = parser.parse_args(arguments)
    files = tuple(_path(name) for name in found.files)
    return Options(files, found.check, found.new_window)


def _path(name: str) -> str:
    """Return the path of a file that a desktop may have named by its address."""
    if not name.startswith("file:"):
        return name
    from urllib.parse import unquote, urlsplit

    path = unquote(urlsplit(name).path)
    return path[1:] if sys.platform == "win32" else path  # /C:/…
