"""One kernel on one picture, without its widgets: the picture, what comes of it, where one is."""

import logging
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QUndoGroup, QUndoStack

from desktop.pages.kernels.one_kernel.editing import SetupEditor
from desktop.pages.kernels.one_kernel.question import Question
from desktop.pages.kernels.one_kernel.setup import Pair
from desktop.pages.kernels.one_kernel.stepping import Stepper
from desktop.services.lazy_decoder import LazyDecoder
from desktop.services.newest import NewestOnly
from desktop.translate import sentence_of, translated
from desktop.widgets.drawing.sketch import Sketch
from training.contract.sentence import Sentence

if TYPE_CHECKING:  # these import NumPy, which the first window does not wait for
    from desktop.pages.kernels.one_kernel.computing import Computed
    from desktop.pages.kernels.one_kernel.sources import PictureSource

log = logging.getLogger(__name__)

GRID, DRAWING = "grid", "drawing"


class OpenedPicture(NamedTuple):
    """A picture from a file."""

    id: str
    name: str
    image: QImage
    notes: tuple[Sentence, ...]


class OneKernelModel(QObject):
    """State of the part.

    Parameters
    ----------
    parent
        Qt's owner. :meth:`close` must be called before the object goes.
    """

    # Another picture is chosen, or its colours are used or not; carries nothing.
    source_changed = Signal()
    # All is computed that follows from the newest settings; carries a `Computed`.
    computed = Signal(object)
    # The newest settings go together with no output; carries a sentence.
    refused = Signal(str)
    # A picture was read and is used; carries its id, its name and its `QImage`.
    picture_opened = Signal(str, str, object)
    # A picture could not be read, the one before stays; carries a sentence.
    picture_refused = Signal(str)
    # A picture was read in part only; carries a sentence.
    picture_noted = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source_id, self._title = GRID, ""
        self._picture: PictureSource | None = None
        self._in_colour = True
        self._is_new = False  # the picture, for the stepper
        self.result: Computed | None = None
        self.editor = SetupEditor(self)
        self._asked = self.editor.setup
        self.stepper = Stepper(self)
        self.sketch = Sketch(self)
        self.undo_group = QUndoGroup(self)
        for stack in (self.editor.undo_stack, self.sketch.undo_stack):
            self.undo_group.addStack(stack)
            stack.indexChanged.connect(self._follow_undo)
        self.undo_group.setActiveStack(self.editor.undo_stack)
        self._computing = NewestOnly(_compute, self)
        self._computing.answered.connect(self._take_result)
        self._computing.failed.connect(self._take_failure)
        self._opener = _PictureOpener()
        self._opening = NewestOnly(self._opener.open, self)
        self._opening.answered.connect(self._take_picture)
        self._opening.failed.connect(self._refuse_picture)
        self.editor.changed.connect(self._follow_setup)
        self.sketch.changed.connect(self._follow_drawing)

    @property
    def is_busy(self) -> bool:
        """Whether a result or a picture is on its way."""
        return self._computing.busy or self._opening.busy

    @property
    def source_id(self) -> str:
        """What was chosen: :data:`GRID`, :data:`DRAWING`, or the id of a picture."""
        return self._source_id

    @property
    def title(self) -> str:
        """The picture's name."""
        return self._title

    @property
    def in_colour(self) -> bool:
        """Whether colours are used where there are some."""
        return self._in_colour

    def set_in_colour(self, in_colour: bool) -> None:
        """Use a picture's colours, or its brightness."""
        if in_colour != self._in_colour:
            self._in_colour = in_colour
            self.source_changed.emit()
            self.ask()

    def use_grid(self) -> None:
        """Slide over the number grid."""
        self._use(GRID, "", None)

    def use_drawing(self) -> None:
        """Slide over what is drawn on the page."""
        from desktop.pages.kernels.one_kernel.sources import PictureSource

        picture = PictureSource(self.sketch.raster(), is_ink=True)
        self._use(DRAWING, self.tr("Drawing"), picture)

    def use_picture(
        self, identifier: str, title: str, image: QImage, *, is_ink: bool = False
    ) -> None:
        """Slide over a picture; ``is_ink`` for a drawn digit, looked at in 28 by 28 pixels."""
        from desktop.pages.kernels.one_kernel.sources import PictureSource

        self._use(identifier, title, PictureSource(image, is_ink=is_ink))

    def open_picture(self, source: Path | bytes | QImage, name: str, identifier: str) -> None:
        """Read a picture in the background: a file, the content of one, or pixels; then use it.

        Ends with ``picture_opened`` or ``picture_refused``, unless another one is wanted before.
        """
        self._opening.request((source, name, identifier))

    def expect_picture(self) -> None:
        """Get ready in the background for a picture that may come."""
        self._opener.warm_up()

    def ask(self) -> None:
        """Have everything computed anew."""
        self._asked = self.editor.setup
        self._computing.request(Question(self._asked, self._picture, self._in_colour))

    def close(self) -> None:
        """End the threads; nothing is emitted after."""
        self.stepper.pause()
        self._opener.close()
        for worker in (self._computing, self._opening):
            worker.close()

    def _use(self, identifier: str, title: str, picture: "PictureSource | None") -> None:
        """Slide over something else."""
        is_other = identifier != self._source_id
        self._source_id, self._title, self._picture = identifier, title, picture
        self._is_new = self._is_new or is_other
        self.source_changed.emit()
        self.ask()

    def _follow_undo(self) -> None:
        """Let undo take back what was done last, with the pen or in the fields."""
        stack = self.sender()
        if isinstance(stack, QUndoStack):
            self.undo_group.setActiveStack(stack)

    def _follow_setup(self) -> None:
        """Compute anew, unless only the kernel's depth was brought to the picture's."""
        if self.editor.setup != self._asked:
            self.ask()

    def _follow_drawing(self) -> None:
        """Compute anew while one draws."""
        if self._source_id == DRAWING:
            from desktop.pages.kernels.one_kernel.sources import PictureSource

            self._picture = PictureSource(self.sketch.raster(), is_ink=True)
            self.ask()

    def _take_result(self, result: "Computed") -> None:
        """Show the newest result."""
        self.result = result
        depth = len(result.question.setup.kernel)
        self._asked = self._asked.with_depth(depth)
        self.editor.adapt_depth(depth)
        self.stepper.set_count(result.places.steps)
        if self._is_new and result.question.picture is self._picture:
            self._is_new = False
            self.stepper.rest(0 if result.maps is None else middle(result.places.output))
        self.computed.emit(result)

    def _take_failure(self, error: Exception) -> None:
        """Tell why there is no output."""
        log.info("%s", error)
        self.result = None
        self.stepper.set_count(0)
        self.refused.emit(sentence_of(error))

    def _take_picture(self, opened: OpenedPicture) -> None:
        """Slide over a picture that was read."""
        self.use_picture(opened.id, opened.name, opened.image)
        self.picture_opened.emit(opened.id, opened.name, opened.image)
        if opened.notes:
            self.picture_noted.emit(" ".join(translated(note) for note in opened.notes))

    def _refuse_picture(self, error: Exception) -> None:
        """Tell why a picture cannot be read."""
        log.warning("%s", error, exc_info=error)
        self.picture_refused.emit(sentence_of(error))


def middle(size: Pair) -> int:
    """Return the number of the place in the middle of an output."""
    return size[0] // 2 * size[1] + size[1] // 2


def _compute(question: Question) -> "Computed":
    """Compute; this is what the thread runs."""
    from desktop.pages.kernels.one_kernel.computing import compute

    return compute(question)


class _PictureOpener(LazyDecoder):
    """Decodes pictures for the page."""

    def open(self, wanted: tuple[Path | bytes | QImage, str, str]) -> OpenedPicture:
        """Decode a picture; this is what the thread runs."""
        from desktop.services.displayed import displayed
        from desktop.services.picture_intake import read_picture_bytes

        source, name, identifier = wanted
        if isinstance(source, QImage):
            return OpenedPicture(identifier, name, source, ())
        content = read_picture_bytes(source) if isinstance(source, Path) else source
        decoded = self.decode(content, name)
        return OpenedPicture(identifier, name, displayed(decoded.picture), decoded.notes)
