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
from drafter.guard.phrases import alternatives, is_denied, row_of
from drafter.reading.folding import Folded, fold

Rows = tuple[tuple[str, str, str], ...]

# each row: English, Arabic and its gloss
KINDS: Final[Rows] = (
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
UNITS: Final[Rows] = (
    (r"followers?", r"متابع(?!ه|تك)\w*|فولو\w*", "followers"),
    (r"likes?", r"اعجاب\w*|لايك\w*", "likes"),
    (r"views?|plays|streams?", r"مشاهد\w*|فيوز|استماع\w*", "views, plays"),
    (r"subscribers?|members?|subs", r"مشترك\w*|عضو\w*|اعضا\w*", "subscribers, members"),
    (r"comments?", r"تعليق\w*|كومنت\w*", "comments"),
)
"""What is sold: a count of likes where followers were ordered is another thing."""
_WHO = r"(?:followers|likes|views|comments|subscribers|members|profiles|accounts|users|people|ones)"
_WHO_ARABIC = r"(?:ال)?(?:متابع|مشترك|مشاهد|تعليق|عضو|اعضاء|حساب|مستخدم|ناس|اعجاب|لايك)\w*"


def _any(rows: Rows, english: str, arabic: str) -> dict[Language, re.Pattern[str]]:
    """The rows of each language as one expression, each a group inside ``english`` or ``arabic``, where it stands for ``{}``."""
    halves = {lang: alternatives(row[lang] for row in rows) for lang in (0, 1)}
    return {"en": re.compile(english.replace("{}", halves[0])), "ar": re.compile(arabic.replace("{}", halves[1]))}


_OF_A_KIND: Final = _any(KINDS, rf"(?<!\w)(?:{{}}) {_WHO}(?!\w)", rf"(?<!\w)[وفب]?{_WHO_ARABIC} (?:ال)?(?:{{}})(?!\w)")
_COUNTED: Final = _any(
    UNITS, r"(?:(?<![\w.,])\d[\d,]* (?:of (?:the |your )?\d[\d,]* )?|(?<!\w)are )(?:{})(?!\w)", r"(?<![\w.,])\d[\d,]* (?:ال)?(?:{})(?!\w)"
)
_ORDERED: Final = _any(
    UNITS,
    r"\byou (?:had |have )?(?:ordered|requested|bought|asked for|paid for) (?:the |some |\d[\d,]* )*(?:{})(?!\w)",
    r"(?<!\w)[وف]?(?:طلبت|اشتريت|دفعت ثمن)\w{0,2} (?:\d[\d,]* )?(?:ال)?(?:{})(?!\w)",
)
_NAMED: Final[dict[Rows, list[re.Pattern[str]]]] = {
    rows: [re.compile(rf"(?<!\w)(?:{english})(?!\w)|(?:{arabic})") for english, arabic, _ in rows] for rows in (KINDS, UNITS)
}


def findings(folded: Folded, lang: Language, case: Case) -> Iterator[Finding]:
    """Kinds that the ordered service does not name and counts of what it is not, where they are promised or nobody spoke of them."""
    for match, kind in _found(_OF_A_KIND[lang], KINDS, folded.text):
        if kind.search(_service(case, case.order.service_id)) or is_denied(folded.text, match.start(), match.end()):
            continue
        if _is_to_come(folded.text, match) or not kind.search(_said(case)):
            yield _finding(folded, lang, match, "The ordered service does not name this kind.")
    ordered = [unit for unit in _NAMED[UNITS] if unit.search(_service(case))]
    for match, unit in _found(_COUNTED[lang], UNITS, folded.text) if ordered else ():
        another = case.claim in ("wrong_service", "low_quality") and not _is_to_come(folded.text, match)
        if not (another or unit in ordered or unit.search(_said(case))):
            yield _finding(folded, lang, match, "The order was for something else.")

    for match, unit in _found(_ORDERED[lang], UNITS, folded.text) if ordered else ():
        if unit not in ordered:
            yield _finding(folded, lang, match, "The order was for something else.")


def _found(words: re.Pattern[str], rows: Rows, text: str) -> Iterator[tuple[re.Match[str], re.Pattern[str]]]:
    """Each match with what names its row."""
    for match in words.finditer(text):
        yield match, _NAMED[rows][row_of(match)]


def _service(case: Case, *more: str | None) -> str:
    return fold(" ".join(filter(None, (case.order.service, *more)))).text


def _said(case: Case) -> str:
    return fold(" ".join(filter(None, (case.message, case.summary)))).text


def _is_to_come(text: str, match: re.Match[str]) -> bool:
    """Whether the sentence that a match stands in commits to something."""
    return commits(next(each for each in SENTENCE.finditer(text) if each.end() >= match.end())[0])


def _finding(folded: Folded, lang: Language, match: re.Match[str], why: str) -> Finding:
    start, end = folded.span(match.start(), match.end())
    return Finding("claim.unsupported", lang, folded.original[start:end], start, end, why, certain=False)
