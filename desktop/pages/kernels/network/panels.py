"""The panels of the part, as the view has made them."""

from dataclasses import dataclass

from PySide6.QtWidgets import QStackedWidget

from desktop.pages.kernels.network.large_panel import LargePanel
from desktop.pages.kernels.network.made_panel import MadePanel
from desktop.pages.kernels.network.maps_panel import MapsPanel
from desktop.pages.kernels.network.neuron_panel import NeuronPanel
from desktop.pages.kernels.network.picture_panel import PicturePanel


@dataclass(frozen=True)
class Panels:
    """What shows the state; ``right`` holds ``large`` and ``neuron``."""

    picture: PicturePanel
    maps: MapsPanel
    made: MadePanel
    large: LargePanel
    neuron: NeuronPanel
    right: QStackedWidget
