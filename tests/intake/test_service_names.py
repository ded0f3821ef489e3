"""How far the name of a service goes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(
    ("text", "service"),
    [
        ("61001 | Instagram Likes - Instant [No Refill] | 2500 | Partial", "Instagram Likes - Instant [No Refill]"),
        ("61001 | IG Likes HQ [R30] | 1000 | Completed", "IG Likes HQ [R30]"),
        ("61001 | TikTok Views Fast | 5000 | Processing", "TikTok Views Fast"),
        ("61001 | Snapchat Followers - No Refill - Max 10K | 1500 | Completed", "Snapchat Followers - No Refill - Max 10K"),
        ("61001 - Snapchat Followers - Real [R30] - 1500 - completed", "Snapchat Followers - Real [R30]"),
        ("61001 - IG Likes - slow delivery - 1000", "IG Likes"),
        ("61001 | IG Likes | slow | 1000 | In progress", "IG Likes"),
        ("order 61001 instagram likes - fast delivery is what he wants", "instagram likes"),
        ("طلب 61001 (تعليقات انستقرام عربية، 200)", "تعليقات انستقرام عربية"),
        ("طلب 61001 مشاهدات تيك توك سعودية 5000", "مشاهدات تيك توك سعودية"),
        ("طلب 61001 متابعين انستقرام وهميين", "متابعين انستقرام"),
        ("order 61001 yt shorts views 8,000", "yt shorts views"),
    ],
)
def test_a_name_goes_on_with_words_of_quality(values: Callable[[str], dict[str, Any]], text: str, service: str) -> None:
    assert values(text)["order.service"] == service
