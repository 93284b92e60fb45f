"""After PyInstaller: a bundle is stripped, freed of the builder's paths, checked and measured."""

import json
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop.services.elf_file import linked
from resources.installers.bundle import elf, icu, leaks, libraries, sizes

# Symbols that only a debugger reads: 200 MB of TensorFlow's. The other libraries come stripped, or
# were rewritten by the tool that made their wheel, after which `strip` damages them.
STRIPPED = ("tensorflow/**/*.so*", "libpython*.so*", "python*/lib-dynload/*.so")


class NotFitError(SystemExit):
    """A bundle that must not be given away; says why."""

    def __init__(self, what: str, lines: Sequence[str]) -> None:
        super().__init__("\n  ".join([f"ERROR: {what}", *lines]))


def finish(folder: Path, before: dict[str, int], places: Sequence[str]) -> None:
    """Make a bundle fit to be given away.

    Parameters
    ----------
    folder
        The bundle, as PyInstaller has put it together.
    before
        Its sizes as PyInstaller alone would have had them.
    places
        Paths of this machine that must not be in it.

    Raises
    ------
    NotFitError
        If a library is missing, a path of this machine is left, or it is too large.
    """
    if sys.platform.startswith("linux"):
        inside = folder / "_internal"
        strip(inside)
        clean(inside)
        for path in inside.glob("PySide6/Qt/lib/libicudata.so.*"):
            icu.trim(path)
        if lines := libraries.missing(folder):
            raise NotFitError("libraries are missing, install them and build again:", lines)
        if lines := libraries.foreign_search_paths(folder):
            raise NotFitError("libraries are looked for on the build machine:", lines)
    if lines := leaks.leaks(folder, places):
        raise NotFitError("paths of the build machine are left:", lines)
    after = sizes.sizes(folder)
    print(sizes.told(folder.name, before, after))
    report = {
        "before": before,
        "after": after,
        "system libraries": libraries.needed_of_system(folder),
    }
    folder.with_name(f"{folder.name}-sizes.json").write_text(json.dumps(report, indent=2))
    if lines := sizes.over_limit(folder.name, after):
        raise NotFitError("the bundle is too large:", lines)


def strip(inside: Path) -> None:
    """Take the symbols out of TensorFlow's libraries and of Python's."""
    if shutil.which("strip") is None:
        raise NotFitError("`strip` is missing:", ["install binutils"])
    for pattern in STRIPPED:
        for path in sorted(inside.glob(pattern)):
            if path.is_file() and not path.is_symlink():
                subprocess.run(["strip", "--strip-unneeded", str(path)], check=True)


def clean(inside: Path) -> None:
    """Take the folder that Python was compiled for out of its library and modules."""
    for path in [*inside.glob("libpython*"), *inside.rglob("lib-dynload/*.so")]:
        if path.is_symlink():
            continue
        found = linked(path)
        if found and any(part.startswith("/") for part in found.search):
            elf.remove_search_path(path)
        if sys.base_prefix not in leaks.COMMON:
            leaks.overwrite_paths(path, sys.base_prefix)
