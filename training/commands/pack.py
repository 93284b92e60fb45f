"""``layerwise-train pack``: data, lessons and models in one file for a class."""

import argparse
from pathlib import Path

from training.contract.pack.building import write_pack
from training.contract.pack.describing import contents
from training.contract.pack.errors import PackError
from training.contract.pack.gathering import Wanted, gather
from training.contract.pack.progress_line import ProgressLine
from training.contract.pack.unpacking import check_pack

NO_OUTPUT = "Say what the pack is to be called, as in `layerwise-train pack class.layerwise-pack`."


def pack(options: argparse.Namespace) -> int:
    """Make a pack and print what is in it.

    Raises
    ------
    LayerwiseError
        If something is missing, or could not be used where the pack is opened.
    """
    if options.output is None:
        raise PackError(NO_OUTPUT)
    weights = None if options.weights is None else _published(options.weights)
    wanted = Wanted(options.data, options.pictures, weights, options.lessons, options.models)
    sources = gather(wanted)
    with ProgressLine() as progress:
        manifest = write_pack(options.output, options.title, options.note, sources, progress)
    print("\n".join(contents(manifest)))
    print(f"{options.output}: {options.output.stat().st_size / 1e6:,.1f} MB")
    return 0


def check(path: Path) -> int:
    """Read a pack through, and print what is in it.

    Raises
    ------
    LayerwiseError
        Saying what is wrong with it.
    """
    with ProgressLine() as progress:
        manifest = check_pack(path, progress)
    print("\n".join(contents(manifest)))
    print(f"{path}: all files are what they were when the pack was made")
    return 0


def _published(path: Path) -> Path:
    """Return the file of the weights, if it holds those that are published."""
    from training.datasets.decompress import read_decompressed
    from training.vgg16.keras_file import FILE, read_keras_file

    file = path / FILE if path.is_dir() else path
    read_keras_file(read_decompressed(file), file)
    if file.name != FILE:
        raise PackError(OTHER_NAME, path=file, file=FILE)
    return file


OTHER_NAME = "{path} holds VGG16's weights under another name; call it {file}, as it is looked for."
