"""Puts a bundle into the tree of a package: complete, readable by all, writable by its owner."""

import shutil
from pathlib import Path

from training.contract.version import __version__

PROGRAMS = ("layerwise", "layerwise-train")


def has_training(bundle: Path) -> bool:
    """Return whether a bundle is the whole program and not the viewer."""
    return (bundle / "layerwise-train").exists()


def package_name(bundle: Path) -> str:
    """Return what the package of a bundle is called."""
    return "layerwise" if has_training(bundle) else "layerwise-viewer"


def programs(bundle: Path) -> list[str]:
    """Return the names of the programs in a bundle."""
    return [name for name in PROGRAMS if (bundle / name).exists()]


def copy_bundle(bundle: Path, target: Path) -> None:
    """Copy a bundle and set the modes of its files: only the programs can be started.

    Raises
    ------
    FileNotFoundError
        If the folder is no bundle.
    """
    if not (bundle / "layerwise").exists() or not (bundle / "_internal").is_dir():
        raise FileNotFoundError(f"{bundle} is no bundle: build it with build.spec first")
    shutil.copytree(bundle, target, symlinks=True)
    set_modes(target)
    for name in programs(target):
        (target / name).chmod(0o755)


def set_modes(folder: Path) -> None:
    """Make all below a folder readable for everyone, and writable for its owner."""
    for path in [folder, *folder.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() else 0o644)


def version() -> str:
    """Return the version that packages and archives are named after."""
    return __version__
