import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from training.contract.errors import DataError
from training.contract.files import sha256
from training.contract.provenance import remember_export
from training.vgg16 import shipped
from training.vgg16.base_weights import digest_of
from training.vgg16.shipped import MODEL, read_shipped


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(shipped, "exported_models", lambda: tmp_path)
    return tmp_path


@pytest.fixture(scope="module")
def model(layers):
    """A graph with the initializers of an exported classifier: float16 kernels, float32 biases."""
    initializers = [
        tensor
        for name, (kernel, bias) in layers.items()
        for tensor in (
            numpy_helper.from_array(
                kernel.transpose(3, 2, 0, 1).astype(np.float16), f"{name}/kernel"
            ),
            numpy_helper.from_array(bias, f"{name}/bias"),
        )
    ]
    picture = helper.make_tensor_value_info("picture", TensorProto.FLOAT, [1])
    graph = helper.make_graph([], "base", [picture], [picture], initializers)
    return helper.make_model(graph)


def write(folder, model, known=True):
    content = model.SerializeToString()
    (folder / MODEL).write_bytes(content)
    if known:
        remember_export(sha256(content), folder / MODEL)


def test_nothing_shipped(folder):
    assert read_shipped() is None


def test_the_weights_are_read_as_float32(folder, model, layers):
    write(folder, model)
    weights = read_shipped()
    assert list(weights.layers) == list(layers)
    for name, (kernel, bias) in layers.items():
        np.testing.assert_array_equal(weights.layers[name].kernel, kernel.astype(np.float16))
        np.testing.assert_array_equal(weights.layers[name].bias, bias)
        assert {array.dtype for array in weights.layers[name]} == {np.dtype(np.float32)}
    assert weights.source == f"the float16 weights in the shipped {MODEL}"
    assert weights.digest == digest_of(weights.layers) != digest_of(layers)


def test_an_unknown_file_is_refused(folder, model):
    write(folder, model, known=False)
    with pytest.raises(DataError, match="is not the model that shipped") as caught:
        read_shipped()
    assert str(folder / MODEL) in str(caught.value)


def changed(model, change):
    other = onnx.ModelProto()
    other.CopyFrom(model)
    change(other.graph.initializer)
    return other


def without_a_bias(initializers):
    del initializers[9]


def in_eight_bits(initializers):
    initializers[9].CopyFrom(numpy_helper.from_array(np.zeros(256, np.int8), "block3_conv1/bias"))


@pytest.mark.parametrize("change", [without_a_bias, in_eight_bits])
def test_a_model_without_such_weights_is_refused(folder, model, change):
    write(folder, changed(model, change))
    with pytest.raises(DataError, match="block3_conv1/bias is missing") as caught:
        read_shipped()
    assert str(folder / MODEL) in str(caught.value)
