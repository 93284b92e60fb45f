"""Finding, in a graph, the sum that a layer computes and what happens to it afterwards."""

from collections.abc import Collection
from typing import NamedTuple

from desktop.services.anatomy.layer import Activation, ActivationName
from desktop.services.anatomy.wiring import Node, Shape, Wiring

PRODUCTS = ("Conv", "Gemm", "MatMul")
TO_LAST, TO_FIRST = (0, 2, 3, 1), (0, 3, 1, 2)
PASSING = ("Identity", "Dropout", "QuantizeLinear", "DequantizeLinear")
ACTIVATIONS: dict[str, ActivationName] = {
    "Relu": "relu",
    "LeakyRelu": "leaky_relu",
    "Sigmoid": "sigmoid",
    "Tanh": "tanh",
    "Softmax": "softmax",
    "Clip": "other",
    "Elu": "other",
    "Gelu": "other",
    "HardSigmoid": "other",
    "HardSwish": "other",
    "PRelu": "other",
    "Selu": "other",
    "Softplus": "other",
    "Softsign": "other",
}
ONNX_LEAK = 0.01  # where the graph does not say


class Place(NamedTuple):
    """A tensor, and whether it is (batch, channels, height, width)."""

    tensor: str
    channels_first: bool


class Step(NamedTuple):
    """One node that scales or shifts each channel.

    Attributes
    ----------
    operator
        ``Mul``, ``Div``, ``Add``, ``Sub`` or ``BatchNormalization``.
    constants
        What it does so with; of a batch normalisation scale, shift, mean and variance.
    epsilon
        Of a batch normalisation.
    """

    operator: str
    constants: tuple[str, ...]
    epsilon: float = 0.0


class Following(NamedTuple):
    """What happens to sums: scaling and shifting, then an activation; and where that ends."""

    steps: tuple[Step, ...]
    activation: Activation | None
    end: Place


class Product(NamedTuple):
    """The heart of a convolution or a dense layer.

    Attributes
    ----------
    node
        It multiplies and adds.
    inputs, sums, result, activated
        What it is given, what it makes with the bias, the layer's own result, and what there is
        after normalisation and activation.
    kernel, bias
        Constants; the latter ``None`` where there is none.
    steps, activation
        What happens to the sums.
    """

    node: Node
    inputs: Place
    sums: Place
    result: Place
    activated: Place
    kernel: str
    bias: str | None
    steps: tuple[Step, ...]
    activation: Activation | None

    @property
    def is_convolution(self) -> bool:
        """Whether the weights slide over the input."""
        return self.node.operator == "Conv"

    @property
    def constants(self) -> frozenset[str]:
        """All constants that it, and what follows it, work with."""
        own = {self.kernel} | ({self.bias} if self.bias else set())
        return frozenset(own.union(*(step.constants for step in self.steps)))

    @property
    def tensors(self) -> frozenset[str]:
        """All tensors that show how one of its values is made."""
        return frozenset(
            place.tensor for place in (self.inputs, self.sums, self.result, self.activated)
        )


def find_product(wiring: Wiring, result: Place, ends: Collection[str]) -> Product | None:
    """Return the sum that a layer computes, if it computes one.

    Parameters
    ----------
    wiring
        The graph.
    result
        The layer's own.
    ends
        Tensors that are other layers' results or the input: the way back to the sum ends there.
    """
    node = next((one for one in wiring.back_from(result.tensor, ends) if _sums(wiring, one)), None)
    if node is None:
        return None
    first = node.operator == "Conv"
    bias = node.inputs[2] if len(node.inputs) > 2 and node.inputs[2] else None
    sums = node.outputs[0]
    if bias is None and sums != result.tensor and (added := _added(wiring, sums)):
        bias, sums = added
    count = _outputs(wiring, node)
    following = _following(wiring, Place(sums, first), result, count)
    return Product(
        node,
        Place(node.inputs[0], first),
        Place(sums, first),
        result,
        following.end,
        node.inputs[1],
        bias,
        following.steps,
        following.activation,
    )


def affine_end(wiring: Wiring, tensor: str) -> str:
    """Return the tensor after all arithmetic with constants that follows ``tensor`` directly."""
    while len(readers := wiring.readers(tensor)) == 1:
        (node,) = readers
        fixed = [name for name in node.inputs if wiring.is_fixed(name)]
        scales = node.operator in ("Mul", "Div", "Add", "Sub") and len(fixed) == 1
        if not scales and node.operator != "Cast":
            break
        tensor = node.outputs[0]
    return tensor


def scaling_before(wiring: Wiring, result: str, count: int) -> tuple[Step, ...]:
    """Return how a batch normalisation makes ``result`` of its input, in the order of computing.

    Parameters
    ----------
    wiring
        The graph.
    result
        The normalisation's.
    count
        Its channels.
    """
    steps: list[Step] = []
    tensor = result
    while (node := wiring.maker(tensor)) is not None:
        step = _step(wiring, node, count)
        if step is None or (steps and len(wiring.readers(tensor)) > 1):
            break
        steps.append(step)
        tensor = next(name for name in node.inputs if not wiring.is_fixed(name))
        if step.operator in ("Mul", "Div", "BatchNormalization"):
            break
    return tuple(reversed(steps))


def _sums(wiring: Wiring, node: Node) -> bool:
    """Return whether a node multiplies a result with weights."""
    return (
        node.operator in PRODUCTS
        and wiring.is_fixed(node.inputs[1])
        and not wiring.is_fixed(node.inputs[0])
    )


def _added(wiring: Wiring, tensor: str) -> tuple[str, str] | None:
    """Return the constant that is added to a product, and the sum's tensor."""
    readers = wiring.readers(tensor)
    if len(readers) != 1 or readers[0].operator != "Add":
        return None
    fixed = [name for name in readers[0].inputs if wiring.is_fixed(name)]
    return (fixed[0], readers[0].outputs[0]) if fixed else None


def _outputs(wiring: Wiring, node: Node) -> int:
    """Return how many maps or neurons a product has; 0 if nobody knows."""
    shape = wiring.fixed_shape(node.inputs[1])
    if not shape:
        return 0
    is_turned = node.operator == "Conv" or node.number("transB", 0)
    return shape[0] if is_turned else shape[-1]


def _following(wiring: Wiring, start: Place, result: Place, count: int) -> Following:
    """Return what happens to sums up to the activation, through layers of their own too."""
    steps: list[Step] = []
    place, passed = start, {start.tensor}
    activation: Activation | None = None
    while activation is None or result.tensor not in passed:
        readers = wiring.readers(place.tensor)
        if len(readers) != 1:
            break
        (node,) = readers
        is_turn = node.operator == "Transpose" and node.row("perm", ()) in (TO_LAST, TO_FIRST)
        # The channel of a lone map is brought to its place by a change of shape.
        is_lone = node.operator == "Reshape" and count == 1 and node.outputs[0] == result.tensor
        curve = _activation(node) if activation is None else None
        step = _step(wiring, node, count) if activation is None else None
        if step is not None:
            steps.append(step)
        elif curve is not None:
            activation = curve
        elif not is_turn and not is_lone and node.operator not in PASSING:
            break
        is_first = node.row("perm", ()) == TO_FIRST if is_turn else place.channels_first
        place = result if is_lone else Place(node.outputs[0], is_first)
        passed.add(place.tensor)
    if result.tensor not in passed:  # a curve of several nodes
        return Following((), Activation("other"), result)
    return Following(tuple(steps), activation, place)


def _activation(node: Node) -> Activation | None:
    """Return the activation that a node is, if it is one."""
    name = ACTIVATIONS.get(node.operator)
    if name is None:
        return None
    leak = node.number("alpha", ONNX_LEAK) if name == "leaky_relu" else 0.0
    return Activation(name, leak)


def _step(wiring: Wiring, node: Node, count: int) -> Step | None:
    """Return a node as the scaling or shifting of each of ``count`` channels, if it is that."""
    if node.operator == "BatchNormalization":
        return Step(node.operator, node.inputs[1:5], node.number("epsilon", 1e-5))
    if node.operator not in ("Mul", "Div", "Add", "Sub"):
        return None
    # A constant that something is taken from, or divided by the result, is another curve.
    places = (1,) if node.operator in ("Div", "Sub") else (0, 1)
    for place in places:
        name, other = node.inputs[place], node.inputs[1 - place]
        if (
            wiring.is_fixed(name)
            and not wiring.is_fixed(other)
            and _fits(wiring.fixed_shape(name), count)
        ):
            return Step(node.operator, (name,))
    return None


def _fits(shape: Shape | None, count: int) -> bool:
    """Return whether a constant has one value, or one for each of ``count`` channels."""
    if shape is None:
        return False
    long = [length for length in shape if length != 1]
    return not long or long == [count]
