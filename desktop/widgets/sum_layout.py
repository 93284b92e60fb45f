"""Where the boxes of a sum stand: in a row where they have room, else as the window's cells."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from desktop.theme.theme import Theme

if TYPE_CHECKING:
    from desktop.widgets.sum_row import Box, SumShown, TermRow

BOX_HEIGHT, LOW_BOX_HEIGHT, CELL_HEIGHT = 34, 26, 22  # logical pixels at scale 1
LEAST_BOX, USUAL_BOX = 34, 56
SIGN = 18  # room for a plus or an equals sign
GAP = 8
ROW_GAP = 6
TITLE_WIDTH = 20
MOST_IN_A_ROW = 9


class Placed(NamedTuple):
    """A box or a sign, and where it stands."""

    area: QRectF
    content: "Box | str"
    has_caption: bool = True


class Layout(NamedTuple):
    """All boxes and signs, and the height and the width that they take."""

    placed: list[Placed]
    height: float
    width: float


class Measures(NamedTuple):
    """Sizes that follow from fonts and from the widest numbers, in logical pixels."""

    caption_height: float
    box: float
    tail_box: float
    height: float
    cell: float
    cell_height: float
    sign: float


def place_sum(shown: "SumShown", theme: Theme, width: float, *, is_dense: bool = False) -> Layout:
    """Return what stands where in ``width``; ``is_dense`` saves height where there are slices."""
    sizes = _measures(shown, theme)
    terms = max(len(row.terms) for row in shown.rows)
    title = theme.scaled(TITLE_WIDTH) if shown.rows[0].title else 0
    tails = [row.tail for row in shown.rows if row.tail]
    boxes = len(shown.tail) + max((len(tail) for tail in tails), default=0)
    tail = boxes * (sizes.tail_box + sizes.sign)
    pitch = sizes.sign + sizes.box if shown.joiner else sizes.box + 2
    if len(shown.rows) > 1:
        tail += sizes.sign  # the brace
    is_row = terms <= MOST_IN_A_ROW and not (is_dense and len(shown.rows) > 1)
    if is_row and title + terms * pitch + tail <= width:
        spare = (width - title - tail - terms * pitch) / terms
        wider = min(sizes.box + max(0.0, spare), max(sizes.box, theme.scaled(USUAL_BOX)))
        return _in_rows(shown, sizes._replace(box=wider), title)
    return _as_windows(shown, sizes, width)


def _measures(shown: "SumShown", theme: Theme) -> Measures:
    """Measure the widest caption and number."""
    small = QFontMetricsF(theme.font("small"))
    strong = QFontMetricsF(theme.font("body-strong"))
    caption = small.horizontalAdvance(shown.widest[0])
    number, total = (strong.horizontalAdvance(text) + GAP for text in shown.widest[1:])
    captions = [small.horizontalAdvance(box.caption) for box in _all_tails(shown)]
    least = theme.scaled(LEAST_BOX)
    sign = theme.scaled(SIGN)
    return Measures(
        caption_height=small.height() + 4,
        box=max(least, number, caption - sign + 6),
        tail_box=max(theme.scaled(54), total, *(words + 4 for words in captions)),
        height=theme.scaled(BOX_HEIGHT if len(shown.rows) == 1 else LOW_BOX_HEIGHT),
        cell=max(theme.scaled(26), small.horizontalAdvance(shown.widest[1]) + 6),
        cell_height=theme.scaled(CELL_HEIGHT),
        sign=sign,
    )


def _all_tails(shown: "SumShown") -> "list[Box]":
    return [*shown.tail, *(box for row in shown.rows for box in row.tail)]


def _in_rows(shown: "SumShown", sizes: Measures, title: float) -> Layout:
    """Place each slice in a row, and what they run into at the right of the middle."""
    placed: list[Placed] = []
    pitch = sizes.caption_height + sizes.height + ROW_GAP
    right = title
    for number, row in enumerate(shown.rows):
        top = sizes.caption_height + number * pitch
        if row.title:
            placed.append(Placed(QRectF(0, top, title - 4, sizes.height), row.title))
        left = _place_terms(placed, row, shown.joiner, sizes, (title, top))
        right = max(right, _place_tail(placed, row.tail, sizes, (left, top)))
    height = len(shown.rows) * pitch - ROW_GAP
    top = sizes.caption_height + (height - sizes.caption_height - sizes.height) / 2
    if len(shown.rows) > 1 and shown.tail:
        brace = QRectF(right, sizes.caption_height, sizes.sign, height - sizes.caption_height)
        placed.append(Placed(brace, "}"))
        right += sizes.sign
    right = _place_tail(placed, shown.tail, sizes, (right, top))
    return Layout(placed, height + 2, right)


def _place_terms(
    placed: list[Placed],
    row: "TermRow",
    joiner: str,
    sizes: Measures,
    corner: tuple[float, float],
) -> float:
    """Place the terms of a row from a corner on; return where they end."""
    left, top = corner
    between = sizes.sign if joiner else 2.0
    for number, box in enumerate(row.terms):
        if number and joiner:
            placed.append(Placed(QRectF(left - between, top, between, sizes.height), joiner))
        placed.append(Placed(QRectF(left, top, sizes.box, sizes.height), box))
        left += sizes.box + between
    return left - between


def _place_tail(
    placed: list[Placed], tail: "tuple[Box, ...]", sizes: Measures, corner: tuple[float, float]
) -> float:
    """Place the sum and what is made of it; return where they end."""
    left, top = corner
    for number, box in enumerate(tail):
        sign = "=" if number == 0 else "→"
        placed.append(Placed(QRectF(left, top, sizes.sign, sizes.height), sign))
        left += sizes.sign
        placed.append(Placed(QRectF(left, top, sizes.tail_box, sizes.height), box))
        left += sizes.tail_box
    return left


def _as_windows(shown: "SumShown", sizes: Measures, width: float) -> Layout:
    """Place the terms of each slice as the window's cells, the slices side by side.

    What they run into stands behind them, or under them where there is no width for it.
    """
    placed: list[Placed] = []
    left, top = 0.0, sizes.caption_height
    lines = -(-len(shown.rows[0].terms) // shown.columns)
    height = max(lines * sizes.cell_height, sizes.height)
    middle = top + (height - sizes.height) / 2
    for number, row in enumerate(shown.rows):
        if number and shown.joiner and shown.tail:
            placed.append(Placed(QRectF(left, top, sizes.sign, height), shown.joiner))
        left += sizes.sign if number else 0
        across = shown.columns * sizes.cell
        first = top + (height - lines * sizes.cell_height) / 2
        placed += _window(row, shown.columns, sizes, (left, first))
        if row.title:
            area = QRectF(left, 0, across, sizes.caption_height - 2)
            placed.append(Placed(area, _title_with_value(row)))
        left += across
        if row.tail and not shown.tail and not row.title:
            left = _place_tail(placed, row.tail, sizes, (left, middle))
    tail = len(shown.tail) * (sizes.sign + sizes.tail_box)
    if left + tail > width:
        under = (0.0, top + height + ROW_GAP + sizes.caption_height)
        _place_tail(placed, shown.tail, sizes, under)
        return Layout(placed, under[1] + sizes.height + 2, left)
    _place_tail(placed, shown.tail, sizes, (left, middle))
    return Layout(placed, top + height + 2, left + tail)


def _title_with_value(row: "TermRow") -> str:
    """Return a slice's name with what its terms come to."""
    if not row.tail:
        return row.title
    box = row.tail[0]
    words = f"{box.caption} = {box.text}" if box.caption else box.text
    return f"{row.title}: {words}"


def _window(
    row: "TermRow", columns: int, sizes: Measures, corner: tuple[float, float]
) -> list[Placed]:
    """Place the terms of a slice as the window's cells."""
    placed = []
    for place, box in enumerate(row.terms):
        line, column = divmod(place, columns)
        left = corner[0] + column * sizes.cell
        area = QRectF(
            left, corner[1] + line * sizes.cell_height, sizes.cell - 1, sizes.cell_height - 1
        )
        placed.append(Placed(area, box, has_caption=False))
    return placed
