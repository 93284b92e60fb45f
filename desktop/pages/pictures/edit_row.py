"""Under the picture while it is turned and cropped: quarter turns, a free angle, a way out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from desktop.theme.theme import Theme
from desktop.widgets.buttons import icon_button, push_button
from desktop.widgets.label import text_label

MOST_DEGREES = 45


class EditRow(QWidget):
    """The controls beside the frame.

    Parameters
    ----------
    theme
        Gives icons and sizes.
    """

    # A quarter turn clockwise is wanted; carries nothing.
    turned = Signal()
    # Another free angle is wanted; carries degrees.
    angle_moved = Signal(int)
    # The slider was let go, or a key has moved it; carries nothing.
    angle_released = Signal()
    # All is to be as it came; carries nothing.
    reset = Signal()
    # The user is done; carries nothing.
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._turn = icon_button(theme, "rotate", self.tr("Turn by 90°"), key="Ctrl+R")
        self._turn.setProperty("small", True)
        self._turn.clicked.connect(self.turned)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(-MOST_DEGREES, MOST_DEGREES)
        self.slider.setAccessibleName(self.tr("Angle"))
        self.slider.setToolTip(self.tr("Angle\nTurns the picture by a few degrees."))
        self.slider.valueChanged.connect(self._tell)
        self.slider.sliderReleased.connect(self.angle_released)
        self._number = text_label("0°", colour="text-muted")
        self._number.setMinimumWidth(36)
        self._number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        reset = push_button(theme, self.tr("Reset"), "undo", small=True)
        reset.setToolTip(self.tr("Reset\nThe whole picture again, upright as it came."))
        reset.clicked.connect(self.reset)
        done = push_button(theme, self.tr("Done"), "tick", small=True)
        done.setToolTip(self.tr("Done  Esc\nKeeps the part in the frame; the answers stay."))
        done.clicked.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._turn)
        row.addWidget(self.slider, 1)
        row.addWidget(self._number)
        row.addWidget(reset)
        row.addWidget(done)

    def show_angle(self, degrees: float) -> None:
        """Show an angle that was not chosen here."""
        self.slider.blockSignals(True)
        self.slider.setValue(round(degrees))
        self.slider.blockSignals(False)
        self._number.setText(f"{round(degrees)}°")

    def _tell(self, degrees: int) -> None:
        self._number.setText(f"{degrees}°")
        self.angle_moved.emit(degrees)
        if not self.slider.isSliderDown():
            self.angle_released.emit()
