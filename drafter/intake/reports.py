"""What an agent reports: what a client says, what is quoted of him, what is told of another order, account or time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from drafter.intake.asides import asides
from drafter.intake.patterns import phrases
from drafter.intake.spans import Region, Span
from drafter.intake.tables import voices
from drafter.intake.values import Voice

SENTENCE: Final = re.compile(r"(?<!\bmr)(?<!\bmrs)(?<!\bms)(?<!\bno)(?<!\bid)[.!?;]+(?=[\s\"')]|$)|\n")
FRAGMENT: Final = 2
"""Words that are quoted out of a sentence, and are no message."""
_QUOTED: Final = re.compile('"([^"\n]{4,})"')
_REPORTING, _BUT, _BACK = phrases(voices.REPORTING), phrases(voices.BUT), phrases(voices.BACK)
_TOLD_CLIENT, _WORD_OF = phrases(voices.TOLD_CLIENT), phrases(voices.WORD_OF)
_ONLY: Final = re.compile(r"(?<!\w)و?بس(?!\w)(?!\s*\d)")
"""but, where no number that it limits stands beside it."""
_NEW_CLAUSE: Final = re.compile(r"[,،;:|(/–—-]\s*(?:(?:and|so|then|now|the|our|in|per|from)\s+){0,2}و?$")
_COMPLAINT: Final = re.compile(r"complain|[يت]شت?كي|شكو[يه]")  # complains: what the complaint is need not follow
_REST: Final = re.compile(r"[\s\"')\]]*(?=[,،.;!|\n(]|$)")
_EDGE: Final = re.compile(r",(?!\d)|[،;|(\n]|[.!?](?=\s|$)|\s-\s|(?<!\w)(?:but|و?لكن)(?!\w)")
_ORDER_NAMED: Final = re.compile(r"[,،;]\s*(?:and\s+)?(?:order|ord|و?(?:ال)?طلب)\s*(?:رقم|no\.?|id|#)?\s*#?\d{4,12}(?!\s*[,،]|\d)")
_OUR_SIDE: Final = phrases(voices.OUR_SIDE).between(after="\\s+(?:team\\s+|has\\s+|have\\s+)?$")
_ANSWERED: Final = phrases(voices.ASKED).between(after=r"[\s,،.:;-]*(?:(?:and|then|so|و|ف)?\s*(?:they|he|it|وهم|هم|وهو)?\s*)?$")
_REPLIED: Final = re.compile(
    rf"(?:{phrases(voices.OUR_SIDE).pattern})\s+(?:has\s+)?(?:replied|answered|رد|ردوا|جاوب|جاوبوا)(?:\s+(?:to\s+)?(?:me|us|علي|علينا|لي|لنا|عليي))?\s*(?:and\s+|و)?$"
)  # replied (4), to me, to us (4), and
_COMPLAINT_IS: Final = re.compile(r"(?<![^\W_])(?:complaint|(?:ال)?شكو[يه]\w{0,2})\s*[:=]")  # the complaint
_ELSEWHERE, _HERE = phrases(voices.ELSEWHERE), phrases(voices.HERE)
_NUMBERED: Final = re.compile(r"\d{4,}")
_ABOUT: Final = re.compile(r"\b(?:for|of|on|in|to)\s+(?:the\s+|an?\s+|his\s+|her\s+)?$")
_QUOTING: Final = re.compile(f'(?:{phrases(voices.QUOTING).pattern})[^"\n]{{0,25}}$')
_LETTER: Final = re.compile(r'"([^"]{4,4000})"(?=[ \t]*(?:\n|$))')
_LETTER_OF: Final = re.compile(f'(?:{phrases(voices.QUOTING).pattern})[^"\n]{{0,25}}:\\s*$')
"""A letter in quotation marks, of one line or more: after a colon, up to the end of a line."""


def refined(text: str, regions: list[Region]) -> Iterator[Region]:
    """The regions with what the agent reports, quotes, and tells of other orders set apart."""
    for region in regions:
        if region.voice != "agent":
            yield region
            continue
        at = region.start
        for start, end, voice in sorted(_within(text, region)):
            if start < at:
                start = at
            if end > start:
                yield Region(at, start, "agent")
                yield Region(start, end, voice)
                at = end
        yield Region(at, region.end, "agent")


def _within(text: str, region: Region) -> Iterator[tuple[int, int, Voice]]:
    end = min(region.end, len(text))
    quoted = [
        (found.span(1), _fragment(found[1], text[lead.start() : found.start()]))
        for pattern, quoting in ((_QUOTED, _QUOTING), (_LETTER, _LETTER_OF))
        for found in pattern.finditer(text, region.start, end)
        if (lead := quoting.search(text, max(region.start, found.start() - 60), found.start()))
    ]
    for (start, stop), fragment in quoted:
        yield start, stop, "reported" if fragment else "client"
    yield from _reported(text, region, Cut(end, [span for span, _ in quoted]))
    yield from ((start, stop, "elsewhere") for start, stop in asides(text, region.start, end))
    yield from _elsewhere(text, region, end)


def _fragment(quoted: str, lead: str) -> bool:
    """Whether a quotation is a word or two out of what the client says: he lost "half"."""
    words = len(quoted.split())
    return words < FRAGMENT or (words == FRAGMENT and not lead.rstrip().endswith(":"))


@dataclass(frozen=True, slots=True)
class Cut:
    """Where a region of the agent's ends, and what it quotes."""

    end: int
    quoted: list[Span]

    def last(self, at: int) -> int:
        """Where words that begin at a place must end: before the next quotation."""
        return min((start for start, _ in self.quoted if start >= at), default=self.end)

    def holds(self, at: int) -> bool:
        """Whether a place is in a quotation."""
        return any(start <= at < stop for start, stop in self.quoted)


def _reported(text: str, region: Region, cut: Cut) -> Iterator[tuple[int, int, Voice]]:
    """What the agent reports: the words after a word of report, or those before one that ends a clause."""
    done = region.start
    for found in _WORD_OF.finditer(text, region.start, cut.end):
        first = max(done, _clause_before(text, region.start, found.start()))
        if _REST.match(text, found.end()) and not cut.holds(found.start()) and first < found.start():
            done = found.end()
            yield first, done, "reported"
    done = region.start
    told = [*_REPORTING.finditer(text, region.start, cut.end), *_COMPLAINT_IS.finditer(text, region.start, cut.end)]
    for found in sorted(told, key=lambda match: match.start()):
        ours = _ours(text, region.start, found.start())
        if found.start() >= done and not ours and not cut.holds(found.start()):
            done = _turn(text, found, cut.last(found.end()))
            yield found.start(), done, "reported"


def _ours(text: str, start: int, at: int) -> bool:
    """Whether our side says it: the panel, the provider, or whoever answered when the provider was asked."""
    said = _OUR_SIDE.search(text[max(start, at - 30) : at]) or _ANSWERED.search(text[max(start, at - 60) : at])
    return said is not None or _REPLIED.search(text[max(start, at - 60) : at]) is not None


def _clause_before(text: str, start: int, at: int) -> int:
    """Where the clause begins that ends at a place; of "public (his word)" and "public, he says" it is the one before."""
    before = text[max(start, at - LONGEST_CLAUSE) : at].rstrip(" \t(,،-–—")
    edges = [edge.end() for edge in _EDGE.finditer(before)]
    return max(start, at - LONGEST_CLAUSE) + (edges[-1] if edges else 0)


LONGEST_CLAUSE: Final = 300
"""Characters from which on words no longer bear on one another."""


def _turn(text: str, report: re.Match[str], end: int) -> int:
    """Where a report ends: with the sentence, at a "but", or where a clause begins with the agent's own record."""
    start = report.end()
    last = sentence_end(text, start, end)
    turns = [turn.start() for turn in (_BUT.search(text, start, last), _only(text, start, last)) if turn]
    turns += [turn.start() for turn in _BACK.finditer(text, start, last) if _turns(text, report, turn)][:1]
    return min(turns, default=last)


def _only(text: str, start: int, last: int) -> re.Match[str] | None:
    found = _ONLY.search(text, start, last)
    plain = found is not None and re.search(r"[^\W\d]\s*$", text[start : found.start()]) is not None
    return found if plain else None  # after a number it is "only"


def _turns(text: str, report: re.Match[str], turn: re.Match[str]) -> bool:
    """Whether a clause begins with a word of the agent's record: the client may speak of the provider too."""
    opened = _NEW_CLAUSE.search(text[max(report.end(), turn.start() - 24) : turn.start()])
    told = _COMPLAINT.search(report[0]) or (opened and re.search(r"\w", text[report.end() : turn.start() - len(opened[0])]))
    return bool(opened and told and not _TOLD_CLIENT.search(text[turn.end() : turn.end() + 30]))


def _elsewhere(text: str, region: Region, end: int) -> Iterator[tuple[int, int, Voice]]:
    """What is told of another order, client, account or time."""
    done = region.start
    for found in _ELSEWHERE.finditer(text, region.start, end):
        if found.start() < done or (
            found[0].startswith("last order") and not _HERE.search(text, found.end(), sentence_end(text, found.end(), end))
        ):
            continue
        clause = max(done, _clause_before(text, region.start, found.start() + 1))
        if numbered := list(_NUMBERED.finditer(text, clause, found.start())):
            about = _ABOUT.search(text, numbered[-1].end(), found.start())  # "order 88231: accepted for the other order"
            clause = numbered[-1].end() if about else found.start()  # "order 88231, provider order 9933": this order is named before
        done = _return(text, clause, found, end)
        yield clause, done, "elsewhere"


def _return(text: str, clause: int, found: re.Match[str], end: int) -> int:
    """Where words on another order end: with the sentence, at words for this one, or at an order named in a clause of its own."""
    last = sentence_end(text, found.end(), end)
    turns = [turn.start() for turn in (_HERE.search(text, found.end(), last),) if turn]
    named = _ORDER_NAMED.search(text, found.end(), last)
    if named and (text[clause : found.start()].strip() or text[found.end() : named.start()].strip()):
        turns.append(named.start())  # in "another order, order 44000" alone the number is that of the other
    return min(turns, default=last)


def sentence_end(text: str, start: int, end: int | None = None) -> int:
    """Where the sentence of a place ends, or what of it is looked at; not behind ``end``."""
    end = len(text) if end is None else end
    stop = SENTENCE.search(text, start, min(end, start + LONGEST_SENTENCE))
    return stop.end() if stop else min(end, start + LONGEST_SENTENCE)


LONGEST_SENTENCE: Final = 2000
"""Characters of a sentence that are looked through for its end."""
