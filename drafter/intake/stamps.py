"""When each line of a chat was written: "yesterday" in a message counts from the message's own stamp."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from typing import Final

_STAMP: Final = re.compile(r"(?m)^[ \t]*\[?(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4}),?[ \t]+(\d{1,2}):(\d\d)(?::\d\d)?(?:\s*([ap])\.?m)?")
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
    year, month, day = (int(match[place + 1]) for place in order)
    if order[0] == 0 and len(match[1]) != 4:
        return None
    try:
        return date(year + 2000 if year < 100 else year, month, day)
    except ValueError:
        return None


def _moment(day: date, match: re.Match[str], anchor: datetime) -> datetime | None:
    hour = int(match[4]) % 12 + (12 if match[6] == "p" else 0) if match[6] else int(match[4])
    try:
        return datetime.combine(day, time(hour, int(match[5])), anchor.tzinfo)
    except ValueError:
        return None
