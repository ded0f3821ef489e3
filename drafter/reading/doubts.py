"""Signs that digits are only a part of a figure, so that it is reported and not read."""

from __future__ import annotations

from typing import Final

from drafter.reading.shares import COUNTED
from drafter.reading.tokens import Token

_NUMBER_BREAKS: Final = frozenset("^¹²³")
_LOOK_LIKE_DIGITS: Final = frozenset(["o", "oo", "ooo", "l", "i", "ol", "lo"])
_SHORT_SCALES: Final = frozenset(["m", "mm", "b", "g"])
_LONGEST_POWER: Final = 8


def doubt_before(tokens: list[Token], at: int) -> str | None:
    """Why digits may be only a part of a figure: "12 . 50", "l00"."""
    before = tokens[at - 1] if at else None
    if before is None:
        return None
    if tokens[at].glued and before.text in _LOOK_LIKE_DIGITS:
        return "a letter that looks like a digit"
    spaced = before.text == "." and not before.glued and not tokens[at].glued and at > 1 and tokens[at - 2].kind == "numeral"
    return "a point with spaces around it" if spaced else None


def doubt_after(tokens: list[Token], at: int) -> tuple[int, str] | None:
    """The token after "^23", "e-1", "x10^-4" or a glued "M", and why the digits before it are not the figure."""
    if at >= len(tokens) or not tokens[at].glued:
        return None
    mark = tokens[at].text
    if mark in _LOOK_LIKE_DIGITS:
        return at + 1, "a letter that looks like a digit"
    if is_millions(tokens, at):
        return None
    if mark in _SHORT_SCALES:
        return at + 1, "a letter that may mean a million"
    following = tokens[at + 1] if at + 1 < len(tokens) and tokens[at + 1].glued else None
    if not _is_power(mark, following):
        return None
    last = at
    while last < len(tokens) and tokens[last].glued and last < at + _LONGEST_POWER:
        last += 1
    return last, "a power, not a plain number"


def is_millions(tokens: list[Token], at: int) -> bool:
    """Whether an M is a million, which it is before what panels count: "1.5M followers"."""
    return tokens[at].text == "m" and at + 1 < len(tokens) and tokens[at + 1].text in COUNTED


def _is_power(mark: str, following: Token | None) -> bool:
    if mark in _NUMBER_BREAKS or mark.startswith("e-"):
        return True
    if following is None:
        return False
    return (mark == "-" and following.text == "^") or (mark in ("e", "x") and (following.kind == "numeral" or following.text in "+-"))
