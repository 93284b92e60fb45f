"""The form in a window of its own."""

import pytest

from desktop.pages.training.form.view import SettingsForm

COLUMN_HEIGHT = 700


@pytest.fixture
def form(qtbot, theme):
    """The form as a new user sees it, its data counted."""
    form = SettingsForm(theme)
    qtbot.addWidget(form, before_close_func=lambda shown: shown.close_work())
    form.resize(form.width(), COLUMN_HEIGHT)
    with qtbot.waitExposed(form):
        form.show()
    counted(qtbot, form)
    return form


def counted(qtbot, form):
    """Wait until data and memory of what is shown are known."""
    qtbot.waitUntil(lambda: form.sized_plan == form.state.plan)


@pytest.fixture
def pictures(tmp_path):
    """A folder of three classes, six files each that are named like pictures."""
    folder = tmp_path / "Leaves ü"
    for name in ("ash", "elm", "oak"):
        (folder / name).mkdir(parents=True)
        for number in range(6):
            (folder / name / f"{number}.jpg").touch()
    return folder
