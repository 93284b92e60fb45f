"""The wrong answers that the network is most certain of."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from desktop.pages.training.panels.card import Card, picture_images
from desktop.pages.training.panels.picture_cards import PictureCards
from desktop.pages.training.panels.picture_panel import PictureArea
from desktop.theme.theme import Theme
from desktop.widgets.numbers import percent


class MistakesPanel(PictureArea):
    """Shows pictures with the answer, how certain it was, and the truth.

    Parameters
    ----------
    theme
        Gives colours and sizes.
    """

    def __init__(self, theme: Theme) -> None:
        cards = PictureCards(theme, self.tr("The most certain mistakes"), lines=2)
        super().__init__(cards, self._empty())

    def show_mistakes(
        self,
        pictures: npt.NDArray[np.uint8] | None,
        truths: Sequence[int],
        answers: Sequence[int],
        confidences: Sequence[float],
        labels: Sequence[str],
        epoch: int = 0,
    ) -> None:
        """Show mistakes, the most certain first.

        Parameters
        ----------
        pictures
            uint8 (count, height, width, channels), 0-255; None if the run has only features.
        truths, answers
            The true label of each, and what was answered.
        confidences
            How certain each answer was, 0-1.
        labels
            The classes' names.
        epoch
            The epoch that they stand after.
        """
        note = self.tr("after epoch {0}").format(epoch)
        if not truths:
            self._say(self.tr("No validation picture is answered wrongly."), note)
            return
        if pictures is None:
            worst = self._words(labels[truths[0]], labels[answers[0]], confidences[0])
            words = self.tr("The pictures are not on this computer. The most certain mistake: {0}.")
            self._say(words.format(worst), note)
            return
        self.cards.show_cards(
            [
                Card(
                    image,
                    False,
                    labels[answer],
                    self.tr("is {0}").format(labels[truth]),
                    self._words(labels[truth], labels[answer], share),
                )
                for image, truth, answer, share in zip(
                    picture_images(pictures), truths, answers, confidences, strict=True
                )
            ]
        )
        self._stack.show_content()
        self._tell(note)

    def clear(self) -> None:
        """Show that there are no mistakes yet."""
        self._say(self._empty())

    def _words(self, truth: str, answer: str, share: float) -> str:
        return self.tr("{0}, called {1} with {2}").format(truth, answer, percent(share))

    def _empty(self) -> str:
        return self.tr("The mistakes that the network is surest of show after the first epoch.")
