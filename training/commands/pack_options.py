"""The options of ``layerwise-train pack``; read before anything heavy is imported."""

import argparse
from pathlib import Path


def add_pack_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of ``pack``."""
    parser.add_argument(
        "output", nargs="?", type=Path, metavar="OUTPUT.layerwise-pack", help="where the pack goes"
    )
    parser.add_argument(
        "--check", type=Path, metavar="FILE", help="read a pack through instead of making one"
    )
    parser.add_argument("--title", default="", metavar="WORDS", help="what the pack is called")
    parser.add_argument(
        "--note", default="", metavar="TEXT", help="a few sentences for whoever opens it"
    )
    parser.add_argument(
        "--data",
        nargs="+",
        default=[],
        metavar="NAME",
        help="data sets, such as mnist, from where they are found, or folders of data sets",
    )
    parser.add_argument(
        "--pictures",
        nargs="+",
        type=Path,
        default=[],
        metavar="FOLDER",
        help="folders of pictures, each with one sub-folder a class",
    )
    parser.add_argument("--weights", type=Path, metavar="FILE", help="VGG16's published weights")
    for option, example in (("--lessons", "LESSON"), ("--models", "MODEL.onnx")):
        parser.add_argument(option, nargs="+", type=Path, default=[], metavar=example)
