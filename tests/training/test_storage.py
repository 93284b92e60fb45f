import numpy as np
import onnx
import onnxruntime
import pytest
from onnx import TensorProto, numpy_helper

from tests.training import networks
from training.contract.errors import ModelFileError
from training.contract.metadata import Measured
from training.datasets.labelled import LabelledPictures, NamedPictures
from training.eight_bit import in_eight_bits
from training.forms import candidate, compare, storage_difference, stored_as
from training.graph import convert
from training.onnx_answers import Answers, OnnxModel
from training.storage import SMALLEST, stored_in_half


@pytest.fixture(scope="module")
def graph():
    return convert(networks.residual(kernels=16)).proto


@pytest.fixture(scope="module")
def pictures(mnist):
    return mnist.test.pictures[:100]


@pytest.fixture(scope="module")
def answers(graph, pictures):
    return OnnxModel(graph.SerializeToString(), "m").answers(pictures)


def weights(graph):
    return {one.name: one for one in graph.graph.initializer}


def names(graph):
    """All tensors that a node computes, the inputs and the outputs of a graph."""
    tensors = {output for node in graph.graph.node for output in node.output}
    ends = [one.name for one in (*graph.graph.input, *graph.graph.output)]
    return tensors, ends


def optimised(content, folder):
    """The graph as ONNX Runtime computes it."""
    options = onnxruntime.SessionOptions()
    options.optimized_model_filepath = str(folder / "optimised.onnx")
    options.log_severity_level = 3
    onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
    return onnx.load(folder / "optimised.onnx")


def test_large_weights_take_half_under_their_names(graph):
    before = graph.SerializeToString()
    halved = stored_in_half(graph)
    assert graph.SerializeToString() == before
    assert set(weights(halved)) == set(weights(graph))
    for name, tensor in weights(halved).items():
        large = np.prod(tensor.dims) >= SMALLEST and tensor.data_type != TensorProto.INT64
        assert tensor.data_type == (
            TensorProto.FLOAT16 if large else weights(graph)[name].data_type
        )
    assert weights(halved)["last/kernel"].data_type == TensorProto.FLOAT16
    assert weights(halved)["last/bias"].data_type == TensorProto.FLOAT
    assert halved.ByteSize() < 0.7 * graph.ByteSize()
    assert names(graph)[0] < names(halved)[0] and names(graph)[1] == names(halved)[1]


def test_half_computes_with_float32(graph, pictures, answers, tmp_path):
    content = stored_in_half(graph).SerializeToString()
    found = OnnxModel(content, "m").answers(pictures)
    assert 0 < np.abs(found.probabilities - answers.probabilities).max() < 1e-3
    nodes = optimised(content, tmp_path).graph.node
    plain = optimised(graph.SerializeToString(), tmp_path).graph.node
    assert [node.op_type for node in nodes] == [node.op_type for node in plain]


@pytest.mark.parametrize("value", [7e4, -7e4, np.inf, np.nan])
def test_what_16_bits_cannot_hold_is_a_sentence(graph, value):
    spoiled = onnx.ModelProto()
    spoiled.CopyFrom(graph)
    tensor = weights(spoiled)["last/kernel"]
    values = numpy_helper.to_array(tensor).copy()
    values[3, 2] = value
    tensor.CopyFrom(numpy_helper.from_array(values, tensor.name))
    with pytest.raises(ModelFileError, match="last/kernel reach"):
        stored_in_half(spoiled)


@pytest.mark.parametrize("reduce_range", [True, False])
def test_eight_bits_keep_names_and_most_of_the_answer(graph, pictures, answers, reduce_range):
    before = graph.SerializeToString()
    eight = in_eight_bits(graph, pictures, reduce_range=reduce_range)
    assert graph.SerializeToString() == before
    assert names(eight)[1] == names(graph)[1]
    assert {"sum_activation", "maximum", "last", "average"} < names(eight)[0]
    kernels = [one for name, one in weights(eight).items() if name.endswith("kernel_quantized")]
    assert len(kernels) == 6 and {one.data_type for one in kernels} == {TensorProto.INT8}
    largest = max(int(np.abs(numpy_helper.to_array(one).astype(int)).max()) for one in kernels)
    assert largest == (64 if reduce_range else 127)
    found = OnnxModel(eight.SerializeToString(), "m").answers(pictures)
    assert np.abs(found.scores - answers.scores).max() < 0.1 * np.abs(answers.scores).max()


def one_right(count, right):
    """Answers that give `right` of the labels 0 the highest probability, never by much."""
    probabilities = np.full((count, 2), 0.5, np.float32)
    probabilities[:, 0] += np.where(np.arange(count) < right, 1e-3, -1e-3)
    return Answers(probabilities, probabilities)


@pytest.mark.parametrize(("right", "refused"), [(1000, False), (997, False), (996, True)])
def test_a_form_that_answers_worse_is_refused(right, refused):
    expected, found = one_right(1000, 1000), one_right(1000, right)
    labels = np.zeros(1000, np.int64)
    if refused:
        with pytest.raises(ModelFileError, match=r"answers 0\.4% fewer .* nothing was written"):
            storage_difference(expected, found, labels)
    else:
        difference = storage_difference(expected, found, labels)
        assert difference == pytest.approx(0 if right == 1000 else 2e-3, rel=1e-3)


@pytest.mark.parametrize("change", [0.02, np.nan])
def test_a_form_that_answers_otherwise_is_refused(change):
    expected = one_right(10, 10)
    probabilities = expected.probabilities + np.float32(change)
    with pytest.raises(ModelFileError, match="differ by up to"):
        storage_difference(expected, Answers(probabilities, probabilities), np.zeros(10, np.int64))


def test_the_forms_side_by_side(graph, pictures, mnist):
    sets = (NamedPictures("few", LabelledPictures(pictures, mnist.test.labels[:100])),)
    figures = (Measured("a", 300, 0.5, 1), Measured("b", 100, 1, 1))
    exact = candidate("float32", graph, "m.onnx")
    shipped = stored_as("float16", exact, pictures)
    rows = compare(exact, shipped, figures, pictures, sets, tuple("0123456789"))
    assert [row.form for row in rows] == ["float32", "float16", "int8"]
    assert [row.shipped for row in rows] == [False, True, False]
    assert rows[0].size > rows[1].size > rows[2].size
    assert rows[1].top1 == 0.625
    assert all(row.milliseconds > 0 for row in rows)
    probabilities = exact.model.answers(pictures).probabilities
    assert rows[0].top1 == (probabilities.argmax(1) == mnist.test.labels[:100]).mean()
    assert stored_as("float32", exact, pictures) is exact
