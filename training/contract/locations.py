"""Where files live: what ships with the program, what a user makes, where data is looked for."""

import os
import sys
from pathlib import Path

import platformdirs

APPLICATION = "Layerwise"
DATA_VARIABLE = "LAYERWISE_DATA"
USER_FOLDER_VARIABLE = "LAYERWISE_USER_FOLDER"


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
    """Return the folder for what a user makes: exported models, collections, data sets."""
    return _own_folder("data") or Path(platformdirs.user_data_dir(APPLICATION, appauthor=False))


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
    return user_data_folder() / "models"


def user_collections_folder() -> Path:
    """Return the folder of the collections of labelled pictures, one sub-folder each."""
    return user_data_folder() / "collections"


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
    site = platformdirs.site_data_dir(APPLICATION, appauthor=False)
    places.append(Path(site) / "data" / name)
    places.append(resources() / "data" / name)
    places.append(keras_folder() / "datasets" / name)
    return places


def keras_folder() -> Path:
    """Return the folder in which Keras itself keeps what it has downloaded."""
    return Path(os.environ.get("KERAS_HOME", Path.home() / ".keras"))


def _own_folder(kind: str) -> Path | None:
    """Return a sub-folder of the one folder that ``$LAYERWISE_USER_FOLDER`` names, if it is set."""
    root = os.environ.get(USER_FOLDER_VARIABLE)
    return Path(root) / kind if root else None
