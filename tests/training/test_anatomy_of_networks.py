"""The insides of small networks with all that exported graphs can have, groups and strides too."""

from types import SimpleNamespace

import keras
import numpy as np
import pytest

from desktop.services.anatomy.anatomy import Anatomy
from desktop.services.open_model import open_graph
from tests.desktop import model_files
from tests.desktop.services.anatomy.making import check, weighted
from tests.training import networks
from training.contract.activities import INK_INPUT
from training.contract.metadata import PictureInput
from training.contract.preparation.steps import FitStep
from training.graph import convert, describe_layers

IN_COLOUR = PictureInput("picture", 28, 28, 3, (FitStep(),))


def curves(activation):
    """A convolution and a dense layer, each with this activation in a layer of its own."""
    picture = keras.Input((28, 28, 1), name="picture")
    x = keras.layers.Rescaling(1 / 255, name="scale")(picture)
    x = keras.layers.Conv2D(4, (1, 3), dilation_rate=2, padding="same", name="wide")(x)
    x = keras.layers.Activation(activation, name="wide_activation")(x)
    x = keras.layers.Conv2D(3, (3, 1), strides=3, padding="same", name="high")(x)
    x = keras.layers.Flatten(name="flatten")(x)
    x = keras.layers.Dense(12, activation=activation, name="hidden")(x)
    return networks.classifier(picture, x)


def taken_apart(model):
    """The anatomy of a network as it is exported."""
    converted = convert(model)
    wanted = IN_COLOUR if model.inputs[0].shape[-1] == 3 else INK_INPUT
    layers = describe_layers(model, converted)
    content = model_files.described(converted.proto, layers=layers, input=wanted)
    metadata, graph = open_graph(content, "m", known=True, time_limit_s=None)
    return Anatomy(SimpleNamespace(metadata=metadata, graph=graph))


def picture(inside, mnist):
    return np.repeat(mnist.test.pictures[0], inside.layers[0].output_shape[-1], axis=-1)


@pytest.mark.parametrize(
    "build", [networks.residual, networks.vgg_like, networks.flattened, networks.twins]
)
def test_each_sum_is_made_again(build, mnist):
    inside = taken_apart(build())
    layers = weighted(inside)
    assert {one.name for one in layers} == {
        one.name for one in inside.layers if one.kind in ("convolution", "dense")
    }
    for layer in layers:
        check(inside, picture(inside, mnist), layer.name)


@pytest.mark.parametrize("activation", ["relu", "sigmoid", "tanh", "leaky_relu"])
def test_the_activation_is_found_in_the_layer_and_after_it(activation, mnist):
    inside = taken_apart(curves(activation))
    pixels = picture(inside, mnist)
    for layer in weighted(inside):
        check(inside, pixels, layer.name)
    found = {name: inside.made_of(pixels, name, 1).activation for name in ("wide", "hidden")}
    leak = pytest.approx(0.2 if activation == "leaky_relu" else 0.0)
    assert found == dict.fromkeys(found, (activation, leak))
    assert inside.made_of(pixels, "high", 0).activation is None
    assert inside.weights("wide").dilation == (2, 2)


def test_groups_show_only_the_maps_that_they_see(mnist):
    inside = taken_apart(networks.residual())
    pixels = picture(inside, mnist)
    weights = inside.weights("depthwise")
    assert weights.groups > 1
    made = inside.made_of(pixels, "depthwise", 5)
    assert (made.first_input, made.inputs.shape[-1], made.weights.shape) == (5, 1, (3, 3, 1))
    padded = inside.results(pixels, {"padding"})["padding"]
    np.testing.assert_allclose(made.inputs[..., 0], padded[..., 5], atol=1e-5)
    assert inside.inputs_of("sum") == ("third_normalise", "shortcut")
    pooling = inside.pooling("mean")
    assert (pooling.is_maximum, pooling.size, pooling.padding) == (False, (3, 3), (1, 1, 1, 1))


def test_the_weights_after_a_flattened_grid_have_its_places(mnist):
    inside = taken_apart(networks.flattened())
    pixels = picture(inside, mnist)
    grid = inside.input_grid("hidden")
    assert grid == inside.layer("few").output_shape[1:]
    assert not inside.is_by_channel("flatten")
    maps = inside.results(pixels, {"few"})["few"]
    made = inside.made_of(pixels, "hidden", 7)
    total = (inside.weights_picture("hidden", 7) * maps).sum()
    assert total == pytest.approx(float(made.sums), rel=1e-4)
