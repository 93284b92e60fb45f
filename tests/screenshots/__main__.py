"""Take the pictures of README.md anew: `python -m tests.screenshots [NAME…] [--folder FOLDER]`.

The window is the real one, which nobody sees; what it shows was computed while it was driven.
"""

import argparse
import os
import tempfile
from pathlib import Path

from tests.conftest import ROOT
from tests.screenshots.surroundings import settle_surroundings


def main():
    parser = argparse.ArgumentParser(prog="python -m tests.screenshots", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="only these, such as digits")
    parser.add_argument("--folder", type=Path, default=ROOT / "resources" / "readme")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        settle_surroundings(Path(home))
        # Only now: Qt reads the surroundings when it is imported.
        from tests.screenshots.shots import SHOTS
        from tests.screenshots.taking import take

        if unknown := set(options.names) - {shot.name for shot in SHOTS}:
            names = ", ".join(shot.name for shot in SHOTS)
            parser.error(f"no screenshot {', '.join(sorted(unknown))}; choose of {names}")
        chosen = [shot for shot in SHOTS if not options.names or shot.name in options.names]
        options.folder.mkdir(parents=True, exist_ok=True)
        sizes = [take(shot, options.folder / f"{shot.name}.png") for shot in chosen]
    print(f"{len(sizes)} pictures, {sum(sizes) / 1e3:.0f} kB")


if __name__ == "__main__":
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    main()
