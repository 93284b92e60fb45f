"""Panel, notice, answer line, drop overlay, legend."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QStackedWidget, QWidget

from desktop.widgets.answer_line import AnswerLine
from desktop.widgets.drop_overlay import DropOverlay
from desktop.widgets.floating_notice import FloatingNotice
from desktop.widgets.map_legend import MapLegend
from desktop.widgets.notice import Notice
from desktop.widgets.panel import Panel


def colour_at(widget, x, y):
    return widget.grab().toImage().pixelColor(x, y).name()


def test_a_panel_is_a_surface_with_its_content(theme, qtbot):
    panel = Panel(theme, "What the network sees", QLabel("corner"))
    qtbot.addWidget(panel)
    panel.body.addWidget(QLabel("content"))
    panel.resize(300, 200)
    assert colour_at(panel, 10, 190) == theme.colour("surface").name()
    panel.set_title("What it sees")
    assert panel.accessibleName() == "What it sees"
    assert {"What it sees", "corner", "content"} <= {x.text() for x in panel.findChildren(QLabel)}


@pytest.mark.parametrize("kind", ["success", "warning", "error"])
def test_a_notice_has_the_colours_of_its_kind(theme, qtbot, kind):
    notice = Notice(theme, kind, "Something happened", "Do this.")
    qtbot.addWidget(notice)
    notice.resize(300, 120)
    assert colour_at(notice, 150, 114) == theme.colour(f"{kind}-soft").name()
    assert colour_at(notice, 0, 60) == theme.colour(kind).name()
    assert notice.accessibleName() == "Something happened"
    assert notice.accessibleDescription() == "Do this."


def test_a_notice_can_change_its_mind(theme, qtbot):
    notice = Notice(theme, "error", "Failed")
    qtbot.addWidget(notice)
    notice.resize(300, 120)
    notice.tell("success", "Done")
    assert colour_at(notice, 150, 114) == theme.colour("success-soft").name()


def test_a_notices_button_works(theme, qtbot):
    notice = Notice(theme, "error", "Failed", "Try again.")
    qtbot.addWidget(notice)
    button = notice.add_button("Try again", "redo")
    notice.show()
    with qtbot.waitSignal(button.clicked):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_answer_line_keeps_its_height_in_all_states(theme, qtbot):
    line = AnswerLine(theme)
    qtbot.addWidget(line)
    line.resize(500, line.height())
    heights = set()
    line.show_empty("Draw a digit")
    heights.add(line.height())
    line.show_answer("7", "The network answers <b>7</b> with 73.8 %.", "0.3 ms")
    heights.add(line.height())
    assert colour_at(line, 250, 3) == theme.colour("surface").name()
    line.show_unfamiliar("This does not look like a digit to this network", "0.3 ms")
    heights.add(line.height())
    assert colour_at(line, 250, 3) == theme.colour("warning-soft").name()
    line.show_empty("Draw a digit")
    assert colour_at(line, 250, 3) == theme.colour("surface").name()
    assert heights == {44}
    theme.set_scale(1.5)
    assert line.height() == 66


def test_the_overlay_covers_its_page_and_follows_its_size(theme, qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(300, 200)
    overlay = DropOverlay(theme, page)
    assert overlay.isHidden()
    with qtbot.waitExposed(page):
        page.show()
    overlay.show_over("Let go to classify 3 pictures", "Files are read, never moved")
    assert overlay.geometry() == page.rect()
    page.resize(400, 300)
    assert overlay.geometry() == page.rect()
    assert colour_at(page, 30, 30) == theme.colour("accent-soft").name()
    assert overlay.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_the_legend_has_room_for_its_words(theme, qtbot):
    legend, german = MapLegend(theme, "0", "strong"), MapLegend(theme, "0", "sehr stark")
    for widget in (legend, german):
        qtbot.addWidget(widget)
        widget.resize(widget.sizeHint())
        widget.grab()
    assert german.sizeHint().width() > legend.sizeHint().width()


def test_a_notice_over_a_page_that_is_not_seen_takes_no_focus(theme, qtbot):
    window, hidden, button = QStackedWidget(), QWidget(), QPushButton("Pause")
    qtbot.addWidget(window)
    for page in (button, hidden):
        window.addWidget(page)
    notice = FloatingNotice(theme, hidden)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    button.setFocus()
    notice.announce("info", "Opening a model…", cancel=list)
    assert QApplication.focusWidget() is button
    window.setCurrentWidget(hidden)
    assert notice.isVisible()
    notice.announce("error", "It cannot be used.")
    assert notice.isAncestorOf(QApplication.focusWidget())
