import msgspec
import numpy as np
import pytest

from training.contract.arrays import EncodedArray, encoded

TYPES = ["uint8", "int32", "int64", "float16", "float32"]


@pytest.mark.parametrize("dtype", TYPES)
@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("shape", [(), (0, 3), (5,), (2, 3, 4)])
def test_an_array_survives_json(dtype, order, shape):
    values = np.random.default_rng(0).integers(0, 100, shape)
    array = np.asarray(values).astype(np.dtype(dtype).newbyteorder(order))
    line = msgspec.json.encode(encoded(array))
    again = msgspec.json.decode(line, type=EncodedArray).decoded()
    assert again.dtype == np.dtype(dtype)
    np.testing.assert_array_equal(again, array)
    assert not again.flags.writeable


def test_a_view_that_is_not_contiguous_survives():
    array = np.arange(24, dtype=np.float32).reshape(4, 6)[::2, ::-3].T
    np.testing.assert_array_equal(encoded(array).decoded(), array)


@pytest.mark.parametrize("dtype", ["float64", "bool", "complex64", "uint16"])
def test_another_type_is_refused(dtype):
    with pytest.raises(msgspec.ValidationError):
        encoded(np.zeros(2, dtype))


@pytest.mark.parametrize(
    ("shape", "data"), [((2,), "AA="), ((2,), "A A="), ((2,), "AA=="), ((3,), "AAA="), ((2,), "é")]
)
def test_wrong_base64_or_length_is_refused(shape, data):
    with pytest.raises(ValueError):
        EncodedArray(shape, "uint8", data).decoded()


def test_a_negative_length_is_refused():
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(b'{"shape":[-1],"dtype":"uint8","data":"AAAA"}', type=EncodedArray)
