"""The pages, in the order of the rail: a new page is a new folder here and one entry below."""

from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP


class PageEntry(NamedTuple):
    """What the main window needs to know of a page before it is opened.

    Attributes
    ----------
    id
        Name of the page in preferences and shortcuts.
    title
        The word on the rail, translated by the window in the context ``pages``.
    icon
        Name of its icon in the theme.
    view
        ``module:class`` of its :class:`desktop.widgets.page.Page`, imported when first shown.
    at_foot
        Whether it stands at the foot of the rail.
    opens
        Suffixes of the files that this page alone opens, whichever page is shown, as ``.onnx``
        with small letters.
    """

    id: str
    title: str
    icon: str
    view: str
    at_foot: bool = False
    opens: tuple[str, ...] = ()


PAGES: tuple[PageEntry, ...] = (
    PageEntry(
        "digits",
        str(QT_TRANSLATE_NOOP("pages", "Digits")),
        "digits",
        "desktop.pages.digits.view:DigitsPage",
    ),
    PageEntry(
        "fashion",
        str(QT_TRANSLATE_NOOP("pages", "Fashion")),
        "fashion",
        "desktop.pages.pictures.view:FashionPage",
    ),
    PageEntry(
        "pokemon",
        str(QT_TRANSLATE_NOOP("pages", "Pokémon")),
        "pokemon",
        "desktop.pages.pictures.view:PokemonPage",
    ),
    PageEntry(
        "kernels",
        str(QT_TRANSLATE_NOOP("pages", "Kernels")),
        "kernels",
        "desktop.pages.kernels.view:KernelsPage",
    ),
    PageEntry(
        "training",
        str(QT_TRANSLATE_NOOP("pages", "Training")),
        "training",
        "desktop.pages.training.view:TrainingPage",
        opens=(".layerwise-lesson",),
    ),
    PageEntry(
        "help",
        str(QT_TRANSLATE_NOOP("pages", "Help")),
        "help",
        "desktop.pages.help.view:HelpPage",
        at_foot=True,
    ),
)
