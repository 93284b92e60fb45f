"""The one way a picture becomes a network's input, in training, evaluation and on a page."""
