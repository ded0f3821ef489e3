"""Numbers that name something: orders, tickets, services, accounts, transactions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from drafter.intake.asides import of_others
from drafter.intake.bare import FOLLOWING, MONEY_WORD, bare, counted_after
from drafter.intake.note import Note
from drafter.intake.patterns import phrases
from drafter.intake.spans import Span
from drafter.intake.tables import orders, roles
from drafter.intake.values import Said, Voice
from drafter.intake.wares import NOUN_PHRASE, SERVICE

_NO = r"(?:\s*(?:id|ids|no|num|number|nmbr|nbr|nr|رقم|رقمه|رقمها)(?![^\W_])\.?)"
_SIGN = r"[\s:#=\"'.\-]*?"
_THIS = "(?:الحالي|الجديد|هذا)"
"""The present one, the new one, this."""
_ORDER = (
    r"(?:orders?|ords?|ordr|oder|talabi?|6alabi?|talabiya|"  # my order, in Latin letters
    r"(?:[وف]?(?:ال|بال|لل|عال|ب|ل)?)(?:طلب|طلبه|طلبها|طلبي|طلبك|طلبكم|طلبيه|طلبيتي|طلبات|طلبين|اوردر))"
)
_CORRECTED = phrases(roles.CORRECTIONS).pattern
_SHOWN = phrases(orders.SHOWN).pattern
_OF_WHOM = rf"\s+(?:for|from|by|of|to|ل|من|لل|عند)?\s*(?:{phrases(orders.ONE_CLIENT).pattern})(?:{_NO}|[\s:#,،(–—-])*"
_MORE: Final = re.compile(
    rf"\s{{0,9}}(?:,|&|/|\+|\band\b|\bor\b|(?<!\w)(?:و|او|ام|ولا)|-(?=\s#?\d*(?!00|50)\d\d(?!\d))|[,،]?\s{{0,9}}(?:{_CORRECTED})\s{{0,9}})\s{{0,9}}#?(\d{{3,12}})(?!\w|[.,]\d)"
)
"""Further numbers: and, or (three ways), or one that corrects."""
_SEVERAL: Final = re.compile(r"(?<![^\W_])(?:orders|ords|(?:ال)?طلبات|(?:ال)?طلبين)")
_LISTED: Final = re.compile(r"(?:[,،&/;:()+]|\band\b|\bor\b|(?<!\w)(?:و|او|ام|ولا))\s*#?(\d{4,12})(?!\w|[.,]\d|[/-]\d)")
_DENIED: Final = re.compile(r"(?:\bnot|\bisn't|(?<!\w)(?:مو|مش|مب|ليس))\s+(?:(?:the|for|رقم)\s+)?$")  # not; number
_INSTEAD: Final = re.compile(
    r"\s{0,9}(?:,\s{0,9})?(?:but|it's|its|بل|لكن)\s+(?:order\s+|(?:ال)?طلب\s+)?#?(\d{4,12})(?!\w|[.,]\d)"
)  # but; the order
_ORDERS: Final = (
    re.compile(rf"(?<![^\W_]){_ORDER}(?![^\W_])(?P<sure>(?:\s*{_THIS})?{_NO}?{_SIGN})(?P<id>\d{{3,12}})(?![\w]|[.,]\d|[/-]\d)"),
    re.compile(
        rf"(?<![^\W_])(?:orders|(?:ال)?طلبات|(?:ال)?طلبين|اوردرين|اوردرات)(?![^\W_])(?P<sure>{_OF_WHOM})(?P<id>\d{{4,12}})(?![\w]|[.,]\d|[/-]\d)"
    ),
    re.compile(rf"(?<![^\W_]){_ORDER}(?![^\W_])(?P<sure>{_NO}?{_SIGN})(?P<id>(?!c-|tx-)[a-z]{{1,3}}-\d{{3,10}})(?!\w)"),
    re.compile(r"(?:^|(?<=[,،;|/\n.-] ))(?P<sure>id\s*[:#]?\s*)(?P<id>\d{5,9})(?=\s*(?:$|[,،;|\n]|[/-]+\s|\.(?!\d)))"),
    re.compile(r"(?P<sure>رقم\s+(?:ال)?طلب\w*[\s:#]*)(?P<id>\d{3,12})(?!\w)"),
    re.compile(r"(?P<sure>(?<![\w#])#)(?P<id>\d{3,12})(?![\w]|[.,]\d)"),
    re.compile(
        r"(?P<sure>(?:order'?s? (?:id|no|num|number)|رقم (?:ال)?طلب\w*)(?![^\W_])[^\n\d]{0,60}\n[^\n]{1,60}?:\s*)"
        r"#?(?P<id>\d{4,12})(?=\s*(?:\n|$))"
    ),  # asked, and answered in the next line
    re.compile(
        rf"(?P<sure>(?:order (?:id|no|num|number)|رقم (?:ال)?طلب\w*)(?:\s+(?:{_SHOWN})){{1,8}}[\s:=#]*)"
        r"(?P<id>\d{3,12})(?!\w|[.,]\d|[/-]\d)"
    ),
    re.compile(r"(?P<sure>(?<!\w)order\s+(?:is|was)\s+(?:no\.?\s*|number\s+)?#?)(?P<id>\d{5,12})(?=\s*(?:$|[,،;\n]|\.(?!\d)))"),
    re.compile(r"(?P<sure>(?<!\w)(?:ال)?طلب\w{0,2}\s*[?!.,،]{1,3}\s*رقمه\w?[\s:#]*)(?P<id>\d{4,12})(?!\w|[.,]\d)"),  # its number
    re.compile(r"(?P<sure>(?<!\w)order\s*[?!.,]{1,3}\s*(?:its |the |it's )?(?:number|id|no)(?: is)?[\s:#]*)(?P<id>\d{4,12})(?!\w|[.,]\d)"),
    re.compile(r"(?P<sure>(?<![^\W_])(?:this|current|right|correct)\s+one\s*(?:is|:|no\.?|id)?\s*#?)(?P<id>\d{4,12})(?!\w|[.,]\d|[/-]\d)"),
    re.compile(r"(?m)^[ \t]*(?P<sure>(?:id[\s:#]*)?)(?P<id>\d{4,12})(?=\s*(?:\||;|\t|\s-\s)[^\n]*(?:\||;|\t|\s-\s))"),
)
_NUMBER = r"(?:\s*(?:id|no|number|رقم|#))?[\s:#.]*"
_NAMED: Final = (
    (
        "reference",
        rf"(?:tickets?|tkts?|tckt|tick|reference|ref|(?:ال)?(?:تذكره|تيكت|تكت)){_NUMBER}([a-z]{{1,3}}-\d{{2,12}}|\d{{2,12}})(?!\w)",
    ),  # ticket (3)
    (
        "order.service_id",
        rf"(?<!wrong )(?<!incorrect )(?:service|srv|(?:ال)?خدمه){_NUMBER}(\d{{2,7}})(?!\w|[.,]\d|\s*(?:day|hour|k\b|%|instead|بدل))",
    ),  # service; instead
    ("order.service_id", rf"(?:(?<=\| )|(?<=\|)|(?<=[/;] )|(?<= - ))(\d{{2,6}})(?=\s+(?:-|—|–)\s+(?:{SERVICE.pattern}))"),
    (
        "client.account_id",
        r"(?:account|client|customer|user|acc|acct)\s*(?:id|no|number|#)(?:\s+with\s+you)?(?:\s+is)?[\s:#.]*([a-z]{1,4}-?\d{1,12}|\d{2,12})(?!\w)",
    ),
    ("client.account_id", r"(?:account|acc|acct|(?:ال)?حساب)[\s:#.]*(?:رقم\s*)?(c-\d{1,12})(?!\w)"),  # the account; number
    (
        "client.account_id",
        r"رقم\s+(?:ال)?حساب\w{0,2}(?:\s+(?:لديكم|عندكم|معكم|عندنا|لدينا|معنا))?(?:\s+هو)?[\s:#.]*([a-z]{1,4}-?\d{1,12}|\d{3,12})(?!\w)",
    ),  # number, with you, with us, is
    (
        "client.account_id",
        r"(?:account|acc|acct|رقم الحساب)\s*[:#]?\s*(\d{5,8})(?=\s*(?:[,،;|)\n]|\.(?!\d)|$|-\s))",
    ),  # the account's number
    ("client.account_id", r"(?:my account|حسابي)[\s:#.]*(?:is\s+|رقمه?\s+|هو\s+)?([a-z]{1,3}-\d{2,12})(?!\w)"),  # my account, number, is
    ("client.account_id", r"id[\s:#.]*(c-\d{1,12})(?!\w)"),
    ("client.account_id", r"(?:(?<=\()|(?<=[,،] ))(c-\d{2,12})(?=\s*(?:[),،.;|\n]|$))"),
    ("", rf"(?:txn|tx|trx|transaction|receipt|invoice|payment id|utr){_NUMBER}(\w*\d[\w-]*)"),
    ("", rf"(?:رقم )?(?:ال)?(?:عمليه|حواله){_NUMBER}(\w*\d[\w-]*)"),  # transaction, transfer
    ("", r"(\+\d[\d -]{8,16}\d)(?!\w)"),
)
_NAMES: Final = tuple((path, re.compile(rf"(?<![^\W_]){pattern}")) for path, pattern in _NAMED)
_PAYMENT: Final = phrases(roles.PAYMENT_WORDS)
_SUM: Final = re.compile(rf"(?:\d\s*{MONEY_WORD.pattern}|[$€£]\s*\d)")
_PAYMENT_CODE: Final = re.compile(r"(?:tx|txn|trx|pay|inv|dep|rcp|utr)-")
_BESIDE: Final = re.compile(r"(?:\bbefore|\bafter|قبل|بعد)\s+$")  # before, after the order: a count follows


_CORRECT: Final = (
    phrases(orders.CORRECT).between(after=r"[\s:=#]*(?P<id>\d{4,12})(?!\w|[.,]\d|[/-]\d)"),
    phrases(orders.CORRECT_AFTER).between(r"(?<![\w.,#/-])#?(?P<id>\d{4,12})\s+"),
)
_WRONG: Final = phrases(orders.WRONG).between(r"[\s,،.;:()-]*")
_INSTEAD_OF: Final = re.compile(
    r"[\s,،.;:!)-]+(?:sorry[\s,.;:!-]*)?"
    r"(?:(?:it's|its|it is|should be|must be|use|هو|هي|الرقم)\s+)?(?:order\s+)?#?(\d{4,12})(?!\w|[.,]\d|[/-]\d)"
)  # is (m, f), the number
_IN_PANEL: Final = phrases(orders.IN_PANEL).between(after=r"[\s:=#]*(?P<id>\d{4,12})(?=\s*(?:$|[,،.;)\n](?!\d)))")
_IN_ANOTHER: Final = phrases(orders.IN_ANOTHER_RECORD).between(after=r"[\s:=#]*(?P<id>\d{4,12})(?=\s*(?:$|[,،.;)\n](?!\d)))")
_OTHERWISE: Final = re.compile(rf"(?:not|isn't|wasn't|مو|مب|مش|ليس)\s+(?:the\s+)?$|(?:{phrases(orders.NOT_OF_ORDERS).pattern})\s*$")


@dataclass(frozen=True, slots=True)
class Named:
    """An identifier: what it names ("" or "wrong" for what is no fact of a case), where words and number stand, and whether it corrects."""

    path: str
    words: Span
    number: Span
    corrects: bool = False


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
                for each in _named(text, match):
                    _keep(found, taken, each)
    found = [replace(each, path="") if each.path == "order.id" and of_others(text, *each.number) else each for each in found]
    for each in list(_unlabelled(text, found)):
        _keep(found, taken, each)
    return _corrected(text, found)


def _corrected(text: str, found: list[Named]) -> list[Named]:
    """The identifiers with the panel's own numbers, and with those marked that are said in place of an order: they have as many digits."""
    sizes = {each.number[1] - each.number[0] for each in found if each.path in ("order.id", "wrong")}
    right: dict[int, Named] = {}
    named = [(match, pattern) for pattern in (*_CORRECT, _IN_PANEL, _IN_ANOTHER) for match in pattern.finditer(text)]
    for match, by in named:
        following = text[match.end() : match.end() + FOLLOWING].lstrip()
        other = (
            _OTHERWISE.search(text, max(0, match.start() - 20), match.start())
            or NOUN_PHRASE.match(following)
            or MONEY_WORD.match(following)
        )
        like = by is not _IN_ANOTHER or any(_alike(text, each.number, match) for each in found if each.path == "order.id")
        if len(match["id"]) in sizes and not other and like:
            corrects = by not in (_IN_PANEL, _IN_ANOTHER)
            right[match.start("id")] = Named("order.id", match.span(), match.span("id"), corrects=corrects)
    kept = [replace(each, corrects=said.corrects) if (said := right.pop(each.number[0], None)) else each for each in found]
    taken = {place for each in found for place in range(*each.number)}
    return [*kept, *(each for each in right.values() if each.number[0] not in taken)]


def _alike(text: str, number: Span, match: re.Match[str]) -> bool:
    """Whether a number differs from that of an order in its last two digits alone, and no other figure stands between them."""
    between = text[number[1] : match.start("id")]
    return text[slice(*number)][:-2] == match["id"][:-2] and not any(char.isdigit() for char in between)


def _unlabelled(text: str, found: list[Named]) -> Iterator[Named]:
    """Orders that are named without the word; where others of as many digits have it, only in places that leave no doubt."""
    own = [each for each in found if each.path == "order.id"]
    for match in bare(text, frozenset(each.number[1] - each.number[0] for each in own)):
        if not of_others(text, *match.span("id")):
            yield Named("order.id", match.span("id"), match.span("id"))
            yield from _further(text, match)


def _named(text: str, match: re.Match[str]) -> Iterator[Named]:
    """The order that words name, with further ones of a list; "not order 44000 but 55120" names the second."""
    wrong = _WRONG.match(text, match.end())
    if wrong or _DENIED.search(text, max(0, match.start() - 14), match.start()):
        yield Named("wrong" if wrong else "", _whole(match), match.span("id"))
        if wrong:
            if (right := _INSTEAD_OF.match(text, wrong.end())) and len(right[1]) == len(match["id"]):
                yield Named("order.id", right.span(1), right.span(1))
        elif instead := _INSTEAD.match(text, match.end()):
            yield Named("order.id", instead.span(1), instead.span(1))
        return
    yield Named("order.id", _whole(match), match.span("id"))
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
    if not match["id"].isdigit():
        return not _PAYMENT_CODE.match(match["id"])
    if match["sure"].strip(" \n") and match["sure"].strip() != "-":
        following = text[match.end() : match.end() + FOLLOWING].lstrip()
        return "one" not in match["sure"] or not (NOUN_PHRASE.match(following) or MONEY_WORD.match(following))
    if _BESIDE.search(text, max(0, match.start() - 8), match.start()):
        return False
    following = text[match.end() : match.end() + FOLLOWING].lstrip()
    counts = NOUN_PHRASE.match(following) is not None and not counted_after(following)
    return len(match["id"]) >= 4 and not (counts and int(match["id"]) % 100 == 0)


def _further(text: str, match: re.Match[str]) -> Iterator[Named]:
    """Further identifiers of a list that have as many digits as the first."""
    at = match.end()
    if _SEVERAL.match(match[0]):
        line = text.find("\n", at)
        stop = min(at + LISTED, line if line >= 0 else len(text))
        yield from (
            Named("order.id", more.span(1), more.span(1)) for more in _LISTED.finditer(text, at, stop) if len(more[1]) == len(match["id"])
        )
    while (more := _MORE.match(text, at)) and len(more[1]) == len(match["id"]):
        yield Named("order.id", more.span(1), more.span(1))
        at = more.end()


def identifier_facts(note: Note, found: list[Named]) -> Iterator[Said]:
    """The identifiers as facts, as they stand in the text, digits Latin; an order that the same voice corrects is none."""
    wrong = _taken_back(note, found)
    for each in found:
        if each.path == "order.id" and (note.voice(each.number[0]), note.text[slice(*each.number)]) in wrong:
            continue
        if each.path not in ("", "wrong") and not (each.path == "reference" and _of_payment(note.text, each)):
            value = note.folded.quote(*each.number).strip()
            said = note.said(each.path, note.text[slice(*each.number)] if not value.isascii() else value, *each.words)
            yield replace(said, voice=note.voice(each.number[0]))


def _taken_back(note: Note, found: list[Named]) -> set[tuple[Voice, str]]:
    """The numbers of orders in whose place the same voice says another one after them, each with that voice."""
    last: dict[Voice, Named] = {}
    for each in found:
        if each.corrects and not note.doubted(*each.words) and not note.denied(each.words[0], 3):
            last[note.voice(each.number[0])] = each
    named = [(note.voice(each.number[0]), each.number) for each in found if each.path == "order.id"]
    return {
        (voice, note.text[slice(*number)])
        for voice, number in named
        if voice in last and number[0] < last[voice].number[0] and note.text[slice(*number)] != note.text[slice(*last[voice].number)]
    }


LISTED: Final = 250
"""Characters after "orders" in which their numbers are looked for."""


def _of_payment(text: str, each: Named) -> bool:
    """Whether a reference is that of a payment or an order, not of the case."""
    if text[each.words[0]] not in "r":  # a ticket is always the case's own
        return False
    before = text[max(0, each.words[0] - FOLLOWING) : each.words[0]]
    sentence = re.split(r"\n|[.!?]\s", before)[-1]
    return bool(_PAYMENT.search(sentence) or _SUM.search(sentence) or _PAYMENT_CODE.match(text[slice(*each.number)]))
