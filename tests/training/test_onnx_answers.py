"""An exported graph asked from the middle: what comes after a pre-trained base."""

import numpy as np
import pytest

from tests.training.test_stages import network
from training.contract.errors import ModelFileError
from training.graph import convert
from training.onnx_answers import OnnxModel
from training.predict import predict
from training.stages import base_of, top_of
from training.storage import stored_in_half


@pytest.fixture(scope="module")
def small():
    """A network with a base, and its graph."""
    model = network()
    return model, convert(model).proto


def test_features_are_answered_by_what_comes_after_the_base(small, mnist):
    model, proto = small
    pictures = mnist.test.pictures[:50]
    features = np.asarray(base_of(model)(pictures.astype(np.float32)))
    opened = OnnxModel(proto.SerializeToString(), "m")
    found = opened.answers(features)
    np.testing.assert_allclose(found.probabilities, predict(top_of(model), features), atol=1e-6)
    whole = opened.answers(pictures)
    np.testing.assert_allclose(found.scores, whole.scores, atol=1e-5)


def test_so_they_are_where_weights_are_kept_in_16_bits(small, mnist):
    model, proto = small
    pictures = mnist.test.pictures[:50]
    features = np.asarray(base_of(model)(pictures.astype(np.float32)))
    opened = OnnxModel(stored_in_half(proto).SerializeToString(), "m")
    np.testing.assert_allclose(
        opened.answers(features).scores, opened.answers(pictures).scores, atol=1e-2
    )


def test_a_network_without_a_base_takes_no_features(trained):
    opened = OnnxModel(convert(trained.model).proto.SerializeToString(), "m.onnx")
    with pytest.raises(ModelFileError, match=r"m.onnx has no pre-trained base"):
        opened.answers(np.zeros((2, 32), np.float16))
