"""``layerwise-train export``, and where exported files go."""

from pathlib import Path

from training.checkpoint import restore
from training.contract.activities import activity
from training.contract.files import sha256, write_atomically
from training.contract.locations import exported_models, resources, user_models_folder
from training.contract.provenance import SHIPPED_LIST
from training.export import ExportResult, export
from training.registry import load_dataset


def export_run(run: Path, data: Path | None, output: Path | None, *, ship: bool) -> int:
    """Export the best weights of the run in folder ``run`` and print what was written.

    Raises
    ------
    LayerwiseError
        If the checkpoint or the data cannot be used, or the file would answer differently.
    """
    description, model = restore(run)
    task = activity(description.activity)
    dataset = load_dataset(task, description.settings, data, lambda *_: None)
    path = output_path(task.id, description.run, output, ship=ship)
    result = export(model, task, description.settings, dataset, path, data)
    if ship:
        list_shipped()
    print(summary(result))
    return 0


def output_path(identifier: str, run: str, output: Path | None, *, ship: bool) -> Path:
    """Return where the model of a run goes: as asked, to the shipped ones, or to the user's."""
    if ship:
        return exported_models() / f"{identifier}.onnx"
    return output or user_models_folder() / f"{identifier}-{run}.onnx"


def list_shipped() -> None:
    """Write the list of shipped files anew, as ``sha256sum`` checks it."""
    lines = [
        f"{sha256(path.read_bytes())}  {path.name}\n"
        for path in sorted(exported_models().glob("*.onnx"))
    ]
    write_atomically(resources() / SHIPPED_LIST, "".join(lines).encode())


def summary(result: ExportResult) -> str:
    """Return what was written in one line a figure."""
    figures = [
        f"  {one.data}: top-1 {one.top1:.2%}, {one.count:,} pictures" for one in result.measured
    ]
    head = (
        f"{result.path}: {result.size / 1e6:.2f} MB, sha256 {result.sha256}, at most "
        f"{result.parity_difference:.1e} from Keras"
    )
    return "\n".join([head, *figures])
