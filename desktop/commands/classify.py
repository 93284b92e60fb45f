"""``layerwise classify``: the answers of the pages, without a window or a display."""

import argparse
import json
import math
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from training.contract.errors import LayerwiseError, ModelFileError

if TYPE_CHECKING:
    from desktop.services.opened_model import Answer, OpenedModel

DEFAULT_MODEL = "digits-ann"
RUNNERS_UP = 2

SOME_FAILED = 1
CANNOT_START = 2
INTERRUPTED = 130  # as shells tell an end by Ctrl-C

DESCRIPTION = """\
Classify pictures with trained models: one line for each picture and model. Of a folder, all
pictures in it and in its sub-folders are taken.

With --json each line is one object: {"picture": path as given, "model": the activity's id (or the
model as given, where two have the same id), "probabilities": {label: p, ...}, "unfamiliar": bool,
"ms": time of the network alone}, or {"picture": ..., "error": one sentence}.

With --csv the lines are rows for a spreadsheet, in UTF-8 and with a line of headings: picture,
model, the best labels with their probabilities, energy (higher is more familiar), unfamiliar, ms,
error.
"""
EPILOG = """\
Exit status: 0 if every picture was classified, 1 if one was not or a folder has none, 2 if the
command line is wrong or a model cannot be opened.
"""


class NamedModel(NamedTuple):
    """An opened model and what it is called in the output."""

    name: str
    model: "OpenedModel"


class Line(NamedTuple):
    """What is said about one picture and one model: an answer, or the sentence of an error.

    A folder without a picture has no model.
    """

    picture: str
    named: NamedModel | None
    answer: "Answer | None"
    error: LayerwiseError | None


def main(arguments: Sequence[str]) -> int:
    """Run the command and return its exit status.

    Parameters
    ----------
    arguments
        What follows ``classify`` on the command line.
    """
    options = _parser().parse_intermixed_args(arguments)
    try:
        models = open_models(options.model or [DEFAULT_MODEL])
    except ModelFileError as error:
        _complain(str(error))
        return CANNOT_START
    try:
        return _classify_all(options, models)
    except BrokenPipeError:
        # The reader has enough. Python would complain once more when it closes standard output.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return SOME_FAILED
    except KeyboardInterrupt:
        return INTERRUPTED


def open_models(wanted: Sequence[str]) -> list[NamedModel]:
    """Open models by id, subject or path.

    Raises
    ------
    ModelFileError
        If one of them cannot be used.
    """
    from desktop.services.open_model import find_models, open_model

    found = {name: find_models(name) for name in wanted}
    given = [
        (name if len(found[name]) == 1 else path.stem, path)
        for name in wanted
        for path in found[name]
    ]
    models = [open_model(path) for _, path in given]
    ids = [model.metadata.activity for model in models]
    return [
        NamedModel(identifier if ids.count(identifier) == 1 else name, model)
        for (name, _), identifier, model in zip(given, ids, models, strict=True)
    ]


def list_pictures(given: Sequence[str]) -> list["str | Line"]:
    """Return the pictures' files, those of a folder in its place, as text like what was given.

    In the place of a folder that has none stands a line with its error.
    """
    from desktop.services.dropped_files import pictures_among

    found: list[str | Line] = []
    for name in given:
        if not os.path.isdir(name):  # noqa: PTH112 - a zero byte in a name is no error here
            found.append(name)
            continue
        try:
            listed = pictures_among([Path(name)], most=sys.maxsize)
        except LayerwiseError as error:
            found.append(Line(name, None, None, error))
            continue
        found += map(str, listed.files)
        for note in listed.notes:
            _complain(str(note))
    return found


def classify(picture: str, models: Sequence[NamedModel]) -> Iterator[Line]:
    """Yield what each model says about the file ``picture``."""
    from desktop.services.picture_intake import open_picture

    try:
        opened = open_picture(Path(picture))
    except LayerwiseError as error:
        yield from (Line(picture, named, None, error) for named in models)
        return
    for named in models:
        try:
            yield Line(picture, named, named.model.answer(opened), None)
        except LayerwiseError as error:
            yield Line(picture, named, None, error)


def json_line(line: Line, top: int | None) -> str:
    """Return ``line`` as one JSON object in ASCII, so that any terminal and pipe can carry it."""
    if line.answer is None:
        return json.dumps({"picture": line.picture, "error": str(line.error)})
    return json.dumps(
        {
            "picture": line.picture,
            "model": _name(line),
            "probabilities": {
                label: value if math.isfinite(value) else None
                for label, value in _probabilities(line, sort=top is not None)[:top]
            },
            "unfamiliar": line.answer.unfamiliar,
            "ms": round(line.answer.milliseconds, 3),
        }
    )


def text_line(line: Line, top: int | None, width: int) -> str:
    """Return ``line`` for a person; ``width`` is that of the column with the pictures' names."""
    name = f"{_name(line)}   " if line.named else ""
    start = f"{line.picture:<{width}}   {name}"
    if line.answer is None:
        return f"{start}not classified: {line.error}"
    ranked = _probabilities(line, sort=True)[: 1 + RUNNERS_UP if top is None else top]
    (best, probability), *others = [(label, f"{100 * value:.1f} %") for label, value in ranked]
    rest = f"   ({', '.join(f'{label} {value}' for label, value in others)})" if others else ""
    doubt = "   looks like nothing this network has learned" if line.answer.unfamiliar else ""
    return f"{start}{best}   {probability}{rest}   {line.answer.milliseconds:.1f} ms{doubt}"


def csv_header(top: int | None) -> str:
    """Return the headings of the table that :func:`csv_line` makes rows of."""
    from desktop.services.spreadsheet import csv_text

    count = _csv_labels(top)
    ranked = [f"{what} {n}" for n in range(1, count + 1) for what in ("label", "probability")]
    return csv_text([["picture", "model", *ranked, "energy", "unfamiliar", "ms", "error"]])


def csv_line(line: Line, top: int | None) -> str:
    """Return ``line`` as one row of CSV text; cells that a model has no label for are empty."""
    from desktop.services.spreadsheet import Cell, csv_text

    count = _csv_labels(top)
    ranked: list[Cell] = []
    rest: list[Cell] = [None, None, None, str(line.error)]
    if line.answer is not None:
        ranked = [cell for pair in _probabilities(line, sort=True)[:count] for cell in pair]
        rest = [line.answer.energy, line.answer.unfamiliar, line.answer.milliseconds, None]
    blank: list[Cell] = [None] * (2 * count - len(ranked))
    return csv_text([[line.picture, _name(line), *ranked, *blank, *rest]])


def _csv_labels(top: int | None) -> int:
    """Return how many labels a row of the table has."""
    return 1 + RUNNERS_UP if top is None else top


def _classify_all(options: argparse.Namespace, models: Sequence[NamedModel]) -> int:
    """Print a line for each picture and model, each as soon as it is known."""
    pictures = list_pictures(options.pictures)
    width = max(len(one.picture if isinstance(one, Line) else one) for one in pictures)
    if options.csv:
        _print_csv(csv_header(options.top), first=True)
    failed = False
    for picture in pictures:
        for line in [picture] if isinstance(picture, Line) else classify(picture, models):
            failed = failed or line.answer is None
            if options.csv:
                _print_csv(csv_line(line, options.top))
            elif options.json:
                _print(json_line(line, options.top))
            else:
                _print(text_line(line, options.top, width))
    return SOME_FAILED if failed else 0


def _name(line: Line) -> str:
    """Return what the model of ``line`` is called."""
    return line.named.name if line.named else ""


def _probabilities(line: Line, *, sort: bool) -> list[tuple[str, float]]:
    """Return the labels with their probabilities, highest first or in the labels' own order."""
    assert line.answer is not None
    assert line.named is not None
    labels = line.named.model.metadata.labels
    pairs = list(zip(labels, line.answer.probabilities.tolist(), strict=True))
    return sorted(pairs, key=lambda pair: -pair[1]) if sort else pairs


def _print_csv(text: str, *, first: bool = False) -> None:
    """Print rows of CSV text at once, in the encoding of such files whatever the terminal's is.

    Only a file or a pipe gets the mark of UTF-8 that Excel wants: on a terminal it would be seen.
    """
    from desktop.services.spreadsheet import csv_bytes

    marked = first and not sys.stdout.isatty()
    sys.stdout.buffer.write(csv_bytes(text) if marked else text.encode("utf-8", "replace"))
    sys.stdout.buffer.flush()


def _print(text: str) -> None:
    """Print one line at once, whatever letters the terminal lacks."""
    encoding = sys.stdout.encoding or "utf-8"
    print(text.encode(encoding, "backslashreplace").decode(encoding), flush=True)


def _complain(sentence: str) -> None:
    """Print one sentence to standard error."""
    print(f"layerwise classify: {sentence}", file=sys.stderr)


class _Parser(argparse.ArgumentParser):
    """A parser whose complaint is one sentence."""

    def error(self, message: str) -> NoReturn:
        _complain(f"{message}; see `layerwise classify --help`.")
        sys.exit(CANNOT_START)


def _parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    parser = _Parser(
        prog="layerwise classify",
        description=DESCRIPTION,
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "pictures", nargs="+", metavar="PICTURE", help="a picture's file, or a folder of them"
    )
    parser.add_argument(
        "--model",
        action="append",
        metavar="NAME|FILE.onnx",
        help="an activity's id, a subject such as fashion for all its models, `all`, or a model "
        f"file; may be repeated (default: {DEFAULT_MODEL})",
    )
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print one JSON object a line")
    form.add_argument("--csv", action="store_true", help="print a table for a spreadsheet")
    parser.add_argument(
        "--top", type=_count, metavar="N", help="only the N best labels, best first"
    )
    return parser


def _count(text: str) -> int:
    """Return ``text`` as a number of at least one."""
    number = int(text)
    if number < 1:
        raise ValueError("at least one")
    return number
