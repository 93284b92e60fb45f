"""In which packages of the system its libraries are, for who has to install them."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple


class Package(NamedTuple):
    """What a package is called on Debian and Ubuntu, and on Fedora."""

    debian: str
    fedora: str


PACKAGES = {
    "libEGL.so.1": Package("libegl1", "libglvnd-egl"),
    "libGL.so.1": Package("libgl1", "libglvnd-glx"),
    "libGLdispatch.so.0": Package("libglvnd0", "libglvnd"),
    "libGLX.so.0": Package("libglx0", "libglvnd-glx"),
    "libOpenGL.so.0": Package("libopengl0", "libglvnd-opengl"),
    "libX11-xcb.so.1": Package("libx11-xcb1", "libX11-xcb"),
    "libX11.so.6": Package("libx11-6", "libX11"),
    "libXau.so.6": Package("libxau6", "libXau"),
    "libXdmcp.so.6": Package("libxdmcp6", "libXdmcp"),
    "libdbus-1.so.3": Package("libdbus-1-3", "dbus-libs"),
    "libdrm.so.2": Package("libdrm2", "libdrm"),
    "libexpat.so.1": Package("libexpat1", "expat"),
    "libfontconfig.so.1": Package("libfontconfig1", "fontconfig"),
    "libfreetype.so.6": Package("libfreetype6", "freetype"),
    "libgbm.so.1": Package("libgbm1", "mesa-libgbm"),
    "libgcc_s.so.1": Package("libgcc-s1", "libgcc"),
    # Newer systems have libglib2.0-0t64, which is found by this name as well.
    "libglib-2.0.so.0": Package("libglib2.0-0", "glib2"),
    "libgthread-2.0.so.0": Package("libglib2.0-0", "glib2"),
    "libstdc++.so.6": Package("libstdc++6", "libstdc++"),
    "libwayland-client.so.0": Package("libwayland-client0", "libwayland-client"),
    "libwayland-cursor.so.0": Package("libwayland-cursor0", "libwayland-cursor"),
    "libwayland-egl.so.1": Package("libwayland-egl1", "libwayland-egl"),
    "libxcb-cursor.so.0": Package("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-glx.so.0": Package("libxcb-glx0", "libxcb"),
    "libxcb-icccm.so.4": Package("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-image.so.0": Package("libxcb-image0", "xcb-util-image"),
    "libxcb-keysyms.so.1": Package("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-randr.so.0": Package("libxcb-randr0", "libxcb"),
    "libxcb-render-util.so.0": Package("libxcb-render-util0", "xcb-util-renderutil"),
    "libxcb-render.so.0": Package("libxcb-render0", "libxcb"),
    "libxcb-shape.so.0": Package("libxcb-shape0", "libxcb"),
    "libxcb-shm.so.0": Package("libxcb-shm0", "libxcb"),
    "libxcb-sync.so.1": Package("libxcb-sync1", "libxcb"),
    "libxcb-util.so.1": Package("libxcb-util1", "xcb-util"),
    "libxcb-xfixes.so.0": Package("libxcb-xfixes0", "libxcb"),
    "libxcb-xkb.so.1": Package("libxcb-xkb1", "libxcb"),
    "libxcb.so.1": Package("libxcb1", "libxcb"),
    "libxkbcommon-x11.so.0": Package("libxkbcommon-x11-0", "libxkbcommon-x11"),
    "libxkbcommon.so.0": Package("libxkbcommon0", "libxkbcommon"),
    "libz.so.1": Package("zlib1g", "zlib"),
    "libzstd.so.1": Package("libzstd1", "libzstd"),
}

OS_RELEASE = Path("/etc/os-release")
OF_FEDORA = frozenset({"fedora", "rhel", "centos"})

MISSING = "Layerwise needs system libraries that are missing here: {names}; {way_out}."
ON_DEBIAN = "on Debian or Ubuntu install them with: sudo apt install {packages}"
ON_FEDORA = "on Fedora install them with: sudo dnf install {packages}"
ELSEWHERE = "install the packages that hold them"


def install_sentence(names: Sequence[str]) -> str:
    """Return one sentence that says which libraries are missing and how to install them.

    Parameters
    ----------
    names
        Of the libraries, such as ``libxcb.so.1``.
    """
    return MISSING.format(names=", ".join(names), way_out=_way_out(names))


def _way_out(names: Sequence[str]) -> str:
    """Return what to do about missing libraries on this system."""
    known = [PACKAGES[name] for name in names if name in PACKAGES]
    if not known:
        return ELSEWHERE
    if OF_FEDORA & _system_names():
        return ON_FEDORA.format(packages=_joined([package.fedora for package in known]))
    return ON_DEBIAN.format(packages=_joined([package.debian for package in known]))


def _joined(packages: Sequence[str]) -> str:
    """Return the packages' names, each once."""
    return " ".join(dict.fromkeys(packages))


def _system_names() -> set[str]:
    """Return what this system is called, and those it is like."""
    try:
        lines = OS_RELEASE.read_text("utf-8", "replace").splitlines()
    except OSError:
        return set()
    values = (line.split("=", 1)[1] for line in lines if line.startswith(("ID=", "ID_LIKE=")))
    return {name for value in values for name in value.strip("\"' ").split()}
