"""The controls in the page's head: open, paste, crop, rotate, what bars show, add a model."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QToolButton, QWidget

from desktop.theme.theme import Theme
from desktop.widgets.buttons import IconSize, follow_icon_size, push_button
from desktop.widgets.label import restyle
from desktop.widgets.segments import Segments


class HeadControls:
    """Makes the controls; the page puts them into its head and connects them.

    Parameters
    ----------
    theme
        Gives icons and sizes.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._icons: list[tuple[QAbstractButton, IconSize]] = []
        self.open = push_button(theme, _tr("Open…"), primary=True)
        self.open.setIcon(theme.icon("open", "accent-text"))
        self.open.setAccessibleName(_tr("Open…"))
        self._open_icon = follow_icon_size(theme, self.open, "icon-button")
        self.open.setToolTip(
            _tr("Open…  Ctrl+O\nOne picture or many; a folder can be dropped on the page.")
        )
        self.paste = push_button(theme, _tr("Paste"))
        self.paste.setToolTip(_tr("Paste  Ctrl+V\nTakes a picture from the clipboard."))
        self.crop = self._tool(_tr("Crop"), "crop", "first")
        self.crop.setToolTip(_tr("Crop  Ctrl+K\nCuts and turns the picture; the answers follow."))
        self.crop.setCheckable(True)
        self.rotate = self._tool(_tr("Rotate"), "rotate", "last")
        self.rotate.setToolTip(_tr("Rotate  Ctrl+R\nTurns the picture by 90°."))
        self.kind = self._kind()
        self.add = push_button(theme, _tr("Add a model…"))
        self.add.setToolTip(
            _tr("Add a model…  Ctrl+Shift+O\nOpens an .onnx file beside the others.")
        )
        self._with_icon(self.paste, "paste")
        self._with_icon(self.add, "add_model")
        self.parts: list[QWidget] = [self.open, self.paste, self._pair(), self.kind, self.add]
        self.allow_editing(is_allowed=False)

    def allow_editing(self, *, is_allowed: bool) -> None:
        """Allow turning and cropping once there is a picture."""
        for control in (self.crop, self.rotate):
            control.setEnabled(is_allowed)

    def set_compact(self, *, is_compact: bool, is_tight: bool) -> None:
        """Drop the words where there is no room for them; the first button's last."""
        self.open.setText("" if is_tight else _tr("Open…"))
        self._open_icon.set_has_words(not is_tight)
        for button, size in self._icons:
            button.setText("" if is_compact else button.property("words_text"))
            size.set_has_words(not is_compact)
            if isinstance(button, QToolButton):
                button.setProperty("words", "none" if is_compact else "beside")
                restyle(button)

    def _kind(self) -> Segments:
        """Return the choice of what the bars show."""
        kind = Segments(self._theme, _tr("What the bars show"))
        kind.add(
            "probability",
            _tr("Probability"),
            tip=_tr("Probability\nSoftmax: all classes share one hundred per cent."),
        )
        kind.add(
            "score",
            _tr("Raw score"),
            tip=_tr("Raw score\nWhat the last layer gives before softmax."),
        )
        return kind

    def _pair(self) -> QWidget:
        """Return the two joined buttons."""
        pair = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.crop)
        row.addWidget(self.rotate)
        return pair

    def _tool(self, text: str, icon: str, place: str) -> QToolButton:
        """Return one of the two joined buttons."""
        button = QToolButton()
        button.setText(text)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setProperty("segment", place)
        button.setProperty("words", "beside")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._with_icon(button, icon)
        return button

    def _with_icon(self, button: QAbstractButton, icon: str) -> None:
        """Give a button an icon that stays where its words go."""
        button.setIcon(self._theme.icon(icon, "text", "accent"))
        button.setAccessibleName(button.text())
        button.setProperty("words_text", button.text())
        self._icons.append((button, follow_icon_size(self._theme, button, "icon-button")))


def _tr(text: str) -> str:
    """Return words in the user's language."""
    return QCoreApplication.translate("PicturesPage", text)
