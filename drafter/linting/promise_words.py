"""The words that promise a remedy, and number words, in both languages: data with a gloss beside each Arabic entry.

Arabic patterns are matched on text whose vowel marks were taken away, each as whole words with a glued "and" or "so" allowed.
"""

from __future__ import annotations

from collections.abc import Mapping

_REMEDY = (
    r"(?:refund|credit|return|reimburse|compensate|repay|pay|add|top up|refill|replenish|replace|re-?deliver|deliver|complete|finish|resume"
    r"|restart|re-?send|cancel|give|grant|offer|arrange|discount|waive|transfer)"
)
_THING = r"(?:refund|credit|refill|re-?delivery|discount|reimbursement|compensation|consultation|voucher|bonus|your money)"
_WILL = r"(?:'ll| will| shall| are going to| can| could|'re going to| are able to| are happy to| would be happy to)"
_DOING = r"(?:refunding|crediting|returning|reimbursing|adding|refilling|re-?delivering|cancell?ing|granting)"
_DONE = r"(?:refunded|credited|returned|reimbursed|added|refilled|re-?delivered|cancell?ed|resumed|replaced|completed|compensated)"

PROMISES_EN: tuple[str, ...] = (
    rf"\bwe{_WILL}\b[^.?!]{{0,60}}?\b{_REMEDY}\b",
    rf"\bwe(?:'re| are) (?:now |currently |just )?(?:{_DOING}|requesting (?:a|your|the) {_THING})\b",
    rf"\bwill (?:now |then )?be {_DONE}\b",
    rf"\byou(?:'ll| will| can| may| are going to) (?:get|receive|be given|expect|have)\b[^.?!]{{0,40}}?\b{_THING}\b",
    rf"\b(?:a|an|the|your) (?:full |partial )?{_THING} (?:is|will be) (?:due|on its way|on the way|coming|yours|processed|issued)\b",
    rf"\byou are (?:entitled to|eligible for)\b[^.?!]{{0,40}}?\b{_THING}\b",
    r"\bwe (?:promise|guarantee|commit to|undertake to|assure you|owe you)\b",
    r"\bwe will (?:make it right|make it up to you|fix (?:it|this)|solve (?:it|this))\b",
)
"""English that promises a remedy."""

PROMISES_AR: Mapping[str, str] = {
    "سوف (?:نعيد|نضيف|نرد|نلغي|نستكمل|نستأنف|نمنح|نعوض|نقدم|يعاد|تعاد|يضاف|تضاف|يلغى)\\w*": "we will return, add, cancel, complete, grant",
    "(?:سوف نقوم|سنقوم|سيتم|ستتم) ب?(?:إعادة|إضافة|إلغاء|استكمال|إكمال|تعويض|رد|منح|تحويل)\\w*": "will be returned, added, cancelled",
    "سنعيد": "we will return, or do again",
    "سنضيف": "we will add",
    "سنرد (?:المبلغ|القيمة|إليك|لك مبلغ)": "we will give back the amount",
    "سنسترد": "we will get back",
    "سنلغي": "we will cancel",
    "سنستكمل": "we will complete",
    "سنكمل": "we will complete",
    "سنواصل التنفيذ": "we will go on with delivery",
    "سنستأنف": "we will resume",
    "سننفذ": "we will carry out",
    "سنعوض\\w*": "we will compensate",
    "سنقدم": "we will give",
    "سنمنح\\w*": "we will grant",
    "سنحول": "we will transfer",
    "سندفع": "we will pay",
    "سنرتب": "we will arrange",
    "سنصلح": "we will put right",
    "سنحل": "we will solve",
    "(?:سيعاد|ستعاد)": "will be returned",
    "(?:سيضاف|ستضاف)": "will be added",
    "(?:سيلغى|ستلغى)": "will be cancelled",
    "(?:سيستأنف|ستستأنف)": "will be resumed",
    "(?:سيستكمل|ستستكمل|سيكتمل|ستكتمل)": "will be completed",
    "(?:سيعوض|ستعوض)": "will be compensated",
    "(?:ستحصل|ستحصلين|تحصل على|تحصلين على)": "you will get",
    "(?:ستستلم|ستستلمين|ستسترد|ستستردين)": "you will receive, get back",
    "سيصلك (?:المبلغ|الرصيد|خصم)": "the amount will reach you",
    "سيعود (?:المبلغ|الرصيد)": "the amount will come back",
    "يحق لك (?:استرداد|إعادة|رصيد|خصم)": "you have a right to a refund",
    "نعيد (?:المبلغ|مبلغ|القيمة|قيمة|تنفيذ|التنفيذ|تعبئة|التعبئة|إليك)": "we return the amount, deliver again, refill",
    "نضيف (?:المبلغ|القيمة|إلى رصيدك|رصيد\\w*)": "we add to your balance",
    "نلغي (?:الطلب|طلبك|المتبقي)": "we cancel the order",
    "نستكمل تنفيذ": "we complete the delivery",
    "نستأنف (?:تنفيذ|التنفيذ)": "we resume the delivery",
    "نطلب (?:الآن )?إعادة تعبئة": "we request a refill",
    "نقدم لك (?:خصم\\w*|رصيد\\w*|استشارة)": "we give you a discount, a credit",
    "نمنحك": "we grant you",
    "يمكننا (?:إعادة|إضافة|إلغاء|منحك|تقديم خصم)": "we can return, add, cancel, grant",
    "(?:نعد بأن|نعدك|نضمن|نتعهد|نلتزم بأن)": "we promise, guarantee, undertake",
}
"""Arabic that promises a remedy, with its meaning."""

LIABILITY_EN: tuple[str, ...] = (
    r"\b(?:it is|it was|this is|this was|that was) our (?:fault|mistake|error)\b",
    r"\bour (?:fault|mistake)\b",
    r"\bwe (?:are|were) (?:at fault|to blame|wrong|responsible|liable)\b",
    r"\bwe (?:take|accept|bear) (?:full )?responsibility\b",
    r"\byou are (?:absolutely |completely )?right\b",
)
"""English that admits liability; a proven error is told as a fact."""

LIABILITY_AR: Mapping[str, str] = {
    "خطؤنا": "our fault",
    "الخطأ منا": "the mistake is ours",
    "نتحمل (?:كامل )?المسؤولية": "we bear the responsibility",
    "نحن المسؤولون": "we are responsible",
    "(?:أنت محق|أنت على حق|معك حق|الحق معك)": "you are right",
}
"""Arabic that admits liability, with its meaning."""

NUMBERS_EN: Mapping[str, int] = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
    "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    "hundred": 100, "thousand": 1000,
}  # fmt: skip
"""English number words of quantities; "one" is a pronoun as often as a number, so it counts before a unit only."""

FRACTIONS_EN = r"\b(?:half|a quarter|a third|two thirds|dozen|dozens|(?:one|a|an) (?:hour|day|week|month|year|business day|working day))\b"
"""English for a share of something, or for one unit of time."""

NUMBERS_AR: Mapping[str, int] = {
    "ثلاثة": 3, "ثلاث": 3, "أربعة": 4, "أربع": 4, "خمسة": 5, "خمس": 5, "ستة": 6, "ست": 6, "سبعة": 7, "سبع": 7,
    "ثمانية": 8, "ثماني": 8, "تسعة": 9, "تسع": 9, "عشرة": 10, "عشر": 10, "عشرون": 20, "عشرين": 20, "ثلاثون": 30, "ثلاثين": 30,
    "أربعون": 40, "أربعين": 40, "خمسون": 50, "خمسين": 50, "ستون": 60, "ستين": 60, "سبعون": 70, "سبعين": 70, "ثمانون": 80, "ثمانين": 80,
    "تسعون": 90, "تسعين": 90, "مئة": 100, "مائة": 100, "مئتين": 200, "مئتان": 200, "ألف": 1000, "ألفين": 2000, "آلاف": 1000,
    "يومان": 2, "يومين": 2, "ساعتان": 2, "ساعتين": 2, "ساعتي": 2, "يومي عمل": 2, "أسبوعين": 14, "أسبوعان": 14, "شهرين": 60, "شهران": 60,
}  # fmt: skip
"""Arabic number words of quantities (three to thousands), and duals of time: two days, two hours, two weeks, two months."""

FRACTIONS_AR: Mapping[str, str] = {
    "نصف": "half",
    "(?:ربع|ثلث|ثلثي) (?:المبلغ|القيمة|الكمية|الطلب)": "a quarter, a third of the amount",
    "(?:ساعة|يوم|أسبوع|شهر) (?:عمل )?واحدة?": "one hour, day, week, month",
}
"""Arabic for a share of something, or for one unit of time, with its meaning."""
