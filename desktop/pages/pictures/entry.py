"""One picture of the session: where it is, what was done to it, what was answered."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, Union

from desktop.pages.pictures.editing import UNCHANGED, Edit
from desktop.services.ranking import Outcome

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

# What a picture can come as: a file, the content of one, or pixels from the clipboard.
Source: TypeAlias = Union[Path, bytes, "QImage"]


@dataclass(eq=False)
class Entry:
    """One picture; its pixels are not kept, so that hundreds fit into memory.

    Attributes
    ----------
    number
        Which it is, counted from 1 in the order they came.
    name
        What to call it.
    source
        Where it comes from.
    edit
        What the user did to it.
    thumbnail
        A small picture of it, once it has been read.
    answers
        The networks' answers by their columns' keys.
    failure
        A sentence that says why it cannot be read, or nothing.
    truth
        What it really is, as the user says; empty for nothing said.
    is_removed
        Whether it was taken out of the session; undo may bring it back.
    """

    number: int
    name: str
    source: Source
    edit: Edit = UNCHANGED
    thumbnail: "QImage | None" = None
    answers: dict[str, Outcome] = field(default_factory=dict)
    failure: str = ""
    truth: str = ""
    is_removed: bool = False

    @property
    def key(self) -> str:
        """What the session's record knows it by."""
        return str(self.number)
