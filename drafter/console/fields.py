"""Between a fact and its box on the page: what is shown, and what a case takes from what was typed."""

from __future__ import annotations

import re
from datetime import datetime
from zoneinfo import ZoneInfo

from drafter.console.tables import names
from drafter.console.tables.fields import KINDS
from drafter.console.words import name, say
from drafter.errors import MoneyError
from drafter.folding import Language, fold
from drafter.money import is_currency, parse
from drafter.reading import read

_LOCAL = re.compile(r"\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d)?)?")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{2,3})*,\d{3}", re.ASCII)
_BARE = re.compile(r"\d[\d.,]*", re.ASCII)


def shown(path: str, value: object, zone: str) -> str:
    """A fact as the agent reads it: times in the desk's zone, the rest as a case file writes it.

    >>> shown("order.ordered_at", "2026-05-01T05:00:00+00:00", "Asia/Dubai"), shown("order.paid", "12.50 USD", "Asia/Dubai")
    ('2026-05-01 09:00', '12.50 USD')
    """
    if value is None:
        return ""
    if KINDS.get(path) == "time":
        return _local(str(value), zone)
    return str(value)


def _local(value: str, zone: str) -> str:
    try:
        return datetime.fromisoformat(value).astimezone(ZoneInfo(zone)).strftime("%Y-%m-%d %H:%M")
    except ValueError:
        return value


def typed(path: str, text: str, zone: str, currency: str | None = None) -> str | None:
    """What a case takes from what was typed: digits of either script, a time without an offset in the desk's zone, None for nothing.

    ``currency`` is that of the case, for an amount typed without one. What has no single reading stays as it is, for the case to refuse.

    >>> typed("order.quantity", "١٬٠٠٠", "Asia/Dubai"), typed("order.ordered_at", "2026-05-01 09:00", "Asia/Dubai")
    ('1000', '2026-05-01T09:00:00+04:00')
    >>> typed("order.paid", "12,50 USD", "UTC"), typed("order.paid", "1,250", "UTC", "USD"), typed("order.paid", "1,250 KWD", "UTC")
    ('12.50 USD', '1250 USD', '1,250 KWD')
    """
    kind, text = KINDS.get(path), text.strip()
    if not text:
        return None
    if kind == "count":
        plain = fold(text).strip()
        return plain.replace(",", "") if _GROUPED.fullmatch(plain) else plain
    if kind == "money":
        return _amount(text, currency)
    return _instant(text, zone) if kind == "time" else text


def _amount(text: str, currency: str | None) -> str:
    """An amount as a case writes it, where the text is one exact amount and nothing else; otherwise the text itself."""
    plain = fold(text).strip()
    if _BARE.fullmatch(plain) and currency:
        plain = f"{plain} {currency}"
    try:
        parse(plain)
    except MoneyError:
        return _spoken(plain, currency) or text
    return plain.upper()


def _spoken(plain: str, currency: str | None) -> str | None:
    found = read(plain)
    if found.unreadable or len(found.amounts) != 1:
        return None
    amount = found.amounts[0]
    named = amount.currency or (currency if currency in amount.candidates else None)
    whole = (amount.start, amount.end) == (0, len(plain)) and amount.bound == "exact" and amount.min is None and amount.max is None
    return f"{amount.value:f} {named}" if whole and named and is_currency(named) else None


def _instant(text: str, zone: str) -> str:
    """A local time with the offset of its zone; what is no time of a clock stays as it is, for the case to refuse."""
    plain = fold(text).upper()
    try:
        return datetime.fromisoformat(plain).replace(tzinfo=ZoneInfo(zone)).isoformat() if _LOCAL.fullmatch(plain) else text
    except ValueError:
        return text


def flag(value: object) -> bool | None:
    """A yes or no of a case file, where words stand as they were written.

    >>> flag("false"), flag(True), flag(None)
    (False, True, None)
    """
    if isinstance(value, str):
        return {"true": True, "yes": True, "false": False, "no": False}.get(value.strip().lower())
    return value if isinstance(value, bool) else None


def label(path: str, lang: Language) -> str:
    """The name of a fact."""
    return name(names.FACTS, path, lang)


def choice(path: str, value: str, lang: Language) -> str:
    """The name of one value of a choice."""
    return name(names.WARRANTY_FROM if path == "order.warranty_from" else names.VALUES, value, lang)


PATH = re.compile(r"\b(?:order|client|evidence)\.[a-z_0-9]+\b|\b(?:received_at|now|claim)\b")
"""A fact by its name in a case."""

_FAULT = re.compile(
    r"(done\[\d+\]\.amount|[a-z_]+(?:\.[a-z_0-9]+)?): ('.*'|\".*\") is (no amount|not a whole number|not a date and time)\b.*", re.S
)
_FAULTS = {"no amount": "facts.no_amount", "not a whole number": "facts.no_whole", "not a date and time": "facts.no_time"}
_DONE = re.compile(r"\bdone\[\d+\]\.amount\b")


def fault(sentence: str, lang: Language) -> str:
    """A fault of a case in the interface's words, with the labels of its facts; a rarer one keeps the case's own words after them.

    >>> fault("order.quantity: 'x' is not a whole number without separators, such as 1000", "ar")
    "الكمية: 'x' ليس عددًا صحيحًا دون فواصل، مثل 1000"
    """
    match = _FAULT.fullmatch(sentence)
    if match is not None:
        unclear = match[3] == "no amount" and any("comma" in each.why for each in read(fold(match[2][1:-1])).unreadable)
        sentence = f"{match[1]}: {say('facts.comma' if unclear else _FAULTS[match[3]], lang).format(given=match[2])}"
    sentence = _DONE.sub(say("done.amount", lang), sentence)
    path, mark, rest = sentence.partition(": ")
    if mark and path in KINDS:
        return f"{label(path, lang)}: {rest}"
    return sentence if mark else PATH.sub(lambda found: label(found[0], lang) if found[0] in KINDS else found[0], sentence)
