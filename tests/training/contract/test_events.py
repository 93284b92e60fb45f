from typing import get_args

import msgspec
import numpy as np
import pytest

from training.contract import events
from training.contract.arrays import encoded
from training.contract.events import AnyEvent, End, Event, decode_event, encode_event
from training.contract.settings import Augmentation, TrainingSettings
from training.contract.sweep_table import Result, Row, Table

ARRAY = encoded(np.arange(6, dtype=np.int32).reshape(2, 3))
SETTINGS = TrainingSettings(augmentation=Augmentation(), hidden_units=(64, 32), samples=5)
MEASURED = {"run": "r1", "epochs": 3, "validation_accuracy": 0.5, "seconds": 1.25}

EXAMPLES = [
    events.Preparing(run="r1", what="Drawing pen digits", done=1, total=9),
    events.Started(
        run="r1",
        activity="digits-ann",
        settings=SETTINGS,
        epochs=43,
        epochs_done=2,
        labels=("0", "1"),
        source="pictures in a folder",
        batches_per_epoch=4,
        training_count=500,
        validation_count=30,
        parameters=1234,
        layers=("hidden_1", "scores"),
        weights=((784, 32), (32, 2)),
    ),
    events.Batch(
        run="r1", epoch=1, batch=2, loss=0.25, accuracy=0.5, learning_rate=1e-3, seconds=0.125
    ),
    events.Epoch(
        run="r1",
        epoch=1,
        loss=0.25,
        accuracy=0.5,
        validation_loss=0.75,
        validation_accuracy=1.0,
        seconds=2.0,
        best=True,
    ),
    events.Gradients(run="r1", epoch=1, batch=2, layers=("hidden_1",), norms=(0.5,)),
    events.Kernels(run="r1", epoch=1, layer="hidden_1", weights=ARRAY),
    events.Samples(run="r1", epoch=1, pictures=None, labels=(3, 4), probabilities=ARRAY),
    events.Confusion(run="r1", epoch=1, counts=ARRAY),
    events.Mistakes(
        run="r1",
        epoch=1,
        places=(7, 2),
        labels=(1, 2),
        answers=(2, 0),
        confidences=(0.75, 0.5),
        new_places=(2,),
        new_pictures=ARRAY,
    ),
    events.Cell(
        run="r1",
        epoch=1,
        true=6,
        answer=0,
        count=48,
        places=(3, 8),
        confidences=(0.75, 0.5),
        pictures=ARRAY,
    ),
    events.Followed(
        run="r1",
        epoch=1,
        batch=3,
        layer="scores",
        index=(4, 5),
        labels=(0, 1),
        probabilities=ARRAY,
        loss=0.5,
        activations=ARRAY,
        deltas=None,
        gradient=0.25,
        learning_rate=1e-3,
        before=1.0,
        update=-0.5,
        after=0.5,
    ),
    events.Refused(run="r1", sentence="No weight of this layer learns now."),
    events.Exported(run="r1", path="/tmp/ä.onnx", size=7, sha256="0" * 64, content="QUJD"),
    events.Finished(**MEASURED),
    events.Stopped(**MEASURED),
    events.Cancelled(run="r1", sentence="Nothing was “exported”."),
    events.Failed(run="r1", sentence="The disk is full.", details="Traceback\n  …"),
    events.Died(run="r1", cause="memory", exit_status=-9),
    events.SweepStarted(
        run="r1",
        activity="digits-ann",
        runs=(events.Planned("r2", "Seed 5", SETTINGS),),
        differing=("seed",),
        done=("r2",),
    ),
    events.SweepEnded(
        run="r1",
        how="stopped",
        table=Table(
            ("hidden_units", "seed"),
            ("Hidden layers", "Seed"),
            (Row(((64, 32), 5), Result(run="r2", settings=SETTINGS, validation_accuracy=0.5)),),
        ),
    ),
]


def test_there_is_an_example_of_every_event():
    kinds = set(get_args(AnyEvent))
    assert kinds == set(Event.__subclasses__())
    assert kinds == {type(example) for example in EXAMPLES}
    assert set(get_args(End)) < kinds


@pytest.mark.parametrize("event", EXAMPLES, ids=lambda event: type(event).__name__)
def test_an_event_survives_its_line(event):
    line = encode_event(event)
    assert line.endswith(b"\n") and line.count(b"\n") == 1
    assert decode_event(line) == event
    assert decode_event(line.decode()) == event
    told = msgspec.json.decode(line)
    assert told["event"] == type(event).__struct_config__.tag
    assert told["run"] == "r1"


@pytest.mark.parametrize(
    "line",
    [
        b'{"event":"exploded","run":"r1"}',
        b'{"run":"r1"}',
        b'{"event":"cancelled","run":"r1"}',
        b'{"event":"cancelled","run":7,"sentence":""}',
        b'{"event":"cancelled"',
        b"I0000 00:00:1795 port.cc:153]",
        b"",
    ],
)
def test_what_is_no_event_is_an_error(line):
    with pytest.raises(msgspec.DecodeError):
        decode_event(line)


def test_fields_of_a_later_version_do_no_harm():
    line = b'{"event":"cancelled","run":"r1","sentence":"Ended.","later":[1]}'
    assert decode_event(line) == events.Cancelled(run="r1", sentence="Ended.")
