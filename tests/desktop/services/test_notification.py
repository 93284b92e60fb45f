"""Notifications: none in front, the desktop's portal on a bus of its own, and no bus at all."""

import os
import shutil
import subprocess
import sys

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from desktop.services.notification import Notifications
from tests.conftest import ROOT

ON_LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="D-Bus is Linux'")

PORTAL = """
import sys
from PySide6.QtCore import ClassInfo, QObject, QTimer, Slot
from PySide6.QtDBus import QDBusConnection
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from desktop.services.notification import Notifications, PORTAL, PORTAL_PATH

@ClassInfo({"D-Bus Interface": "org.freedesktop.portal.Notification"})
class Portal(QObject):
    @Slot(str, "QVariantMap")
    def AddNotification(self, identifier, notification):
        print(identifier, notification["title"], notification["body"], sep="|", flush=True)
        if identifier == "run-2":
            application.exit(0)

application = QApplication(sys.argv)
portal = Portal()
server = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "server")
assert server.registerService(PORTAL), server.lastError().message()
slots = QDBusConnection.RegisterOption.ExportAllSlots
assert server.registerObject(PORTAL_PATH, portal, slots)
notifications = Notifications(QIcon)
assert notifications.tell("Training hat geendet", "„Müller“ & <b>Söhne</b>: 98 %")
assert notifications.tell("a", "b")
QTimer.singleShot(20_000, lambda: application.exit(1))
sys.exit(application.exec())
"""

NO_BUS = """
import sys
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from desktop.services.notification import Notifications

application = QApplication(sys.argv)
assert Notifications(QIcon).tell("a", "b")
print("told")
"""


def run(code, **environment):
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    return done.stdout.splitlines()


@pytest.fixture
def bus():
    """A message bus of its own; its address."""
    if shutil.which("dbus-daemon") is None:
        pytest.skip("needs dbus-daemon")
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as daemon:
        yield daemon.stdout.readline().decode().strip()
        daemon.terminate()


@ON_LINUX
def test_a_desktop_without_an_area_for_icons_is_asked_by_its_portal(bus):
    told = run(PORTAL, DBUS_SESSION_BUS_ADDRESS=bus, PYTHONIOENCODING="utf-8")
    assert told == ["run-1|Training hat geendet|„Müller“ & <b>Söhne</b>: 98 %", "run-2|a|b"]


@ON_LINUX
def test_without_a_bus_nothing_breaks(tmp_path):
    assert run(NO_BUS, DBUS_SESSION_BUS_ADDRESS=f"unix:path={tmp_path}/none") == ["told"]


def test_nothing_is_told_to_whoever_sees_the_window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window).__enter__()
    qtbot.waitUntil(window.isActiveWindow)
    assert not Notifications(QIcon).tell("a", "b")
