"""Sums beside the promised one: one more that is added, one that is left out, and a sum given more than once."""

from __future__ import annotations

import re
from typing import Final

from drafter.reading.folding import Folded, spelled, vocabulary
from drafter.reading.sentences import Placed, Sentence
from drafter.reading.tables import turns as table
from drafter.reading.values import Amount, Count, Promise, Unreadable

_ADDING: Final = vocabulary(table.ADDING)
_ADDED_BY: Final = vocabulary(table.ADDED_BY)
_AFTER_SUM: Final = vocabulary(table.AFTER_SUM)
_EXCEPT: Final = tuple(tuple(map(spelled, phrase.split("-"))) for phrase in table.EXCEPTING.split())
_ALL_BUT: Final = vocabulary(table.ALL_BUT)
_EACH: Final = tuple(tuple(map(spelled, phrase.split("-"))) for phrase in table.EACH_TIME.split())
_EXCEPT_LAST: Final = frozenset(phrase[-1] for phrase in _EXCEPT)
_EACH_FIRST: Final = frozenset(phrase[0] for phrase in _EACH)
_OURS: Final = frozenset(["your", "our", "the", "cent"])
_APART = 7
_PLACE: Final = vocabulary("to your the panel balance wallet card in on into إلى رصيدك رصيدج الرصيد في باللوحة اللوحة على بطاقتك")
"""Where the first of two sums goes: "$5 to your balance and then $3"."""
_AND_THEN: Final = vocabulary("and then و ثم")
_TWO = 2


def further(amount: Amount, sentence: Sentence) -> list[Amount]:
    """The sums that are added to a promised one: "$5 and another $3", "$5 now and $3 later", وفوقها 3 دولارات."""
    sums = [each for each in sentence.placed if isinstance(each.part, Amount)]
    if len(sums) < _TWO:
        return []
    at = next((place for place, each in enumerate(sums) if each.part is amount), None)
    found: list[Amount] = []
    while at is not None and at + 1 < len(sums) and _is_added(sums[at], sums[at + 1], sentence):
        at += 1
        found.append(sums[at].part)  # type: ignore[arg-type]  # they are amounts
    return found


def _is_added(one: Placed, other: Placed, sentence: Sentence) -> bool:
    between = [word for word in (sentence.text(at) for at in range(one.last, other.first)) if word not in _PLACE]
    if not between or len(between) > _APART or any(word not in _ADDING | _ADDED_BY for word in between):
        return False
    if sentence.text(one.first - 1) == "between":
        return False
    return not _ADDED_BY.isdisjoint(between) or (
        between[-1] in _AND_THEN and (other.last >= sentence.end or sentence.text(other.last) in _AFTER_SUM)
    )


def doubts(promises: list[Promise], sentence: Sentence, folded: Folded) -> list[Unreadable]:
    """The sums of which nobody can say what is promised: "all but $5", "$5 for each order"."""
    binding = [each for each in promises if each.remedy in ("refund", "credit", None) and each.polarity not in ("denied", "asked")]
    named = {id(each.amount) for each in binding}
    found = []
    for each in sentence.placed if binding else ():
        if not isinstance(each.part, Amount):
            continue
        if id(each.part) in named and _one_of_many(each, sentence):
            start = folded.span(sentence.tokens[each.first - 2].start, sentence.tokens[each.first - 2].end)[0]
            found.append(Unreadable(folded.original[start : each.part.end], start, each.part.end, "numbers that share a currency"))
            continue
        out = left_out(each, sentence)
        if out or (id(each.part) in named and given_often(each, sentence)):
            why = "a sum that is left out" if out else "a sum that is given more than once"
            found.append(Unreadable(folded.original[each.part.start : each.part.end], each.part.start, each.part.end, why))
    return found


def _one_of_many(amount: Placed, sentence: Sentence) -> bool:
    """Whether a bare number stands before a sum and "and": "4 and 6 dollars", 4 و6 دولارات.

    A sum in words, one behind its currency, or one that alone has decimals shares nothing: "540, 8.37 AED", "91401 and $21".
    """
    one, other = sentence.tokens[amount.first - 2], sentence.tokens[amount.first]
    if other.kind != "numeral" or (_DECIMALS.search(other.text) and not _DECIMALS.search(one.text)):
        return False
    inside = any(each.first <= amount.first - 2 < each.last and not _is_bare(each.part) for each in sentence.placed)
    numeral = amount.first - 2 >= sentence.start and sentence.tokens[amount.first - 2].kind == "numeral"
    return numeral and not inside and sentence.text(amount.first - 1) in ("and", "و", "&", ",")


_DECIMALS: Final = re.compile(r"[.٫]\d+$")


def _is_bare(part: object) -> bool:
    return isinstance(part, Count) and part.noun is None


def left_out(amount: Placed, sentence: Sentence) -> bool:
    """Whether a sum is what is not given: "all but $5", "everything except $5", "the price less $5"."""
    before = sentence.text(amount.first - 1)
    if before == "but":
        return sentence.text(amount.first - 2) in _ALL_BUT
    words = (sentence.text(amount.first - 2), before)
    return before in _EXCEPT_LAST and any(words[-len(phrase) :] == phrase for phrase in _EXCEPT)


def given_often(amount: Placed, sentence: Sentence) -> bool:
    """Whether a sum is given more than once, and nobody can say how much it makes: "$5 twice", "$5 per day", 5 دولارات عن كل طلب."""
    if sentence.text(amount.last) not in _EACH_FIRST:
        return False
    words = tuple(sentence.text(at) for at in range(amount.last, amount.last + 3))
    return any(words[: len(phrase)] == phrase for phrase in _EACH) and words[1] not in _OURS
