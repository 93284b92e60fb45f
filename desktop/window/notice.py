"""What the window itself tells over its pages, whichever is shown."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.theme.theme import Theme
from desktop.widgets.floating_notice import FloatingNotice
from desktop.widgets.notice import Kind
from training.contract.locations import user_data_folder
from training.contract.site_folders import READ_ONLY, SiteFolder


class WindowNotice(QObject):
    """Tells one thing over the pages; the notice itself is made when there is something to tell.

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
        self.tell("info", self.tr("This cannot be opened here"), sentence.format(title))

    def tell_nowhere(self) -> None:
        """Say that none of the pages that are shown opens pictures and models."""
        sentence = self.tr(
            "None of the pages that whoever looks after this computer has switched on opens "
            "pictures and models; ask them for another."
        )
        self.tell("info", self.tr("This cannot be opened here"), sentence)

    def tell_away(self, folders: Sequence[SiteFolder]) -> None:
        """Say which folders cannot be used, and where things are kept instead; nothing for none."""
        if not folders:
            return
        sentences = []
        if any(one.key not in READ_ONLY for one in folders):
            kept = self.tr("What you make is kept in {0} for now, and nothing is lost.")
            sentences.append(kept.format(user_data_folder()))
        if any(one.key in READ_ONLY for one in folders):
            sentences.append(self.tr("What is there for everybody is missing from the lists."))
        sentences.append(self.tr("Start Layerwise again once this is back:"))
        lines = [" ".join(sentences), *_lines(folders)]
        self.tell("warning", self.tr("A shared folder cannot be used"), "\n".join(lines))

    def tell(self, kind: Kind, title: str, text: str) -> None:
        """Say something; its reader closes it."""
        if self.notice is None:
            self.notice = FloatingNotice(self._theme, self._pages)
        self.notice.announce(kind, title, text)


def _lines(folders: Sequence[SiteFolder]) -> list[str]:
    """Return a line for each folder, and none for what is in another one of them."""
    names = {one.folder for one in folders}
    tops = [one for one in folders if not any(_is_below(one.folder, name) for name in names)]
    return list(dict.fromkeys(f"{one.folder} ({one.fault})" for one in tops))


def _is_below(name: str, other: str) -> bool:
    return name.replace("\\", "/").startswith(other.replace("\\", "/") + "/")
