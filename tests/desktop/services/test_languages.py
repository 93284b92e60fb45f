"""Finding, compiling and installing translations."""

import logging

import pytest
from PySide6.QtCore import QLocale

from desktop.services import languages as module
from desktop.services.languages import install_language, languages, localised
from training.contract.locations import resources, user_cache_folder

BROKEN = "<TS"


@pytest.fixture(autouse=True)
def english_afterwards(qapp):
    yield
    install_language(qapp, "en")
    QLocale.setDefault(QLocale.c())


@pytest.fixture
def translations(tmp_path, monkeypatch):
    """A folder of translations of the test's own."""
    folder = tmp_path / "resources" / "translations"
    folder.mkdir(parents=True)
    monkeypatch.setattr(module, "resources", lambda: folder.parent)
    return folder


def compiled():
    return sorted((user_cache_folder() / "translations").glob("*.qm"))


def test_each_language_is_called_by_its_own_name():
    assert languages()[0] == ("en", "English")
    assert ("de", "Deutsch") in languages()


def test_it_is_compiled_once_and_again_where_it_changed(qapp, translations):
    source = translations / "layerwise_de.ts"
    source.write_bytes((resources() / "translations" / source.name).read_bytes())
    assert install_language(qapp, "de") == "de"
    (first,) = compiled()
    made = first.stat().st_mtime_ns
    install_language(qapp, "de")
    assert [path.stat().st_mtime_ns for path in compiled()] == [made]
    source.write_text(source.read_text("utf-8") + "\n", "utf-8")
    install_language(qapp, "de")
    (second,) = compiled()
    assert second != first
    assert qapp.translate("pages", "Digits") == "Ziffern"


def test_what_was_compiled_beforehand_is_taken(qapp, translations):
    install_language(qapp, "de")
    source = resources() / "translations" / "layerwise_de.ts"
    (translations / "layerwise_de.qm").write_bytes(module._compile(source))
    assert install_language(qapp, "de") == "de"
    assert qapp.translate("pages", "Help") == "Hilfe"
    assert not compiled()


def test_a_broken_translation_is_told_to_the_log_and_english_stays(qapp, translations, caplog):
    (translations / "layerwise_de.ts").write_text(BROKEN, "utf-8")
    with caplog.at_level(logging.WARNING):
        install_language(qapp, "de")
    assert qapp.translate("pages", "Digits") == "Digits"
    assert "cannot be compiled" in caplog.text


@pytest.mark.parametrize("wanted", ["xx", "fr_FR", "en_GB"])
def test_a_language_that_is_not_there_is_english(qapp, wanted):
    assert install_language(qapp, wanted) == "en"


def test_a_region_is_its_language(qapp):
    assert install_language(qapp, "de_CH") == "de"
    assert QLocale().language() == QLocale.Language.German


def test_files_are_taken_in_the_language_where_there_are_such(qapp, tmp_path):
    path = tmp_path / "index.md"
    (tmp_path / "de").mkdir()
    (tmp_path / "de" / "index.md").touch()
    (tmp_path / "other.md").touch()
    assert localised(path) == path
    install_language(qapp, "de")
    assert localised(path) == tmp_path / "de" / "index.md"
    assert localised(tmp_path / "other.md") == tmp_path / "other.md"


def test_a_compiler_that_does_not_end_stops_no_start(qapp, translations, monkeypatch, caplog):
    source = translations / "layerwise_de.ts"
    source.write_bytes((resources() / "translations" / source.name).read_bytes())
    monkeypatch.setattr(module, "COMPILE_LIMIT_S", 0)
    with caplog.at_level(logging.WARNING):
        install_language(qapp, "de")
    assert "cannot be compiled" in caplog.text
