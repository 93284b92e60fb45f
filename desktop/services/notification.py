"""Telling a person who works elsewhere that something has ended, by the means of their system."""

import logging
import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

log = logging.getLogger(__name__)

PORTAL = "org.freedesktop.portal.Desktop"
PORTAL_PATH = "/org/freedesktop/portal/desktop"
PORTAL_INTERFACE = "org.freedesktop.portal.Notification"
LIMIT_MS = 2000


class Notifications(QObject):
    """Shows the system's own notifications, and marks the window's entry among the open ones.

    Parameters
    ----------
    icon
        Makes what stands beside the words, where the system shows an icon. It is made when it is
        needed: an icon that was kept here, with the theme that its engine knows, could be collected
        after its engine had gone, which ends the program.
    parent
        Qt's owner.
    """

    # A person has clicked on a notification; carries nothing.
    clicked = Signal()

    def __init__(self, icon: Callable[[], QIcon], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._tray: QSystemTrayIcon | None = None
        self._number = 0

    def tell(self, title: str, text: str) -> bool:
        """Notify, unless a window of this application is in front; return whether it did.

        Where the system has no notifications, the window alone asks for attention.

        Parameters
        ----------
        title
            What happened, in a few words.
        text
            A sentence or two, plain text.
        """
        if QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive:
            return False
        for window in QApplication.topLevelWidgets():
            if window.isWindow() and window.isVisible():
                QApplication.alert(window)
        if not self._show_by_tray(title, text):
            self._show_by_portal(title, text)
        return True

    def close(self) -> None:
        """Take the icon that notifications needed away."""
        if self._tray is not None:
            self._tray.hide()
            self._tray = None

    def _show_by_tray(self, title: str, text: str) -> bool:
        """Show a notification where the system has an area for applications' icons."""
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            return False
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._icon(), self)
            self._tray.setToolTip(QCoreApplication.applicationName())
            self._tray.messageClicked.connect(self.clicked)
            self._tray.activated.connect(lambda _: self.clicked.emit())
        self._tray.show()
        self._tray.showMessage(title, text, self._icon())
        return True

    def _show_by_portal(self, title: str, text: str) -> bool:
        """Ask a Linux desktop for a notification.

        By its portal, which all desktops have for applications in sandboxes: the older interface
        ``org.freedesktop.Notifications`` wants numbers without a sign, which PySide cannot send.
        """
        if not sys.platform.startswith("linux"):
            return False
        try:
            from PySide6.QtDBus import QDBusConnection, QDBusMessage
        except ImportError:
            return False
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return False
        self._number += 1
        message = QDBusMessage.createMethodCall(
            PORTAL, PORTAL_PATH, PORTAL_INTERFACE, "AddNotification"
        )
        message.setArguments([f"run-{self._number}", {"title": title, "body": text}])
        return bus.send(message)
