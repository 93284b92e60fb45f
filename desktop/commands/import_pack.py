"""``layerwise --import-pack``: open a classroom pack from a script, without a window."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from training.contract.errors import LayerwiseError
from training.contract.locations import site_data_folder, user_data_folder
from training.contract.pack.describing import outcome
from training.contract.pack.errors import DiffersError, PackPlaceError
from training.contract.pack.importing import import_pack
from training.contract.pack.progress_line import ProgressLine

OPTION = "--import-pack"
DONE, FAILED, WRONG_PACK = 0, 1, 2


def main(arguments: Sequence[str]) -> int:
    """Import a pack and return the exit status.

    0: all of it is in place; 1: it may be fine, but nothing was brought in (no room, no
    permission, something else is there); 2: it is no pack that can be used.
    """
    options = _parsed(arguments)
    root = site_data_folder() if options.all_users else user_data_folder()
    try:
        with ProgressLine() as progress:
            imported = import_pack(
                options.pack,
                root,
                for_all=options.all_users,
                differing="replace" if options.replace else "refuse",
                progress=progress,
            )
    except KeyboardInterrupt:
        return _fail("interrupted, nothing of the pack was kept", FAILED)
    except DiffersError as error:
        return _fail(f"{error} (--replace replaces it)", FAILED)
    except PackPlaceError as error:
        return _fail(str(error), FAILED)
    except LayerwiseError as error:
        return _fail(str(error), WRONG_PACK)
    print(imported.manifest.title)
    for one in imported.brought:
        print(outcome(one))
    return DONE


def _parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """Return what the command line asks for."""
    parser = argparse.ArgumentParser(
        prog="layerwise", description="Open a classroom pack without a window."
    )
    parser.add_argument(OPTION, dest="pack", type=Path, required=True, metavar="FILE")
    parser.add_argument(
        "--all-users",
        action="store_true",
        help="for everyone on this machine, read-only; needs an administrator's rights",
    )
    parser.add_argument(
        "--replace",
        action="store_true",
        help="replace data and weights that are there with other content",
    )
    wants_help = not {"-h", "--help"}.isdisjoint(arguments)  # without a file too
    return parser.parse_args(["--help"] if wants_help else arguments)


def _fail(sentence: str, status: int) -> int:
    """Say why nothing was brought in, and return the exit status."""
    print(f"layerwise: {sentence}", file=sys.stderr)
    return status
