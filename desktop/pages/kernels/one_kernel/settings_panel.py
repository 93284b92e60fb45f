"""What can be set: the kernel's size, padding, stride, what comes after the sum."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from desktop.pages.kernels.one_kernel.editing import SetupEditor
from desktop.pages.kernels.one_kernel.setting_fields import (
    BiasField,
    number_field,
    rule,
    sign_note,
    word_box,
)
from desktop.pages.kernels.one_kernel.setup import (
    MOST_KERNEL,
    MOST_RINGS,
    MOST_STRIDE,
    OWN,
    Setup,
)
from desktop.pages.kernels.one_kernel.words import ACTIVATION_NAMES, PRESET_NAMES
from desktop.theme.theme import Theme
from desktop.widgets.label import text_label
from desktop.widgets.panel import Panel
from desktop.widgets.segments import Segments
from desktop.widgets.switch import Switch

RULE_ROOM = 17  # logical pixels
COLUMN_MARGINS = 56  # of both columns, in logical pixels
WIDTH = 264  # logical pixels at scale 1


class SettingsPanel(Panel):
    """All settings in one column; it scrolls where the window is low.

    Parameters
    ----------
    theme
        Gives sizes.
    editor
        Holds what is set.
    """

    def __init__(self, theme: Theme, editor: SetupEditor) -> None:
        super().__init__(theme)
        self._theme = theme
        self._editor = editor
        self.setAccessibleName(self.tr("Settings"))
        self._make_controls()
        self._lay_out()
        self._connect()
        editor.changed.connect(self.show_setup)
        theme.changed.connect(self._follow_theme)
        self._follow_theme()
        self.show_setup()

    # Making

    def _make_controls(self) -> None:
        theme = self._theme
        self.operation = Segments(theme, self.tr("Operation"))
        self.operation.add(
            "convolution",
            self.tr("Convolution"),
            tip=self.tr("Convolution\nThe sum of products of a window with the kernel."),
        )
        self.operation.add(
            "pooling",
            self.tr("Pooling"),
            tip=self.tr("Pooling\nKeeps one value of each window; it has no weights."),
        )
        self.preset = word_box(
            self.tr("Kernel"), self.tr("Weights that are known for what they find."), PRESET_NAMES
        )
        self.preset.addItem(self.tr("Your own"), OWN)
        self.pooling = Segments(theme, self.tr("What is kept"))
        self.pooling.add(
            "max", self.tr("Largest"), tip=self.tr("Max pooling: the largest value of the window")
        )
        self.pooling.add(
            "average",
            self.tr("Average"),
            tip=self.tr("Average pooling: padding is not counted, as in TensorFlow"),
        )
        self._make_numbers()
        self._make_choices()

    def _make_numbers(self) -> None:
        size_tip = self.tr("Rows and columns of the window; it need not be square.")
        self.rows = number_field(self.tr("Rows"), 1, MOST_KERNEL, size_tip)
        self.columns = number_field(self.tr("Columns"), 1, MOST_KERNEL, size_tip)
        self.bias = BiasField()
        self.bias.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.bias.setAccessibleName(self.tr("Bias"))
        self.bias.setToolTip(self.tr("Is added to every sum, as a neuron's bias is."))
        self.rings = number_field(
            self.tr("Rings"), 0, MOST_RINGS, self.tr("How many rings of zeros lie round the input.")
        )
        tip = self.tr("How far the window moves on at each step; 2 halves the output.")
        self.across = number_field(self.tr("Stride across"), 1, MOST_STRIDE, tip)
        self.down = number_field(self.tr("Stride down"), 1, MOST_STRIDE, tip)

    def _make_choices(self) -> None:
        theme = self._theme
        self.normalise = Switch(theme, self.tr("Normalise"))
        self.normalise.setToolTip(
            self.tr(
                "Divides every weight by the sum of all, so that a picture keeps its brightness. "
                "Where the sum is not above 0, by the sum without signs."
            )
        )
        self.unit_pixels = Switch(theme, self.tr("Pixels 0–1"))
        self.unit_pixels.setToolTip(
            self.tr(
                "Divides a picture's pixels by 255, as networks take them: sums stay small enough "
                "for sigmoid and tanh. The number grid stays as it is."
            )
        )
        self.padding = Segments(theme, self.tr("Padding"))
        self.padding.add(
            "none", self.tr("None"), tip=self.tr("None: the output gets smaller (“valid”)")
        )
        self.padding.add(
            "same",
            self.tr("Same"),
            tip=self.tr(
                "Same: at stride 1 the output is as large as the input. TensorFlow puts an odd "
                "cell at the right and at the foot."
            ),
        )
        self.padding.add(
            "rings", self.tr("Rings"), tip=self.tr("As many rings of zeros as you say")
        )
        self.activation = word_box(
            self.tr("Activation after the sum"),
            self.tr("What becomes of each sum: ReLU takes what is below zero away."),
            ACTIVATION_NAMES,
        )

    def _lay_out(self) -> None:
        content = QWidget()
        content.setProperty("page", True)
        self._grid = QGridLayout(content)
        self._grid.setContentsMargins(0, 0, 6, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self.operation, 0, 0, 1, 2)
        self._labels: list[QWidget] = []
        self._preset_label = self._add(self.tr("Kernel"), self.preset, 1, 0, 2)
        self._pooling_label = self._add(self.tr("What is kept"), self.pooling, 1, 0, 2)
        self._add(self.tr("Rows"), self.rows, 3, 0)
        self._add(self.tr("Columns"), self.columns, 3, 1)
        self._bias_label = self._add(self.tr("Bias"), self.bias, 5, 0)
        self._grid.addWidget(self.normalise, 6, 1)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(rule(), 7, 0, 1, 2, middle)
        self._add(self.tr("Padding"), self.padding, 8, 0, 2)
        self._add(self.tr("Stride across"), self.across, 10, 0)
        self._add(self.tr("Stride down"), self.down, 10, 1)
        self._add(self.tr("Rings of zeros"), self.rings, 12, 0)
        self._grid.addWidget(self.unit_pixels, 13, 1)
        self._rule = rule()
        self._grid.addWidget(self._rule, 14, 0, 1, 2, middle)
        self._activation_label = self._add(
            self.tr("Activation after the sum"), self.activation, 15, 0, 2
        )
        self._grid.setRowStretch(17, 1)
        self._grid.addWidget(sign_note(self._theme), 18, 0, 1, 2)
        for row in (7, 14):
            self._grid.setRowMinimumHeight(row, RULE_ROOM)
        area = QScrollArea()
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        self._area = area
        self.body.addWidget(area, 1)

    def _add(self, label: str, field: QWidget, row: int, column: int, span: int = 1) -> QWidget:
        """Put a field under its label; return the label."""
        words = text_label(label, type_size="small", colour="text-muted")
        words.setContentsMargins(0, 6, 0, 0)
        self._grid.addWidget(words, row, column, 1, span)
        self._grid.addWidget(field, row + 1, column, 1, span)
        return words

    # Working

    def _connect(self) -> None:
        editor = self._editor
        self.operation.chosen.connect(self._choose_operation)
        self.pooling.chosen.connect(self._choose_pooling)
        self.preset.activated.connect(self._choose_preset)
        self.activation.activated.connect(
            lambda: editor.change(self.tr("Activation"), activation=self.activation.currentData())
        )
        for field in (self.rows, self.columns):
            field.valueChanged.connect(self._set_size)
        self.bias.valueChanged.connect(
            lambda value: editor.change(self.tr("Bias"), joins=True, bias=value)
        )
        self.normalise.toggled.connect(
            lambda is_on: editor.change(self.tr("Normalise"), is_normalised=is_on)
        )
        self.unit_pixels.toggled.connect(
            lambda is_on: editor.change(self.tr("Pixels 0–1"), has_unit_pixels=is_on)
        )
        self.padding.chosen.connect(
            lambda mode: editor.change_motion(self.tr("Padding"), padding=mode)
        )
        self.rings.valueChanged.connect(
            lambda rings: editor.change_motion(
                self.tr("Rings"), joins=True, rings=rings, padding="rings"
            )
        )
        for field in (self.across, self.down):
            field.valueChanged.connect(self._set_stride)

    def _choose_operation(self, operation: str) -> None:
        kept = self.pooling.current if operation == "pooling" else operation
        self._editor.change(self.tr("Operation"), operation=kept)

    def _choose_pooling(self, kept: str) -> None:
        if self._editor.setup.is_pooling:
            self._editor.change(self.tr("What is kept"), operation=kept)

    def _choose_preset(self) -> None:
        identifier = self.preset.currentData()
        if identifier != OWN:
            self._editor.choose_preset(identifier)
        self.show_setup()

    def _set_size(self) -> None:
        self._editor.set_window_size((self.rows.value(), self.columns.value()))

    def _set_stride(self) -> None:
        stride = (self.down.value(), self.across.value())
        self._editor.change_motion(self.tr("Stride"), joins=True, stride=stride)

    # Showing

    def show_setup(self) -> None:
        """Show what is set; nothing is changed by it."""
        setup = self._editor.setup
        controls = (
            self.operation, self.pooling, self.padding, self.rows, self.columns, self.bias,
            self.rings, self.across, self.down, self.normalise, self.preset, self.activation,
            self.unit_pixels,
        )  # fmt: skip
        blockers = [QSignalBlocker(control) for control in controls]
        self._show_values(setup)
        del blockers
        is_pooling = setup.is_pooling
        for widget in (self._pooling_label, self.pooling):
            widget.setVisible(is_pooling)
        for widget in (
            self._preset_label,
            self.preset,
            self._bias_label,
            self.bias,
            self.normalise,
            self._rule,
            self._activation_label,
            self.activation,
        ):
            widget.setVisible(not is_pooling)

    def _show_values(self, setup: Setup) -> None:
        self.operation.choose("pooling" if setup.is_pooling else "convolution")
        if setup.is_pooling:
            self.pooling.choose(setup.operation)
        self.preset.setCurrentIndex(self.preset.findData(setup.preset_id))
        rows, columns = setup.window_size
        self.rows.setValue(rows)
        self.columns.setValue(columns)
        self.bias.setValue(setup.bias)
        self.normalise.setChecked(setup.is_normalised)
        self.unit_pixels.setChecked(setup.has_unit_pixels)
        motion = setup.motion
        self.padding.choose(motion.padding)
        self.rings.setValue(motion.rings)
        self.rings.setEnabled(motion.padding == "rings")
        self.down.setValue(motion.stride[0])
        self.across.setValue(motion.stride[1])
        self.activation.setCurrentIndex(self.activation.findData(setup.activation))

    def focus_parts(self) -> list[QWidget]:
        """Return the controls in the order in which they are read."""
        return [
            self.operation, self.preset, self.pooling, self.rows, self.columns, self.bias,
            self.normalise, self.padding, self.across, self.down, self.rings, self.unit_pixels,
            self.activation,
        ]  # fmt: skip

    def _follow_theme(self) -> None:
        """Be as wide as the settings need beside the bar that a low window makes appear."""
        width = self._theme.scaled(WIDTH)
        for column in range(2):
            self._grid.setColumnMinimumWidth(column, (width - COLUMN_MARGINS) // 2)
        self._grid.invalidate()
        layout = self.layout()
        assert layout is not None
        margins = layout.contentsMargins()
        frame = margins.left() + margins.right() + 2 * self.frameWidth()
        bar = self._area.verticalScrollBar().sizeHint().width()
        self.setFixedWidth(max(width, self._grid.minimumSize().width() + bar + frame))
