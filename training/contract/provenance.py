"""Which model files are known: those that shipped, and those that this user's runs exported.

Both lists are text files as ``sha256sum`` writes and checks them. A file in neither could hold
anything and is opened in a guarded child process first.
"""

from pathlib import Path

from training.contract.files import write_atomically
from training.contract.locations import resources, user_data_folder

SHIPPED_LIST = "shipped_models.sha256"
OWN_LIST = "own_exports.sha256"


def is_known(sha256: str) -> bool:
    """Return whether the file with this SHA-256 shipped or was exported by this user."""
    lists = (resources() / SHIPPED_LIST, user_data_folder() / OWN_LIST)
    return any(sha256 in _digests(path) for path in lists)


def remember_export(sha256: str, path: Path) -> None:
    """Add an exported file to the user's list.

    Raises
    ------
    OSError
        If the user's data folder cannot be written.
    """
    own = user_data_folder() / OWN_LIST
    known = own.read_text("utf-8", "replace") if own.is_file() else ""
    if sha256 not in known:
        write_atomically(own, f"{known}{sha256}  {path.name}\n".encode())


def _digests(path: Path) -> set[str]:
    """Return the digests of one list, none if there is no such list."""
    if not path.is_file():
        return set()
    lines = path.read_text("utf-8", "replace").splitlines()
    return {line.split()[0] for line in lines if line.strip()}
