"""Folders of classes that classroom packs have brought."""

from desktop.services.placed_pictures import placed_pictures
from training.contract.locations import site_data_folder, user_pictures_folder


def test_the_users_come_before_everybodys():
    for folder in (
        site_data_folder() / "pictures" / "Blätter" / "ash",
        user_pictures_folder() / "b" / "x",
        user_pictures_folder() / "A%2FB" / "x",
        user_pictures_folder() / ".removed",
    ):
        folder.mkdir(parents=True)
    (user_pictures_folder() / "README.md").touch()
    found = [(one.name, one.is_shared) for one in placed_pictures()]
    assert found == [("A/B", False), ("b", False), ("Blätter", True)]
    assert placed_pictures()[-1].path == site_data_folder() / "pictures" / "Blätter"


def test_without_packs_there_are_none():
    assert placed_pictures() == []
