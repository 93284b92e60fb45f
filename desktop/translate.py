"""Sentences that come from code without Qt, in the user's language."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.services.local_numbers import LocalFormatter
from training.contract.errors import LayerwiseError
from training.contract.sentence import Sentence

CONTEXT = "errors"
UNEXPECTED = "Something unexpected went wrong; the log file has the details (Help menu)."


def sentence_of(error: Exception) -> str:
    """Return what to tell the user of ``error``.

    The template of a :class:`LayerwiseError` is translated before its parts are put in; for any
    other error the log has the details.
    """
    if isinstance(error, LayerwiseError):
        return _filled(error.template, error.parts)
    return QCoreApplication.translate(CONTEXT, UNEXPECTED)


def translated(sentence: Sentence) -> str:
    """Return a sentence that is not about a failure, in the user's language."""
    return _filled(sentence.template, sentence.parts)


def activity_title(title: str) -> str:
    """Return what a model is called, in the user's language where it is called as its activity."""
    return QCoreApplication.translate("activities", title)


def activity_idea(idea: str) -> str:
    """Return the line about what an activity teaches, as a sentence begins."""
    told = QCoreApplication.translate("activities", idea)
    return told[:1].upper() + told[1:]


def sample_name(path: Path) -> str:
    """Return what a sample picture is called: its file's name without number and ending."""
    name = path.stem.partition("-")[2].replace("_", " ")
    return QCoreApplication.translate("samples", name)


def _filled(template: str, parts: Mapping[str, object]) -> str:
    """Return a template in the user's language with its parts, sentences among them too."""
    told = {name: _told(part) for name, part in parts.items()}
    return LocalFormatter().fill(QCoreApplication.translate(CONTEXT, template), told)


def _told(part: object) -> object:
    """Return a part in the user's language where it is a sentence."""
    if isinstance(part, Sentence):
        return translated(part)
    return sentence_of(part) if isinstance(part, LayerwiseError) else part
