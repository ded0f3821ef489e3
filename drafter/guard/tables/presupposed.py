"""Still more rows of ``drafter.guard.left_open``: what a sentence presupposes without saying it: we are glad that it reached you, check your
balance tonight, which card should we use, thank you for your patience until it is there.
"""

from __future__ import annotations

from typing import Final

from drafter.guard.allowed import Allowed
from drafter.guard.tables.left_open import Row, always
from drafter.guard.tables.slips import brings_no_more, gives_no_money, no_refill, nothing_brought


def _nothing_on_record(allowed: Allowed) -> bool:
    """Whether nothing is on record as done or returned."""
    back = allowed.case.order.refunded
    return not allowed.case.done and not (back and back.value)


def _no_money_done(allowed: Allowed) -> bool:
    """Whether no money is on record as given or returned."""
    back = allowed.case.order.refunded
    return not (back and back.value) and not any(entry.remedy in ("credit", "refund") for entry in allowed.case.done)


def _no_refund(allowed: Allowed) -> bool:
    """Whether no refund to the card is offered, on record or asked about."""
    refunds = {"refund"} & {*allowed.offers, *(entry.remedy for entry in allowed.case.done)}
    return (
        not refunds
        and allowed.case.claim not in ("refund_status", "policy_question", "cash_out")
        and not allowed.case.client.closing_account
    )


ROWS: Final = (
    Row(
        "claim.unsupported",
        "This sends the client to a bank or to an authority.",
        r"you (?:may|can|could|should|might|are free to|are welcome to|have the right to)(?: also| always| still| then)? (?:dispute|contest|charge ?back|complain to|sue|report|take (?:it|this|the matter)(?: \w+)? (?:to|with)|go to|turn to|(?:raise|open|file|lodge) (?:an? )?(?:\w+ )?(?:dispute|complaint|claim|chargeback))(?: \w+){0,5} (?:bank|card issuer|court|police|authorit\w+|ministry|paypal)",
        r"(?:يمكن\w*|تقدر\w*|بامكان\w*|من حقك|لك|تستطيع\w*|فيك|فيج)(?: ان)? (?:ال)?(?:اعتراض|تعترض\w*|رفع|ترفع\w*|تشتكي\w*|شكوي|تقديم|تقدم\w*|تروح\w*|توجه|تتوجه\w*|لجوء|تلجا\w*)(?: \w+){0,3} (?:ال|لل|بال)?(?:بنك|مصرف|جهه|جهات|محكمه|شرطه|قضا|وزاره)\w*",
        "you may dispute it with your bank, go to the police",
        always,
    ),
    Row(
        "claim.unsupported",
        "This insults the client.",
        r"liars?|scammers?|thie(?:f|ves)|idiots?|stupid|fools?|crooks?|cheaters?|greedy|shameless|morons?|(?:you are|you're) (?:lying|dishonest|cheating|rude)",
        r"(?:ال|يا )?(?:كاذب|كذاب|نصاب|محتال|حرامي|غبي|احمق|وقح|طماع|دجال)(?:ه|ين|ون)?",
        "liar, scammer, thief, stupid",
        always,
    ),
    Row(
        "claim.unsupported",
        "This tells of an answer from a platform or a bank, and the case holds none.",
        r"(?:instagram|tiktok|youtube|facebook|snapchat|twitter|telegram|the platform|(?:your|the|our) bank|paypal|mada)(?: itself| support| team)? (?:has |have |had )?(?:told|informed|assured|answered|notified|advised|written to|explained to|confirmed to|let) us",
        r"(?:افاد|ابلغ|اخبر|طمان|اكد ل|رد علي|كتب ل|وضح ل)(?:ت)?نا (?:ال)?(?:instagram|tiktok|youtube|facebook|snapchat|telegram|انستغرام|انستقرام|انستجرام|تيك ?توك|يوتيوب|فيسبوك|سناب\w*|تويتر|تيليجرام|منصه|بنك\w*|مصرف|مدي)",
        "TikTok told us, the bank informed us",
        always,
    ),
    Row(
        "promise.remedy",
        "This tells that money comes back, and none is decided.",
        r"(?:your|the) (?:money|cash|funds|amount|sum) (?:is|are)(?: (?:already|surely|definitely|certainly))? (?:coming|on (?:its|their) way|heading|going|bound)(?: (?:back|home))?(?: to you)?|(?:your|the) (?:money|cash|funds) (?:will|'ll) be back",
        r"(?:فلوس|فلوسك|فلوسج|فلوسكم|مصاريك|حقك|حقج|مبلغك|مبلغج|المبلغ) (?:راجع|راجعه|جاي|جايه|جايتك|جايك|مردود|مردوده|بترجع|بيرجع|بترد)(?: لك| لج| لكم)?",
        "your money is on its way back, فلوسك راجعة لك",
        gives_no_money,
    ),
    Row(
        "promise.remedy",
        "This offers to bear a cost, and nothing of the kind is decided.",
        r"(?:happy|glad|pleased|ready|willing|prepared) to (?:take|cover|carry|bear|pay|absorb|shoulder|meet|help(?: you)? with|chip in|share|take over) (?:(?:for |with |on )?(?:half|part|some|all|the|this|that|your|its)(?: of)?(?: the| this| your)? ?)(?:cost|costs|price|payment|next order|order|bill|charge|fee|difference|rest)|help you with the (?:price|cost|payment)",
        r"(?:يسعدنا|يسرنا|مستعدون|مستعدين|نتشرف|يشرفنا) (?:ان |ب)?(?:ناخذ|نتحمل|نغطي|نساعد(?:ك|ج|كم)?(?: في)?|ندفع|نشارك(?:ك)?(?: في)?|نتكفل ب?|تحمل|تغطيه|مساعدت(?:ك|ج) في)(?: (?:نصف|جزء من|هذه|هذا|ال\w+))? ?(?:ال)?(?:تكلفه|كلفه|سعر|ثمن|دفع\w*|طلب (?:ال)?(?:قادم|جاي)|طلب|فرق|رسوم|قيمه)|نساعد(?:ك|ج|كم) في (?:ال)?(?:سعر|تكلفه|ثمن)",
        "happy to take the cost, to cover the next order, to help with the price",
        always,
    ),
    Row(
        "promise.done",
        "This is glad of something that nothing proves.",
        r"(?:glad|happy|pleased|relieved|delighted) (?:that )?(?:the|your|all the) (?:money|amount|sum|refund|credit|payment|followers|likes|views|members|subscribers|comments|rest|order|drop)(?: \w+)? (?:is|are|has|have|was|were|came|come|reached|arrived|got)(?: \w+){0,3} ?(?:with you|back|again|you|complet\w*|deliver\w*|arriv\w*|stopp\w*|in full|safely)",
        r"(?:يسعدنا|يسرنا|سعداء|نفرح|فرحنا|مبسوطين)(?: (?:ب|ل)?ان| انه?)?(?: ال| )?(?:نقود|فلوس|مبلغ|رصيد|متابع|اعجاب|مشاهد|مشترك|عضو|اعضا|باقي|طلب|نقص)\w* (?:عاد|وصل|رجع|اكتمل|نفذ|توقف|جا|صار|اضيف)\w*",
        "glad that the amount reached you, that the views have been completed",
        _nothing_on_record,
    ),
    Row(
        "promise.remedy",
        "This looks ahead to money that is not decided.",
        r"(?:check|look at|watch|refresh|keep an eye on|see) (?:your|the) (?:panel |bank |card )?(?:balance|card|statement|wallet|card statement|bank statement)(?: \w+){0,2} ?(?:tonight|tomorrow|this evening|later|soon|in (?:an|one|a few|the next|the coming|\d+) \w+|over the next \w+|within|after)",
        r"(?:مراجعه|متابعه|تفقد|شيك\w*|راجع\w*|تابع\w*|شوف\w*|طالع\w*) (?:علي )?(?:رصيد(?:ك|ج|كم)|بطاقت(?:ك|ج|كم)|محفظت(?:ك|ج)|كشف (?:ال)?(?:بطاقه|حساب))(?: \w+){0,3} ?(?:الليله|غدا|بكره|باجر|باكر|مساء|المسا|بعد (?:ساعه|قليل|شوي|يوم)|في الايام|الايام (?:ال)?(?:قادمه|جايه)|خلال|صباح)",
        "check your balance tomorrow, in an hour",
        gives_no_money,
    ),
    Row(
        "promise.done",
        "This asks to confirm what nothing proves.",
        r"(?:confirm|check|verify|make sure|tell us)(?: to us)? (?:that|whether|if) (?:you (?:have )?(?:received|got)|(?:the|your) (?:amount|money|sum|refund|credit|missing \w+|rest|new \w+|followers|likes|views)(?: \w+)? (?:has|have|is|are)(?: \w+)? ?(?:arrived|there|reached|come|in))|did (?:the|your) new (?:followers|likes|views|members|subscribers|comments)",
        r"(?:تاكيد|التاكد من|تاكد\w* من|اكد\w* (?:لنا )?|تحقق\w* من) (?:استلام(?:ك|ج)? ?(?:لل|ال)?(?:مبلغ|نقود|فلوس)|وصول (?:ال)?(?:مبلغ|فلوس|نقود|متابع\w*|اعجاب\w*|مشاهد\w*|باقي|ناقص\w*))|هل وصل\w* (?:ال)?(?:متابع\w*|مشاهد\w*|اعجاب\w*|مشترك\w*) (?:ال)?جديد\w*",
        "confirm that the amount has arrived, did the new views arrive",
        _nothing_on_record,
    ),
    Row(
        "promise.remedy",
        "This asks for a place to pay to, and no such payment is decided.",
        r"which (?:card|account|bank|wallet|link)(?: of yours)? (?:should|shall|do|would|can|may) (?:we|you)(?: \w+)? ?(?:use|prefer|like|send|want)?|which of your (?:links|accounts|pages|posts) (?:should|shall)|(?:where|how|on what|to which \w+) (?:would|do) you (?:like|want|prefer)(?: us)? to (?:have|receive|get|take|pay|send|see)(?: it| them| this)?(?: back)?|(?:choose|pick|decide) between (?:the |your )?(?:card|balance)|would you like it (?:on|in|to) (?:the|your) (?:card|panel|balance)|(?:tell|let) us(?: know)? (?:which (?:card|account|wallet|bank)|how much) (?:you|gets|should|would|to)",
        r"(?:اي|وش|شنو) (?:بطاقه|حساب|محفظه|بنك|رابط)(?: من \w+)? (?:نستخدم|تفضل|تحب|تبي|تريد|نحول|نرسل|ياخذ|يستلم|تذهب|تروح)\w*|(?:اين|وين|كيف|شلون) (?:تحب|تفضل|تريد|تبي|تود)\w* (?:ان )?(?:[تي]ستلم|[تي]عود|[تي]رجع|نرسل|نحول|ناخذ|تاخذ)\w*|تحب\w* علي (?:ال)?(?:بطاقه|رصيد|لوحه)|(?:الاختيار|اختر\w*|تختار\w*) بين (?:ال)?(?:بطاقه|رصيد)|(?:اخبارنا|اخبرنا|خبرنا|قل لنا) (?:كم (?:تريد|تبي|تحب)|(?:ب)?(?:اي|ال)? ?(?:بطاقه|حساب))\w*",
        "which card should we use, where would you like to receive it, how much would you like",
        lambda allowed: not {"credit", "refund"} <= set(allowed.offers),
    ),
    Row(
        "promise.remedy",
        "This tells the time of a refund, and none is due.",
        r"(?:5|five)(?: to |-|–| and | - )(?:10|ten) (?:business|working|banking) days|(?:allow|wait|give us)(?: us)?(?: up to)? (?:10|ten) (?:business|working) days|bank will need",
        r"(?:5|خمسه)(?: الي | ل|-|–| - )(?:10|عشره) (?:ايام|يوم) عمل|(?:انتظار|امهالنا)(?: \w+)? (?:10|عشره) ايام عمل|سيحتاج البنك",
        "5 to 10 business days",
        _no_refund,
    ),
    Row(
        "promise.remedy",
        "This tells the time of a refill, and none is due.",
        r"(?:allow|wait|give us|within|in|takes?)(?: \w+){0,2} 72 hours (?:for|until|and) (?:the |your )?(?:missing|refill|followers|likes|views|members|subscribers|lost|rest)|a refill takes|(?:allow|wait|give us)(?: us)?(?: up to)? 72 hours",
        r"(?:انتظار|امهالنا|اعطنا|خلال|تستغرق|نحتاج)(?: \w+){0,2} 72 ساعه (?:ل|حتي|و)\w*(?: \w+)? ?(?:تعبي|متابع|ناقص|مفقود|باقي)\w*|(?:انتظار|امهالنا|اعطنا)(?: \w+)? 72 ساعه",
        "please allow 72 hours for the missing followers",
        no_refill,
    ),
    Row(
        "promise.remedy",
        "This tells that something was accepted or is no longer refused, and nothing proves it.",
        r"(?:request|refund|refill|claim|case|order|it)(?: \w+)? (?:shows?|is shown|appears?|is marked|stands|is listed)(?: \w+)? (?:as )?(?:accepted|approved|granted|agreed)|(?:no longer|not|only|just) (?:shows?|shown|appears?|marked|listed)(?: \w+)? (?:as )?(?:rejected|refused|declined)",
        r"(?:يظهر|تظهر|مسجل|مسجله|يبين)(?: \w+){0,2} (?:مقبول|معتمد|موافق عليه)\w*|(?:لم يعد|لم تعد|ما عاد|ما عادت)(?: \w+){0,2} (?:يظهر|تظهر)? ?مرفوض\w*",
        "the request is shown as accepted, it no longer shows as rejected",
        lambda allowed: not allowed.case.done and allowed.case.evidence.refill_accepted is not True,
    ),
    Row(
        "claim.unsupported",
        "Nobody calls: an answer comes in writing.",
        r"(?:supervisor|manager|colleague|we|team|somebody|someone|specialist)(?: will|'ll| is going to)? (?:calls?|phones?|rings?) you|(?:a|your) call from (?:us|the|our|a)",
        r"(?:[سي]?[يتن]تصل|بيتصل|بنتصل|راح نتصل|سنتصل|نكلم(?:ك|ج) (?:تلفون|هاتف)\w*)(?: ب(?:ك|ج|كم))(?: \w+)?(?: (?:ال)?(?:مشرف|مدير|فريق))?",
        "the supervisor calls you tonight",
        always,
    ),
    Row(
        "promise.warranty",
        "This counts the warranty from another day than it runs.",
        r"(?:warranty|guarantee|\d+ days)(?: \w+){0,4} (?:counts?|counted|starts?|begins?|runs?|renews?|resets?)(?: \w+){0,2} ?(?:from |on |with )?(?:today|now|this message|the day you (?:read|receive|get)|the refill|the new)|warranty(?: \w+){0,4} (?:whatever|regardless|no matter)",
        r"(?:ضمان|الايام|يوما?)(?: \w+){0,4} (?:محسوب|يحسب|تحسب|تبدا|يبدا|يتجدد|تتجدد|يسري)(?: \w+)? ?(?:من )?(?:اليوم|الان|الحين|هذه الرساله|يوم (?:قراءت|استلام|وصول)\w*|(?:اعاده )?(?:ال)?تعبيه)|ضمان(?: \w+){0,4} (?:ايا كان|مهما كان|بغض النظر)",
        "the warranty is counted from today, from the day you read this, whatever the cause",
        always,
    ),
    Row(
        "promise.remedy",
        "This speaks of new ones, and none are decided.",
        r"(?:with|of|for|find|enjoy|about) (?:the|your) (?:new|fresh|free|extra|additional) (?:followers|likes|views|members|subscribers|comments|plays)|link (?:for|of) your free|link (?:which|that) (?:should|will|is to) (?:get|receive|have)",
        r"(?:ال)?(?:متابع|مشاهد|اعجاب|مشترك|عضو|اعضا|تعليق)\w* (?:ال)?(?:جديد|اضافي|مجاني)\w*|رابط (?:مشاهدات|متابعي|اعجابات)\w* (?:ال)?مجاني\w*|(?:ال)?رابط (?:الذي|اللي) (?:تصل|توصل|تروح|تذهب)\w*",
        "good luck with the new views, the link for your free views",
        brings_no_more,
    ),
    Row(
        "promise.remedy",
        "This rewards the client, and nothing of the kind is decided.",
        r"(?:which|that|for which) you (?:are|will be|get) (?:rewarded|compensated|repaid)|you (?:are|will be|'ll be) (?:rewarded|repaid) for|(?:welcome|you are) (?:to|among|one of) (?:the|our) clients (?:who|that) pay less|(?:costs|is) (?:\d+ ?% )?(?:less|cheaper) (?:for you|next time)|you owe us nothing|nothing to pay for (?:this|the|your) order|(?:this|the|your) order costs you nothing|(?:as|your order) not paid yet",
        r"(?:الذي |اللي )?(?:ستكافا|تكافا|سنكافئك|نكافئك|بنكافئك)\w*(?: عليه)?|(?:ليس|ما) عليك شي\w* لنا|لا شي\w* يدفع مقابل|نعتبر طلب(?:ك|ج) غير مدفوع|الذين يدفعون اقل",
        "you are rewarded, you owe us nothing, this order costs you nothing",
        always,
    ),
    Row(
        "promise.remedy",
        "This says that it costs the client nothing, and nothing is to be delivered.",
        r"(?:it|this|that) (?:will )?costs you (?:nothing|not a (?:cent|fils|penny))",
        r"لا يكلف(?:ك|ج|كم) شي\w*",
        "it costs you nothing",
        lambda allowed: {"refill", "redelivery"}.isdisjoint(allowed.offers),
    ),
    Row(
        "promise.remedy",
        "A courtesy condition is followed by an invitation and nothing else.",
        r"(?:if|should) you (?:have|had) (?:any |some )?(?:other |further |more )?(?:questions?|concerns?|doubts?|notes?|comments?|remarks?)(?: \w+){0,4}, (?!(?:please|we're|we are|we|just|feel|do|don't|simply|let|write|tell|reply|contact|message|reach|ask|send|you can|you may|our|i|i'm|i am|kindly|never)\b)\w+ \w+",
        r"(?:اذا|ان|لو) (?:كان|كانت) (?:لديك|عندك|لك|عندج|لديج|لديكم|عندكم)(?: اي)? (?:سوال|اسئله|استفسار\w*|ملاحظ\w*|مخاوف)(?:، )?(?: )?(?!(?:اخر|اخري|ف|راسل|اكتب|اخبر|خبر|تواصل|لا تتردد|نحن|احنا|حنا|يسعد|يسر|ارسل|طرش|كلم|قل|دز|يمكن|تقدر|بامكان|ما عليك|رد|الفريق|فريق|عن|بخصوص|بشان|حول|علي|في|اضافي|نرجو|يرجي))\w+ \w+",
        "if you have any concerns, the price is reduced",
        always,
    ),
    Row(
        "promise.remedy",
        "This comes with the answer, and nothing of the kind is decided.",
        r"(?:answer|reply|response) (?:and|with|plus|along with|together with) (?:the|your|a|an|some) (?:full |whole |missing |remaining |small |little )?(?:amount|money|sum|refund|gift|rest|part|credit|discount|followers|likes|views|members|difference|voucher|coupon|surprise|bonus)",
        r"(?:ردنا|الرد|جوابنا|الجواب|رد|جواب) (?:و|مع )(?:ال)?(?:مبلغ|فلوس|نقود|هديه|جزء|باقي|ناقص|رصيد|خصم|متابع|اعجاب|مشاهد|فرق|كوبون|مفاجاه)\w*",
        "our answer and the amount, and a gift",
        always,
    ),
    Row(
        "promise.remedy",
        "This helps with the price, and nothing of the kind is decided.",
        r"(?:we|i)(?: will|'ll| can| could)? help(?: you)? with (?:half|part|some|all|the|this|your)(?: of)?(?: the| this| your)? ?(?:cost|costs|price|payment|next order|order price|bill|fee|difference|money)?|(?:with|by) (?:a |an )?(?:lower|better|reduced|smaller|special|cheaper) (?:price|rate|fee)|regards and (?:a|an|the|your) (?!support|team|good|great|nice|lovely|best|kind|warm)\w+|for choosing the (?:free|new|second|next)",
        r"(?:سنساعد|نساعد|بنساعد)(?:ك|ج|كم)?(?: في| ب)? ?(?:نصف|جزء|كل|بعض|ال)?(?: من)? ?(?:ال)?(?:سعر|تكلفه|ثمن|دفع\w*|فرق|قيمه)|بسعر (?:اقل|افضل|مخفض|خاص|ارخص)|(?:التحيه|التحيات|التقدير) و(?:طلب|هديه|خصم|رصيد|مبلغ)|لاختيار(?:ك|ج) (?:ال)?(?:طلب )?(?:ال)?(?:مجاني|جديد|ثاني)",
        "help with half of the price, with a lower price, regards and a free order",
        lambda allowed: "discount" not in allowed.offers,
    ),
    Row(
        "claim.untrue",
        "This threatens to tell others.",
        r"(?:we|i)(?: will|'ll| may| shall| have to| must)? (?:inform|notify|tell|report(?: this| you| it)? to|write to|contact) (?:your|the) (?:bank|card issuer|employer|police|authorit\w+|instagram|tiktok|followers)",
        r"(?:سن|بن|ن|راح ن|قد ن)(?:بلغ|خبر|علم|راسل|شتكي)(?:\w{0,2}) (?:ال)?(?:بنك|بنكك|مصرف|شرطه|جهات|جهه|انستغرام|تيك توك|منصه|متابع)\w*",
        "we will inform your bank",
        always,
    ),
    Row(
        "claim.unsupported",
        "This takes sides, and nothing is decided.",
        r"(?:supervisor|manager|team|colleagues?|we|everyone|policy)(?: here)? (?:is|are|stands?|will be)(?: all| fully| completely)? (?:on your side|with you in this|in your favou?r)|(?:rejected|refused|declined) by mistake",
        r"(?:المشرف|المدير|الفريق|فريقنا|كلنا|السياسه)(?: \w+)? (?:في صف|بصف|معك في|الي جانب|لصالح)(?:ك|ج|كم)?|في صف(?:ك|ج|كم)|(?:رفض|مرفوض)\w* (?:بال|عن طريق ال)خطا",
        "the supervisor is on your side, it was rejected by mistake",
        always,
    ),
    Row(
        "promise.remedy",
        "This tells a rule that gives, and no question was asked about it.",
        r"(?:as a rule|by rule|our rule is(?: that)?|generally|normally),? (?:what|whatever|everything) (?:was|is|has been|you)(?: \w+){0,4} (?:comes?|goes|go|is returned|returns?|is refunded)(?: back)?(?: to you)?",
        r"(?:القاعده|الاصل|المعتاد|عاده) (?:ان )?(?:ما|كل ما|اللي)(?: \w+){1,4} (?:[يت]عود|[يت]رجع|يعاد|يرد)(?:\w{0,2})? ?(?:ل|الي|علي)?\w*",
        "as a rule, what was not delivered comes back to you",
        lambda allowed: allowed.case.claim != "policy_question" and not {"credit", "refund"} & set(allowed.offers),
    ),
    Row(
        "promise.remedy",
        "This lets the client name the sum.",
        r"(?:which|what) (?:sum|amount|figure|compensation)(?: \w+)? (?:would|do|should|is|seems?)(?: you| be| to you)?(?: \w+)? ?(?:fair|right|like|want|expect|enough|suit\w*|good)",
        r"(?:اي|كم|وش) (?:ال)?(?:مبلغ|قيمه|تعويض)(?: \w+)? ?(?:تراه|ترينه|تريد|تبي|تود|يناسب|يرضي|عادل|مناسب|يكفي)\w*",
        "which sum would be fair for you",
        always,
    ),
    Row(
        "promise.remedy",
        "This makes the price less, and nothing of the kind is decided.",
        r"price (?:is|was|gets|will be|can be)(?: \w+)? ?(?:reduced|lower|lowered|cut|halved|too high|free)|(?:no worries|don't worry|never mind) about (?:the|your) (?:price|cost|money|payment)|(?:shows?|see it|it) in the price|(?:reply|answer) with (?:your|the) price|(?:help|assist)(?: you)? with the price|the (?:next |whole |new )?order is (?:half|free|on (?:us|me|the house))|order (?:shows|is shown|counts) as free",
        r"(?:ينخفض|يقل|نخفض) (?:ال)?سعر|السعر (?:ينخفض|اقل|كان اعلي|يقل)|يهم(?:ك|ج) بشان (?:ال)?سعر|يظهر(?: ذلك)? في السعر|(?:ردنا|الرد) مع السعر|في سعر الطلب|الطلب (?:القادم )?(?:بالنصف|مجاني\w*)|يظهر مجاني\w*",
        "the price is reduced, it shows in the price, the order is free",
        lambda allowed: "discount" not in allowed.offers,
    ),
    Row(
        "promise.remedy",
        "This gives a share of the price, and no money is decided.",
        r"(?:half|part|some|most) of the price",
        r"(?:نصف|جزء من|معظم|ربع) (?:ال)?(?:سعر|ثمن)",
        "half of the price",
        gives_no_money,
    ),
    Row(
        "promise.remedy",
        "This repeats the order, and no delivery is decided.",
        r"(?:order|delivery|it) (?:is|gets|will be|can be) repeated|link (?:for|of) (?:the|a|your) second order",
        r"يتكرر الطلب|الطلب يتكرر|رابط الطلب الثاني",
        "the order is repeated",
        brings_no_more,
    ),
    Row(
        "promise.done",
        "This thanks for a proof that nobody has given.",
        r"(?:thank you|thanks) for (?:confirming|telling us|letting us know) that (?:the|your|everything|all|it)(?: \w+){0,2} (?:arrived|came|reached you|is there|is in)|(?:thank you for )?(?:your )?(?:patience|waiting) until (?:the|your) (?:money|amount|new|sum|refund|missing)",
        r"لتاكيد(?:ك|ج) وصول|علي تاكيد(?:ك|ج) وصول|(?:صبر(?:ك|ج)|انتظار(?:ك|ج)) حتي (?:تصل|يصل|توصل|يوصل)\w* (?:ال)?(?:نقود|فلوس|مبلغ|مشاهد|متابع|اعجاب)\w*|حتي تصل(?:ك|ج) (?:ال)?(?:نقود|فلوس)",
        "thank you for confirming that it arrived, for your patience until the money is with you",
        _nothing_on_record,
    ),
    Row(
        "promise.remedy",
        "This hints at a present.",
        r"(?:small|little|nice|pleasant) (?:surprise|present|treat|token)|(?:show|reflect|express) it in your (?:balance|account)|spend it well|take what you need|(?:did you|how did you) like the (?:gift|bonus|present)",
        r"مفاجاه|(?:نظهره?|بنظهره?) في رصيد|صرفها بالعافيه|خذ\w* ما تحتاج|اعجبتك الهديه",
        "a small surprise, we show it in your balance, take what you need",
        always,
    ),
    Row(
        "promise.remedy",
        "This speaks of a balance or a choice that nobody has decided.",
        r"the new balance|the (?:money|refund|credit) or the (?:views|followers|likes|new|refill)|is the (?:sum|amount) right|how much would you like",
        r"الرصيد الجديد|(?:ال)?(?:نقود|فلوس|مبلغ) ام (?:ال)?(?:مشاهد|متابع|اعجاب)\w*|هل المبلغ مناسب|كم (?:تحب|تبي|تريد) ان تاخذ",
        "the new balance, the money or the views, how much would you like",
        gives_no_money,
    ),
    Row(
        "promise.open",
        "Answers come in business hours.",
        r"(?:answer|reply|here|available|reach us)(?: \w+){0,3} (?:day and night|24/7|around the clock)",
        r"(?:نرد|نجيب|موجودون|معك|متاحون)(?: \w+){0,2} (?:ليلا ونهارا|ليل نهار|علي مدار (?:ال)?(?:ساعه|24))",
        "we answer day and night",
        always,
    ),
    Row(
        "claim.unsupported",
        "This asks for a review, or tells of a call or a bank that the case does not hold.",
        r"(?:change|update|remove|delet\w+|reconsider|withdraw\w*|retract\w*|take down|drop|edit) (?:your|the|that|this|any) (?:\w+ )?"
        r"(?:review|rating|complaint|comment|tweet|dispute|chargeback|post(?= about us))s?|take (?:your|the|that|this) (?:\w+ )?(?:review|rating|"
        r"complaint|comment|tweet|dispute|chargeback)s? (?:down|back|off)|(?:five|5) stars|and a (?:phone )?call|(?:the|our|your) call with|(?:explain|write|talk|speak|complain) (?:this |it )?to (?:your|the) bank|from us and from your bank",
        r"(?<!\w)(?:[تن]غير|[تن]حذف|تعدل|تسحب|تمسح|تشيل|تنزل|احذف|امسح|شيل|اسحب|حذف|سحب|مسح)\w* (?:ال)?(?:تقييم|شكوي|شكوا|تعليق|"
        r"تغريد|اعتراض|نزاع)(?:ه|ت)?(?:ك|ج|كم|ه)?(?!\w)|خمس نجوم|ومكالمه|المكالمه مع|(?:سنشرح|بنشرح|نشرح|نوضح) للبنك|منا ومن البنك",
        "change your review, five stars, a call, explain to your bank",
        always,
    ),
    Row(
        "promise.done",
        "This calls settled what is not.",
        r"(?:happy|glad|pleased) that (?:this|it|everything|the matter|that) (?:is|was|has been|got) (?:settled|solved|resolved|over|fixed|done)",
        r"(?:سعداء|يسعدنا|مبسوطين)(?: \w+)? (?:لان|ان|انه) (?:ال)?(?:موضوع|امر|مشكله) (?:انته|انحل|حل)\w*",
        "happy that this is settled",
        _nothing_on_record,
    ),
    Row(
        "promise.done",
        "This is glad of money, and none is on record.",
        r"(?:glad|happy|pleased|delighted) (?:that |to see )?(?:the|your) (?:money|amount|sum|refund|payment)(?: \w+){0,2} (?:with you|back|reached|arrived|came|got)",
        r"(?:يسعدنا|يسرنا|سعداء|حلو|فرحنا)(?: \w+){0,2} (?:ال)?(?:نقود|فلوس|مبلغ)(?:ك|ج)? (?:عاد|وصل|رجع|مع)\w*",
        "glad that the amount reached you",
        _no_money_done,
    ),
    Row(
        "promise.done",
        "This is glad of a delivery, and none is on record.",
        r"(?:glad|happy|pleased|delighted) (?:that )?(?:the|your|all the)(?: missing| new| lost)? (?:followers|likes|views|members|subscribers|drop|rest)(?: \w+)? (?:is|are|has|have)(?: \w+)? ?(?:with you|back|complet\w*|arriv\w*|stopp\w*|been)",
        r"(?:يسعدنا|يسرنا|سعداء|حلو|فرحنا)(?: \w+)? (?:ال)?(?:متابع|مشاهد|اعجاب|مشترك|نقص)\w*(?: \w+)? (?:عاد|وصل|رجع|اكتمل|توقف)\w*",
        "glad that the views have been completed",
        nothing_brought,
    ),
)
