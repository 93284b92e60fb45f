"""The Digits page: draw a digit and see the network answer while you draw."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QHideEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout

from desktop.pages.context import PageContext
from desktop.pages.digits.answer_panel import LABELS, AnswerPanel
from desktop.pages.digits.drawing_panel import COMPACT_BELOW, DrawingPanel
from desktop.pages.digits.model import DEFAULT_MODEL, DigitsModel
from desktop.pages.digits.model_chooser import ModelChooser
from desktop.services.incoming import MODEL_SUFFIX, PICTURE_PATTERNS, Incoming, incoming
from desktop.services.local_numbers import local
from desktop.services.shared_pictures import SharedPicture
from desktop.translate import activity_title
from desktop.widgets.adopting.offer import AdoptOffer
from desktop.widgets.buttons import icon_button, push_button
from desktop.widgets.drawing.demonstration import Demonstration
from desktop.widgets.drawing.keyboard_pen import pen_keys
from desktop.widgets.drawing.sketch import Sketch
from desktop.widgets.drop_overlay import DropOverlay
from desktop.widgets.file_choice import choose_files
from desktop.widgets.floating_notice import FloatingNotice
from desktop.widgets.keys import Key, KeyGroup, actions_in, keys_of
from desktop.widgets.label import text_label
from desktop.widgets.numbers import percent_in_sentence
from desktop.widgets.page import MenuName, Page
from desktop.widgets.web_picture import WebPicture

if TYPE_CHECKING:
    from desktop.pages.digits.answering import Shown
    from desktop.services.opened_model import OpenedModel
    from desktop.widgets.model_card import ModelCard

WITHOUT_SUBTITLE_BELOW = 1060  # logical pixels of the page's width
PATIENCE_MS = 1000  # what takes longer is told, with a way out
GAP, NARROW_GAP = 32, 12  # logical pixels between the halves
NARROW_BELOW = 900  # logical pixels of the page's width
ONE_LAYER_BELOW = 640  # logical pixels of its height: then one hidden layer is shown at a time


class DigitsPage(Page):
    """Canvas and answer line at the left, what the network does with them at the right.

    Parameters
    ----------
    context
        Theme and preferences.
    """

    help_topic = "digits"
    takes_files = True

    def __init__(self, context: PageContext) -> None:
        super().__init__(
            context.theme,
            self.tr("Digits"),
            self.tr("Draw a digit. The network answers while you draw."),
        )
        self._context = context
        self.model = DigitsModel(Sketch(self), self)
        self.drawing = DrawingPanel(context, self.model.sketch)
        self.answers = AnswerPanel(context)
        self.notice = FloatingNotice(context.theme, self)
        self.offer = AdoptOffer(context.theme, self, lambda: LABELS)
        self._card: ModelCard | None = None
        self._overlay = DropOverlay(context.theme, self)
        self.web = WebPicture(context.theme, self, self.notice)
        self._demonstration = Demonstration(self.model.sketch, self)
        self._demonstration.ended.connect(self._tell_demonstrated)
        self._demonstrates_soon = False  # once a model can answer
        self.settled.connect(self._demonstrate_now)
        self.web.fetched.connect(lambda found: self.model.open_picture(found.content))
        self.setAcceptDrops(True)
        self._opening = ""
        self._is_painted = False
        self._is_telling = False
        self._ready_status = ("info", "text-muted", "", "")
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._offer_cancelling)
        self._add_head()
        self._add_actions()
        self._lay_out()
        self.order_help()
        self._connect()
        self._show_empty()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Open the shipped model once the page is seen: reading NumPy delays the first paint."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self._open_first_model)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the other pages have what is drawn."""
        super().hideEvent(event)
        sketch = self.model.sketch
        if not sketch.is_blank:
            picture = SharedPicture("digits", self.tr("The drawn digit"), sketch.raster())
            self._context.shared_pictures.publish(picture)

    def _open_first_model(self) -> None:
        """Open the shipped model, unless the program was started with another one."""
        if not self._opening:
            self.model.open_model(DEFAULT_MODEL)

    def _add_head(self) -> None:
        """Put the model's name, its card and the open button into the head."""
        self.add_to_head(text_label(self.tr("Model"), colour="text-muted"))
        self._models = ModelChooser(self.theme, self._context.models, DEFAULT_MODEL)
        self.add_to_head(self._models)
        self._card_button = icon_button(self.theme, "model_card", self.tr("About this model"))
        self._card_button.clicked.connect(self._toggle_card)
        self.add_to_head(self._card_button)
        self._open_button = push_button(self.theme, self.tr("Open…"), "open")
        self._open_button.setToolTip(self.tr("Open a picture of a digit  Ctrl+O"))
        self._open_button.clicked.connect(self.choose_picture)
        self.add_to_head(self._open_button)

    def _add_actions(self) -> None:
        """Make what the page adds to the window's menus."""
        self._open_picture = self._action(self.tr("Open picture…"), self.choose_picture, "Ctrl+O")
        self._open_model = self._action(self.tr("Open model…"), self.choose_model, "Ctrl+Shift+O")
        self._paste = self._action(self.tr("Paste picture"), self.paste, "Ctrl+V")
        self._show_card = self._action(self.tr("About this model"), self._toggle_card, "Ctrl+I")
        self._use_shipped = self._action(self.tr("Use the shipped model"), self._reset_model)
        # On the page too: their keys then work without a menu bar, and only while it is shown.
        self.addActions([*self.menu_actions("file"), *self.menu_actions("edit")])
        self.addActions(list(self.menu_actions("model")))
        self._centring_key = Key(("C",), self.tr("Centre and fit, on or off"))
        centring = QShortcut(QKeySequence(self._centring_key.keys[0]), self)
        centring.activated.connect(self.answers.centring.toggle)

    def _action(self, text: str, act: Callable[[], object], key: str = "") -> QAction:
        """Return a menu action with its key."""
        action = QAction(text, self)
        action.triggered.connect(lambda: act())
        if key:
            action.setShortcut(QKeySequence(key))
        return action

    def key_groups(self) -> Sequence[KeyGroup]:
        """Return the page's keys, and those of the canvas."""
        own = (*keys_of(actions_in(self)), *self.drawing.keys, self._centring_key)
        return (KeyGroup("", own), KeyGroup(self.tr("on the canvas"), pen_keys()))

    def menu_actions(self, menu: MenuName) -> Sequence[QAction]:
        """Return what the page adds to the window's menus."""
        panel = self.drawing
        return {
            "file": [self._open_picture, self._open_model],
            "edit": [
                panel.undo_action,
                panel.redo_action,
                self._paste,
                panel.clear_action,
                panel.keep.keep_menu.menuAction(),
            ],
            "model": [self._show_card, self._use_shipped],
        }[menu]

    def _lay_out(self) -> None:
        """Put the halves beside each other, the canvas' a little wider."""
        self._halves = QHBoxLayout()
        self._halves.addWidget(self.drawing, 566)
        self._halves.addWidget(self.answers, 546)
        self.content.addLayout(self._halves)

    def _connect(self) -> None:
        """Show what the model says."""
        self.model.sketch.changed.connect(self.notice.dismiss)
        self.model.sketch.changed.connect(self._end_telling)
        drawings = self.drawing.drawings
        drawings.kept.connect(self._tell_kept)
        drawings.taken_back.connect(self._tell_taken_back)
        drawings.failed.connect(self._tell_not_kept)
        self.model.answered.connect(self._show_answer)
        self.model.emptied.connect(self._show_empty)
        self.model.unanswered.connect(self._show_unanswered)
        self.model.picture_refused.connect(self._show_refused_picture)
        self.model.picture_noted.connect(self._show_note)
        self.model.model_opened.connect(self._show_model)
        self.model.model_refused.connect(self._show_refused_model)
        self.model.model_undescribed.connect(self._offer_describing)
        self.offer.adopted.connect(lambda path: self.model.open_model(str(path)))
        self.offer.adopted.connect(self._context.models.add)
        self.model.opening_cancelled.connect(self._show_cancelled)
        self.model.opening_model.connect(self._show_opening)
        self._models.chosen.connect(self.model.open_model)
        self.answers.centring_changed.connect(self.model.set_centred)
        self.theme.changed.connect(self._adapt)

    def try_out(self, what: str) -> None:
        """Draw a digit on an empty canvas, to show what it is for; what is drawn there stays."""
        self.drawing.canvas.setFocus()
        if not self.model.sketch.is_blank:
            return
        if self.model.model is not None:
            self._demonstration.start()
        else:  # so that each piece of ink is answered as it comes
            self._demonstrates_soon = True

    def _demonstrate_now(self) -> None:
        """Draw what was asked for before a model could answer."""
        if self._demonstrates_soon and self.model.sketch.is_blank:
            self._demonstration.start()
        self._demonstrates_soon = False

    def _tell_demonstrated(self) -> None:
        """Say whose turn it is now."""
        text = self.tr("Now you: press Clear (Del) and draw a digit, or draw on")
        self._tell_drawings("digits", "accent", text)

    def _show_answer(self, shown: "Shown") -> None:
        """Show an answer in all places."""
        self.answers.show_answer(shown)
        time = self.tr("{0} ms").format(local(f"{shown.milliseconds:.1f}"))
        line = self.drawing.answer_line
        if shown.unfamiliar:
            sentence = self.tr("This does not look like a digit to this network")
            if self.answers.bars.labels != list(LABELS):
                sentence = self.tr("This looks like nothing that this network has learned")
            line.show_unfamiliar(sentence, time)
            return
        sure = percent_in_sentence(max(shown.probabilities))
        sentence = self.tr("The network answers <b>{0}</b> with {1}.")
        line.show_answer(shown.best, sentence.format(shown.best, sure), time)

    def _show_empty(self) -> None:
        """Show that nothing is drawn: no guess."""
        self.answers.show_nothing()
        self.drawing.answer_line.show_empty(self.tr("Draw a digit"))

    def _show_unanswered(self, sentence: str) -> None:
        """Tell why what is drawn gets no answer."""
        self.answers.show_nothing()
        self.drawing.answer_line.show_empty(self.tr("No answer"))
        self.notice.announce("error", self.tr("There is no answer"), sentence)

    def _tell_kept(self, label: str) -> None:
        """Say in the status line that the drawing is kept."""
        count = self.drawing.drawings.count(label)
        text = self.tr("Kept as {0}; there are {1} drawings of it now").format(label, count)
        if count == 1:
            text = self.tr("Kept as {0}; it is the first drawing of it").format(label)
        self._tell_drawings("success", "success", text)

    def _tell_taken_back(self, label: str) -> None:
        """Say in the status line that a drawing is no longer kept."""
        self._tell_drawings("undo", "text-muted", self.tr("Taken back: {0}").format(label))

    def _tell_drawings(self, icon: str, colour: str, text: str) -> None:
        """Say something of what is kept, until the drawing changes."""
        total = self.drawing.drawings.total
        right = self.tr("{0} drawn digits kept").format(total) if total > 1 else ""
        self._is_telling = True
        self.status_changed.emit(icon, colour, text, right)

    def _end_telling(self) -> None:
        """Say again who answers."""
        if self._is_telling:
            self._is_telling = False
            self.status_changed.emit(*self._ready_status)

    def _tell_not_kept(self, sentence: str) -> None:
        """Tell why a drawing is not kept."""
        self.notice.announce("error", self.tr("The drawing is not kept"), sentence)

    def _show_refused_picture(self, sentence: str) -> None:
        """Tell why a picture cannot be read; what is drawn stays, with its answer."""
        self.notice.announce("error", self.tr("This picture cannot be used"), sentence)

    def _show_note(self, sentence: str) -> None:
        """Tell what is not seen of what was given."""
        self.notice.announce("info", self.tr("Only a part is used"), sentence)

    def _show_model(self, model: "OpenedModel") -> None:
        """Show who answers from now on."""
        from desktop.pages.digits.answering import hidden_layers

        metadata = model.metadata
        layers = hidden_layers(metadata.layers)
        self._end_waiting()
        self.answers.set_labels(metadata.labels)
        self.answers.set_layers([layer.output_shape[-1] or 1 for layer in layers])
        self.answers.show_nothing()
        self._describe(model)
        title = activity_title(metadata.title)
        self._models.show_opened(str(model.path), f"{title} ({model.path.stem})")
        name = model.path.stem if model.path.stem == metadata.activity else title
        numbers = self.tr("{0} · {1} parameters").format(name, local(f"{metadata.parameters:,}"))
        checked = self.tr("Model checked on this machine")
        self._ready_status = ("success", "success", checked, numbers)
        self.status_changed.emit(*self._ready_status)
        self.settled.emit(True)

    def _show_refused_model(self, sentence: str) -> None:
        """Tell why a model cannot be used; the one before goes on answering."""
        self._end_waiting()
        self.settled.emit(False)
        title = self.tr("This model cannot be used")
        if self.model.model is None:
            self._ready_status = ("error", "error", title, "")
        else:
            stays = self.tr("{0} goes on answering.").format(self.model.model.path.stem)
            sentence = f"{sentence} {stays}"
        self.notice.announce("error", title, sentence)
        self._show_cancelled()

    def _offer_describing(self, path: Path) -> None:
        """Tell that the user can describe a model; the one before goes on answering."""
        self.settled.emit(self.model.model is not None)
        self._show_cancelled()
        self.offer.offer(path)

    def _show_cancelled(self) -> None:
        """Show again who answers, as before another model was wanted."""
        self._end_waiting()
        self._models.show_refused()
        self.status_changed.emit(*self._ready_status)

    def _show_opening(self, name: str) -> None:
        """Tell that a model is being opened and checked."""
        self.status_changed.emit("waiting", "text-muted", self.tr("Opening {0}…").format(name), "")
        self._opening = name
        self._end_waiting()
        if name != DEFAULT_MODEL:  # the shipped one is known, and only read
            self._patience.start()

    def _offer_cancelling(self) -> None:
        """Tell what takes so long, with a way out."""
        title = self.tr("Opening {0}…").format(self._opening)
        reason = self.tr("This model comes from elsewhere, so Layerwise first tries it in safety.")
        self.notice.announce("info", title, reason, cancel=self.model.cancel_opening)

    def _end_waiting(self) -> None:
        """Take back what told of a model being opened."""
        self._patience.stop()
        self.notice.withdraw()

    def _toggle_card(self) -> None:
        """Show or hide what the model says about itself."""
        if self._card is None:
            from desktop.widgets.model_card import ModelCard  # not for the first paint to wait for

            self._card = ModelCard(self.theme, self)
            if self.model.model is not None:
                self._describe(self.model.model)
        self._card.toggle()

    def _describe(self, model: "OpenedModel") -> None:
        """Show in the card, once there is one, what a model says about itself."""
        if self._card is not None:
            self._card.describe(model.metadata, model.path.name, model.size)

    def _reset_model(self) -> None:
        """Go back to the model that came with the program."""
        self.model.open_model(DEFAULT_MODEL)

    def choose_picture(self) -> None:
        """Let the user choose a picture file."""
        patterns = self.tr("Pictures ({0})").format(" ".join(PICTURE_PATTERNS))
        self._choose(self.tr("Open a picture of a digit"), patterns)

    def choose_model(self) -> None:
        """Let the user choose a model file."""
        patterns = self.tr("Models ({0})").format(f"*{MODEL_SUFFIX}")
        self._choose(self.tr("Open a model of the digits activity"), patterns)

    def _choose(self, title: str, patterns: str) -> None:
        """Open the file that the user chooses."""
        self.open_paths(choose_files(self, self._context.preferences, title, patterns, many=False))

    def open_paths(self, paths: Sequence[str]) -> None:
        """Open the first of some files: a model answers from now on, a picture is answered."""
        if paths:
            self._take(Incoming(paths=tuple(Path(path) for path in paths)))

    def paste(self) -> None:
        """Put the clipboard's picture on the canvas."""
        self._take(incoming(QApplication.clipboard().mimeData()))

    def _take(self, found: Incoming) -> None:
        """Use what was opened, dropped or pasted."""
        self.notice.dismiss()
        self.web.dismiss()
        self.offer.dismiss()
        if found.paths and found.paths[0].suffix.lower() == MODEL_SUFFIX:
            self.model.open_model(str(found.paths[0]))
            self._tell_left_out(found.paths)
        elif found.paths:
            self.model.open_picture(found.paths[0], found.paths[1:])
        elif found.content is not None:
            self.model.open_picture(found.content)
        elif found.image is not None:
            self.model.open_picture(found.image)
        elif found.addresses:
            self.web.ask(found.addresses)
        else:
            self._show_refused_picture(
                self.tr("There is no picture in the clipboard; copy one first.")
            )

    def _tell_left_out(self, paths: Sequence[Path]) -> None:
        """Tell which of several files is used, where it is not told with the picture."""
        if len(paths) > 1:
            text = self.tr("{0} is opened; the other {1} files are not.")
            self._show_note(text.format(paths[0].name, len(paths) - 1))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say what letting go will do."""
        found = incoming(event.mimeData())
        if found.is_empty:
            return
        event.acceptProposedAction()
        is_model = bool(found.paths) and found.paths[0].suffix.lower() == MODEL_SUFFIX
        if not is_model:
            self.model.expect_picture()
        title = (
            self.tr("Let go to use this model") if is_model else self.tr("Let go to read the digit")
        )
        text = self.tr("Files are read, never moved")
        if len(found.paths) > 1:
            text = self.tr("Only the first of the {0} files is used").format(len(found.paths))
        self._overlay.show_over(title, text)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the words away."""
        self._overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Use what was dropped."""
        self._overlay.hide()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._take(incoming(event.mimeData()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the window."""
        super().resizeEvent(event)
        self._adapt()

    def _adapt(self) -> None:
        """Drop words and gaps where there is no room for them."""
        scale = self.theme.scale
        is_narrow = self.width() < NARROW_BELOW * scale
        self._halves.setSpacing(NARROW_GAP if is_narrow else GAP)
        self.show_subtitle(is_shown=self.width() >= WITHOUT_SUBTITLE_BELOW * scale)
        self.drawing.set_compact(is_compact=self.drawing.width() < COMPACT_BELOW * scale)
        self.answers.set_low(is_low=self.height() < ONE_LAYER_BELOW * scale)

    def shut_down(self) -> None:
        """End the background threads."""
        self._demonstration.stop()
        self.web.close()
        self.offer.close()
        self.drawing.drawings.close()
        self.model.close()
