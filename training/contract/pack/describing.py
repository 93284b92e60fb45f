"""What a pack holds, in lines for a terminal."""

from collections.abc import Iterator, Mapping

from training.contract.pack.importing import Brought
from training.contract.pack.manifest import Manifest
from training.contract.pack.places import Kind
from training.contract.pack.placing import Outcome, units

KIND_WORDS: Mapping[Kind, str] = {
    "data": "data set",
    "weights": "weights",
    "pictures": "pictures",
    "lesson pictures": "pictures of a lesson",
    "model": "model",
    "lesson": "lesson",
}
OUTCOME_WORDS: Mapping[Outcome, str] = {
    "new": "now in",
    "same": "was there already:",
    "renamed": "has another name, as something else has its own:",
    "differs": "has replaced what was there:",
}


def contents(manifest: Manifest) -> Iterator[str]:
    """Yield what is in a pack, a line for each thing."""
    yield f"{manifest.title}, made {manifest.made[:10]}, {manifest.size / 1e6:,.1f} MB"
    for unit in units(manifest):
        count = f", {len(unit.files):,} files" if len(unit.files) > 1 else ""
        yield f"  {KIND_WORDS[unit.kind]}: {unit.name} ({unit.size / 1e6:,.1f} MB{count})"


def outcome(brought: Brought) -> str:
    """Return where one thing is by now."""
    what = f"{KIND_WORDS[brought.kind]} {brought.name}"
    return f"  {what} {OUTCOME_WORDS[brought.outcome]} {brought.path}"
