"""More rows of ``drafter.guard.left_open``: one word that turns a sound sentence: who acts, from when a time counts, where the money goes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from drafter.guard.allowed import Allowed, warranty_end
from drafter.guard.tables.left_open import Row, always, offers, undecided


def _chooses(allowed: Allowed) -> bool:
    """Whether the client chooses between two ways."""
    return len(allowed.groups()) > 1


def _nothing_to_come(allowed: Allowed) -> bool:
    """Whether nothing more of the order is delivered: it stopped, and no delivery is offered or on record."""
    done = {entry.remedy for entry in allowed.case.done}
    moving = allowed.case.order.status in ("pending", "processing", "in_progress")
    return allowed.key in ("offer", "follow_up") and not moving and {"redelivery", "refill"}.isdisjoint({*allowed.offers, *done})


def _denies(allowed: Allowed) -> bool:
    return allowed.key in ("offer", "decline", "inform")


def _without(remedy: str) -> Callable[[Allowed], bool]:
    """Whether a remedy is neither offered nor on record as done."""

    def holds(allowed: Allowed) -> bool:
        return remedy not in allowed.offers and all(entry.remedy != remedy for entry in allowed.case.done)

    return holds


def _warranty_over(allowed: Allowed) -> bool:
    """Whether no warranty runs, or none is spoken of: where one does, "it has not ended" is the fact."""
    end = warranty_end(allowed.case)
    return end is None or end < allowed.case.now.date()


_MOVES = r"(?:add|credit|refund|return|send|pay|put|give|deliver|refill|replace|redo|transfer|cancel|arrange|request)"


def _waits(allowed: Allowed) -> bool:
    """Whether the client's word comes first: he opens his account, or chooses between two offers."""
    opens = "redelivery" in allowed.offers and allowed.case.evidence.target == "private"
    return opens or len(allowed.groups()) > 1


ROWS: Final = (
    Row(
        "promise.remedy",
        "This names another who is to do it.",
        rf"(?<!before )(?<!if )(?<!when )(?<!once )(?<!that )(?<!what )(?<!which )you (?:will|'ll|can|must|may|should) {_MOVES}(?! (?:us|a|an|it (?:to us|here)|the (?:receipt|link|date|reference|screenshot))\b)(?= (?:the |another |up to )?(?:[a-z$]{{3}} ?\d|\d|it\b|sum|amount|refill|rest|remaining|missing|them|it to your))"
        rf"|(?:instagram|tiktok|youtube|telegram|the (?:bank|provider|platform|supplier)|knet|mada|paypal|your bank|he|she|somebody|someone) (?:will|'ll|can) {_MOVES}",
        r"(?:انستغرام|انستقرام|تيك توك|يوتيوب|كي نت|بنكك|البنك|المزود|المنصه) (?:س|راح |ب)[يت](?:ضيف|عيد|رجع|رد|حول|دفع|سلم|نفذ|عوض)\w*|(?:س|ب|راح )[يت](?:ضيف|عيد|رجع|حول)\w* (?:انستغرام|كي نت|بنكك|البنك|المزود|المنصه)",
        "Instagram, KNET, your bank, the provider will add or return",
        always,
    ),
    Row(
        "promise.open",
        "This leaves open what is decided, or asks for what no offer needs.",
        r"(?:we|i|we'll|i'll|let me|let us|let's)(?: will| can)? see what (?:\w+ ){1,3}(?:can|could|is able to) (?:do|manage|arrange)|(?:send|share|give)(?: \w+){0,3} iban",
        r"(?:[اب]?شوف|بنشوف|نشوف|هشوف|سنري|نري)(?: (?:ال)?(?:شباب|ربع|فريق|جماعه|قسم\w*))? (?:وش|شو|شنو|ايش|ما|ماذا) (?:[ينت]قدر|[يت]ستطيع|يمكن)\w*|(?:ارسل|عط|دز|طرش|زود)\w*(?: \w+){0,2} (?:ال)?(?:ايبان|حساب البنكي)",
        "we will see what accounting can do, send your IBAN",
        lambda allowed: "refund" not in allowed.offers,
    ),
    Row(
        "promise.remedy",
        "This hedges or turns what is promised.",
        r"(?:we|i)(?: will|'ll)? (?:keep (?:add|credit|refund|return|refill|send|deliver)ing|hope to (?:add|credit|refund|return|refill|send|deliver)|used to (?:add|credit|refund|return|refill)|try to (?:add|credit|refund|return|refill)|(?:charge|debit|bill|deduct) (?:you )?(?:the |another |this )?(?:(?:[a-z$]{3} ?)?\d[\d.,]*|sum|amount)|take this (?:sum|amount))"
        r"|(?:add|credit|put|refund|return) (?:only )?(?:part of|most of|some of|what is left of|(?:a )?(?:first|second|third) (?:[a-z$]{3} ?)?\d[\d.,]*|the first (?:[a-z$]{3} ?)?\d[\d.,]*)|(?:only )?part of this (?:amount|sum)|more than this (?:amount|sum)|what is left goes|goes (?:from|out of) your (?:panel )?balance"
        r"|(?<![.,\d])(?<!= )\d[\d,]*(?:\.\d+)? (?:(?!was |is |are )[a-z]{3} )?(?:extra|each|apiece|on top|at first)|\d [a-z]{3} more(?= (?:to|in|on|into) )(?! (?:than|cost|charge|fee|followers|likes|views|members|subscribers|comments|times))|and the same for|(?:another|(?<!charged )(?<!taken )(?<!took )(?<!debited )(?<!deducted )an extra|a further|an additional|a first) (?:(?:[a-z$]{3} ?)?\d[\d.,]*|discount|credit|refund|refill|gesture)(?! (?:is|are|would be) (?:not|no)\b)",
        r"(?:نامل|نحاول|نتمني)(?: ان)? ن(?:ضيف|عيد|رجع|عبي|سلم)\w*|(?:سن|ن|بن)(?:ضيف|عيد|رجع)\w* (?:جزءا?|معظم|بعض|اول|ما بقي) (?:من )?|(?:دولار|ريال|درهم|دينار|جنيه)\w* (?:لكل (?:واحد\w*|متابع)|اضافي\w*)|(?:نضيف|نعيد|نرجع|اضفنا|اعدنا)[^.!?؟]{0,40}(?:دولار|ريال|درهم|دينار|جنيه)\w*(?: \w+)? مره (?:ثانيه|اخري)|اول \d[\d.,]* (?:دولار|ريال|درهم|دينار|جنيه)\w*|(?:دولار|ريال|درهم|دينار|جنيه)\w* (?:اولي|من المبلغ|مع (?:الفرق|تعويض))|خصم\w* (?:فوق|اكثر من|يزيد عن|بين)|خصم\w*(?: ب?نسبه)? (?:اضافي|ثاني|اخر)\w*|خصم\w* (?:ب?نسبه )?\d+ ?%? (?:اضافي|ثاني|اخر)\w*",
        "we hope to add, a part of it, for each, an extra discount",
        always,
        far=True,
    ),
    Row(
        "promise.deadline",
        "This counts the time from something else than the decision does.",
        r"\b(?:[1-9]|1\d|2[0-3]|an?|one|two|three|four|five|six) hours? (?:of|from|after) this (?:message|reply)|(?:hours|days|24h|72h|h) (?:of|from|after|since) (?:your (?:order(?! (?:\d+ )?(?:finished|ended|(?:was |has been )?completed))|request|purchase|approval|consent)|(?:the|this|any) (?:drop|refund|cancellation|request|review|loss|payment)|(?:the|any) (?:reply|message)|closing|it (?:stops|drops)|being (?:requested|paid|ordered))(?! (?:being |was |is )?accepted)"
        r"|for (?:24|48|72) (?:hours|business hours)(?! from)|once (?:24|48|72) hours have|(?:24|48|72) business hours|less than (?:5|five|10|ten) (?:to|-|business)",
        r"(?:ساعه|ساعات|ايام|يوم) (?:عمل )?من (?:وصول )?(?:طلبك|طلبها|طلبه|تاخرها|تاخره|النقص|بدايه النقص|اول نقص|شراي\w*|دفعك|موافقتك)",
        "hours from your order, from the drop",
        lambda allowed: allowed.key == "offer",
    ),
    Row(
        "promise.deadline",
        "This counts the time from the client's reply, which the decision does not wait for.",
        r"(?:hours|days|24h|72h|h) (?:of|from|after|since) your (?:reply|response|answer|message|choice|confirmation|word)",
        r"(?:ساعه|ساعات|ايام|يوم) (?:عمل )?من (?:وصول )?(?:رد|جواب|رسالت|اختيار|تاكيد)(?:ك|ج|كم)",
        "hours from your reply, your message, your choice",
        lambda allowed: allowed.key == "offer" and not _waits(allowed),
    ),
    Row(
        "promise.remedy",
        "This may be another place than the decision's.",
        r"(?:any|your preferred|your new|whichever|another) (?:payment )?(?:method|card|wallet)(?! (?:number|is|was|has|at|ends?))|(?:ad|ads|game|phone|mobile|instagram|tiktok|store|app|online) (?:balance|wallet)|(?:card|method|account) (?:that )?you (?:will|have|want|like|prefer|choose|would)(?! (?:paid|used))",
        r"رصيدك? في (?:باي ?بال|ابل|جوجل|البنك|تلفون|جوال|المتجر|التطبيق|انست)\w*|محفظت\w* (?:ال)?الكتروني\w*|رصيد (?:تلفون|جوال|هاتف|موبايل)\w*|انستا ?باي|فودافون كاش"
        r"|(?:وسيله|طريقه|بطاقه|حساب|محفظه)(?: (?:ال)?دفع)? (?:التي |اللي )?(?:[ت]ناسب|[ت]ختار|[ت]فضل|[ت]ريد|[ت]حب|[ت]بي|معك|عندك)\w*|(?:الي|علي|ل)(?: ?اي|اي) (?:وسيله|طريقه|بطاقه|محفظه|حساب)|(?:استلام|تستلم|تاخذ|تاخد)\w* (?:نقدا|كاش)",
        "your PayPal balance, an electronic wallet, the phone's credit, a way you choose, your bank account, in cash",
        offers("credit", "refund"),
        far=True,
    ),
    Row(
        "promise.remedy",
        "This hedges a denial, and may leave it open.",
        r"(?:refund|refill|credit|return|cancellation|redelivery|new delivery)(?: \w+){0,3} (?:may|might|probably|perhaps)(?: not)?(?: be)?(?: possible| available| given)?|(?:may|might) not be (?:able|possible|refund\w*|return\w*|refill\w*)|not possible (?:this way|on its own|by itself|so far|so soon|that fast)|(?:quick|fast|instant|immediate|automatic|easy) (?:refund|refill|credit) (?:is|are) (?:not|never)",
        r"(?:قد|ربما) لا (?:يمكن|نستطيع|نقدر|[نيت]عاد|[يت]توفر|نتمكن|[يت]ستحق)\w*|(?:لا|ما) ننصح|(?:علي|الي) هالبطاقه|(?:علي|الي) البطاقه (?:الحين|حاليا|من عندنا|الا)|[يت]ستحق\w* استرداد(?:ا)? (?:كامل|بعد)\w*|(?:ربما|يمكن) ما (?:نقدر|يصير|فيه|في)|(?:لا|ما) (?:ن|ا)(?:فضل|حب|ود) (?:ان )?(?:رد|اعاد|ن|تحويل|استرداد|الغا)\w*|(?:لا|ما) (?:استطيع|اقدر) (?:\w+ ){0,4}وحدي|(?:لا|ما) (?:يمكن|نقدر|تكون) (?:\w+ ){0,4}(?:تلقاييا|سهله|بسهوله|بسرعه|وحدنا)",
        "it may not be possible, perhaps we cannot, we do not like to, not automatically",
        _denies,
    ),
    Row(
        "promise.remedy",
        "This makes more of the advice or of the discount.",
        r"(?:weekly|monthly|daily|regular|unlimited|paid|private|personal) consultations?|consultations|an hour's consultation|consultation (?:and|with) (?:a|an|your|the) (?:post|plan|gift|credit|report|campaign)|off (?:your (?:current|existing|last|running)|all|every|any|your) orders?|(?:and|after) a new order|\d+ ?% more",
        r"استشار(?:ات|اتنا)|استشاره (?:شهري|اسبوعي|يومي|دايم|مدفوع|خاص|متي)\w*|(?:علي|من|في) (?:طلباتك|طلبك (?:ال)?حالي|طلبك هذا|كل طلب|اي طلب)",
        "consultations, monthly, whenever you like; on your present order, on your orders",
        offers("consultation", "discount"),
    ),
    Row(
        "promise.remedy",
        "A first answer, a question or the answer to a dispute grants nothing.",
        r"(?:supervisor|manager) (?:has )?(?:approved|accepted|agreed)|with (?:our|the) (?:approval|acceptance|agreement)|(?:we|i) (?:will|'ll) (?:solve|fix|settle|resolve) it|(?:the|your) (?:money|sum|amount) (?:with|together with) (?:our|the) (?:answer|reply)|how much (?:do|would) you (?:want|like)|would (?:a|the) (?:refund|return) suit",
        r"سنحل\w*|سنسوي\w* الموضوع|بالموافقه|بالقبول|المبلغ مع (?:ردنا|الرد)|(?:وافق|اعتمد|قبل)\w*(?: عليه\w*)? (?:المشرف|المدير)|[بس]?ن(?:صلح|رجع) النقص|سنبدا طلبك|سيبدا طلبك|الضمان يشمل\w*|يشمله الضمان|معك حق(?!،? (?:ال)?(?:نطره|انتظار|تنزعج|تزعل|تتضايق|تسال))|الحق معك|كم تريد\w*|هل تناسبك (?:اعادت|استرداد)\w*",
        "we will solve it, with our approval, the sum with our answer, the supervisor agreed, the warranty covers it, you are right",
        undecided,
    ),
    Row(
        "promise.remedy",
        "This tells the rest as still to come.",
        r"(?:the )?rest (?:will follow|follows|is (?:completed|coming|on its way|running|being)|comes later)|(?:still|yet) (?:have )?(?:\S+ ){0,3}to come\b|(?:has|have|are|is) the (?:rest|other \d[\d,]*)(?: \w+){0,3} (?:arrived|there|delivered|come)|(?:not|n't) (?:arrived?|delivered|come) yet|the rest (?:of the order )?takes|until the rest (?:comes|arrives)",
        r"(?:ال)?باقي (?:في التنفيذ|قيد التنفيذ|قادم|جاي|سيصل|بيوصل|في الطريق|مستمر)|لم (?:ينفذ|يكتمل|يصل)(?: \w+)? بعد|(?<!يوم عمل )(?<!ايام عمل )حتي يصل|لين يوصل|الي حين وصول|اكتمل الباقي|(?:ال|فال)?باقي قريب|(?:للحين|لسه) ما كملنا|وصلك (?:ال)?باقي|تريد (?:ال)?باقي",
        "the rest is under way, not completed yet, until it arrives",
        _nothing_to_come,
    ),
    Row(
        "promise.remedy",
        "Of these ways one is due; this asks for both, or takes the choice away.",
        r"(?:prefer|like|want|choose) (?:first|both)\b|one after the other|then the other|in this order|if the first fails|what else you|comes first|or credits of|all the services|when you want them|as we (?:prefer|like|choose)|we choose (?:one|for you)|which ones|(?:refund|add|credit) the two|both of them",
        r"اولا ?\?|بايهما نبدا|تفضلهما|تختارهما|كليهما|واحده بعد الاخري|واحدا بعد الاخر|او بعدها نضيف|كما نفضل|نختار لك",
        "which first, with which do we begin, both of them, one after the other, as we prefer",
        _chooses,
    ),
    Row(
        "promise.remedy",
        "This asks for more than the request.",
        r"(?:another|other|any other|more) orders? (?:to|that you(?:'d| would| want| wish)?|you)(?: \w+){0,3} (?:refund|return|credit|cancel)\w*|do you want more\b|(?:anything|something) (?:else|more) (?:to|for us to|we (?:can|could|should)) (?:add|credit|refund|return)",
        r"طلب(?:ات)? اخر\w* (?:تريد|تبي|تود)\w* (?:استرداد|اعاد|الغا|رد)\w*|(?:تريد|تبي|تود)\w* ان ن(?:ضيف|عيد|رد) شيي?ا? اخر",
        "another order that you want refunded, shall we add something else",
        always,
    ),
    Row(
        "promise.open",
        "This promises that it will not happen again, or that numbers stay.",
        r"(?:will|won't) (?:never |not )?(?:happen|occur) again|never happen again|numbers (?:will )?stay|(?:counts?|followers|numbers) (?:will )?(?:hold|remain|stay)(?: \w+)? (?:as|where|for good)",
        r"(?:لن|ما راح|ما) [يت]تكرر\w*|(?:ست|راح ت|بت)بقي (?:ال)?(?:اعداد|ارقام|متابع\w*)",
        "it will not happen again, the counts will stay",
        always,
    ),
    Row(
        "promise.warranty",
        "This makes the refill or the warranty wider.",
        r"(?:fresh|new|further|second|another)(?: \d+[- ]day| \w+-day)? warranty|(?:that|which) (?:will|may|might) drop|(?:of|for) (?:the|any|each) next drop|refilled (?:and kept|or paid|by you)|(?:refill|fill)(?: \w+){0,4} (?:again and again|with more|and more)|before it is accepted|once it is paid",
        r"(?:تعبيه|نعبي|تعوض|نعوض)(?: \w+){0,3} (?:وما (?:بعده|سينقص|ينقص|يليه)|كله|بزياده|مره بعد مره|واضافه متابعين)|ضمانه? (?:ال)?(?:دايم|يتجدد|متجدد)\w*|خلال هذه المده وبعدها|من اول نقص",
        "and what will drop later, all of it, time and again, a warranty that renews itself, from the first drop",
        always,
    ),
    Row(
        "claim.unsupported",
        "No decision sets this limit or this duty.",
        r"(?:it|this|the (?:credit|sum|amount|discount|offer)) (?:expires?|lapses|is valid|ends) (?:after|for|within|in|by)|valid for \d+|use it (?:only )?once|please confirm first|(?:can|may|might|could) be (?:less|lower|smaller)\b",
        r"(?:صالح\w*|ساري\w*) (?:لمده|خلال|حتي) \d+|[يت]نتهي (?:بعد|خلال) \d+|مره واحده فقط|(?:يرجي|نرجو) التاكيد اولا|قد (?:يقل|ينقص|يختلف) المبلغ",
        "valid for so many days, once only, please confirm first, the sum may be less",
        offers("credit", "refund", "discount"),
    ),
    Row(
        "promise.amount",
        "The decision takes no fee.",
        r"(?:for|at) a (?:small|low|reduced|symbolic) (?:fee|cost|price|charge)",
        r"بتكلفه (?:بسيط|قليل|رمزي|مخفض)\w*|بسعر (?:مخفض|رمزي|بسيط)\w*|مقابل (?:مبلغ|رسوم)",
        "at a small cost, at a reduced price, for a fee",
        always,
        far=True,
    ),
    Row(
        "claim.unsupported",
        "The case does not hold this cause or this check.",
        r"because of you\b|by your mistake|we checked (?:it )?with your bank|(?:service|it) works again|accepted (?:by (?:instagram|tiktok|youtube)|last week|and (?:done|delivered))|paused since|ended (?:early|for now)|and starts again",
        r"بسببك|بسبب اختيارك|حذفنا (?:ال)?(?:منشور|حساب|فيديو|مقطع)\w*|(?:توقف|وقف|موقوف)\w* موقتا|راجعنا\w* مع بنكك",
        "because of you, we deleted the post, it stopped for a time, we checked it with your bank",
        always,
    ),
    Row(
        "claim.unsupported",
        "No warranty runs that could be told as not over.",
        r"warranty has(?:n't| not) (?:ended|run out|expired)",
        r"ضمان\w*(?: \w+){0,3} (?:لم|ما) (?:[يت]نت[هي]|خلص|انتهي)\w*|(?<!بعد )(?:ما|لم) (?:خلص|انتهي) (?:ال)?ضمان\w*",
        "the warranty has not ended",
        _warranty_over,
    ),
    Row(
        "promise.remedy",
        "This speaks of a refill as if it were settled.",
        r"(?:after|before|during|until|once) (?:the|your|this|our) refill",
        r"(?:بعد|قبل|خلال|اثناء|حتي) (?:اعاده )?(?:ال)?تعبيت?(?:ه|ها|تها|نا|ك)?",
        "after the refill, before the refill",
        _without("refill"),
    ),
    Row(
        "promise.remedy",
        "This speaks of a consultation as if it were settled.",
        r"(?:in|during|at|after|before|until|for) (?:the|our|your|this) consultation",
        r"(?:في|خلال|اثناء|بعد|قبل|حتي|ب|لل)(?: )?(?:ال)?استشار(?:ه|تك|تنا|تج)",
        "in the consultation, during the consultation",
        _without("consultation"),
    ),
    Row(
        "promise.remedy",
        "This begins another order, which the decision does not offer.",
        r"(?:we|i)(?: will| are| am| can)?(?:'ll|'re|'m)? (?:now )?(?:begin|start|open|plac|mak|run|creat|set up|set)(?:e|n?ing|t?ing)?(?: up)? (?:you )?(?:(?:a|one) (?:new|fresh|second|free|replacement|further) |another )order(?![^.!?\n]{0,90}(?:%|percent|discount| off\b))",
        r"(?:س|ب|راح )?ن(?:بدا|بدي|فتح|ضع|سوي|نشي|قدم|شغل|طلق|عمل|جهز) (?:لك |لكم |لج )?طلبا? (?:جديد|اخر|ثاني|بديل|مجاني)\w*(?![^.!?\n]{0,90}(?:%|بالميه|خصم))",
        "we begin a new order for you",
        _without("redelivery"),
    ),
    Row(
        "promise.remedy",
        "This tells as possible what the decision denies.",
        r"(?:a |the )?(?:refund|refill|redelivery|cancellation|new delivery) (?:is|are) (?:still )?(?:possible|available|open)(?! (?:only|for|when|within|if))",
        r"(?:اعاده )?(?:ال)?(?:تنفيذ|تعبيه|استرداد|الغا)(?: المبلغ)? (?:ممكن|متاح|وارد)\w*|(?:يمكننا|نفضل|نقدر|يمكن) (?:ال)?تنفيذ\w* (?:الا )?علي (?:منشور|حساب|رابط|صفحه) اخر\w*",
        "a new delivery is possible, we can do it on another post",
        lambda allowed: allowed.key in ("decline", "inform") or not {"refund", "redelivery", "refill"} & set(allowed.offers),
        far=True,
    ),
    Row(
        "promise.remedy",
        "The decision rests on the closing of the account, and nothing else.",
        r"(?:unless|even (?:if|without)|before|without) (?:you )?(?:are )?clos(?:e|ing)|as your account is closed",
        r"(?:الا اذا|ما لم|حتي لو|حتي دون|دون) (?:ت)?(?:اغلاق|غلق)\w*",
        "unless you close it, even without closing",
        lambda allowed: allowed.case.client.closing_account is True and "refund" in allowed.offers,
    ),
)
"""See ``drafter.guard.tables.left_open``."""
