"""One fact as two records have it is a conflict; a figure of something else is none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from drafter.intake import Intake


@pytest.mark.parametrize(
    ("text", "path", "values"),
    [
        ("order 71204: qty in the panel 3000 but her invoice says qty 6000", "order.quantity", (3000, 6000)),
        ("order 71204, quantity per panel 3000, invoice shows 6000", "order.quantity", (3000, 6000)),
        ("الطلب 71204 الكمية باللوحة 3000 وبالفاتورة 6000", "order.quantity", (3000, 6000)),
        ("الكمية ٣٠٠٠ حسب اللوحة و ٦٠٠٠ حسب الفاتورة", "order.quantity", (3000, 6000)),
        ("client ordered 3000 but panel has 6000", "order.quantity", (3000, 6000)),
        ("الكمية باللوحة 3000 والعميل يقول 6000", "order.quantity", (3000, 6000)),
        ("start count 700. tool says current count 1,820, the page itself shows 1,640", "order.current_count", (1820, 1640)),
        ("current count: 1820 (page: 1640)", "order.current_count", (1820, 1640)),
        ("العدد الحالي ١٨٢٠ حسب الأداة، والصفحة مكتوب فيها ١٦٤٠", "order.current_count", (1820, 1640)),
        ("note says order 71204, panel says 71240", "order.id", ("71204", "71240")),
        ("two orders for the same client 71204 and 71209, both pending", "order.id", ("71204", "71209")),
        ("71204 - 71205 - 71209 all pending", "order.id", ("71204", "71205", "71209")),
        ("طلبين لنفس العميلة 71204 و 71209 الاثنين معلقين", "order.id", ("71204", "71209")),
    ],
)
def test_two_records_are_a_conflict(read: Callable[[str], Intake], text: str, path: str, values: tuple[object, ...]) -> None:
    assert [each.values for each in read(text).conflicts if each.path == path] == [values]


@pytest.mark.parametrize(
    ("text", "path", "value"),
    [
        ("qty 1000, delivered 700, provider says 300 left", "order.delivered", 700),
        ("order 71204: qty 10000, he says 15000.", "order.id", "71204"),
        ("order 71204, panel shows 12345", "order.id", "71204"),
        ("الطلب 71204 العداد 12345 والعميل يقول 12311", "order.id", "71204"),
        ("quantity 1000, provider says 2 days", "order.quantity", 1000),
        ("qty 5000, invoice shows 25 USD", "order.quantity", 5000),
        ("delivered 700 of 1000, provider says 700", "order.delivered", 700),
        ("start count 500, page shows 2 new posts", "order.current_count", None),
        ("profile shows 12 posts", "order.current_count", None),
        ("quantity 5000? invoice says 10000", "order.quantity", None),
        ("start count 500, profile shows 690", "order.current_count", 690),
        ("العداد بالبداية كان ٥٠٠ وهلق ٦٩٠", "order.current_count", 690),
    ],
)
def test_a_figure_of_something_else_is_no_second_reading(read: Callable[[str], Intake], text: str, path: str, value: object) -> None:
    found = read(text)
    assert {fact.path: fact.value for fact in found.facts}.get(path) == value
    assert path not in {each.path for each in found.conflicts}


@pytest.mark.parametrize(
    ("text", "path", "value"),
    [
        ("client placed 3 orders today, ig followers", "order.quantity", None),
        ("العميل طلب ثلاث طلبات متابعين انستقرام", "order.quantity", None),
        ("طلبين tiktok likes للعميل", "order.quantity", None),
        ("she bought 2 packages of tiktok likes", "order.quantity", None),
        ("ordered 3 times already", "order.quantity", None),
        ("client received 2 emails from us", "order.delivered", None),
        ("he wants 500 followers back", "order.quantity", None),
        ("bought 500 tiktok likes", "order.quantity", 500),
        ("طالب ٢٥٠٠ ووصله ١٧٠٠", "order.quantity", 2500),
        ("المسلَّم سبعة آلاف", "order.delivered", 7000),
        ("أوردر 71204 ما اتسلمش منه ولا واحد", "order.delivered", 0),
        ("sampled 50 of 1000 profiles", "order.delivered", None),
        ("60% of 1000 delivered", "order.delivered", None),
        ("reorder 71205 of 71204", "order.quantity", None),
        ("300/1000 dropped", "order.delivered", None),
        ("شيكت على 50 من 1000", "order.delivered", None),
        ("200 من 1000 وهمي", "order.delivered", None),
        ("I checked: delivered 700 of 1000", "order.delivered", 700),
        ("بعد التنفيذ 6500", "order.delivered", None),
    ],
)
def test_what_a_number_counts(values: Callable[[str], dict[str, Any]], text: str, path: str, value: object) -> None:
    """Orders, times and messages are nothing that a panel sells; what was looked at or lost is no delivery."""
    assert values(text).get(path) == value
