"""The languages that the program speaks, and how it is made to speak one of them.

A translation is a ``.ts`` file in ``resources/translations``. A bundle has it compiled; from a
checkout or a wheel it is compiled at its first use and kept among what can be computed again.
"""

import logging
import shutil
import sys
from pathlib import Path
from typing import NamedTuple

import PySide6
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from training.contract.files import write_atomically
from training.contract.locations import resources, user_cache_folder
from training.contract.site import site_settings

log = logging.getLogger(__name__)

ENGLISH = "en"  # what the source code speaks
PREFIX = "layerwise_"
QT_PREFIX = "qtbase_"  # Qt's own words: the buttons of dialogs, the dialog of files
TRANSLATOR = "language"  # object name of the translators that are in use
COMPILE_LIMIT_S = 60


class Language(NamedTuple):
    """A language and what its speakers call it."""

    code: str
    name: str


def languages() -> tuple[Language, ...]:
    """Return the languages to choose from, English first, the others by their names."""
    codes = {path.stem.removeprefix(PREFIX) for path in _translations().glob(f"{PREFIX}*")}
    others = (Language(code, _own_name(code)) for code in codes - {ENGLISH})
    return (Language(ENGLISH, "English"), *sorted(others, key=lambda one: one.name.casefold()))


def install_language(application: QCoreApplication, wanted: str) -> str:
    """Have the program speak a language from now on, and return the language's code.

    Windows that there are already keep their words.

    Parameters
    ----------
    application
        What speaks.
    wanted
        A code such as ``de``; empty is the administrator's, or the first of the system's languages
        that there is. English where there is no such translation.
    """
    code = _first_known([wanted] if wanted else _unchosen())
    for old in application.findChildren(QTranslator, TRANSLATOR):
        application.removeTranslator(old)
        old.deleteLater()
    if code != ENGLISH:
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for path in (qt / f"{QT_PREFIX}{code}.qm", _compiled(code)):
            _install(application, path)
    QLocale.setDefault(_locale(code))
    return code


def localised(path: Path) -> Path:
    """Return the file of that name in the language's own folder beside it, or the file itself."""
    own = path.parent / QLocale().name().partition("_")[0] / path.name
    return own if own.is_file() else path


def _translations() -> Path:
    return resources() / "translations"


def _own_name(code: str) -> str:
    """Return what speakers call their language, with a capital letter as a name has."""
    name = QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:]


def _unchosen() -> list[str]:
    """Return what is wanted where a person has chosen no language, best first."""
    return [*filter(None, [site_settings().language]), *QLocale.system().uiLanguages()]


def _first_known(wanted: list[str]) -> str:
    """Return the first language that there is a translation for, else English."""
    known = {one.code for one in languages()}
    codes = (name.replace("_", "-").partition("-")[0] for name in wanted)
    return next((code for code in codes if code in known), ENGLISH)


def _locale(code: str) -> QLocale:
    """Return how the language writes numbers; the system's way where it speaks the language."""
    locale = QLocale(code)
    system = QLocale.system()
    return system if system.language() == locale.language() else locale


def _install(application: QCoreApplication, path: Path | None) -> None:
    """Take the words of one compiled file, if it is there."""
    translator = QTranslator(application)
    translator.setObjectName(TRANSLATOR)
    if path is not None and translator.load(str(path)):
        application.installTranslator(translator)
    else:
        log.warning("the translation %s cannot be used", path)
        translator.deleteLater()


def _compiled(code: str) -> Path | None:
    """Return the compiled translation, compiled now where it is not yet or is out of date."""
    name = f"{PREFIX}{code}"
    shipped = _translations() / f"{name}.qm"
    if shipped.is_file():
        return shipped
    try:
        source = _translations() / f"{name}.ts"
        state = source.stat()
        folder = user_cache_folder() / "translations"
        kept = folder / f"{name}-{state.st_size:x}-{state.st_mtime_ns:x}.qm"
        if not kept.is_file():
            content = _compile(source)
            for old in folder.glob(f"{name}-*.qm"):
                old.unlink(missing_ok=True)
            write_atomically(kept, content)
    except OSError:
        log.warning("the translation to %s cannot be compiled", code, exc_info=True)
        return None
    return kept


def _compile(source: Path) -> bytes:
    """Return the compiled form of a ``.ts`` file.

    Raises
    ------
    OSError
        If Qt's compiler is not there or fails.
    """
    import subprocess
    import tempfile

    suffix = ".exe" if sys.platform == "win32" else ""
    own = Path(PySide6.__file__).parent / f"lrelease{suffix}"
    program = str(own) if own.is_file() else shutil.which("pyside6-lrelease")
    if program is None:
        raise FileNotFoundError("Qt's lrelease is not installed")
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "compiled.qm"
        command = [program, "-silent", str(source), "-qm", str(target)]
        try:
            ended = subprocess.run(command, capture_output=True, timeout=COMPILE_LIMIT_S)
        except subprocess.TimeoutExpired as error:
            raise TimeoutError(f"lrelease took {COMPILE_LIMIT_S} s") from error
        if ended.returncode:
            raise OSError(f"lrelease ended with {ended.returncode}: {ended.stderr[-500:]!r}")
        return target.read_bytes()
