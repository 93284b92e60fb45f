"""Whether the system has ended a process for want of memory."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from training.contract.events import Died

ENDED_BY_SYSTEM = (-9, 137)  # as Python tells it, and a shell
NO_MEMORY_ON_WINDOWS = (0xC0000017, 0xC000012D, -1073741801, -1073741523)
# What C++, TensorFlow, Python and Windows write with their last breath.
WORDS = (
    "std::bad_alloc",
    "MemoryError",
    "ResourceExhausted",
    "OOM when allocating",
    "out of memory",
)


class Kills(NamedTuple):
    """How often the system's memory killer struck so far, by whoever counts; empty if nobody does.

    Attributes
    ----------
    counts
        By the file that holds the count.
    """

    counts: dict[str, int]

    def since(self, before: "Kills") -> bool:
        """Return whether there was one more than ``before``."""
        return any(
            count > before.counts[path]
            for path, count in self.counts.items()
            if path in before.counts
        )


def kills(root: Path = Path("/")) -> Kills:
    """Count those on this machine and those in this process' own limits of memory.

    Parameters
    ----------
    root
        Where ``proc`` and ``sys`` are.
    """
    places = [root / "proc/vmstat", *_of_groups(root)]
    counts = ((str(path), _count(path)) for path in places)
    return Kills({path: count for path, count in counts if count is not None})


def death(status: int, words: str, before: Kills, run: str) -> Died:
    """Return what to say of a process that ended without a word.

    Parameters
    ----------
    status
        Its exit status; below 0 the signal that ended it.
    words
        The end of what it wrote to its standard error.
    before
        What was counted when it began.
    run
        The run's id.
    """
    is_killed = status in ENDED_BY_SYSTEM and kills().since(before)
    is_lack = status in NO_MEMORY_ON_WINDOWS
    is_told = status != 0 and any(one in words for one in WORDS)
    if is_killed or is_lack or is_told:
        return Died(run=run, cause="memory", exit_status=status)
    is_signal = status < 0 or 128 < status < 160
    return Died(run=run, cause="signal" if is_signal else "exit", exit_status=status)


def _of_groups(root: Path) -> Sequence[Path]:
    """Return the files in which the groups that this process is in count."""
    try:
        lines = (root / "proc/self/cgroup").read_text().splitlines()
    except (OSError, UnicodeDecodeError):
        return []
    places = []
    for line in lines:
        _, _, rest = line.partition(":")
        controllers, _, group = rest.partition(":")
        group = group.lstrip("/")
        if controllers == "":  # version 2
            for folder in ("sys/fs/cgroup", "sys/fs/cgroup/unified"):
                places.append(root / folder / group / "memory.events")
        elif "memory" in controllers.split(","):
            for inside in (group, ""):  # a container often sees its own group as the root
                places.append(root / "sys/fs/cgroup/memory" / inside / "memory.oom_control")
    return places


def _count(path: Path) -> int | None:
    """Return the number behind ``oom_kill``, ``None`` if there is none."""
    try:
        for line in path.read_text().splitlines():
            name, _, value = line.partition(" ")
            if name == "oom_kill":
                return int(value)
    except (OSError, ValueError):
        return None
    return None
