"""A text made ready for intake: folded, read, its identifiers and figures masked, cut into clauses that each have a voice."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from functools import cached_property
from typing import Final

from drafter import reading
from drafter.intake.apart import apart, readable
from drafter.intake.cells import tabbed
from drafter.intake.patterns import Phrases, phrases
from drafter.intake.reports import SENTENCE
from drafter.intake.spans import Region, Span, Spans
from drafter.intake.tables import voices
from drafter.intake.values import Said, Voice
from drafter.intake.voices import speakers
from drafter.reading import Reading
from drafter.reading.folding import Folded, fold
from drafter.reading.values import JsonValue

_CLAUSE: Final = re.compile(
    SENTENCE.pattern
    + r"|,(?!\d)|،|[|;\t]|(?<!\d)\s/\s|\s/\s(?!\d)"
    + r"|\band\s+(?=(?:it|it's|its|order|status|panel|still)\b)"
    + r"|[()]|\s--?\s|\s?[-=]+>\s?|→|\b(?:but|however|although|while)\b|(?<!\w)و?لكن(?!\w)|(?<!\w)بس(?!\w)(?!\s*\d)"
)
_DOUBTS, _DENIALS, _WISHES, _ABOUTS = (phrases(each) for each in (voices.DOUBTS, voices.DENIALS, voices.WISHES, voices.ABOUTS))
_UNCHECKED, _NOBODY = phrases(voices.UNCHECKED), phrases(voices.NOBODY)
_NO_AFTER: Final = phrases(voices.NO_AFTER).between(r"\s*(?:\b(?=by\s)|[:=-]\s*|->\s*)", r"(?=\s*(?:$|[,،.;|()\n]))")
_PAST, _WAS = phrases(voices.PAST), phrases(voices.WAS)
_TAG: Final = phrases(voices.TAGS).between(r"[,،\s-]*", r"\s*\?")
_CONDITION: Final = re.compile(
    rf"[\s\"'(-]*(?:and\s+|so\s+|but\s+|و|ف)?(?!لو سمحت)(?:{phrases(voices.CONDITIONS).pattern})"
)  # "please" is no "if"


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that stands in the folded text with a value: a number, an amount, a date, an identifier or a link."""

    start: int
    end: int
    value: object


Part = reading.Amount | reading.Count | reading.Moment | reading.Duration


LINE = 1000
"""Characters to each side in which the fields of a panel's line are counted."""
FAR = 300
"""Characters from which on words of one clause no longer bear on one another."""


class Note:
    """The text of an agent. Offsets are into the folded text unless a name says otherwise."""

    def __init__(self, text: str, anchor: datetime | None) -> None:
        self.original = text
        self.anchor = anchor
        self.folded: Folded = tabbed(fold(text))
        self.text = self.folded.text
        self.regions, self.labels = speakers(self.text)
        self._starts = [region.start for region in self.regions]

    @cached_property
    def reading(self) -> Reading:
        """Figures and dates; a currency named elsewhere in the text settles a ريال or دينار that several share."""
        text = readable(self.original, self.folded, self.apart)
        found = reading.read(text, now=self.anchor)
        currency = self.currency_of(found)
        if currency and any(amount.currency is None and currency in amount.candidates for amount in found.amounts):
            return reading.read(text, now=self.anchor, currency=currency)
        return found

    @cached_property
    def apart(self) -> frozenset[int]:
        """The places between figures that are no one figure."""
        parted = (at for at, char in enumerate(self.text) if char == "|" and self.folded.quote(at, at + 1) == ";")
        return apart(self.folded, self.anchor) | frozenset(parted)

    @cached_property
    def currency(self) -> str | None:
        """The one currency of the text, or None where it names none or several."""
        return self.currency_of(self.reading)

    def currency_of(self, found: Reading) -> str | None:
        """The one currency that the amounts of ``found`` and a field such as ``"currency":"USD"`` name."""
        named = {match[1].upper() for match in _CURRENCY.finditer(self.text)}
        named |= {amount.currency for amount in found.amounts if amount.currency}
        return named.pop() if len(named) == 1 else None

    def at(self, original: int) -> int:
        """The place in the folded text of an offset into the original."""
        return original if self.folded.starts is None else bisect_left(self.folded.starts, original)

    def mark(self, part: Part, value: object) -> Mark:
        """A part of the reading as a mark in the folded text."""
        return Mark(self.at(part.start), self.at(part.end), value)

    def region(self, at: int) -> Region:
        """The region that a place lies in."""
        return self.regions[max(bisect_right(self._starts, at) - 1, 0)]

    @cached_property
    def _cuts(self) -> list[int]:
        cuts = {0, len(self.text) + 1, *self._starts}
        for found in _CLAUSE.finditer(self.text):
            cuts |= {found.start(), found.end()} if found[0] != "?" else {found.end()}
        return sorted(cuts)

    def clause(self, at: int) -> Span:
        """Where the clause that a place lies in begins and ends."""
        place = bisect_right(self._cuts, at)
        return self._cuts[place - 1], min(self._cuts[place], len(self.text)) if place < len(self._cuts) else len(self.text)

    def said(self, path: str, value: JsonValue, start: int, end: int) -> Said:
        """A reading whose quote is ``text[start:end]``, without spaces at its ends."""
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        first, last = self.folded.span(start, end)
        return Said(path, value, first, last, self.voice(start))

    def voice(self, at: int) -> Voice:
        """Whose words stand at a place."""
        return self.region(at).voice

    def doubted(self, start: int, end: int, after: bool = True) -> bool:
        """Whether the clause asks, or says that something was not checked, or the next clause says so, or the one before is a condition."""
        first, last = self.near(start, end)
        join = _JOIN.match(self.text, last)
        following = self.text[last : min(self.clause(join.end())[1] + 1, last + FAR)] if join and after else ""
        asked = "?" in self.text[end : last + 1] or _TAG.match(following)
        return bool(
            asked
            or self._told(self._doubts, first, start)
            or self._told(self._doubts, end, last)
            or (_NOT_CHECKED.match(following) and not WHICH.match(following))
            or _NO_AFTER.match(self.text, end)
            or _OR_NOT.match(self.text, end)
            or self._conditional(first)
        )

    @cached_property
    def _doubts(self) -> Spans[Mark]:
        return Spans([*_found(_DOUBTS, self.text).all, *self._unchecked.all])

    @cached_property
    def _unchecked(self) -> Spans[Mark]:
        return _found(_UNCHECKED, self.text)

    @cached_property
    def _nobodies(self) -> Spans[Mark]:
        return _found(_NOBODY, self.text)

    @cached_property
    def _wishes(self) -> Spans[Mark]:
        return Spans(each for each in _found(_WISHES, self.text).all if not _WENT.match(self.text, each.start))

    def _told(self, words: Spans[Mark], start: int, end: int) -> bool:
        """Whether words of a kind stand wholly between two places."""
        return any(start <= each.start and each.end <= end for each in words.over(start, end))

    def _conditional(self, first: int) -> bool:
        """Whether the clause before the one that begins at ``first`` is its condition, or says that nobody checked what follows."""
        if first < 2 or self.text[first - 1] not in ",،":
            return False
        before = max(self.clause(first - 2)[0], first - FAR)
        return _CONDITION.match(self.text, before, first) is not None or self._told(self._unchecked, before, first)

    def past(self, start: int, end: int, was: bool = True) -> bool:
        """Whether a clause tells a state as one of the past: it no longer is so, or, where ``was`` counts, it was."""
        first, last = self.near(start, end)
        before = " ".join(self.text[first:start].split()[-2:])
        return bool((was and _WAS.search(before)) or _PAST.search(self.text[first:start]) or _PAST.search(self.text[end:last]))

    def near(self, start: int, end: int) -> Span:
        """The clause around a place, as far as words still bear on it."""
        first = self.clause(start)[0]
        last = self.clause(max(end - 1, start))[1]
        return max(first, start - FAR), min(last, end + FAR)

    def denied(self, start: int, reach: int = 4) -> bool:
        """Whether a word of denial stands among the ``reach`` words before a place, in its clause, or "nobody" anywhere before it."""
        first, _ = self.near(start, start)
        near = " ".join([*self._before_report(first), *self.text[first:start].split()][-reach:])
        return _DENIALS.search(near) is not None or self._told(self._nobodies, first, start)

    def _before_report(self, first: int) -> list[str]:
        """The word right before a report that begins at a place: "not complaining about drops"."""
        if first in self._starts and self.voice(first) == "reported":
            return self.text[self.clause(max(first - 1, 0))[0] : first].split()[-1:]
        return []

    def wished(self, start: int) -> bool:
        """Whether the clause up to a place tells what someone wants, or what will be."""
        first, _ = self.near(start, start)
        return self._told(self._wishes, first, start)

    def is_field(self, start: int, end: int) -> bool:
        """Whether words are a whole field of a panel's line, which has three fields or more."""
        first, last = self.clause(start)
        if self.text[first : min(last, end + 8)].strip(" |-;/") != self.text[start:end].strip():
            return False
        opened, ended = self.text.rfind("\n", max(0, start - LINE), start) + 1, self.text.find("\n", end, end + LINE)
        line = self.text[opened or max(0, start - LINE) : ended if ended >= 0 else end + LINE]
        fields = max(line.count("|"), line.count(";"), line.count("\t"), line.count(" / "), len(_DASH.findall(line)))
        return fields >= 2

    def about(self, start: int) -> bool:
        """Whether a number at a place is given as about right."""
        return (
            _ABOUTS.search(" ".join(self.text[max(0, start - 16) : start].split()[-2:])) is not None
            or self.text[max(0, start - 1) : start] == "~"
        )


_WENT: Final = re.compile(r"و?راح\s+(?:علي|الي|ع|لل)")  # went to (4): the same word is "will"
_DASH: Final = re.compile(r"\s-\s")
_JOIN: Final = re.compile(r"[,،(]|\s--?\s|\s[–—]\s|\s*(?:\b(?:but|and)\b|(?<!\w)(?:بس|لكن)(?!\w))")  # but (2)
"""Between a clause and the next one that bears on it."""
_CURRENCY: Final = re.compile(r"currency\W{1,6}([a-z]{3})\b")
_OR_NOT: Final = re.compile(r"[^.,،;\n]{0,16}\s(?:or not|او لا|ولا لا|ام لا)(?!\w)")  # or not (3)
WHICH: Final = re.compile(rf"[,،(\s-]*(?:(?:and|but|so|i|we|i'm|im|am|و|ف|بس|انا)\s*){{0,3}}(?:{phrases(voices.WHICH).pattern})")
"""I, but: nobody knows which of two readings holds."""
_NOT_CHECKED: Final = re.compile(
    r"[,،(\s-]*(?:(?:but|and|بس|لكن)\s+)?(?:(?:i|we|me|it's|its|it is|it|انا|احنا)\s+(?:did\s+|have\s+|am\s+|are\s+)?)?"  # but (2), I, we
    rf"(?:{_DOUBTS.pattern}|{_UNCHECKED.pattern})"
)


def _found(pattern: Phrases, text: str) -> Spans[Mark]:
    return Spans(Mark(*match.span(), None) for match in pattern.finditer(text))


def masked(note: Note, marks: Iterable[tuple[str, Iterable[Mark]]]) -> str:
    """The folded text with each mark overwritten by the character of its kind, every other place as it was."""
    chars = list(note.text)
    for kind, each in marks:
        for mark in each:
            chars[mark.start : mark.end] = kind * (mark.end - mark.start)
    return "".join(chars)


def numbers(note: Note, taken: Spans[Mark]) -> Iterator[Mark]:
    """The whole numbers of a text that stand in no link, identifier or time of a chat."""
    for count in note.reading.counts:
        mark = note.mark(count, _whole(note.original[count.start : count.end], count.value))
        if count.min is None and not taken.over(mark.start, mark.end):
            yield mark
    read = Spans(note.mark(count, None) for count in note.reading.counts)
    for match in _TIMES.finditer(note.text):
        if not (taken.over(*match.span(1)) or read.over(*match.span(1))):
            yield Mark(*match.span(1), int(match[1]))


_TIMES: Final = re.compile(r"(?<![\w.,])x(\d{2,7})(?![\w%]|[.,]\d)")
"""How many, with the sign before: "likes x2000"."""


def _whole(words: str, value: Decimal) -> Decimal | int:
    """The number as a whole one where it is one; "1.000" may be one or a thousand, and stays a figure that counts nothing."""
    return int(value) if value == value.to_integral_value() and not _THOUSANDS.search(words) else value


_THOUSANDS: Final = re.compile(r"\d[.\u066b]\d{3}(?!\d)")


def amounts(note: Note) -> Iterator[Mark]:
    """The exact amounts of a text, each as (value, currency)."""
    for amount in note.reading.amounts:
        if amount.min is None and amount.bound == "exact":
            yield note.mark(amount, (amount.value, amount.currency))


def is_count(value: object) -> bool:
    """Whether a number can count something a panel sells."""
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**12


def money(value: Decimal | int, currency: str) -> str:
    """An amount as a case writes it."""
    return f"{value:f} {currency}" if isinstance(value, Decimal) else f"{value} {currency}"
