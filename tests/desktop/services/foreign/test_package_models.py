"""Foreign classifiers that others use every day answer here as they do there."""

import msgspec
import pytest

from desktop.services.foreign.adopting import adopt, read_foreign
from desktop.services.open_model import open_model
from tests.desktop.services.foreign.package_models import (
    line_of_text,
    model_of_package,
    page_of_text,
)
from training.contract.errors import ModelFileError

LINES = ("Deep learning is fun", "A convolution slides", "Hello world, 1998")
RAPIDOCR = ("rapidocr-onnxruntime", "1.4.4")

pytestmark = [pytest.mark.full, pytest.mark.timeout(600)]


@pytest.fixture(scope="module")
def folder(request):
    """Where what was fetched is kept between runs."""
    return request.config.cache.mkdir("package-models")


def right(model, pictures):
    """The share of pictures whose best label is the one they are given with."""
    labels = model.metadata.labels
    return sum(labels[model.answer(one).best] == label for label, one in pictures) / len(pictures)


def test_the_direction_of_a_line_of_text(folder):
    """Of an OCR package; Paddle's form: any size, constants in the graph, softmax inside."""
    name = "rapidocr_onnxruntime/models/ch_ppocr_mobile_v2.0_cls_infer.onnx"
    file = read_foreign(model_of_package(folder, *RAPIDOCR, name))
    assert (file.facts.height, file.facts.channels, file.facts.layout) == (None, 3, "NCHW")
    assert file.facts.guess.are_probabilities
    pictures = [
        (str(angle), line_of_text(text).rotate(angle)) for text in LINES for angle in (0, 180)
    ]
    shares = {}
    for scaling in ("signed", "raw"):
        wanted = msgspec.structs.replace(
            file.facts.guess,
            height=48,
            width=192,
            scaling=scaling,
            fit="stretch",
            labels=("0", "180"),
        )
        shares[scaling] = right(open_model(adopt(file, wanted)), pictures)
    assert shares["signed"] == 1
    assert shares["raw"] < 0.75  # so that a wrong scaling is seen


def test_the_direction_of_a_page(folder):
    """Of a package that sets scans upright; PyTorch's form: scores, dense weights turned round."""
    name = "occular_deskew/weights/orientation_orinet_fp32.onnx"
    file = read_foreign(model_of_package(folder, "occular-deskew", "0.5.0", name))
    assert file.facts.guess.scaling == "imagenet"
    assert not file.facts.guess.are_probabilities
    wanted = msgspec.structs.replace(file.facts.guess, fit="pad", labels=("0", "90", "180", "270"))
    model = open_model(adopt(file, wanted))
    assert model.metadata.parameters == 1_205_668
    pictures = [
        (str(angle), page_of_text(seed).rotate(-angle, expand=True))
        for seed in range(3)
        for angle in (0, 90, 180, 270)
    ]
    assert right(model, pictures) == 1
    pixels = model.answer(pictures[0][1]).prepared.pixels
    shapes = {name: one.shape for name, one in model.activations(pixels[None]).items()}
    assert shapes["/body/body.0/Conv"] == (1, 160, 160, 32)


@pytest.mark.parametrize(
    ("member", "words"),
    [
        ("ch_PP-OCRv4_rec_infer.onnx", "a sequence of"),
        ("ch_PP-OCRv4_det_infer.onnx", "answers with pictures"),
    ],
)
def test_networks_that_are_no_classifiers(folder, member, words):
    """The reader and the finder of text beside it."""
    path = model_of_package(folder, *RAPIDOCR, f"rapidocr_onnxruntime/models/{member}")
    with pytest.raises(ModelFileError, match=words):
        read_foreign(path)
