"""What the operators of a graph are called as layers: as Keras does, where it has them."""

from typing import Literal

Role = Literal["convolution", "dense", "normalisation", "activation", "pooling", "merging", "other"]

# Operators that are layers, with Keras' name and their part; where there is no such layer in
# Keras the operator's own name serves.
LAYERS: dict[str, tuple[str, Role]] = {
    "Conv": ("Conv2D", "convolution"),
    "ConvTranspose": ("Conv2DTranspose", "convolution"),
    "Gemm": ("Dense", "dense"),
    "MatMul": ("Dense", "dense"),
    "BatchNormalization": ("BatchNormalization", "normalisation"),
    "LayerNormalization": ("LayerNormalization", "normalisation"),
    "InstanceNormalization": ("InstanceNormalization", "normalisation"),
    "GroupNormalization": ("GroupNormalization", "normalisation"),
    "LRN": ("LRN", "normalisation"),
    "MaxPool": ("MaxPooling2D", "pooling"),
    "AveragePool": ("AveragePooling2D", "pooling"),
    "GlobalAveragePool": ("GlobalAveragePooling2D", "pooling"),
    "GlobalMaxPool": ("GlobalMaxPooling2D", "pooling"),
    "Relu": ("ReLU", "activation"),
    "Clip": ("ReLU", "activation"),  # as ReLU6 is exported
    "LeakyRelu": ("LeakyReLU", "activation"),
    "PRelu": ("PReLU", "activation"),
    "Elu": ("ELU", "activation"),
    "Selu": ("Activation", "activation"),
    "Gelu": ("Activation", "activation"),
    "Mish": ("Activation", "activation"),
    "Sigmoid": ("Activation", "activation"),
    "HardSigmoid": ("Activation", "activation"),
    "HardSwish": ("Activation", "activation"),
    "Tanh": ("Activation", "activation"),
    "Softplus": ("Activation", "activation"),
    "Softsign": ("Activation", "activation"),
    "Softmax": ("Softmax", "activation"),
    "LogSoftmax": ("Softmax", "activation"),
    "Add": ("Add", "merging"),
    "Sum": ("Add", "merging"),
    "Mul": ("Multiply", "merging"),
    "Concat": ("Concatenate", "merging"),
    "Flatten": ("Flatten", "other"),
    "Reshape": ("Flatten", "other"),  # where it makes a row of maps
    "Dropout": ("Dropout", "other"),
    "ReduceMean": ("GlobalAveragePooling2D", "pooling"),  # where it is over height and width
    "LSTM": ("LSTM", "other"),
    "GRU": ("GRU", "other"),
    "RNN": ("SimpleRNN", "other"),
}
# Which of a node's inputs are its parameters.
PARAMETERS: dict[str, tuple[int, ...]] = {
    "Conv": (1, 2),
    "ConvTranspose": (1, 2),
    "Gemm": (1, 2),
    "MatMul": (0, 1),
    "BatchNormalization": (1, 2, 3, 4),
    "LayerNormalization": (1, 2),
    "InstanceNormalization": (1, 2),
    "GroupNormalization": (1, 2),
    "PRelu": (1,),
    "LSTM": (1, 2, 3),
    "GRU": (1, 2, 3),
    "RNN": (1, 2, 3),
}
