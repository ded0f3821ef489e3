"""What one half surely promises is taken for the other half, which says the same in words that are not known; nothing else is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from drafter.case import Case
from drafter.desk import Desk
from drafter.folding import Language
from drafter.guard import allowed, other_half
from drafter.guard.free_text import read_back
from drafter.reading import Promise

Facts = dict[str, Any]
PARTIAL: Facts = {}
RUNNING: Facts = {"evidence": {"can_complete": True}}

SAME: list[tuple[Facts, str, str]] = [
    (PARTIAL, "We will add 5.00 USD to your balance within 24 hours.", "سنضيف 5.00 دولار إلى رصيدك خلال 24 ساعة."),
    (
        PARTIAL,
        "Thank you, Omar. The missing part was 400 followers, so 5.00 USD will be added to your balance.",
        "شكراً لك يا عمر. الجزء الناقص 400 متابع، لذا ستُضاف 5.00 دولار إلى رصيدك.",
    ),
    (RUNNING, "Omar, we will send the remaining 400 followers to your account.", "عمر، سنرسل المتابعين المتبقين وعددهم 400 إلى حسابك."),
]
OTHER: list[tuple[Facts, str, str]] = [
    # another place, told as past, another sum, words that the other half does not hold
    (PARTIAL, "We will add 5.00 USD to your bank card within 24 hours.", "سنضيف 5.00 دولار إلى رصيدك خلال 24 ساعة."),
    (PARTIAL, "We have added 5.00 USD to your balance within 24 hours.", "سنضيف 5.00 دولار إلى رصيدك خلال 24 ساعة."),
    (PARTIAL, "We will add 9.00 USD to your balance within 24 hours.", "سنضيف 5.00 دولار إلى رصيدك خلال 24 ساعة."),
    (PARTIAL, "Our team will explore every avenue and surprise you, 5.00 USD, 24 hours.", "سنضيف 5.00 دولار إلى رصيدك خلال 24 ساعة."),
    (RUNNING, "We will send the money for the remaining 400 followers.", "سنرسل المتابعين المتبقين وعددهم 400 إلى حسابك."),
]


@pytest.fixture(scope="session")
def without(desk: Desk, case: Callable[..., Case]) -> Callable[..., tuple[Promise, ...]]:
    """The promises that a half is taken to hold where none were read in it."""

    def of(changes: Facts, en: str, ar: str, lang: Language) -> tuple[Promise, ...]:
        built, decision = desk.decide(case(**changes))
        measure = allowed.of(built, decision, "offer", desk.library.policy)
        texts: dict[Language, str] = {"en": en, "ar": ar}
        read = read_back(texts, measure)
        read[lang] = replace(read[lang], promises=())
        return other_half.taken(texts, read, measure)[lang].promises

    return of


@pytest.mark.parametrize("lang", ["en", "ar"])
@pytest.mark.parametrize(("changes", "en", "ar"), SAME)
def test_a_translation_promises_the_same(
    without: Callable[..., tuple[Promise, ...]], changes: Facts, en: str, ar: str, lang: Language
) -> None:
    (promise,) = without(changes, en, ar, lang)
    assert promise.polarity == "promised"
    assert not promise.sure
    assert {"en": en, "ar": ar}[lang][promise.start : promise.end] == promise.quote
    assert (promise.amount is not None) is (promise.remedy == "credit")


@pytest.mark.parametrize(("changes", "en", "ar"), OTHER)
def test_what_says_something_else_promises_nothing(without: Callable[..., tuple[Promise, ...]], changes: Facts, en: str, ar: str) -> None:
    assert without(changes, en, ar, "en") == ()
