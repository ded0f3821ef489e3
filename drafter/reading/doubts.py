"""Signs that digits are only a part of a figure, so that it is reported and not read."""

from __future__ import annotations

from typing import Final

from drafter.reading.number_words import part
from drafter.reading.shares import COUNTED
from drafter.reading.tables.bounds import ORDINAL_ENDINGS
from drafter.reading.tables.currencies import SHORT_NAMES, SIGN_PREFIXES, SIGNS
from drafter.reading.tokens import Token
from drafter.reading.units import leads, names_unit

_NUMBER_BREAKS: Final = frozenset("^¹²³")
_LOOK_LIKE_DIGITS: Final = frozenset(["o", "oo", "ooo", "l", "i", "ol", "lo"])
_SHORT_SCALES: Final = frozenset(["m", "mm", "b", "g"])
_LONGEST_POWER: Final = 8
_CENTS: Final = 2
"""So many digits the pence of a sum have at most: 50p, and not 720p."""
_ENDINGS: Final = frozenset([*ORDINAL_ENDINGS.split(), "x", "e", "am", "pm"])
"""What may be glued to digits and changes no value: ordinals, times, hours; powers are told apart by what follows."""
_WRITTEN_SHORT: Final = frozenset(SHORT_NAMES.split())
"""Dhs.50 is fifty, while "USD.50" may be a half."""
_JOINABLE: Final = frozenset(["within", "in", "of", "for", "to", "only", "after", "by", "is", "about"])
"""Words that digits stick to where a space was left out; no code is made with them."""
_MAY_PART: Final = frozenset("-—~/+=%()[]<>&{}.,،…")
"""Signs that may stand between two numbers, so that each is read by itself."""
_POINTS: Final = frozenset(".,،٫٬")
_PLACEHOLDERS: Final = frozenset(["x", "xx", "xxx", "o", "oo", "ooo", "z", "zz"])
"""Letters that stand for digits that are not told: "12.XX", "1,OOO"."""
_LIKE_DIGITS: Final = frozenset("xoilszbq")
"""Letters that stand for digits, or are taken for them, beside digits: "12.S0", "1,O00"."""
_PLACEHOLDER_SIGNS: Final = frozenset("_?#*-")


def doubt_before(tokens: list[Token], at: int) -> str | None:
    """Why digits may be only a part of a figure: "12 . 50", "l00"."""
    before = tokens[at - 1] if at else None
    if before is None:
        return None
    if tokens[at].glued and before.text in _LOOK_LIKE_DIGITS:
        return "a letter that looks like a digit"
    spaced = before.text == "." and not before.glued and not tokens[at].glued and at > 1 and tokens[at - 2].kind == "numeral"
    return "a point with spaces around it" if spaced else None


def cut_before(tokens: list[Token], at: int) -> bool:
    """Whether digits are the end of a code or of a number that a foreign sign cuts: "save20", "v2.1", "1_000", "5·50".

    >>> from drafter.reading.tokens import tokenise
    >>> cut_before(tokenise("save20 usd"), 1), cut_before(tokenise("usd20"), 1), cut_before(tokenise("مبلغ20 درهم"), 1)
    (True, False, False)
    """
    if not (at and tokens[at].glued):
        return False
    before = tokens[at - 1]
    if before.kind in ("id", "opaque", "date"):
        return True
    earlier = tokens[at - 2] if at > 1 and before.glued else None
    if before.kind == "word":
        return before.text.isascii() and before.text not in _JOINABLE and not leads(before.text) and not _is_length(before, earlier)
    if before.text in _POINTS and earlier is not None and (before.text == "." or earlier.text in _POINTS):
        return _is_cut_by_point(tokens, at)
    return earlier is not None and _cuts(before.text) and (earlier.kind == "numeral" or before.text == "_")


def _is_cut_by_point(tokens: list[Token], at: int) -> bool:
    """Whether digits that are glued to a point go on with what stands before it: "1O.00", "5..50", "5 USD.7", "USD.5"."""
    back = at - 1
    while back > 0 and tokens[back].text in _POINTS and tokens[back].glued:
        back -= 1
    before = tokens[back]
    if before.kind == "numeral":
        return True
    if before.kind != "word" or not tokens[back + 1].glued:
        return False
    if not leads(before.text):
        return before.glued  # 1O.00
    after_figure = back > 0 and tokens[back - 1].kind == "numeral"
    return after_figure or (before.text not in _WRITTEN_SHORT and len(tokens[at].text) <= 2 and back == at - 2)


def cut_after(tokens: list[Token], at: int) -> bool:
    """Whether what is glued after the digits before ``at`` goes on with them: "1_000", "5·50", "5abc"."""
    if at >= len(tokens) or not tokens[at].glued:
        return False
    mark = tokens[at]
    following = tokens[at + 1] if at + 1 < len(tokens) and tokens[at + 1].glued else None
    if mark.kind == "word":
        signed = following is not None and (mark.text, following.text) in SIGN_PREFIXES
        if len(mark.text) == 1 and not names_unit(mark.text) and part(mark.text) is None and _is_money(tokens, at + 1):
            return True  # 12.5X USD, ١٢٫٥س دولار
        pixels = mark.text == "p" and len(tokens[at - 1].text) > _CENTS
        return mark.text.isascii() and not signed and (pixels or not _may_follow(mark.text))
    if mark.kind == "numeral":
        return True
    if mark.text in _POINTS and following is not None:
        return _is_part_told(tokens, at + 1)
    return following is not None and _cuts(mark.text) and (following.kind == "numeral" or (mark.text == "_" and following.kind == "word"))


def _is_money(tokens: list[Token], at: int) -> bool:
    return at < len(tokens) and leads(tokens[at].text)


def end_of_code(tokens: list[Token], at: int) -> int:
    """The token after what is glued to digits that are cut: 12 in "12.?? USD" goes on to the second mark."""
    last = at
    while last < len(tokens) and last < at + _LONGEST_POWER and tokens[last].glued and _holds_place(tokens[last]):
        last += 1
    return last if _is_money(tokens, last) else at


def _holds_place(token: Token) -> bool:
    """Whether a token is a point, or a letter or sign in the place of digits; 3ndi and 7awalt are words in Latin letters."""
    return token.text in _POINTS or token.text in _PLACEHOLDER_SIGNS or token.text in _PLACEHOLDERS or len(token.text) == 1


def stands_for_digits(tokens: list[Token], at: int) -> bool:
    """Whether a token is letters or a clock time in the place of a sum: the XX of "$XX.50", the I of "$I2.50"."""
    if at >= len(tokens) or not tokens[at].glued:
        return False
    if tokens[at].kind == "opaque":
        return tokens[at].text.replace(":", "").isdigit()
    goes_on = at + 1 < len(tokens) and tokens[at + 1].glued and (tokens[at + 1].kind == "numeral" or tokens[at + 1].text in _POINTS)
    return tokens[at].kind == "word" and _LIKE_DIGITS.issuperset(tokens[at].text) and (goes_on or tokens[at].text in _PLACEHOLDERS)


def _is_part_told(tokens: list[Token], at: int) -> bool:
    """Whether letters or signs in the place of digits are glued to a point at ``at``: "12.XX", "12.S0", "1,OOO", "5,.50", "12.??"."""
    mark, following = tokens[at], tokens[at + 1] if at + 1 < len(tokens) and tokens[at + 1].glued else None
    if mark.text in _POINTS:
        return following is not None and following.kind == "numeral"
    if mark.text in _PLACEHOLDER_SIGNS:
        return following is not None and following.text == mark.text
    digits = following is not None and following.kind == "numeral" and _LIKE_DIGITS.issuperset(mark.text)
    return mark.kind == "word" and (mark.text in _PLACEHOLDERS or digits)


def _cuts(sign: str) -> bool:
    return len(sign) == 1 and sign not in _MAY_PART and sign not in SIGNS and not sign.isalnum() and sign != "\n"


def _is_length(word: Token, earlier: Token | None) -> bool:
    """Whether the word is a unit with its own number: the h of "1h30"."""
    return earlier is not None and earlier.kind == "numeral" and names_unit(word.text)


def _may_follow(word: str) -> bool:
    """Whether a word may be glued to the digits before it: a unit, a scale, an ordinal ending, a sign of millions."""
    return names_unit(word) or leads(word) or part(word) is not None or word in _ENDINGS or word in _SHORT_SCALES or word in COUNTED


def doubt_after(tokens: list[Token], at: int) -> tuple[int, str] | None:
    """The token after "^23", "e-1", "x10^-4" or a glued "M", and why the digits before it are not the figure."""
    if at >= len(tokens) or not tokens[at].glued:
        return None
    mark = tokens[at].text
    if mark in _LOOK_LIKE_DIGITS:
        return at + 1, "a letter that looks like a digit"
    if is_millions(tokens, at):
        return None
    if mark in _SHORT_SCALES:
        return at + 1, "a letter that may mean a million"
    following = tokens[at + 1] if at + 1 < len(tokens) and tokens[at + 1].glued else None
    if not _is_power(mark, following):
        return None
    last = at
    while last < len(tokens) and tokens[last].glued and last < at + _LONGEST_POWER:
        last += 1
    return last, "a power, not a plain number"


def is_millions(tokens: list[Token], at: int) -> bool:
    """Whether an M is a million, which it is before what panels count: "1.5M followers"."""
    return tokens[at].text == "m" and at + 1 < len(tokens) and tokens[at + 1].text in COUNTED


def _is_power(mark: str, following: Token | None) -> bool:
    if mark in _NUMBER_BREAKS or mark.startswith("e-"):
        return True
    if following is None:
        return False
    return (mark == "-" and following.text == "^") or (mark in ("e", "x") and (following.kind == "numeral" or following.text in "+-"))
