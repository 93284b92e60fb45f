"""Gaps of the window's event loop by phases, beside those of a bare loop at the same time.

On a machine that is used by others, or whose processors all compute, any loop is away now and then:
a loop with nothing else to do, in a process of its own of the same priority, tells how long.
"""

import json
import subprocess
import sys
from itertools import pairwise
from statistics import median
from time import perf_counter, thread_time

from tests.benchmarks.figures import Figure, p99
from tests.benchmarks.pages import TICK_MS, Gaps

# Ticks until its standard input ends; then it tells when each tick came. The clock is the same in
# all processes.
BARE_LOOP = f"""
import json, sys, threading
from time import perf_counter
from PySide6.QtCore import QCoreApplication, QTimer

application, ticks = QCoreApplication([]), []
timer = QTimer(interval={TICK_MS})
timer.timeout.connect(lambda: ticks.append(perf_counter()))
timer.start()
threading.Thread(target=lambda: (sys.stdin.read(), application.quit()), daemon=True).start()
application.exec()
print(json.dumps(ticks))
"""


class PhasedGaps(Gaps):
    """Gaps of the event loop apart for each phase, with what the thread computed in each.

    The rest of a gap the thread waited: for a processor, for the interpreter, for the disk.
    """

    def __init__(self, phase):
        super().__init__()
        self.own, self._phases, self._ends = [], [], []
        self.phase = phase

    def __enter__(self):
        self._bare = subprocess.Popen(
            [sys.executable, "-c", BARE_LOOP], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self._computed = thread_time()
        return super().__enter__()

    def __exit__(self, *_):
        super().__exit__()
        ticks, _ = self._bare.communicate()
        self._ticks = json.loads(ticks)

    def _tick(self):
        super()._tick()
        computed = thread_time()
        self.own.append(computed - self._computed)
        self._computed = computed
        self._phases.append(self.phase)
        self._ends.append(perf_counter())

    def figures(self):
        """A line for each phase."""
        heads = ("p50", "p99", "max", "own p99", "own max", "busy", "bare p99", "bare max")
        lines = [Figure("ms; p99 < 20, max < 100", " ".join(f"{head:>8}" for head in heads))]
        return lines + [self._line(phase) for phase in dict.fromkeys(self._phases)]

    def _line(self, phase):
        places = [place for place, one in enumerate(self._phases) if one == phase]
        clock = [self.seconds[place] for place in places]
        own = [self.own[place] for place in places]
        begin, end = self._ends[places[0]] - clock[0], self._ends[places[-1]]
        ticks = [tick for tick in self._ticks if begin <= tick <= end]
        bare = [later - tick for tick, later in pairwise(ticks)] or [0, 0]
        times = (median(clock), p99(clock), max(clock), p99(own), max(own))
        cells = [f"{1e3 * value:8.1f}" for value in times]
        cells.append(f"{100 * sum(own) / sum(clock):6.0f} %")
        cells += [f"{1e3 * value:8.1f}" for value in (p99(bare), max(bare))]
        return Figure(f"{phase}, {end - begin:.0f} s", " ".join(cells))
