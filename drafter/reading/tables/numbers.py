"""Number words. Arabic rows: value, words, gloss of what the spellings are. Spellings differ by gender, case and dialect."""

from __future__ import annotations

from typing import Final

ENGLISH_UNITS: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
)
ENGLISH_TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety"
ENGLISH_SPELLINGS: Final = {"fourty": 40, "fivty": 50, "ninty": 90, "nought": 0, "naught": 0, "nil": 0, "single": 1}
NO_SLIPS: Final = (
    "there thirsty forth forts fifth sixth seventh eighth ninth tenth ninths tenths eighths fourth hundredth millionth thousandth"
)
"""Words one letter away from a number word that are no slip of it."""
ENGLISH_NOUGHTS: Final = "oh o"
"""Nought, as the figures of a number are told one by one: "one oh five"."""
ENGLISH_SCALES: Final = {
    "hundred": 100, "hundreds": 100,
    "thousand": 1000, "thousands": 1000, "k": 1000,
    "lakh": 10**5, "lakhs": 10**5, "lac": 10**5, "lacs": 10**5, "lkh": 10**5, "lkhs": 10**5,
    "million": 10**6, "millions": 10**6, "mil": 10**6, "mln": 10**6,
    "crore": 10**7, "crores": 10**7, "cr": 10**7, "koti": 10**7,
    "billion": 10**9, "billions": 10**9, "bn": 10**9, "bln": 10**9,
    "trillion": 10**12, "trillions": 10**12, "tln": 10**12, "tn": 10**12,
}  # fmt: skip
ENGLISH_DOZENS: Final = {"dozen": 12, "dozens": 12, "couple": 2, "pair": 2}
VAGUE: Final = {
    # words that stand where a number should and give none
    "few": "a few", "several": "several", "some": "some", "many": "many", "couple-of-hundred": "",
    "بضعة": "a few", "بضع": "a few", "عدة": "several", "كم": "how many, some", "شوية": "some", "شوي": "a little", "كذا": "so many",
}  # fmt: skip

ARABIC_UNITS: Final = (
    # value, spellings, gloss
    (0, "صفر زيرو", "zero"),
    (1, "واحد واحدة وحدة واحدا", "one: m, f, Gulf f, accusative"),
    (
        2,
        "اثنان اثنين اثنتان اثنتين اتنين إتنين تنين ثنين ثنتين تنتين اثنتا اثنتي اثنا اثني",
        "two: cases, Egyptian, Gulf; construct before ten",
    ),
    (3, "ثلاث ثلاثة ثلاثا تلات تلاتة ثلاته تلت", "three: f, m, Egyptian and Levantine"),
    (4, "أربع أربعة أربعا", "four"),
    (5, "خمس خمسة خمسا", "five"),
    (6, "ست ستة ستا", "six"),
    (7, "سبع سبعة سبعا", "seven"),
    (8, "ثمان ثماني ثمانية ثمانيا تمان تماني تمانية تمنية ثمنية تمن", "eight: construct, dialects"),
    (9, "تسع تسعة تسعا", "nine"),
)
SIX_OR_NONE: Final = "لست ولست بست لستة كست فلست"
"""To six, by six, like six; but without a unit after it: I am not, a list, a lady."""
ARABIC_TEN: Final = ((10, "عشر عشرة عشرا", "ten; the second word of eleven to nineteen"),)
ARABIC_ELEVEN: Final = ("أحد إحدى حد حدا حدى", "one, as the first word of eleven")
ONE_OR_ALONE: Final = "وحدة وحده"
"""One (Gulf f), before tens; else alone, or a unit: وحدة وعشرين."""
ARABIC_TEENS: Final = (
    (11, "احدعش حدعش احدعشر حداشر احداشر هداعش ايداعش دعش احداعش حدعشر", "eleven, dialects"),
    (12, "اثنعش ثنعش اثنعشر اطنعش اتناشر اثناعش طنعش تناشر اتنعش ثنعشر اثناشر", "twelve, dialects"),
    (13, "ثلطعش ثلاثطعش ثلثطعش تلتاشر تلطعش ثلتعش تلاتاشر تلتعش ثلاثتعش ثلطعشر ثلتاشر تلطاشر ثلثتعشر", "thirteen, dialects"),
    (14, "اربعطعش اربعتاشر اربعتعش اربعطعشر اربعطاشر اربعتعشر", "fourteen, dialects"),
    (15, "خمسطعش خمستاشر خمستعش خمسطعشر خمسطاشر خمصطعش خمستعشر", "fifteen, dialects"),
    (16, "ستطعش ستاشر سطعش ستعش سطاشر ستطعشر سطعشر ستعشر", "sixteen, dialects"),
    (17, "سبعطعش سبعتاشر سبعتعش سبعطعشر سبعطاشر سبعتعشر", "seventeen, dialects"),
    (18, "ثمنطعش تمنتاشر ثمانطعش تمنطعش ثمنتعش تمانتاشر ثمنطعشر تمنطاشر ثمانتعش ثمنتاشر ثمنتعشر ثمانتعشر", "eighteen, dialects"),
    (19, "تسعطعش تسعتاشر تسعتعش تسعطعشر تسعطاشر تسعتعشر", "nineteen, dialects"),
)
ARABIC_TEEN_STEMS: Final = (
    (13, "ثلاث ثلث تلات تلت ثلا تلا", "three-, before the second half of the dialects' thirteen to nineteen"),
    (14, "أربع", "four-"),
    (15, "خمس خمص", "five-"),
    (16, "ست س", "six-"),
    (17, "سبع", "seven-"),
    (18, "ثمان ثمن تمان تمن", "eight-"),
    (19, "تسع", "nine-"),
)
ARABIC_TEEN_ENDINGS: Final = "طعش تعش طعشر تعشر طاشر تاشر طاش تاش"
"""-teen: Gulf and Levantine, Iraqi, Egyptian, Maghrebi."""
ARABIC_TENS: Final = (
    (20, "عشرون عشرين", "twenty: nominative; other cases and dialects"),
    (30, "ثلاثون ثلاثين تلاتين تلاثين ثلاتين", "thirty"),
    (40, "أربعون أربعين", "forty"),
    (50, "خمسون خمسين", "fifty"),
    (60, "ستون ستين", "sixty"),
    (70, "سبعون سبعين", "seventy"),
    (80, "ثمانون ثمانين تمانين", "eighty"),
    (90, "تسعون تسعين", "ninety"),
)
ARABIC_HUNDRED: Final = (100, "مئة مائة مية ميت مئه ميا أمية", "hundred: spellings, Gulf construct before a noun")
ARABIC_HUNDREDS: Final = ("مئة مائة مية ميت مئات ميات", "hundred as the second part of three hundred to nine hundred, written together")
ARABIC_HUNDRED_STEMS: Final = (
    (3, "ثلاث ثلث تلت تلات", "three- (hundred)"),
    (4, "أربع ربع", "four-"),
    (5, "خمس", "five-"),
    (6, "ست", "six-"),
    (7, "سبع", "seven-"),
    (8, "ثمان ثماني ثمن تمن تمان", "eight-"),
    (9, "تسع", "nine-"),
)
ARABIC_TWO_HUNDRED: Final = (
    200,
    "مئتان مئتين مائتان مائتين مئتا مئتي مائتا مائتي ميتين متين ميتان",
    "two hundred: cases, construct, dialects",
)
ARABIC_SCALES: Final = (
    # value, singular and plural, dual, gloss
    (1000, "ألف آلاف ألاف تلاف تالاف", "ألفان ألفين ألفي", "thousand; Levantine and Egyptian plural after t"),
    (10**6, "مليون ملايين", "مليونان مليونين مليوني", "million"),
    (10**9, "مليار مليارات بليون", "ملياران مليارين ملياري", "milliard"),
    (10**12, "تريليون تريليونات ترليون", "تريليونان تريليونين", "trillion"),
)
ARABIC_THOUSAND_STEMS: Final = (
    (3, "ثلاث ثلث تلات تلت تل", "three-, before thousands that are written together with it"),
    (4, "أربع", "four-"),
    (5, "خمس", "five-"),
    (6, "ست س", "six-"),
    (7, "سبع", "seven-"),
    (8, "ثمان ثمن تمان تمن", "eight-"),
    (9, "تسع", "nine-"),
    (10, "عشر", "ten-"),
)
ARABIC_THOUSANDS: Final = "تلاف تالاف تآلاف ةآلاف آلاف"
"""Thousands as the second part of three to ten thousand, written together: خمستلاف."""
ARABIC_TANWIN_OR_DUAL: Final = (
    (1000, "ألفا", "a thousand (accusative) or two thousand (construct)"),
    (10**6, "مليونا", "a million or two million"),
    (10**9, "مليارا", "a milliard or two milliard"),
)
ARABIC_DOZENS: Final = ((12, "دزينة دستة دست دستات", "dozen"), (24, "دزينتين دستتين", "two dozen"))
ARABIC_POINT: Final = {"فاصلة": "point, between the whole and the decimals"}

FRACTIONS: Final = (
    # numerator, denominator, words, gloss; English plurals take a number before them
    (1, 2, "half halves نصف نصفا نص النصف النص نصفين", "half"),
    (1, 3, "third thirds ثلث الثلث تلت التلت", "third; Egyptian and Levantine with t"),
    (2, 3, "ثلثي ثلثين ثلثان ثلثا الثلثين تلتين التلتين", "two thirds"),
    (2, 5, "خمسا خمسي", "two fifths, before the noun"),
    (2, 6, "سدسا سدسي", "two sixths"),
    (2, 7, "سبعا سبعي", "two sevenths"),
    (2, 9, "تسعا تسعي", "two ninths"),
    (2, 10, "عشرا عشري", "two tenths"),
    (1, 4, "quarter quarters fourth fourths ربع الربع", "quarter"),
    (1, 5, "fifth fifths الخمس خمس", "fifth"),
    (1, 6, "sixth sixths السدس سدس", "sixth"),
    (1, 7, "seventh sevenths السبع سبع", "seventh"),
    (1, 8, "eighth eighths الثمن", "eighth; without the article ثمن is price"),
    (1, 9, "ninth ninths التسع تسع", "ninth"),
    (1, 10, "tenth tenths العشر عشر", "tenth"),
)
NO_SHARE_BEFORE: Final = "first second third fourth last this next previous top final each every per better الأول الثاني"
"""Before "half" or "quarter" they make it a part of a match or a year, unless the price is named after it."""
NO_SHARE_AFTER: Final = "past hearted baked truth time way apology battle story mind asleep moon life"
"""After "half" they make a time or a saying of it: half past five, half-hearted, half an apology."""
NO_SHARE_AFTER_ARABIC: Final = "سنوي سنوية السنوي السنوية شهري شهرية نهائي النهائي"
"""Yearly, monthly, final: ربع سنوي is quarterly, نصف نهائي a semifinal."""
CLOCK_AFTER_QUARTER: Final = "past to after"
"""Between "a quarter" and an hour."""
WHICH_PART: Final = "الأول الثاني الثالث الرابع الأخير"
"""First, second, third, fourth, last: الربع الأول is a part of the year, unless "of the amount" follows."""
THE_TEXT_AFTER: Final = "المرفق أعلاه أدناه التالي السابق الكامل الأصلي المكتوب المرسل"
"""Attached, above, below, following, previous, full, original, written, sent: after النص, which is then the text and not the half."""
THE_TEXT_BEFORE: Final = "هذا راجع راجعي راجعوا اقرأ اقرئي انسخ انسخي اكتب عدل محتوى"
"""This, check, read, copy, write, edit, content of: before النص, which is then the text."""
PAGED: Final = "message messages msg page step slide رسالة صفحة خطوة"
"""Message, page, step: beside "1/2" they make it the first of two."""
WHOLE_ADJECTIVES: Final = "complete entire full whole"
"""Before the price they make all of it: the complete amount."""
MULTIPLES: Final = "double twice triple thrice quadruple ضعف ضعفي ضعفا ضعفين أضعاف"
"""Twice, three times: before the price or a sum they make a sum that nobody has told."""
NOT_WHOLE_AFTER: Final = (
    "counts matters helps bloom swing view detail details sight force gear control agreement compliance accordance knowledge"
)
"""After "every dollar" or "in full" they leave no share of a price."""
FRACTION_PLURALS: Final = (
    # denominator, words that follow a number, gloss
    (2, "أنصاف", "halves"),
    (3, "أثلاث", "thirds"),
    (4, "أرباع", "quarters"),
    (5, "أخماس", "fifths"),
    (6, "أسداس", "sixths"),
    (7, "أسباع", "sevenths"),
    (8, "أثمان", "eighths"),
    (9, "أتساع", "ninths"),
    (10, "أعشار", "tenths"),
)
FRACTION_SIGNS: Final = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5),
    "⅖": (2, 5), "⅗": (3, 5), "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8),
    "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8), "⅒": (1, 10),
}  # fmt: skip

WHICH_POINT: Final = "this that the a which some any every each what his her your our at"
"""Before "point" they make it a place or a time: at this point 20 USD."""
OVER: Final = "over على"
OUT_OF: Final = ("out of", "in", "من", "جزء من", "في")
"""Out of, one in twenty, part of: between two numbers in words they make a share."""
WORKED_OUT: Final = "less minus plus times ناقص زائد ضرب"
"""Less, minus, plus, times: between two numbers they make a sum that nobody has worked out."""
MISSING: Final = "ناقص"
"""Less, or missing: a bare number after it may be negative, or what has not come."""
"""Over, between the two numbers of a fraction."""
PRICE_NOUNS: Final = (
    "price amount money cost value payment total sum "  # the money of an order
    "مبلغ المبلغ مبلغك المبالغ "  # amount
    "قيمة القيمة قيمته قيمتها "  # value
    "سعر السعر سعره سعرها "  # price
    "فلوس الفلوس فلوسك فلوسكم "  # money, dialect
    "مالك أموالك المال "  # your money, money
    "مدفوع المدفوع دفعته دفعتها التكلفة تكلفة الثمن ثمن"  # paid, what you paid, cost, price
)
"""What a share of the price is a share of."""
ID_NOUNS: Final = "order orders ticket id number no nr reference ref # طلب الطلب طلبك طلبكم للطلب تذكرة التذكرة رقم برقم رقمه مرجع المرجع"
"""Words before a number that names a thing and counts nothing: order, ticket, number, طلب order, رقم number, تذكرة ticket."""
ODD_PARTS: Final = (
    "first firsts hundredth hundredths thousandth thousandths millionth millionths billionth trillionth trillionths twentieth twentieths "
    "جزء أجزاء اجزاء"  # part, parts
)
"""Words after a number that make it a fraction no reply needs: reported unreadable."""
