"""What every page is given when it is made."""

from typing import NamedTuple

from desktop.services.preference_keeper import PreferenceKeeper
from desktop.theme.theme import Theme


class PageContext(NamedTuple):
    """The things that pages share with the window.

    Attributes
    ----------
    theme
        Colours, fonts, sizes, icons.
    preferences
        What is remembered.
    """

    theme: Theme
    preferences: PreferenceKeeper
