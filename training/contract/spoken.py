"""Events that say a sentence: made of a template, and made into one for a window to translate."""

from training.contract.errors import LayerwiseError
from training.contract.events import Failed, Refused
from training.contract.sentence import Parts, Sentence


def refused(run: str, what: Sentence) -> Refused:
    """Return the event that a command could not be obeyed."""
    template, parts = sendable(what)
    return Refused(run=run, sentence=str(what), template=template, parts=parts)


def failed(run: str, what: Sentence | LayerwiseError, details: str) -> Failed:
    """Return the event that a run ended by an error; ``details`` are for the log."""
    template, parts = sendable(what)
    return Failed(run=run, sentence=str(what), details=details, template=template, parts=parts)


def sendable(what: Sentence | LayerwiseError) -> tuple[str, Parts]:
    """Return a template and its parts as JSON can carry them to another process."""
    parts = {
        name: part if isinstance(part, str | int | float) else str(part)
        for name, part in what.parts.items()
    }
    return what.template, parts


def template_of(event: Refused | Failed) -> tuple[str, Parts]:
    """Return what an event's sentence is made of; the sentence itself where nobody told."""
    if event.template:
        return event.template, event.parts
    return "{sentence}", {"sentence": event.sentence}
