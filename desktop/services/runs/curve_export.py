"""The curves of a kept run as files for other programs; for a background thread."""

import tempfile
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from desktop.services.runs.kept import Point, kept_points
from training.contract.curve_files.csv_file import CsvFile
from training.contract.curve_files.tensorboard import TensorBoard
from training.contract.errors import DataError
from training.contract.events import Batch, Epoch, Started
from training.contract.files import write_atomically

NOTHING = "This run has no curves yet: it ended before its first batch."


def write_csv(run: str, path: Path) -> None:
    """Write a table with a row for each batch and each epoch.

    Parameters
    ----------
    run
        The run's id.
    path
        The file; one that is there is replaced once the new one is whole.

    Raises
    ------
    DataError
        If the run has no curves.
    OSError
        If the file cannot be written.
    """
    points = _points(run)
    with tempfile.TemporaryDirectory(prefix="layerwise-") as folder:
        whole = Path(folder) / "curves.csv"
        table = CsvFile(whole)
        for point in points:
            table(point)
        write_atomically(path, whole.read_bytes())


def write_tensorboard(run: str, begun: datetime, folder: Path) -> None:
    """Write event files, training and validation in a folder each, as the training would.

    Parameters
    ----------
    run
        The run's id.
    begun
        When it began: TensorBoard shows the times of points.
    folder
        Made if it is not there. TensorBoard reads all that is in it as one run.

    Raises
    ------
    DataError
        If the run has no curves.
    OSError
        If a file cannot be written.
    """
    points = _points(run)
    now = begun.timestamp()
    board = TensorBoard(folder, lambda: now)
    for point in points:
        if isinstance(point, Batch | Epoch):
            now = begun.timestamp() + point.seconds
        board(point)


def _points(run: str) -> Sequence[Point]:
    """Return the points of a run; what it gave up when it went on from a checkpoint is left out.

    Raises
    ------
    DataError
        If there are none.
    """
    points: list[Point] = []
    for point in kept_points(run):
        if isinstance(point, Started):
            done = point.epochs_done
            points = [one for one in points if isinstance(one, Started) or one.epoch <= done]
        points.append(point)
    if not any(isinstance(point, Batch) for point in points):
        raise DataError(NOTHING)
    return points
