"""Against what the papers and the published weight files say."""

from math import prod

from desktop.services.anatomy.famous import FAMOUS, Window

ALEXNET, VGG16 = FAMOUS

# Krizhevsky, Sutskever and Hinton, 2012, section 3.5 (its 253,440 neurons of the first layer
# contradict its own 55 x 55 x 96); and the file of weights that Caffe publishes.
ALEXNET_NEURONS = {"conv2": 186_624, "conv3": 64_896, "conv4": 64_896, "conv5": 43_264}
ALEXNET_PARAMETERS = 60_965_224
# Keras' table of VGG16; Simonyan and Zisserman, 2015, table 2, give 138 million for D.
VGG16_PARAMETERS = 138_357_544
VGG16_BASE_PARAMETERS = 14_714_688


def by_name(network):
    return {layer.name: layer for layer in network.layers}


def test_alexnet_is_the_published_one():
    assert (ALEXNET.title, ALEXNET.parameters) == ("AlexNet", ALEXNET_PARAMETERS)
    layers = by_name(ALEXNET)
    for name, neurons in ALEXNET_NEURONS.items():
        assert prod(layers[name].output_shape[1:]) == neurons
    assert layers["conv1"].output_shape == (None, 55, 55, 96)
    assert layers["flatten"].output_shape == (None, 6 * 6 * 256)
    assert layers["dense8"].output_shape == layers["probabilities"].output_shape == (None, 1000)
    dense = sum(layer.parameters for layer in ALEXNET.layers if layer.kind == "dense")
    assert 0.96 < dense / ALEXNET.parameters < 0.97


def test_vgg16_is_the_published_one():
    assert (VGG16.title, VGG16.parameters) == ("VGG16", VGG16_PARAMETERS)
    convolutions = [layer for layer in VGG16.layers if layer.kind == "convolution"]
    assert len(convolutions) == 13
    assert sum(layer.parameters for layer in convolutions) == VGG16_BASE_PARAMETERS
    assert by_name(VGG16)["block5_pool"].output_shape == (None, 7, 7, 512)
    assert by_name(VGG16)["dense1"].parameters == (7 * 7 * 512 + 1) * 4096


def test_each_layer_with_a_window_has_it_in_words():
    for network in FAMOUS:
        for layer, window in zip(network.layers, network.windows, strict=True):
            assert (window is not None) == (layer.kind in ("convolution", "pooling"))
            assert not layer.has_result
            assert layer.in_training_only == (layer.kind == "dropout")
    words = {
        layer.name: str(window.words)
        for layer, window in zip(ALEXNET.layers, ALEXNET.windows, strict=True)
        if window
    }
    assert words["conv1"] == "11 × 11, stride 4"
    assert words["conv2"] == "5 × 5, in 2 groups"
    assert words["conv3"] == "3 × 3"
    assert words["pool1"] == "3 × 3, stride 2"
    assert str(Window(5, stride=2, groups=2).words) == "5 × 5, stride 2, in 2 groups"
