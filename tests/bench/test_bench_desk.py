"""The figures of the README's performance section: `make bench`."""

from __future__ import annotations

import os

import pytest

from drafter import places
from drafter.case import Case, from_text
from drafter.desk import Desk
from drafter.policy import decide


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    os.environ.setdefault("DRAFTER_CACHE", str(tmp_path_factory.mktemp("cache")))
    return Desk()


@pytest.fixture(scope="module")
def case() -> Case:
    return from_text((places.examples() / "partial-delivery.yaml").read_text(encoding="utf-8"))


def test_decide(benchmark, desk: Desk, case: Case) -> None:
    known = case.model_copy(update={"claim": "stopped_midway"})
    policy = desk.library.policy
    assert benchmark(decide, known, policy).outcome == "offer"


def test_match(benchmark, desk: Desk, case: Case) -> None:
    matcher = desk.matcher
    assert benchmark(matcher.match, case.message).best == "stopped_midway"


def test_strict_draft(benchmark, desk: Desk, case: Case) -> None:
    known = case.model_copy(update={"claim": "stopped_midway"})
    assert benchmark(desk.draft, known).checked.verdict == "kept"


def test_check(benchmark, desk: Desk, case: Case) -> None:
    known = case.model_copy(update={"claim": "stopped_midway"})
    made = desk.draft(known)
    en, ar = made.reply.text("en"), made.reply.text("ar")
    assert benchmark(desk.check, known, en, ar).verdict == "kept"
