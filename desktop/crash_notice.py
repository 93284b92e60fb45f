"""Telling a person that something unexpected went wrong, without stopping their work."""

import threading
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox

from desktop.services.crashes.faults import Faults
from desktop.services.crashes.folder import crashes_folder
from desktop.services.crashes.native import finish_reports
from desktop.widgets.floating_notice import FloatingNotice
from desktop.window_keeper import WindowKeeper


class CrashNotice(QObject):
    """Shows a notice over the window's pages once for each report; there are few of those.

    Parameters
    ----------
    faults
        What writes reports while the program runs.
    keeper
        Has the window.
    parent
        Qt's owner.
    """

    # What earlier processes left has been made a report; fired by the thread that looked.
    _found = Signal()

    def __init__(self, faults: Faults, keeper: WindowKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._notice: FloatingNotice | None = None
        faults.reported.connect(self._tell_fault, Qt.ConnectionType.QueuedConnection)
        keeper.replaced.connect(self._forget_notice)
        self._found.connect(self._tell_crash, Qt.ConnectionType.QueuedConnection)

    def look_for_crashes(self) -> None:
        """Find out in the background whether the program crashed when it last ran."""
        threading.Thread(target=self._look, name="crashes", daemon=True).start()

    def _look(self) -> None:
        if finish_reports():
            self._found.emit()

    @Slot()
    def _tell_crash(self) -> None:
        self._tell(
            self.tr("Layerwise ended unexpectedly the last time"),
            self.tr(
                "A report was written on this computer; nothing was sent. Give it to whoever "
                "looks after your computer if it happens again."
            ),
        )

    @Slot(object)
    def _tell_fault(self, report: Path) -> None:
        self._tell(
            self.tr("Layerwise hit an unexpected fault"),
            self.tr(
                "You can go on working. A report was written on this computer; nothing was sent."
            ),
        )

    def _tell(self, title: str, text: str) -> None:
        """Show a notice, unless one is there that was not read yet."""
        if self._notice is None:
            self._notice = self._new_notice()
        if self._notice.isHidden():
            self._notice.announce("warning", title, text)

    def _new_notice(self) -> FloatingNotice:
        """Return the notice of the window that is open, not yet shown."""
        window = self._keeper.window
        pages = window.centralWidget()
        assert pages is not None, "the window has no pages"
        notice = FloatingNotice(window.theme, pages)
        button = notice.add_button(self.tr("Open the folder"), "open")
        button.setToolTip(self.tr("Shows the folder with the reports"))
        button.clicked.connect(open_crashes_folder)
        return notice

    def _forget_notice(self) -> None:
        """Make another notice the next time: the window of the last one has gone."""
        self._notice = None


def open_crashes_folder() -> None:
    """Show the reports in the file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(crashes_folder())))


def tell_failed_start() -> None:
    """Say that there will be no window, and offer the report; waits until that is read."""
    box = QMessageBox(
        QMessageBox.Icon.Critical,
        "Layerwise",
        QCoreApplication.translate(
            "CrashNotice",
            "Layerwise cannot start. A report was written on this computer; nothing was sent.",
        ),
    )
    shows = box.addButton(
        QCoreApplication.translate("CrashNotice", "Open the folder"),
        QMessageBox.ButtonRole.AcceptRole,
    )
    box.addButton(QMessageBox.StandardButton.Close)
    box.exec()
    if box.clickedButton() is shows:
        open_crashes_folder()
