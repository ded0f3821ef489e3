"""Whose words a note gives, and of what: an allegation, a question, another order or another time is no fact of this order."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

ALLEGED = [
    "client says: provider told him they can't complete",
    "client says provider can't complete it. order 5521 stopped midway",
    "client says we confirmed the delivery, order 5521",
    "client says provider refused the refill",
    "account public (client's word), order 1234",
    "account is private, client says",
    "public account per client. order 5521",
    "the link was wrong, says the client",
    "العميل يقول المزود ما يقدر يكمل",
    "الحساب عام، حسب كلام العميل",
    "الحساب خاص (كلام العميل)",
    "العميل يقول وصله بس 600 والحساب عام",
]
ASKED = [
    "Support: provider can't complete it, right? let me ask",
    "provider can't complete it, let me ask",
    "account is private, is it?",
    "المزود ما يقدر يكمل، صح؟",
    "in case the link was wrong, no refund",
    "if the account is private, we cannot complete it",
    "اذا الحساب خاص، ما نقدر نكمل",
    "في حال الرابط غلط ما نرجع شي",
    "suspect the link was wrong",
    "account is likely private",
    "اشك ان الرابط غلط",
    "نعتقد الحساب خاص",
]
FORMER = [
    "account was private, order 1234",
    "private account no longer",
    "account private previously, order 1234",
    "كان الحساب خاص",
    "الحساب ما عاد خاص",
    "other client had private account; this one order 55120 is fine",
    "his other account is private, this order is fine",
    "عميل ثاني حسابه خاص. الطلب 5521 مكتمل",
    "حسابه القديم محذوف، الطلب 5521",
]


DENIED = [
    "nobody confirmed the delivery yet",
    "no one here has so far confirmed the delivery",
    "neither we nor the provider confirmed the delivery",
    "delivery confirmed by nobody",
    "delivery confirmed: no",
    "delivery not verified",
    "no one checked, account is private",
    "account is private, nobody checked",
    "account public (not verified)",
    "محد أكد ان الحساب خاص",
    "الحساب خاص، محد شيك",
    "لا أحد تأكد من التسليم",
    "لم يتأكد أحد من أن الحساب خاص",
    "mahad akkad el account private",
]


@pytest.mark.parametrize("text", [*ALLEGED, *ASKED, *FORMER, *DENIED])
def test_what_nobody_checked_is_no_evidence(values: Callable[[str], dict[str, Any]], text: str) -> None:
    """What a client alleges, whoever he has it from; what is asked, doubted, supposed or denied; what was once, or of another account."""
    assert not [path for path in values(text) if path.startswith("evidence.")]


@pytest.mark.parametrize(
    ("text", "path", "value"),
    [
        ("client says it is late, panel shows completed", "order.status", "completed"),
        ("client complained, provider can't complete it", "evidence.can_complete", False),
        ("العميل يشتكي، المزود ما يقدر يكمل", "evidence.can_complete", False),
        ("client told us it is private, we checked: account is public", "evidence.target", "public"),
        ("provider told us it can't be completed", "evidence.can_complete", False),
        ("it was private but now it's public", "evidence.target", "public"),
        ("الحساب كان خاص والحين عام", "evidence.target", "public"),
        ("link was not wrong", "evidence.link_was_wrong", False),
        ("delivery confirmed: yes", "evidence.delivery_confirmed", True),
        ("delivery confirmed - no issue there", "evidence.delivery_confirmed", True),
        ("nobody is happy but delivery confirmed", "evidence.delivery_confirmed", True),
        ("محد راضي لكن تأكدنا من التسليم", "evidence.delivery_confirmed", True),
        ("الرابط مو غلط", "evidence.link_was_wrong", False),
        ("مو خطأ من اللوحة", "evidence.panel_fault", False),
        ("status was pending now completed", "order.status", "completed"),
        ("كانت الحالة قيد الانتظار والحين مكتمل", "order.status", "completed"),
        ("last time we refunded him 5 USD, order 5521 paid 10 USD", "order.paid", "10 USD"),
        ("المرة الماضية رجعنا له 5 دولار، الطلب 5521 دفع 10 دولار", "order.paid", "10 USD"),
        ("refunded 5 USD on another order, order 5521 paid 10 USD", "order.id", "5521"),
    ],
)
def test_what_the_agent_states_beside_it_is_read(values: Callable[[str], dict[str, Any]], text: str, path: str, value: Any) -> None:
    """Where the agent's own record begins, or the present order, its facts are read."""
    found = values(text)
    assert found.get(path) == value
    assert "order.refunded" not in found


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("الرابط مو غلط", "evidence.panel_fault"),
        ("order was in progress yesterday", "order.status"),
        ("الطلب كان قيد التنفيذ", "order.status"),
        ("previous order, order 44000, was canceled", "order.id"),
        ("previous order, order 44000, was canceled", "order.status"),
    ],
)
def test_another_thing_is_another_fact(values: Callable[[str], dict[str, Any]], text: str, path: str) -> None:
    """A right link clears nobody's fault; a status of yesterday, or of another order, is not this order's."""
    assert path not in values(text)
