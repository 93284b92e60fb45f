"""What a model says about itself, over the right of its page; the text can be selected."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTextBrowser, QWidget

from desktop.services.local_numbers import local
from desktop.theme.theme import Theme
from desktop.translate import activity_title
from desktop.widgets.buttons import icon_button
from desktop.widgets.over_page import OverPage
from desktop.widgets.panel import Panel

if TYPE_CHECKING:
    from training.contract.metadata import Measured, ModelMetadata, Stored

WIDTH = 520  # logical pixels at scale 1
MARGIN = 20  # over and under the controls of the page's head, together


class ModelCard(Panel):
    """Slides over its page while it is wanted.

    Parameters
    ----------
    theme
        Gives sizes and colours.
    page
        What it lies over.
    """

    def __init__(self, theme: Theme, page: QWidget) -> None:
        close = icon_button(theme, "cancel", self.tr("Close"), key="Esc")
        super().__init__(theme, self.tr("About this model"), close, parent=page)
        self._theme = theme
        self._page = page
        self._text = QTextBrowser()
        self._text.setProperty("plain", True)
        self._text.setAccessibleName(self.tr("About this model"))
        self._text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.body.addWidget(self._text)
        self._over = OverPage(theme, self, page, self._place, self.toggle)
        close.clicked.connect(self.toggle)
        self.hide()

    def describe(self, metadata: "ModelMetadata", name: str, size: int) -> None:
        """Show what the file ``name`` of ``size`` bytes says about itself."""
        # Its table of entities is large, and nobody waits for this card at the start.
        from html import escape

        from training.contract.preparation.steps import step_name

        facts = {
            self.tr("File"): f"{name}, {local(f'{size / 1e6:.1f}')} MB",
            self.tr("Activity"): metadata.activity,
            self.tr("Classes"): ", ".join(metadata.labels),
            self.tr("Parameters"): local(f"{metadata.parameters:,}"),
            self.tr("Preparation"): " → ".join(step_name(step) for step in metadata.input.prepare),
            self.tr("Unfamiliar below"): self._threshold(metadata),
            self.tr("Kept from training"): _listed(metadata.training.split),
            self.tr("Settings"): _listed(metadata.training.settings),
            self.tr("Made with"): _listed(metadata.versions),
            self.tr("Licence"): metadata.licence,
            self.tr("Data"): "; ".join(metadata.attribution),
        }
        rows = "".join(
            f"<tr><td valign='top'><b>{escape(key)}</b>&nbsp;&nbsp;</td>"
            f"<td>{escape(value)}</td></tr>"
            for key, value in facts.items()
        )
        measured = "".join(f"<li>{escape(self._measured(one))}</li>" for one in metadata.measured)
        title = escape(activity_title(metadata.title))
        heading = self.tr("Measured on data it never learned from:")
        if not measured:
            heading = self.tr("Nobody has measured here how often it is right.")
        self._text.setHtml(
            f"<h3>{title}</h3><p>{heading}</p>"
            f"<ul>{measured}</ul>{self._forms(metadata.stored)}"
            f"<table cellspacing='4'>{rows}</table>"
        )

    def toggle(self) -> None:
        """Come, or go."""
        if self.isVisible():
            self._over.go()
        else:
            self._over.come(self._text)

    def _place(self) -> None:
        """Lie at the right, below the page's head."""
        side, foot = self._theme.space.page_side, self._theme.space.page_bottom
        width = min(self._theme.scaled(WIDTH), self._page.width() - 2 * side)
        left = self._page.width() - width - side
        top = self._theme.px("combo") + MARGIN
        self.setGeometry(left, top, width, self._page.height() - top - foot)

    def _measured(self, one: "Measured") -> str:
        """Return one accuracy as a line of a list."""
        line = self.tr("{0}: {1} of {2} pictures right")
        return line.format(one.data, local(f"{one.top1 * 100:.2f} %"), local(f"{one.count:,}"))

    def _forms(self, stored: "tuple[Stored, ...]") -> str:
        """Return the table of the forms that the weights could be stored in, if there is one."""
        if not stored:
            return ""
        bits = {
            "float32": self.tr("32 bits"),
            "float16": self.tr("16 bits"),
            "int8": self.tr("8 bits"),
        }
        titles = [self.tr("Weights in"), self.tr("Size"), self.tr("Right"), self.tr("One answer")]
        lines = [_row(titles, "th")]
        for one in stored:
            form = self.tr("{0} (this file)") if one.shipped else "{0}"
            cells = [
                form.format(bits[one.form]),
                local(f"{one.size / 1e6:.1f} MB"),
                local(f"{one.top1 * 100:.2f} %"),
                local(f"{one.milliseconds:.1f} ms"),
            ]
            lines.append(_row(cells, "th" if one.shipped else "td"))
        heading = self.tr("The same network stored in other forms, measured where it was exported:")
        return f"<p>{heading}</p><table cellspacing='4'>{''.join(lines)}</table><p></p>"

    def _threshold(self, metadata: "ModelMetadata") -> str:
        """Return when the model calls a picture unfamiliar."""
        found = metadata.unfamiliar
        if found is None:
            return self.tr("never: it has no threshold")
        return self.tr("energy {0} ({1})").format(local(f"{found.below:.2f}"), found.measured)


def _row(cells: list[str], tag: str) -> str:
    """Return a row of a table, its first cell at the left and the numbers at the right."""
    first, *numbers = cells
    right = "".join(f"<{tag} align='right'>&nbsp;&nbsp;{number}</{tag}>" for number in numbers)
    return f"<tr><{tag} align='left'>{first}</{tag}>{right}</tr>"


def _listed(values: "dict[str, object] | dict[str, str]") -> str:
    """Return names and values in one line."""
    return ", ".join(f"{key} {value}" for key, value in values.items())
