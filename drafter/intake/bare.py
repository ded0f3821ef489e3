"""Numbers of orders that stand without the word: at the beginning of a line, before a status, after "mine", in a field of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from drafter.intake.patterns import any_of, phrases
from drafter.intake.tables import orders, others, roles, states
from drafter.intake.wares import NOUN_PHRASE

MONEY_WORD: Final = re.compile(r"[$€£%]|(?:usd|aed|sar|kwd|qar|omr|bhd|egp|dollars?|dirhams?|درهم|دولار|ريال|دينار)\b")  # currencies
_SECOND: Final = re.compile(
    r"(?:\s*(?:'[^'\n]{1,30}'|\"[^\"\n]{1,30}\"|\[[^\]\n]{1,40}\]))?(?:\s+-\s+|[\s:x]{1,3})"
    r"(?:\d{1,3}(?:,\d{3})+|\d{1,3}|\d+(?:\.\d)?\s?(?:k|m|الف|الاف)|\d+00|\d*[05]0)(?![\w/%$€£]|[.,]\d)"
)
_PART_OF: Final = phrases(roles.PART_OF).between(r"\s*")
_ID: Final = r"#?(?P<id>\d{5,9})(?!\w|[.,:/-]\d)"
_STATUS: Final = any_of(phrase for _, _, words in states.STATUS for phrase, _ in words).pattern
_TOLD: Final = rf"(?:(?:is|was|still|now|the|order|الحين|لسه)\s+){{0,2}}(?:{_STATUS}|{phrases(orders.TOLD_OF).pattern})"
_OPENS: Final = r"(?:^|(?<=\n)|(?<=[.!?;:] )|(?<=[؟،,-] )|(?<=[—–>] )|(?<=\) ))[ \t]*"
_FIELD_END: Final = r"(?=\s*(?:$|\n|\(|[.,،:;|—–-]+(?:\s|$)))"
_ON_ITS_LINE: Final = re.compile(r"[^\n]{0,300}?(?<![^\W_])(?:qty|quantity|(?:ال)?كميه)[\s:=|]*\d")  # quantity
"""A line that has a field for the quantity besides."""
_ALWAYS: Final = (
    phrases(others.OURS).between(after=rf"[\s:=,-]*{_ID}"),
    re.compile(rf"{_OPENS}{_ID}(?=[\s:,-]+{_TOLD})"),
    re.compile(rf"(?m)^[ \t]*{_ID}{_FIELD_END}"),
    re.compile(rf"(?m)^[ \t]*{_ID}(?=\s+{NOUN_PHRASE.pattern}{_ON_ITS_LINE.pattern})"),
    re.compile(rf"{_ID}(?=\s+(?:{phrases(others.MEANT).pattern}))"),
)
"""Where a number names an order, also beside one that has the word."""
_ALONE: Final = (
    re.compile(
        r"(?:(?m:^)[ \t]*|\b(?:for|on|re|check|checked|checking)\s+|(?<!\w)(?:بخصوص|و?رقم|علي|ع|عن|حق)\s+)(?P<id>\d{5,9})(?![\w]|[.,:/-]\d)"
    ),  # about, number, on (2), about, of
    re.compile(rf"(?<=[.!?;؟] )[ \t]*{_ID}{_FIELD_END}"),
    re.compile(rf"(?<=[.!?;؟] ){_ID}(?=\s+{NOUN_PHRASE.pattern}[\s:x]{{1,3}}\d)"),
    re.compile(rf"(?:(?m:^)[ \t]*|(?<=[.!?؟:] )){_ID}(?=\s+[/|]\s+(?!\d)[^\n]{{1,200}}?\s[/|]\s)"),
    re.compile(rf"(?:[,،|;]\s|\s[—–-]\s){_ID}(?=\s*(?:$|[,،.;|\n](?!\d)|\s[—–-]\s))"),
    re.compile(rf"(?<=\s){_ID}(?=[\s:,-]+(?:{_STATUS})(?![^\W_]))"),
)
"""Where it does only if no order has the word."""
FOLLOWING: Final = 90
"""Characters after a number that tell whether it counts what follows."""


def bare(text: str, sizes: frozenset[int]) -> Iterator[re.Match[str]]:
    """The numbers that name an order without the word, none that is round or counts. Where orders are named with the word,
    ``sizes`` has the digits of their numbers, and another has as many.

    >>> {match["id"] for match in bare("no reply yet. 55121 partial, 300 left", frozenset())}
    {'55121'}
    >>> {match["id"] for match in bare("طلب صديقه 55120 وصل. طلبه هو 55121", frozenset({5}))}
    {'55121'}
    """
    for pattern in _ALWAYS if sizes else (*_ALWAYS, *_ALONE):
        for match in pattern.finditer(text):
            if (not sizes or len(match["id"]) in sizes) and _names(text, match):
                yield match


def _names(text: str, match: re.Match[str]) -> bool:
    following = text[match.end("id") : match.end("id") + FOLLOWING].lstrip(" -:")
    if _FIELD_BEFORE.search(text, max(0, match.start("id") - 30), match.start("id")):
        return False
    counts = NOUN_PHRASE.match(following) is not None and not counted_after(following) and not _ON_ITS_LINE.match(text, match.end("id"))
    return int(match["id"]) % 100 != 0 and not counts and not MONEY_WORD.match(following)


_FIELD_BEFORE: Final = re.compile(
    rf"(?:{phrases(orders.NOT_OF_ORDERS).pattern}|\b(?:start|current|remains?|remaining|delivered|charge|paid|total|now|before))\s*[:=]\s*$"
)
"""A label whose figure is no order's."""


def counted_after(following: str) -> bool:
    """Whether what is counted has its own number after it: of "70100 snap views 5k" the first names, the second counts."""
    noun = NOUN_PHRASE.match(following)
    count = _SECOND.match(following, noun.end()) if noun else None
    if noun is None or count is None or MONEY_WORD.match(following[count.end() :].lstrip()):
        return False
    return not (_PART_OF.match(following, count.end()) or NOUN_PHRASE.match(following[count.end() :].lstrip()))
