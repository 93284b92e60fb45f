"""Telling a person something where there is no window of our own, on Linux."""

import logging
import os
import shutil
import subprocess
import sys

# What desktops come with to show a message; the sentence follows.
PROGRAMS = (
    ("zenity", "--error", "--no-markup", "--title=Layerwise", "--text"),
    ("kdialog", "--title", "Layerwise", "--error"),
    ("xmessage", "-center"),
)

log = logging.getLogger(__name__)


def tell(sentence: str) -> None:
    """Say a sentence on standard error and in the log, and by a window of the desktop's.

    The last only where nobody would see the first: the program was started by a click.
    """
    from desktop.services.log import start_log

    start_log()
    log.error("%s", sentence)
    if sys.stderr is not None:
        print(f"layerwise: {sentence}", file=sys.stderr)
        if sys.stderr.isatty():
            return
    if not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")):
        return
    for program, *options in PROGRAMS:
        if (path := shutil.which(program)) is not None:
            subprocess.Popen([path, *options, sentence], start_new_session=True)
            return
