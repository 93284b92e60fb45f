"""Pictures that pages let each other have."""

from PySide6.QtGui import QImage

from desktop.services.shared_pictures import SharedPicture, SharedPictures


def test_each_page_has_its_newest_picture(qtbot):
    shared = SharedPictures()
    assert shared.latest("digits") is None
    first, second, other = (
        SharedPicture(origin, title, QImage())
        for origin, title in [("digits", "a"), ("digits", "b"), ("fashion", "c")]
    )
    shared.publish(first)
    shared.publish(other)
    with qtbot.waitSignal(shared.changed) as changed:
        shared.publish(second)
    assert changed.args == [second]
    assert shared.latest("digits") is second
    assert shared.latest("fashion") is other
