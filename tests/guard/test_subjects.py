"""What one half speaks of and the other does not: a word changed in one half alone, and its twin that is said in other words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from drafter.case import Case
from drafter.desk import Desk
from drafter.guard import subjects

EN = "Order 88231 stopped at 600 of 1,000 followers and cannot be completed. We will add 5.00 USD to your panel balance within 24 hours."
AR = "توقف الطلب 88231 عند 600 من أصل 1,000 متابع ولا يمكن إكمال الباقي. سنضيف 5.00 دولار إلى رصيدك في اللوحة خلال 24 ساعة."

APART = [
    # English, Arabic, what is found
    ("We add it to your balance, less a fee.", "سنضيفه إلى رصيدك.", "a fee"),
    ("We add it to your balance.", "سنضيفه إلى رصيدك بعد خصم الرسوم.", "a fee"),
    ("We add it to your friend's balance.", "سنضيفه إلى رصيدك.", "somebody else"),
    ("We would have added it to your balance.", "سنضيفه إلى رصيدك.", "what would have been"),
    ("If you write to us, we add it.", "سنضيفه.", "a condition"),
    ("It was delivered in full to your link.", "نُفّذ على رابطك.", "delivery in full"),
    ("It is now with a supervisor.", "طلبك قيد المراجعة.", "a supervisor"),
    ("It goes to your card.", "يعود إلى رصيدك.", "a card or a way of payment"),
    ("It goes to your balance.", "يعود إلى بطاقتك.", "a card or a way of payment"),
    ("It is cancelled.", "يبقى الطلب.", "a cancellation"),
    ("It is completed within 72 hours.", "يكتمل بعد 72 ساعة.", "what comes after a time"),
    ("600 of the 1,000 likes came.", "وصل 600 من أصل 1,000 متابع.", "likes"),
    ("The count went up by 200.", "نقص العدد بمقدار 200.", "what rises"),
    ("Please keep the account private.", "يُرجى إبقاء الحساب عامًا.", "a private account"),
]
TOGETHER = [
    ("It takes no fee.", "وذلك دون أي تكلفة."),
    ("Once you make it public, we resume the delivery.", "افتح الحساب للجميع وسنستأنف التنفيذ."),
    ("It was delivered in full.", "اكتمل تنفيذه."),
    ("It goes back the way you paid, to your card.", "يعود المبلغ من حيث دفعت."),
    ("The refill is done.", "عوّضنا ما نقص."),
    ("We closed order 88231 and cancelled the rest.", "أوقفنا الطلب 88231."),
    ("We would like to know what you see.", "نود أن نعرف ما الذي تراه."),
    ("The 400 that are missing", "الـ400 متابع الناقصون"),
    ("The count dropped by 200.", "نزل العدد بمقدار 200."),
]


@pytest.mark.parametrize(("english", "arabic", "subject"), APART)
def test_a_subject_of_one_half_is_found(english: str, arabic: str, subject: str) -> None:
    found = list(subjects.findings(english, arabic))
    assert any(f"does not speak of {subject}" in each.why for each in found)
    for each in found:
        assert {"en": english, "ar": arabic}[each.lang][each.start : each.end] == each.quote
        assert not each.certain


@pytest.mark.parametrize(("english", "arabic"), TOGETHER)
def test_the_same_in_other_words_is_not_found(english: str, arabic: str) -> None:
    assert list(subjects.findings(english, arabic)) == []


CHANGED = [
    (EN.replace("5.00 USD to", "5.00 USD less a small fee to"), AR),
    (EN, AR.replace("دولار إلى", "دولار بعد خصم الرسوم إلى")),
    (EN.replace("1,000 followers", "1,000 likes"), AR),
    (EN, AR.replace("متابع", "إعجاب")),
    (EN.replace("We will add", "When you order again, we will add"), AR),
    (EN.replace("We will add", "We may add"), AR),
    (EN, AR.replace("سنضيف", "قد نضيف")),
    (EN.replace("balance within", "balance and your card within"), AR),
    (EN.replace("5.00 USD to", "5.00 USD and the missing 400 to"), AR),
    (EN, AR.replace("دولار إلى", "دولار مع الـ400 الناقصة إلى")),
]


@pytest.mark.parametrize(("english", "arabic"), CHANGED)
def test_a_word_changed_in_one_half_is_not_kept(desk: Desk, case: Callable[..., Case], english: str, arabic: str) -> None:
    """The reply without the change is kept."""
    assert desk.check(case(), EN, AR).verdict == "kept"
    assert desk.check(case(), english, arabic).verdict != "kept"
