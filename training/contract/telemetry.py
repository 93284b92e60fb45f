"""ONNX Runtime's telemetry, switched off."""

import os


def switch_off_telemetry() -> None:
    """Forbid ONNX Runtime to write a device id or to open a socket.

    On Linux its telemetry is on by default and only this environment variable, set **before**
    ``import onnxruntime``, turns it off; ``disable_telemetry_events()`` comes too late. Every
    module that imports onnxruntime calls this first; child processes inherit it.
    """
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
