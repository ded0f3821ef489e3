"""Figures that stand side by side and are not one: a count after a day, two counts with a stroke, an order before its status."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(
    ("text", "path", "day", "counted"),
    [
        ("order 70311 finished on 7 April, 1500 arrived", "order.completed_at", "2026-04-07", ("order.delivered", 1500)),
        ("order 70312, completed 12 March 3000/3000", "order.completed_at", "2026-03-12", ("order.quantity", 3000)),
        ("order 70313 completed on May 2, 2010 delivered", "order.completed_at", "2026-05-02", ("order.delivered", 2010)),
        ("order 70314 placed on April 28, 2024 views", "order.ordered_at", "2026-04-28", ("order.id", "70314")),
        ("started 6 May, 2050 start count", "order.started_at", "2026-05-06", ("order.start_count", 2050)),
        ("الطلب 70316 اكتمل 2 ابريل، 2500 وصلت", "order.completed_at", "2026-04-02", ("order.delivered", 2500)),
        ("الطلب 70317 بدأ 4 مايو ٢٠٠٠ من ٣٠٠٠", "order.started_at", "2026-05-04", ("order.delivered", 2000)),
        ("completed 5 May 2026 delivered 1000", "order.completed_at", "2026-05-05", ("order.delivered", 1000)),
        ("ordered 3 May 2025, 1000 likes", "order.ordered_at", "2025-05-03", ("order.quantity", 1000)),
        ("اكتمل 5 مايو 2026 ووصل 1000", "order.completed_at", "2026-05-05", ("order.delivered", 1000)),
    ],
)
def test_a_count_after_a_day_is_no_year(
    values: Callable[[str], dict[str, Any]], text: str, path: str, day: str, counted: tuple[str, Any]
) -> None:
    """A year in which no order stands, and one that counts what follows, is a count; a year of this decade stays one."""
    found = values(text)
    assert (found[path][:10], found.get(counted[0])) == (day, counted[1])


@pytest.mark.parametrize("text", ["completed 05/05/2012", "ordered 2011-03-02", "اكتمل 2009-04-01"])
def test_a_day_of_another_decade_is_no_fact(values: Callable[[str], dict[str, Any]], text: str) -> None:
    """What a note tells of is not ten years old."""
    assert not {"order.completed_at", "order.ordered_at"} & set(values(text))


@pytest.mark.parametrize(
    ("text", "delivered", "quantity"),
    [
        ("order 70318 250/500", 250, 500),
        ("partial 90/300", 90, 300),
        ("طلب 70319 جزئي 150/400", 150, 400),
        ("completed 12/2025", None, None),
        ("on 05/10", None, None),
    ],
)
def test_two_counts_with_a_stroke(values: Callable[[str], dict[str, Any]], text: str, delivered: int | None, quantity: int | None) -> None:
    """So many of so many; a day and a month, and a month and a year, are none."""
    found = values(text)
    assert (found.get("order.delivered"), found.get("order.quantity")) == (delivered, quantity)


@pytest.mark.parametrize(
    ("text", "current"),
    [
        ("order 70320 fell from 5200 to 4100", 4100),
        ("count went down from 3,000 to 2,400", 2400),
        ("نزل العدد من 5200 الى 4100", 4100),
        ("went from 1000 to 1500", None),
        ("client says it fell from 5200 to 4100", None),
    ],
)
def test_what_a_count_fell_to(values: Callable[[str], dict[str, Any]], text: str, current: int | None) -> None:
    assert values(text).get("order.current_count") == current


@pytest.mark.parametrize(
    "text",
    [
        "order fully paid. 70321 delivered",
        "no answer yet. 70321 done, client asks again",
        "تم تنفيذ 70321 امس",
        "شيك لي وصل 70321",
        "بعد الطلب 70321 غير الرابط",
    ],
)
def test_the_number_of_an_order_counts_nothing(values: Callable[[str], dict[str, Any]], text: str) -> None:
    """A number of five digits that is not round counts only where a noun, a field or a quantity says so."""
    assert not {"order.delivered", "order.quantity", "order.remains"} & set(values(text))


@pytest.mark.parametrize(
    ("text", "delivered"),
    [
        ("delivered 48312 of 50000", 48312),
        ("qty 50000, delivered 48312", 48312),
        ("delivered 48312 followers", 48312),
        ("الكمية 50000 وصل 48312", 48312),
    ],
)
def test_a_long_count_that_is_said_to_be_one(values: Callable[[str], dict[str, Any]], text: str, delivered: int) -> None:
    assert values(text)["order.delivered"] == delivered
