"""Remedies that are only named: what he mentioned, what he waits for, a charge or a page that a word of remedies is said of."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from drafter.reading.cues import Cue
from drafter.reading.folding import spelled, vocabulary
from drafter.reading.sentences import Sentence
from drafter.reading.values import Amount, Duration, Moment, Percent


def is_something_else(cue: Cue, sentence: Sentence) -> bool:
    """Whether a word of remedies names no remedy of this reply."""
    return _is_mentioned(cue, sentence) or _is_a_second_charge(cue, sentence) or _is_of_his_page(cue, sentence)


def _is_mentioned(cue: Cue, sentence: Sentence) -> bool:
    """ "The discount you mention was for another service", والخصم اللي ذكرتيه كان على نفس الخدمة: what it was, and no more."""
    at = cue.last + 1
    if cue.form not in ("noun", "verb") or sentence.text(cue.last) not in _THAT_YOU or not sentence.text(at).startswith(_MENTIONED):
        return False
    named = {sentence.text(each) for each in range(at + 3, at + 6)}
    was_of = (sentence.text(at + 1), sentence.text(at + 2)) in _WAS_OF
    return was_of and not named.isdisjoint(_ANOTHER) and _STILL.isdisjoint(sentence.words)


_THAT_YOU: Final = vocabulary("you الذي التي اللي")
_MENTIONED: Final = ("mention", "refer", *map(spelled, ["ذكرت", "تذكر", "قصدت", "تقصد"]))
_ANOTHER: Final = vocabulary("same another different other نفس أخرى آخر ثاني ثانية مختلف مختلفة")
_STILL: Final = vocabulary("still stands valid yours applies use open so استخدمه فاستخدمه متاح مفتوح قائما قائم ساري ساريا")
_WAS_OF: Final = frozenset(
    (was, of) for was, ofs in (("was", ["for", "on", "about", "from"]), ("كان", map(spelled, ["على", "عن", "في"]))) for of in ofs
)


def _is_of_his_page(cue: Cue, sentence: Sentence) -> bool:
    """يؤسفنا خبر إيقاف صفحتك: his page was stopped, and no order."""
    return cue.role == "cancel" and cue.form == "noun" and sentence.text(cue.last).startswith(_PAGES)


_PAGES: Final = tuple(map(spelled, ["صفحت", "حسابك", "حسابج", "قنات", "الصفحة", "القناة"]))


def _is_a_second_charge(cue: Cue, sentence: Sentence) -> bool:
    """خصم مكرر, خصم مرتين, خُصم منك: what was taken from him, and no discount."""
    if cue.role != "deduct" or cue.form != "noun" or sentence.text(cue.last) not in _TWICE_TAKEN:
        return False
    return not any(isinstance(each.part, Percent) for each in sentence.figures(*sentence.segment(cue.first)))


_TWICE_TAKEN: Final = vocabulary("مكرر مكررا مزدوج مرتين متكرر بالخطأ منك منكم منج")


def is_waited_for(cue: Cue, sentence: Sentence) -> bool:
    """ "Thank you for waiting for the refund", "your frustration at waiting for the refill"."""
    near = [sentence.text(at) for at in range(cue.first - 5, cue.first)]
    waited = not _WAITED_FOR.isdisjoint(pairwise(near[2:])) and not is_told_more(cue, sentence)
    return waited and (not _FELT.isdisjoint(sentence.words) or not _HIS_WAIT.isdisjoint(near))


def is_told_more(cue: Cue, sentence: Sentence) -> bool:
    """ "Thank you for waiting for the refund to your card", "… for a refund, and it will reach you": more than that he waits."""
    rest = {sentence.text(at) for at in range(cue.last, sentence.end)}
    figures = any(isinstance(each.part, Amount | Percent | Duration | Moment) for each in sentence.figures(cue.last, sentence.end))
    return figures or not rest.isdisjoint(_TOLD_OF_IT)


_TOLD_OF_IT: Final = vocabulary(
    "card balance wallet whole full all due owed started confirmed approved coming will yours it's "
    "بطاقتك رصيدك البطاقة الرصيد كامل كلها كلهم المستحق المستحقة المعتمد مؤكد قادم وسيصلك سيصلك بدأناها القادم"
)
"""A place, all of it, that it is due, confirmed or will come."""
_WAITED_FOR: Final = frozenset([("waiting", "for"), ("wait", "for"), ("waited", "for"), ("wait", "over"), ("waiting", "on"), ("up", "on")])
_HIS_WAIT: Final = frozenset(["of", "you're", "you", "been"])
_FELT: Final = frozenset(["thank", "thanks", "frustration", "frustrating", "frustrated", "understand", "sorry", "patience", "worry"])
"""Words of thanks and regret, beside which a wait is only named."""
