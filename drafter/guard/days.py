"""Days in the part that the words give them: the day of completion, the end of the warranty, "last week", and weekdays that fit their date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from typing import Final

from drafter.folding import Language
from drafter.guard.allowed import Allowed, warranty_end
from drafter.guard.finding import Finding
from drafter.reading import Moment, Reading
from drafter.reading.folding import fold, spelled
from drafter.reading.tables.times import MONTHS

_WEEKDAYS: Final = (
    ("monday", "اثنين"),
    ("tuesday", "ثلاثا"),
    ("wednesday", "اربعا"),
    ("thursday", "خميس"),
    ("friday", "جمعه"),
    ("saturday", "سبت"),
    ("sunday", "احد"),
)
_WEEKDAY = re.compile(
    rf"(?:{'|'.join(english for english, _ in _WEEKDAYS)}|ال(?:{'|'.join(arabic for _, arabic in _WEEKDAYS)}))\w?,?،? (?:the |يوم |الموافق |in |on |)$"
)
"""A weekday right before a date, which must be that day."""
_WEEKDAY_FIRST = re.compile(
    rf"(?:يوم )?(?:{'|'.join(english for english, _ in _WEEKDAYS)}|ال(?:{'|'.join(arabic for _, arabic in _WEEKDAYS)}))"
)
_DAYS: Final = {
    "the day of delivery": re.compile(r"(?:was delivered|has been delivered|سلم|تم تسليم\w*) (?:on |in |في |يوم |بتاريخ )*$"),
    "the day of completion": re.compile(
        r"(?:completed|اكتمل\w*|اكتمال\w*)(?: (?:ال)?طلب\w*(?: \d+)?)? (?:on |in |at |at the end of |في |يوم |بتاريخ )*$"
    ),
    "the day of the order": re.compile(r"(?:ordered|placed|order(?:ed)? (?:it|this)|طلبت\w*|انشي\w*) (?:on |في |يوم |بتاريخ )*$"),
    "the end of the stated time": re.compile(
        r"(?:delivery time|time stated|stated (?:delivery )?time|due (?:date|time)|المده المعلنه|مدته|مدتها|مده (?:ال)?تسليم|الموعد)(?: [\w-]+){0,6} (?:until|till|by|on|ends?|ended|passed|حتي|تنتهي|ينتهي|انتهت|انتهي) (?:on |in |في |يوم |بتاريخ )*$"
    ),
    "the start of the warranty": re.compile(
        r"(?:warranty|guarantee|cover(?:age)?|الضمان|ضمان\w*|كفال\w*)(?: [\w،-]+){0,8} (?:from|starting|starts?|begins?|من|[يت]بدا|ابتداء من|اعتبارا من) (?:on |in |في |يوم |بتاريخ |تاريخ )*$"
    ),
    "the end of the warranty": re.compile(
        r"(?:warranty|guarantee|cover(?:age)?|الضمان|ضمان\w*|كفال\w*)(?: [\w،-]+){0,6} (?:ended|ends|end|expired|expires|over|until|till|to|انته\w*|ينتهي|تنتهي|حتي|الي|لين|لغايه) (?:on |in |في |يوم |بتاريخ |تاريخ )*$"
    ),
}
_FAR = 70
_REMEDY: Final = re.compile(r"refill|deliver|refund|credit|cancel|consult|session|تعبي|تسليم|تنفيذ|استرداد|رصيد|الغا|استشار|جلسه")


def findings(read: Reading, text: str, lang: Language, allowed: Allowed) -> Iterator[Finding]:
    """Days that are told as another day of the order than they are; never certain, for words may give a day another part."""

    def finding(moment: Moment, why: str) -> Finding:
        place = (moment.start, moment.end)
        return Finding("claim.unsupported", lang, text[slice(*place)], *place, why, certain=False)

    order = allowed.case.order
    known: dict[str, set[date]] = {
        "the day of delivery": {order.completed_at.date()} if order.completed_at else set(),
        "the day of completion": {order.completed_at.date()} if order.completed_at else set(),
        "the day of the order": {order.ordered_at.date()} if order.ordered_at else set(),
        "the end of the stated time": {order.promised_by.astimezone(allowed.case.now.tzinfo).date()} if order.promised_by else set(),
        "the start of the warranty": {start.date()} if (start := allowed.case.warranty_start) else set(),
        "the end of the warranty": {end} if (end := warranty_end(allowed.case)) else set(),
    }
    proven = {each.at.date() for each in allowed.case.done if each.at}
    for moment in read.dates:
        day = moment.at.date() if isinstance(moment.at, datetime) else moment.at
        if not isinstance(day, date) or moment.name != "date":
            continue
        before = fold(text[max(0, moment.start - _FAR) : moment.start]).text
        quoted = fold(text[moment.start : moment.end]).text
        named = _WEEKDAY.search(before) or _WEEKDAY_FIRST.match(quoted)
        if named and not any(word in named[0] for word in _WEEKDAYS[day.weekday()]):
            yield finding(moment, f"That day is a {day:%A}.")
        before = before[: named.start()] if named and named.end() == len(before) else before  # "until Monday 15 June"
        for part, days in known.items():
            proof = day in proven and _REMEDY.search(before) is not None  # "our consultation was completed on 5 December"
            if days and day not in days and _DAYS[part].search(before) and not proof:
                yield finding(moment, f"The case holds another day as {part}.")
    yield from _ago(text, lang, allowed)
    yield from _months(text, lang, allowed)


_MONTHS: Final = {
    spelled(name).replace("-", " "): number for number, english, arabic in MONTHS for name in (*english.split(), *arabic.split())
}
_NAMES: Final = "|".join(sorted(_MONTHS, key=len, reverse=True))
_MONTH: Final = re.compile(
    rf"(?:\b(?:in|since|during|until|till|from|last|of last|early|late|mid)|(?<!\w)[وف]?(?:في|منذ|من|خلال|شهر|حتي|بشهر|طوال)) ({_NAMES})(?!\w|\.? ?\d)"
)
"""A month that no day stands beside: in May, since June; في مايو, شهر مايو."""


def _months(text: str, lang: Language, allowed: Allowed) -> Iterator[Finding]:
    """Months of which no day of the case is, nor a word of the client's: "the message that you sent in May"."""
    folded = fold(text)
    found = list(_MONTH.finditer(folded.text))
    if not found:
        return
    known = {day.month for day in allowed.days}
    own = fold(f"{allowed.case.message or ''} {allowed.case.summary or ''}").text
    for match in found:
        if _MONTHS[match[1]] not in known and match[1] not in own:
            start, end = folded.span(match.start(1), match.end(1))
            yield Finding("claim.unsupported", lang, text[start:end], start, end, "No day of the case is in this month.", certain=False)


_AGO: Final = (
    # what is said, in English and Arabic, and how many days ago that may be
    (r"today", r"اليوم", 0, 0),
    (r"yesterday", r"امس|البارح\w*", 1, 1),
    (r"(?:a )?few days ago", r"قبل ايام(?: قليله)?|قبل كم يوم", 2, 10),
    (r"last week", r"(?:ال)?اسبوع (?:ال)?(?:ماضي|فايت)", 1, 14),
    (r"last month", r"(?:ال)?شهر (?:ال)?(?:ماضي|فايت)", 10, 62),
)
_EVENTS: Final = (
    # what happened, in English and Arabic, and its day on record
    (
        r"(?:order|delivery)(?: \d+)? (?:has |was )?started|it started",
        r"بدا(?:ت)? (?:ال)?(?:طلب|تنفيذ)\w*",
        lambda case: case.order.started_at,
    ),
    (
        r"(?<!of )order(?: \d+)? was placed",
        r"(?:سجل|انشي) (?:ال)?طلب\w*",
        lambda case: case.order.ordered_at,
    ),
    (r"(?<!of )order(?: \d+)? (?:was |has been )?completed", r"اكتمل (?:ال)?طلب\w*(?: \d+)?", lambda case: case.order.completed_at),
    (
        r"(?:request|message|ticket|e-?mail|complaint|report|note)(?: (?:about|on|of|for) (?:your |the )?order(?: \d+)?)? (?:was |has )?(?:received|arrived|come in|reached us|came in)"
        r"|(?:received|got) your (?:request|message|ticket|e-?mail|complaint|report|note)(?: (?:about|on|of|for) (?:your |the )?order(?: \d+)?)?",
        r"(?:وصل|استلم|تلق|ورد)\w* (?:طلب|رسالت|بلاغ|شكوا|تذكرت|ملاحظت|بريد)\w*(?: (?:عن|بخصوص|بشان|حول) (?:ال)?طلب\w*(?: \d+)?)?",
        lambda case: case.received_at,
    ),
    (r"warranty(?: \w+){0,4} (?:ended|expired|ran out)", r"(?:انتهي|انقضي|خلص)\w* (?:ال)?ضمان\w*(?: \w+){0,6}", warranty_end),
)
_SOMETIME: Final = re.compile("|".join(f"{english}|{arabic}" for english, arabic, _, _ in _AGO))
_PAST: Final = [
    (re.compile(rf"(?<!\w)(?:(?:{english}) (?:{when})|[وف]?(?:{arabic}) (?:{sometime}))(?!\w)"), fact, least, most)
    for english, arabic, fact in _EVENTS
    for when, sometime, least, most in _AGO
]


def _ago(text: str, lang: Language, allowed: Allowed) -> Iterator[Finding]:
    """Days told by "yesterday" or "last week" that are not the record's: a warranty that "ended last week" and ended in spring."""
    folded = fold(text)
    for pattern, fact, least, most in _PAST if _SOMETIME.search(folded.text) else ():
        match, known = pattern.search(folded.text), fact(allowed.case)
        if match and known:
            day = known.date() if isinstance(known, datetime) else known
            if not least <= (allowed.case.now.date() - day).days <= most:
                start, end = folded.span(match.start(), match.end())
                why = f"The case holds {day} for this."
                yield Finding("claim.unsupported", lang, text[start:end], start, end, why, certain=False)
