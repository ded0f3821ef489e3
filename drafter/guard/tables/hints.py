"""The words of ``drafter.guard.hints``: expressions over folded text, and the gloss of the Arabic ones.

``~`` stands for up to five words of the same sentence. Rows of ``WITH_REMEDY`` and ``FALLBACK`` hint only in a sentence that also speaks of
a remedy.
"""

from __future__ import annotations

from typing import Final

Rows = tuple[tuple[str, str], ...]

SECRETS: Final[Rows] = (
    (
        r"(?:three|3|last|first|16|sixteen) (?:digits?|numbers?)|(?:numbers?(?! of (?:likes|followers|views|members|comments|subscribers))|digits|figures(?! in your message)|code)(?: \w+){0,2} (?:on|in|from|that) (?:the |your )?(?:back|message|phone|sms|app|whatsapp|it|them|reaches?|comes?|arrives?)"
        r"|both sides|(?:screen ?shot|photo|picture) of your (?:bank|card|wallet)|(?:let|sign|get) us (?:in|into)|(?:pass|hand|drop|lend)(?: \w+){0,3} (?:sign|log)-?in|(?:open|give us) (?:the|your) account for us|how you (?:enter|log)",
        "",
    ),
    (
        r"(?:ال)?ارقام(?: \w+){0,2} (?:تصلك|توصلك|توصلج|خلف\w*|وراها|وراه|تجيك|تجيج|تظهر لك)|(?:ال)?رقم(?: \w+){0,2} (?:يصلك|يوصلك|يجيك)|(?:ال)?وجهين|تسليم\w* (?:ال)?دخول|(?:نعطيك|اعطنا|عطنا|سلمنا) (?:ال)?دخول|ندخل (?:علي )?حسابك|تسديد رسوم\w*",
        "the numbers that reach you or stand on the back, both sides, hand us the entry, we enter your account, pay its fees",
    ),
    (
        r"pass ?words?|pass ?codes?|pin(?: code)?|cvv|cvc|otp|2fa|credentials|log-?ins?(?= (?:data|details|info\w*|for|to|and|"
        r"of|please)|[.,;?!])|log ?in (?:details|data)|(?:back-?up|recovery|verification|security|one[- ]time|sms|six[- ]digit|"
        r"four[- ]digit|confirmation|authenticator) codes?|(?:three|3|last|16|sixteen) (?:digits?|numbers?) (?:on|of|from)~card|"
        r"card (?:number|details|digits)|(?:numbers?|digits|code|picture|photo)(?: \w+){0,2} (?:on|of|from) (?:your |the )?(?:card|bank|sms|message|account(?! page| changed| since| now| go| gone| still| rise| drop| yet))|number (?:did|does|has) your bank|expiry date|anydesk|teamviewer|screen ?shar\w*|remote access|session cookie|"
        r"codes?~(?:you (?:get|got|receive|received)|(?:in|by) (?:the|an?) (?:sms|text|message))|copy of your (?:id|passport|card)|passport|emirates id|photo of (?:your|the) (?:card|id)|security question",
        "",
    ),
    (
        r"(?:ال)?رمز~(?:[بي]*يوصل\w*|وصل\w*|[ي]*صلك|رساله|مسج)|كلمه (?:ال)?(?:مرور|سر)|الباسورد|باسورد|(?:ال)?رقم (?:ال)?سري|(?:ال)?رمز (?:ال)?(?:تحقق|امان|سري|مرور|دخول|بنك|تاكيد)|"
        r"كود (?:ال)?(?:تحقق|تاكيد|بنك)|بيانات (?:ال)?(?:دخول|بطاقه)|بيانات (?:دخولك|بطاقتك)|معلومات (?:ال)?دخول|"
        r"(?:ال)?(?:رقم|ارقام|رمز|صوره)(?: \w+){0,3} (?:البطاقه|بطاقتك|بنكك|البنك|برساله|الرساله)|رقم (?:ال)?بطاق\w*|صوره (?:ال)?(?:بطاق\w*|هوي\w*|جواز\w*)|صوره (?:من|عن) (?:بطاق|هوي|جواز)\w*|جواز سفرك?|"
        r"الارقام الثلاثه|تاريخ انتهاء (?:ال)?بطاق\w*",
        "password, PIN, code, login data, card number, photo of the card or passport",
    ),
)  # fmt: skip
INTERNALS: Final[Rows] = (
    (r"(?:our|the) systems?~(?:marks?|flags?|notes?|counts?|tracks?)|(?:requests?|claims?) (?:in|within|over) (?:the (?:last|past) )?(?:90|ninety|three months)", ""),
    (r"(?:نظامنا|(?:ال)?نظام)~(?:علامه|يسجل|يرصد|يحسب|يعد)", "our system marks, records, counts"),
    (r"(?:the )?(?:company|party) (?:that|which|who) (?:carries|carried|fulfil\w*|delivers|runs)|(?:mixed|swapped) (?:up )?with another", ""),
    (r"تبدل\w* (?:طلبك )?مع طلب|ملاحظه عليك|عندنا (?:طلبات|حالات) كثير\w*|مثل طلب\w* واقف", "swapped with another order, a note on you, many orders like yours"),
    (
        r"providers?|suppliers?|vendors?|wholesalers?|resellers?|upstream|back-?end|api|our servers?|margins?|profits?|"
        r"mark-?ups?|commission|our (?:cost|budget|price list|system notes?|records on you)|loss for us|bot farms?|fraud\w*|"
        r"suspicious|abus\w*|black-?list\w*|trusted list|risk(?:y)? (?:client|score|level|list)|vip (?:level|list|clients?)|"
        r"(?:mark|note|tag|flag|point|remark)s?~(?:on|against|beside|next to) (?:your|an|the|every|each) (?:account|name|profile|file)|(?:rule|clause) [a-z]\d|pre-?pay\w*~(?:list|flag|required|confirm\w*)|(?:on|put)~(?:a|the|our) list|internal\w*|our (?:manager|management|boss) (?:said|told|wants)|we are (?:told|instructed|not allowed) to|(?:some|"
        r"many|several|few|most) (?:other )?(?:clients|customers|buyers|users)|somebody else's|someone else's|another (?:client|"
        r"customer|buyer|order of)",
        "",
    ),
    (
        r"(?:ال|لل|بال)?(?:مزود|مورد)\w{0,3}|سيرفر\w*|السيرفر|هامش|ارباح\w*|عموله|تكلفتنا|علينا بخساره|بخساره|احتيال\w*|نصب|"
        r"(?:علامه|ملاحظه|اشاره|نقطه|علامات)~(?:اسمك|حسابك|الحساب|ملفك|اسمه)|(?:اسمك|حسابك)~(?:علامه|ملاحظه|اشاره)|(?:البند|القاعده) [a-z]\d|الدفع المسبق|(?:في|علي) (?:قائمه|قائمتنا|ليست)|مشبوه\w*|استغلال|داخلي\w*|الاداره (?:قالت|طلبت|تبي)|(?:بعض|كثير من|اغلب) (?:ال)?(?:عملاء|زباين|زبائن)|(?:عميل|زبون|"
        r"شخص) (?:اخر|ثاني|غيرك)",
        "provider, supplier, server, margin, profit, commission, at a loss, fraud, internal, other clients",
    ),
)  # fmt: skip
THREATS: Final[Rows] = (
    (
        r"your account(?: with us| here)? (?:is|gets|would be|stays) (?:then )?(?:closed|locked|gone|ended)|balance(?: in it| there)? (?:is|gets|will be|would be) (?:lost|gone|void)",
        "",
    ),
    (r"(?:[يت]?غلق|يقفل|يوقف|يتقفل) حساب\w*|(?:[يت]ضيع|[يت]روح|[يت]سقط) (?:اي |كل )?رصيد\w*", "your account gets closed, the balance is lost"),
    (
        r"lawyers?|attorneys?|court|police|prosecut\w*|sue|lawsuit|legal\w*|the law|liab\w*|defam\w*|slander|cyber-?crime\w*|"
        r"authorit(?:y(?! to (?:decide|approve|settle|judge))|ies)|penalt\w*|fined|fines|a fine(?= (?:of|for|will|may|is))|(?<!in )consequences?|banned|blocked|terminat\w*|deactivat\w*|at your own risk|warn\w*|"
        r"threat\w*|we (?:have|know) your (?:name|number|address|data)|waiv(?:e|ed|es|ing)|forfeit\w*|gave up (?:any|every|all|your)|g[ia]ve up~(?:claim|right)s?",
        "",
    ),
    (
        r"محام\w*|محكمه|المحكمه|الشرطه|قضيه|قضائي\w*|قانون\w*|القانون\w*|تشهير|الجرايم|الجرائم|غرام\w*|عقوب\w*|عواقب|تبعات|"
        r"حظر\w*|نحظر|تهديد\w*|(?:عندنا|نعرف|لدينا) (?:اسمك|رقمك|عنوانك|بياناتك)|تنازل\w*|سقط حق\w*|يسقط حق\w*|تحذير\w*|نحذر\w*|مسؤوليتك|علي مسووليتك",
        "lawyer, court, police, law, defamation, fine, consequences, ban, threat, warning",
    ),
)  # fmt: skip
RESULTS: Final[Rows] = (
    (
        r"actual (?:people|girls|boys|users|followers|fans)|because they (?:like|love)|(?:will |who |they )(?:stay|remain)s? (?:on|with|for)|people from|interact\w* with your|top of (?:the )?(?:search|page|feed|results|explore|list)\w*|search results",
        "",
    ),
    (
        r"(?:بنات|شباب|ناس|اشخاص) (?:فعلا|من)|حابين محتو\w*|يحبون محتو\w*|يتفاعل\w* (?:مع|وي)|(?:متابعين|ناس) (?:باقين|يبقون|يظلون)|[سبوف]*(?:يتصدر|تتصدر)\w*|نتائج البحث|اعلي (?:ال)?نتائج",
        "girls or people indeed, who like your content, who interact, who stay",
    ),
    (
        r"sales|revenue|income|viral|explore page|for you page|trend(?:s|ing)?|famous|influencers?|brand deals?|sponsor\w*|"
        r"blue tick|verified badge|algorithm|monetis\w*|monetiz\w*|ranking|organic(?:ally)? grow\w*|grow(?:th|ing)? (?:on|by|"
        r"of)|more (?:customers|orders|buyers|clients)|new (?:customers|buyers|clients)|real (?:people|followers|users)|genuine|"
        r"authentic",
        "",
    ),
    (
        r"(?:ال)?مبيعات\w*|ارباحك|دخلك|الترند|ترند|اكسبلور|الاكسبلور|مشهور\w*|شهره|شهرتك|توثيق|العلامه الزرقاء|الخوارزمي\w*|"
        r"خوارزمي\w*|(?:زباين|زبائن|عملاء) (?:اكثر|جدد|زياده)|حقيقي\w*",
        "sales, your profit, trending, explore, famous, verified, the algorithm, more customers, real",
    ),
)  # fmt: skip
MORE_WARRANTY: Final[Rows] = (
    (r"(?:covers?|includes?|protects?) (?:\w+ )?(?:any|every|all) (?:problems?|issues?|changes?|cause)", ""),
    (r"(?:[يت]شمل|[يت]غطي)\w*(?: \w+)? (?:اي|كل) (?:مشكل|خلل|شي|سبب|تغي|طاري)\w*", "it covers any problem"),
    (r"(?:the )?same (?:warranty|guarantee|cover)(?: also)? (?:covers|includes|applies|goes|holds)|(?:cover|coverage|warranty|guarantee) (?:goes on|continues|runs on|stays(?! in force)|holds on)", ""),
    (
        r"(?:warranty|guarantee|cover\w*|drops?)~(?:any|whatever|every) (?:cause|reason)"
        r"|(?:warranty|guarantee|days)(?: \w+){0,3} from (?:the (?:day|date) (?:of |that )?)?(?:your (?:message|request|question)|you (?:asked|wrote|complained)|today)",
        "",
    ),
    (
        r"(?:(?:ال)?ضمان|لل?نقص|[يت]?شمل|[يت]?غطي)\w*~(?:باي|لاي|ايا كان|مهما كان) (?:ال)?سبب|(?:ضمان|يوما?|ايام)(?: \w+){0,4} من (?:يوم |تاريخ )?(?:سوالك|رسالتك|شكواك)(?<!خلال يوم من رسالتك)",
        "a drop of any cause, from the day of your message",
    ),
    (r"(?:ال)?ضمان نفسه (?:[يت]شمل|[يت]غطي|[يت]سري)|نفس الضمان (?:[يت]شمل|[يت]غطي|[يت]سري)|(?:ال)?(?:تغطيه|ضمان) (?:مستمر|[يت]ستمر|ممتد)\w*", "the same warranty covers; the cover goes on"),
    (r"so (?:are|is|do|does) (?:all|any|every|the|your) (?:of )?(?:your |the )?(?:other|further|next|later|future)?~?orders?|(?:all|every|any)(?: of)?(?: your)? (?:other )?orders? (?:on|of|in|under) your account", ""),
    (r"(?:كذلك|ايضا|مثله|معه) (?:كل|جميع|باقي|سائر) (?:ال)?طلبات\w*|(?:كل|جميع|باقي) طلبات(?:ك|كم| حسابك)", "so are all your orders"),
    (
        r"(?:stay|stays|remain|remains|keep|kept)(?: \w+)? (?:covered|protected|insured|under (?:the )?(?:warranty|guarantee))|(?:new|fresh|another|renewed|second|extra|additional|longer|wider|full)(?: \w+){0,3} (?:warranty|guarantee|cover)|(?:warranty|guarantee|cover)"
        r"~(?:again|anew|afresh|over again|from zero|renewed|extended|extends(?! (?:over|to|until|till|up to|for|from|across|\d|\w+ty|fourteen|fifteen|ten)\b)|restarts?|starts? (?:over|fresh))|(?:deleted|renamed|private|suspended|closed|"
        r"banned|hidden)(?: \w+){0,6} (?:looked after|covered|included|as well|too)|(?:(?<!please )cover(?:s|ed)?|includ(?:es|ed)|protect(?:s|ed)?)~(?:deleted|delete|renamed?|"
        r"private|suspended|everything|anything|all (?:your|orders|cases)|quality|as well|too|also)",
        "",
    ),
    (
        r"(?:تبق\w*|تظل\w*|يبقي|يظل|نبقي\w*|بتبق\w*|بتظل\w*)~(?:مغط\w*|مشمول\w*|محمي\w*|مضمون\w*|ضمان\w*)|ضمان(?: \w+){0,2} (?:جديد\w*|اضافي|اخر|ثاني|اطول|اوسع)|(?:يتجدد|تجدد|نجدد|نمدد|تمديد|سنمدد|بنمدد|يمتد(?! (?:ال)?ضمان\w*(?: \w+){0,4} (?:\d|حتي|الي|من|علي))|نطول)~(?:ال)?ضمان\w*|يبدا(?: \w+){0,2} ضمان\w*|"
        r"(?:و|ف)?(?:يشمل|تشمل|يغطي|تغطي|مشمول\w*)~(?:محذوف\w*|المحذوف\w*|حذف\w*|تغيير|تغير|خاص\w*|موقوف\w*|كل شي\w*|كل شيء|اي شي\w*|ايضا|كمان|بعد(?! (?:ال)?(?:اكتمال|انتهاء|تسليم))|الجوده)",
        "a new, further, longer warranty; it is renewed; it covers deleted, renamed, everything, also",
    ),
)  # fmt: skip
UNDER_WAY: Final[Rows] = (
    (r"(?:right|correct|proper|new|missing|remaining) (?:service|order|likes|followers|views|ones|subscribers|members|comments)~(?:already|now) (?:running|arriving|coming|being|on)", ""),
    (r"(?:ال)?(?:صحيح\w*|مطلوب\w*|ناقص\w*|متبقي\w*) (?:[تي]صل\w*|قيد|[تي]نفذ|شغال\w*|ماشي\w*)(?: \w+)? ?(?:الان|الحين|حاليا)?", "the right ones are arriving now"),
    (
        r"(?:refill\w*|redelivery|re-?delivery|refund|credit|transfer|cancellation|money|amount)~(?:already|now)?(?: \w+)? ?(?:running|under ?way|in progress|in hand|"
        r"in motion|begun|started|processing|being processed|on its way|on the way(?! out)|rolling|queued|lined up)",
        "",
    ),
    (
        r"(?:ال)?(?:تعبيه|تنفيذ|استرداد|تحويل|الغاء|مبلغ|رصيد|ارجاع|فلوس\w*)~(?:شغال\w*|ماشي\w*|جاري\w*|جار|بدات|بدا|انطلق\w*|قيد (?:التنفيذ|المعالجه|التحويل)|في الطريق|بالطريق|تحت التنفيذ)",
        "the refill, transfer, return is running, has begun, is under way",
    ),
)  # fmt: skip
TWICE: Final[Rows] = (
    (
        r"(?:reached|arrived|landed|is in|are in|is on|showed? up)~(?<!\bour )(?:bank|card|paypal|iban)|bank~(?:has|got|received) (?:it|the|your)",
        "",
    ),
    (
        r"(?<!هل )(?:وصل\w*(?! (?:اشعار|رساله))|دخل\w*|نزل\w*|ظهر\w*)~(?:حسابك البنكي|بطاقت\w*|البنك|مصرفك|بنكك|ايبان\w*)",
        "it reached your bank, your card",
    ),
    (
        r"(?:received|got|has|have|sent|gets?|reached) the same (?:sum|amount|money)|(?<!\bor )the same (?:sum|amount|money)~(?:too|as well|again|also|bank|card)",
        "",
    ),
    (
        r"(?:استلم\w*|وصل\w*|دخل\w*|اخذ\w*|نضيف\w*|نعيد\w*|نرجع\w*)~(?:المبلغ نفسه|نفس المبلغ|المبلغ ذاته)",
        "it received, we add the same sum",
    ),
)
GROWS: Final[Rows] = (
    (r"(?:with|by) (?:better|real|genuine|stable|active|premium) (?:accounts|followers|ones|likes|members|people)|bring(?:s|ing)? (?:people|buyers|customers|clients|sales)\b", ""),
    (r"(?:بحسابات|بمتابعين|حسابات) (?:افضل|احسن|حقيقي\w*|ثابت\w*|نشط\w*)|[يت]?جيب (?:ال)?(?:ناس|زباين|مبيعات|عملاء)", "with better accounts, brings people"),
    (r"turn(?:s|ing)? (?:\w+ ){1,4}into (?:\w+ ){0,3}(?:buyers|customers|clients|sales|bookings|orders)", ""),
    (r"[يتن]?حول\w* (?:\w+ ){1,3}ال[يى] (?:\w+ ){0,2}(?:ال)?(?:مشترين|زباين|زبائن|عملاء|مبيعات|حجوزات)\w*", "turns them into buyers"),
    (r"(?:get|make|have|turn)s? (?:\w+ ){0,3}(?:followers|viewers|visitors|people|audience|subscribers|fans) (?:buy|order|engag|spend|into (?:buyers|customers))\w*", ""),
    (r"(?:[يتن]خلي|[يت]جعل|[يت]دفع)\w*(?: \w+){0,2} (?:[يت]شتر|[يت]تفاعل)\w*", "makes them buy, interact"),
    (
        r"(?:guarantee\w*|promise\w*|assure\w*)~(?:shop|store|page|channel|business|account|video|brand)~(?:sell|grow|take|go)\w*|(?:double[sd]?(?! (?:charge|payment|withdrawal|deduction|debit))|triple[sd]?|multipl\w+|boost\w*|increase[sd]?|raise[sd]?(?! (?:the|this|a|your) (?:matter|issue|point|question|concern))(?! this\W)|lift\w*|turn(?:s|ed)? into|climb\w*|rise[sn]?|grow\w*|walk\w* away with\w*)~(?:orders?|sales|"
        r"buyers|customers|engagement|reach|interaction|income|revenue|results?)|(?:comments|likes|views|members|subscribers|followers)~(?:double[sd]?|triple[sd]?|multiply|"
        r"rise|grow|climb)|(?:sales|orders|buyers)(?: \w+){0,2} (?:start|begin|come)|(?<!whether )(?:audience|visitors|people) (?:buys?|orders?)|(?:no one|nobody|none|never)~(?:without|no) (?:sales|orders|buyers|customers|results?)|(?<!whether )(?:orders|sales|buyers|customers|engagement|reach|interaction|income|results?)"
        r"~(?:double[sd]?|triple[sd]?|climb\w*|rise[sn]?|grow\w*|follow(?!ers?)\w*|come|pour\w*|pick\w* up|go(?:es)? up|improve[sd]?)",
        "",
    ),
    (
        r"(?:نضمن\w*|نتعهد\w*|نعدك\w*|اضمن لك)~(?:متجر\w*|حساب\w*|صفح\w*|مشروع\w*|فيديو\w*|قنا\w*|محل\w*)|(?:[يت]?رتفع|[يت]رفع\w*|[يت]ضاعف|[يت]جلب|[يت]حقق|[يت]زيد|[يت]زداد|[يت]تضاعف|[يت]تحسن|[يت]تحول|ارتفع\w*|زاد\w*|تضاعف\w*)~(?:ال)?(?:تفاعل\w*|تعليقات\w*|اعجابات\w*|مشاهدات\w*|متابع\w*|مشترك\w*|اعضاء|مبيعات\w*|وصول|طلبات\w*|مشترين|زباين|زبائن|عملاء|نتايج|نتائج)|"
        r"(?:ال)?(?:تفاعل\w*|مبيعات\w*|زباين|زبائن|مشترين)~(?:[يت]?رتفع|[يت]زيد|[يت]زداد|[يت]تضاعف|[يت]تحسن|[يت]جي|[يت]اتي)|(?:تبدا|تجي|تاتي) (?:ال)?(?:مبيعات|طلبات)|(?:يطلب|يشتري) (?:ال)?(?:جمهور\w*|زوار\w*|ناس)|جمهور\w* (?:يشتري|يطلب)|(?:طلع|خرج)\w*(?: \w+){0,2} (?:بدون|من دون|بلا) (?:مبيعات|زباين|زبائن|نتيجه)",
        "engagement, sales, buyers rise, grow, double; nobody left without sales",
    ),
)  # fmt: skip
CAUSES: Final[Rows] = (
    (
        r"you (?:have |yourself )?(?:unfollowed|unliked|blocked|hid|emptied|cleaned|ordered (?:elsewhere|from another))|(?:not|un)true(?=[^.]{0,20}you know)|you know it|"
        r"(?:this is|for) the (?:second|third|fourth) time|(?<!taken )(?<!charged )(?<!debited )(?:two|three|four|several|many) times|(?:your|the) bank (?:has )?(?:since |already |now )?(?:confirmed|shown|acknowledged|says|said|told)|(?:a|the|my|our) (?:supervisor|manager|colleague|boss)(?:'s| has| have)? (?:already |just |now )?(?:agree[sd]?|approve[sd]?|accepted|given|signed|okayed|said yes)|(?:policy|rules?|terms) violations?|violat(?:ed|ing|ion of) (?:its|their|the)|(?:spam|its|their) filters?|took (?:it|the \w+|them) (?:down|back)|shadow ?ban\w*|rate limits?",
        "",
    ),
    (
        r"(?:ال)?مره (?:ال)?(?:ثانيه|ثالثه|رابعه) (?:التي|اللي)|(?:ثلاث|اربع|عده) مرات|(?:شلت|شلتي|ازلت|ازلتي|الغيت متابعه|حذفتي|حذفتم)|انت (?:من )?(?:ازال|حذف|شال|غير)|كلامك غير|(?:اكد\w*|ابلغنا|قال) (?:لنا )?(?:بنكك|البنك|مصرفك)|(?:بنكك|البنك|مصرفك) (?:اكد|استلم|ابلغ|قال)\w*|(?:المشرف|المدير|مشرفي|مشرفنا|مديرنا|زميل\w*) (?:وافق|اعتمد|اتفق|يتفق|عطي|اعطي)\w*|لمخالفت\w*|مخالف\w* (?:ال)?(?:سياس|شروط|قواعد)\w*|(?:ال)?فلتر\w*|(?:ال)?منصه (?:حاطه|وضعت|تحط|تضع|تمنع|منعت|حدت)\w*",
        "you removed, your words are not, your bank confirmed, the supervisor agreed",
    ),
    (
        r"outage|glitch|bugs?|maintenance|down ?time|technical (?:issues?|problems?|errors?|faults?)|purg\w*|clean-?ups?|"
        r"crackdown|(?:platform|instagram|tiktok|youtube|system) updates?|public holiday|heavy (?:load|demand)|"
        r"as (?:we )?(?:agreed|discussed|promised)|on the phone|you (?:agreed|admitted|confirmed|accepted|signed|told us (?:that )?you(?:'d|'ve| had| have)? (?:deleted|removed|changed|renamed|unfollowed|agreed|accepted)|"
        r"promised|removed|deleted|changed(?! your mind)|renamed)|human error",
        "",
    ),
    (
        r"خلل|عطل(?!ه (?:سعيده|طيبه|ممتعه|موفقه))\w*|صيانه|تحديث(?! (?:علي|سريع|مختصر|قصير|بسيط|عن|بخصوص|بشان|(?:ال)?(?:تذكره|حاله|طلب|صفحه|تطبيق|متصفح)))\w*|مشكله (?:تقنيه|فنيه)|خطا (?:تقني|فني|بشري)|حمله تنظيف|تنظيف الحسابات|ضغط (?:كبير|عالي)|"
        r"(?:مثل ما|كما) (?:اتفقنا|وعدنا\w*)|علي الهاتف|بالتلفون|(?:وافقت|اعترفت|اكدت لنا|وعدت\w*|حذفت|غيرت(?! رايك)|مسحت)(?: انت| اسم|"
        r" الحساب| المنشور)?",
        "fault, outage, maintenance, update, as agreed, you admitted, deleted, changed",
    ),
)  # fmt: skip
NEWS: Final[Rows] = (
    (r"(?:repl\w+|answer\w*|back to you|write|hear)~(?:good|great|happy|pleasant|better) news", ""),
    (
        r"(?:[سب]?نرد|رد\w*|[سب]?نعود|[سب]?نرجع|يوصل\w*|يصل\w*)~(?:ب?خبر|ب?اخبار|بشري) (?:[يت]سر|طيب|حلو|سار|زين)\w*",
        "we answer with news that please",
    ),
)
"""An answer that is told to be a good one."""
NOT_YET: Final[Rows] = (
    (
        r"(?<!answer )(?<!reply )(?<!response )(?<!feedback )(?<!whether anything )(?<!whether it )(?<!whether a refund )(?<!whether a credit )(?<!whether something )(?<!if anything )(?:(?:is|are)(?= )|(?:was|were)(?! due (?:on|by) )) (?:covered|due|worth|eligible|entitled)|under (?:the |its )?warranty|we agree|(?<!record )(?<!records )(?<!which )(?<!numbers )(?<!count )agree[sd]? (?:that|with)|which amount(?! (?:left|was|you (?:paid|sent|see|saw)|did))|how (?:much|many)(?: \w+){0,3} to (?:send|return|credit|refund)|(?:right|whole|full|complete) again|(?:(?<=and )|for )(?:their|its) value"
        r"|within (?:1|one|an) hour|before (?:a|the) supervisor (?:says|decides|sees|reads|answers)|(?:on|to) your (?:balance|card) or|would you like (?:the|your) (?:amount|money)",
        "",
    ),
    (
        r"مشمول\w*|ضمن (?:مده )?الضمان|(?<!جوابنا )(?<!ردنا )(?<!الرد )(?<!الجواب )(?<!المكتوب )مستحق\w*|نتفق معك|اي مبلغ|كم (?:نرسل|نرجع|نضيف|نعيد)|المبلغ المستحق|المتابعين الذين نرسل\w*|وقيمتهم|وقيمتها|خلال ساعه(?: واحده)?|هل تفضل\w* (?:المبلغ|الرصيد|البطاقه)|صحيح من جديد",
        "covered, inside the warranty, due, we agree, which amount, how many we send, within an hour, would you rather have the amount",
    ),
)  # fmt: skip
"""What a first answer, a question or the answer to a dispute does not yet say."""
WITH_REMEDY: Final[Rows] = (
    (
        r"(?:if|should|when) you insist|of any (?:size|kind|amount|value|length)|always|ever|forever|every time|each time|whenever|any ?time|no matter|whatever|whichever happens|as (?:many(?! (?:\w+ ){0,2}as (?:\d|five|six|seven|eight|nine|ten|(?:it|they|you) (?:should|ordered|paid))\b)|often|"
        r"long(?! as (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|it (?:stays|is|remains) (?:private|hidden|closed)))|much)|permanent\w*|life ?time|indefinite\w*|unlimited|without (?:limit|end|question)\w*|until (?:you|it|they)(?! (?:shows?|appears?|arrives?|is visible))|"
        r"in (?:the )?future|from now on|repeatedly|(?:every|each) (?:day|week|month|order)|(?:weekly|monthly|daily)|any other order|over and over|for good|months? (?:later|from now)|next year|from (?:here|this point|this day) on|everything you (?:order|buy)",
        "",
    ),
    (
        r"باي (?:حجم|قيمه|مبلغ|عدد)|كل (?:يوم|اسبوع|شهر|طلب)|(?:اسبوعيا|شهريا|يوميا)|(?:علي )?اي طلب اخر|(?:ان|اذا|لو|متي) (?:اصر\w*|تصر\w*)|دايم\w*|دائم\w*|للابد|كل مره|كل ما(?! (?:دفع|بقي|تبقي|لم|وصل|طلب|يلزم|علي))|كلما|متي ما|في اي وقت|اي وقت|(?:ما دام|طالما)\w*(?: \w+)? (?:عام|مفتوح)\w*|مهما|كم ما|قد ما|طول (?:العمر|الوقت)|(?<!من )(?<!عبر )(?<!دفعه )(?<!بطاقه )(?<!بطاقتك )(?<!تحويل )(?<!حواله )(?<!شبكه )مدي(?= (?:حيات|عمر|دهر))|بلا (?:حد|"
        r"حدود|نهايه)|بدون (?:حد|حدود|نهايه)|مستقبلا|في المستقبل|من الحين وطالع|من الان|باستمرار|(?<!يحتاج )(?<!تحتاج )(?<!نحتاج )(?<![.؟?!] )(?<![.؟?!] و)الي ان(?! يتضح)|لين(?! (?:\d|\w+ ايام عمل|[يت]وصل|[يت]صل|[يت]ظهر|نخلص|الحين|الان|هالحين|باجر|بكره|بكرا|غد|الغد|الساعه|يوم|نهايه|اخر))",
        "every day, week, month, any other order; always, for ever, every time, whenever, at any time, whatever, without limit, in future, until",
    ),
)  # fmt: skip
GRANTED: Final[Rows] = (
    (r"so (?:it is|it shall be|be it|shall it be)(?=\s*[.!,;]|$)", ""),
    (r"وهو كذلك(?! (?:اقصي|اعلي|اكثر))|وليكن|فليكن(?: لك)?", "so it is, so be it"),
)
"""A wish of the client that is granted without being named."""
AT_ONCE: Final[Rows] = (
    (
        r"(?:straight|right) away|immediately|instantly|at once|in no time|in a (?:minute|moment|flash)|overnight|shortly|while you sleep"
        r"|before (?:noon|lunch|dinner|sunset|bed ?time|you wake)|by (?:morning|noon)|(?:hours?|days?) (?:of|from|after) (?:your (?:request|chat|email)|this (?:request|chat))",
        "",
    ),
    (
        r"علي طول|فورا|حالا|في الحال|بلحظه|بثواني|بدقيقه|بعد قليل|بعد شوي|عما قريب|عن قريب|بين ليله وضحاها|(?:و|وانتم? )(?:انت )?نايم\w*|قبل (?:الظهر|العصر|المغرب|الغدا|النوم|المسا)"
        r"|(?:ساعه|ساعات|يوم|ايام) من (?:طلبك هذا|تواصلك)",
        "straight away, at once, in a moment, shortly, overnight, while you sleep, before noon, hours from your message",
    ),
)
FALLBACK: Final[Rows] = (
    (
        r"(?:should|if) (?:that|this|it|they|the (?:refill|delivery|redo|credit|bank|transfer))\b~(?:fail|fails|not|n't|"
        r"impossible|reject\w*|refus\w*|stall\w*|fall through)|failing (?:that|which)|(?<!pretend )(?<!say )(?<!think )(?<!it )(?<!says )(?<!shows )(?<!show )(?<!tell you )(?<!do )(?<!tell us )(?<!you would )(?<!hear )otherwise(?! (?:the )?(?:delivery|order|it) (?:goes on|continues|runs on|stays))|or else|if not,|"
        r"in the worst case|as a last resort|plan b|at the very least",
        "",
    ),
    (
        r"والا(?! (?:استمر|يستمر|فيستمر|كمل|بيكمل))|[وف]?ان (?:لم|ما) (?:ينجح|تنجح|يتم|تتم|يصل|تصل|يكتمل|تكتمل|يضبط|تضبط|يمش|تمش)\w*|[وف]?اذا (?:ما|لم) (?:ضبط\w*|"
        r"زبط\w*|نجح\w*|مش\w*|صار\w*|وصل\w*|تم\w*|يتم|تتم|ينجح\w*)|[وف]?لو ما (?:ضبط\w*|نجح\w*|صار\w*|مش\w*)|في حال (?:تعذر|فشل|"
        r"لم)\w*|علي الاقل|في اسوا الاحوال",
        "or else, if it does not work, in case it fails, at the least",
    ),
)  # fmt: skip
