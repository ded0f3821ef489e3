"""Scale words after a number or a share: "48.2 million", "half a million", نص مليون."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction as Ratio
from typing import Final

from drafter.reading.doubts import is_millions
from drafter.reading.figure import Figure
from drafter.reading.number_words import Part, part
from drafter.reading.shares import decimal
from drafter.reading.tokens import Token

_MILLION: Final = Part("scale", 10**6)
_DOZEN = 12
_ARTICLES: Final = ("a", "an")


def scale_at(tokens: list[Token], at: int) -> Part | None:
    """The hundred, thousand, million or dozen that stands at a token."""
    if at >= len(tokens) or tokens[at].kind != "word":
        return None
    if is_millions(tokens, at):
        return _MILLION
    found = part(tokens[at].text)
    if found is None or found.prefix:
        return None
    return found if found.kind in ("scale", "hundred") or (found.kind == "dozen" and found.value == _DOZEN) else None


def share_of_scale(tokens: list[Token], figure: Figure) -> Figure:
    """A share of a hundred, thousand or million as a number: "half a million", "three quarters of a million", نص مليون.

    Of a scale that is named with the article (نص الألف) it may be a half of the thousand that was paid, so it is not sure.
    """
    if figure.ratio is None or figure.why:
        return figure
    at = figure.last
    if at < len(tokens) and tokens[at].text == "of" and at + 1 < len(tokens) and tokens[at + 1].text in _ARTICLES:
        at += 1
    at += at < len(tokens) and tokens[at].text in _ARTICLES
    scale = scale_at(tokens, at)
    if scale is None:
        named = at == figure.last and _named_scale(tokens, at)
        return replace(figure, last=at + 1, why="a share of a round number or of a sum of so much") if named else figure
    value = figure.ratio * scale.value
    why = None if _is_short(value) else "a share that makes no round number"
    return Figure(decimal(value), figure.first, at + 1, why, words=True, prefix=figure.prefix, clash=why is not None)


def _named_scale(tokens: list[Token], at: int) -> bool:
    """Whether the hundred, thousand or million at a token has the article, or is two of them: الألف, ميتين."""
    found = part(tokens[at].text) if at < len(tokens) and tokens[at].kind == "word" else None
    named = found is not None and found.kind in ("scale", "hundred") and found.prefix == "ال"
    return named or (found is not None and found.kind in ("scales", "hundreds") and not found.prefix)


def _is_short(value: Ratio) -> bool:
    return (value * 100).denominator == 1
