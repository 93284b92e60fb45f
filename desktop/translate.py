"""Sentences that come from code without Qt, in the user's language."""

from PySide6.QtCore import QCoreApplication

from training.contract.errors import LayerwiseError
from training.contract.sentence import Sentence

CONTEXT = "errors"


def sentence_of(error: Exception) -> str:
    """Return what to tell the user of ``error``.

    The template of a :class:`LayerwiseError` is translated before its parts are put in; for any
    other error the log has the details.
    """
    if isinstance(error, LayerwiseError):
        return QCoreApplication.translate(CONTEXT, error.template).format(**error.parts)
    return QCoreApplication.translate(
        CONTEXT, "Something unexpected went wrong; the log file has the details (Help menu)."
    )


def translated(sentence: Sentence) -> str:
    """Return a sentence that is not about a failure, in the user's language."""
    return QCoreApplication.translate(CONTEXT, sentence.template).format(**sentence.parts)
