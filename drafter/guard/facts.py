"""Statements of fact about the account, the order and the charge: each must be what the case holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final

from drafter.case import Case
from drafter.folding import Language
from drafter.guard.finding import Finding
from drafter.guard.phrases import is_asked, is_denied, is_question
from drafter.guard.tables.platforms import PLATFORMS
from drafter.guard.tables.records import AS_LISTED, STATEMENTS, STATUS, TOLD
from drafter.reading.folding import Folded, fold, spelled

_PATTERNS: Final = tuple((re.compile(rf"(?<!\w)(?:{phrase})(?!\w)"), holds, meaning) for phrase, holds, meaning in STATEMENTS)
_DELIVERED_ANEW: Final = re.compile(
    r"\b(?:will|'ll|can) (?:redo|redeliver|re-deliver|deliver|run|carry out|repeat)\b[^.!?]*$"
    r"|(?<!\w)[وف]?(?:س|ب|راح )ن(?:عيد تنفيذ|عيد|نفذ)[^.!?؟]*$"
)
_PLATFORMS: Final = tuple(
    re.compile(rf"(?<!\w)(?:[وفبل]|ال|لل|بال)?(?:{'|'.join(map(spelled, names.split('|')))})(?!\w)") for names in PLATFORMS
)


@lru_cache(maxsize=64)
def _named(text: str) -> frozenset[re.Pattern[str]]:
    """The platforms that a text speaks of."""
    folded = fold(text).text
    return frozenset(names for names in _PLATFORMS if names.search(folded))


_CHAT = re.compile(
    r"\b(?:chat|here|write|reply|replies|ask|message|messages|questions|talk)\b|محادث|هنا|هني|الرد|رد علي|راسل|اسال|السوال|سوال|اكتب|الكتابه|رسايل|رسال|لاسيل|اسيل"
)
"""Words by which a platform is the place where we talk: chat, here, write, reply; محادثة, هنا, الرد."""
_NEAR = 30


def _is_where_we_talk(text: str, match: re.Match[str]) -> bool:
    """Whether a platform is the place where we talk, and nothing of it is offered: "write here for free Telegram members"."""
    place = (max(0, match.start() - _NEAR), match.end() + _NEAR)
    return _CHAT.search(text, *place) is not None and _OFFERED.search(text, *place) is None


_OFFERED = re.compile(
    r"\b(?:members?|followers?|subscribers?|likes?|views?|comments?|plays?|orders?|services?|posts?|free)\b"
    r"|متابع|اعضا|عضو|مشترك|اعجاب|لايك|مشاهد|تعليق|طلب|خدم|منشور|مجان"
)


def _platforms(folded: Folded, lang: Language, case: Case) -> Iterator[Finding]:
    """A platform that neither the order nor the client speaks of."""
    order = case.order
    own = _named(" ".join(filter(None, (order.platform, order.service, order.service_id, order.link, case.message, case.summary))))
    for names in (each for each in _PLATFORMS if own and each not in own):
        here = names.search(case.channel) is not None  # "write to us in this Telegram chat"
        match = next((each for each in names.finditer(folded.text) if not (here and _is_where_we_talk(folded.text, each))), None)
        if match:
            start, end = folded.span(match.start(), match.end())
            yield Finding(
                "claim.unsupported", lang, folded.original[start:end], start, end, "The order is on another platform.", certain=False
            )


def findings(folded: Folded, lang: Language, case: Case) -> Iterator[Finding]:
    """Statements that the case does not hold."""
    yield from _told(folded, lang, case)
    yield from _platforms(folded, lang, case)
    known = {
        "charge": case.evidence.charged_extra is not None,
        "target": case.evidence.target is not None,
        "link": case.evidence.delivered_to_given_link is True,
    }
    for pattern, holds, meaning in _PATTERNS:
        if holds(case):
            continue
        for match in pattern.finditer(folded.text):
            untold = is_denied(folded.text, match.start(), match.end()) or _in_a_rule(folded.text, match.start())
            if not untold and not is_question(folded.text, match.start(), match.end()):
                start, end = folded.span(match.start(), match.end())
                why = f"The case does not say that {meaning}."
                known_by = "charge" if "twice" in meaning else "link" if "elsewhere" in meaning else "target"
                sure = known[known_by] and not is_asked(folded.text, match.start())
                yield Finding("claim.unsupported", lang, folded.original[start:end], start, end, why, certain=sure)


_RULE = re.compile(
    r"\b(?:if|when|where|while) an? (?:\w+ ){0,2}(?:is |was )?$|(?:errors?|mistakes?),? (?:such as|like) (?:an? )?$|(?<!\w)(?:اذا|عندما|حين|لو) (?:كان )?$"
)


def _in_a_rule(text: str, start: int) -> bool:
    """ "When an amount was charged twice", "such as a double charge", "if an account is private": a rule of the policy, which tells nothing
    of this case; nor does what is being checked: "we verify whether you were charged twice".
    """
    before = text[max(0, start - _RULE_WORDS) : start]
    rule = _RULE.search(before) or (_TWICE.match(text, start) and _REPORTED.search(text[max(0, start - _CHECKED_WITHIN) : start]))
    rule = rule or _YOUR_MESSAGE.match(text, start) or _CHECKED.search(text[max(0, start - _CHECKED_WITHIN) : start])
    return bool(rule or (_ACCOUNT.match(text, start) and _IF_AN.search(before)))


_CHECKED = re.compile(
    r"\b(?:check|verif|find out|look|confirm)\w* (?:into )?(?:whether|if) (?!or not)[^.!?;,\n]*$|(?<!\w)[وف]?[ن](?:تحقق|تاكد|راجع) (?:مما |من |ما )?(?:اذا|ان) [^.!?؛،\n]*$"
)
_CHECKED_WITHIN = 70
_YOUR_MESSAGE = re.compile(r"(?:وصل|استلم|قر)\w+ (?:رسالت|بلاغ|طلب|كلام)\w+ (?:عن|بخصوص|بشان|حول)")
"""وصلتني رسالتك عن الخصم مرتين: a message is what came."""
_TWICE = re.compile(r"double|duplicate|charged|سحب|خصم")
_REPORTED = re.compile(
    r"\byou (?:wrote|said|say|told us|report\w*|mention\w*)\b[^.!?]*$|\b(?:message|request|ticket|note) about (?:[^.!?]{0,40} )?$|\b(?:check|look into|trace|verify|review)\w* (?:this|that|your|the) $|(?:كتبت|ذكرت|قلت)\w*[^.!?]*$|(?:رسالت|طلب)\w+ (?:عن|بشان|بخصوص) ?(?:ال)?$"
)
"""A double charge that the client tells of: you wrote that, your message about; كتبت, رسالتك عن."""
_ACCOUNT = re.compile(r"(?:account|profile|page) ")
_IF_AN = re.compile(r"\b(?:if|when|where|while) an? $")
_RULE_WORDS = 40


_RECORD: Final = tuple((phrase, holds, meaning, rows is STATUS) for rows in (TOLD, STATUS) for phrase, holds, meaning in rows)
"""The rows of ``TOLD`` and ``STATUS``, with whether their words hold their own denial."""
_ANY_RECORD: Final = re.compile(rf"(?<!\w)[وف]?(?:{'|'.join(phrase for phrase, _, _ in (*TOLD, *STATUS))})(?!\w)")
"""All of them as one: most texts hold none, and each row alone is a way through the whole text."""


@cache
def _row(phrase: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)[وف]?(?:{phrase})(?!\w)")


def _told(folded: Folded, lang: Language, case: Case) -> Iterator[Finding]:
    """What is told of the order and its client against the record; words may mean less, so it is never certain."""
    said = _ANY_RECORD.search(folded.text)
    for phrase, holds, meaning, denies in _RECORD if said else ():
        if holds(case):
            continue
        for match in _row(phrase).finditer(folded.text, said.start() if said else 0):
            end = match.start() if denies else match.end()
            if meaning == AS_LISTED and _DELIVERED_ANEW.search(folded.text, max(0, match.start() - _CHECKED_WITHIN), match.start()):
                continue  # "we will redo the order with likes that fit the description"
            asked = is_asked(folded.text, match.start()) or is_question(folded.text, match.start(), match.end())
            asked = asked or _HIS_REPORT.search(folded.text, max(0, match.start() - _CHECKED_WITHIN), match.start()) is not None
            if not is_denied(folded.text, match.start(), end) and not asked:
                start, end = folded.span(match.start(), match.end())
                why = f"The case does not say that {meaning}."
                yield Finding("claim.unsupported", lang, folded.original[start:end], start, end, why, certain=False)


_HIS_REPORT: Final = re.compile(
    r"your (?:report|note|message|complaint|word|email) (?:that|saying)[^.!?;,\n]*$|you (?:write|wrote|say|said|report\w*|mention\w*) (?:to us )?that[^.!?;,\n]*$"
    r"|(?<!\w)(?:بلاغ|رسالت|شكوا|كلام|ملاحظت)(?:ك|كم|ج) (?:بان|ان|اللي تقول)(?!\w)[^.!؟؛،\n]*$|(?:كتبت|ذكرت|قلت|تقول|تذكر)\w{0,2} (?:لنا )?(?:ان|بان)(?!\w)[^.!؟؛،\n]*$"
)
"""What the client says of the order: your report that, بلاغك بأن."""
