"""When a request must be acknowledged, resolved and followed up."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from drafter.policy.clauses import BusinessHours


def after(start: datetime, hours: float, business: BusinessHours) -> datetime:
    """The instant that lies ``hours`` of open desk after ``start``, in the desk's own zone.

    A request that comes at 20:30 before a closed day is answered by 10:30 of the next open one, when two hours are allowed.
    """
    zone = _zone(business.zone)
    at = start.astimezone(zone)
    left = timedelta(hours=hours)
    while True:
        opens = at.replace(hour=business.opens, minute=0, second=0, microsecond=0)
        closes = opens + timedelta(hours=business.closes - business.opens)
        at = max(at, opens)
        if at.isoweekday() in business.days and at < closes:
            open_for = closes.astimezone(UTC) - at.astimezone(UTC)  # an hour more or less where the clocks are changed
            if left <= open_for:
                return (at.astimezone(UTC) + left).astimezone(zone)
            left -= open_for
        at = (at + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)


@lru_cache(maxsize=8)
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)
