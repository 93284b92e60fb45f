import msgspec
import pytest

from training.contract.activities import INK_INPUT
from training.contract.errors import ModelFileError
from training.contract.metadata import (
    Check,
    ClassesOutput,
    Layer,
    Look,
    Measured,
    ModelMetadata,
    PictureInput,
    Stored,
    Training,
    Unfamiliar,
    decode_metadata,
    encode_metadata,
)
from training.contract.preparation.steps import Alpha, FitStep, Grey

METADATA = ModelMetadata(
    schema=1,
    activity="digits-ann",
    title="Dense network",
    labels=("Ä", "2"),
    input=INK_INPUT,
    output=ClassesOutput(name="probabilities", scores="scores"),
    check=Check(picture="gradient-1", probabilities=(0.25, 0.75)),
    layers=(Layer("hidden_1", "Dense", (None, 4), 12, "hidden_1", "hidden_1/kernel"),),
    measured=(Measured("MNIST test", 10000, 0.993, 1.0),),
    training=Training({"epochs": 3, "hidden_units": [4]}, 0, {"writers": [5]}, "0" * 64),
    versions={"keras": "3"},
    licence="MIT",
    attribution=("Somebody",),
    unfamiliar=Unfamiliar("energy", 1.5, "1 % of x"),
    look=Look("relu_5", "dense/kernel"),
    stored=(Stored("float16", 900, 0.993, 1.5, shipped=True),),
)


def document(**changes):
    return msgspec.json.encode(msgspec.json.decode(encode_metadata(METADATA)) | changes)


def without(key):
    found = msgspec.json.decode(encode_metadata(METADATA))
    del found[key]
    return msgspec.json.encode(found)


def test_a_document_survives_its_text():
    assert decode_metadata(encode_metadata(METADATA), "m.onnx") == METADATA
    assert METADATA.parameters == 12


def test_the_document_reads_as_designed():
    found = msgspec.json.decode(encode_metadata(METADATA))
    assert found["schema"] == 1
    assert found["input"]["kind"] == "picture"
    assert found["output"] == {"kind": "classes", "name": "probabilities", "scores": "scores"}
    assert [step["step"] for step in found["input"]["prepare"]] == [
        "orientation", "alpha", "grey", "polarity", "paper", "ink-box", "fit",
    ]  # fmt: skip
    assert found["layers"][0]["output_shape"] == [None, 4]


@pytest.mark.parametrize(("key", "value"), [("unfamiliar", None), ("look", None), ("stored", ())])
def test_parts_that_a_model_may_lack(key, value):
    assert getattr(decode_metadata(without(key), "m.onnx"), key) == value


def test_tensors_are_laid_out_like_keras_unless_said_otherwise():
    found = decode_metadata(encode_metadata(METADATA), "m.onnx")
    assert found.layers[0].layout == found.look.layout == "NHWC"
    layer = msgspec.json.decode(encode_metadata(METADATA))["layers"][0]
    other = decode_metadata(document(layers=[layer | {"layout": "NCHW"}]), "m.onnx")
    assert other.layers[0].layout == "NCHW"
    with pytest.raises(ModelFileError, match="layout"):
        decode_metadata(document(layers=[layer | {"layout": "HWCN"}]), "m.onnx")


@pytest.mark.parametrize(
    "key", ["activity", "labels", "input", "output", "check", "layers", "training", "versions"]
)
def test_a_missing_part_is_named(key):
    with pytest.raises(ModelFileError, match=rf"m\.onnx .*{key}"):
        decode_metadata(without(key), "m.onnx")


def test_another_schema_version_is_named():
    with pytest.raises(ModelFileError, match="version 2 of the model format"):
        decode_metadata(b'{"schema": 2, "everything": "else"}', "m.onnx")


INPUT = msgspec.to_builtins(INK_INPUT)


@pytest.mark.parametrize(
    "changes",
    [
        {"check": {"picture": "gradient-1", "probabilities": [1.0]}},
        {"check": {"picture": "gradient-1", "probabilities": [1.5, -0.5]}},
        {"check": {"picture": "gradient-2", "probabilities": [0.5, 0.5]}},
        {"labels": ["1", "1"]},
        {"labels": []},
        {"input": INPUT | {"prepare": [{"step": "sharpen"}, {"step": "fit"}]}},
        {"input": INPUT | {"prepare": [{"step": "fit"}, {"step": "grey"}]}},
        {"input": INPUT | {"prepare": [{"step": "fit"}, {"step": "fit"}]}},
        {"input": INPUT | {"prepare": []}},
        {"input": INPUT | {"prepare": [{"step": "alpha", "background": 256}, {"step": "fit"}]}},
        {"input": INPUT | {"kind": "text"}},
        {"input": INPUT | {"channels": 2}},
        {"input": INPUT | {"height": 0}},
        {"input": INPUT | {"height": 10**6}},
        {"input": INPUT | {"fit": "squeeze"}},
        {"output": {"kind": "boxes", "name": "a", "scores": "b"}},
        {"unfamiliar": {"score": "entropy", "below": 1, "measured": ""}},
    ],
    ids=str,
)
def test_a_document_that_cannot_be_trusted_is_refused(changes):
    with pytest.raises(ModelFileError, match=r"m\.onnx describes itself"):
        decode_metadata(document(**changes), "m.onnx")


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"schema": "1"}', "{}", "[" * 100_000])
def test_a_text_that_is_no_document_is_a_sentence(text):
    with pytest.raises(ModelFileError, match=r"m\.onnx describes itself") as caught:
        decode_metadata(text, "m.onnx")
    assert "\n" not in str(caught.value)


def test_additions_of_later_writers_do_no_harm():
    assert decode_metadata(document(added=1), "m.onnx") == METADATA


def test_settings_of_a_step_reach_it():
    wanted = PictureInput("picture", 8, 8, 3, (Alpha(7), Grey(), FitStep()), "pad", 3)
    again = msgspec.json.decode(msgspec.json.encode(wanted), type=PictureInput)
    assert again == wanted
