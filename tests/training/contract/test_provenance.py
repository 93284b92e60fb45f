from pathlib import Path

from training.contract.files import sha256
from training.contract.locations import exported_models, user_data_folder
from training.contract.provenance import OWN_LIST, is_known, remember_export

DIGEST = sha256(b"a model")


def test_an_export_is_known_from_then_on(user_folder):
    assert not is_known(DIGEST)
    remember_export(DIGEST, Path("models/mein modell.onnx"))
    remember_export(sha256(b"another"), Path("other.onnx"))
    remember_export(DIGEST, Path("models/mein modell.onnx"))
    assert is_known(DIGEST)
    lines = (user_data_folder() / OWN_LIST).read_text("utf-8").splitlines()
    assert lines == [f"{DIGEST}  mein modell.onnx", f"{sha256(b'another')}  other.onnx"]


def test_shipped_files_are_known():
    shipped = sorted(exported_models().glob("*.onnx"))
    assert shipped
    for path in shipped:
        assert is_known(sha256(path.read_bytes())), path.name


def test_a_damaged_list_knows_nothing_and_stops_nobody(user_folder):
    path = user_data_folder() / OWN_LIST
    path.parent.mkdir(parents=True)
    path.write_bytes(b"\xff\xfe\n\n  \n")
    assert not is_known(DIGEST)
    remember_export(DIGEST, Path("x.onnx"))
    assert is_known(DIGEST)
