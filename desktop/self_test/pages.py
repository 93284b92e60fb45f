"""Whether each page is drawn, plots included."""

import os
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from desktop.application import build_window
from desktop.main_window import MainWindow
from desktop.pages import PAGES, PageEntry
from desktop.self_test.earlier_run import keep_run
from desktop.self_test.faults import Faults
from desktop.self_test.models import counted
from desktop.self_test.outcome import AGAIN, StepError
from desktop.self_test.painted import is_blank, pixels_of, width_of_colour
from desktop.services.system_libraries import PLATFORM_VARIABLE, screen_platform
from desktop.widgets.page import Page
from desktop.widgets.plots.curve_plot import CurvePlot
from desktop.widgets.plots.graph import Graph
from desktop.window.menu_bar import page_title

SIZE = (1280, 800)
# A page says when it can be used; one that never does has long been painted then.
USABLE_S = 40.0
WITHOUT_WORD_S = 1.5
POLL_MS = 20
WITHOUT_SCREEN = "offscreen"
# A curve goes from the first batch to the last epoch.
LEAST_ACROSS = 0.6

BLANK = "The page {page} is drawn with nothing on it; {again}."
UNUSABLE = "The page {page} is drawn, but says that it cannot be used; {again}."
FAULTY = "The page {page} was drawn with a fault ({fault}); {again}."
NO_CURVES = "The page {page} has no curves of a run that was kept; {again}."
NOT_DRAWN = "The plot “{plot}” on the page {page} is drawn without its curve; {again}."


def draw() -> str:
    """Draw every page once, in a window that is never seen, and the curves of a run.

    Raises
    ------
    StepError
        If a page stays blank or says that it cannot be used, or anything raises an error.
    """
    keep_run("selftest")
    _choose_platform()
    faults = Faults()
    application = QApplication(["layerwise"])
    application.setApplicationName("Layerwise")
    window = build_window(application)
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.resize(*SIZE)
    window.show()
    drawn = [page_title(entry) for entry in PAGES if _is_drawn(window, entry, faults)]
    window.close()
    application.processEvents()
    faults.refuse(FAULTY, page="that was shown last")
    names = ", ".join(drawn)
    return f"{counted(len(drawn))} pages are drawn, curves too ({names}), {_where(application)}"


def _choose_platform() -> None:
    """Have Qt draw for no screen where there is none: it would end the process."""
    is_linux = sys.platform.startswith("linux")
    if is_linux and not os.environ.get(PLATFORM_VARIABLE) and not screen_platform():
        os.environ[PLATFORM_VARIABLE] = WITHOUT_SCREEN


def _is_drawn(window: MainWindow, entry: PageEntry, faults: Faults) -> bool:
    """Show one page, wait until it can be used, look at its picture; False if it is not shown.

    Raises
    ------
    StepError
        If there is nothing in the picture, or anything goes wrong.
    """
    said: list[bool] = []
    page = _shown(window, entry, said)
    if type(page).__name__ != entry.view.rpartition(":")[2]:
        return False  # an administrator does not want it
    title, begun = page_title(entry), time.monotonic()
    _wait(lambda: bool(said) or _is_still(page, begun), USABLE_S)
    _wait(lambda: False, 0.1)  # what it does once it can be used
    faults.refuse(FAULTY, page=title)
    if False in said or (page.takes_files and not said):
        raise StepError(UNUSABLE, page=title, again=AGAIN)
    if is_blank(pixels_of(page)):
        raise StepError(BLANK, page=title, again=AGAIN)
    if entry.id == "training":
        _see_curves(page, title)
    faults.refuse(FAULTY, page=title)
    return True


def _shown(window: MainWindow, entry: PageEntry, said: list[bool]) -> Page:
    """Show one page and return the one that is shown; it adds to ``said`` whether it is usable."""
    known = set(window.findChildren(Page))

    def listen() -> None:
        for new in set(window.findChildren(Page)) - known:
            new.settled.connect(said.append)

    window.page_built.connect(listen)  # some say it in the moment when they are first shown
    window.show_page(entry.id)
    window.page_built.disconnect(listen)
    page = window.current_page
    if page in known:  # the one that the window began with
        page.settled.connect(said.append)
    return page


def _is_still(page: Page, begun: float) -> bool:
    """Return whether a page that opens nothing has had its time."""
    return not page.takes_files and time.monotonic() - begun > WITHOUT_WORD_S


def _see_curves(page: Page, title: str) -> None:
    """See that the curves of the kept run are drawn from one side to the other."""
    plots = page.findChildren(CurvePlot)

    def have_curves() -> bool:
        return bool(plots) and all(
            len(plot.curves) and len(plot.curves[0].validation_x) for plot in plots
        )

    if not _wait(have_curves, USABLE_S):
        raise StepError(NO_CURVES, page=title, again=AGAIN)
    for plot in plots:
        plot.draw_now()
        if width_of_colour(pixels_of(plot), plot.curves[0].colour) < LEAST_ACROSS:
            raise StepError(NOT_DRAWN, plot=plot.title, page=title, again=AGAIN)
    for graph in page.findChildren(Graph):
        if is_blank(pixels_of(graph)):
            raise StepError(NOT_DRAWN, plot=graph.title, page=title, again=AGAIN)


def _wait(condition: Callable[[], bool], limit_s: float) -> bool:
    """Let Qt work until a condition holds; return whether it did in time."""
    deadline = time.monotonic() + limit_s
    while not condition():
        if time.monotonic() > deadline:
            return False
        loop = QEventLoop()
        QTimer.singleShot(POLL_MS, loop.quit)
        loop.exec()
    return True


def _where(application: QApplication) -> str:
    """Return what they were drawn for."""
    name = application.platformName()
    if name == WITHOUT_SCREEN:
        return "without a screen"
    return f"for the screen by {name}, which nobody saw"
