"""Tables in a text: where the label of a cell stands, beside it in a row of two or on top of its column."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from drafter.intake.spans import Span
from drafter.intake.tables import things, voices
from drafter.reading.folding import Folded, spelled

_RULE: Final = re.compile(r"[\s|:+=-]*-[\s|:+=-]*")
"""The line between the heads of a table and its rows."""
_LETTER: Final = re.compile(r"[^\W\d_]")
LONGEST: Final = 1000
"""Characters of a line beyond which it is no row of a table."""
ROWS: Final = 20
"""Rows of a table that stand below its heads."""


def tabbed(folded: Folded) -> Folded:
    """The folded text with strokes for the tabs, or gaps of three spaces or more, of a line that has three: a row out of a panel.

    >>> from drafter.reading.folding import fold
    >>> tabbed(fold("5521\\tig likes\\tqty 100\\tPending")).text
    '5521|ig likes|qty 100|pending'
    >>> tabbed(fold("5521   ig likes   qty   100   Pending")).text
    '5521|ig likes|qty 100|pending'
    """
    chars = list(folded.text)
    for found in _TABBED.finditer(folded.original):
        for tab in (place for place in range(*found.span()) if folded.original[place] == "\t"):
            at = _folded_place(folded, tab)
            if at < len(chars) and chars[at] == " ":
                chars[at] = "|"
    for line in _PARTED.finditer(folded.text):
        chars[line.start() : line.end()] = line[0].replace(";", "|")
    for gap in _gaps(folded.original):
        at = _folded_place(folded, gap)
        if (
            at < len(chars)
            and chars[at] == " "
            and not (_LABEL.search(folded.text, max(0, at - LONGEST_LABEL), at) and _FIGURE.match(folded.text, at))
        ):
            chars[at] = "|"
    return replace(folded, text="".join(chars))


def _folded_place(folded: Folded, original: int) -> int:
    return original if folded.starts is None else bisect_left(folded.starts, original)


def _gaps(original: str) -> Iterator[int]:
    """Where the gaps begin in the lines that have three of them and no strokes."""
    at = 0
    for line in original.split("\n"):
        found = [at + gap.start() for gap in _GAP.finditer(line)] if "   " in line and "|" not in line else []
        if len(found) >= FEWEST_GAPS:
            yield from found
        at += len(line) + 1


_TABBED: Final = re.compile(r"(?m)^[^\t\n]*(?:\t[^\t\n]*){3,}$")
_PARTED: Final = re.compile(r"(?m)^[^;|\n]{1,80}(?:;[^;|\n]{0,80}){4,}$")
"""A row whose cells semicolons part."""
_GAP: Final = re.compile(r"(?<=[^\s:=]) {3,}(?=\S)")
FEWEST_GAPS: Final = 3
LONGEST_LABEL: Final = 30
_LABEL: Final = re.compile(rf"(?<![^\W_])(?:{'|'.join(re.escape(spelled(word)) for word in (*voices.FIELDS, *things.FIELDS))})$")
"""A label, whose figure stands after a gap."""
_FIGURE: Final = re.compile(r"\s*[$€£]?\d")


def row(text: str, at: int) -> list[Span]:
    """The cells of the line that a place lies in, without spaces at their ends; none where the line is no row of a table.

    >>> [text[start:end] for text in ("| Charge | 12.50 USD |",) for start, end in row(text, 3)]
    ['Charge', '12.50 USD']
    >>> row("charge 12.50 USD", 3)
    []
    """
    start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    end = end if end >= 0 else len(text)
    if end - start > LONGEST or "|" not in text[start:end]:
        return []
    cells, first = [], start
    for edge in [*(place for place in range(start, end) if text[place] == "|"), end]:
        cells.append(_bare(text, first, edge))
        first = edge + 1
    outer = slice(cells[0][0] == cells[0][1], len(cells) - (cells[-1][0] == cells[-1][1]))
    return cells[outer]


def _bare(text: str, start: int, end: int) -> Span:
    words = text[start:end]
    lead = len(words) - len(words.lstrip())
    return start + lead, max(start + lead, start + len(words.rstrip()))


def label(text: str, start: int, end: int) -> Span | None:
    """Where the label of a figure stands that fills a cell: the other cell of a row of two, else the head of its column.

    >>> text = "| Order | Charge |\\n|---|---|\\n| 88231 | 12.50 USD |"
    >>> first, last = label(text, text.index("12"), text.index(" USD") + 4) or (0, 0)
    >>> text[first:last]
    'Charge'
    """
    cells = row(text, start)
    if (start, end) not in cells:
        return None
    place = cells.index((start, end))
    if len(cells) == 2 and place == 1 and _is_label(text, cells[0]):
        return cells[0]
    heads = _heads(text, start, len(cells))
    return heads[place] if heads else None


def _heads(text: str, at: int, columns: int) -> list[Span] | None:
    """The uppermost of the rows over a place that have as many cells, where all of it is labels."""
    top: list[Span] | None = None
    line = text.rfind("\n", 0, at)
    for _ in range(ROWS):
        if line < 0:
            break
        begins = text.rfind("\n", 0, line) + 1
        if not _RULE.fullmatch(text, begins, line):
            cells = row(text, begins)
            if len(cells) != columns or columns < 2:
                break
            top = cells
        line = begins - 1
    return top if top and all(_is_label(text, cell) for cell in top) else None


def _is_label(text: str, cell: Span) -> bool:
    words = text[cell[0] : cell[1]]
    return _LETTER.search(words) is not None and not any(char.isdigit() for char in words)
