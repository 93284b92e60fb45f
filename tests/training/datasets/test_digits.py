import numpy as np
import pytest

from tests.training.conftest import SMALL
from training.contract.activities import INK_INPUT
from training.contract.settings import TrainingSettings
from training.datasets import digits
from training.datasets.digits import TEST_WRITERS, VALIDATION_WRITERS, load
from training.datasets.labelled import UNFAMILIAR, joined
from training.datasets.not_digits import LEARNED, UNSEEN, draw_not_digits


def test_writers_are_held_out_and_apart():
    assert len(set(TEST_WRITERS)) == len(TEST_WRITERS) == 5
    assert not set(TEST_WRITERS) & set(VALIDATION_WRITERS)
    assert set(TEST_WRITERS + VALIDATION_WRITERS) < set(range(1, 31))


def test_no_digit_of_a_held_out_writer_is_learned(task, quiet, monkeypatch):
    """Watched where strokes enter the training pictures: the rewriting of digits and of pairs."""
    learned = []

    def watched(found, *others):
        learned.extend(found)
        raise _SeenError

    monkeypatch.setattr(digits, "_rewritten", watched)
    settings = TrainingSettings(stroke_share=0.5, unfamiliar_share=0.1)
    with pytest.raises(_SeenError):
        load(task, settings, None, quiet)
    writers = {digit.writer for digit in learned}
    assert writers == set(range(1, 31)) - set(TEST_WRITERS) - set(VALIDATION_WRITERS)
    assert len(learned) == 5747

    monkeypatch.setattr(digits, "draw_not_digits", lambda count, found, *others: watched(found))
    learned.clear()
    with pytest.raises(_SeenError):
        load(task, TrainingSettings(unfamiliar_share=0.1), None, quiet)
    assert {digit.writer for digit in learned} == writers


class _SeenError(Exception):
    """Ends a load once enough was seen."""


def test_mnist_is_parted_without_overlap(task, mnist, quiet):
    everything = load(task, TrainingSettings(), None, quiet)
    (source,) = everything.sources
    validation = everything.validation[0]
    assert validation.name == "MNIST validation"
    assert (len(source.examples.labels), len(validation.examples.labels)) == (57_000, 3_000)
    parts = [source.examples.pictures, validation.examples.pictures]
    rows = np.concatenate(parts).reshape(60_000, -1)
    wanted = mnist.train.pictures.reshape(60_000, -1)
    assert sorted(row.tobytes() for row in rows) == sorted(row.tobytes() for row in wanted)
    assert everything.epoch_size == 57_000


def test_the_split_names_who_was_kept(dataset):
    assert dataset.split["pen_test_writers"] == list(TEST_WRITERS)
    assert dataset.split["pen_validation_writers"] == list(VALIDATION_WRITERS)
    assert dataset.split["mnist_test"] == "official"
    assert len(dataset.data_hash) == 64
    assert dataset.labels == tuple("0123456789")


def test_the_sources_have_their_shares(dataset):
    assert [source.share for source in dataset.sources] == pytest.approx([0.7, 0.2, 0.1])
    counts = [len(source.examples.labels) for source in dataset.sources]
    assert counts == [SMALL.samples] * 3
    for source in dataset.sources:
        assert source.examples.pictures.shape[1:] == (28, 28, 1)
        assert source.examples.pictures.dtype == np.uint8
    assert set(dataset.sources[2].examples.labels.tolist()) == {UNFAMILIAR}


def test_validation_holds_the_writers_digits(dataset, pendigits):
    pens = dataset.validation[1]
    wanted = [digit.label for digit in pendigits if digit.writer in VALIDATION_WRITERS]
    assert pens.examples.labels.tolist() == wanted
    both = joined(dataset.validation)
    assert len(both.labels) == 3_000 + len(wanted)
    np.testing.assert_array_equal(both.pictures[3_000:], pens.examples.pictures)


def test_the_same_seed_draws_the_same_pictures(task, changed, quiet):
    first, again = (load(task, changed(samples=40), None, quiet) for _ in range(2))
    other = load(task, changed(samples=40, seed=4), None, quiet)
    for place in (1, 2):
        drawn = [one.sources[place].examples.pictures for one in (first, again, other)]
        np.testing.assert_array_equal(drawn[0], drawn[1])
        assert not np.array_equal(drawn[0], drawn[2])
    np.testing.assert_array_equal(joined(first.validation).pictures, joined(other.validation)[0])


def test_the_test_sets_are_whole(task, mnist, pendigits):
    first, second = digits.test_sets(task, None)
    np.testing.assert_array_equal(first.examples.pictures, mnist.test.pictures)
    wanted = [digit.label for digit in pendigits if digit.writer in TEST_WRITERS]
    assert second.examples.labels.tolist() == wanted
    assert all(str(writer) in second.name for writer in TEST_WRITERS)


def test_drawings_and_clothes_are_unfamiliar(task, fashion, tmp_path):
    drawn, clothes = digits.unfamiliar_sets(task, tmp_path)
    assert drawn.name == "letters and shapes it was never shown"
    assert drawn.examples.pictures.shape == (digits.UNSEEN_DRAWINGS, 28, 28, 1)
    assert clothes.name == "Fashion-MNIST test"
    np.testing.assert_array_equal(clothes.examples.pictures, fashion.test.pictures)
    for part in (drawn, clothes):
        assert set(part.examples.labels.tolist()) == {UNFAMILIAR}


def test_progress_goes_up_to_its_total(task, changed):
    told = []
    load(task, changed(samples=30, stroke_copies=2), None, lambda *step: told.append(step))
    for what, total in (("Drawing pen digits", 60), ("Drawing what is no digit", 30)):
        assert [step for step in told if step[0] == what] == [
            (what, done, total) for done in range(1, total + 1)
        ]


def test_what_is_no_digit_has_ink_and_no_class(pendigits):
    found = draw_not_digits(300, pendigits[:100], INK_INPUT, 11, lambda *_: None)
    assert found.pictures.shape == (300, 28, 28, 1)
    assert (found.labels == UNFAMILIAR).all()
    assert (found.pictures.max(axis=(1, 2, 3)) == 255).all()
    assert len({picture.tobytes() for picture in found.pictures}) == 300


def test_the_unseen_figures_are_not_among_the_learned():
    assert not set(LEARNED.lines) & set(UNSEEN.lines)
    drawn = [line for lines in LEARNED.lines.values() for line in lines]
    assert all(lines not in LEARNED.lines.values() for lines in UNSEEN.lines.values())
    assert all(0 <= value <= 1 for line in drawn for corner in line for value in corner)
