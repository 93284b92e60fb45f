"""What the application remembers between two starts."""

import logging
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from training.contract.files import write_atomically
from training.contract.locations import user_config_folder

log = logging.getLogger(__name__)

FILE = "preferences.json"
BROKEN_FILE = "preferences.broken.json"


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
    """Return what was remembered, or the defaults.

    A file that cannot be understood is renamed to :data:`BROKEN_FILE` beside it, so that nothing
    a user wrote is lost; fields of later versions are ignored.
    """
    path = preferences_file()
    try:
        return msgspec.json.decode(path.read_bytes(), type=Preferences)
    except FileNotFoundError:
        return Preferences()
    except (msgspec.DecodeError, UnicodeDecodeError):
        log.warning("%s cannot be understood; it is set aside", path, exc_info=True)
        _set_aside(path)
    except OSError:
        log.warning("%s cannot be read", path, exc_info=True)
    return Preferences()


def save_preferences(preferences: Preferences) -> None:
    """Remember ``preferences``; where that fails the log says so, and the program goes on."""
    try:
        write_atomically(preferences_file(), msgspec.json.format(msgspec.json.encode(preferences)))
    except OSError:
        log.warning("the preferences cannot be saved", exc_info=True)


def _set_aside(path: Path) -> None:
    """Rename a broken file, so that the next save does not overwrite it."""
    try:
        path.replace(path.with_name(BROKEN_FILE))
    except OSError:
        log.warning("%s cannot be renamed", path, exc_info=True)
