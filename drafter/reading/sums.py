"""Which sum of a statement is the promised one: not the whole that a share is of, and the one after "that is"."""

from __future__ import annotations

from typing import Final

from drafter.reading.folding import spelled, vocabulary
from drafter.reading.sentences import Placed, Sentence
from drafter.reading.tables import polarity as table
from drafter.reading.tables import remedies
from drafter.reading.values import Amount, Count, Fraction, Percent

_THAT_IS: Final = vocabulary(table.THAT_IS)
_OF: Final = vocabulary(table.SHARE_OF)
_ROOT: Final = spelled("أصل")
"""In من أصل (out of)."""
_THIS_SUM: Final = tuple(map(spelled, remedies.THIS_SUM.split()))
_THAT_SUM: Final = frozenset(tuple(map(spelled, row[0].split())) for row in remedies.THAT_SUM)
_OUT_OF: Final = vocabulary("out share part portion حصة حصته حصتها جزء")
""" "AED 24.75, out of the AED 66.00 you paid", "KWD 9, their share of the KWD 24"."""
_WHICH_IS: Final = vocabulary("is وهو وهي")
_WAS_PAID: Final = vocabulary("paid price دفعت دفعته دفعتيه المدفوع المدفوعة سعره السعر ثمنه")
_ARTICLES: Final = vocabulary(table.ARTICLES) | {"price", "sum", "amount", "your"}


def told_again(amounts: list[Placed], sentence: Sentence) -> Placed | None:
    """The sum after "that is": in "60% of 14$, that is 8.40$" the second one."""
    for each in reversed(amounts):
        words = [sentence.text(each.first - back) for back in (1, 2)]
        if words[1] in _WAS_PAID:
            continue  # "three eighths of what you paid, which is 9.400"
        if words[0] in _THAT_IS or (words[0] == "is" and words[1] in ("that", "which")) or words == ["to", "comes"]:
            return each
    return None


def without_wholes(amounts: list[Placed], sentence: Sentence) -> list[Placed]:
    """The sums without those that a share stands before: "40% of the 20 USD", ربع الـ20 دولارًا."""
    shares = {each.last for each in sentence.placed if isinstance(each.part, Percent | Fraction)}
    return [each for each in amounts if not _is_whole(each, sentence, shares)]


def left_to_mean(sentence: Sentence) -> list[Placed]:
    """The figures that a pronoun of the next sentence can mean: of "180 of the 480 EGP" the 180; none where no sum is named."""
    amounts = [each for each in sentence.placed if isinstance(each.part, Amount)]
    meant = without_wholes(amounts, sentence) or amounts
    return [each for each in sentence.placed if each in meant or not isinstance(each.part, Amount)] if amounts else []


def names_sum(at: int, sentence: Sentence, *, alone: bool) -> bool:
    """Whether هذا المبلغ (this sum) stands at a token, or a name of it where one sum ``alone`` was told before: الدفعة الثانية."""
    words = (sentence.text(at), sentence.text(at + 1))
    return words == _THIS_SUM or (alone and words in _THAT_SUM)


def _is_whole(amount: Placed, sentence: Sentence, shares: set[int]) -> bool:
    at = amount.first
    while sentence.text(at - 1) in _ARTICLES:
        at -= 1
    if at in shares and any(share.last == at and _partial(share.part) for share in sentence.placed):
        return True
    if sentence.text(at - 1) in _WHICH_IS and sentence.text(at - 2) in _WAS_PAID:
        return any(_partial(share.part) and share.last <= at - 2 for share in sentence.placed)  # نصف المبلغ المدفوع وهو 480
    if sentence.text(at - 1) == _ROOT:
        at -= 1
    if sentence.text(at - 1) not in _OF:
        return False
    if sentence.text(at - 2) in _OUT_OF and any(isinstance(each.part, Amount) and each.last < at for each in sentence.placed):
        return True
    before = [share.part for share in sentence.placed if share.last == at - 1]
    return any(_partial(part) or isinstance(part, Amount | Count) for part in before) or at - 1 == sentence.start


def _partial(part: object) -> bool:
    return (isinstance(part, Percent) and part.value != 100) or (isinstance(part, Fraction) and part.value != 1)


def is_sum(part: object) -> bool:
    return isinstance(part, Amount)
