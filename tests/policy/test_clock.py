"""Business hours counted from any instant, over nights, closed days and zones."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.policy import clock
from drafter.policy.clauses import BusinessHours

GULF = BusinessHours("Asia/Dubai", 9, 21, frozenset({1, 2, 3, 4, 6, 7}))  # closed on Fridays
ALWAYS = BusinessHours("Asia/Riyadh", 0, 24, frozenset(range(1, 8)))
LONDON = BusinessHours("Europe/London", 0, 24, frozenset(range(1, 8)))
MONDAYS = BusinessHours("UTC", 10, 11, frozenset({1}))

AFTER = [  # 2026-05-11 is a Monday
    ("within the day", GULF, "2026-05-12T10:00:00+04:00", 2, "2026-05-12T12:00:00+04:00"),
    ("no time at all", GULF, "2026-05-12T10:00:00+04:00", 0, "2026-05-12T10:00:00+04:00"),
    ("half an hour", GULF, "2026-05-12T10:00:00+04:00", 0.5, "2026-05-12T10:30:00+04:00"),
    ("to the last second", GULF, "2026-05-12T19:00:00+04:00", 2, "2026-05-12T21:00:00+04:00"),
    ("one second over", GULF, "2026-05-12T19:00:01+04:00", 2, "2026-05-13T09:00:01+04:00"),
    ("as it closes", GULF, "2026-05-12T21:00:00+04:00", 2, "2026-05-13T11:00:00+04:00"),
    ("before it opens", GULF, "2026-05-12T00:00:00+04:00", 2, "2026-05-12T11:00:00+04:00"),
    ("as it opens", GULF, "2026-05-12T09:00:00+04:00", 2, "2026-05-12T11:00:00+04:00"),
    ("over a closed day", GULF, "2026-05-14T20:30:00+04:00", 2, "2026-05-16T10:30:00+04:00"),
    ("on a closed day", GULF, "2026-05-15T12:00:00+04:00", 2, "2026-05-16T11:00:00+04:00"),
    ("over the new year", GULF, "2026-12-31T20:00:00+04:00", 2, "2027-01-02T10:00:00+04:00"),
    ("more than one day", GULF, "2026-05-12T09:00:00+04:00", 25, "2026-05-14T10:00:00+04:00"),
    ("from another zone", GULF, "2026-05-12T04:00:00+00:00", 2, "2026-05-12T11:00:00+04:00"),
    ("from another day's zone", GULF, "2026-05-11T22:00:00-10:00", 2, "2026-05-12T14:00:00+04:00"),
    ("a desk that never closes", ALWAYS, "2026-05-15T23:00:00+03:00", 2, "2026-05-16T01:00:00+03:00"),
    ("a night with an hour less", LONDON, "2026-03-29T00:30:00+00:00", 2, "2026-03-29T03:30:00+01:00"),
    ("a night with an hour more", LONDON, "2026-10-25T00:30:00+01:00", 2, "2026-10-25T01:30:00+00:00"),
    ("a desk of one hour a week", MONDAYS, "2026-05-11T10:30:00+00:00", 2, "2026-05-25T10:30:00+00:00"),
]


@pytest.mark.parametrize(("desk", "start", "hours", "expected"), [line[1:] for line in AFTER], ids=[line[0] for line in AFTER])
def test_after(desk, start, hours, expected):
    reached = clock.after(datetime.fromisoformat(start), hours, desk)
    assert reached.astimezone(UTC) == datetime.fromisoformat(expected)  # an hour that comes twice equals none in another zone
    assert str(reached.tzinfo) == desk.zone


@given(st.integers(0, 365 * 24 * 3600), st.integers(0, 30), st.integers(1, 30))
def test_hours_add_up_and_end_while_the_desk_is_open(start, first, second):
    """Waiting twice is waiting for the sum, and an answer is never due at night or on a closed day."""
    begun = datetime(2026, 1, 1, tzinfo=ZoneInfo("Asia/Dubai")) + timedelta(seconds=start)
    reached = clock.after(clock.after(begun, first, GULF), second, GULF)
    assert reached == clock.after(begun, first + second, GULF)
    assert reached >= begun
    assert reached.isoweekday() in GULF.days
    assert (
        timedelta(hours=GULF.opens) <= reached - reached.replace(hour=0, minute=0, second=0, microsecond=0) <= timedelta(hours=GULF.closes)
    )
