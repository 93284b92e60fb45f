"""What the window tells over its pages of an administrator's folders."""

import pytest
from PySide6.QtWidgets import QWidget

from desktop.window.notice import WindowNotice
from training.contract.locations import user_data_folder
from training.contract.site_folders import SiteFolder

WORK = SiteFolder("work", "/srv/class/anna", "it does not answer", True)
MODELS = SiteFolder("models", "/srv/class/anna/models", "it does not answer", True)
LESSONS = SiteFolder("lessons", "/srv/lessons", "No such file or directory", False)


@pytest.fixture
def notice(qtbot, theme):
    page = QWidget()
    page.resize(1000, 600)
    qtbot.addWidget(page)
    page.show()
    return WindowNotice(theme, page)


def words(notice):
    return notice.notice.accessibleDescription()


def test_where_all_is_well_nothing_is_told_and_nothing_made(notice):
    notice.tell_away([])
    assert notice.notice is None


def test_folders_that_users_write_to_are_told_once_with_the_place_instead(notice):
    notice.tell_away([MODELS, WORK])
    assert notice.notice.isVisible()
    assert f"kept in {user_data_folder()} for now, and nothing is lost." in words(notice)
    assert words(notice).splitlines()[1:] == ["/srv/class/anna (it does not answer)"]


def test_folders_that_are_only_read_are_told_apart(notice):
    notice.tell_away([LESSONS])
    assert "kept in" not in words(notice) and "for everybody is missing" in words(notice)
    assert words(notice).splitlines()[1:] == ["/srv/lessons (No such file or directory)"]
    notice.tell_away([LESSONS, WORK])
    assert "kept in" in words(notice) and "for everybody is missing" in words(notice)
    assert len(words(notice).splitlines()) == 3
