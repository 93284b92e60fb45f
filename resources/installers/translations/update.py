"""Bring the translations up to date with the texts of the program; see README.md beside this file.

python resources/installers/translations/update.py [--check]
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[3]
if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))  # this file's own folder comes first otherwise

from resources.installers.translations import catalogue as ts  # noqa: E402
from resources.installers.translations.code_texts import code_texts  # noqa: E402
from resources.installers.translations.messages import Message  # noqa: E402
from resources.installers.translations.other_texts import other_texts  # noqa: E402

FOLDER = ROOT / "resources" / "translations"
PREFIX = "layerwise_"
PLURAL_FORMS = {"de": 2}  # of texts with a count; another language gets its line here


def main() -> int:
    """Write every ``.ts`` file anew, or only look; return 1 where something is to be translated."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="change nothing")
    is_check = parser.parse_args().check
    messages = program_texts()
    is_well = True
    for path in sorted(FOLDER.glob(f"{PREFIX}*.ts")):
        language = path.stem.removeprefix(PREFIX)
        update = ts.updated(ts.read(path), messages)
        faults = ts.faults(update.catalogue, PLURAL_FORMS[language])
        if not is_check:
            ts.write(path, language, update.catalogue)
        for message in update.gone:
            print(f"gone: {message.context}: “{message.source}”")
        print(*faults, sep="\n")
        print(
            f"{language}: {len(messages)} texts, {len(update.new)} new, {len(update.gone)} gone, "
            f"{len(faults)} to be looked at"
        )
        is_well = is_well and not faults and not (is_check and (update.new or update.gone))
    return 0 if is_well else 1


def program_texts() -> list[Message]:
    """Return every text of the program that a person reads in their language."""
    found = [*_of_lupdate(), *code_texts(ROOT), *other_texts()]
    # The same text with and without a count is one with it.
    counted = {(one.context, one.source, one.comment) for one in found if one.has_count}
    return sorted(
        {one._replace(has_count=(one.context, one.source, one.comment) in counted) for one in found}
    )


def _of_lupdate() -> list[Message]:
    """Return the texts that Qt's lupdate finds in the application."""
    suffix = ".exe" if sys.platform == "win32" else ""
    program = Path(PySide6.__file__).parent / f"lupdate{suffix}"
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "found.ts"
        listed = Path(folder) / "files.lst"
        files = sorted((ROOT / "desktop").rglob("*.py"))
        listed.write_text("\n".join(map(str, files)), "utf-8")
        command = [program, "-silent", f"@{listed}", "-ts", target]
        subprocess.run(command, check=True, capture_output=True)
        return [one for one in ts.read(target) if one.context]


if __name__ == "__main__":
    sys.exit(main())
