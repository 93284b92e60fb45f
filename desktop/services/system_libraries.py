"""What Qt's window needs of a Linux system, looked at before Qt is: it would abort the program.

Qt ends the process with a message of its own where a library of the system is missing that its
window system needs, or where there is no display. So the part of Qt that would be used is loaded
here first: what that costs, Qt saves a moment later. Nothing here imports Qt.
"""

import ctypes
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

PLATFORM_VARIABLE = "QT_QPA_PLATFORM"
ON_A_SCREEN = ("wayland", "xcb")

NO_DISPLAY = (
    "Layerwise finds no screen to show its window on; start it from a desktop session (over ssh "
    "with `ssh -X`). `layerwise classify` and `layerwise --self-test` work without one."
)
NOT_REACHED = (
    "Layerwise cannot reach the screen {display} that the environment names; start it from a "
    "desktop session of the same person, or over ssh with `ssh -X`."
)
NO_SUCH_PLATFORM = (
    "There is no window system {name} in this installation, and the environment variable "
    "QT_QPA_PLATFORM asks for it; start Layerwise without that variable."
)
NOT_LOADED = (
    "Qt's window system cannot be loaded here ({fault}); install Layerwise again, or use a newer "
    "release of the operating system."
)


def complaint() -> str:
    """Return one sentence about what keeps a window from being shown; empty if nothing does."""
    folder = _platforms_folder()
    if folder is None:
        return ""
    names = wanted_platforms()
    files = _installed(names, folder)
    if not files:
        named = os.environ.get(PLATFORM_VARIABLE, "")
        return NO_SUCH_PLATFORM.format(name=named) if named else NO_DISPLAY
    if lacking := _lacking(files):
        return lacking
    if any(not _fault(file) and _is_reached(name) for name, file in files.items()):
        return ""
    return NOT_REACHED.format(display=_display())


def missing() -> list[str]:
    """Return the names of the system's libraries without which no window can be shown.

    Where no display says otherwise, those that X11 needs: whoever logs in later wants them.
    """
    files = _files_to_load()
    if not files or not all(_fault(file) for file in files.values()):
        return []
    return _missing_for(next(iter(files.values())))


def library_complaint() -> str:
    """Return one sentence about :func:`missing` libraries, or others that do not load."""
    return _lacking(_files_to_load())


def screen_platform() -> str:
    """Return the name of Qt's window system that would show a window now; empty if none can."""
    folder = _platforms_folder()
    files = _installed(wanted_platforms(), folder) if folder else {}
    usable = (name for name, file in files.items() if name in ON_A_SCREEN and not _fault(file))
    return next((name for name in usable if _is_reached(name)), "")


def wanted_platforms() -> list[str]:
    """Return the names of the window systems that Qt will try, the first one first."""
    named = os.environ.get(PLATFORM_VARIABLE, "")
    if named:  # as in "wayland;xcb", each with options of its own after a colon
        names = [part.split(":")[0].strip() for part in named.split(";")]
        return [("wayland" if name.startswith("wayland") else name) for name in names if name]
    names = []
    if os.environ.get("WAYLAND_DISPLAY") or os.environ.get("XDG_SESSION_TYPE") == "wayland":
        names.append("wayland")
    if os.environ.get("DISPLAY"):
        names.append("xcb")
    return names


def _platforms_folder() -> Path | None:
    """Return the folder of Qt's window systems; none where they are the system's own or not Linux.

    PySide6 is not imported for it: that alone needs some of the libraries.
    """
    if not sys.platform.startswith("linux"):
        return None
    for place in sys.path:
        folder = Path(place, "PySide6", "Qt", "plugins", "platforms")
        if folder.is_dir():
            return folder
    return None


def _installed(names: Sequence[str], folder: Path) -> dict[str, Path]:
    """Return the files of those window systems that are installed."""
    files = {name: folder / f"libq{name}.so" for name in names}
    return {name: file for name, file in files.items() if file.is_file()}


def _files_to_load() -> dict[str, Path]:
    """Return the files of the window systems that would show a window, or X11's."""
    folder = _platforms_folder()
    if folder is None:
        return {}
    return _installed(wanted_platforms(), folder) or _installed(["xcb"], folder)


def _lacking(files: Mapping[str, Path]) -> str:
    """Return one sentence about why none of these window systems loads; empty if one does."""
    faults = [_fault(file) for file in files.values()]
    if not faults or not all(faults):
        return ""
    names = _missing_for(next(iter(files.values())))
    if not names:
        return NOT_LOADED.format(fault=faults[0])
    from desktop.services.system_packages import install_sentence  # wanted at no usual start

    return install_sentence(names)


def _fault(library: Path | str) -> str:
    """Load a library as Qt will, and return what the system's loader says; empty if all is well."""
    try:
        ctypes.CDLL(str(library))
    except OSError as error:
        # In a bundle PyInstaller says something of its own, and what the loader said is the cause.
        return str(error.__cause__ or error)
    return ""


def _missing_for(library: Path) -> list[str]:
    """Return every library that is missing for one; the system's loader tells only the first."""
    found: dict[str, None] = {}
    seen: set[Path] = set()
    _walk(library, (), found, seen)
    return list(found)


def _walk(
    library: Path, folders: tuple[Path, ...], found: dict[str, None], seen: set[Path]
) -> None:
    """Add to ``found`` what is missing for a library and for those of ours that it needs."""
    from desktop.services.elf_file import asked_by  # wanted at no usual start

    library = library.resolve()
    if library in seen:
        return
    seen.add(library)
    asked = asked_by(library)
    given = os.environ.get("LD_LIBRARY_PATH", "").split(":")
    folders = (*asked.folders, *folders, *(Path(part) for part in given if part))
    for name in asked.names:
        ours = next((folder / name for folder in folders if (folder / name).is_file()), None)
        if ours is not None:
            _walk(ours, folders, found, seen)
        elif fault := _fault(name):
            # A library of the system may itself lack one: the loader names the one it lacks.
            lacking = fault.split(":")[0].strip()
            found.setdefault(lacking if ".so" in lacking else name)


def _is_reached(name: str) -> bool:
    """Return whether a window system finds its display; those that show nothing need none."""
    if name == "xcb":
        return _reaches_x11()
    if name == "wayland":
        return _reaches_wayland()
    return True


def _reaches_x11() -> bool:
    """Return whether the X server answers.

    The connection stays open until the program ends: a server for tests alone (Xvfb) begins anew
    when its last client goes, and would throw out Qt, which comes in the same moment.
    """
    library = ctypes.CDLL("libxcb.so.1")
    library.xcb_connect.restype = ctypes.c_void_p
    library.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    connection = library.xcb_connect(None, None)
    return bool(library.xcb_connection_has_error(connection) == 0)


def _reaches_wayland() -> bool:
    """Return whether the compositor answers."""
    library = ctypes.CDLL("libwayland-client.so.0")
    library.wl_display_connect.restype = ctypes.c_void_p
    library.wl_display_disconnect.argtypes = [ctypes.c_void_p]
    connection = library.wl_display_connect(None)
    if connection is None:
        return False
    library.wl_display_disconnect(connection)
    return True


def _display() -> str:
    """Return what the display is called that is not reached."""
    return os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or "wayland-0"
