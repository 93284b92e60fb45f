"""Models that were trained here: columns at once, whatever they know, and a menu of older ones."""

import pytest
from PySide6.QtWidgets import QMenu

from desktop.pages.context import new_context
from desktop.pages.pictures.view import FashionPage, PokemonPage
from tests.desktop.pages.pictures.conftest import own, seeing
from training.contract.activities import GARMENTS

OWN_LABELS = tuple(f"Fach {number}" for number in range(10))


@pytest.fixture
def add(qtbot, page, settle, user_folder):
    """Have a run's model come to the library, and wait for its column."""

    def arrive(name, **changes):
        path = own(user_folder, name, seeing(9, **changes))
        with qtbot.waitSignal(page.model.columns.ready, timeout=30_000):
            page._context.models.add(path)
        settle()
        return path

    return arrive


def words(page):
    return [column.word for column in page.model.columns.columns]


def test_a_new_model_is_a_column_under_its_runs_title(page, add, settle, picture):
    page.open_paths([str(picture(3))])
    settle()
    add("fashion-ann-0123456789ab", title="Ohne Mischen")
    assert words(page)[2:] == ["Ohne Mischen"]
    assert page.answers.panels["fashion-ann-0123456789ab"].bars.rows[0].name == GARMENTS[3]
    assert "agree" in page.answers.verdict.text


def test_two_runs_of_one_title_are_told_apart(page, add):
    add("fashion-ann-0123456789ab", title="Lauf")
    add("fashion-ann-ba9876543210", title="Lauf")
    assert words(page)[2:] == ["Lauf", "Lauf 2"]


def test_a_long_title_is_shortened_and_told_whole_beside(page, add):
    title = "Acht Schichten mit Sigmoid, alle meine Bilder"
    add("fashion-ann-0123456789ab", title=title)
    column = page.model.columns.columns[-1]
    assert column.word == "Acht Schichten mit…"
    assert column.note == title


def test_it_is_handed_over_without_being_opened_twice(page, add, settle):
    path = add("fashion-cnn-0123456789ab", activity="fashion-cnn")
    page.open_paths([str(path)])
    page._context.models.add(path)
    settle()
    assert len(page.model.columns.columns) == 3


def test_asked_for_twice_before_it_is_open_it_is_one_column(page, qtbot, settle, user_folder):
    path = own(user_folder, "fashion-ann-0123456789ab", seeing(9))
    with qtbot.waitSignal(page.model.columns.ready, timeout=30_000):
        page._context.models.add(path)
        page.open_paths([str(path)])
    settle()
    assert len(page.model.columns.columns) == 3


def test_one_that_was_trained_on_own_pictures_answers_with_its_own_labels(
    page, add, settle, picture
):
    page.open_paths([str(picture(3))])
    settle()
    add("fashion-ann-0123456789ab", labels=OWN_LABELS)
    panel = page.answers.panels["fashion-ann-0123456789ab"]
    assert panel.bars.rows[0].name == "Fach 3"
    # It knows nothing of what the others know, so that they cannot disagree.
    assert "agree" in page.answers.verdict.text
    assert "Fach" not in page.answers.verdict.text
    assert page.answers.verdict.labels == (*GARMENTS, *OWN_LABELS)
    page.model.set_truth(page.model.current, GARMENTS[3])
    assert page.model.record.score("fashion-ann").right == 1
    assert page.model.record.score("fashion-ann-0123456789ab").labelled == 0
    assert "Wrong" not in panel._foot.text()
    page.model.set_truth(page.model.current, "Fach 3")
    assert page.model.record.score("fashion-ann-0123456789ab").right == 1
    assert "Right" in panel._foot.text()


def test_its_labels_go_with_its_column(page, add):
    add("fashion-ann-0123456789ab", labels=OWN_LABELS)
    columns = page.model.columns
    columns.remove(columns.column("fashion-ann-0123456789ab"))
    assert page.answers.verdict.labels == GARMENTS


def test_models_for_other_pages_do_not_come_here(page, settle, user_folder):
    path = own(user_folder, "digits-ann-0123456789ab", seeing(9, activity="digits-ann"))
    page._context.models.add(path)
    settle()
    assert len(page.model.columns.columns) == 2
    assert not page.notice.isVisible()


def test_a_page_that_is_built_later_finds_what_is_new(qtbot, theme, keeper, models, user_folder):
    context = new_context(theme, keeper, keeper)
    context.models.add(own(user_folder, "fashion-ann-0123456789ab", seeing(9, title="Neu")))
    page = FashionPage(context)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: len(page.model.columns.ready_columns) == 3, timeout=30_000)
    assert words(page)[2:] == ["Neu"]
    page.shut_down()


def test_another_subjects_page_leaves_it(qtbot, theme, keeper, models, user_folder):
    context = new_context(theme, keeper, keeper)
    path = own(user_folder, "fashion-ann-0123456789ab", seeing(9, title="Neu"))
    page = PokemonPage(context)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.settled, timeout=30_000):
        page.show()
    context.models.add(path)
    assert not page.model.columns.has(path)
    page.shut_down()


def menu_of(page):
    page.head.add.click()
    (menu,) = [menu for menu in page.findChildren(QMenu) if menu.isVisible()]
    return menu


def test_older_ones_are_offered_where_a_model_is_added(page, qtbot, user_folder):
    path = own(user_folder, "fashion-cnn-0123456789ab", seeing(9, title="Mittwoch & Co"))
    own(user_folder, "digits-ann-0123456789ab", seeing(9, activity="digits-ann", labels=OWN_LABELS))
    menu = menu_of(page)
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert texts[0].startswith("Mittwoch && Co · ")
    assert texts[1:] == ["From a file…"]
    with qtbot.waitSignal(page.model.columns.ready, timeout=30_000) as ready:
        menu.actions()[0].trigger()
    assert ready.args[0].model.path == path
    menu.close()
