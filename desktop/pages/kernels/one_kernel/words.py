"""What the presets, activations and channels are called, and what they are for."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

CONTEXT = "OneKernel"

PRESET_NAMES: dict[str, tuple[str, str]] = {
    "lecture": (
        str(QT_TRANSLATE_NOOP("OneKernel", "The lecture’s example")),
        str(QT_TRANSLATE_NOOP("OneKernel", "The kernel that the lecture works through by hand.")),
    ),
    "identity": (
        str(QT_TRANSLATE_NOOP("OneKernel", "Identity")),
        str(QT_TRANSLATE_NOOP("OneKernel", "Only the middle counts: the picture stays as it is.")),
    ),
    "vertical_line": (
        str(QT_TRANSLATE_NOOP("OneKernel", "Vertical line")),
        str(QT_TRANSLATE_NOOP("OneKernel", "Large where a line one pixel wide goes down.")),
    ),
    "horizontal_line": (
        str(QT_TRANSLATE_NOOP("OneKernel", "Horizontal line")),
        str(QT_TRANSLATE_NOOP("OneKernel", "Large where a line one pixel high goes across.")),
    ),
    "horizontal_difference": (
        str(QT_TRANSLATE_NOOP("OneKernel", "Difference across (1 × 3)")),
        str(
            QT_TRANSLATE_NOOP(
                "OneKernel", "The right neighbour less the left one: a kernel of a row."
            )
        ),
    ),
    "vertical_difference": (
        str(QT_TRANSLATE_NOOP("OneKernel", "Difference down (3 × 1)")),
        str(
            QT_TRANSLATE_NOOP(
                "OneKernel", "The lower neighbour less the upper one: a kernel of a column."
            )
        ),
    ),
    "corner": (
        str(QT_TRANSLATE_NOOP("OneKernel", "Corner")),
        str(
            QT_TRANSLATE_NOOP("OneKernel", "Large where a bright corner opens to the lower right.")
        ),
    ),
    "edge": (
        str(QT_TRANSLATE_NOOP("OneKernel", "Edge")),
        str(
            QT_TRANSLATE_NOOP(
                "OneKernel", "Eight times the middle less its neighbours: 0 where nothing changes."
            )
        ),
    ),
    "sobel_across": (
        str(QT_TRANSLATE_NOOP("OneKernel", "Sobel, across")),
        str(QT_TRANSLATE_NOOP("OneKernel", "How fast it gets brighter to the right.")),
    ),
    "sobel_down": (
        str(QT_TRANSLATE_NOOP("OneKernel", "Sobel, down")),
        str(QT_TRANSLATE_NOOP("OneKernel", "How fast it gets brighter downwards.")),
    ),
    "box": (
        str(QT_TRANSLATE_NOOP("OneKernel", "Blur, box")),
        str(QT_TRANSLATE_NOOP("OneKernel", "The average of the window: every pixel counts alike.")),
    ),
    "gauss_3": (
        str(QT_TRANSLATE_NOOP("OneKernel", "Blur, Gaussian 3 × 3")),
        str(QT_TRANSLATE_NOOP("OneKernel", "An average in which near pixels count more.")),
    ),
    "gauss_5": (
        str(QT_TRANSLATE_NOOP("OneKernel", "Blur, Gaussian 5 × 5")),
        str(QT_TRANSLATE_NOOP("OneKernel", "A stronger blur: the window is larger.")),
    ),
    "sharpen": (
        str(QT_TRANSLATE_NOOP("OneKernel", "Sharpen")),
        str(
            QT_TRANSLATE_NOOP("OneKernel", "Adds to each pixel its difference from its neighbours.")
        ),
    ),
    "emboss": (
        str(QT_TRANSLATE_NOOP("OneKernel", "Emboss")),
        str(QT_TRANSLATE_NOOP("OneKernel", "As if light fell on a relief from one corner.")),
    ),
}

ACTIVATION_NAMES: dict[str, tuple[str, str]] = {
    "none": (
        str(QT_TRANSLATE_NOOP("OneKernel", "None")),
        str(QT_TRANSLATE_NOOP("OneKernel", "The sum itself is the output.")),
    ),
    "relu": (
        str(QT_TRANSLATE_NOOP("OneKernel", "ReLU")),
        str(QT_TRANSLATE_NOOP("OneKernel", "What is below zero becomes zero.")),
    ),
    "leaky_relu": (
        str(QT_TRANSLATE_NOOP("OneKernel", "Leaky ReLU")),
        str(QT_TRANSLATE_NOOP("OneKernel", "Of what is below zero a fifth is let through.")),
    ),
    "sigmoid": (
        str(QT_TRANSLATE_NOOP("OneKernel", "Sigmoid")),
        str(QT_TRANSLATE_NOOP("OneKernel", "Squeezes every sum between 0 and 1.")),
    ),
    "tanh": (
        str(QT_TRANSLATE_NOOP("OneKernel", "tanh")),
        str(QT_TRANSLATE_NOOP("OneKernel", "Squeezes every sum between −1 and 1.")),
    ),
}

CHANNEL_NAMES: tuple[tuple[str, str], ...] = (
    (str(QT_TRANSLATE_NOOP("OneKernel", "R")), str(QT_TRANSLATE_NOOP("OneKernel", "red"))),
    (str(QT_TRANSLATE_NOOP("OneKernel", "G")), str(QT_TRANSLATE_NOOP("OneKernel", "green"))),
    (str(QT_TRANSLATE_NOOP("OneKernel", "B")), str(QT_TRANSLATE_NOOP("OneKernel", "blue"))),
)


INPUT_TIP = str(
    QT_TRANSLATE_NOOP("OneKernel", "Input\nThe picture as numbers: one for each pixel and channel.")
)
KERNEL_TIP = str(
    QT_TRANSLATE_NOOP(
        "OneKernel",
        "Kernel\nAlso called filter: a small table of weights that slides over the picture. A "
        "network learns them; here you set them.",
    )
)
WINDOW_TIP = str(
    QT_TRANSLATE_NOOP(
        "OneKernel", "Window\nWhat pooling looks at in one step. It has no weights to learn."
    )
)
OUTPUT_TIP = str(
    QT_TRANSLATE_NOOP(
        "OneKernel", "Output\nThe feature map: one number for each place of the window."
    )
)


def word(text: str) -> str:
    """Return one of these texts in the user's language."""
    return QCoreApplication.translate(CONTEXT, text)
