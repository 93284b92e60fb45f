"""What every page is given when it is made."""

from typing import NamedTuple

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
    """

    theme: Theme
    preferences: PreferenceKeeper
    shared_pictures: SharedPictures
