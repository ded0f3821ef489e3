"""What the numbers of a text count: what was ordered, delivered, remains, the counts before and now, days of warranty."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from drafter.intake import cells
from drafter.intake.apart import of_one_day
from drafter.intake.note import FAR, Mark, Note, is_count
from drafter.intake.patterns import ID, MOMENT, MONEY, NUMBER, Phrases, any_of, phrases
from drafter.intake.spans import Span, Spans
from drafter.intake.tables import others, roles, voices
from drafter.intake.values import Said
from drafter.intake.wares import NOUN_PHRASE, PLATFORM

_ROWS: Final = roles.NUMBERS
_ROLES: Final = re.compile("|".join(f"(?P<r{place}>{any_of(phrase for phrase, _ in row[1]).pattern})" for place, row in enumerate(_ROWS)))
_RUN: Final = re.compile(f"{NUMBER}+")
_NUMBER_NEXT: Final = re.compile(
    rf"[\s:=]*(?:(?:{phrases(voices.ABOUTS).pattern}|only|just|~|بس|فقط|منها|منه|منهم)[\s:=]*){{0,2}}{NUMBER}"
)  # only (2), of it (f, m), of them
_HAS_ORDER: Final = re.compile(
    r"\b(?:has|have|had) (?:an?|the|one|this|his|her)? ?order\b|(?<!\w)(?:عنده|عندها|عندي) (?:ال)?طلب"
)  # has an order
_PRICED = phrases(others.PRICED)
_NEAR = 20
"""Characters before an amount in which a price is spoken of, and after a number in which what it counts is named."""
_BARE: Final = re.compile(
    f"{NUMBER}+\\s+(?:{NOUN_PHRASE.pattern})|(?:{NOUN_PHRASE.pattern})(?:[\\s:x]{{1,3}}{NUMBER}+|, {NUMBER}+(?=\\s*(?:[,.;|)\n]|$)))"
)
_STARTED: Final = re.compile(f"\\bstarted\\s+{MOMENT}+|\\b(?:not|never|hasn't|hasnt|didn't|didnt)\\s+(?:yet\\s+)?start(?:ed)?\\b")
_COMPLETED: Final = re.compile(r"\s(?:completed|done)$")
_COUNTED_BEFORE: Final = re.compile(f"(?:{NOUN_PHRASE.pattern}|{ID})[\\s:x-]{{1,3}}$")
_DATED: Final = re.compile(rf"\s*(?:on\s+|last\s+|in\s+|at\s+|{MOMENT}|\d+\s*(?:days?|hours?|weeks?)\s+ago)")
_CORRECTION: Final = re.compile(rf"\s*[,،.-]?\s*(?:{phrases(roles.CORRECTIONS).pattern})[\s,:]*(?:it's\s+|its\s+|is\s+)?(?={NUMBER})")
_NOT_ORDERED = phrases(roles.NOT_ORDERED)
_SOURCES, _RECORDS, _OTHER_THINGS = (phrases(each).pattern for each in (roles.SOURCES, roles.RECORDS, roles.OTHER_THINGS))
_PAGES, _CLIENTS_WORD = phrases(roles.PAGES).pattern, phrases(roles.CLIENTS_WORD).pattern
_AND = r"[\s,،.;(-]*(?:(?:and|but|while|whereas|vs|و?لكن|بس|بينما)\s+)?(?:(?<!\w)و\s*)?"  # but (3), while, and
_TELLING: Final = {"order.current_count": f"{_RECORDS}|{_PAGES}", "order.quantity": f"{_RECORDS}|{_CLIENTS_WORD}"}


def _another(telling: str) -> Phrases:
    """After a figure another one, as another record has it."""
    pattern = rf"[\s,،(]*(?:{_SOURCES})?\)?{_AND}(?:(?:{telling}|{_SOURCES})[\s:=]*{NUMBER}+|{NUMBER}+\s+(?:{_SOURCES}))"
    return Phrases(pattern, frozenset({NUMBER}))


_OTHERWISE: Final = {path: _another(telling) for path, telling in _TELLING.items()}
_BY_RECORDS: Final = _another(_RECORDS)
_LAST: Final = re.compile(r"\s*(?:$|[,،.;|()\n-]|(?:and|but|so|و?بس|و?لكن)(?!\w))")
_THINGS: Final = re.compile(rf"\s*(?:{_OTHER_THINGS})")
FEWEST: Final = 10
"""Of fewer nothing is sold; a smaller number that was ordered counts orders."""


def count_facts(note: Note, text: str, numbers: list[Mark], services: list[Mark]) -> Iterator[Said]:
    """The numbers that words beside them explain; ``text`` is masked. One that could as well name an order counts nothing."""
    said = list(_counted(note, text, numbers, services))
    ordered = [
        each.value for each in said if each.path == "order.quantity" and isinstance(each.value, int) and not _names_order(note, each)
    ]
    for each in said:
        several = isinstance(each.value, int) and any(each.value <= 2 * quantity for quantity in ordered)
        if several or not _names_order(note, each):
            yield each


def _names_order(note: Note, said: Said) -> bool:
    """Whether a count looks like an order's number, of five digits or more and not round, and no noun or field says that it counts."""
    words = note.text[note.at(said.start) : note.at(said.end) + _NEAR]
    if said.path not in _DOUBTFUL or not isinstance(said.value, int) or str(said.value) not in words:
        return False
    return said.value >= _ORDER_LIKE and said.value % 50 != 0 and not (NOUN_PHRASE.search(words) or _FIELD.search(words))


_DOUBTFUL = frozenset({"order.quantity", "order.delivered", "order.remains"})
_ORDER_LIKE = 10_000
_FIELD: Final = re.compile(r"qty|quantity|count|remain|/|\bof\b|كمي|متبقي|باقي|(?<!\w)من(?!\w)")  # quantity, remaining (2), of


def _counted(note: Note, text: str, numbers: list[Mark], services: list[Mark]) -> Iterator[Said]:
    """The readings of numbers, whatever they look like."""
    told = _without_nouns(_without_sources(text))
    used: set[int] = set()
    named = False
    standing = {mark.start: mark for mark in numbers}
    for path, mark in _tabled(note, numbers):
        used.add(mark.start)
        named = named or path == "order.quantity"
        if is_count(mark.value):
            yield from _told(note, path, [mark], (mark.start, mark.end))
    plain = list(_HAS_ORDER.sub(lambda found: " " * len(found[0]), text))
    for match in _matches(note, told):
        path = _ROWS[int(str(match.lastgroup)[1:])][0]
        if path == "order.delivered" and _status_after(text, match):
            continue  # "IG likes 2k completed": what was ordered, and the order's status
        if path == "order.quantity" and MONEY in match[0] and _PRICED.search(note.text, max(0, match.start() - _NEAR), match.start()):
            continue  # "the price is 3 USD for 1000": a rate
        runs = [run.start() + match.start() for run in _RUN.finditer(match[0])]
        marks = [standing[start] for start in runs if start in standing]
        used |= {mark.start for mark in marks}
        plain[match.start() : match.end()] = " " * len(match[0])
        if len(marks) == len(runs) and all(_counts(note, path, mark) for mark in marks):
            named = named or path == "order.quantity"
            yield from _told(note, path, marks, match.span())
            yield from _otherwise(note, told, path, marks, standing)
            if correction := _CORRECTION.match(text, match.end()):
                yield from _told(
                    note, path, [mark for mark in numbers if mark.start == correction.end() and is_count(mark.value)], correction.span()
                )
    names = Spans(each for each in services if each.value)
    rest = [mark for mark in numbers if mark.start not in used and not names.over(mark.start, mark.end)]
    yield from _ordered(note, text, "".join(plain), rest, fields=not named)


def _tabled(note: Note, numbers: list[Mark]) -> Iterator[tuple[str, Mark]]:
    """The numbers that fill a cell whose label, or the head of whose column, says what they count."""
    for mark in numbers:
        label = cells.label(note.text, mark.start, mark.end)
        found = _ROLES.fullmatch(f"{note.text[slice(*label)]} {NUMBER}") if label else None
        if found:
            path = _ROWS[int(str(found.lastgroup)[1:])][0]
            if path in _TABLED:
                yield path, mark


_TABLED = frozenset({"order.quantity", "order.delivered", "order.remains", "order.start_count", "order.current_count"})


def _counts(note: Note, path: str, mark: Mark) -> bool:
    """Whether a number with words is exact, and counts what a panel sells and not orders, times, messages."""
    if not is_count(mark.value) or note.about(mark.start):
        return False
    if path == "seen":
        return bool(_LAST.match(note.text, mark.end) or NOUN_PHRASE.match(note.text[mark.end :].lstrip()))
    if path not in _SOLD:
        return True
    if path != "order.quantity" and _SHARE_OF.search(note.text, max(0, mark.start - _NEAR), mark.start):
        return False  # "60% of 1000 delivered"
    few = path == "order.quantity" and int(str(mark.value)) < FEWEST
    things = _THINGS.match(note.text, mark.end) is not None and NOUN_PHRASE.match(note.text[mark.end :].lstrip()) is None
    return not (few or (things and not _OF_WHOLE.match(note.text, mark.end)))


_SHARE_OF: Final = re.compile(
    r"(?:%|\b(?:percent|half|most|part|some|third|quarter)|(?<!\w)(?:نصف?|ربع|ثلث|بعض|اغلب|معظم))\s*(?:of|من)?\s*(?:the\s+|ال)?$"
)
"""A share of it (half, a quarter, a third, some, most; of), not all of it."""
_SOLD = frozenset({"order.quantity", "order.delivered", "order.remains"})
_OF_WHOLE: Final = re.compile(r"\s*(?:of\s|(?:out )?of|منها|منهم)\s*(?:the\s+)?(?:\d|total|whole|$)")  # of them


def _otherwise(note: Note, told: str, path: str, marks: list[Mark], standing: dict[int, Mark]) -> Iterator[Said]:
    """The same figure as another record has it: "quantity 5000 in the panel, invoice says 10000"."""
    if len(marks) != 1 or path in _LOOSE:
        return
    first = int(str(marks[0].value))
    if path in _DOUBTFUL and first >= _ORDER_LIKE and first % 50:
        return  # the first may be an order's number, and is no reading then
    more = _OTHERWISE.get(path, _BY_RECORDS).match(told, marks[0].end, min(len(told), marks[0].end + FAR))
    mark = standing.get(_last_number(told, more.start(), more.end())) if more else None
    plain = mark is not None and is_count(mark.value) and not note.about(mark.start) and not _ROLES.match(told, mark.start)
    if more and mark and plain and (_LAST.match(told, mark.end) or told[more.end() - 1] != NUMBER):
        yield from _told(note, path, [mark], more.span())


_LOOSE = frozenset({"-", "current", "seen", "client.requests_90d", "order.warranty_days"})


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


def _without_sources(text: str) -> str:
    """The text with what stands between a word and its number blanked where it says in which record the number is."""
    return _SOURCE_BETWEEN.sub(lambda found: " " * len(found[0]), text)


_SOURCE_BETWEEN: Final = re.compile(
    rf"(?<=[^\W\d])(?<!\bbut)(?<!\band)(?<!while)(?<!لكن)(?<!بس)\s+(?:{_SOURCES})(?=\s*(?:is|was|:|=|says|shows|هي|هو)?\s*{NUMBER})"
)


def _told(note: Note, path: str, marks: list[Mark], span: Span) -> Iterator[Said]:
    if path == "-" or not marks or note.doubted(*span):
        return
    values = [int(str(mark.value)) for mark in marks]
    if path == "from to":
        if values[1] < values[0] and not note.denied(span[0]):
            yield note.said("order.current_count", values[1], *span)
    elif path in ("of", "remains of"):
        part = "order.delivered" if path == "of" else "order.remains"
        most = values[1] if part == "order.remains" else 2 * values[1]
        if not _DELIVERY.search(note.text, *span) and (
            _of_sample(note, marks) or (min(values) >= _ORDER_LIKE and all(each % 10 for each in values))
        ):
            return
        if values[1] >= 20 and values[0] <= most and not _is_month(note.text[slice(*span)], *values):
            yield note.said(part, values[0], *span)
            yield note.said("order.quantity", values[1], *span)
    elif path == "order.delivered" and of_one_day(note.text, *span):
        return  # of one day, and not all that came
    elif not note.denied(span[0]) or path == "order.quantity":
        yield note.said(path, values[0], *span)


def _of_sample(note: Note, marks: list[Mark]) -> bool:
    """Whether "50 of 1000" counts what was looked at, what is fake or what was lost, and not what was delivered."""
    first, last = note.near(marks[0].start, marks[-1].end)
    lead = note.text[first : marks[0].start].rstrip()
    before = "" if lead.endswith(":") else " ".join(lead.split()[-_WORDS_BEFORE:])
    after = " ".join(note.text[marks[-1].end : last].split()[:_WORDS_AFTER])
    return _LOOKED_AT.search(before) is not None or _NO_DELIVERY.search(after) is not None


_LOOKED_AT, _NO_DELIVERY = phrases(roles.LOOKED_AT), phrases(roles.NO_DELIVERY)
_DELIVERY: Final = re.compile(
    r"deliver|dlvr|arriv|receiv|complet|done|came|sent|got|remain|left|وصل|سلم|نفذ|باقي"
)  # arrived, handed over, carried out, left
_WORDS_BEFORE, _WORDS_AFTER = 3, 3


def _is_month(words: str, first: int, second: int) -> bool:
    """Whether two numbers with a stroke are a month and its year."""
    return "/" in words and 1 <= first <= 12 and 2000 < second < 2100


def _ordered(note: Note, text: str, plain: str, rest: list[Mark], fields: bool) -> Iterator[Said]:
    """Numbers without a role: those beside what is counted, or alone in a field of a panel's line, are what was ordered.

    ``plain`` is the text without the words that explain other numbers; ``fields`` is whether a field alone counts, as it does where
    no words say what was ordered.
    """
    found: list[tuple[Mark, Span]] = []
    able = {mark.start: mark for mark in rest if is_count(mark.value) and _can_be_ordered(note, mark)}
    for match in _BARE.finditer(_others_blanked(text, set(able))):
        mark = next((able[at] for at in (run.start() + match.start() for run in _RUN.finditer(match[0])) if at in able), None)
        named = PLATFORM.search(match[0]) or text[: match.start()][-3:].rstrip(" :-").endswith(ID)
        plainly = match[0][0] == NUMBER or named  # "followers: 2000" may be those of the account
        if mark is not None and plainly and not _NOT_ORDERED.search(_STARTED.sub("", plain[slice(*note.near(mark.start, mark.end))])):
            found.append((mark, match.span()))
    found = found or [
        (mark, (mark.start, mark.end)) for mark in rest if fields and is_count(mark.value) and note.is_field(mark.start, mark.end)
    ]
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
    if value < FEWEST:
        return False
    return not written.isdigit() or value < 1000 or value % (50 if value < 10_000 else 500) == 0


def _others_blanked(text: str, kept: set[int]) -> str:
    """The text with the numbers crossed out that do not begin at one of ``kept``."""
    return _RUN.sub(lambda run: run[0] if run.start() in kept else CROSSED * len(run[0]), text)


CROSSED: Final = "\ue0fe"
