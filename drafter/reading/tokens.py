"""Folded text cut into tokens: numerals, words, signs, line ends, and what must not be read as a figure (links, times, ids)."""

from __future__ import annotations

import re
from typing import Final, Literal

Kind = Literal["numeral", "word", "sign", "line", "opaque"]

_LINK = r"(?:https?://|www\.)[^\s<>\"]*|@[a-z_][\w.]{0,63}|[a-z0-9][\w.+-]{0,63}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}"
_SLOT = r"\{[a-z_.]{1,40}\}"
_PHONE = r"\+\d{2,3}[\d\- ()]{7,16}\d"
_CLOCK = r"\d{1,2}:\d{2}(?::\d{2})?(?!\d)"
_DATE = r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?![\d.]*\d)(?:t\d{2}:\d{2}\S{0,12})?|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})(?!\d)(?![.,]\d)"
_VERSION = r"\d{1,3}(?:\.\d{1,3}){3}(?![\d.]*\d)"
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*-\d{4}\b"
_END_OF_RANGE = r"(?:(?<=\d)|(?<=\d ))(?:h|hrs?|hours?|d|days?|mins?|w|wks?|weeks?|months?|k|c|p|tl|rs|dhs?|sr|qr|kd|bd|jd|le)-\d"
"""The unit of the lower end in "24h-48h", which begins no id."""
_NO_ID = rf"(?!(?:usd|aed|sar|kwd|bhd|omr|qar|egp|jod|eur|gbp)-|{_END_OF_RANGE}|{_MONTH})"
_ID = rf"{_NO_ID}(?:[a-z]{{1,6}}-){{1,3}}\d[\w-]*|#\s?[a-z]{{0,4}}-?\d[\w-]*"
_ABBREVIATION = r"[^\W\d_](?:\.[^\W\d_]){1,3}(?![^\W\d_])\.?"
_NUMERAL = r"\d+(?:[.,'٫٬،]\d+)*"
_LEADING_POINT = r"(?<![\w.,٫])[.٫]\d+"
_EMPHASIS = r"(?<![\w*])(?:\*{1,3}|_{1,2})(?=[^\s*_])|(?<=[^\s*_])(?:\*{1,3}|_{1,2})(?![\w*])|</?(?:b|strong|i|em|u)>"
"""Marks of bold and italics around words and figures; a bullet and the sign between 5*3 are none."""
_LETTER = r"[^\W\d_½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅒¹²³]"
_PLAIN = rf"{_LETTER}{{2,}}(?=[\s,،;!?)]|[.:]\s|\.?\Z)"  # most tokens: nothing that begins a link, an id or an abbreviation
_WORD = rf"{_LETTER}+(?:'{_LETTER}+)*"

_TOKEN: Final = re.compile(
    rf"(?P<plain>{_PLAIN})|(?P<opaque>{_LINK}|{_SLOT}|{_PHONE}|{_CLOCK}|{_VERSION})|(?P<date>{_DATE})|(?P<id>{_ID})"
    rf"|(?P<abbreviation>{_ABBREVIATION})|(?P<numeral>{_NUMERAL}|{_LEADING_POINT})|(?P<word>{_WORD})|(?P<line>\n)|(?P<emphasis>{_EMPHASIS})|(?P<sign>[^\s])"
)


class Token:
    """A piece of folded text, ``text[start:end]``; ``glued`` when nothing stands between it and the one before."""

    __slots__ = ("end", "glued", "kind", "start", "text")

    def __init__(self, kind: str, text: str, start: int, end: int, glued: bool) -> None:
        self.kind = kind
        self.text = text
        self.start = start
        self.end = end
        self.glued = glued

    def __repr__(self) -> str:
        return f"Token({self.kind!r}, {self.text!r}, {self.start}, {self.end})"


def tokenise(text: str) -> list[Token]:
    """The tokens of folded text; an abbreviation such as ``ر.س.`` is one word without its points.

    >>> [token.text for token in tokenise("5 usd, now")], [token.text for token in tokenise("12٫50 ر.س.")]
    (['5', 'usd', ',', 'now'], ['12٫50', 'رس'])
    >>> [token.text for token in tokenise("**5.00** usd")]
    ['5.00', 'usd']
    """
    tokens = []
    last = -1
    for found in _TOKEN.finditer(text):
        kind = found.lastgroup or "sign"
        if kind == "emphasis":
            continue
        word = found[0]
        start, end = found.span()
        if kind == "plain":
            kind = "word"
        elif kind == "abbreviation":
            kind, word = "word", word.replace(".", "")
        tokens.append(Token(kind, word, start, end, start == last))
        last = end
    return tokens
