"""Rows of ``drafter.guard.left_open``: limits, times, sums and agreements that a reply devises beside a sound decision."""

from __future__ import annotations

from typing import Final

from drafter.guard.allowed import Allowed
from drafter.guard.tables.left_open import Row, always, offers, undecided, undone


def _gives(allowed: Allowed) -> bool:
    """Whether money or followers are due, or were given."""
    given = {*allowed.offers, *(entry.remedy for entry in allowed.case.done)}
    return not {"refund", "credit", "refill", "redelivery"}.isdisjoint(given)


def _nothing_delivered(allowed: Allowed) -> bool:
    """Whether neither money nor followers are on record as given beside what the reply tells."""
    return {"redelivery", "refill"}.isdisjoint(entry.remedy for entry in allowed.case.done)


ROWS: Final = (
    Row(
        "claim.untrue",
        "Nothing was agreed or signed, and nobody admitted anything.",
        r"(?:counts?|stands?|serves?|holds?) as (?:a |an |our |your )?(?:\w+ )?(?:agreement|contract|guarantee|proof of|promise)|(?:your|our|the) (?:contract|agreement) (?:includes?|covers?|says|gives|allows|provides)|(?:you|your) (?:admit|confess|conced)\w*|for (?:admitting|confessing|conceding)",
        r"(?:[يت]عد|[يت]عتبر|بمثابه|تحسب)\w* (?:اتفاق|عقد|ضمان|تعهد|وعد)\w*|(?:عقدك|عقدنا|اتفاقك|اتفاقنا|العقد|الاتفاق) (?:[يت]شمل|[يت]غطي|[يت]قول|[يت]نص|[يت]منح)\w*|(?:ل)?اعتراف(?:ك|كم|ج)|اعترفت\w*",
        "this conversation counts as an agreement, your contract includes it, thank you for admitting",
        always,
    ),
    Row(
        "promise.done",
        "This tells something as done that nobody was asked for.",
        r"took the liberty of|(?:went|gone) ahead and (?!check|look|read|open)\w+",
        r"(?:سمحت|سمحنا) (?:لنفسي|لانفسنا|لأنفسنا)|(?:اخذت|اخذنا) (?:ال)?حريه",
        "I took the liberty of cancelling",
        undone,
    ),
    Row(
        "promise.remedy",
        "This gives something of the client's choice that nobody decided.",
        r"(?:a few|some|several) (?:thousand|hundred|dozen)?\s?(?:followers|likes|views|members|subscribers|comments|plays)(?: on| for) (?:a|any|one|another) (?:\w+ )?(?:of your choice|you (?:choose|like|pick))|even things out|how (?:much|many) (?:more|extra)(?: \w+)? (?:would|do|shall|should)",
        r"(?:بضع\w*|عده|كم) (?:\w+ ){0,3}(?:متابع|اعجاب|لايك|مشاهد|مشترك|عضو|تعليق)\w* (?:علي|ل)\w* ?\w* (?:تختار|تحب|تبي|تريد)\w*|نعدل الكفه|كم (?:تريد|تبي|تبغي|تود|تحب)\w* (?:زياده|اكثر|اضافي)\w*",
        "a few thousand views on a video of your choice",
        always,
    ),
    Row(
        "promise.done",
        "This tells of the order or the balance what nobody has seen.",
        r"(?:corrects?|fixes|refills?|restores?|adjusts?|updates?) (?:itself|themselves)(?! (?:in your app|on your screen))|(?:are|is) (?:already )?(?:loaded|stocked|reserved for you|locked in|set aside)\b",
        r"[يت](?:صحح|صلح|عوض|عدل)\w* (?:نفسه|نفسها|حاله|حالها)|(?:محمله|محملين|محجوز\w* لك)(?!\w)",
        "the balance corrects itself overnight, the likes are loaded",
        always,
    ),
    Row(
        "promise.remedy",
        "A credit has no such limit.",
        r"(?:can |may |must |to )?only be (?:spent|used|redeemed) (?:on|for|in|until|till|up to|before|within|by)\b(?! (?:the |our |this |your )?(?:panel|orders?|new orders?|services?\b))|(?:valid|good|usable) (?:only )?(?:until|till|up to|for \d+|through)\b|expires? (?:on|in|after|at)\b(?=.*\b(?:balance|credit)\b)",
        r"(?:لا|ما) [يت](?:صرف|ستخدم|ستعمل|نصرف)\w* الا(?! (?:في |داخل |علي |ضمن )?(?:ال|لل|ل)?(?:لوحه|طلب))|(?:صالح|ساري|متاح)\w* (?:فقط )?(?:حتي|لغايه|لين|لمده) (?=.*(?:رصيد|محفظ))",
        "it can only be spent on TikTok, and only up to the end of June",
        offers("credit"),
    ),
    Row(
        "promise.deadline",
        "The policy holds no such time.",
        r"(?:before|by|until|in time for|ahead of) (?:the )?(?:\w+ )?(?:prayers?|iftar|suhoor|sunset|dawn|lunch(?:time)?|dinner(?:time)?|breakfast|payday|salary)\b|(?:counted|count|run|runs|running|reckoned) from (?:the |your )?(?:(?:day of the |date of the )?(?:charge|purchase|deduction|order date))(?=.*\bdays?\b)|days? (?:\w+ ){0,4}(?:already )?behind (?:you|us)",
        r"قبل (?:صلاه|اذان|المغرب|العشاء|الفجر|الفطور|الافطار|السحور|الغدا|الراتب)\w*|(?:تحسب|تبدا|يحسب|تنحسب)(?: \w+){0,6} من (?:تاريخ |يوم )?(?:ال)?(?:خصم|سحب|شراء)\w*",
        "before Friday prayers, the days are counted from the charge",
        _gives,
    ),
    Row(
        "promise.amount",
        "This makes another sum of it.",
        r"(?:brought|brings?|bringing|taken|took|rounded|round|rounding|made|topped)(?: \w+){0,2} (?:up )?to (?:a |an )?(?:tidy|round|neat|even|full|whole|clean|nice)\b|round(?:ed|ing)? (?:it |this |that )?up\b|and then some\b",
        r"(?:جبرنا|جبرت|قربنا|كملنا|دورنا)\w* (?:الي|ل|علي)\w*(?= )|(?:السعر|الثمن|القيمه|الفرق) (?:عنا|علينا|من عندنا|علي حسابنا)(?!\w)",
        "brought up to a tidy thirteen, and then some; a fifth of the price on us",
        always,
    ),
    Row(
        "promise.remedy",
        "Nothing is decided yet; this gives it into a colleague's hand.",
        r"(?:supervisor|manager|colleague|team|desk)(?: \w+)? (?:will|'ll|shall|is going to) (?:\w+ )?(?:bring|restore|refill|return|put|add|credit|refund|replace|fill)\b",
        r"(?:س|ب|راح |رح |[هح])[يت](?:عيد|رجع|رد|ضيف|عبي|كمل|عوض|صلح)\w* (?:ال)?(?:مشرف|مدير|زميل|فريق|مسوول)\w*(?! (?:عليك|اليك|عليج|عليكم|برد|الرد))",
        "the supervisor will bring it back to 6,500",
        undecided,
    ),
    Row(
        "claim.unsupported",
        "Nobody looked at the client's business, and the case holds nothing of it.",
        r"(?:visited|browsed|toured|walked through|stopped by|went through) your (?:store|shop|caf[eé]|website|site|salon|restaurant|clinic|office)|your (?:prices?|photos?|pictures|content|bio|captions?|products?) (?:is|are|look|looks|seem|seems|were|was) (?!what|yours|up to)|explains? (?:the |your )?(?:absence|lack|shortage|silence)",
        r"(?:زرنا|تصفحنا|دخلنا|مرينا|اطلعنا)(?: علي)? (?:متجر|محل|موقع|مقه|كافي|صالون|مطعم|عياد)\w*|(?:اسعار|صور|محتوا|منتجات)(?:ك|كم|ج) (?:اعلي|اغلي|ضعيف|قليل|غير|مو|مب|مش|رديئ)\w*|[يت]فسر (?:غياب|قله|ضعف|انعدام)",
        "we visited your store and found your prices above those of the market",
        always,
    ),
    Row(
        "safety.secret",
        "Passwords, codes and cards are not asked for: check this.",
        r"(?:the |your )?long (?:number|one) (?:on|across|and|from)|three (?:at|on|behind|from) (?:the )?back|number (?:on|across) the front",
        r"(?:ال)?رقم (?:ال)?طويل|(?:ال)?ثلاث\w* (?:ارقام )?(?:اللي |الي |التي )?(?:ورا|وراها|خلف|بالخلف|في الخلف)",
        "the long number and the three at the back",
        always,
    ),
    Row(
        "claim.unsupported",
        "The case does not hold this cause.",
        r"(?:caused by|because of|due to|owing to) (?:the )?(?:heavy |high |unusual )?(?:traffic|load|demand|pressure|volume|rush|congestion)|(?:they|instagram|tiktok|youtube|facebook|snapchat|telegram|the platform|the app) (?:changed|updated|altered|broke) (?:something|their|its|the)|(?:link|page|session|token)(?: \w+){0,3} expired",
        r"(?:سببه|بسبب|نتيجه|لسبب) (?:ال)?(?:ضغط|زحم|ازدحام|كثافه|طلب كبير)\w*|(?:غيروا|حدثوا|عدلوا) (?:شي|شيئا|المنصه|التطبيق|نظامهم)\w*|(?:رابط|صفحه|جلسه)\w*(?: \w+){0,3} (?:انتهت صلاحي|منتهي)\w*",
        "caused by the pressure of the national day, they changed something, the link expired",
        always,
    ),
    Row(
        "promise.open",
        "This leaves open what is decided, or opens other matters.",
        r"chang(?:e|es) (?:our |some |a few )?minds?\b|none of (?:them|those|these) (?:stays?|remains?|goes?|is left) (?:unsettled|unpaid|open|unanswered|without)",
        r"[يت]غير\w* (?:ال)?(?:اراء|راينا|رايهم|قرارنا)(?!\w)|ما يبقي من\w+ شي",
        "that tends to change minds, none of them stays unsettled",
        always,
    ),
    Row(
        "claim.untrue",
        "A good word for us is no condition, and nobody is asked for one.",
        r"(?:leav|giv|writ|post)(?:e|es|ing) (?:us |our page |the panel )?(?:an? |some )?(?:(?:good|nice|positive|kind|great|five-star|5-star|honest) )*(?:reviews?|ratings?)|rat(?:e|ing) us(?: (?:well|highly|five|5))?|(?:five|5)[- ]stars?",
        r"(?:تقييم\w*|ريفيو|تعليق\w* علي صفحتنا) (?:حلو|زين|ايجابي|ممتاز|جيد|طيب|خمس|5)\w*|(?:تقيم|قيم)(?:نا|ينا|وا لنا)\w*|(?:خمس|5) نجوم",
        "as long as you leave us a good review",
        always,
    ),
    Row(
        "claim.untrue",
        "The policy holds no such time.",
        r"(?:once|after|when|past) (?:the (?:first )?)?(?:\d+|twenty[- ]four|forty[- ]eight|seventy[- ]two) hours?(?: (?:have|has))?(?: (?:passed|gone by|elapsed))? (?:from|since|after|of|following) (?:the |its |your )?(?:completion|delivery|order|purchase|payment|end)",
        r"(?:بعد|متي) (?:ب)?(?:مرور |مضي |انقضاء )?(?:\d+|اربع وعشرين|ثمان واربعين) ساعه (?:علي|من|بعد) (?:ال)?(?:اكتمال|تسليم|طلب|شراء|دفع|انتهاء)\w*",
        "once 24 hours have passed from completion",
        always,
    ),
    Row(
        "promise.done",
        "This tells something as done that nobody was asked for.",
        r"(?:found|made|making|finding) (?:its|their) way (?:back )?(?:to|into|onto|home)|(?:was|were|is|are|been) (?:re)?(?:launched|kicked off|set going|fired up)(?: again)?",
        r"(?:عرفت?|وجدت?|شقت?|اخذت?|سلكت?) طريق(?:ها|ه|هم)|(?:اطلقت|انطلقت|اطلقنا) (?:بعدها|بعد|المشاهد|الاعجاب|المتابع|التعليق|المشترك|عمليه|من جديد)\w*",
        "it found its way to your balance, the likes were launched",
        _nothing_delivered,
    ),
    Row(
        "promise.open",
        "What is refused is told as not lost, and nothing more is due.",
        r"(?:by no means|not at all|far from|hardly|not really) lost\b|(?:is|are|was) not (?:gone|lost) (?:to|for) you",
        r"(?:لم|ما|لن) (?:تضع|يضع|تضيع|يضيع|ضاع|ضاعت)\w* (?:عليك|منك)\w*",
        "by no means lost to you",
        lambda allowed: not {"credit", "refund"} & set(allowed.offers),
    ),
    Row(
        "promise.open",
        "This tells as delayed what is not due.",
        r"(?:merely|only|just|simply) (?:delayed|postponed|put off|deferred)",
        r"(?:انما|بل|بس|فقط) (?:تاخرت|تاخر|تاجلت|تاجل|مؤجله?)",
        "merely delayed",
        lambda allowed: allowed.case.claim not in ("slow_delivery", "not_started", "refill_delayed", "refund_status"),
    ),
    Row(
        "missing.resolution",
        "This sets a condition that the decision does not.",
        r"(?:once|if|when|after|provided|as soon as|only if)(?: that)? you(?:'ve| have|'ll)? (?:first )?(?:return(?:ed)? (?:the|all|those|us)|(?:send|sent|give|given|hand|handed) (?:us )?back|(?:deposit|spend|spent|topp?(?:ed)? up|recharge)\w*|withdr[ae]wn? (?:the|your|any) (?:complaint|review|dispute|claim|post))",
        r"(?:متي|اذا|بعد ان|بعد ما|حال|شرط ان|بشرط ان|فور ما) (?:ما )?(?:اعدت|ارجعت|رجعت|تعيد|ترجع|تشحن|شحنت|اودعت|تودع|تسحب|سحبت|تحذف|حذفت)\w* (?:ال)?(?:\w+ )?(?:متابع|اعجاب|مشاهد|لايك|رصيد|شكو|تقييم|منشور|اعتراض|بلاغ|مبلغ)\w*",
        "once you have returned the followers, once you topped up, withdrew the complaint",
        always,
    ),
    Row(
        "claim.untrue",
        "This threatens.",
        r"(?:one|another|any)(?: more)? (?:question|message|word|ticket|complaint|request|mail)\b[^.!?\n]{0,30} and (?:the|we|your|it|this)\b[^.!?\n]{0,30} (?:lock|clos|block|ban|freez|suspend|delet|end|shut)\w*",
        r"(?:سوال|رساله|كلمه|شكوي|تذكره|طلب) (?:ثاني|ثانيه|اخر|اخري|واحد|واحده|زياده)[^.!?\n]{0,30} (?:[وب]?(?:ال)?(?:لوحه|حساب|نظام) )?(?:[تنيب]{1,2}(?:قفل|غلق|حظر|سكر|جمد|وقف))\w*",
        "one more question and the panel locks the account",
        always,
    ),
    Row(
        "promise.amount",
        "This gives more than is decided.",
        r"(?:don't |do not |never |won't )?(?:weigh|count|measure)\w*(?: \w+){0,2} (?:to the|every|each|by the) (?:gram|ounce|penny|cent|drop|coin|grain)|split(?:ting)? hairs|(?:order|pay|buy|ask)(?: for)? (?:it )?(?:once|one)\b[^.!?\n]{0,14}(?:get|receive|have|take)(?: it| them)? (?:twice|two|both)"
        r"|(?:then|plus|and then) (?:a|an|another|a further|a second|an extra) (?:\w+ )?(?:fifth|tenth|quarter|half|third|discount|\d+ ?%) (?:off|more|on top|on what)",
        r"(?:ما |لا |مش )?(?:نوزن|بنوزن|نحسب|بنحسب|نعد|بنعد)\w*ش? بال(?:جرام|غرام|فلس|قرش|هلله|مليم)|(?:اطلب|ادفع|اشتر|خذ)\w* (?:\w+ )?مره\b[^.!?\n]{0,14}مرتين|ثم (?:ال)?(?:خمس|عشر|ربع|نصف|ثلث|خصم)\w* (?:اخر|ثان\w*|اضافي)\w*",
        "we do not weigh by the gram; order once and get it twice; then another fifth off",
        always,
    ),
    Row(
        "promise.outcome",
        "Nobody can promise what followers or likes bring.",
        r"(?:enquir|inquir|customer|client|buyer|shopper|sale|call|visitor)\w*(?: \w+){0,2} (?:come|comes|pour|pours|roll|rolls|flow|flows|walk|walks|knock|knocks|line|lines|stream|streams)(?:ing)? (?:in|on|at|up|through|over)\b",
        r"(?:تاتي|تجي|بتجي|تتوالي|تنهال|تنهمر|تطرق|[يت]دق\w*) (?:ال)?(?:استفسار|زباين|زبائن|عملاء|طلبات|مبيعات|حجوز|اتصال|مشتري)\w*|(?:استفسار|زباين|زبائن|مبيعات|حجوز|مشتري)\w*(?: \w+)? (?:علي قدميها|علي رجليها|من نفسها|لحالها|لحالهم|بروحها|بروحهم)",
        "the enquiries come in on their own feet",
        always,
    ),
    Row(
        "promise.open",
        "This calls money safe of which nothing is decided.",
        r"(?:they|it|that|the money|your money)(?:'re|'s| is| are) not (?:gone|lost|going anywhere)",
        r"(?:فلم|لم|ما|فما) (?:تذهب|يذهب|تضع|يضع|راحت|تروح|[يت]ضيع|ضاعت)(?= ?(?:[.!?\n]|$))",
        "they are not gone",
        undecided,
    ),
    Row(
        "leak.internal",
        "This tells of other clients.",
        r"(?:you are|you're|yours is|this is) (?:only |just |already )?(?:the |our )?(?:second|third|fourth|fifth|sixth|seventh|tenth|\w+teenth|\d+(?:st|nd|rd|th)) (?:buyer|client|customer|person|one|message|report|case|panel)\b[^.!?\n]{0,40} (?:to (?:write|ask|report|tell|say|complain)|who|since|today|this (?:week|morning|month))",
        r"(?:رسالتك|شكواك|بلاغك|تذكرتك|انت|حالتك) (?:هي |هو )?(?:ال)?(?:ثاني|ثالث|رابع|خامس|سادس|سابع|عاشر)ه? (?:زبون|عميل|شخص|منذ|من|اليوم|هذا|هالاسبوع)\w*",
        "you are the fourth buyer to write to us since dawn",
        always,
    ),
    Row(
        "promise.remedy",
        "This takes a later loss on us, which nobody decided.",
        r"(?:the |that |any |every )?loss (?:is|will be|would be|falls)(?: all| then)? (?:ours|on us|on our side)|we (?:will |'ll |would )?(?:carry|bear|swallow|absorb|eat) (?:the|that|any|every|your) loss",
        r"(?:ال)?خساره? (?:علينا|عندنا|من عندنا)|[نب]{1,2}تحمل\w* (?:ال)?خسار\w*",
        "should that one shrink, the loss is ours",
        always,
    ),
    Row(
        "promise.remedy",
        "This may be another place than the decision's.",
        r"any (?:iban|account|card|wallet|bank|method|paypal)(?: \w+)? you (?:\w+ )?(?:name|choose|pick|like|want|prefer|give|send|tell|wish)",
        r"(?:اي|الي اي|لاي) (?:ايبان|حساب|بطاقه|محفظه|بنك|وسيله)(?: \w+)? (?:ت(?:سمي|ختار|حدد|فضل|ريد|بي|بغي|حب|عطي|رسل))\w*",
        "any IBAN you care to name",
        always,
    ),
    Row(
        "claim.unsupported",
        "The case does not hold this cause.",
        r"(?:instagram|tiktok|youtube|facebook|snapchat|telegram|twitter|x|the (?:platform|app|site)) (?:kept|keeps|had been|has been|was|is) (?:turning|rejecting|refusing|blocking|denying|bouncing|pushing|throttling|hiding)"
        r"|(?:count|counter|likes?|views?|comments?|followers?)(?: \w+){0,4} (?:is|are|was|were) (?:hidden|disabled|switched off|turned off|masked)",
        r"(?:ظل|ظلت|بقي|صار|كان)(?: \w+)? (?:انستغرام|انستقرام|تيك توك|يوتيوب|فيسبوك|سناب\w*|تيليجرام|التطبيق|المنصه)? ?[يت](?:رد|رفض|حجب|منع|صد)\w* (?:اسم|حساب|رابط|طلب)\w*|(?:عداد|عدد|خاصيه) (?:ال)?(?:لايك|اعجاب|مشاهد|تعليق|متابع)\w* (?:مخفي|معطل|مقفل|مسكر|مغلق)\w*",
        "Instagram kept turning your username away, the like count is hidden",
        always,
    ),
    Row(
        "claim.unsupported",
        "The case does not hold this word of the client.",
        r"you (?:thanked|praised|blessed|congratulated|applauded) us\b|you (?:were|seemed) (?:so |very |quite )?(?:happy|pleased|satisfied|delighted) (?:with|when|about)",
        r"(?:شكرتنا|مدحتنا|اثنيت علينا|كنت (?:مبسوط|سعيد|راضي|فرحان)\w* (?:من|ب|في|لما|حين))\w*",
        "you thanked us on the seventh",
        always,
    ),
    Row(
        "promise.remedy",
        "This grants what the client asked for, and nothing of it is offered.",
        r"(?<!if )(?<!whether )what you (?:say|said|wrote|write|told us|mention\w*)[^.!?\n]{0,50} (?:is|are) (?:right|correct|fair|true|just|yours)|(?:(?<=and )|(?<=, )|(?<=; ))(?:it|that) (?:is yours|stands|comes|is coming)\b|(?:it|that|this) (?:is|may be|might be) possible for you",
        r"(?<!كان )(?<!اذا )(?<!ان )ما (?:قلت|كتبت|ذكرت)\w*[^.!?\n]{0,40} (?:صحيح|قائم|قايم|حق لك|محق)\w*|(?:فهو|فهي|وهو|وهي) (?:لك|لج|ات|قايم|قادم|حقك)(?!\w)|(?:قد )?يمكن لك(?!\w)|ممكن لك(?!\w)",
        "what you wrote of the refund is right, and it is yours",
        lambda allowed: not allowed.offers,
    ),
    Row(
        "promise.open",
        "This reaches for later orders.",
        r"(?:nor|neither) (?:does|do|is|will) the next|and the next (?:one|order) (?:too|as well|either|neither)",
        r"ولا (?:ال)?(?:طلب )?(?:ال)?(?:تالي|قادم|جاي)(?!\w)",
        "nor does the next one",
        always,
    ),
    Row(
        "safety.secret",
        "Secrets are sent nowhere, and are no condition.",
        r"put (?:it|them|that) in (?:an |a |the |your )?(?:e-?mail|message|dm|reply|chat)|if you do(?:n't| not) (?:send|share|give)(?: us)? (?:the |your )?(?:password|code|pin|login)\w*",
        r"ضع(?:ها|ه|يها|يه|وها)? في (?:ال)?(?:رساله?|بريد|ايميل|رد|محادثه|خاص)\w*|(?:اذا|ان|لو) (?:لا|ما|لم) (?:[تي]?(?:ذكر|رسل|عط|كتب|شارك))\w*(?: لنا)? (?:ال)?(?:كلمه|رمز|كود|باسورد)",
        "put it in an e-mail; if you do not send us your password",
        always,
    ),
    Row(
        "promise.remedy",
        "This gives the rest or the whole, and nothing is offered.",
        r"to (?:give|bring|get|return|pay|hand|send) you (?:back )?(?:the |your |all )*(?:rest|whole|full|entire|remaining|remainder)",
        r"(?:ل[يت]عطي|[يت]عطي|اعطا[وي]?|منح)(?:ك|ج|كم) (?:ال)?(?:باقي|كامل|كل|بقيه)",
        "it takes ten days to give you the rest",
        lambda allowed: not allowed.offers,
    ),
    Row(
        "promise.remedy",
        "This speaks of a remedy as if it were decided.",
        r"following up on your (?:refund|credit|discount|compensation)|c[ao]me back with (?:the|your) (?:money|amount|sum)",
        r"[نا]ط(?:من|مين)\w* علي (?:استرداد|رصيد|خصم|تعويض)(?:ك|ج|كم)|(?:عدنا|رجعنا|نعود|سنعود|بنرجع) ب(?:ال)?(?:مبلغ|فلوس|قيمه|مال)\w*",
        "we are following up on your refund, we came back with the money",
        lambda allowed: not allowed.offers and not allowed.case.done,
    ),
    Row(
        "promise.remedy",
        "This brings followers or likes, and no delivery is offered.",
        r"\d[\d,]* (?:\w+ )?(?:come|arrive|follow|land)s? on (?:mon|tues|wednes|thurs|fri|satur|sun)day",
        r"[يس]+صل(?:ك|ج|كم) من (?:ال)?(?:اعجاب|متابع|مشاهد|مشترك|تعليق)\w*",
        "1,000 come on Friday",
        lambda allowed: {"refill", "redelivery"}.isdisjoint(allowed.offers),
    ),
    Row(
        "promise.open",
        "Who has to approve is no word for a client, and none goes without it.",
        r"(?:supervisor|approval|sign-?off|permission)(?: \w+){0,3} (?:is|are) not (?:needed|required|necessary)",
        r"(?:موافق\w*|اعتماد\w*|المشرف|اذن)(?: \w+){0,2} غير (?:لازم|مطلوب|ضروري)\w*",
        "an approval is not needed",
        always,
    ),
)
