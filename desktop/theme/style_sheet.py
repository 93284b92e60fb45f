"""The application's one style sheet, made from the tokens.

Labels choose a step of the type scale and a colour by the properties ``type`` and ``colour``,
buttons their look by ``kind`` and ``small``, frames theirs by ``panel`` and ``notice``.
"""

from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSaveFile, Qt
from PySide6.QtGui import QPainter, QPixmap

from desktop.theme.icons import paint_outline

if TYPE_CHECKING:
    from desktop.theme.theme import Theme

LABEL_COLOURS = (
    "text-muted", "text-disabled", "accent", "accent-text", "success", "warning", "error",
)  # fmt: skip
# A border takes a combo's and a spin box's own arrows away: each file is an icon in a colour.
ARROWS = {
    "down": ("combo_arrow", "text-muted"),
    "down-disabled": ("combo_arrow", "text-disabled"),
    "up": ("spin_up", "text-muted"),
    "up-disabled": ("spin_up", "text-disabled"),
    "tick": ("tick", "accent-text"),
}
PIXEL_RATIOS = (1, 2)


class SheetTemplate(Template):
    """Placeholders in braces, with the tokens' names."""

    braceidpattern = "[a-z][a-z0-9-]*"
    idpattern = "(?!)"


SHEET = SheetTemplate("""
QToolTip {
  background: ${tooltip}; color: ${tooltip-text}; border: none; padding: 6px 8px;
}
QMenuBar { background: ${surface}; border-bottom: 1px solid ${line}; padding: 0 8px; }
QMenuBar::item { padding: ${menu-padding}px 10px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: ${raised}; }
QMenu { background: ${surface}; border: 1px solid ${line}; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: ${accent-soft}; color: ${text}; }
QMenu::item:disabled { color: ${text-disabled}; }
QMenu::separator { height: 1px; background: ${line}; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QStatusBar {
  background: ${surface}; border-top: 1px solid ${line}; min-height: ${status-bar}px;
  padding: 0 12px;
}
QStatusBar::item { border: none; }
QStatusBar QLabel { font-size: ${small}px; color: ${text-muted}; }
QFrame[panel="true"] {
  background: ${surface}; border: 1px solid ${line}; border-radius: ${radius-panel}px;
}
QFrame[notice="info"] { background: ${surface}; border: 1px solid ${line}; }
QFrame[notice="success"] { background: ${success-soft}; border: 1px solid ${success}; }
QFrame[notice="warning"] { background: ${warning-soft}; border: 1px solid ${warning}; }
QFrame[notice="error"] { background: ${error-soft}; border: 1px solid ${error}; }
QFrame[notice] { border-radius: ${radius-panel}px; }
QFrame[verdict="answer"] { background: ${accent-soft}; }
QFrame[verdict="empty"] { background: ${raised}; }
QFrame[verdict="unfamiliar"] { background: ${warning-soft}; border: 1px solid ${warning}; }
QFrame[verdict] { border-radius: ${radius-panel}px; }
QFrame[chip="plain"] { background: ${raised}; }
QFrame[chip="success"] { background: ${success-soft}; }
QFrame[chip="warning"] { background: ${warning-soft}; }
QFrame[chip="error"] { background: ${error-soft}; }
QFrame[chip] { border: none; border-radius: ${radius-panel}px; }
QFrame[strip="true"] {
  background: ${raised}; border: none; border-top: 1px solid ${line};
  border-bottom-left-radius: ${radius-panel}px; border-bottom-right-radius: ${radius-panel}px;
}
QFrame[rule="true"] { background: ${line}; border: none; max-height: 1px; min-height: 1px; }
QPushButton, QToolButton {
  background: ${surface}; color: ${text}; border: 1px solid ${line};
  border-radius: ${radius-control}px; min-height: ${button}px; max-height: ${button}px;
  padding: 0 ${padding}px; outline: none;
}
QToolButton[square="true"][small="true"] {
  min-width: ${button-small}px; max-width: ${button-small}px; padding: 0;
}
QToolButton[square="true"] { padding: 0; min-width: ${button}px; max-width: ${button}px; }
QPushButton:hover, QToolButton:hover { background: ${raised}; }
QPushButton:pressed, QToolButton:pressed { background: ${accent-soft}; }
QPushButton:disabled, QToolButton:disabled {
  color: ${text-disabled}; background: ${surface}; border-color: ${line};
}
QPushButton[small="true"], QToolButton[small="true"] {
  min-height: ${button-small}px; max-height: ${button-small}px;
  font-size: ${small}px; padding: 0 ${padding-small}px;
}
QPushButton[kind="primary"] {
  background: ${accent}; color: ${accent-text}; border-color: ${accent}; font-weight: 600;
}
QPushButton[kind="primary"]:hover { background: ${accent-hover}; border-color: ${accent-hover}; }
QPushButton[kind="primary"]:disabled {
  background: ${raised}; color: ${text-disabled}; border-color: ${line};
}
QPushButton[kind="flat"], QToolButton[kind="flat"] {
  border-color: transparent; background: transparent;
}
QPushButton[kind="flat"]:hover, QToolButton[kind="flat"]:hover { background: ${raised}; }
QPushButton[kind="link"] {
  border-color: transparent; background: transparent; color: ${accent}; font-weight: 600;
}
QPushButton[kind="link"]:hover { background: ${raised}; }
QPushButton::menu-indicator, QToolButton::menu-indicator { image: none; }
QPushButton[menu="true"] { padding-right: ${arrow-room}px; }
QPushButton[menu="true"]::menu-indicator {
  image: url("${arrow-down}"); width: ${arrow}px; height: ${arrow}px;
  subcontrol-origin: padding; subcontrol-position: center right; right: 8px;
}
QToolButton:checked {
  background: ${accent-soft}; color: ${accent}; border: 1px solid ${accent}; font-weight: 600;
}
QToolButton:checked:disabled { color: ${text-disabled}; border-color: ${line}; }
QToolButton[words="only"] { padding: 0 ${padding-words}px; }
QToolButton[words="beside"] { padding: 0 ${padding-words}px 0 ${padding-segment}px; }
QToolButton[words="none"] { padding: 0 ${padding-segment}px; }
QToolButton[segment="middle"], QToolButton[segment="last"] { margin-left: -1px; }
QToolButton[segment="first"] { border-top-right-radius: 0; border-bottom-right-radius: 0; }
QToolButton[segment="middle"] { border-radius: 0; }
QToolButton[segment="last"] { border-top-left-radius: 0; border-bottom-left-radius: 0; }
QComboBox, QLineEdit, QAbstractSpinBox {
  background: ${surface}; color: ${text}; border: 1px solid ${line-strong};
  border-radius: ${radius-control}px; min-height: ${field}px; padding: 0 ${padding-field}px;
  selection-background-color: ${accent}; selection-color: ${accent-text};
}
QAbstractSpinBox QLineEdit { border: none; background: transparent; padding: 0; min-height: 0; }
QLineEdit[cell="true"] { min-height: 0; padding: 0; border: 2px solid ${accent}; border-radius: 0; }
QComboBox { min-height: ${combo}px; combobox-popup: 0; }
QComboBox:hover { background: ${raised}; }
QComboBox:disabled, QLineEdit:disabled, QAbstractSpinBox:disabled {
  background: ${raised}; color: ${text-disabled}; border-color: ${line};
}
QComboBox::drop-down { border: none; width: ${arrow-room}px; }
QComboBox::down-arrow { image: url("${arrow-down}"); width: ${arrow}px; height: ${arrow}px; }
QComboBox::down-arrow:disabled { image: url("${arrow-down-disabled}"); }
QComboBox QAbstractItemView {
  background: ${surface}; border: 1px solid ${line}; padding: 4px; outline: none;
  selection-background-color: ${accent-soft}; selection-color: ${text};
}
QComboBox QAbstractItemView::item { min-height: ${button-small}px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
  border: none; background: transparent; width: ${arrow-room}px;
}
QAbstractSpinBox::up-arrow, QAbstractSpinBox::down-arrow {
  width: ${spin-arrow}px; height: ${spin-arrow}px;
}
QAbstractSpinBox::up-arrow { image: url("${arrow-up}"); }
QAbstractSpinBox::down-arrow { image: url("${arrow-down}"); }
QAbstractSpinBox::up-arrow:disabled, QAbstractSpinBox::up-arrow:off {
  image: url("${arrow-up-disabled}");
}
QAbstractSpinBox::down-arrow:disabled, QAbstractSpinBox::down-arrow:off {
  image: url("${arrow-down-disabled}");
}
QCheckBox { spacing: 8px; outline: none; }
QCheckBox[small="true"] { font-size: ${small}px; spacing: 6px; }
QCheckBox::indicator {
  width: ${tick}px; height: ${tick}px; border: 1px solid ${line-strong}; border-radius: 4px;
  background: ${surface};
}
QCheckBox::indicator:checked {
  background: ${accent}; border-color: ${accent}; image: url("${arrow-tick}");
}
QCheckBox::indicator:disabled { background: ${raised}; border-color: ${line}; }
QRadioButton { spacing: 8px; outline: none; }
QRadioButton:disabled { color: ${text-disabled}; }
QRadioButton::indicator {
  width: ${radio}px; height: ${radio}px; border: 1px solid ${line-strong};
  border-radius: ${radio-radius}px; background: ${surface};
}
QRadioButton::indicator:checked {
  width: ${radio-dot}px; height: ${radio-dot}px; border: ${radio-ring}px solid ${accent};
}
QRadioButton::indicator:disabled { background: ${raised}; border-color: ${line}; }
QSlider { min-height: ${slider}px; background: transparent; }
QSlider::groove:horizontal { height: ${groove}px; background: ${line}; border-radius: 2px; }
QSlider::sub-page:horizontal { background: ${accent}; border-radius: 2px; }
QSlider::handle:horizontal {
  width: ${knob}px; margin: -${knob-over}px 0; background: ${surface};
  border: 2px solid ${accent}; border-radius: ${knob-radius}px;
}
QSlider::handle:horizontal:hover { background: ${accent-soft}; }
QSlider::sub-page:horizontal:disabled { background: ${line-strong}; }
QSlider::handle:horizontal:disabled { border-color: ${line-strong}; }
QProgressBar {
  background: ${bar-track}; border: none; border-radius: 4px; max-height: 8px; min-height: 8px;
}
QProgressBar::chunk { background: ${accent}; border-radius: 4px; }
QScrollArea, QScrollArea > QWidget > QWidget[page="true"] { background: transparent; border: none; }
QScrollBar { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: ${line-strong}; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTabBar::tab {
  background: transparent; color: ${text-muted}; padding: 8px 12px; border: none;
  border-bottom: 2px solid transparent;
}
QTabBar::tab:selected { color: ${accent}; border-bottom-color: ${accent}; font-weight: 600; }
QTabBar::tab:hover { background: ${raised}; }
QTabWidget::pane { border: none; }
QTableView, QListView, QTreeView, QPlainTextEdit, QTextEdit, QTextBrowser {
  background: ${surface}; border: 1px solid ${line}; border-radius: ${radius-control}px;
  gridline-color: ${grid}; outline: none;
  selection-background-color: ${accent-soft}; selection-color: ${text};
}
QTextBrowser[plain="true"], QTableView[plain="true"] { border: none; }
QListWidget { padding: 4px; }
QListWidget::item { padding: 0 8px; border-radius: ${radius-control}px; }
QTreeWidget::item { padding: 0 8px; }
QListWidget::item:hover { background: ${raised}; }
QListWidget::item:selected { background: ${accent-soft}; color: ${accent}; font-weight: 600; }
QHeaderView::up-arrow, QHeaderView::down-arrow { image: none; width: 0; height: 0; }
QHeaderView::section {
  background: ${surface}; color: ${text-muted}; border: none;
  border-bottom: 1px solid ${line}; padding: 4px 8px; font-size: ${small}px;
}
""")


def make_style_sheet(theme: "Theme", arrows: dict[str, Path]) -> str:
    """Return the style sheet in the theme's colours and at its scale.

    Parameters
    ----------
    theme : Theme
        Gives colours, sizes and type.
    arrows : dict of str to Path
        The pictures that `write_arrows` wrote.
    """
    colours = {name: theme.colour(name).name() for name in theme.tokens.colours.light}
    pictures = {f"arrow-{name}": path.as_posix() for name, path in arrows.items()}
    lengths = {name: str(length) for name, length in _lengths(theme).items()}
    return SHEET.substitute(colours | lengths | pictures) + _label_rules(theme)


def write_arrows(theme: "Theme", folder: Path) -> dict[str, Path]:
    """Draw the small pictures that a style sheet can only take from files; return where they are.

    A picture's name tells all that it depends on, so that one from an earlier start serves again,
    and because Qt keeps what it has once read under the file's name.
    """
    side = theme.scaled(14)
    paths = {}
    for name, (action, colour) in ARROWS.items():
        stem = f"{action}-{theme.colour(colour).name()[1:]}-{side}"
        paths[name] = folder / f"{stem}.png"
        for ratio in PIXEL_RATIOS:
            path = paths[name] if ratio == 1 else paths[name].with_stem(f"{stem}@{ratio}x")
            if not path.exists():
                _write_icon(theme, action, colour, side * ratio, path)
    return paths


def _write_icon(theme: "Theme", action: str, colour: str, side: int, path: Path) -> None:
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    area = QRectF(0, 0, side, side)
    paint_outline(painter, area, theme.outline(action), theme.colour(colour))
    painter.end()
    file = QSaveFile(str(path))  # writes beside it and renames: two starts may meet here
    if file.open(QSaveFile.OpenModeFlag.WriteOnly):
        pixmap.save(file, "PNG")
        file.commit()


def _lengths(theme: "Theme") -> dict[str, int]:
    """Return the lengths of the sheet; a height of a control is given without its border."""
    scaled = theme.scaled
    knob = scaled(12)
    radio, ring = 2 * scaled(7), scaled(5)
    groove = max(4, scaled(4))
    return {
        "small": scaled(theme.type_size("small").pixel_size),
        "menu-padding": scaled(6),
        "status-bar": theme.px("status-bar") - 1,
        "button": theme.px("button") - 2,
        "button-small": theme.px("button-small") - 2,
        "field": theme.px("field") - 2,
        "combo": theme.px("combo") - 2,
        "padding": scaled(14),
        # Qt leaves more room behind a tool button's words than before them.
        "padding-segment": scaled(11),
        "padding-words": scaled(5),
        "padding-small": scaled(10),
        "padding-field": scaled(12),
        "arrow": scaled(14),
        "spin-arrow": scaled(11),
        "arrow-room": scaled(28),
        "tick": scaled(16),
        "radio": radio,
        "radio-dot": radio + 2 - 2 * ring,
        "radio-ring": ring,
        "radio-radius": (radio + 2) // 2,
        "slider": theme.px("slider-knob") + 4,
        "groove": groove,
        "knob": knob,
        "knob-over": (knob + 4 - groove) // 2,
        "knob-radius": (knob + 4) // 2,
        "radius-control": theme.radius("control"),
        "radius-panel": theme.radius("panel"),
    }


def _label_rules(theme: "Theme") -> str:
    """Return the rules for the labels' properties ``type`` and ``colour``."""
    types = [
        f'QLabel[type="{name}"] {{ font-size: {theme.scaled(size.pixel_size)}px;'
        f" font-weight: {size.weight}; }}"
        for name, size in theme.tokens.type.sizes.items()
    ]
    colours = [
        f'QLabel[colour="{name}"] {{ color: {theme.colour(name).name()}; }}'
        for name in LABEL_COLOURS
    ]
    return "\n".join(types + colours)
