"""English numbers in words: "two thousand five hundred", "a dozen"."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Final

from drafter.reading.number_parts import LONE_PLURALS, Part, Spelled, part_at
from drafter.reading.tables import numbers as table
from drafter.reading.tokens import Token


def english_number(tokens: list[Token], at: int, first: Part, is_noun: Callable[[str], bool]) -> Spelled | None:
    if first.kind == "hundred" or first.kind == "scale":
        if tokens[at].text in LONE_PLURALS:
            return None
        return _english_sum(tokens, at, 1) if _article(tokens, at - 1) else _bare_scale(tokens, at, is_noun)
    if first.kind == "dozen":
        return _dozen(tokens, at, 1)
    return _english_sum(tokens, at, 0)


def _bare_scale(tokens: list[Token], at: int, is_noun: Callable[[str], bool]) -> Spelled | None:
    """A scale without its article: "hundred and twenty dirhams", "thousand dollars"; "several hundred" is no number."""
    found = _english_sum(tokens, at, 1) if tokens[at].text in _WHOLE_WORDS else None
    before = tokens[at - 1].text if at else ""
    if found is None or before in _RATES:
        return None
    if found.end == at + 1 and not (found.end < len(tokens) and is_noun(tokens[found.end].text)):
        return None
    if before in table.VAGUE or (at and part_at(tokens, at - 1) is not None):
        found.why = "a number is not given"
    return found


def _article(tokens: list[Token], at: int) -> bool:
    return at >= 0 and tokens[at].text in ("a", "an", "one", "the")


def _dozen(tokens: list[Token], at: int, times: int) -> Spelled | None:
    word = tokens[at].text
    if word in ("couple", "pair") and times == 1 and at + 1 < len(tokens) and tokens[at + 1].text == "of":
        return Spelled(Decimal(table.ENGLISH_DOZENS[word]), at + 2)
    return Spelled(Decimal(times * table.ENGLISH_DOZENS[word]), at + 1)


def _english_sum(tokens: list[Token], at: int, group: int) -> Spelled | None:
    """Read on from ``at``; ``group`` is 1 after the article of "a hundred"."""
    total, last, room, scale_room = 0, 1, 1000, 10**15
    begin = at
    while True:
        step = _english_step(tokens, at, begin)
        if step is None:
            break
        found, after = step
        if found.kind in ("unit", "ten", "teen", "tens") and found.value < room and (found.value or at == begin):
            group, last = group + found.value, 1
            room = {"tens": 10}.get(found.kind, 0)
        elif found.kind == "hundred" and 0 < group < 100 and room != 100:
            group, last, room = group * 100, 100, 100
        elif found.kind == "scale" and group and found.value < scale_room:
            total, group, last, room, scale_room = total + group * found.value, 0, found.value, 1000, found.value
        elif found.kind == "dozen" and total == 0 and found.value == 12 and group < 20:
            return _dozen(tokens, after - 1, group)
        elif found.kind == "dozen" and found.value == 12:
            return Spelled(Decimal(total + group), after, "a number and dozens that can be put together in two ways")
        elif found.kind == "dozen":
            break
        else:
            return Spelled(Decimal(total + group), at, "two numbers stand side by side", last, clash=True)
        at = after
    return Spelled(Decimal(total + group), at, None, last) if at > begin else None


def _english_step(tokens: list[Token], at: int, begin: int) -> tuple[Part, int] | None:
    """The next number word and the token after it, over a hyphen or "and"."""
    if at >= len(tokens):
        return None
    if at > begin and tokens[at].text in ("-", "and") and at + 1 < len(tokens):
        following = part_at(tokens, at + 1)
        if following is None or not tokens[at + 1].text.isascii():
            return None
        if tokens[at].text == "-":
            before = part_at(tokens, at - 1)
            return (
                (following, at + 2) if before and before.kind in ("tens", "hundred", "scale", "unit") and _fits(before, following) else None
            )
        before = part_at(tokens, at - 1)
        # "and" joins after a hundred or more only: "one and two" are two numbers
        return (following, at + 2) if before and before.kind in ("hundred", "scale") and following.kind != "dozen" else None
    found = part_at(tokens, at)
    return (found, at + 1) if found and tokens[at].text.isascii() else None


_WHOLE_WORDS: Final = frozenset(["hundred", "thousand", "million", "billion", "lakh", "crore"])
_RATES: Final = frozenset(["per", "every", "each"])
"""Before a thousand of which a price is told."""


def _fits(before: Part, following: Part) -> bool:
    if before.kind == "tens":
        return following.kind == "unit" or following.kind == "hundred"
    return following.kind in ("hundred", "scale")
