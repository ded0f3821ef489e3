"""Bare numbers that name a day of the month or an hour and count nothing: يوم 12, الثالث عشر (the thirteenth), "by 11 tomorrow"."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from drafter.reading.folding import spelled
from drafter.reading.tables import bounds

_LAST_DAY, _LAST_HOUR, _LAST_MINUTE = 31, 24, 59
_TENS: Final = frozenset([10, 20, 30])
_ORDINALS: Final = frozenset(map(spelled, bounds.ARABIC_ORDINALS.split()))
_DAY: Final = frozenset(map(spelled, ["يوم", "يومه", "يومها"]))
"""Day, its day: before a number that names which."""
_BY: Final = frozenset(["by", "before", "at", "until"])
_WHEN: Final = frozenset(
    ["tomorrow", "today", "yesterday", "morning", "evening", "afternoon", "monday", "tuesday", "wednesday", "thursday"]
)
_DAYS: Final = frozenset(["tomorrow", "today", "tonight"])


def is_day_or_hour(value: Decimal, before: str, after: str, earlier: str = "") -> bool:
    """Whether a number is one, by the words beside it: one or two before it, and one after.

    >>> is_day_or_hour(Decimal(11), "by", "tomorrow"), is_day_or_hour(Decimal(12), "يوم", "")
    (True, True)
    """
    if value in _TENS and before.removeprefix("و").removeprefix("ب") in _ORDINALS:
        return True
    if value <= _LAST_MINUTE and "past" in (before, after):
        return True  # "ten past two"
    if value <= _LAST_HOUR and before in _BY and after == "in":
        return True  # "at seven in the evening"
    if value <= _LAST_HOUR and ((before == "at" and earlier in _WHEN) or (before == "past" and earlier in ("half", "quarter"))):
        return True
    return (before in _DAY and value <= _LAST_DAY) or (before in _BY and after in _DAYS and value <= _LAST_HOUR)
