"""Numbers in brackets or quotation marks with their unit outside: (50) درهماً, "twenty" dollars, (20)%. The marks change no value."""

from __future__ import annotations

from typing import Final

from drafter.reading.folding import Folded
from drafter.reading.number_parts import part
from drafter.reading.tokens import Token
from drafter.reading.units import unit_at

_CLOSES: Final = {"(": ")", "[": "]", "{": "}", '"': '"', "'": "'"}
_INSIDE: Final = frozenset(["and", "و", "-"])
_LONGEST: Final = 8
"""So many tokens a number has at most."""


def bracketed(tokens: list[Token], folded: Folded) -> list[Token]:
    """The tokens with the marks around a number taken into it, where its unit follows; "five (5) dollars" stays as it is.

    >>> from drafter.reading.folding import fold
    >>> from drafter.reading.tokens import tokenise
    >>> [[token.text for token in bracketed(tokenise(each.text), each)] for each in (fold("(20) usd"), fold("(1) $5"), fold("[3] أيام"))]
    [['20', 'usd'], ['(', '1', ')', '$', '5'], ['3', 'ايام']]
    """
    found: list[Token] = []
    at = 0
    while at < len(tokens):
        close = _close(tokens, at) if tokens[at].text in _CLOSES else 0
        if not close or _is_listed(tokens, at, close) or (found and _is_number(found[-1])) or not _has_unit(tokens, close + 1, folded):
            found.append(tokens[at])
            at += 1
            continue
        inside = tokens[at + 1 : close]
        for place, token in enumerate(inside):
            start = tokens[at].start if place == 0 else token.start
            end = tokens[close].end if place == len(inside) - 1 else token.end
            found.append(Token(token.kind, token.text, start, end, token.glued and place > 0))
        at = close + 1
    return found


def _close(tokens: list[Token], at: int) -> int:
    """The token that closes the mark at ``at``, where nothing but a number stands between them; else 0."""
    last = at + 1
    while last < len(tokens) and last <= at + _LONGEST and (_is_number(tokens[last]) or tokens[last].text in _INSIDE):
        last += 1
    if last >= len(tokens) or last == at + 1 or tokens[last].text != _CLOSES[tokens[at].text]:
        return 0
    return last if _is_number(tokens[at + 1]) and _is_number(tokens[last - 1]) else 0


def _is_listed(tokens: list[Token], at: int, close: int) -> bool:
    """Whether a number in brackets is the mark of a list item: its neighbour stands so in the same text, "(1) ... (2) ..."."""
    if close != at + 2 or not tokens[at + 1].text.isdigit():
        return False
    near = {str(int(tokens[at + 1].text) + step) for step in (-1, 1)}
    marks = zip(tokens, tokens[1:], tokens[2:], strict=False)
    return any(one.text == tokens[at].text and two.text in near and three.text == tokens[close].text for one, two, three in marks)


def _is_number(token: Token) -> bool:
    return token.kind == "numeral" or (token.kind == "word" and part(token.text) is not None)


def _has_unit(tokens: list[Token], at: int, folded: Folded) -> bool:
    """Whether a unit stands at a token and belongs to no number after it: "(1) $5" and (2) دولار واحد are items of a list."""
    unit = unit_at(tokens, at, folded) if at < len(tokens) else None
    return unit is not None and unit.form != "two" and (unit.last == len(tokens) or not _is_number(tokens[unit.last]))
