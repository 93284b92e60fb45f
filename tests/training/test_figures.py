import numpy as np
import pytest
from sklearn.metrics import accuracy_score, confusion_matrix, roc_auc_score, top_k_accuracy_score

from training.figures import (
    CALIBRATION_BINS,
    accepted,
    auroc,
    calibration_error,
    confusion,
    top_k,
    worst_pairs,
)


@pytest.fixture(scope="module")
def answers():
    """Probabilities of a poor classifier, and the truth."""
    random = np.random.default_rng(0)
    labels = random.integers(0, 10, 3000)
    scores = random.standard_normal((3000, 10)) * 2
    scores[np.arange(3000), labels] += 2
    shares = np.exp(scores)
    return (shares / shares.sum(axis=1, keepdims=True)).astype(np.float32), labels


def test_top_k_as_scikit_learn_has_it(answers):
    probabilities, labels = answers
    assert top_k(probabilities, labels, 1) == accuracy_score(labels, probabilities.argmax(axis=1))
    for k in (2, 3, 5):
        wanted = top_k_accuracy_score(labels, probabilities, k=k, labels=range(10))
        assert top_k(probabilities, labels, k) == pytest.approx(wanted, abs=1e-12)
    assert top_k(probabilities, labels, 10) == top_k(probabilities, labels, 99) == 1


def test_any_accepted_label_is_right():
    probabilities = np.array(
        [[0.5, 0.3, 0.2], [0.2, 0.5, 0.3], [0.2, 0.3, 0.5], [0.2, 0.3, 0.5]], dtype=np.float32
    )
    labels = np.array([0, 0, 0, 1])
    found = accepted(probabilities, labels, {0: (1,)})
    assert found.tolist() == [0, 1, 1, 1]  # of 0 and 1 the more probable
    assert top_k(probabilities, found, 1) == 0.5
    assert top_k(probabilities, found, 2) == 1
    assert labels.tolist() == [0, 0, 0, 1]
    np.testing.assert_array_equal(accepted(probabilities, labels, {}), labels)


def test_confusion_as_scikit_learn_has_it(answers):
    probabilities, labels = answers
    found = confusion(probabilities, labels)
    assert found.dtype == np.int32
    np.testing.assert_array_equal(found, confusion_matrix(labels, probabilities.argmax(axis=1)))


def test_confusion_of_labels_that_do_not_occur():
    probabilities = np.eye(4, dtype=np.float32)[[0, 0]]
    assert confusion(probabilities, np.array([0, 2])).tolist() == [
        [1, 0, 0, 0], [0, 0, 0, 0], [1, 0, 0, 0], [0, 0, 0, 0],
    ]  # fmt: skip


def test_calibration_as_a_plain_loop_has_it(answers):
    probabilities, labels = answers
    bins = [[] for _ in range(CALIBRATION_BINS)]
    for row, label in zip(probabilities, labels, strict=True):
        place = min(int(row.max() * CALIBRATION_BINS), CALIBRATION_BINS - 1)
        bins[place].append((float(row.max()), row.argmax() == label))
    wanted = 0.0
    for found in filter(None, bins):
        sure = sum(one for one, _ in found) / len(found)
        right = sum(one for _, one in found) / len(found)
        wanted += len(found) / len(labels) * abs(sure - right)
    assert calibration_error(probabilities, labels) == pytest.approx(wanted, abs=1e-9)
    assert wanted > 0.01


def test_certain_answers_are_calibrated_by_their_accuracy():
    certain = np.eye(2, dtype=np.float32)
    assert calibration_error(certain, np.array([0, 1])) == 0
    assert calibration_error(certain, np.array([0, 0])) == 0.5


def test_the_worst_pairs_come_first():
    truth = np.array([3, 3, 3, 1, 1, 2])
    answered = np.array([1, 1, 3, 0, 1, 2])
    probabilities = np.eye(4, dtype=np.float32)[answered]
    assert worst_pairs(probabilities, truth, ("a", "b", "c", "d")) == [("d", "b", 2), ("b", "a", 1)]
    assert worst_pairs(probabilities[2:3], truth[2:3], ("a", "b", "c", "d")) == []
    assert len(worst_pairs(probabilities, truth, ("a", "b", "c", "d"), count=1)) == 1


def test_auroc_agrees_with_scikit_learn_ties_included():
    random = np.random.default_rng(4)
    familiar = random.normal(1, 1, 300).round(1)
    unfamiliar = random.normal(0, 1, 200).round(1)
    truth = np.repeat([1, 0], [300, 200])
    expected = roc_auc_score(truth, np.concatenate([familiar, unfamiliar]))
    assert auroc(familiar, unfamiliar) == pytest.approx(expected, abs=1e-12)
