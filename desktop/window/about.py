"""The About box: version, licence, and whose data, fonts and libraries are used."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from desktop.theme.theme import Theme
from desktop.widgets.label import text_label
from desktop.widgets.markdown_view import MarkdownView
from training.contract.locations import resources

SIZE = (640, 520)


class AboutBox(QDialog):
    """Shows ``resources/about.md``.

    Parameters
    ----------
    theme
        Gives the spacing.
    parent
        The window.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Layerwise"))
        self.resize(theme.scaled(SIZE[0]), theme.scaled(SIZE[1]))
        version = QCoreApplication.applicationVersion()
        text = MarkdownView(theme, self.tr("Licences and attributions"))
        text.show_markdown((resources() / "about.md").read_text("utf-8"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(text_label(f"Layerwise {version}".rstrip(), type_size="title"))
        column.addWidget(text_label(self.tr("A deep-learning workshop on your desk."), wrap=True))
        column.addWidget(text, 1)
        column.addWidget(buttons)
