import keras
import numpy as np
import onnx
import onnxruntime
import pytest

from training.graph import convert
from training.models import vgg16_base as module
from training.models.vgg16_base import vgg16_base
from training.onnx_answers import OnnxModel
from training.vgg16.base_weights import KERNELS, set_base_weights
from training.vgg16.weights import load_base_weights


def base(height, width, last_pool=True):
    picture = keras.Input((height, width, 3), name="picture")
    return keras.Model(picture, vgg16_base(picture, last_pool=last_pool))


def classifier(height, width):
    """The base under outputs such as `convert` wants: the scores are its pooled features."""
    picture = keras.Input((height, width, 3), name="picture")
    maps = vgg16_base(picture, last_pool=True)
    scores = keras.layers.GlobalAveragePooling2D(name="scores")(maps)
    probabilities = keras.layers.Softmax(name="probabilities")(scores)
    return keras.Model(picture, {"scores": scores, "probabilities": probabilities})


@pytest.fixture(scope="module")
def published():
    """Keras' own VGG16, its weights random."""
    keras.utils.set_random_seed(1)
    return keras.applications.VGG16(weights=None, include_top=False, input_shape=(48, 64, 3))


def answers_of(published, pictures):
    """What Keras' own network and preprocessing make of uint8 pictures."""
    prepared = keras.applications.vgg16.preprocess_input(pictures.astype(np.float32))
    return np.asarray(published(prepared, training=False))


@pytest.fixture(scope="module")
def pictures():
    return np.random.default_rng(3).integers(0, 256, (3, 48, 64, 3), dtype=np.uint8)


def copy_weights(source, target):
    for layer in source.layers:
        if layer.weights:
            target.get_layer(layer.name).set_weights(layer.get_weights())


def test_the_layers_are_those_of_keras(published):
    theirs = [(layer.name, tuple(layer.output.shape)) for layer in published.layers[1:]]
    ours = [(layer.name, tuple(layer.output.shape)) for layer in base(48, 64).layers[2:]]
    assert ours == theirs
    without = [layer.name for layer in base(48, 64, last_pool=False).layers]
    assert without == ["picture", "subtract_means", *(name for name, _ in theirs[:-1])]


def test_the_kernels_are_those_of_the_published_file():
    layers = [layer for layer in base(32, 32).layers if layer.weights]
    assert {layer.name: tuple(layer.kernel.shape) for layer in layers} == KERNELS
    assert [layer.name for layer in layers] == list(KERNELS)


def test_it_answers_as_keras_does_on_prepared_pictures(published, pictures):
    model = base(48, 64)
    copy_weights(published, model)
    wanted = answers_of(published, pictures)
    found = np.asarray(model(pictures.astype(np.float32), training=False))
    assert found.shape == (3, 1, 2, 512)
    np.testing.assert_allclose(found, wanted, atol=1e-5 * wanted.max())


def test_it_is_saved_and_read_again(pictures, tmp_path, monkeypatch):
    monkeypatch.setattr(module, "BLOCKS", ((2, 1),))
    model = base(48, 64)
    model.save(tmp_path / "base.keras")
    again = keras.models.load_model(tmp_path / "base.keras")
    some = pictures.astype(np.float32)
    np.testing.assert_array_equal(np.asarray(again(some)), np.asarray(model(some)))


def test_the_exported_graph_prepares_the_picture_itself(pictures, monkeypatch):
    monkeypatch.setattr(module, "BLOCKS", ((4, 1), (3, 2)))
    model = classifier(48, 64)
    proto = convert(model).proto
    wanted = np.asarray(model(pictures.astype(np.float32))["scores"])
    found = OnnxModel(proto.SerializeToString(), "test").answers(pictures).scores
    np.testing.assert_allclose(found, wanted, atol=1e-5 * wanted.max())
    assert _tensor(proto, "subtract_means", pictures) == pytest.approx(
        keras.applications.vgg16.preprocess_input(pictures.astype(np.float32)), abs=1e-4
    )


def _tensor(proto, name, pictures):
    """The value of an inner tensor, in Keras' order of dimensions."""
    proto.graph.output.append(onnx.helper.make_empty_tensor_value_info(name))
    session = onnxruntime.InferenceSession(
        proto.SerializeToString(), providers=["CPUExecutionProvider"]
    )
    (value,) = session.run([name], {"picture": pictures.astype(np.float32)})
    return value if value.shape[-1] == 3 else value.transpose(0, 2, 3, 1)


@pytest.mark.full
def test_the_exported_base_with_the_published_weights(shared_data, published, pictures):
    model = classifier(48, 64)
    weights = load_base_weights(shared_data("weights"), lambda *_: None)
    for one in (model, published):
        set_base_weights(one, weights)
    wanted = answers_of(published, pictures).mean(axis=(1, 2))
    found = OnnxModel(convert(model).proto.SerializeToString(), "test").answers(pictures).scores
    np.testing.assert_allclose(found, wanted, atol=1e-5 * wanted.max())
