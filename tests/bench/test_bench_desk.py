"""The figures of the README's performance section: `make bench`."""

from __future__ import annotations

import os
from datetime import timedelta
from itertools import count, cycle

import pytest

from drafter import places
from drafter.case import Case, from_text
from drafter.desk import Desk
from drafter.guard import free_text
from drafter.guard.wording import fitted
from drafter.linting import lint
from drafter.policy import decide
from drafter.reading.folding import fold


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


LONG = (
    "Hello Salma, thank you for your patience while we looked into this. Order 70301 delivered 600 of 1,000 followers, and the rest "
    "cannot be completed. We understand that you were counting on the full number, and we are sorry that it stopped. We will add 5.00 USD "
    "to your panel balance within 24 hours, which is the value of the 400 followers that were not delivered. A refund to your card is not "
    "possible for this order. You can use the balance for any service on the panel. If anything is unclear, please write to us and we "
    "will answer you. We know how much this campaign matters to your shop, and we thank you for telling us. Kind regards, the support team",
    "أهلًا سلمى، نشكر لك صبرك أثناء مراجعتنا للأمر. وصل من الطلب 70301 عدد 600 متابع من أصل 1,000، ولا يمكن إكمال الباقي. نتفهم أنك كنت "
    "تنتظرين العدد كاملًا، ويؤسفنا أنه توقف. سنضيف 5.00 دولار إلى رصيدك في اللوحة خلال 24 ساعة، وهي قيمة 400 متابع لم يصلوا. لا يمكن رد "
    "المبلغ إلى بطاقتك عن هذا الطلب. ويمكنك استخدام الرصيد لأي خدمة في اللوحة. إن كان هناك شيء غير واضح فاكتبي لنا وسنجيبك. ونعرف كم تهم "
    "هذه الحملة متجرك، ونشكر لك إخبارنا. مع خالص التقدير، فريق الدعم",
)
"""A personal reply of about 1,200 characters, both halves together."""


def test_check_of_a_long_reply_never_seen(benchmark, desk: Desk, case: Case) -> None:
    """Nothing of the text or the case is remembered: the first check of a draft."""
    known = case.model_copy(update={"claim": "stopped_midway"})

    def forget() -> tuple[tuple[Case, str, str], dict[str, object]]:
        for remembered in (fold, free_text._read, free_text._half, fitted.risk):
            remembered.cache_clear()
        desk._measures.clear()
        return (known, *LONG), {}

    assert benchmark.pedantic(desk.check, setup=forget, rounds=200).verdict == "kept"


def test_check_of_a_long_reply_after_an_edit(benchmark, desk: Desk, case: Case) -> None:
    """One word of one half is new each time: what an agent who types waits for."""
    known = case.model_copy(update={"claim": "stopped_midway"})
    words = cycle(["stopped", "came to a stop", "was held up", "ended there"])
    spaces = count(1)

    def edited() -> tuple[tuple[Case, str, str], dict[str, object]]:
        return (known, LONG[0].replace("stopped", next(words) + " " * (next(spaces) % 50)), LONG[1]), {}

    benchmark.pedantic(desk.check, setup=edited, rounds=100)


def test_check_of_the_same_text_again(benchmark, desk: Desk, case: Case) -> None:
    """What a page that is drawn again asks for: the verdict is remembered by the letters of the text."""
    known = case.model_copy(update={"claim": "stopped_midway"})
    desk.check(known, *LONG)
    assert benchmark(desk.check, known, *LONG).verdict == "kept"


def test_check_of_free_text(benchmark, desk: Desk, case: Case) -> None:
    """Short free text whose verdict is not remembered, though its halves may be."""
    known = case.model_copy(update={"claim": "stopped_midway"})
    en = "Hello Salma, 600 of 1,000 followers arrived. We will add 5.00 USD to your balance within 24 hours. Thank you for your patience."
    ar = "أهلًا سلمى، وصل 600 متابع من 1,000. سنضيف 5.00 دولار إلى رصيدك خلال 24 ساعة. نشكر لك صبرك."

    def forget() -> tuple[tuple[Case, str, str], dict[str, object]]:
        desk._measure(known).verdicts.clear()
        return (known, en, ar), {}

    assert benchmark.pedantic(desk.check, setup=forget, rounds=200).verdict == "kept"


def test_lint(benchmark, desk: Desk) -> None:
    library = desk.library
    assert benchmark.pedantic(lint, args=(library, library.defaults.reviewed_at + timedelta(days=1)), rounds=3) == []


def test_check(benchmark, desk: Desk, case: Case) -> None:
    known = case.model_copy(update={"claim": "stopped_midway"})
    made = desk.draft(known)
    en, ar = made.reply.text("en"), made.reply.text("ar")

    def forget() -> tuple[tuple[Case, str, str], dict[str, object]]:
        desk._measure(known).verdicts.clear()
        return (known, en, ar), {}

    assert benchmark.pedantic(desk.check, setup=forget, rounds=200).verdict == "kept"
