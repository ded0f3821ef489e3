"""Arabic checks of characters: marks, spacing, quotes, letters, spelling, direction and links (checks 1-7, 20, 25, 26 of the notes)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from drafter.entries import SLOT
from drafter.linting.arabic_text import LINK, MASK, ArabicText

_LETTER = "[\u0621-\u064a\u064b-\u0652]"
_MEND = {",": "،", "?": "؟", ";": "؛"}
_PAIRS = (("«", "»"), ("(", ")"), ("[", "]"), ("\u2068", "\u2069"))
_STRAIGHT = re.compile("[\"'“”„]")
_NO_LETTER = re.compile("[\u0640\ufb50-\ufdff\ufe70-\ufefc\u06cc\u06a9\u06c1\u06d2]")
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060\u2066\u2067\u061c\ufeff\u00ad]")
_MAYBE_LATIN = frozenset({"client_name", "order_id", "service", "link", "reference"})
"""Slots whose text may be in Latin letters."""


def latin_mark(text: ArabicText) -> Iterator[str]:
    """1: a Latin comma, question mark or semicolon; the comma inside a number stays Latin."""
    for found in re.finditer(r"[?;]|(?<!\d),|,(?!\d)", text.masked):
        yield f"{found[0]!r} is Latin; write {_MEND[found[0]]!r}"
        return


def spacing(text: ArabicText) -> Iterator[str]:
    """2: spaces before marks, none after a comma, a lone "and", two spaces together."""
    if found := re.search(r"\s([،؛؟.:!])", text.masked):
        yield f"a space stands before {found[1]!r}; marks are glued to the word before them"
    if found := re.search(r"([،؛])(?=[^\s»)\]])", text.masked):
        yield f"no space stands after {found[1]!r}; one space follows it"
    if re.search(r"(?<!\S)و(?=\s)", text.masked):
        yield "'و' (and) stands alone; it is glued to the word after it"
    if re.search(r"[^\S\n]{2,}|^\s|\s$", text.raw):
        yield "a space is doubled, or stands at an end; one space stands between words"


def quotes(text: ArabicText) -> Iterator[str]:
    """3: straight or English quotes, and brackets without their other half."""
    if found := _STRAIGHT.search(text.masked):
        yield f"the quotation mark {found[0]!r} is not Arabic; write «…»"
    for opening, closing in _PAIRS[:3]:
        if text.masked.count(opening) != text.masked.count(closing):
            yield f"{opening!r} and {closing!r} do not match; each opening mark has its closing one"


def letters(text: ArabicText) -> Iterator[str]:
    """4: tatweel, presentation forms and Persian letters."""
    if found := _NO_LETTER.search(text.text):
        name = f"U+{ord(found[0]):04X}, {unicodedata.name(found[0], 'a letter of another alphabet').lower()}"
        yield f"{found[0]!r} ({name}) is none of the Arabic letters; write it in plain letters, such as ي and ك, without tatweel"


def tanwin_place(text: ArabicText) -> Iterator[str]:
    """5: the mark of tanwin on the alif, or an alif after alif and hamza; the glossary lists words where it is missing."""
    if found := re.search(r"\S*ا\u064b", text.raw):
        yield f"the tanwin of {found[0]!r} stands on the alif; write {found[0][:-2] + chr(0x64B) + 'ا'!r}"
    if found := re.search(r"\S*اء\u064b?ا\u064b?(?![\w\u064b-\u0652])", text.raw):
        yield f"{found[0]!r} has an alif after alif and hamza; write it without, as in مساءً"


def digits(text: ArabicText) -> Iterator[str]:
    """7: two digit systems, or the signs of the other."""
    latin, indic = re.search(r"\d", re.sub("[٠-٩۰-۹]", "", text.masked)), re.search("[٠-٩۰-۹]", text.masked)
    if latin and indic:
        yield "Latin and Arabic-Indic digits stand in one text; use one system"
    if re.search(r"[٠-٩۰-۹][.,][٠-٩۰-۹]", text.masked):
        yield "Arabic-Indic digits have a Latin separator; write ٫ for decimals and ٬ for thousands"
    if re.search(r"[0-9][٫٬][0-9]", text.masked):
        yield "Latin digits have an Arabic separator; write 12.50 and 1,250"


def slash_gender(text: ArabicText) -> Iterator[str]:
    """20: both genders by a slash or brackets."""
    if found := re.search(rf"{_LETTER}+/{_LETTER}+|{_LETTER}+\({_LETTER}{{1,3}}\)", text.masked):
        yield f"{found[0]!r} gives two genders at once; write a form that is right for both, or male, female and unknown"


def first_letter(text: ArabicText) -> Iterator[str]:
    """25: a line whose first strong letter is Latin turns round as a whole."""
    for line in text.raw.split("\n"):
        if LINK.fullmatch(line.strip()) or line.strip() == "{link}":
            continue
        slot = SLOT.match(line.strip())
        if slot and slot[1] in _MAYBE_LATIN:
            yield f"the line begins with {slot[0]}, which may be in Latin letters; begin with an Arabic word, such as الطلب or خدمة"
        strong = next((char for char in SLOT.sub("", line) if char.isalpha()), "")
        if strong and not slot and unicodedata.bidirectional(strong) == "L":
            yield f"the first letter of the line, {strong!r}, is Latin, so the whole line turns round; begin with an Arabic word"


def link(text: ArabicText) -> Iterator[str]:
    """26: a link beside other text, an invisible character, an isolate without its other half."""
    for line in text.raw.split("\n"):
        found = LINK.search(line)
        if found and found[0] != line.strip():
            yield f"the link {found[0]!r} has other text on its line; put it on a line of its own, without a mark after it"
        if "{link}" in line and line.strip() != "{link}":
            yield "{link} has other text on its line; put it on a line of its own, without a mark after it"
        if line.count("\u2068") != line.count("\u2069"):
            yield "an isolate (U+2068 … U+2069) has no other half in its line; open and close it in one line"
    if found := _INVISIBLE.search(text.text):
        yield f"the invisible character U+{ord(found[0]):04X} stands in the text; leave it out (isolates are U+2068 and U+2069)"


def glued(text: ArabicText) -> Iterator[str]:
    """A particle glued to a slot, whose first letter is not known."""
    if found := re.search(rf"({_LETTER}+)\{{(\w+)\}}", text.raw):
        yield f"{found[1]!r} is glued to {{{found[2]}}}; put a whole word and a space before a slot"


def unfinished(text: ArabicText) -> Iterator[str]:
    """A line that does not end as a sentence does."""
    if text.raw.strip() and not re.search(rf"(?:[.؟!،:…»)]|{MASK})$", text.masked.strip()):
        yield f"the text ends in {text.raw.strip()[-12:]!r}; end a sentence with a full stop, ؟ or !"
