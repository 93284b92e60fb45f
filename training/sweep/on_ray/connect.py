"""Starting Ray on this machine for one sweep, or reaching a cluster that is there."""

import logging
import os
import secrets
import shutil
import signal
import socket
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from training.contract.bundle import is_bundle
from training.contract.errors import LayerwiseError
from training.contract.locations import user_cache_folder

# Ray adds up to so many bytes to its folder for a socket, whose whole name the system limits.
SOCKET_BYTES = 66
LONGEST_SOCKET = 103  # macOS; 107 on Linux
OBJECTS_BYTES = 100_000_000  # nothing large is shared: events go from actor to actor

NO_RAY = (
    "Ray is not installed; install Layerwise with its extra `cluster`, or leave out --ray: the "
    "runs then go one after the other on this machine."
)
RAY_IS_NOT_PACKAGED = (
    "Ray is not part of the packaged Layerwise; leave out --ray: the runs then go one after the "
    "other on this machine."
)
NOT_USABLE = (
    "Ray cannot be used {where} ({fault}); check the address, or leave out --ray: the runs then go "
    "one after the other on this machine."
)
KNOCKING_S = 10.0

EVERYWHERE = {
    "RAY_USAGE_STATS_ENABLED": "0",
    # Neither tables, nor TensorBoard's files, nor another folder for each run.
    "TUNE_DISABLE_AUTO_CALLBACK_LOGGERS": "1",
    "RAY_CHDIR_TO_TRIAL_DIR": "0",
    "RAY_AIR_NEW_OUTPUT": "0",  # which prints tables however quiet it is to be
    "RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO": "0",
}


def local_variables() -> dict[str, str]:
    """Return what keeps Ray's sockets to this machine, and to this program on it.

    Ray knows sockets of the internet family only. Unless told not to it listens on all of the
    machine's addresses on Linux, and whoever reaches it can run programs: here it listens on the
    loopback address, and answers only who knows a token that is made for the one sweep.
    """
    return {
        "RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER": "0",  # despite its name it decides on Linux too
        "RAY_AUTH_MODE": "token",
        "RAY_AUTH_TOKEN": secrets.token_hex(32),
    }


@contextmanager
def connected(address: str) -> Iterator[Path]:
    """Have Ray for as long as the context lasts; yield a folder for what it writes.

    Parameters
    ----------
    address
        Of a cluster, as Ray writes it; empty for a Ray of its own on this machine.

    Raises
    ------
    LayerwiseError
        If Ray is not installed, or cannot be started or reached.
    """
    os.environ.update(EVERYWHERE if address else EVERYWHERE | local_variables())
    try:
        import ray
        from ray import tune  # noqa: F401  # pandas and others may be missing
    except ImportError as error:
        raise LayerwiseError(RAY_IS_NOT_PACKAGED if is_bundle() else NO_RAY) from error
    logging.getLogger("ray").setLevel(logging.ERROR)
    folder = Path(tempfile.mkdtemp(prefix="ray-", dir=place_for_sockets()))
    heard = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        _start(address, folder)
        for number, handler in heard.items():  # Ray has put its own there
            signal.signal(number, handler)
        yield folder
    finally:
        ray.shutdown()
        shutil.rmtree(folder, ignore_errors=True)


def place_for_sockets() -> Path:
    """Return a folder whose name is short enough for sockets in it: the user's cache if it is."""
    cache = user_cache_folder()
    temporary = Path(tempfile.gettempdir())
    for place in (cache, temporary):
        if os.name == "nt" or len(os.fsencode(place)) + SOCKET_BYTES <= LONGEST_SOCKET:
            place.mkdir(parents=True, exist_ok=True)
            return place
    return Path("/tmp")  # macOS' own temporary folders have long names


def _start(address: str, folder: Path) -> None:
    """Start Ray, or reach the cluster.

    Raises
    ------
    LayerwiseError
        If that fails.
    """
    import ray

    if address:
        _knock(address)
    quiet = {"log_to_driver": False, "logging_level": logging.ERROR}
    try:
        if address:
            ray.init(address=address, **quiet)
        else:
            ray.init(
                address="local",
                include_dashboard=False,
                object_store_memory=OBJECTS_BYTES,
                _temp_dir=str(folder),
                **quiet,
            )
    except Exception as error:  # Ray raises many kinds
        raise LayerwiseError(
            NOT_USABLE,
            where=f"at {address}" if address else "on this machine",
            fault=str(error).strip().partition("\n")[0].rstrip("."),
        ) from error


def _knock(address: str) -> None:
    """Find out whether anyone answers, for which Ray itself takes minutes.

    Raises
    ------
    LayerwiseError
        If nobody does. Of an address that names no port nothing is known.
    """
    host, _, port = address.rpartition("://")[2].rpartition(":")
    if not port.isdecimal():
        return
    try:
        with socket.create_connection((host.strip("[]"), int(port)), KNOCKING_S):
            pass
    except (OSError, OverflowError) as error:
        raise LayerwiseError(NOT_USABLE, where=f"at {address}", fault=error) from error
