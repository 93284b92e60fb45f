"""The licence text of all that a bundle brings, collected from where its files came from."""

import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from importlib.metadata import Distribution, distributions
from pathlib import Path

# Files of a package that are licences or belong to one, such as NOTICE.
IS_LICENCE = re.compile(
    r"(.*[-_])?(licen[cs]es?|copying|notices?|thirdpartynotices|third_party_notices)([-_.].*)?",
    re.I,
)
IS_CODE = re.compile(r"\.(py|pyc|pyi|so|h|hpp|json)$", re.I)

# Texts in `resources/licences` for packages whose wheels bring none, or not all.
KEPT: Mapping[str, tuple[str, ...]] = {
    "flatbuffers": ("apache-2.0.txt",),
    "pyside6-essentials": ("qt.txt", "lgpl-3.0.txt", "gpl-3.0.txt", "icu.txt"),
    "shiboken6": ("qt.txt", "lgpl-3.0.txt", "gpl-3.0.txt"),
    "tensorflow": ("apache-2.0.txt",),
    "tensorflow-cpu": ("apache-2.0.txt",),
}
# Packages whose code is in every bundle although no file of theirs is: the boot loader and hooks.
ALWAYS = ("pyinstaller", "pyinstaller-hooks-contrib")
INDEX = "packages.txt"  # what is in the bundle, and in which version
DEBIAN_TEXTS = Path("/usr/share/common-licenses")


class MissingLicenceError(Exception):
    """A file's licence is not known."""


def collect(sources: Iterable[str], kept: Path, target: Path, own: Sequence[Path]) -> list[str]:
    """Write the licences of files into a folder, a sub-folder each package; return their names.

    A list of the packages and of their versions lies beside them.

    Parameters
    ----------
    sources
        The files as they lie on this machine: modules, libraries, data.
    kept
        The folder of the texts that packages do not bring.
    target
        Where licences go; made anew.
    own
        Folders whose files need none: the checkout, and what the build itself has made.

    Raises
    ------
    MissingLicenceError
        If something has no licence text, or it is not known where it came from.
    """
    shutil.rmtree(target, ignore_errors=True)
    packages, others = _by_package(sources)
    for name, package in sorted(packages.items()):
        _write(target / name, _texts(name, package, kept))
    _write(target / "python", [_of_python()])
    names = {*packages, "python"}
    versions = [f"{name} {package.version}" for name, package in sorted(packages.items())]
    listed = [f"python {platform.python_version()}", *versions]
    for path in sorted(others):
        if any(path.is_relative_to(folder) for folder in own) or _is_of_python(path):
            continue
        package_name = _debian_package(path)
        copyright_file = Path("/usr/share/doc") / package_name / "copyright"
        if not copyright_file.is_file():
            raise MissingLicenceError(f"{path} is of {package_name}, which has no copyright file")
        _write(target / package_name, [copyright_file, *_named_texts(copyright_file)])
        names.add(package_name)
    of_system = sorted(names - {*packages, "python"})
    listed += [f"{name} (Debian's, of the system that built this)" for name in of_system]
    (target / INDEX).write_text("\n".join([*listed, ""]), "utf-8")
    return sorted(names)


def _by_package(sources: Iterable[str]) -> tuple[dict[str, Distribution], set[Path]]:
    """Return the Python packages that files are of, and the files that are of none."""
    owners: dict[str, Distribution] = {}
    packages = {}
    for package in distributions():
        if _normal(package.name) in ALWAYS:
            packages[_normal(package.name)] = package
        for file in package.files or ():
            owners[str(package.locate_file(file))] = package
    others = set()
    for source in set(sources):
        if (found := owners.get(source)) is not None:
            packages[_normal(found.name)] = found
        elif Path(source).is_file():
            others.add(Path(source))
    return packages, others


def _texts(name: str, package: Distribution, kept: Path) -> list[Path]:
    """Return the licence files of a Python package, its own and those that are kept for it."""
    own = [
        Path(str(package.locate_file(file)))
        for file in package.files or ()
        if IS_LICENCE.fullmatch(file.name) and not IS_CODE.search(file.name)
    ]
    texts = [*own, *(kept / text for text in KEPT.get(name, ()))]
    found = [path for path in texts if path.is_file()]
    if not found:
        raise MissingLicenceError(
            f"{package.name} brings no licence text: put it into {kept} and into KEPT"
        )
    return found


def _write(folder: Path, texts: Iterable[Path]) -> None:
    """Copy texts into one folder; those of the same name are numbered."""
    folder.mkdir(parents=True, exist_ok=True)
    for text in texts:
        path, number = folder / text.name, 1
        while path.exists() and path.read_bytes() != text.read_bytes():
            number += 1
            path = folder / f"{text.stem}-{number}{text.suffix}"
        shutil.copyfile(text, path)


def _of_python() -> Path:
    """Return Python's own licence, with those of what is inside it."""
    base, version = Path(sys.base_prefix), f"python{sys.version_info[0]}.{sys.version_info[1]}"
    places = [
        base / "lib" / version / "LICENSE.txt",
        base / "LICENSE.txt",  # Windows
        Path("/usr/share/doc") / version / "copyright",
    ]
    for place in places:
        if place.is_file():
            return place
    raise MissingLicenceError(f"Python's licence is in none of {', '.join(map(str, places))}")


def _is_of_python(path: Path) -> bool:
    """Return whether a file came with Python or was made by the build from such files."""
    is_there = path.is_relative_to(sys.base_prefix) and sys.base_prefix != "/usr"
    is_standard = path.is_relative_to("/usr/lib/python3")
    # Microsoft's runtime libraries: Python's licence on Windows has their terms.
    is_runtime = re.match(r"(vcruntime|msvcp|ucrtbase|api-ms-win-)", path.name.lower()) is not None
    return is_there or is_standard or is_runtime


def _debian_package(path: Path) -> str:
    """Return the name of the Debian package that a file is of."""
    # Debian's lists name the libraries of /usr/lib as those of /lib, which is a link by now.
    short = [Path("/", *one.parts[2:]) for one in (path, path.resolve()) if one.parts[1] == "usr"]
    places = (path, path.resolve(), Path("/usr", *path.parts[1:]), *short)
    for place in places if shutil.which("dpkg") else ():
        done = subprocess.run(["dpkg", "-S", str(place)], capture_output=True, text=True)
        if done.returncode == 0:
            return done.stdout.partition(":")[0]
    raise MissingLicenceError(f"{path} is of no package known here; its licence is unknown")


def _named_texts(copyright_file: Path) -> list[Path]:
    """Return the common texts that a Debian copyright file only names."""
    words = copyright_file.read_text("utf-8", "replace")
    names = {name.rstrip(".") for name in re.findall(r"common-licenses/([\w.+-]+)", words)}
    return [DEBIAN_TEXTS / name for name in sorted(names) if (DEBIAN_TEXTS / name).is_file()]


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
