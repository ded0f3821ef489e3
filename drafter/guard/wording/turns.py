"""Turns of speech that widen what stands beside them: short words that every sound reply may hold, and that turn it into another promise.

"Twice." "The same for your next order." "The answer is yes." No single word of them is strange and none names a remedy, and every one also
stands in sound replies ("charged twice"), so what is fitted is the company that each keeps (``features``). A row holds an expression
over folded text in each language, the gloss of the Arabic, and what it does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from drafter.folding import Language
from drafter.guard.phrases import spelled_pattern

TURNS: Final = (
    # English, Arabic, gloss, what it does
    (
        r"yes|yeah|yep|why not|agreed?|accept(?:s|ed|ing)?|approv(?:e|es|ed|al)|grant(?:s|ed)?|certainly|of course|sure(?:ly)?|ok(?:ay)?|deal|as you (?:wish|like|ask(?:ed)?|want(?:ed)?)|"
        r"your way|(?:you|yours|client|request|number|side) (?:is|are) (?:right|correct|fair)|in your favou?r|if you (?:like|wish|insist)",
        r"نعم|ولم لا|ليش لا|وليش لا|وليه لا|ايه|ايوه|اجل|موافق\w*|نوافق\w*|وافق\w*|مقبول\w*|قبل(?:نا|ت)?(?= طلب|$)|وقبل(?! (?:الساعه|نهايه|ظهر|ان|ذلك|يوم|هذا|هذه|منتصف|\d))|قبول\w*|معتمد|اعتمد\w*|اكيد|طبعا|بالتاكيد|اوكي|تمام التمام|كما (?:طلبت|ترغب|تريد|تشاء|تحب)\w*|"
        r"علي رايك|مثل ما (?:تبي|طلبت|تحب)\w*|لصالحك\w*|ان (?:احببت|شيت|شئت)\w*|طلبك (?:في محله|صحيح)|رقمك صحيح",
        "yes, agreed, accepted, approved, certainly, as you wish, in your favour",
        "assents",
    ),
    (
        r"twice|double|triple|thrice|(?:two|three|four|five|six|several|many|more|\d+) times|times \w+|\d+ of (?:them|these|those)|(?:first|second|third|next|other|last) (?:part|half|one|time|step|round)|"
        r"part (?:one|two)|part of (?:two|three)|again|once more|another|one more|also|too(?! (?:long|late|soon|early|many|much|few|high|low)\b)|as well|besides|plus|moreover|furthermore|in addition|additional\w*|extra|both|each|every|per|all of (?:them|it)|"
        r"any of|whichever|whatever|whenever|wherever|and so on|etc|likewise|the same|similar\w*|same (?:for|applies|thing|goes)|not only|not just|only the|more than|no less|"
        r"(?:never|not) less|at least|at minimum|beginning|is just the|for (?:life|ever|good)|always|from now on|in (?:the )?future|next (?:order|time|month|week)|your next|orders after",
        r"مرتين|مرات|مره (?:ثانيه|اخري|عن)|ضعف\w*|مضاعف\w*|(?:ال)?جزء (?:ال)?(?:اول|ثاني|ثالث)|(?:ال)?دفعه (?:ال)?(?:اولي|ثانيه)|ايضا|كذلك|كمان|بعد كذا|برضه|برضو|فوق(?:ه|ها|هذا)|زياده|اضافي\w*|"
        r"علاوه|كلاهما|كلتاهما|كليهما|الاثنين معا|الاثنان معا|كل (?:واحد|مره|شهر|طلب|رساله|متابع|يوم|شي\w*|شيء|ما)|لكل|عن كل|اي (?:شي\w*|شيء|واحد|طلب)|مهما|متي ما|كلما|وهكذا|الخ|بالمثل|(?:و|ب)?نفس(?:ه|ها)?|الامر نفسه|"
        r"ليس هذا فقط|مب بس|مو بس|ليس فقط|اكثر من|لا يقل|لا تقل|ليس اقل|علي الاقل|البدايه فقط|دايما|دائما|للابد|من الان|مستقبلا|في المستقبل|القادم\w*|الجاي\w*|المقبل\w*|بعده|بعدها",
        "twice, times, first part, also, again, extra, both, each, every, any, and so on, the same, not only, more than, at least, always, from now on, the next",
        "adds to what was said",
    ),
    (
        r"correction|read .{1,30} (?:in place|instead)|in place of|instead of (?:the )?\d|above|below|ignore|disregard|(?:does|do|did) not (?:count|apply|matter|hold)|changes nothing|not (?:declined|refused|rejected|closed|final|over)|not stop at|(?:is|are) not no|not say(?:ing)? no|"
        r"not the (?:end|last|only|final)|stays? open|remains? open|is open|no (?:last|highest|upper|limit|ceiling|end)|is left out|nothing is (?:too|left)|but for you|for you we|in your case|exception\w*|between us",
        r"تصحيح|(?:ليس|غير|لم) (?:مرفوض\w*|يرفض|مغلق\w*|نهاييا|نهائيا)|لا يتوقف(?: \w+)? عند|ليس لا|(?:ما|لا|لن|متي) (?:\w+ )?(?:نقول|قلنا) لا|بدل(?:ا من)? (?:ال)?\d|اعلاه|ادناه|تجاهل\w*|لا (?:يحسب|تحسب|ينطبق|تنطبق|يهم\w*)|لا تغير شي\w*|(?:ليس|ليست) (?:نهايه|النهايه|الاخير\w*|الكلمه|الوحيد\w*|هذا المبلغ)|يبقي مفتوح\w*|"
        r"(?:لا يوجد|ما في|مافي) (?:حد|سقف|يوم اخير|رقم اعلي|نهايه)|يستثني|لك انت|في حالتك|استثناء|بيننا|بيني وبينك",
        "correction, in place of, above, ignore, does not count, not the end, stays open, no limit, in your case, an exception",
        "takes back or opens what was said",
    ),
    (
        r"not (?:yet|now)|no (?:refund|credit|discount|money|answer|reason)\w* yet|after (?:it|that|this)|later|some day|soon|in time|wait and see|no reason not|do(?:es)? not say no|"
        r"cannot say no|waits? for you|is waiting|in store|stay tuned|keep an eye|good news(?! ?[:—-])|surprise",
        r"ليس الان|مب الحين|مو الحين|لاحقا|بعدين|قريبا|عما قريب|حتي ذلك|وبعده|الي حينه|(?:لا يوجد|ما في|مافي) .{1,20} بعد(?!\w)|لا يوجد سبب|لا نقول لا|ما نقول لا|ينتظرك|بانتظارك مبلغ|خبر (?:حلو|سار|يسر\w*)(?! ?:)|مفاجاه|البشاره|ابشر\w*",
        "not now, later, soon, until then, no reason not to, we do not say no, it waits for you, good news, a surprise",
        "defers instead of deciding",
    ),
    (
        r"(?:shows?|has|is|are|was|were|be|gets?|becomes?|stays?) (?:\w+ )?(?:it )?(?:already|complete|full|there|fixed|sorted|solved|settled|as before)|as before|see (?:your|the) (?:order|count|account|number)(?: \w+)? (?:whole|full|complete\w*)|"
        r"arrives? (?:today|tomorrow|tonight|now|before|by|on|this)|comes? (?:today|tomorrow|tonight|back|after|on)|follows? (?:on|today|tomorrow|soon)|goals?|works? for|what arrives|(?:shows?|see\w*|there|have|has) (?:\w+ )?already|already (?:there|yours|in|on|back|shows?|running|begun|done)",
        r"(?:يكتمل|تكتمل|يكمل|يوصل|يصل|تصل|يجي|تجي|يرجع|ترجع|يعود|تعود) (?:العدد|اليوم|غدا|بكره|باجر|الليله|قبل|الباقي)|(?:العدد|الباقي|الطلب|المبلغ|الرقم) (?:يكتمل|كامل|يصل|يوصل|يرجع|كما كان|مثل ما كان)|"
        r"(?:يكون|صار|اصبح) (?:\w+ )?(?:مكتمل\w*|كامل\w*|جاهز\w*)|كما كان\w*|[نت]ري (?:طلبك|الطلب|العدد|حسابك) (?:مكتمل\w*|كامل\w*)|بالفعل|خلاص|انحل\w*|محلول\w*|اهداف\w*|ينفع مع|ما يصل يبقي|تبقي لك|يظهره",
        "it is complete, it arrives today, the rest arrives, as before, already, solved, your goals",
        "tells as come, or to come, what nobody has promised",
    ),
    (
        r"(?:you|nobody|no one|client\w*) (?:do(?:es)? not |don't |doesn't |never |will not |won't |should not |need not |not )?(?:pays?|lose|lost|miss)|pays? nothing|lost nothing|lose nothing|"
        r"less than (?:it )?should|should have been|deserve\w*|entitled|owed|owe|promise\w*|word of honou?r|trust me|trust us|rely|count on",
        r"(?:لا|ما|لن|لم|محد|لا احد) (?:\w+ )?(?:تدفع|يدفع|تخسر|يخسر|خسرت|يضيع|يفوت\w*)|اقل مما يجب|يستحق\w*|تستاهل\w*|من حقك|لك حق|وعد(?!د)\w*|نعدك|كلمتنا|ثق\w* فينا|اعتمد علي",
        "you do not pay, lose, deserve; less than it should be; we promise, trust us",
        "promises without a remedy",
    ),
    (
        r"and (?:the )?(?:\d[\d,]* )?(?:missing |lost |remaining |other )?(?:followers|likes|views|members|subscribers|comments)|\d[\d,]* (?:followers|likes|views|members|subscribers|comments) and (?:\w+ )?\d|"
        r"(?:your|all|any|other|new|old|future) (?:new |next |other |old )*orders|all of your orders|better|best|faster|premium|cash|(?:may|can|could) (?:stay|remain|keep)|need not|no need to|or more|more if|"
        r"or (?:to )?(?:your |the )?(?:card|bank)|and (?:to )?(?:your|the|its|their) (?:\w+ )?(?:card|balance|wallet|price|value|amount|cost|money|order value|payment)|with (?:a |an |the |its |your |\d[\d,]* )?(?:warranty|guarantee|amount|price|value|money|"
        r"followers|likes|views|members|order)|(?:followers|likes|views|members) (?:who|that|from) (?:stay|write|like|buy|come|the|us)|order (?:continues|starts|runs|goes)|before the rest|and up|a bit more|the other \d|the rest of the (?:amount|money|price)|"
        r"only (?:a |the )?(?:part|some|first|half)|just (?:a |the )?(?:part|first|half)|a matter of time|your bank",
        r"و(?:ال)?(?:\d[\d,]* )?(?:متابع\w*|اعجاب\w*|مشاهد\w*|عضو|اعضاء|مشترك\w*|تعليق\w*)(?: الناقص\w*| المتبقي\w*)?|\d[\d,]* (?:متابع\w*|اعجاب\w*|مشاهد\w*) و\w*\d|طلباتك\w*|كل الطلبات|الطلبات الاخري|احسن|افضل|اسرع|"
        r"او (?:الي |علي )?(?:ال)?بطاق\w*|و(?:ال)?(?:بطاق\w*|قيم\w*|رصيد\w*|ثمن\w*|سعر\w*|مبلغ\w*|وسيل\w*|فلوس\w*)|(?:قيمه|ثمن|سعر) \w+ و\w*\d|مع (?:ال)?(?:ضمان|مبلغ\w*|قيم\w*|ثمن\w*|استمرار|\d)|بمتابعين|كل \d|فاكثر|وشوي\w*|وطالع|ومن(?:ه|ها)|تسحب\w*|"
        r"(?:ويستمر|ويكمل|ويبدا|يستمر) الطلب|قبل الباقي|\w*\d الاخري|وهي فيه|وهو فيه|وقد ظهر\w*|كاش|نقدا|يمكن ان يبقي|يبقي (?:الحساب )?خاص\w*|لا (?:يلزمك|حاجه(?! (?:الي |ل|لل)?(?:اي )?(?:ال)?(?:كلم|رمز|رموز|ارقام|رقم|باسوورد)))|ما يحتاج|او اكثر|جزء (?:منه )?فقط|منه فقط|مساله وقت|بنكك|في البنك",
        "and the followers, your orders, better, cash, it may stay private, no need to, or more, only a part, a matter of time, your bank",
        "rides on a promise",
    ),
    (
        r"(?:see|check|look at|watch|open|refresh|visit) (?:your|the) (?:balance|account|wallet|card|page|statement|phone)|(?:still )?(?:holds|stands) ?(?:good|true|firm)?|as (?:last time|before|always|in your message)|"
        r"what (?:you|our|we|the) (?:\w+ ){0,3}(?:wrote|told|said|asked|want\w*)|(?:is|was|are|were) (?:a |an |not )?(?:wrong|mistaken?|error|correct|right|fair|true|due)|the truth|we know (?:who|where|what)|"
        r"(?:warranty|guarantee|days) (?:begins?|starts?|counts?|runs? from)|counts? (?:from|as)|the goals?|you have what|accounts?ed for",
        r"(?:شوف\w*|شيك\w*|افتح\w*|راجع|راجعي|تفقد\w*|طالع\w*) (?:حساب\w*|رصيد\w*|محفظ\w*|بطاقت\w*|صفحت\w*)|(?:قائم|ساري|ثابت)(?: دايما)?|مثل (?:المره|كل مره|رسالتك)|كما (?:في رسالتك|كتبت)|ما (?:كتبت\w*|طلبت\w*|قلت\w*|قاله|وعد\w*)|"
        r"(?:خطا|غلط|صحيح\w*|مستحق\w*|حقيقه)|نعرف (?:من|وين|اين|مين)|(?:يبدا|تبدا|تحسب|يحسب) (?:ال)?(?:ضمان|ثلاثون|مده|ايام)|لك ما|عندك ما",
        "check your balance; it still holds; as last time; what you wrote; right, wrong, due; we know who; the warranty begins; you have what",
        "points at something that is not said here",
    ),
    (
        r"prefer\w*|choose|choice|up to you|(?:decision|choice) is yours|would you (?:like|rather)|do you want|if you (?:like|want|wish|insist)|which (?:do|would|one)|or the (?:amount|balance|card|money|number)|say the word|inside the warranty|still count|just tell|name (?:the|your)",
        r"تفضل\w*|تختار\w*|اختر\w*|اختيار\w*|القرار لك|علي كيفك|هل تريد\w*|تبي\w*|تبغ\w*|ان (?:احببت|رغبت|اردت|اصر\w*)|اذا (?:تحب|تبي|تبغي|حابب|بغيت)\w*|ايهما|او المبلغ|ام (?:المبلغ|المشاهدات|الرصيد)|بس قول\w*|(?:ضمن|داخل) (?:مده )?الضمان|امر\w* علينا",
        "prefer, choose, the decision is yours, do you want, if you like",
        "offers a choice",
    ),
)  # fmt: skip

EXEMPT: Final = (
    r"(?:say|saying|reply|write|answer|with|a|your) (?:yes|agreed)|(?:needs?|after|subject to) (?:\w+ )?approval|as soon as|open (?:again )?to (?:everyone|all)(?: again)?|(?:public|open|visible)(?: \w+){0,2} again|consultation(?: [\w']+){0,8} goals|(?:please|kindly|could you|can you) (?:also |please )*(?:send|share|tell|attach|include|let|confirm|check|write)(?: \w+){0,6} (?:also|as well|too)|(?:please|kindly|could you|can you) also (?:send|share|tell|attach|include|let|keep|confirm|give|check|write)|(?:deliver\w*|sent?|run|done|carried out|start\w*|order\w*|try)(?: \w+){0,4} again|again from the start|(?:look|check|see|review|read|write|count)\w*(?: \w+){0,5} again|accepted(?=[^.]{0,60}(?:hours|days))|(?<=hours)[^.]{0,60} accepted|(?:best|warm|kind) (?:regards|wishes)|not both(?: together)?|another (?:service|screenshot|link|picture)|(?:come|get|write) back to you|(?:once|after|when|from|of|until|within)(?: \w+){0,5} accept(?:ed|ance)|(?:its|the) acceptance|"
    r"(?:no|not|never|cannot|nobody|without)(?: \w+){0,3} promise\w*|(?:no|the|this|that|an) extra (?:cost|charge|charges|fee|payment|amount|sum)|the same (?:service|order|link|day|post|account|video|username|quality)|"
    r"charged twice|(?:discount|off|%)(?: \w+){0,5} next order|next order(?: \w+){0,6} (?:discount|off|%)|every (?:detail|figure|line)|each (?:of the )?(?:payment|charge)s?|(?:link|username|service|account|wrong (?:service|link)|item)(?: \w+){0,4} (?:is|was|were) (?:not )?(?:wrong|correct|right)|(?:no|not|nothing|none|neither|never)(?: \w+){0,6} (?:is|are|was|were) due|(?:nothing|no \w+)(?: \w+){0,3} due|inside its (?:time|delivery)|(?:no|not|cannot|never|n't)(?: \w+){0,6} cash|cash(?: \w+){0,3} (?:not|no|never|cannot)|(?:discount|off)(?: \w+){0,3} (?:on|for) (?:a|your) (?:next|new)|(?:your|the) bank(?: \w+){0,3} (?:may|usually|needs?|takes?|shows?|can)|(?:thank|appreciate)(?: \w+){0,6} again",
    r"(?:تقول|تقولي|تقولين|قول|قولي|اكتب|اكتبي|ردك|ردج|رد|جاوب|كلمه)\w*(?: لنا| لي| ب)? (?:نعم|موافق|هيه|ايوه|اوكي)|بنعم|بموافق\w*|(?:يحتاج|تحتاج)(?: \w+)? موافقه|استشار\w*(?: \w+){0,7} \w?اهداف\w*|(?:ارسل|ارفق|ابعث|اذكر|زود|طرش|دز)\w*(?: \w+){0,3} (?:ايضا|كذلك|كمان)|(?:رابط|الرابط|خدمه|الخدمه|اسم|الاسم|المستخدم)(?: \w+){0,4} (?:خطا|غلط|صحيح\w*|الصحيح\w*)|(?:الخدمه|الرابط|الاسم|النوع|الحساب) الصحيح\w*|بالخطا|(?:لا|ما|غير|مب|لن)(?: \w+){0,6} (?:نقدا|كاش)|(?:نقدا|كاش)(?: \w+){0,3} (?:لا|غير|ما|مب|ليس)|(?:قد|عاده) (?:\w+ )?(?:بنكك|البنك)|(?:يحتاج|تحتاج|يستغرق) (?:\w+ )?(?:بنكك|البنك|مصرفك)|(?:لا|ما|غير|ليس|ليست|فلا|ولا)(?: \w+){0,3} مستحق\w*|(?:تنفيذ|ننفذ|ينفذ|تسليم|تشغيل|نعيد|يعاد|تعاد|التنفيذ)\w*(?: \w+){0,6} (?:مره (?:ثانيه|اخري)|مجددا)|(?:من|بعد|حال|عند|فور|الي) قبول\w*|(?:لا|ما|غير|فلا|ولا|وما) (?:\w+ )?[يت]?ستحق\w*|"
    r"(?:الخدمه|اليوم|الطلب|الرابط|الوقت|الحساب|المنشور|الفيديو) نفسه?ا?|(?:خصم|خصما|%)(?: \w+){0,6} (?:القادم|القادمه|الجاي|المقبل)|(?:ف|و)?لا ينطبق (?:عليه )?(?:ال)?(?:استرداد|رصيد|ضمان|تعويض|خصم|رد)|كل ما دفعت\w*|(?:دون|بدون|بلا)(?: \w+){0,2} اضافي\w*|(?:تشي|تشوف|تتاكد|تراجع|نراجع|نشوف|نتاكد)\w*(?: \w+){0,6} مره (?:ثانيه|اخري)|(?:طلبك|حسابك|الحساب) نفسه|قبل كل شي\w*|كل شيء? (?:تمام|واضح|علي ما يرام)|خصم\w*(?: \w+){0,3} مرتين|سحب\w*(?: \w+){0,3} مرتين",
)
"""Fixed expressions that hold such a word and turn nothing: delivered again, of its acceptance, no promise, at no extra cost, the same service."""


def _bounded(rows: str, lang: Language) -> re.Pattern[str]:
    folded = rows if lang == "en" else spelled_pattern(rows)
    return re.compile(rf"(?<!\w)[وف]?(?:{folded})(?!\w)" if lang == "ar" else rf"(?<![\w'])(?:{folded})(?![\w'])")


_TURNS: Final = {
    "en": [(_bounded(english, "en"), does) for english, _, _, does in TURNS],
    "ar": [(_bounded(arabic, "ar"), does) for _, arabic, _, does in TURNS],
}
_EXEMPT: Final = {"en": _bounded(EXEMPT[0], "en"), "ar": _bounded(EXEMPT[1], "ar")}


def turns(folded: str, lang: Language) -> Iterator[tuple[int, int, str]]:
    """The turns in a folded sentence: their places, and what they do."""
    plain = _EXEMPT[lang].sub(lambda match: " " * len(match[0]), folded)
    for pattern, does in _TURNS[lang]:
        yield from ((match.start(), match.end(), does) for match in pattern.finditer(plain))
