"""Real pictures as files: one folder a class, as a person sorts them."""

import io

import pytest
from PIL import Image

from training.contract.metadata import PictureInput
from training.contract.preparation.steps import Alpha, FitStep, Orientation
from training.datasets.fashion_mnist import load_fashion_mnist


@pytest.fixture(scope="session")
def fashion():
    return load_fashion_mnist()


@pytest.fixture(scope="session")
def wanted():
    """A colour input that the files' pictures have to be made larger for."""
    return PictureInput(
        name="picture",
        height=32,
        width=40,
        channels=3,
        prepare=(Orientation(), Alpha(255), FitStep()),
        fit="pad",
        background=255,
    )


@pytest.fixture(scope="session")
def encoded():
    """Return the bytes of a file with a picture."""

    def encode(picture, format_="PNG", **options):
        buffer = io.BytesIO()
        picture.save(buffer, format_, **options)
        return buffer.getvalue()

    return encode


@pytest.fixture(scope="session")
def clothes(fashion, encoded):
    """PNG files of the first pictures of Fashion-MNIST."""
    return [encoded(Image.fromarray(pixels[..., 0])) for pixels in fashion.test.pictures[:200]]


@pytest.fixture
def sorted_into(tmp_path, clothes):
    """Make a folder of classes with so many pictures each, all pictures different."""

    def make(counts, folder=None):
        folder = folder or tmp_path / "own"
        supply = iter(clothes)
        for name, count in counts.items():
            (folder / name).mkdir(parents=True)
            for place in range(count):
                (folder / name / f"{place:03}.png").write_bytes(next(supply))
        return folder

    return make


@pytest.fixture
def quiet():
    return lambda *_: None
