"""Folders that an administrator has set: what is written becomes a folder that can be used, or not.

A share may be away. Then the user's own folder takes its place until the program ends, for it and
the processes it starts, and a sentence says so.
"""

import errno
import getpass
import os
import re
import threading
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple

from training.contract.files import check_writable
from training.contract.sentence import Sentence
from training.contract.site import site

Key = Literal["models", "collections", "work", "lessons", "shared"]
KEYS: tuple[Key, ...] = ("models", "collections", "work", "lessons", "shared")

USER_FOLDER_VARIABLE = "LAYERWISE_USER_FOLDER"
SITE_FOLDER_VARIABLE = "LAYERWISE_SITE_FOLDER"
# What a program found away it tells the processes that it starts, so that all use one place.
AWAY_VARIABLE = "LAYERWISE_FOLDERS_AWAY"
PATIENCE_S = 4.0  # a share that is away may keep whoever asks for a minute, or for ever

USER = "{user}"
VARIABLE = re.compile(r"\$(\w+|\{\w+\})|%\w+%" if os.name == "nt" else r"\$(\w+|\{\w+\})")

AWAY = (
    "The folder {folder}, which the administrator has set for {key}, cannot be used ({fault}); "
    "until Layerwise is started again your own folder takes its place, and nothing is lost."
)


class SiteFolder(NamedTuple):
    """A folder that an administrator has set.

    Attributes
    ----------
    path
        The folder; None if it cannot be used.
    problem
        Why not.
    is_personal
        Whether each user has another one.
    """

    path: Path | None
    problem: Sentence | None
    is_personal: bool


def site_folder(key: Key) -> SiteFolder | None:
    """Return what the administrator has set for a key; None if nothing. It is tried once.

    A variable that names folders for this one start of the program comes first.
    """
    overriding = {"lessons": "", "shared": SITE_FOLDER_VARIABLE}.get(key, USER_FOLDER_VARIABLE)
    if os.environ.get(overriding):
        return None
    written: str = getattr(site().settings, key)
    return _found(key, written) if written else None


def folder_problems() -> list[Sentence]:
    """Return a sentence for each folder that the administrator has set and that cannot be used."""
    found = [site_folder(key) for key in KEYS]
    return [folder.problem for folder in found if folder is not None and folder.problem is not None]


def expanded(written: str) -> str:
    """Return a folder with ``~``, environment variables and ``{user}`` put in.

    Raises
    ------
    OSError
        If it names no folder: a variable has no value, or it does not begin at a root.
    """
    if USER in written:
        written = written.replace(USER, _user())
    text = os.path.expanduser(os.path.expandvars(written))  # noqa: PTH111 - text, not yet a path
    if unset := VARIABLE.search(text):  # one without a value stays as it was written
        raise OSError(errno.EINVAL, f"{unset[0]} has no value")
    if not Path(text).is_absolute():
        raise OSError(errno.EINVAL, "it does not begin with a drive, a share or /")
    return text


@cache
def _found(key: Key, written: str) -> SiteFolder:
    """Find out whether a folder can be used."""
    is_personal = written.startswith("~") or USER in written or bool(VARIABLE.search(written))
    folder = written
    try:
        folder = expanded(written)
        _try(key, Path(folder))
    except OSError as error:
        parts = {"folder": folder, "key": key, "fault": error.strerror or error}
        return SiteFolder(None, Sentence(AWAY, parts), is_personal)
    return SiteFolder(Path(folder), None, is_personal)


def _user() -> str:
    """Return the name of the user as a part of a path.

    Raises
    ------
    OSError
        If this user has no name, or one that would lead elsewhere.
    """
    try:
        name = getpass.getuser()
    except (KeyError, ImportError) as error:  # as Python up to 3.12 says it
        raise OSError(errno.EINVAL, "this user has no name") from error
    if name in {"", ".", ".."} or re.search(r"[/\\:\x00-\x1f]", name):
        raise OSError(errno.EINVAL, f"the user's name {name} is no folder's")
    return name


def _try(key: Key, folder: Path) -> None:
    """Use a folder as it will be used.

    Raises
    ------
    OSError
        If that does not work, or takes too long.
    """
    away = os.environ.get(AWAY_VARIABLE, "").split(os.pathsep)
    if str(folder) in away:
        raise OSError(errno.ETIMEDOUT, "it was away when the program started")
    try:
        _with_patience(lambda: _use(key, folder))
    except OSError:
        os.environ[AWAY_VARIABLE] = os.pathsep.join(filter(None, [*away, str(folder)]))
        raise


def _use(key: Key, folder: Path) -> None:
    """Write where users write, read where they only read."""
    if key == "lessons":
        os.listdir(folder)  # noqa: PTH208 - raises at once
    elif key == "shared":
        folder.exists()  # made by whoever first puts something there
    else:
        check_writable(folder / "a file")


def _with_patience(act: Callable[[], None]) -> None:
    """Do something that may never return, and wait for it for a while.

    Raises
    ------
    OSError
        What it raised, or that it has not returned.
    """
    ended: list[OSError | None] = []

    def run() -> None:
        try:
            act()
        except OSError as error:
            ended.append(error)
        else:
            ended.append(None)

    thread = threading.Thread(target=run, name="site folder", daemon=True)
    thread.start()
    thread.join(PATIENCE_S)
    if not ended:
        raise OSError(errno.ETIMEDOUT, "it does not answer")
    if ended[0] is not None:
        raise ended[0]
