"""What identifies somebody, taken out of a text before it leaves the machine.

Identities of the case become the slots that the reply is filled from (``{client_name}``, ``{order_id}``, ``{service}``, ``{link}``);
others, and those that no slot holds, become a word in brackets (``[phone]``, ``[amount]``). They are found by the case's own values, in
either script and with Arabic-Indic digits too, and by their shapes. Where it is in doubt, too much is masked rather than too little.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from drafter.case import Case
from drafter.money import Money
from drafter.writing import people
from drafter.writing.people import Found, People
from drafter.writing.tables.identities import (
    ACCOUNT_CUE,
    AT,
    COUNTED,
    CURRENCIES,
    DOT,
    LISTED,
    MAILS,
    NUMBER_WORDS,
    ORDER_CUE,
    PATHS,
    UNLOCKING_CUE,
)

_INVISIBLE = re.compile(
    "[\u00ad\u0610-\u061a\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff\ufe00-\ufe0f\ue000-\uf8ff]"
)
_REPEATED = re.compile(r"(\{client_name\}|\[name\])(?:[\s.-]+(?:\{client_name\}|\[name\]))+")
_COVER = "█"
_POINTS = str.maketrans({"٫": ".", "٬": ","})
_CODE = re.compile(r"(?=[\w-]*\d)[^\W\d_]+[\w-]*", re.ASCII)
_FIGURE = r"\d[\d.,]*"

_FIRST = r"(?<![\w.+%-])"
"""Where a run of such signs begins: tried at each of its places, a long one would take as long as its square."""
_SUFFIX = "com|net|org|io|me|co|ae|sa|qa|kw|bh|om|eg|jo|app|shop|store|link"
_CODES = (
    r"\b(?<![a-z0-9][-_])(?=[a-z0-9_-]*\d)(?=[a-z0-9_-]*[a-z])[a-z0-9]+(?:[-_][a-z0-9]+)+\b"  # letters and digits with dashes
    r"|\b(?:[a-z]{1,5}\d{3,}\w*|0x[0-9a-f]{6,}|(?=\w*\d\w*\d)(?=\w*[a-z])\w{12,})\b"  # TX707, a hash
)


def _shape(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


SHAPES: tuple[tuple[re.Pattern[str], str], ...] = (
    (_shape(rf"{UNLOCKING_CUE}\s*(?:is\b|هو|هي|[:=])?\s*(?P<name>(?=\S*[^\W\d_])(?=\S*\d)\S{{4,}}|\d{{3,}})"), "[secret]"),
    (_shape(rf"{UNLOCKING_CUE}\s*(?:is\b|هو|هي|[:=])\s*(?P<name>\S{{3,}})"), "[secret]"),
    (_shape(rf"{_FIRST}[\w.+%-]+\s?@\s?[\w-]+(?:\s?\.\s?[\w-]+)+"), "[email]"),
    (_shape(rf"{_FIRST}[\w.+%-]+\s*(?:@|{AT})\s*(?:[\w-]+\s*{DOT}\s*\w+(?:\s*{DOT}\s*\w+)?|{MAILS}(?:\s?\.\s?\w+)+)"), "[email]"),
    (_shape(r"\b[a-z]{2}\d{2}(?:[ -]?[a-z0-9]{4})?(?:[ -]?\d){10,26}(?:[a-z]{0,7}\b)"), "[account]"),  # IBAN
    (_shape(r"(?:https?|ftp)\s?:\s?//\S+|\bwww\.\S+|\b(?:wa|t)\.me/\S+"), "[link]"),
    (_shape(rf"\b(?<![\w-]\.)(?:(?:[a-z0-9-]+\.)+[a-z]{{2,12}}/[^\s،]*|(?:[a-z0-9-]+\.)+(?:{_SUFFIX})\b)"), "[link]"),
    (_shape(r"(?<![\w@])@[\w.]{2,40}"), "[username]"),
    (_shape(rf"(?:{CURRENCIES})\s?{_FIGURE}|(?<!\d)(?<!\d[.,]){_FIGURE}\s?k?\s?(?:{CURRENCIES})"), "[amount]"),
    (_shape(rf"(?:(?<!\w)و?(?:{NUMBER_WORDS})(?!\w)[\s-]+(?:and\s+|و\s?)?)+(?:{CURRENCIES})"), "[amount]"),
    (_shape(r"(?<![\w.,])(?!\d{4}-\d\d-\d\d)(?:\+|00)?\d(?:[\s().-]{0,2}\d){7,17}(?![\w])"), "[phone]"),
    (_shape(_CODES), "[reference]"),
    (_shape(rf"{ACCOUNT_CUE}(?P<name>\w*\d[\w-]*)"), "[account]"),
    (_shape(r"\b[a-z]\w*[._][\w.]*\d\w*"), "[username]"),
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
    people: People
    name_slot: str
    digits: int | None = None

    def of(self, text: str) -> str:
        """``text`` with every identity replaced."""
        signs: list[str] = []
        return _uncovered(self._covered(plain(text), signs), signs)

    def veiled(self, text: str) -> Veiled:
        """``text`` with every identity covered by signs of its own length, so that places in it can be traced back."""
        plain_text, places = _placed(text)
        return Veiled(_SIGNS.sub(_COVER, self._covered(plain_text, [])), text, tuple(places))

    def _covered(self, text: str, signs: list[str]) -> str:
        """``text`` with every identity under a sign of its kind, as long as it is; ``signs`` become the kinds by their signs."""

        def sign(slot: str) -> str:
            if slot not in signs:
                signs.append(slot)
            return chr(_FIRST_SIGN + signs.index(slot))

        for pattern, slot in (*self.own, *SHAPES):
            text = pattern.sub(partial(_hidden, sign=sign(slot)), text)
        text = self._listed(text, sign("[number]"), sign("{order_id}"))
        for finding in (self.people.introduced, self.people.named):
            text = self._without(text, finding(text), sign(self.name_slot), sign("[name]"))
        return text

    def _listed(self, text: str, *numbers: str) -> str:
        """The other numbers of a list that an order's number begins: as long as that number, or longer than a count is."""
        length = rf"\d{{{self.digits}}}|\d{{5,}}" if self.digits and self.digits > 2 else r"\d{5,}"
        listed = re.compile(rf"[{''.join(numbers)}](?:{LISTED})#?(?P<name>{length})(?!\d|[.,]\d|\s*(?:{COUNTED}))", re.IGNORECASE)
        found = listed.search(text)
        while found:
            text = text[: found.start()] + _hidden(found, numbers[0]) + text[found.end() :]
            found = listed.search(text)
        return text

    def _without(self, text: str, found: Iterable[Found], own: str, other: str) -> str:
        """``text`` with names under their signs, each with the family names that follow it."""
        for start, end, is_own in sorted(found, key=lambda name: (name[0], not name[2])):
            if not _SIGNS.search(text[start:end]):
                end = people.following(text, end)
                text = text[:start] + (own if is_own else other) * (end - start) + text[end:]
        return text


_FIRST_SIGN = 0xE000
_SIGNS = re.compile("[\ue000-\uf8ff]")
_RUNS = re.compile("([\ue000-\uf8ff])\\1*")
"""Signs that no text holds (private use, taken out by ``plain``): each stands for one kind of identity."""


def _uncovered(text: str, signs: list[str]) -> str:
    """The text with each run of signs as the slot it stands for; a name in several words is one name."""
    whole = _RUNS.sub(lambda match: signs[ord(match[1]) - _FIRST_SIGN], text)
    return _REPEATED.sub(r"\1", whole)


def _hidden(match: re.Match[str], sign: str) -> str:
    """What a pattern found under a sign: its part ``name`` where it has one, else all of it."""
    group = "name" if "name" in match.re.groupindex else 0
    start, end = match.start(group) - match.start(), match.end(group) - match.start()
    return match[0][:start] + sign * (end - start) + match[0][end:]


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


def _placed(text: str) -> tuple[str, list[int]]:
    """The text as ``plain`` has it, with the place of each character in the text as it was given."""
    kept = [(char, place) for place, given in enumerate(text) for char in plain(given)]
    return "".join(char for char, _ in kept), [place for _, place in kept]


def of(case: Case, slots: frozenset[str]) -> Mask:
    """The mask of a case; ``slots`` are the slots that its reply can be filled from."""
    own = sorted(_own(case, slots), key=lambda pair: -len(pair[0]))
    patterns = tuple((_coded(value) if _CODE.fullmatch(value) else _spelled(value), slot) for value, slot in own)
    amounts = tuple((_figured(amount), "[amount]") for amount in _amounts(case))
    name_slot = "{client_name}" if "client_name" in slots else "[name]"
    number = plain(case.order.id or "")
    return Mask(
        (*patterns, *amounts), People(people.names_of(plain(case.client.name or ""))), name_slot, len(number) if number.isdigit() else None
    )


def _own(case: Case, slots: frozenset[str]) -> Iterator[tuple[str, str]]:
    """The case's own identities in their spellings, each with what takes its place."""
    order, client = case.order, case.client

    def slot(name: str, otherwise: str) -> str:
        return f"{{{name}}}" if name in slots else otherwise

    kinds = [
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


def _coded(value: str) -> re.Pattern[str]:
    """A code of letters and digits, whatever stands between them: C-771, C 771, C771."""
    parts = [re.escape(part) for part in re.findall(r"[^\W\d_]+|\d+", value)]
    return re.compile(r"(?<![^\W_])#?" + r"[\s._-]{0,2}".join(parts) + r"(?![^\W_])", re.IGNORECASE)


def _figured(amount: Money) -> re.Pattern[str]:
    """A figure of the case with its decimals, with a point or a comma, wherever it stands."""
    whole, _, rest = f"{amount.value:f}".partition(".")
    places = rest.rstrip("0")
    grouped = ",?".join(re.findall(r"\d{1,3}(?=(?:\d{3})*$)", whole))
    decimals = rf"[.,]{places}0*" if places else r"[.,]0+" if rest else r"(?:[.,]0+)?"
    return re.compile(rf"(?:(?:{CURRENCIES})\s?)?(?<![\d.,]){grouped}{decimals}(?!\d)(?:\s?(?:{CURRENCIES}))?", re.IGNORECASE)
