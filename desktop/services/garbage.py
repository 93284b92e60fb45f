"""Collecting garbage in the window's thread, between events, and not through what stays.

Python's own collector works in whichever thread has just made an object. Widgets in a reference
cycle that a background thread finds are handed to the window's thread for deletion, which PySide
does at the next instruction there, be it in the middle of painting; and one that its parent has
deleted by then is deleted twice.
"""

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY_MS = 1000


class GarbageCollector(QObject):
    """Takes the place of Python's own collector while it lives.

    Parameters
    ----------
    parent
        Qt's owner.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(collect_what_is_due)
        self._timer.start()

    def end(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        gc.enable()


def collect_what_is_due() -> None:
    """Collect the oldest generation whose time has come, by Python's own limits."""
    pairs = list(zip(gc.get_count(), gc.get_threshold(), strict=True))
    for generation in (2, 1, 0):
        count, limit = pairs[generation]
        if limit and count > limit:
            gc.collect(generation)
            return


def spare_what_stays() -> None:
    """Have the garbage collector no longer go through what is there by now.

    Modules, classes and widgets of the pages are some hundred thousand objects that stay until the
    end. Going through all of them took 60 ms again and again, in which the window stood still.
    """
    gc.freeze()


def forget_what_went() -> None:
    """Have the garbage collector go through everything once, as a whole window is gone."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
