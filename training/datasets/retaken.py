"""A photograph as it might have been taken too: from elsewhere, in another light."""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageOps

# The picture is continued beyond its frame by so much of each side, mirrored at the frame.
ROOM = 0.25


class Camera(NamedTuple):
    """How differently a photograph may be taken again; each the largest deviation.

    Attributes
    ----------
    rotation_degrees
        How far the camera is turned.
    shear, stretch, zoom
        Lean; logarithm of the aspect's change; logarithm of the distance's change.
    shift
        How far the camera moves, as a share of the picture's sides.
    exposure, tint, gamma
        Logarithms of the factor of all values, of each colour's alone, and of the exponent.
    """

    rotation_degrees: float = 12.0
    shear: float = 0.1
    stretch: float = 0.12
    zoom: float = 0.15
    shift: float = 0.06
    exposure: float = 0.25
    tint: float = 0.08
    gamma: float = 0.35


def retaken(picture: Image.Image, camera: Camera, random: np.random.Generator) -> Image.Image:
    """Return ``picture`` as ``RGB``, as if taken again; every second one is mirrored.

    Parameters
    ----------
    picture
        Any that Pillow turns into RGB; it is turned as its EXIF orientation says.
    camera
        The limits of the change.
    random
        Where the change comes from.
    """
    moved = _moved(ImageOps.exif_transpose(picture).convert("RGB"), camera, random)
    gains = np.exp(random.uniform(-camera.exposure, camera.exposure)) * np.exp(
        random.uniform(-camera.tint, camera.tint, 3)
    )
    power = np.exp(random.uniform(-camera.gamma, camera.gamma))
    values = 255 * (np.arange(256) / 255)[np.newaxis] ** power * gains[:, np.newaxis]
    return moved.point(values.clip(0, 255).round().astype(int).ravel().tolist())


def _moved(picture: Image.Image, camera: Camera, random: np.random.Generator) -> Image.Image:
    """Return ``picture`` from another place, its surroundings mirrored where it has none."""
    width, height = picture.size
    room_x, room_y = round(ROOM * width), round(ROOM * height)
    pixels = np.pad(np.asarray(picture), ((room_y,) * 2, (room_x,) * 2, (0, 0)), "reflect")
    turn = _turn(camera, random)
    if random.random() < 0.5:
        turn[:, 0] *= -1
    shift = random.uniform(-camera.shift, camera.shift, 2) * picture.size
    middle = np.array([width, height]) / 2
    offset = middle + np.array([room_x, room_y]) + shift - turn @ middle
    (a, b), (d, e) = turn.tolist()
    return Image.fromarray(pixels).transform(
        picture.size,
        Image.Transform.AFFINE,
        (a, b, float(offset[0]), d, e, float(offset[1])),
        Image.Resampling.BILINEAR,
    )


def _turn(camera: Camera, random: np.random.Generator) -> npt.NDArray[np.float64]:
    """Return a 2 x 2 matrix from places in the new picture to places in the old one."""
    angle = np.radians(random.uniform(-camera.rotation_degrees, camera.rotation_degrees))
    rotation = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    lean = np.array([[1, random.uniform(-camera.shear, camera.shear)], [0, 1]])
    stretch = np.exp(random.uniform(-camera.stretch, camera.stretch) / 2)
    zoom = np.exp(random.uniform(-camera.zoom, camera.zoom))
    turn: npt.NDArray[np.float64] = zoom * rotation @ lean @ np.diag([stretch, 1 / stretch])
    return turn
