"""Whether this is the packaged application, and where its programs are."""

import sys
from pathlib import Path


def is_bundle() -> bool:
    """Return whether this process is a program of the packaged application."""
    return bool(getattr(sys, "frozen", False))  # set by PyInstaller's boot loader


def bundled_program(name: str) -> Path:
    """Return where the program of this name is in the packaged application, there or not.

    Parameters
    ----------
    name
        Without a suffix, which is the system's.
    """
    executable = Path(sys.executable)
    return executable.with_name(name).with_suffix(executable.suffix)
