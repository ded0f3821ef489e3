"""Rules told in general, which promise this client nothing: "refunds usually go to the card", الإلغاء متاح للطلبات التي لم تبدأ."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from drafter.reading.cues import Cue
from drafter.reading.folding import spelled, vocabulary
from drafter.reading.money_spoken import BALANCE
from drafter.reading.promised_by import is_ours
from drafter.reading.sentences import Sentence
from drafter.reading.tables import polarity
from drafter.reading.values import Amount, Count, Fraction, Moment, Percent

_ADDRESSED: Final = vocabulary(polarity.ADDRESSED)
_AS_A_RULE: Final = vocabulary("normally usually generally عاده العاده عموما")
_GENERAL: Final = vocabulary(polarity.GENERAL)
_ONLY_FOR: Final = vocabulary(polarity.ONLY_FOR)
_USUAL: Final = vocabulary(polarity.USUAL)


def is_general(cue: Cue, sentence: Sentence) -> bool:
    """Whether a rule is told in general, with no figure and nobody addressed."""
    first, last = sentence.segment(cue.first)
    words = {sentence.text(at) for at in range(first, last)}
    end = min([joint for joint in sentence.hard if joint > cue.first], default=sentence.end)
    wider = {sentence.text(at) for at in range(first + (first in sentence.hard and sentence.text(first) == "بس"), end)}
    if sentence.text(first) == "only":
        wider.discard("only")  # "no refund, only a new delivery"
    figures = any(
        isinstance(each.part, Amount | Percent) or (isinstance(each.part, Fraction) and each.part.value != 1)
        for each in sentence.figures(first, last)
    )
    soon = any(isinstance(each.part, Moment) and each.part.name != "date" for each in sentence.figures(first, last))
    if figures or soon or "without" in words or _here(sentence):
        return False
    if _to_any_order(cue, sentence) or _for_clients(cue, sentence):
        return True
    if _for_orders(cue, sentence) or _of_any(cue, sentence):
        return True
    if _as_a_rule(sentence, cue, first, end) or _for_errors(cue, sentence) or _of_all_orders(cue, sentence):
        return True
    ours = is_ours(cue, sentence) and _USUAL.isdisjoint(sentence.text(at) for at in range(first, cue.first))
    usual = not ours and wider & _USUAL and (cue.form == "noun" or words & _AS_A_RULE or _noun_only_for(cue, sentence, first, end))
    counted = sentence.text(cue.first - 1) in _SOME or any(each.last == cue.first for each in sentence.placed)
    return bool(usual or (words & _GENERAL and not counted and not words & _ADDRESSED and "we" not in words and cue.person != "we"))


def _to_any_order(cue: Cue, sentence: Sentence) -> bool:
    """ "To cancel an order, open a ticket", علشان تلغي أي أوردر: how it is asked for; "we refund any order" promises."""
    named = (sentence.text(cue.last), sentence.text(cue.last + 1)) in _ANY_ORDER
    purpose = sentence.text(sentence.start) in _PURPOSES and cue.person != "we" and "we" not in sentence.words
    return named and purpose and _THIS_ONE.isdisjoint(sentence.words)


def _for_clients(cue: Cue, sentence: Sentence) -> bool:
    """ "Clients may cancel before the start", يحق للعميل إلغاء طلبه قبل البدء: a rule of the policy, and no more than that."""
    if cue.role != "cancel" or not _until_begun(cue, sentence):
        return False
    before = [sentence.text(at) for at in range(max(sentence.start, cue.first - _RULE_WITHIN), cue.first)]
    return any(pair in _CLIENTS_MAY for pair in pairwise(before)) and _ADDRESSED.isdisjoint(sentence.words) and cue.person != "we"


_SOME: Final = frozenset(["one", "two", "both", "three", "several"])
""" "Two refills have been made": of this order, and no rule."""
_ANY_ORDER: Final = frozenset(tuple(map(spelled, pair.split())) for pair in ("an order", "any order", "أي طلب", "أي أوردر", "أي طلبية"))
_CLIENTS_MAY: Final = frozenset(
    tuple(map(spelled, pair.split()))
    for pair in (
        "clients may",
        "clients can",
        "customers may",
        "customers can",
        "يحق للعميل",
        "يحق للعملاء",
        "يجوز للعميل",
        "يمكن للعميل",
        "يمكن للعملاء",
    )
)


def _here(sentence: Sentence) -> bool:
    """Whether the rule is held to this order: "here"; not in a statement of its own that denies, "so we cannot send cash here"."""
    places = [at for at in range(sentence.start, sentence.end) if sentence.text(at) in _HERE] if _HERE & sentence.words else ()
    return any(_CANNOT.isdisjoint(sentence.text(each) for each in range(*sentence.segment(at))) for at in places)


_CANNOT: Final = vocabulary("cannot can't لا فلا ولا")
_HERE: Final = vocabulary("here هنا وهنا")
"""A rule that is told of this order: "for billing errors, and here is one"."""
_PURPOSES: Final = vocabulary("to عشان علشان لكي حتى")


def _until_begun(cue: Cue, sentence: Sentence) -> bool:
    """Whether a rule ends with "before the start", "while it is pending", قبل البدء, ما دام قيد الانتظار."""
    told = [sentence.text(at) for at in range(cue.last, sentence.end)]
    return bool(told) and told[-1] in _BEGINS and not _BEFORE_IT.isdisjoint(told)


_BEGINS: Final = vocabulary("start starts begins beginning pending delivery البدء يبدأ تنفيذه التنفيذ الانتظار")
_BEFORE_IT: Final = vocabulary("before while قبل دام")


def _of_any(cue: Cue, sentence: Sentence) -> bool:
    """ "Any amount that is returned goes to the balance", "money goes back to the card in two cases only", تقتصر على: of no sum of his."""
    first, last = sentence.segment(cue.first)
    words = {sentence.text(at) for at in range(first, last)}
    if cue.person == "we" or words & (_ADDRESSED | _OURS | _THIS_ONE):
        return False
    before = [sentence.text(at) for at in range(sentence.start, cue.first)]
    if words & _CONFINED:
        return not _CAUSES.isdisjoint(sentence.words)
    to_balance = not BALANCE.isdisjoint(words)
    if any(pair in _ANY_AMOUNT for pair in pairwise(before)):
        return to_balance and _OF_HIS.isdisjoint(sentence.words)
    at = next((at for at, word in enumerate(before) if word in ("money", "amounts")), None)
    if at is None or (at and before[at - 1] in _THE):
        return False
    bounded = any(sentence.text(each) == "only" and sentence.text(each + 1) in _ONLY_FOR for each in range(sentence.start, sentence.end))
    bounded = bounded or any(pair == ("cases", "only") for pair in pairwise(sentence.text(each) for each in range(cue.last, sentence.end)))
    return bounded or (before[at] == "amounts" and to_balance and not _RULES.isdisjoint(before[:at]))


_CAUSES: Final = vocabulary("خطأ الخطأ السحب الفوترة إغلاق billing error errors closing closed")
"""Why money goes to a card at all: a billing error, a closed account; خطأ, إغلاق."""
_OF_HIS: Final = vocabulary("request عند asked paid late missing for مدفوع مطلوب دفع ناقص عن")
"""Paid, asked for, late, missing: an amount of this order's, and no rule."""
_THE: Final = frozenset(["the", "this", "that", "these", "those", "both", "two", "your", "all", "our"])
_RULES: Final = frozenset(["policy", "terms", "rules", "conditions"])
_OURS: Final = frozenset(["we", "we'll", "i", "i'll"])
_CONFINED: Final = vocabulary("تقتصر يقتصر فتقتصر فيقتصر مقتصرة مقتصر confined restricted")
_ANY_AMOUNT: Final = frozenset(
    tuple(map(spelled, pair.split())) for pair in ("any amount", "any sum", "أي مبلغ", "فأي مبلغ", "such amounts")
)


def _for_orders(cue: Cue, sentence: Sentence) -> bool:
    """ "A refund is for orders that never started", الإلغاء متاح للطلبات التي لم تبدأ: whom a remedy is for, in the plural."""
    if cue.form not in ("noun", "ing", "verb") or cue.person or not _ADDRESSED.isdisjoint(sentence.words) or "we" in sentence.words:
        return False
    named = any(isinstance(each.part, Count) and each.part.noun == "id" for each in sentence.placed)
    if named or not _THIS_ONE.isdisjoint(sentence.words):
        return False  # "such as this one": the rule is told of this order
    last = min(sentence.end, cue.last + _RULE_WITHIN)
    at = next((at for at in range(cue.last, last) if sentence.text(at) in _PLURALS and sentence.text(at - 1) not in _THESE), None)
    if at is None or not any(sentence.text(each) in _THOSE_THAT for each in (at + 1, at + 2)):
        return False
    if any(sentence.text(each).startswith(_YOU_ORDERED) for each in range(at, sentence.end)):
        return False
    return any(sentence.text(each) in _IS_FOR for each in range(cue.last, at))


def _for_errors(cue: Cue, sentence: Sentence) -> bool:
    """ "Money goes to a card only for billing errors", الاسترداد إلى البطاقة لأخطاء الفوترة: when a remedy is given at all."""
    at = next((at for at in range(cue.last, min(sentence.end, cue.last + _RULE_WITHIN)) if sentence.text(at) in _ERRORS), None)
    if at is None or cue.person == "we" or not _THIS_ONE.isdisjoint(sentence.words):
        return False
    between = {sentence.text(each) for each in range(sentence.segment(cue.first)[0], at)}
    return not between & (_ADDRESSED | {"we", "we'll", "our", "this"}) and not any(
        sentence.text(each) in ".;" for each in range(cue.last, at)
    )


def _of_all_orders(cue: Cue, sentence: Sentence) -> bool:
    """الطلبات التي لم يبدأ تنفيذها تُرد قيمتها: orders in the plural are the subject, and none of his."""
    if cue.form != "verb" or cue.person == "we" or not (_ADDRESSED | _THIS_ONE).isdisjoint(sentence.words):
        return False
    first = max([sentence.start, *(joint for joint in sentence.hard if joint <= cue.first)])
    at = next((at for at in range(first, cue.first) if sentence.text(at) in _ALL_ORDERS), None)
    return at is not None and not any(sentence.text(each).startswith(_YOU_ORDERED) for each in range(at, sentence.end))


_ALL_ORDERS: Final = vocabulary("الطلبات والطلبات فالطلبات للطلبات")
_ERRORS: Final = vocabulary("faults mistakes للأخطاء الأخطاء لأعطال للأعطال errors أخطاء لأخطاء فلأخطاء بأخطاء")
_THIS_ONE: Final = vocabulary("this such included them مثل هذا هذه منها ومنها منهم كطلبك كما")
_YOU_ORDERED: Final = tuple(map(spelled, ["طلبت", "دفعت", "أنت"]))
_PLURALS: Final = vocabulary("orders services packages للطلبات الطلبات للخدمات الخدمات")
_THOSE_THAT: Final = vocabulary("that which whose where التي")
_IS_FOR: Final = vocabulary("is are applies apply تكون يكون متاح متاحة مخصص مخصصة تنطبق ينطبق")
_THESE: Final = frozenset(["the", "these", "those", "two", "three", "both", "all"])
_RULE_WITHIN = 12


def _noun_only_for(cue: Cue, sentence: Sentence, first: int, end: int) -> bool:
    """ "A refund to a card is only for a billing error": the verb stands as a noun, and "only" tells when."""
    noun = sentence.text(cue.first - 1) in ("a", "an", "any", "the", "every", "card") or cue.first == sentence.start
    return noun and any(sentence.text(at) == "only" and sentence.text(at + 1) in _ONLY_FOR for at in range(first, end))


def _as_a_rule(sentence: Sentence, cue: Cue, first: int, end: int) -> bool:
    """Whether a rule is told: "as a rule" before the cue, or in its own statement."""
    _, last = sentence.segment(cue.first)
    english = sentence.text(cue.first).isascii()
    start = max([sentence.start, *(joint for joint in sentence.hard if joint <= cue.first)]) if english else first
    return any(start <= hit.first < end and (hit.first < last or english) for hit in sentence.found("rule"))
