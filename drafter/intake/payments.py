"""What was paid, returned and charged too much."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from drafter.intake import cells
from drafter.intake.note import Mark, Note, money
from drafter.intake.patterns import MONEY, phrases
from drafter.intake.payers import by_another, is_rate
from drafter.intake.reports import sentence_end
from drafter.intake.roles import NEITHER, Cues, Role, between, role_of
from drafter.intake.spans import Span, Spans
from drafter.intake.tables import roles, states
from drafter.intake.values import Said

_CUES: Final = Cues.of(roles.MONEY)
_PRICES: Final = Cues.of(roles.PRICES)
_TOP_UPS = phrases(roles.TOP_UPS)
_EXTRA: Final = re.compile(r"\b(?:twice|extra|double|duplicate|again|overcharged?)\b|(?<!\w)(?:مرتين|مكرر|زياد[هة]|زايد|زائد)(?!\w)")
"""twice, repeated, too much (four ways): the amount may be the one charged in error."""
_UNREAL: Final = re.compile(
    r"\b(?:would|could|should|might|will|gonna|going to|supposed to|wants? to|if)\b|(?<!\w)(?:لو|راح|سوف|بيدفع|بتدفع|يبي|تبي)(?!\w)"
)
"""if, will, will pay (m, f), wants: nothing was paid yet."""
_RATHER: Final = re.compile(r"\s*,?\s*(?:not|and not|مو|مب|مش|ليس|وليس)\s+(?=[\d$€£])")
"""not: the client disputes another amount."""
_CORRECTION: Final = re.compile(rf"\s*[,،.-]?\s*(?:{phrases(roles.CORRECTIONS).pattern})[\s,:]*(?:it's\s+|its\s+|is\s+)?(?={MONEY})")
_UNPAID = phrases(roles.UNPAID)
_OTHERWISE: Final = re.compile(rf"\s*(?:instead|twice|بدل|مرتين|(?:or|/|او)\s*{MONEY})|\s*(?:or|او)\s*\d")
"""instead, twice, or another amount: what was paid is not said plainly."""
_UNIT: Final = re.compile(
    r"[^\S\n]*(?!(?:already|so far|yet|back|to|for|and|by|via|on|but|refunded|total)\b|و)(?:[a-z\u0621-\u064a]{2,}|%|x(?!\w))"
)
_SUM_AFTER: Final = re.compile(rf"\s*(?:[^\W\d_]+\s+){{0,2}}[:=]?\s*{MONEY}")
_NET: Final = re.compile(r"\bcharge\b")
_LABEL_WORDS: Final = re.compile(rf"(?:{phrases(roles.LABEL_WORDS).pattern}|[\s:*_()])*")
_OF_OTHER: Final = phrases(states.OF_OTHER)
_LONG_AGO: Final = re.compile(
    r"\b(?:last|previous)\s+(?:month|year|week|time)\b|(?:الشهر|الاسبوع|المره)\s+(?:الماضي|اللي فات|السابق)"
)  # the month, week, time: last
_BEFORE, _AFTER, _NEXT = 45, 14, 3
_COIN = r"(?:[$€£]|usd|aed|sar|kwd|qar|omr|bhd|egp|dollars?|دولار|درهم|ريال|دينار|جنيه)"  # dollar, dirham, riyal, dinar, pound
_SHARED: Final = re.compile(
    r"\s*(?:for|on|across|عن|علي|ل)\s*(?:the\s+|ال)?(?:both|two|three|four|all|[2-9]|كل|طلبين|الطلبين|طلبات)"  # on (2), for; all, orders
    rf"\s*(?:orders?|of them|طلبات|$)?(?![^\W_])|\s*(?:of|out of|من)\s*[$€£]?\d[\d.,]*\s?{_COIN}|\s*to us\b"  # orders, of
)
"""Right after an amount: it is for several orders, a part of another amount, or cost us."""
_SHARE: Final = re.compile(r"\b(?:half|part|third|quarter|some)\b|%|(?<!\w)(?:نصف?|جزء|ربع|ثلث|بعض)(?!\w)")
"""half, part, a quarter, a third, some of an amount: which one it is nobody says."""
_TO_ANOTHER: Final = re.compile(
    r"\bto\s+(?:the\s+|an?\s+)?(?:another|wrong|different|other)\b"
    r"|(?<!\w)(?:لعميل|لعميله|لحساب|لمحفظه|لزبون|لطلب)\s+(?:ثاني|ثانيه|اخر|اخري|غلط|خطا)"
)
"""Soon after: it went to a client, account, wallet, customer, order: a second, another, a wrong one."""
_UNCONFIRMED: Final = re.compile(
    r"\b(?:not|n't|never|nobody)\s+(?:been\s+|yet\s+)?(?:confirmed|verified|checked)"
    r"|(?<!\w)(?:ما|لم|لسه ما|محد)\s+(?:اكد\w*|ياكد\w*|تاكد\w*|شيك\w*|يتاكد\w*)"
)  # not (3), nobody; confirmed (2), made sure (2), checked
"""In the sentence of a charge: nobody has looked at it yet."""
_WITH_ANOTHER: Final = re.compile(r"\d\s*(?:and|&|\+|or|/|و|او)\s*$")  # and, or
_PENDING: Final = re.compile(  # pending, under, not yet, awaiting, failed, will, was refused
    r"\s*(?:to\s+\w+\s+\w*\s*)?(?:is\s+|was\s+|has\s+|still\s+)?"
    r"(?:pending|awaiting|in process|processing|not yet|failed|will|should|expected|requested|rejected"
    r"|معلق|قيد|لسه|بانتظار|فشل|راح|انرفض)(?!\w)"
)
_SOON = 40
"""Characters after an amount in which it is said of which order it is."""


def payment_facts(note: Note, text: str, sums: list[Mark], numbers: list[Mark]) -> Iterator[Said]:
    """The amounts with a role; a number right after a role has the one currency of the text. ``text`` is masked."""
    found = _CUES.find(text)
    unmarked = [mark for mark in numbers if note.currency and _bare(text, mark, found)]
    figures = Spans([*sums, *unmarked])
    for mark in sums:
        role = role_of(note, mark, found, figures, _BEFORE, _AFTER)
        if role is not None and isinstance(mark.value, tuple) and mark.value[1]:
            yield from _said(note, text, role, mark, figures)
    for mark in unmarked:
        role = role_of(note, mark, found, figures, _BEFORE, 0)
        if role is not None and isinstance(mark.value, (int, Decimal)):
            yield from _said(note, text, role, mark, figures)
    yield from _priced(note, text, sums, found)
    yield from _tabled(note, sums, found)
    yield from _field(note, sums, found)
    yield from _nothing(note)


def _bare(text: str, mark: Mark, found: Spans[Role]) -> bool:
    """Whether a number without a currency stands right after words for money, and nothing that is counted follows."""
    if _SUM_AFTER.match(text, mark.end):
        return False  # "the price of 1000 is 3 USD"
    close = any(role.path != NEITHER and role.end <= mark.start for role in found.over(mark.start - _NEXT - 1, mark.start))
    return close and not _UNIT.match(text, mark.end)


def _said(note: Note, text: str, role: Role, mark: Mark, figures: Spans[Mark]) -> Iterator[Said]:
    (start, end), value = between(role, mark), _money(note, mark)
    if not _holds(note, text, role, mark) or value.startswith("-"):
        return
    path = "net" if _NET.search(note.text[role.start : role.end]) and role.path == "order.paid" else role.path
    yield note.said(path, value, start, end)
    if note.voice(start) != "agent" and (rather := _RATHER.match(note.text, mark.end)):
        disputed = [each for each in figures.over(rather.end(), rather.end() + 1) if isinstance(each.value, tuple) and each.value[1]]
        yield from (note.said(path, _money(note, each), start, each.end) for each in disputed)


def _money(note: Note, mark: Mark) -> str:
    """The amount of a mark; a number without a currency has the one of the text."""
    if isinstance(mark.value, tuple):
        return money(mark.value[0], mark.value[1])
    assert isinstance(mark.value, (int, Decimal))
    return money(mark.value, str(note.currency))


def _holds(note: Note, text: str, role: Role, mark: Mark) -> bool:
    """Whether words say plainly what an amount is: not asked, denied, supposed, corrected, or charged in error."""
    start, end = between(role, mark)
    if role.path == NEITHER or note.doubted(start, end) or note.denied(start, 2) or note.about(mark.start):
        return False
    if _OTHERWISE.match(text, mark.end) or _CORRECTION.match(text, mark.end) or '":' in note.text[start:end]:
        return False  # the last: a provider's answer, whose charge is not what the client paid
    if _SHARED.match(note.text, mark.end) or _WITH_ANOTHER.search(note.text[role.end : max(role.end, mark.start)]):
        return False
    if _SHARE.search(note.text[role.end : max(role.end, mark.start)]):
        return False
    if role.path == "order.refunded" and _TO_ANOTHER.search(note.text, mark.end, min(len(note.text), mark.end + _SOON)):
        return False
    if role.path == "evidence.charged_extra" and _UNCONFIRMED.search(note.text, mark.end, sentence_end(note.text, mark.end)):
        return False
    if role.path == "order.refunded" and _PENDING.match(note.text, mark.end):
        return False
    if _OF_OTHER.search(note.text, mark.end, min(note.near(mark.end, mark.end)[1], mark.end + _SOON)):
        return False
    if role.path != "order.paid":
        return not note.wished(start) and not (
            role.path == "order.refunded" and _LONG_AGO.search(note.text, note.near(start, start)[0], mark.end)
        )
    if is_rate(note, role, mark) or by_another(note, role, mark):
        return False
    first, last = note.near(mark.start, mark.end)
    return not (_EXTRA.search(note.text, first, last) or _UNREAL.search(note.text, max(first, role.start - 30), role.start))


def _priced(note: Note, text: str, sums: list[Mark], found: Spans[Role]) -> Iterator[Said]:
    """What the order cost, where no plainer words say what was paid and the text is about no other money."""
    if any(role.path == "order.paid" for role in found.all) or _TOP_UPS.search(note.text):
        return
    prices, figures = _PRICES.find(text), Spans(sums)
    for mark in sums:
        role = role_of(note, mark, prices, figures, _PRICED, 0)
        plain = role is not None and not text[role.end : mark.start].strip() and not found.over(note.clause(mark.start)[0], mark.start)
        if plain and role is not None and isinstance(mark.value, tuple) and mark.value[1]:
            yield from _said(note, text, role, mark, figures)


_PRICED = 30
"""Characters before an amount in which its price is spoken of."""


def _tabled(note: Note, sums: list[Mark], found: Spans[Role]) -> Iterator[Said]:
    """The sums of a table by their labels; a label that says several things, or another thing, gives none."""
    for mark in sums:
        label = cells.label(note.text, mark.start, mark.end)
        if label is None or not isinstance(mark.value, tuple) or not mark.value[1] or note.about(mark.start):
            continue
        role = _labelled(note, label, found)
        if role is not None and mark.value[0] >= 0 and not note.doubted(mark.start, mark.end):
            path = "net" if _NET.search(note.text, *label) and role == "order.paid" else role
            yield note.said(path, _money(note, mark), mark.start, mark.end)


def _labelled(note: Note, label: Span, found: Spans[Role]) -> str | None:
    """What a label says its sums are, None where it says more than that: "paid to the provider", "charge?"."""
    said, rest = set(), note.text[slice(*label)]
    for role in found.over(*label):
        said.add(role.path)
        rest = rest.replace(note.text[role.start : role.end], " ")
    plain = _LABEL_WORDS.fullmatch(rest) is not None
    return said.pop() if len(said) == 1 and NEITHER not in said and plain else None


def _field(note: Note, sums: list[Mark], found: Spans[Role]) -> Iterator[Said]:
    """The one amount that is a whole field of a panel's line, where no words say what was paid."""
    alone = [mark for mark in sums if note.is_field(mark.start, mark.end) and isinstance(mark.value, tuple) and mark.value[1]]
    if len(alone) == 1 and len(sums) == 1 and not any(role.path == "order.paid" for role in found.all):
        if len(cells.row(note.text, alone[0].start)) == 2 or cells.label(note.text, alone[0].start, alone[0].end):
            return  # its label says what it is
        value = alone[0].value
        assert isinstance(value, tuple)
        yield note.said("net", money(value[0], value[1]), alone[0].start, alone[0].end)


def _nothing(note: Note) -> Iterator[Said]:
    """Nothing went back: zero in the one currency of the text."""
    for match in _UNPAID.finditer(note.text):
        if note.currency and not note.doubted(*match.span()):
            yield note.said("order.refunded", f"0 {note.currency}", *match.span())
