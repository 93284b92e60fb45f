"""The preferences while the application runs: changed at once, saved soon."""

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QObject, QTimer

from desktop.services.newest import NewestOnly
from desktop.services.preferences import (
    DigitsPreferences,
    Preferences,
    TrainingPreferences,
    save_preferences,
)

SAVE_AFTER_MS = 1000  # a dragged slider changes them many times a second


class PreferenceKeeper(QObject):
    """Holds the preferences and writes them when they have been still for a moment.

    Waiting for a disk takes some ten milliseconds, hence they are written in the background.

    Parameters
    ----------
    preferences
        As they were loaded.
    parent
        Qt's owner.
    write
        Writes them; called in the background, and by :meth:`save`.
    """

    def __init__(
        self,
        preferences: Preferences,
        parent: QObject | None = None,
        *,
        write: Callable[[Preferences], None] = save_preferences,
    ) -> None:
        super().__init__(parent)
        self._current = preferences
        self._write = write
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.timeout.connect(self._save_in_background)
        self._writer = NewestOnly(self._write, self)

    @property
    def current(self) -> Preferences:
        """The preferences as they are now."""
        return self._current

    def change(self, **fields: object) -> None:
        """Change some fields of :class:`Preferences`."""
        self._current = msgspec.structs.replace(self._current, **fields)
        self._timer.start()

    def change_digits(self, **fields: object) -> None:
        """Change some fields of :class:`DigitsPreferences`."""
        digits: DigitsPreferences = msgspec.structs.replace(self._current.digits, **fields)
        self.change(digits=digits)

    def change_training(self, **fields: object) -> None:
        """Change some fields of :class:`TrainingPreferences`."""
        training: TrainingPreferences = msgspec.structs.replace(self._current.training, **fields)
        self.change(training=training)

    def begin_anew(self, preferences: Preferences) -> None:
        """Forget what was changed; nothing is written until the next change."""
        self._timer.stop()
        self._writer.close()
        self._writer = NewestOnly(self._write, self)
        self._current = preferences

    def save(self) -> None:
        """Write the preferences now, and return when they are on the disk."""
        self._timer.stop()
        self._writer.close()  # what it writes just now is older
        self._writer = NewestOnly(self._write, self)
        self._write(self._current)

    def _save_in_background(self) -> None:
        self._writer.request(self._current)
