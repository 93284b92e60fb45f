"""Small real packs, and packs that no honest program has made."""

import hashlib
import zipfile

import msgspec
import numpy as np
from PIL import Image

from training.contract.locations import exported_models, resources
from training.contract.pack.building import write_pack
from training.contract.pack.gathering import Wanted, gather
from training.contract.pack.manifest import Manifest, PackedFile, Versions, encode_manifest
from training.contract.pack.names import MANIFEST

LESSON = resources() / "lessons" / "1-vanishing-gradient.layerwise-lesson"
PICTURE_LESSON = resources() / "lessons" / "6-unlike-imagenet.layerwise-lesson"
MODEL = exported_models() / "digits-ann.onnx"


def class_folder(folder, classes=("apple", "pear ä"), count=5):
    """A folder of small pictures, all different, one sub-folder a class."""
    random = np.random.default_rng(0)
    for name in classes:
        (folder / name).mkdir(parents=True)
        for number in range(count):
            pixels = random.integers(0, 256, (8, 8, 3), dtype=np.uint8)
            Image.fromarray(pixels).save(folder / name / f"{number}.png")
    return folder


def data_folder(folder, content=b"numbers"):
    """A small data set."""
    folder.mkdir(parents=True)
    (folder / "numbers.gz").write_bytes(content)
    (folder / "LICENSE").write_text("CC0, " * 100)
    return folder


def small_pack(folder, title="Fruit"):
    """A pack with something of most kinds, of some kilobytes."""
    wanted = Wanted(
        data=[str(data_folder(folder / "set"))],
        pictures=[class_folder(folder / "fruit")],
        lessons=[LESSON],
    )
    output = folder / f"{title}.layerwise-pack"
    write_pack(output, title, "Two kinds of fruit.", gather(wanted))
    return output


def tree(root):
    """All files below a folder with their content, but for the lock."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file() and path.name != ".layerwise-pack.lock"
    }


def leftovers(root):
    """What an import must not leave."""
    return [path.name for path in root.iterdir() if path.name.startswith(".layerwise-pack-")]


def packed(path, content, kind="data"):
    """The manifest's line for a file."""
    return PackedFile(kind, path, len(content), hashlib.sha256(content).hexdigest())


def manifest_of(*files, **changes):
    """A manifest that fits its files, but for `changes`."""
    made = Manifest(
        layerwise_pack=1,
        title="Made by hand",
        note="",
        made="2026-01-01T00:00:00+00:00",
        versions=Versions("0", "3"),
        size=sum(file.size for file in files),
        files=files,
    )
    return msgspec.structs.replace(made, **changes)


def raw_pack(output, entries, manifest=None, kind="data"):
    """A zip with any entries: pairs of a name or a `ZipInfo` and content.

    Without a manifest of its own it gets one that fits.
    """
    if manifest is None:
        files = [packed(name_of(entry), content, kind) for entry, content in entries]
        manifest = encode_manifest(manifest_of(*files))
    with zipfile.ZipFile(output, "w") as archive:
        archive.writestr(MANIFEST, manifest)
        for entry, content in entries:
            archive.writestr(entry, content)
    return output


def name_of(entry):
    return entry if isinstance(entry, str) else entry.filename


def entry_of(name, mode=0o100644, method=zipfile.ZIP_STORED):
    """A head with any name: Python's own would turn a backslash on Windows."""
    entry = zipfile.ZipInfo("x")
    entry.filename = name
    entry.external_attr = mode << 16
    entry.compress_type = method
    return entry
