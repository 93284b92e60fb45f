"""All as it was when the program was installed: settings go, and if wanted what a person made."""

from pathlib import Path
from typing import NamedTuple

from desktop.services.preferences import preferences_file
from desktop.services.reset.made import made
from desktop.services.reset.obstacle import INSTANCES
from desktop.services.reset.removal import remove
from desktop.services.reset.territory import owner_of
from training.contract.locations import user_cache_folder

BACKUP = "preferences.before-reset.json"
SPOOL = "without_files"  # desktop.services.spool, which needs Qt
KEPT_CACHES = (INSTANCES, SPOOL)  # windows that are open use them, and clean up themselves


class Reset(NamedTuple):
    """What a reset has done.

    Attributes
    ----------
    backup
        The settings as they were; None if there were none.
    left
        What was to go and could not be removed.
    shared
        Folders that are not the program's alone; what was not surely its own stayed there.
    """

    backup: Path | None = None
    left: tuple[Path, ...] = ()
    shared: tuple[Path, ...] = ()


def reset(*, everything: bool) -> Reset:
    """Forget all settings, and what the program can compute again.

    The administrator's file, and what lies there for everybody, stay as they are.

    Parameters
    ----------
    everything
        Whether what the person made goes too.

    Raises
    ------
    OSError
        If the settings cannot be moved away; nothing is then changed.
    """
    backup = _set_settings_aside()
    _clear_caches()
    if not everything:
        return Reset(backup)
    kinds = made()
    left = tuple(path for one in kinds for place in one.places for path in remove(place))
    shared = dict.fromkeys(folder for one in kinds for folder in one.shared)
    return Reset(backup, left, tuple(folder for folder in shared if folder.exists()))


def _set_settings_aside() -> Path | None:
    """Move the settings to a file beside them; one of an earlier reset goes."""
    settings = preferences_file()
    if not settings.exists():
        return None
    return settings.replace(settings.with_name(BACKUP))


def _clear_caches() -> None:
    """Remove what can be computed again; what is in use is left, and what may be another's."""
    try:
        caches = list(user_cache_folder().iterdir())
    except OSError:
        return
    if owner_of(user_cache_folder()) != "program":
        return
    for cache in caches:
        if cache.name not in KEPT_CACHES:
            remove(cache)
