"""The small models that the onnx package itself is tested with: whole graphs, weights of one value.

They need no download: ImageNet's famous networks, in the old form of the file, for one picture.
"""

from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest

from desktop.services.foreign.adopting import adopt, read_foreign
from desktop.services.open_model import open_model
from training.contract.check_picture import gradient_1
from training.contract.preparation.apply import prepare

FOLDER = Path(onnx.__file__).parent / "backend" / "test" / "data" / "light"


@pytest.mark.parametrize(
    ("name", "parameters", "kinds"),
    [
        ("light_squeezenet", 1_235_496, {"Conv2D": 26, "Concatenate": 8, "MaxPooling2D": 3}),
        ("light_shufflenet", 1_420_152, {"Dense": 1, "Softmax": 1}),
    ],
)
def test_a_famous_network_is_adopted_through_the_child(name, parameters, kinds):
    path = FOLDER / f"{name}.onnx"
    if not path.is_file():
        pytest.skip("this onnx package comes without its test models")
    file = read_foreign(path)
    assert file.facts.guess.takes_one
    assert (file.facts.height, file.facts.width, file.facts.layout) == (224, 224, "NCHW")
    assert file.facts.guess.scaling == "caffe"
    model = open_model(adopt(file, file.facts.guess))
    types = [layer.type for layer in model.metadata.layers]
    assert {kind: types.count(kind) for kind in kinds} == kinds
    assert model.metadata.parameters == parameters
    pixels = prepare(gradient_1(), model.metadata.input).pixels
    found = model.answer_pixels(np.stack([pixels, pixels[::-1]])).probabilities
    assert found.shape == (2, 1000)
    values = pixels[..., ::-1] - np.array([103.939, 116.779, 123.68], np.float32)
    session = onnxruntime.InferenceSession(file.content, providers=["CPUExecutionProvider"])
    given = next(one.name for one in session.get_inputs() if one.name.endswith("data_0"))
    fed = np.moveaxis(values, -1, 0)[np.newaxis].astype(np.float32)
    expected = session.run(None, {given: fed})[0].reshape(1000)
    np.testing.assert_allclose(found[0], expected, atol=1e-6)
