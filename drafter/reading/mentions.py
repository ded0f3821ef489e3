"""Remedies that stand as bare nouns: in a short question, as a label, in what a denial includes."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from drafter.reading.cues import Cue
from drafter.reading.folding import spelled, vocabulary
from drafter.reading.sentences import Sentence
from drafter.reading.tables import polarity as table
from drafter.reading.values import Amount, Fraction, Percent, Polarity

_FINITE: Final = vocabulary(table.FINITE)
_YES: Final = vocabulary(table.YES)
_INCLUDES: Final = vocabulary(table.INCLUDES)
_INCLUDING: Final = frozenset(tuple(map(spelled, phrase.split())) for phrase in table.INCLUDING)
_NEAR_LABEL = 4
_IN_LABEL = 8
_DASHES: Final = frozenset(["—", "-"])
_LED = 2
"""An article before the label."""
_LABEL_GOES_ON: Final = vocabulary(table.LABEL_GOES_ON)
_BEFORE_INCLUDED = 4


def short_question(cue: Cue, sentence: Sentence) -> Polarity | None:
    """ "Refill?", خصم؟: a point of the client taken up; the next words tell whether it is granted."""
    if not sentence.question or not is_noun(cue, sentence) or not _FINITE.isdisjoint(word.removeprefix("ف") for word in sentence.words):
        return None
    if any(isinstance(each.part, Amount | Percent | Fraction) for each in sentence.placed):
        return None
    if any(other.person == "we" or other.form == "future" for other in sentence.cues):
        return None
    after = sentence.end + 1
    following = {token.text for token in sentence.tokens[after : after + 2]}
    return "promised" if following & _YES else "asked"


def label_denied(cue: Cue, sentence: Sentence, denials: list[tuple[int, int]]) -> bool:
    """ "Completion: no longer possible", الاسترداد: لا ينطبق: a label and a denial as its value."""
    if sentence.text(cue.last) == ":" and sentence.text(cue.last + 1) in _NOTHING:
        return True  # "still to be credited: nothing"
    if sentence.text(cue.last) in _DASHES and cue.first - sentence.segment(cue.first)[0] < _LED:
        return is_noun(cue, sentence) and any(first == cue.last + 1 and last - first > 1 for first, last in denials)
    colon = next((at for at in range(cue.last, min(cue.last + _IN_LABEL, sentence.end)) if sentence.text(at) == ":"), None)
    if colon is None or not is_noun(cue, sentence) or (colon > cue.last and not _goes_on(cue, sentence)):
        return False
    denial = next((first for first, _ in denials if colon < first <= colon + _NEAR_LABEL), None)
    return denial is not None and not sentence.figures(colon, denial)


def _goes_on(cue: Cue, sentence: Sentence) -> bool:
    """Whether a label goes on behind its noun: "refund to card:", "refund of $9.20:"."""
    return sentence.text(cue.last) in _LABEL_GOES_ON or any(each.first == cue.last for each in sentence.placed)


def says_impossible(cue: Cue, sentence: Sentence, denials: list[tuple[int, int]]) -> bool:
    """ "Card refund: not possible", الإعادة إلى البطاقة: غير متاحة: a label, and that it cannot be had."""
    if not label_denied(cue, sentence, denials):
        return False
    return any(
        not _POSSIBLE.isdisjoint(sentence.text(at) for at in range(first, first + _NEAR_LABEL)) for first, _ in denials if first > cue.last
    )


_NOTHING: Final = vocabulary("nothing none nil 0 صفر لاشيء")
_POSSIBLE: Final = vocabulary(table.CAN_BE_HAD)


def included_in_denial(cue: Cue, sentence: Sentence, denials: list[tuple[int, int]]) -> bool:
    """ "We promise nothing yet, and that includes a refund", ويشمل ذلك الاسترداد: one thing of those denied before."""
    first = max([cue.first - _BEFORE_INCLUDED, *(joint for joint in sentence.joints if joint <= cue.first)])
    near = [sentence.text(at).lstrip("و") for at in range(first, cue.first)]
    includes = [at for at, word in enumerate(near, first) if word in _INCLUDES]
    includes += [at for at, pair in enumerate(pairwise(near), first) if pair in _INCLUDING]
    return any(last < at for at in includes for _, last in denials)  # in لا يشمل it is the including that is denied


def of_a_relative(at: int, cue: Cue, sentence: Sentence) -> bool:
    """Whether a denial belongs to a thing of which more is told: "the followers that didn't arrive will be credited", "you did not get"."""
    if sentence.text(at - 1) in _WHO_AR and cue.first > at + 1:
        return True  # الـ6 دولار اللي ما انصرفت بتكون في رصيدك
    which = next((at - back for back in (1, 2) if sentence.text(at - back) in _WHICH or sentence.text(at - back) == "you"), None)
    if which is None or sentence.text(which - 1) in _THAT_ALONE or not sentence.text(at).endswith(("n't", "not", "never")):
        return False
    main = cue.first + (cue.first > at + 1)  # what follows "that didn't come": "is in your balance"
    return any(sentence.text(each) in _MAIN_VERBS for each in range(at + 1, main))


def after_wish(at: int, sentence: Sentence) -> int:
    """Where what is said of a noun goes on after "(that) you asked for", الذي طلبته."""
    text = sentence.text
    if text(at) in _WHICH_AR and text(at + 1).startswith(_WISHED_AR):
        return at + 2
    you = at + (text(at) in _WHICH)
    if text(you) != "you":
        return at
    verb = next((each for each in range(you + 1, you + _WISH_WITHIN) if text(each) in _WISHED), None)
    return at if verb is None else verb + 1


_WHO_AR: Final = vocabulary("الذي التي اللي الذين")
_WHICH_AR: Final = vocabulary("الذي التي اللي")
_WISHED_AR: Final = tuple(map(spelled, ["طلبت", "تطلب", "تريد", "أردت", "ذكرت", "تبي", "تبغ", "رغبت"]))
_WISHED: Final = frozenset(
    ["asked", "want", "wanted", "requested", "request", "hoped", "expected", "expect", "mentioned", "ask", "like", "promised"]
)
_WISH_WITHIN = 4
_WHICH: Final = frozenset(["that", "which", "who"])
_THAT_ALONE: Final = frozenset(
    ["", ",", "after", "before", "with", "of", "for", "to", "in", "like", "so", "say", "said", "sorry", "know", "promise"]
)
_MAIN_VERBS: Final = frozenset(["goes", "go", "comes", "returns", "will", "shall", "is", "are", "can", "was", "were", "has", "have"])


def is_noun(cue: Cue, sentence: Sentence) -> bool:
    """Whether a remedy may be named as a noun; English verbs are their own nouns: "refund"."""
    return cue.form == "noun" or (cue.form == "verb" and sentence.text(cue.first).isascii())
