"""The left column: which picture, drawing and turning it, and what the network gets of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSlider, QStackedWidget, QVBoxLayout, QWidget

from desktop.pages.kernels.network.sources import DRAWING, Source
from desktop.theme.theme import Theme
from desktop.widgets.buttons import icon_button, push_button
from desktop.widgets.drawing.canvas import DrawingCanvas
from desktop.widgets.drawing.sketch import Sketch
from desktop.widgets.label import text_label
from desktop.widgets.panel import Panel
from desktop.widgets.picture_view import PictureView
from desktop.widgets.step_strip import Step, StepPicture

# Its width in logical pixels at scale 1, and its share of the part's.
LEAST_WIDTH, MOST_WIDTH = 180, 360
SHARE = 0.187
PEN_WIDTH = 0.09
HALF_TURN = 180
SEEN = 118


class PicturePanel(Panel):
    """Chooses a picture, and shows it beside what the network receives.

    Parameters
    ----------
    theme
        Gives colours and sizes.
    sketch
        What is drawn.
    """

    # The user wants another picture; carries its id, or `DRAWING`.
    chosen = Signal(str)
    # The user turns the picture; carries degrees, clockwise, from -180 to 180.
    turned = Signal(int)
    # The user wants to open a picture from a file; carries nothing.
    opening = Signal()

    def __init__(self, theme: Theme, sketch: Sketch) -> None:
        super().__init__(theme, self.tr("Picture"))
        self._theme = theme
        self._sketch = sketch
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Picture"))
        self.choice.setToolTip(self.tr("Picture\nWhat the network looks at: a sample or yours."))
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.choice.setMinimumContentsLength(8)
        self.choice.activated.connect(self._choose)
        open_button = icon_button(theme, "open", self.tr("Open a picture…"), key="Ctrl+O")
        open_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        open_button.clicked.connect(self.opening)
        row = QHBoxLayout()
        row.addWidget(self.choice, 1)
        row.addWidget(open_button)
        self.body.addLayout(row)
        self.body.addWidget(self._face(sketch), 1)
        self.body.addWidget(self._tools())
        self.body.addLayout(self._turning())
        self.body.addLayout(self._seen())
        theme.changed.connect(self._follow_theme)
        self._follow_theme()

    def _face(self, sketch: Sketch) -> QStackedWidget:
        """Return the place of the drawing or the picture."""
        self.canvas = DrawingCanvas(self._theme, sketch)
        self.canvas.set_pen_width(PEN_WIDTH)
        self.canvas.set_placeholder(self.tr("Draw here"), self.tr("The maps follow your pen."))
        self.picture = PictureView(self._theme)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.canvas)
        self.stack.addWidget(self.picture)
        return self.stack

    def _tools(self) -> QWidget:
        """Return what one does with a drawing."""
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        self._draw = push_button(self._theme, self.tr("Draw"), "pen", small=True)
        self._draw.setToolTip(self.tr("Draw\nLeaves the picture and goes to the drawing area."))
        self._draw.clicked.connect(lambda: self.chosen.emit(DRAWING))
        self.undo = push_button(self._theme, self.tr("Undo"), "undo", small=True)
        self.undo.setToolTip(self.tr("Undo  Ctrl+Z\nTakes the last stroke back."))
        self.undo.setEnabled(False)
        self.undo.clicked.connect(self._sketch.undo_stack.undo)
        self.clear = push_button(self._theme, self.tr("Clear"), "clear", small=True)
        self.clear.setToolTip(self.tr("Clear\nEmpties the drawing; undo brings it back."))
        self.clear.clicked.connect(self._sketch.clear)
        for button in (self._draw, self.undo, self.clear):
            row.addWidget(button)
        row.addStretch(1)
        self._sketch.changed.connect(self._allow)
        self._sketch.undo_stack.canUndoChanged.connect(self.undo.setEnabled)
        return tools

    def _turning(self) -> QHBoxLayout:
        """Return the slider that turns the picture."""
        self.turn = QSlider(Qt.Orientation.Horizontal)
        self.turn.setRange(-HALF_TURN, HALF_TURN)
        self.turn.setPageStep(15)
        self.turn.setAccessibleName(self.tr("Turn the picture, in degrees"))
        self.turn.setToolTip(
            self.tr("Turn\nThe maps follow: most kernels know one direction only.")
        )
        self.turn.valueChanged.connect(self._tell_turn)
        self._angle = text_label(type_size="small", colour="text-muted")
        self._angle.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout()
        row.addWidget(text_label(self.tr("Turn"), type_size="small", colour="text-muted"))
        row.addWidget(self.turn, 1)
        row.addWidget(self._angle)
        return row

    def _seen(self) -> QVBoxLayout:
        """Return the place of what the network receives."""
        self._caption = text_label(type_size="small", colour="text-muted")
        self.seen = StepPicture(self._theme)
        self.seen.set_side(SEEN)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self._caption)
        column.addWidget(self.seen)
        self.show_seen(None)
        return column

    def set_sources(self, sources: list[Source]) -> None:
        """Offer these pictures, after the drawing; the chosen one stays if it is among them."""
        chosen = self.choice.currentData()
        self.choice.clear()
        self.choice.addItem(self.tr("Drawing"), DRAWING)
        for source in sources:
            self.choice.addItem(source.title, source.id)
        self.select(chosen or DRAWING)

    def show_source(self, source: Source, image: QImage | None) -> None:
        """Show which picture is looked at; None for the drawing."""
        self.select(source.id)
        self.stack.setCurrentWidget(self.canvas if image is None else self.picture)
        self.picture.set_image(image, source.title)
        self._draw.setVisible(image is not None)
        self.undo.setVisible(image is None)
        self.clear.setVisible(image is None)
        self.turn.blockSignals(True)
        self.turn.setValue(0)
        self.turn.blockSignals(False)
        self._show_angle()
        self._allow()

    def set_low(self, *, is_low: bool) -> None:
        """Leave out what the network gets, where the window is low: the strip begins with it."""
        self._caption.setVisible(not is_low)
        self.seen.setVisible(not is_low)

    def set_room(self, width: int) -> None:
        """Take a share of the part's ``width``, in logical pixels."""
        least, most = self._theme.scaled(LEAST_WIDTH), self._theme.scaled(MOST_WIDTH)
        self.setFixedWidth(min(max(least, int(SHARE * width)), most))

    def show_seen(self, image: QImage | None) -> None:
        """Show what the network received."""
        size = f"{image.width()} × {image.height()}" if image else ""
        self._caption.setText(self.tr("The network gets {0}").format(size or "…"))
        name = self.tr("What the network sees")
        self.seen.show_step(Step("seen", name, image, tip=f"{name}: {size}"))

    def select(self, identifier: str) -> None:
        """Show a picture as the chosen one, by its id."""
        place = self.choice.findData(identifier)
        if place >= 0:
            self.choice.setCurrentIndex(place)

    def _choose(self, place: int) -> None:
        self.chosen.emit(self.choice.itemData(place))

    def _tell_turn(self, degrees: int) -> None:
        self._show_angle()
        self.turned.emit(degrees)

    def _show_angle(self) -> None:
        self._angle.setText(f"{self.turn.value()}°".replace("-", "\N{MINUS SIGN}"))

    def _allow(self) -> None:
        """Let an empty canvas not be cleared."""
        self.clear.setEnabled(not self._sketch.is_blank)

    def _follow_theme(self) -> None:
        self._angle.setFixedWidth(self._theme.scaled(38))
