"""Times of the day in a reply: those of the case pass, in digits and words; others, sooner answers and unlike halves do not."""

from __future__ import annotations

import pytest

from drafter.case import from_value
from drafter.desk import Desk

FIRST = {
    "reference": "A-1",
    "stage": "acknowledge",
    "channel": "whatsapp",
    "now": "2026-07-25T18:30:00+04:00",
    "received_at": "2026-07-25T17:45:00+04:00",
    "claim": "drops",
    "client": {"name": "Anwar", "gender": "male"},
    "order": {"id": "560410", "platform": "instagram", "status": "completed", "quantity": 2000, "delivered": 2000, "warranty_days": 90},
}
ANSWERS = [
    # when the answer is told to come, in both languages; whether that may be said
    ("by 17:45 on Sunday 26 July", "حتى الساعة 17:45 يوم الأحد 26 يوليو", True),
    ("by 5:45 pm tomorrow", "غدًا حتى الساعة 5:45 مساءً", True),
    ("by a quarter to six in the evening on 26 July", "حتى السادسة إلا ربعًا مساء يوم 26 يوليو", True),
    ("by six in the evening tomorrow", "غدًا حتى السادسة مساءً", True),
    ("by 12:45 on Sunday 26 July", "حتى الساعة 12:45 يوم الأحد 26 يوليو", False),
    ("by nine tomorrow morning", "قبل التاسعة من صباح الغد", False),
    ("by 8 pm tonight", "الليلة قبل الساعة 8 مساء", False),
    ("by 5:45 pm tomorrow", "غدًا حتى الساعة 6:45 مساءً", False),
    ("by 5:45 am tomorrow", "غدًا حتى الساعة 5:45 مساءً", False),
]


@pytest.mark.parametrize(("english", "arabic", "sound"), ANSWERS)
def test_an_answer_is_told_for_when_it_is_due(english: str, arabic: str, sound: bool, desk: Desk) -> None:
    en = f"Anwar, your message about order 560410 was received. We will answer it {english}."
    ar = f"أنور، استلمنا رسالتك عن الطلب 560410. وسنجيب عليها {arabic}."
    assert (desk.check(from_value(FIRST), en, ar).verdict == "kept") is sound


@pytest.mark.parametrize(("time", "sound"), [("at 17:45", True), ("at about 6 pm", True), ("at 15:05", False), ("at about 3 pm", False)])
def test_a_time_of_the_past_is_one_of_the_case(time: str, sound: bool, desk: Desk) -> None:
    text = f"Your message about order 560410 came in {time} today."
    findings = desk.check(from_value(FIRST), text, "وصلت رسالتك عن الطلب 560410 اليوم.").findings
    assert any("time of the case" in each.why for each in findings) is not sound
