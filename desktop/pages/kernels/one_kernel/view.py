"""One kernel on one picture: what slides over what, step by step."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.pages.context import PageContext
from desktop.pages.kernels.one_kernel.formula import FormulaStrip
from desktop.pages.kernels.one_kernel.grid_board import GridBoard
from desktop.pages.kernels.one_kernel.model import GRID, OneKernelModel
from desktop.pages.kernels.one_kernel.picture_board import PictureBoard
from desktop.pages.kernels.one_kernel.settings_panel import SettingsPanel
from desktop.pages.kernels.one_kernel.sum_panel import SumPanel
from desktop.pages.kernels.part import Part
from desktop.widgets.current_stack import CurrentStack
from desktop.widgets.panel import Panel
from desktop.widgets.step_bar import StepBar, Steps

if TYPE_CHECKING:
    from desktop.pages.kernels.one_kernel.computing import Computed


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
        self._is_painted = False
        self._lay_out()
        self._connect()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Compute once the page is seen: reading NumPy delays the first paint."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.model.ask)

    def _lay_out(self) -> None:
        space = self._context.theme.space
        board = Panel(self._context.theme)
        layout = board.layout()
        assert layout is not None
        padding = space.panel_padding
        layout.setContentsMargins(1, padding - 4, 1, 1)
        middle = QHBoxLayout()
        middle.setContentsMargins(padding - 1, 0, padding - 1, 0)
        self._boards = CurrentStack()
        self._boards.addWidget(self.grids)
        self._boards.addWidget(self.pictures)
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
        model.stepper.changed.connect(self._show_steps)
        for board in (self.grids, self.pictures):
            board.pointed.connect(model.stepper.point)
        self.steps.pressed.connect(self._press)
        self.steps.moved.connect(lambda step: model.stepper.go(step - 1))
        self.steps.speed_chosen.connect(model.stepper.set_speed)

    @property
    def board(self) -> GridBoard | PictureBoard:
        """The board of the chosen picture."""
        return self.grids if self.model.source_id == GRID else self.pictures

    def _show_setup(self) -> None:
        """Show what is set, before what follows from it is there."""
        self.board.show_setup(self.model.editor.setup)

    def _show_result(self, result: "Computed") -> None:
        self._boards.setCurrentWidget(self.board)
        self.board.show_setup(result.question.setup)
        self.board.show_result(result)
        self.formula.show_places(result.places, result.question.setup.motion.padding)
        self._show_steps()
        self.settled.emit(True)

    def _show_steps(self) -> None:
        from desktop.pages.kernels.one_kernel.explaining import step_at

        stepper, result = self.model.stepper, self.model.result
        self.steps.show_steps(Steps(stepper.position + 1, stepper.count, stepper.is_playing))
        if result is None or not stepper.count:
            return
        step = step_at(result, stepper.shown)
        self.board.show_step(step)
        self.sum.show_step(result, step)

    def _press(self, name: str) -> None:
        stepper = self.model.stepper
        {
            "first": stepper.first,
            "previous": lambda: stepper.step(-1),
            "play": stepper.toggle,
            "next": lambda: stepper.step(1),
            "last": stepper.last,
        }[name]()

    def head_widgets(self) -> Sequence[QWidget]:
        return ()

    def shut_down(self) -> None:
        """End the threads."""
        self.model.close()
