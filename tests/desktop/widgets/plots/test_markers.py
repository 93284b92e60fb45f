from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.widgets.plots.markers import (
    LEAST_CONTRAST,
    MARKERS,
    RunMark,
    contrast,
    paint_mark,
    run_mark,
)
from tests.desktop.widgets.plots.runs import colours_in


def painted(mark):
    image = QImage(30, 16, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_mark(painter, QRectF(0, 0, 30, 16), mark, QColor("white"))
    painter.end()
    return image


def test_each_of_many_runs_has_its_own_mark(theme):
    for mode in ("light", "dark"):
        theme.set_mode(mode)
        marks = {
            (mark.colour.rgba(), mark.marker) for mark in (run_mark(theme, n) for n in range(45))
        }
        assert len(marks) == 45


def test_lines_can_be_seen_on_their_ground(theme):
    for mode in ("light", "dark"):
        theme.set_mode(mode)
        surface = theme.colour("surface")
        assert all(contrast(run_mark(theme, n).colour, surface) >= LEAST_CONTRAST for n in range(9))


def test_contrast_is_that_of_wcag():
    assert round(contrast(QColor("black"), QColor("white")), 2) == 21
    assert round(contrast(QColor("#0072B2"), QColor("white")), 1) == 5.2


def test_every_marker_has_a_shape_of_its_own(qapp):
    pictures = [painted(RunMark(QColor("#0072B2"), marker)) for marker in MARKERS]
    for number, picture in enumerate(pictures):
        assert QColor("#0072B2").rgba() in colours_in(picture)
        assert all(picture != other for other in pictures[:number])
