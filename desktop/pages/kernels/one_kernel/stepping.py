"""Which place the window is at, how much of the output is there, and going on by itself."""

from typing import Literal, get_args

from PySide6.QtCore import QObject, QTimer, Signal

Speed = Literal["slow", "normal", "fast"]
SPEEDS: tuple[Speed, ...] = get_args(Speed)

# Where there are more places than this, one tick goes over several of them.
MOST_SINGLE = 200
INTERVALS_MS: dict[Speed, int] = {"slow": 1600, "normal": 600, "fast": 120}
PICTURE_INTERVALS_MS: dict[Speed, int] = {"slow": 200, "normal": 60, "fast": 40}
# Ticks for a whole picture.
PICTURE_TICKS: dict[Speed, int] = {"slow": 0, "normal": 800, "fast": 200}


class Stepper(QObject):
    """Steps through the places of the output, counted from 0 as one reads.

    Until one steps, all of the output is there, and the window can be put anywhere.

    Parameters
    ----------
    parent
        Qt's owner.
    """

    # Place, what is done, or whether it plays has changed; carries nothing.
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._position = 0
        self._done: int | None = None
        self._pointed: int | None = None
        self._speed: Speed = "normal"
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)

    @property
    def count(self) -> int:
        """How many places there are."""
        return self._count

    @property
    def position(self) -> int:
        """The place that the window is at, from 0."""
        return self._position

    @property
    def shown(self) -> int:
        """The place to look at: where the pointer is, else where the window is."""
        return self._position if self._pointed is None else self._pointed

    @property
    def done(self) -> int | None:
        """How many places are computed while one steps; None for all."""
        return self._done

    @property
    def is_playing(self) -> bool:
        """Whether it goes on by itself."""
        return self._timer.isActive()

    def set_count(self, count: int) -> None:
        """Have another number of places; the window stays where it is, if it can.

        No signal fires: whoever knows of the new places shows all anew.
        """
        if count == self._count:
            return
        self._count = count
        self._position = min(self._position, max(0, count - 1))
        self._pointed = None
        if self._done is not None:
            self._done = min(self._done, count)
        self._set_pace()
        if not count:
            self._timer.stop()

    def rest(self, position: int) -> None:
        """Have everything computed and the window at a place, as for another picture."""
        self._timer.stop()
        self._pointed = self._done = None
        self._position = min(max(position, 0), max(0, self._count - 1))

    def go(self, position: int) -> None:
        """Step to a place: what comes after it is not computed yet."""
        if self._count:
            self._position = min(max(position, 0), self._count - 1)
            self._done = self._position + 1
            self.changed.emit()

    def select(self, position: int) -> None:
        """Look at a place; what is computed stays."""
        if 0 <= position < self._count:
            self._position = position
            if self._done is not None:
                self._done = max(self._done, position + 1)
            self.changed.emit()

    def point(self, position: int | None) -> None:
        """Look at a place as long as the pointer is there."""
        if position is not None and not 0 <= position < self._count:
            position = None
        if position != self._pointed:
            self._pointed = position
            self.changed.emit()

    def step(self, way: int) -> None:
        """Go a step on (1) or back (-1); the one after the last does nothing."""
        self.pause()
        self.go(self._position + way)

    def first(self) -> None:
        """Go to the first place."""
        self.pause()
        self.go(0)

    def last(self) -> None:
        """Have everything computed, the window at the last place."""
        self._timer.stop()
        self._position, self._done = max(0, self._count - 1), None
        self.changed.emit()

    def toggle(self) -> None:
        """Play, from the beginning where all is there, or pause."""
        if self.is_playing:
            self.pause()
        elif self._count:
            is_over = self._position >= self._count - 1
            self._timer.start()
            self.go(0 if self._done is None or is_over else self._position)

    def pause(self) -> None:
        """Stay where it is."""
        if self.is_playing:
            self._timer.stop()
            self.changed.emit()

    def set_speed(self, speed: str) -> None:
        """Choose ``slow``, ``normal`` or ``fast``."""
        self._speed = next(known for known in SPEEDS if known == speed)
        self._set_pace()

    @property
    def places_a_tick(self) -> int:
        """How many places one tick goes on."""
        ticks = PICTURE_TICKS[self._speed]
        return -(-self._count // ticks) if self._count > MOST_SINGLE and ticks else 1

    def _set_pace(self) -> None:
        """Set how often it goes on."""
        is_picture = self._count > MOST_SINGLE
        intervals = PICTURE_INTERVALS_MS if is_picture else INTERVALS_MS
        self._timer.setInterval(intervals[self._speed])

    def _tick(self) -> None:
        """Go on; at the end everything is there."""
        if self._position >= self._count - 1:
            self.last()
        else:
            self.go(self._position + self.places_a_tick)
