import pytest
from PySide6.QtGui import QImage

from desktop.services.sliding.table_text import read_table


def test_the_view_is_saved_twice_as_sharp(view, tmp_path):
    view.export.write_view(tmp_path / "view.png")
    image = QImage(str(tmp_path / "view.png"))
    assert image.size() == view.size() * 2
    assert view.notice.isVisible()


def test_kernel_and_output_are_saved_as_text(view, tmp_path):
    view.export.write_kernel(tmp_path / "kernel.txt")
    assert read_table((tmp_path / "kernel.txt").read_text(), (7, 7)) == (
        (-1, 1, 2),
        (1, 1, 0),
        (-1, -2, 0),
    )
    view.export.write_numbers(tmp_path / "output.txt")
    assert (tmp_path / "output.txt").read_text() == "-2\t-1\t3\n2\t5\t8\n-2\t0\t-1\n"


def test_the_output_is_saved_in_its_colours(view, tmp_path):
    view.export.write_output(tmp_path / "output.png")
    image = QImage(str(tmp_path / "output.png"))
    assert image.width() == image.height() == 3 * 32
    strongest = image.pixelColor(2 * 32 + 5, 32 + 5)
    assert strongest.red() > strongest.blue()


def test_a_folder_that_cannot_be_written_gets_a_sentence(view, tmp_path):
    (tmp_path / "file").write_text("")
    view.export.write_kernel(tmp_path / "file" / "kernel.txt")
    assert "cannot be written" in view.notice.accessibleDescription()


def test_a_window_without_weights_has_no_kernel_to_save(view):
    view.model.editor.change("", operation="max")
    assert not view.export.actions[3].isEnabled()


@pytest.mark.parametrize("menu", ["file", "edit", "model"])
def test_the_menus_get_their_actions(view, menu):
    assert bool(view.menu_actions(menu)) == (menu != "model")
