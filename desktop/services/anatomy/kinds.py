"""What layers do, by the names that Keras or ONNX give their types."""

from desktop.services.anatomy.layer import Kind

KINDS: dict[str, Kind] = {
    "InputLayer": "input",
    "Conv2D": "convolution",
    "DepthwiseConv2D": "convolution",
    "SeparableConv2D": "convolution",
    "Conv2DTranspose": "convolution",
    "Conv": "convolution",
    "MaxPooling2D": "pooling",
    "AveragePooling2D": "pooling",
    "MaxPool": "pooling",
    "AveragePool": "pooling",
    "GlobalAveragePooling2D": "average",
    "GlobalAveragePool": "average",
    "GlobalMaxPooling2D": "pooling",
    "GlobalMaxPool": "pooling",
    "Dense": "dense",
    "Gemm": "dense",
    "MatMul": "dense",
    "Activation": "activation",
    "ReLU": "activation",
    "LeakyReLU": "activation",
    "PReLU": "activation",
    "ELU": "activation",
    "Relu": "activation",
    "LeakyRelu": "activation",
    "Sigmoid": "activation",
    "Tanh": "activation",
    "Softmax": "softmax",
    "BatchNormalization": "normalisation",
    "LayerNormalization": "normalisation",
    "GroupNormalization": "normalisation",
    "InstanceNormalization": "normalisation",
    "LRN": "normalisation",
    "Dropout": "dropout",
    "SpatialDropout2D": "dropout",
    "AlphaDropout": "dropout",
    "GaussianDropout": "dropout",
    "GaussianNoise": "dropout",
    "Flatten": "flatten",
    "Add": "add",
    "Rescaling": "scaling",
    "SubtractMeans": "scaling",
    "Normalization": "scaling",
}

AUGMENTING = "Random"  # with which Keras' augmenting layers begin


def kind_of(layer_type: str) -> Kind:
    """Return what a layer of this type does; ``other`` if nobody knows."""
    return KINDS.get(layer_type, "other")


def in_training_only(layer_type: str) -> bool:
    """Return whether a layer of this type does nothing once the network has learned."""
    return kind_of(layer_type) == "dropout" or layer_type.startswith(AUGMENTING)
