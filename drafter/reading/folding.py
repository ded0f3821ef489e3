"""One spelling for many: text folded for reading, with the place of every folded character in the original.

Folding drops marks that carry no sound a reader needs (Arabic vowels, tatweel, bidi and zero-width marks), writes all
digits as 0-9, joins letter variants, and takes compatibility forms apart. No fold may change the value of a figure: so
superscripts and circled digits stay what they are, and the Arabic decimal and thousands signs stay apart from "." and ",".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

# folded form: what is written for it
_SAME = {
    "ا": "ٱٲٳٵ",  # alef with wasla and rarer hamzas; the common ones come apart into alef and a mark
    "ي": "ىیېٸ",  # alef maqsura, Persian yeh
    "و": "ۆۇٶٷ",  # waw, Kurdish forms
    "ه": "ةھہۀۃە",  # haa, taa marbuta, Urdu and Kurdish forms
    "ك": "کڪگ",  # kaf, Persian keheh, gaf
    "ج": "چ",  # jeem, Persian che
    "": "ءـ",  # lone hamza, tatweel
    "'": "’‘ʼʹ`´",
    '"': "“”„«»",
    "-": "‐‑‒–−﹣",
    "%": "٪﹪",
    "?": "؟",
    ";": "؛",
    "/": "⁄∕",
    # Cyrillic and Greek letters that look like Latin ones
    "a": "аαΑА", "b": "ВвΒ", "c": "сС", "e": "еЕΕ", "h": "НһΗ", "i": "іІιΙ", "j": "јЈ", "k": "КкκΚ", "m": "МмΜ",
    "n": "Ν", "o": "оОοΟ", "p": "рРρΡ", "s": "ѕЅ", "t": "ТтΤτ", "u": "υ", "x": "хХχΧ", "y": "уУΥ", "z": "Ζ", "v": "ν",
}  # fmt: skip
_VARIANTS = {each: one for one, many in _SAME.items() for each in many}
_GAPS = dict.fromkeys("\t\x0b\x0c\x85\u2028\u2029\r", " ")
_WITHIN_ARABIC = re.compile(r"(?<=[\u0621-\u064a])[il|o](?=[\u0621-\u064a])")
_LOOKS_LIKE = {"i": "ا", "l": "ا", "|": "ا", "o": "ه"}
"""Latin letters that pass for Arabic ones inside an Arabic word: alef and haa."""


class _Folds(dict[str, str]):
    """The folds of single characters, each worked out when it is first met."""

    def __missing__(self, char: str) -> str:
        folded = self[char] = _fold_character(char)
        return folded


_FOLDS = _Folds(_GAPS)


def _fold_character(char: str) -> str:
    if char in _VARIANTS:
        return _VARIANTS[char]
    if char.isascii():
        return char.lower() if char >= " " or char == "\n" else ""
    category = unicodedata.category(char)
    if category == "Nd":
        return str(unicodedata.decimal(char))
    if category[0] == "M" or category in ("Cf", "Cc", "Cs", "Cn"):
        return ""
    if category in ("No", "Nl"):
        return char
    apart = unicodedata.normalize("NFKD", char)
    if apart == char:
        return char.lower() if len(char.lower()) == 1 else char
    # the parts are folded in turn: a ligature, a presentation form, a letter with its accent, a no-break space
    return "".join(_FOLDS[part] for part in apart)


@dataclass(frozen=True, slots=True)
class Folded:
    """Folded text and the offset in the original of each of its characters."""

    original: str
    text: str
    starts: Sequence[int] | None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where ``text[start:end]`` stands in the original, marks on its last letter and a lone hamza after it included."""
        first, last = (start, end) if self.starts is None else (self.starts[start], self.starts[end - 1] + 1)
        while last < len(self.original) and (self.original[last] == "ء" or unicodedata.category(self.original[last]) == "Mn"):
            last += 1
        return first, last

    def quote(self, start: int, end: int) -> str:
        """``text[start:end]`` as it stands in the original."""
        first, last = self.span(start, end)
        return self.original[first:last]


@lru_cache(maxsize=512)
def fold(text: str) -> Folded:
    """``text`` folded, each character with its place.

    >>> fold("Twelve ＤＯＬＬＡＲＳ").text, fold("١٢٫٥٠ ريالاً").text
    ('twelve dollars', '12٫50 ريالا')
    """
    folds = _FOLDS
    pieces = [folds[char] for char in text]
    folded = "".join(pieces)
    if "  " in folded:
        pieces = list(_single_spaced(pieces))
        folded = "".join(pieces)
    same = len(folded) == len(text) and all(pieces)
    starts = None if same else [at for at, piece in enumerate(pieces) for _ in piece]
    if not folded.isascii() and any(letter in folded for letter in _LOOKS_LIKE):
        folded = _WITHIN_ARABIC.sub(lambda found: _LOOKS_LIKE[found[0]], folded)
    return _spelt_out(_addressed(_shortened(Folded(text, folded, starts))))


_DRAWN_OUT = re.compile(r"([\u0621-\u064a])\1{2,}")


def _shortened(folded: Folded) -> Folded:
    """Arabic words with a letter that is drawn out written as elsewhere: الفلوووس."""
    if folded.text.isascii() or not _DRAWN_OUT.search(folded.text):
        return folded
    starts = folded.starts if folded.starts is not None else range(len(folded.text))
    dropped = {at for match in _DRAWN_OUT.finditer(folded.text) for at in range(match.start() + 1, match.end())}
    kept = [at for at in range(len(folded.text)) if at not in dropped]
    return Folded(folded.original, "".join(folded.text[at] for at in kept), [starts[at] for at in kept])


_NOUNS_OF_HER = (
    "رصيد|طلب|حساب|فلوس|مبلغ|بطاقت|رابط|صفحت|قنات|منشور|لوحت|محفظت|تواصل|صبر|تفهم|ثقت|انتظار|اسم|رقم|رسالت|سوال|متابعين|مشاهدات|اعجابات"
    "|مشتركين|دفعت|تحويل|حوالت|ايداع|استفسار|ملاحظت|اختيار|فيديو|بنك|بريد|جوال|حق|ضيقت|تجربت"
)
_WORDS_OF_HER = (
    "ل|ال?ي|لا?ان|ان|علي|من|مع|عند|في|ب|[ست]?[يتن](?:وصل|جي|شكر|عطي|خبر|بلغ|ناسب|عجب|علم|قلق)|ضايقت|يهم|ش?ود|عسا|شو?ن|حيا|الله ي?عافي"
)
_BEFORE_HER = "(?:[وفبل]{1,2}|[وف]?[بل]?ال)?"
_HERS = re.compile(
    rf"(?<!\w)(?:{_BEFORE_HER}(?:{_NOUNS_OF_HER}|{_WORDS_OF_HER})|\w{{2,}}(?<!ا)ل)(ج)(?!\w)"
    rf"|(?<!\w)(?:{_BEFORE_HER}(?:{_NOUNS_OF_HER}|ان|من|[ست]?[يتن](?:وصل|ناسب))|(?<!ما )عند)(ش)(?!\w)"
)
"""What ends in the Gulf's "your" of a woman: رصيدج, in Oman and Bahrain رصيدش; and not منتج, معالج, ما عندش."""


def _addressed(folded: Folded) -> Folded:
    """The Gulf's "your" of a woman written as elsewhere: رصيدك, لك, نرجعلك."""
    if "ج" not in folded.text and "ش" not in folded.text:
        return folded
    return Folded(folded.original, _HERS.sub(lambda match: f"{match[0][:-1]}ك", folded.text), folded.starts)


def _single_spaced(pieces: Sequence[str]) -> Iterator[str]:
    """The folded characters with each run of spaces as one, whatever stands invisibly between them."""
    after_space = False
    for piece in pieces:
        yield "" if piece == " " and after_space else piece
        after_space = piece == " " or (after_space and not piece)


_CHAT_WORDS = {
    "u": "you",
    "ur": "your",
    "youre": "you're",
    "ive": "i've",
    "tmrw": "tomorrow",
    "tmr": "tomorrow",
    "tmw": "tomorrow",
    "2morrow": "tomorrow",
    "2day": "today",
    "yday": "yesterday",
    "abt": "about",
    "n": "and",
    "w": "with",
}
_CHAT_NOT = "(?:ca|wo|do|is|does|did|could|would|should|are|was|were|has|have|had)nt"
_CHAT = re.compile(rf"(?<![\w.'@/-])(?:{_CHAT_NOT}|{'|'.join(_CHAT_WORDS)})(?![\w.'@/-])")


def _spelt_out(folded: Folded) -> Folded:
    """The words of English chat as they are written elsewhere: "cant", "dont", "u", "ur"; what is put in stands at the next letter."""
    if not (folded.text and _CHAT.search(folded.text)):
        return folded
    starts = list(folded.starts if folded.starts is not None else range(len(folded.text)))
    text, at, places = "", 0, list[int]()
    for match in _CHAT.finditer(folded.text):
        word = match[0]
        written = _CHAT_WORDS.get(word) or f"{word[:-1]}'{word[-1]}"
        text += folded.text[at : match.start()] + written
        last = starts[match.start() : match.end()]
        places += starts[at : match.start()] + [last[min(place, len(last) - 1)] for place in range(len(written) - 1)] + [last[-1]]
        at = match.end()
    return Folded(folded.original, text + folded.text[at:], places + starts[at:])


@lru_cache(maxsize=4096)
def spelled(word: str) -> str:
    """A word of a table as it stands in folded text.

    >>> spelled("Each"), spelled("مئة")
    ('each', 'ميه')
    """
    return fold(word).text


def vocabulary(words: str) -> frozenset[str]:
    """The words of a table, which spaces part, as they stand in folded text.

    >>> sorted(vocabulary("Each مئة"))
    ['each', 'ميه']
    """
    return frozenset(map(spelled, words.split()))
