"""Finding the input of a foreign graph that takes the picture; runs in the guarded child."""

from typing import TYPE_CHECKING, NamedTuple

from desktop.services.foreign.description import Channels
from desktop.services.foreign.graph_parts import constants, reached, shape_of, used_by
from training.contract.errors import ModelFileError
from training.contract.metadata import Layout

if TYPE_CHECKING:
    from onnx import GraphProto, ModelProto, ValueInfoProto

LARGEST_SIDE = 4096
PICTURE_DIMENSIONS = 4
GREY, COLOUR = 1, 3
# Numbers of ONNX's element types that raw values can be cast to.
FLOAT, UINT8, FLOAT16, DOUBLE = 1, 2, 10, 11
FED_TYPES = (FLOAT, UINT8, FLOAT16, DOUBLE)

NO_PICTURE = (
    "{name} takes no picture: what it takes has {count} dimensions, and pictures have four (how "
    "many, height, width and colours); choose a picture classifier."
)
SEVERAL_INPUTS = (
    "{name} takes {count} inputs ({inputs}), and a picture classifier takes one; choose another "
    "model."
)
NO_INPUT = "{name} takes nothing, so it cannot look at a picture; choose a picture classifier."
WRONG_TYPE = (
    "{name} takes values of a kind that pictures do not have; export it with an input of floats."
)
WRONG_CHANNELS = (
    "{name} takes pictures of {channels} channels, and this program has grey and colour ones (1 "
    "or 3); choose another model."
)
WRONG_SIZE = (
    "{name} takes pictures of {height} × {width} pixels, and this program makes them up to "
    "{most} × {most}; choose another model."
)
WRONG_BATCH = (
    "{name} takes exactly {count} pictures at a time; export it for one picture, or for any number."
)


class PictureSide(NamedTuple):
    """What the graph says about the picture it takes; ``None`` where it leaves that open.

    Attributes
    ----------
    name, element_type
        Of the graph's input.
    height, width, channels, layout
        Of the picture.
    takes_one
        Whether it is fixed to one picture at a time.
    """

    name: str
    element_type: int
    height: int | None
    width: int | None
    channels: Channels | None
    layout: Layout | None
    takes_one: bool


def picture_side(model: "ModelProto") -> PictureSide:
    """Return what the graph takes.

    Raises
    ------
    ModelFileError
        If that is no picture; without the file's name, which the child does not know.
    """
    given = _only_input(model.graph)
    shape = shape_of(given.type) if given.type.HasField("tensor_type") else ()
    if shape is None:
        shape = (None,) * PICTURE_DIMENSIONS
    if len(shape) != PICTURE_DIMENSIONS:
        raise ModelFileError(NO_PICTURE, count=len(shape))
    if given.type.tensor_type.elem_type not in FED_TYPES:
        raise ModelFileError(WRONG_TYPE)
    if shape[0] not in (None, 1):
        raise ModelFileError(WRONG_BATCH, count=shape[0])
    layout = _layout(model.graph, given.name, shape)
    height, width = (shape[2], shape[3]) if layout == "NCHW" else (shape[1], shape[2])
    if layout is None:
        height = width = None
    if max(height or 1, width or 1) > LARGEST_SIDE:
        raise ModelFileError(
            WRONG_SIZE, height=height or "?", width=width or "?", most=LARGEST_SIDE
        )
    return PictureSide(
        given.name,
        given.type.tensor_type.elem_type,
        height,
        width,
        _channels(shape, layout),
        layout,
        takes_one=shape[0] == 1,
    )


def _only_input(graph: "GraphProto") -> "ValueInfoProto":
    """Return the one input that something is computed of and that is no constant."""
    fixed = constants(graph)
    taken = {name for node in graph.node for name in used_by(node)}
    open_inputs: list[ValueInfoProto] = [
        one for one in graph.input if one.name not in fixed and one.name in taken
    ]
    if not open_inputs:
        raise ModelFileError(NO_INPUT)
    if len(open_inputs) > 1:
        names = [one.name for one in open_inputs]
        listed = ", ".join(names[:3]) + ("…" if len(names) > 3 else "")
        raise ModelFileError(SEVERAL_INPUTS, count=len(names), inputs=listed)
    return open_inputs[0]


def _layout(graph: "GraphProto", name: str, shape: tuple[int | None, ...]) -> Layout | None:
    """Return where the channels are: where 1 or 3 stands, else where the first layer has them.

    Raises
    ------
    ModelFileError
        If neither place can be 1 or 3.
    """
    second, last = (shape[1] in (GREY, COLOUR), shape[3] in (GREY, COLOUR))
    if second != last:
        return "NCHW" if second else "NHWC"
    if not second and shape[1] is not None and shape[3] is not None:
        raise ModelFileError(WRONG_CHANNELS, channels=min(shape[1], shape[3]))
    return _layout_of_first_layer(graph, name)


def _layout_of_first_layer(graph: "GraphProto", name: str) -> Layout | None:
    """Return NCHW if the input reaches a convolution as it is, NHWC if it is turned before."""
    for node in graph.node:
        if name not in node.input:
            continue
        if node.op_type in ("Conv", "MaxPool", "AveragePool", "BatchNormalization"):
            return "NCHW"
        if node.op_type == "Transpose":
            return "NHWC"
        if node.op_type in ("Cast", "Sub", "Mul", "Div", "Add", "Identity"):
            return _layout_of_first_layer(graph, node.output[0])
    return None


def _channels(shape: tuple[int | None, ...], layout: Layout | None) -> Channels | None:
    """Return how many channels a picture has.

    Raises
    ------
    ModelFileError
        If that is a number other than 1 and 3.
    """
    found = None if layout is None else shape[1] if layout == "NCHW" else shape[3]
    if found is None:
        return None
    if found == GREY:
        return 1
    if found == COLOUR:
        return 3
    raise ModelFileError(WRONG_CHANNELS, channels=found)


def depends_on_picture(model: "ModelProto", side: PictureSide) -> set[str]:
    """Return the tensors that are computed of the picture."""
    return reached(model.graph, side.name)
