"""Digits in ten styles that people write, as lines in a unit square, y downwards."""

from tests.desktop.pages.digits.drawing import arc, line

STYLES = {
    "plain seven": (7, [line((0, 0.02), (0.7, 0), (0.3, 1))]),
    "crossed seven": (7, [line((0, 0.02), (0.7, 0), (0.3, 1)), line((0.1, 0.5), (0.65, 0.48))]),
    "open four": (4, [line((0.1, 0), (0.02, 0.55), (0.7, 0.55)), line((0.55, 0.05), (0.5, 1))]),
    "closed four": (4, [line((0.5, 0), (0, 0.62), (0.75, 0.62)), line((0.5, 0), (0.5, 1))]),
    "plain one": (1, [line((0.1, 0), (0.06, 1))]),
    "one with a serif": (1, [line((0, 0.28), (0.25, 0), (0.25, 1))]),
    "round zero": (0, [arc(0.4, 0.5, 0.4, 0.5, -90, 280)]),
    "two with a loop": (
        2,
        [arc(0.35, 0.25, 0.33, 0.25, 190, 400) + line((0.6, 0.45), (0.05, 0.95), (0.75, 0.95))],
    ),
    "angular five": (
        5,
        [
            line((0.6, 0), (0.12, 0), (0.08, 0.42)) + arc(0.3, 0.68, 0.33, 0.3, -110, 140),
        ],
    ),
    "eight of two circles": (
        8,
        [arc(0.35, 0.24, 0.25, 0.24, 0, 365), arc(0.35, 0.74, 0.3, 0.26, -90, 275)],
    ),
}
