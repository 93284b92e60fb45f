"""Lists of labels as people have them: one a line, in a file or pasted."""

import re
import stat
from pathlib import Path

from training.contract.errors import ModelFileError

LARGEST_FILE_BYTES = 4_000_000
LONGEST_LABEL = 200
# ImageNet's lists often have the class's number in WordNet before its names.
WORDNET = re.compile(r"^n\d{8}\s+")
# Others count the lines: "0: tench", "0 tench", "0,tench" in a list that counts all of them.
COUNTED = re.compile(r"^(\d+)\s*[:,;\t ]\s*(.+)$")


def labels_in(text: str) -> tuple[str, ...]:
    """Return the labels in ``text``: one a line, each different.

    Empty lines are passed over, numbers that only count the lines are taken away, and of a name
    that comes again (ImageNet has two cranes) the second is marked with its number.
    """
    lines = [" ".join(line.split()) for line in text.replace("\ufeff", "").splitlines()]
    lines = [WORDNET.sub("", line)[:LONGEST_LABEL] for line in lines if line]
    counted = [COUNTED.match(line) for line in lines]
    numbers = [int(match[1]) for match in counted if match]
    if lines and numbers in (list(range(len(lines))), list(range(1, len(lines) + 1))):
        lines = [match[2].strip() for match in counted if match]
    return _each_once(lines)


def labels_in_file(path: Path) -> tuple[str, ...]:
    """Return the labels in the text file ``path``.

    Raises
    ------
    ModelFileError
        If it is no text file that can be read, or has no labels.
    """
    try:
        status = path.stat()
        content = b"\0"
        if stat.S_ISREG(status.st_mode) and status.st_size <= LARGEST_FILE_BYTES:
            content = path.read_bytes()
    except OSError as error:
        raise ModelFileError(
            "{name} cannot be read ({fault}); check the file and its permissions.",
            name=path.name,
            fault=error.strerror or error,
        ) from error
    labels = () if b"\0" in content else labels_in(_decoded(content))
    if not labels:
        raise ModelFileError(
            "{name} is no list of labels; choose a text file with one label on each line.",
            name=path.name,
        )
    return labels


def _decoded(content: bytes) -> str:
    """Return text in UTF-8, else in the old code of western Europe, which knows each byte."""
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def _each_once(lines: list[str]) -> tuple[str, ...]:
    """Return the lines, a number behind each that was there before."""
    found: dict[str, None] = {}
    for line in lines:
        name, number = line, 2
        while name in found:
            name, number = f"{line} ({number})", number + 1
        found[name] = None
    return tuple(found)
