"""Photographs of clothes on floors, beds and hangers: things that are no Pokémon.

Clothing dataset (subset), Alexey Grigorev and contributors, CC0.
"""

from collections.abc import Collection

from training.contract.metadata import PictureInput
from training.datasets.find import find_folder
from training.datasets.labelled import LabelledPictures, no_progress
from training.datasets.picture_files import read_pictures
from training.datasets.picture_folders import list_pictures
from training.datasets.splits import evenly
from training.datasets.strangers import strangers

NAME = "clothing"

# Fixed before anything was trained or measured. The kinds in the first row may be learned from, as
# pictures of none of the classes; those in the second are only measured on.
LEARNED_KINDS = ("longsleeve", "outwear", "pants", "shirt", "t-shirt")
UNSEEN_KINDS = ("dress", "hat", "shoes", "shorts", "skirt")
SEED = 1


def photographs_of_clothes(
    wanted: PictureInput, kinds: Collection[str], most: int
) -> LabelledPictures | None:
    """Load at most ``most`` photographs of ``kinds`` of clothes, taken from the kinds in turn.

    Returns
    -------
    Pictures labelled as unfamiliar, or ``None`` if the data set is in none of the places for data.

    Raises
    ------
    DataError
        If the data set's folder has no photographs that can be read.
    """
    folder = find_folder(NAME)
    if folder is None:
        return None
    found = list_pictures(folder)
    files = [file for file in found.files if found.labels[file.label] in kinds]
    chosen = evenly([file.name for file in files], SEED, most)
    read = read_pictures([files[place] for place in chosen], wanted, no_progress)
    return strangers(read.examples.pictures)
