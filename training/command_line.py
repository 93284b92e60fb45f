"""The command line: list, run, sweep, evaluate, export, pack."""

import argparse
import os
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from training.commands.pack_options import add_pack_options
from training.contract.errors import DataError, SettingsError
from training.contract.locations import move_keras_home
from training.contract.pack.errors import PackError
from training.contract.site import refuse_without_network
from training.contract.site_folders import folders_away
from training.control import Control
from training.sentences import sentence_of
from training.supervision import GRACE_S, end_on_signals, obey_stream, standard_input

DONE, FAILED, WRONG_INPUT, INTERRUPTED = 0, 1, 2, 130
WRONG = (DataError, SettingsError, PackError)
RAY_GRACE_S = 20.0  # for all runs and for Ray itself to end


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return the exit status: 0 done, 1 failed, 2 wrong input or data."""
    # TensorFlow reports its build and its devices on standard error unless told not to.
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    # Its faster convolutions (oneDNN) are off by default on processors without 512-bit vectors.
    os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "1")
    move_keras_home()
    options = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = options.command
    try:
        if getattr(options, "download", False):
            refuse_without_network()
        if hasattr(options, "output") and not getattr(options, "supervised", False):
            _tell_away()
        return command(options)
    except BrokenPipeError:  # nobody reads on: nor shall Python try to write the rest at its end
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except KeyboardInterrupt:
        print("layerwise-train: interrupted", file=sys.stderr)
        return INTERRUPTED
    except Exception as error:  # a person at a terminal gets a sentence, never a traceback
        print(f"layerwise-train: {sentence_of(error)}", file=sys.stderr)
        return WRONG_INPUT if isinstance(error, WRONG) else FAILED


def _tell_away() -> None:
    """Say which of the administrator's folders cannot be used: files go elsewhere then."""
    for folder in folders_away():
        print(f"layerwise-train: {folder.sentence}", file=sys.stderr)


def _parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    parser = argparse.ArgumentParser(
        prog="layerwise-train", description="Train, measure and export Layerwise's networks."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_list(commands.add_parser("list", help="list the activities"))
    _add_run(commands.add_parser("run", help="train an activity's network and export it"))
    _add_sweep(commands.add_parser("sweep", help="train with one setting after the other"))
    _add_evaluate(commands.add_parser("evaluate", help="measure an exported model"))
    _add_export(commands.add_parser("export", help="export the best weights of an earlier run"))
    pack = commands.add_parser("pack", help="bundle data, lessons and models for a class")
    add_pack_options(pack)
    pack.set_defaults(command=_pack)
    return parser


def _add_list(parser: argparse.ArgumentParser) -> None:
    """Add the options of ``list``."""
    parser.set_defaults(command=_list)


def _add_run(parser: argparse.ArgumentParser) -> None:
    """Add the options of ``run``."""
    parser.add_argument("activity", metavar="ACTIVITY")
    _add_data(parser)
    _add_settings(parser)
    _add_output(parser)
    parser.add_argument(
        "--title", metavar="WORDS", help="what the exported model is called, else as its activity"
    )
    names = parser.add_mutually_exclusive_group()
    names.add_argument(
        "--id",
        type=_new_id,
        metavar="ID",
        help="what the run is called in its events, and its folder: letters and digits",
    )
    names.add_argument(
        "--resume",
        nargs="?",
        const="",
        metavar="RUN",
        help="go on with an earlier run where it was left, the newest if none is named",
    )
    _add_weights(parser)
    _add_supervision(parser)
    parser.add_argument("--csv", type=Path, metavar="FILE", help="write the curves as a table too")
    parser.add_argument(
        "--tensorboard",
        type=Path,
        metavar="FOLDER",
        help="write the curves as TensorBoard's event files too",
    )
    parser.set_defaults(command=_run)


def _add_sweep(parser: argparse.ArgumentParser) -> None:
    """Add the options of ``sweep``."""
    parser.add_argument("activity", metavar="ACTIVITY")
    parser.add_argument(
        "--grid",
        action="append",
        default=[],
        metavar="NAME=V1,V2,…",
        help="try each of these values of a setting, with each of any other grid's",
    )
    parser.add_argument(
        "--random",
        action="append",
        default=[],
        metavar="NAME=LOW..HIGH[:log]",
        help="draw a setting by chance, from a range or from NAME=V1,V2,…",
    )
    parser.add_argument(
        "--trials", type=int, default=8, metavar="N", help="so many draws (default: %(default)s)"
    )
    parser.add_argument(
        "--seed", type=int, default=0, metavar="S", help="of the draws: same seed, same runs"
    )
    _add_data(parser)
    _add_settings(parser)
    names = parser.add_mutually_exclusive_group()
    names.add_argument(
        "--id", type=_new_id, metavar="ID", help="what the sweep is called: letters and digits"
    )
    names.add_argument(
        "--resume", metavar="SWEEP", help="go on with a sweep; finished runs are not repeated"
    )
    _add_ray(parser)
    _add_weights(parser)
    _add_supervision(parser)
    parser.set_defaults(command=_sweep)


def _add_ray(parser: argparse.ArgumentParser) -> None:
    """Add the options that spread a sweep."""
    parser.add_argument(
        "--ray",
        nargs="?",
        const="",
        metavar="ADDRESS",
        help="several runs at a time with Ray Tune, on this machine or on the cluster at this "
        "address; needs Ray, which the packaged application does not have",
    )
    parser.add_argument(
        "--cpus",
        type=int,
        default=0,
        metavar="N",
        help="with --ray: processor cores for each run (default: what suits the machine)",
    )
    parser.add_argument(
        "--grace",
        type=int,
        default=3,
        metavar="EPOCHS",
        help="with --ray: give up runs that are worse than others, but not before so many epochs; "
        "0 gives up none (default: %(default)s)",
    )


def _add_settings(parser: argparse.ArgumentParser) -> None:
    """Add the options that say what is learned from, and how."""
    parser.add_argument(
        "--pictures",
        type=Path,
        metavar="FOLDER",
        help="learn from the pictures in this folder instead, one sub-folder a class",
    )
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="change one setting, such as epochs=5 or 'hidden_units=[128, 64]'; see `list`",
    )
    parser.add_argument(
        "--precision",
        choices=("float32", "mixed_bfloat16"),
        default="float32",
        help="what to compute with: mixed_bfloat16 learns up to twice as fast on processors with "
        "bfloat16 instructions, and far slower on others; a run may go on with the other",
    )


def _add_supervision(parser: argparse.ArgumentParser) -> None:
    """Add the options for a program that starts this one."""
    parser.add_argument("--json", action="store_true", help="print events as JSON Lines")
    parser.add_argument("--supervised", action="store_true", help="end when standard input ends")
    parser.add_argument(
        "--send-model", action="store_true", help="put the model file into its event too"
    )


def _new_id(text: str) -> str:
    """Return the id of a new run, which is a folder's name on every system."""
    if not re.fullmatch("[A-Za-z0-9]{1,64}", text):
        raise argparse.ArgumentTypeError(f"{text!r} is not 1 to 64 letters and digits")
    return text


def _add_evaluate(parser: argparse.ArgumentParser) -> None:
    """Add the options of ``evaluate``."""
    parser.add_argument("model", type=Path, metavar="MODEL.onnx")
    _add_data(parser)
    parser.add_argument(
        "--pictures",
        type=Path,
        metavar="FOLDER",
        help="measure on all pictures in this folder, one sub-folder a class",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(command=_evaluate)


def _add_export(parser: argparse.ArgumentParser) -> None:
    """Add the options of ``export``."""
    parser.add_argument("run", type=Path, metavar="RUN", help="folder of the run's checkpoint")
    _add_data(parser)
    _add_weights(parser)
    _add_output(parser)
    parser.set_defaults(command=_export)


def _add_data(parser: argparse.ArgumentParser) -> None:
    """Add the option that says where data lies."""
    parser.add_argument(
        "--data", type=Path, metavar="FOLDER", help="look for the data here and nowhere else"
    )


def _add_weights(parser: argparse.ArgumentParser) -> None:
    """Add the options that say where the weights of a pre-trained base come from."""
    parser.add_argument(
        "--weights", type=Path, metavar="FILE", help="the pre-trained base's weights"
    )
    parser.add_argument(
        "--download",
        action="store_true",
        help="download these weights (59 MB) if the file is nowhere",
    )


def _add_output(parser: argparse.ArgumentParser) -> None:
    """Add the options that say where a model file goes."""
    group = parser.add_mutually_exclusive_group()
    group.add_argument("--output", type=Path, metavar="FILE.onnx", help="where the model goes")
    group.add_argument(
        "--ship", action="store_true", help="make it the model that ships (in a checkout)"
    )


# TensorFlow takes seconds to import, so each command imports what it needs when it is called:
# `list` and a wrong option answer at once.


def _list(_: argparse.Namespace) -> int:
    """Print the activities with the settings of their shipped models."""
    from training.commands.list_activities import list_activities

    return list_activities()


def _run(options: argparse.Namespace) -> int:
    """Train one activity; it can be ended from outside from the first moment."""
    control = Control()
    end_on_signals(control)
    if options.json or options.supervised:
        obey_stream(control, standard_input(), supervised=options.supervised)
    from training.commands.run import run

    return run(options, control)


def _sweep(options: argparse.Namespace) -> int:
    """Train several times; what ends a run from outside ends them all."""
    from training.sweep.relay import Relay

    relay = Relay()
    end_on_signals(relay)
    if options.json or options.supervised:
        grace_s = GRACE_S if options.ray is None else RAY_GRACE_S
        obey_stream(relay, standard_input(), supervised=options.supervised, grace_s=grace_s)
    from training.commands.sweep import sweep

    return sweep(options, relay)


def _evaluate(options: argparse.Namespace) -> int:
    """Measure one model file."""
    from training.commands.evaluate import evaluate

    return evaluate(options.model, options.data, options.pictures, as_json=options.json)


def _export(options: argparse.Namespace) -> int:
    """Export the best weights of a run."""
    from training.commands.export import export_run
    from training.registry import Pretrained

    pretrained = Pretrained(options.weights, options.download)
    return export_run(options.run, options.data, pretrained, options.output, ship=options.ship)


def _pack(options: argparse.Namespace) -> int:
    """Make a classroom pack, or read one through."""
    from training.commands.pack import check, pack

    return pack(options) if options.check is None else check(options.check)
