"""What a form begins with is in range, and has nothing in it that must be explained."""

import pytest

from training.contract.activities import ACTIVITIES
from training.contract.offered import refuse_out_of_range
from training.contract.quick import quick_settings

EVERY = pytest.mark.parametrize("one", ACTIVITIES, ids=lambda one: one.id)


@EVERY
def test_quick_settings_are_in_range(one):
    refuse_out_of_range(one, quick_settings(one))


@EVERY
def test_quick_settings_learn_from_the_pictures_as_they_are(one):
    quick = quick_settings(one)
    assert quick.augmentation is None
    assert quick.stroke_share == quick.photo_share == quick.unfamiliar_share == quick.mixup == 0
    assert quick.schedule == "constant"
    assert quick.epochs < one.settings.epochs
