"""Arrays that grow at their end, as points of a curve come in."""

import numpy as np
import numpy.typing as npt

FIRST_ROOM = 256


class Growing:
    """Rows of numbers, float64 (count, columns); adding one is cheap however many there are.

    Parameters
    ----------
    columns
        How many numbers a row has.
    """

    def __init__(self, columns: int) -> None:
        self._rows = np.empty((FIRST_ROOM, columns))
        self._count = 0

    def __len__(self) -> int:
        """Return how many rows there are."""
        return self._count

    def add(self, row: tuple[float, ...]) -> None:
        """Add one row."""
        if self._count == len(self._rows):
            more = np.empty((2 * self._count, self._rows.shape[1]))
            more[: self._count] = self._rows
            self._rows = more
        self._rows[self._count] = row
        self._count += 1

    def cut(self, count: int) -> None:
        """Keep the first ``count`` rows; views that were given out before keep what they show."""
        self._rows = np.concatenate([self._rows[:count], np.empty((FIRST_ROOM, self.columns))])
        self._count = count

    def widen(self, columns: int) -> None:
        """Give each row more numbers; those of the rows so far are no number."""
        wider = np.full((len(self._rows), columns), np.nan)
        wider[:, : self.columns] = self._rows
        self._rows = wider

    @property
    def columns(self) -> int:
        """How many numbers a row has."""
        return int(self._rows.shape[1])

    def rows(self) -> npt.NDArray[np.float64]:
        """Return all rows as a view that cannot be written to: no copy is made."""
        view = self._rows[: self._count]
        view.flags.writeable = False
        return view

    def column(self, number: int) -> npt.NDArray[np.float64]:
        """Return one number of each row, float64 (count,), as a view."""
        view: npt.NDArray[np.float64] = self.rows()[:, number]
        return view
