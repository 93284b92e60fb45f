"""Every control of a page that takes the focus, with what it lacks for whoever needs telling."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QComboBox, QFrame, QLabel, QListView, QWidget


def controls_of(page):
    """Return what in a page can get the focus by the keyboard or a click, hidden or shown."""
    return [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not isinstance(widget, QLabel)
        and not _is_inside_a_control(widget)
    ]


def _is_inside_a_control(widget):
    """Whether it is Qt's own part of a control: the line of a spin box, the list of a combo."""
    parent = widget.parentWidget()
    if isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget:
        return True
    name = widget.objectName()
    is_of_combo = isinstance(widget.parentWidget(), QFrame) and isinstance(widget, QListView)
    is_of_combo = is_of_combo and isinstance(widget.parentWidget().parentWidget(), QComboBox)
    return name.startswith("qt_") or is_of_combo


def lacking(widget):
    """Return what a control lacks: a name that is read aloud, a tooltip, both or nothing."""
    lacks = []
    if not (widget.accessibleName() or getattr(widget, "text", str)()):
        lacks.append("a name")
    if not _tip(widget):
        lacks.append("a tooltip")
    return lacks


def _tip(widget):
    """Return its tooltip, or that of what it stands in, which Qt shows in its place."""
    while widget is not None and not widget.isWindow():
        if widget.toolTip():
            return widget.toolTip()
        widget = widget.parentWidget()
    return ""


def path_of(widget, page):
    """Return where a control is: the names of its classes from the page down."""
    names = []
    while widget is not None and widget is not page:
        names.append(type(widget).__name__)
        widget = widget.parentWidget()
    return "/".join(reversed(names))
