"""The page of pictures: any picture, and every model of the subject beside the others."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QImage, QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QToolButton,
    QWidget,
)

from desktop.pages.context import PageContext
from desktop.pages.pictures.answers_panel import AnswersPanel
from desktop.pages.pictures.collecting import Collecting
from desktop.pages.pictures.columns import Column
from desktop.pages.pictures.edit_control import EditControl
from desktop.pages.pictures.entry import Entry
from desktop.pages.pictures.intake import Intake
from desktop.pages.pictures.look_control import LookControl
from desktop.pages.pictures.model import MANY, PicturesModel
from desktop.pages.pictures.picture_panel import PicturePanel, sample_name
from desktop.pages.pictures.subjects import FASHION, POKEMON, Subject
from desktop.services.incoming import MODEL_SUFFIX, PICTURE_PATTERNS
from desktop.widgets.adopting.offer import AdoptOffer
from desktop.widgets.buttons import IconSize, follow_icon_size, push_button
from desktop.widgets.floating_notice import FloatingNotice
from desktop.widgets.focus_order import order_focus
from desktop.widgets.label import restyle
from desktop.widgets.page import MenuName, Page
from desktop.widgets.segments import Segments

if TYPE_CHECKING:
    from desktop.pages.pictures.chosen import Opened
    from desktop.widgets.model_card import ModelCard

GAP = 24  # logical pixels between the halves
NARROW_BELOW = 1000  # logical pixels of the page's width
LOW_BELOW = 600  # logical pixels of its height: then the table is a view of its own
COMPACT_BELOW = 1060  # logical pixels of its width: then the head's buttons lose their words
PATIENCE_MS = 1000  # what takes longer is told, with a way out


class PicturesPage(Page):
    """The picture at the left, what the networks make of it at the right.

    Parameters
    ----------
    context
        Theme and preferences.
    subject
        What the page is about.
    """

    takes_files = True

    def __init__(self, context: PageContext, subject: Subject) -> None:
        title = QCoreApplication.translate("subjects", subject.title)
        super().__init__(context.theme, title)
        self.help_topic = subject.id
        self._context = context
        self.model = PicturesModel(subject, self)
        self.picture = PicturePanel(context.theme, subject)
        self.answers = AnswersPanel(context.theme, self.model)
        self.look = LookControl(self.model, self.picture, self.answers, self)
        self.edit = EditControl(self.model, self.picture, self)
        self.notice = FloatingNotice(context.theme, self)
        labels, shown = self._labels, self._shown_picture
        self.offer = AdoptOffer(context.theme, self, labels, shown)
        self.intake = Intake(context.theme, self, self.model, self.notice)
        self.collecting = Collecting(self.model, self.answers.session, self.notice, self)
        self.collecting.changed.connect(self._tell_collection)
        self._status: tuple[str, str, str] = ("info", "text-muted", "")
        self._card: ModelCard | None = None
        self._is_painted = False
        self._icons: list[tuple[QAbstractButton, IconSize]] = []
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._offer_cancelling)
        self._opening = ""
        self._add_head()
        self._add_actions()
        self._lay_out()
        self._connect()
        self._order_focus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Open the models once the page is seen: reading NumPy delays the first paint."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self._begin)

    def _begin(self) -> None:
        """Open the subject's models and read the samples."""
        self._tell_status("waiting", "text-muted", self.tr("Opening the models…"))
        self.picture.load_samples()
        self.model.columns.open_shipped()

    def _add_head(self) -> None:
        """Put what one can do into the head."""
        theme = self.theme
        self._open_button = push_button(theme, self.tr("Open…"), "open", primary=True)
        self._open_button.setToolTip(
            self.tr("Open…  Ctrl+O\nOne picture or many; a folder can be dropped on the page.")
        )
        self._open_button.clicked.connect(self.choose_pictures)
        self._paste_button = push_button(theme, self.tr("Paste"))
        self._paste_button.setToolTip(self.tr("Paste  Ctrl+V\nTakes a picture from the clipboard."))
        self._paste_button.clicked.connect(self.paste)
        self._crop_button = self._tool(self.tr("Crop"), "crop", "first")
        self._crop_button.setToolTip(
            self.tr("Crop  Ctrl+K\nCuts and turns the picture; the answers follow.")
        )
        self._crop_button.setCheckable(True)
        self._crop_button.clicked.connect(lambda is_on: self.edit.set_on(is_on=is_on))
        self._rotate_button = self._tool(self.tr("Rotate"), "rotate", "last")
        self._rotate_button.setToolTip(self.tr("Rotate  Ctrl+R\nTurns the picture by 90°."))
        self._rotate_button.clicked.connect(self.edit.turn)
        self.kind = Segments(theme, self.tr("What the bars show"))
        self.kind.add(
            "probability",
            self.tr("Probability"),
            tip=self.tr("Probability\nSoftmax: all classes share one hundred per cent."),
        )
        self.kind.add(
            "score",
            self.tr("Raw score"),
            tip=self.tr("Raw score\nWhat the last layer gives before softmax."),
        )
        self.kind.chosen.connect(self.answers.set_kind)
        self._add_button = push_button(theme, self.tr("Add a model…"))
        self._add_button.setToolTip(
            self.tr("Add a model…  Ctrl+Shift+O\nOpens an .onnx file beside the others.")
        )
        self._add_button.clicked.connect(self.choose_model)
        self._with_icon(self._paste_button, "paste")
        self._with_icon(self._add_button, "add_model")
        pair = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._crop_button)
        row.addWidget(self._rotate_button)
        buttons = (self._open_button, self._paste_button, pair, self.kind, self._add_button)
        self._head_parts: list[QWidget] = [self.answers.views, *buttons]
        for widget in self._head_parts:
            self.add_to_head(widget)
        self._allow_editing()

    def _tool(self, text: str, icon: str, place: str) -> QToolButton:
        """Return one of the two joined buttons of the head."""
        button = QToolButton()
        button.setText(text)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setProperty("segment", place)
        button.setProperty("words", "beside")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._with_icon(button, icon)
        return button

    def _allow_editing(self) -> None:
        """Allow turning and cropping once there is a picture."""
        is_allowed = self.model.present is not None
        for control in (self._crop_button, self._rotate_button):
            control.setEnabled(is_allowed)

    def _with_icon(self, button: QAbstractButton, icon: str) -> None:
        """Give a button of the head an icon that stays where its words go."""
        button.setIcon(self.theme.icon(icon, "text", "accent"))
        button.setAccessibleName(button.text())
        button.setProperty("words_text", button.text())
        self._icons.append((button, follow_icon_size(self.theme, button, "icon-button")))

    def _add_actions(self) -> None:
        """Make what the page adds to the window's menus."""
        self._open_action = self._action(self.tr("Open pictures…"), self.choose_pictures, "Ctrl+O")
        self._model_action = self._action(
            self.tr("Add a model…"), self.choose_model, "Ctrl+Shift+O"
        )
        self._paste_action = self._action(self.tr("Paste picture"), self.paste, "Ctrl+V")
        self._next = self._action(self.tr("Next picture"), lambda: self.model.step(1), "Alt+Down")
        self._previous = self._action(
            self.tr("Picture before"), lambda: self.model.step(-1), "Alt+Up"
        )
        self._crop_action = self._action(self.tr("Crop"), self._crop_button.click, "Ctrl+K")
        self._rotate_action = self._action(self.tr("Rotate"), self._rotate_button.click, "Ctrl+R")
        stack = self.model.undo_stack
        self.undo_action = stack.createUndoAction(self, self.tr("Undo"))
        self.redo_action = stack.createRedoAction(self, self.tr("Redo"))
        self.undo_action.setShortcut(QKeySequence.StandardKey.Undo)
        self.redo_action.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        for menu in ("file", "edit", "model"):
            self.addActions(list(self.menu_actions(menu)))

    def _action(self, text: str, act: Callable[[], object], key: str = "") -> QAction:
        """Return a menu action with its key."""
        action = QAction(text, self)
        action.triggered.connect(lambda: act())
        if key:
            action.setShortcut(QKeySequence(key))
        return action

    def menu_actions(self, menu: MenuName) -> Sequence[QAction]:
        """Return what the page adds to the window's menus."""
        return {
            "file": [self._open_action, *self.collecting.actions],
            "edit": [
                self._crop_action,
                self._rotate_action,
                self.undo_action,
                self.redo_action,
                self._paste_action,
                self._previous,
                self._next,
            ],
            "model": [self._model_action],
        }[menu]

    def _lay_out(self) -> None:
        """Put the halves beside each other."""
        self._halves = QHBoxLayout()
        self._halves.setSpacing(GAP)
        self._halves.addWidget(self.picture)
        self._halves.addWidget(self.answers)
        self.content.addLayout(self._halves)
        if not self.model.subject.has_wide_columns:
            self.picture.column.insertWidget(2, self.answers.steps_panel)

    def _order_focus(self) -> None:
        """Let Tab go through the head, the left column and the right one."""
        picture, answers = self.picture, self.answers
        left = [picture.frame, picture.look, picture.edit, picture.samples]
        right: list[QWidget] = [*answers.panels.values(), answers.verdict, answers.session]
        place = right if self.model.subject.has_wide_columns else left
        place.insert(0 if place is right else 3, answers.steps_panel)
        order_focus([*self._head_parts, *left, *right])

    def _connect(self) -> None:
        """Show what the model says."""
        for rebuilt in (self.answers.strip.rebuilt, self.picture.look.rebuilt):
            rebuilt.connect(self._order_focus)
        model = self.model
        self.picture.sample_chosen.connect(self._open_sample)
        model.chosen.connect(self._show_chosen)
        model.opened.connect(self._show_opened)
        model.unreadable.connect(self._show_unreadable)
        model.answered.connect(lambda *_: self._tell_answered())
        model.progressed.connect(self._show_progress)
        model.stopped.connect(self._show_stopped)
        columns = model.columns
        columns.refused.connect(self._show_refused_model)
        columns.undescribed.connect(self.offer.offer)
        self.offer.adopted.connect(columns.add)
        columns.adding.connect(self._show_adding)
        columns.added.connect(self._end_waiting)
        columns.settled.connect(self._show_settled)
        columns.changed.connect(self._adapt)
        columns.changed.connect(self._order_focus)
        self.edit.shown.connect(self._crop_button.setChecked)
        self.answers.asked_about.connect(self._show_card)
        self.theme.changed.connect(self._adapt)

    def choose_pictures(self) -> None:
        """Let the user choose picture files."""
        patterns = self.tr("Pictures ({0})").format(" ".join(PICTURE_PATTERNS))
        self._choose(self.tr("Open pictures"), patterns)

    def choose_model(self) -> None:
        """Let the user choose a model file."""
        patterns = self.tr("Models ({0})").format(f"*{MODEL_SUFFIX}")
        self._choose(self.tr("Open a model beside the others"), patterns)

    def _choose(self, title: str, patterns: str) -> None:
        """Open the files that the user chooses, and remember their folder."""
        folder = self._context.preferences.current.last_folder
        names, _ = QFileDialog.getOpenFileNames(self, title, folder, patterns)
        if names:
            self._context.preferences.change(last_folder=str(Path(names[0]).parent))
            self.open_paths(names)

    def open_paths(self, paths: Sequence[str]) -> None:
        """Open pictures, folders of them, and models."""
        self.notice.dismiss()
        self.offer.dismiss()
        self.model.open_paths([Path(path) for path in paths])

    def paste(self) -> None:
        """Take what the clipboard has."""
        self.intake.take(QApplication.clipboard().mimeData(), self.tr("Pasted picture"))

    def _open_sample(self, path: str) -> None:
        """Look at a sample."""
        self.notice.dismiss()
        self.model.add([(sample_name(Path(path)), Path(path))])

    def _show_chosen(self, entry: Entry | None) -> None:
        """Grey what is shown until the new picture is there."""
        self.notice.dismiss()
        if entry is None:
            self.picture.tell_empty()
            return
        self.picture.picture.set_dimmed(True)

    def _show_opened(self, opened: "Opened") -> None:
        """Show the picture."""
        self.picture.picture.set_image(opened.image, opened.entry.name)
        self._allow_editing()

    def _show_unreadable(self, sentence: str) -> None:
        """Tell in the picture's place why it cannot be used; the others stay."""
        self.picture.tell_unreadable(sentence)
        self._allow_editing()
        title = self.tr("{0} cannot be used").format(self.model.current.name)  # type: ignore[union-attr]
        self._tell_status("error", "error", title)

    def _tell_answered(self) -> None:
        """Tell in the status line whose answers are shown, and how long they took."""
        entry = self.model.current
        times = self.answers.times
        if entry is None or len(times) < len(self.model.columns.ready_columns):
            return
        text = self.tr("{0}: {1} answers in {2} ms")
        if len(times) == 1:
            text = self.tr("{0}: {1} answer in {2} ms")
        taken = f"{sum(times):.1f}" if sum(times) < 10 else f"{sum(times):.0f}"
        self._tell_status("success", "success", text.format(entry.name, len(times), taken))

    def _show_progress(self, through: int, wanted: int) -> None:
        """Tell how many pictures are answered."""
        if wanted < MANY:
            return
        if through < wanted:
            text = self.tr("Classifying {0} pictures: {1} done").format(wanted, through)
            self._tell_status("waiting", "text-muted", text)
        else:
            text = self.tr("{0} pictures classified").format(wanted)
            self._tell_status("success", "success", text)

    def _show_stopped(self, left: int) -> None:
        """Tell that the user stopped it, and what is not lost."""
        text = self.tr(
            "Stopped. {0} pictures are not answered yet; go on with “Continue”, or choose one."
        )
        self._tell_status("info", "text-muted", text.format(left))

    def _show_settled(self, is_usable: bool) -> None:
        """Tell that the models are there, or are not."""
        count, wanted = len(self.model.columns.ready_columns), len(self.model.columns.columns)
        if is_usable and count == wanted:
            text = self.tr("{0} models checked on this machine").format(count)
            self._tell_status("success", "success", text)
        elif is_usable:
            text = self.tr("{0} of {1} models answer; the others say why not").format(count, wanted)
            self._tell_status("info", "text-muted", text)
        else:
            self._tell_status("error", "error", self.tr("No model can be used here"))
        self.settled.emit(is_usable)

    def _tell_status(self, icon: str, colour: str, words: str) -> None:
        """Tell the status line, with what is kept or known at its right."""
        self._status = (icon, colour, words)
        count = len(self.model.columns.labels)
        right = self.collecting.text
        if not right and count:
            right = self.tr("{0} classes").format(count)
        self.status_changed.emit(icon, colour, words, right)

    def _tell_collection(self) -> None:
        """Tell how many pictures the collection has by now."""
        self._tell_status(*self._status)

    def _show_adding(self, name: str) -> None:
        """Tell, where it takes long, that a model is being opened."""
        self._opening = name
        self._patience.start()

    def _offer_cancelling(self) -> None:
        """Tell what takes so long, with a way out."""
        title = self.tr("Opening {0}…").format(self._opening)
        reason = self.tr("This model comes from elsewhere, so Layerwise first tries it in safety.")
        self.notice.announce("info", title, reason, cancel=self.model.columns.cancel)

    def _end_waiting(self) -> None:
        """Take back what told of a model being opened."""
        self._patience.stop()
        self.notice.withdraw()

    def _show_refused_model(self, sentence: str) -> None:
        """Tell why a model cannot be used; the others go on."""
        self.notice.announce("error", self.tr("This model cannot be used"), sentence)

    def _labels(self) -> tuple[str, ...]:
        """Return what the page's models tell apart."""
        return self.model.columns.labels

    def _shown_picture(self) -> list[tuple[str, QImage]]:
        """Return the picture that is looked at, to try a model on."""
        image, entry = self.picture.picture.image, self.model.current
        return [] if image is None or entry is None else [(entry.name, image)]

    def _show_card(self, key: str) -> None:
        """Show what a model says about itself."""
        column: Column | None = self.model.columns.column(key)
        if column is None or column.model is None:
            return
        if self._card is None:
            from desktop.widgets.model_card import ModelCard

            self._card = ModelCard(self.theme, self)
        model = column.model
        self._card.describe(model.metadata, model.path.name, model.size)
        if not self._card.isVisible():
            self._card.toggle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the window."""
        super().resizeEvent(event)
        self._adapt()

    def event(self, event: QEvent) -> bool:
        """Follow what the page is shown in."""
        parent = self.parentWidget()
        if event.type() == QEvent.Type.ParentChange and parent is not None:
            parent.installEventFilter(self)
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Adapt to the room there is: the page itself is never smaller than what it needs."""
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self._adapt()
        return super().eventFilter(watched, event)

    def _room(self) -> QSize:
        """Return how much of the page can be seen."""
        parent = self.parentWidget()
        return self.size() if parent is None else parent.size()

    def _adapt(self) -> None:
        """Drop words and gaps where there is no room for them."""
        scale, room = self.theme.scale, self._room()
        is_narrow = room.width() < NARROW_BELOW * scale
        wide = self.model.subject.has_wide_columns
        usual, narrow = ((448, 672), (340, 536)) if wide else ((424, 696), (300, 576))
        self._halves.setSpacing(GAP)
        for place, share in enumerate(narrow if is_narrow else usual):
            self._halves.setStretch(place, share)
        is_low = room.height() < LOW_BELOW * scale
        self.picture.set_low(is_low=is_low)
        self.answers.set_low(is_low=is_low)
        is_compact = room.width() < COMPACT_BELOW * scale
        for button, size in self._icons:
            button.setText("" if is_compact else button.property("words_text"))
            size.set_has_words(not is_compact)
            if isinstance(button, QToolButton):
                button.setProperty("words", "none" if is_compact else "beside")
                restyle(button)

    def shut_down(self) -> None:
        """End the background threads."""
        self.offer.close()
        self.intake.close()
        self.collecting.close()
        self.look.close()
        self.picture.close_threads()
        self.model.close()


class FashionPage(PicturesPage):
    """Clothes, by a dense network and by a convolutional one."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, FASHION)


class PokemonPage(PicturesPage):
    """Pokémon, by a small network, a frozen large one, and a fine-tuned one."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, POKEMON)
