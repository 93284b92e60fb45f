"""The German help names what is on the screen by the words that are on the screen."""

import re

import pytest

from resources.installers.translations import catalogue as ts
from resources.installers.translations.update import FOLDER, PREFIX

HELP = FOLDER.parent / "help"
BOLD = re.compile(r"\*\*(.+?)\*\*")
PAGES = sorted(path.name for path in HELP.glob("*.md"))


@pytest.fixture(scope="module")
def words():
    """What each text of the program is in German: mostly one, in some contexts another."""
    found = {}
    for message, forms in ts.read(FOLDER / f"{PREFIX}de.ts").items():
        found.setdefault(message.source, set()).update(forms)
    return found


@pytest.mark.parametrize("page", PAGES)
def test_each_page_is_there_with_the_same_headings(page):
    def depths(path):
        return [
            line.partition(" ")[0]
            for line in path.read_text("utf-8").splitlines()
            if "# " in line[:5]
        ]

    assert depths(HELP / "de" / page) == depths(HELP / page)


@pytest.mark.parametrize("page", PAGES)
def test_controls_have_the_names_that_they_have_on_the_screen(page, words):
    text = (HELP / "de" / page).read_text("utf-8")
    for name in BOLD.findall((HELP / page).read_text("utf-8")):
        name = name.rstrip(".")
        if name in words:
            assert any(word in text for word in words[name]), (name, words[name])
