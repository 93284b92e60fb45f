"""What the window tells of an administrator's settings: a page that is hidden, a folder away."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.theme.theme import Theme
from desktop.widgets.floating_notice import FloatingNotice
from training.contract.locations import user_data_folder
from training.contract.site_folders import SiteFolder

READ_ONLY = ("lessons", "shared")  # what users only read


class SiteNotice(QObject):
    """Tells it over the pages; the notice itself is made when there is something to tell.

    Parameters
    ----------
    theme
        Gives sizes and colours.
    pages
        What it lies over.
    """

    def __init__(self, theme: Theme, pages: QWidget) -> None:
        super().__init__(pages)
        self._theme = theme
        self._pages = pages
        self.notice: FloatingNotice | None = None

    def tell_hidden(self, title: str) -> None:
        """Say that files cannot be opened, as their page, called ``title``, is not shown."""
        sentence = self.tr(
            "Files of this kind open on the page “{0}”, which whoever looks after this computer "
            "has not switched on; ask them for it."
        )
        self._tell("info", self.tr("This cannot be opened here"), sentence.format(title))

    def tell_away(self, folders: Sequence[SiteFolder]) -> None:
        """Say which folders cannot be used, and where things are kept instead; nothing for none."""
        written = [one for one in folders if one.key not in READ_ONLY]
        read = [one for one in folders if one.key in READ_ONLY]
        sentences = []
        if written:
            sentence = self.tr(
                "What you make is kept in {0} for now, as {1} cannot be used ({2}). Nothing is "
                "lost: start Layerwise again once it is back."
            )
            sentences.append(sentence.format(user_data_folder(), _names(written), _faults(written)))
        if read:
            sentence = self.tr(
                "What is there for everybody is missing from the lists, as {0} cannot be read "
                "({1}); start Layerwise again once it is back."
            )
            sentences.append(sentence.format(_names(read), _faults(read)))
        if sentences:
            title = self.tr("A folder of this computer’s class cannot be used")
            self._tell("warning", title, " ".join(sentences))

    def _tell(self, kind: str, title: str, text: str) -> None:
        if self.notice is None:
            self.notice = FloatingNotice(self._theme, self._pages)
        self.notice.announce("warning" if kind == "warning" else "info", title, text)


def _names(folders: Sequence[SiteFolder]) -> str:
    """Return the folders of a sentence, the one that holds others in their place."""
    names = sorted({one.folder for one in folders}, key=len)
    tops = [name for name in names if not any(_is_below(name, other) for other in names)]
    return ", ".join(tops)


def _is_below(name: str, other: str) -> bool:
    return name != other and name.replace("\\", "/").startswith(other.replace("\\", "/") + "/")


def _faults(folders: Sequence[SiteFolder]) -> str:
    return "; ".join(dict.fromkeys(one.fault for one in folders))
