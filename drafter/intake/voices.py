"""Who speaks in a text: the agent, the client in his own words, or the client as the agent reports him."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from drafter.intake.patterns import any_of
from drafter.intake.tables import people, voices
from drafter.intake.values import Voice
from drafter.reading.folding import spelled

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Region:
    """A stretch of folded text and whose words it is."""

    start: int
    end: int
    voice: Voice


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a chat or note: its label (a name before a colon), whether a time stands before it, and what is said."""

    start: int
    label: Span | None
    stamped: bool
    said: Span
    name: str


def phrases(table: tuple[tuple[str, str], ...]) -> re.Pattern[str]:
    """The pattern of a table of phrases and glosses."""
    return any_of(phrase for phrase, _ in table)


_TIME = r"\d{1,2}:\d\d(?::\d\d)?(?:\s*[ap]\.?m\.?|\s*[صم](?!\w))?"
_STAMP: Final = re.compile(rf"\[?(?:\d{{1,4}}[/.-]\d{{1,2}}[/.-]\d{{1,4}},?\s+{_TIME}|{_TIME})\]?\s*-?\s*")
_LABEL: Final = re.compile(r"([^\s:|\[{\"'][^:|\n{}\"]{0,30}?)\s*:(?!//)\s*")
SENTENCE: Final = re.compile(r"(?<!\bmr)(?<!\bmrs)(?<!\bms)(?<!\bno)(?<!\bid)[.!?;]+(?=[\s\"')]|$)|\n")
_QUOTED: Final = re.compile('"([^"\n]{4,})"')
_REPORTING, _BUT, _BACK = phrases(voices.REPORTING), phrases(voices.BUT), phrases(voices.BACK)
_TOLD_CLIENT, _WORD_OF = phrases(voices.TOLD_CLIENT), phrases(voices.WORD_OF)
_ONLY: Final = re.compile(r"(?<!\w)و?بس(?!\w)(?!\s*\d)")
"""but, where no number that it limits stands beside it."""
_NEW_CLAUSE: Final = re.compile(r"[,،;:|(/–—-]\s*(?:(?:and|so|then|now|the|our|in|per|from)\s+){0,2}و?$")
_COMPLAINT: Final = re.compile(r"complain|[يت]شت?كي")  # complains: what the complaint is need not follow
_REST: Final = re.compile(r"[\s\"')\]]*(?=[,،.;!|\n(]|$)")
_EDGE: Final = re.compile(r"[,،;|(\n]|[.!?](?=\s|$)|\s-\s|(?<!\w)(?:but|و?لكن)(?!\w)")
_ORDER_NAMED: Final = re.compile(r"[,،;]\s*(?:and\s+)?(?:order|ord|و?(?:ال)?طلب)\s*(?:رقم|no\.?|id|#)?\s*#?\d{4,12}(?!\s*[,،]|\d)")
_OUR_SIDE: Final = re.compile(f"(?:{phrases(voices.OUR_SIDE).pattern})\\s+(?:team\\s+|has\\s+|have\\s+)?$")
_ELSEWHERE, _HERE = phrases(voices.ELSEWHERE), phrases(voices.HERE)
_NUMBERED: Final = re.compile(r"\d{4}")
_OWN, _ABOUT_CLIENT = phrases(voices.OWN), phrases(voices.ABOUT_CLIENT)
_QUOTING: Final = re.compile(f'(?:{phrases(voices.QUOTING).pattern})[^"\n]{{0,25}}$')
_CLIENTS = frozenset(map(spelled, voices.CLIENT))
_AGENTS = frozenset(map(spelled, voices.AGENT))
_RECORDS = frozenset(map(spelled, voices.RECORDS))
_FIELDS = frozenset(map(spelled, voices.FIELDS))
NAMES: Final = frozenset(spelled(name) for name in people.NAMES.split())


def lines(text: str) -> list[Line]:
    """The lines of folded text with their labels."""
    found, at = [], 0
    for raw in text.split("\n"):
        found.append(_line(text, at, at + len(raw)))
        at += len(raw) + 1
    return found


def _line(text: str, start: int, end: int) -> Line:
    stamp = _STAMP.match(text, start, end)
    label = _LABEL.match(text, stamp.end() if stamp else start, end)
    said = label.end() if label else start
    name = label[1].strip(" *-[]") if label else ""
    return Line(start, label.span(1) if label else None, bool(stamp), (said, end), name)


def speakers(text: str) -> tuple[list[Region], list[Span]]:
    """The regions of folded text by who speaks, in order and without gaps, and the labels that name the client."""
    rows = lines(text)
    roles, named = _roles(text, rows)
    regions: list[Region] = []
    now: Voice = "agent"
    for row, role in zip(rows, roles, strict=True):
        if role is not None:
            now = role
        elif row.said[0] == row.said[1] or row.name in _FIELDS:
            now = "agent"
        if row.label is not None and role is not None and row.said[0] > row.start:
            regions.append(Region(row.start, row.said[0], "agent"))
            regions.append(Region(row.said[0], row.said[1] + 1, now))
        else:
            regions.append(Region(row.start, row.said[1] + 1, now))
    if all(role is None for role in roles) and _OWN.search(text) and not _ABOUT_CLIENT.search(text):
        return [Region(0, len(text) + 1, "client")], []
    return list(_refined(text, regions)), named


def _roles(text: str, rows: list[Line]) -> tuple[list[Voice | None], list[Span]]:
    """Who speaks in each line, None where a line does not say, and the client's name where it is a label."""
    known: list[Voice | None] = [_known(text, row) for row in rows]
    if sum(role is not None and row.name not in _RECORDS for row, role in zip(rows, known, strict=True)) == 1 and not any(
        row.stamped for row in rows
    ):
        known = [None if role == "client" and _is_note(text, row) else role for row, role in zip(rows, known, strict=True)]
    strangers = {
        row.name
        for row, role in zip(rows, known, strict=True)
        if role is None and row.label is not None and row.name not in _FIELDS and _may_speak(row, known)
    }
    voice: Voice = "client" if len(strangers) == 1 else "reported"
    roles = [voice if row.label is not None and row.name in strangers else role for row, role in zip(rows, known, strict=True)]
    named = [row.label for row in rows if row.label is not None and row.name in strangers and len(strangers) == 1 and _is_person(row.name)]
    return roles, named


def _may_speak(row: Line, known: list[Voice | None]) -> bool:
    return row.stamped or (_is_name(row.name) and "agent" in known)


def _known(text: str, row: Line) -> Voice | None:
    first = row.name.split(" ")[0] if row.name else ""
    said = text[row.said[0] : row.said[1]].split()
    if row.name in _AGENTS or first in _AGENTS:
        return "agent"
    if row.name in _CLIENTS or (first in _CLIENTS and _is_name(row.name.partition(" ")[2])):
        bare = len(said) <= 3 and (not said or _is_name(said[0].strip(",.;")))
        return None if bare else "client"
    return None


def _is_note(text: str, row: Line) -> bool:
    """Whether the one labelled line tells of the client whom the label names, in place of his words."""
    return row.name not in _CLIENTS and not _OWN.search(text, *row.said)


def _is_name(words: str) -> bool:
    return words.split(" ")[0] in NAMES


def _is_person(name: str) -> bool:
    return bool(re.fullmatch(r"[^\W\d_]+(?: [^\W\d_]+){0,2}", name))


def _refined(text: str, regions: list[Region]) -> Iterator[Region]:
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
        found.span(1)
        for found in _QUOTED.finditer(text, region.start, end)
        if _QUOTING.search(text, max(region.start, found.start() - 60), found.start())
    ]
    for start, stop in quoted:
        yield start, stop, "client"
    yield from _reported(text, region, Cut(end, quoted))
    yield from _elsewhere(text, region, end)


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
    for found in _REPORTING.finditer(text, region.start, cut.end):
        ours = _OUR_SIDE.search(text[max(region.start, found.start() - 30) : found.start()])
        if found.start() >= done and not ours and not cut.holds(found.start()):
            done = _turn(text, found, cut.last(found.end()))
            yield found.start(), done, "reported"


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
    last = _sentence_end(text, start, end)
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
            found[0].startswith("last order") and not _HERE.search(text, found.end(), _sentence_end(text, found.end(), end))
        ):
            continue
        clause = max(done, _clause_before(text, region.start, found.start() + 1))
        if _NUMBERED.search(text, clause, found.start()):
            clause = found.start()  # "order 88231, provider order 9933": this order is named before the other
        done = _return(text, clause, found, end)
        yield clause, done, "elsewhere"


def _return(text: str, clause: int, found: re.Match[str], end: int) -> int:
    """Where words on another order end: with the sentence, at words for this one, or at an order named in a clause of its own."""
    last = _sentence_end(text, found.end(), end)
    turns = [turn.start() for turn in (_HERE.search(text, found.end(), last),) if turn]
    named = _ORDER_NAMED.search(text, found.end(), last)
    if named and (text[clause : found.start()].strip() or text[found.end() : named.start()].strip()):
        turns.append(named.start())  # in "another order, order 44000" alone the number is that of the other
    return min(turns, default=last)


def _sentence_end(text: str, start: int, end: int) -> int:
    stop = SENTENCE.search(text, start, min(end, start + LONGEST_SENTENCE))
    return stop.end() if stop else min(end, start + LONGEST_SENTENCE)


LONGEST_SENTENCE: Final = 2000
"""Characters of a sentence that are looked through for its end."""
