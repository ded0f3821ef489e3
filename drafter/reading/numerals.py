"""Numerals beside numerals: one number whose thousands a space parts, or two of which neither is sure."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Final

from drafter.reading.figure import Figure
from drafter.reading.folding import spelled, vocabulary
from drafter.reading.labels import label
from drafter.reading.shares import COUNTED
from drafter.reading.tables.bounds import AFTER_SUM, BETWEEN, CLOCK_AFTER
from drafter.reading.tables.currencies import SIGNS
from drafter.reading.tables.numbers import ID_NOUNS, WORKED_OUT
from drafter.reading.tokens import Token
from drafter.reading.units import leads, names_unit

_ID_NOUNS: Final = frozenset(map(spelled, ID_NOUNS.split()))
_CLOCK: Final = frozenset(map(spelled, CLOCK_AFTER.split()))
_COMMAS: Final = frozenset([",", "،"])
_CENTS_AFTER: Final = frozenset([".", ",", "،"])
_ARABIC_SIGNS: Final = frozenset("٫٬")
_ADDS: Final = frozenset("+/")
""" "12.50+2.50" and "5/2" are sums that nobody has worked out."""
_TIMES: Final = frozenset("x×*")
_TEN, _HUNDRED, _THOUSAND = 10, 100, 1000
_BETWEEN: Final = vocabulary(BETWEEN)
_WORKED_OUT: Final = vocabulary(WORKED_OUT)
_AFTER_SUM: Final = vocabulary(AFTER_SUM)
_GROUP: Final = 3
_OPENS: Final = frozenset(":=(")
_NOUGHTS: Final = "000"
_CENTS: Final = 2
_NEAR: Final = 3
_MANY: Final = 20
_A_NAME: Final = 5
"""So many digits or more before another number are the name of an order."""
_TWO = "one number or two"


def spaced_groups(tokens: list[Token], figure: Figure) -> Figure:
    """Join "1 250" where a space parts the thousands, with the decimals after a point or a comma: "1 250,50".

    >>> from drafter.reading.tokens import tokenise
    >>> spaced_groups(tokenise("1 250,50"), Figure(Decimal(1), 0, 1)).value
    Decimal('1250.50')
    """
    last = figure.last
    head = tokens[figure.first].text
    if not head.isdigit() or len(head) > _GROUP or head[0] == "0":
        return figure
    digits, why, sure = head, None, False
    while last < len(tokens) and tokens[last].kind == "numeral" and tokens[last].start == tokens[last - 1].end + 1:
        whole, sign, rest = _parted(tokens[last].text)
        if len(whole) != _GROUP or not whole.isdigit() or (sign and not rest.isdigit()):
            break
        sure = sure or bool(sign) or whole == _NOUGHTS or digits != head
        digits, last = digits + whole + ("." if sign else "") + rest, last + 1
        if sign:
            why = "its comma may be a decimal or a thousands sign" if sign != "." and len(rest) > _CENTS else None
            break
    if last == figure.last:
        return figure
    if not _sure_spaces(tokens, figure):
        why = _TWO
    loose = None if sure or _begins(tokens, figure.first) or has_money(tokens, figure) else _TWO
    return replace(figure, value=Decimal(digits), last=last, grouped=None, why=why, loose=loose)


def _begins(tokens: list[Token], at: int) -> bool:
    """Whether nothing stands before a token that its digits could be the end of."""
    return at == 0 or tokens[at - 1].kind == "line" or tokens[at - 1].text in _OPENS


def has_money(tokens: list[Token], figure: Figure) -> bool:
    """Whether a currency stands before a figure."""
    return figure.first > 0 and (leads(tokens[figure.first - 1].text) or tokens[figure.first - 1].text in SIGNS)


def _parted(text: str) -> tuple[str, str, str]:
    for sign in (".", ",", "٫"):
        whole, found, rest = text.partition(sign)
        if found:
            return whole, found, rest
    return text, "", ""


def _sure_spaces(tokens: list[Token], figure: Figure) -> bool:
    before = tokens[figure.first - 1] if figure.first else None
    return before is None or (before.text not in _ID_NOUNS and label(tokens, figure) is None)


def beside(tokens: list[Token], figures: list[Figure]) -> list[Figure]:
    """The figures, with no trust in two numerals that stand side by side: "$12 .50", "1,25 0 USD", "1, 250 USD"."""
    for at in range(len(figures) - 1):
        one, other = figures[at], figures[at + 1]
        if other.first - one.last <= _NEAR and _side_by_side(tokens, one, other):
            figures[at] = replace(one, loose=_TWO)
            figures[at + 1] = replace(other, loose=_TWO)
    return figures


def _side_by_side(tokens: list[Token], one: Figure, other: Figure) -> bool:
    if one.ratio is not None or other.ratio is not None or one.each or other.each:
        return False
    gap = tokens[one.last : min(other.first, one.last + _NEAR)]
    if len(gap) == 1 and gap[0].text in _COMMAS and _goes_on(one, other):
        return True
    if 0 < len(gap) < _NEAR and gap[0].text in _TIMES and not other.words and not has_money(tokens, one):
        after = {token.text for token in tokens[other.last : other.last + _NEAR]}  # 3 x $3 = $9, 2 x 1,000 followers
        return after.isdisjoint(COUNTED | {"="}) and (len(gap) == 1 or gap[1].text in SIGNS or leads(gap[1].text))
    if _is_part_of_sum(tokens, one, other):
        return True
    if one.words or other.words:
        return other.first == one.last and _is_mixed(one, other)
    first, second = tokens[one.last - 1], tokens[other.first]
    if first.kind != "numeral" or second.kind != "numeral":
        return False
    if other.first == one.last:
        return not second.glued and not _is_name(tokens, one) and not begins_anew(tokens, one, other)
    if len(gap) == 1 and _is_torn(tokens, one, other):
        return True
    if gap[0].text not in _COMMAS or not gap[0].glued or any(token.kind != "line" for token in gap[1:]):
        return False
    apart = len(gap) > 1 or not second.glued
    return apart and _may_be_group(first.text, second.text) and label(tokens, one) is None


def _is_part_of_sum(tokens: list[Token], one: Figure, other: Figure) -> bool:
    """Whether a bare number and one with a unit may be one sum: "twenty and five dollars", 1000 و250 درهم, "ten less two", "12 fifty"."""
    if has_money(tokens, one) or label(tokens, one) is not None or one.value % 1 or not _has_unit(tokens, other.last):
        return False
    gap = [token.text for token in tokens[one.last : other.first]]
    if len(gap) == 1 and gap[0] in _WORKED_OUT:
        return True
    if gap == []:
        few = tokens[one.first].text.isdigit() and one.value < _THOUSAND  # وعددها 2,600 عشرون ريالًا: a count and its price
        return few and other.words and not other.prefix and _TEN <= other.value < _HUNDRED
    if gap not in (["and"], ["و"]) or one.prefix == "ال" or any(_word(tokens, one.first - back) in _BETWEEN for back in (1, 2)):
        return False
    turned = one.words and other.words and 1 < one.value < _step(other.value)  # two and fifty
    return turned or 0 < other.value < _step(one.value)


def _has_unit(tokens: list[Token], at: int) -> bool:
    return at < len(tokens) and (names_unit(tokens[at].text) or leads(tokens[at].text))


def _word(tokens: list[Token], at: int) -> str:
    return tokens[at].text if at >= 0 else ""


def _step(value: Decimal) -> int:
    """The place of the last digit of a number that is no nought: 100 of 2500."""
    step = 1
    while value and not value % (step * _TEN):
        step *= _TEN
    return step


def _is_torn(tokens: list[Token], one: Figure, other: Figure) -> bool:
    """Whether one sign between two numerals leaves open what they are: "12.50+2.50", "5/2", "12 ,50", "12. 50", ١٢٫ ٥٠."""
    sign, glued = tokens[one.last], tokens[other.first].glued
    if sign.text in _ARABIC_SIGNS:
        return True
    if sign.text in _ADDS:
        return sign.glued == glued and not (sign.text == "/" and _is_rate(tokens, one, other))
    if sign.text not in _CENTS_AFTER or (sign.glued and glued) or (sign.text != "." and sign.glued == glued):
        return False
    return _may_be_cents(tokens, one, other)


def _is_rate(tokens: list[Token], one: Figure, other: Figure) -> bool:
    """Whether a stroke parts two counts, or a price from what it is the price of: "750/1000 followers", "$3/1000"."""
    return has_money(tokens, one) or (other.last < len(tokens) and tokens[other.last].text in COUNTED)


def _goes_on(one: Figure, other: Figure) -> bool:
    """Whether a comma may stand inside one number: "three million, two hundred thousand", "one thousand, two hundred"."""
    return one.scale >= _HUNDRED and one.scale > other.value and not one.value % one.scale and other.value >= 1


def _may_be_cents(tokens: list[Token], one: Figure, other: Figure) -> bool:
    """Whether a point or comma with a space may part the cents of one number, and ends no sentence, list mark or name: "12. 50 USD"."""
    begins = tokens[one.last].glued and (one.first == 0 or tokens[one.first - 1].kind == "line")
    tail = tokens[other.first].text
    head = tokens[one.first].text
    cents = len(tail) == _CENTS and tail.isdigit() and head.isdigit() and len(head) <= _GROUP
    after = tokens[other.last] if other.last < len(tokens) else None
    ends = after is None or after.kind in ("sign", "line") or after.text in _AFTER_SUM
    listed = after is not None and (after.text == "%" or (has_money(tokens, one) and not ends))  # "$10, 20% of it", "$5, 20 likes"
    series = one.first > 0 and tokens[one.first - 1].text in _COMMAS  # 120, 45, 60 USD
    return cents and not begins and not listed and not series and label(tokens, one) is None


def _is_mixed(one: Figure, other: Figure) -> bool:
    """Whether digits stand beside number words that may go on with them: مية 50 درهم. "Two 20 USD vouchers" are two."""
    if not one.words or other.words or one.prefix or one.value < _MANY:  # سعر الألف 2.5 دولار: the price of the thousand
        return False
    return one.value != other.value and not other.value % 1


def begins_anew(tokens: list[Token], one: Figure, other: Figure) -> bool:
    """Whether the second of two figures is the mark of a list item, an hour, or counts what is no money: "$5 2) $7", "$5 2pm"."""
    last = other.last
    if last >= len(tokens):
        return False
    if tokens[last].text in COUNTED:
        return has_money(tokens, one)
    if tokens[last].text in _CLOCK:
        return True
    marked = tokens[last].text == ")" or (tokens[last].text == "." and len(tokens[other.first].text) == 1)
    return marked and tokens[last].glued and last + 1 < len(tokens) and not tokens[last + 1].glued


def _may_be_group(head: str, tail: str) -> bool:
    """Whether a comma between two numerals may part the thousands of one: "1, 250"."""
    whole = tail.partition(".")[0]
    return head.isdigit() and len(head) <= _GROUP and head[0] != "0" and len(whole) == _GROUP and whole.isdigit()


def _is_name(tokens: list[Token], figure: Figure) -> bool:
    """Whether the first of two numerals names an order or a year, so that the second stands by itself."""
    digits = tokens[figure.first].text
    year = digits.isdigit() and len(digits) == 4 and digits[:2] in ("19", "20")
    return year or (digits.isdigit() and len(digits) >= _A_NAME) or label(tokens, figure) is not None
