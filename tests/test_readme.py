"""What README.md says is there: links, files, commands, options."""

import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from PIL import Image

from tests.conftest import ROOT
from tests.readme import TEXT

LINKS = re.findall(r"\]\(([^)#\s]+)\)", TEXT)
TOP = ("desktop", "training", "resources", "tests", r"\.ci", r"\.github", "exported_models")
PATHS = re.findall(rf"(?<![\w/.])((?:{'|'.join(TOP)})/[\w./-]*\w/?)(?![\w<])", TEXT)
MADE_BY_READER = {"training/models/digits_tiny.py"}
MODULES = re.findall(r"python -m ([\w.]+)", TEXT)
COMMAND = re.compile(r"^\| `(layerwise(?:-train)?) ([^`]+)`", re.M)
PROGRAMS = {"layerwise": "desktop", "layerwise-train": "training"}
MOST_BYTES = 700_000  # of all pictures together


def rows():
    """Each row of the table of commands: program, command within it, its options."""
    for program, words in COMMAND.findall(TEXT):
        first = re.match(r"[a-z]\w*|--[a-z-]+", words)
        options = re.findall(r"--[a-z-]+", words)
        yield program, first[0] if first else "", tuple(options)


@pytest.mark.parametrize("link", sorted(set(LINKS)))
def test_a_link_leads_somewhere(link):
    assert link.startswith("https://") or (ROOT / link).is_file()


@pytest.mark.parametrize("path", sorted(set(PATHS) - MADE_BY_READER))
def test_a_named_file_is_there(path):
    assert (ROOT / path).exists()


@pytest.mark.parametrize("module", sorted(set(MODULES)))
def test_a_named_module_is_there(module):
    assert find_spec(module)


@pytest.fixture(scope="module")
def help_of():
    """Returns what a command's --help prints; each is asked once."""
    told = {}

    def ask(*command):
        if command not in told:
            words = [sys.executable, "-m", *command, "--help"]
            done = subprocess.run(words, capture_output=True, text=True, encoding="utf-8")
            assert done.returncode == 0, done.stderr
            told[command] = done.stdout
        return told[command]

    return ask


@pytest.mark.parametrize(("program", "command", "options"), sorted(set(rows())))
def test_a_command_has_the_options_that_stand_here(help_of, program, command, options):
    own = [] if command in ("", "--version") else [command]
    told = help_of(PROGRAMS[program], *own)
    for option in options:
        assert option in told or option in own


def test_every_command_of_the_training_stands_here(help_of):
    known = re.findall(r"^    ([a-z]+)  ", help_of("training"), re.M)
    assert known
    assert set(known) <= {command for program, command, _ in rows() if program == "layerwise-train"}


def test_the_pictures_are_small_and_of_one_size():
    pictures = [Path(ROOT / link) for link in LINKS if link.endswith(".png")]
    assert set(pictures) == set((ROOT / "resources" / "readme").iterdir())
    assert sum(picture.stat().st_size for picture in pictures) < MOST_BYTES
    for path in pictures:
        with Image.open(path) as picture:
            assert picture.size == (1280, 800)
