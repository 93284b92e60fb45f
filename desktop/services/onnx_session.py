"""ONNX Runtime, imported here and nowhere else in the application."""

import threading
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from training.contract.telemetry import switch_off_telemetry

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

FATAL = 4  # of ONNX Runtime's log levels: a refusal is told by its exception


class RunTookTooLongError(Exception):
    """A run of a graph was ended at its time limit."""


def open_session(content: bytes, *, optimise: bool) -> "InferenceSession":
    """Return a session on the CPU for the ONNX model in ``content``.

    It computes on the caller's thread: more threads would wait in a busy loop between runs and
    burn a core for a model that answers in a fraction of a millisecond.

    Parameters
    ----------
    content
        The bytes of the file. A path would fail in some locales where it has umlauts, and the
        file could be another one by the time it is opened.
    optimise
        Whether to rewrite the graph for speed, which folds constants: in a file of unknown
        origin that work can be endless, so such a file is opened without.

    Raises
    ------
    Exception
        ONNX Runtime's own, of many types, if the model cannot be loaded.
    """
    runtime = load_runtime()
    options = runtime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.log_severity_level = FATAL
    levels = runtime.GraphOptimizationLevel
    options.graph_optimization_level = levels.ORT_ENABLE_ALL if optimise else levels.ORT_DISABLE_ALL
    return runtime.InferenceSession(content, options, providers=["CPUExecutionProvider"])


def run(
    session: "InferenceSession",
    outputs: Sequence[str],
    inputs: Mapping[str, npt.NDArray[Any]],
    time_limit_s: float | None = None,
) -> list[npt.NDArray[np.float32]]:
    """Return the named ``outputs`` of the graph for ``inputs``.

    Parameters
    ----------
    session
        From :func:`open_session`; several threads may run it at once.
    outputs
        Names of graph outputs.
    inputs
        One array for each graph input, by name.
    time_limit_s
        Seconds after which the run is ended, or ``None`` for no limit. It is ended between two
        nodes of the graph: a single huge one is waited for.

    Raises
    ------
    RunTookTooLongError
        If the time limit was reached.
    Exception
        ONNX Runtime's own, of many types, if the graph fails.
    """
    if time_limit_s is None:
        return list(session.run(list(outputs), dict(inputs)))
    options = load_runtime().RunOptions()
    watchdog = threading.Timer(time_limit_s, setattr, (options, "terminate", True))
    watchdog.start()
    try:
        return list(session.run(list(outputs), dict(inputs), options))
    except Exception as error:
        if options.terminate:
            raise RunTookTooLongError from error
        raise
    finally:
        watchdog.cancel()
        watchdog.join()


def load_runtime() -> Any:  # noqa: ANN401 - the package has no types
    """Return the package, imported at first use: it takes longer than opening the window."""
    switch_off_telemetry()
    import onnxruntime

    return onnxruntime
