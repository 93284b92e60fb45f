"""Reads what `strace -f -y` wrote: which sockets were asked for, and which files were changed."""

import re
from pathlib import PurePosixPath
from typing import NamedTuple

WRITING_FLAGS = ("O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC")
CHANGING = re.compile(
    r"^(creat|mkdir|rename|unlink|rmdir|symlink|link|mknod|truncate|chmod|fchmodat)"
)
CALL = re.compile(r"^\d+ +(\w+)\((.*)\) += (-?\w+)(.*)$")
TEXT = re.compile(r'"((?:[^"\\]|\\.)*)"')
# An open file's descriptor, or the process' folder, which comes before a relative path.
FOLDER = re.compile(r"(?:AT_FDCWD|\d+)<([^>]*)>, $")


class Change(NamedTuple):
    """A file that was made, opened to be written to, renamed or removed; or was tried to."""

    call: str
    path: str
    is_done: bool


def calls(lines):
    """Yield name, arguments and result of each call, calls cut in two by another put together."""
    begun = {}
    for line in lines:
        process = line.split(" ", 1)[0]
        if line.rstrip().endswith("<unfinished ...>"):
            begun[process] = line.rstrip().removesuffix("<unfinished ...>").rstrip()
            continue
        if "resumed>" in line and process in begun:
            line = begun.pop(process) + line.split("resumed>", 1)[1]
        if found := CALL.match(line.rstrip()):
            yield found[1], found[2], found[3]


def internet_sockets(lines):
    """Return the calls that ask for a socket of the internet family, or talk through one."""
    return [f"{name}({arguments})" for name, arguments, _ in calls(lines) if "AF_INET" in arguments]


def changes(lines):
    """Return what was changed, or was tried to be."""
    found = []
    for name, arguments, result in calls(lines):
        is_open = name in ("open", "openat")
        if is_open and not any(flag in arguments for flag in WRITING_FLAGS):
            continue
        if is_open or CHANGING.match(name):
            found += [Change(name, path, result != "-1") for path in paths(name, arguments)]
    return found


def paths(name, arguments):
    """Return the absolute paths that a call names; of a link only the one that is made."""
    found = []
    for text in TEXT.finditer(arguments):
        path = decoded(text[1])
        folder = FOLDER.search(arguments[: text.start()])
        if not path.startswith("/") and folder:
            path = str(PurePosixPath(decoded(folder[1])) / path)
        found.append(path)
    return found[-1:] if "symlink" in name else found


def decoded(text):
    """Return a string as the program gave it: strace writes bytes that are not ASCII in octal."""
    plain = re.sub(rb"\\([0-7]{1,3})", lambda octal: bytes([int(octal[1], 8)]), text.encode())
    return plain.decode("utf-8", "replace").replace('\\"', '"')
