"""What was built and measured, as the table that stands in the README.

    python -m resources.installers.figures dist/layerwise dist/layerwise-viewer --packages dist

`.ci/package` prints it at its end, when its checks have left their figures in ``dist/checks``.
"""

import argparse
import json
import sys
from pathlib import Path
from typing import NamedTuple

from resources.installers.bundle.sizes import PROGRAM, packed, sizes

EDITIONS = ("layerwise", "layerwise-viewer")
HEAD = "| figure | with training | viewer |\n| --- | --- | --- |"


class Row(NamedTuple):
    """A figure of an edition."""

    name: str
    value: str


def size_rows(bundle: Path) -> list[Row]:
    """Return how large a bundle is on the disk, and packed as ``tar | zstd -10`` does."""
    now = sizes(bundle)
    report = bundle.with_name(f"{bundle.name}-sizes.json")  # written by the build
    before = json.loads(report.read_text("utf-8"))["before"][PROGRAM] if report.exists() else None
    others = {part: size for part, size in now.items() if part != PROGRAM}
    return [
        *([] if before is None else [Row("program before trimming", _mb(before))]),
        Row("program", _mb(now[PROGRAM])),
        Row("program, packed", _mb(packed(bundle, is_program=True))),
        Row("models, data and samples apart", _mb(sum(others.values()))),
        *(Row(f"of these {part}", _mb(size)) for part, size in others.items()),
        Row("models, data and samples, packed", _mb(packed(bundle, is_program=False))),
    ]


def file_rows(edition: str, packages: Path) -> list[Row]:
    """Return how large the files are that people get."""
    kinds = {"`.deb`": f"{edition}_*.deb", "`.tar.zst`": f"{edition}-[0-9]*.tar.zst"}
    found = {kind: sorted(packages.glob(pattern))[-1:] for kind, pattern in kinds.items()}
    return [Row(kind, _mb(file.stat().st_size)) for kind, files in found.items() for file in files]


def measured_rows(edition: str, checks: Path) -> list[Row]:
    """Return what the checks in a clean root have measured; none where they did not run."""
    file = checks / "figures.txt"
    lines = file.read_text("utf-8").splitlines() if file.exists() else []
    found = (line.split("\t") for line in lines)
    return [Row(name, value) for of, name, value in found if of == edition]


def table(columns: list[list[Row]]) -> str:
    """Return the editions' figures side by side, as a table in Markdown."""
    values = [dict(rows) for rows in columns]
    names = dict.fromkeys(row.name for rows in columns for row in rows)
    lines = (f"| {name} | {' | '.join(one.get(name, '') for one in values)} |" for name in names)
    return "\n".join([HEAD, *lines])


def self_tests(checks: Path) -> str:
    """Return what the self-tests in the clean roots have printed."""
    files = {edition: checks / f"{edition}-self-test.txt" for edition in EDITIONS}
    there = {edition: file for edition, file in files.items() if file.exists()}
    return "\n".join(
        f"{edition} --self-test\n{file.read_text('utf-8').rstrip()}\n"
        for edition, file in there.items()
    )


def _mb(size: int) -> str:
    return f"{size / 1e6:,.0f} MB"


def main() -> int:
    """Print the table, and below it what the self-tests said."""
    parser = argparse.ArgumentParser(description="Print the figures of what was built.")
    parser.add_argument("bundles", type=Path, nargs=2, metavar="BUNDLE", help="full, viewer")
    parser.add_argument("--packages", type=Path, default=Path("dist"), metavar="FOLDER")
    options = parser.parse_args()
    checks = options.packages / "checks"
    columns = [
        [*size_rows(bundle), *file_rows(edition, options.packages), *measured_rows(edition, checks)]
        for edition, bundle in zip(EDITIONS, options.bundles, strict=True)
    ]
    print(table(columns))
    print()
    print(self_tests(checks))
    return 0


if __name__ == "__main__":
    sys.exit(main())
