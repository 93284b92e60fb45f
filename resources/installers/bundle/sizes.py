"""How large a bundle is: the program, and apart what it shows and learns from.

python -m resources.installers.bundle.sizes dist/layerwise    # also packed as the archive is
"""

import json
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from resources.installers.bundle.contents import Entry

# Parts of a bundle by the folders they are in; all else is the program.
PARTS = {
    "exported_models": "models",
    "resources/data": "data",
    "resources/lessons": "samples and lessons",
    "resources/samples": "samples and lessons",
}
PROGRAM = "program"
# At most so many MB, on the disk and packed.
LIMITS = {"layerwise": (950, 260, 135), "layerwise-viewer": (235, None, 95)}


def sizes(folder: Path) -> dict[str, int]:
    """Return the bytes of each part of a bundle."""
    found = ((path, path.relative_to(folder)) for path in _files(folder))
    return _summed((_part(inside), path.stat().st_size) for path, inside in found)


def sizes_before(entries: Iterable[Entry]) -> dict[str, int]:
    """Return the bytes of each part as PyInstaller alone would have collected it."""
    sources = {name: Path(source) for name, source, kind in entries if kind != "SYMLINK"}
    found = ((Path(name), source) for name, source in sources.items() if source.is_file())
    return _summed((_part(name), source.stat().st_size) for name, source in found)


def packed(folder: Path, *, is_program: bool) -> int:
    """Return the bytes of the program, or of all else, packed by ``tar`` and ``zstd -10``."""
    wanted = [
        str(inside)
        for inside in (path.relative_to(folder) for path in _files(folder, links=True))
        if (_part(inside) == PROGRAM) == is_program
    ]
    listed = ["tar", "-C", str(folder), "-cf", "-", "--no-recursion", "--null", "-T", "-"]
    pipe, size = subprocess.PIPE, 0
    with (
        subprocess.Popen(listed, stdin=pipe, stdout=pipe) as tar,
        subprocess.Popen(["zstd", "-10", "-T0", "-c"], stdin=tar.stdout, stdout=pipe) as zstd,
    ):
        assert tar.stdin is not None and tar.stdout is not None and zstd.stdout is not None
        tar.stdout.close()  # zstd's alone
        tar.stdin.write("\0".join(wanted).encode())
        tar.stdin.close()
        while piece := zstd.stdout.read(1 << 20):
            size += len(piece)
    if tar.returncode or zstd.returncode:
        raise OSError("tar or zstd has failed")
    return size


def told(name: str, before: dict[str, int], after: dict[str, int]) -> str:
    """Return the sizes of a bundle as a table for a terminal."""
    lines = [f"{name:<22}{'before':>10}{'now':>10}"]
    for part in sorted({*before, *after}):
        then, now = (f"{one.get(part, 0) / 1e6:.1f} MB" for one in (before, after))
        lines.append(f"  {part:<20}{then:>10}{now:>10}")
    return "\n".join(lines)


def over_limit(name: str, after: dict[str, int]) -> list[str]:
    """Return a line for each part of a bundle that is larger than it may be."""
    program, _, rest = LIMITS[name]
    there = {"the program": (after[PROGRAM], program)}
    there["models, data and samples"] = (sum(after.values()) - after[PROGRAM], rest)
    return [
        f"{part} of {name}: {size / 1e6:.1f} MB, at most {limit} MB"
        for part, (size, limit) in there.items()
        if size > limit * 1e6
    ]


def _files(folder: Path, *, links: bool = False) -> Iterator[Path]:
    """Yield the files of a bundle, links only where they are asked for."""
    for path in sorted(folder.rglob("*")):
        if (links and path.is_symlink()) or (path.is_file() and not path.is_symlink()):
            yield path


def _part(inside: Path) -> str:
    """Return the part of a bundle that a file belongs to."""
    name = inside.as_posix().removeprefix("_internal/")
    return next((part for start, part in PARTS.items() if name.startswith(f"{start}/")), PROGRAM)


def _summed(found: Iterable[tuple[str, int]]) -> dict[str, int]:
    sums: dict[str, int] = {PROGRAM: 0}
    for part, size in found:
        sums[part] = sums.get(part, 0) + size
    return sums


def main(folder: Path) -> int:
    """Print the sizes of a bundle that is there, packed too; the exit status."""
    found = sizes(folder)
    report = {part: round(size / 1e6, 1) for part, size in found.items()}
    report["program packed"] = round(packed(folder, is_program=True) / 1e6, 1)
    report["all else packed"] = round(packed(folder, is_program=False) / 1e6, 1)
    print(json.dumps(report, indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
