"""The document that every exported model carries about itself, schema version 1.

It is JSON under the key ``layerwise`` in the ONNX file's ``metadata_props``. Readers may rely on
what is here; later versions add to it and rename nothing.
"""

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from training.contract.errors import ModelFileError
from training.contract.preparation.steps import Byte, Fit, FitStep, Step

METADATA_KEY = "layerwise"
SCHEMA = 1

Size = Annotated[int, Meta(ge=1, le=4096)]
Share = Annotated[float, Meta(ge=0, le=1)]
Layout = Literal["NHWC", "NCHW"]
Form = Literal["float32", "float16", "int8"]


class PictureInput(msgspec.Struct, frozen=True, tag_field="kind", tag="picture"):
    """A graph input that takes pictures: (batch, height, width, channels), raw values 0-255.

    Attributes
    ----------
    name
        Name of the graph's input.
    prepare
        Steps from any picture to the input, in order.
    fit, background
        How the last step meets the size, and the value it pads with.
    """

    name: str
    height: Size
    width: Size
    channels: Literal[1, 3]
    prepare: tuple[Step, ...]
    fit: Fit = "pad"
    background: Byte = 255

    def __post_init__(self) -> None:
        """Refuse steps that cannot end in the input's size."""
        fits = [isinstance(step, FitStep) for step in self.prepare]
        if fits.count(True) != 1 or not fits[-1]:
            raise ValueError("the last step of `prepare`, and only it, must be `fit`")


class ClassesOutput(msgspec.Struct, frozen=True, tag_field="kind", tag="classes"):
    """Graph outputs of a classifier, each (batch, labels): ``name`` sums to one, ``scores`` is raw.

    ``name`` is the graph output with the probabilities (softmax of the scores), ``scores`` the
    one with the logits before it.
    """

    name: str
    scores: str


class Unfamiliar(msgspec.Struct, frozen=True):
    """When a picture looks like nothing the network has learned.

    Attributes
    ----------
    score
        ``energy`` is log-sum-exp of the scores; higher is more familiar (Liu et al., Energy-based
        Out-of-distribution Detection, 2020).
    below
        The energy under which a picture is called unfamiliar.
    measured
        One sentence: on which pictures the threshold was set, and what share falls under it.
    """

    score: Literal["energy"]
    below: float
    measured: str


class Look(msgspec.Struct, frozen=True):
    """Tensors from which "where it looked" follows exactly: last feature maps and class weights.

    The feature maps times the ``weights``, (channels, labels), are a map of each label's score;
    its mean over height and width, and the bias, are the score. ``layout`` is that of the feature
    maps, as for a :class:`Layer`.
    """

    feature_map: str
    weights: str
    layout: Layout = "NHWC"


class Check(msgspec.Struct, frozen=True):
    """What the exporter saw for a picture made by a formula, to be seen on every machine.

    Attributes
    ----------
    picture
        Name of the formula in :mod:`training.contract.check_picture`.
    probabilities
        The answer, in the order of the labels.
    tolerance
        Largest difference that still counts as the same answer.
    """

    picture: Literal["gradient-1"]
    probabilities: tuple[Share, ...]
    tolerance: float = 1e-3


class Layer(msgspec.Struct, frozen=True):
    """One layer of the network as the lecture draws it.

    Attributes
    ----------
    name, type, output_shape, parameters
        As Keras has them.
    feature_map
        Name of the tensor with its result in the graph, where it has one.
    kernel
        Name of the initializer with its weights, where it has them: (inputs, outputs), or of a
        convolution (outputs, inputs, height, width); it may be stored as float16.
    layout
        Order of the dimensions of ``feature_map``: ``NHWC`` is that of ``output_shape``, ``NCHW``
        has the channels, its last, in second place.
    """

    name: str
    type: str
    output_shape: tuple[int | None, ...]
    parameters: int
    feature_map: str | None = None
    kernel: str | None = None
    layout: Layout = "NHWC"


class Measured(msgspec.Struct, frozen=True):
    """Accuracy of the exported file on data that no choice was made on."""

    data: str
    count: int
    top1: Share
    top5: Share


class Stored(msgspec.Struct, frozen=True):
    """What the network costs and gives when its weights are stored in one form.

    Attributes
    ----------
    form
        ``float16`` computes with float32 all the same, ``int8`` in 8 bits.
    size
        Bytes of the graph, without this document.
    top1
        Accuracy on the test sets, all taken together.
    milliseconds
        Median time of one answer on the machine that exported it.
    shipped
        Whether the file at hand is in this form.
    """

    form: Form
    size: Annotated[int, Meta(ge=0)]
    top1: Share
    milliseconds: Annotated[float, Meta(ge=0)]
    shipped: bool


class Training(msgspec.Struct, frozen=True):
    """How the model came about.

    ``settings`` are the run's settings as JSON has them; ``split`` says which data was kept from
    training, by name; ``data_hash`` is the SHA-256 over the data's content.
    """

    settings: dict[str, object]
    seed: int
    split: dict[str, object]
    data_hash: str


class ModelMetadata(msgspec.Struct, frozen=True):
    """Everything a program must know to use a model file, and a person to judge it."""

    schema: Literal[1]
    activity: str
    title: str
    labels: tuple[str, ...]
    input: PictureInput
    output: ClassesOutput
    check: Check
    layers: tuple[Layer, ...]
    measured: tuple[Measured, ...]
    training: Training
    versions: dict[str, str]
    licence: str
    attribution: tuple[str, ...]
    unfamiliar: Unfamiliar | None = None
    look: Look | None = None
    stored: tuple[Stored, ...] = ()

    def __post_init__(self) -> None:
        """Refuse a document that contradicts itself."""
        if len(self.check.probabilities) != len(self.labels):
            raise ValueError("`check` has not one probability a label")
        if len(set(self.labels)) != len(self.labels) or not self.labels:
            raise ValueError("`labels` are missing or not all different")

    @property
    def parameters(self) -> int:
        """Number of the network's parameters, over all layers."""
        return sum(layer.parameters for layer in self.layers)


class _Version(msgspec.Struct):
    """The only part of a document that every schema version has."""

    schema: int


def encode_metadata(metadata: ModelMetadata) -> str:
    """Return ``metadata`` as the JSON text that goes into the model file."""
    return msgspec.json.encode(metadata).decode()


def decode_metadata(text: str | bytes, name: str) -> ModelMetadata:
    """Read the JSON text of a model file.

    Parameters
    ----------
    text
        The document as it stands in the file.
    name
        The file's name, for the error's sentence.

    Raises
    ------
    ModelFileError
        If the text is no document of this schema version.
    """
    try:
        version = msgspec.json.decode(text, type=_Version).schema
    except (msgspec.DecodeError, RecursionError) as error:
        raise ModelFileError(
            "{name} describes itself in a way that cannot be read ({fault}); export it again.",
            name=name,
            fault=error,
        ) from error
    if version != SCHEMA:
        raise ModelFileError(
            "{name} was written for version {version} of the model format, and this program reads "
            "version {schema}; use the program it was made with, or export it again.",
            name=name,
            version=version,
            schema=SCHEMA,
        )
    try:
        return msgspec.json.decode(text, type=ModelMetadata)
    except msgspec.DecodeError as error:
        raise ModelFileError(
            "{name} describes itself in a way that this program does not understand "
            "({fault}); export it again.",
            name=name,
            fault=error,
        ) from error
