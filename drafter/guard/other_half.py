"""What one half says in words that the reader knows, taken for the other half, which says it in words that it does not.

"We'll bring the 920 back" is no known way to promise a refill; its Arabic is. Where one half is read in doubt or not at all, it is taken
to say what the other surely says, if its words are a translation of it, and the reply is judged anew: every rule that holds for a promise
that was read holds for what is taken. Nothing is ever taken to deny.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from drafter.folding import Language
from drafter.guard.allowed import Allowed
from drafter.guard.committing import is_to_come
from drafter.guard.wording.counterparts import OTHER, lost
from drafter.guard.wording.denials import may_deny
from drafter.guard.wording.features import heard, stems
from drafter.guard.wording.fitted import PROMISING, wording
from drafter.reading import Promise, Reading
from drafter.reading.folding import fold

Span = tuple[int, int]

MOST_LOST: Final = 0.25
"""The share of words without a like in the other half up to which a statement is a translation of another."""
_LEAST_WORDS: Final = 2
"""So many words a statement must have: "it will come" translates too much."""


def taken(texts: Mapping[Language, str], read: Mapping[Language, Reading], allowed: Allowed) -> Mapping[Language, Reading]:
    """The readings of the halves with what each takes from the other; ``read`` itself where nothing is."""
    found = {lang: replace(read[lang], promises=_of_half(lang, texts, read, allowed)) for lang in OTHER}
    return read if found == read else found


def _of_half(lang: Language, texts: Mapping[Language, str], read: Mapping[Language, Reading], allowed: Allowed) -> tuple[Promise, ...]:
    there = read[OTHER[lang]].promises
    promises = [_settled(each, there, texts[lang], lang, read[lang], allowed) for each in read[lang].promises]
    told = {(each.remedy, each.polarity) for each in promises}
    for promise in there:
        kind = (promise.remedy, promise.polarity)
        if promise.polarity in PROMISING and promise.remedy in allowed.offers and promise.speaker == "we" and kind not in told:
            told.add(kind)
            promises += _translated(promise, texts, read[lang], lang)
    return tuple(sorted(promises, key=lambda each: each.start))


# what is read in doubt ------------------------------------------------------------------------------------------------------------


def _settled(promise: Promise, there: Sequence[Promise], text: str, lang: Language, read: Reading, allowed: Allowed) -> Promise:
    """A promise that was read in doubt, with the polarity that the other half surely has; a denial is never taken for one that promises."""
    same = [each for each in there if each.remedy == promise.remedy]
    sure = [each for each in same if each.sure]
    folded = fold(promise.quote).text
    if promise.polarity in PROMISING and not promise.sure and not any(each.polarity in PROMISING for each in same):
        sign = text[promise.end :].lstrip()[:1]
        for each in sure:
            if _may_be(each.polarity, folded, sign) and _translates(folded, lang, fold(each.quote).text):
                return replace(promise, polarity=each.polarity, plain=each.plain)
    if promise.polarity == "denied" and promise.remedy in allowed.offers and not may_deny(folded, lang):
        promised = [each for each in sure if each.polarity in PROMISING]
        if promised and not any(each.polarity == "denied" for each in same):
            return _as_said(promised[0], text, (promise.start, promise.end), read) or promise
    return promise


def _may_be(polarity: str, folded: str, sign: str) -> bool:
    """Whether the words of a statement, which ends with a ``sign``, ask or tell what was done."""
    if polarity == "asked":
        return sign in _QUESTION or _WISH.search(folded) is not None
    return polarity == "done" and not is_to_come(folded)


_QUESTION: Final = ("?", "؟")
_WISH = re.compile(r"\b(?:wish\w*|ask\w*|want\w*|request\w*|wonder\w*)\b|(?<!\w)[وف]?(?:طلبت|رغبت|تريد|ودك|تسال|سالت|هل)\w*")


def _translates(folded: str, lang: Language, there: str) -> bool:
    """Whether a statement of this half and one of the other say the same, word for word."""
    other = OTHER[lang]
    return _is_in(folded, lang, there) and _is_in(there, other, folded)


# what was not read ----------------------------------------------------------------------------------------------------------------


def _translated(promise: Promise, texts: Mapping[Language, str], read: Reading, lang: Language) -> Iterator[Promise]:
    """The promise of the other half as this half says it, where a statement of it is its translation, word for word."""
    here, there = fold(texts[lang]), fold(texts[OTHER[lang]])
    around = there.text[slice(*_sentence(there.text, len(fold(texts[OTHER[lang]][: promise.start]).text)))]
    said = fold(promise.quote).text
    best: tuple[int, Span] = (_LEAST_WORDS - 1, (0, 0))
    for sentence, (start, end) in _statements(here.text):
        text, place = here.text[start:end], here.span(start, end)
        words = len(_words(text, lang))
        if words <= best[0] or _holds_promise(place, read) or not _can_promise(text, promise):
            continue
        if _is_in(text, lang, around) and _is_in(said, OTHER[lang], sentence):
            best = (words, place)
    as_said = _as_said(promise, texts[lang], best[1], read) if best[1][1] else None
    if as_said is not None:
        yield as_said


def _is_in(folded: str, lang: Language, there: str) -> bool:
    """Whether nearly every word of a statement has its like in a text of the other half."""
    words = _words(folded, lang)
    return bool(words) and sum(lost(words, lang, wording(lang).like, frozenset(heard(there, OTHER[lang])))) <= MOST_LOST * len(words)


def _words(folded: str, lang: Language) -> list[str]:
    return [word for word in stems(folded, lang) if not word[0].isdigit()]


def _can_promise(folded: str, promise: Promise) -> bool:
    """Whether a statement tells nothing of the past, and neither money nor a place that the promise is not about."""
    return not (_PAST.search(folded) or _ELSEWHERE.get(promise.remedy or "", _MONEY).search(folded))


_PAST = re.compile(r"\b(?:has|have|had|was|were|did|already)\b|\bwe (?:just |now )?\w+ed\b|(?<!\w)[وف]?(?:تم|تمت|قد|صار\w*|كان\w*)(?!\w)")
_MONEY = re.compile(
    r"\b(?:money|amount|price|paid|value|cash|sum|balance|wallet|card|bank|refund\w*)\b"
    r"|(?<!\w)(?:[وفبل]|ال|لل)*(?:مبلغ|فلوس|قيم|ثمن|رصيد|محفظ|بطاق|بنك|مصرف|مال)\w*"
)
_ELSEWHERE: Final = {
    "refund": re.compile(r"\b(?:balance|wallet)\b|رصيد|محفظ"),
    "credit": re.compile(r"\b(?:card|bank|method)\b|بطاق|بنك|وسيل|طريق"),
    "discount": re.compile(r"\b(?:balance|wallet|card|bank)\b|رصيد|محفظ|بطاق|بنك"),
}
"""Where the money of a remedy does not go; the others are about no money at all."""


def _as_said(promise: Promise, text: str, place: Span, read: Reading) -> Promise | None:
    """The promise at its place in this half, or None where this half does not hold its figures."""
    amount = promise.amount
    if amount is not None:
        same = [each for each in read.amounts if (each.value, each.currency) == (amount.value, amount.currency)]
        amount = next((each for each in same if place[0] <= each.start < place[1]), same[0]) if same else None
    held = (
        (promise.amount is None or amount is not None)
        and (promise.percent is None or any(each.value == promise.percent for each in read.percents))
        and (promise.fraction is None or any(each.value == promise.fraction for each in read.fractions))
        and (promise.hours is None or promise.hours in {*(each.hours for each in read.durations), *(each.hours for each in read.dates)})
    )
    start, end = place
    return replace(promise, amount=amount, quote=text[start:end], start=start, end=end, cue="", sure=False) if held else None


def _holds_promise(place: Span, read: Reading) -> bool:
    return any(promise.start < place[1] and place[0] < promise.end for promise in read.promises)


def _statements(folded: str) -> Iterator[tuple[str, Span]]:
    """The sentences of a folded half and the stretches of each between two of its commas, each behind the text of its sentence."""
    for start, end in _sentences(folded):
        cuts = [start, *(match.end() for match in _PARTS.finditer(folded, start, end)), end]
        for at, first in enumerate(cuts[:-1]):
            yield from ((folded[start:end], (first, last)) for last in cuts[at + 1 : at + 1 + _MOST_PARTS] if folded[first:last].strip())


def _sentences(folded: str) -> Iterator[Span]:
    start = 0
    for match in _ENDS.finditer(folded):
        yield start, match.start()
        start = match.end()
    yield start, len(folded)


def _sentence(folded: str, at: int) -> Span:
    return next(span for span in _sentences(folded) if at <= span[1])


_ENDS = re.compile(r"[.!?؟؛;]+(?=\s|$)|\n")
_PARTS = re.compile(r"[,،:—–]+(?=\s|$)")
_MOST_PARTS = 4
"""A statement goes over so many commas at most, so that the work grows no faster than the text."""
