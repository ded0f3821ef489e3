"""What a text promises or tells as done without a word for it: what can be seen, what is left to pay, gifts, both sums, what we noticed.

A phrase is a regular expression over folded text; ``~`` stands for up to six words of the same sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from drafter.folding import Language
from drafter.guard.allowed import Allowed
from drafter.guard.finding import Finding
from drafter.guard.phrases import is_asked, is_denied, spelled_pattern
from drafter.reading import Reading
from drafter.reading.folding import Folded, fold

_GAP = r"(?:[^\w.!?\n]+[\w.,]*\w){0,6}?[^\w.!?\n]+"

_SEEN: Final = (
    (
        r"(?:you (?:will|'ll|can|should|may)|you'll) (?:now |already |then )*(?:find|see|notice|spot)~(?:more|extra|higher|"
        r"increase\w*|grown|waiting|there already)",
        "",
    ),
    (r"(?:open|check|refresh|look at|visit|glance at)~(?:balance|wallet|statement|card)\b~(?:find|see|notice|there already|is in)", ""),
    (r"(?:should|must) (?:now |already )+(?:be|show|see|find|have)~(?:balance|wallet|card|statement|account)", ""),
    (r"(?:already|now) (?:sitting|waiting|showing|visible|reflected|on its way|back where)", ""),
    (
        r"(?:we|team|i)(?: have|'ve)?(?: already| just| now)* (?:begun|began|started) (?:to )?(?:put|return|refill|restor|"
        r"deliver|redeliver|send|add|credit|refund|cancel|top)\w*",
        "",
    ),
    (r"(?:the )?(?:first|most|some|half)~(?:are|is) (?:already )?(?:in|back|there|done)\b", ""),
    (r"(?:consider it|is as good as|has been|all) (?:done|settled|taken care of|sorted)", ""),
    (
        "(?:ستجد\\w*|بتلقي\\w*|بتلاقي\\w*|تلقي\\w*|بتشوف\\w*|سترى|ستري|ستلاحظ\\w*|بتحصل\\w*)~(?:زياده|زايد|اكثر|ارتفع|زاد)",
        "you will find it higher, more",
    ),
    (
        "(?:افتح\\w*|شيك\\w*|راجع|راجعي|شوف\\w*|ادخل\\w*|تفقد\\w*)~(?:رصيد\\w*|المحفظه|محفظتك|كشف)~[وف]?(?:تجد\\w*|ستجد\\w*|"
        "تلقي\\w*|بتلقي\\w*|تشوف\\w*|بتشوف\\w*)",
        "open your balance and you find",
    ),
    (
        "(?:بدانا|بدينا|باشرنا|شرعنا)~(?:[نب]رجع\\w*|نعيد|نعبي\\w*|نضيف|نرسل|نحول|ارجاع|اعاده|تعبيه|اضافه|نعوض\\w*)",
        "we have begun to return, refill, add",
    ),
    ("اول (?:\\w+ )?(?:دفعه|مييه|ميه|الف|عشره)? ?(?:دخلوا|وصلوا|رجعوا|نزلوا)", "the first ones are in"),
    ("(?:خلصت|اعتبرها|اعتبريها|صارت) (?:السالفه|منتهيه|محلوله|خلصانه)", "consider it done"),
)  # fmt: skip
_GIFTS: Final = (
    (
        r"as (?:a|our|an) (?:courtesy|gift|goodwill|gesture|present|bonus|apology|thank[- ]you|exception)|on the house|"
        r"with our compliments|a little (?:extra|something)|(?:is|are) being (?:lined up|prepared|arranged|readied) for you|"
        r"a bit cheaper|special price|nice surprise",
        "",
    ),
    (
        "(?:و)?منا لك|هديه (?:منا|لك|بسيطه)|هديتك|بونص|كمبادره|مجامله|علي سبيل المجامله|اكراما|استثناء لك|ارخص|سعر خاص|مفاجاه",
        "from us to you, a gift, a bonus, an exception, cheaper",
    ),
)  # fmt: skip
_BOTH: Final = (
    (r"both (?:payments|charges|amounts|sums|transactions)~(?:refunded|returned|credited|reversed|sent back|come back|go back)", ""),
    (
        r"(?:refund|return|credit|reverse|give back|send back) (?:you )?both(?: of them)?(?= to| in| within| back|[.,;]|$)"
        r"|(?:refund|return|credit|reverse|give back|send back) (?:you )?(?:both|each of the two|the two) (?:payments|charges|"
        r"amounts|sums)?",
        "",
    ),
    (r"the same (?:amount |sum |figure )?(?:again|once more|a second time|on top)|as much again|match(?:ing)? it with", ""),
    (r"س?(?:نعيدهما|نردهما|نرجعهما|نضيفهما)|بنرجعهم الاثنين", "we return both of them"),
    ("(?:سنعيد|نعيد|سنرد|بنرجع|نرجع|سنضيف|بنضيف)(?: لك| اليك)? (?:الدفعتين|المبلغين|العمليتين|كلا|كلتا)", "we return both payments"),
    (
        "(?:تعاد|ستعاد|ترجع|بترجع)(?: لك| اليك)? (?:الدفعتان|الدفعتين|العمليتان|كلتا)|و?مثله[ام]? (?:رصيد|مره|اضاف|هديه)\\w*|"
        "ومثلها|ومثله(?= )",
        "both come back; the same again",
    ),
)  # fmt: skip
_NOTICED: Final = (
    (
        r"(?:we|i|our (?:team|system|logs?|records?))(?: have|'ve)?(?: also| already| just)* (?:notic|observ|detect|spot|"
        r"discover|suspect|not|saw|see|learn)\w*(?: that)? (?:that )?(?:you|your (?:account|profile|page)|the account|"
        r"the profile)\b~(?:chang|rename|remov|delet|bought|order|us|took|switch|block|clean|purg|anoth|other|twice|several|bot|"
        r"vpn|shar)\w*",
        "",
    ),
    (
        r"you(?:'ve| have)? (?:also )?(?:took|taken|bought|ordered|used|placed)~(?:(?:another|other|different|second) (?:panel|"
        r"provider|site|seller|website|platform)|elsewhere)",
        "",
    ),
    (
        "(?:لاحظنا|رصدنا|اكتشفنا|تبين لنا|شفنا|لاحظ فريقنا|ظهر لنا)(?: ايضا| كذلك| بعد)? (?:ان|انك|انكم|انج|انه|"
        "بانك)~(?:غير\\w*|حذف\\w*|اخذت\\w*|خذيت\\w*|اشتريت\\w*|طلبت\\w*|استخدمت\\w*|بدلت\\w*|مسحت\\w*|حظرت\\w*|تستخدم\\w*)",
        "we noticed that you changed, deleted, bought, used",
    ),
    (
        "(?:اخذت|خذيت|اخذتي|اشتريت|طلبت|استخدمت)\\w*~(?:لوحه|موقع|منصه|جهه|مزود) (?:اخري|ثانيه|ثاني|اخر)",
        "you took it from another panel, site",
    ),
)  # fmt: skip
_PAYS = re.compile(
    r"\b(?:pay|pays|paying|costs? you|for|at)(?: you| just| only| us)* (?:only|just)?\s*$"
    r"|(?<!\w)[وف]?(?:ادفع\w*|تدفع\w*|بتدفع\w*|يكلفك|مقابل)(?: فقط| بس| الا)?\s*$"
)
"""Before a share: pay only, for just; ادفع, تدفع, مقابل."""
_ONLY = re.compile(r"\b(?:only|just)\b|(?<!\w)(?:فقط|بس|لا غير)(?!\w)")


def _pattern(rows: tuple[tuple[str, str], ...]) -> re.Pattern[str]:
    folded = "|".join(spelled_pattern(phrase) for phrase, _ in rows)
    return re.compile(rf"(?<!\w)[وف]?(?:{folded.replace('~', _GAP)})(?!\w)")


_COURTESY = re.compile(r"goodwill|courtesy|gesture|كمبادره|مجامله|اكراما")
_SEEN_AS, _GIFT, _BOTH_SUMS, _OBSERVED = _pattern(_SEEN), _pattern(_GIFTS), _pattern(_BOTH), _pattern(_NOTICED)


def findings(read: Reading, folded: Folded, lang: Language, allowed: Allowed) -> Iterator[Finding]:
    """What is implied and not due; never certain but where the figures prove it."""
    if not allowed.case.done and not (allowed.case.order.refunded and allowed.case.order.refunded.value):
        yield from _each(_SEEN_AS, "promise.done", "This tells something as done, and nothing proves it.", folded, lang)
    if not allowed.offers:
        told = {"credit", "discount"} & {entry.remedy for entry in allowed.case.done}
        for finding in _each(_GIFT, "promise.remedy", "This gives something, and nothing is offered.", folded, lang):
            if not (told and _COURTESY.search(fold(finding.quote).text)):
                yield finding  # "5.00 SAR were credited as a goodwill gesture" names what is on record
    yield from _each(_BOTH_SUMS, "promise.amount", "This doubles an amount that the decision limits.", folded, lang)
    yield from _each(_OBSERVED, "claim.unsupported", "The case does not say that this was observed.", folded, lang)
    yield from _part_to_pay(read, folded, lang, allowed)


def _each(pattern: re.Pattern[str], rule: str, why: str, folded: Folded, lang: Language) -> Iterator[Finding]:
    for match in pattern.finditer(folded.text):
        if not is_denied(folded.text, match.start(), match.end()) and not is_asked(folded.text, match.start()):
            start, end = folded.span(match.start(), match.end())
            yield Finding(rule, lang, folded.original[start:end], start, end, why, certain=False)


def _part_to_pay(read: Reading, folded: Folded, lang: Language, allowed: Allowed) -> Iterator[Finding]:
    """ "Pay only three quarters": a discount of the rest."""
    offer = allowed.offers.get("discount")
    shares = [(each.value, each.start, each.end) for each in read.fractions]
    shares += [(Fraction(each.value) / 100, each.start, each.end) for each in read.percents]
    text = folded.original
    for share, start, end in shares:
        before = _PAYS.search(text[max(0, start - 40) : start].lower())
        only = before and (_ONLY.search(before[0]) or _ONLY.search(text[end : end + 20].lower()))
        if not only or not 0 < share < 1:
            continue
        percent = 100 * (1 - share)
        if offer is None:
            yield Finding(
                "promise.remedy", lang, text[start:end], start, end, "This promises a discount, which the decision does not offer."
            )
        elif offer.percent is not None and percent > offer.percent:
            why = f"What is left off is {float(percent):g}%, above the ceiling of {offer.percent}%."
            yield Finding("promise.percent", lang, text[start:end], start, end, why)
