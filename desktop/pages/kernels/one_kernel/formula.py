"""The size of the output: the lecture's formula with the numbers put in."""

from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy

from desktop.services.sliding.geometry import Axis, Geometry
from desktop.theme.theme import Theme
from desktop.widgets.label import text_label

LEFT, RIGHT, TOP, BOTTOM = "left", "right", "top", "bottom"


class FormulaStrip(QFrame):
    """Two lines at the foot of the board: how wide the output gets, and how high.

    Parameters
    ----------
    theme
        Gives colours and gaps.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._places: Geometry | None = None
        self._mode = "none"
        self._problem = ""
        self._names: list[QLabel] = []
        self.setProperty("strip", True)
        grid = QGridLayout(self)
        padding = theme.space.panel_padding
        grid.setContentsMargins(padding, 8, padding, 8)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        self.lines: list[QLabel] = []
        self.notes: list[QLabel] = []
        for row, name in enumerate((self.tr("Output width"), self.tr("Output height"))):
            line, note = QLabel(), text_label(type_size="small", colour="warning")
            line.setTextFormat(Qt.TextFormat.RichText)
            line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._names.append(text_label(name, colour="text-muted"))
            grid.addWidget(self._names[row], row, 0)
            grid.addWidget(line, row, 1)
            grid.addWidget(note, row, 2)
            self.lines.append(line)
            self.notes.append(note)
        self._explain()
        theme.changed.connect(self._refresh)

    def _explain(self) -> None:
        """Say in the lecture's words what the letters mean."""
        self.setToolTip(
            self.tr(
                "W and H: width and height of the input, K: of the kernel, P: padding on one side, "
                "S: stride. A rest means that the window does not reach the far side."
            )
        )

    def show_places(self, places: Geometry | None, mode: str) -> None:
        """Show the numbers of a geometry; ``mode`` is the kind of padding."""
        self._places, self._mode = places, mode
        self._refresh()

    def show_problem(self, sentence: str) -> None:
        """Say why there is no output, in the formula's place."""
        self._places, self._problem = None, sentence
        self._refresh()

    def set_low(self, *, is_low: bool) -> None:
        """Leave the height's line out where the window is low."""
        for label in (self._names[1], self.lines[1], self.notes[1]):
            label.setVisible(not is_low)

    def _refresh(self) -> None:
        if self._places is None:
            self._names[0].setVisible(not self._problem)
            self._names[1].setText("" if self._problem else self.tr("Output height"))
            colour = self._theme.colour("error").name()
            problem = f'<span style="color:{colour}">{escape(self._problem)}</span>'
            self.lines[0].setText(problem if self._problem else "–")
            for label in (self.lines[1], *self.notes):
                label.setText("")
            return
        self._names[0].show()
        self._names[1].setText(self.tr("Output height"))
        accent = self._theme.colour("accent").name()
        muted = self._theme.colour("text-muted").name()
        axes = ((self._places.across, "W", LEFT, RIGHT), (self._places.down, "H", TOP, BOTTOM))
        for (axis, letter, before, after), line, note in zip(
            axes, self.lines, self.notes, strict=True
        ):
            is_even = axis.before == axis.after and self._mode != "same"
            general = _general(letter, before, after, is_even)
            line.setText(
                f'<span style="color:{muted}">{general} &nbsp;=&nbsp;</span> '
                f"{with_numbers(axis, is_even)} &nbsp;=&nbsp; "
                f'<b style="color:{accent}">{axis.output}</b>{_rest(axis)}'
            )
            note.setText(_note(axis, letter))


def with_numbers(axis: Axis, is_even: bool) -> str:
    """Return the formula with the numbers of one direction put in, as rich text."""
    both = f"<b>{axis.before}</b> + <b>{axis.after}</b>"
    padding = f"2 · <b>{axis.before}</b>" if is_even else both
    return f"(<b>{axis.size}</b> − <b>{axis.window}</b> + {padding}) / <b>{axis.stride}</b> + 1"


def _general(letter: str, before: str, after: str, is_even: bool) -> str:
    """Return the formula in letters, as rich text."""
    words = {
        LEFT: QCoreApplication.translate("OneKernel", "left"),
        RIGHT: QCoreApplication.translate("OneKernel", "right"),
        TOP: QCoreApplication.translate("OneKernel", "top"),
        BOTTOM: QCoreApplication.translate("OneKernel", "bottom"),
    }
    padding = "2P" if is_even else f"P<sub>{words[before]}</sub> + P<sub>{words[after]}</sub>"
    return f"({letter} − K + {padding}) / S + 1"


def _rest(axis: Axis) -> str:
    """Return what the division leaves, if anything."""
    if not axis.rest:
        return ""
    return " &nbsp;" + QCoreApplication.translate("OneKernel", "rest {0}").format(axis.rest)


def _note(axis: Axis, letter: str) -> str:
    """Return what a rest means for the picture."""
    if not axis.rest:
        return ""
    if letter == "W":
        text = QCoreApplication.translate("OneKernel", "never covered at the right: {0}")
    else:
        text = QCoreApplication.translate("OneKernel", "never covered at the bottom: {0}")
    return text.format(axis.rest)
