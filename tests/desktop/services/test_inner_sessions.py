import numpy as np
import onnx
import pytest
from onnx import helper, numpy_helper

from desktop.services import inner_sessions
from desktop.services.inner_sessions import InnerSessions, cut
from tests.desktop import model_files
from training.contract.errors import ModelFileError

PICTURE = np.full((1, 28, 28, 1), 51, np.float32)


@pytest.fixture
def sessions(digits_bytes):
    return InnerSessions(digits_bytes, "m", optimise=True)


def graph(content):
    return onnx.load_model_from_string(content).graph


def test_only_what_a_tensor_needs_is_left(digits_bytes):
    left = graph(cut(digits_bytes, frozenset({"scaled"}), "m"))
    assert [node.op_type for node in left.node] == ["Flatten", "Mul"]
    assert [one.name for one in left.initializer] == ["scale"]
    assert [one.name for one in left.output] == ["scaled"]


def test_what_it_gives_is_what_the_whole_graph_has(sessions, digits_bytes):
    names = ["hidden", "scores"]
    whole = sessions.get(frozenset({*names, "probabilities"}))
    for name in names:
        (part,) = sessions.get(frozenset({name})).run([name], {"picture": PICTURE})
        (expected,) = whole.run([name], {"picture": PICTURE})
        np.testing.assert_allclose(part, expected, rtol=1e-5)


def test_constants_can_be_had_too(sessions):
    session = sessions.once(frozenset({"bias"}))
    (bias,) = session.run(["bias"], {"picture": PICTURE})
    assert bias.shape == (10,)


def test_a_tensor_that_is_not_there_is_a_sentence(sessions):
    with pytest.raises(ModelFileError, match="nowhere, which its graph does not have"):
        sessions.get(frozenset({"nowhere", "scores"}))


def test_a_session_is_made_once_and_the_oldest_makes_room(sessions, monkeypatch):
    first, second = frozenset({"hidden"}), frozenset({"scores"})
    made = sessions.get(first)
    assert sessions.get(first) is made
    other = sessions.get(second)
    assert sessions.get(first) is made
    monkeypatch.setattr(inner_sessions, "MOST_BYTES", 1)
    assert sessions.get(second) is other  # the newest stays, however large
    assert sessions.get(first) is not made
    sessions.close()
    assert sessions.get(second) is not other


def test_what_a_branch_reads_is_needed():
    """A node within a branch reads a tensor of the graph around it."""
    branch = helper.make_graph(
        [helper.make_node("Add", ["flat", "one"], ["out"])],
        "branch",
        [],
        [helper.make_tensor_value_info("out", 1, ["batch", 784])],
    )
    nodes = [
        helper.make_node("Flatten", ["picture"], ["flat"]),
        helper.make_node("If", ["yes"], ["chosen"], then_branch=branch, else_branch=branch),
    ]
    tensors = {"yes": np.array(True), "one": np.float32(1)}
    initializers = [numpy_helper.from_array(np.asarray(v), name) for name, v in tensors.items()]
    content = model_files.model_of(nodes, initializers).SerializeToString()
    session = InnerSessions(content, "m", optimise=False).get(frozenset({"chosen"}))
    (found,) = session.run(["chosen"], {"picture": PICTURE})
    assert found.shape == (1, 784) and (found == 52).all()


def test_weights_that_stand_among_the_inputs_go_with_their_nodes(digits_model):
    """As old files have them."""
    old = onnx.ModelProto()
    old.CopyFrom(digits_model)
    for one in old.graph.initializer:
        old.graph.input.append(helper.make_tensor_value_info(one.name, one.data_type, one.dims))
    left = graph(cut(old.SerializeToString(), frozenset({"scaled"}), "m"))
    assert [one.name for one in left.input] == ["picture", "scale"]
