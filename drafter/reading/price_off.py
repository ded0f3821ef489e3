"""A discount by the figure before it: "20% off", "AED 5 off", "10% will be taken off the price"."""

from __future__ import annotations

from typing import Final

from drafter.reading.cues import Cue
from drafter.reading.folding import spelled
from drafter.reading.sentences import Sentence
from drafter.reading.tables import remedies
from drafter.reading.values import Amount, Fraction, Percent

_PRICE: Final = frozenset(map(spelled, ["السعر", "سعر", "الثمن", "سعره"]))


def add_off(sentence: Sentence) -> None:
    """Put a cue into the sentence for each figure that is told to come off a price."""
    for each in sentence.placed:
        price = sentence.text(each.first).startswith("ب") and sentence.text(each.last) in _PRICE and isinstance(each.part, Fraction)
        less = (sentence.text(each.last), sentence.text(each.last + 1)) == ("less", "on")
        off = sentence.text(each.last) == "off" or _comes_off(sentence, each.last)
        paid = isinstance(each.part, Fraction) and _is_paid(sentence, each.first)
        if price or paid or ((off or less) and isinstance(each.part, Percent | Fraction | Amount)):
            sentence.cues.append(Cue("discount", "noun", each.last, each.last + 1))
    sentence.cues.sort(key=lambda cue: cue.first)


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
