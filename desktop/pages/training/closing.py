"""Closing the window during a run: stop it and keep its model, go on next time, or stay."""

from typing import Literal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

Choice = Literal["stop", "keep", "stay"]


def ask_how_to_close(parent: QWidget, title: str, waiting: int) -> Choice:
    """Ask what is to become of the run that goes on.

    Parameters
    ----------
    parent
        The page.
    title
        What the run is called.
    waiting
        How many others wait for their turn.
    """

    def tr(text: str) -> str:
        return QCoreApplication.translate("closing", text)

    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(tr("A run goes on"))
    box.setText(tr("“{0}” is still learning. What is to become of it?").format(title))
    told = tr("Its curves are kept in each case.")
    if waiting:
        told += " " + tr("Runs that wait for their turn will not start: {0}.").format(waiting)
    box.setInformativeText(told)
    role = QMessageBox.ButtonRole
    stop = box.addButton(tr("Stop and keep the model"), role.AcceptRole)
    keep = box.addButton(tr("Go on next time"), role.AcceptRole)
    stay = box.addButton(tr("Do not close"), role.RejectRole)
    stop.setToolTip(tr("Exports the best weights so far, which takes some seconds"))
    keep.setToolTip(tr("Ends at once; the last whole epoch is the checkpoint to go on from"))
    box.setDefaultButton(keep)
    box.setEscapeButton(stay)
    box.exec()
    chosen = box.clickedButton()
    box.deleteLater()
    if chosen is stop:
        return "stop"
    return "keep" if chosen is keep else "stay"


def ask_to_close_at_once(parent: QWidget, title: str) -> bool:
    """Ask whether to close now, although a model is still being made.

    Parameters
    ----------
    parent
        The page.
    title
        What the run is called.
    """

    def tr(text: str) -> str:
        return QCoreApplication.translate("closing", text)

    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(tr("The model is still being made"))
    box.setText(tr("The window closes once the model of “{0}” is kept.").format(title))
    box.setInformativeText(tr("Closed at once, there is no model; the run can go on next time."))
    close = box.addButton(tr("Close at once"), QMessageBox.ButtonRole.DestructiveRole)
    wait = box.addButton(tr("Wait"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(wait)
    box.setEscapeButton(wait)
    box.exec()
    is_chosen = box.clickedButton() is close
    box.deleteLater()
    return is_chosen
