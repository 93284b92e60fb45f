"""What the choices of a description are called."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.services.foreign.description import Subject
from desktop.services.foreign.scaling import ScalingName
from training.contract.preparation.steps import Fit

CONTEXT = "adopting"

SCALING_WORDS: dict[ScalingName, str] = {
    "raw": str(QT_TRANSLATE_NOOP("adopting", "0 to 255, as they are")),
    "unit": str(QT_TRANSLATE_NOOP("adopting", "0 to 1, divided by 255")),
    "signed": str(QT_TRANSLATE_NOOP("adopting", "−1 to 1, as MobileNet and Inception")),
    "imagenet": str(QT_TRANSLATE_NOOP("adopting", "ImageNet's mean and deviation, as PyTorch")),
    "caffe": str(QT_TRANSLATE_NOOP("adopting", "0 to 255 less ImageNet's mean, as Caffe")),
}
FIT_WORDS: dict[Fit, tuple[str, str]] = {
    "crop": (
        str(QT_TRANSLATE_NOOP("adopting", "Cut")),
        str(QT_TRANSLATE_NOOP("adopting", "Cut\nThe middle of the picture is taken.")),
    ),
    "pad": (
        str(QT_TRANSLATE_NOOP("adopting", "White margin")),
        str(QT_TRANSLATE_NOOP("adopting", "White margin\nAll of the picture, on white.")),
    ),
    "stretch": (
        str(QT_TRANSLATE_NOOP("adopting", "Stretch")),
        str(QT_TRANSLATE_NOOP("adopting", "Stretch\nAll of the picture, squeezed to the size.")),
    ),
}
SUBJECT_WORDS: dict[Subject, tuple[str, str]] = {
    "any": (
        str(QT_TRANSLATE_NOOP("adopting", "Anything")),
        str(QT_TRANSLATE_NOOP("adopting", "Anything\nThe picture is only made grey.")),
    ),
    "ink": (
        str(QT_TRANSLATE_NOOP("adopting", "Ink")),
        str(
            QT_TRANSLATE_NOOP(
                "adopting", "Ink\nCut out and centred, light on black, as MNIST's digits are."
            )
        ),
    ),
    "garment": (
        str(QT_TRANSLATE_NOOP("adopting", "A garment")),
        str(
            QT_TRANSLATE_NOOP(
                "adopting", "A garment\nCut out, light on black, as Fashion-MNIST's are."
            )
        ),
    ),
}


def words(text: str) -> str:
    """Return one of these texts in the user's language."""
    return QCoreApplication.translate(CONTEXT, text)
