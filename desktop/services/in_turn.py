"""Asking a slow function in the background for many values, one after the other."""

import threading
from collections import deque
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal, Slot


class _Result(NamedTuple):
    """What one call gave for its value: something returned, or the exception it raised."""

    value: object
    returned: object
    error: Exception | None


class InTurn(QObject):
    """Calls a function on a thread of its own for each value that is requested, in their order.

    Every value reaches one end: it is done, it failed, or it was cancelled before its turn.

    All methods are for the thread that made the object, where its signals arrive too.

    Parameters
    ----------
    function
        What to call; it must not touch widgets.
    parent
        Qt's owner. :meth:`close` must be called before the object goes.
    """

    # One call returned; carries its value and what was returned.
    done = Signal(object, object)
    # One call raised an exception; carries its value and the exception.
    failed = Signal(object, object)
    # How far it is since there was last nothing to do; carries how many values are through, and
    # how many were requested. Equal numbers say that there is nothing left.
    progressed = Signal(int, int)
    # Values that still waited were dropped by `cancel`; carries how many.
    cancelled = Signal(int)
    # The thread has put a result in place.
    _finished = Signal()

    def __init__(self, function: Callable[[Any], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._function = function
        self._changed = threading.Condition()
        self._waiting: deque[object] = deque()
        self._results: deque[_Result] = deque()
        self._closed = False
        self._finishing = False
        self._through = 0
        self._wanted = 0
        self._thread: threading.Thread | None = None
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether a value has not been told the end of."""
        return self._through < self._wanted

    def request(self, values: Iterable[object]) -> None:
        """Have the function called for each of ``values``, after those that wait already."""
        new = list(values)
        with self._changed:
            if self._closed or not new:
                return
            self._waiting.extend(new)
            self._changed.notify()
        self._wanted += len(new)
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="in-turn", daemon=True)
            self._thread.start()
        self.progressed.emit(self._through, self._wanted)

    def cancel(self) -> None:
        """Drop the values that wait; the one whose turn it is still comes to its end."""
        with self._changed:
            dropped = len(self._waiting)
            self._waiting.clear()
        if dropped:
            self._wanted -= dropped
            self.cancelled.emit(dropped)
            self._tell_progress()

    def close(self) -> None:
        """Drop everything, wait for the running call and end the thread; nothing is emitted after.

        May be called twice.
        """
        with self._changed:
            self._closed = True
            self._waiting.clear()
            self._changed.notify()
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        self._results.clear()
        self._through = self._wanted = 0

    def finish(self) -> None:
        """Wait until all that was requested is done, and end the thread; nothing is emitted after.

        For work that must not be lost, such as writing a file.
        """
        with self._changed:
            self._finishing = True
            self._changed.notify()
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        self.close()

    def _work(self) -> None:
        """Call the function for one value after the other; this is what the thread runs."""
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._waiting or self._closed or self._finishing)
                if self._closed or not self._waiting:
                    return
                value = self._waiting.popleft()
            result = self._called(value)
            with self._changed:
                if self._closed:
                    return
                if self._finishing:
                    continue
                self._results.append(result)
                self._finished.emit()
            del value, result

    def _called(self, value: object) -> _Result:
        """Call the function and catch what it raises: a dead thread would end no other value."""
        try:
            return _Result(value, self._function(value), None)
        except Exception as error:
            return _Result(value, None, error)

    @Slot()
    def _deliver(self) -> None:
        """Tell one result in the object's own thread: the window's events come in between."""
        with self._changed:
            if not self._results:
                return
            result = self._results.popleft()
        self._through += 1
        if result.error is None:
            self.done.emit(result.value, result.returned)
        else:
            self.failed.emit(result.value, result.error)
        self._tell_progress()

    def _tell_progress(self) -> None:
        """Tell how far it is, and count from nothing again once all is through."""
        through, wanted = self._through, self._wanted
        if through >= wanted:
            self._through = self._wanted = 0
        self.progressed.emit(through, wanted)
