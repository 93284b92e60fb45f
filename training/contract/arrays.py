"""Arrays inside JSON: base64 with shape and type."""

import base64
from typing import Annotated, Literal

import msgspec
import numpy as np
import numpy.typing as npt
from msgspec import Meta

TypeName = Literal["uint8", "int32", "int64", "float16", "float32"]


class EncodedArray(msgspec.Struct, frozen=True):
    """A NumPy array that can stand in JSON.

    Attributes
    ----------
    shape
        Length of each dimension.
    dtype
        Type of the values, stored little-endian in C order.
    data
        The values' bytes in base64.
    """

    shape: tuple[Annotated[int, Meta(ge=0)], ...]
    dtype: TypeName
    data: str

    def decoded(self) -> npt.NDArray[np.generic]:
        """Return the array; it cannot be written to.

        Raises
        ------
        ValueError
            If the data is no base64 or not as long as shape and type say.
        """
        values = base64.b64decode(self.data, validate=True)
        return np.frombuffer(values, dtype=np.dtype(self.dtype).newbyteorder("<")).reshape(
            self.shape
        )


def encoded(array: npt.NDArray[np.generic]) -> EncodedArray:
    """Return ``array`` in a form that can stand in JSON.

    Raises
    ------
    msgspec.ValidationError
        If the type of its values is none of :data:`TypeName`.
    """
    dtype = msgspec.convert(array.dtype.name, TypeName)
    little = np.ascontiguousarray(array, dtype=array.dtype.newbyteorder("<"))
    return EncodedArray(array.shape, dtype, base64.b64encode(little.tobytes()).decode())
