"""When each line of a chat was written: "yesterday" in a message counts from the message's own stamp."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from typing import Final

_DAY = r"(?P<a{0}>\d{{1,4}})[/.-](?P<b{0}>\d{{1,2}})[/.-](?P<c{0}>\d{{1,4}})"
_CLOCK = r"(?P<h{0}>\d{{1,2}}):(?P<m{0}>\d\d)(?::\d\d)?(?:\s*(?:(?P<p{0}>[ap])\.?m\.?|(?P<r{0}>[صم])(?!\w)))?"  # before, after noon
_STAMP: Final = re.compile(
    rf"(?m)^[ \t]*(?:[^\W\d_][^:\[\n]{{0,40}}(?:\[|[—–-][ \t]+)|\[)?"
    rf"(?:{_DAY.format(1)}[,،]?[ \t]+{_CLOCK.format(1)}|{_CLOCK.format(2)}[,،][ \t]*{_DAY.format(2)})"
)
_ORDERS: Final = ((0, 1, 2), (2, 1, 0), (2, 0, 1))
"""Where year, month and day stand: 2026-05-12, 12/05/2026, 5/12/2026."""


class Stamps:
    """The stamps of a text; ``anchor`` is when it was received, and no stamp is later than the day after."""

    def __init__(self, text: str, anchor: datetime) -> None:
        self._anchor = anchor
        found = list(_STAMP.finditer(text))
        self._starts = [match.start() for match in found]
        self._written = list(_written(found, anchor))

    def at(self, place: int) -> datetime | None:
        """When the words at a place were written: by the stamp before them, or when received; None where the stamp can be read two ways."""
        before = bisect_right(self._starts, place)
        return self._written[before - 1] if before else self._anchor


def _written(found: Sequence[re.Match[str]], anchor: datetime) -> Iterator[datetime | None]:
    """Each stamp, read in the one order in which all of them are days up to the day the text was received."""
    readings = [[_day(match, order) for match in found] for order in _ORDERS]
    latest = anchor.date() + timedelta(days=1)
    possible = [days for days in readings if all(day is not None and day <= latest for day in days)]
    for place, match in enumerate(found):
        days = {row[place] for row in possible}
        day = days.pop() if len(days) == 1 else None
        yield None if day is None else _moment(day, match, anchor)


def _day(match: re.Match[str], order: tuple[int, int, int]) -> date | None:
    written = [_part(match, name) for name in "abc"]
    year, month, day = (int(written[place]) for place in order)
    if order[0] == 0 and len(written[0]) != 4:
        return None
    try:
        return date(year + 2000 if year < 100 else year, month, day)
    except ValueError:
        return None


def _moment(day: date, match: re.Match[str], anchor: datetime) -> datetime | None:
    half, hour = _part(match, "p") or {"ص": "a", "م": "p"}.get(_part(match, "r")), int(_part(match, "h"))  # before, after noon
    try:
        return datetime.combine(day, time(hour % 12 + (12 if half == "p" else 0) if half else hour, int(_part(match, "m"))), anchor.tzinfo)
    except ValueError:
        return None


def _part(match: re.Match[str], name: str) -> str:
    """A part of a stamp, whether the day stands before the time or after it."""
    return match[f"{name}1"] or match[f"{name}2"] or ""
