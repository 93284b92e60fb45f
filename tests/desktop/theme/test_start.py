"""The looks cost little at start: nothing heavy is imported for them."""

import subprocess
import sys
from pathlib import Path

import desktop.widgets

HEAVY = ("numpy", "pyqtgraph", "onnx", "onnxruntime", "qtawesome", "PIL", "tensorflow")


# Plots are for pages that draw some; those import them when they are shown.
WANTED_LATER = "plots"


def modules():
    folder = Path(desktop.widgets.__file__).parent
    for path in sorted(folder.rglob("*.py")):
        parts = path.relative_to(folder).with_suffix("").parts
        if parts[0] != WANTED_LATER:
            yield ".".join(("desktop", "widgets", *parts)).removesuffix(".__init__")


def test_widgets_and_theme_import_nothing_heavy():
    # An icon and the fonts are used, as they could pull something in as well.
    script = f"""
import importlib, sys
for name in {list(modules())!r}:
    importlib.import_module(name)
from PySide6.QtWidgets import QApplication
from desktop.theme.theme import Theme
application = QApplication([])
theme = Theme()
theme.apply(application)
theme.icon("undo").pixmap(24, 24)
print([name for name in {HEAVY!r} if name in sys.modules])
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"
