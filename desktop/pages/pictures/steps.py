"""From photograph to input: the words and the pictures of the preparation's steps."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QImage

from desktop.pages.pictures.images import as_image
from desktop.widgets.step_strip import Step

if TYPE_CHECKING:
    from desktop.pages.pictures.answering import Shown

ORIGINAL = "original"
RECEIVED = "received"
# The steps that most pictures come through unchanged: shown only where they do something.
QUIET = frozenset({"orientation", "alpha"})

WORDS: dict[str, tuple[str, str]] = {
    "orientation": (
        str(QT_TRANSLATE_NOOP("steps", "Upright")),
        str(QT_TRANSLATE_NOOP("steps", "Turned as the camera says that it was held.")),
    ),
    "alpha": (
        str(QT_TRANSLATE_NOOP("steps", "Background")),
        str(QT_TRANSLATE_NOOP("steps", "What is transparent gets a plain background.")),
    ),
    "grey": (
        str(QT_TRANSLATE_NOOP("steps", "Grey")),
        str(QT_TRANSLATE_NOOP("steps", "Without colours: the network has only seen grey.")),
    ),
    "polarity": (
        str(QT_TRANSLATE_NOOP("steps", "Light on black")),
        str(QT_TRANSLATE_NOOP("steps", "Inverted where the ground is light.")),
    ),
    "paper": (
        str(QT_TRANSLATE_NOOP("steps", "No ground")),
        str(QT_TRANSLATE_NOOP("steps", "What lies behind is made black.")),
    ),
    "ink-box": (
        str(QT_TRANSLATE_NOOP("steps", "Cut out")),
        str(QT_TRANSLATE_NOOP("steps", "Cut to what is not black.")),
    ),
    "garment": (
        str(QT_TRANSLATE_NOOP("steps", "Garment")),
        str(QT_TRANSLATE_NOOP("steps", "The piece of clothing alone, on black.")),
    ),
    "negative": (
        str(QT_TRANSLATE_NOOP("steps", "Negative")),
        str(
            QT_TRANSLATE_NOOP(
                "steps", "Brightness is turned round inside the garment; black stays around it."
            )
        ),
    ),
    "fit": (
        str(QT_TRANSLATE_NOOP("steps", "Fitted")),
        str(
            QT_TRANSLATE_NOOP(
                "steps", "Brought to the input's size with its shape kept; off, it is squeezed."
            )
        ),
    ),
}


def step_words(step: str) -> tuple[str, str]:
    """Return a step's name and what it does, in the user's language."""
    name, tip = WORDS.get(step, (step, step))
    return QCoreApplication.translate("steps", name), QCoreApplication.translate("steps", tip)


def steps_of(
    original: QImage | None, answers: Mapping[str, "Shown"], off: frozenset[str]
) -> list[Step]:
    """Return the row of steps for the answers of some models.

    Parameters
    ----------
    original
        The picture before the first step.
    answers
        By the models' names. The first one's steps are shown; of the others what they receive,
        where that is of another size.
    off
        Names of the steps that are left out.
    """
    title = QCoreApplication.translate("steps", "Photograph")
    steps = [Step(ORIGINAL, title, original)]
    first = next(iter(answers.values()), None)
    if first is None:
        return steps
    stages = {stage.step: stage for stage in first.stages}
    for wanted in first.input.prepare:
        identifier = _name_of(wanted)
        stage = stages.get(identifier)
        if identifier == "fit":
            continue
        if identifier in QUIET and identifier not in off and not (stage and stage.changed):
            continue
        name, tip = step_words(identifier)
        image = None if stage is None else as_image(stage.picture)
        steps.append(Step(identifier, name, image, tip, identifier not in off))
    steps.extend(_results(answers, off))
    return steps


def _results(answers: Mapping[str, "Shown"], off: frozenset[str]) -> list[Step]:
    """Return one step for each different thing that the networks receive."""
    groups: dict[object, tuple[Shown, list[str]]] = {}
    for name, shown in answers.items():
        groups.setdefault(shown.input, (shown, []))[1].append(name)
    results = []
    for number, (shown, names) in enumerate(groups.values()):
        size = f"{shown.received.width} × {shown.received.height}"
        tip = step_words("fit")[1]
        who = ", ".join(names)
        told = QCoreApplication.translate("steps", "{0} receive this: {1} pixels, {2}.")
        kind = QCoreApplication.translate("steps", "grey")
        if shown.received.channels != 1:
            kind = QCoreApplication.translate("steps", "in colour")
        tip = f"{told.format(who, size, kind)}\n{tip}"
        if number == 0:
            word = QCoreApplication.translate("steps", "{0} received").format(size)
            is_on = "fit" not in off
            results.append(Step("fit", word, as_image(shown.received), tip, is_on, True))
        else:
            image = as_image(shown.received)
            results.append(Step(f"{RECEIVED}-{number}", size, image, tip, None, True))
    return results


def _name_of(step: object) -> str:
    """Return a step's name, as :func:`training.contract.preparation.steps.step_name` does."""
    from training.contract.preparation.steps import step_name

    return step_name(step)  # type: ignore[arg-type]
