"""The pages, in the order of the rail: a new page is a new folder here and one entry below."""

from pathlib import PurePath
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP

from training.contract.site import site_settings

WELCOME, HELP = "welcome", "help"


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
    key
        The key that shows it. It stays the same where other pages come or go.
    sentence
        What one does there, translated like the title.
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
    key: str = ""
    sentence: str = ""
    at_foot: bool = False
    opens: tuple[str, ...] = ()


PAGES: tuple[PageEntry, ...] = (
    PageEntry(
        WELCOME,
        str(QT_TRANSLATE_NOOP("pages", "Welcome")),
        "welcome",
        "desktop.pages.welcome.view:WelcomePage",
        "Alt+Home",
        str(QT_TRANSLATE_NOOP("pages", "What each page is for, each with something to try.")),
    ),
    PageEntry(
        "digits",
        str(QT_TRANSLATE_NOOP("pages", "Digits")),
        "digits",
        "desktop.pages.digits.view:DigitsPage",
        "Ctrl+1",
        str(
            QT_TRANSLATE_NOOP(
                "pages", "Draw a digit and see what the network sees, thinks and answers."
            )
        ),
    ),
    PageEntry(
        "fashion",
        str(QT_TRANSLATE_NOOP("pages", "Fashion")),
        "fashion",
        "desktop.pages.pictures.view:FashionPage",
        "Ctrl+2",
        str(
            QT_TRANSLATE_NOOP(
                "pages", "Drop a photograph of clothes. Two networks answer side by side."
            )
        ),
    ),
    PageEntry(
        "pokemon",
        str(QT_TRANSLATE_NOOP("pages", "Pokémon")),
        "pokemon",
        "desktop.pages.pictures.view:PokemonPage",
        "Ctrl+3",
        str(
            QT_TRANSLATE_NOOP(
                "pages", "Three networks, one picture: from scratch, frozen, fine-tuned."
            )
        ),
    ),
    PageEntry(
        "kernels",
        str(QT_TRANSLATE_NOOP("pages", "Kernels")),
        "kernels",
        "desktop.pages.kernels.view:KernelsPage",
        "Ctrl+4",
        str(
            QT_TRANSLATE_NOOP(
                "pages", "Follow one kernel sum by sum, or open any layer of a network."
            )
        ),
    ),
    PageEntry(
        "training",
        str(QT_TRANSLATE_NOOP("pages", "Training")),
        "training",
        "desktop.pages.training.view:TrainingPage",
        "Ctrl+5",
        str(
            QT_TRANSLATE_NOOP(
                "pages", "Change the settings, press Start and watch a real network learn."
            )
        ),
        opens=(".layerwise-lesson",),
    ),
    PageEntry(
        HELP,
        str(QT_TRANSLATE_NOOP("pages", "Help")),
        "help",
        "desktop.pages.help.view:HelpPage",
        "Ctrl+6",
        str(QT_TRANSLATE_NOOP("pages", "What each page shows, and what to try with it.")),
        at_foot=True,
    ),
)


def shown_pages() -> tuple[PageEntry, ...]:
    """Return the pages that the administrator lets be shown, in the order of the rail.

    Help is always there; where nothing is set, or nothing that there is, all are.
    """
    wanted = set(site_settings().pages)
    shown = tuple(entry for entry in PAGES if entry.id in wanted or entry.id == HELP)
    return shown if wanted & {entry.id for entry in PAGES} else PAGES


def is_shown(identifier: str) -> bool:
    """Return whether the page of this id is shown."""
    return any(entry.id == identifier for entry in shown_pages())


def first_page() -> PageEntry:
    """Return the page to begin with where nothing else is wanted: the first that one works on."""
    pages = shown_pages()
    return next((one for one in pages if one.id != WELCOME and not one.at_foot), pages[0])


def claiming_page(path: str) -> PageEntry | None:
    """Return the page that alone opens files of this kind, if there is one, shown or not."""
    suffix = PurePath(path).suffix.lower()
    return next((entry for entry in PAGES if suffix in entry.opens), None)


def unknown_pages() -> list[str]:
    """Return what the administrator lets be shown and there is not."""
    known = {entry.id for entry in PAGES}
    return [identifier for identifier in site_settings().pages if identifier not in known]
