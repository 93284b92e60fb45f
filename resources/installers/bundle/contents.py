"""What goes into a bundle and what stays out: modules, files, the program's own resources."""

from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

# A line of PyInstaller's tables of contents: path in the bundle, path here, kind.
Entry = tuple[str, str, str]

# What libraries would bring along and neither program reaches.
NEVER = (
    "IPython", "PySide6.QtNetwork", "PySide6.QtOpenGL", "PySide6.QtQml", "PySide6.QtQuick",
    "PySide6.QtTest", "_pytest", "clang", "curses", "grpc", "jax", "keras.src.backend.jax",
    "keras.src.backend.openvino", "keras.src.backend.torch", "matplotlib", "onnx.backend.test",
    "pandas", "pip", "pkg_resources", "pyqtgraph.console", "pyqtgraph.examples",
    "pyqtgraph.jupyter", "pyqtgraph.opengl", "pytest", "qtawesome", "ray", "readline", "scipy",
    "setuptools", "sklearn", "tensorboard", "tkinter", "torch", "wheel",
)  # fmt: skip

# The window trains in a process of the other program.
NOT_IN_THE_WINDOW = (
    "h5py", "keras", "onnx.backend", "onnx.reference", "onnxruntime.quantization",
    "onnxruntime.tools", "onnxruntime.transformers", "requests", "rich", "tensorflow", "tf2onnx",
    "tqdm",
)  # fmt: skip

# The training has no window.
NOT_IN_TRAINING = ("PySide6", "desktop", "pyqtgraph", "qtpy", "shiboken6", "superqt")

# Files, by parts of their path in the bundle.
UNUSED_FILES = (
    # Qt's plugins for screens, devices and networks that a desktop does not have.
    "plugins/egldeviceintegrations", "plugins/generic", "plugins/networkinformation", "plugins/tls",
    "platforms/libqeglfs", "platforms/libqlinuxfb", "platforms/libqminimal",
    "platforms/libqvkkhrdisplay", "platforms/libqvnc", "platformthemes/libqgtk3",
    # Of TensorFlow what only compilers of other programs use.
    "profiler/internal/_pywrap_profiler_plugin",  # see stand_ins
    "tensorflow/compiler/mlir/stablehlo/stablehlo_extension",
    "tensorflow/compiler/tf2xla/ops/_xla_ops",
    "tensorflow/python/framework/lib_native_proto_caster",
    # What lies beside modules for whoever develops with them.
    ".pyi", "py.typed", "pyqtgraph/icons/peegee", "tensorflow/include",
    "tensorflow/THIRD_PARTY_NOTICES",
)  # fmt: skip

# Qt's own words, such as those of its file dialog: of its languages those that the program speaks.
QT_TRANSLATIONS = frozenset({"Qt/translations", "PySide6/translations"})
SPOKEN = frozenset(
    path.stem.rpartition("_")[2]
    for path in Path(__file__).parents[2].joinpath("translations").glob("layerwise_*.ts")
)

# Of our own resources what the README shows, what only a build needs, and what is made anew.
UNUSED_RESOURCES = ("installers", "licences", "readme", "translations")
TRAINING_DATA = "data"  # of no use to an edition that cannot train

# Packages of whose versions an exported model tells.
NAMED_IN_MODELS = (
    "keras",
    "tensorflow-cpu",
    "tensorflow",
    "tf2onnx",
    "onnx",
    "onnxruntime",
    "pillow",
)


def is_used(entry: Entry) -> bool:
    """Return whether a collected file belongs into the bundle."""
    path = entry[0].replace("\\", "/")
    if any(part in path for part in QT_TRANSLATIONS):
        kind, _, language = PurePosixPath(path).stem.partition("_")
        return kind == "qtbase" and language in SPOKEN
    return not any(part in path for part in UNUSED_FILES)


def used(entries: Iterable[Entry]) -> list[Entry]:
    """Return the collected files that belong into the bundle."""
    return [entry for entry in entries if is_used(entry)]


def own_files(root: Path, *, is_viewer: bool) -> Iterator[tuple[str, str]]:
    """Yield our own models and resources for a bundle: each file, and the folder it goes to.

    Parameters
    ----------
    root
        The checkout.
    is_viewer
        Whether the edition cannot train.
    """
    left_out = {*UNUSED_RESOURCES, TRAINING_DATA} if is_viewer else set(UNUSED_RESOURCES)
    for top in ("resources", "exported_models"):
        for path in sorted((root / top).rglob("*")):
            inside = path.relative_to(root)
            if path.is_file() and not (top == "resources" and inside.parts[1] in left_out):
                yield str(path), inside.parent.as_posix()
