"""The guard and the approved lines mean the same day, in whatever zone the record's times are written."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, timedelta

import pytest

from drafter.case import Case
from drafter.desk import Desk

DROPPED = {
    "status": "completed",
    "delivered": 1000,
    "start_count": 100,
    "current_count": 700,
    "warranty_days": 30,
    "warranty_from": "completed",
    "ordered_at": "2026-04-01T09:00:00+04:00",
}
EN = "Your order is under warranty until {} May 2026. We will refill the 400 missing followers within 72 hours of acceptance."
AR = "طلبك ضمن الضمان حتى {} مايو 2026. سنعيد تعبئة 400 متابع ناقص خلال 72 ساعة من القبول."


@pytest.mark.parametrize(
    ("completed_at", "ends"),
    [
        ("2026-04-12T22:00:00+00:00", 13),  # 13 April in the desk's zone
        ("2026-04-13T01:00:00+09:00", 12),  # 12 April there
        ("2026-04-12T22:00:00+04:00", 12),
    ],
)
def test_a_warranty_ends_on_the_desks_day(desk: Desk, case: Callable[..., Case], completed_at: str, ends: int) -> None:
    built = case(claim="drops", order={**DROPPED, "completed_at": completed_at}, evidence=None)
    assert f" {ends} May 2026" in desk.draft(built).reply.text("en")
    assert desk.check(built, EN.format(ends), AR.format(ends)).verdict == "kept"
    assert desk.check(built, EN.format(ends + 1), AR.format(ends + 1)).verdict == "breached"


def test_what_was_done_was_done_on_the_desks_day(desk: Desk, case: Callable[..., Case]) -> None:
    built = case(
        stage="follow_up", done=[{"remedy": "credit", "amount": "5.00 USD", "reference": "TX-1", "at": "2026-05-11T21:30:00+00:00"}]
    )
    en, ar = "We added 5.00 USD to your balance on {} May 2026, TX-1.", "أضفنا 5.00 دولار إلى رصيدك في {} مايو 2026، TX-1."
    assert desk.check(built, en.format(12), ar.format(12)).verdict == "kept"
    assert desk.check(built, en.format(11), ar.format(11)).verdict != "kept"


def test_a_servers_clock_is_nobodys_day(desk: Desk, case: Callable[..., Case]) -> None:
    """``now`` in UTC, as a server writes it: the day of the answer is that of the desk, whatever the case was checked as before."""
    local = case(stage="acknowledge", now="2026-05-13T01:00:00+04:00", received_at="2026-05-13T01:00:00+04:00")
    server = local.model_copy(update={"now": local.now.astimezone(UTC)})
    due = desk.decide(local)[1].respond_by
    en = f"Your message has reached us. You will have our answer by {due:%A}, {due.day} {due:%B} {due.year}, {due:%-I:%M} {due:%p}."
    ar = desk.draft(local).reply.text("ar")
    early = en.replace(f"{due:%A}, {due.day}", f"{due - timedelta(days=1):%A}, {due.day - 1}")
    for text in (en, early):
        assert [each.rule for each in desk.check(server, text, ar).findings] == [each.rule for each in desk.check(local, text, ar).findings]


def test_equal_instants_in_two_zones_are_read_alike(case: Callable[..., Case]) -> None:
    """Whichever of two equal cases is checked first, both get the same verdict."""
    en, ar = "10 May: that is the entry for your consultation.", "10 مايو: هذا هو تسجيل استشارتك."
    done = [{"remedy": "consultation", "at": at} for at in ("2026-05-09T22:30:00+00:00", "2026-05-10T02:30:00+04:00")]
    cases = [case(stage="follow_up", done=[entry]) for entry in done]
    there, back = Desk(), Desk()
    assert [there.check(each, en, ar) for each in cases] == [back.check(each, en, ar) for each in reversed(cases)][::-1]


def test_a_day_that_no_entry_holds_proves_nothing(desk: Desk, case: Callable[..., Case]) -> None:
    """The order's own day, told as that of a credit whose day is not on record."""
    built = case(stage="follow_up", done=[{"remedy": "credit", "amount": "5.00 USD", "reference": "TX-1"}])
    en, ar = "We added 5.00 USD to your balance{}, TX-1.", "أضفنا 5.00 دولار إلى رصيدك{}، TX-1."
    assert desk.check(built, en.format(""), ar.format("")).verdict == "kept"
    assert desk.check(built, en.format(" on 1 May 2026"), ar.format(" في 1 مايو 2026")).verdict != "kept"
