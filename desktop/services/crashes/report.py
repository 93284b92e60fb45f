"""What a report of a fault says: the fault, what runs on what, and the log's end.

Nothing is sent anywhere: the report is a text file for whoever is asked for help.
"""

import getpass
import os
import platform
import re
import sys
import time
from importlib import metadata
from pathlib import Path

from desktop.services.log import log_file
from training.contract.locations import USER_FOLDER_VARIABLE
from training.contract.version import __version__

LOG_LINES = 200
LOG_BYTES = 64_000
PACKAGES = ("PySide6-Essentials", "numpy", "onnx", "onnxruntime", "pillow", "pyqtgraph", "msgspec")
# What changes how Qt and the libraries behave, if it is set.
VARIABLES = ("LANG", "LC_ALL", "LC_NUMERIC", "XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP")
QT_VARIABLES = re.compile(r"QT_\w+")


def report_text(title: str, fault: str, surroundings: str = "") -> str:
    """Return a whole report, without the name of the person who uses the program.

    Parameters
    ----------
    title
        What happened, in a line.
    fault
        Where: a traceback, or what the system left of one.
    surroundings
        What the process knew of itself: its screens.
    """
    parts = (
        f"Layerwise {__version__}: {title}\n"
        "This file lies on this computer only; nothing was sent. Read it before you pass it on.\n"
        f"Written {time.strftime('%Y-%m-%d %H:%M:%S %z')}",
        f"--- Fault\n{fault.strip()}",
        f"--- Versions and system\n{_versions()}\n{surroundings}".strip(),
        f"--- The log's end\n{log_tail().strip()}",
    )
    return _without_names("\n\n".join(parts) + "\n")


def log_tail() -> str:
    """Return the last lines of the log; nothing where there is none."""
    try:
        with log_file().open("rb") as file:
            file.seek(0, os.SEEK_END)
            file.seek(max(0, file.tell() - LOG_BYTES))
            content = file.read(LOG_BYTES)
    except OSError:
        return ""
    return "\n".join(content.decode("utf-8", "replace").splitlines()[-LOG_LINES:])


def _versions() -> str:
    """Return what the first questions of whoever helps are about."""
    made = "bundle" if getattr(sys, "frozen", False) else "source"
    lines = [
        f"Layerwise {__version__} ({made}), Python {platform.python_version()}",
        f"{platform.platform()}, {os.cpu_count()} processors",
        ", ".join(f"{name} {_version(name)}" for name in PACKAGES),
    ]
    names = [*VARIABLES, *sorted(filter(QT_VARIABLES.fullmatch, os.environ))]
    lines += [f"{name}={os.environ[name]}" for name in names if name in os.environ]
    return "\n".join(lines)


def _version(package: str) -> str:
    """Return a package's version, where its installation tells."""
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "?"


def _without_names(text: str) -> str:
    """Return a text in which personal folders have general names."""
    home = str(Path.home())
    places = [(os.environ.get(USER_FOLDER_VARIABLE, ""), f"${USER_FOLDER_VARIABLE}"), (home, "~")]
    for place, name in places:
        for written in {place, place.replace("\\", "\\\\"), place.replace("\\", "/")}:
            if len(written) > len("/"):  # a home may be the root of all files
                text = text.replace(written, name)
    try:
        person = getpass.getuser()
    except (OSError, KeyError, ImportError):
        return text
    return re.sub(rf"(?<=[/\\]){re.escape(person)}(?=[/\\])", "USER", text) if person else text
