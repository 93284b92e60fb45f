"""What an administrator sets for everyone on this machine, in one file in the system's place.

The file is ``layerwise.toml``; ``resources/site/layerwise.toml`` is a sample with every key. It may
be wrong in any way: what cannot be understood is left out with a sentence, and the program starts.
"""

import os
import re
import sys
from functools import cache
from pathlib import Path
from typing import Annotated, Literal, NamedTuple

import msgspec
import platformdirs
from msgspec import Meta

from training.contract.errors import DataError
from training.contract.sentence import Sentence

APPLICATION = "Layerwise"
SITE_VARIABLE = "LAYERWISE_SITE_CONFIG"
FILE = "layerwise.toml"
MOST_BYTES = 1_000_000  # more is no file of settings

CANNOT_READ = "The administrator's file {file} cannot be read ({fault}), so it sets nothing."
NO_TEXT = "The administrator's file {file} is not written in UTF-8, so it sets nothing; save it so."
LEFT_OUT = (
    "Line {line} of the administrator's file {file} is left out ({fault}); folders of Windows are "
    "written in 'single quotes'."
)
UNKNOWN = "The administrator's file {file} sets {key}, which there is not; it is left out."
WRONG = "In the administrator's file {file} {key} cannot be used ({fault}); it is left out."

SWITCHED_OFF = (
    "Nothing is downloaded on this computer, as whoever looks after it has set so; leave "
    "`--download` out, or ask them for the file."
)


class SiteSettings(msgspec.Struct, frozen=True):
    """What the file sets; each has a default, which sets nothing.

    Attributes
    ----------
    language, theme, type_scale
        For whoever has not chosen another: a code such as ``de`` (empty: the system's), the
        looks, the factor of all type sizes.
    models, collections, work
        Folders as they are written, in which each user's models, collections, and all else that
        they make live; empty: the user's own.
    lessons
        Folder as it is written, with lessons for everybody; empty: none.
    shared
        Folder as it is written, in which data, models, lessons and pictures for everybody live;
        empty: the system's place for them on this machine.
    pages
        Ids of the pages that are shown; empty: all.
    network
        ``never``: nothing is fetched from the internet, nor is it offered.
    """

    language: Annotated[str, Meta(pattern="^([A-Za-z]{2,3}([_-][A-Za-z0-9]+)*)?$")] = ""
    theme: Literal["system", "light", "dark"] = "system"
    type_scale: Annotated[float, Meta(ge=0.5, le=4)] = 1.0
    models: str = ""
    collections: str = ""
    work: str = ""
    lessons: str = ""
    shared: str = ""
    pages: tuple[str, ...] = ()
    network: Literal["ask", "never"] = "ask"


class Site(NamedTuple):
    """The administrator's file as it was understood.

    Attributes
    ----------
    file
        Where it lies; None if there is none.
    settings
        What it sets.
    problems
        What is wrong with it, a sentence each.
    """

    file: Path | None = None
    settings: SiteSettings = SiteSettings()
    problems: tuple[Sentence, ...] = ()


def site_files() -> list[Path]:
    """Return where the file is looked for, best first.

    ``$LAYERWISE_SITE_CONFIG`` names the only place; else they are the system's.
    """
    if named := os.environ.get(SITE_VARIABLE):
        return [Path(named)]
    found = platformdirs.site_config_dir(APPLICATION, appauthor=False, multipath=True)
    folders = [Path(folder) for folder in found.split(os.pathsep)]
    if sys.platform == "linux":  # a desktop may have put others in its place
        folders.append(Path("/etc/xdg") / APPLICATION)
    return [folder / FILE for folder in dict.fromkeys(folders)]


def site_file() -> Path | None:
    """Return the administrator's file, None if there is none."""
    return site().file


def site_settings() -> SiteSettings:
    """Return what the administrator has set; the same until the program ends."""
    return site().settings


def may_use_network() -> bool:
    """Return whether the internet may be asked for something, once a person has agreed."""
    return site_settings().network != "never"


def refuse_without_network() -> None:
    """Refuse a download where the administrator has switched the network off.

    Raises
    ------
    DataError
        Saying so.
    """
    if not may_use_network():
        raise DataError(SWITCHED_OFF)


def site() -> Site:
    """Return the administrator's file as it was understood; it is read once.

    What is wrong with it is printed on standard error then, if there is one.
    """
    return _site(tuple(site_files()))


@cache
def _site(files: tuple[Path, ...]) -> Site:
    """Read the first file that is there; one that was named is to be there."""
    is_named = bool(os.environ.get(SITE_VARIABLE))
    file = next((file for file in files if is_named or _is_there(file)), None)
    found = Site() if file is None else _read(file)
    if sys.stderr is not None:  # a windowed program on Windows has none
        for problem in found.problems:
            print(f"layerwise: {problem}", file=sys.stderr)
    return found


def _is_there(file: Path) -> bool:
    """Return whether there is such a file; a folder that nobody may look into has none."""
    try:
        return file.is_file()
    except OSError:
        return False


def _read(file: Path) -> Site:
    """Read a file as far as it can be understood."""
    try:
        with file.open("rb") as opened:
            content = opened.read(MOST_BYTES)
        text = content.decode("utf-8-sig")  # Windows' editor begins files with its mark
    except OSError as error:
        return _unusable(file, CANNOT_READ, fault=error.strerror or error)
    except UnicodeDecodeError:
        return _unusable(file, NO_TEXT)
    problems: list[Sentence] = []
    table = _parsed(text, file, problems)
    known = {field.name: field.type for field in msgspec.structs.fields(SiteSettings)}
    usable = {}
    for key, value in table.items():
        if key not in known:
            problems.append(Sentence(UNKNOWN, {"file": file, "key": key}))
            continue
        try:
            usable[key] = msgspec.convert(value, known[key])
        except msgspec.ValidationError as error:
            problems.append(Sentence(WRONG, {"file": file, "key": key, "fault": error}))
    return Site(file, SiteSettings(**usable), tuple(problems))


def _unusable(file: Path, template: str, **parts: object) -> Site:
    return Site(file, problems=(Sentence(template, {"file": file, **parts}),))


def _parsed(text: str, file: Path, problems: list[Sentence]) -> dict[str, object]:
    """Return what the text sets, without the lines that are wrong: one shall not undo the rest."""
    import tomllib  # read only where there is a file: the first window does not wait for it

    lines = text.replace("\r\n", "\n").split("\n")
    while True:
        try:
            return tomllib.loads("\n".join(lines))
        except tomllib.TOMLDecodeError as error:
            place = re.search(r"\(at line (\d+), ", str(error))
            number = int(place[1]) if place else _last_written(lines)
            fault = str(error).partition(" (at ")[0]
            parts = {"file": file, "line": number, "fault": fault}
            problems.append(Sentence(LEFT_OUT, parts))
            if not 0 < number <= len(lines) or not lines[number - 1]:
                return {}
            lines[number - 1] = ""


def _last_written(lines: list[str]) -> int:
    """Return the number of the last line that says something, 0 if none does."""
    return max((number for number, line in enumerate(lines, start=1) if line.strip()), default=0)
