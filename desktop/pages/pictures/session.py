"""The pictures of the session in their order, and what its record knows of them."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from desktop.pages.pictures.entry import Entry, Source

if TYPE_CHECKING:
    from desktop.services.session_record import Entry as Recorded
    from desktop.services.session_record import SessionRecord


class Session:
    """Plain state, the newest picture first; the page's model tells of its changes."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self._count = 0
        self._record: SessionRecord | None = None
        # What the record knew of pictures that undo can still bring back.
        self._removed: WeakKeyDictionary[Entry, Recorded] = WeakKeyDictionary()

    @property
    def record(self) -> "SessionRecord":
        """What was answered and what is true; made at first use, since it imports NumPy."""
        if self._record is None:
            from desktop.services.session_record import SessionRecord

            self._record = SessionRecord()
        return self._record

    def add(self, sources: Sequence[tuple[str, Source]], truths: Sequence[str]) -> list[Entry]:
        """Put new pictures to the front and return them.

        Parameters
        ----------
        sources
            Names and pictures.
        truths
            What each really is; empty for not known.
        """
        new = []
        for (name, source), truth in zip(sources, truths, strict=True):
            self._count += 1
            new.append(Entry(self._count, name, source, truth=truth))
            self.record.add(new[-1].key, name).truth = truth or None
        self.entries[:0] = new
        return new

    def entries_of(self, keys: Iterable[str]) -> list[Entry]:
        """Return the pictures that the record knows by these keys, the newest first."""
        wanted = set(keys)
        return [entry for entry in self.entries if entry.key in wanted]

    def neighbour(self, entry: Entry) -> Entry | None:
        """Return what takes the place of a picture that goes: the next that stays, or the last."""
        place = self.entries.index(entry)
        after = [other for other in self.entries[place:] if not other.is_removed]
        before = [other for other in self.entries[:place] if not other.is_removed]
        return after[0] if after else before[-1] if before else None

    def take_out(self) -> None:
        """Forget the pictures that are marked as removed, as far as undo allows."""
        gone = [entry for entry in self.entries if entry.is_removed]
        self.entries[:] = [entry for entry in self.entries if not entry.is_removed]
        for entry in gone:
            self._removed[entry] = self.record.remove(entry.key)

    def put_back(self, entry: Entry, place: int) -> None:
        """Have a removed picture again, with ``place`` others before it."""
        entry.is_removed = False
        earlier = sum(other.number < entry.number for other in self.entries)
        self.record.put_back(self._removed.pop(entry), earlier)
        self.entries.insert(place, entry)

    def note(self, entry: Entry) -> None:
        """Put what is known of a picture into the record."""
        for key, outcome in entry.answers.items():
            self.record.record(entry.key, key, outcome)

    def forget_model(self, key: str) -> None:
        """Forget one model's answers, those to removed pictures too."""
        self.record.remove_model(key)
        for entry in (*self.entries, *self._removed):
            entry.answers.pop(key, None)
        for recorded in self._removed.values():
            recorded.outcomes.pop(key, None)
