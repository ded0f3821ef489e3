"""What says all it says in a few words: a count, a label with its figure, by when we answer, a plain question, a short denial.

Such a fragment needs nothing beside it. What its figures say is held against the case like any other.
"""

from __future__ import annotations

import re
from typing import Final

_WHEN_EN = (
    r"\d[\d:.]*(?:st|nd|rd|th)?|[ap]\.?m\.?|one|two|hours?|days?|minutes|noon|midnight|morning|afternoon|evening|tonight|today|tomorrow|at|on|the|of|local|uae|time"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december"
    r"|your message"
)
_WHEN_AR = (
    r"[\d:.]+|(?:ال)?ساع\w{1,2}|يوم\w?|ايام|(?:ال)?يوم|غدا?|باكر|بكره|[صم]|صباحا?|مسا|مساء|ظهرا?|(?:ال)?(?:ظهر|عصر|صباح)|عصرا?|ليلا|في|من|علي|رسالت(?:ك|ج|كم)"
    r"|(?:ال)?(?:اثنين|ثلاثا|ثلاثاء|اربعا|اربعاء|خميس|جمعه|سبت|احد)|بتوقيت|الامارات"
    r"|يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر"
)
"""Words of a time: the hour, days, today, tomorrow (3), morning, noon, evening, of your message, the days and months."""

_ENGLISH: Final = (
    r"(?:all )?[\d,.]+ (?:followers?|likes|views|subscribers|members|comments) (?:(?:were|was|have been|are|have) )?(?:missing"
    r"|delivered|arrived|dropped|lost)",
    r"(?:ordered|delivered) [\d,.]+ (?:followers?|likes|views|subscribers|members|comments),? (?:and )?(?:delivered|missing"
    r"|ordered) [\d,.]+",
    r"[\d,.]+ (?:are |is |were )?(?:missing|delivered|arrived|dropped|lost)",
    rf"(?:our )?(?:reply|answer|response):? (?:within|in|by|before|no later than|at the latest by)(?: (?:{_WHEN_EN}),?){{1,7}}",
    r"(?:(?:period|time|arrival|time to appear|transit|duration):? )?(?:within |in )?\d+(?: ?- ?\d+| to \d+) (?:business"
    r"|working|bank) days",
    r"\d+ days (?:from|after) (?:the )?(?:order's )?completion",
    r"(?:amount|value|sum|total|paid|starts?|ends?|begins?|warranty length|length of (?:the )?warranty|delivered|not delivered"
    r"|missing|date|completed)(?: (?:followers|likes|views|subscribers|members"
    r"|comments))?: (?:[a-z$]{0,4} ?[\d,.:]+(?: [a-z]{3,9})?(?:,? )?){1,2}",
    r"(?:what|where|when|who|how (?:long|much|many))\b(?! about\b| if\b)(?!.*\b(?:shall|should|would|could|want|wish|like"
    r"|prefer|more|we|send|add|give)\b)[^?]{0,40}\?",
    r"is (?:it|this|that) (?:covered|possible)\?",
    r"(?:everything |all |is everything |is all )?(?:ok|okay|good|fine|well|alright|in order)(?: now)?(?: (?:on"
    r"|at) your (?:side|end))? ?\?",
    r"(?:that|this|it) (?:leaves|makes|is|comes to) [a-z$]{0,3} ?\d[\d,.]* ?(?:[a-z]{3}|dollars|riyals|dirhams|dinars|pounds)?",
    r"(?:now )?(?:it|the page|the account|the channel|the post) (?:now )?(?:has|shows|stands at) [\d,]+(?: (?:now|today))?",
    r"(?:refund|credit|refill|discount) (?:is )?not (?:possible|available|due|open)",
    r"(?:your )?(?:followers?|likes|views|subscribers|members|comments|count) (?:before|now|today|at the start"
    r"|before the order)\W*\?",
    r"shall (?:we|i) (?:cancel|stop|go ahead|proceed|do (?:it|so|that)|place it|start)(?: (?:it|the order|order)(?: \d+)?)?\?",
    r"cancel(?: (?:the )?order)?(?: \d+)?\?",
    r"no (?:cash |card )?(?:payout|withdrawal)(?: to (?:a|the|your) bank account)?",
    r"no (?:refund|credit|refill|discount) (?:is )?(?:possible|due)",
    r"not refundable",
    r"(?:you (?:may|can) choose|please choose|let us know your choice|tell us your choice)",
    r"(?:(?:your )?(?:message|note|ticket|screenshot) (?:is )?received|(?:got|received|read) your (?:message|note|ticket"
    r"|screenshot))",
    r"(?:please )?allow (?:up to )?\d+(?:-\d+| to \d+)? (?:business |working )?(?:days|hours)(?:,? please)?",
)
_ARABIC: Final = (
    rf"(?:الرد|الجواب|ردنا|جوابنا):? (?:خلال|قبل|بحلول|في موعد اقصاه|في موعد لا يتجاوز)(?: (?:{_WHEN_AR})[،,]?){{1,7}}",
    r"(?:(?:المده|مده الظهور|مده الوصول|الوصول):? )?(?:خلال |من )?\d+(?: ?- ?\d+| الي \d+) (?:ايام|يوم) عمل",
    r"\d+ يوما? (?:من|بعد) (?:ال)?اكتمال\w*",
    r"(?:ال)?(?:مبلغ|قيمه|مجموع|مدفوع|بدايه|نهايه|ناقص|مسلم|تاريخ|مده الضمان"
    r"|مده ضمان\w*): (?:[\d,.:]+(?: [^\W\d_]{2,9}){0,2}(?:[،,]? )?){1,2}",
    r"[وف]?(?:اين|وين|ماذا|متي|كم)(?!\w)(?! لو| عن)(?!.*(?<!\w)[وفس]?(?:[ن]\w{3,}|تريد|تبي|تبغي|تحب|تفضل|تود|تحتاج|اكثر"
    r"|زياده)\w{0,2}(?!\w))[^؟?]{0,40}[؟?]",
    r"(?:كله|كل شي|كل شيء|الامور) (?:تمام|طيب\w*|بخير|زين\w*|علي ما يرام)(?: (?:الحين|الان|عندك|معك))? ?\?",
    r"و?(?:ال)?(?:متابع|اعجاب|مشاهد|مشترك|اعضا|لايك|عدد)\w* (?:قبل|الحين|الان|حاليا|قبل الطلب)\W*\?",
    r"(?:هل )?ن(?:كنسل|لغي|وقف|نزل|مشي|كمل)\w{0,3}(?: (?:لك|لكم))?(?: (?:الطلب|طلبك))?(?: \d+)?\?",
    r"(?:اخبر|خبر|بلغ)(?:نا|ينا|ونا)(?: فقط| بس)?",
    r"غير قابل\w? للاسترداد",
    r"(?:(?:يمكنك|لك) الاختيار|اخبرنا باختيارك|اخبرينا باختيارك|اختر ما يناسبك|اختاري ما يناسبك)",
    r"و?(?:وصلت|بلغت|وصل)ن[اي] (?:رسالت|تذكرت|ملاحظت|صورت|استفسار)\w{1,3}",
    r"و?(?:استلم|تلقي|قرا)(?:نا|ت) (?:رسالت|تذكرت|ملاحظت|صورت|استفسار)\w{1,3}",
    r"[وف]?(?:ينقص|نقص|الناقص|المتبقي|باقي|وصل|وصلت|نفذ|نفذت) [\d,.]+ (?:متابع|اعجاب|مشاهد|مشترك|عضو|تعليق)\w*",
)
_COMPLETE: Final = re.compile(rf"\W*(?:{'|'.join((*_ENGLISH, *_ARABIC))})\W*$")


def is_complete(folded: str) -> bool:
    """Whether a fragment says all it says.

    >>> is_complete("400 likes were missing."), is_complete("our answer by 1:30 pm on friday."), is_complete("our answer in short: yes.")
    (True, True, False)
    """
    return _COMPLETE.match(folded) is not None
