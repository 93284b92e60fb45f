"""Odd and broken pictures: those that Pillow tests itself with, and mutations of them."""

import random
import subprocess
import sys
import tarfile
from pathlib import Path

import PIL
import pytest

DOWNLOAD_LIMIT_S = 300
FOLDER = "Tests/images/"

# Values that readers trip over: ends of ranges, signs, sizes.
EXTREMES = (b"\0", b"\xff", b"\x7f", b"\x80", b"\0\0\0\0", b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff",
            b"\x80\0\0\0", b"\0\1\0\0")  # fmt: skip


def source_of_pillow(folder):
    """Return the source distribution of the installed Pillow, fetched from pip's index once.

    It skips the test where there is none.
    """
    name = f"pillow-{PIL.__version__}.tar.gz"
    if not (folder / name).exists():
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary",
                   "pillow", "--dest", str(folder), f"pillow=={PIL.__version__}"]  # fmt: skip
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=DOWNLOAD_LIMIT_S)
        except subprocess.TimeoutExpired:
            pytest.skip(f"Pillow's source did not arrive within {DOWNLOAD_LIMIT_S} s")
        if not (folder / name).exists():
            fault = (done.stderr.strip().splitlines() or ["no such file"])[-1]
            pytest.skip(f"Pillow's source cannot be had from pip's index: {fault}")
    return folder / name


def unpacked_pictures(source, folder):
    """Unpack the pictures that Pillow tests itself with, and return their files, sorted."""
    mark = folder / "complete"
    if not mark.exists():
        with tarfile.open(source) as archive:
            for member in archive:
                _, _, name = member.name.partition("/")
                if member.isfile() and name.startswith(FOLDER):
                    path = folder / name
                    path.parent.mkdir(parents=True, exist_ok=True)
                    path.write_bytes(archive.extractfile(member).read())
        mark.touch()
    return sorted(path for path in (folder / FOLDER).rglob("*") if path.is_file())


def mutated(content, chance):
    """Return ``content`` changed in one to four places, as ``chance`` wants it."""
    content = bytearray(content)
    for _ in range(chance.randint(1, 4)):
        chance.choice(MUTATIONS)(content, chance)
    return bytes(content)


def _place(content, chance):
    # Headers, which are at the start, decide more than pixels do.
    end = len(content) if chance.random() < 0.5 else min(len(content), 512)
    return chance.randrange(max(1, end))


def _flip_bit(content, chance):
    if content:
        content[_place(content, chance)] ^= 1 << chance.randrange(8)


def _noise(content, chance):
    place = _place(content, chance)
    content[place : place + 16] = chance.randbytes(chance.randint(1, 16))


def _extreme(content, chance):
    place, value = _place(content, chance), chance.choice(EXTREMES)
    content[place : place + len(value)] = value


def _cut_out(content, chance):
    place = _place(content, chance)
    del content[place : place + chance.choice((1, 4, 64, 4096))]


def _double(content, chance):
    place = _place(content, chance)
    content[place:place] = content[place : place + chance.choice((1, 4, 64, 4096))]


def _truncate(content, chance):
    del content[_place(content, chance) :]


MUTATIONS = (_flip_bit, _flip_bit, _noise, _extreme, _extreme, _cut_out, _double, _truncate)


def seeded(seed):
    """Return a source of chance that is the same each time."""
    return random.Random(seed)


def small(paths, most_bytes=60_000):
    """Return the contents of those files that are small enough to be read thousands of times."""
    return [path.read_bytes() for path in map(Path, paths) if 0 < path.stat().st_size <= most_bytes]
