"""The data of a run as lines of a Keras script: a published set, or a folder of pictures."""

from collections.abc import Mapping
from typing import NamedTuple

from training.contract.activities import Activity
from training.contract.data_size import CLOTHES, DIGITS, FOLDER_SHARE, POKEMON
from training.contract.metadata import PictureInput
from training.contract.picture_formats import SUFFIXES
from training.contract.preparation.steps import Garment, InkBox
from training.contract.settings import TrainingSettings


class _Published(NamedTuple):
    """Keras' own copy of a data set, and how many pictures Layerwise keeps to validate on."""

    name: str
    validation: int


_PUBLISHED: Mapping[str, _Published] = {
    DIGITS: _Published("mnist", 3_000),
    CLOTHES: _Published("fashion_mnist", 5_000),
}


def is_of_folder(activity: Activity, pictures: str) -> bool:
    """Return whether the run learns from a folder of classes, and not from a set of Keras'."""
    return bool(pictures) or _published(activity) is None


def data_lines(activity: Activity, settings: TrainingSettings, pictures: str) -> list[str]:
    """Return the lines that load the pictures and part them as Layerwise does.

    They leave ``pictures``, ``labels``, ``truth`` (count, classes), and the places ``training``
    and ``validation`` in these.

    Parameters
    ----------
    activity, settings
        What is trained, and on which part of its data.
    pictures
        A folder of classes, empty for the activity's own data.
    """
    published = None if pictures else _published(activity)
    lines = (
        _of_published(published, settings, len(activity.labels))
        if published
        else _of_folder(activity.input, settings, pictures or POKEMON)
    )
    if activity.input.channels == 1:
        lines += ["pictures = pictures[..., np.newaxis]"]
    if settings.loss == "mean-squared-error" and settings.label_smoothing:
        share = settings.label_smoothing
        lines += [f"truth = (1 - {share}) * truth + {share} / truth.shape[1]"]
    return lines


def unprepared(wanted: PictureInput) -> tuple[str, ...]:
    """Return what a script leaves out of the preparation of own pictures, in a few words each."""
    steps = [type(step) for step in wanted.prepare]
    words = {
        "cleaning photographs of paper, and laying the weight of the ink in the middle": (
            InkBox in steps
        ),
        "cutting the garment out of its photograph": Garment in steps,
        "passing over pictures that cannot be read": True,
    }
    return tuple(name for name, used in words.items() if used)


def _published(activity: Activity) -> _Published | None:
    """Return Keras' own copy of the activity's data, if there is one."""
    return next(
        (data for name, data in _PUBLISHED.items() if activity.dataset.startswith(name)), None
    )


def _of_published(data: _Published, settings: TrainingSettings, classes: int) -> list[str]:
    """Return the lines for a set that Keras fetches."""
    lines = [
        "# Pictures: 28 x 28 grey values, 0-255. Some are kept to validate on.",
        f"(pictures, labels), _ = keras.datasets.{data.name}.load_data()",
        "order = np.random.default_rng(1).permutation(len(labels))",
        f"validation, training = order[:{data.validation}], order[{data.validation}:]",
    ]
    few = settings.classes
    if few is not None:
        lines += [
            f"validation = validation[labels[validation] < {few}]",
            f"training = training[labels[training] < {few}]",
        ]
    if settings.samples is not None:
        lines += [f"training = training[:{settings.samples}]"]
    if few is not None:
        return [*lines, f"truth = np.eye({few})[np.minimum(labels, {few - 1})]"]
    return [*lines, f"truth = np.eye({classes})[labels]"]


def _of_folder(wanted: PictureInput, settings: TrainingSettings, folder: str) -> list[str]:
    """Return the lines for a folder of classes."""
    kinds = " ".join(sorted(suffix[1:] for suffix in SUFFIXES))
    first = "" if settings.classes is None else f"[:{settings.classes}]"
    few = "" if settings.samples is None else f"[:{settings.samples}]"
    return [
        "# Pictures: FOLDER has one sub-folder for each class; put the name of yours here.",
        f"FOLDER = {_quoted(folder)}",
        f'KINDS = "{kinds}"',
        "",
        "",
        *_prepared(wanted),
        "",
        "",
        f"# Of each class {FOLDER_SHARE:.0%} is kept to validate on, and as much for a test.",
        'folders = [folder for folder in Path(FOLDER).glob("[!.]*") if folder.is_dir()]',
        f"classes = sorted(folder.name for folder in folders){first}",
        "training, validation = [], []",
        "for label, name in enumerate(classes):",
        '    files = list(Path(FOLDER, name).glob("[!.]*.*"))',
        "    files = [file for file in files if file.suffix[1:].lower() in KINDS.split()]",
        '    files.sort(key=lambda file: sha256(f"1/{name}/{file.name}".encode()).digest())',
        f"    part = max(1, round({FOLDER_SHARE} * len(files)))  # the first part is for a test",
        "    validation += [(label, file) for file in files[part : 2 * part]]",
        "    training += [(turn, label, file) for turn, file in enumerate(files[2 * part :])]",
        "# The classes in turn, so that a few pictures are some of each.",
        f"training = [(label, file) for turn, label, file in sorted(training)]{few}",
        "pictures = np.stack([prepared(file) for label, file in training + validation])",
        "labels = np.array([label for label, file in training + validation])",
        "training, validation = np.split(np.arange(len(labels)), [len(training)])",
        "truth = np.eye(len(classes))[labels]",
    ]


def _prepared(wanted: PictureInput) -> list[str]:
    """Return the function that makes of a file what the network takes."""
    steps = [type(step) for step in wanted.prepare]
    size = f"({wanted.width}, {wanted.height})"
    mode = "L" if wanted.channels == 1 else "RGB"
    opened = [
        "    with Image.open(file) as picture:",
        '        picture = ImageOps.exif_transpose(picture).convert("RGBA")',
        '    white = Image.new("RGBA", picture.size, "white")',
        f'    picture = Image.alpha_composite(white, picture).convert("{mode}")',
    ]
    if InkBox in steps:
        told = f"the ink of a picture, light on black, in {wanted.width} x {wanted.height} pixels"
        fitted = [
            "    if np.median(picture) > 127:  # dark ink on light paper",
            "        picture = ImageOps.invert(picture)",
            f"    if picture.size != {size}:  # else it is as the data set's are",
            "        ink = picture.point(lambda value: 255 * (value >= 32)).getbbox()",
            "        picture = ImageOps.expand(ImageOps.pad(picture.crop(ink), (20, 20)), 4)",
            "    return np.array(picture)",
        ]
    elif Garment in steps:
        told = f"a picture as {wanted.width} x {wanted.height} grey values, a photograph's negative"
        fitted = [
            f"    if picture.size != {size}:  # else it is as the data set's are",
            f"        picture = ImageOps.pad(ImageOps.invert(picture), {size})",
            "    return np.array(picture)",
        ]
    else:
        told = "a picture as large as fits, in the middle of a white square"
        fitted = [f'    return np.array(ImageOps.pad(picture, {size}, color="white"))']
    return ["def prepared(file):", f'    """Return {told}."""', *opened, *fitted]


def _quoted(text: str) -> str:
    """Return ``text`` as Python writes it, in double quotes where it holds none."""
    return repr(text) if '"' in text else '"' + repr("'" + text)[2:]
