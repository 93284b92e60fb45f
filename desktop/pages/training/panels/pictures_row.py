"""The same validation pictures after each epoch, with the current answer under each."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage, QResizeEvent

from desktop.pages.training.panels.card import Card, picture_images
from desktop.pages.training.panels.picture_cards import PictureCards
from desktop.pages.training.panels.picture_panel import PictureArea
from desktop.theme.theme import Theme
from desktop.widgets.numbers import percent


class PicturesRow(PictureArea):
    """Shows as many pictures as have room, each in a frame that turns green when it is right.

    Parameters
    ----------
    theme
        Gives colours and sizes.
    """

    def __init__(self, theme: Theme) -> None:
        cards = PictureCards(theme, self.tr("The same validation pictures"), scrolls=False)
        super().__init__(cards, self._empty())
        self._pictures: npt.NDArray[np.uint8] | None = None
        self._images: list[QImage] = []

    def show_answers(
        self,
        pictures: npt.NDArray[np.uint8] | None,
        truths: Sequence[int],
        probabilities: npt.NDArray[np.float32],
        labels: Sequence[str],
    ) -> None:
        """Show what the network answers now.

        Parameters
        ----------
        pictures
            uint8 (count, height, width, channels), 0-255; None if the run has only features.
        truths
            The true label of each.
        probabilities
            float32 (count, labels).
        labels
            The classes' names.
        """
        answers = probabilities.argmax(axis=1).tolist()
        right = [answer == truth for answer, truth in zip(answers, truths, strict=True)]
        if pictures is None:
            note = self.tr("{0} of {1} right now").format(sum(right), len(right))
            self._say(self._missing(), note)
            return
        if pictures is not self._pictures:
            self._pictures, self._images = pictures, picture_images(pictures)
        sure = probabilities.max(axis=1).tolist()
        self.cards.show_cards(
            [
                Card(image, ok, labels[answer], "", self._words(labels, truth, answer, share))
                for image, ok, truth, answer, share in zip(
                    self._images, right, truths, answers, sure, strict=True
                )
            ]
        )
        self._stack.show_content()
        self._count()

    def clear(self) -> None:
        """Show that there are no answers yet."""
        self._pictures = None
        self._say(self._empty())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Count the pictures that have room now."""
        super().resizeEvent(event)
        if self.cards.cards:
            self._count()

    def _count(self) -> None:
        shown = self.cards.cards[: self.cards.in_sight()]
        right = sum(card.is_right for card in shown)
        self._tell(self.tr("{0} of these {1} right now").format(right, len(shown)))

    def _words(self, labels: Sequence[str], truth: int, answer: int, share: float) -> str:
        if truth == answer:
            words = self.tr("{0}, rightly answered with {1}")
            return words.format(labels[truth], percent(share))
        words = self.tr("{0}, answered with {1} ({2})")
        return words.format(labels[truth], labels[answer], percent(share))

    def _empty(self) -> str:
        return self.tr("After the first epoch the network's answers show under these pictures.")

    def _missing(self) -> str:
        return self.tr(
            "This run learns from stored features of pictures; the pictures themselves are not "
            "on this computer. Add them to the data folder to see them with their answers."
        )
