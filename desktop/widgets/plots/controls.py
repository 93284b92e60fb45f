"""The small controls in the head of the plots: smoothing, logarithm, show all."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QToolButton, QWidget

from desktop.services.local_numbers import local
from desktop.theme.theme import Theme
from desktop.widgets.buttons import follow_icon_size
from desktop.widgets.label import text_label

MOST = 99
WIDTH, LEAST_WIDTH = 72, 48


class PlotControls(QWidget):
    """A slider for the smoothing, a button for the logarithmic loss, one that shows all again.

    Parameters
    ----------
    theme : Theme
        Gives sizes and icons.
    parent : QWidget, optional
        The owner.
    """

    # The smoothing was changed; carries how much the past weighs, 0 to 0.99.
    smoothing_changed = Signal(float)

    # The logarithmic scale was switched; carries whether it is on.
    log_toggled = Signal(bool)

    # All of the curves is to be seen again; carries nothing.
    reset_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._word = text_label(self.tr("smooth"), type_size="small", colour="text-muted")
        self.slider = self._make_slider()
        self._word.setBuddy(self.slider)
        self.log = self._make_log()
        self.reset = self._make_reset()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space.inline_gap)
        for widget in (self._word, self.slider, self.log, self.reset):
            row.addWidget(widget)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._follow_theme)
        self._follow_theme()

    @property
    def smoothing(self) -> float:
        """How much the past weighs, 0 to 0.99."""
        return self.slider.value() / 100

    def set_smoothing(self, weight: float) -> None:
        """Set how much the past weighs, 0 to 0.99."""
        self.slider.setValue(round(100 * weight))

    def set_compact(self, is_compact: bool) -> None:
        """Leave the word out where room is short."""
        self._word.setVisible(not is_compact)

    def _make_slider(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(0, MOST)
        slider.setPageStep(10)
        slider.setAccessibleName(self.tr("Smoothing of the training curves"))
        slider.valueChanged.connect(self._smooth)
        self._tell(slider, 0)
        return slider

    def _make_log(self) -> QToolButton:
        log = QToolButton()
        log.setText(self.tr("log"))
        log.setCheckable(True)
        log.setProperty("small", True)
        log.setProperty("words", "only")
        log.setAccessibleName(self.tr("Logarithmic loss"))
        log.setToolTip(
            self.tr("Logarithmic loss: each step up is ten times as much, so small losses spread.")
        )
        log.toggled.connect(self.log_toggled)
        return log

    def _make_reset(self) -> QToolButton:
        reset = QToolButton()
        reset.setIcon(self._theme.icon("show_all"))
        reset.setProperty("square", True)
        reset.setProperty("small", True)
        reset.setAccessibleName(self.tr("Show all of the curves"))
        reset.setToolTip(
            self.tr("Show all  Home: undoes zoom and pan. The wheel zooms, a drag moves.")
        )
        follow_icon_size(self._theme, reset, "icon-small", has_words=False)
        reset.clicked.connect(self.reset_asked)
        return reset

    def _smooth(self, value: int) -> None:
        self._tell(self.slider, value)
        self.smoothing_changed.emit(value / 100)

    def _tell(self, slider: QSlider, value: int) -> None:
        words = self.tr(
            "Smoothing {0}: a moving average of the batches, in which the past weighs that much. "
            "The batches themselves stay, faint."
        )
        slider.setToolTip(words.format(local(f"{value / 100:.2f}")))

    def _follow_theme(self) -> None:
        self.slider.setMinimumWidth(LEAST_WIDTH)
        self.slider.setMaximumWidth(self._theme.scaled(WIDTH))
