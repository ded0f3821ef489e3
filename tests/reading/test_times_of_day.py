"""Times of the day, in digits and in words, in both languages and dialects; and the figures that are none."""

from __future__ import annotations

import pytest

from drafter.reading import read

TIMES = [
    # what is said, the time, and whether its half of the day is told
    ("by 17:45 on Sunday", "17:45", True),
    ("by 5:45 pm", "17:45", True),
    ("5.30 p.m.", "17:30", True),
    ("at 9am", "9:00", True),
    ("12:30 am", "0:30", True),
    ("at 10:05", "10:05", False),
    ("at 10:05 tomorrow morning", "10:05", True),
    ("a quarter to six in the evening", "17:45", True),
    ("twenty to six in the evening at the latest", "17:40", True),
    ("by five minutes past ten tomorrow morning", "10:05", True),
    ("one forty in the afternoon", "13:40", True),
    ("eleven in the morning", "11:00", True),
    ("ten at night", "22:00", True),
    ("two at night", "2:00", True),
    ("yesterday at noon", "12:00", True),
    ("before 12 noon", "12:00", True),
    ("by six o'clock", "6:00", False),
    ("half past five.", "5:30", False),
    ("الساعة ١٧:٤٥", "17:45", True),
    ("الساعة 5:45 مساءً", "17:45", True),
    ("الساعة 9 مساء", "21:00", True),
    ("السادسة إلا ثلثًا مساءً", "17:40", True),
    ("الواحدة وأربعين دقيقة", "1:40", False),
    ("العاشرة وخمس دقائق من صباح الغد", "10:05", True),
    ("عند الثانية عشرة ظهرًا", "12:00", True),
    ("الساعة ست إلا ربع المسا", "17:45", True),
    ("الساعة 12 الظهر", "12:00", True),
    ("حتى الساعة الخامسة والنصف", "5:30", False),
    ("الحادية عشرة صباحًا", "11:00", True),
]
NONE = [
    "within five to ten business days",
    "within 5 to 10 hours",
    "the second payment",
    "a morning person",
    "one evening is enough",
    "after one night",
    "1,000:3",
    "المرة الثانية",
    "خلال 24 ساعة",
]


@pytest.mark.parametrize(("said", "time", "sure"), TIMES)
def test_a_time_is_read_and_counts_nothing(said: str, time: str, sure: bool) -> None:
    found = read(said)
    assert [(f"{each.minutes // 60}:{each.minutes % 60:02}", each.sure) for each in found.times] == [(time, sure)]
    assert [*found.counts, *found.amounts, *found.durations, *found.fractions, *found.unreadable] == []


@pytest.mark.parametrize("said", NONE)
def test_other_figures_are_no_times(said: str) -> None:
    assert read(said).times == ()


def test_a_time_does_not_take_the_figures_beside_it() -> None:
    found = read("We refund 12.50 USD by six in the evening, and 350 followers came at 10:05.")
    assert [str(each.value) for each in found.amounts] == ["12.50"]
    assert [str(each.value) for each in found.counts] == ["350"]
    assert [each.minutes for each in found.times] == [18 * 60, 10 * 60 + 5]
