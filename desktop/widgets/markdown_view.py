"""Markdown text set for reading: calm headings, room between paragraphs, no over-long lines."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import (
    QFont,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextListFormat,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from desktop.theme.theme import Theme

WIDEST = 760  # logical pixels at scale 1: some 90 characters
MARGIN = 20
HEADING_STEPS = {1: "title", 2: "emphasis"}  # deeper ones are strong body text


class MarkdownView(QTextBrowser):
    """Shows one Markdown text; it can be selected, and opens no links.

    Parameters
    ----------
    theme
        Gives type and colours.
    name
        What it is, for whoever cannot see it.
    parent
        The owner.
    """

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._markdown = ""
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        theme.changed.connect(self._set_again)

    def show_markdown(self, markdown: str) -> None:
        """Show another text from its beginning."""
        self._markdown = markdown
        self._set()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines readable."""
        super().resizeEvent(event)
        self._limit_width()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._markdown:
            self._set_again()

    def _set_again(self) -> None:
        """Set the same text anew and stay at the same part of it."""
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self._set()
        bar.setValue(round(share * bar.maximum()))

    def _limit_width(self) -> None:
        """Leave room at the right of long lines."""
        spare = self.viewport().width() - MARGIN - self._theme.scaled(WIDEST)
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        form.setMargin(MARGIN)
        form.setRightMargin(max(MARGIN, spare))
        frame.setFrameFormat(form)

    def _set(self) -> None:
        """Set the text in the type of the moment."""
        document = self.document()
        document.setDefaultFont(self._theme.font("body"))
        document.setMarkdown(self._markdown)
        block = document.begin()
        while block.isValid():
            self._space(block)
            block = block.next()
        self._limit_width()

    def _space(self, block: QTextBlock) -> None:
        """Give one paragraph, heading or item its type and its room."""
        cursor = QTextCursor(block)
        form = block.blockFormat()
        level = form.headingLevel()
        in_table = cursor.currentTable() is not None
        form.setTopMargin(self._theme.scaled(20) if level > 1 else 0)
        form.setBottomMargin(0 if in_table else self._theme.scaled(8))
        cursor.setBlockFormat(form)
        if not level:
            self._soften(block)
        if level:
            look = QTextCharFormat()
            look.setFont(self._theme.font(HEADING_STEPS.get(level, "body-strong")))
            cursor.movePosition(
                QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
            cursor.setCharFormat(look)
        elif (items := block.textList()) is not None:
            bullets = QTextListFormat(items.format())
            bullets.setIndent(1)
            items.setFormat(bullets)

    def _soften(self, block: QTextBlock) -> None:
        """Set bold words in the strong weight of the font: a bolder one would only be imitated."""
        strong = QTextCharFormat()
        strong.setFontWeight(QFont.Weight.DemiBold)
        bold = []
        pieces = block.begin()
        while not pieces.atEnd():
            piece = pieces.fragment()
            if piece.charFormat().fontWeight() > QFont.Weight.DemiBold:
                bold.append((piece.position(), piece.length()))
            pieces += 1
        for position, length in bold:
            cursor = QTextCursor(block)
            cursor.setPosition(position)
            cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(strong)
