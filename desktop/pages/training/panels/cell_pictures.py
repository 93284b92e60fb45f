"""The validation pictures of one cell of the confusion table."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from desktop.pages.training.panels.card import Card, picture_images
from desktop.pages.training.panels.confusion_panel import cell_text
from desktop.pages.training.panels.picture_cards import PictureCards
from desktop.pages.training.panels.picture_panel import PictureArea
from desktop.theme.theme import Theme
from desktop.widgets.numbers import percent


class CellPictures(PictureArea):
    """Shows the pictures with how certain the answer was.

    Parameters
    ----------
    theme
        Gives colours and sizes.
    """

    def __init__(self, theme: Theme) -> None:
        cards = PictureCards(theme, self.tr("Pictures of one cell of the confusion table"))
        super().__init__(cards, self._empty())

    @property
    def is_chosen(self) -> bool:
        """Whether there is a cell whose pictures are shown, or asked for."""
        return self.hint != self._empty()

    def show_waiting(self, true: str, answer: str) -> None:
        """Show that the pictures of a cell are asked for: they come after the present batch."""
        words = self.tr("{0} called {1}: the pictures come after this batch.")
        self._say(words.format(true, answer))

    def show_refused(self, sentence: str) -> None:
        """Say why there are no pictures."""
        self._say(sentence)

    def show_cell(
        self,
        pictures: npt.NDArray[np.uint8] | None,
        true: str,
        answer: str,
        confidences: Sequence[float],
        count: int,
        epoch: int,
    ) -> None:
        """Show the pictures of a cell, the surest first.

        Parameters
        ----------
        pictures
            uint8 (told, height, width, channels), 0-255; None if the run has only features.
        true, answer
            The names of the true label and of the answer.
        confidences
            How certain the answers were, 0-1, as many as pictures.
        count
            How many pictures the cell has.
        epoch
            The epoch that the table stands after.
        """
        note = self.tr("{0}, after epoch {1}").format(cell_text(true, answer, count), epoch)
        if not count:
            self._say(self.tr("No picture of {0} is called {1}.").format(true, answer), note)
            return
        if pictures is None:
            self._say(self.tr("The pictures of this data are not on this computer."), note)
            return
        if len(confidences) < count:
            note = self.tr("the surest {0} of {1}").format(len(confidences), note)
        words = self.tr("{0}, called {1} with {2}")
        self.cards.show_cards(
            [
                Card(
                    image, true == answer, percent(share), "",
                    words.format(true, answer, percent(share)),
                )
                for image, share in zip(picture_images(pictures), confidences, strict=True)
            ]
        )  # fmt: skip
        self._stack.show_content()
        self._tell(note)

    def clear(self) -> None:
        """Show that no cell is chosen."""
        self._say(self._empty())

    def _empty(self) -> str:
        return self.tr("Choose a cell of the confusion table to see its pictures here.")
