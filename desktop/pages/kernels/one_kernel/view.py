"""One kernel on one picture: what slides over what, step by step."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.pages.context import PageContext
from desktop.pages.kernels.one_kernel.actions import menu_action
from desktop.pages.kernels.one_kernel.chooser import PictureChooser
from desktop.pages.kernels.one_kernel.exporting import Exporting
from desktop.pages.kernels.one_kernel.formula import FormulaStrip
from desktop.pages.kernels.one_kernel.grid_board import GridBoard
from desktop.pages.kernels.one_kernel.intake import PictureIntake
from desktop.pages.kernels.one_kernel.model import GRID, OneKernelModel
from desktop.pages.kernels.one_kernel.picture_board import PictureBoard
from desktop.pages.kernels.one_kernel.settings_panel import SettingsPanel
from desktop.pages.kernels.one_kernel.sum_panel import SumPanel
from desktop.pages.kernels.part import Part
from desktop.widgets.buttons import icon_button, push_button
from desktop.widgets.current_stack import CurrentStack
from desktop.widgets.floating_notice import FloatingNotice
from desktop.widgets.focus_order import order_focus
from desktop.widgets.keys import Key, key_name
from desktop.widgets.label import text_label
from desktop.widgets.page import MenuName
from desktop.widgets.panel import Panel
from desktop.widgets.step_bar import StepBar, Steps

if TYPE_CHECKING:
    from desktop.pages.kernels.one_kernel.computing import Computed

# Logical pixels at scale 1: in a smaller part the settings fold to a button, a line goes.
FOLDED_BELOW, LOW_BELOW = 1020, 600
STEP_KEYS = {
    Qt.Key.Key_Space: "play",
    Qt.Key.Key_Left: "previous",
    Qt.Key.Key_Right: "next",
    Qt.Key.Key_Home: "first",
    Qt.Key.Key_End: "last",
}


class OneKernelView(Part):
    """The board with formula, the sum, the steps; the settings at the right.

    Parameters
    ----------
    context
        Theme, preferences, and the other pages' pictures.
    """

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        theme = context.theme
        self.model = OneKernelModel(self)
        editor, stepper = self.model.editor, self.model.stepper
        self.settings = SettingsPanel(theme, editor)
        self.grids = GridBoard(theme, editor, stepper)
        self.pictures = PictureBoard(theme, self.model)
        self.formula = FormulaStrip(theme)
        self.sum = SumPanel(theme)
        self.steps = StepBar(theme)
        self.notice = FloatingNotice(theme, self)
        self.intake = PictureIntake(context, self, self.model, self.notice)
        self.export = Exporting(context, self, self.model, self.notice)
        self._is_painted = False
        self._plays_soon = False  # once what was asked to be tried is computed
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("One kernel"))
        self._make_head()
        self._make_actions()
        self._lay_out()
        self._connect()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Compute once the page is seen: reading NumPy delays the first paint."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.model.ask)

    def showEvent(self, event: QShowEvent) -> None:
        """Let Tab go as one reads."""
        super().showEvent(event)
        head = [widget for widget in self.head_widgets() if widget.window() is self.window()]
        parts = [self.grids, self.pictures, self.sum, self.steps, self.settings]
        order_focus([*head, *parts])

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop where it is: nobody looks."""
        super().hideEvent(event)
        self.model.stepper.pause()

    # Making

    def _make_head(self) -> None:
        theme = self._context.theme
        self._word: QLabel = text_label(self.tr("Picture"), colour="text-muted")
        self.chooser = PictureChooser(theme, self.model, self._context.shared_pictures)
        self.open_button = push_button(theme, self.tr("Open…"), "open")
        self.open_button.setToolTip(self.tr("Open a picture  Ctrl+O"))
        self.open_button.setAccessibleName(self.tr("Open a picture"))
        self.open_button.clicked.connect(self.intake.choose)
        self.fold = icon_button(theme, "settings", self.tr("Settings"))
        self.fold.setCheckable(True)
        self.fold.toggled.connect(self._adapt)
        self.fold.hide()

    def head_widgets(self) -> Sequence[QWidget]:
        """Return the controls for the right end of the page's head."""
        return (self._word, self.chooser, self.open_button, self.export.button, self.fold)

    def _make_actions(self) -> None:
        group, kernel = self.model.undo_group, self.grids.tools
        undo = group.createUndoAction(self, self.tr("Undo"))
        redo = group.createRedoAction(self, self.tr("Redo"))
        undo.setShortcut(QKeySequence.StandardKey.Undo)
        redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self._file = [
            menu_action(self, self.tr("Open picture…"), self.intake.choose, "Ctrl+O"),
            *self.export.actions,
        ]
        self._edit = [
            undo,
            redo,
            menu_action(self, self.tr("Copy kernel"), kernel.copy, "Ctrl+C"),
            menu_action(self, self.tr("Paste picture or kernel"), self.intake.paste, "Ctrl+V"),
            menu_action(self, self.tr("Flip kernel"), self.model.editor.flip_kernel),
        ]
        # On the part too: their keys then work without a menu bar, and only while it is shown.
        self.addActions([*self._file, *self._edit])

    def menu_actions(self, menu: MenuName) -> Sequence[QAction]:
        """Return what the part adds to one of the window's menus."""
        return {"file": self._file, "edit": self._edit}.get(menu, [])

    def _lay_out(self) -> None:
        theme = self._context.theme
        space = theme.space
        board = Panel(theme)
        layout = board.layout()
        assert layout is not None
        padding = space.panel_padding
        layout.setContentsMargins(1, padding - 4, 1, 1)
        self._boards = CurrentStack()
        self._boards.addWidget(self.grids)
        self._boards.addWidget(self.pictures)
        middle = QHBoxLayout()
        middle.setContentsMargins(padding - 1, 0, padding - 1, 0)
        middle.addWidget(self._boards)
        board.body.addLayout(middle, 1)
        board.body.addWidget(self.formula)
        left = QVBoxLayout()
        left.setSpacing(space.panel_gap)
        left.addWidget(board, 1)
        left.addWidget(self.sum)
        left.addWidget(self.steps)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space.column_gap)
        row.addLayout(left, 1)
        row.addWidget(self.settings)

    def _connect(self) -> None:
        model = self.model
        model.editor.changed.connect(self._show_setup)
        model.computed.connect(self._show_result)
        model.refused.connect(self._show_problem)
        model.stepper.changed.connect(self._show_steps)
        for board in (self.grids, self.pictures):
            board.pointed.connect(model.stepper.point)
        self.steps.pressed.connect(self._press)
        self.steps.moved.connect(self._move)
        self.steps.speed_chosen.connect(model.stepper.set_speed)
        self._context.theme.changed.connect(self._adapt)

    # Showing

    @property
    def board(self) -> GridBoard | PictureBoard:
        """The board of the chosen picture."""
        return self.grids if self.model.source_id == GRID else self.pictures

    def _show_setup(self) -> None:
        """Show what is set, before what follows from it is there."""
        self.board.show_setup(self.model.editor.setup)

    def _show_result(self, result: "Computed") -> None:
        """Show what was computed."""
        if (result.maps is None) != (self.board is self.grids):
            return  # another picture is chosen by now, and its result is on its way
        if self._boards.currentWidget() is not self.board:
            self._boards.setCurrentWidget(self.board)
            self.board.show_setup(self.model.editor.setup)
        self.board.show_result(result)
        self.formula.show_places(result.places, result.question.setup.motion.padding)
        self._show_steps()
        self._tell_status()
        self.settled.emit(True)
        if self._plays_soon:
            self._plays_soon = False
            self.model.stepper.rest(0)
            self.model.stepper.toggle()

    def _show_problem(self, sentence: str) -> None:
        """Tell why there is no output."""
        self._boards.setCurrentWidget(self.board)
        self.board.show_result(None)
        self.formula.show_problem(sentence)
        self.sum.show_nothing()
        self._show_steps()
        self.settled.emit(False)

    def _show_steps(self) -> None:
        """Show where the window is."""
        stepper, result = self.model.stepper, self.model.result
        self.steps.show_steps(
            Steps(min(stepper.position + 1, stepper.count), stepper.count, stepper.is_playing)
        )
        if result is None or (result.maps is None) != (self.board is self.grids):
            return
        from desktop.pages.kernels.one_kernel.explaining import step_at

        step = step_at(result, stepper.shown)
        self.board.show_step(step)
        self.sum.show_step(result, step)

    def _tell_status(self) -> None:
        """Tell in the status bar what can be done, and that nothing is rounded or cut."""
        words = self.tr("Point at any output cell to see its sum")
        exact = self.tr("Exact arithmetic, signs kept")
        self.status_changed.emit("info", "text-muted", words, exact)

    # What the user does

    def keys(self) -> Sequence[Key]:
        """Return the keys of the steps."""
        does = {
            "play": self.tr("Play or pause"),
            "previous": self.tr("One step back"),
            "next": self.tr("One step on"),
            "first": self.tr("First step"),
            "last": self.tr("Last step: all of the output"),
        }
        return [Key((key_name(key),), does[name]) for key, name in STEP_KEYS.items()]

    def try_out(self) -> None:
        """Play the lecture's example from its first sum; undo brings back what was set."""
        self.model.use_grid()
        self.model.editor.take_lecture()
        self._plays_soon = True
        self.model.ask()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with the keys that no control has taken."""
        name = STEP_KEYS.get(Qt.Key(event.key()))
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if name is None or not plain:
            super().keyPressEvent(event)
        else:
            self._press(name)

    def _press(self, name: str) -> None:
        """Do what a button of the step bar stands for."""
        stepper = self.model.stepper
        {
            "first": stepper.first,
            "previous": lambda: stepper.step(-1),
            "play": stepper.toggle,
            "next": lambda: stepper.step(1),
            "last": stepper.last,
        }[name]()

    def _move(self, step: int) -> None:
        """Go where the slider is."""
        self.model.stepper.pause()
        self.model.stepper.go(step - 1)

    def open_paths(self, paths: Sequence[str]) -> None:
        """Open the first of some picture files."""
        self.intake.open_paths(paths)

    def shut_down(self) -> None:
        """End the threads."""
        self.model.close()

    # Room

    def minimumSizeHint(self) -> QSize:
        """Return the size with the settings folded: they fold before anything is cut."""
        least = super().minimumSizeHint()
        if self.settings.isHidden():
            return least
        gap = self._context.theme.space.column_gap
        return least - QSize(self.settings.width() + gap, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the window."""
        super().resizeEvent(event)
        self._adapt()

    def _adapt(self) -> None:
        """Fold the settings and drop a line where there is no room."""
        scale = self._context.theme.scale
        is_narrow = self.width() < FOLDED_BELOW * scale
        self.fold.setVisible(is_narrow)
        self._word.setVisible(not is_narrow)
        self.chooser.set_narrow(is_narrow=is_narrow)
        self.open_button.setText("" if is_narrow else self.tr("Open…"))
        self.export.button.setText("" if is_narrow else self.tr("Export"))
        self.settings.setVisible(not is_narrow or self.fold.isChecked())
        self.steps.set_compact(is_narrow)
        is_low = self.height() < LOW_BELOW * scale
        self.formula.set_low(is_low=is_low)
        self.sum.set_low(is_low=is_low)
