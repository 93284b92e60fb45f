"""Versions of packages, which an exported model tells, as Python finds them in a bundle."""

from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from resources.installers.bundle.contents import NAMED_IN_MODELS


def versions_told(work: Path) -> Iterator[tuple[str, str]]:
    """Yield what ``PyInstaller`` collects of each package: a file, and the folder it goes to.

    Only name and version: the rest of a package's records says where this machine had it from.

    Parameters
    ----------
    work
        A folder to write to.
    """
    for name in NAMED_IN_MODELS:
        try:
            package = distribution(name)
        except PackageNotFoundError:  # of TensorFlow one of two is there
            continue
        folder = f"{name.replace('-', '_')}-{package.version}.dist-info"
        path = work / folder / "METADATA"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(
            f"Metadata-Version: 2.1\nName: {package.name}\nVersion: {package.version}\n", "utf-8"
        )
        yield str(path), folder
