"""Run all benchmarks, or those that are named: `python -m tests.benchmarks stroke start`."""

import argparse
import os
import tempfile
from importlib import import_module

NAMES = (
    "stroke",
    "drop",
    "folder",
    "memory",
    "inference",
    "batch",
    "kernels",
    "feature_maps",
    "maps",
    "plots",
    "training",
    "window",
    "start",
    "bundle",
)


def main():
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(NAMES))
    names = parser.parse_args().names or NAMES
    if unknown := set(names) - set(NAMES):
        parser.error(f"no benchmark {', '.join(sorted(unknown))}; choose of {', '.join(NAMES)}")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["LAYERWISE_USER_FOLDER"] = folder
        for name in names:
            print(import_module(f"tests.benchmarks.{name}").measure(), flush=True)


if __name__ == "__main__":
    main()
