"""Scripts that learn from a folder: the same parts, the same network, the same steps."""

import os
import subprocess
import sys

import msgspec
import numpy as np
import pytest
from PIL import Image

from tests.training.conftest import train
from training.contract.activities import ACTIVITIES, activity
from training.contract.events import Batch
from training.contract.keras_script import keras_script, left_out
from training.contract.locations import resources
from training.contract.quick import quick_settings
from training.contract.settings import TrainingSettings
from training.datasets.own_pictures import of_own_pictures
from training.registry import load_dataset

CLOTHING = resources() / "lessons" / "clothing"
DIGITS = resources() / "lessons" / "digits"
PLAIN = TrainingSettings(
    epochs=1,
    batch_size=4,
    hidden_units=(16,),
    schedule="constant",
    learning_rate=0.01,
    optimiser="sgd",
    seed=4,
)
TUNED = {"fine_tuned_blocks": 1, "learning_rate": 1e-3}
UNREADABLE = "passing over pictures that cannot be read"
WEIGHTS = 'WEIGHTS = "imagenet"'


@pytest.fixture(scope="module")
def few(tmp_path_factory):
    """Three classes whose names sort in another way with a slash, and what else lies there."""
    top = tmp_path_factory.mktemp("meine Bäder 🙂's")
    for name, kind in (("t", "hat"), ("t-shirt", "t-shirt"), ("Ärmel", "dress")):
        (top / name).mkdir()
        for place, path in enumerate(sorted((CLOTHING / kind).glob("*.jpg"))[:7]):
            (top / name / f"{place} {path.name}").write_bytes(path.read_bytes())
        (top / name / "._0.jpg").write_bytes(b"left by a system")
        (top / name / "notes.txt").write_text("no picture")
    glass = Image.new("RGBA", (40, 90), (200, 30, 30, 90))
    glass.save(top / "t" / "glass.PNG")
    turned = Image.Exif()
    turned[0x0112] = 6
    Image.new("RGB", (60, 30), "navy").save(top / "t" / "turned.jpeg", exif=turned)
    Image.new("P", (20, 20), 3).save(top / "t" / "palette.gif")
    (top / "read me.txt").write_text("no class")
    (top / ".hidden").mkdir()
    return top


@pytest.fixture(scope="module")
def weights(tmp_path_factory):
    """The file of VGG16's weights as they ship."""
    import keras

    from training.vgg16.base_weights import set_base_weights
    from training.vgg16.shipped import read_shipped

    vgg16 = keras.applications.VGG16(weights=None, include_top=False)
    set_base_weights(vgg16, read_shipped())
    path = tmp_path_factory.mktemp("weights") / "vgg16.weights.h5"
    vgg16.save_weights(path)
    return path


def compare(name, settings, folder, started, tmp_path, script=None):
    """Run both; data, networks and the first batches' losses are to be the same."""
    task = activity(name)
    data = load_dataset(task, settings, None, lambda *_: None, folder)
    run = train(task, data, tmp_path / "r", settings)
    told = [event.loss for event in run.events if isinstance(event, Batch)]
    assert left_out(task, settings, str(folder))[-1] == UNREADABLE
    losses, _, found = started(script or keras_script(task, settings, str(folder)))
    learned, checked = data.sources[0].examples, data.validation[0].examples
    for part, ours in (("training", learned), ("validation", checked)):
        np.testing.assert_array_equal(found["pictures"][found[part]], ours.pictures)
        np.testing.assert_array_equal(found["labels"][found[part]], ours.labels)
    model = found["model"]
    assert model.output_shape == (None, len(data.labels))
    assert model.count_params() == run.model.count_params()
    learning = [sum(np.prod(weights.shape) for weights in one.trainable_weights)
                for one in (model, run.model)]  # fmt: skip
    assert len(losses) == len(told)
    np.testing.assert_allclose(losses[:3], told[:3], rtol=2e-3, atol=1e-5)
    return losses, told, learning


@pytest.mark.parametrize(
    ("name", "changes"),
    [
        ("digits-ann", {"samples": 16, "classes": 3}),
        ("fashion-ann", {"loss": "mean-squared-error", "samples": 12}),
        pytest.param(
            "fashion-cnn", {"samples": 12, "activation": "leaky_relu"}, marks=pytest.mark.full
        ),
    ],
)
def test_pictures_as_the_data_set_has_them_are_learned_alike(name, changes, started, tmp_path):
    compare(name, msgspec.structs.replace(PLAIN, **changes), DIGITS, started, tmp_path)


@pytest.mark.parametrize(
    "changes",
    [
        {"activation": "tanh", "classes": 2, "samples": 8, "shuffle": False},
        pytest.param({"samples": 16}, marks=pytest.mark.full),
    ],
)
def test_pictures_in_colour_are_learned_alike(changes, few, started, tmp_path):
    settings = msgspec.structs.replace(PLAIN, **changes)
    _, _, learning = compare("pokemon-cnn", settings, few, started, tmp_path)
    assert learning[0] == learning[1]


@pytest.mark.parametrize(
    ("name", "changes"),
    [
        ("pokemon-vgg16", {"epochs": 2}),
        ("pokemon-transfer", {"top_epochs": 1, **TUNED, "schedule": "warm-up-cosine"}),
        pytest.param("pokemon-transfer", {"top_epochs": 0, **TUNED}, marks=pytest.mark.full),
        pytest.param(
            "pokemon-transfer",
            {"top_epochs": 2, "epochs": 9, "top_learning_rate": 0.02},
            marks=pytest.mark.full,
        ),
    ],
)
def test_new_layers_on_vgg16_learn_alike(name, changes, few, weights, started, tmp_path):
    import keras

    settings = msgspec.structs.replace(PLAIN, batch_size=3, samples=6, classes=2, **changes)
    script = keras_script(activity(name), settings, str(few))
    script = script.replace(WEIGHTS, f"WEIGHTS = {str(weights)!r}")
    losses, told, learning = compare(name, settings, few, started, tmp_path, script)
    np.testing.assert_allclose(losses, told, rtol=1e-2, atol=1e-4)
    if name == "pokemon-vgg16":
        saved = keras.saving.load_model(tmp_path / "model.keras")
        assert saved.output_shape == (None, 2)
    if changes.get("fine_tuned_blocks"):
        assert learning[0] == learning[1]


def test_fine_tuning_at_once_has_no_features_of_its_own():
    settings = msgspec.structs.replace(PLAIN, fine_tuned_blocks=2)
    script = keras_script(activity("pokemon-transfer"), settings, "x")
    compile(script, "script.py", "exec")
    assert 'in ["block4", "block5"]' in script
    assert "base.predict" not in script


@pytest.mark.parametrize("name", ["digits-ann", "fashion-ann"])
def test_photographs_are_prepared_in_fewer_steps_which_is_said(name, few, started):
    settings = msgspec.structs.replace(PLAIN, samples=6)
    script = keras_script(activity(name), settings, str(few))
    assert "photograph" in script.partition("import keras")[0]
    losses, _, found = started(script)
    assert np.isfinite(losses).all()
    assert found["pictures"].shape[1:] == (28, 28, 1)


def test_ink_is_light_on_black_and_cut_out(started, tmp_path):
    for name in ("0", "1"):
        (tmp_path / "drawn" / name).mkdir(parents=True)
        for place in range(5):
            paper = Image.new("L", (90, 60), 250)
            paper.paste(10, (20 + place, 5, 30 + 9 * int(name), 45))
            paper.save(tmp_path / "drawn" / name / f"{place}.png")
    script = started(keras_script(activity("digits-ann"), PLAIN, str(tmp_path / "drawn")))
    pictures = script.found["pictures"][..., 0]
    assert (pictures[:, 4:24, 14] > 200).all()
    assert (pictures[:, :, :4] < 10).all()


@pytest.mark.parametrize("task", ACTIVITIES, ids=lambda one: one.id)
@pytest.mark.parametrize("pictures", ["", 'C:\\Bilder\\Möller\'s "neue" 🙂'])
def test_each_script_is_short_and_python(task, pictures):
    for settings in (task.settings, quick_settings(task)):
        script = keras_script(task, settings, pictures)
        compile(script, "script.py", "exec")
        assert len(script.splitlines()) < 120
        assert max(map(len, script.splitlines())) <= 100
        assert "layerwise" not in script.partition("import keras")[2].lower()
        named = {"FOLDER": None}
        line = next((one for one in script.splitlines() if one.startswith("FOLDER = ")), None)
        if line is not None:
            exec(line, named)
        of_folder = pictures or (None if task.labels else "pokemon")
        assert named["FOLDER"] == of_folder


def test_own_pictures_have_no_other_sources():
    task = activity("digits-ann")
    words = left_out(task, task.settings, "x")
    assert words[0] == "averaging the weights"
    assert "pen strokes drawn as pictures" not in words
    assert words == left_out(task, of_own_pictures(task.settings), "x")


def in_child(script, folder):
    """Run a script as a student does; return what it prints."""
    (folder / "train.py").write_text(script, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "train.py"],
        cwd=folder,
        env=os.environ | {"KERAS_HOME": str(folder)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=110,
    )
    assert done.returncode == 0, done.stderr
    assert (folder / "model.keras").is_file()
    return done.stdout


def figures(told, name):
    """Return a figure of each epoch, as Keras prints them."""
    return [float(part.split()[0]) for part in told.split(f" {name}: ")[1:]]


def test_a_script_started_alone_learns(tmp_path):
    task = activity("fashion-ann")
    settings = msgspec.structs.replace(quick_settings(task), epochs=4, batch_size=10)
    losses = figures(in_child(keras_script(task, settings, str(CLOTHING)), tmp_path), "loss")
    assert len(losses) == 4
    assert losses[-1] < 0.9 * losses[0]


@pytest.mark.full
def test_the_published_weights_know_clothes_at_once(tmp_path, shared_data):
    (file,) = shared_data("weights").glob("*notop.h5")
    task = activity("pokemon-vgg16")
    settings = msgspec.structs.replace(quick_settings(task), epochs=15, batch_size=16)
    script = keras_script(task, settings, str(CLOTHING))
    told = in_child(script.replace(WEIGHTS, f"WEIGHTS = {str(file)!r}"), tmp_path)
    assert figures(told, "val_accuracy")[-1] > 0.7
