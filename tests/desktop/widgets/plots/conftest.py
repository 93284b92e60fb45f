"""What the tests of plots share."""

import pytest

from desktop.widgets.plots.curve_plot import CurvePlot
from desktop.widgets.plots.gradient_plot import GradientPlot


@pytest.fixture
def show(qtbot):
    """Return a function that shows a widget and waits for it."""

    def show_widget(widget, width=400, height=200):
        qtbot.addWidget(widget)
        widget.resize(width, height)
        with qtbot.waitExposed(widget):
            widget.show()
        return widget

    return show_widget


@pytest.fixture
def loss(theme, show):
    """A plot of losses, shown."""
    plot = CurvePlot(theme, "Loss", "loss")
    plot.set_epochs(4)
    return show(plot)


@pytest.fixture
def accuracy(theme, show):
    """A plot of accuracies, shown."""
    plot = CurvePlot(theme, "Accuracy", "accuracy")
    plot.set_epochs(4)
    return show(plot)


@pytest.fixture
def gradients(theme, show):
    """A plot of gradients, shown."""
    plot = GradientPlot(theme, "Gradient size per layer")
    plot.set_epochs(4)
    return show(plot)
