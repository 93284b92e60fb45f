"""What every page is given when it is made."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject

from desktop.services.handover import Handover
from desktop.services.language_choice import LanguageChoice
from desktop.services.model_library import ModelLibrary
from desktop.services.notification import Notifications
from desktop.services.preference_keeper import PreferenceKeeper
from desktop.services.shared_pictures import SharedPictures
from desktop.theme.theme import Theme


class PageContext(NamedTuple):
    """The things that pages share with the window.

    Attributes
    ----------
    theme
        Colours, fonts, sizes, icons.
    preferences
        What is remembered.
    shared_pictures
        What the other pages show; a page publishes its own picture when it is left.
    models
        Which model files there are; whoever writes one tells the others.
    handover
        Opens files on another page, tries something there.
    notifications
        Reach a person who works elsewhere.
    languages
        Which there are, and which is chosen.
    """

    theme: Theme
    preferences: PreferenceKeeper
    shared_pictures: SharedPictures
    models: ModelLibrary
    handover: Handover
    notifications: Notifications
    languages: LanguageChoice


def new_context(theme: Theme, preferences: PreferenceKeeper, owner: QObject) -> PageContext:
    """Return what the pages of one window share; ``owner`` owns what is made for it."""
    return PageContext(
        theme,
        preferences,
        SharedPictures(owner),
        ModelLibrary(owner),
        Handover(owner),
        Notifications(partial(theme.icon, "training", "accent"), owner),
        LanguageChoice(preferences, owner),
    )
