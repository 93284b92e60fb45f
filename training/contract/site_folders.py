"""Folders that an administrator has set: what is written becomes a folder that can be used, or not.

A share may be away. Then the user's own folder takes its place until the program ends, for it and
the processes it starts, and a sentence says so.
"""

import errno
import os
import re
import threading
from functools import cache
from pathlib import Path
from time import monotonic
from typing import Literal, NamedTuple

from training.contract.files import check_writable
from training.contract.sentence import Sentence
from training.contract.site import site

Key = Literal["models", "collections", "work", "lessons", "shared"]
KEYS: tuple[Key, ...] = ("models", "collections", "work", "lessons", "shared")
READ_ONLY: tuple[Key, ...] = ("lessons", "shared")  # what users only read

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
CANNOT_READ = (
    "The folder {folder}, which the administrator has set for {key}, cannot be read ({fault}); "
    "until Layerwise is started again what is in it is missing from the lists."
)


class SiteFolder(NamedTuple):
    """A folder that an administrator has set.

    Attributes
    ----------
    key
        What for.
    folder
        The folder as it was set, with all put in that could be.
    fault
        Why it cannot be used, in a few words; empty if it can.
    is_personal
        Whether each user has another one.
    """

    key: Key
    folder: str
    fault: str
    is_personal: bool

    @property
    def path(self) -> Path | None:
        """The folder if it can be used."""
        return None if self.fault else Path(self.folder)

    @property
    def sentence(self) -> Sentence:
        """What to tell if it cannot be used."""
        template = CANNOT_READ if self.key in READ_ONLY else AWAY
        return Sentence(template, {"folder": self.folder, "key": self.key, "fault": self.fault})


def site_folders() -> tuple[SiteFolder, ...]:
    """Return what the administrator has set; each folder is tried once.

    A variable that names folders for this one start of the program comes before a key.
    """
    settings = site().settings
    overriding = {"lessons": "", "shared": SITE_FOLDER_VARIABLE}
    keys = [key for key in KEYS if not os.environ.get(overriding.get(key, USER_FOLDER_VARIABLE))]
    written: list[tuple[Key, str]] = [(key, getattr(settings, key)) for key in keys]
    return _tried(tuple((key, folder) for key, folder in written if folder))


def site_folder(key: Key) -> SiteFolder | None:
    """Return what the administrator has set for a key; None if nothing."""
    return next((folder for folder in site_folders() if folder.key == key), None)


def folders_away() -> list[SiteFolder]:
    """Return the folders that the administrator has set and that cannot be used."""
    return [folder for folder in site_folders() if folder.fault]


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
def _tried(written: tuple[tuple[Key, str], ...]) -> tuple[SiteFolder, ...]:
    """Find out which folders can be used, all at a time: one server may have them all."""
    tries = [_Try(key, folder) for key, folder in written]
    deadline = monotonic() + PATIENCE_S
    for one in tries:
        one.join(max(0.0, deadline - monotonic()))
    found = tuple(one.result() for one in tries)
    away = dict.fromkeys([*_known_away(), *(folder.folder for folder in found if folder.fault)])
    if away:
        os.environ[AWAY_VARIABLE] = os.pathsep.join(away)
    return found


def _known_away() -> list[str]:
    """Return the folders that whoever started this process has found away."""
    return [folder for folder in os.environ.get(AWAY_VARIABLE, "").split(os.pathsep) if folder]


class _Try(threading.Thread):
    """Uses a folder as it will be used, which may never return.

    Parameters
    ----------
    key
        What it is for.
    written
        The folder as the administrator wrote it.
    """

    def __init__(self, key: Key, written: str) -> None:
        super().__init__(name=f"site folder {key}", daemon=True)
        self._key = key
        self._is_personal = USER in written
        self._folder = written
        self._fault = "it does not answer"
        try:
            self._folder = expanded(written)
            self._is_personal = self._is_personal or _is_personal(Path(self._folder))
            if self._folder in _known_away():
                raise OSError(errno.ETIMEDOUT, "it was away when the program started")
        except OSError as error:
            self._fault = str(error.strerror or error)
        else:
            self.start()

    def join(self, timeout: float | None = None) -> None:
        """Wait for it, if it has begun."""
        if self.ident is not None:
            super().join(timeout)

    def run(self) -> None:
        """Write where users write, read where they only read."""
        folder = Path(self._folder)
        try:
            if self._key == "lessons":
                os.listdir(folder)  # noqa: PTH208 - raises at once
            elif self._key == "shared":
                folder.exists()  # made by whoever first puts something there
            else:
                check_writable(folder / "a file")
            self._fault = ""
        except (OSError, ValueError) as error:  # ValueError: a zero byte in the path
            self._fault = str(getattr(error, "strerror", None) or error)

    def result(self) -> SiteFolder:
        """Return what is known by now."""
        return SiteFolder(self._key, self._folder, self._fault, self._is_personal)


def _is_personal(folder: Path) -> bool:
    """Return whether a folder is in the user's home or called after them: nobody else has it.

    That it was written with a variable tells nothing, as ``%PUBLIC%`` is the same for all.
    """
    try:
        if folder.is_relative_to(Path.home()):
            return True
    except RuntimeError:  # this user has no home
        pass
    try:
        return _user() in folder.parts
    except OSError:
        return False


def _user() -> str:
    """Return the name of the user as a part of a path.

    Raises
    ------
    OSError
        If this user has no name, or one that would lead elsewhere.
    """
    import getpass  # read only where the name is asked for

    try:
        name = getpass.getuser()
    except (KeyError, ImportError) as error:  # as Python up to 3.12 says it
        raise OSError(errno.EINVAL, "this user has no name") from error
    if name in {"", ".", ".."} or re.search(r"[/\\:\x00-\x1f]", name):
        raise OSError(errno.EINVAL, f"the user's name {name} is no folder's")
    return name
