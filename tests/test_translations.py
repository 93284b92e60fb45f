"""The translations hold every text of the program, and each fits its source."""

import pytest

from resources.installers.translations import catalogue as ts
from resources.installers.translations.code_texts import code_texts
from resources.installers.translations.messages import Message
from resources.installers.translations.update import (
    FOLDER,
    PLURAL_FORMS,
    PREFIX,
    program_texts,
)

LANGUAGES = sorted(path.stem.removeprefix(PREFIX) for path in FOLDER.glob(f"{PREFIX}*.ts"))


@pytest.fixture(scope="module")
def texts():
    return program_texts()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_there_and_translated(texts, language):
    update = ts.updated(ts.read(FOLDER / f"{PREFIX}{language}.ts"), texts)
    how = "run resources/installers/translations/update.py and translate"
    assert (update.new, update.gone) == ([], []), how
    assert ts.faults(update.catalogue, PLURAL_FORMS[language]) == []


def test_there_is_german():
    assert "de" in LANGUAGES


@pytest.mark.parametrize(
    ("context", "source"),
    [
        ("MenuBar", "&View"),  # tr()
        ("pages", "Kernels"),  # a table
        ("layers", "no params"),  # a function that translates
        ("errors", "{name} is empty; copy it again."),  # a template in a constant
        ("errors", "There is no activity {name}; choose one of {names}."),  # and in a call
        ("errors", "The disk is full; free some space and try again."),  # told by the training
        ("shortcuts", "Moving about"),  # with its context in a constant
        ("KeyboardPen", "Move the pen"),  # by a shorter name
        ("QShortcut", "Return"),  # which Qt's own German leaves in English
        ("preparing", "Reading pictures"),
        ("offers", "Learning rate"),
        ("lessons", "Vanishing gradient"),
        ("activities", "Transfer learning"),
        ("samples", "striped shirt"),
    ],
)
def test_texts_of_each_kind_are_found(texts, context, source):
    assert Message(context, source) in texts


@pytest.mark.parametrize(
    "source",
    [
        "There are no sample pictures in {folder}; {again}.",  # of the self-test
        "Layerwise needs system libraries that are missing here: {names}; {way_out}.",
    ],
)
def test_what_is_only_said_in_a_terminal_stays_english(texts, source):
    assert Message("errors", source) not in texts


def test_texts_are_found_where_lupdate_does_not_look(tmp_path):
    package = tmp_path / "desktop"
    package.mkdir()
    (package / "words.py").write_text(
        'CONTEXT = "said"\n'
        "def word(text: str) -> str:\n"
        "    return QCoreApplication.translate(CONTEXT, text)\n"
        'HELLO = word("Hello" if True else "Bye")\n'
        "tr = QCoreApplication.translate\n"
        'THANKS = tr(CONTEXT, "Thanks")\n'
    )
    (package / "page.py").write_text(
        "from desktop.words import word\n"
        "from training.contract.errors import PictureError\n"
        'GONE = "{name} is gone; look for it."\n'
        'word("Elsewhere")\n'
        "raise PictureError(GONE, name=1)\n"
    )
    assert sorted(code_texts(tmp_path)) == [
        Message("errors", "{name} is gone; look for it."),
        Message("said", "Bye"),
        Message("said", "Elsewhere"),
        Message("said", "Hello"),
        Message("said", "Thanks"),
    ]


@pytest.mark.parametrize(
    ("source", "translation", "fault"),
    [
        ("{name} is gone.", "{nam} fehlt.", "fields"),
        ("{0:.1f} s", "{0} s", "fields"),
        ("<b>{0}</b>", "{0}", "tags"),
        ("&File", "Datei", "mnemonics"),
        ("Pen\nDraws.", "Stift: zeichnet.", "lines"),
        ("Open…", "Öffnen", "ends"),
        (" or ", "oder", "spaces"),
        ("Pen", "", "not translated"),
    ],
)
def test_a_translation_that_does_not_fit_is_found(source, translation, fault):
    (found,) = ts.faults({Message("", source): (translation,)}, 2)
    assert fault in found


def test_each_plural_form_must_be_there():
    message = Message("", "%n pictures", "", has_count=True)
    assert ts.faults({message: ("%n Bild", "%n Bilder")}, 2) == []
    assert ts.faults({message: ("%n Bilder",)}, 2)


def test_a_file_is_read_as_it_was_written(tmp_path):
    catalogue = {
        Message("A", "one & <two>"): ("eins & <zwei>",),
        Message("A", "one & <two>", "other"): (),
        Message("B", "%n pictures", "", has_count=True): ("%n Bild", "%n Bilder"),
        Message("B", "line\nand line"): ("Zeile\nund Zeile",),
    }
    path = tmp_path / "x_de.ts"
    ts.write(path, "de", catalogue)
    assert ts.read(path) == catalogue


def test_an_update_keeps_what_is_translated_and_tells_what_is_new_and_gone():
    kept, new, gone = (Message("A", source) for source in ("kept", "new", "gone"))
    update = ts.updated({kept: ("bleibt",), gone: ("weg",)}, [kept, new])
    assert update == ({kept: ("bleibt",), new: ()}, [new], [gone])
