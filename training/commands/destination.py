"""Where exported files go."""

from pathlib import Path

from training.contract.files import sha256, write_atomically
from training.contract.locations import exported_models, resources, user_models_folder
from training.contract.provenance import SHIPPED_LIST


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
