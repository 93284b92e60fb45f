import json
import os
import subprocess
import sys
from pathlib import Path

import msgspec
import numpy as np
import onnx
import onnxruntime
import pytest
from onnx import numpy_helper

from tests.training import networks
from training import export as export_module
from training import forms
from training.checkpoint import restore
from training.commands.evaluate import evaluate as evaluate_command
from training.commands.export import summary
from training.commands.trial import trial
from training.contract.activities import activity
from training.contract.check_picture import gradient_1
from training.contract.errors import DataError, ModelFileError, SettingsError
from training.contract.files import sha256
from training.contract.metadata import METADATA_KEY, decode_metadata, encode_metadata
from training.contract.preparation.apply import prepare
from training.contract.provenance import is_known
from training.datasets.digits import TEST_WRITERS
from training.datasets.labelled import NamedPictures, joined, no_progress
from training.evaluate import evaluate_file
from training.export import PARITY_PICTURES, PARITY_TOLERANCE, Trial, export
from training.onnx_answers import OnnxModel
from training.predict import predict
from training.registry import load_dataset
from training.storage import stored_in_half


def tried(model, task, dataset):
    return trial(model, task, dataset, None, no_progress, ship=True)


@pytest.fixture(scope="module")
def exported(trained, task, dataset, tmp_path_factory):
    """The small run's model file, its result, and the network it was made of."""
    path = tmp_path_factory.mktemp("exported") / "größe.onnx"
    model = restore(trained.folder).model
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LAYERWISE_USER_FOLDER", str(path.parent / "user"))
        result = export(model, task, trained.settings, dataset, tried(model, task, dataset), path)
        assert is_known(result.sha256)
    return path, result, model


@pytest.fixture(scope="module")
def opened(exported):
    return OnnxModel(exported[0].read_bytes(), exported[0].name)


@pytest.fixture(scope="module")
def graph(exported):
    return onnx.load_model_from_string(exported[0].read_bytes())


def test_the_result_describes_the_file(exported):
    path, result, _ = exported
    content = path.read_bytes()
    assert (result.path, result.size, result.sha256) == (str(path), len(content), sha256(content))
    assert [entry.name for entry in path.parent.iterdir() if entry.is_file()] == [path.name]


def test_keras_and_the_file_answer_alike(exported, opened, mnist):
    _, result, model = exported
    assert PARITY_TOLERANCE == 1e-4
    assert PARITY_PICTURES >= 256
    assert result.parity_difference <= PARITY_TOLERANCE
    assert result.storage_difference == 0
    pictures = mnist.test.pictures[:1000]
    difference = np.abs(predict(model, pictures) - opened.answers(pictures).probabilities).max()
    assert difference <= 1e-5  # measured: 2.4e-7


def test_the_graph_takes_what_the_design_says(graph, opened, mnist):
    (taken,) = graph.graph.input
    assert taken.name == "picture"
    assert [dim.dim_param or dim.dim_value for dim in taken.type.tensor_type.shape.dim] == [
        "batch", 28, 28, 1,
    ]  # fmt: skip
    assert [output.name for output in graph.graph.output] == ["probabilities", "scores"]
    answers = opened.answers(mnist.test.pictures[:3])
    shares = np.exp(answers.scores.astype(np.float64))
    np.testing.assert_allclose(
        answers.probabilities, shares / shares.sum(axis=1, keepdims=True), atol=1e-6
    )
    np.testing.assert_allclose(answers.energy(), np.log(shares.sum(axis=1)), atol=1e-5)


def test_one_picture_or_many_answer_alike(opened, mnist):
    many = opened.answers(mnist.test.pictures[:300]).probabilities
    single = [opened.answers(mnist.test.pictures[i : i + 1]).probabilities[0] for i in (0, 299)]
    np.testing.assert_allclose(many[[0, 299]], single, atol=1e-6)


def test_layers_name_tensors_and_kernels_of_the_graph(exported, graph, opened):
    model = exported[2]
    tensors = {output for node in graph.graph.node for output in node.output}
    kernels = {one.name: numpy_helper.to_array(one) for one in graph.graph.initializer}
    layers = {layer.name: layer for layer in opened.metadata.layers}
    assert list(layers) == [layer.name for layer in model.layers][1:]
    for name in ("hidden_1", "activation_1", "scores", "probabilities"):
        assert layers[name].feature_map in tensors
    for name in ("hidden_1", "scores"):
        wanted = model.get_layer(name).kernel.numpy()
        np.testing.assert_array_equal(kernels[layers[name].kernel], wanted)
    for layer in layers.values():
        assert layer.feature_map is None or layer.feature_map in tensors
        assert layer.output_shape == tuple(model.get_layer(layer.name).output.shape)
    assert opened.metadata.parameters == model.count_params()


def test_feature_maps_are_what_keras_computes(exported, graph, mnist):
    import keras

    model = exported[2]
    shown = onnx.ModelProto()
    shown.CopyFrom(graph)
    shown.graph.output.append(onnx.ValueInfoProto(name="activation_1"))
    session = onnxruntime.InferenceSession(
        shown.SerializeToString(), providers=["CPUExecutionProvider"]
    )
    pictures = mnist.test.pictures[:20].astype(np.float32)
    (found,) = session.run(["activation_1"], {"picture": pictures})
    inner = keras.Model(model.inputs[0], model.get_layer("activation_1").output)
    np.testing.assert_allclose(found, inner(pictures, training=False), atol=1e-4)


def test_the_metadata_are_complete(exported, opened, task, trained, dataset):
    metadata = opened.metadata
    assert (metadata.schema, metadata.activity, metadata.title) == (1, task.id, task.title)
    assert metadata.labels == tuple("0123456789")
    assert metadata.input == task.input
    assert metadata.training.split["pen_test_writers"] == list(TEST_WRITERS)
    assert metadata.training.data_hash == dataset.data_hash
    assert metadata.training.settings["hidden_units"] == [32]
    assert metadata.training.seed == trained.settings.seed
    assert {"python", "keras", "tf2onnx", "onnx", "onnxruntime"} <= set(metadata.versions)
    assert metadata.licence
    assert len(metadata.attribution) == 2
    assert (metadata.look, metadata.stored) == (None, ())
    again = decode_metadata(encode_metadata(metadata), "again")
    assert again == metadata


def test_the_check_is_what_the_whole_path_answers(opened, task):
    pixels = prepare(gradient_1(), task.input).pixels
    found = opened.answers(pixels[np.newaxis]).probabilities[0]
    np.testing.assert_allclose(found, opened.metadata.check.probabilities, atol=1e-6)
    assert opened.metadata.check.tolerance == 1e-3


def test_few_familiar_pictures_fall_under_the_threshold(opened, dataset, task):
    below = opened.metadata.unfamiliar.below
    for part in dataset.validation:
        energy = opened.answers(part.examples.pictures).energy()
        assert (energy < below).mean() <= task.unfamiliar_share
        assert part.name in opened.metadata.unfamiliar.measured
    assert (opened.answers(joined(dataset.validation).pictures).energy() < below).any()


def test_evaluate_gives_the_figures_of_the_metadata(exported, opened, capsys):
    path = exported[0]
    report = evaluate_file(path, None)
    assert [(one.data, one.count, one.top1, one.top5) for one in report.evaluations] == [
        (one.data, one.count, one.top1, one.top5) for one in opened.metadata.measured
    ]
    assert [one.count for one in report.evaluations] == [10_000, 1247]
    assert report.milliseconds > 0
    strangers = report.strangers[0]
    assert strangers.count == 800
    assert 0 <= strangers.unfamiliar <= 1 and 0.3 < strangers.auroc <= 1
    assert evaluate_command(path, None, None, as_json=True) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["evaluations"][0]["top1"] == report.evaluations[0].top1
    assert (told["activity"], told["size"]) == ("digits-ann", path.stat().st_size)


def test_evaluate_reads_like_a_table(exported, capsys, monkeypatch, mnist):
    from training import evaluate as module
    from training.datasets.labelled import LabelledPictures, NamedPictures

    few = NamedPictures("a few", LabelledPictures(mnist.test.pictures[:50], mnist.test.labels[:50]))
    monkeypatch.setattr(module, "load_test_sets", lambda *_: (few,))
    assert evaluate_command(exported[0], None, None, as_json=False) == 0
    told = capsys.readouterr().out
    assert "digits-ann, 25,578 parameters" in told
    assert "a few (50 pictures)" in told
    assert "top-1" in told and "calibration error" in told and "mistakes" in told
    assert "never shown (800 pictures)" in told and "AUROC" in told


def test_a_graph_that_answers_otherwise_is_not_written(
    exported, task, trained, dataset, tmp_path, monkeypatch
):
    convert = export_module.convert

    def tampered(model):
        converted = convert(model)
        for one in converted.proto.graph.initializer:
            if one.name == "scores/kernel":
                one.CopyFrom(numpy_helper.from_array(numpy_helper.to_array(one) * 1.01, one.name))
        return converted

    monkeypatch.setattr(export_module, "convert", tampered)
    path = tmp_path / "m.onnx"
    path.write_bytes(b"older")
    with pytest.raises(ModelFileError, match=r"differ from Keras' by up to .* nothing was written"):
        export(
            exported[2], task, trained.settings, dataset, tried(exported[2], task, dataset), path
        )
    assert path.read_bytes() == b"older"
    assert [entry.name for entry in tmp_path.iterdir()] == ["m.onnx"]


@pytest.fixture(scope="module")
def clothes():
    """An activity whose file keeps its weights in 16 bits, its data, and a few test pictures."""
    task = msgspec.structs.replace(activity("fashion-cnn"), stored="float16")
    settings = msgspec.structs.replace(task.settings, samples=10)
    dataset = load_dataset(task, settings, None, lambda *_: None)
    part = NamedPictures("some", dataset.validation[0].examples.take(np.arange(400)))
    few = NamedPictures("few", dataset.validation[0].examples.take(np.arange(400, 600)))
    return task, settings, dataset._replace(validation=(part,)), (few,)


@pytest.fixture
def export_clothes(clothes):
    """Export a small convolutional network."""
    task, settings, dataset, few = clothes
    on = Trial(dataset.validation[0].examples.pictures, dataset.validation, few, compared=True)
    model = networks.residual(kernels=16)
    return lambda path: export(model, task, settings, dataset, on, path)


def test_weights_in_16_bits(export_clothes, clothes, tmp_path):
    path = tmp_path / "m.onnx"
    result = export_clothes(path)
    assert 0 < result.storage_difference < 1e-3
    assert "for how the weights are stored" in summary(result)
    opened = OnnxModel(path.read_bytes(), "m")
    metadata = opened.metadata
    assert metadata.labels == clothes[0].labels
    assert [(one.form, one.shipped) for one in metadata.stored] == [
        ("float32", False), ("float16", True), ("int8", False),
    ]  # fmt: skip
    shipped = metadata.stored[1]
    assert shipped.top1 == metadata.measured[0].top1
    assert 0 < result.size - shipped.size < 20_000
    examples = clothes[3][0].examples
    found = opened.answers(examples.pictures)
    assert (found.probabilities.argmax(axis=1) == examples.labels).mean() == shipped.top1
    energy = opened.answers(clothes[2].validation[0].examples.pictures).energy()
    assert 0 < (energy < metadata.unfamiliar.below).mean() <= 0.05


def test_where_it_looked_follows_from_the_file(export_clothes, clothes, tmp_path):
    path = tmp_path / "m.onnx"
    export_clothes(path)
    look = OnnxModel(path.read_bytes(), "m").metadata.look
    shown = onnx.load(path)
    shown.graph.output.append(onnx.ValueInfoProto(name=look.feature_map))
    session = onnxruntime.InferenceSession(
        shown.SerializeToString(), providers=["CPUExecutionProvider"]
    )
    pictures = clothes[3][0].examples.pictures[:5].astype(np.float32)
    maps, scores = session.run([look.feature_map, "scores"], {"picture": pictures})
    weights = {one.name: numpy_helper.to_array(one) for one in shown.graph.initializer}
    assert look.layout == "NCHW"
    places = np.moveaxis(maps, 1, -1) @ weights[look.weights].astype(np.float32)
    np.testing.assert_allclose(places.mean(axis=(1, 2)) + weights["scores/bias"], scores, atol=1e-4)


def test_16_bits_that_answer_worse_are_not_written(export_clothes, tmp_path, monkeypatch):
    def coarse(proto):
        halved = stored_in_half(proto)
        for one in halved.graph.initializer:
            if one.name == "last/kernel":
                values = numpy_helper.to_array(one) * np.float16(1_000)
                one.CopyFrom(numpy_helper.from_array(values, one.name))
        return halved

    monkeypatch.setattr(forms, "stored_in_half", coarse)
    path = tmp_path / "m.onnx"
    path.write_bytes(b"older")
    with pytest.raises(ModelFileError, match=r"in fewer bits .* nothing was written"):
        export_clothes(path)
    assert path.read_bytes() == b"older"


def spoiled(content, tmp_path, spoil):
    proto = onnx.load_model_from_string(content)
    spoil(proto)
    path = tmp_path / "m.onnx"
    path.write_bytes(proto.SerializeToString())
    return path


def no_metadata(proto):
    del proto.metadata_props[:]


def another_activity(proto):
    entry = next(one for one in proto.metadata_props if one.key == METADATA_KEY)
    entry.value = entry.value.replace('"digits-ann"', '"poetry"')


def other_outputs(proto):
    for node in proto.graph.node:
        for place, name in enumerate(node.output):
            if name == "scores":
                node.output[place] = "logits"
        for place, name in enumerate(node.input):
            if name == "scores":
                node.input[place] = "logits"
    proto.graph.output[1].name = "logits"


@pytest.mark.parametrize(
    ("spoil", "kind", "fault"),
    [
        (no_metadata, ModelFileError, "does not describe itself"),
        (another_activity, SettingsError, "no activity poetry"),
        (other_outputs, ModelFileError, "cannot answer pictures of 28 x 28 x 1"),
    ],
)
def test_a_file_that_cannot_be_measured_is_a_sentence(exported, tmp_path, spoil, kind, fault):
    path = spoiled(exported[0].read_bytes(), tmp_path, spoil)
    with pytest.raises(kind, match=fault):
        evaluate_file(path, None)


@pytest.mark.parametrize("content", [b"", b"garbage", None])
def test_a_file_that_is_no_model_is_a_sentence(tmp_path, content):
    path = tmp_path / "m.onnx"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ModelFileError, match=r"m\.onnx"):
        evaluate_file(path, None)


def test_missing_test_data_is_found(exported, tmp_path):
    with pytest.raises(DataError, match="was not found"):
        evaluate_file(exported[0], tmp_path)


def test_onnx_runtime_is_told_to_be_silent_before_it_is_imported():
    program = (
        "import os, sys; import training.onnx_answers; "
        "assert 'onnxruntime' in sys.modules; print(os.environ['ORT_DISABLE_TELEMETRY'])"
    )
    environment = {key: value for key, value in os.environ.items() if key[:3] != "ORT"}
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        env=environment,
        cwd=Path(__file__).parents[2],
    )
    assert (done.stdout.strip(), done.returncode) == ("1", 0), done.stderr
