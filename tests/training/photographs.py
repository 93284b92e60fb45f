"""Photographs of a digit on paper, made from pen strokes with what a camera and a lamp add."""

import io
from typing import NamedTuple

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

WIDTH, HEIGHT = 720, 960


class Scene(NamedTuple):
    """How a photograph was taken; shares are of the paper's brightness unless said otherwise.

    Attributes
    ----------
    paper
        RGB of the paper in full light, 0-255.
    ink
        What the ink reflects of the light, RGB, 0 (black) to 1 (as the paper).
    size, pen
        The digit's longer side as a share of the width, the pen's as a share of the digit.
    slope, direction
        How much the light falls over the picture, and where to (radians).
    shadow
        How much light a soft shadow over a part of the picture takes away.
    texture, grain
        Standard deviation of the paper's unevenness and of the sensor's noise, of 255.
    blur
        Standard deviation in pixels.
    quality
        Of the JPEG file.
    """

    paper: np.ndarray
    ink: np.ndarray
    size: float
    pen: float
    slope: float
    direction: float
    shadow: float
    texture: float
    grain: float
    blur: float
    quality: int


def random_scene(random: np.random.Generator) -> Scene:
    """Return a desk with a lamp as people have it, from good to poor light."""
    darkness = random.uniform(0.12, 0.7)  # 0.7 is a hard pencil
    return Scene(
        paper=random.uniform(150, 245) * random.uniform(0.93, 1.0, 3),
        ink=np.clip(darkness + random.uniform(-0.08, 0.15, 3), 0.05, 0.8),
        size=random.uniform(0.25, 0.8),
        pen=float(np.exp(random.uniform(np.log(0.02), np.log(0.14)))),
        slope=random.uniform(0, 0.45),
        direction=random.uniform(0, 2 * np.pi),
        shadow=random.choice([0.0, random.uniform(0.1, 0.45)]),
        texture=random.uniform(0, 3),
        grain=random.uniform(1, 8),
        blur=random.uniform(0.4, 2.5),
        quality=int(random.integers(50, 95)),
    )


def photograph(strokes, scene: Scene, random: np.random.Generator) -> Image.Image:
    """Return the JPEG photograph (RGB) of one digit; ``strokes`` are (points, 2), y downwards."""
    ink = _ink_mask(strokes, scene, random)[..., np.newaxis]  # 0-1
    reflected = scene.paper * (1 - ink * (1 - scene.ink))
    picture = reflected * _light(scene, random)[..., np.newaxis]
    picture += _smooth_noise(random, 90)[..., np.newaxis] * scene.texture
    blurred = Image.fromarray(picture.clip(0, 255).astype(np.uint8)).filter(
        ImageFilter.GaussianBlur(scene.blur)
    )
    noise = random.standard_normal((HEIGHT, WIDTH, 3)) * scene.grain
    noisy = np.asarray(blurred, dtype=np.float64) + noise
    buffer = io.BytesIO()
    Image.fromarray(noisy.clip(0, 255).astype(np.uint8)).save(buffer, "JPEG", quality=scene.quality)
    return Image.open(buffer)


def _ink_mask(strokes, scene: Scene, random: np.random.Generator) -> np.ndarray:
    points = np.concatenate(strokes)
    low, extent = points.min(axis=0), np.ptp(points, axis=0)
    side = scene.size * WIDTH
    scale = side / max(float(extent.max()), 1e-6)
    width = max(2, round(scene.pen * side))
    room = np.array([WIDTH, HEIGHT]) * 0.94 - extent * scale - width
    corner = np.array([WIDTH, HEIGHT]) * 0.03 + width / 2 + room * random.random(2)
    sheet = Image.new("L", (WIDTH, HEIGHT))
    pencil = ImageDraw.Draw(sheet)
    for stroke in strokes:
        places = [tuple(point) for point in (stroke - low) * scale + corner]
        pencil.line(places, fill=255, width=width, joint="curve")
        for x, y in (places[0], places[-1]):
            pencil.ellipse((x - width / 2, y - width / 2, x + width / 2, y + width / 2), fill=255)
    return np.asarray(sheet, dtype=np.float64) / 255


def _light(scene: Scene, random: np.random.Generator) -> np.ndarray:
    """Return (height, width): the share of the light that falls on each place."""
    y, x = np.mgrid[-0.5 : 0.5 : HEIGHT * 1j, -0.5 : 0.5 : WIDTH * 1j]
    along = x * np.cos(scene.direction) + y * np.sin(scene.direction)
    light = 1 - scene.slope * (along + 0.5).clip(0, 1)
    angle, offset, softness = random.uniform(0, 2 * np.pi), random.uniform(-0.3, 0.3), 0.04
    across = x * np.cos(angle) + y * np.sin(angle) - offset
    return light * (1 - scene.shadow / (1 + np.exp(-across / softness)))


def _smooth_noise(random: np.random.Generator, knots: int) -> np.ndarray:
    """Return (height, width) noise of standard deviation about 1, some pixels wide."""
    coarse = Image.fromarray(random.standard_normal((knots, knots)).astype(np.float32))
    return np.asarray(coarse.resize((WIDTH, HEIGHT), Image.Resampling.BICUBIC))
