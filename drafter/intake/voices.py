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
_REPORTING, _BACK = phrases(voices.REPORTING), phrases(voices.BACK)
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
    for found in _REPORTING.finditer(text, region.start, end):
        ours = _OUR_SIDE.search(text[max(region.start, found.start() - 30) : found.start()])
        if not ours and not any(start <= found.start() < stop for start, stop in quoted):
            last = min((start for start, _ in quoted if start >= found.end()), default=end)
            yield found.start(), _until(text, found.end(), last, _BACK), "reported"
    for found in _ELSEWHERE.finditer(text, region.start, end):
        clause = max(region.start, *(text.rfind(sign, region.start, found.start()) + 1 for sign in ",،.;|(\n"))
        if _NUMBERED.search(text, clause, found.start()):
            clause = found.start()  # "order 88231, provider order 9933": this order is named before the other
        yield clause, _until(text, found.end(), end, _HERE), "elsewhere"


def _until(text: str, start: int, end: int, back: re.Pattern[str]) -> int:
    """Where words that begin at ``start`` end: with the sentence, or before a word that turns back."""
    stop = SENTENCE.search(text, start, end)
    last = stop.end() if stop else end
    turn = back.search(text, start, last)
    return turn.start() if turn else last
