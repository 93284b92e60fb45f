"""What a plot shows of its plane: all of it, or a part by zoom and pan."""

from typing import NamedTuple

# The smallest part that can be zoomed into, as a share of the whole.
LEAST_SHARE = 1 / 2000


class Extent(NamedTuple):
    """From where to where an axis goes."""

    low: float
    high: float

    @property
    def span(self) -> float:
        """How long it is."""
        return self.high - self.low

    def at(self, share: float) -> float:
        """Return the value at a share of the way, 0 the low end and 1 the high."""
        return self.low + share * self.span

    def share(self, value: float) -> float:
        """Return where a value is, 0 the low end and 1 the high."""
        return (value - self.low) / self.span

    def within(self, limit: "Extent") -> "Extent":
        """Return it moved into a longer one, or that one itself."""
        span = min(self.span, limit.span)
        low = min(max(self.low, limit.low), limit.high - span)
        return Extent(low, low + span)

    def zoomed(self, factor: float, share: float, limit: "Extent") -> "Extent":
        """Return it shorter by a factor; what is at ``share`` of it stays where it is."""
        span = min(max(self.span / factor, LEAST_SHARE * limit.span), limit.span)
        low = self.at(share) - share * span
        return Extent(low, low + span).within(limit)


UNIT = Extent(0.0, 1.0)


class View:
    """The extents of both axes, and the home that they go back to.

    What is seen never leaves the home, so that the plane cannot be lost; in y it may go as far as
    the data do.
    """

    def __init__(self) -> None:
        self.x = UNIT
        self.y = UNIT
        self.home_x = UNIT
        self.home_y = UNIT
        self._reach_y = UNIT

    @property
    def is_home(self) -> bool:
        """Whether all is seen."""
        return self.x == self.home_x and self.y == self.home_y

    def set_home(self, x: Extent, y: Extent, reach_y: Extent | None = None) -> None:
        """Set what all is; a part that was zoomed into stays as it is.

        Parameters
        ----------
        x, y : Extent
            The home.
        reach_y : Extent, optional
            How far one can go in y, where the data go further than the home.
        """
        is_home_x, is_home_y = self.x == self.home_x, self.y == self.home_y
        self.home_x, self.home_y = x, y
        reach = reach_y or y
        self._reach_y = Extent(min(y.low, reach.low), max(y.high, reach.high))
        self.x = x if is_home_x else self.x.within(x)
        self.y = y if is_home_y else self.y.within(self._reach_y)

    def reset(self) -> None:
        """Go home."""
        self.x, self.y = self.home_x, self.home_y

    def pan(self, across: float, up: float) -> None:
        """Move by shares of what is seen."""
        step_x, step_y = across * self.x.span, up * self.y.span
        self.x = Extent(self.x.low + step_x, self.x.high + step_x).within(self.home_x)
        if self.y != self.home_y:
            self.y = Extent(self.y.low + step_y, self.y.high + step_y).within(self._reach_y)

    def zoom(
        self, factor: float, across: float = 0.5, up: float = 0.5, *, both: bool = True
    ) -> None:
        """Zoom in by a factor, out by one below 1; the point at these shares stays in place.

        Parameters
        ----------
        factor : float
            More than 0.
        across, up : float
            The point, as shares of what is seen.
        both : bool
            Whether to zoom in y too.
        """
        self.x = self.x.zoomed(factor, across, self.home_x)
        if both:
            limit = self._reach_y if factor > 1 or self.y != self.home_y else self.home_y
            self.y = self.y.zoomed(factor, up, limit)
        if self.x == self.home_x and factor < 1 and self.y.span >= self.home_y.span:
            self.y = self.home_y
