"""Numbers that name something: orders, tickets, services, accounts, transactions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from drafter.intake.note import Note
from drafter.intake.things import NOUN_PHRASE
from drafter.intake.values import Said
from drafter.intake.voices import Span

_NO = r"(?:\s*(?:id|ids|no|num|number|nr|رقم|رقمه|رقمها)(?![^\W_])\.?)"
_SIGN = r"[\s:#=\"'.\-]*?"
_THIS = "(?:الحالي|الجديد|هذا)"
"""The present one, the new one, this."""
_ORDER = r"(?:orders?|ordr|(?:[وف]?(?:ال|بال|لل|ب|ل)?)(?:طلب|طلبه|طلبها|طلبي|طلبك|طلبكم|طلبيه|طلبات|اوردر))"
_MORE: Final = re.compile(r"\s*(?:,|&|/|\band\b|(?<!\w)و)\s*#?(\d{3,12})(?![\w.])")
_ORDERS: Final = (
    re.compile(rf"(?<![^\W_]){_ORDER}(?![^\W_])(?P<sure>(?:\s*{_THIS})?{_NO}?{_SIGN})(?P<id>\d{{3,12}})(?![\w]|[.,]\d|[/-]\d)"),
    re.compile(r"(?P<sure>رقم\s+(?:ال)?طلب\w*[\s:#]*)(?P<id>\d{3,12})(?!\w)"),
    re.compile(r"(?P<sure>(?<![\w#])#)(?P<id>\d{3,12})(?![\w]|[.,]\d)"),
    re.compile(
        r"(?P<sure>(?:order (?:id|no|number)|رقم (?:ال)?طلب\w*)\s*\?[ ]*\n[^\n:]{1,40}:\s*)(?P<id>\d{4,12})(?=\s*(?:\n|$))"
    ),  # asked
    re.compile(r"(?m)^\s*(?P<sure>)(?P<id>\d{4,12})(?=\s*(?:\||;|\t|\s-\s)[^\n]*(?:\||;|\t|\s-\s))"),
)
_NUMBER = r"(?:\s*(?:id|no|number|رقم|#))?[\s:#.]*"
_NAMED: Final = (
    ("reference", rf"(?:tickets?|reference|ref|(?:ال)?تذكره){_NUMBER}([a-z]{{1,3}}-\d{{2,12}}|\d{{2,12}})(?!\w)"),  # ticket
    ("order.service_id", rf"(?:service|srv|(?:ال)?خدمه){_NUMBER}(\d{{2,7}})(?!\w|[.,]\d|\s*(?:day|hour|k\b|%))"),  # service
    ("client.account_id", r"(?:account|client|customer|user|acc)\s*(?:id|no|number|#)[\s:#.]*([a-z]{1,4}-?\d{1,12}|\d{2,12})(?!\w)"),
    ("", rf"(?:txn|tx|trx|transaction|receipt|invoice|payment id|utr){_NUMBER}(\w*\d[\w-]*)"),
    ("", rf"(?:رقم )?(?:ال)?(?:عمليه|حواله){_NUMBER}(\w*\d[\w-]*)"),  # transaction, transfer
    ("", r"(\+\d[\d -]{8,16}\d)(?!\w)"),
)
_NAMES: Final = tuple((path, re.compile(rf"(?<![^\W_]){pattern}")) for path, pattern in _NAMED)
_BARE: Final = re.compile(
    r"(?:(?m:^)\s*|\b(?:for|on|re|check|checked|checking)\s+|(?<!\w)بخصوص\s+)(?P<id>\d{5,9})(?![\w]|[.,/:-]\d)"
)  # about
_MONEY: Final = re.compile(r"[$€£%]|(?:usd|aed|sar|kwd|qar|omr|bhd|egp|dollars?|dirhams?|درهم|دولار|ريال|دينار)\b")  # currencies
_BESIDE: Final = re.compile(r"(?:\bbefore|\bafter|قبل|بعد)\s+$")  # before, after the order: a count follows


@dataclass(frozen=True, slots=True)
class Named:
    """An identifier: what it names ("" for what is no fact of a case) and where the words and the number stand."""

    path: str
    words: Span
    number: Span


def identifiers(text: str) -> list[Named]:
    """The identifiers of a masked text, none within another."""
    found: list[Named] = []
    taken: set[int] = set()
    for path, pattern in _NAMES:
        for match in pattern.finditer(text):
            _keep(found, taken, Named(path, match.span(), match.span(1)))
    for pattern in _ORDERS:
        for match in pattern.finditer(text):
            if _is_id(text, match):
                _keep(found, taken, Named("order.id", _whole(match), match.span("id")))
                for each in _further(text, match):
                    _keep(found, taken, each)
    if not any(each.path == "order.id" for each in found):
        for each in _unlabelled(text):
            _keep(found, taken, each)
    return found


def _unlabelled(text: str) -> Iterator[Named]:
    """Numbers that begin a line, or that something is done for, where no order is named: no round ones, and none that count."""
    for match in _BARE.finditer(text):
        following = text[match.end() : match.end() + 40].lstrip(" -:")
        if int(match["id"]) % 100 and not NOUN_PHRASE.match(following) and not _MONEY.match(following):
            yield Named("order.id", match.span("id"), match.span("id"))
            yield from _further(text, match)


def _whole(match: re.Match[str]) -> Span:
    return (match.start("id") if not match["sure"] and match[0].strip() == match["id"] else match.start()), match.end()


def _keep(found: list[Named], taken: set[int], one: Named) -> None:
    places = range(*one.number)
    if not taken.intersection(places):
        taken.update(places)
        found.append(one)


def _is_id(text: str, match: re.Match[str]) -> bool:
    """Whether a number after "order" names it: "order 5000 followers" orders five thousand."""
    if match["sure"].strip(" \n") and match["sure"].strip() != "-":
        return True
    if _BESIDE.search(text, max(0, match.start() - 8), match.start()):
        return False
    following = text[match.end() : match.end() + 40].lstrip()
    counts = NOUN_PHRASE.match(following) is not None
    return len(match["id"]) >= 4 and not (counts and int(match["id"]) % 100 == 0)


def _further(text: str, match: re.Match[str]) -> Iterator[Named]:
    """Further identifiers of a list that have as many digits as the first."""
    at = match.end()
    while (more := _MORE.match(text, at)) and len(more[1]) == len(match["id"]):
        yield Named("order.id", more.span(1), more.span(1))
        at = more.end()


def identifier_facts(note: Note, found: list[Named]) -> Iterator[Said]:
    """The identifiers as facts, as they stand in the text, digits Latin."""
    for each in found:
        if each.path:
            value = note.folded.quote(*each.number).strip()
            yield note.said(each.path, note.text[slice(*each.number)] if not value.isascii() else value, *each.words)
        if each.path == "reference" and "ticket" in note.text[slice(*each.words)]:
            yield note.said("channel", "ticket", *each.words)
