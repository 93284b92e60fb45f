"""A plot as one picture, for a file or the clipboard."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QRegion
from PySide6.QtWidgets import QWidget

from desktop.theme.theme import Theme
from desktop.widgets.plots.legend import RunLegend
from desktop.widgets.plots.reading import Row

MARGIN = 16
GAP = 6


def plot_picture(
    theme: Theme, title: str, rows: Sequence[Row], graph: QWidget, ratio: float
) -> QImage:
    """Return a plot with its title and the runs that are in it.

    Parameters
    ----------
    theme : Theme
        Gives colours and type.
    title : str
        What is plotted.
    rows : sequence of Row
        The runs; none where the plot names its curves itself.
    graph : QWidget
        The plot.
    ratio : float
        Pixels of the picture in a logical one.
    """
    legend = RunLegend(theme, rows)
    font = theme.font("body-strong")
    title_height = QFontMetrics(font).height()
    legend_height = legend.height_in_rows(graph.width()) if rows else 0
    top = MARGIN + title_height + GAP + (legend_height + GAP if rows else 0)
    size = QSize(graph.width() + 2 * MARGIN, top + graph.height() + MARGIN)
    image = QImage(size * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(theme.colour("surface"))
    painter = QPainter(image)
    painter.setFont(font)
    painter.setPen(theme.colour("text"))
    painter.drawText(MARGIN, MARGIN + QFontMetrics(font).ascent(), title)
    area = QRectF(MARGIN, MARGIN + title_height + GAP, graph.width(), legend_height)
    legend.paint_in_rows(painter, area)
    only_children = QWidget.RenderFlag.DrawChildren
    graph.render(painter, QPoint(MARGIN, top), QRegion(), only_children)
    painter.end()
    return image
