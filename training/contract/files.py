"""Writing files so that a crash never leaves a half of one."""

import contextlib
import errno
import os
import tempfile
from pathlib import Path


def write_atomically(path: Path, content: bytes, *, waits_for_disk: bool = True) -> None:
    """Write ``content`` to ``path`` through a temporary file in the same folder.

    Missing folders are made. Readers see the old file or the new one, never a part.

    Parameters
    ----------
    path
        The file; one that is there is replaced.
    content
        All of it.
    waits_for_disk
        Whether it is on the disk when this returns. Otherwise it may be lost if the machine, and
        not the program alone, breaks down within seconds: :func:`flush` it from another thread.

    Raises
    ------
    OSError
        If the folder cannot be written; ``path`` is then unchanged.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            if waits_for_disk:
                os.fsync(file.fileno())
        with contextlib.suppress(OSError):  # some shares and sticks know no permissions
            Path(temporary).chmod(0o644)  # mkstemp gives 0600: others may read what a user shares
        Path(temporary).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(temporary).unlink()
        raise


def flush(path: Path) -> None:
    """Wait until a file is on the disk; one that is gone by now is no matter."""
    with contextlib.suppress(OSError), path.open("rb+") as file:
        os.fsync(file.fileno())


def check_writable(path: Path) -> None:
    """Find out whether :func:`write_atomically` may write ``path``, before work is put into it.

    Missing folders are made.

    Raises
    ------
    OSError
        If the file could not be written, or a folder has its name.
    """
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryFile(dir=path.parent):
        pass


def sha256(content: bytes) -> str:
    """Return the SHA-256 of ``content`` as 64 lower-case hexadecimal digits."""
    import hashlib  # 3 ms that the application's first window does not wait for

    return hashlib.sha256(content).hexdigest()
