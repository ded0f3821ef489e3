"""Rules of the policy told in answer to a question, which promise this client nothing."""

from __future__ import annotations

import re

from drafter.guard.allowed import Allowed
from drafter.reading import Promise
from drafter.reading.folding import fold

_REFILL_HOURS = 72

_AS_A_RULE = re.compile(
    r"\b(?:is|are) (?:always |usually |normally )?\w+(?:ed|lt)\b(?!.*\b(?:we|your?|will)\b)"
    r"|\bwarranty means\b|الضمان يعني|(?<!\w)(?:و?خلال\w* )?[تي]عاد (?:تعبي|تنفيذ)",
    re.IGNORECASE,
)
"""The passive present of a rule, with nobody addressed: "lost followers are refilled", تُعاد تعبئة (is refilled)."""


_WITHIN_WARRANTY = re.compile(
    r"warrant|guarant|cover|protect|within it|before it ends|before (?:then|that date|that day)"
    r"|(?:during|within|in) (?:that|this) (?:time|period|window)"
    r"|(?:from|after|of|following) (?:its |the |your )?(?:order's )?completion|(?:من|بعد) (?:ال)?اكتمال|[يت]شمل|[يت]غطي|تغطي[هت]"
    r"|خلاله|قبلها|قبل ذلك|قبل هال|قبل هذا التاريخ|خلال هال|خلالها|خلال هذه|خلال (?:ال)?مد|محمي|حتي ذلك"
    r"|قبل ما [يت](?:خلص|نتهي)|ضمان|مشمول|مغط",
    re.IGNORECASE,
)
"""What bounds a rule of refills: the warranty."""


_ADDRESSED = re.compile(
    r"\b(?:you|your|yours|we|we'll|i|our)\b|(?<!\w)[وف]?(?:لك|لكم|لج|رصيدك|رصيدج|طلبك|بطاقتك|حسابك|س[نت]\w+)(?!\w)", re.IGNORECASE
)
_RULE_OF = {
    "credit": re.compile(
        r"\b(?:under|by|as per) our (?:terms|policy|rules)\b|\bas a rule\b|(?:حسب|وفق|بحسب) (?:شروطنا|سياستنا)|(?<!\w)(?:و)?الاصل ان"
        r"|undelivered|not (?:been )?delivered|\bdue\b"
        r"|can(?:no|')t be (?:delivered|completed)|unfinished|\b(?:approved|agreed|ordinar\w*|usual\w*|normal\w*|rule|in cash)\b"
        r"|(?:ال)?(?:موافقه|معتمد|قاعده|معتاد|متبع)\w*|عاده"
        r"|غير ال(?:منفذ|موصل|مسلم|واصل)|غير المكتمل|ما توصل|لم يصل|ما وصل|يستحق|مستحق",
        re.IGNORECASE,
    ),
    "refund": re.compile(
        r"\b(?:situations?|considered)\b|error in the charge"
        r"|خطا في السحب|حالتين|حالات|mistake|double|duplicate|billing error|\bclos(?:e|es|ed|ing)\b.*\baccount"
        r"|(?:[يت]غلق|اغلاق|[تي]سكر)\w* (?:ال)?حساب|مكرر|بالخطا|الخاطي|فوتره",
        re.IGNORECASE,
    ),
}
"""What bounds a rule of money: the undelivered share goes to the balance, a charge by mistake to the way of payment."""


def explains(promise: Promise, allowed: Allowed, text: str = "") -> bool:
    """A condition of the policy told in answer to a question: what is delivered or refilled when it holds, never an amount.

    ``text`` is the half that the promise stands in: what bounds a rule may stand in the sentence before it.
    """
    asked = allowed.key == "inform" and allowed.case.claim == "policy_question"
    quote = fold(promise.quote).text
    if asked and promise.remedy in ("refill", "redelivery") and _is_within_warranty(promise, text):
        return True
    if asked and promise.remedy == "redelivery" and _is_of_private_account(promise, text):
        return True
    if asked and _tells_rule(promise, quote, fold(text[max(0, promise.start - _CONDITION) : promise.start]).text):
        return True
    told = promise.polarity == "conditional" or _AS_A_RULE.search(quote)
    if asked and promise.remedy == "refill" and promise.polarity in ("promised", "conditional"):
        return _MAY_ASK.search(quote) is not None and _WIDENS.search(quote) is None and promise.hours is None
    kind = told and promise.remedy in ("refill", "redelivery") and promise.amount is None
    bounded = promise.hours is not None or _WITHIN_WARRANTY.search(quote)
    return asked and bool(kind) and bool(bounded) and (promise.hours is None or promise.hours >= _REFILL_HOURS)


def _is_within_warranty(promise: Promise, text: str) -> bool:
    """ "If followers drop before it ends, the drop is refilled at no extra cost, within 72 hours of being accepted": the rule of refills,
    bounded by the warranty and in no less than its time.
    """
    itself, own = _told_in(promise, text)
    said = fold(promise.quote).text
    bounded = _WITHIN_WARRANTY.search(own) is not None and (_DROP.search(own) is not None or promise.hours is not None)
    plain = promise.amount is None and promise.percent is None and promise.fraction is None
    conditional = promise.polarity == "conditional" or _IF_IT_DROPS.search(own) is not None or _AS_A_RULE.search(said) is not None
    conditional = conditional or _OURS.search(itself) is None
    widens = _WIDENS.search(_AT_NO_COST.sub(" ", own)) or _NOT_A_RULE.search(itself)
    return bounded and plain and conditional and not widens and (promise.hours is None or promise.hours >= _REFILL_HOURS)


def _told_in(promise: Promise, text: str) -> tuple[str, str]:
    """The folded sentence that a promise stands in, and the same with the sentence before it."""
    before = fold(text[max(0, promise.start - _RULE_WITHIN) : promise.start]).text
    said = fold(promise.quote).text
    starts = [match.end() for match in _RULE_STARTS.finditer(before)]
    after = fold(text[promise.end : promise.end + _CONDITION]).text
    end = _RULE_STARTS.search(after)
    said += after[: end.start()] if end else after
    return before[starts[-1] if starts else 0 :] + said, before[starts[-2] if len(starts) > 1 else 0 :] + said


def _is_of_private_account(promise: Promise, text: str) -> bool:
    """ "Delivery stops while the account is private and resumes once it is public": what waits goes on, and nothing more is given."""
    itself, own = _told_in(promise, text)
    plain = not any((promise.amount, promise.percent, promise.fraction, promise.hours))
    widens = _WIDENS.search(_PUBLIC_AGAIN.sub(" ", own)) or _OURS.search(itself)
    return plain and _PRIVATE.search(own) is not None and _PUBLIC.search(own) is not None and not widens


_PRIVATE = re.compile(r"\bprivate\b|(?<!\w)(?:ال)?خاص[اه]?(?!\w)")
_PUBLIC = re.compile(r"\bpublic\b|(?<!\w)(?:ال)?عام[اه]?(?!\w)|\bsetting\b|(?<!\w)(?:ال)?اعداد")
_PUBLIC_AGAIN = re.compile(r"\bpublic again\b|(?<!\w)(?:عام[اه]?|يعود) (?:من جديد|مره اخري|مجددا)")
_OURS = re.compile(
    r"\b(?:we'll|i'll|(?:we|i) (?:will|shall|can|refill|restore|top|deliver|send|add|put|give|bring)"
    r"|your (?:drop|loss|followers|likes|views|members|subscribers)|you(?:'ll)? (?:lost|will|get|receive))\b"
    r"|(?<!\w)[وف]?(?:س[نت]\w+|نعيد\w*|نعبي\w*|نكمل\w*|نواصل\w*|نقصك|متابعيك|متابعينك|لك|لكم|لج)(?!\w)"
)
"""What is told of us and of him is no rule but an act: we will, you get; سنعيد, لك."""
_IF_IT_DROPS = re.compile(
    r"\b(?:if|when|where|any|should)\b|\ba drop (?:within|during|before|in)\b"
    r"|(?<!\w)[وف]?(?:ال)?نقص (?:الذي|اللي|الي)(?!\w)|(?<!\w)[وف]?(?:اذا|ان|لو|عند|اي|متي)(?!\w)"
)
_RULE_WITHIN = 240
_RULE_STARTS = re.compile(r"[.!?\n](?!\d)")
_DROP = re.compile(r"\b(?:drop\w*|lost|loss|fall\w*|decrease\w*)\b|نقص|[ينت]نقص|نزل|[ينت]نزل|انخف|هبوط|ناقص")
"""A drop, which the rule of refills is about."""
_AT_NO_COST = re.compile(
    r"\b(?:free of charge|at no charge|without charge)\b|\bany (?:such )?(?:drop|loss)\b|(?<!\w)[وف]?اي نقص"
    r"|\bfill\w*(?: up)? again\b|\btop\w* up again\b|\bboth answers\b"
    r"|\b(?:at|with|for) no (?:extra|additional|further) (?:cost|charge|fee)\b|\bfree refills?\b"
    r"|(?<!\w)(?:ب?دون|بلا|من غير) (?:اي )?(?:تكلفه|رسوم|مقابل)(?: (?:اضافيه|زياده))?|(?<!\w)مجانا(?!\w)(?! (?:داي?ما|للابد|علي طول))"
)
"""At no extra cost: what a refill is by the policy, and no more."""
_NOT_A_RULE = re.compile(
    r"\b(?:even|after (?:the warranty|it) (?:ends|expires|is over)|as long as you|lifetime|forever)\b"
    r"|\b(?:whatever|beyond|over|outside|private|your drop)\b"
    r"|خارج|انتهاء|انتها|خاص|نقصك|حتي (?:لو|بعد)|مدي الحياه|للابد|مهما"
)
_MAY_ASK = re.compile(
    r"\byou (?:may|can) (?:then )?(?:request|ask for) a refill\b|\ba refill\b.*\bcan be (?:requested|asked for)\b"
    r"|(?<!\w)[وف]?(?:يمكنك|يحق لك|لك) (?:ان ت)?طلب\w* (?:اعاده )?(?:ال)?تعبي"
)
_WIDENS = re.compile(
    r"\b(?:twice|bonus|plus|extra|always|every|any|all|also|more|again|at once|immediately|today|free|both|anew|whole|entire|full|start)\b"
    r"|ضعف|مرتين|زياده|داي?م|كل|اي |فور|ايض|كذلك|مجان|هديه|من جديد|كامل|بدايه",
    re.IGNORECASE,
)
"""What makes more of a rule than the policy says: twice, a bonus, always, any, at once, free; ضعف (double), كل (every)."""


_HIS_BALANCE = re.compile(
    r"\byour (?:panel )?(?:balance|account)\b|\byour original payment method\b|\bour (?:rule|policy|terms)\b|رصيدك|لدينا"
)
""" "Returned to your balance" addresses him, and tells a rule all the same."""


_CONDITION = 90
"""So far before it the condition of a rule stands."""
_CANNOT = re.compile(
    r"(?:if|when|where)\b[^.!?\n]*(?:can't|cannot|can not|could not|couldn't) be (?:delivered|completed|finished)[^.!?\n]*$"
    r"|(?:اذا|ان|لو|متي|حين|عند)(?!\w)[^.!?\n]*(?:تعذر|ما يمكن|لا يمكن|ما امكن|لم يمكن)[^.!?\n]*$"
)
"""Where the rest cannot be delivered: the condition of a credit."""


_NO_CREDIT_FOR = re.compile(
    r"\b(?:drop\w*|warrant\w*|guarant\w*|delay\w*|late|slow\w*|gesture|goodwill|apolog\w*|results?|sales)\b"
    r"|[ينت]نزل|نزول|هبوط|ضمان|تاخ[رير]|تاخير|(?<!\w)(?:ال|ل|ب)*بط(?!\w)|بطي|بادره|اعتذار|مبيعات"
)
"""Drops, the warranty, delay, goodwill: no rule gives a credit for them."""


def _tells_rule(promise: Promise, quote: str, before: str = "") -> bool:
    """A rule of the policy about money, with nobody addressed and no figure; ``before`` may hold its condition."""
    figures = (promise.amount, promise.percent, promise.fraction, promise.hours)
    rule = _RULE_OF.get(promise.remedy or "")
    if rule is None or any(figures) or _ADDRESSED.search(_HIS_BALANCE.sub(" ", quote)) or _WIDENS.search(quote):
        return False
    if promise.remedy == "credit" and _NO_CREDIT_FOR.search(f"{before} {quote}"):
        return False
    return rule.search(quote) is not None or (promise.remedy == "credit" and _CANNOT.search(before) is not None)
