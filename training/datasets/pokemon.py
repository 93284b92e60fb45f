"""Pictures of Pokémon, one folder a species; any other folder of classes works as well.

The pictures are copyright The Pokémon Company and do not ship: a class brings its own, or the
public set. Where there are none, the features that ship serve the activity that can learn from
them.
"""

from pathlib import Path

from training.contract.activities import Activity
from training.contract.errors import DataError
from training.contract.locations import DATA_VARIABLE, data_candidates
from training.contract.settings import TrainingSettings
from training.datasets.clothing import UNSEEN_KINDS, photographs_of_clothes
from training.datasets.find import find_folder
from training.datasets.labelled import Dataset, NamedPictures, Progress, Source
from training.datasets.labelled_folders import load_folder, load_test_part
from training.datasets.not_pokemon import not_pokemon
from training.datasets.shipped_features import (
    ShippedFeatures,
    features_dataset,
    features_of_test,
    read_features,
)

NAME = "pokemon"
MOST_STRANGERS = 600
PUBLIC_SET = "https://www.kaggle.com/datasets/lantian773030/pokemonclassification"


def load(
    activity: Activity, settings: TrainingSettings, option: Path | None, progress: Progress
) -> Dataset:
    """Load what the Pokémon networks learn from and are validated on.

    Parameters
    ----------
    activity
        Its input says how pictures are prepared. Labels are the folders' names, and not its.
    settings
        ``samples``, ``classes`` and ``unfamiliar_share`` are used.
    option
        The folder of species, or one that has ``pokemon/``.
    progress
        Told while pictures are read.

    Raises
    ------
    DataError
        If there is no such folder, or a species has too few pictures that can be read.
    """
    here = _pictures_or_features(activity, option)
    if isinstance(here, ShippedFeatures):
        found = features_dataset(
            here, settings.samples, settings.unfamiliar_share, settings.classes
        )
        return found._replace(stand_ins=not_pokemon(activity.input).pictures)
    found = load_folder(
        here, activity.input, settings.samples, "species", progress, settings.classes
    )
    if not settings.unfamiliar_share:
        return found
    species = found.sources[0]._replace(share=1 - settings.unfamiliar_share)
    others = Source(not_pokemon(activity.input), settings.unfamiliar_share)
    return found._replace(
        sources=(species, others), split=found.split | {"not_pokemon": len(others.examples.labels)}
    )


def test_sets(activity: Activity, option: Path | None) -> tuple[NamedPictures, ...]:
    """Load what no choice was made on: the folder's own test part.

    Raises
    ------
    DataError
        If there is no such folder, or a species has too few pictures.
    """
    here = _pictures_or_features(activity, option)
    if isinstance(here, ShippedFeatures):
        return (features_of_test(here),)
    return (load_test_part(here, activity.input, "species"),)


def unfamiliar_sets(activity: Activity, option: Path | None) -> tuple[NamedPictures, ...]:
    """Load photographs of clothes of kinds that no network was shown, where there are any.

    ``option`` is not looked into for them.

    Raises
    ------
    DataError
        If the photographs' folder has none that can be read.
    """
    clothes = photographs_of_clothes(activity.input, UNSEEN_KINDS, MOST_STRANGERS)
    if clothes is None:
        return ()
    return (NamedPictures(f"photographs of clothes ({', '.join(UNSEEN_KINDS)})", clothes),)


def _pictures_or_features(activity: Activity, option: Path | None) -> Path | ShippedFeatures:
    """Return the folder of species, or the features that ship where no folder is or was named.

    Raises
    ------
    DataError
        If there is neither, saying where pictures come from and where they go.
    """
    folder = find_folder(NAME, option)
    if folder is not None:
        return folder
    features = read_features(activity.id)
    if features is not None:
        return features
    raise DataError(
        "The data set {name} was not found; get pictures (the public set is 7,000 Labeled "
        "Pokemon, {address}), put them into {folder}, one sub-folder a species, or set "
        "{variable} to the folder that has {name}/.",
        name=NAME,
        address=PUBLIC_SET,
        folder=data_candidates(NAME)[0],
        variable=DATA_VARIABLE,
    )
