"""Breached replies by writers who had not seen the guard: none is vouched for, however it is written."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from drafter.case import Case, from_value
from drafter.desk import Desk

ROWS = [
    json.loads(line)
    for path in sorted(Path(__file__).parent.glob("replies-*.jsonl"))
    for line in path.read_text(encoding="utf-8").splitlines()
]
ESCAPES = frozenset(
    {
        *("u-brk-085", "b32-R18-b", "r64-94c127-b9"),
        *("r46-46c031-0-24", "r46-47c017-1-328", "r46-46c038-0-615", "r46-46c024-0-691", "r46-46c006-0-838"),
    }
)
"""What is wrongly kept today: an SMS of eight parts, a delivery told without its beginning, and invented facts or halves that differ in a
fact, which no check holds yet.
"""


WRONG = [row for row in ROWS if row["expected"] == "breached"]


@pytest.mark.parametrize("part", range(32))
def test_breached_replies_are_not_kept(desk: Desk, part: int) -> None:
    """Breached or unverified, never shown as safe: whole replies with a rule named, and sentences that are wrong in a sound reply."""
    rows = WRONG[part::32]
    kept = {row["id"] for row in rows if desk.check(from_value(row["case"]), row["en"], row["ar"]).verdict == "kept"}
    assert kept == ESCAPES & {row["id"] for row in rows}


ARABIC_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
REWRITINGS: dict[str, Callable[[str, str], tuple[str, str]]] = {
    "two spaces": lambda en, ar: (en.replace(" ", "  "), ar.replace(" ", "  ")),
    "no-break spaces": lambda en, ar: (en.replace(" ", "\u00a0"), ar.replace(" ", "\u00a0")),
    "Arabic-Indic digits": lambda en, ar: (en, ar.translate(ARABIC_INDIC)),
    "small letters": lambda en, ar: (en.lower(), ar),
    "capitals": lambda en, ar: (en.upper(), ar),
    "curly quotes": lambda en, ar: (en.replace("'", "’"), ar),
    "bidi marks": lambda en, ar: (en, ar.replace(" ", " \u200f")),
    "tatweel": lambda en, ar: (en, ar.replace("ا", "اـ")),
    "lines": lambda en, ar: (en.replace(". ", ".\n"), ar.replace(". ", ".\n")),
    "thanks after it": lambda en, ar: (f"{en} Thank you for your patience.", f"{ar} نشكر لك صبرك."),
    "regrets before it": lambda en, ar: (f"We are sorry for the trouble. {en}", f"نعتذر عن هذا الإزعاج. {ar}"),
}


KEEPING: dict[str, Callable[[str, str], tuple[str, str]]] = {
    **{name: each for name, each in REWRITINGS.items() if name not in ("thanks after it", "regrets before it")},
    "no diacritics": lambda en, ar: (en, re.sub("[\u064b-\u0652]", "", ar)),
    "bare alef": lambda en, ar: (en, ar.replace("أ", "ا").replace("إ", "ا")),
    "isolated figures": lambda en, ar: tuple(re.sub(r"\d[\d.,]*", "\u2066\\g<0>\u2069", half) for half in (en, ar)),  # type: ignore[return-value]  # two halves
}


@pytest.mark.parametrize("rewriting", KEEPING)
@pytest.mark.parametrize("stage", ["acknowledge", "resolve", "follow_up"])
def test_harmless_rewriting_of_an_approved_reply_keeps_it(desk: Desk, case: Callable[..., Case], stage: str, rewriting: str) -> None:
    """Agents type without diacritics, in either digit set; a draft stays approved as long as its words are the same."""
    built = case(stage=stage, done=[{"remedy": "credit", "amount": "5.00 USD"}] if stage == "follow_up" else None)
    reply = desk.draft(built).reply
    assert desk.check(built, *KEEPING[rewriting](reply.text("en"), reply.text("ar"))).basis == "approved"


PAID_AGAIN = [
    ("follow_up", "We will add 5.00 USD to your panel balance.", "سنضيف 5.00 دولار إلى رصيدك في اللوحة."),
    ("follow_up", "We added 5.00 USD to your panel balance. We will add 5.00 USD to your panel balance.",
     "أضفنا 5.00 دولار إلى رصيدك في اللوحة. سنضيف 5.00 دولار إلى رصيدك في اللوحة."),
    ("resolve", "We have added 5.00 USD to your panel balance. We will credit 5.00 USD to your balance.",
     "أضفنا 5.00 دولار إلى رصيدك في اللوحة. سنضيف 5.00 دولار إلى رصيدك."),
]  # fmt: skip


@pytest.mark.parametrize(("stage", "en", "ar"), PAID_AGAIN)
def test_what_was_done_is_not_promised_once_more(desk: Desk, case: Callable[..., Case], stage: str, en: str, ar: str) -> None:
    """What is on record as given may be told, and not given again."""
    built = case(stage=stage, done=[{"remedy": "credit", "amount": "5.00 USD", "reference": "TX-1"}])
    found = desk.check(built, f"Hello Omar, {en}", f"أهلًا عمر، {ar}")
    assert found.verdict == "breached"
    assert {(finding.rule, finding.lang) for finding in found.findings} >= {("promise.remedy", "en"), ("promise.remedy", "ar")}


def test_what_was_done_may_be_named_with_its_day(desk: Desk, case: Callable[..., Case]) -> None:
    """بتاريخ and ساعة begin like futures and are none."""
    built = case(stage="follow_up", done=[{"remedy": "credit", "amount": "5.00 USD", "at": "2026-05-11T10:20:00+04:00"}])
    found = desk.check(
        built,
        "Hello Omar, how are you after the credit of 5.00 USD to your balance on 11 May?",
        "أهلًا عمر، كيف حالك بعد إضافة 5.00 دولار إلى رصيدك بتاريخ 11 مايو؟",
    )
    assert found.verdict != "breached"


@pytest.mark.parametrize("rewriting", REWRITINGS)
def test_harmless_rewriting_makes_no_breached_reply_kept(desk: Desk, rewriting: str) -> None:
    """Spacing, marks, digits, case and courtesies neither hide nor mend what is wrong."""
    breached = [row for row in ROWS if row["expected"] == "breached" and row["id"] not in ESCAPES][::41]
    for row in breached:
        texts = REWRITINGS[rewriting](row["en"], row["ar"])
        assert desk.check(from_value(row["case"]), *texts).verdict != "kept", row["id"]
