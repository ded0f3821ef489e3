"""Words beside a promise or a denial that make more of it: a rate, a bound, a first part, another place, a denial that leaves something open.

"We will credit 5.00 USD a day", "to your bank balance", "we cannot refund it in full": the remedy and the figure are the decision's, and the
words around them are not. They are looked for in the sentence of what was read; what they mean is never certain, so the text is unverified.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import Final

from drafter.folding import Language
from drafter.guard.allowed import Allowed
from drafter.guard.finding import Finding
from drafter.guard.phrases import is_denied, spelled_pattern
from drafter.reading import BINDING, Promise, Reading
from drafter.reading.folding import Folded

_THINGS = "day|week|month|year|hour|time|order|follower|like|view|member|subscriber|comment|drop|unit|hundred|thousand"
_UNITS = "followers?|likes|views|members?|subscribers?|comments"
_LAST = "usd )|(?<=aed )|(?<=sar )|(?<=kwd )|(?<=bhd )|(?<=omr )|(?<=qar )|(?<=egp )|(?<=jod )|(?<=dollars )|(?<=followers "
_CURRENCY = r"(?:usd|aed|sar|kwd|bhd|omr|qar|egp|jod|eur|gbp|us\$|\$|€|£)"

# each row: English, Arabic, the gloss of the Arabic
RATES: Final = (
    rf"apiece|(?<=[\w%] )(?<!within )(?<!in )(?:per|each|every) (?:{_THINGS})(?! (?:that|which) (?:is|was|are|were|did|has|have)\b)|(?:(?<=\d )|(?<=off )|(?<={_LAST}))a (?:{_THINGS})|per \d[\d,.]*|daily|weekly|monthly|yearly|hourly|every \d+|each time|(?:in|on|to|into) (?:each|every) (?:panel|account|balance|wallet)|for any (?:\w+ )?(?:{_THINGS})|for (?:each|every)(?! of (?:the|your) (?:two|charges|payments))",
    r"يوميا|اسبوعيا|شهريا|سنويا|كل (?:يوم|اسبوع|شهر|سنه|ساعه|مره|متابع|طلب|مشاهده|اعجاب|عضو|\d+)(?! (?:ناقص|مفقود|لم|ما وصل))|(?:في|علي|الي) كل (?:لوحه|حساب|محفظه|رصيد)|عن كل|لكل (?:متابع|طلب|مشاهده|اعجاب|عضو|يوم|شهر|\d+)|للواحد|في اليوم(?! (?:نفسه|ذاته|التالي|السابق|الذي|اللي|الاول|\d))|بالشهر|باليوم",
    "daily, every month, every time, for each follower, a day",
)
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
BOUNDS: Final = (
    rf"(?:no|not) less than|at (?:the )?(?:very )?(?:least|minimum)|a minimum of|upwards of|(?:over|above|(?<!no )(?<!not )more than|beyond|(?<!\bon )(?<!\bup )(?<!\bdown )(?<!counted )(?<!continue )(?<!resume )from) {_CURRENCY}? ?\d[\d.,]*+(?! (?:to|and) )(?! (?:{_MONTHS})\b)|(?:or|and) (?:more|above|up(?! to\b)|over)\b|plus (?:some|more|extra)|and change|a (?:little|bit) (?:more|over)",
    r"علي الاقل|كحد ادني|لا (?:يقل|تقل) عن|اكثر من \d[\d.,]*|فاكثر|او اكثر|فما فوق|وزياده|وشوي|وزود",
    "at least, no less than, more than, and more, and a little",
)
PARTS: Final = (
    r"as a (?:start|beginning|first (?:step|part))|for (?:a start|starters|now|the time being)|to (?:start|begin) with|(?:the|a|an|our|your) (?:first|initial|doubled?|double|triple) (?:\S+ )?\d"
    r"|(?:half|part|some|a share) of what (?:is|we|you)|first (?:part|instal\w*)|in instal\w*|one of (?:two|several)(?!\s*:)(?! (?:ways|options|choices|things|solutions|paths|routes))|in the meantime(?! (?:no|nothing|neither|there is no|we cannot|we can't|it cannot|please)\b)|until (?:the rest|we (?:decide|know))|before the (?:rest|full)",
    r"كبدايه|كخطوه اولي|كدفعه اولي|مبدييا|في البدايه|للبدايه|نبدا معك|حاليا علي الاقل|دفعه اولي|الدفعه الاولي(?! (?:قايم|صحيح|سليم|تبقي|باقي))|جزء (?:اول|من (?:حقك|المستحق|مبلغك))|نصف (?:المستحق|حقك)|والخير جاي\w*|والقادم (?:احسن|افضل)|اول الغيث|الي ان نحسب|لين نحسب|مضاعف\w*|ضعف\w*",
    "as a start, a first part, for now, doubled, until we reckon",
)
OTHERS: Final = (
    r"(?:your|the|any|a) (?:other|second|new|external|personal|outside|friend's|brother's|sister's|withdrawable|crypto) (?:\w+ )?(?:balance|wallet|account|card)|(?:balance|wallet|account) (?:outside|abroad|elsewhere)"
    r"|(?:any|another|your new|a new) (?:card|account|wallet|balance|link|profile|page|post|reel|video|channel)|where(?:ver)? you (?:want|like|wish)|(?:refill|restore|replace) any",
    r"ل?رصيد (?:اخ\w*|صديق\w*|زوج\w*|اخر)|ل?محفظ\w* (?:الخارجيه|الثانيه|الاخري|خارجيه|خارج)|ل?بطاق\w* (?:الاخري|الثانيه|اخري|ثانيه|الجديده)|ل?حساب\w* (?:الاخر|الثاني)|اي (?:بطاقه|حساب|محفظه)|وين ما (?:تبي|تبين|تحب)|(?:تعبيه|نعبي) اي"
    r"|(?:ننقل|نحول|ننفذ\w*|نكمل\w*)(?: \w+){0,2} (?:الي|علي|ل) ?(?:ال)?(?:مقطع|منشور|فيديو|حساب|رابط|صفح|قنا)\w* (?:ال)?(?:جديد|ثاني|اخر)\w*",
    "your brother's balance, an outside wallet, the other card, any account, where you like, we move it to your new post",
)
JOINED: Final = (
    rf"(?:{_CURRENCY} ?\d[\d.,]*|\d[\d.,]* ?(?:{_CURRENCY}|dollars?|riyals?|dirhams?|dinars?|pounds?)|discount|refill|a new order),? (?:and|with|plus|together with|as well as|on top of|besides|along with|in addition to) (?:all |the |your |its |another |an? )*"
    rf"(?:missing|remaining|undelivered|lost|rest|others?(?! (?:one|way))|balance|fees?|\d[\d,]* (?:{_UNITS})|{_UNITS}|value|price|orders)(?! (?:is|are|was|were|will|can|cannot|stays?|remains?|shows?|goes|receives?|gets?))"
    rf"|(?:missing|remaining|lost) \d[\d,]*(?: (?:{_UNITS}))? and {_CURRENCY}? ?\d[\d.,]* ?{_CURRENCY}|order(?: \d+)? and (?:all )?(?:the |your )others?|(?:\d[\d,]* (?:{_UNITS})|of the \d[\d,]*|{_UNITS}|them) and (?:their|its) (?:value|price)|for all (?:of )?your orders",
    r"(?:دولار|ريال|درهم|دينار|جنيه|قطري|سعودي|كويتي|بحريني|عماني|مصري|اماراتي|المبلغ|خصم)\w* ?،? ?(?:و|مع |فوق |فوقها |بالاضافه الي |اضافه الي |الي جانب |زائد )(?:كل |ال|باقي |بقيه )*(?:\d[\d,]* (?:ال)?(?:متابع|اعجاب|مشاهد|عضو|مشترك|تعليق|ناقص|مفقود|متبقي|باقي)|ناقص|متبقي|مفقود|باقي|رصيد|رسوم|متابع|اعجاب|مشاهد|قيم|غيره|طلبات)\w*"
    r"|(?:ال)? ?\d[\d,]*(?: \w+){0,2} (?:مع|فوق|زائد) (?:كامل )?قيمت(?:هم|ها|ه)|(?:هذا )?(?:ال)?طلب(?: \d+)? وغيره\w*|طلب جديد مع ال? ?\d[\d,]*|(?:ال)?(?: ?\d[\d,]*|متابع\w*|اعجاب\w*|مشاهد\w*|متبقي\w*|باقي\w*) وقيمت(?:هم|ها|ه)|ال ?\d[\d,]* (?:ال)?(?:متابع|اعجاب|مشاهد|عضو|مشترك|تعليق|ناقص|مفقود|متبقي)\w* و\d[\d.,]* ?(?:دولار|ريال|درهم|دينار|جنيه)|ل(?:كل|جميع) طلبات\w*",
    "the sum and the missing ones, with the views, besides your balance, and their value, for all your orders",
)
"""A second thing joined to what is given."""
BOTH_PLACES: Final = (
    r"(?:balance|wallet|card|method|account),? (?:and|then)(?: then| from there)? (?:to |on |onto |into )?(?:(?:your|the|panel|original|payment) )*(?:balance|wallet|card|payment method|method|bank|account)|or wherever you",
    r"(?:ال)?(?:رصيدك?|لوحه|لوحتك|بطاقتك|اصليه|دفع|محفظتك?)،? (?:و|ثم |ومنه |ومنها |ثم منه )(?:الي |علي |ل)?(?:ال)?(?:رصيد|بطاق|وسيله|بنك|حسابك البنكي|محفظ)\w*|او (?:علي |الي )?(?:الحساب|من حيث|حيث) (?:الذي |اللي )?دفعت\w*",
    "to your balance and your card, and from it to the bank, or where you paid",
)
FEES: Final = (
    r"(?:less|minus|after|plus|and|with|of|for) (?:a |the |any |our )?(?:small |bank |transfer |service |processing )?(?:fees?|commission)|(?<!without )(?<!without any )(?<!no )(?<!nothing )(?<!nothing is )(?<!nothing was )deduct\w*",
    r"(?:بعد|ناقص|مع|و|خصم|بخصم|مخصوم\w*)(?: خصم| من\w*)? ?(?:ال)?(?:رسوم|عمول)\w*|استقطاع\w*",
    "after the fees, less a commission",
)
WAITING: Final = (
    r"(?:when|once|if|after|as soon as) you (?:next )?(?:order|buy|place)(?: again| another| a new| anew)?|you pay (?:the|a)|(?:of|with|after|for|towards?|(?<!use it )(?<!used )(?<!use this )(?<!use that )(?<!spend it )on) your next order",
    r"(?:عند|مع|بعد|(?<!استخدامه )(?<!استخدامها )(?<!صرفه )(?<!صرفها )في|علي|من) (?:ال)?طلبك (?:ال)?(?:قادم|جاي|جديد|مقبل|تالي)|[تن]دفع\w* (?:الفرق|الباقي)|(?:اذا|لما|عندما|متي|ان) طلبت (?:مره|مجدد|من جديد|ثاني)\w*",
    "when you order again, on your next order",
)
"""What a sum that is due does not wait for."""
PLACES: Final = (
    r"or (?:back )?(?:to |on |onto |into )?(?:your |the )?(?:card|bank|visa|mada|payment method)|(?:your|the) (?:bank|mobile|phone|cash|paypal|card|debit) (?:\w+ )?(?:balance|wallet|account|card)|(?:balance|wallet) (?:or|and) (?:the |your )?(?:card|payment method|bank)|in cash",
    r"او (?:الي |علي |ل)?(?:ال)?(?:بطاق|بنك|وسيله الدفع|فيزا)\w*|ل?رصيد (?:جوال\w*|هاتف\w*|بنك\w*|البنك|حساب\w* البنكي)|ل?محفظ\w* البنكيه|ل?حساب\w* (?:البنكي|بالبنك|في البنك)|نقدا|كاش",
    "or to your card, your phone's or bank's balance, in cash",
)
INSTEAD: Final = (rf"or {_CURRENCY}? ?\d[\d.,]*(?! ?%)", r"او \d[\d.,]*(?! ?%)", "or 5.00")
"""Beside a discount or a consultation, where no credit is offered."""
TAKEN_OUT: Final = (
    r"withdraw\w*|cash(?:ed)? (?:it )?out|transfer it (?:to|on)|sell it",
    r"ل[تن]?سحب\w*|[تن]سحب\w*|القابل للسحب|قابل للسحب|سحبه|سحبها|[تي]سحبه|[تي]سحبها|تبيعه|بيعه",
    "withdrawable, to withdraw it, to sell it",
)
NARROWED: Final = (
    r"(?<!in part or )(?<!completed )(?<!delivered )in full(?! or in part)|(?:a|the) (?:full|whole|entire|complete) (?:refund|amount|price|sum|credit)|fully|entirely|all of it|more than (?:half|part|a part|some)|not only|only (?:to|as|for|on)|tonight|at once|by itself"
    r"|this (?:month|week|year)|(?:before|until|till|unless|except)|without (?:a|an|the|your|our|any) (?:screenshot|supervisor|approval|proof|photo|picture|request|review|number|confirmation|consent|agreement|reply)|this team (?:cannot|can't)|by (?:me|this team|my team|chat|message)|from here|half|a part|twice|in (?:one|a single) (?:go|payment)|yet",
    r"(?<!نفذ )(?<!اكتمل )(?<!وصل )(?<!سلم )كاملا|(?<!نفذت )(?<!اكتملت )(?<!وصلت )(?<!سلمت )كامله|(?<!منفذ )(?<!نفذ )(?<!مكتمل )(?<!اكتمل )(?<!وصل )بالكامل|(?:كامل|كل) (?:ال)?(?:مبلغ|قيمه|سعر)|كامل|(?<!اعيد )(?<!رجع )(?<!عاد )كله(?! او بعض)|كلها(?! او بعض)|اكثر من (?:نصف|جزء|النصف)|فقط|بس الي|هالشهر|هذا الشهر|هالاسبوع|هذا الاسبوع|قبل (?:ان|ما|موافقه|راي|رد|المشرف|\d+)|حتي [نيتا]\w+|الا (?:ب\w+|بعد|اذا|ان|عن|من)|بدون (?:موافقه|صوره|لقطه|مراجعه)|دون (?:موافقه|صوره|مراجعه)|من (?:هنا|عندي)|نصف\w*|مرتين|دفعه واحده|بعد$",
    "in full, all of it, only, this month, before, until, except, without approval, at one go, yet",
)
PARTLY: Final = (
    r"(?:refund|returned|refunded) in full|before (?:a|the) (?:refill|redelivery|delivery)",
    r"كاملا|كاملين|قبل (?:اعاده )?ال(?:تعبيه|تنفيذ)",
    "in full, before the refill",
)
EXCEPTED: Final = (
    r"without (?:a |an |any |your |the |our )?(?:new )?(?:link|fee|charge|cost|approval|supervisor|order number|number|code|screenshot|consent|acceptance|agreement)|except|unless|only (?:a )?(?:part|half|some|share)|but (?:only |just )?(?:a )?(?:part|half|some)|other than|in one go|all at once|at this price|easily|(?:for this order )?alone|by ourselves|on our own|would rather not",
    r"(?:بدون|دون|بلا|من غير) (?:رابط|موافق|رسوم|رقم|رمز|صور|لقط|مشرف|اعتماد)\w*|الا (?:جزء|نصف|بعض)\w*|سوي|ما عدا|باستثنا|بهذا السعر|بسهوله|وحدنا|(?<!استشاره )وحده|دفعه واحده|مره واحده|بل (?:استبدال|تعويض|تعبي|اعاد|رصيد)\w*",
    "without a fee, without your number, except a part, in one go, but a replacement",
)
"""What takes a part out of a denial and may give it."""
DEFERRED: Final = (
    r"today|now|for now|at the moment|currently|at this (?:stage|point|time)|while|within \d+|over (?:a|the)|through|via|to (?:your|the) card|all (?:of|the)|hardly|for \d+ hours",
    r"اليوم|الحين|الان|حاليا|قبل|بالوقت الحالي|في هذه المرحله|ما دام\w*(?!.{0,60} فلا )|طالما|خلال \d+|عبر|عن طريق|الي بطاقت\w*|كل ال|كل \d+",
    "today, now, at this stage, as long as, by way of, to the card, all of",
)
"""A plain "no" says none of these; where an order is still running they are its time and the rule."""
LATER: Final = (
    r"today|yet|for now|at the moment|this (?:week|month|step)|before (?:you|that|then|the (?:refill|delivery|redelivery|credit))|until|till|more than(?! (?:that|this) (?:cannot|can't|is not|isn't))",
    r"اليوم|حاليا فقط|الان|هذه (?:الخطوه|المرحله)|هذا (?:الشهر|الاسبوع)|هالشهر|هالاسبوع|قبل (?:ان|ما|ذلك|(?:ال|اعاده ال)(?:تعبيه|تنفيذ))|حتي [نيتا]\w+|اكثر من",
    "today, yet, this month, before that, until, more than",
)
"""What bounds the denial of another remedy than the decision's."""
ALREADY: Final = (
    r"of this message|from (?:now|this message|today)|after this message|off (?:of )?(?:this order|order \d+|the order)",
    r"من (?:هذه الرساله|الان|الحين|اليوم)|من قيمه (?:هذا الطلب|طلبك \d+|الطلب \d+)",
    "of this message, from now; off this order",
)
"""A refill runs from its acceptance, and a discount is on a new order."""
THIS_ORDER: Final = (r"on (?:this order|order \d+|the order)", r"علي (?:هذا الطلب|طلبك \d+|الطلب \d+)", "on this order")
"""A discount is on a new one; a refill of the followers on this order is nothing else."""
REVERSED: Final = (
    r"(?:cannot|can not|can't|could not|won't|will not|do not|don't|never) (?:refuse|decline|deny|reject|leave(?! (?:it|this|that|things) (?:like|at|there))|avoid|say no|fail|forget|ignore|let)|(?:is|are) not (?:impossible|excluded|ruled out|refused|declined|out of the question)|nothing (?:prevents|stops|stands|excludes)|no reason not",
    r"(?<!بدل )(?:لا|لن|ما|مب|مو) (?:يمكن\w* |نقدر |نستطيع )?(?:[نت]?رفض\w*|[نت]مانع\w*|نتجاهل\w*|نترك\w*|نخلي\w*|ننسي\w*|نقول لا)|ليس (?:مستحيلا|مرفوضا|مستبعدا)|لا (?:مانع|يمنع|شيء يمنع|شي يمنع)|غير (?:مستبعد|مرفوض|مستحيل)",
    "we do not refuse, ignore, leave it; not impossible, not excluded; nothing prevents it",
)

_REMEDY = re.compile(
    r"refund|return|credit|refill|redeliver|deliver|amount|money|balance|request|discount|pay|price"
    r"|رد |نرد|استرد|استرجاع|نرجع|رجوع|اعاد|نعيد|رصيد|تعبي|تعويض|مبلغ|فلوس|قيم|طلب|خصم|سعر"
)


def _compiled(rows: tuple[str, str, str]) -> re.Pattern[str]:
    english, arabic, _ = rows
    folded = spelled_pattern(arabic)
    return re.compile(rf"(?<![\w'])(?:{english})(?![\w'])|(?<!\w)[وف]?(?:{folded})(?!\w)")


_BESIDE: Final = (
    (_compiled(RATES), "promise.amount", "This may promise the same again and again."),
    (_compiled(BOUNDS), "promise.amount", "This leaves the figure open above."),
    (_compiled(PARTS), "promise.open", "This may promise that more follows."),
    (_compiled(OTHERS), "promise.remedy", "This may be another place than the decision's."),
    (_compiled(JOINED), "promise.remedy", "This joins a second thing to what is given."),
    (_compiled(BOTH_PLACES), "promise.remedy", "This may be another place than the decision's, or two."),
    (_compiled(FEES), "promise.amount", "The decision takes no fee."),
)
_PLACES: Final = _compiled(PLACES)
_WAITING: Final = (_compiled(WAITING), "promise.remedy", "What is due waits for no new order.")
_INSTEAD: Final = _compiled(INSTEAD)
_TAKEN_OUT: Final = _compiled(TAKEN_OUT)
_CARDS: Final = (_PLACES, "promise.remedy", "This is another place than the decision's.")
_NARROWED: Final = _compiled(NARROWED)
_EXCEPTED: Final = _compiled(EXCEPTED)
_PARTLY: Final = _compiled(PARTLY)
_REVERSED: Final = _compiled(REVERSED)
_DEFERRED: Final = _compiled(DEFERRED)
_ALREADY: Final = {"refill": (_compiled(ALREADY),), "discount": (_compiled(ALREADY), _compiled(THIS_ORDER))}
_LATER: Final = _compiled(LATER)
_ENDS = re.compile(r"[.!?;\n](?!\d)")
_GIVEN = ("credit", "refund", "discount", "refill", "redelivery")
_NOTHING_DUE = ("decline", "inform")


def findings(read: Reading, folded: Folded, lang: Language, allowed: Allowed) -> Iterator[Finding]:
    """What makes more of a promise or of a denial, in the sentence that it stands in."""

    def finding(rule: str, start: int, end: int, why: str) -> Finding:
        first, last = folded.span(start, end)
        return Finding(rule, lang, folded.original[first:last], first, last, why, certain=False)

    places = _Places(folded)
    seen: set[tuple[object, ...]] = set()
    for promise in read.promises:
        if promise.remedy not in _GIVEN or promise.speaker == "client":
            continue
        start, end = places.sentence(promise)
        same = (start, end, promise.remedy)
        if promise.polarity in BINDING and same in seen:
            continue  # what stands in this sentence was found with the promise before
        seen.add(same if promise.polarity in BINDING else (promise.start, promise.polarity))
        if promise.polarity in BINDING:
            others = () if "refund" in allowed.offers else (_CARDS,)
            waiting = () if promise.remedy == "discount" or "discount" in allowed.offers else (_WAITING,)
            for pattern, rule, why in (*_BESIDE, *others, *waiting):
                for match in pattern.finditer(folded.text, start, end):
                    if rule == "promise.remedy" and is_denied(folded.text, match.start(), match.end()):
                        continue
                    if allowed.case.order.id and match[0].endswith(allowed.case.order.id):
                        continue  # "missing from 61502": the order's number bounds nothing
                    yield finding(rule, match.start(), match.end(), why)
            for pattern in _ALREADY.get(promise.remedy, ()):
                for match in pattern.finditer(folded.text, start, end):
                    why = "A refill runs from its acceptance, and a discount is on a new order."
                    if not is_denied(folded.text, match.start(), match.end()):
                        yield finding("promise.remedy", match.start(), match.end(), why)
            for match in (
                _INSTEAD.finditer(folded.text, start, end) if promise.remedy == "discount" and "credit" not in allowed.offers else ()
            ):
                yield finding("promise.remedy", match.start(), match.end(), "This may promise a sum beside the discount.")
        elif promise.polarity == "denied" and promise.remedy not in allowed.offers and _bounds_denials(allowed):
            for match in _LATER.finditer(folded.text, *places.clause(promise)):
                yield finding("promise.remedy", match.start(), match.end(), "This denies it for a time, and may leave it open for later.")
        elif promise.polarity == "denied" and allowed.key in _NOTHING_DUE:
            for pattern in (_NARROWED, _DEFERRED) if allowed.key == "decline" else (_NARROWED,):
                for match in pattern.finditer(folded.text, *places.clause(promise)):
                    if _is_its_time(folded.text, match, allowed):
                        continue
                    yield finding("promise.remedy", match.start(), match.end(), "This denies a part, and may leave the rest open.")
        if promise.polarity == "done" and (why := _elsewhere(folded.text[start:end], promise, allowed)):
            yield finding("promise.done", start, end, why)
        if promise.polarity == "denied" and "discount" in allowed.offers and "credit" not in allowed.offers:
            for match in _PARTLY.finditer(folded.text, *places.clause(promise)):
                yield finding("promise.remedy", match.start(), match.end(), "This denies a part, and may leave the rest open.")
        if promise.polarity == "denied":
            for match in _EXCEPTED.finditer(folded.text, places.own(promise)[0], end):
                yield finding("promise.remedy", match.start(), match.end(), "This takes a part out of the denial, and may give it.")
    if "redelivery" in allowed.offers and allowed.case.evidence.target == "private" and not _OPENS.search(folded.text):
        given = next((promise for promise in read.promises if promise.remedy == "redelivery" and promise.polarity == "promised"), None)
        if given is not None:
            yield finding("promise.remedy", *places.own(given), "The delivery waits for a public account, and this half does not say so.")
    if "credit" in allowed.offers and "refund" not in allowed.offers:
        for match in _TAKEN_OUT.finditer(folded.text):
            if not is_denied(folded.text, match.start(), match.end()):
                yield finding("promise.remedy", match.start(), match.end(), "A credit stays on the panel's balance.")
    for match in _REVERSED.finditer(folded.text):
        if allowed.key == "offer" and "cancel" in allowed.offers and _CANCELLING.match(folded.text, match.end()):
            continue  # "nothing stands in the way of cancelling it"
        if _REMEDY.search(folded.text, max(0, match.start() - _NEAR), match.end() + _NEAR):
            yield finding("promise.remedy", match.start(), match.end(), "This denies a denial, and may promise what is not due.")


_DENIAL = re.compile(r"\b(?:not|cannot|\w+n't|no|nothing|unable|neither|nor)\b|(?<!\w)[وف]?(?:لا|لم|لن|ما|ليس\w*|غير|[يت]تعذر|مب|مو)(?!\w)")
_REASON = re.compile(r",|،| (?:as|because|since|for an order|that) | (?:لان|فقد|حيث|بما|لكون|عن طلب)")
"""Where a denial gives its reason: as, because; لأن, فقد, حيث."""
_NEAR = 40
"""How far from a denied denial its remedy may stand."""


_OPENS = re.compile(r"public|open|unlock|visible|switch|(?<!\w)[وفل]?(?:ال)?عام|مفتوح|[تنيا]?فتح|للجميع|ظاهر|للكل")
"""Words for a public account: public, open; عام (public), افتح (open it), للجميع (to all)."""
_TO_BALANCE = re.compile(r"(?:to|on|onto|in|into) (?:your |the )?(?:panel )?(?:balance|wallet)|(?:الي|علي|في) رصيد\w*|ل(?:ل)?رصيد\w*")
_TO_CARD = re.compile(r"card|method|bank|source|where it came|paid|visa|knet|paypal|بطاق|وسيل|طريق|بنك|مصدر|حيث|فيزا|كي ?نت|نفس")
_SO_FAR = re.compile(
    r"(?:so far|until now|up to now)|(?<!\w)(?:حتي|لحد|الي) (?:الان|الحين)(?!\w)|your (?:first|second|third|other) (?:refund|credit)"
)


def _is_its_time(text: str, match: re.Match[str], allowed: Allowed) -> bool:
    """ "No refund before then": where the order still has its stated time, that is the rule."""
    ahead = allowed.case.order.promised_by is not None and allowed.case.order.promised_by > allowed.case.now
    return ahead and allowed.key == "inform" and _BEFORE_THEN.match(text, match.start()) is not None


_CANCELLING = re.compile(r"(?: in the way of)? (?:cancel\w*|it being cancelled|your request)|(?: من)? (?:ال)?(?:غا|الغا|تلبيه)\w*")
_BEFORE_THEN = re.compile(
    r"(?:before|until|till) (?:then|that(?: (?:date|day|time))?)\b|[وف]?قبل (?:ذلك|هذا الموعد|هذا التاريخ)(?: (?:التاريخ|الموعد))?(?!\w)"
)


def _elsewhere(said: str, promise: Promise, allowed: Allowed) -> str | None:
    """What is wrong in what is told as done: money that is on record for the card told as on the balance, or more that is to follow."""
    done = {entry.remedy for entry in allowed.case.done}
    if _SO_FAR.search(said):
        return "This may tell that more follows, or was done before."
    if done == {"refund"} and promise.remedy in ("refund", "credit") and _TO_BALANCE.search(said) and not _TO_CARD.search(said):
        return "A refund is on record, and this tells of the balance."
    return None


def _bounds_denials(allowed: Allowed) -> bool:
    """Whether a denial for a time leaves something open; until a private account is public, nothing is given: that is plain."""
    delivers = not {"refill", "redelivery"}.isdisjoint(allowed.offers) and allowed.case.evidence.target != "private"
    return "credit" in allowed.offers or delivers


class _Places:
    """The places of promises in folded text."""

    def __init__(self, folded: Folded) -> None:
        self._folded = folded
        self._ends = [0, *(match.end() for match in _ENDS.finditer(folded.text)), len(folded.text)]

    def own(self, promise: Promise) -> tuple[int, int]:
        """A promise's own words."""
        starts = self._folded.starts
        if starts is None:
            return promise.start, promise.end
        return bisect_left(starts, promise.start), bisect_left(starts, promise.end)

    def clause(self, promise: Promise) -> tuple[int, int]:
        """A promise's own words up to where they give a reason."""
        start, end = self.own(promise)
        denial = _DENIAL.search(self._folded.text, start, end)
        reason = _REASON.search(self._folded.text, denial.end() if denial else start, end)
        return start, reason.start() if reason else end

    def sentence(self, promise: Promise) -> tuple[int, int]:
        """The sentences that a promise stands in."""
        start, end = self.own(promise)
        return self._ends[bisect_right(self._ends, start) - 1], self._ends[bisect_left(self._ends, end)]
