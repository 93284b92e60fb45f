"""Every activity: a few steps on a little real data, and a file that describes itself."""

import numpy as np
import pytest
from PIL import Image

from training.command_line import main
from training.contract.activities import ACTIVITIES, activity
from training.contract.check_picture import gradient_1
from training.contract.locations import exported_models
from training.contract.preparation.apply import prepare
from training.datasets.fashion_mnist import load_fashion_mnist
from training.onnx_answers import OnnxModel
from training.vgg16.keras_file import FILE

FEW = ["batch_size=8", "epochs=1", "samples=24"]
OF = {
    "digits-ann": ["stroke_copies=1", "hidden_units=[16]"],
    "fashion-ann": ["hidden_units=[16]"],
    "fashion-cnn": ["refining_epochs=0"],
    "pokemon-cnn": ["unfamiliar_share=0"],
    "pokemon-vgg16": ["unfamiliar_share=0"],
    "pokemon-transfer": ["unfamiliar_share=0", "top_epochs=2", "fine_tuned_blocks=1"],
}
KINDS = ("Hose", "Kleid", "Ärmel")
A_KIND = 12  # pictures


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A folder of classes with real pictures: three kinds of clothes, larger than they were."""
    top = tmp_path_factory.mktemp("pictures")
    pictures, labels = load_fashion_mnist().test
    for label, name in enumerate(KINDS, start=1):
        (top / name).mkdir()
        for place in np.flatnonzero(labels == label)[:A_KIND]:
            scan = Image.fromarray(255 - pictures[place, ..., 0]).convert("RGB").resize((96, 96))
            scan.save(top / name / f"{place}.png")
    return top


@pytest.fixture(scope="module", params=[one.id for one in ACTIVITIES])
def trained_file(request, folder, tmp_path_factory):
    """The activity, and the file that a run of a few steps exported."""
    task = activity(request.param)
    path = tmp_path_factory.mktemp("model") / f"{task.id}.onnx"
    if task.pretrained and not (exported_models() / "pokemon-vgg16.onnx").is_file():
        pytest.skip(f"needs {FILE} or a shipped model with its weights")
    arguments = ["run", task.id, "--output", str(path)]
    for change in FEW + OF.get(task.id, []):
        arguments += ["--set", change]
    if not task.labels:
        arguments += ["--data", str(folder)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LAYERWISE_USER_FOLDER", str(path.parent / "user"))
        patch.delenv("LAYERWISE_DATA", raising=False)
        assert main(arguments) == 0
    return task, OnnxModel(path.read_bytes(), path.name)


def test_the_file_describes_itself(trained_file):
    task, model = trained_file
    metadata = model.metadata
    assert metadata.activity == task.id
    assert metadata.labels == (task.labels or KINDS)
    assert metadata.input == task.input
    assert metadata.measured
    assert metadata.training.settings["epochs"] == 1
    assert len(metadata.training.data_hash) == 64
    assert {"seed", "training", "validation", "test"} <= set(metadata.training.split) or task.labels


def test_the_file_answers_the_check_picture_as_it_says(trained_file):
    task, model = trained_file
    pixels = prepare(gradient_1(), task.input).pixels
    found = model.answers(pixels[np.newaxis]).probabilities[0]
    check = model.metadata.check
    np.testing.assert_allclose(found, check.probabilities, atol=check.tolerance)


def test_convolutions_and_dense_layers_name_their_kernels(trained_file):
    _, model = trained_file
    layers = model.metadata.layers
    weighted = [one for one in layers if one.type in ("Conv2D", "Dense")]
    assert weighted
    assert all(one.kernel == f"{one.name}/kernel" for one in weighted)
    assert all(one.feature_map for one in layers if one.type in ("Conv2D", "MaxPooling2D"))


def test_where_it_looked_can_be_computed_where_a_network_ends_in_global_average_pooling(
    trained_file,
):
    task, model = trained_file
    exact = task.id in ("fashion-cnn", "pokemon-cnn", "pokemon-transfer")
    assert (model.metadata.look is not None) == exact
