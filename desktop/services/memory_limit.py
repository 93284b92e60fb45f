"""A limit that a child process puts on its own memory, where the system can do that."""

import contextlib

import psutil


def limit_memory(more_bytes: int) -> None:
    """Let this process take so much more memory than it has, and leave no dump of it.

    Where the system cannot do that (Windows, macOS), the parent watches alone.
    """
    try:
        import resource
    except ImportError:
        return
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        most = psutil.Process().memory_info().vms + more_bytes
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
