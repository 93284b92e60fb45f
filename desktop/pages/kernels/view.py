"""The Kernels page: one kernel on one picture, and what real networks made of theirs."""

from collections.abc import Sequence

from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from desktop.pages.context import PageContext
from desktop.pages.kernels.part import Part
from desktop.services.incoming import MODEL_SUFFIX
from desktop.widgets.keys import KeyGroup, actions_in, keys_of
from desktop.widgets.page import MenuName, Page
from desktop.widgets.segments import Segments

ONE_KERNEL, NETWORK = "one-kernel", "network"


class KernelsPage(Page):
    """Two parts, one shown at a time; each is built when it is first shown.

    Parameters
    ----------
    context
        Theme, preferences, and the other pages' pictures.
    """

    help_topic = "kernels"
    takes_files = True

    def __init__(self, context: PageContext) -> None:
        super().__init__(context.theme, self.tr("Kernels"))
        self._context = context
        self._parts: dict[str, Part] = {}
        self._controls: dict[str, QWidget] = {}
        self._stack = QStackedWidget()
        self.content.addWidget(self._stack)
        self.segments = Segments(context.theme, self.tr("What is taken apart"))
        self.segments.add(ONE_KERNEL, self.tr("One kernel"), "kernels")
        self.segments.add(NETWORK, self.tr("Inside a network"), "inside_a_network")
        self.add_beside_title(self.segments)
        self._show(ONE_KERNEL)
        self.segments.chosen.connect(self._show)

    @property
    def part(self) -> Part:
        """The part that is shown."""
        return self._parts[self.segments.current]

    def showEvent(self, event: QShowEvent) -> None:
        """Let Tab go as one reads: the part that is shown has put itself in order."""
        super().showEvent(event)
        self.order_help(self._controls[self.segments.current])

    def menu_actions(self, menu: MenuName) -> Sequence[QAction]:
        """Return what the part that is shown adds to the window's menus."""
        return self.part.menu_actions(menu)

    def key_groups(self) -> Sequence[KeyGroup]:
        """Return the keys of both parts, which are built for that."""
        groups = []
        for identifier in (ONE_KERNEL, NETWORK):
            if identifier not in self._parts:
                self._add(identifier)
                self._controls[identifier].hide()
            part, title = self._parts[identifier], self.segments.button(identifier).text()
            groups.append(KeyGroup(title, (*keys_of(actions_in(part)), *part.keys())))
        return groups

    def try_out(self, what: str) -> None:
        """Play the lecture's example, or open a network with a sample."""
        self.segments.choose(NETWORK if what == NETWORK else ONE_KERNEL)
        self.part.try_out()

    def open_paths(self, paths: Sequence[str]) -> None:
        """Open pictures on the part that is shown, and models inside."""
        if any(path.lower().endswith(MODEL_SUFFIX) for path in paths):
            self.segments.choose(NETWORK)
        self.part.open_paths(paths)

    def shut_down(self) -> None:
        """End the background threads of both parts."""
        for part in self._parts.values():
            part.shut_down()

    def _show(self, identifier: str) -> None:
        """Show one part with its controls; its first time builds it."""
        if identifier not in self._parts:
            self._add(identifier)
        self._stack.setCurrentWidget(self._parts[identifier])
        for name, controls in self._controls.items():
            controls.setVisible(name == identifier)
        self.order_help(self._controls[identifier])
        self.menus_changed.emit()

    def _add(self, identifier: str) -> None:
        """Build a part."""
        part = _make(identifier, self._context)
        part.status_changed.connect(self.status_changed)
        part.settled.connect(self.settled)
        self._parts[identifier] = part
        self._stack.addWidget(part)
        self._controls[identifier] = _row(part.head_widgets())
        self.add_to_head(self._controls[identifier])


def _make(identifier: str, context: PageContext) -> Part:
    """Return a new part; only the one that is wanted is imported."""
    if identifier == NETWORK:
        from desktop.pages.kernels.network.view import NetworkView

        return NetworkView(context)
    from desktop.pages.kernels.one_kernel.view import OneKernelView

    return OneKernelView(context)


def _row(widgets: Sequence[QWidget]) -> QWidget:
    """Return a row of a part's controls, to be shown and hidden as one."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(12)
    for widget in widgets:
        layout.addWidget(widget)
    return row
