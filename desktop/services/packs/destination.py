"""Where a pack can go: to the user alone, or to everyone on the machine if the user may."""

import os
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

from desktop.services.child_program import own_program
from training.contract.locations import site_data_folder


def can_serve_all() -> bool:
    """Return whether this user may write the folder that everyone on this machine reads.

    It need not be there yet: then the nearest folder above is tried.
    """
    place = site_data_folder()
    try:
        nearest = next(one for one in (place, *place.parents) if one.is_dir())
        with tempfile.TemporaryFile(dir=nearest):
            return True
    except (OSError, StopIteration):
        return False


def administrators_command(pack: Path) -> str:
    """Return what an administrator types in a terminal to bring a pack in for all users."""
    script = Path(sys.executable).with_name("layerwise")  # of an installation from source
    program = [str(script)] if script.is_file() else own_program()
    words = [*program, "--import-pack", str(pack), "--all-users"]
    return subprocess.list2cmdline(words) if os.name == "nt" else f"sudo {shlex.join(words)}"
