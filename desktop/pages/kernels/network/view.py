"""The part "Inside a network": the layers of a model, and what they make of a picture."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QImage,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.pages.context import PageContext
from desktop.pages.kernels.network.exporting import export_picture
from desktop.pages.kernels.network.famous_view import FamousView
from desktop.pages.kernels.network.head import Head
from desktop.pages.kernels.network.large_panel import LargePanel
from desktop.pages.kernels.network.made_panel import MadePanel
from desktop.pages.kernels.network.making import Making
from desktop.pages.kernels.network.maps_panel import MapsPanel
from desktop.pages.kernels.network.neuron_panel import NeuronPanel
from desktop.pages.kernels.network.panels import Panels
from desktop.pages.kernels.network.picture_panel import PicturePanel
from desktop.pages.kernels.network.showing import Showing
from desktop.pages.kernels.network.sources import (
    DEFAULT_MODEL,
    DRAWING,
    FAMOUS,
    Source,
    first_source,
)
from desktop.pages.kernels.network.state import (
    FIRST,
    SECOND,
    NetworkState,
    as_source,
    image_source,
)
from desktop.pages.kernels.network.texts import layer_cards
from desktop.pages.kernels.part import Part
from desktop.services.incoming import MODEL_SUFFIX, PICTURE_PATTERNS, Incoming, incoming
from desktop.services.shared_pictures import SharedPicture
from desktop.widgets.adopting.offer import AdoptOffer
from desktop.widgets.current_stack import CurrentStack
from desktop.widgets.drawing.sketch import Sketch
from desktop.widgets.drop_overlay import DropOverlay
from desktop.widgets.floating_notice import FloatingNotice
from desktop.widgets.layer_strip import LayerStrip
from desktop.widgets.page import MenuName

if TYPE_CHECKING:
    from desktop.pages.kernels.network.asking import Opened, Shown

# The right column: logical pixels at scale 1, and its share of the width.
LARGE, NARROW_LARGE, LARGEST = 364, 290, 640
LARGE_SHARE = 0.32
LEAST = QSize(840, 440)
NARROW_BELOW = 1100  # logical pixels of the part's width
LOW_BELOW = 655  # logical pixels of its height: then how a map was made is behind a segment
PATIENCE_MS = 1000  # what takes longer is told, with a way out


class NetworkView(Part):
    """The strip of layers above, the picture, the maps and the large map below.

    Parameters
    ----------
    context
        Theme, preferences and the other pages' pictures.
    """

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.theme = context.theme
        self.state = NetworkState(Sketch(self), self)
        self.head = Head(self.theme, self)
        self.strip = LayerStrip(self.theme, self.tr("Layers"))
        self.picture = PicturePanel(self.theme, self.state.sketch)
        self.maps = MapsPanel(self.theme)
        self.made = MadePanel(self.theme)
        self.large = LargePanel(self.theme)
        self.neuron = NeuronPanel(self.theme)
        self.famous = FamousView(self.theme)
        self._right = CurrentStack()
        self._right.addWidget(self.large)
        self._right.addWidget(self.neuron)
        panels = Panels(self.picture, self.maps, self.made, self.large, self.neuron, self._right)
        self.showing = Showing(self.state, panels, self)
        self.making = Making(self.state, panels, self)
        self.notice = FloatingNotice(self.theme, self)
        self.offer = AdoptOffer(self.theme, self, pictures=self._pictures_shown)
        self._undescribed_side = FIRST
        self._overlay = DropOverlay(self.theme, self)
        self.setAcceptDrops(True)
        self._is_painted = False
        self._is_low = False
        self._has_own_picture = False
        self._opening = ""
        self._status = ("info", "text-muted", "", "")
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._offer_cancelling)
        self._add_actions()
        self._lay_out()
        self._connect()

    # Making it

    def _lay_out(self) -> None:
        """Put the strip above three columns."""
        space = self.theme.space
        self._middle = QVBoxLayout()
        self._middle.setSpacing(space.panel_gap)
        self._middle.addWidget(self.maps, 1)
        self._middle.addWidget(self.made)
        work = QWidget()
        row = QHBoxLayout(work)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space.panel_gap)
        row.addWidget(self.picture)
        row.addLayout(self._middle, 1)
        row.addWidget(self._right)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.inline_gap)
        column.addWidget(self.strip)
        column.addWidget(work, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(inside)
        self._stack.addWidget(self.famous)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self.theme.changed.connect(self._adapt)
        self._adapt()

    def _add_actions(self) -> None:
        """Make what the part adds to the window's menus."""
        self._open_picture = self._action(self.tr("Open picture…"), self.choose_picture, "Ctrl+O")
        self._open_model = self._action(self.tr("Open model…"), self.choose_model, "Ctrl+Shift+O")
        self._paste = self._action(self.tr("Paste picture"), self.paste, "Ctrl+V")
        self._export = self._action(
            self.tr("Save this view as a picture…"), self.export_all, "Ctrl+E"
        )
        self._next = self._action(self.tr("Next map"), lambda: self._step(1), "Alt+Right")
        self._before = self._action(self.tr("Map before"), lambda: self._step(-1), "Alt+Left")
        stack = self.state.sketch.undo_stack
        self._undo = stack.createUndoAction(self, self.tr("Undo"))
        self._redo = stack.createRedoAction(self, self.tr("Redo"))
        self._undo.setShortcut(QKeySequence.StandardKey.Undo)
        self._redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        for action in (*self.menu_actions("file"), *self.menu_actions("edit")):
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(action)

    def _action(self, text: str, act: Callable[[], object], key: str) -> QAction:
        """Return a menu action with its key."""
        action = QAction(text, self)
        action.triggered.connect(lambda: act())
        action.setShortcut(QKeySequence(key))
        return action

    def _connect(self) -> None:
        """Let the panels follow the state, and the state the panels."""
        state = self.state
        self.strip.chosen.connect(state.choose_layer)
        self.picture.chosen.connect(self._choose_picture)
        self.picture.turned.connect(state.turn)
        self.picture.opening.connect(self.choose_picture)
        self.maps.chosen.connect(state.choose_output)
        self.head.models.chosen.connect(self._choose_model)
        self.head.seconds.chosen.connect(lambda name: state.open_model(name, SECOND))
        self.head.comparing.connect(self._compare)
        self.head.open.clicked.connect(self.choose_file)
        for panel in (self.large, self.neuron):
            panel.stepped.connect(self._step)
        self.maps.exporting.connect(lambda: self._export_from(self.maps.whole_image, "maps"))
        self.made.exporting.connect(lambda: self._export_from(self.made.whole_image, "made of"))
        self.large.exporting.connect(lambda: self._export_from(self.large.whole_image, "map"))
        self.neuron.exporting.connect(lambda: self._export_from(self.neuron.whole_image, "neuron"))
        self.famous.exporting.connect(
            lambda: self._export_from(self.famous.whole_image, "famous networks")
        )
        state.opening_model.connect(self._show_opening)
        state.model_opened.connect(self._show_model)
        state.model_refused.connect(self._show_refused_model)
        state.model_undescribed.connect(self._offer_describing)
        self.offer.adopted.connect(self._open_adopted)
        state.opening_cancelled.connect(self._end_waiting)
        state.comparing_ended.connect(self._show_titles)
        state.layer_chosen.connect(self.strip.choose)
        state.shown.connect(self._tell_answered)
        state.unanswered.connect(self._show_unanswered)
        state.picture_opened.connect(self.picture.show_source)
        state.picture_refused.connect(self._show_refused_picture)
        state.picture_noted.connect(self._show_note)
        state.sources_changed.connect(lambda: self.picture.set_sources(state.sources))
        self._context.shared_pictures.changed.connect(self._take_shared)
        self.picture.set_sources(state.sources)
        self.picture.show_source(state.source, None)

    # What the page asks of a part

    def head_widgets(self) -> Sequence[QWidget]:
        """Return the controls that stand in the page's head."""
        return self.head.widgets

    def menu_actions(self, menu: MenuName) -> Sequence[QAction]:
        """Return what the part adds to the window's menus."""
        return {
            "file": [self._open_picture, self._open_model, self._export],
            "edit": [self._undo, self._redo, self._paste, self._before, self._next],
            "model": [],
        }[menu]

    def open_paths(self, paths: Sequence[str]) -> None:
        """Open files: models are taken apart, the first picture is looked at."""
        self._take(Incoming(paths=tuple(Path(path) for path in paths)), self.tr("Picture"))

    def shut_down(self) -> None:
        """End the background threads."""
        self.offer.close()
        self.state.close()

    def showEvent(self, event: QShowEvent) -> None:
        """Offer the pictures that other pages work on."""
        super().showEvent(event)
        for origin in ("pokemon", "fashion", "digits"):
            picture = self._context.shared_pictures.latest(origin)
            if picture is not None:
                self._take_shared(picture)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Open the first model once the part is seen: reading NumPy delays the first paint."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self._open_first)

    def _open_first(self) -> None:
        if not self._opening:
            self.state.open_model(DEFAULT_MODEL)

    # Models

    def _choose_model(self, name: str) -> None:
        """Take another model apart, or show the famous networks."""
        is_famous = name == FAMOUS
        if is_famous:
            self.famous.fill()
        self._stack.setCurrentIndex(int(is_famous))
        self.head.compare.setEnabled(not is_famous)
        if not is_famous:
            self.state.open_model(name)

    def _compare(self, is_on: bool) -> None:
        """Compare with a second model, or no longer."""
        if is_on:
            self.state.open_model(self.head.seconds.currentData(), SECOND)
        else:
            self.state.end_comparing()

    def _show_opening(self, name: str) -> None:
        self._opening = name
        self.status_changed.emit("waiting", "text-muted", self.tr("Opening {0}…").format(name), "")
        self._patience.start()

    def _offer_cancelling(self) -> None:
        """Tell what takes so long, with a way out."""
        title = self.tr("Opening {0}…").format(self._opening)
        reason = self.tr("A model that comes from elsewhere is first tried in safety.")
        self.notice.announce("info", title, reason, cancel=self.state.cancel_opening)

    def _end_waiting(self) -> None:
        """Take back what told of a model being opened, and show which one is looked at."""
        self._patience.stop()
        self.notice.withdraw()
        self.head.models.show_refused()
        self.head.seconds.show_refused()
        if self.state.sides[SECOND] is None and self.head.compare.isChecked():
            self.head.compare.setChecked(False)
        self.status_changed.emit(*self._status)

    def _show_model(self, side: int, opened: "Opened") -> None:
        """Show the layers of a model."""
        model = opened.model
        choice = (self.head.models, self.head.seconds)[side]
        choice.show_present(str(model.path), model.path.stem)
        if side == FIRST:
            self._stack.setCurrentIndex(0)
            self.strip.set_cards(layer_cards(opened.anatomy.layers))
            self.strip.setAccessibleName(self.tr("Layers of {0}").format(model.path.stem))
            self._look_at_first(model.metadata.activity)
        parameters = self.tr("{0} parameters").format(f"{model.metadata.parameters:,}")
        told = self.tr("Maps read from the model itself, not recomputed")
        self._status = ("success", "success", told, parameters)
        self._end_waiting()
        self._show_titles()
        self.settled.emit(True)

    def _look_at_first(self, activity: str) -> None:
        """Look at a picture that the model knows, until the user has chosen one."""
        if self._has_own_picture:
            return
        source = first_source(activity, self.state.sources)
        self.state.look_at(source or Source(DRAWING, "", None))

    def _show_titles(self) -> None:
        """Say whose maps are beside each other."""
        names = [side.model.path.stem for side in self.state.sides if side is not None]
        titles = names if len(names) > 1 else []
        self.maps.set_comparing(titles)
        self.large.set_comparing(titles)

    def _show_refused_model(self, sentence: str) -> None:
        self._end_waiting()
        self.settled.emit(False)
        self.notice.announce("error", self.tr("This model cannot be used"), sentence)

    def _offer_describing(self, path: Path, side: int) -> None:
        """Tell that the user can describe a model; the one before stays."""
        self._undescribed_side = side
        self._end_waiting()
        self.settled.emit(self.state.sides[FIRST] is not None)
        self.offer.offer(path)

    def _open_adopted(self, path: Path) -> None:
        """Take apart what the user has described; beside another one it is compared again."""
        self.state.open_model(str(path), self._undescribed_side)

    def _pictures_shown(self) -> Sequence[tuple[str, QImage]]:
        """Return the picture that is looked at, for trying a model that is being described."""
        image = self.picture.picture.image
        return [] if image is None else [(self.state.source.title, image)]

    # The picture

    def _choose_picture(self, identifier: str) -> None:
        """Look at another of the offered pictures, or at the drawing."""
        self.notice.dismiss()
        self._has_own_picture = True
        if identifier == DRAWING:
            self.state.look_at(Source(DRAWING, self.tr("Your drawing"), None))
            self.picture.canvas.setFocus()
            return
        for source in self.state.sources:
            if source.id == identifier:
                self.state.look_at(source)

    def _take_shared(self, picture: SharedPicture) -> None:
        """Offer what another page works on."""
        self.state.offer(Source(f"page:{picture.origin}", picture.title, picture.image))

    def _look_at_new(self, source: Source) -> None:
        self._has_own_picture = True
        self.state.offer(source)
        self.state.look_at(source)

    def _show_refused_picture(self, sentence: str) -> None:
        self.picture.show_source(self.state.source, self.picture.picture.image)
        self.notice.announce("error", self.tr("This picture cannot be used"), sentence)

    def _show_note(self, sentence: str) -> None:
        self.notice.announce("info", self.tr("A part of this picture is used"), sentence)

    def _show_unanswered(self, sentence: str) -> None:
        self.notice.announce("error", self.tr("The network cannot answer"), sentence)

    def _tell_answered(self, shown: "Shown") -> None:
        """Tell in the status line where the numbers come from."""
        self.status_changed.emit(*self._status)

    # Steps and files

    def _step(self, step: int) -> None:
        """Look at the next or the previous map, as they are shown."""
        order = self.maps.faces[0].order
        if self.state.output in order:
            place = order.index(self.state.output) + step
            if 0 <= place < len(order):
                self.state.choose_output(order[place])

    def choose_file(self) -> None:
        """Let the user choose a picture or a model."""
        both = " ".join((*PICTURE_PATTERNS, f"*{MODEL_SUFFIX}"))
        self._choose(self.tr("Open a picture or a model"), self.tr("Files ({0})").format(both))

    def choose_picture(self) -> None:
        """Let the user choose a picture file."""
        patterns = self.tr("Pictures ({0})").format(" ".join(PICTURE_PATTERNS))
        self._choose(self.tr("Open a picture"), patterns)

    def choose_model(self) -> None:
        """Let the user choose a model file."""
        patterns = self.tr("Models ({0})").format(f"*{MODEL_SUFFIX}")
        self._choose(self.tr("Open a model"), patterns)

    def _choose(self, title: str, patterns: str) -> None:
        folder = self._context.preferences.current.last_folder
        name, _ = QFileDialog.getOpenFileName(self, title, folder, patterns)
        if name:
            self._context.preferences.change(last_folder=str(Path(name).parent))
            self.open_paths([name])

    def paste(self) -> None:
        """Look at the clipboard's picture."""
        self._take(incoming(QApplication.clipboard().mimeData()), self.tr("Pasted picture"))

    def _take(self, found: Incoming, title: str) -> None:
        """Use what was opened, dropped or pasted."""
        self.notice.dismiss()
        self.offer.dismiss()
        models = [path for path in found.paths if path.suffix.lower() == MODEL_SUFFIX]
        pictures = [path for path in found.paths if path not in models]
        if models:
            self.state.open_model(str(models[0]))
        if pictures:
            self._look_at_new(as_source(pictures[0]))
        elif found.content is not None:
            self._look_at_new(image_source(title, found.content))
        elif found.image is not None:
            self._look_at_new(image_source(title, found.image))
        elif not models:
            self.notice.announce(
                "error",
                self.tr("This picture cannot be used"),
                self.tr("There is no picture in it; save the picture and open the file."),
            )

    def export_all(self) -> None:
        """Save the whole part as a picture."""
        self._export_from(lambda: self.grab().toImage(), "view")

    def _export_from(self, picture: Callable[[], QImage], what: str) -> None:
        facts = self.state.facts
        is_inside = facts is not None and self._stack.currentIndex() == 0
        name = f"{facts.name} {what}" if facts is not None and is_inside else what
        try:
            path = export_picture(self, self._context.preferences, name, picture)
        except OSError as error:
            reason = self.tr("{0}; choose another folder.").format(error.strerror or error)
            self.notice.announce("error", self.tr("The picture could not be saved"), reason)
            return
        if path is not None:
            self.notice.announce("success", self.tr("Saved"), str(path))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say what letting go will do."""
        found = incoming(event.mimeData())
        if found.is_empty:
            return
        event.acceptProposedAction()
        is_model = bool(found.paths) and found.paths[0].suffix.lower() == MODEL_SUFFIX
        if not is_model:
            self.state.expect_picture()
        title = self.tr("Let go to look at this picture")
        if is_model:
            title = self.tr("Let go to take this model apart")
        self._overlay.show_over(title, self.tr("Files are read, never moved"))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the words away."""
        self._overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Use what was dropped."""
        self._overlay.hide()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._take(incoming(event.mimeData()), self.tr("Dropped picture"))

    def minimumSizeHint(self) -> QSize:
        """Return what is needed with everything at its least, which comes when room is short."""
        own = super().minimumSizeHint()
        least = QSize(self.theme.scaled(LEAST.width()), self.theme.scaled(LEAST.height()))
        return own.boundedTo(least)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the window."""
        super().resizeEvent(event)
        self._adapt()

    def _adapt(self) -> None:
        """Give the large map the room there is; put things behind others where there is none."""
        scale = self.theme.scale
        is_narrow = self.width() < NARROW_BELOW * scale
        least = self.theme.scaled(NARROW_LARGE if is_narrow else LARGE)
        most = self.theme.scaled(LARGEST)
        self._right.setFixedWidth(min(max(least, int(LARGE_SHARE * self.width())), most))
        self.maps.set_narrow(is_narrow=is_narrow)
        self.picture.set_room(self.width())
        self._set_low(is_low=self.height() < LOW_BELOW * scale)

    def _set_low(self, *, is_low: bool) -> None:
        if is_low == self._is_low:
            return
        self._is_low = is_low
        self.picture.set_low(is_low=is_low)
        self.made.set_inside(is_inside=is_low)
        self.maps.take_made(self.made if is_low else None)
        if not is_low:
            self._middle.addWidget(self.made)
            self.made.show()
