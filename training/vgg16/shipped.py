"""Reading the base's weights from the model that ships with the program."""

import onnx
from onnx import ModelProto, TensorProto, numpy_helper

from training.contract.errors import DataError
from training.contract.files import sha256
from training.contract.locations import exported_models
from training.contract.provenance import is_known
from training.datasets.decompress import read_decompressed
from training.vgg16.base_weights import KERNELS, BaseWeights, LayerWeights, digest_of

MODEL = "pokemon-vgg16.onnx"
FLOATS = (TensorProto.FLOAT16, TensorProto.FLOAT)  # 8-bit weights would be numbers without a scale


def read_shipped() -> BaseWeights | None:
    """Return the weights of the frozen base in the shipped model, or ``None`` if none shipped.

    They were rounded to float16, which is enough to extract features with and to fine-tune from.

    Raises
    ------
    DataError
        If the file is not the one that shipped, or has no such weights.
    """
    path = exported_models() / MODEL
    if not path.is_file():
        return None
    content = read_decompressed(path)
    if not is_known(sha256(content)):
        raise DataError(
            "{path} is not the model that shipped (its SHA-256 differs), so the VGG16 weights are "
            "not taken from it; install Layerwise again.",
            path=path,
        )
    try:
        layers = _layers(onnx.load_model_from_string(content))
    except KeyError as error:
        raise DataError(
            "{path} does not hold the VGG16 weights ({name} is missing); install Layerwise again.",
            path=path,
            name=error.args[0],
        ) from error
    return BaseWeights(layers, f"the float16 weights in the shipped {MODEL}", digest_of(layers))


def _layers(model: ModelProto) -> dict[str, LayerWeights]:
    """Return the weights by layer; ONNX has the filters first and height and width last."""
    stored = {
        tensor.name: tensor for tensor in model.graph.initializer if tensor.data_type in FLOATS
    }
    arrays = {
        f"{layer}/{kind}": numpy_helper.to_array(stored[f"{layer}/{kind}"]).astype("<f4")
        for layer in KERNELS
        for kind in LayerWeights._fields
    }
    return {
        layer: LayerWeights(
            arrays[f"{layer}/kernel"].transpose(2, 3, 1, 0), arrays[f"{layer}/bias"]
        )
        for layer in KERNELS
    }
