"""What stands under the titles of input, kernel and output."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.pages.kernels.one_kernel.setup import Setup
from desktop.services.sliding.geometry import Geometry
from desktop.widgets.numbers import short_number

if TYPE_CHECKING:
    from desktop.pages.kernels.one_kernel.computing import Computed


def kernel_caption(setup: Setup) -> str:
    """Return size and divisor of the kernel, or what the pooling window keeps."""
    translate = QCoreApplication.translate
    rows, columns = setup.window_size
    size = f"{rows} × {columns}"
    if setup.operation == "max":
        return translate("OneKernel", "{0}, keeps the largest").format(size)
    if setup.operation == "average":
        return translate("OneKernel", "{0}, keeps the average").format(size)
    if setup.divisor != 1:
        return translate("OneKernel", "{0}, each ÷ {1}").format(size, short_number(setup.divisor))
    return translate("OneKernel", "{0}, click a cell to edit").format(size)


def padding_caption(result: "Computed") -> str:
    """Return the size of the input and how it is padded."""
    down, across = result.places
    size = f"{down.size} × {across.size}"
    return f"{size}, {padding_words(result.places, is_counted=result.kernel is not None)}"


def padding_words(places: Geometry, *, is_counted: bool) -> str:
    """Return how an input is padded: with zeros, or with cells that do not count."""
    translate = QCoreApplication.translate
    down, across = places
    sides = (down.before, down.after, across.before, across.after)
    if not any(sides):
        return translate("OneKernel", "no padding")
    if not is_counted:
        words = translate("OneKernel", "not counted: top {0}, bottom {1}, left {2}, right {3}")
        return words.format(*sides)
    if len(set(sides)) == 1:
        if sides[0] == 1:
            return translate("OneKernel", "one ring of zeros round it")
        return translate("OneKernel", "{0} rings of zeros round it").format(sides[0])
    words = translate("OneKernel", "zeros: top {0}, bottom {1}, left {2}, right {3}")
    return words.format(*sides)
