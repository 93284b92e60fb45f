"""The dialog in which a classroom pack is looked at, brought in and told of."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QSize, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.services.packs.pack_opening import PackNote, PackOpening, Wish
from desktop.theme.theme import Theme
from desktop.translate import sentence_of
from desktop.widgets.buttons import push_button
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.focus_order import order_focus
from desktop.widgets.label import text_label
from desktop.widgets.notice import Kind, Notice
from desktop.widgets.packs.destination_panel import DestinationPanel
from desktop.widgets.packs.result_view import ResultView
from desktop.widgets.packs.row import PackRow
from desktop.widgets.packs.words import ICONS, kind_text, name_text, size_text
from desktop.widgets.panel import Panel
from training.contract.pack.errors import DiffersError
from training.contract.pack.importing import Differing, Imported

SIZE = (620, 640)
MARGIN = 24
SCROLL_BAR = 16
LONG_S = 90.0  # from which minutes are told
STEPS = 1000  # of the progress bar; sizes may be too large for its numbers


class PackDialog(QDialog):
    """Shows what a pack holds, asks where it goes, brings it in, and offers the next step.

    Parameters
    ----------
    theme
        Gives sizes and colours.
    path
        The pack.
    parent
        The window.
    """

    # All of it is in place; carries `Imported`.
    imported = Signal(object)
    # A lesson or a model of it is to be opened; carries its `Brought`. The dialog closes.
    open_wanted = Signal(object)

    def __init__(self, theme: Theme, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.opening = PackOpening(path, self)
        self.destination: DestinationPanel | None = None
        self.result_view: ResultView | None = None
        self._wish = Wish(for_all=False)
        self.setWindowTitle(self.tr("Open a classroom pack"))
        self.setModal(True)
        self._make_parts(path)
        self._lay_out()
        self._connect()
        wanted = QSize(theme.scaled(SIZE[0]), theme.scaled(SIZE[1]))
        self.resize(wanted.boundedTo(self.screen().availableSize() - QSize(40, 60)))

    def begin(self) -> None:
        """Read the pack, and show the dialog without waiting for that."""
        self.open()
        self.opening.begin()

    # Building

    def _make_parts(self, path: Path) -> None:
        theme = self._theme
        self._title = ElidedLabel(path.name, type_size="title")
        self._facts = ElidedLabel(self.tr("Reading it…"), colour="text-muted")
        self.notice = Notice(theme)
        self.notice.hide()
        self.keep = self.notice.add_button(self.tr("Keep what is there"))
        self.replace = self.notice.add_button(self.tr("Replace it"))
        self._body = QStackedWidget()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setMaximum(STEPS)
        self._bar.setAccessibleName(self.tr("Unpacked"))
        self._status = text_label(type_size="small", colour="text-muted")
        self.cancel = push_button(theme, self.tr("Cancel"))
        self.bring = push_button(theme, self.tr("Bring it in"), "drop", primary=True)
        self.bring.setDefault(True)
        self.bring.setEnabled(False)
        self._show_progress(is_shown=False)

    def _lay_out(self) -> None:
        told = QVBoxLayout()
        told.setSpacing(4)
        told.addStretch(1)
        told.addWidget(self._bar)
        told.addWidget(self._status)
        told.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(self._theme.space.inline_gap)
        foot.addLayout(told, 1)
        foot.addSpacing(12)
        foot.addWidget(self.cancel)
        foot.addWidget(self.bring)
        heading = QVBoxLayout()
        heading.setSpacing(2)
        heading.addWidget(self._title)
        heading.addWidget(self._facts)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(MARGIN, 20, MARGIN, 20)
        outer.setSpacing(self._theme.space.panel_gap)
        outer.addLayout(heading)
        outer.addWidget(self.notice)
        self._below = QVBoxLayout()
        outer.addWidget(self._body, 1)
        outer.addLayout(self._below)
        outer.addLayout(foot)

    def _connect(self) -> None:
        opening = self.opening
        opening.read.connect(self._ask)
        opening.failed.connect(self._fail)
        opening.progressed.connect(self._progress)
        opening.differs.connect(self._ask_again)
        opening.finished.connect(self._finish)
        opening.cancelled.connect(self._tell_cancelled)
        self.bring.clicked.connect(lambda: self._bring_in("refuse"))
        self.keep.clicked.connect(lambda: self._bring_in("keep"))
        self.replace.clicked.connect(lambda: self._bring_in("replace"))
        self.cancel.clicked.connect(self.reject)
        self.finished.connect(opening.close)

    # What happens

    def reject(self) -> None:
        """Give up what goes on, or close where nothing does."""
        if self.opening.busy and self.destination is not None:
            self._status.setText(self.tr("Cancelling…"))
            self.opening.cancel()
        else:
            super().reject()

    def _ask(self, note: PackNote) -> None:
        """Show what is in the pack."""
        manifest = note.manifest
        self._title.setText(manifest.title)
        facts = self.tr("Made on {0} · {1}").format(_day(manifest.made), size_text(manifest.size))
        self._facts.setText(facts)
        self.destination = DestinationPanel(
            self._theme, self.opening.path, can_serve_all=note.can_serve_all
        )
        column = QWidget()
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, SCROLL_BAR, 0)
        rows.setSpacing(self._theme.space.panel_gap)
        if manifest.note:
            rows.addWidget(text_label(manifest.note, wrap=True))
        rows.addWidget(self._contents(note))
        rows.addStretch(1)
        self._show(column, self.tr("What is in it"))
        self._below.addWidget(self.destination)
        order_focus([self.notice, self._body, self.destination, self.cancel, self.bring])
        self.bring.setEnabled(True)
        self.bring.setFocus()

    def _contents(self, note: PackNote) -> Panel:
        """Return the list of what is in the pack."""
        panel = Panel(self._theme, self.tr("What is in it"))
        for unit in note.units:
            icon, size = ICONS[unit.kind], size_text(unit.size)
            name = name_text(unit.kind, unit.name)
            panel.body.addWidget(PackRow(self._theme, icon, name, kind_text(unit), size))
        return panel

    def _bring_in(self, differing: Differing) -> None:
        """Bring the pack in."""
        assert self.destination is not None
        self.notice.hide()
        self._wish = Wish(self.destination.is_for_all, differing)
        self._allow(is_allowed=False)
        self._bar.setValue(0)
        self._status.setText(self.tr("Unpacking…"))
        self._show_progress(is_shown=True)
        self.cancel.setFocus()
        self.opening.bring_in(self._wish)

    def _progress(self, done: int, total: int, left_s: float | None) -> None:
        """Show how far it is."""
        self._bar.setValue(STEPS * done // max(1, total))
        text = self.tr("{0} of {1}").format(size_text(done), size_text(total))
        if left_s is not None and done < total:
            is_long = left_s >= LONG_S
            words = self.tr("{0}, {1} min left") if is_long else self.tr("{0}, {1} s left")
            text = words.format(text, max(1, round(left_s / 60 if is_long else left_s)))
        self._status.setText(text)

    def _ask_again(self, error: DiffersError) -> None:
        """Ask what happens to other data of the same name."""
        self._stop()
        self._tell("warning", self.tr("Something else is there already"), sentence_of(error))
        self.keep.show()
        self.replace.show()
        self.bring.setEnabled(False)
        self.keep.setFocus()

    def _tell_cancelled(self) -> None:
        """Say that nothing happened."""
        self._stop()
        self._tell("info", self.tr("Cancelled"), self.tr("Nothing of the pack was kept."))

    def _fail(self, error: Exception) -> None:
        """Say why the pack cannot be used or brought in."""
        self._stop()
        if self.destination is None:
            self._facts.setText(self.tr("It is not opened."))
            self.bring.hide()
            self.cancel.setText(self.tr("Close"))
        self._tell("error", self.tr("This pack cannot be opened"), sentence_of(error))

    def _finish(self, imported: Imported) -> None:
        """Say what is there now, and offer the next step."""
        self._stop()
        self.result_view = ResultView(
            self._theme, imported, is_replaced=self._wish.differing == "replace"
        )
        self.result_view.open_wanted.connect(self._open)
        self._show(self.result_view, self.tr("What is there now"))
        order_focus([self.result_view, self.cancel])
        if self.destination is not None:
            self.destination.hide()
        self.bring.hide()
        self.cancel.setText(self.tr("Close"))
        first = self.result_view.steps[0] if self.result_view.steps else self.cancel
        first.setFocus()
        self.imported.emit(imported)

    def _open(self, one: object) -> None:
        """Close, and have a lesson or a model opened."""
        self.accept()
        self.open_wanted.emit(one)

    # Looks

    def _stop(self) -> None:
        """Show that nothing goes on."""
        self._show_progress(is_shown=False)
        self._allow(is_allowed=True)

    def _allow(self, *, is_allowed: bool) -> None:
        """Let the user choose, or not while something goes on."""
        self.bring.setEnabled(is_allowed)
        if self.destination is not None:
            self.destination.setEnabled(is_allowed)

    def _tell(self, kind: Kind, title: str, text: str) -> None:
        """Say something over the list; its buttons come where they are wanted."""
        self.keep.hide()
        self.replace.hide()
        self.notice.tell(kind, title, text)
        self.notice.show()

    def _show_progress(self, *, is_shown: bool) -> None:
        """Show the bar, or leave its room empty."""
        for widget in (self._bar, self._status):
            policy = widget.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            widget.setSizePolicy(policy)
            widget.setVisible(is_shown)

    def _show(self, content: QWidget, name: str) -> None:
        """Show something in the place of what was shown, scrolling where it must."""
        content.setProperty("page", True)
        area = QScrollArea()
        area.setAccessibleName(name)
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        self._body.addWidget(area)
        self._body.setCurrentWidget(area)


def _day(made: str) -> str:
    """Return the day of a time in ISO 8601, in the user's language."""
    try:
        when = QDateTime.fromSecsSinceEpoch(int(datetime.fromisoformat(made).timestamp()))
    except (ValueError, OverflowError, OSError):
        return "?"
    return QLocale().toString(when.date(), QLocale.FormatType.LongFormat)
