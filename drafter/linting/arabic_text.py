"""An Arabic text as the checks read it: as it stands, without vowel marks, and with slots, ids, dates, times and links masked."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache

from drafter.case import Gender
from drafter.entries import SLOT

MARKS = "\u064b-\u065f\u0670"
"""The vowel marks, which are no letters to ``\\w``."""

BEFORE, AFTER = rf"(?<![\w{MARKS}])", rf"(?![\w{MARKS}])"
"""The edges of a word."""

MASK = "\ufffc"
"""What stands for a slot: neither letter nor digit."""

_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩٫٬٪۰۱۲۳۴۵۶۷۸۹", "0123456789.,%0123456789")
LINK = re.compile(r"https?://\S+|www\.\S+")
MONTHS = "يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر"
"""January to December, as the Gulf calls them."""

_IDS = re.compile(
    rf"{LINK.pattern}"
    rf"|\d{{1,2}} (?:{MONTHS})(?: \d{{4}})?"  # a date
    r"|\d{1,2}:\d{2}"  # a time of day
    r"|\d{4}-\d{2}-\d{2}|\d{1,2}/\d{1,2}(?:/\d{2,4})?"
    r"|(?:الطلب|طلبك|رقم|المرجعي|رقمه) \d+"  # order, your order, number, reference
    r"|[A-Za-z][\w-]*\d[\w-]*|\d[\w-]*[A-Za-z][\w-]*"  # ids of letters and digits
)


@dataclass(frozen=True)
class ArabicText:
    """One Arabic text and whom it addresses."""

    text: str
    gender: Gender = "unknown"

    @cached_property
    def raw(self) -> str:
        """The text in composed letters."""
        return unicodedata.normalize("NFC", self.text)

    @cached_property
    def masked(self) -> str:
        """Slots and links masked, vowel marks kept."""
        return LINK.sub(MASK, SLOT.sub(MASK, self.raw))

    @cached_property
    def bare(self) -> str:
        """Slots masked, vowel marks taken away."""
        return bare(self.masked)

    @cached_property
    def counted(self) -> str:
        """Digits folded to Latin; slots, ids, dates, times and links masked: what is left of figures are quantities."""
        return _IDS.sub(MASK, folded(self.masked))


def bare(text: str) -> str:
    """The text without vowel marks.

    >>> bare("نُفّذ كاملًا")
    'نفذ كاملا'
    """
    return re.sub(f"[{MARKS}]", "", unicodedata.normalize("NFC", text))


def folded(text: str) -> str:
    """The text with Latin digits and their signs."""
    return text.translate(_DIGITS)


@lru_cache(maxsize=64)
def words_pattern(words: tuple[str, ...], clitics: str = "[وف]?") -> re.Pattern[str]:
    """A pattern that finds any of ``words`` (patterns themselves) as whole words, longest first, with ``clitics`` glued before."""
    ordered = sorted(words, key=len, reverse=True)
    return re.compile(rf"{BEFORE}{clitics}(?P<word>{'|'.join(ordered)}){AFTER}")


def escaped(words: Iterable[str]) -> tuple[str, ...]:
    """Words as patterns; a full stop or question mark at the end is part of the word."""
    return tuple(re.escape(word).replace(r"\ ", r"\s+") for word in words)
