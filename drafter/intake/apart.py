"""Figures that a reader of dates takes together and that a note means apart: a count after a day, two counts with a stroke between.

"completed 5 May, 2000 delivered" has no year, and "partial 250/500" has no fraction.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Final

from drafter.intake.patterns import phrases
from drafter.intake.tables.times import COUNTING, LINKING
from drafter.intake.wares import NOUN_PHRASE
from drafter.reading.folding import Folded, spelled
from drafter.reading.tables.times import MONTHS

_MONTH: Final = "|".join(
    sorted((spelled(word).replace("-", r"\s") for row in MONTHS for word in f"{row[1]} {row[2]}".split()), key=len, reverse=True)
)
_YEAR_LIKE: Final = re.compile(
    rf"(?:(?<![\d.,/:-])\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:{_MONTH})\.?|(?<![^\W_])(?:{_MONTH})\s+\d{{1,2}}(?:st|nd|rd|th)?)"
    r"(?P<gap>\s*[,،]?\s+)(?P<year>\d{4})(?![\w:]|[.,]\d)"
)
"""A day of a month and four digits after it."""
_STROKE: Final = re.compile(r"(?<![\w.,/$€£-])(?P<part>\d{1,7})(?P<gap>\s?/\s?)(?P<whole>\d{2,8})(?![\w/]|[.,-]\d)")
_FALL: Final = re.compile(
    r"(?<![\w.,/])(?P<most>\d{1,3}(?:,\d{3})+|\d{2,9})\s+(?:down\s+)?(?:to|الي|ل)(?P<gap>\s)(?P<least>\d{1,3}(?:,\d{3})+|\d{1,9})(?!\w|[.,]\d)"
)  # to
"""A count that went down: a range goes up."""
_COUNTING: Final = phrases(COUNTING).between(r"\s*")
_PART: Final = re.compile(r"\s*(?:/|of\b|out of\b|(?<!\w)من(?!\w))\s*\d")  # of
_OWN_NUMBER: Final = re.compile(rf"\s*(?:{phrases(LINKING).pattern})?[\s:]*\d")
"""What is counted has its own number after it, so that the one before is a year."""
OLDEST: Final = 5
"""Years; what a note tells of is not older, and a panel's orders are not."""
_DAYS_OF_MONTH, _MONTHS_OF_YEAR = 31, 12


def apart(folded: Folded, anchor: datetime | None) -> frozenset[int]:
    """The places in folded text, each between two figures that are to be read apart."""
    falls = (match.start("gap") for match in _FALL.finditer(folded.text) if _figure(match["most"]) > _figure(match["least"]))
    return frozenset([*_after_days(folded.text, anchor), *_strokes(folded.text), *falls])


def readable(original: str, folded: Folded, places: frozenset[int]) -> str:
    """The original with a bracket at each of the places, as long as before.

    >>> from drafter.reading.folding import fold
    >>> folded = fold("5 may 2000/2000")
    >>> readable(folded.text, folded, apart(folded, None))
    '5 may(2000(2000'
    """
    chars = list(original)
    for place in places:
        chars[folded.span(place, place + 1)[0]] = "("
    return "".join(chars)


def _figure(written: str) -> int:
    return int(written.replace(",", ""))


def _after_days(text: str, anchor: datetime | None) -> Iterator[int]:
    for match in _YEAR_LIKE.finditer(text):
        if not _is_year(text, match, anchor):
            yield from range(*match.span("gap"))


def _is_year(text: str, match: re.Match[str], anchor: datetime | None) -> bool:
    """Whether four digits after a day are its year: one in which an order can stand, and no count by the words after them."""
    year = int(match["year"])
    latest = anchor.year if anchor is not None else year
    if not latest - OLDEST <= year <= latest + 1 or year < _FIRST:
        return False
    if year == latest and anchor is not None:
        return True  # the day is the same in either reading
    if _PART.match(text, match.end()):
        return False
    counted = NOUN_PHRASE.match(text, match.end() + 1) or _COUNTING.match(text, match.end())
    return counted is None or _OWN_NUMBER.match(text, counted.end()) is not None


_FIRST: Final = 2005
"""No panel is older."""


def _strokes(text: str) -> Iterator[int]:
    for match in _STROKE.finditer(text):
        part, whole = int(match["part"]), int(match["whole"])
        day = part <= _DAYS_OF_MONTH and whole <= _DAYS_OF_MONTH
        month = part <= _MONTHS_OF_YEAR and len(match["whole"]) == 4 and match["whole"].startswith("20") and whole % 100 != 0
        if not day and not month and part <= 2 * whole and whole >= _FEWEST:
            yield match.start("gap") + len(match["gap"]) - len(match["gap"].lstrip())


_FEWEST: Final = 20
"""Of fewer nothing is sold."""


def of_one_day(text: str, start: int, end: int) -> bool:
    """Whether a count is what came on one day, beside that of another day: not all that came.

    >>> of_one_day("300 delivered yesterday, 450 today", 0, 13), of_one_day("300 delivered", 0, 13)
    (True, False)
    """
    return _ON_DAY.match(text, end) is not None or _DAY_BEFORE.search(text, max(0, start - _BEFORE), start) is not None


_BEFORE: Final = 20
_NAMED_DAY = r"(?:yesterday|last night|last week|امس|مبارح|امبارح|البارح[هة]?|اليوم|today)"  # yesterday (4), today
_ON_DAY: Final = re.compile(
    rf"\s*{_NAMED_DAY}[\s,،]+(?:(?:and|و)\s*)?(?:(?:then|today|اليوم)\s+)?\d|\s*(?:yesterday|امس|مبارح)\s*(?:and|و|,|،)\s*(?:today|اليوم)?\s*\d"
)
_DAY_BEFORE: Final = re.compile(r"(?<!\w)(?:yesterday|امس|مبارح|امبارح)\s+(?:only\s+|بس\s+)?$")
"""yesterday (4), today, only: before and after what came on that day."""
