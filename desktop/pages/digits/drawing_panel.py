"""The left half of the Digits page: tools, canvas, and the answer in a sentence."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.pages.context import PageContext
from desktop.pages.digits.drawings import Drawings
from desktop.pages.digits.keep_button import KeepButton
from desktop.widgets.answer_line import AnswerLine
from desktop.widgets.buttons import follow_icon_size, icon_button, push_button
from desktop.widgets.drawing.canvas import DrawingCanvas
from desktop.widgets.drawing.sketch import Sketch
from desktop.widgets.keys import Key
from desktop.widgets.segments import Segments
from desktop.widgets.tool_slider import ToolSlider

# Pen widths in thousandths of the canvas' side: from a fine pen to a broad brush.
FINEST, BROADEST, PEN_STEP = 10, 150, 10
COMPACT_BELOW = 520  # logical pixels: then the tools lose their words


class DrawingPanel(QWidget):
    """Tools over a canvas over the answer line.

    Parameters
    ----------
    context
        Theme and preferences.
    sketch
        What the canvas shows and changes.
    """

    def __init__(self, context: PageContext, sketch: Sketch) -> None:
        super().__init__()
        self._context = context
        self._sketch = sketch
        self.canvas = DrawingCanvas(context.theme, sketch)
        self.canvas.set_placeholder(self.tr("Draw a digit"), self.tr("or drop a picture of one"))
        self.answer_line = AnswerLine(context.theme)
        self.drawings = Drawings(self.tr("Drawn digits"), self)
        self.keep = KeepButton(context.theme, self.drawings)
        self.answer_line.add(self.keep)
        self.undo_action = sketch.undo_stack.createUndoAction(self, self.tr("Undo"))
        self.redo_action = sketch.undo_stack.createRedoAction(self, self.tr("Redo"))
        self.clear_action = QAction(self.tr("Clear"), self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        """Put tools, canvas and line one under the other."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._tools())
        column.addWidget(self.canvas, 1)
        column.addWidget(self.answer_line)

    def _tools(self) -> QHBoxLayout:
        """Return the row of tools."""
        theme = self._context.theme
        self.tool = Segments(theme, self.tr("Tool"))
        self.tool.add("pen", self.tr("Pen"), "pen", self.tr("Pen  P"))
        self.tool.add("eraser", self.tr("Eraser"), "eraser", self.tr("Eraser  E"))
        self.width_slider = ToolSlider(theme, self.tr("Pen width"), FINEST, BROADEST)
        self.width_slider.slider.setToolTip(self.tr("Pen width  [ and ]"))
        self.width_slider.set_value(
            round(self._context.preferences.current.digits.pen_width * 1000)
        )
        self.canvas.set_pen_width(self.width_slider.value / 1000)
        self._undo = icon_button(theme, "undo", self.tr("Undo"), key="Ctrl+Z")
        self._redo = icon_button(theme, "redo", self.tr("Redo"), key="Ctrl+Shift+Z")
        self._clear = push_button(theme, self.tr("Clear"))
        self._clear.setIcon(theme.icon("clear"))
        self._clear_icon = follow_icon_size(theme, self._clear, "icon-button")
        self._clear.setAccessibleName(self.tr("Clear"))
        self._clear.setToolTip(self.tr("Clear  Del"))
        row = QHBoxLayout()
        row.setSpacing(theme.space.inline_gap)
        row.addWidget(self.tool)
        row.addSpacing(8)
        row.addWidget(self.width_slider)
        row.addStretch(1)
        for button in (self._undo, self._redo, self._clear):
            row.addWidget(button)
        return row

    def _connect(self) -> None:
        """Let the controls work on canvas and sketch."""
        stack = self._sketch.undo_stack
        self.undo_action.setShortcut(QKeySequence.StandardKey.Undo)
        self.redo_action.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self.clear_action.triggered.connect(self._sketch.clear)
        self._undo.clicked.connect(stack.undo)
        self._redo.clicked.connect(stack.redo)
        self._clear.clicked.connect(self._sketch.clear)
        stack.canUndoChanged.connect(self._undo.setEnabled)
        stack.canRedoChanged.connect(self._redo.setEnabled)
        self._undo.setEnabled(stack.canUndo())
        self._redo.setEnabled(stack.canRedo())
        self._sketch.changed.connect(self._follow_blank)
        self._follow_blank()
        self.keep.keep_menu.chosen.connect(self._keep_as)
        self.tool.chosen.connect(self.canvas.set_tool)
        self.width_slider.value_changed.connect(self._set_width)
        self._add_keys()

    def _add_keys(self) -> None:
        """Give the tools their keys, which act wherever the focus is on the page."""
        acts: tuple[tuple[Key, Callable[[], object]], ...] = (
            (Key(("P",), self.tr("Pen")), lambda: self.tool.choose("pen")),
            (Key(("E",), self.tr("Eraser")), lambda: self.tool.choose("eraser")),
            (Key(("[",), self.tr("Finer pen")), lambda: self._step_width(-PEN_STEP)),
            (Key(("]",), self.tr("Broader pen")), lambda: self._step_width(PEN_STEP)),
            (Key(("K",), self.tr("Keep the drawing for training")), self.keep.show_menu),
        )
        for key, act in acts:
            self._shortcut(key.keys[0]).activated.connect(act)
        self.keys = tuple(key for key, _ in acts)
        self.clear_action.setShortcuts([QKeySequence("Del"), QKeySequence("Backspace")])

    def _shortcut(self, key: str) -> QShortcut:
        """Return a shortcut of the window that holds this page, active while it is shown."""
        return QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WindowShortcut)

    def _step_width(self, step: int) -> None:
        """Make the pen broader or finer."""
        self.width_slider.set_value(self.width_slider.value + step)

    def _set_width(self, thousandths: int) -> None:
        """Take a width from the slider and remember it."""
        self.canvas.set_pen_width(thousandths / 1000)
        self._context.preferences.change_digits(pen_width=thousandths / 1000)

    def _follow_blank(self) -> None:
        """Let an empty canvas not be cleared, nor kept."""
        is_blank = self._sketch.is_blank
        if self._clear.isEnabled() != is_blank:
            return
        self._clear.setEnabled(not is_blank)
        self.clear_action.setEnabled(not is_blank)
        self.keep.keep_menu.allow_keeping(is_allowed=not is_blank)

    def _keep_as(self, label: str) -> None:
        """Keep what is drawn with what it really is."""
        if not self._sketch.is_blank:
            self.drawings.keep(self._sketch.raster(), label)

    def set_compact(self, *, is_compact: bool) -> None:
        """Drop the tools' words where there is no room for them."""
        self._clear.setText("" if is_compact else self.tr("Clear"))
        self._clear_icon.set_has_words(not is_compact)
        self.answer_line.set_compact(is_compact)
        self.keep.set_compact(is_compact=is_compact)
        self.tool.set_compact(is_compact)
        self.width_slider.set_compact(is_compact)
