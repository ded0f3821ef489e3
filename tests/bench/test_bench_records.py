"""What keeping and finding costs one agent alone, over records of 300 requests in SQLite: `make bench`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from drafter import places
from drafter.case import Case, from_text
from drafter.desk import Desk
from drafter.records import Copy, Event, Records, Wording

NUMBERS = count(1_000)


@pytest.fixture(scope="module")
def case() -> Case:
    given = from_text((places.examples() / "partial-delivery.yaml").read_text(encoding="utf-8"))
    return given.model_copy(update={"claim": "stopped_midway"})


@pytest.fixture(scope="module")
def draft(case: Case) -> dict[str, Any]:
    return Desk().draft(case).to_json()


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory, case: Case, draft: dict[str, Any]) -> Iterator[Records]:
    with Records(f"sqlite:///{tmp_path_factory.mktemp('records') / 'records.db'}") as opened:
        for number in range(300):
            _request(opened, case, draft, number)
        yield opened


def _request(records: Records, case: Case, draft: dict[str, Any], number: int) -> str:
    """A request that was drafted, edited by a word and copied."""
    client = case.client.model_copy(update={"name": f"Client {number // 4}"})
    case_id = records.keep_case(case.model_copy(update={"reference": f"B-{number}", "client": client}))
    draft_id = records.keep_draft(case_id, draft)
    wording = Wording(draft["en"] + " Bye.", draft["ar"], "unverified")
    return records.keep_event(Event("copied", case_id, None, draft_id, wording, Copy("whatsapp", "both")))


def test_keep_a_request(benchmark: BenchmarkFixture, records: Records, case: Case, draft: dict[str, Any]) -> None:
    """Three writes: the case, the draft, the copied reply."""
    assert benchmark(lambda: _request(records, case, draft, next(NUMBERS)))


def test_search_records(benchmark: BenchmarkFixture, records: Records) -> None:
    assert len(benchmark(records.search, "client 7 balance")) == 50


def test_story(benchmark: BenchmarkFixture, records: Records) -> None:
    assert len(benchmark(records.story, "B-7").entries) == 3


def test_past_requests(benchmark: BenchmarkFixture, records: Records) -> None:
    assert benchmark(records.past_requests, None, "Client 7").requests_90d >= 1


def test_open_records(benchmark: BenchmarkFixture, records: Records) -> None:
    """Opening what is there already, for each command of the command line."""
    path = Path(records.place.removeprefix("sqlite:///"))
    benchmark(lambda: Records(f"sqlite:///{path}").close())
