"""Runs first in each program of a bundle: empty modules for large ones that nothing here uses.

Libraries import these whether they need them or not. An empty module is enough for the import;
whatever would really use one fails with an AttributeError that names it.
"""

import sys
from types import ModuleType

for name in (
    "PySide6.QtOpenGL",  # 9 MB; for pyqtgraph's drawing with OpenGL, which is off
    # 30 MB; for measuring other machines' TensorFlow.
    "tensorflow.python.profiler.internal._pywrap_profiler_plugin",
):
    sys.modules[name] = ModuleType(name, "Left out of the packaged application.")
