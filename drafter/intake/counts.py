"""What the numbers of a text count: what was ordered, delivered, remains, the counts before and now, days of warranty."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from drafter.intake.note import FAR, Mark, Note, is_count
from drafter.intake.patterns import ID, LENGTH, MOMENT, NUMBER, any_of, phrases
from drafter.intake.spans import Span, Spans
from drafter.intake.tables import roles, voices
from drafter.intake.things import NOUN_PHRASE, PLATFORM
from drafter.intake.values import Said

_ROWS: Final = roles.NUMBERS
_ROLES: Final = re.compile("|".join(f"(?P<r{place}>{any_of(phrase for phrase, _ in row[1]).pattern})" for place, row in enumerate(_ROWS)))
_RUN: Final = re.compile(f"{NUMBER}+")
_NUMBER_NEXT: Final = re.compile(rf"[\s:=]*(?:(?:{phrases(voices.ABOUTS).pattern}|only|just|~|بس|فقط)[\s:=]*)?{NUMBER}")
_HAS_ORDER: Final = re.compile(
    r"\b(?:has|have|had) (?:an?|the|one|this|his|her)? ?order\b|(?<!\w)(?:عنده|عندها|عندي) (?:ال)?طلب"
)  # has an order
_BARE: Final = re.compile(
    f"{NUMBER}+\\s+(?:{NOUN_PHRASE.pattern})|(?:{NOUN_PHRASE.pattern})(?:[\\s:x]{{1,3}}{NUMBER}+|, {NUMBER}+(?=\\s*(?:[,.;|)\n]|$)))"
)
_STARTED: Final = re.compile(f"\\bstarted\\s+{MOMENT}+")
_COMPLETED: Final = re.compile(r"\s(?:completed|done)$")
_COUNTED_BEFORE: Final = re.compile(f"(?:{NOUN_PHRASE.pattern}|{ID})[\\s:x-]{{1,3}}$")
_DATED: Final = re.compile(rf"\s*(?:on\s+|last\s+|in\s+|at\s+|{MOMENT}|\d+\s*(?:days?|hours?|weeks?)\s+ago)")
_CORRECTION: Final = re.compile(rf"\s*[,،.-]?\s*(?:{phrases(roles.CORRECTIONS).pattern})[\s,:]*(?:it's\s+|its\s+|is\s+)?(?={NUMBER})")
_NOT_ORDERED = phrases(roles.NOT_ORDERED)
_R: Final = re.compile(r"(?<![^\W_])r-?(7|10|14|15|20|30|45|60|90|99|120|180|365)(?![^\W_])")
_WARRANTY, _NO_WARRANTY = phrases(roles.WARRANTY), phrases(roles.NO_WARRANTY)
_EVENT: Final = re.compile(rf"\s*(?:{'|'.join(roles.REFILL_EVENT)})\b")
_WARRANTY_FROM: Final = re.compile(
    rf"(?<![^\W_])(?:warranty|guarantee|(?:ال)?ضمان)\s[^\n,،.;|]{{3,30}}[,،:]\s*{LENGTH}+(?=\s*(?:[,،.;|\n]|$))"
)
"""Warranty from such a day, and then for how long."""
_NR: Final = re.compile(r"(?<![^\W_])nr(?![^\W_]|[\s.:#]*\d)")
"""No refill, where it stands in capitals."""
_DAYS: Final = re.compile(r"(?<![\w.,/])(\d{1,3})\s?(?:d|yom|youm|yoom)(?![^\W_])")  # a day, in Latin letters
_SHORTEST_REFILL = 7
"""Days; "refill 2 days" tells for how long one has been due."""
_LONGEST_WARRANTY = 3660
"""Days; ten years."""


def count_facts(note: Note, text: str, numbers: list[Mark], services: list[Mark]) -> Iterator[Said]:
    """The numbers that words beside them explain; ``text`` is masked."""
    told = _without_nouns(text)
    used: set[int] = set()
    standing = {mark.start: mark for mark in numbers}
    plain = list(_HAS_ORDER.sub(lambda found: " " * len(found[0]), text))
    for match in _matches(note, told):
        path = _ROWS[int(str(match.lastgroup)[1:])][0]
        if path == "order.delivered" and _status_after(text, match):
            continue  # "IG likes 2k completed": what was ordered, and the order's status
        runs = [run.start() + match.start() for run in _RUN.finditer(match[0])]
        marks = [standing[start] for start in runs if start in standing]
        used |= {mark.start for mark in marks}
        plain[match.start() : match.end()] = " " * len(match[0])
        if len(marks) == len(runs) and all(is_count(mark.value) and not note.about(mark.start) for mark in marks):
            yield from _told(note, path, marks, match.span())
            if correction := _CORRECTION.match(text, match.end()):
                yield from _told(
                    note, path, [mark for mark in numbers if mark.start == correction.end() and is_count(mark.value)], correction.span()
                )
    names = Spans(each for each in services if each.value)
    rest = [mark for mark in numbers if mark.start not in used and not names.over(mark.start, mark.end)]
    yield from _ordered(note, text, "".join(plain), rest)


def _matches(note: Note, told: str) -> Iterator[re.Match[str]]:
    """The numbers with their words, from left to right; of "1000 came 600 left 400" each word explains the number after it."""
    at = 0
    while match := _ROLES.search(told, at):
        last = note.clause(match.start())[1]
        leads = match[0][0] == NUMBER and len(_RUN.findall(match[0])) == 1
        if leads and _NUMBER_NEXT.match(told, match.end(), last) and not _ROLES.match(told, _last_number(told, match.end(), last), last):
            at = match.start() + len(_RUN.match(match[0])[0])  # type: ignore[index]  # it begins with a number
        else:
            yield match
            at = match.end()


def _last_number(text: str, start: int, end: int) -> int:
    return [run.start() for run in _RUN.finditer(text, start, min(end, start + FAR))][-1]


def _without_nouns(text: str) -> str:
    """The text with what is counted blanked, so that a number stands beside the word that explains it."""
    return NOUN_PHRASE.sub(lambda found: " " * len(found[0]), text)


def _told(note: Note, path: str, marks: list[Mark], span: Span) -> Iterator[Said]:
    if path == "-" or not marks or note.doubted(*span):
        return
    values = [int(str(mark.value)) for mark in marks]
    if path in ("of", "remains of"):
        part = "order.delivered" if path == "of" else "order.remains"
        most = values[1] if part == "order.remains" else 2 * values[1]
        if values[1] >= 20 and values[0] <= most:
            yield note.said(part, values[0], *span)
            yield note.said("order.quantity", values[1], *span)
    elif not note.denied(span[0]) or path == "order.quantity":
        yield note.said(path, values[0], *span)


def _ordered(note: Note, text: str, plain: str, rest: list[Mark]) -> Iterator[Said]:
    """Numbers without a role: those beside what is counted, or alone in a field of a panel's line, are what was ordered.

    ``plain`` is the text without the words that explain other numbers.
    """
    found: list[tuple[Mark, Span]] = []
    able = {mark.start: mark for mark in rest if is_count(mark.value) and _can_be_ordered(note, mark)}
    for match in _BARE.finditer(_others_blanked(text, set(able))):
        mark = next((able[at] for at in (run.start() + match.start() for run in _RUN.finditer(match[0])) if at in able), None)
        named = PLATFORM.search(match[0]) or text[: match.start()][-3:].rstrip(" :-").endswith(ID)
        plainly = match[0][0] == NUMBER or named  # "followers: 2000" may be those of the account
        if mark is not None and plainly and not _NOT_ORDERED.search(_STARTED.sub("", plain[slice(*note.near(mark.start, mark.end))])):
            found.append((mark, match.span()))
    found = found or [(mark, (mark.start, mark.end)) for mark in rest if is_count(mark.value) and note.is_field(mark.start, mark.end)]
    if len({mark.value for mark, _ in found}) == 1:
        mark, span = found[0]
        if not note.about(mark.start) and not note.doubted(*span):
            yield note.said("order.quantity", int(str(mark.value)), *span)


def _status_after(text: str, match: re.Match[str]) -> bool:
    """Whether "completed" or "done" after a number tells of the order: the number stands beside what is counted, or a date follows."""
    if match[0][0] != NUMBER or not _COMPLETED.search(match[0]):
        return False
    beside = _COUNTED_BEFORE.search(text[max(0, match.start() - 50) : match.start()]) or NOUN_PHRASE.search(
        text, match.start(), match.end()
    )
    return bool(beside or _DATED.match(text, match.end()))


def _can_be_ordered(note: Note, mark: Mark) -> bool:
    """Whether a number that no word explains can be a quantity: 51880 beside "likes" names an order sooner than it counts them."""
    written, value = note.text[mark.start : mark.end], int(str(mark.value))
    return not written.isdigit() or value < 1000 or value % (50 if value < 10_000 else 500) == 0


def _others_blanked(text: str, kept: set[int]) -> str:
    """The text with the numbers crossed out that do not begin at one of ``kept``."""
    return _RUN.sub(lambda run: run[0] if run.start() in kept else CROSSED * len(run[0]), text)


CROSSED: Final = "\ue0fe"


def warranty_facts(note: Note, text: str, lengths: list[Mark]) -> Iterator[Said]:
    """Days of warranty: R30, 30 days refill, no refill; ``text`` has the lengths of time masked."""
    for match in _R.finditer(text):
        tag = text[: match.start()].endswith("[")  # a service's own tag
        if tag or not (note.doubted(*match.span()) or note.denied(match.start()) or note.wished(match.start())):
            yield note.said("order.warranty_days", int(match[1]), *match.span())
    for match in (*_WARRANTY.finditer(text), *_WARRANTY_FROM.finditer(text)):
        at = match.start() + match[0].index(LENGTH)
        days = next((mark.value for mark in lengths if mark.start == at), None)
        late = "refill" in match[0] and isinstance(days, int) and days < _SHORTEST_REFILL
        plain = not (note.wished(match.start()) or note.denied(match.start()) or note.doubted(*match.span()))
        if isinstance(days, int) and 0 < days <= _LONGEST_WARRANTY and plain and not late:
            yield note.said("order.warranty_days", days, *match.span())
    for match in _NR.finditer(text):
        if note.folded.quote(*match.span()).isupper() and not note.doubted(*match.span()):
            yield note.said("order.warranty_days", 0, *match.span())
    for match in _NO_WARRANTY.finditer(text):
        if not _EVENT.match(text, match.end()) and not note.doubted(*match.span()):
            yield note.said("order.warranty_days", 0, *match.span())


def lengths(note: Note) -> Iterator[Mark]:
    """The lengths of time of a text that are whole days, as marks with the number of days."""
    for each in note.reading.durations:
        plain = each.kind != "ago" and each.bound == "exact" and each.min_hours in (None, each.hours) and not each.business
        if plain and each.hours % 24 == 0:
            yield note.mark(each, int(each.hours / 24))
    for match in _DAYS.finditer(note.text):
        yield Mark(*match.span(), int(match[1]))
