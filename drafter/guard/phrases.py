"""What must not be said, whatever the figures: tables of phrases by rule, each with its gloss, and where they bite.

A phrase is a regular expression over folded text (small letters, one spelling, no vowel marks); ``~`` stands for up to four words. A phrase that a
denial reaches ("we cannot guarantee sales", لا نضمن المبيعات) says nothing wrong, unless it is marked as wrong in itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from drafter.folding import Language
from drafter.guard.finding import Finding
from drafter.reading.folding import Folded, spelled

_GAP = r"(?:[^\w.!?\n]+\w+){0,4}?[^\w.!?\n]+"

_RESULT = r"sales|customers|buyers|engagement|interaction|(?<!will )(?<!to )(?<!would )(?<!should )reach(?! (?:you|us|your|the|him|her|them|me|out)\b)|impressions|growth|views on|viral|explore page|for you page|trending|ranking|revenue|income|profit for you"
_RESULT_AR = "مبيعات|المبيعات|مبيعاتك|زباين|زبائن|عملاء جدد|التفاعل|تفاعل|الوصول(?! (?:ل|الي )(?:ال)?حساب)|انتشار|الانتشار|الاكسبلور|اكسبلور|الترند|ترند|ارباح|ارباحك|دخل"

OUTCOME: Final = (
    (rf"(?:will|guarantee|guaranteed|ensure|surely|certainly|promise|expect|boost|bring|get you|increase|double)\b~(?:{_RESULT})", ""),
    (rf"(?:{_RESULT})~(?:guaranteed|assured|will (?:rise|grow|increase|improve|follow|come|jump|double)|is sure|are sure)", ""),
    (r"(?:go|goes|going) viral", ""),
    (r"(?:will )?reach the explore", ""),
    (rf"(?:نضمن|ستجلب|سيجلب|تجلب لك|يجلب لك|سيزيد|ستزيد|تزيد|سترتفع|سيرتفع|مضمون|مضمونه|اكيد|نعدك|ستحقق|سيحقق|بتزيد|بيزيد|راح يزيد|راح تزيد)~(?:{_RESULT_AR})", "guarantees, brings or raises sales, engagement, reach"),
    (rf"(?:{_RESULT_AR})~(?:مضمون|مضمونه|ستزيد|ستزداد|سيزداد|سيرتفع|سترتفع|ستتضاعف|اكيد)", "sales, engagement are guaranteed, will rise"),
    (r"(?:will|'ll|to|going to) (?:\w+ )?(?:bring|pull|attract|draw|invite)~(?:next|more|new|others?|thousands|hundreds|crowds?)", ""),
    (r"(?:grow|come|follow|rise|multiply) (?:by themselves|by itself|on (?:their|its) own)|snowball\w*|sky-?rocket\w*|blow(?:s)? up|take(?:s)? off(?! (?:\d|[a-z$]{1,3} ?\d|(?:the |your )?priva))|explode[sd]?|floodgates?|phone~(?:stop ringing|ring)|famous|sell(?:s|ing)? out|queu(?:e|es|ing) up|algorithm~(?:push|love|favou?r|notice|pick)\w*|talk of the town", ""),
    (r"(?:س|ب|ف?س)?[يت]?(?:جلب|جذب|جيب)\w*~(?:الالاف|المزيد|غيرهم|ناس|زباين|زبائن|عملاء|ناس اكثر)|من تلقاء (?:نفسه|نفسها|انفسهم)|(?<!المتابعين )(?<!المشاهدات )(?<!اللايكات )لحالهم|كره الثلج|كره ثلج|ينفجر|تنهال|ينهال|يشتهر|تشتهر|بتشتهر|بيولع|بيضرب|تكسر الدنيا|يكسر الدنيا|الخوارزميه~(?:تدعم|تدفع|تحب)\w*|حديث الناس", "bring thousands, more people; of their own accord, snowball, explode, become famous, the algorithm will push"),
    ("سينتشر حسابك|ينتشر حسابك|ستظهر منشوراتك|تطلع اكسبلور|سيظهر~الاكسبلور", "your account will spread, your posts will show on explore"),
)  # fmt: skip
OPEN: Final = (
    (r"(?:a|the|your) cheques?|(?:write|writing|wrote|send|sending) (?:you )?a check", ""),
    ("شيكا (?:عن|بقيمه|بمبلغ|باسمك)", "a cheque for"),
    (r"what(?:ever|soever) you (?:want|like|ask|need|wish)|anything you (?:want|ask|like|need|wish)|any amount you|name your (?:price|amount)|as much as you (?:want|like)", ""),
    (r"unlimited|no (?:limits?|ceiling|cap|bounds)|without (?:any )?limit|limitless|as many times|as often as you|(?:every|each) time (?:you|it|they)(?! (?:was|were|had|did|came|went|took|gave|wrote|sent|got|said|saw|showed|[a-z]{2,}(?<!n)(?<!s)(?<!f)ed)\b)|always free|free (?:of charge )?(?:for ?ever|for life|always)|for ever|forever|for life|life ?time", ""),
    (r"(?:never|won't|will not|not) (?:ever )?drop(?: again| any ?more)?|never (?:lose|fall|go down)|no (?:more )?drops? (?:ever|again)", ""),
    (r"no matter what|in any case you (?:get|will)|under any circumstances? you (?:get|will)|(?:all|every|each) (?:of )?(?:your )?(?:future |next |new )?orders?(?: you place)?(?: from now on)?(?= )~(?:for good|for ever|from now on|always)|from now on you|for good\b", ""),
    (r"(?:no|without (?:an?|any)) (?:end date|expiry|time limit|deadline|cut-?off)|at any (?:point|time|moment) in (?:the )?future|no questions? asked|whatever it takes|(?:won't|will not|never) stop until|until you(?: are|'re| say you are)~(?:happy|satisfied|pleased|content)|as long as (?:it takes|you like|you live|you want)|indefinitely|however (?:often|many times|long)|for as long as(?! (?:the|your|it|this)(?: \w+)? (?:is|stays|remains) (?:private|closed|hidden|locked))", ""),
    (r"(?:دون|بدون|بلا|من غير) (?:حد زمني|مده محدده|تاريخ انتهاء|نهايه|سوال|اسئله|اي سوال)|في اي وقت في المستقبل|مهما كلف\w*|مهما طال\w*|(?:حتي|لين|الين) (?:ترضي|ترضين|ترضون)|(?:و?اللي|الي|ما|كل ما|بما) يرضيك\w*|الي ما لا نهايه|قد ما تبي\w*|كم ما تبي\w*", "without an end date, at any time in future, whatever it costs, until you are satisfied, what pleases you"),
    (r"ما تشاء|ما تشاءين|ما تريد|ما تريدين|كل ما تطلب|اي شيء تريد|اي مبلغ تريد|(?<!الجواب )(?<!جواب )(?<!الرد )(?<!الرابط هو )(?<!عندنا هو )اللي تبيه|اللي تبغاه|اللي تبينه|اي شي تبي\w*|مهما (?!كان (?:\w+ ){1,4}ردنا)(?:كان|كانت|حدث|صار|طلبت)", "whatever you want, anything you ask"),
    ("مدي الحياه|الي الابد|للابد|ابد الدهر|بلا حدود|بدون حدود|غير محدود|بلا حد|مجان\\w* (?:دائما|دايما|علي طول|للابد)|دائما مجان\\w*|علي طول مجان\\w*|كل مره (?:مجان|ينقص|تنقص)", "for life, for ever, without limits, always free"),
    ("من الان فصاعدا|علي كل طلب|كل طلباتك (?:القادمه|الجايه)|في كل مره تطلب\\w*", "from now on, on every order"),
    ("لن (?:ينقص|تنقص|ينقصوا|ينزل|ينخفض)\\w*|ما راح (?:ينقص|ينزل|تنقص|تنزل)\\w*|ما (?:بينقص|بينزل)\\w*|بدون نقص ابدا", "they will not drop"),
)  # fmt: skip
INTERNAL: Final = (
    (r"(?:our|the) (?:upstream )?(?:provider|supplier|vendor|wholesaler)s?(?:'s)?|upstream|api provider", ""),
    (r"(?:our|the|profit) margins?|cost(?:s)? us|(?<!at )our (?:own )?costs?|charges? us|we (?:pay|paid) (?:them|only)|we (?:make|earn|made|buy)~(?:on this|per thousand|from)", ""),
    (r"flagged|(?:account|profile|record|name|file) (?:carries|has|bears|shows) (?:a|an|the) (?:[\w-]+ ){0,3}(?:flag|mark|note|tag|label)|blacklist(?:ed)?|black list|internal (?:note|flag|policy|system|rule)s?|your (?:account )?(?:risk )?(?:score|rating)|fraud (?:score|list)|confirm_prepayment|bad[- ]faith", ""),
    (r"(?:an)?other (?:client|customer|user|member)s?|one of our (?:clients|customers)|different (?:client|customer)", ""),
    (r"from (?:an)?other (?:panel|source|seller|reseller)|another (?:panel|source|server) this time|re-?sell\w*|resold|wholesale|(?:we|we've|have) (?:buy|bought|source|sourced) (?:it|them|these|this|those)? ?(?:from|in bulk|cheap\w*)|(?:the )?cheap(?:er|est)? (?:pack|package|stock|batch|source)|our (?:source|stock|partner panel|upline)s?|mark-?up|(?:still )?(?:make|earn|gain) (?:a little|a bit|something|money|some)(?: on| from| out)|break even|(?:sell|selling) at a loss|at a loss", ""),
    ("(?:ال|لل|بال|و?من ال)?(?:مزود|مورد)(?:ين|نا|ينا)?|السيرفر الرئيسي|مزود الخدمه", "the provider, the supplier"),
    (r"من (?:لوحه|لوحات|جهه|سيرفر) (?:اخري|ثانيه)|(?:نعيد|اعاده) (?:ال)?بيع\w*|اشترينا\w*|(?:سعر|اسعار) الجمله|(?:الباقه|باقه|النوع|نوعيه|النوعيه) (?:ال)?(?:رخيصه|رخيص|ارخص)|نكسب~(?:منه|عليه|منها|عليها|شي|قليل)|نربح~(?:منه|عليه|منها|عليها|شي|قليل)|مكسب\w*|دفعنا (?:عنه|عليه|عنها|عليها|ثمنه|له|لهم)|نخسر (?:فيه|عليه|فيها)", "from another panel, resell, bought, wholesale, the cheap pack, we gain on it, we paid for it"),
    ("هامش(?:نا)?|هامش الربح|ربحنا|ارباحنا|تكلفتنا|تكلفنا|يكلفنا|يحاسبنا|تحاسبنا|كلفتنا|نشتري\\w*~(?:بسعر|من)|سعر الجمله علينا", "margin, our profit, costs us"),
    ("علامه داخليه|ملاحظه داخليه|القائمه السوداء|قائمه سوداء|البلاك ليست|مصنف(?:ه)? (?:كعميل|لدينا)|درجه المخاطر|سوء نيه", "internal flag, black list, bad faith"),
    ("عميل(?:ه)? (?:اخر|اخري|ثاني|ثانيه)|عملاء اخرين|عملاء اخرون|زبون (?:اخر|ثاني)|احد عملائنا|واحد من عملائنا|زباين ثانين", "another client"),
)  # fmt: skip
UNTRUE: Final = (
    (r"(?:100 ?% )?(?:real|genuine|authentic|organic) (?:and active )?(?:active |arab |gulf |local |human )?(?:followers|people|users|likes|accounts|views|members|subscribers)|(?:followers|accounts|people)~(?:are|is) (?:all )?(?:real|genuine|human)", ""),
    (r"(?:the )?(?:law|laws|legislation|regulations?) (?:does not|doesn't|do not|don't|forbids?|prohibits?|prevents?|allows?|requires?|says?|bars?)|(?:by|under|according to) (?:the )?(?:\w+ )?law|not legally|legally (?:not|we|you|entitled|required)|illegal", ""),
    (r"we (?:will|'ll|may|can|could|would|shall) (?:be forced to )?(?:also )?(?:sue|ban|block|blacklist|remove your|delete your|close your|suspend your|take (?:legal )?action|strip|report you|freeze)|legal action|(?:your|the) (?:account|followers|balance) (?:will|may|could|can) be (?:removed|deleted|banned|blocked|suspended|forfeited|closed|frozen|stripped)|account(?: will be| to be)? (?:closed|banned|blocked|suspended|frozen)|claims? will be reported|will be reported|you (?:will|'ll|would|may|could) (?:lose|forfeit|be banned|be blocked)", ""),
    (r"(?:we are|we're|it is|it's) (?:fully |entirely |completely |all )?(?:liable|legally responsible|at fault|our fault|our mistake)|we (?:accept|take|bear|assume) (?:full |all |the )?(?:liability|responsibility|blame)|our (?:own )?(?:fault|negligence)", ""),
    (r"(?:complaint|claim|dispute|chargeback|review|report|post)s?~(?:end|ends|result|results|lead|leads|met|backfire)\w*~(?:fine|fines|penalt\w*|consequence\w*|trouble|problem\w*|court)|(?:a fine|fines|penalt(?:y|ies)|consequences) (?:for|on) (?:the (?:person|one|client)|anyone|those|you|whoever)|think (?:twice|carefully|hard) (?:before|about)|(?:would|will) (?:have|face) consequences|we (?:keep|have|hold) (?:a )?(?:record|records|proof|your (?:ip|data|details))~(?:you|against|court|use)|(?:may|might|could|will) (?:harm|hurt|jeopardi[sz]e|cost you) your (?:account|standing|future|other orders)|(?:refuse|stop) (?:to serve|serving|working with) you|would be a (?:pity|shame) if", ""),
    (r"(?:الشكوي|الشكاوي|شكوي|شكاوي|البلاغات|البلاغ|الاعتراض)~(?:بغرامه|غرامه|عقوبه|مساءله|مشاكل|عواقب)|بغرامه علي|غرامه علي|(?:عواقب|تبعات)(?: \w+)? (?:عليك|قانونيه|وخيمه)|(?:فكر|فكري) (?:جيدا|زين|مرتين)|تندم\w*|(?:لن|ما) (?:نخدمك|نتعامل معك)|نوقف التعامل|نحتفظ ب(?:بياناتك|سجل|عنوانك)|(?:يوثر|توثر) علي (?:حسابك|وضعك|طلباتك)|(?:احذر|نحذرك|نحذركم)", "complaints end in a fine, consequences, think well, you will regret it, it will affect your account"),
    (r"approved by (?:instagram|meta|tiktok|google|youtube)|official partner|100 ?% safe|no risk (?:at all|whatsoever)", ""),
    ("(?:متابع\\w*|حساب\\w*|اشخاص|مشاهدات|اعجابات|ناس) (?:حقيقي\\w*|اصلي\\w*|حقيقيه \\w+)", "real followers, accounts, people"),
    ("القانون (?:لا|يمنع|يحظر|يسمح|يلزم|ينص|ما)|[يت](?:جيز|سمح|منع|حظر|بيح|تيح|لزم)\\w*(?: لنا| لك)? (?:ال)?(?:قانون|قوانين|تشريع)\\w*|(?:بحكم|بموجب|حسب|وفق) القانون|قانونا|قانونيا|مخالف للقانون|(?:الانظمه|انظمه|النظام|نظام|قوانين|القوانين|اللوايح|تشريعات)~(?:لا|ما) (?:تسمح|يسمح|تجيز|يجيز|تتيح|يتيح|تقبل)", "the law does not allow, by law"),
    ("سنقاضي\\w*|نقاضي\\w*|سنحظر\\w*|سنحذف (?:متابع|حساب)\\w*|سنغلق حساب\\w*|سنوقف حساب\\w*|سنجمد\\w*|سيحذف حسابك|سيغلق حسابك|ستخسر\\w*|ستفقد\\w*|سنتخذ~(?:اجراء|الاجراء)\\w*|اجراءات قانونيه|بنحظر\\w*|بنبند\\w*|بنمسح متابع\\w*|نغلق حسابك|نحظر حسابك|نوقف حسابك|سنبلغ عن\\w*|نبلغ عنه|ادعاء كاذب|ادعاءات كاذبه", "we will sue, ban, delete; you will lose"),
    ("(?:هذا|هو) خطؤنا|خطانا|نتحمل (?:كامل )?(?:المسووليه|المسئوليه|المسؤوليه|الخطا)|مسووليتنا|مسؤوليتنا|تقصير منا", "our fault, we bear the responsibility"),
    ("معتمد\\w* من (?:انستغرام|انستقرام|ميتا|تيك توك)|شريك رسمي|امن 100%|مضمون 100%", "approved by Instagram, official partner"),
)  # fmt: skip
SECRET: Final = (
    (r"(?:send|share|give|tell|provide|confirm|enter|reply with|text|need|message)\b~(?:password|passcode|pin\b|cvv|cvc|otp|one[- ]time code|verification code|security code|2fa|login details|card (?:number|details)|full card|credentials|(?:the )?code (?:your bank|you (?:received|got)|sent to|that)|code~bank)", ""),
    (r"(?:send|share|give|tell|provide|enter|reply with|text|need|message|let (?:us|me) have|let (?:us|me) in|hand (?:us|over)|type|dictate|drop)\b~(?:log-?ins?(?: data| details| info\w*)?|sign-?in (?:data|details)|user ?name and pass\w*|pass ?words?|pass ?codes?|back-?up codes?|access to (?:your|the) account|(?:six|four|6|4)[- ]digit code|expiry date)\b", ""),
    (r"(?<!discount )(?<!promo )(?<!coupon )(?:code|otp|pin|password|passcode)\b[^.!?\n]{0,60}\b(?:forward|send|tell|give|share|pass|read|text|reply with|type|copy) (?:it|them|that|this|us)\b", ""),
    (r"(?:رمز|الرمز|كود|الكود|رقم سري|الرقم السري|كلمه المرور|كلمه السر)[^.!?\n]{0,60}(?<!\w)[وف]?(?:حول|ارسل|رسل|مرر|زود|عط|اعط|دز|طرش|ابعث|خبر|شارك|اكتب|قل|قول)(?:ي|وا|ه|يه|وه|نا|ينا|ونا)?(?:ه|ها)?(?: (?:لنا|علينا|الينا|لي))", "a code, a password: send it to us"),
    (r"(?:ارسل|ترسل|ارسال|زود|تزود|اعط|عط|تعط|شارك|تشارك|اكتب|تكتب|نحتاج|تحتاج|اخبر|دز|تدز|طرش|تطرش|ابعث|تبعث|تمرر|خل)\w*~(?:بيانات (?:ال)?دخول|معلومات (?:ال)?دخول|بيانات تسجيل|دخول الحساب|تسجيل الدخول|كلمه المرور|كلمه السر|الرقم السري|الباسورد|باسورد|رمز التحقق|رموز الاحتياط|رمز البنك|بيانات الحساب البنكي|تاريخ انتهاء البطاقه|صلاحيه الدخول)", "send us the login data, password, code"),
    (r"(?:send|share|give|tell|provide|enter|reply with|text|need|message)\b~(?:bank (?:account )?(?:details|data|information|number)|iban|account number for)", ""),
    ("(?:ارسال|ارسل|ارسلي|زود\\w*|تزويد\\w*|اعط\\w*|عط\\w*|شارك\\w*|اكتب\\w*|نحتاج|طرش\\w*|دز\\w*)~(?:بيانات (?:ال)?(?:بنك|بنكيه|مصرف)|(?:ال)?(?:ايبان|آيبان)|رقم (?:ال)?حساب(?:ك|ج)? (?:ال)?بنكي)", "bank details, IBAN"),
    (r"(?:what is|what's) your (?:password|pin|card number|code)", ""),
    ("(?:ارسل|ارسلي|ارسلوا|ارسال|زودنا|زودينا|تزويدنا|اعطنا|اعطينا|عطنا|عطينا|شارك\\w*|اكتب\\w*|نحتاج|نحتاج الي|اخبرنا|دز|دزي|طرش|طرشي|ابعث\\w*|ابي|نبي|نبغي)~(?:كلمه المرور|كلمه السر|الرقم السري|رقم سري|الباسورد|باسورد|رمز التحقق|رمز الامان|رقم البطاقه|رقم بطاقتك|بيانات البطاقه|بيانات بطاقتك|الكود|رمز الدخول|الرمز|رمز وصلك|كود وصلك|cvv|otp|pin)", "send us your password, code, card number"),
)  # fmt: skip
ARTIFACT: Final = (
    (r"here(?:'s| is) (?:the|your|an?|my|one)(?: [\w-]+){0,5} (?:reply|response|draft|version|rewrite)\b|(?:reply|version|draft|message|text|answer) (?:for|to) the (?:client|customer)\b|here(?:'s| is) (?:the|your|a|my) (?:message|answer|translation|english|arabic)|as an ai|language model|i (?:cannot|can't) (?:help with|assist with) (?:that|this)|let me know if you (?:want|would like|need) (?:any )?(?:changes|edits|me to)|(?:shorter|longer|softer|firmer|warmer|simpler|different|alternative|more (?:formal|casual|friendly)|less formal) (?:version|wording|phrasing|variant|draft|tone)|this (?:reply|message|answer) (?:shorter|longer|warmer|softer|firmer|simpler|more (?:formal|casual|friendly))|(?:shall i|should i|would you like me to|do you want me to|want me to) (?:shorten|rewrite|rephrase|translate|adapt|soften)|feel free to (?:edit|adjust)", ""),
    (r"(?:^|\n)[^\S\n]*(?:subject|opening|findings|resolution|timeline|closing|draft|note to agent|agent note|english|arabic|reply|response|translation|system|assistant|user)\s*:|\(note to|note to (?:the )?agent|\[(?:note|agent|internal)|for internal use|end of (?:reply|message)|ignore (?:all )?(?:previous|above)|```|<\/?(?:case|message|system|prompt|data)", ""),
    (r"\((?:note|nb|n\.b|internal|agent|todo|reviewer|translator)\b|\bi(?:'ve| have)? (?:kept (?:the tone|it (?:short|brief|neutral|polite)|both)|left out|avoided (?:any|the|men)|omitted|softened|drafted|translated|shortened|written (?:it|this|both|the reply))\b|as (?:instructed|per (?:the |your )?instructions|specified in the)|(?:tone|style) (?:warm|neutral|formal|friendly|polite)|(?:arabic|english) (?:version|translation|half|text) (?:below|above|follows)|word count|before (?:you )?send(?:ing)? (?:this|it)(?!,? (?:please|to us))|(?:fill in|insert|replace) (?:the|your)? ?(?:name|amount|date|placeholder)|placeholder|per (?:the )?policy [A-Z]?\d|draft \d|alternative version", ""),
    ("حسب التعليمات|بحسب التعليمات|وفق التعليمات|كما طلبت في التعليمات|(?:قبل|عند) ارسال (?:الرد|الرساله)|(?:النسخه|الصيغه) (?:العربيه|الانجليزيه|المعدله)|حافظت علي (?:ال)?(?:نبره|اسلوب|لهجه)|(?:راعيت|تجنبت|حذفت) (?:ال|ذكر)|للمراجعه الداخليه|ضع (?:الاسم|المبلغ|التاريخ)|نص بديل", "according to the instructions, before sending, the Arabic version, I kept the tone"),
    (r"^\W*(?:sure|certainly|of course|absolutely)\W+(?:here|below|i)\b", ""),
    (r"(?:^|\n)[^\w\n]*(?:option|version|variant|alternative) ?\d\b", ""),
    ("(?:^|\\n)[^\\w\\n]*(?:الخيار|خيار|النسخه|الصيغه) (?:\\d|الاول\\w*|الثاني\\w*)(?=\\s*[:(])", "option 1, version 1, as a heading"),
    (r"(?:^|\n)[^\S\n]*(?:ال)?(?:ترجمه|نسخه|نص|رد|جزء|قسم|صيغه)(?: (?:ال)?(?:عربي\w*|انجليزي\w*|انكليزي\w*))?\s*:", "translation, version, text, reply (Arabic, English), as a heading"),
    ("(?:اليك|هذه|هذا)(?: \\w+){0,2} (?:نسخه|صيغه|مسوده)|(?:رد|نسخه|صيغه|مسوده)(?: \\w+){0,4} (?:للعميل|للعميله|للزبون)(?= ?:)", "here is a version; a reply for the client, as a heading"),
    ("(?<!رسل )(?<!صل )(?<!كتب )(?<!عود )(?<!ود )اليك (?:الرد|الرساله|الترجمه|المسوده|الصيغه)|(?:نسخه|صيغه|صياغه) (?:اقصر|اطول|بديله|ارق|الطف|مختصره|اكثر رسميه)|(?:اعيد|اعاده) صياغ\\w*|صياغه (?:ال|هذا ال)رد|هذا (?:هو )?الرد(?= ?(?:[:\\n]|المقترح|المطلوب|الجاهز|ب?(?:ال)?عربي))|بصفتي (?:نموذج|مساعد)|نموذج لغوي|ملاحظه (?:للموظف|للوكيل|للدعم|داخليه)|(?:^|\\n)[^\\S\\n]*(?:الموضوع|الرد|الترجمه|مسوده|النص العربي|بالعربيه)\\s*:|كذكاء اصطناعي", "here is the reply; as a language model; note to the agent"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Rail:
    """Phrases of one rule; ``deniable`` ones say nothing wrong where a denial reaches them."""

    rule: str
    phrases: tuple[tuple[str, str], ...]
    why: str
    deniable: bool = True


RAILS: Final = (
    Rail("promise.outcome", OUTCOME, "Results such as sales, engagement or reach are never promised."),
    Rail("promise.open", OPEN, "This promises without a limit.", deniable=False),
    Rail("leak.internal", INTERNAL, "This is internal and not for a client.", deniable=False),
    Rail(
        "claim.untrue",
        UNTRUE,
        "This is not said to clients: it is not checked, it threatens, or it speaks of law or liability.",
        deniable=False,
    ),
    Rail("safety.secret", SECRET, "Passwords, codes and card numbers are never asked for."),
    Rail("text.artifact", ARTIFACT, "This is no part of a reply to a client.", deniable=False),
)

_DENIAL = re.compile(
    r"\b(?:not|no|never|cannot|can't|don't|doesn't|won't|isn't|aren't|unable|nor|neither|without|didn't|none|nothing|nobody(?! (?:but|else|except))|dishonest to (?:say|tell|promise|claim))\b"
    r"|(?<!\w)[وف]?(?:لم|لن|ليس|ليست|[يت]تعذر)(?!\w)|(?<!\w)[وف]?(?:لا|دون|بدون|عدم)(?!\w)|(?<!\w)وما (?=راح |رح |[نيت])|(?<!\w)ف?(?:غير|ما(?! (?:ال|هو|هي|اسم|رابط|رقم|عنوان|سبب|نوع|تاريخ))|مب|مو|مش|ولا|(?:محد|ماحد)(?! (?:غيرنا|الا)))(?!\w)"
)


def holds_denial(text: str) -> bool:
    """Whether folded text holds a denial of anything."""
    return _DENIAL.search(_IDLE.sub(_blank, text)) is not None


_IDLE = re.compile(
    r"\b(?:don't|do not|no need to) worry\b|\bno (?:worries|problem|doubt)\b|\bnever mind\b"
    r"|(?:\bnot|n't)(?: \w+)? (?:delivered|arrived?|received|reach(?:ed)?|completed|come in)\b"
    r"|(?<!\w)[وف]?(?:ما|لم) (?:وصل|[يت]وصل|[يت]صل|جا|جو|[يت]سلم|[يت]نفذ|[يت]كتمل)\w*"
    r"|(?<!\w)و?لا (?:تحات|تقلق|تشيل|تشغل|يهمك|تخاف)\w*"
    r"|\b(?:no|without)(?: \w+){0,2} (?:charges?|costs?|fees?|paying|payment|pay|delay|hassle|effort|wait|waiting|fuss|conditions?|strings|questions?)\b"
    r"|(?<!\w)[وف]?(?:دون|بدون|بلا|من غير)(?: (?:اي|ان))? (?:مقابل|تكلف\w*|كلف\w*|رسوم|رسم|تدفع\w*|دفع|ثمن|تاخير|انتظار|عناء|شروط?|سوال|اسئله)(?!\w)"
)
"""What denies nothing of what is spoken of: don't worry, not delivered, at no charge; لم يصل, دون مقابل, بدون تكلفة."""


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


_STOP = re.compile(r"[!?;\n،]|[.,:](?!\d)|\b(?:but|and|however|because|since|due to)\b|(?<!\w)(?:لكن|ولكن|بل|لان\w*|بسبب|لكون\w*)(?!\w)")


@cache
def _pattern(rule: str, *, arabic: bool) -> re.Pattern[str] | None:
    """The phrases of a rule in one script as one expression; Arabic letters are folded as the text is."""
    phrases = [phrase for rail in RAILS if rail.rule == rule for phrase, _ in rail.phrases if is_arabic(phrase) is arabic]
    if not phrases:
        return None
    bounded = "|".join(spelled_pattern(phrase) for phrase in phrases).replace("~", _GAP)
    return re.compile(rf"(?<!\w){'[وف]?' if arabic else ''}(?:{bounded})(?!\w)")


def _matches(rule: str, text: str) -> Iterator[re.Match[str]]:
    """Where phrases of a rule begin, in the scripts that stand in the text; a phrase may begin inside another."""
    for arabic in scripts(text):
        pattern = _pattern(rule, arabic=arabic)
        match = pattern.search(text) if pattern else None
        while match:
            yield match
            match = pattern.search(text, match.start() + 1)  # type: ignore[union-attr]  # there was a match


def spelled_pattern(phrase: str) -> str:
    """An expression whose Arabic letters are folded as a text is, without the vowel marks that the folded text has not."""
    return "".join(spelled(char) if "\u0620" <= char <= "\u065f" else char for char in phrase)


def alternatives(rows: Iterable[str]) -> str:
    """Expressions as one, each a group by its place, which ``row_of`` tells of a match."""
    return "|".join(f"(?P<row{at}>{row})" for at, row in enumerate(rows))


def row_of(match: re.Match[str]) -> int:
    """The place of the expression of ``alternatives`` that matched."""
    return int(str(match.lastgroup)[len("row") :])


@cache
def is_arabic(phrase: str) -> bool:
    """Whether a phrase of a table holds an Arabic letter."""
    return any("\u0620" <= char <= "\u064a" for char in phrase)


def _is_listed_option(match: re.Match[str], text: str) -> bool:
    """ "Option 1: redelivery of the 800": a way to choose, told on the same line; a greeting or a line of its own heads a draft."""
    return _OPTION.search(match.group()) is not None and _TOLD_BESIDE.match(text, match.end()) is not None


_OPTION = re.compile(r"\boption\b|خيار")
_TOLD_BESIDE = re.compile(
    r"[^\S\n]*:[^\S\n]*(?!(?:hi|hello|hey|dear|thanks?|sorry|we're|مرحبا|اهلا|هلا|عزيز\w*|شكرا|تحيه|السلام|الاستاذ\w*)\b)\w"
)
_PARTED = re.compile(r"\b(?:but|whether|while|though)\b|(?<!\w)و?(?:اما|لكن|بينما|غير ان)(?!\w)")
"""Between what rises and a result they say that the result is another matter: تزيد العدد، أما المبيعات."""
STOPS_IT = re.compile(
    r"\b(?:stop|cancel|close|end)(?:p?ed|l?led|s)? (?:it|(?:the |your |this )?order)(?: \d+)? for good$|\b(?:leave|leaving) (?:us |the panel |our panel )?for good$"
)
"""Stop the order, close it, leave us, for good."""
_STOP_WITHIN = 40


@lru_cache(maxsize=8)
def scripts(text: str) -> frozenset[bool]:
    """The scripts that stand in a folded text: True for the Arabic one, False for the Latin one."""
    return frozenset(arabic for arabic, letters in ((True, _ARABIC_LETTERS), (False, _LATIN_LETTERS)) if letters.search(text))


_ARABIC_LETTERS, _LATIN_LETTERS = re.compile("[\u0620-\u064a]"), re.compile("[a-z]")


def findings(folded: Folded, lang: Language) -> Iterator[Finding]:
    """Every phrase of the tables that stands in a text without being denied, with its rule."""
    for rail in RAILS:
        for match in _matches(rail.rule, folded.text):
            if rail.rule == "promise.open" and _ASKED_OF_US.search(folded.text, max(0, match.start() - _NEAR), match.start()):
                continue  # "ask whatever you like": no remedy is open
            if rail.rule == "promise.open" and (
                _TO_SAY.match(folded.text, match.end())
                or (_YOU_SAY.search(folded.text, max(0, match.start() - _NEAR), match.start()) and _NO_MORE.match(folded.text, match.end()))
            ):
                continue  # "anything you wish to add can be sent as a reply", "you can add anything you wish"
            if rail.rule == "promise.open" and STOPS_IT.search(folded.text, max(0, match.start() - _STOP_WITHIN), match.end()):
                continue  # "we stop order 5104 for good", "you are leaving us for good": that it ends gives nothing
            if rail.rule == "promise.outcome" and hoped(folded.text, match.start()):
                continue  # "you hoped that the order would bring sales"
            if not (rail.deniable and is_denied(folded.text, match.start(), match.end())):
                start, end = folded.span(match.start(), match.end())
                denied = is_denied(folded.text, match.start(), match.start()) or denied_after(folded.text, match.end())
                denied = denied or _is_not_said(folded.text, match.start())
                denied = denied or (rail.rule == "promise.outcome" and _PARTED.search(match.group()) is not None)
                denied = denied or (rail.rule == "text.artifact" and _is_listed_option(match, folded.text))
                asked = is_asked(folded.text, match.start()) or is_question(folded.text, match.start(), match.end())
                sure = not denied and not (rail.rule in ("promise.open", "promise.outcome") and asked)
                yield Finding(rail.rule, lang, folded.original[start:end], start, end, rail.why, certain=sure)


_HOPED = re.compile(
    r"\byou (?:had |were )?(?:hop|expect|want|wish|count)(?:ed|ing)\b(?:(?!\bwill\b|\band\b|[.!?\n,;:]).)*$"
    r"|(?<!\w)(?:كنت\w* )?(?:[تن]رج(?:و|ين)|[تن]امل\w*|تتمن\w*|تنتظر\w*|تتوقع\w*|رجوت|توقعت\w*)(?:(?! و?س[نيت]|[.!?\n,;:،؛]).)*$"
)
_HOPED_WITHIN = 80


def hoped(text: str, at: int) -> bool:
    """Whether what stands at a place is what the client hoped for: "you hoped the order would bring sales"."""
    return _HOPED.search(text, max(0, at - _HOPED_WITHIN), at) is not None


_ASKED_OF_US = re.compile(
    r"\b(?:ask|answer|reply)(?:s|ing)?(?: us| them| to)? $|(?<!\w)[وف]?(?:[تا]?سال\w*(?: عما| عن)?|نرد|نجيب)(?: عن| علي)? $"
)
_TO_SAY = re.compile(r" (?:like )?to (?:add|say|tell|ask|share|mention|know)\b")
_NO_MORE = re.compile(r"\s*(?:$|[.!\n]|(?:in|here|under|by|about|below|hereafter)\b|هنا|في|ب)")
_YOU_SAY = re.compile(
    r"\byou (?:can|may|could) (?:add|say|tell us|write|send us|share) $|(?<!\w)(?:يمكن|تقدر|لك ان) (?:تضيف|تكتب|تقول|ترسل)\w* $"
)
_NEAR = 20


def denied_after(text: str, end: int) -> bool:
    """Whether what follows in the same statement denies it: "a guarantee that they never drop does not exist"."""
    return _UNTRUE_AFTER.match(text, end) is not None


_UNTRUE_AFTER = re.compile(
    r"(?: \w+){0,3} (?:does not|doesn't|do not|don't) exist|(?:,? \w+){0,3} (?:is|are) never (?:promised|guaranteed|sure|certain)|(?: \w+){0,2} (?:cannot|can't|can not) be (?:promised|guaranteed|given|offered)"
    r"|(?: \w+){0,2} (?:is not|isn't|are not|aren't) (?:possible|something|on offer|available)|(?: \w+){0,3} (?:غير (?:موجود|ممكن|متاح|متوفر)|لا يوجد|لا نعد به|لا نضمنه)"
)
"""What denies the thing named before: does not exist, cannot be promised; غير موجود, غير ممكن, لا نعد به (we do not promise it)."""


_NOT_SAID = re.compile(
    r"\b(?:can't|cannot|can not|won't|nobody can|no one can|never)(?: \w+){0,2} (?:tell|say|promise|guarantee)\b[^.!?\n]*$"
    r"|(?<!\w)[وف]?(?:لا|لن)(?: \w+){0,3} (?:نقول|القول|نعد|نضمن|ضمان|الوعد)(?!\w)[^.!?\n]*$"
)
"""We cannot say that; لا نستطيع أن نقول: what follows in the sentence is not told, over its commas too."""


def _is_not_said(text: str, start: int) -> bool:
    return _NOT_SAID.search(text, max(0, start - 120), start) is not None


_ASKED = re.compile(
    r"\b(?:if|whether|unless|when|once|while|in case|should|you (?:say|said|wrote|think|mention\w*|report\w*|told|believe|ask\w*))\b"
    r"|(?<!\w)(?:[وف]?اذا|[وف]?ان|لو|هل|عندما|لما|حال|ما دام|ذكرت\w*|قلت\w*|كتبت\w*|تقول\w*|طلبت\w*|سالت\w*)(?!\w)"
)
"""If, whether, you said; إذا, هل, ذكرت: what follows is not told as a fact of ours."""


def is_asked(text: str, start: int) -> bool:
    """Whether a condition, a question or the client's word stands before a place in the same statement."""
    before = text[max(0, start - 60) : start]
    stops = [match.end() for match in _STOP.finditer(before)]
    return _ASKED.search(before, stops[-1] if stops else 0) is not None


def is_question(text: str, start: int, end: int) -> bool:
    """ "Is the account private?", هل الحساب خاص؟: it is asked whether it is so."""
    asked = _QUESTION.search(text, max(0, start - _ASKED_WITHIN), start) is not None and _QUESTION_END.match(text, end) is not None
    return asked or _OR_ELSE.match(text, end) is not None


_ASKED_WITHIN = 90
_QUESTION = re.compile(r"(?:^|[.!?:\n,] ?|\band )(?:is|are|was|were|has|have|did|do|does|could) [^.!?\n]*$|(?<!\w)[وف]?هل [^.!?\n]*$")
_QUESTION_END = re.compile(r"[^.!\n]*\?")
_OR_ELSE = re.compile(
    r"[^.!?\n]*(?:\bor (?:as )?(?:something|anything) else|(?<!\w)او (?:شيء?|شي|حاله|وضع) (?:ثاني|تاني|اخر|غير)\w*)[^.!?\n]*\?"
)
""" "Pending, in progress, or something else?": what is listed is asked."""


def is_denied(text: str, start: int, end: int) -> bool:
    """Whether a denial stands in the same statement, before the phrase or inside it; "don't worry" denies nothing."""
    near = max(0, start - 60)
    said = _IDLE.sub(_blank, text[near:end])
    stops = [match.end() for match in _STOP.finditer(said, 0, start - near)]
    return _DENIAL.search(said, stops[-1] if stops else 0) is not None
