"""What the things in a classroom pack are called, and which icon each has."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from desktop.translate import activity_title
from training.contract.pack.places import Kind
from training.contract.pack.placing import Outcome, Unit

CONTEXT = "packs"

ICONS: Mapping[Kind, str] = {
    "data": "kernels",
    "weights": "inside_a_network",
    "pictures": "sample",
    "lesson pictures": "sample",
    "model": "inside_a_network",
    "lesson": "lesson",
}
KINDS: Mapping[Kind, str] = {
    "data": str(QT_TRANSLATE_NOOP("packs", "Data set")),
    "weights": str(QT_TRANSLATE_NOOP("packs", "Weights of a pre-trained network")),
    "pictures": str(QT_TRANSLATE_NOOP("packs", "Pictures, {0} in {1} classes")),
    "lesson pictures": str(
        QT_TRANSLATE_NOOP("packs", "Pictures of the lessons, {0} in {1} classes")
    ),
    "model": str(QT_TRANSLATE_NOOP("packs", "Model")),
    "lesson": str(QT_TRANSLATE_NOOP("packs", "Lesson")),
}
OUTCOMES: Mapping[Outcome, str] = {
    "new": str(QT_TRANSLATE_NOOP("packs", "New")),
    "same": str(QT_TRANSLATE_NOOP("packs", "Was there already")),
    "renamed": str(QT_TRANSLATE_NOOP("packs", "New, as {0}")),
    "differs": "",
}
KEPT = str(QT_TRANSLATE_NOOP("packs", "Yours was kept"))
REPLACED = str(QT_TRANSLATE_NOOP("packs", "Replaced yours"))


def kind_text(unit: Unit) -> str:
    """Return what a thing is, in the user's language."""
    text = QCoreApplication.translate(CONTEXT, KINDS[unit.kind])
    classes = {file.path.rpartition("/")[0] for file in unit.files}
    return text.format(QLocale().toString(len(unit.files)), len(classes))


def name_text(kind: Kind, name: str) -> str:
    """Return what a thing is called where it is used: models are named as on their pages."""
    return activity_title(name) if kind == "model" else name


def size_text(size: int) -> str:
    """Return a size as file managers tell it, in the user's language."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def outcome_text(outcome: Outcome, name: str, *, is_replaced: bool) -> str:
    """Return what became of a thing; ``name`` is the one that it has now."""
    text = OUTCOMES[outcome] or (REPLACED if is_replaced else KEPT)
    return QCoreApplication.translate(CONTEXT, text).format(name)
