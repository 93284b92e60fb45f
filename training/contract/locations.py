"""Where files live: what ships with the program, what a user makes, where data is looked for."""

import os
import sys
from pathlib import Path

import platformdirs

from training.contract.site import APPLICATION
from training.contract.site_folders import (
    SITE_FOLDER_VARIABLE,
    Key,
    site_folder,
)
from training.contract.site_folders import (
    USER_FOLDER_VARIABLE as USER_FOLDER_VARIABLE,
)

DATA_VARIABLE = "LAYERWISE_DATA"
KERAS_VARIABLE = "KERAS_HOME"


def shipped_folder(name: str) -> Path:
    """Return the read-only folder ``resources`` or ``exported_models`` that came with the program.

    Found in a bundle (beside the frozen executable's files), in an installed wheel (in
    ``layerwise/`` beside the packages) and in a checkout (at its top), in this order.

    Raises
    ------
    FileNotFoundError
        If the installation is incomplete.
    """
    packages = Path(__file__).resolve().parents[2]
    bundle = getattr(sys, "_MEIPASS", None)  # set by PyInstaller's boot loader
    places = [Path(bundle)] if bundle else [packages / "layerwise", packages]
    for place in places:
        if (place / name).is_dir():
            return place / name
    raise FileNotFoundError(f"{name}/ is missing beside {places[-1]}; install Layerwise again")


def resources() -> Path:
    """Return the folder of shipped icons, data sets, help pages and licences."""
    return shipped_folder("resources")


def exported_models() -> Path:
    """Return the folder of the shipped ``<activity>.onnx`` files."""
    return shipped_folder("exported_models")


def user_data_folder() -> Path:
    """Return the folder for what a user makes: runs, lessons, data sets.

    ``$LAYERWISE_USER_FOLDER`` says where, else an administrator, else it is the system's place.
    """
    return _own_folder("data") or _set_folder("work") or _own_data_folder()


def user_data_folders() -> list[Path]:
    """Return that folder, and the one that takes its place while an administrator's is away."""
    own = _own_folder("data") or _own_data_folder()
    return list(dict.fromkeys([user_data_folder(), own]))


def user_config_folder() -> Path:
    """Return the folder for remembered settings."""
    return _own_folder("config") or Path(platformdirs.user_config_dir(APPLICATION, appauthor=False))


def user_cache_folder() -> Path:
    """Return the folder for what can be computed again."""
    return _own_folder("cache") or Path(platformdirs.user_cache_dir(APPLICATION, appauthor=False))


def user_log_folder() -> Path:
    """Return the folder for log files."""
    return _own_folder("log") or Path(platformdirs.user_log_dir(APPLICATION, appauthor=False))


def user_models_folder() -> Path:
    """Return the folder that models trained by this user are exported to."""
    return _set_folder("models") or user_data_folder() / "models"


def user_collections_folder() -> Path:
    """Return the folder of the collections of labelled pictures, one sub-folder each."""
    return _set_folder("collections") or user_data_folder() / "collections"


def user_lessons_folder() -> Path:
    """Return the folder of the person's own lessons."""
    return user_data_folder() / "lessons"


def user_pictures_folder() -> Path:
    """Return the folder of this user's folders of classes that came in classroom packs."""
    return user_data_folder() / "pictures"


def site_data_folder() -> Path:
    """Return the folder of what is there for everybody on this machine; users only read it.

    In it are ``data``, ``models``, ``lessons`` and ``pictures``. ``$LAYERWISE_SITE_FOLDER`` says
    where, else an administrator, else it is the system's place. It need not be there.
    """
    if named := os.environ.get(SITE_FOLDER_VARIABLE):
        return Path(named)
    found = site_folder("shared")
    if found is not None and found.path is not None:
        return found.path
    if sys.platform == "linux":  # a desktop may name other places than a script as root finds
        return Path("/usr/local/share") / APPLICATION
    return Path(platformdirs.site_data_dir(APPLICATION, appauthor=False))


def model_folders() -> list[Path]:
    """Return where models are that did not ship: the user's folder first, everybody's last."""
    return _places(user_models_folder(), "models")


def collection_folders() -> list[Path]:
    """Return where this user's collections are: where new ones go first."""
    return _own(_places(user_collections_folder(), "collections"), "collections")


def lesson_folders() -> list[Path]:
    """Return where lessons are that did not ship: the user's folder first, everybody's last."""
    places = _places(user_lessons_folder(), "lessons")
    found = site_folder("lessons")
    if found is not None and found.path is not None:
        places.insert(-1, found.path)
    return places


def picture_folders() -> list[Path]:
    """Return where folders of classes are: the user's first, everybody's last."""
    return _places(user_pictures_folder(), "pictures")


def is_for_everybody(path: Path) -> bool:
    """Return whether a file is in a folder that users only read."""
    found = site_folder("lessons")
    roots = [site_data_folder(), *filter(None, [found.path if found else None])]
    return any(path.is_relative_to(root) for root in roots)


def data_candidates(name: str, option: Path | None = None) -> list[Path]:
    """Return the folders in which the data set or weights ``name`` may lie, best first.

    The order is the same everywhere: the option given, ``$LAYERWISE_DATA``, the user's data
    folder, the machine-wide folder, the shipped resources, Keras' own cache. All hold one
    sub-folder a data set; an option may also name the data set's folder itself, and where one is
    given nothing else is looked at: other data than asked for would be used in silence.
    """
    if option is not None:
        return [option, option / name]
    places = []
    if os.environ.get(DATA_VARIABLE):
        places.append(Path(os.environ[DATA_VARIABLE]) / name)
    places.append(user_data_folder() / "data" / name)
    places.append(site_data_folder() / "data" / name)
    places.append(resources() / "data" / name)
    places.append(keras_folder() / "datasets" / name)
    return places


def keras_folder() -> Path:
    """Return the folder in which Keras keeps what other programs have downloaded with it."""
    named = os.environ.get(KERAS_VARIABLE)
    is_ours = named == str(own_keras_folder())
    return Path(named) if named and not is_ours else Path.home() / ".keras"


def own_keras_folder() -> Path:
    """Return the folder in which Keras writes when it runs in a program of ours."""
    return user_cache_folder() / "keras"


def move_keras_home() -> None:
    """Have Keras, once it is imported, write into our folder and none of its own.

    It keeps its settings in the user's home otherwise; whoever has named a place has it.
    """
    os.environ.setdefault(KERAS_VARIABLE, str(own_keras_folder()))


def _own_folder(kind: str) -> Path | None:
    """Return a sub-folder of the one folder that ``$LAYERWISE_USER_FOLDER`` names, if it is set."""
    root = os.environ.get(USER_FOLDER_VARIABLE)
    return Path(root) / kind if root else None


def _own_data_folder() -> Path:
    """Return the folder for what a user makes where nobody has set another."""
    return Path(platformdirs.user_data_dir(APPLICATION, appauthor=False))


def _set_folder(key: Key) -> Path | None:
    """Return the folder that an administrator has set and that can be used."""
    found = site_folder(key)
    return found.path if found is not None else None


def own_model_folders() -> list[Path]:
    """Return where models are that this user has made: where new ones go first."""
    return _own(model_folders(), "models")


def _own(places: list[Path], name: str) -> list[Path]:
    """Return the places without everybody's, unless that is the user's own, as where both share."""
    return [places[0], *(place for place in places[1:] if place != site_data_folder() / name)]


def _places(first: Path, name: str) -> list[Path]:
    """Return the folders of this name, each once.

    What a user makes while an administrator's folder is away is found when that is back.
    """
    places = [first, *(folder / name for folder in user_data_folders()), site_data_folder() / name]
    return list(dict.fromkeys(places))
