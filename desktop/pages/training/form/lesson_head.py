"""The lesson at the top of the form: which one, what to look at, which of its runs."""

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.pages.training.form.field import CalmCombo
from desktop.pages.training.form.state import FormState
from desktop.pages.training.form.words import LESSONS
from desktop.services.lessons import KeptLesson, lessons
from desktop.theme.theme import Theme
from desktop.widgets.label import text_label
from desktop.widgets.switch import Switch


class LessonHead(QWidget):
    """Chooses a lesson, shows its text, and chooses the run whose settings are shown.

    Parameters
    ----------
    theme
        Gives icons and sizes.
    state
        Follows the lesson.
    """

    def __init__(self, theme: Theme, state: FormState) -> None:
        super().__init__()
        self._state = state
        self._kept: list[KeptLesson] = []
        self._opened: list[KeptLesson] = []
        self._theme = theme
        self.combo = CalmCombo()
        self.combo.setAccessibleName(self.tr("Lesson"))
        self._tip = self.tr("Settings that show one thing, with a text on what to look at.")
        self._text = text_label(type_size="small", colour="text-muted", wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.runs = CalmCombo()
        self.runs.setAccessibleName(self.tr("Run of the lesson"))
        self.runs.setToolTip(
            self.tr("Run of the lesson\nThe settings below are those of this run.")
        )
        self.all_runs = Switch(theme, "")
        self.all_runs.setChecked(True)
        self.all_runs.setToolTip(
            self.tr("Start trains all runs of the lesson, one after the other, to compare them.")
        )
        self._lay_out()
        self.combo.activated.connect(self._choose)
        self.runs.activated.connect(state.choose_run)
        state.replaced.connect(self._show_current)
        theme.changed.connect(self._follow_theme)
        self._follow_theme()
        self.offer_all()

    @property
    def text(self) -> str:
        """What the lesson says."""
        return self._text.text()

    def offer_all(self) -> None:
        """Offer the lessons that there are now."""
        self._kept = lessons()
        known = {kept.path for kept in self._kept}
        self._kept += [kept for kept in self._opened if kept.path not in known]
        icon = self._theme.icon("lesson", "accent")
        with QSignalBlocker(self.combo):
            self.combo.clear()
            self.combo.addItem(self._theme.icon("lesson", "text-muted"), self.tr("No lesson"))
            for kept in self._kept:
                self.combo.addItem(icon, lesson_text(kept, kept.lesson.title))
                place = self._whose(kept)
                self.combo.setItemData(self.combo.count() - 1, place, Qt.ItemDataRole.ToolTipRole)
        self._show_current()

    def add(self, kept: KeptLesson) -> None:
        """Offer a lesson that was opened from anywhere."""
        self._opened = [kept, *(one for one in self._opened if one.path != kept.path)]
        self.offer_all()

    def focus_parts(self) -> list[QWidget]:
        """Return what Tab goes through."""
        return [self.combo, self.runs, self.all_runs]

    def _lay_out(self) -> None:
        self._rule = QFrame()
        self._rule.setProperty("rule", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        title = QVBoxLayout()
        title.setSpacing(4)
        title.addWidget(text_label(self.tr("Lesson"), type_size="small", colour="text-muted"))
        title.addWidget(self.combo)
        column.addLayout(title)
        for widget in (self._text, self.runs, self.all_runs, self._rule):
            column.addWidget(widget)

    def _whose(self, kept: KeptLesson) -> str:
        """Return where a lesson of the list comes from."""
        match kept.kind:
            case "shipped":
                return self.tr("It came with Layerwise.")
            case "shared":
                return self.tr("It is there for everybody on this computer.")
            case "own":
                return self.tr("It is your own.")
            case _:
                return str(kept.path)

    def _choose(self, place: int) -> None:
        self._state.apply_lesson(self._kept[place - 1] if place else None)

    def _show_current(self) -> None:
        """Show the lesson that is followed, and its runs."""
        kept = self._state.lesson
        paths = [one.path for one in self._kept]
        place = paths.index(kept.path) + 1 if kept is not None and kept.path in paths else 0
        self.combo.setCurrentIndex(place)
        # A long title is cut in the list while it is closed.
        title = lesson_text(kept, kept.lesson.title) if kept else self.tr("Lesson")
        self.combo.setToolTip(f"{title}\n{self._tip}")
        self._text.setText(lesson_text(kept, kept.lesson.text) if kept else "")
        self._text.setVisible(kept is not None)
        drafts = self._state.drafts
        with QSignalBlocker(self.runs):
            self.runs.clear()
            for number, draft in enumerate(drafts, start=1):
                title = lesson_text(kept, draft.title) if kept else ""
                self.runs.addItem(self.tr("{0} of {1}: {2}").format(number, len(drafts), title))
            self.runs.setCurrentIndex(self._state.place)
        has_several = len(drafts) > 1
        self.runs.setVisible(has_several)
        self.all_runs.setVisible(has_several)
        self.all_runs.setText(self.tr("Start all {0} runs").format(len(drafts)))
        self.all_runs.setAccessibleName(self.all_runs.text())
        self.all_runs.updateGeometry()

    def _follow_theme(self) -> None:
        side = self._theme.px("icon-button")
        self.combo.setIconSize(QSize(side, side))


def lesson_text(kept: KeptLesson, text: str) -> str:
    """Return a text of a lesson, in the user's language where it shipped."""
    return QCoreApplication.translate(LESSONS, text) if kept.kind == "shipped" else text
