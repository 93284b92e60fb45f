"""Whose a folder is: a reset removes what is the program's, and nothing that lies beside it."""

import os
from pathlib import Path
from typing import Literal

import platformdirs

from training.contract.locations import site_data_folder
from training.contract.site import APPLICATION
from training.contract.site_folders import USER_FOLDER_VARIABLE, site_folders

# program: all in it is this program's, for this person. person: the person's, who may have other
# things in it, as in their home. others: several people use it.
Owner = Literal["program", "person", "others"]


def owner_of(place: Path) -> Owner:
    """Return whose all is that lies at a place.

    An administrator may set any folder, a home or a share among them: there the program's things
    lie beside others, unless a folder above is called as the program is.
    """
    if _is_in_any(place, _common_folders()):
        return "others"
    if _is_around_home(place):
        return "person"
    if _is_in_any(place, _program_folders()):
        return "program"
    return "program" if APPLICATION in _parts_below_home(place) else "person"


def _common_folders() -> list[Path]:
    """Return the folders that several people use."""
    found = [one.path for one in site_folders() if one.path is not None and not one.is_personal]
    return [*found, site_data_folder()]


def _program_folders() -> list[Path]:
    """Return the folders that the system, or whoever started the program, has given it alone."""
    named = os.environ.get(USER_FOLDER_VARIABLE)
    folders = [
        Path(platformdirs.user_data_dir(APPLICATION, appauthor=False)),
        Path(platformdirs.user_cache_dir(APPLICATION, appauthor=False)),
    ]
    folders += [Path(named)] if named else []
    return [folder for folder in folders if not _is_around_home(folder)]


def _is_around_home(place: Path) -> bool:
    """Return whether a folder is the home, or one that the home lies in, such as a root."""
    home = _home()
    return home is not None and home.is_relative_to(_resolved(place))


def _parts_below_home(place: Path) -> tuple[str, ...]:
    """Return the names of the folders above a place and its own; in the home only those in it."""
    where, home = _where(place), _home()
    if home is not None and where.is_relative_to(home):
        where = where.relative_to(home)
    return where.parts


def _home() -> Path | None:
    """Return the person's home, if there is one."""
    try:
        return _resolved(Path.home())
    except RuntimeError:
        return None


def _is_in_any(place: Path, folders: list[Path]) -> bool:
    return any(_where(place).is_relative_to(_resolved(folder)) for folder in folders)


def _where(place: Path) -> Path:
    """Return where a place itself is, which may be a link: that goes, not what it leads to."""
    return _resolved(place.parent) / place.name


def _resolved(path: Path) -> Path:
    """Return where a path leads, links followed; as it is where that cannot be found out."""
    try:
        return path.resolve()
    except (OSError, RuntimeError):
        return path.absolute()
