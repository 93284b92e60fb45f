"""A row of small pictures with arrows between: how one thing became another, step by step."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.theme.theme import Theme
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.label import text_label

SIDE = 86
SMALL_SIDE = 58
NAME = 26  # logical pixels below a picture, at scale 1
SCROLL_BAR = 12


class Step(NamedTuple):
    """One picture of the row.

    Attributes
    ----------
    id
        What :attr:`StepStrip.switched` carries.
    name
        The words under it.
    image
        The picture, None for none yet.
    tip
        What the step does, in a sentence.
    is_on
        Whether the step is done; None where it cannot be switched.
    is_result
        Whether it is what all leads to.
    """

    id: str
    name: str
    image: QImage | None
    tip: str = ""
    is_on: bool | None = None
    is_result: bool = False


class StepPicture(QWidget):
    """One picture of the row, enlarged by a whole factor where it is tiny.

    Parameters
    ----------
    theme : Theme
        Gives colours and size.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._image: QImage | None = None
        self._is_result = False
        self._side = SIDE
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    @property
    def image(self) -> QImage | None:
        """What is shown."""
        return self._image

    def show_step(self, step: Step) -> None:
        """Show another step's picture."""
        self._image, self._is_result = step.image, step.is_result
        self.setAccessibleName(step.name)
        self.setToolTip(step.tip)
        self.update()

    def set_side(self, side: int) -> None:
        """Be a square of so many pixels at scale 1."""
        self._side = side
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the square."""
        side = self._theme.scaled(self._side)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture in its frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect())
        painter.fillRect(frame, self._theme.colour("raised"))
        if self._image is not None:
            self._paint_image(painter, frame)
        width = 2 if self._is_result else 1
        painter.setPen(QPen(self._theme.colour("accent" if self._is_result else "line"), width))
        inset = width / 2
        painter.drawRect(frame.adjusted(inset, inset, -inset, -inset))

    def _paint_image(self, painter: QPainter, frame: QRectF) -> None:
        image = self._image
        assert image is not None
        ratio = self.devicePixelRatioF()
        factor = min(frame.width() / image.width(), frame.height() / image.height())
        whole = int(factor * ratio)
        is_tiny = whole >= 2
        if is_tiny:
            factor = whole / ratio
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not is_tiny)
        width, height = image.width() * factor, image.height() * factor
        left = round((frame.width() - width) / 2 * ratio) / ratio
        top = round((frame.height() - height) / 2 * ratio) / ratio
        painter.drawImage(QRectF(left, top, width, height), image)


class StepTile(QWidget):
    """A step's picture over its name, which can be a switch.

    Parameters
    ----------
    theme : Theme
        Gives colours and sizes.
    step : Step
        What is shown; whether it can be switched stays as it is here.
    """

    # The user has switched the step; carries its id and whether it is done from now on.
    switched = Signal(str, bool)

    def __init__(self, theme: Theme, step: Step) -> None:
        super().__init__()
        self._id = step.id
        self.picture = StepPicture(theme)
        self._label = text_label(type_size="small")
        self._switch: QCheckBox | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        if step.is_on is None:
            column.addWidget(self._label, 0, Qt.AlignmentFlag.AlignHCenter)
        else:
            self._switch = QCheckBox()
            self._switch.setProperty("small", True)
            self._switch.toggled.connect(lambda is_on: self.switched.emit(self._id, is_on))
            column.addWidget(self._switch, 0, Qt.AlignmentFlag.AlignHCenter)
        self.show_step(step)

    @property
    def switch(self) -> QCheckBox | None:
        """The switch, where there is one."""
        return self._switch

    def show_step(self, step: Step) -> None:
        """Show another state of the step."""
        self.picture.show_step(step)
        if self._switch is not None:
            self._switch.blockSignals(True)
            self._switch.setChecked(bool(step.is_on))
            self._switch.blockSignals(False)
            self._switch.setText(step.name)
            self._switch.setToolTip(step.tip)
            return
        self._label.setText(step.name)
        self._label.setProperty("colour", "text" if step.is_result else "text-muted")


class StepStrip(QScrollArea):
    """Shows the steps from left to right; it scrolls where they do not fit.

    Parameters
    ----------
    theme : Theme
        Gives colours and sizes.
    name : str
        What becomes what, for whoever cannot see it.
    parent : QWidget, optional
        The owner.
    """

    # The user has switched a step; carries its id and whether it is done from now on.
    switched = Signal(str, bool)

    # Other steps are shown, with widgets of their own; carries nothing.
    rebuilt = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tiles: dict[str, StepTile] = {}
        self._shape: list[tuple[str, bool, bool]] = []
        self._side = SIDE
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._follow_theme)
        self._follow_theme()

    @property
    def tiles(self) -> dict[str, StepTile]:
        """The steps by their ids, from left to right."""
        return dict(self._tiles)

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Show these steps; what is the same as before keeps its widgets and the focus."""
        shape = [(step.id, step.is_on is None, step.is_result) for step in steps]
        if shape != self._shape:
            self._shape = shape
            self._build(steps)
        for step in steps:
            self._tiles[step.id].show_step(step)

    def set_small(self, is_small: bool) -> None:
        """Show smaller pictures, where the window is low."""
        self._side = SMALL_SIDE if is_small else SIDE
        self._shape = []
        for tile in self._tiles.values():
            tile.picture.set_side(self._side)
        self._follow_theme()

    def _build(self, steps: Sequence[Step]) -> None:
        content = QWidget()
        content.setProperty("page", True)
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._tiles = {}
        for number, step in enumerate(steps):
            if number and not steps[number - 1].is_result:
                row.addStretch(1)
                row.addWidget(self._arrow(), 0, Qt.AlignmentFlag.AlignTop)
            if number:
                row.addStretch(1)
            tile = StepTile(self._theme, step)
            tile.picture.set_side(self._side)
            tile.switched.connect(self.switched)
            self._tiles[step.id] = tile
            row.addWidget(tile, 0, Qt.AlignmentFlag.AlignTop)
        self.setWidget(content)
        self.rebuilt.emit()

    def _arrow(self) -> QWidget:
        """Return an arrow at the height of the pictures' middle."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        holder.setFixedHeight(self._theme.scaled(self._side))
        column.addWidget(IconLabel(self._theme, "step_arrow"))
        return holder

    def _follow_theme(self) -> None:
        # Picture, name, and a scroll bar below them where there is one.
        self.setFixedHeight(self._theme.scaled(self._side + NAME) + SCROLL_BAR)
