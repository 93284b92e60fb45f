"""``layerwise-train evaluate``."""

from pathlib import Path

import msgspec

from training.evaluate import Evaluation, Report, evaluate_file


def evaluate(model: Path, data: Path | None, *, as_json: bool) -> int:
    """Measure ``model`` and print the report, as one JSON object or for a person.

    Raises
    ------
    LayerwiseError
        If the model or the test data cannot be used.
    """
    report = evaluate_file(model, data)
    print(msgspec.json.encode(report).decode() if as_json else _text(report))
    return 0


def _text(report: Report) -> str:
    """Return the report as a person reads it."""
    head = (
        f"{report.model}: {report.activity}, {report.parameters:,} parameters, "
        f"{report.size / 1e6:.2f} MB, {report.milliseconds:.3f} ms an answer"
    )
    return "\n".join([head, *(_evaluation_text(one) for one in report.evaluations)])


def _evaluation_text(one: Evaluation) -> str:
    """Return the figures of one set in three lines."""
    worst = ", ".join(f"{pair.true} as {pair.answer} {pair.times}x" for pair in one.worst)
    return (
        f"  {one.data} ({one.count:,} pictures)\n"
        f"    top-1 {one.top1:.2%}  top-5 {one.top5:.2%}  "
        f"calibration error {one.calibration_error:.2%}\n"
        f"    most frequent mistakes: {worst or 'none'}"
    )
