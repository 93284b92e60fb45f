"""The application where the computer's own numbers have decimal commas."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from desktop.pages.kernels.one_kernel.setting_fields import BiasField
from desktop.widgets.number_grid import NumberGrid
from tests.conftest import ROOT

GERMAN = "de_DE.UTF-8"

# The C library's numbers, once the window is there; they are German before its start.
NUMBERS_OF_C = """
import ctypes, locale, sys
from PySide6.QtCore import QCoreApplication, QLocale
QCoreApplication(["as Qt does"])
assert locale.localeconv()["decimal_point"] == ",", "the locale is not installed"
c = ctypes.CDLL(None)
c.atof.restype = ctypes.c_double
from desktop import application as program
from desktop.commands.options import Options
from desktop.services.instance.instance import Instance
QCoreApplication.instance().shutdown()
settled = program._end_when_settled
def tell_and_settle(window, instance):
    print(c.atof(b"0.5"), QLocale.system().decimalPoint(), flush=True)
    settled(window, instance)
program._end_when_settled = tell_and_settle
from pathlib import Path
sys.exit(program.main(Options(check=True), Instance(Path(sys.argv[1]))))
"""


@pytest.fixture(scope="session")
def german(tmp_path_factory):
    """The environment of a German computer, whose locale is made for the test."""
    if not shutil.which("localedef") or not Path("/usr/share/i18n/locales/de_DE").is_file():
        pytest.skip("needs localedef and the sources of locales")
    folder = tmp_path_factory.mktemp("locales")
    subprocess.run(["localedef", "-i", "de_DE", "-f", "UTF-8", folder / GERMAN], check=True)
    return {"LOCPATH": str(folder), "LC_ALL": GERMAN}


def test_the_models_check_passes_and_c_reads_points(german, user_folder):
    done = subprocess.run(
        [sys.executable, "-c", NUMBERS_OF_C, str(user_folder)],
        cwd=ROOT, env=os.environ | german, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout == "0.5 ,\n"


@pytest.mark.parametrize("text", ["1,5", "1.5"])
def test_a_cell_takes_both_marks_and_shows_the_languages(theme, qtbot, decimal_commas, text):
    grid = NumberGrid(theme, "weights", editable=True)
    qtbot.addWidget(grid)
    grid.set_values([[0.5, 2.0]])
    with qtbot.waitExposed(grid):
        grid.show()
    QTest.keyClick(grid, Qt.Key.Key_F2)
    editor = grid.findChild(QLineEdit)
    assert editor.text() == "0,5"
    editor.setText(text)
    with qtbot.waitSignal(grid.edited) as edited:
        QTest.keyClick(editor, Qt.Key.Key_Return)
    assert edited.args == [0, 0, 1.5]


@pytest.mark.parametrize("text", ["1,5", "1.5"])
def test_a_bias_takes_both_marks_and_shows_the_languages(qtbot, decimal_commas, text):
    field = BiasField()
    qtbot.addWidget(field)
    field.lineEdit().setText(text)
    field.interpretText()
    assert field.value() == 1.5
    assert field.text() == "1,5"
