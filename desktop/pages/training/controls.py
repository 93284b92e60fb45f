"""The page's head: start, pause, one batch at a time, slow motion, stop, and how the run stands."""

from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from desktop.services.runs.run import Status
from desktop.theme.theme import Theme
from desktop.widgets.buttons import follow_icon_size, push_button
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.label import restyle, text_label

ICON_ROOM = 44  # logical pixels at scale 1
GOING = frozenset({"starting", "preparing", "training", "paused"})
PLAIN_KEYS = {Qt.Key.Key_Space: "pause", Qt.Key.Key_N: "batch"}


class _Chip(NamedTuple):
    """How a status is shown beside the title."""

    icon: str
    colour: str
    word: str


ENDING = _Chip("stop", "text-muted", str(QT_TRANSLATE_NOOP("controls", "Stopping")))
CHIPS: dict[Status, _Chip] = {
    "waiting": _Chip("waiting", "text-muted", str(QT_TRANSLATE_NOOP("controls", "Waiting"))),
    "starting": _Chip("waiting", "text-muted", str(QT_TRANSLATE_NOOP("controls", "Starting"))),
    "preparing": _Chip("waiting", "text-muted", str(QT_TRANSLATE_NOOP("controls", "Preparing"))),
    "training": _Chip("play", "success", str(QT_TRANSLATE_NOOP("controls", "Running"))),
    "paused": _Chip("pause", "warning", str(QT_TRANSLATE_NOOP("controls", "Paused"))),
    "exporting": _Chip("export", "text-muted", str(QT_TRANSLATE_NOOP("controls", "Exporting"))),
    "finished": _Chip("success", "success", str(QT_TRANSLATE_NOOP("controls", "Finished"))),
    "stopped": _Chip("stop", "text-muted", str(QT_TRANSLATE_NOOP("controls", "Stopped"))),
    "cancelled": _Chip("stop", "text-muted", str(QT_TRANSLATE_NOOP("controls", "Ended"))),
    "failed": _Chip("error", "error", str(QT_TRANSLATE_NOOP("controls", "Failed"))),
    "died": _Chip("error", "error", str(QT_TRANSLATE_NOOP("controls", "Broken off"))),
    "elsewhere": _Chip("info", "text-muted", str(QT_TRANSLATE_NOOP("controls", "Elsewhere"))),
}


class StatusChip(QFrame):
    """Says beside the title how the run that is looked at stands.

    Parameters
    ----------
    theme
        Gives icons and colours.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._icon = IconLabel(theme, "play", "success", size="icon-small")
        self._word = text_label(type_size="small")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 3, 10, 3)
        row.setSpacing(4)
        row.addWidget(self._icon)
        row.addWidget(self._word)
        self.setSizePolicy(self.sizePolicy().horizontalPolicy(), self.sizePolicy().Policy.Fixed)
        self.show_status(None)

    def show_status(self, status: Status | None, *, is_ending: bool = False) -> None:
        """Show another status, or none; ``is_ending`` while a run does as it was told, and ends."""
        self.setVisible(status is not None)
        if status is None:
            return
        chip = ENDING if is_ending and status in GOING else CHIPS[status]
        word = QCoreApplication.translate("controls", chip.word)
        self._icon.set_icon(chip.icon, chip.colour)
        self._word.setText(word)
        self._word.setProperty("colour", chip.colour)
        restyle(self._word)
        tint = chip.colour if chip.colour in ("success", "warning", "error") else "plain"
        self.setProperty("chip", tint)
        restyle(self)
        self.setAccessibleName(word)


class RunControls(QObject):
    """The buttons with their actions, which stand in a menu too.

    Parameters
    ----------
    theme
        Gives icons.
    page
        What the keys work in.
    """

    # What the user wants; all but the last carry nothing, that one carries whether it is slow.
    start_wanted = Signal()
    sweep_wanted = Signal()
    pause_wanted = Signal()
    resume_wanted = Signal()
    batch_wanted = Signal()
    stop_wanted = Signal()
    slowness_wanted = Signal(bool)

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._theme = theme
        self._status: Status | None = None
        self.start = self._action(self.tr("Start"), "Ctrl+R", self.start_wanted.emit)
        self.sweep = self._action(self.tr("Sweep…"), "Ctrl+Shift+R", self.sweep_wanted.emit)
        self.pause = self._action(self.tr("Pause"), "Space", self._toggle)
        self.batch = self._action(self.tr("One batch"), "N", self.batch_wanted.emit)
        self.slow = QAction(self.tr("Slow motion"), self)
        self.slow.setCheckable(True)
        self.slow.toggled.connect(self.slowness_wanted)
        self.stop = self._action(self.tr("Stop"), "", self.stop_wanted.emit)
        self.actions = (self.start, self.sweep, self.pause, self.batch, self.slow, self.stop)
        page.addActions(list(self.actions))
        page.installEventFilter(self)
        self._make_buttons(theme)
        self.show_status(None, can_start=False)

    def _action(self, text: str, key: str, act: object) -> QAction:
        """Return an action of the page; its key works while the page is shown.

        A key without Ctrl works in the page alone, see :meth:`eventFilter`.
        """
        action = QAction(text, self)
        action.setShortcut(QKeySequence(key))
        if key and "+" not in key:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: act())  # type: ignore[operator]
        return action

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the keys without Ctrl to the control that has the focus, if it knows them.

        As shortcuts they would come first, and Space would click no button. Here the page gets
        what its controls have not taken.
        """
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if event.type() not in kinds or not isinstance(event, QKeyEvent):
            return False
        name = PLAIN_KEYS.get(Qt.Key(event.key()))
        if name is None or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            action: QAction = getattr(self, name)
            action.trigger()
        return True

    def _make_buttons(self, theme: Theme) -> None:
        self.start_button = push_button(theme, self.tr("Start"), "start", primary=True)
        self.sweep_button = _segment(theme, self.tr("Sweep…"), "sweep", "only")
        self.sweep_button.setMinimumWidth(
            theme.scaled(ICON_ROOM)
        )  # its word goes, see `set_compact`
        self.pause_button = push_button(theme, self.tr("Pause"), "pause")
        self.stop_button = push_button(theme, self.tr("Stop"), "stop")
        self.batch_button = _segment(theme, self.tr("One batch"), "one_batch", "first")
        self.slow_button = _segment(theme, self.tr("Slow motion"), "slow_motion", "last")
        self.slow_button.setCheckable(True)
        self.pair = QWidget()
        row = QHBoxLayout(self.pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.batch_button)
        row.addWidget(self.slow_button)
        self._wire(self.start_button, self.start, self.tr("Trains with the settings at the left"))
        self._wire(
            self.sweep_button,
            self.sweep,
            self.tr("Trains several times with other settings, and compares the results"),
        )
        self._wire(self.pause_button, self.pause, self.tr("Waits after the batch of the moment"))
        self._wire(
            self.batch_button, self.batch, self.tr("One update of the weights, then a pause")
        )
        self._wire(self.slow_button, self.slow, self.tr("Two batches a second, to watch each"))
        self._wire(
            self.stop_button,
            self.stop,
            self.tr("Ends the run; the best weights so far become a model, if one epoch is done"),
        )
        self.slow_button.toggled.connect(self.slow.setChecked)
        self.slow.toggled.connect(self.slow_button.setChecked)
        self._first_tips = {
            button: (button.toolTip(), button.accessibleDescription())
            for button in (self.start_button, self.sweep_button)
        }
        theme.changed.connect(self._keep_widths)
        self._keep_widths()

    def _wire(self, button: QPushButton | QToolButton, action: QAction, tip: str) -> None:
        """Let a button do what an action does, and tell its key."""
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{action.text()}  {key}".rstrip() + f"\n{tip}")
        button.setAccessibleName(action.text())
        button.setAccessibleDescription(tip)
        if not action.isCheckable():
            button.clicked.connect(lambda: action.trigger())
        action.enabledChanged.connect(button.setEnabled)

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        """What stands in the page's head, in its order."""
        first = (self.sweep_button, self.start_button)
        return (*first, self.pause_button, self.pair, self.stop_button)

    def explain(self, reason: str) -> None:
        """Say at the buttons that begin runs why they cannot; nothing where they can."""
        for button, (tip, description) in self._first_tips.items():
            button.setToolTip(f"{tip.splitlines()[0]}\n{reason}" if reason else tip)
            button.setAccessibleDescription(reason or description)

    def show_status(
        self, status: Status | None, *, can_start: bool, is_ending: bool = False
    ) -> None:
        """Allow what can be done with the run of the moment.

        Parameters
        ----------
        status
            How the run that goes on stands; ``None`` if none goes on.
        can_start
            Whether the settings are in order; a further run then waits for its turn.
        is_ending
            Whether it was told to end, and soon will.
        """
        self._status = status
        is_going = status in GOING
        is_paused = status == "paused"
        self.start.setEnabled(can_start)
        self.sweep.setEnabled(can_start)
        self.start.setText(self.tr("Start") if status is None else self.tr("Queue"))
        self.start_button.setText(self.start.text())
        self.start_button.setAccessibleName(self.start.text())
        self.pause.setText(self.tr("Resume") if is_paused else self.tr("Pause"))
        self.pause_button.setText(self.pause.text())
        self.pause_button.setAccessibleName(self.pause.text())
        self._dress(self.start_button, "start", is_primary=not is_going)
        self._dress(self.pause_button, "start" if is_paused else "pause", is_primary=is_going)
        for action in (self.pause, self.batch, self.stop):
            action.setEnabled(is_going and not is_ending)

    def set_compact(self, *, is_compact: bool) -> None:
        """Drop the words of some buttons where there is no room."""
        for button in (self.sweep_button, self.batch_button, self.slow_button):
            style = Qt.ToolButtonStyle
            button.setToolButtonStyle(
                style.ToolButtonIconOnly if is_compact else style.ToolButtonTextBesideIcon
            )
            button.setProperty("words", "none" if is_compact else "beside")
            restyle(button)

    def _dress(self, button: QPushButton, icon: str, *, is_primary: bool) -> None:
        """Fill the button that is most likely wanted next; one on the page is filled."""
        look = f"{icon} {is_primary}"
        if button.property("look") == look:
            return
        button.setProperty("look", look)
        button.setProperty("kind", "primary" if is_primary else "plain")
        button.setIcon(self._theme.icon(icon, "accent-text" if is_primary else "text"))
        restyle(button)

    def _keep_widths(self) -> None:
        """Give buttons whose word changes the room of the longer one: the others stay in place."""
        words = {
            self.start_button: (self.tr("Start"), self.tr("Queue")),
            self.pause_button: (self.tr("Pause"), self.tr("Resume")),
        }
        for button, both in words.items():
            now = button.text()
            button.setMinimumWidth(0)
            widths = []
            for word in both:
                button.setText(word)
                widths.append(button.sizeHint().width())
            button.setText(now)
            button.setMinimumWidth(max(widths))

    def _toggle(self) -> None:
        """Pause, or go on."""
        (self.resume_wanted if self._status == "paused" else self.pause_wanted).emit()


def _segment(theme: Theme, text: str, icon: str, place: str) -> QToolButton:
    """Return a button whose words can go: alone, or one of two joined ones."""
    button = QToolButton()
    button.setText(text)
    button.setIcon(theme.icon(icon, "text", "accent"))
    button.setProperty("segment", place)
    button.setProperty("words", "beside")
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    follow_icon_size(theme, button, "icon-button")
    return button
