"""`python -m training` where the processor is taken for two devices that share each batch."""

import sys

import tensorflow as tf

from training.command_line import main
from training.commands import train
from training.devices import mirrored


def as_two():
    (processor,) = tf.config.list_physical_devices("CPU")
    tf.config.set_logical_device_configuration(
        processor, [tf.config.LogicalDeviceConfiguration()] * 2
    )
    train.strategy = lambda _size: mirrored(["CPU:0", "CPU:1"])


if __name__ == "__main__":
    as_two()
    sys.exit(main())
