"""What the panels below the curves are, whichever way they are laid out."""

from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from desktop.pages.training.panels.cell_pictures import CellPictures
from desktop.pages.training.panels.confusion_panel import ConfusionPanel
from desktop.pages.training.panels.kernels_panel import KernelsPanel
from desktop.pages.training.panels.mistakes_panel import MistakesPanel
from desktop.pages.training.panels.pictures_row import PicturesRow
from desktop.pages.training.panels.weight_panel import WeightPanel
from desktop.pages.training.sweep.panel import SweepPanel

GRADIENTS, KERNELS, PICTURES = "gradients", "kernels", "pictures"
CONFUSION, MISTAKES, CELL, WEIGHT = "confusion", "mistakes", "cell", "weight"
SWEEP = "sweep"


class Parts(NamedTuple):
    """The parts; who lays them out becomes their parent."""

    gradients: QWidget
    kernels: KernelsPanel
    confusion: ConfusionPanel
    pictures: PicturesRow
    mistakes: MistakesPanel
    cell: CellPictures
    weight: WeightPanel
    sweep: SweepPanel

    def note_of(self, name: str) -> str:
        """Return what stands at the right of a part's title."""
        notes = {
            PICTURES: self.pictures.note,
            MISTAKES: self.mistakes.note,
            CELL: self.cell.note,
            CONFUSION: self.cell.note,
            WEIGHT: self.weight.note,
            SWEEP: self.sweep.note,
        }
        return notes.get(name, "")
