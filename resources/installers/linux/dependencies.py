"""What a bundle needs of the system it is put on, read from the files that are in it.

`dpkg-shlibdeps` could tell too, but only on a machine of the very release that the package is for,
and it names that release's packages. The few libraries that are not in the bundle keep the same
file names for decades, so a table of them is all that is needed, for Debian and Ubuntu alike; a
library that is not in it fails the build.
"""

import os
import re
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

ELF = b"\x7fELF"

# The package on Debian 12, 13 and Ubuntu 22.04, 24.04 that each library of the system comes from.
# One renamed since is named with its other name; a machine has one of them.
PACKAGES = {
    "ld-linux-x86-64.so.2": "libc6",
    "libc.so.6": "libc6",
    "libdl.so.2": "libc6",
    "libm.so.6": "libc6",
    "libpthread.so.0": "libc6",
    "librt.so.1": "libc6",
    "libutil.so.1": "libc6",
    "libresolv.so.2": "libc6",
    "libanl.so.1": "libc6",
    "libgcc_s.so.1": "libgcc-s1",
    "libstdc++.so.6": "libstdc++6",
    "libz.so.1": "zlib1g",
    # Graphics, which belong to the machine's own drivers.
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libEGL.so.1": "libegl1",
    "libdrm.so.2": "libdrm2",
    "libgbm.so.1": "libgbm1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libXext.so.6": "libxext6",
    "libXrender.so.1": "libxrender1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    # Keyboards, fonts, the desktop's bus: they read the system's own files.
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgthread-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
}

# What is only looked for while it runs, so that no file names it: the keyboard's layouts and the
# fonts' table, which the libraries in the bundle read where the system has them.
READ_AT_RUN_TIME = ("fontconfig-config", "xkb-data")


class Needs(NamedTuple):
    """What one ELF file asks for: libraries, the newest glibc, folders to look for libraries."""

    libraries: frozenset[str]
    glibc: tuple[int, ...]
    search_path: str


def elf_files(folder: Path) -> list[Path]:
    """Return the programs and libraries below a folder, no links."""
    files = (Path(top, name) for top, _, names in os.walk(folder) for name in names)
    return sorted(file for file in files if not file.is_symlink() and _is_elf(file))


def _is_elf(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(len(ELF)) == ELF


def needs(file: Path) -> Needs:
    """Return what one ELF file asks for, as ``objdump`` reads it."""
    told = subprocess.run(
        ["objdump", "-p", str(file)], capture_output=True, text=True, check=True
    ).stdout
    versions = re.findall(r" GLIBC_(\d+(?:\.\d+)+)$", told, re.MULTILINE)
    numbers = [tuple(int(part) for part in version.split(".")) for version in versions]
    path = re.search(r"^ +(?:RUNPATH|RPATH) +(.*)$", told, re.MULTILINE)
    return Needs(
        frozenset(re.findall(r"^ +NEEDED +(\S+)$", told, re.MULTILINE)),
        max(numbers, default=(0,)),
        path[1] if path else "",
    )


def dependencies(bundle: Path) -> list[str]:
    """Return the packages that a bundle depends on, as a ``Depends`` field lists them.

    Raises
    ------
    LookupError
        If the bundle needs a library that is neither in it nor known here.
    """
    wanted = {file: needs(file) for file in elf_files(bundle)}
    own = {file.name for file in bundle.rglob("*.so*")}
    names = sorted({name for need in wanted.values() for name in need.libraries} - own)
    unknown = [name for name in names if name not in PACKAGES]
    if unknown:
        users = {name: _first_user(name, wanted.items()) for name in unknown}
        told = ", ".join(f"{name} (wanted by {user})" for name, user in users.items())
        raise LookupError(f"neither in the bundle nor a known library of the system: {told}")
    packages = {PACKAGES[name] for name in names} - {"libc6"}
    glibc = ".".join(map(str, max(need.glibc for need in wanted.values())))
    return [f"libc6 (>= {glibc})", *sorted(packages | set(READ_AT_RUN_TIME))]


def _first_user(name: str, wanted: Iterable[tuple[Path, Needs]]) -> str:
    return next(file.name for file, need in wanted if name in need.libraries)
