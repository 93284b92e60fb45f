import base64

import pytest

from training.contract.events import Exported, Stopped
from training.contract.locations import user_models_folder
from training.sweep.on_ray.fetch import fetching
from training.sweep.run_files import read_run, write_run

CONTENT = base64.b64encode(b"a model").decode()
ELSEWHERE = Exported(run="r1", path="/not/here.onnx", size=7, sha256="0", content=CONTENT)


@pytest.mark.parametrize("send", [True, False])
def test_a_model_that_is_elsewhere_comes_here(send):
    told = []
    fetching(told.append, "digits-ann", send_model=send)(ELSEWHERE)
    path = user_models_folder() / "digits-ann-r1.onnx"
    assert path.read_bytes() == b"a model"
    assert [(one.path, one.content) for one in told] == [(str(path), CONTENT if send else None)]


def test_a_model_that_is_here_stays_where_it_is(tmp_path):
    (tmp_path / "m.onnx").write_bytes(b"here")
    told = []
    listener = fetching(told.append, "digits-ann", send_model=False)
    here = Exported(run="r1", path=str(tmp_path / "m.onnx"), size=4, sha256="0", content=CONTENT)
    other = Stopped(run="r1", epochs=1, validation_accuracy=0.5, seconds=1.0)
    listener(here)
    listener(other)
    assert told[0].path == here.path
    assert told[1] is other
    assert not user_models_folder().exists()


def test_a_checkpoint_goes_to_another_folder_whole(tmp_path):
    files = {"best.npz": b"1", "state.npz": b"2", "run.json": b"{}"}
    write_run(tmp_path / "a", {**files, "../x": b"no file of a run"})
    assert read_run(tmp_path / "a") == files
    assert read_run(tmp_path / "b") == {}
    assert [path.name for path in tmp_path.iterdir()] == ["a"]
