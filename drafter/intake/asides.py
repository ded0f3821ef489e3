"""Of several orders that a note names, what it tells of those that it puts aside: "47001 (all fine, ignore), 47002 is the problem"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from drafter.intake.patterns import phrases
from drafter.intake.spans import Span
from drafter.intake.tables import orders, others, things, voices

_ORDER = r"(?<![^\W_])(?:orders?|ords?|[وف]?(?:ال|بال|لل|ب|ل)?طلب(?:ات|ين|ه|ها|ي)?)(?:\s+(?:id|no|number|رقم))?[\s:#]*"  # order; number
_NUMBER: Final = re.compile(rf"(?P<named>{_ORDER})?(?<![\w.,/@-])#?(?P<id>\d{{4,12}})(?![\w%]|[.,:/-]\d)")
_BRACKET: Final = re.compile(r"\s*\([^()\n]{0,200}\)")
_SENTENCE: Final = re.compile(r"[.!?;]+(?=[\s)]|$)|\n")
_ASIDE, _BEFORE, _AFTER = phrases(orders.ASIDE), phrases(orders.MEANT_BEFORE), phrases(orders.MEANT_AFTER)
_DENIED: Final = phrases(voices.DENIALS).between(after=r"\s+(?:the\s+)?$")
_BOTH, _OTHER = phrases(orders.BOTH), phrases(orders.NOT_OF_ORDERS).between(after=r"[\s:#]*$")
_UP_TO: Final = re.compile(rf"(?:{_BEFORE.pattern})[\s:#-]*$")
_FROM: Final = re.compile(rf"[\s,،(:=-]*(?:{_AFTER.pattern})")
_COUNTED: Final = phrases(tuple(("/".join(f"{row[1]} {row[2]}".split()), row[3]) for row in things.NOUNS))
_PEOPLE: Final = phrases(others.RELATIVES).pattern
_OTHERS_ORDER: Final = re.compile(
    rf"(?:{_PEOPLE})(?:'?s)?\s+(?:(?:own|old|new|other|last|first)\s+)?{_ORDER}$|(?:طلب\w{{0,2}}|اوردر)\s+(?:{_PEOPLE})\s*(?:رقم\s*)?$"
    rf"|(?:{_PEOPLE})\s+(?:طلبه|طلبها|طلبهم)\s*(?:رقم\s*)?$"
    rf"|(?:{_PEOPLE})\s+(?:also\s+|who\s+)?(?:has|have|had|placed|made|عنده|عندها|عندهم|سوا|سوت)\s+(?:an?\s+|another\s+)?{_ORDER}$"
)  # the order of; number; his order, her order, their order; has (3), made (2)
_LIKENED: Final = phrases(others.LIKENED).between(after=rf"\s*(?:the\s+)?(?:{_ORDER})?$")
_SAME_ORDER: Final = re.compile(rf"(?:\bsame|(?<!\w)[لبع]?نفس)\s+{_ORDER}$")  # the same
"""The same order is this one."""
_NOT_HIS: Final = re.compile(
    rf"[\s,،]*(?:\(\s*)?(?:{phrases(others.NOT_HIS).pattern}|(?<=\()(?:another|other|different)\s+(?:client|customer|user|person))"
)
_FAR = 200
"""Characters after the number of an order that may still tell of it."""


@dataclass(frozen=True, slots=True)
class Mention:
    """Where the number of an order stands, how far the note tells of it there, and whether it puts it aside or means it."""

    id: str
    start: int
    end: int
    aside: bool
    meant: bool


def asides(text: str, start: int, end: int) -> Iterator[Span]:
    """Where a note tells of orders that it puts aside: those it says so of, or all others where it says which one it means."""
    mentions = list(_mentions(text, start, end))
    known = {each.id for each in mentions}
    meant = {each.id for each in mentions if each.meant}
    put = {each.id for each in mentions if each.aside} - meant
    if len(meant) == 1:
        put = known - meant
    if put and put < known:
        yield from ((each.start, each.end) for each in mentions if each.id in put)


def of_others(text: str, start: int, end: int) -> bool:
    """Whether the number of an order that stands at ``start`` to ``end`` is said to be another's, or is named for a likeness alone.

    >>> of_others("my sister's order 80110 is fine", 18, 23), of_others("طلب صديقه 80110 وصل", 10, 15)
    (True, True)
    """
    before = text[max(0, start - _NEAR) : start].removesuffix("#")
    sentence = re.split(r"[.!?;\n]", before)[-1]
    likened = _LIKENED.search(sentence) and not _SAME_ORDER.search(sentence)
    return bool(_OTHERS_ORDER.search(sentence) or likened or _NOT_HIS.match(text, end))


_NEAR = 70
"""Characters before a number in which it is said whose order it is."""


def _mentions(text: str, start: int, end: int) -> Iterator[Mention]:
    """The numbers of orders that have as many digits as one that is named as an order."""
    found = [match for match in _NUMBER.finditer(text, start, end) if _is_order(text, match)]
    sizes = {len(match["id"]) for match in found if match["named"]}
    found = [match for match in found if len(match["id"]) in sizes]
    for place, match in enumerate(found):
        later = (each for each in found[place + 1 : place + 3] if each["id"] != match["id"])
        stop = min(next((each.start() for each in later), end), end, match.end() + _FAR)
        sentence = _SENTENCE.search(text, match.end(), stop)
        bracket = _BRACKET.match(text, match.end(), stop)
        last = bracket.end() if bracket else sentence.start() if sentence else stop
        told = _UP_TO.search(text, max(start, match.start("id") - 40), match.start("id")) or _FROM.match(text, match.end(), last)
        denied = told is not None and _DENIED.search(text, max(start, told.start() - 14), told.start()) is not None
        both = _BOTH.search(text, match.end(), last) is not None
        other = of_others(text, *match.span("id"))
        aside = not both and (other or _in_bracket(text, match) or _ASIDE.search(text, match.end(), last) is not None)
        meant = told is not None and not denied and not other
        aside = aside and not meant
        begins = _first(text, match, start) if aside else match.start("id")
        yield Mention(match["id"], begins, last, denied or aside, meant)


def _in_bracket(text: str, match: re.Match[str]) -> bool:
    """Whether brackets hold the number alone: "refunded 3 USD (order 80110)" tells of that order."""
    opened = text[max(0, match.start() - 24) : match.start()].rpartition("(")
    return bool(opened[1]) and not re.search(r"[)\d]", opened[2]) and text[match.end() :].lstrip().startswith(")")


def _first(text: str, match: re.Match[str], start: int) -> int:
    """Where the note begins to tell of an order that it puts aside: with the clause whose bracket names it, else with its number."""
    if not _in_bracket(text, match):
        return match.start("id")
    before = text[start : match.start()]
    edges = [edge.end() for edge in _CLAUSE_ENDS.finditer(before, 0, before.rindex("("))]
    return start + (edges[-1] if edges else 0)


_CLAUSE_ENDS: Final = re.compile(r"[,،;:\n]|[.!?](?=\s)")


def _is_order(text: str, match: re.Match[str]) -> bool:
    """Whether a number names an order: after the word, or where it is no round one and counts nothing."""
    if match["named"]:
        return True
    if _OTHER.search(text, max(0, match.start() - 20), match.start()):
        return False
    following = text[match.end() : match.end() + 40].lstrip()
    return int(match["id"]) % 100 != 0 and _COUNTED.match(following) is None
