"""Kinds of followers and the like: a promise brings what the ordered service names, and no better kind.

"We will refill them with Arab followers" is more than was ordered where the service does not say so. What the client calls them may be told
back to him, but not promised.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from drafter.case import Case
from drafter.folding import SENTENCE, Language
from drafter.guard.committing import commits
from drafter.guard.finding import Finding
from drafter.guard.phrases import is_denied
from drafter.reading.folding import Folded, fold

# each row: English, Arabic and its gloss
KINDS: Final = (
    (r"arabs?|arabic|ar|middle east\w*", r"عرب|عربي\w*", "Arab"),
    (r"gulf|khaleeji?|gcc", r"خليجي\w*|من الخليج", "of the Gulf"),
    (r"saudi\w*|ksa|sa", r"سعودي\w*", "Saudi"),
    (r"emirati|uae", r"اماراتي\w*", "Emirati"),
    (r"kuwaiti|bahraini|qatari|omani|egyptian|jordanian", r"كويتي\w*|بحريني\w*|قطري\w*|عماني\w*|مصري\w*|اردني\w*", "the same in Arabic"),
    (r"real|genuine|authentic|human", r"حقيقي\w*|بشري\w*", "real, human"),
    (r"active|engaged|interacting", r"نشط\w*|نشيط\w*|متفاعل\w*", "active, who interact"),
    (r"premium|hq|(?:high|better|top)[- ]quality", r"فاخر\w*|ممتاز\w*|عالي\w* الجوده|بجوده عاليه", "fine, excellent, of high quality"),
    (r"female|women|girls?|male", r"نسائي\w*|بنات|نساء|رجال", "women's, girls, women, men"),
)
_WHO = r"(?:followers|likes|views|comments|subscribers|members|profiles|accounts|users|people|ones)"
_WHO_ARABIC = r"(?:ال)?(?:متابع|مشترك|مشاهد|تعليق|عضو|اعضاء|حساب|مستخدم|ناس|اعجاب|لايك)\w*"
_OF_A_KIND: Final = [
    (
        re.compile(rf"(?<!\w)(?:{english}) {_WHO}(?!\w)|(?<!\w)[وفب]?{_WHO_ARABIC} (?:ال)?(?:{arabic})(?!\w)"),
        re.compile(rf"(?<!\w)(?:{english})(?!\w)|(?:{arabic})"),
    )
    for english, arabic, _ in KINDS
]


def findings(folded: Folded, lang: Language, case: Case) -> Iterator[Finding]:
    """Kinds that the ordered service does not name, where they are promised or nobody spoke of them."""
    named = fold(" ".join(filter(None, (case.order.service, case.order.service_id)))).text
    said = fold(" ".join(filter(None, (case.message, case.summary)))).text
    for phrase, kind in _OF_A_KIND:
        match = phrase.search(folded.text)
        if match is None or kind.search(named) or is_denied(folded.text, match.start(), match.end()):
            continue
        sentence = next(each for each in SENTENCE.finditer(folded.text) if each.end() >= match.end())
        if commits(sentence[0]) or not kind.search(said):
            start, end = folded.span(match.start(), match.end())
            why = "The ordered service does not name this kind."
            yield Finding("claim.unsupported", lang, folded.original[start:end], start, end, why, certain=False)
