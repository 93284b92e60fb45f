"""Computing in 8 bits: smaller still and faster, at a price that each network must be asked for.

Jacob et al., Quantization and Training of Neural Networks for Efficient Integer-Arithmetic-Only
Inference, 2018; here after training, with one scale an output channel of each convolution.
"""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnx
from onnx import ModelProto

QUANTISED = ["Conv", "MaxPool"]  # the few dense weights stay as they are: they decide


class _Calibration:
    """Gives the quantiser one picture at a time."""

    def __init__(self, name: str, pictures: npt.NDArray[np.generic]) -> None:
        self._feeds: Iterator[dict[str, npt.NDArray[np.float32]]] = (
            {name: picture[np.newaxis].astype(np.float32)} for picture in pictures
        )

    def get_next(self) -> dict[str, npt.NDArray[np.float32]] | None:
        """Return the next picture as the graph takes it, or ``None`` after the last."""
        return next(self._feeds, None)


def in_eight_bits(
    proto: ModelProto, pictures: npt.NDArray[np.generic], *, reduce_range: bool = True
) -> ModelProto:
    """Return ``proto`` with its convolutions in 8 bits; results that are left keep their names.

    Parameters
    ----------
    proto
        The graph in float32.
    pictures
        uint8 (count, height, width, channels), 0-255; the ranges of the tensors are taken from
        them.
    reduce_range
        Whether weights use 7 of the 8 bits. With all of them, processors without 8-bit dot
        products let sums overflow, and answer differently from those that have them.
    """
    # Only an export needs it, and it brings a good part of ONNX Runtime's tools along.
    from onnxruntime.quantization import (
        QuantFormat,
        QuantType,
        quant_pre_process,
        quantize_static,
    )

    with tempfile.TemporaryDirectory() as folder:
        # Files: given a graph, both functions lose its small constants on the way.
        path, folded, quantised = (Path(folder) / name for name in ("given", "folded", "quantised"))
        path.write_bytes(proto.SerializeToString())
        # Batch normalisation goes into the convolution before it: one rounding instead of three.
        quant_pre_process(path, folded, skip_symbolic_shape=True)
        quantize_static(
            folded,
            quantised,
            _Calibration(proto.graph.input[0].name, pictures),
            quant_format=QuantFormat.QDQ,
            op_types_to_quantize=QUANTISED,
            per_channel=True,
            reduce_range=reduce_range,
            activation_type=QuantType.QUInt8,
            weight_type=QuantType.QInt8,
            # Else the tensor of a layer that ends in ReLU would hold its sums from before.
            extra_options={"QDQKeepRemovableActivations": True},
        )
        return onnx.load_model(quantised)
