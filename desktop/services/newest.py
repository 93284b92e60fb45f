"""Asking a slow function in the background, for the newest value only."""

import threading
from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal, Slot


class _Result(NamedTuple):
    """What one call gave: a value or the exception it raised."""

    value: object
    error: Exception | None


class NewestOnly(QObject):
    """Calls a function on a thread of its own, at most one call at a time.

    While a call runs only the newest of the values that come in is kept for the next one. An
    answer is dropped if it was overtaken by a later one before it could be delivered, or if
    :meth:`forget` was called since its value was requested; what is delivered is in the order of
    the requests. An answer whose successor is still being computed is delivered, so that a page
    stays alive while a pen moves faster than the network answers.

    All methods are for the thread that made the object, where its signals arrive too.

    Parameters
    ----------
    function
        What to call; it must not touch widgets.
    parent
        Qt's owner. :meth:`close` must be called before the object goes.
    """

    # One call is done and not overtaken; carries what the function returned.
    answered = Signal(object)
    # One call raised an exception and is not overtaken; carries the exception.
    failed = Signal(object)
    # The thread has put a result in place.
    _finished = Signal()

    def __init__(self, function: Callable[[Any], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._function = function
        self._changed = threading.Condition()
        self._waiting: list[object] = []  # the newest value, or nothing
        self._result: _Result | None = None
        self._age = 0  # goes up with each `forget`
        self._busy = False
        self._closed = False
        self._thread: threading.Thread | None = None
        # Queued also where Qt would not see that another thread emits.
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether a call runs or a value waits for one."""
        with self._changed:
            return self._busy or bool(self._waiting)

    def request(self, value: object) -> None:
        """Have the function called with ``value``, in place of a value that still waits."""
        with self._changed:
            if self._closed:
                return
            self._waiting = [value]
            self._changed.notify()
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="newest-only", daemon=True)
            self._thread.start()

    def forget(self) -> None:
        """Drop the waiting value, and the answer of the call that runs."""
        with self._changed:
            self._age += 1
            self._waiting = []
            self._result = None

    def close(self) -> None:
        """Drop everything, wait for the running call and end the thread; nothing is emitted after.

        May be called twice.
        """
        self.forget()
        with self._changed:
            self._closed = True
            self._changed.notify()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _work(self) -> None:
        """Call the function for one value after the other; this is what the thread runs."""
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._waiting or self._closed)
                if self._closed:
                    return
                value, age = self._waiting.pop(), self._age
                self._busy = True
            result = self._called(value)
            del value
            with self._changed:
                self._busy = False
                if age != self._age:
                    continue
                self._result = result
                # Within the lock, so that nothing is emitted once `close` has returned.
                self._finished.emit()
            del result

    def _called(self, value: object) -> _Result:
        """Call the function and catch what it raises: a dead thread would answer no more."""
        try:
            return _Result(self._function(value), None)
        except Exception as error:
            return _Result(None, error)

    @Slot()
    def _deliver(self) -> None:
        """Emit the newest result in the object's own thread, unless it was overtaken or dropped."""
        with self._changed:
            result, self._result = self._result, None
        if result is None:
            return
        if result.error is not None:
            self.failed.emit(result.error)
        else:
            self.answered.emit(result.value)
