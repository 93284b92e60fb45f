"""``python -m training`` and ``layerwise-train``."""

import socket
import sys

from training import command_line
from training.contract.telemetry import switch_off_telemetry


def main() -> int:
    """Run one command and return the exit status."""
    switch_off_telemetry()
    # TensorFlow brings urllib3, which else tries this out at its import, with a socket.
    socket.has_ipv6 = False
    return command_line.main()


if __name__ == "__main__":
    sys.exit(main())
