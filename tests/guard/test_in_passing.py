"""What a sound reply speaks of in passing, and the same with a word that makes a promise of it: no breach, and never kept."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from drafter.case import Case
from drafter.desk import Desk

Built = Callable[..., Case]

OFFER = ("We will add 5.00 USD to your panel balance within 24 hours.", "سنضيف 5.00 دولار إلى رصيدك في اللوحة خلال 24 ساعة.")
PASSING = [
    # English, Arabic, and the twins
    (
        "Omar, order 88231 (1,000 followers) stopped at 600.",
        "عمر، توقف الطلب 88231 (1,000 متابع) عند 600.",
        "Omar, call 0501234567 about order 88231.",
        "عمر، اتصل على 0501234567 بشأن الطلب 88231.",
    ),
    (
        "You asked to stop the order and have the money returned.",
        "طلبت إيقاف الطلب وإعادة المبلغ.",
        "You asked to stop the order, and the money was returned.",
        "طلبت إيقاف الطلب، وأُعيد المبلغ.",
    ),
    (
        "The other 600 were delivered.",
        "أما الباقون وعددهم 600 فقد وصلوا.",
        "The other 600 were delivered again.",
        "أما الباقون وعددهم 600 فقد أُعيد تسليمهم.",
    ),
    (
        "You hoped that the order would bring sales, and we understand it.",
        "كنت تأمل أن يجلب الطلب مبيعات، ونحن نتفهم ذلك.",
        "The order will bring sales, and we understand it.",
        "سيجلب الطلب مبيعات، ونحن نتفهم ذلك.",
    ),
    (
        "The account is private, and nothing resumes as long as it stays private.",
        "الحساب خاص، ولا يُستأنف شيء ما دام خاصًا.",
        "We refill it as long as it stays public.",
        "نعيد تعبئته ما دام عامًا.",
    ),
    (
        "Followers who go down every day are annoying.",
        "نقص المتابعين كل يوم أمر مزعج.",
        "Followers come back every day for free.",
        "يعود المتابعون كل يوم مجانًا.",
    ),
]


@pytest.mark.parametrize(("en", "ar"), [row[:2] for row in PASSING], ids=[row[0][:30] for row in PASSING])
def test_what_is_said_in_passing_is_no_breach(desk: Desk, case: Built, en: str, ar: str) -> None:
    assert desk.check(case(), f"{en} {OFFER[0]}", f"{ar} {OFFER[1]}").verdict != "breached"


@pytest.mark.parametrize(("en", "ar"), [row[2:] for row in PASSING], ids=[row[2][:30] for row in PASSING])
def test_its_twin_is_never_kept(desk: Desk, case: Built, en: str, ar: str) -> None:
    assert desk.check(case(), f"{en} {OFFER[0]}", f"{ar} {OFFER[1]}").verdict != "kept"


@pytest.mark.parametrize("name", ["يا ناصر", "بو فيصل", "يا أبو فهد"])
def test_another_than_the_client_is_called_upon(desk: Desk, case: Built, name: str) -> None:
    """A name in Arabic that the case does not hold may be another client's; a title is none."""
    called = desk.check(case(), f"Hello. {OFFER[0]}", f"أهلًا {name}، {OFFER[1]}")
    assert called.verdict != "kept"
    assert not any("is called" in finding.why for finding in desk.check(case(), OFFER[0], f"يا أستاذ، {OFFER[1]}").findings)


def test_a_time_of_one_half_beside_a_day_of_the_other(desk: Desk, case: Built) -> None:
    """Both halves name a day, and one of them tells besides that the rest is complete in a day or two."""
    found = desk.check(
        case(),
        f"The time ended on 12 May, Omar. {OFFER[0][:-17]} today.",
        f"انتهى الوقت في 12 مايو يا عمر، ويكتمل الباقي خلال يوم أو يومين. {OFFER[1][:-14]} اليوم.",
    )
    assert found.verdict != "kept"
