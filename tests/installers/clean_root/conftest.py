"""Roots with a package installed, made once for each edition; what is measured is kept."""

import os
import shutil
import subprocess
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.installers.clean_root.display import x_display
from tests.installers.clean_root.root import CleanRoot, skip_unless_possible

RELEASE = os.environ.get("LAYERWISE_RELEASE", "bookworm")
PACKAGES = Path(os.environ.get("LAYERWISE_PACKAGES", ROOT / "dist"))
CHECKS = PACKAGES / "checks"  # figures and screenshots
LOCALE = "de_DE.ISO-8859-1"
INSTALL = ("apt-get", "install", "--yes", "--no-install-recommends")


def package(pattern):
    """Return a built file, or skip: packages are built by .ci/package and by nothing else."""
    found = sorted(PACKAGES.glob(pattern))
    if not found:
        pytest.skip(f"there is no {pattern} in {PACKAGES}; run .ci/package")
    return found[-1]


@pytest.fixture(scope="session")
def base(tmp_path_factory):
    """A minimal Debian as an archive, with its lists of packages."""
    skip_unless_possible()
    target = tmp_path_factory.mktemp("base") / "base.tar"
    command = ["mmdebstrap", "--variant=minbase", "--skip=cleanup/apt/lists", RELEASE, str(target)]
    subprocess.run(command, check=True, capture_output=True)
    return target


@contextmanager
def fresh_root(base, folder):
    """Yield a minimal Debian with a user and a locale that is not UTF-8, and nothing of ours."""
    root = CleanRoot(folder)
    root.make(base)
    root.add_locale(LOCALE)
    yield root
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def empty_root(base, tmp_path_factory):
    """A root without anything of ours, for the archive."""
    with fresh_root(base, tmp_path_factory.mktemp("root")) as root:
        yield root


@pytest.fixture(scope="module", params=["layerwise", "layerwise-viewer"])
def installed(request, base, tmp_path_factory):
    """A root with a package in it, installed as a person would; `before` lists its files then."""
    deb = package(f"{request.param}_*_amd64.deb")
    with fresh_root(base, tmp_path_factory.mktemp(request.param)) as root:
        root.edition = request.param
        root.before = root.files()
        shutil.copy(deb, root.folder / "package.deb")
        root.as_root(*INSTALL, "/package.deb")
        (root.folder / "package.deb").unlink()
        yield root


@pytest.fixture(scope="module")
def display():
    """A screen."""
    skip_unless_possible()
    with x_display() as screen:
        yield screen


@pytest.fixture(scope="session")
def figure():
    """Return a function that keeps one measured figure for the table at the end."""
    CHECKS.mkdir(parents=True, exist_ok=True)
    kept = CHECKS / "figures.txt"
    kept.write_text("")

    def keep(edition, name, value):
        with kept.open("a", encoding="utf-8") as file:
            file.write(f"{edition}\t{name}\t{value}\n")

    return keep
