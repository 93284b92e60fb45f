"""What a sweep leaves on disk, so that it can go on where it ended."""

import msgspec

from training.contract.errors import DataError
from training.contract.events import Planned
from training.contract.files import write_atomically
from training.contract.run_files import sweep_record
from training.contract.sweep_table import Result
from training.sweep.child import Options


class Record(msgspec.Struct, frozen=True):
    """A sweep: its id, what its runs share, the runs themselves, and what came of them so far."""

    sweep: str
    options: Options
    planned: tuple[Planned, ...]
    results: tuple[Result, ...]


def save_record(record: Record) -> None:
    """Keep a record.

    Raises
    ------
    OSError
        If it cannot be written; the last one then stays.
    """
    write_atomically(sweep_record(record.sweep), msgspec.json.encode(record))


def read_record(sweep: str) -> Record:
    """Return the record of a sweep.

    Raises
    ------
    DataError
        If there is none, or it is damaged.
    """
    path = sweep_record(sweep)
    try:
        return msgspec.json.decode(path.read_bytes(), type=Record)
    except FileNotFoundError as error:
        raise DataError(
            "There is no sweep {sweep} to go on with in {folder}.",
            sweep=sweep,
            folder=path.parents[1],
        ) from error
    except msgspec.DecodeError as error:
        raise DataError(
            "The record {path} cannot be read ({fault}); sweep again.", path=path, fault=error
        ) from error
