"""Who speaks in a text: the agent, the client in his own words, or the client as the agent reports him."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from drafter.intake.patterns import phrases
from drafter.intake.reports import refined
from drafter.intake.spans import Region, Span
from drafter.intake.tables import others, people, voices
from drafter.intake.values import Voice
from drafter.reading.folding import spelled


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a chat or note: its label (a name before a colon), whether a time stands before it, and what is said."""

    start: int
    label: Span | None
    stamped: bool
    said: Span
    name: str


_TIME = r"\d{1,2}:\d\d(?::\d\d)?(?:\s*[ap]\.?m\.?|\s*[صم](?!\w))?"
_DAY = r"\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}"
_STAMP: Final = re.compile(rf"\[?(?:{_DAY}[,،]?\s+{_TIME}|{_TIME}[,،]\s*{_DAY}|{_TIME})\]?\s*-?\s*")
_LABEL: Final = re.compile(r"([^\s:|\[{\"'][^:|\n{}\"]{0,30}?)\s*:(?!//)\s*")
_STAMPED_LATE: Final = re.compile(rf"(?m)^[ \t]*([^\W\d_][^:|\[\n{{}}\"\d(]{{0,30}}?)[ \t]*[\[(]?{_TIME}[\])]?[ \t]*:\s*")
"""A name, the time, a colon."""
_HEADER: Final = re.compile(
    rf"(?m)^[ \t]*([^\W\d_][^:\[\n{{}}\"]{{0,40}}?)[ \t]*[,،]?[ \t]*"
    rf"(?:\[(?=[^\]\n]*\d:\d\d)[^\]\n]{{4,40}}\]:?|[—–-][ \t]+(?:{_DAY}[,،]?[ \t]+)?{_TIME}[ \t]*$)[ \t]*"
)
"""A name and the day and time in brackets or after a dash, on a line above what is said."""
_OWN, _ABOUT_CLIENT = phrases(voices.OWN), phrases(voices.ABOUT_CLIENT)
_HIS_NAME: Final = re.compile(
    rf"(?:{phrases(people.NAMING).pattern})(?!(?:[ \t]*:?[ \t]*[^\W\d_]+){{1,5}}?[\s,]*(?:{phrases(others.FROM_STAFF).pattern}))"
)
"""Someone gives his name, and does not say where he works."""
_CLIENTS = frozenset(map(spelled, voices.CLIENT))
_AGENTS = frozenset(map(spelled, voices.AGENT))
_STAFF = frozenset(map(spelled, voices.STAFF))
_RECORDS = frozenset(map(spelled, voices.RECORDS))
_FIELDS = frozenset(map(spelled, voices.FIELDS))
_MESSAGES = frozenset(map(spelled, voices.MESSAGES))
NAMES: Final = frozenset(spelled(name) for name in people.NAMES.split())

_PHONE: Final = re.compile(r"\+?\d[\d -]{7,16}\d")
_INTRODUCED = "|".join(map(spelled, [*people.KUNYAS.split(), *people.TITLES.split()]))
_GIVEN = "|".join(sorted(NAMES, key=len, reverse=True))
_NAMED: Final = re.compile(rf"(?:(?:{_INTRODUCED})\.?\s+)?(?:{_GIVEN})(?!\w)(?:\s+[^\W\d_]+){{0,3}}\s*(?:[,،|(;/]|$|\s-)")
"""A name and then further fields."""


def lines(text: str) -> list[Line]:
    """The lines of folded text with their labels."""
    found, at = [], 0
    late = any(_speaks(each[1].strip()) for each in _STAMPED_LATE.finditer(text))
    headed = any(_speaks(each[1].strip()) for each in _HEADER.finditer(text))
    forms = [form for form, used in ((_HEADER, headed), (_STAMPED_LATE, late)) if used]
    for raw in text.split("\n"):
        found.append(_line(text, at, at + len(raw), forms))
        at += len(raw) + 1
    return found


def _line(text: str, start: int, end: int, forms: list[re.Pattern[str]]) -> Line:
    late = next((found for form in forms if (found := form.match(text, start, end))), None)
    if late:
        return Line(start, late.span(1), True, (late.end(), end), late[1].strip(" *-[]"))
    stamp = _STAMP.match(text, start, end)
    label = _LABEL.match(text, stamp.end() if stamp else start, end)
    said = label.end() if label else start
    name = label[1].strip(" *-[]") if label else ""
    return Line(start, label.span(1) if label else None, bool(stamp), (said, end), name)


def _speaks(name: str) -> bool:
    """Whether a label is a known speaker's or a given name: only then is a time behind it that of a chat's line."""
    return name in _AGENTS or name in _CLIENTS or _is_name(name) or _is_staff(name)


def _is_staff(name: str) -> bool:
    """Whether a label says that its speaker is one of ours: "Hala (support)", "Support | Dina", "the support team"."""
    return not _STAFF.isdisjoint(re.findall(r"[^\W\d_]+", name))


def speakers(text: str) -> tuple[list[Region], list[Span]]:
    """The regions of folded text by who speaks, in order and without gaps, and the labels that name the client."""
    rows = lines(text)
    roles, named = _roles(text, rows)
    regions: list[Region] = []
    now: Voice = "agent"
    for row, role in zip(rows, roles, strict=True):
        if role is not None:
            now = role
        elif row.said[0] == row.said[1] or row.name in _FIELDS or (row.stamped and row.label is None):
            now = "agent"
        if row.label is not None and role is not None and row.said[0] > row.start:
            regions.append(Region(row.start, row.said[0], "agent"))
            regions.append(Region(row.said[0], row.said[1] + 1, now))
        else:
            regions.append(Region(row.start, row.said[1] + 1, now))
    if all(role is None for role in roles) and _is_own(text) and not _ABOUT_CLIENT.search(text):
        return [Region(0, len(text) + 1, "client")], []
    return list(refined(text, _joined(regions))), named


def _joined(regions: list[Region]) -> list[Region]:
    """The regions with neighbours of the agent's as one, so that a letter quoted over several lines stands in one."""
    joined: list[Region] = []
    for region in regions:
        if joined and joined[-1].voice == region.voice == "agent":
            joined[-1] = Region(joined[-1].start, region.end, "agent")
        else:
            joined.append(region)
    return joined


def _roles(text: str, rows: list[Line]) -> tuple[list[Voice | None], list[Span]]:
    """Who speaks in each line, None where a line does not say, and the client's name where it is a label."""
    known: list[Voice | None] = [_known(text, row) for row in rows]
    if sum(role is not None for role in known) == 1:
        known = [None if role == "client" and _names_alone(text, row) else role for row, role in zip(rows, known, strict=True)]
    block = sum(row.name in _FIELDS for row in rows) >= 2
    if "agent" not in (role for role, row in zip(known, rows, strict=True) if row.name not in _RECORDS):
        known = [None if role == "client" and _is_field(text, row, block) else role for row, role in zip(rows, known, strict=True)]
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
    return row.stamped or ((_is_name(row.name) or _PHONE.fullmatch(row.name) is not None) and "agent" in known)


def _known(text: str, row: Line) -> Voice | None:
    first = row.name.split(" ")[0] if row.name else ""
    said = text[row.said[0] : row.said[1]].split()
    if row.name in _AGENTS or first in _AGENTS or (_is_staff(row.name) and (row.stamped or _IN_OFFICE.search(row.name))):
        return "agent"
    if row.name in _CLIENTS or (first in _CLIENTS and _is_name(row.name.partition(" ")[2])):
        bare = len(said) <= 3 and (not said or _is_name(said[0].strip(",.;")))
        handle = len(said) == 1 and re.search(r"[\d_@.]", said[0].rstrip(".,!?")) is not None and not said[0].strip(".,!?#").isdigit()
        return None if bare or handle else "client"
    return None


def _names_alone(text: str, row: Line) -> bool:
    """Whether the one line labelled "client" holds a name or two words alone, or a name before his order: who knows whose words it has?"""
    if row.stamped or row.name in _MESSAGES:
        return False
    said = text[row.said[0] : row.said[1]]
    return _TWO_WORDS.fullmatch(said) is not None or (_BEFORE_ORDER.match(said) is not None and not _GREETING.match(said))


_IN_OFFICE: Final = re.compile(r"^[^\W\d_]+(?: [^\W\d_]+)?\s*[(|-]")
"""A name, and in brackets or behind a stroke what he is."""
_TWO_WORDS: Final = re.compile(r"\s*[^\W\d_]+(?:[ \t]+[^\W\d_]+)?[\s.]*")
_BEFORE_ORDER: Final = re.compile(r"[^\W\d_]+(?:[ \t]+[^\W\d_]+)?\s*[,،|/(;-]+\s*(?:order|ord|(?:ال)?طلب|اوردر)(?![^\W\d_])")  # the order
_GREETING: Final = phrases(voices.GREETINGS)


def _is_own(text: str, start: int = 0, end: int | None = None) -> bool:
    """Whether the client speaks of what is his, or gives his name."""
    last = len(text) if end is None else end
    return (_OWN.search(text, start, last) or _HIS_NAME.search(text, start, last)) is not None


def _is_note(text: str, row: Line) -> bool:
    """Whether the one labelled line tells of the client whom the label names, in place of his words."""
    return row.name not in _CLIENTS and not _is_own(text, *row.said)


def _is_field(text: str, row: Line, block: bool) -> bool:
    """Whether a line labelled "client" names him, as a block of fields does, and does not give his words."""
    if row.name in _MESSAGES or row.stamped or _is_own(text, *row.said):
        return False
    return block or _NAMED.match(text, *row.said) is not None


def _is_name(words: str) -> bool:
    return words.split(" ")[0] in NAMES


def _is_person(name: str) -> bool:
    return bool(re.fullmatch(r"[^\W\d_]+(?: [^\W\d_]+){0,2}", name)) and name.split(" ")[0] not in _OF_MAIL


_OF_MAIL = frozenset({"reply", "forwarded", "fwd", "in"})
"""How a label begins that an e-mail program writes: "Forwarded message", "In reply to"."""
