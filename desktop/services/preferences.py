"""What the application remembers between two starts."""

import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Literal, TypeVar

import msgspec
from msgspec import Meta

from training.contract.files import write_atomically
from training.contract.locations import user_config_folder
from training.contract.site import site_settings

log = logging.getLogger(__name__)

FILE = "preferences.json"
BROKEN_FILE = "preferences.broken.json"
MOST_BYTES = 1_000_000

Kind = TypeVar("Kind", bound=msgspec.Struct)


class DigitsPreferences(msgspec.Struct, frozen=True):
    """What the Digits page remembers.

    Attributes
    ----------
    pen_width
        Share of the canvas' side.
    sorted_bars
        Whether the bars are in the order of their probabilities instead of 0-9.
    """

    pen_width: Annotated[float, Meta(gt=0, le=0.5)] = 0.07
    sorted_bars: bool = False


class TrainingPreferences(msgspec.Struct, frozen=True):
    """What the Training page remembers.

    Attributes
    ----------
    command
        What starts a run in place of this machine's own ``layerwise-train``, as
        ``ssh gpu-box layerwise-train``; empty for that one.
    smoothing
        How much of a curve's past is in each of its points.
    log_scale
        Whether the loss is drawn with a logarithmic scale.
    last_activity
        Id of the activity that was chosen last; empty at the first start.
    """

    command: str = ""
    smoothing: Annotated[float, Meta(ge=0, lt=1)] = 0.6
    log_scale: bool = False
    last_activity: str = ""


class Preferences(msgspec.Struct, frozen=True):
    """Everything that is remembered; change one with ``msgspec.structs.replace``.

    Attributes
    ----------
    theme
        Light, dark, or as the system is.
    type_scale
        Factor of all type sizes.
    last_page
        Id of the page that was open, empty at the first start; never the Welcome page's.
    welcome_at_start
        Whether each start shows the Welcome page instead.
    window_geometry
        What ``QWidget.saveGeometry`` gave, in base64; empty at the first start.
    last_folder
        Where a file was last opened; empty at the first start.
    language
        Language code such as ``de``; empty follows the system.
    digits, training
        The Digits page's own, and the Training page's.
    """

    theme: Literal["system", "light", "dark"] = "system"
    type_scale: Annotated[float, Meta(ge=0.5, le=4)] = 1.0
    last_page: str = ""
    welcome_at_start: bool = True
    window_geometry: str = ""
    last_folder: str = ""
    language: str = ""
    digits: DigitsPreferences = DigitsPreferences()
    training: TrainingPreferences = TrainingPreferences()


def preferences_file() -> Path:
    """Return where the preferences are kept."""
    return user_config_folder() / FILE


def load_preferences() -> Preferences:
    """Return what was remembered, with the default of each field that is missing or wrong.

    Defaults are the administrator's, where they have set any.

    A file in which nothing can be read is renamed to :data:`BROKEN_FILE` beside it, so that
    nothing a user wrote is lost; fields of later versions are ignored.
    """
    path = preferences_file()
    try:
        return _understood(_read(path))
    except FileNotFoundError:
        pass
    except (msgspec.MsgspecError, ValueError, RecursionError):
        log.warning("%s cannot be understood; it is set aside", path, exc_info=True)
        set_aside_preferences()
    except OSError:
        log.warning("%s cannot be read", path, exc_info=True)
    return default_preferences()


def default_preferences() -> Preferences:
    """Return what holds for somebody who has chosen nothing."""
    return msgspec.convert(_site_defaults(), Preferences)


def _read(path: Path) -> bytes:
    """Return the file's content.

    Raises
    ------
    OSError
        If it cannot be read, or is no file: a pipe would be waited for without end.
    ValueError
        If it is far larger than preferences are.
    """
    if not path.is_file() and path.exists():
        raise OSError(f"{path} is no file")
    with path.open("rb") as file:
        content = file.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise ValueError(f"{path} is too large")
    return content


def _understood(content: bytes) -> Preferences:
    """Return what a file says, as far as its fields are what this version expects.

    Raises
    ------
    msgspec.MsgspecError, ValueError, RecursionError
        If it is no JSON object at all.
    """
    fields, defaults = msgspec.json.decode(content, type=dict[str, object]), _site_defaults()
    try:  # all is well: the usual start
        return msgspec.convert(defaults | fields, Preferences)
    except msgspec.ValidationError:
        return _lenient(fields, Preferences, defaults)


def _lenient(
    fields: Mapping[str, object], kind: type[Kind], defaults: Mapping[str, object]
) -> Kind:
    """Return a struct of those fields that are right; the log tells of the others."""
    right = dict(defaults)
    for field in msgspec.structs.fields(kind):
        if field.encode_name not in fields:
            continue
        value = fields[field.encode_name]
        is_struct = isinstance(field.type, type) and issubclass(field.type, msgspec.Struct)
        if is_struct and isinstance(value, dict):
            right[field.name] = _lenient(value, field.type, {})
            continue
        try:
            right[field.name] = msgspec.convert(value, field.type)
        except msgspec.ValidationError as error:
            log.warning("%s has its default: %s", field.name, error)
    return kind(**right)


def save_preferences(preferences: Preferences) -> None:
    """Remember ``preferences``; where that fails the log says so, and the program goes on.

    What is as the administrator has set it is not written: another choice of the administrator's
    then reaches everybody who made none.
    """
    defaults = _site_defaults()
    fields = msgspec.to_builtins(preferences).items()
    chosen = {key: value for key, value in fields if value != defaults.get(key, ...)}
    try:
        write_atomically(preferences_file(), msgspec.json.format(msgspec.json.encode(chosen)))
    except OSError:
        log.warning("the preferences cannot be saved", exc_info=True)


def _site_defaults() -> dict[str, object]:
    """Return what the administrator has set for whoever has not chosen otherwise.

    The language is not among it: while it is empty, its default is looked up where it is used.
    """
    settings = site_settings()
    return {"theme": settings.theme, "type_scale": settings.type_scale}


def set_aside_preferences() -> None:
    """Rename the file to :data:`BROKEN_FILE`, so that the next save does not overwrite it."""
    path = preferences_file()
    try:
        path.replace(path.with_name(BROKEN_FILE))
    except OSError:
        log.warning("%s cannot be renamed", path, exc_info=True)
