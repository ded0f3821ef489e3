"""What is known of a client: what was copied or done counts, a draft never."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from drafter.case import Case, Done
from drafter.errors import RecordError
from drafter.records import Copy, Event, Past, Records, Wording

Make = Callable[..., Any]
SENT = Wording("Hello", "مرحبا", "kept")
CREDIT = Done.model_validate({"remedy": "credit", "amount": "5.00 USD", "reference": "TX-1", "at": "2026-05-12T10:20:00+04:00"})


@pytest.fixture
def request_of(records: Records, case: Make, draft: Make) -> Callable[..., str]:
    """Keep a request of account C-1 and, as asked, its draft, copy and execution; give the case's id."""

    def kept(reference: str | None, *, drafted: bool = True, copied: bool = True, done: Done | None = None, **changes: Any) -> str:
        client = {"name": "أحمد", "account_id": "C-1"}
        case_id = records.keep_case(case(reference=reference, **{"client": client, **changes}))
        draft_id = records.keep_draft(case_id, draft(**changes)) if drafted else None
        if copied:
            records.keep_event(Event("copied", case_id, None, draft_id, SENT, Copy("plain", "both")))
        if done:
            records.keep_event(Event("done", case_id, done=done))
        return case_id

    return kept


Request = Callable[..., str]


def test_nothing_is_known(records: Records) -> None:
    past = records.past_requests(account_id="C-1")
    assert (past.refunds, past.requests_90d, past.since, past.by) == ((), 1, None, "account")


def test_a_draft_is_no_request(records: Records, request_of: Request) -> None:
    request_of("T-1", copied=False)
    assert (records.past_requests("C-1").refunds, records.past_requests("C-1").requests_90d) == ((), 1)


def test_an_edit_that_was_not_copied_is_no_request(records: Records, request_of: Request) -> None:
    case_id = request_of("T-1", copied=False)
    records.keep_event(Event("edited", case_id, None, None, SENT))
    assert records.past_requests("C-1").requests_90d == 1


def test_a_copied_offer_was_granted(records: Records, request_of: Request) -> None:
    """With the order, the service and the amount that the reply promised."""
    request_of("T-1")
    past = records.past_requests("C-1")
    (refund,) = past.refunds
    assert (refund.remedy, str(refund.amount), refund.service_id, refund.order_id, refund.warranty) == (
        "credit",
        "5.00 USD",
        "ig-1",
        "88231",
        False,
    )
    assert past.requests_90d == 2


def test_a_question_that_was_copied_grants_nothing(records: Records, request_of: Request) -> None:
    """It is a request all the same."""
    request_of("T-1", evidence={})
    assert (records.past_requests("C-1").refunds, records.past_requests("C-1").requests_90d) == ((), 2)


def test_what_was_promised_and_done_is_one(records: Records, request_of: Request) -> None:
    request_of("T-1", done=CREDIT)
    (refund,) = records.past_requests("C-1").refunds
    assert refund.at == CREDIT.at


def test_what_the_case_states_as_done_counts_once(records: Records, request_of: Request) -> None:
    """The same execution as an event and in the case of the follow-up is one; another is another."""
    request_of("T-1", done=CREDIT)
    twice = [CREDIT.model_dump(mode="json"), {"remedy": "refund", "amount": "1.00 USD", "reference": "TX-2"}]
    records.keep_case(_with_done(records, twice))
    assert sorted((refund.remedy, str(refund.amount)) for refund in records.past_requests("C-1").refunds) == [
        ("credit", "5.00 USD"),
        ("refund", "1.00 USD"),
    ]


def _with_done(records: Records, done: list[dict[str, Any]]) -> Case:
    last = records.story("T-1").cases[-1].case
    return last.model_copy(update={"done": tuple(Done.model_validate(one) for one in done)})


def test_a_warranty_matter_is_marked(records: Records, request_of: Request) -> None:
    """A refill on the warranty is not held against a client's goodwill."""
    order = {"status": "completed", "delivered": 1000, "start_count": 0, "current_count": 700, "warranty_days": 30}
    times = {"completed_at": "2026-05-05T09:00:00+04:00"}
    request_of("T-1", claim="drops", evidence=None, order={**order, **times})
    assert [(refund.remedy, refund.warranty) for refund in records.past_requests("C-1").refunds] == [("refill", True)]


@pytest.mark.parametrize(("days", "count"), [(89, 2), (90, 2), (91, 1)])
def test_requests_of_ninety_days(records: Records, request_of: Request, days: int, count: int) -> None:
    """Counted from when the client asked, the ninetieth day included."""
    case_id = request_of("T-1")
    asked = next(kept for kept in records.story(case_id).cases).case.asked_at
    assert records.past_requests("C-1", now=asked + timedelta(days=days)).requests_90d == count


def test_versions_are_one_request_and_the_one_in_hand_is_left_out(records: Records, request_of: Request) -> None:
    for reference in ("T-1", "T-1", "T-2"):
        request_of(reference)
    assert records.past_requests("C-1").requests_90d == 3
    assert records.past_requests("C-1", reference="t-2").requests_90d == 2
    without = request_of(None)
    assert [records.past_requests("C-1", reference=name).requests_90d for name in (None, without)] == [4, 3]


@pytest.mark.parametrize(
    ("who", "count", "by"),
    [
        ({"account_id": "c-1"}, 2, "account"),
        ({"account_id": "C-2"}, 1, "account"),
        ({"account_id": "C-2", "name": "أحمد"}, 1, "account"),
        ({"name": "احمد"}, 2, "name"),
        ({"name": "سالم"}, 1, "name"),
    ],
)
def test_who_is_meant(records: Records, request_of: Request, who: dict[str, str], count: int, by: str) -> None:
    """An account decides where it is known; a name, in any spelling, only where it is not."""
    request_of("T-1")
    past = records.past_requests(**who)
    assert (past.requests_90d, past.by) == (count, by)


@pytest.mark.parametrize("who", [{}, {"account_id": " ", "name": ""}])
def test_nobody_is_meant(records: Records, who: dict[str, str]) -> None:
    with pytest.raises(RecordError, match="an account or a name is needed"):
        records.past_requests(**who)


@pytest.mark.parametrize(
    ("age", "complete", "refunds", "requests"),
    [(None, False, None, None), (89, False, None, None), (90, False, None, 1), (89, True, (), 1), (None, True, (), 1)],
)
def test_what_young_records_do_not_know_is_not_filled_in(
    case: Make, age: int | None, complete: bool, refunds: Any, requests: int | None
) -> None:
    """That nothing was granted is known only where the desk vouches for it; a count only where the records are as old as it reaches."""
    now = case().now
    given = case(client={"name": "Omar Saleh", "requests_90d": None, "refunds": None})
    filled = Past((), 1, now - timedelta(days=age) if age else None, now, "name").on(given, complete)
    assert (filled.client.refunds, filled.client.requests_90d) == (refunds, requests)


def test_what_is_known_is_filled_in_beside_what_the_case_states(records: Records, case: Make, request_of: Request) -> None:
    request_of("T-1")
    past = records.past_requests("C-1")
    given = case(reference="T-2", client={"requests_90d": 7, "refunds": None})
    assert (past.on(given).client.refunds, past.on(given).client.requests_90d) == (past.refunds, 7)
    stated = case(reference="T-2")
    assert past.on(stated) == stated
