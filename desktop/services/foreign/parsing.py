"""The bytes of a foreign file as a graph; runs in the guarded child."""

from typing import TYPE_CHECKING

from desktop.services.foreign.graph_parts import opset
from desktop.services.model_file import NOT_ONNX
from training.contract.errors import ModelFileError
from training.contract.metadata import METADATA_KEY

if TYPE_CHECKING:
    from onnx import ModelProto

OLDEST_OPSET = 7

TOO_OLD = (
    "{name} is written in version {version} of ONNX's operators, and this program reads them from "
    "{oldest} on; export it again with a newer version."
)
DESCRIBED = "{name} describes itself already; open it as it is."


def parsed(content: bytes) -> "ModelProto":
    """Return the graph in ``content``.

    Raises
    ------
    ModelFileError
        If it is none, or need not or cannot be adopted; without the file's name, which the child
        does not know.
    """
    from onnx import ModelProto

    from desktop.services.guard_child import refuse_external_data

    refuse_external_data(content)
    model: ModelProto = ModelProto.FromString(content)
    if not model.graph.node:
        raise ModelFileError(NOT_ONNX)
    if any(one.key == METADATA_KEY for one in model.metadata_props):
        raise ModelFileError(DESCRIBED)
    version = opset(model)
    if 0 < version < OLDEST_OPSET:
        raise ModelFileError(TOO_OLD, version=version, oldest=OLDEST_OPSET)
    del model.training_info[:]
    return model
