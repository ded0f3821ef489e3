"""A strict draft of an order that stopped midway, and what its reply may be made of."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from drafter import guard
from drafter.case import Case
from drafter.desk import Desk, Draft
from drafter.guard import Checked, Verdict
from drafter.settings import Settings
from drafter.writing import composing
from drafter.writing.composing import Piece

Built = Callable[..., Case]


@pytest.fixture(scope="session")
def draft(desk: Desk, case: Built) -> Draft:
    """5.00 USD are promised to the balance within 24 hours, in an email."""
    return desk.draft(case(channel="email"))


@pytest.fixture(scope="session")
def sayable(desk: Desk, draft: Draft) -> list[Piece]:
    """All pieces that an approved reply to this case could hold."""
    return composing.sayable(draft.case, draft.decision, desk.library, desk.settings)


@pytest.fixture(scope="session")
def checked(draft: Draft, sayable: list[Piece]) -> Callable[..., Checked]:
    """What provenance finds in the draft's reply with one half or both replaced: no reading, so the rules are those of lines alone."""

    def of(en: str | None = None, ar: str | None = None) -> Checked:
        texts = draft.reply.text("en") if en is None else en, draft.reply.text("ar") if ar is None else ar
        return guard.check(*texts, sayable, draft.decision, draft.reply.key)

    return of


@pytest.fixture(scope="session")
def verdict(draft: Draft) -> Callable[..., Verdict]:
    """The verdict of the whole guard on the same where the house trusts approved lines alone; ``changes`` are laid over the case."""
    strict = Desk(settings=Settings(guard="approved"))

    def of(en: str | None = None, ar: str | None = None, **changes: Any) -> Verdict:
        texts = draft.reply.text("en") if en is None else en, draft.reply.text("ar") if ar is None else ar
        return strict.check(draft.case.model_copy(update=changes), *texts).verdict

    return of


@pytest.fixture(scope="session")
def beside(desk: Desk) -> Callable[[Case, str, str], Verdict]:
    """The verdict on the draft of a case with one more sentence in each half."""

    def of(built: Case, en: str, ar: str) -> Verdict:
        reply = desk.draft(built).reply
        return desk.check(built, f"{reply.text('en')} {en}", f"{reply.text('ar')} {ar}").verdict

    return of
