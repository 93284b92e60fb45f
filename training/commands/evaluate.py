"""``layerwise-train evaluate``."""

from pathlib import Path

import msgspec

from training.evaluate import Evaluation, Report, Strangers, evaluate_file


def evaluate(model: Path, data: Path | None, pictures: Path | None, *, as_json: bool) -> int:
    """Measure ``model`` and print the report, as one JSON object or for a person.

    Raises
    ------
    LayerwiseError
        If the model or the test data cannot be used.
    """
    report = evaluate_file(model, data, pictures)
    print(msgspec.json.encode(report).decode() if as_json else _text(report))
    return 0


def _text(report: Report) -> str:
    """Return the report as a person reads it."""
    head = (
        f"{report.model}: {report.activity}, {report.parameters:,} parameters, "
        f"{report.size / 1e6:.2f} MB, {report.milliseconds:.3f} ms an answer"
    )
    sets = [_evaluation_text(one) for one in report.evaluations]
    return "\n".join([head, *sets, *(_strangers_text(one) for one in report.strangers)])


def _evaluation_text(one: Evaluation) -> str:
    """Return the figures of one set in three lines."""
    worst = ", ".join(f"{pair.true} as {pair.answer} {pair.times}x" for pair in one.worst)
    return (
        f"  {one.data} ({one.count:,} pictures)\n"
        f"    top-1 {one.top1:.2%}  top-5 {one.top5:.2%}  "
        f"calibration error {one.calibration_error:.2%}  {_unfamiliar_text(one.unfamiliar)}\n"
        f"    most frequent mistakes: {worst or 'none'}"
    )


def _strangers_text(one: Strangers) -> str:
    """Return the figures of a set of none of the classes in two lines."""
    return (
        f"  {one.data} ({one.count:,} pictures)\n"
        f"    {_unfamiliar_text(one.unfamiliar)}  AUROC {one.auroc:.4f}"
    )


def _unfamiliar_text(share: float | None) -> str:
    """Return how many pictures were called unfamiliar."""
    return "no threshold" if share is None else f"called unfamiliar {share:.2%}"
