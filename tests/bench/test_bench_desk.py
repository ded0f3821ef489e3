"""The figures of the README's performance section: `make bench`."""

from __future__ import annotations

import os
from datetime import timedelta

import pytest

from drafter import places
from drafter.case import Case, from_text
from drafter.desk import Desk
from drafter.linting import lint
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


def test_check_of_free_text(benchmark, desk: Desk, case: Case) -> None:
    known = case.model_copy(update={"claim": "stopped_midway"})
    en = "Hello Salma, 600 of 1,000 followers arrived. We will add 5.00 USD to your balance within 24 hours. Thank you for your patience."
    ar = "أهلًا سلمى، وصل 600 متابع من 1,000. سنضيف 5.00 دولار إلى رصيدك خلال 24 ساعة. نشكر لك صبرك."
    assert benchmark(desk.check, known, en, ar).verdict == "kept"


def test_lint(benchmark, desk: Desk) -> None:
    library = desk.library
    assert benchmark.pedantic(lint, args=(library, library.defaults.reviewed_at + timedelta(days=1)), rounds=3) == []


def test_check(benchmark, desk: Desk, case: Case) -> None:
    known = case.model_copy(update={"claim": "stopped_midway"})
    made = desk.draft(known)
    en, ar = made.reply.text("en"), made.reply.text("ar")
    assert benchmark(desk.check, known, en, ar).verdict == "kept"
