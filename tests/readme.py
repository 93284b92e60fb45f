"""What stands in README.md: its code blocks, which tests do as a reader does."""

import re

from tests.conftest import ROOT

TEXT = (ROOT / "README.md").read_text("utf-8")


def block(mark):
    """Return the lines of the code block after the line ``<!-- mark -->``."""
    found = re.search(rf"<!-- {re.escape(mark)} -->\n```\w*\n(.*?)^```", TEXT, re.M | re.S)
    assert found, f"README.md has no block {mark}"
    return found[1]
