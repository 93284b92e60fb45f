"""The pictures in a folder, as a person would count them."""

import pytest

from desktop.services.picture_listing import natural, pictures_in
from training.contract.errors import PictureError


def test_natural_order():
    names = ["b", "IMG_10.jpg", "img_9.jpg", "10", "9", "a10b2", "a10b10", "a9", "²", "0009", "B"]
    expected = [
        "0009",
        "9",
        "10",
        "a9",
        "a10b2",
        "a10b10",
        "B",
        "b",
        "img_9.jpg",
        "IMG_10.jpg",
        "²",
    ]
    assert sorted(names, key=natural) == expected


def test_links_round_in_a_circle(tmp_path):
    (tmp_path / "a.png").write_bytes(b"x")
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "again").symlink_to(tmp_path, target_is_directory=True)
    assert pictures_in(tmp_path) == [tmp_path / "a.png"]


def test_folder_that_is_not_there(tmp_path):
    with pytest.raises(PictureError, match="cannot be read"):
        pictures_in(tmp_path / "none")
