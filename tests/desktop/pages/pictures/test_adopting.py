"""A model that does not describe itself is described by its user and becomes one more column."""

import pytest

from tests.desktop import model_files
from tests.desktop.foreign_files import network, painter, undescribed
from tests.desktop.pages.pictures.conftest import seeing
from training.contract.activities import GARMENTS


@pytest.fixture
def offered(page, qtbot, tmp_path):
    """Drop a file and wait for the offer to describe it."""

    def drop(content, name="fremd.onnx"):
        path = tmp_path / name
        path.write_bytes(content)
        with qtbot.waitSignal(page.model.columns.undescribed, timeout=30_000):
            page.open_paths([str(path)])
        assert page.offer.notice.isVisible()
        assert not page.notice.isVisible()
        return path

    return drop


@pytest.fixture
def described(page, qtbot, offered):
    """Agree to describe a file, and wait until it has been tried."""

    def show(content):
        offered(content)
        page.offer.agree.click()
        dialog = page.offer._dialog
        qtbot.waitUntil(dialog.use.isEnabled, timeout=30_000)
        return dialog

    return show


def test_a_strangers_model_is_one_more_column(page, qtbot, settle, picture, described):
    """All of it through the guarded child: opened, read, tried, made, opened again."""
    page.open_paths([str(picture(4))])
    settle()
    dialog = described(undescribed(seeing(6)))
    assert dialog.preview.strip.thumbnails[0].accessibleName() == "band 4 ä.png"
    dialog.form.subject.choose("ink")
    dialog.form.title.setText("Fremde")
    qtbot.waitUntil(dialog.use.isEnabled, timeout=30_000)
    with qtbot.waitSignal(page.model.columns.ready, timeout=30_000):
        dialog.use.click()
    settle()
    shown = page.answers.shown("Fremde")
    own = page.answers.shown("fashion-ann")
    assert page.answers.panels["Fremde"].bars.rows[0].name == GARMENTS[4]
    assert shown.outcome.best == own.outcome.best == GARMENTS[4]
    assert not page.model.columns.column("Fremde").model.known


def test_other_labels_than_the_pages_are_kept_but_not_shown_here(
    page, qtbot, described, user_folder
):
    dialog = described(network())
    assert "Kernels" in dialog._status.text()
    with qtbot.waitSignal(page.model.columns.refused, timeout=30_000) as refused:
        dialog.use.click()
    assert "the models of this page know" in refused.args[0]
    assert (user_folder / "data" / "models" / "fremd.onnx").is_file()
    assert len(page.answers.panels) == 2


def test_a_file_that_is_no_classifier_gets_a_sentence(page, qtbot, offered):
    offered(painter())
    page.offer.agree.click()
    dialog = page.offer._dialog
    with qtbot.waitSignal(dialog.adoption.refused, timeout=30_000):
        pass
    assert "answers with pictures" in dialog.notice.accessibleDescription()
    dialog.cancel.click()
    assert page.offer._dialog is None
    assert len(page.answers.panels) == 2


def test_a_file_that_never_ends_can_be_given_up(page, qtbot, offered):
    offered(undescribed(model_files.endless_loop()))
    page.offer.agree.click()
    dialog = page.offer._dialog
    assert dialog.isVisible()
    assert dialog.adoption.busy
    dialog.cancel.click()
    assert page.offer._dialog is None


def test_the_page_can_be_left_while_a_file_is_read(page, offered):
    offered(undescribed(model_files.endless_loop()))
    page.offer.agree.click()
    page.shut_down()
    assert page.offer._dialog is None


def test_an_offer_goes_when_something_else_is_opened(page, settle, picture, offered):
    offered(network())
    page.open_paths([str(picture(1))])
    settle()
    assert not page.offer.notice.isVisible()
