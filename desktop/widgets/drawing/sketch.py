"""A drawing's state without any widget: marks, a picture under them, undo, and the raster."""

import msgspec
from PySide6.QtCore import QObject, QPointF, QRect, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QUndoStack

from desktop.widgets.drawing.commands import MarkCommand, ReplaceCommand
from desktop.widgets.drawing.ink import Ink
from desktop.widgets.drawing.marks import Mark, dot, last_piece, piece, whole
from desktop.widgets.drawing.picture import Ground, blank_ground, picture_ground

# A multiple of 28, the side of the pictures that networks for digits take.
RASTER_SIDE = 448
# Half a pixel of the raster: a pen that moved less has not moved.
LEAST_STEP = 0.5 / RASTER_SIDE
UNDO_LIMIT = 100


class Content(msgspec.Struct, frozen=True):
    """All that can be seen of a sketch, to go back to."""

    marks: tuple[Mark, ...]
    levels: QImage
    picture: QImage | None
    ground: Ground


class OpenMark(msgspec.Struct):
    """The mark being drawn, and the ink as it was before."""

    points: list[QPointF]
    width: float
    eraser: bool
    before: QImage
    area: QRect


class Sketch(QObject):
    """A square drawing, kept as marks and as grey levels that do not depend on any window.

    Points are within 0–1 from the top left; a mark may leave the square and come back. Widths
    are shares of the square's side.
    """

    # Fires when the raster may have changed: at each new piece of ink, when a mark is cancelled,
    # at undo and redo, when cleared, and when a picture is placed. Carries nothing.
    changed = Signal()
    # Fires before `changed` when only a piece of ink was added; carries the piece, a Mark.
    inked = Signal(object)
    # Fires before `changed` when all must be shown anew; carries nothing.
    replaced = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(UNDO_LIMIT)
        self._marks: tuple[Mark, ...] = ()
        self._ink = Ink(RASTER_SIDE)
        self._picture: QImage | None = None
        self._ground = blank_ground(RASTER_SIDE)
        self._open: OpenMark | None = None
        self._raster: QImage | None = None

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The finished marks on the picture, oldest first, erasures among them."""
        return self._marks

    @property
    def open_mark(self) -> Mark | None:
        """The mark being drawn, as far as it goes; None between marks."""
        if self._open is None:
            return None
        return Mark(whole(self._open.points), self._open.width, self._open.eraser)

    @property
    def is_marking(self) -> bool:
        """Whether a mark is being drawn."""
        return self._open is not None

    @property
    def picture(self) -> QImage | None:
        """The picture under the ink, as it was placed."""
        return self._picture

    @property
    def padding(self) -> QColor:
        """The colour around a picture that is not square: the median of its border."""
        return QColor(*[self._ground.padding] * 3)

    @property
    def ink_is_light(self) -> bool:
        """Whether ink in the raster is light on dark, as it is except on a light picture."""
        return self._ground.ink > 0

    @property
    def has_marks(self) -> bool:
        """Whether ink can be seen, on a picture or without."""
        return not self._ink.is_blank()

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing to see: no picture, and no ink or all of it erased."""
        return self._picture is None and self._ink.is_blank()

    def begin_mark(self, point: QPointF, width: float, *, eraser: bool) -> None:
        """Put the pen or the eraser down: a dot, until it moves.

        Parameters
        ----------
        point : QPointF
            Where, within 0–1.
        width : float
            The pen's width as a share of the side, above 0.
        eraser : bool
            Whether to take ink away instead of adding it.
        """
        self.end_mark()
        before = QImage(self._ink.image)
        self._open = OpenMark([QPointF(point)], width, eraser, before, QRect())
        self._add(dot(point))

    def extend_mark(self, point: QPointF) -> None:
        """Move the pen on; does nothing when it is up or has hardly moved."""
        if self._open is None:
            return
        way = point - self._open.points[-1]
        if abs(way.x()) < LEAST_STEP and abs(way.y()) < LEAST_STEP:
            return
        self._open.points.append(QPointF(point))
        self._add(piece(self._open.points))

    def end_mark(self) -> None:
        """Lift the pen: the mark is done and can be undone."""
        if self._open is None:
            return
        if len(self._open.points) > 1:
            self._add(last_piece(self._open.points))
        done, mark = self._open, self.open_mark
        self._open = None
        if mark is not None and not done.area.isEmpty():  # else it is all beside the square
            levels = (done.before.copy(done.area), self._ink.image.copy(done.area))
            self._marks += (mark,)
            self.undo_stack.push(MarkCommand(self, mark, done.area.topLeft(), *levels))

    def cancel_mark(self) -> None:
        """Take back the mark being drawn as if the pen had never touched."""
        if self._open is not None:
            self._ink.replace(self._open.before)
            self._open = None
            self._tell_replaced()

    def clear(self) -> None:
        """Take away all ink and the picture; undo brings them back."""
        self.cancel_mark()
        if self._marks or self._picture is not None:
            empty = Content((), self._no_ink(), None, blank_ground(RASTER_SIDE))
            text = self.tr("Clear")
            self.undo_stack.push(ReplaceCommand(self, text, self.content(), empty))

    def place_picture(self, image: QImage | None) -> None:
        """Put a picture where all was, upright as it is given; None takes it away.

        Ink is taken away with what was under it; undo brings both back.
        """
        if image is None or image.isNull():
            self.clear()
            return
        self.cancel_mark()
        picture = QImage(image)
        ground = picture_ground(picture, RASTER_SIDE)
        after = Content((), self._no_ink(), picture, ground)
        text = self.tr("Place picture")
        self.undo_stack.push(ReplaceCommand(self, text, self.content(), after))

    def raster(self) -> QImage:
        """Return the grey levels, 448 by 448, 8 bits a pixel, lines of 448 bytes.

        Without a picture ink is light (255) on black (0). With one, its grey pixels are padded
        with the median of its border, and ink is dark on a light picture, light on a dark one.
        The picture returned does not change when drawing goes on.
        """
        if self._picture is None:
            return QImage(self._ink.image)
        if self._raster is None:
            self._raster = QImage(self._ground.image)
            self._compose(self._raster.rect())
        return QImage(self._raster)

    def content(self) -> Content:
        """Return all that can be seen; for the commands on the undo stack."""
        return Content(self._marks, QImage(self._ink.image), self._picture, self._ground)

    def restore(self, content: Content) -> None:
        """Show what was seen before; for the commands on the undo stack."""
        self._open = None
        self._marks, self._picture = content.marks, content.picture
        self._ground = content.ground
        self._ink.replace(content.levels)
        self._tell_replaced()

    def restore_marks(self, marks: tuple[Mark, ...], levels: QImage, area: QRect) -> None:
        """Show other marks, which differ in ``area`` only; for the commands on the undo stack."""
        if self._open is not None:
            self._ink.replace(self._open.before)
            self._open = None
        self._marks = marks
        self._ink.take(levels, area.topLeft())
        self._tell_replaced()

    def _add(self, path: QPainterPath) -> None:
        assert self._open is not None
        new = Mark(path, self._open.width, self._open.eraser)
        area = self._ink.draw(new)
        self._open.area = self._open.area.united(area)
        if self._raster is not None and not area.isEmpty():
            self._compose(area)
        self.inked.emit(new)
        self.changed.emit()

    def _compose(self, area: QRect) -> None:
        """Bring an area of the raster up to date: the ground, and the ink over it."""
        assert self._raster is not None
        painter = QPainter(self._raster)
        painter.drawImage(area.topLeft(), self._ground.image, area)
        colour = QColor(*[self._ground.ink] * 3)
        painter.drawImage(area.topLeft(), self._ink.coloured(area, colour))
        painter.end()

    def _tell_replaced(self) -> None:
        self._raster = None
        self.replaced.emit()
        self.changed.emit()

    def _no_ink(self) -> QImage:
        return Ink(RASTER_SIDE).image
