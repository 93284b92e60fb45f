"""Each way in which a model file can be wrong has a sentence."""

import json

import msgspec
import pytest
from onnx import ModelProto, TensorProto

from desktop.services.model_file import read_model_bytes
from desktop.services.open_model import check_difference, open_graph
from tests.desktop import model_files
from training.contract.activities import INK_INPUT
from training.contract.errors import ModelFileError
from training.contract.metadata import Check, ClassesOutput, encode_metadata


def refusal(content):
    """The sentence with which ``content`` is refused."""
    with pytest.raises(ModelFileError) as caught:
        metadata, graph = open_graph(content, "modell.onnx", known=True, time_limit_s=None)
        check_difference(metadata, graph, "modell.onnx")
    sentence = str(caught.value)
    assert "modell.onnx" in sentence
    assert sentence.endswith(".")
    return sentence


def test_good_model_is_accepted(digits_bytes):
    metadata, graph = open_graph(digits_bytes, "modell.onnx", known=True, time_limit_s=None)
    assert metadata.labels == model_files.LABELS
    assert check_difference(metadata, graph, "modell.onnx") < 1e-6


def test_no_metadata(digits_model):
    assert "does not describe itself" in refusal(model_files.with_document(digits_model, None))


def test_other_schema_version(digits_model):
    document = json.loads(encode_metadata(model_files.metadata())) | {"schema": 2}
    content = model_files.with_document(digits_model, json.dumps(document))
    assert "version 2" in refusal(content)


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"schema": 1}', "\udcff".encode("utf-8", "replace").decode()]
)
def test_invalid_document(digits_model, text):
    assert "describes itself in a way" in refusal(model_files.with_document(digits_model, text))


def test_unknown_preparation_step(digits_model):
    document = json.loads(encode_metadata(model_files.metadata()))
    document["input"]["prepare"].insert(0, {"step": "sharpen"})
    content = model_files.with_document(digits_model, json.dumps(document))
    assert "sharpen" in refusal(content)


def test_labels_that_do_not_match_the_output(digits_model):
    labels = tuple("012345678")
    check = Check("gradient-1", (0.0,) * 9)
    content = model_files.described(digits_model, labels=labels, check=check)
    assert "9 labels but answers with 10 values" in refusal(content)


def test_labels_that_do_not_match_an_output_of_free_length(digits_model):
    model = ModelProto()
    model.CopyFrom(digits_model)
    for output in model.graph.output:
        output.type.tensor_type.shape.dim[1].dim_param = "labels"
    content = model_files.described(
        model, labels=tuple("012345678"), check=Check("gradient-1", (0.0,) * 9)
    )
    assert "9 labels but answers with" in refusal(content)


def test_missing_output(digits_model):
    output = ClassesOutput(name="probabilities", scores="logits")
    assert "no output logits" in refusal(model_files.described(digits_model, output=output))


def test_input_of_another_name(digits_model):
    wanted = msgspec.structs.replace(INK_INPUT, name="image")
    assert "takes picture where it says" in refusal(
        model_files.described(digits_model, input=wanted)
    )


@pytest.mark.parametrize(
    ("shape", "type_"),
    [
        (("batch", 28, 28, 3), TensorProto.FLOAT),
        (("batch", 1, 28, 28), TensorProto.FLOAT),
        (("batch", 784), TensorProto.FLOAT),
        ((2, 28, 28, 1), TensorProto.FLOAT),
        (("batch", 28, 28, 1), TensorProto.DOUBLE),
    ],
    ids=["channels", "channels first", "rank", "fixed batch", "type"],
)
def test_input_that_cannot_be_fed(digits_model, shape, type_):
    model = ModelProto()
    model.CopyFrom(digits_model)
    given = model_files.model_of([], shape=shape, type_=type_).graph.input[0]
    if type_ == TensorProto.DOUBLE:
        model.graph.node[0].input[0] = "cast"
        cast = model_files.helper.make_node("Cast", ["picture"], ["cast"], to=TensorProto.FLOAT)
        nodes = [cast, *model.graph.node]
        del model.graph.node[:]
        model.graph.node.extend(nodes)
    else:  # the graph itself must stay valid
        weights = model.graph.initializer[1]
        flat = 784 * (3 if shape[-1] == 3 else 1)
        weights.CopyFrom(
            model_files.numpy_helper.from_array(
                model_files.np.zeros((flat, model_files.HIDDEN), "float32"), "first"
            )
        )
    model.graph.input[0].CopyFrom(given)
    assert "cannot feed" in refusal(model_files.described(model))


def test_unknown_operator():
    node = model_files.helper.make_node("Nonsense", ["picture"], ["harm"])
    assert "cannot be run here" in refusal(model_files.hostile([node]))


def test_a_step_with_a_setting_out_of_range(digits_model):
    steps = [
        msgspec.structs.replace(step, threshold=300) if hasattr(step, "threshold") else step
        for step in INK_INPUT.prepare
    ]
    wanted = msgspec.structs.replace(INK_INPUT, prepare=tuple(steps))
    assert "threshold" in refusal(model_files.described(digits_model, input=wanted))


def test_unreadable_files(tmp_path):
    with pytest.raises(ModelFileError, match="There is no model file"):
        read_model_bytes(tmp_path / "missing.onnx")
    with pytest.raises(ModelFileError, match="is no file"):
        read_model_bytes(tmp_path)
    locked = tmp_path / "locked.onnx"
    locked.write_bytes(b"x")
    locked.chmod(0)
    if not _is_root():
        with pytest.raises(ModelFileError, match="cannot be read"):
            read_model_bytes(locked)


def test_file_larger_than_onnx_can_be(tmp_path):
    path = tmp_path / "large.onnx"
    with path.open("wb") as file:
        file.truncate(2**31)  # takes no room on the disk
    with pytest.raises(ModelFileError, match="larger"):
        read_model_bytes(path)


def _is_root():
    import os

    return hasattr(os, "geteuid") and os.geteuid() == 0
