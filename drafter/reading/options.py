"""Options of which the client chooses one: a list after "please choose", أمامك خياران."""

from __future__ import annotations

from typing import Final

from drafter.reading.phrases import Hits
from drafter.reading.tokens import Token

MARKS: Final = frozenset("-•*·—◦▪")
_MARK_ENDS: Final = frozenset(".)")
_BEFORE_MARK: Final = frozenset([":", "or", "او", "و", ";", ",", "،", "("])


def is_list_mark(tokens: list[Token], at: int) -> bool:
    """Whether the number at ``at`` is the mark of a list item: "1." at the start of a line or after a colon."""
    if at + 1 >= len(tokens) or tokens[at].kind != "numeral" or len(tokens[at].text) > 1:
        return False
    if tokens[at + 1].text not in _MARK_ENDS or not tokens[at + 1].glued:
        return False
    if at + 2 >= len(tokens) or tokens[at + 2].glued or tokens[at + 2].kind == "line":
        return False
    return at == 0 or tokens[at - 1].kind == "line" or tokens[at - 1].text in _BEFORE_MARK


def option_from(tokens: list[Token], start: int, end: int, choices: Hits) -> int | None:
    """The token of a sentence from which what is told is an option, None where it is none."""
    if not choices.all:
        return None
    item = start == 0 or tokens[start - 1].kind == "line"
    if item and (tokens[start].text in MARKS or is_list_mark(tokens, start)):
        return start
    own = choices.within(start, end)
    listed = bool(own) and any(tokens[at].text == ":" for at in range(own[0].last, end))
    return own[0].last if listed else None
