"""What an import left that was killed: it goes at the next start."""

from training.contract.locations import user_data_folder
from training.contract.pack.importing import remove_leftovers


def remove_unpacked() -> int:
    """Remove what lies in the user's folder; return how many imports had left something."""
    return remove_leftovers(user_data_folder())
