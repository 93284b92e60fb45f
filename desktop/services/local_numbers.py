"""Numbers as the user's language writes them: 1,234.5 is 1.234,5 in German."""

from collections.abc import Mapping
from string import Formatter

from PySide6.QtCore import QLocale


def local(number: str) -> str:
    """Return the text of a number, as Python writes it, with the language's own marks.

    Only what is shown goes through this: files and the command line keep Python's.

    Parameters
    ----------
    number
        With a comma between thousands and a point before decimals; what else it holds stays.
    """
    locale = QLocale()
    return number.translate(
        {ord(","): locale.groupSeparator(), ord("."): locale.decimalPoint()}  # both at once
    )


class LocalFormatter(Formatter):
    """Fills a template; numbers whose field says how they are written get the language's marks."""

    def format_field(self, value: object, format_spec: str) -> str:
        """Return one field's text."""
        text = str(super().format_field(value, format_spec))
        return local(text) if format_spec and isinstance(value, int | float) else text

    def fill(self, template: str, parts: Mapping[str, object]) -> str:
        """Return ``template`` with its named fields replaced by the ``parts``."""
        return self.vformat(template, (), parts)
