"""Builds the Debian package of a bundle.

    python -m resources.installers.linux.build_deb dist/layerwise --output dist

`dpkg-deb` does it, which every Debian and Ubuntu has: no other tool needs to be fetched, its xz
uses all cores, and no maintainer script is written, since menus, icons, kinds of files and manual
pages are refreshed by the triggers of the packages that look after them. The program lies in
/usr/lib/layerwise, where the file-system standard puts what is started through /usr/bin; /opt is
for what does not come through the package manager's rules.
"""

import argparse
import hashlib
import os
import subprocess
import sys
import tempfile
import textwrap
from email.utils import parsedate_to_datetime
from pathlib import Path

from resources.installers.linux.bundle_tree import (
    copy_bundle,
    has_training,
    package_name,
    programs,
    set_modes,
    version,
)
from resources.installers.linux.dependencies import dependencies
from resources.installers.linux.shared_files import HERE, write_gzip, write_shared_files

MAINTAINER = "The Layerwise authors <layerwise@lists.invalid>"
# Opens folders and web addresses; tells secure from forged downloads.
RECOMMENDS = ("ca-certificates", "xdg-utils")
SUMMARY = "deep-learning workshop on a student's desk"
ABOUT = """\
Draw a digit and watch every layer of a real network answer while the pen moves, drop photographs
in, take a convolution apart number by number. It holds all that it needs, its models and sample
data included, and wants no network connection."""
WITH_TRAINING = "This package can also train networks, with TensorFlow."
VIEWER = "This is the viewer edition, which cannot train; the package layerwise can."


def control(bundle: Path, installed_kib: int) -> str:
    """Return the control file of a bundle's package."""
    name = package_name(bundle)
    other = {"layerwise": "layerwise-viewer", "layerwise-viewer": "layerwise"}[name]
    last = WITH_TRAINING if has_training(bundle) else VIEWER
    fields = {
        "Package": name,
        "Version": version(),
        "Architecture": "amd64",
        "Maintainer": os.environ.get("LAYERWISE_MAINTAINER", MAINTAINER),
        "Installed-Size": str(installed_kib),
        "Depends": ", ".join(dependencies(bundle)),
        "Recommends": ", ".join(RECOMMENDS),
        "Conflicts": other,
        "Replaces": other,
        "Section": "education",
        "Priority": "optional",
        "Description": _description(SUMMARY, ABOUT, last),
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def _description(summary: str, *paragraphs: str) -> str:
    """Return a Description field: each line one space in, a dot between paragraphs."""
    texts = [textwrap.fill(" ".join(text.split()), 76) for text in paragraphs]
    lines = "\n.\n".join(texts).splitlines()
    return "\n ".join([summary, *lines])


def write_tree(bundle: Path, root: Path) -> None:
    """Lay out all files of the package, and what `dpkg` wants to know of them, below ``root``."""
    name = package_name(bundle)
    share = root / "usr" / "share"
    write_shared_files(share, has_training=has_training(bundle))
    write_gzip(share / "doc" / name / "changelog.gz", changelog(name).encode())
    (share / "doc" / name / "copyright").write_text(copyright_text(bundle), "utf-8")
    overrides = share / "lintian" / "overrides" / name
    overrides.parent.mkdir(parents=True)
    overrides.write_bytes((HERE / "lintian-overrides").read_bytes())
    set_modes(root)
    copy_bundle(bundle, root / "usr" / "lib" / "layerwise")
    (root / "usr" / "bin").mkdir()
    for program in programs(bundle):
        (root / "usr" / "bin" / program).symlink_to(f"../lib/layerwise/{program}")
    _write_control(bundle, root)


def copyright_text(bundle: Path) -> str:
    """Return the copyright file; what the build has collected licences of is listed in its head."""
    licences = bundle / "_internal" / "licences"
    names = sorted(path.name for path in licences.iterdir() if path.is_dir())
    lines = textwrap.wrap(", ".join(names), 96, break_on_hyphens=False)
    head, rest = (HERE / "copyright").read_text("utf-8").split("\n\n", 1)
    return "\n ".join([head, *lines]) + "\n\n" + rest


def changelog(name: str) -> str:
    """Return the changelog under a package's name."""
    text = (HERE / "changelog").read_text("utf-8")
    return text.replace("layerwise (", f"{name} (")


def released_at() -> int:
    """Return the time of the newest release in the changelog, in seconds since 1970."""
    first = next(line for line in changelog("layerwise").splitlines() if line.startswith(" -- "))
    return int(parsedate_to_datetime(first.split(">  ")[1]).timestamp())


def _write_control(bundle: Path, root: Path) -> None:
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    # As dpkg-gencontrol counts: each file in whole KiB, one for each folder and link.
    others = sum(1 for path in root.rglob("*") if path.is_symlink() or path.is_dir())
    kib = sum(-(-path.stat().st_size // 1024) for path in files) + others
    folder = root / "DEBIAN"
    folder.mkdir()
    (folder / "control").write_text(control(bundle, kib), "utf-8")
    sums = [f"{_md5(path)}  {path.relative_to(root)}\n" for path in files]
    (folder / "md5sums").write_text("".join(sums), "utf-8")
    set_modes(folder)


def _md5(path: Path) -> str:
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()


def build(bundle: Path, output: Path, level: int) -> Path:
    """Build the package and return its file. The same bundle gives the same bytes."""
    target = output / f"{package_name(bundle)}_{version()}_amd64.deb"
    output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=output) as folder:
        root = Path(folder) / "root"
        root.mkdir()
        write_tree(bundle, root)
        command = ["dpkg-deb", "--root-owner-group", "-Zxz", f"-z{level}", "--build"]
        time = {"SOURCE_DATE_EPOCH": str(released_at())}
        subprocess.run([*command, str(root), str(target)], check=True, env={**os.environ, **time})
    return target


def main() -> int:
    """Build the package that the command line asks for and print its path."""
    parser = argparse.ArgumentParser(description="Build the Debian package of a bundle.")
    parser.add_argument("bundle", type=Path, help="the folder that build.spec made")
    parser.add_argument("--output", type=Path, default=Path("dist"), metavar="FOLDER")
    parser.add_argument("--level", type=int, default=6, help="of xz, 0 to 9")
    options = parser.parse_args()
    print(build(options.bundle, options.output, options.level))
    return 0


if __name__ == "__main__":
    sys.exit(main())
