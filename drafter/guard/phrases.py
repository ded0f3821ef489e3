"""What must not be said, whatever the figures: tables of phrases by rule, each with its gloss, and where they bite.

A phrase is a regular expression over folded text (small letters, one spelling, no vowel marks); ``~`` stands for up to four words. A phrase that a
denial reaches ("we cannot guarantee sales", لا نضمن المبيعات) says nothing wrong, unless it is marked as wrong in itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from drafter.folding import Language
from drafter.guard.finding import Finding
from drafter.reading.folding import Folded, spelled

_GAP = r"(?:\W+\w+){0,4}?\W+"

_RESULT = r"sales|customers|buyers|engagement|interaction|(?<!will )(?<!to )(?<!would )(?<!should )reach(?! (?:you|us|your|the|him|her|them|me|out)\b)|impressions|growth|views on|viral|explore page|for you page|trending|ranking|revenue|income|profit for you"
_RESULT_AR = (
    "مبيعات|المبيعات|مبيعاتك|زباين|زبائن|عملاء جدد|التفاعل|تفاعل|الوصول|انتشار|الانتشار|الاكسبلور|اكسبلور|الترند|ترند|ارباح|ارباحك|دخل"
)

OUTCOME: Final = (
    (rf"(?:will|guarantee|guaranteed|ensure|surely|certainly|promise|expect|boost|bring|get you|increase|double)\b~(?:{_RESULT})", ""),
    (rf"(?:{_RESULT})~(?:guaranteed|assured|will (?:rise|grow|increase|improve|follow|come|jump|double)|is sure|are sure)", ""),
    (r"(?:go|goes|going) viral", ""),
    (r"(?:will )?reach the explore", ""),
    (rf"(?:نضمن|ستجلب|سيجلب|تجلب لك|يجلب لك|سيزيد|ستزيد|تزيد|سترتفع|سيرتفع|مضمون|مضمونه|اكيد|نعدك|ستحقق|سيحقق|بتزيد|بيزيد|راح يزيد|راح تزيد)~(?:{_RESULT_AR})", "guarantees, brings or raises sales, engagement, reach"),
    (rf"(?:{_RESULT_AR})~(?:مضمون|مضمونه|ستزيد|ستزداد|سيزداد|سيرتفع|سترتفع|ستتضاعف|اكيد)", "sales, engagement are guaranteed, will rise"),
    ("سينتشر حسابك|ينتشر حسابك|ستظهر منشوراتك|تطلع اكسبلور|سيظهر~الاكسبلور", "your account will spread, your posts will show on explore"),
)  # fmt: skip
OPEN: Final = (
    (r"what(?:ever|soever) you (?:want|like|ask|need|wish)|anything you (?:want|ask|like|need|wish)|any amount you|name your (?:price|amount)|as much as you (?:want|like)", ""),
    (r"unlimited|no limits?|without (?:any )?limit|limitless|as many times|as often as you|every time you|each time (?:it|they)|always free|free (?:of charge )?(?:for ?ever|for life|always)|for ever|forever|for life|life ?time", ""),
    (r"(?:never|won't|will not|not) (?:ever )?drop(?: again| any ?more)?|never (?:lose|fall|go down)|no (?:more )?drops? (?:ever|again)", ""),
    (r"no matter what|in any case you (?:get|will)|under any circumstances? you (?:get|will)|(?:all|every|each) (?:of )?(?:your )?(?:future |next |new )?orders?(?: you place)?(?: from now on)?(?= )~(?:for good|for ever|from now on|always)|from now on you|for good\b", ""),
    ("ما تشاء|ما تشاءين|ما تريد|ما تريدين|كل ما تطلب|اي شيء تريد|اي مبلغ تريد|اللي تبيه|اللي تبغاه|اللي تبينه|اي شي تبيه|اي شي تبي|مهما (?:كان|كانت|حدث|صار|طلبت)", "whatever you want, anything you ask"),
    ("مدي الحياه|الي الابد|للابد|ابد الدهر|بلا حدود|بدون حدود|غير محدود|بلا حد|مجان\\w* (?:دائما|دايما|علي طول|للابد)|دائما مجان\\w*|علي طول مجان\\w*|كل مره (?:مجان|ينقص|تنقص)", "for life, for ever, without limits, always free"),
    ("من الان فصاعدا|علي كل طلب|كل طلباتك (?:القادمه|الجايه)|في كل مره تطلب\\w*", "from now on, on every order"),
    ("لن (?:ينقص|تنقص|ينقصوا|ينزل|ينخفض)\\w*|ما راح (?:ينقص|ينزل|تنقص|تنزل)\\w*|ما (?:بينقص|بينزل)\\w*|بدون نقص ابدا", "they will not drop"),
)  # fmt: skip
INTERNAL: Final = (
    (r"(?:our|the) (?:upstream )?(?:provider|supplier|vendor|wholesaler)s?(?:'s)?|upstream|api provider", ""),
    (r"(?:our|the|profit) margins?|cost(?:s)? us|our (?:own )?costs?|charges? us|we (?:pay|paid) (?:them|only)|we (?:make|earn|made|buy)~(?:on this|per thousand|from)", ""),
    (r"flagged|blacklist(?:ed)?|black list|internal (?:note|flag|policy|system|rule)s?|your (?:account )?(?:risk )?(?:score|rating)|fraud (?:score|list)|confirm_prepayment|bad[- ]faith", ""),
    (r"(?:an)?other (?:client|customer|user|member)s?|one of our (?:clients|customers)|different (?:client|customer)", ""),
    ("المزود|مزودنا|المزودين|المورد(?:ين)?|موردنا|السيرفر الرئيسي|مزود الخدمه", "the provider, the supplier"),
    ("هامش(?:نا)?|هامش الربح|ربحنا|ارباحنا|تكلفتنا|تكلفنا|يكلفنا|يحاسبنا|تحاسبنا|كلفتنا|نشتري\\w*~(?:بسعر|من)|سعر الجمله علينا", "margin, our profit, costs us"),
    ("علامه داخليه|ملاحظه داخليه|القائمه السوداء|قائمه سوداء|البلاك ليست|مصنف(?:ه)? (?:كعميل|لدينا)|درجه المخاطر|سوء نيه", "internal flag, black list, bad faith"),
    ("عميل(?:ه)? (?:اخر|اخري|ثاني|ثانيه)|عملاء اخرين|عملاء اخرون|زبون (?:اخر|ثاني)|احد عملائنا|واحد من عملائنا|زباين ثانين", "another client"),
)  # fmt: skip
UNTRUE: Final = (
    (r"(?:100 ?% )?(?:real|genuine|authentic|organic) (?:and active )?(?:active )?(?:followers|people|users|likes|accounts|views|members|subscribers)|(?:followers|accounts|people)~(?:are|is) (?:all )?(?:real|genuine|human)", ""),
    (r"(?:the )?(?:law|laws|legislation|regulations?) (?:does not|doesn't|do not|don't|forbids?|prohibits?|prevents?|allows?|requires?|says?|bars?)|(?:by|under|according to) (?:the )?(?:\w+ )?law|not legally|legally (?:not|we|you|entitled|required)|illegal", ""),
    (r"we (?:will|'ll|may|can|could|would|shall) (?:be forced to )?(?:also )?(?:sue|ban|block|blacklist|remove your|delete your|close your|suspend your|take (?:legal )?action|strip|report you|freeze)|legal action|(?:your|the) (?:account|followers|balance) (?:will|may|could|can) be (?:removed|deleted|banned|blocked|suspended|forfeited|closed|frozen|stripped)|account(?: will be| to be)? (?:closed|banned|blocked|suspended|frozen)|claims? will be reported|will be reported|you (?:will|'ll|would|may|could) (?:lose|forfeit|be banned|be blocked)", ""),
    (r"(?:we are|we're|it is|it's) (?:fully |entirely |completely |all )?(?:liable|legally responsible|at fault|our fault|our mistake)|we (?:accept|take|bear|assume) (?:full |all |the )?(?:liability|responsibility|blame)|our (?:own )?(?:fault|negligence)", ""),
    (r"approved by (?:instagram|meta|tiktok|google|youtube)|official partner|100 ?% safe|no risk (?:at all|whatsoever)", ""),
    ("(?:متابع\\w*|حساب\\w*|اشخاص|مشاهدات|اعجابات|ناس) (?:حقيقي\\w*|اصلي\\w*|حقيقيه \\w+)", "real followers, accounts, people"),
    ("القانون (?:لا|يمنع|يحظر|يسمح|يلزم|ينص|ما)|(?:بحكم|بموجب|حسب|وفق) القانون|قانونا|قانونيا|مخالف للقانون|(?:الانظمه|انظمه|النظام|نظام|قوانين|القوانين|اللوايح|تشريعات)~(?:لا|ما) (?:تسمح|يسمح|تجيز|يجيز|تتيح|يتيح|تقبل)", "the law does not allow, by law"),
    ("سنقاضي\\w*|نقاضي\\w*|سنحظر\\w*|سنحذف (?:متابع|حساب)\\w*|سنغلق حساب\\w*|سنوقف حساب\\w*|سنجمد\\w*|سيحذف حسابك|سيغلق حسابك|ستخسر\\w*|ستفقد\\w*|سنتخذ~(?:اجراء|الاجراء)\\w*|اجراءات قانونيه|بنحظر\\w*|بنبند\\w*|بنمسح متابع\\w*|نغلق حسابك|نحظر حسابك|نوقف حسابك|سنبلغ عن\\w*|نبلغ عنه|ادعاء كاذب|ادعاءات كاذبه", "we will sue, ban, delete; you will lose"),
    ("(?:هذا|هو) خطؤنا|خطانا|الخطا (?:منا|من عندنا|خطؤنا)|نتحمل (?:كامل )?(?:المسووليه|المسئوليه|المسؤوليه|الخطا)|مسووليتنا|مسؤوليتنا|تقصير منا", "our fault, we bear the responsibility"),
    ("معتمد\\w* من (?:انستغرام|انستقرام|ميتا|تيك توك)|شريك رسمي|امن 100%|مضمون 100%", "approved by Instagram, official partner"),
)  # fmt: skip
SECRET: Final = (
    (r"(?:send|share|give|tell|provide|confirm|enter|reply with|text|need|message)\b~(?:password|passcode|pin\b|cvv|cvc|otp|one[- ]time code|verification code|security code|2fa|login details|card (?:number|details)|full card|credentials|(?:the )?code (?:your bank|you (?:received|got)|sent to|that)|code~bank)", ""),
    (r"(?:what is|what's) your (?:password|pin|card number|code)", ""),
    ("(?:ارسل|ارسلي|ارسلوا|ارسال|زودنا|زودينا|تزويدنا|اعطنا|اعطينا|عطنا|عطينا|شارك\\w*|اكتب\\w*|نحتاج|نحتاج الي|اخبرنا|دز|دزي|طرش|طرشي|ابعث\\w*|ابي|نبي|نبغي)~(?:كلمه المرور|كلمه السر|الرقم السري|رقم سري|الباسورد|باسورد|رمز التحقق|رمز الامان|رقم البطاقه|رقم بطاقتك|بيانات البطاقه|بيانات بطاقتك|الكود|رمز الدخول|الرمز|رمز وصلك|كود وصلك|cvv|otp|pin)", "send us your password, code, card number"),
)  # fmt: skip
ARTIFACT: Final = (
    (r"here(?:'s| is) (?:the|your|a|my) (?:reply|response|draft|message|answer|translation|english|arabic)|as an ai|language model|i (?:cannot|can't) (?:help with|assist with) (?:that|this)|i hope this helps|let me know if you (?:want|would like|need) (?:any )?(?:changes|edits|me to)|feel free to (?:edit|adjust)", ""),
    (r"(?:^|\n)\s*(?:subject|draft|note to agent|agent note|english|arabic|reply|response|translation|system|assistant|user)\s*:|\(note to|note to (?:the )?agent|\[(?:note|agent|internal)|for internal use|end of (?:reply|message)|ignore (?:all )?(?:previous|above)|```|<\/?(?:case|message|system|prompt|data)", ""),
    (r"^\W*(?:sure|certainly|of course|absolutely)\W+(?:here|below|i)\b", ""),
    ("اليك (?:الرد|الرساله|الترجمه|المسوده|الصيغه)|هذا (?:هو )?الرد|بصفتي (?:نموذج|مساعد)|نموذج لغوي|ملاحظه (?:للموظف|للوكيل|للدعم|داخليه)|(?:^|\\n)\\s*(?:الموضوع|الرد|الترجمه|مسوده|النص العربي|بالعربيه)\\s*:|كذكاء اصطناعي", "here is the reply; as a language model; note to the agent"),
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
    r"\b(?:not|no|never|cannot|can't|don't|doesn't|won't|isn't|aren't|unable|nor|neither|without|didn't|none|nothing)\b"
    r"|(?<!\w)(?:لا|لم|لن|ليس|ليست|غير|يتعذر|ما|مب|مو|مش|دون|بدون|عدم|ولا)(?!\w)"
)
_STOP = re.compile(r"[.!?;:\n،,]|\b(?:but|and|however)\b|(?<!\w)(?:لكن|ولكن|بل)(?!\w)")


@cache
def _pattern(phrase: str) -> re.Pattern[str]:
    """The expression of a table row; Arabic letters are folded as the text is."""
    folded = "".join(spelled(char) if "\u0620" <= char <= "\u064a" else char for char in phrase)
    bounded = folded.replace("~", _GAP)
    return re.compile(rf"(?<!\w)(?:{bounded})(?!\w)")


def findings(folded: Folded, lang: Language) -> Iterator[Finding]:
    """Every phrase of the tables that stands in a text without being denied, with its rule."""
    for rail in RAILS:
        for phrase, _ in rail.phrases:
            for match in _pattern(phrase).finditer(folded.text):
                if not (rail.deniable and is_denied(folded.text, match.start(), match.end())):
                    start, end = folded.span(match.start(), match.end())
                    sure = not is_denied(folded.text, match.start(), match.start())
                    yield Finding(rail.rule, lang, folded.original[start:end], start, end, rail.why, certain=sure)


def is_denied(text: str, start: int, end: int) -> bool:
    """Whether a denial stands in the same statement, before the phrase or inside it."""
    before = text[max(0, start - 60) : start]
    stops = [match.end() for match in _STOP.finditer(before)]
    statement = before[stops[-1] if stops else 0 :] + text[start:end]
    return _DENIAL.search(statement) is not None
