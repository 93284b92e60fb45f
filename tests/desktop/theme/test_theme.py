import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QIcon, QPalette
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from desktop.theme.theme import Theme
from desktop.widgets.label import text_label


class Painted(QWidget):
    """Counts how often it is painted."""

    def __init__(self, theme):
        super().__init__()
        self.count = 0
        theme.changed.connect(self.update)

    def paintEvent(self, event):
        self.count += 1


def test_mode_chooses_the_colours(theme, qtbot):
    light = theme.colour("background").name()
    with qtbot.waitSignal(theme.changed):
        theme.set_mode("dark")
    assert theme.is_dark
    assert theme.colour("background").name() != light
    assert theme.mode == "dark"


def test_palette_and_style_sheet_follow(theme, qapp):
    theme.set_mode("dark")
    dark = theme.tokens.colours.dark
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == dark["background"].lower()
    assert dark["surface"].lower() in qapp.styleSheet()


def test_system_mode_follows_the_system(qapp, monkeypatch, qtbot):
    theme = Theme()
    scheme = Qt.ColorScheme.Dark
    hints = qapp.styleHints()
    monkeypatch.setattr(type(theme), "_wants_dark", lambda self: scheme == Qt.ColorScheme.Dark)
    with qtbot.waitSignal(theme.changed):
        hints.colorSchemeChanged.emit(scheme)
    assert theme.is_dark


def test_a_chosen_mode_does_not_follow_the_system(theme, qapp, qtbot):
    with qtbot.assertNotEmitted(theme.changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert not theme.is_dark


def test_scale_multiplies_type_and_controls_but_not_gaps(theme, qtbot):
    gap = theme.space.column_gap
    with qtbot.waitSignal(theme.changed):
        theme.set_scale(1.5)
    assert theme.px("button") == 54
    assert theme.font("body").pixelSize() == 21
    assert theme.space.column_gap == gap


@pytest.mark.parametrize(("asked", "got"), [(0.1, 0.8), (9, 2.0), (1.25, 1.25)])
def test_scale_stays_in_its_range(theme, asked, got):
    theme.set_scale(asked)
    assert theme.scale == got


def test_same_values_change_nothing(theme, qtbot):
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_mode("light")
        theme.set_scale(1.0)


def test_fonts_are_the_shipped_ones_in_both_weights(theme):
    family = theme.font("body").family()
    assert family.startswith("Inter")
    assert {"Regular", "SemiBold"} <= {s.replace(" ", "") for s in QFontDatabase.styles(family)}


def test_figures_have_even_widths(theme):
    metrics = QFontMetricsF(theme.font("body"))
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("0000")


def test_every_step_of_the_type_scale_has_a_font(theme):
    for name, size in theme.tokens.type.sizes.items():
        assert theme.font(name).pixelSize() == size.pixel_size
        assert theme.font(name).weight() == QFont.Weight(size.weight)


def test_every_action_has_an_icon(theme):
    for name in theme.tokens.icons.actions:
        assert not theme.outline(name).isEmpty(), name


def test_unknown_names_are_errors(theme):
    with pytest.raises(KeyError):
        theme.colour("pink")
    with pytest.raises(KeyError):
        theme.icon("no such icon")


def colours_in(icon, mode=QIcon.Mode.Normal, state=QIcon.State.Off):
    image = icon.pixmap(QSize(32, 32), 1.0, mode, state).toImage()
    pixels = [image.pixelColor(x, y) for x in range(32) for y in range(32)]
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def test_icons_take_the_colours_of_the_moment(theme):
    icon = theme.icon("play", "accent", "error")
    assert colours_in(icon) == {theme.colour("accent").name()}
    assert colours_in(icon, state=QIcon.State.On) == {theme.colour("error").name()}
    assert colours_in(icon, QIcon.Mode.Disabled) == {theme.colour("text-disabled").name()}
    theme.set_mode("dark")
    assert colours_in(icon) == {theme.tokens.colours.dark["accent"].lower()}


def test_a_change_repaints_what_is_shown(theme, qtbot):
    widget = Painted(theme)
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    qtbot.waitUntil(lambda: widget.count > 0)
    before = widget.count
    theme.set_mode("dark")
    qtbot.waitUntil(lambda: widget.count > before)


def test_labels_take_type_and_colour_from_the_style_sheet(theme, qtbot):
    label = text_label("words", type_size="title", colour="error")
    qtbot.addWidget(label)
    label.ensurePolished()
    assert label.font().pixelSize() == theme.type_size("title").pixel_size
    assert label.palette().color(QPalette.ColorRole.WindowText) == theme.colour("error")
    theme.set_scale(2.0)
    assert label.font().pixelSize() == 2 * theme.type_size("title").pixel_size


def test_a_plain_label_has_the_body_font(theme, qtbot):
    label = QLabel("words")
    qtbot.addWidget(label)
    label.ensurePolished()
    assert label.font().pixelSize() == theme.type_size("body").pixel_size


def test_a_combo_box_has_an_arrow(theme, qtbot):
    box = QComboBox()
    qtbot.addWidget(box)
    box.resize(160, theme.px("combo"))
    image = box.grab().toImage()
    levels = [image.pixelColor(x, y).lightness() for x in range(136, 156) for y in range(8, 28)]
    # The arrow's lines are thinner than two pixels: their soft edges are all that is sure.
    assert min(levels) < theme.colour("surface").lightness() - 80
