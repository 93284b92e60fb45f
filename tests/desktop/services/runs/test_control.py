"""What a person does with a run while it goes on, with a second window looking on."""

from desktop.services.runs.shown import ShownFollowed
from tests.desktop.services.runs.conftest import children, endless, small


def test_pause_one_batch_go_on_and_stop(make_runs, wait):
    runs, other = make_runs(), make_runs()
    run = runs.start(endless())
    runs.pause()  # before it has begun
    second = runs.start(small("Danach"))
    third = runs.start(small("Zuletzt"))
    assert [one.status for one in (run, second, third)] == ["starting", "waiting", "waiting"]
    runs.move(third.id, 0)
    assert list(runs.waiting) == [third, second]
    runs.drop(third.id)
    runs.drop(second.id)
    assert list(runs.runs) == [run]

    other.refresh()
    (seen,) = other.runs
    assert (seen.id, seen.status) == (run.id, "elsewhere")
    other.remove(run.id)
    other.rename(run.id, "Meiner")
    other.take_up(run.id)
    assert len(other.heard.refused) == 2 and list(other.runs) == [seen]

    wait(lambda: run.started is not None)
    assert (run.status, run.batch) == ("paused", 0)
    runs.follow(run.started.layers[0], (300, 3))
    for count in (1, 2):
        runs.one_batch()
        wait(lambda count=count: run.batch == count)
    assert (run.status, run.epoch, len(run.curves.batch_losses)) == ("paused", 1, 2)
    wait(lambda: run.followed is not None and run.followed.batch == 2)
    assert isinstance(run.followed, ShownFollowed)
    assert run.followed.activations.shape == (32,)
    runs.follow("nowhere", ())
    runs.one_batch()
    wait(lambda: "No weight of nowhere" in "".join(runs.heard.refused))
    runs.follow(None)
    runs.set_speed(1000.0)
    runs.go_on()
    assert run.status == "training"
    wait(lambda: run.epochs_done >= 2)
    assert run.seconds_left > 60
    runs.rename(run.id, "Umbenannt 🎈")  # while its process knows it by its first name
    runs.stop()
    assert run.is_ending
    wait(lambda: runs.heard.ended)
    assert run.status == "stopped" and run.sentence.startswith("Stopped after")
    assert run.model.name == "Umbenannt 🎈.onnx"
    assert run.can_resume
    assert not children()
    other.refresh()
    assert seen.status == "stopped"


def test_closing_keeps_the_checkpoint(make_runs, wait):
    runs = make_runs()
    run = runs.start(endless())
    waiting = runs.start(small("Danach"))
    wait(lambda: run.epochs_done)
    idle = []
    runs.idle.connect(lambda: idle.append(True))
    runs.shut_down(keep=True)
    wait(lambda: idle)
    assert run.status == "cancelled"
    assert "after epoch" in run.sentence and run.can_resume
    assert (waiting.status, run.model) == ("cancelled", None)
    assert "start it again" in waiting.sentence
    runs.close()
    again, left = sorted(make_runs().runs, key=lambda one: one.begun)
    assert (again.status, again.can_resume, again.sentence) == ("cancelled", True, run.sentence)
    assert (left.status, left.can_resume) == ("cancelled", False)
