"""The published weights of VGG16's convolutional base: where they are and how they are read."""
