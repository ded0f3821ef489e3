"""A discount by the figure before it: "20% off", "AED 5 off", "10% will be taken off the price"."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from drafter.reading.cues import Cue
from drafter.reading.folding import spelled, vocabulary
from drafter.reading.money_spoken import BALANCE, CARD
from drafter.reading.sentences import Placed, Sentence
from drafter.reading.tables import remedies
from drafter.reading.values import Amount, Fraction, Percent

_PRICE: Final = frozenset(map(spelled, ["السعر", "سعر", "الثمن", "سعره"]))


def add_off(sentence: Sentence) -> None:
    """Put a cue into the sentence for each figure that is told to come off a price."""
    for each in sentence.placed:
        price = sentence.text(each.first).startswith("ب") and sentence.text(each.last) in _PRICE and isinstance(each.part, Fraction)
        at_less = (sentence.text(each.first - 1), sentence.text(each.last)) == ("at", "less")  # "order it again at 20% less"
        less = at_less or (sentence.text(each.last), sentence.text(each.last + 1)) in _LESS_ON
        behind = _behind_bracket(sentence, each.last)  # "a fifth (20%) off"
        off = sentence.text(behind) == "off" or _comes_off(sentence, behind)
        paid = isinstance(each.part, Fraction) and _is_paid(sentence, each.first)
        if (
            price
            or paid
            or _is_taken_down(sentence, each)
            or _is_less(sentence, each)
            or ((off or less) and isinstance(each.part, Percent | Fraction | Amount))
        ):
            at = min(each.last, sentence.end - 1)  # "we will lower the price by 20%" may end the text
            sentence.cues.append(Cue("discount", "noun", at, at + 1))
    sentence.cues.sort(key=lambda cue: cue.first)


_LESS_ON: Final = frozenset([("less", "on"), (spelled("أقل"), spelled("على")), (spelled("أقل"), spelled("في"))])
""" "20 per cent less on your next order", عشرين بالمية أقل على طلبك الجاي."""


def _is_less(sentence: Sentence, each: Placed) -> bool:
    """ "It will cost you ten percent less", "15% below the listed price", "we lower the price by a quarter", سيكلفك أقل بعشرة بالمئة."""
    if not isinstance(each.part, Percent | Fraction):
        return False
    text, (first, _) = sentence.text, sentence.segment(each.first)
    before = {word for at in range(first, each.first) for word in (text(at), text(at).lstrip("وف"))}
    if text(each.last) == "less":
        return not before.isdisjoint(_COST)
    if (text(each.last), text(each.last + 1)) in _BELOW_THE:
        return not before.isdisjoint(_PRICES)
    if before & _LOWER and before & _PRICES and any(not word.isascii() for word in before & _LOWER):
        return True  # سنخفض سعر طلبك القادم 20%
    by = text(each.first).startswith("ب") or text(each.first - 1) in _BY or text(each.first - 2) in _BY
    if by and before & _LOWER and before & _ORDERS:
        return True  # "we reduce a re-order by 20%"
    return by and bool((before & _COST and before & _LESS) or (before & _PRICES and before & (_LOWER | _LESS)))


_COST: Final = vocabulary("cost costs pay يكلفك سيكلفك بيكلفك هيكلفك تدفع ستدفع بتدفع")
_LESS: Final = vocabulary("less lower أقل أرخص cheaper")
_PRICES: Final = vocabulary("ثمن الثمن ثمنه ثمنها price prices سعر السعر سعرا سعره سعرها الأسعار")
_LOWER: Final = vocabulary("lower reduce cut lowering reducing نخفض سنخفض بنخفض نخفف ننزل سننزل بننزل نقلل سنقلل بنقلل هننزل هنخفض")
_ORDERS: Final = vocabulary("order re-order reorder orders طلب الطلب طلبك طلبج طلبا إعادة")
_BY: Final = vocabulary("by بنسبة بمقدار")
_BELOW_THE: Final = frozenset([("below", "the"), ("under", "the"), ("below", "its")])


def _behind_bracket(sentence: Sentence, at: int) -> int:
    if sentence.text(at) != "(":
        return at
    return next((each + 1 for each in range(at, at + 5) if sentence.text(each) == ")"), at)


def _is_taken_down(sentence: Sentence, each: Placed) -> bool:
    """بنشيل لك خُمس السعر, ننزل لك 20 بالمية من طلبك: we take a share off what he orders next."""
    if not isinstance(each.part, Percent | Fraction):
        return False
    near = [sentence.text(each.first - back) for back in (1, 2, 3)]
    verb = not _TAKES_DOWN.isdisjoint(near) or (not _COMES_DOWN.isdisjoint(near) and not _is_placed(sentence, each))
    after = [sentence.text(at) for at in range(each.last, each.last + 3)]
    if verb and near[0] in _PRICE:
        return True  # سنخفض لك السعر 15٪
    if verb and _on_an_order(sentence, each):
        return True
    return verb and (after[0] in _PRICE or (after[0] in _OFF_OF and not _PRICE_OR_ORDER.isdisjoint(after)))


def _on_an_order(sentence: Sentence, each: Placed) -> bool:
    """وعلى الطلب البديل سنحسم 20%: the order stands before the verb."""
    before = [sentence.text(at) for at in range(sentence.segment(each.first)[0], each.first)]
    return any(on.lstrip("وف") in _ON and order in _PRICE_OR_ORDER for on, order in pairwise(before))


_ON: Final = vocabulary("على من")


_TAKES_DOWN: Final = vocabulary(
    "ينخصم بينخصم تنخصم بتنخصم ننزل سننزل بننزل نشيل سنشيل بنشيل نخفض سنخفض بنخفض نحسم سنحسم بنحسم هنشيل هننزل هنخفض حننزل بنزل هنحسم "
    "نقلل سنقلل بنقلل هنقلل"
)
_COMES_DOWN: Final = vocabulary("ينزل سينزل بينزل هينزل حينزل تنزل ستنزل بتنزل هتنزل")
"""It comes down: a share of the price, where it does not come down into the balance."""


def _is_placed(sentence: Sentence, each: Placed) -> bool:
    """سينزل عشرون بالمئة من السعر في رصيدك: money comes down to a place."""
    return any(sentence.text(at) in BALANCE | CARD for at in range(*sentence.statement(each.first)))


_OFF_OF: Final = vocabulary("من على عن")
_PRICE_OR_ORDER: Final = vocabulary("السعر سعر سعره الطلب طلبك طلبج طلبكم")


def _is_paid(sentence: Sentence, at: int) -> bool:
    """ "Order again and pay half", تدفع نصف السعر: the client pays a share, and the rest comes off."""
    pay = next((each for each in range(at - 1, at - _NEAR, -1) if sentence.text(each) not in _ONLY), at)
    return sentence.text(pay) in _PAYS and _WE.isdisjoint(sentence.text(pay - back) for back in range(1, _NEAR + 1))


_NEAR = 4
_ONLY: Final = frozenset(map(spelled, ["only", "just", "the", "but", "فقط", "إلا"]))
_PAYS: Final = frozenset(map(spelled, remedies.CLIENT_PAYS.split()))
_WE: Final = frozenset(["we", "we'll", "i", "i'll"])


def _comes_off(sentence: Sentence, at: int) -> bool:
    """ "Fifteen per cent comes off", "10% will be taken off the price"."""
    told = [sentence.text(each) for each in range(at, at + 5)]
    return bool({"comes", "come", "goes", "taken", "taking", "knocked"} & set(told)) and "off" in told
