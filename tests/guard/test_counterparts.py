"""Whether the two halves say the same, clause for clause."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from drafter.case import Case
from drafter.desk import Desk
from drafter.folding import Language
from drafter.guard.wording.counterparts import Likes, compared, likely_unmatched, longest_run, measures, share, worst
from drafter.guard.wording.fitted import more, wording
from drafter.reading.folding import fold

EN = "Hello Omar, order 88231 stopped at 600 of 1,000 followers and cannot be completed. We will add 5.00 USD to your panel balance."
AR = "أهلًا عمر، توقف الطلب 88231 عند 600 من أصل 1,000 متابع ولا يمكن إكماله. سنضيف 5.00 دولار إلى رصيدك في اللوحة."


def _likely(en: str, ar: str) -> float:
    texts: dict[Language, str] = {"en": fold(en).text, "ar": fold(ar).text}
    likes: Likes = {lang: wording(lang).like for lang in texts}
    known: dict[Language, set[str]] = {"en": {"omar", *wording("en").idle}, "ar": {"عمر", *wording("ar").idle}}
    return likely_unmatched(measures(compared(texts, known, likes)), more())


@pytest.mark.parametrize(("lost", "run", "part"), [([], 0, 0), ([1.0, 1.0, 0.0, 0.5], 2, 0.5), ([0.0, 0.0], 0, 0)])
def test_what_is_lost_of_a_sentence(lost: list[float], run: float, part: float) -> None:
    """A run of words without their like, and their share."""
    assert (longest_run(lost), share(lost)) == (run, part)


def test_a_sentence_without_any_like_is_lost() -> None:
    """Above 1 it is much, in a row or as a share."""
    assert worst([1.0] * 6) > 1 > worst([1.0, 0.0, 0.0])


ONE_HALF = [
    ("Your order jumps the queue.", ""),
    ("There will be no further drop.", ""),
    ("Order again and pay half.", ""),
    ("", "وقُبل طلبك كاملًا."),
    ("", "والضمان متاح لك في أي وقت."),
    ("", "وسيعود العدد إلى ما كان عليه."),
    ("", "ولا يمكننا أن نرفض لك الاسترداد."),
]


@pytest.mark.parametrize(("en", "ar"), ONE_HALF)
def test_a_clause_in_one_half_makes_it_likelier_that_the_halves_differ(en: str, ar: str) -> None:
    """All its words may have some like in the other half: there is one clause more all the same."""
    assert _likely(EN, AR) < 0.5 < _likely(f"{EN} {en}".strip(), f"{AR} {ar}".strip())


@pytest.mark.parametrize(("en", "ar"), ONE_HALF)
def test_a_reply_with_a_clause_in_one_half_is_not_kept(desk: Desk, case: Callable[..., Case], en: str, ar: str) -> None:
    """The same reply without it is kept."""
    assert desk.check(case(), EN, AR).verdict == "kept"
    assert desk.check(case(), f"{EN} {en}".strip(), f"{AR} {ar}".strip()).verdict != "kept"
