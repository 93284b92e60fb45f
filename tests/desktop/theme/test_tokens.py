"""Colours can be told apart: the contrast of each pair by the formula of WCAG 2.1."""

import json

import pytest

from desktop.theme.tokens import read_tokens, theme_folder

# What is read needs 4.5, what is only made out needs 3.
MADE_OUT = ("bar", "bar-winner", "focus", "line-strong")


def documented_pairs():
    contrast = json.loads((theme_folder() / "tokens.json").read_text(encoding="utf-8"))["contrast"]
    return [(mode, *pair.split(" on "), told) for mode in contrast
            for pair, told in contrast[mode].items()]  # fmt: skip


def luminance(colour):
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_by_the_formulas_own_examples():
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)


@pytest.mark.parametrize(("mode", "front", "ground", "told"), documented_pairs())
def test_every_pair_has_the_contrast_it_needs(mode, front, ground, told):
    colours = getattr(read_tokens().colours, mode)
    found = contrast(colours[front], colours[ground])
    assert found >= (3 if front in MADE_OUT else 4.5)
    assert found == pytest.approx(told, abs=0.01)


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("ground", ["background", "surface", "raised", "accent-soft"])
@pytest.mark.parametrize("front", ["text", "text-muted"])
def test_words_can_be_read_on_every_ground(mode, ground, front):
    colours = getattr(read_tokens().colours, mode)
    assert contrast(colours[front], colours[ground]) >= 4.5


def test_light_and_dark_have_the_same_names():
    tokens = read_tokens()
    assert tokens.colours.light.keys() == tokens.colours.dark.keys()
    assert tokens.models.light.keys() == tokens.models.dark.keys()
    assert len(tokens.categorical.light) == len(tokens.categorical.dark)


def test_no_type_is_smaller_than_the_smallest():
    typography = read_tokens().type
    assert min(size.pixel_size for size in typography.sizes.values()) == typography.smallest


def test_motion_stays_within_its_limit():
    motion = read_tokens().motion
    assert motion.default_ms <= motion.limit_ms <= 200
