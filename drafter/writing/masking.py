"""What identifies somebody, taken out of a text before it leaves the machine.

Identities of the case become the slots that the reply is filled from (``{client_name}``, ``{order_id}``, ``{service}``, ``{link}``);
others, and those that no slot holds, become a word in brackets (``[phone]``, ``[amount]``). They are found by the case's own values, in
either script and with Arabic-Indic digits too, and by their shapes. Where it is in doubt, too much is masked rather than too little.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from drafter.case import Case
from drafter.money import Money
from drafter.writing.tables.identities import COUNTED, CURRENCIES, NAME_CUES, NO_NAMES, NUMBER_WORDS, ORDER_CUE, PATHS, SKELETON

_INVISIBLE = re.compile("[\u00ad\u0610-\u061a\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff\ufe00-\ufe0f]")
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’](?=[^\W\d_]))*")
_ARABIC = re.compile("[\u0620-\u064a\u066e-\u06d3]")
_CLITIC = re.compile("^(?:و|ف|ب|ل|ك|يا)?(?:ال)?")
_REPEATED = re.compile(r"((?:\{client_name\}|\[name\]))(?:[\s.]+\1)+")
_COVER = "█"
_POINTS = str.maketrans({"٫": ".", "٬": ","})
_FIGURE = r"\d[\d.,]*"

_SUFFIX = "com|net|org|io|me|co|ae|sa|qa|kw|bh|om|eg|jo|app|shop|store|link"
_CODES = (
    r"\b(?=[a-z0-9_-]*\d)(?=[a-z0-9_-]*[a-z])[a-z0-9]+(?:[-_][a-z0-9]+)+\b"  # letters and digits with dashes
    r"|\b(?:[a-z]{1,5}\d{3,}\w*|0x[0-9a-f]{6,}|(?=\w*\d\w*\d)(?=\w*[a-z])\w{12,})\b"  # TX707, a hash
)


def _shape(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


SHAPES: tuple[tuple[re.Pattern[str], str], ...] = (
    (_shape(r"[\w.+%-]+\s?@\s?[\w-]+(?:\.[\w-]+)+"), "[email]"),
    (_shape(r"(?:https?|ftp)\s?:\s?//\S+|\bwww\.\S+|\b(?:wa|t)\.me/\S+"), "[link]"),
    (_shape(rf"\b(?:[a-z0-9-]+\.)+[a-z]{{2,12}}/[^\s،]*|\b(?:[a-z0-9-]+\.)+(?:{_SUFFIX})\b"), "[link]"),
    (_shape(r"(?<![\w@])@[\w.]{2,40}"), "[username]"),
    (_shape(rf"(?:{CURRENCIES})\s?{_FIGURE}|{_FIGURE}\s?k?\s?(?:{CURRENCIES})"), "[amount]"),
    (_shape(rf"(?:(?<!\w)و?(?:{NUMBER_WORDS})(?!\w)[\s-]+(?:and\s+|و\s?)?)+(?:{CURRENCIES})"), "[amount]"),
    (_shape(r"(?<![\w.,])(?!\d{4}-\d\d-\d\d)(?:\+|00)?\d(?:[\s().-]{0,2}\d){7,17}(?![\w])"), "[phone]"),
    (_shape(_CODES), "[reference]"),
    (_shape(rf"{ORDER_CUE}\d{{3,}}(?!\d)(?!\s*(?:{COUNTED}))"), "[number]"),
    (_shape(r"(?<!\d)\d{6,}(?!\d)|#\s?\d+"), "[number]"),
)
"""Shapes of identities and amounts, looked for in this order, and the word that takes their place."""


def plain(text: str) -> str:
    """The text in one spelling of letters and digits, without invisible marks.

    >>> plain("الطلب ٨٨٢٣١"), plain("88\u200b231")
    ('الطلب 88231', '88231')
    """
    united = _INVISIBLE.sub("", unicodedata.normalize("NFKC", text)).translate(_POINTS)
    return "".join(str(digit) if (digit := unicodedata.digit(char, None)) is not None else char for char in united)


@dataclass(frozen=True, slots=True)
class Mask:
    """What is masked in the texts of one case."""

    own: tuple[tuple[re.Pattern[str], str], ...]
    names: tuple[str, ...]
    name_slot: str

    def of(self, text: str) -> str:
        """``text`` with every identity replaced."""
        masked = plain(text)
        for pattern, slot in (*self.own, *SHAPES):
            masked = pattern.sub(slot, masked)
        masked = self._people(masked)
        return _REPEATED.sub(r"\1", masked)

    def _people(self, text: str) -> str:
        """The client's name wherever it stands, in either script, and whoever introduces himself."""
        for cue in NAME_CUES:
            text = cue.sub(lambda match: match[0].replace(match["name"], self._named(match["name"])), text)
        return _WORD.sub(lambda match: self.name_slot if self._is_name(match[0]) else match[0], text)

    def _named(self, name: str) -> str:
        return self.name_slot if any(self._is_name(word) for word in _WORD.findall(name)) else "[name]"

    def _is_name(self, word: str) -> bool:
        return word.lower() not in NO_NAMES and any(_alike(word, name) for name in self.names)

    def veiled(self, text: str) -> Veiled:
        """``text`` with every identity covered by signs of its own length, so that places in it can be traced back."""
        plain_text, places = _placed(text)
        for pattern in (*(pattern for pattern, _ in (*self.own, *SHAPES)), *NAME_CUES):
            plain_text = pattern.sub(lambda match: _covered(match, "name" if "name" in match.re.groupindex else 0), plain_text)
        covered = _WORD.sub(lambda match: _COVER * len(match[0]) if self._is_name(match[0]) else match[0], plain_text)
        return Veiled(covered, text, tuple(places))


@dataclass(frozen=True, slots=True)
class Veiled:
    """A text whose identities are covered; ``places`` are the offsets of its characters in the ``original``."""

    text: str
    original: str
    places: tuple[int, ...]

    def span(self, quote: str) -> tuple[int, int] | None:
        """Where a quote of the covered text stands in the original; None where it does not stand there, or holds what is covered."""
        at = self.text.find(quote) if quote.strip() and _COVER not in quote else -1
        return (self.places[at], self.places[at + len(quote) - 1] + 1) if at >= 0 else None


def _covered(match: re.Match[str], group: str | int) -> str:
    start, end = match.start(group) - match.start(), match.end(group) - match.start()
    return match[0][:start] + _COVER * (end - start) + match[0][end:]


def _placed(text: str) -> tuple[str, list[int]]:
    """The text as ``plain`` has it, with the place of each character in the text as it was given."""
    kept = [(char, place) for place, given in enumerate(text) for char in plain(given)]
    return "".join(char for char, _ in kept), [place for _, place in kept]


def of(case: Case, slots: frozenset[str]) -> Mask:
    """The mask of a case; ``slots`` are the slots that its reply can be filled from."""
    own = sorted(_own(case, slots), key=lambda pair: -len(pair[0]))
    patterns = tuple((_spelled(value), slot) for value, slot in own)
    amounts = tuple((_figured(amount), "[amount]") for amount in _amounts(case))
    names = tuple(word for word in _WORD.findall(plain(case.client.name or "")) if len(word) > 1 and word.lower() not in NO_NAMES)
    return Mask((*patterns, *amounts), names, "{client_name}" if "client_name" in slots else "[name]")


def _own(case: Case, slots: frozenset[str]) -> Iterator[tuple[str, str]]:
    """The case's own identities in their spellings, each with what takes its place."""
    order, client = case.order, case.client

    def slot(name: str, otherwise: str) -> str:
        return f"{{{name}}}" if name in slots else otherwise

    kinds = [
        (client.name, slot("client_name", "[name]")),
        (order.id, slot("order_id", "[number]")),
        (order.service, slot("service", "[service]")),
        (client.account_id, "[account]"),
        (order.service_id, "[service]"),
        (case.reference, "[reference]"),
        *((entry.reference, "[reference]") for entry in case.done),
        *((past.order_id, "[number]") for past in client.refunds or ()),
        *((spelling, slot("link", "[link]")) for spelling in _links(order.link or "")),
    ]
    yield from ((plain(value).strip(), what) for value, what in kinds if value and len(plain(value).strip()) > 1)


def _links(link: str) -> Iterator[str]:
    """A link with and without its scheme, and the names in its path."""
    bare = re.sub(r"^(?:https?://)?(?:www\.)?", "", link.strip(), flags=re.IGNORECASE).rstrip("/")
    spellings = [scheme + www + bare + end for scheme in ("https://", "http://", "") for www in ("www.", "") for end in ("/", "")]
    yield from (link.strip(), *(spellings if bare else ()))
    for part in re.split(r"[/?=&#]", bare)[1:] if "/" in bare else [bare]:
        name = part.lstrip("@")
        if len(name) > 2 and name.lower() not in PATHS:
            yield from (f"@{name}", name)


def _amounts(case: Case) -> Iterator[Money]:
    known = [case.order.paid, case.order.refunded, case.evidence.charged_extra, *(entry.amount for entry in case.done)]
    known += [past.amount for past in case.client.refunds or ()]
    yield from (amount for amount in known if amount is not None and amount.value > 0)


def _spelled(value: str) -> re.Pattern[str]:
    """A value as a word of its own, whatever the case of its letters and the gaps between its digits."""
    letters = [re.escape(char) if not char.isspace() else r"\s+" for char in value]
    gap = r"[\s.\-_]?" if value.isdigit() and len(value) > 4 else ""
    begin = r"(?<!\d)" if value[0].isdigit() else r"(?<![^\W_])"  # a number is one beside letters too: رقم88231
    end = "" if value.endswith("/") else r"(?!\d)" if value[-1].isdigit() else r"(?![^\W_])"
    return re.compile(begin + "#?" + gap.join(letters) + end, re.IGNORECASE)


def _figured(amount: Money) -> re.Pattern[str]:
    """A figure of the case with its decimals, with a point or a comma, wherever it stands."""
    whole, _, rest = f"{amount.value:f}".partition(".")
    places = rest.rstrip("0")
    grouped = ",?".join(re.findall(r"\d{1,3}(?=(?:\d{3})*$)", whole))
    decimals = rf"[.,]{places}0*" if places else r"[.,]0+" if rest else r"(?:[.,]0+)?"
    return re.compile(rf"(?:(?:{CURRENCIES})\s?)?(?<![\d.,]){grouped}{decimals}(?!\d)(?:\s?(?:{CURRENCIES}))?", re.IGNORECASE)


def _alike(word: str, name: str) -> bool:
    """Whether a word is a name or a part of one, in the same script or by its consonants in the other."""
    bare, own = _bare(word), _bare(name)
    if own in (bare, bare.removeprefix("al"), bare.removeprefix("el")) or word.lower() == name.lower():
        return True
    if bool(_ARABIC.search(word)) == bool(_ARABIC.search(name)):
        return False
    one, other = skeleton(bare), skeleton(own)
    return len(one) > 1 and one == other


def _bare(word: str) -> str:
    """A word without the particles that Arabic glues to it, in one spelling."""
    low = re.sub("['’]s?", "", word.lower()).replace("-", "").translate(str.maketrans("أإآىة", "ااايه"))
    bare = _CLITIC.sub("", low) if _ARABIC.search(low) else low
    return bare if len(bare) > 1 else low


def skeleton(word: str) -> str:
    """The consonants of a name, alike in both scripts.

    >>> skeleton("salma") == skeleton("سلمى"), skeleton("khalid") == skeleton("خالد"), skeleton("omar") == skeleton("سلمى")
    (True, True, False)
    """
    low = word.lower()
    for pair, sound in SKELETON:
        low = low.replace(pair, sound)
    kept = "".join(char for char in low if char.isascii() and char.isupper())
    return re.sub(r"(.)\1+", r"\1", kept)
