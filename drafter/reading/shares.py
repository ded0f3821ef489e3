"""Shares in words and digits: half, ثلثي, "and a quarter", 3/4."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction as Ratio
from functools import lru_cache
from typing import Final

from drafter.reading.folding import spelled
from drafter.reading.no_shares import is_no_share, is_paged
from drafter.reading.number_words import part
from drafter.reading.tables import bounds
from drafter.reading.tables import numbers as table
from drafter.reading.tokens import Token
from drafter.reading.units import leads, names_unit

SINGULAR: Final = frozenset(["third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"])
ENGLISH_PLURALS: Final = frozenset(
    ["halves", "thirds", "quarters", "fourths", "fifths", "sixths", "sevenths", "eighths", "ninths", "tenths"]
)
_DUALS: Final = "خمسا خمسي سدسا سدسي سبعا سبعي تسعا تسعي عشرا عشري"
"""Two fifths and so on, before the noun; without one they are numbers or nothing."""
_TWO_SHARES: Final = frozenset(map(spelled, _DUALS.split()))
_NEEDS_NOUN: Final = frozenset(map(spelled, ["تلت", "خمس", "سدس", "سبع", "تسع", "عشر", "نص", *_DUALS.split()]))
"""Fifth or five, ... half or text: a fraction only before what it is a part of."""
_WHOLES: Final = tuple(map(spelled, ["ال", "طلبك", "طلبكم"]))
"""What is parted: a noun with the article, your order."""
_NEEDS_OF: Final = frozenset(map(spelled, ["الخمس", "السدس", "السبع", "التسع", "العشر"]))
_OF: Final = frozenset(["من", "of"])
_BEFORE_SHARE: Final = frozenset(map(spelled, ["خصم", "بخصم", "تخفيض", "حسم", "خصما"]))
"""Discount: before الخمس it makes a fifth of it."""
PARTS: Final = {spelled(word): den for den, words, _ in table.FRACTION_PLURALS for word in words.split()}
PART_WORDS: Final = {spelled(word): Ratio(num, den) for num, den, words, _ in reversed(table.FRACTIONS) for word in words.split()}
COUNTED: Final = frozenset(spelled(word) for _, words, _ in bounds.NOUNS for word in words.split())
_REACHED: Final = frozenset(map(spelled, bounds.REACHED.split()))
_THE: Final = "ال"
"""The article, apart from the digits after it: نص الـ 20 دولار."""
_PRICE: Final = frozenset(map(spelled, table.PRICE_NOUNS.split()))
_PARTICLES: Final = ("و", "ب", "ل", "وب", "ول", "ف")


def price_noun(word: str) -> bool:
    """Whether ``word`` names the money of an order: price, amount, المبلغ."""
    return word in _PRICE


@lru_cache(maxsize=4096)
def share_word(word: str) -> tuple[Ratio, str] | None:
    """The share that ``word`` names and the particle glued to it."""
    if word in PART_WORDS:
        return PART_WORDS[word], ""
    if not word.isascii():
        for prefix in _PARTICLES:
            if word.startswith(prefix) and word[len(prefix) :] in PART_WORDS:
                return PART_WORDS[word[len(prefix) :]], prefix
    return None


def digit_ratio(tokens: list[Token], at: int) -> tuple[Ratio, int, str | None] | None:
    if not (at + 2 < len(tokens) and tokens[at + 1].text == "/" and tokens[at + 2].kind == "numeral" and tokens[at + 1].glued):
        return None
    over, under = tokens[at].text, tokens[at + 2].text
    if not (over.isdigit() and under.isdigit() and len(over) < 4 and len(under) < 4):
        return None
    if not 0 < int(over) < int(under) or (at and tokens[at - 1].text == "/" and tokens[at].glued):
        return None
    if (at + 3 < len(tokens) and tokens[at + 3].text == "/" and tokens[at + 3].glued) or is_paged(tokens, at):
        return None
    ratio = Ratio(int(over), int(under))
    if at + 3 < len(tokens) and tokens[at + 3].kind == "numeral" and not tokens[at + 3].glued:
        return ratio, at + 4, "a fraction and a number in an unclear order"
    small = int(under) in (2, 3, 4, 5, 8, 100)
    why = None if small else "a fraction or a date"
    return ratio, at + 3, why


def counts_over(tokens: list[Token], at: int) -> bool:
    """Whether "600/900" is two counts, so many of so many: beside what is counted, or after "at", "reached", وصل."""
    around = [tokens[each].text for each in (at - 2, at - 1, at + 3, at + 4) if 0 <= each < len(tokens)]
    return len(tokens[at].text) > 1 and any(word in COUNTED or word in _REACHED for word in around)


def is_share(tokens: list[Token], at: int, word: str, prefix: str, damma: frozenset[int]) -> bool:
    before = tokens[at - 1].text if at else ""
    after = tokens[at + 1].text if at + 1 < len(tokens) else ""
    bare = word[len(prefix) :]
    if prefix == "و" and bare.startswith("ال") and before.startswith("ال") and before.endswith("ه"):
        return False  # a clock time: "ten and a third" is 10:20
    if word in ENGLISH_PLURALS or is_no_share(tokens, at, bare):
        return False
    if word in SINGULAR:
        return (before in ("a", "one") and after not in ("time", "order")) or (after == "of" and before != "the")
    if bare in _NEEDS_OF:
        return after in _OF or before in _BEFORE_SHARE or price_noun(after) or at in damma
    if bare in _TWO_SHARES:
        return price_noun(after) or (at in damma and after.startswith(_WHOLES))
    if bare in _NEEDS_NOUN:
        joined = prefix.startswith("و")
        return price_noun(after) or at in damma or (bare == "نص" and (joined or _unit_after(tokens, at) or _sum_after(tokens, at + 1)))
    return True


def _unit_after(tokens: list[Token], at: int) -> bool:
    return at + 1 < len(tokens) and names_unit(tokens[at + 1].text)


def _sum_after(tokens: list[Token], at: int) -> bool:
    """Whether a number with a unit stands at a token, or a scale: نص 100 دولار, نص العشرين دولار, نص مليون, نص AED 100."""
    at += at < len(tokens) and tokens[at].text == _THE
    if at >= len(tokens):
        return False
    found = part(tokens[at].text) if tokens[at].kind == "word" else None
    if leads(tokens[at].text) or (found is not None and found.kind in ("scale", "scales", "hundred", "hundreds")):
        return True
    if found is None and tokens[at].kind != "numeral":
        return False
    return any(names_unit(token.text) or leads(token.text) for token in tokens[at + 1 : at + 4])


def added_share(tokens: list[Token], at: int, damma: frozenset[int]) -> tuple[Ratio | None, int]:
    """A share that is added by "and": "and a half", "and three quarters", "ونصف"."""
    begin = at
    if at >= len(tokens) or tokens[at].kind != "word":
        return None, begin
    if tokens[at].text in ("and", "و"):
        at += 1
        if at < len(tokens) and tokens[at].text in ("a", "an"):
            at += 1
    else:
        share = share_word(tokens[at].text)
        if share is not None and share[1] == "و":
            bare = tokens[at].text[1:]
            ok = (bare not in _NEEDS_NOUN and bare not in _NEEDS_OF) or bare == "نص" or at in damma
            return (share[0], at + 1) if ok else (None, begin)
        if not tokens[at].text.startswith("و"):
            return None, begin
    if at >= len(tokens) or tokens[at].kind != "word":
        return None, begin
    count = part(tokens[at].text)
    hyphen = at + 2 < len(tokens) and tokens[at + 1].text == "-" and tokens[at + 2].glued
    after = tokens[at + 1 + hyphen].text if at + 1 + hyphen < len(tokens) else ""
    if (
        count is not None
        and count.kind == "unit"
        and (after in PARTS or after in ENGLISH_PLURALS or after in ("quarter", "third", "fourth", "fifth", "half"))
        and (after != "half" or hyphen or count.value == 1)
    ):
        parts = PARTS.get(after) or PART_WORDS[after].denominator
        return Ratio(count.value, parts), at + 2 + hyphen
    word = tokens[at].text
    if (
        tokens[at - 1].text in ("and", "a", "an", "و")
        and word in PART_WORDS
        and word not in _NEEDS_NOUN - {"نص"}
        and word not in ENGLISH_PLURALS
    ):
        return PART_WORDS[word], at + 1
    return None, begin


def decimal(ratio: Ratio) -> Decimal:
    """A ratio as a decimal."""
    return Decimal(ratio.numerator) / Decimal(ratio.denominator)
