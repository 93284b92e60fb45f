"""``python -m training`` and ``layerwise-train``."""

import sys

from training import command_line
from training.contract.telemetry import switch_off_telemetry


def main() -> int:
    """Run one command and return the exit status."""
    switch_off_telemetry()
    return command_line.main()


if __name__ == "__main__":
    sys.exit(main())
