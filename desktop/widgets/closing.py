"""The way of a window's pages to their end: each is asked, then each ends what it does."""

from PySide6.QtCore import QObject, Signal

from desktop.widgets.page import Page


class Closing(QObject):
    """Finds out whether a window may close, and tells when it may after it had to wait.

    Parameters
    ----------
    parent
        Qt's owner.
    """

    # The pages that needed time have ended what they did: the window may close; carries nothing.
    ready = Signal()
    # The window stays open, as a page refused or has something to tell; carries nothing.
    stayed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages: list[Page] = []
        self._waiting: list[Page] = []
        self._is_asking = False
        self._is_ready = False

    @property
    def waiting(self) -> tuple[Page, ...]:
        """The pages that are still ending what they do."""
        return tuple(self._waiting)

    def add(self, page: Page) -> None:
        """Ask this page too from now on."""
        self._pages.append(page)
        page.closing_done.connect(lambda is_well: self._take_end(page, is_well))

    def begin(self) -> bool:
        """Return whether the window may close now.

        Every page is asked before one of them ends anything. Where a page needs time,
        :attr:`ready` tells later. Asked again meanwhile, only the pages that are waited for are
        asked, and where all agree nothing is waited for any longer.
        """
        if self._is_ready:
            return True
        if self._waiting:
            self._is_ready = all(page.may_close() for page in self.waiting)
            return self._is_ready
        if not all(page.may_close() for page in self._pages):
            self.stayed.emit()
            return False
        self._wind_down()
        self._is_ready = not self._waiting
        return self._is_ready

    def _wind_down(self) -> None:
        """Have every page end what it does, and note those that need time."""
        self._is_asking = True
        self._waiting = list(self._pages)
        for page in self._pages:
            if page.wind_down() and page in self._waiting:
                self._waiting.remove(page)
        self._is_asking = False

    def _take_end(self, page: Page, is_well: bool) -> None:
        """Let the window close once the last page has ended, or stay where one has to tell."""
        if self._is_ready or page not in self._waiting:
            return
        if not is_well:
            self._waiting.clear()
            self.stayed.emit()
            return
        self._waiting.remove(page)
        if not self._waiting and not self._is_asking:
            self._is_ready = True
            self.ready.emit()
