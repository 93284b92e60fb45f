"""What memory this machine has, and what this process takes of it."""

import psutil


def free_memory() -> int:
    """Return the bytes that programs may still take without the disk being used for memory."""
    return int(psutil.virtual_memory().available)


def own_memory() -> int:
    """Return the bytes of memory that this process holds."""
    return int(psutil.Process().memory_info().rss)
