"""``layerwise-train export``."""

from pathlib import Path

import msgspec

from training.checkpoint import restore
from training.commands.destination import list_shipped, output_path
from training.commands.reporter import reporter
from training.commands.ship_features import ship_features
from training.commands.trial import trial
from training.contract.activities import activity
from training.contract.errors import DataError
from training.contract.files import check_writable
from training.export import ExportResult, export
from training.listeners.progress_bar import ProgressBar
from training.registry import Pretrained, load_dataset
from training.stages import learns_on_features


def export_run(
    run: Path, data: Path | None, pretrained: Pretrained, output: Path | None, *, ship: bool
) -> int:
    """Export the best weights of the run in folder ``run`` and print what was written.

    Raises
    ------
    LayerwiseError
        If the checkpoint or the data cannot be used, or the file would answer differently.
    """
    description, _, model = restore(run, pretrained)
    task = activity(description.activity)
    path = output_path(task.id, description.run, output, ship=ship)
    check_writable(path)
    progress = reporter(description.run, ProgressBar())
    settings = description.settings
    if not (ship and learns_on_features(model)):
        # Only features that ship are made of the training pictures: to draw them all takes minutes.
        settings = msgspec.structs.replace(settings, samples=1)
    pictures = description.pictures_folder
    dataset = load_dataset(task, settings, data, progress, pictures)
    dataset = dataset._replace(split=description.split)
    if dataset.data_hash != description.data_hash:
        raise DataError(
            "The run {run} learned from other data than is here now; train again.",
            run=description.run,
        )
    tried = trial(model, task, dataset, data, progress, ship=ship, pictures=pictures)
    result = export(model, task, description.settings, dataset, tried, path)
    if ship:
        list_shipped()
        ship_features(model, task, dataset, tried.tests, progress)
    print(summary(result))
    return 0


def summary(result: ExportResult) -> str:
    """Return what was written in one line a figure."""
    figures = [
        f"  {one.data}: top-1 {one.top1:.2%}, {one.count:,} pictures" for one in result.measured
    ]
    head = (
        f"{result.path}: {result.size / 1e6:.2f} MB, sha256 {result.sha256}, at most "
        f"{result.parity_difference:.1e} from Keras"
    )
    if result.storage_difference:
        head += f", and {result.storage_difference:.1e} more for how the weights are stored"
    return "\n".join([head, *figures])
