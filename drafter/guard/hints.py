"""Words that seldom stand in a sound reply: each is a hint at a rule, never certain, and gone where it is denied.

The words are in ``drafter.guard.tables.hints``, each row an expression with the gloss of its Arabic.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import Final

from drafter.folding import SENTENCE, Language
from drafter.guard.allowed import Allowed
from drafter.guard.answers import ANSWER
from drafter.guard.finding import Finding
from drafter.guard.phrases import STOPS_IT, denied_after, hoped, is_arabic, is_asked, is_denied, is_question, scripts, spelled_pattern
from drafter.guard.tables.hints import (
    AT_ONCE,
    CAUSES,
    FALLBACK,
    GRANTED,
    GROWS,
    INTERNALS,
    MORE_WARRANTY,
    NEWS,
    NOT_YET,
    RESULTS,
    SECRETS,
    THREATS,
    TWICE,
    UNDER_WAY,
    WITH_REMEDY,
    Rows,
)
from drafter.reading.folding import Folded, spelled

_REMEDY = re.compile(
    r"refill|re-?deliver|refund|credit|money|balance|wallet|free|replac|restor|top (?:it|them|you) up|deliver again|cover|their value|worth"
    r"|the (?:sum|amount|price)|pay|discount|compensat|drop|followers|likes|views|the rest|\bleft\b|remaining"
    r"|تعبي|تعوض|نعوض|نعيد|نرجع|[يت]رجع|استرداد|رصيد|مبلغ|قيم|مجان|ببلاش|نبدل|خصم|ينقص|نقص|متابع|فلوس|سعر"
)
"""Remedies and what they bring: refill, compensate, return, balance, sum, value, free, replace, discount, drop, followers, money, price."""


@cache
def _patterns(rows: Rows) -> tuple[tuple[bool, re.Pattern[str]], ...]:
    """The rows of each script as one expression, with whether it is the Arabic one."""
    gap = r"(?:[^\w.!?\n]+[\w']+){0,5}?[^\w.!?\n]+"
    english = "|".join(phrase for phrase, _ in rows if not is_arabic(phrase)).replace("~", gap)
    arabic = "|".join(spelled_pattern(phrase) for phrase, _ in rows if is_arabic(phrase)).replace("~", gap)
    found = ((False, rf"(?<!\w)(?:{english})(?!\w)"), (True, rf"(?<!\w)[وف]?(?:{arabic})(?!\w)"))
    return tuple((script, re.compile(pattern)) for (script, pattern), phrases in zip(found, (english, arabic), strict=True) if phrases)


def _matches(rows: Rows, text: str, first: int, last: int) -> Iterator[re.Match[str]]:
    """Where rows of a script that stands in the text are found between two places."""
    written = scripts(text)
    for script, pattern in _patterns(rows):
        if script in written:
            yield from pattern.finditer(text, first, last)


_BY_THEN = re.compile(r"(?: to you)? (?:by|on|within|before|no later)\b")
_REPLY_IS = re.compile(
    r"\b(?:an?|the|our) (?:\w+ )?(?:answer|reply|response)\b"
    r"(?:(?!\b(?:refund|credit|money|balance|refill|amount|sum|it|which|that|price|value|rest|is|are)\b)[^.!?,;:\n])*$"
)
_HINTS: Final = (
    (NEWS, "promise.open", "This tells how an answer will be that nobody has decided."),
    (GRANTED, "promise.remedy", "This may grant what the client wishes."),
    (NOT_YET, "promise.remedy", "Nothing is decided yet; this says that something is due, or how."),
    (SECRETS, "safety.secret", "Passwords, codes and cards are not asked for: check this."),
    (INTERNALS, "leak.internal", "This may be internal and not for a client."),
    (THREATS, "claim.untrue", "This speaks of law, penalties or threats, or may be read so."),
    (RESULTS, "promise.outcome", "This speaks of results, which are never promised."),
    (GROWS, "promise.outcome", "This tells of results to come, which are never promised."),
    (TWICE, "promise.done", "This may give the same sum a second time, or tell of what the bank did, which nobody has seen."),
    (MORE_WARRANTY, "promise.warranty", "This may make the warranty longer or wider than the order's."),
    (UNDER_WAY, "promise.done", "This tells something as begun or done, and nothing proves it."),
    (CAUSES, "claim.unsupported", "The case does not hold this cause or this word of the client."),
)


def findings(folded: Folded, lang: Language, allowed: Allowed) -> Iterator[Finding]:
    """The hints in a text; what the case itself says is none."""
    own = list(_own_places(folded.text, allowed))

    def finding(rule: str, first: int, last: int, why: str) -> Finding:
        start, end = folded.span(first, last)
        return Finding(rule, lang, folded.original[start:end], start, end, why, certain=False)

    for rows, rule, why in _HINTS:
        deleted = allowed.case.evidence.target == "deleted"
        results = rows is RESULTS and allowed.case.claim == "no_business_results"
        if rows is UNDER_WAY and _begun(allowed):
            continue
        if rows is THREATS and allowed.case.client.closing_account:
            continue  # that the account is closed is his own wish
        if rows is NOT_YET and allowed.key not in ("acknowledge", "ask", "escalate"):
            continue
        for match in _matches(rows, folded.text, 0, len(folded.text)):
            due = rows is NOT_YET and match[0].endswith(" due") and _BY_THEN.match(folded.text, match.end())
            if due and _REPLY_IS.search(folded.text, 0, match.start()):
                continue  # "a reply with the outcome of the review is due to you by Wednesday"
            if results and not _CAUSED.search(folded.text, max(0, match.start() - _BESIDE), match.end() + _BESIDE):
                continue  # the client speaks of sales himself; what is promised of them is found by its verb
            if rows is GROWS and is_question(folded.text, match.start(), match.end()):
                continue  # "did its follower count go up?"
            if rows in (RESULTS, GROWS) and _is_regret(folded.text, match):
                continue  # "views going up without a single customer", "you hoped that it would bring sales"
            if rows is SECRETS and (
                _HIDE.search(folded.text, max(0, match.start() - _BESIDE), match.start())
                or _HIDDEN.match(folded.text, match.end())
                or (_LEAVE.search(folded.text, max(0, match.start() - _BESIDE), match.start()) and _OUT.match(folded.text, match.end()))
                or _NEVER_SENT.search(folded.text[max(0, match.start() - _BESIDE) : match.start()])
            ):
                continue  # "please cover your card number"
            if rows is CAUSES and (is_asked(folded.text, match.start()) or (_DELETED.search(match[0]) and deleted)):
                continue  # "have you changed its name?"; that he deleted it, where it is deleted
            if rows is RESULTS and denied_after(folded.text, match.end()):
                continue  # "sales are never promised"
            denied = is_denied(folded.text, match.start(), match.end()) and not _AND_VALUE.match(match[0])
            if not _stands_in(match, own) and not denied:
                yield finding(rule, match.start(), match.end(), why)
    at_once = any(offer.hours == 0 for offer in allowed.offers.values())
    for sentence in SENTENCE.finditer(folded.text):
        if _REMEDY.search(sentence[0]):
            answers = not allowed.offers and ANSWER.search(sentence[0]) is not None
            yield from _with_remedy(folded, sentence, finding, at_once=at_once, answers=answers)


_CAUSED = re.compile(
    r"\b(?:will|bring\w*|lift\w*|rais\w*|boost\w*|grow\w*|sure|certain|guarantee\w*|within|from (?:the|day) |after it)\b"
    r"|(?<!\w)[وفس]*(?:[يت]رفع|[يت]زيد|[يت]جلب|[يت]حقق|[يت]ضاعف|حتما|اكيد|مضمون)\w*|من اول|خلال"
)
"""Words that tell of a result to come: bring, lift, sure, within; ترفع (lifts), تجلب (brings), حتما (surely), من أول (from the first)."""
_BESIDE = 40
_AND_VALUE = re.compile("وقيمت")
"""What did not arrive, and its value: the denial is of the arrival."""
_DELETED = re.compile("delet|remov|حذف")
_HIDE = re.compile(
    r"\b(?:cover|hide|blur|mask|black out|cross out|leav(?:e|ing) out|left out)\b[^.!?\n]*$"
    r"|(?<!\w)[وف]?(?:اخف\w*|تخف\w*|غط\w*|تغطي\w*|احجب\w*|حجب|طمس|اطمس\w*)(?!\w)[^.!?\n]*$"
)
"""Cover, hide, blur, leave out; أخفِ, إخفاء, غطّ, تغطية, حجب, طمس: what stands behind is not asked for."""


_NEVER_SENT = re.compile(
    r"(?<!\w)(?:الا|لا) (?:ترسل|تشارك|تكتب|تعط|تذكر|تدون|ترفق)\w*(?: (?:لنا|اي|هنا|او|كلمه|مرور|رمز|دخول|ال\w+))* ?$"
    r"|(?:لا حاجه(?: ابدا)?|ما (?:نحتاج|يحتاج))(?: (?:الي|اي))? ?$|(?<!\w)بدون (?:اي )?$"
    r"|\b(?:no need (?:for|of)|(?:don't|do not) (?:send|share)(?: us)?)(?: (?:a|an|any|your))? ?$"
)
"""Do not send, no need of: what stands behind is not asked for."""
_LEAVE = re.compile(r"\bleav(?:e|ing) (?:the |your |any |all )?(?:\w+ ){0,2}$")
_OUT = re.compile(r"s? (?:and \w+ )?out\b")
_HIDDEN = re.compile(
    r" (?:are |is )?(?:covered|hidden|masked|blurred)\b| (?:مخفي|مغط|محجوب)\w*"
    r"|(?: \w+){0,3} [وف]?(?:لا|لن|غير) (?:[نيت]طلب|[نيت]حتاج|مطلوب|[نيت]لزم)\w*|(?: \w+){0,3} (?:فلسنا|لسنا) بحاج"
    r"|(?: (?:and|or) [\w ]{3,20}?)? (?:is|are) (?:never|not) (?:needed|asked|required)\b"
    r"|(?: (?:and|or) [\w ]{3,20}?)? (?:(?:stays?|remains?) with you|(?:to|for) yourself)\b"
)
_NO_RESULT = re.compile(
    r"[^.!?\n]{0,30}\b(?:without (?:a |any |one )?(?:single )?(?:customer|sale|order|buyer|client|reaction)s?"
    r"|stays? (?:still|flat|where they)"
    r"|and (?:no|not a single|none)(?: \w+)? (?:sales?|customers?|orders?|buyers?|clients?|reactions?|came|comes?))\b"
    r"|[^.!?\n]{0,30}(?<!\w)(?:ولا [يت](?:اتي|جي)|دون (?:اي |ان )?(?:مبيع|زبون|عميل|[يت]اتي)|و[يت]بقي (?:ال)?مبيعات)"
    r"|[^.!?\n]{0,30}(?<!\w)و?[يت](?:بقي|ظل)(?: \w+){0,2} (?:كما هي|مكانها)"
)


def _is_regret(text: str, match: re.Match[str]) -> bool:
    """Whether a result is told as one that did not come, or that the client hoped for."""
    return any(_NO_RESULT.match(text, at) for at in (match.start(), match.end())) or hoped(text, match.start())


def _begun(allowed: Allowed) -> bool:
    """Whether the case itself tells of something that is done or under way: a proof, or an accepted refill."""
    return bool(allowed.case.done) or allowed.case.evidence.refill_accepted is True


_OF_AN_ANSWER = re.compile(r"(?:hours?|days?) |before noon|قبل الظهر|(?:ساعه|ساعات|يوم|ايام) ")
"""Times that an answer may have, where nothing is offered: the time to answer is held against the policy's by itself."""


def _with_remedy(
    folded: Folded, sentence: re.Match[str], finding: Callable[..., Finding], *, at_once: bool, answers: bool
) -> Iterator[Finding]:
    for rows, rule, why in (
        (WITH_REMEDY, "promise.open", "This may promise a remedy without a limit."),
        (FALLBACK, "promise.remedy", "This may promise a second remedy where the first one fails."),
        (() if at_once else AT_ONCE, "promise.deadline", "This may be sooner than the policy can hold."),
    ):
        if not rows:
            continue
        for match in _matches(rows, folded.text, sentence.start(), sentence.end()):
            if rows is WITH_REMEDY and _is_of_use(folded.text, sentence.start(), match):
                continue
            if rows in (AT_ONCE, WITH_REMEDY) and _LOSING.search(folded.text, max(0, match.start() - _BESIDE), match.start()):
                continue  # "losing 200 followers overnight", "followers going down every day"
            if rows is WITH_REMEDY and _DROPS.match(folded.text, match.end()):
                continue  # "the daily drop"
            if rows is WITH_REMEDY and match[0].endswith("وقت") and is_question(folded.text, match.start(), match.end()):
                continue  # هل لي أن أسألك عن المبلغ الذي خُصم وفي أي وقت؟
            if rows is AT_ONCE and answers and _OF_AN_ANSWER.match(match[0]):
                continue
            if rows is FALLBACK and (_is_other_way(folded.text, match) or _TELL_US.match(folded.text, match.end())):
                continue
            if rows is FALLBACK or not is_denied(folded.text, match.start(), match.end()):
                yield finding(rule, match.start(), match.end(), why)


def _is_other_way(text: str, match: re.Match[str]) -> bool:
    """ "If you prefer, ...; otherwise we add it to your balance": the other of two ways that he may wish, and no second remedy."""
    return _OTHERWISE.search(match[0]) is not None and _WISH.search(text, max(0, match.start() - 2 * _FURTHEST), match.start()) is not None


_BROUGHT_BACK = r"\b(?:come|comes|back|return|refill|restor|replac|bring|add|give|get)|نعيد|نرجع|[يت]رجع|[يت]عود|نعبي|نضيف|تعبيه"
_LOSING = re.compile(
    rf"(?:\b(?:los(?:e|es|ing|t)|drop\w*|fall(?:s|ing)?|fell|going down|went down|goes down|watch\w*)\b"
    rf"|(?<!\w)[وف]?(?:[يتن]نقص\w*|ينزل\w*|[يتن]خسر\w*|خسارت?\w*|نزول|نقص\w*))(?:(?!{_BROUGHT_BACK}|[.!?;:\n]).)*$"
)
"""Followers that are lost: how fast is told of what happened."""
_DROPS = re.compile(r" (?:drops?|loss(?:es)?|falls?)\b")
_TELL_US = re.compile(
    r" (?:show|appear|arrive|reach|come)\w*(?:(?!\b(?:we|i)\b)[^.!?]){0,40},?"
    r" (?:please |just |simply )?(?:send|tell|write|let|reply|contact)\b"
    r"(?![^.!?]*\b(?:we|i)(?:'ll| will| can|'d| would)(?! (?:check|look|trace|ask|follow|see|find)\b))"
)
""" "If it does not show on your side, please send us a screenshot"; no more than a look is promised after it."""
_OTHERWISE = re.compile(r"^(?:otherwise|if not,|[وف]?الا)$")
_WISH = re.compile(
    r"\b(?:if|should|would) you(?:'d| would| should|'re)?(?: still)? (?:rather|prefer|no longer|like|want|wish)\b"
    r"|(?<!\w)[وف]?(?:ان|اذا|لو) (?:كنت\w* )?(?:ما |لا )?(?:[تي]?فضل\w*|تحب\w*|رغبت\w*|ترغب\w*|اردت\w*|لم تعد\w*|تبي\w*|تبغ\w*)"
)
_USE = re.compile(
    r"\b(?:order (?:it|them)(?: again| anew)?|order again)(?: at)? $"
    r"|\b(?:use|used|spend|spent)\b(?:(?!\bwe\b|\bi\b|any ?time|[;:]).){0,80}$"
    r"|(?<!\w)[وف]?(?:[تي]ستخد\w*|استخد\w*|طلبهم من جديد|طلبها من جديد|[تي]صرف\w*|صرفه\w*)(?:(?! و[نسب]|وقت|[؛:]).){0,60}$"
)
_FINISHED = re.compile(r"(?:'s| is| has| are|'re)(?: been)? (?:known|finished|complete|completed|done|delivered|over)\b")
_ASSURED = re.compile(r"(?:اشير فقط|اشير|ننوه|انوه|اطمينان|نطمين|نطمئن|اطمئنان|نشير|اشاره|ننبه|نلفت|نظرا)\w* $")
_IS_SHUT = re.compile(
    r"(?: as)? (?:your|the|it|this)\b[^.!?,]{0,40}\b(?:is|stays?|remains?) (?:still )?(?:private|closed|hidden|restricted|locked|deleted)\b"
)
_UNTOLD = re.compile(r" (?:was|wasn't|were|weren't|is|isn't|has|hasn't|did|didn't|have|haven't)\b")
_FURTHEST = 100
_NEED = re.compile(r"\b(?:if|in case) you (?:should )?$")


def _is_of_use(text: str, first: int, match: re.Match[str]) -> bool:
    """ "Use it at any time", "until it's finished", "in case you ever need it": no remedy without a limit."""
    said, before = match[0], text[max(first, match.start() - _FURTHEST) : match.start()]
    if said == "الي ان" and _ASSURED.search(before):
        return True  # نودّ الاطمئنان إلى أن المبلغ ظاهر: that it shows
    if said == "for good" and STOPS_IT.search(text, max(0, match.start() - _FURTHEST), match.end()):
        return True  # "since you are leaving us for good", "we stopped it for good"
    if said.startswith("as long") and _IS_SHUT.match(text, match.end()):
        return True  # "as long as your TikTok is private, the order cannot go on"
    if said == "whatever" and _UNTOLD.match(text, match.end()):
        return True  # "the value of whatever wasn't delivered"
    if said.startswith(("until", "الي ان")):
        return _FINISHED.match(text, match.end()) is not None
    return _USE.search(before) is not None or (said == "ever" and _NEED.search(before) is not None)


def _own_places(text: str, allowed: Allowed) -> Iterator[tuple[int, int]]:
    """Where the service and the link of the order stand in a folded text."""
    order = allowed.case.order
    for value in filter(None, map(spelled, filter(None, (order.service, order.link)))):
        start = text.find(value)
        while start >= 0:
            yield start, start + len(value)
            start = text.find(value, start + len(value))


def _stands_in(match: re.Match[str], places: Sequence[tuple[int, int]]) -> bool:
    return any(start <= match.start() and match.end() <= end for start, end in places)
