"""The session: its pictures in a table, how far their answers are, and what can be done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.pages.pictures.model import PicturesModel
from desktop.pages.pictures.table import SessionView
from desktop.theme.theme import Theme
from desktop.widgets.buttons import push_button
from desktop.widgets.label import text_label

HEAD = 40


class SessionPanel(QFrame):
    """Shows the session.

    Parameters
    ----------
    theme
        Gives colours and sizes.
    model
        The page's state.
    """

    # The user wants the table in a file; carries nothing.
    export_wanted = Signal()

    def __init__(self, theme: Theme, model: PicturesModel) -> None:
        super().__init__()
        self._theme = theme
        self._model = model
        self.setProperty("panel", True)
        self.setAccessibleName(self.tr("This session"))
        self.view = SessionView(theme, model)
        self._empty = text_label(
            self.tr("Every picture that you open is listed here with its answers."),
            colour="text-muted",
            wrap=True,
        )
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setContentsMargins(16, 0, 16, 0)
        self._body = QStackedWidget()
        self._body.addWidget(self._empty)
        self._body.addWidget(self.view)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        outer.addWidget(self._head())
        outer.addWidget(self._body, 1)
        model.entries_added.connect(self._follow)
        model.progressed.connect(self._show_progress)
        theme.changed.connect(self._follow_theme)
        self._follow_theme()

    def _head(self) -> QWidget:
        """Return the line over the table: the title or the progress, and the buttons."""
        self._head_widget = QWidget()
        row = QHBoxLayout(self._head_widget)
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(8)
        self._title = text_label(self.tr("This session"), type_size="body-strong")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Pictures answered"))
        self._count = text_label(type_size="small", colour="text-muted")
        self.cancel = push_button(self._theme, self.tr("Cancel"), "cancel", small=True)
        self.cancel.setToolTip(self.tr("Cancel\nStops after this picture; what is done stays."))
        self.cancel.clicked.connect(self._model.stop_filling)
        self.export = push_button(self._theme, self.tr("CSV…"), "export", small=True)
        self.export.setToolTip(self.tr("CSV…\nWrites the table into a file for a spreadsheet."))
        self.export.clicked.connect(self.export_wanted)
        self.export.setEnabled(False)
        row.addWidget(self._title)
        row.addWidget(self._bar, 1)
        row.addWidget(self._count)
        row.addWidget(self.cancel)
        self._spring = QWidget()
        self._spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row.addWidget(self._spring, 1)
        row.addWidget(self.export)
        self._show_progress(0, 0)
        return self._head_widget

    def _show_progress(self, through: int, wanted: int) -> None:
        """Show how many pictures are answered, while there are some left."""
        is_busy = through < wanted and wanted > 1
        for widget in (self._bar, self._count, self.cancel):
            widget.setVisible(is_busy)
        self._spring.setVisible(not is_busy)
        if is_busy:
            self._bar.setMaximum(wanted)
            self._bar.setValue(through)
            self._count.setText(self.tr("{0} of {1}").format(through, wanted))

    def _follow(self) -> None:
        """Show the table once there is a picture."""
        self._body.setCurrentWidget(self.view)
        self.export.setEnabled(True)

    def _follow_theme(self) -> None:
        self._head_widget.setFixedHeight(self._theme.scaled(HEAD))
