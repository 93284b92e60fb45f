import msgspec
import pytest

from desktop.pages.kernels.one_kernel.editing import SetupEditor
from desktop.pages.kernels.one_kernel.setup import (
    OWN,
    Setup,
    flipped,
    resized,
    resized_round_centre,
)
from desktop.pages.kernels.one_kernel.words import ACTIVATION_NAMES, PRESET_NAMES
from desktop.services.sliding.activations import ACTIVATIONS
from desktop.services.sliding.presets import PRESETS, preset


@pytest.fixture
def editor(qapp):
    editor = SetupEditor()
    yield editor
    editor.deleteLater()


def test_every_preset_and_activation_has_a_name():
    assert set(PRESET_NAMES) == {known.id for known in PRESETS}
    assert set(ACTIVATION_NAMES) == set(ACTIVATIONS)


def test_presets_are_known_by_their_weights(editor):
    for known in PRESETS:
        editor.choose_preset(known.id)
        assert editor.setup.preset_id == known.id
    editor.set_weight(0, 0, 0, 9)
    assert editor.setup.preset_id == OWN


def test_normalising_keeps_brightness_and_signs():
    box = Setup(kernel=(preset("box").rows,), is_normalised=True)
    assert box.divisor == 9
    assert box.with_depth(3).divisor == 27
    sobel = Setup(kernel=(preset("sobel_across").rows,), is_normalised=True)
    assert sobel.divisor == 8
    zeros = Setup(kernel=(((0.0,),),), is_normalised=True)
    assert zeros.divisor == 1


def test_a_kernel_grows_and_shrinks_round_its_middle():
    rows = ((1, 2, 3), (4, 5, 6), (7, 8, 9))
    grown = resized_round_centre(rows, (5, 3))
    assert grown == ((0, 0, 0), *rows, (0, 0, 0))
    assert resized_round_centre(grown, (3, 3)) == rows
    assert resized_round_centre(rows, (1, 3)) == ((4, 5, 6),)
    assert resized(rows, (2, 4)) == ((1, 2, 3, 0), (4, 5, 6, 0))
    assert flipped(rows) == ((9, 8, 7), (6, 5, 4), (3, 2, 1))


def test_changes_are_undone_one_by_one_and_counted_numbers_at_once(editor):
    first = editor.setup
    editor.set_weight(0, 1, 1, 5)
    editor.set_weight(0, 1, 1, 6)
    for bias in (1.0, 2.0, 3.0):
        editor.change("Bias", joins=True, bias=bias)
    assert editor.undo_stack.count() == 3
    editor.undo_stack.undo()
    assert (editor.setup.bias, editor.setup.kernel[0][1][1]) == (0, 6)
    editor.undo_stack.undo()
    editor.undo_stack.undo()
    assert editor.setup == first
    editor.undo_stack.redo()
    assert editor.setup.kernel[0][1][1] == 5


def test_the_kernel_goes_through_a_spreadsheet(editor):
    editor.choose_preset("box")
    text = editor.kernel_text()
    assert text.splitlines()[0] == "0.1111111\t0.1111111\t0.1111111"
    editor.paste_kernel("1\t2\n3\t4\n")
    assert editor.setup.kernel == (((1, 2), (3, 4)),)
    refused = []
    editor.numbers_refused.connect(refused.append)
    editor.paste_kernel("hello world")
    assert editor.setup.kernel == (((1, 2), (3, 4)),)
    assert "no number" in refused[0]


def test_one_slice_is_pasted_where_it_fits(editor):
    editor.adapt_depth(3)
    editor.paste_kernel("0 0 0\n0 1 0\n0 0 0", 1)
    identity, lecture = preset("identity").rows, preset("lecture").rows
    assert editor.setup.kernel == (lecture, identity, lecture)


def test_pooling_has_its_own_window_and_stride(editor):
    editor.change("Operation", operation="max")
    editor.change_motion("Stride", stride=(3, 3))
    editor.set_window_size((3, 2))
    assert editor.setup.window_size == (3, 2)
    editor.change("Operation", operation="convolution")
    assert editor.setup.window_size == (3, 3)
    assert editor.setup.motion.stride == (1, 1)


def test_a_setup_can_be_written_and_read():
    setup = Setup(bias=2.5)
    assert msgspec.json.decode(msgspec.json.encode(setup), type=Setup) == setup
