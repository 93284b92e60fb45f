"""The button that keeps the drawing with what it really is, and its menu of digits."""

from PySide6.QtCore import QPoint, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget, QWidgetAction

from desktop.pages.digits.drawings import Drawings
from desktop.pages.digits.fitting import LABELS
from desktop.theme.theme import Theme
from desktop.widgets.buttons import follow_icon_size
from desktop.widgets.label import text_label

LEAST_OF_A_CLASS = 5  # fewer cannot be parted into what is learned from and what is measured on
HEAD_MARGINS = (16, 8, 16, 4)  # logical pixels: over the entries' own words


class KeepMenu(QMenu):
    """One entry a digit, chosen by its key too, each with how many are kept already.

    Parameters
    ----------
    drawings
        What is kept.
    parent
        The owner.
    """

    # The drawing is to be kept as this digit; carries its label.
    chosen = Signal(str)

    def __init__(self, drawings: Drawings, parent: QWidget) -> None:
        super().__init__(parent)
        self._drawings = drawings
        self._can_keep = False
        self.setTitle(self.tr("Keep the drawing as"))
        self.setToolTipsVisible(True)
        self._add_head()
        self.digits = {label: self._add_digit(label) for label in LABELS}
        self.addSeparator()
        self._back = self.addAction(self.tr("Take the last one back"))
        self._back.triggered.connect(drawings.take_back)
        self._folder = self.addAction(self.tr("Show the folder"))
        self._folder.triggered.connect(self._show_folder)
        self.aboutToShow.connect(drawings.look)
        drawings.changed.connect(self._follow)
        self._follow()

    def allow_keeping(self, *, is_allowed: bool) -> None:
        """Allow choosing a digit once something is drawn."""
        self._can_keep = is_allowed
        self._follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the digit whose key is pressed."""
        action = self.digits.get(event.text())
        if action is None:
            super().keyPressEvent(event)
        elif action.isEnabled():
            self.close()
            action.trigger()

    def _add_head(self) -> None:
        """Say over the digits what choosing one does."""
        head = text_label(self.title(), type_size="small", colour="text-muted")
        head.setContentsMargins(*HEAD_MARGINS)
        action = QWidgetAction(self)
        action.setDefaultWidget(head)
        self.addAction(action)

    def _add_digit(self, label: str) -> QAction:
        """Return a digit's entry."""
        action = self.addAction(label)
        action.triggered.connect(lambda: self.chosen.emit(label))
        return action

    def _follow(self) -> None:
        """Say how many there are of each digit, and what can be done."""
        for label, action in self.digits.items():
            count = self._drawings.count(label)
            text = self.tr("{0} kept") if count >= LEAST_OF_A_CLASS else self.tr("{0} of {1}")
            action.setText(f"{label}\t{text.format(count, LEAST_OF_A_CLASS)}")
            action.setEnabled(self._can_keep)
            action.setToolTip(self._tip())
        last = self._drawings.last
        text = self.tr("Take the last one back ({0})").format(last)
        self._back.setText(text if last else self.tr("Take the last one back"))
        self._back.setEnabled(bool(last))
        self._folder.setEnabled(self._drawings.total > 0)

    def _tip(self) -> str:
        """Return what a digit's entry does, or why it does nothing."""
        if not self._can_keep:
            return self.tr("There is nothing to keep: draw a digit first.")
        text = self.tr("A network can be trained with your drawings once there are {0} of a digit.")
        return text.format(LEAST_OF_A_CLASS)

    def _show_folder(self) -> None:
        """Show the folder in the file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._drawings.folder())))


class KeepButton(QPushButton):
    """Opens the menu.

    Parameters
    ----------
    theme
        Gives the icon.
    drawings
        What is kept.
    """

    def __init__(self, theme: Theme, drawings: Drawings) -> None:
        super().__init__()
        self.keep_menu = KeepMenu(drawings, self)
        self.clicked.connect(self.show_menu)
        self.setIcon(theme.icon("save"))
        self.setProperty("kind", "plain")
        self.setProperty("small", True)
        self.setAccessibleName(self.tr("Keep as…"))
        self.setToolTip(
            self.tr(
                "Keep as…  K\nKeeps the drawing with what it really is. A network can learn from "
                "what you have kept."
            )
        )
        self._size = follow_icon_size(theme, self, "icon-small")
        self.set_compact(is_compact=False)

    def show_menu(self) -> None:
        """Open the menu over the button, which is at the page's foot."""
        height = self.keep_menu.sizeHint().height()
        self.keep_menu.popup(self.mapToGlobal(QPoint(0, -height)))

    def set_compact(self, *, is_compact: bool) -> None:
        """Leave the words out where there is no room for them."""
        self.setText("" if is_compact else self.tr("Keep as…"))
        self._size.set_has_words(not is_compact)
