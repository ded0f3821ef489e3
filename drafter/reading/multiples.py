"""More than the whole: "double the amount", "twice what you paid", ضعف المبلغ. How much it makes is told nowhere, so it is reported."""

from __future__ import annotations

from typing import Final

from drafter.reading.folding import Folded, vocabulary
from drafter.reading.number_words import part
from drafter.reading.sentences import Placed
from drafter.reading.shares import price_noun
from drafter.reading.tables import numbers as table
from drafter.reading.tokens import Token
from drafter.reading.values import Amount, Unreadable

_TIMES: Final = vocabulary(table.MULTIPLES)
_AFTER_NUMBER: Final = frozenset(["times", "x"])
_SIGNS: Final = frozenset(["/", "÷", "x", "×", "*"])
_PARTICLES: Final = ("ال", "بال", "و", "ب", "ل")
_BETWEEN: Final = vocabulary("the of your that its what you ما الـ ال")
_PAID: Final = vocabulary("paid price amount دفعته دفعت دفعتيه")
_FURTHEST: Final = 4


def multiples(tokens: list[Token], folded: Folded, placed: list[Placed]) -> list[Unreadable]:
    """The multiples of the price or of a sum."""
    sums = {each.first: each.last for each in placed if isinstance(each.part, Amount)}
    found = []
    for at, token in enumerate(tokens):
        first = _first(tokens, at) if token.kind == "word" else None
        last = _last(tokens, at + 1, sums) if first is not None else 0
        if first is not None and last and all(each.text != "=" for each in tokens[last : last + 2]):  # 3 x $3 = $9 is worked out
            start, end = folded.span(tokens[first].start, tokens[last - 1].end)
            found.append(Unreadable(folded.original[start:end], start, end, "a multiple of a sum"))
    return found


def _first(tokens: list[Token], at: int) -> int | None:
    """Where a multiple begins whose last word stands at a token: ضعف, "three times", ثلاثة أضعاف."""
    word = tokens[at].text
    counted = at > 0 and (tokens[at - 1].kind == "numeral" or part(tokens[at - 1].text) is not None)
    if word in _AFTER_NUMBER:
        worked_out = at > 1 and tokens[at - 2].text in _SIGNS  # 2,500 / 4,000 x 26.00
        return at - 1 if counted and not worked_out else None
    bare = word in _TIMES or any(word.startswith(each) and word[len(each) :] in _TIMES for each in _PARTICLES)
    return at - counted if bare else None


def _last(tokens: list[Token], at: int, sums: dict[int, int]) -> int:
    """The token after what is multiplied; 0 where nothing of the kind follows. "A double payment" is one that was made twice."""
    begin = at
    while at < len(tokens) and at < begin + _FURTHEST and tokens[at].text in _BETWEEN and at not in sums:
        at += 1
    if at >= len(tokens):
        return 0
    english = tokens[at].text.isascii()
    named = (price_noun(tokens[at].text) or tokens[at].text in _PAID) and (at > begin or not english)
    return sums.get(at, at + 1 if named else 0)
