"""The page of pictures: any picture, and every model of the subject beside the others."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QHideEvent, QImage, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from desktop.pages.context import PageContext
from desktop.pages.pictures.actions import PageActions
from desktop.pages.pictures.adding import Adding
from desktop.pages.pictures.answers_panel import AnswersPanel
from desktop.pages.pictures.collecting import Collecting
from desktop.pages.pictures.columns import Column
from desktop.pages.pictures.edit_control import EditControl
from desktop.pages.pictures.entry import Entry
from desktop.pages.pictures.head import HeadControls
from desktop.pages.pictures.intake import Intake
from desktop.pages.pictures.look_control import LookControl
from desktop.pages.pictures.model import PicturesModel
from desktop.pages.pictures.own_models import OwnModels
from desktop.pages.pictures.picture_panel import PicturePanel
from desktop.pages.pictures.subjects import FASHION, POKEMON, Subject
from desktop.pages.pictures.telling import Telling
from desktop.services.incoming import MODEL_SUFFIX, PICTURE_PATTERNS
from desktop.services.shared_pictures import SharedPicture
from desktop.translate import sample_name
from desktop.widgets.adopting.offer import AdoptOffer
from desktop.widgets.file_choice import choose_files
from desktop.widgets.floating_notice import FloatingNotice
from desktop.widgets.focus_order import order_focus
from desktop.widgets.page import MenuName, Page

if TYPE_CHECKING:
    from desktop.pages.pictures.chosen import Opened
    from desktop.widgets.model_card import ModelCard

GAP = 24  # logical pixels between the halves
NARROW_BELOW = 1000  # logical pixels of the page's width
LOW_BELOW = 600  # logical pixels of its height: then the table is a view of its own
TIGHT_BELOW = 1000  # logical pixels of its width: then the filled one loses its words, too
COMPACT_BELOW = 1100  # logical pixels of its width: then the head's buttons lose their words


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
        self.adding = Adding(self.model.columns, self.notice, self)
        labels, shown = self._labels, self._shown_picture
        self.offer = AdoptOffer(context.theme, self, labels, shown)
        self.intake = Intake(context.theme, self, self.model, self.notice)
        session, preferences = self.answers.session, context.preferences
        self.collecting = Collecting(self.model, session, self.notice, preferences, self)
        self.telling = Telling(self.model, self.answers, self.collecting, self)
        self.telling.said.connect(self.status_changed)
        self.head = HeadControls(context.theme)
        self.own_models = OwnModels(self.model.columns, context.models, self.choose_model, self)
        self.menus = PageActions(self, self.model.undo_stack)
        self._card: ModelCard | None = None
        self._is_painted = False
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

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the other pages have the picture that is looked at."""
        super().hideEvent(event)
        for name, image in self._shown_picture():
            picture = SharedPicture(self.model.subject.id, name, image)
            self._context.shared_pictures.publish(picture)

    def _begin(self) -> None:
        """Open the subject's models and read the samples."""
        self.telling.tell_opening()
        self.picture.load_samples()
        self.model.columns.open_shipped()
        self.own_models.begin()

    def _add_head(self) -> None:
        """Put what one can do into the head."""
        head = self.head
        head.open.clicked.connect(self.choose_pictures)
        head.paste.clicked.connect(self.paste)
        head.crop.clicked.connect(lambda is_on: self.edit.set_on(is_on=is_on))
        head.rotate.clicked.connect(self.edit.turn)
        head.kind.chosen.connect(self.answers.set_kind)
        head.add.clicked.connect(lambda: self.own_models.offer(head.add))
        self._parts_of_head: list[QWidget] = [self.answers.views, *head.parts]
        for widget in self._parts_of_head:
            self.add_to_head(widget)

    def _add_actions(self) -> None:
        """Have the menus' actions do something."""
        actions, model = self.menus, self.model
        actions.connect(
            (
                (actions.open, self.choose_pictures),
                (actions.add_model, self.choose_model),
                (actions.paste, self.paste),
                (actions.next, lambda: model.step(1)),
                (actions.previous, lambda: model.step(-1)),
                (actions.crop, self.head.crop.click),
                (actions.rotate, self.head.rotate.click),
                (actions.right, self.answers.verdict.right.click),
                (actions.remove, self.remove),
                (actions.remove_all, lambda: model.remove(model.entries)),
            )
        )
        actions.add_to_file(self.collecting.actions)
        for widget in (self.answers.session.view, self.picture.picture):
            widget.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.answers.session.view.addActions([actions.remove, actions.remove_all])
        self.picture.picture.addActions([actions.crop, actions.rotate, actions.remove])

    def menu_actions(self, menu: MenuName) -> Sequence[QAction]:
        """Return what the page adds to the window's menus."""
        return self.menus.of(menu)

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
        order_focus([*self._parts_of_head, *left, *right])
        self.order_help()

    def _connect(self) -> None:
        """Show what the model says."""
        for rebuilt in (self.answers.strip.rebuilt, self.picture.look.rebuilt):
            rebuilt.connect(self._order_focus)
        model = self.model
        self.picture.sample_chosen.connect(self._open_sample)
        self.picture.offer.open_wanted.connect(self.choose_pictures)
        self.picture.offer.sample_wanted.connect(lambda: self.try_out("sample"))
        model.chosen.connect(self._show_chosen)
        model.opened.connect(self._show_opened)
        model.unreadable.connect(self._show_unreadable)
        columns = model.columns
        columns.undescribed.connect(self.offer.offer)
        self.offer.adopted.connect(columns.add)
        self.offer.adopted.connect(self._context.models.add)
        columns.ready.connect(self._reveal)
        columns.settled.connect(self.settled)
        columns.changed.connect(self._adapt)
        columns.changed.connect(self._order_focus)
        self.edit.shown.connect(self.head.crop.setChecked)
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
        """Open the files that the user chooses."""
        names = choose_files(self, self._context.preferences, title, patterns, many=True)
        if names:
            self.open_paths(names)

    def open_paths(self, paths: Sequence[str]) -> None:
        """Open pictures, folders of them, and models."""
        self.notice.dismiss()
        self.offer.dismiss()
        self.model.open_paths([Path(path) for path in paths])
        for column in self.model.columns.ready_columns:
            if column.model and str(column.model.path) in paths:
                self.answers.columns.reveal(column.key)

    def _reveal(self, column: Column) -> None:
        """Show a column that was added, where it is behind the edge."""
        if column.key not in self.model.columns.activities:
            self.answers.columns.reveal(column.key)

    def paste(self) -> None:
        """Take what the clipboard has."""
        self.intake.take(QApplication.clipboard().mimeData(), self.tr("Pasted picture"))

    def remove(self) -> None:
        """Take the marked rows out of the session, or the picture that is looked at."""
        view, current = self.answers.session.view, self.model.current
        marked = view.selected if view.isVisible() else []
        if current is not None:
            self.model.remove(marked if current in marked else [current])

    def _open_sample(self, path: str) -> None:
        """Look at a sample."""
        self.notice.dismiss()
        self.model.add([(sample_name(Path(path)), Path(path))])

    def try_out(self, what: str) -> None:
        """Look at a sample that is worth a look."""
        sample = self.picture.sample(self.model.subject.tried)
        if sample is not None:
            self.picture.samples.setFocus()
            self._open_sample(str(sample))

    def _show_chosen(self, entry: Entry | None) -> None:
        """Grey what is shown until the new picture is there."""
        self.notice.dismiss()
        self.menus.allow_removing(is_allowed=entry is not None)
        if entry is None:
            self.picture.tell_empty()
            self._allow_editing()
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

    def _allow_editing(self) -> None:
        """Allow turning and cropping once there is a picture."""
        self.head.allow_editing(is_allowed=self.model.present is not None)

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
        is_tight = room.width() < TIGHT_BELOW * scale
        self.head.set_compact(is_compact=room.width() < COMPACT_BELOW * scale, is_tight=is_tight)

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
