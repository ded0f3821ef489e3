"""Statements of fact about the account, the order and the charge: each must be what the case holds."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from drafter.case import Case
from drafter.folding import Language
from drafter.guard.finding import Finding
from drafter.guard.phrases import is_asked, is_denied
from drafter.reading.folding import Folded

_NOUN = r"(?:your |the )?(?:instagram |tiktok |youtube )?(?:account|profile|page|channel|post|reel|video)"
_STATEMENTS: Final[tuple[tuple[str, Callable[[Case], bool], str], ...]] = (
    # what is said, when it is a fact, what it means
    (rf"suspended {_NOUN}|{_NOUN} (?:was|is|has been|got) (?:suspended|banned|disabled)|(?:اوقف|علق|حظر)\w* (?:انستغرام|تيك توك|يوتيوب|المنصه) حساب\w*|حسابك (?:موقوف|محظور)", lambda case: case.evidence.target == "suspended", "the account was suspended"),
    (rf"{_NOUN} (?:was|is|has been|got) (?:deleted|removed|taken down)|(?:حذف|مسح)\w* (?:حسابك|المنشور|الحساب|الفيديو)|(?:الحساب|المنشور|الفيديو) محذوف", lambda case: case.evidence.target == "deleted", "the account or post was deleted"),
    (rf"{_NOUN} (?:was|is|has been|went|became|turned) private|(?:الحساب|حسابك) (?:خاص|برايفت)", lambda case: case.evidence.target == "private", "the account is private"),
    (r"(?:charged|billed|debited) (?:you )?twice|(?:double|duplicate) (?:charge|payment)|سحب\w* (?:المبلغ )?مرتين|خصم\w* مرتين", lambda case: case.evidence.charged_extra is not None, "an amount was taken twice"),
)  # fmt: skip


def findings(folded: Folded, lang: Language, case: Case) -> Iterator[Finding]:
    """Statements that the case does not hold."""
    known = {"charge": case.evidence.charged_extra is not None, "target": case.evidence.target is not None}
    for phrase, holds, meaning in _STATEMENTS:
        if holds(case):
            continue
        for match in re.finditer(rf"(?<!\w)(?:{phrase})(?!\w)", folded.text):
            if not is_denied(folded.text, match.start(), match.end()):
                start, end = folded.span(match.start(), match.end())
                why = f"The case does not say that {meaning}."
                sure = known["charge" if "twice" in meaning else "target"] and not is_asked(folded.text, match.start())
                yield Finding("claim.unsupported", lang, folded.original[start:end], start, end, why, certain=sure)
