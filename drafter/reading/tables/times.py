"""Words for lengths of time, for the days of the week and the months, and for moments told relative to now."""

from __future__ import annotations

from typing import Final

from drafter.reading.values import Relation

UNITS: Final = (
    # hours as a fraction of text, English words, Arabic singular, plurals, gloss
    ("1/3600", "second seconds sec secs", "ثانية", "ثوان ثواني", "second"),
    ("1/60", "minute minutes min mins", "دقيقة", "دقائق دقايق", "minute"),
    ("1", "hour hours hr hrs h", "ساعة", "ساعات", "hour"),
    ("24", "day days", "يوم", "أيام ايام تيام", "day (تيام: Levantine, after three to ten)"),
    ("24", "workday workdays weekday weekdays", "", "", "workday"),
    ("168", "week weeks wk wks", "أسبوع", "أسابيع", "week"),
    ("336", "fortnight fortnights", "", "", "fortnight"),
    ("720", "month months", "شهر", "أشهر شهور تشهر", "month of 30 days (تشهر: Levantine, after three to ten)"),
    ("8760", "year years yr yrs", "سنة", "سنوات سنين", "year of 365 days"),
    ("8760", "", "عام", "أعوام", "year; the word also means public"),
)
CENTS_OR_YEARS: Final = "سنتين سنتان"
"""Two cents or two years: spelled alike."""
WARRANTY: Final = "ضمان الضمان ضمانه ضمانها warranty guarantee مدة"
"""Warranty, period: before a length of time."""
MOMENT_WORDS: Final = "لحظة"
"""A moment: a second."""
ONLY_COUNTED: Final = "ثانية دقيقة عام لحظة"
"""Also "second, another", "exact", "public", "the moment that": a length of time only with a number or after "within"."""

BUSINESS_ENGLISH: Final = "business working work office banking bank"
BUSINESS_ARABIC: Final = "عمل العمل دوام الدوام شغل رسمي رسمية مصرفي مصرفيا مصرفية بنكي بنكية"
"""Work, office hours, official, banking: after a unit they make it one of working days."""
BUSINESS_DAY: Final = "workday"
"""The unit that is a working day by itself."""
BETWEEN_ENGLISH: Final = "more full whole calendar consecutive additional extra further long short straight another"
ADJECTIVES_ARABIC: Final = "كامل كاملة كاملا كاملين فقط إضافي إضافية إضافيين متتالية"
"""Whole, only, additional: between or after, they change nothing."""

WITHIN_ARABIC_SURE: Final = "خلال بغضون غضون بظرف ظرف بخلال لمدة مدة طوال طيلة طول بعد منذ مدتها"
"""Within, for, throughout, after, since: a singular unit after them is one unit."""
NUMBER_OF: Final = "عدد رقم عداد حصيلة"
"""The number of, before اليوم: how things stand today."""
SAME_DAY: Final = "التالي السابق ذاته نفسه عينه الذي اللي ده دا هذاك"
"""After اليوم: the same day, the day on which, not today."""
COUNT_NOW: Final = "العدد عددهم عددها الرقم المجموع صار صاروا واقف عندك"
"""The number, it became, it stands: before الحين they tell how things stand."""
COUNT_BEFORE: Final = "العدد عدد عددهم عددها الرقم المجموع متابع متابعين المتابعين follower"
"""The count, followers: before a number they make "the day" after it the day when."""
DAY_WHEN: Final = "بدا بدأ بدأنا بدينا طلبت طلبنا وصل وصلنا دخل انطلق اشتريت قدمت فتحت الطلب الشراء"
"""Began, ordered, arrived, bought, the order: after يوم they make it the day when."""
THAT_DAY: Final = "ذلك ذاك هذاك نفس بنفس"
"""That, the same: before "the day" they make it another than today."""
ORDINALS: Final = "أول ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر"
"""First to tenth: خامس يوم عمل is the fifth day, no length of time."""
ENGLISH_DAYS: Final = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
    "seventeenth eighteenth nineteenth"
)
ARABIC_DAYS: Final = "الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر"
"""First to nineteenth, and to tenth: days of a month in words."""
OF_MONTH: Final = "of من شهر"
"""Between a day and its month: of, of the month of."""
NO_LENGTH_AFTER: Final = "معينة محددة بعينها أبكر"
"""A certain, an earlier: ساعة معينة is a time of the day."""
RATE_BEFORE: Final = "once twice times time /"
"""Before "a day" they make it a rate: once a day, 5 dirhams/month."""
NO_RATE_AFTER: Final = "ago later after before earlier from since"
"""After "an hour" they make it a length: 5 dollars an hour ago."""
IDLE_BEFORE: Final = "just on us me got have"
"""Before "a minute" they only ask for patience: just a minute, hold on a second, give us a minute."""
LASTING: Final = "takes take took taking within after every each for lasts lasted"
"""Before those words they make it a length all the same: it takes just a minute."""
PLEASE: Final = ("please", "لو سمحت", "لو سمحتي", "لو سمحتم", "من فضلك", "رجاء", "رجاءا")
"""Please, if you allow, of your kindness: after a short time they only ask for patience."""
SOME_DAY: Final = "you we i he she they it the your our"
"""After "one day" at the beginning of a sentence: some day."""
NEXT_ARABIC: Final = "القادمة القادم المقبلة المقبل الجاية الجاي التالية التالي"
"""Next, coming: within the next hour."""
HIJRI_MONTHS: Final = "محرم صفر ربيع جمادى رجب شعبان رمضان شوال ذو ذي"
"""Months of the Islamic year, or their first words: شهر رمضان is no length of time."""
AFTER: Final = "after later بعد عقب"
AGO: Final = "ago since منذ قبل من"
EVERY: Final = "every each per كل"

WEEKDAYS: Final = (
    # Monday is 0
    (0, "monday mondays", "الاثنين الإثنين"),
    (1, "tuesday tuesdays", "الثلاثاء"),
    (2, "wednesday wednesdays", "الأربعاء"),
    (3, "thursday thursdays", "الخميس"),
    (4, "friday fridays", "الجمعة"),
    (5, "saturday saturdays", "السبت"),
    (6, "sunday sundays", "الأحد"),
)
MONTHS: Final = (
    (1, "january jan", "يناير كانون-الثاني"),
    (2, "february feb", "فبراير شباط"),
    (3, "march mar", "مارس آذار"),
    (4, "april apr", "أبريل ابريل نيسان"),
    (5, "may", "مايو أيار"),
    (6, "june jun", "يونيو حزيران"),
    (7, "july jul", "يوليو تموز"),
    (8, "august aug", "أغسطس اغسطس آب"),
    (9, "september sep sept", "سبتمبر أيلول"),
    (10, "october oct", "أكتوبر اكتوبر تشرين-الأول"),
    (11, "november nov", "نوفمبر تشرين-الثاني"),
    (12, "december dec", "ديسمبر كانون-الأول"),
)
MOMENTS: Final = (
    # words, name, days from today or null, gloss
    ("right away", "immediately", 0, ""),
    ("straight away", "immediately", 0, ""),
    ("at once", "immediately", 0, ""),
    ("immediately", "immediately", 0, ""),
    ("على طول", "immediately", 0, "right away, dialects"),
    ("عطول", "immediately", 0, "right away, Levantine"),
    ("instantly", "immediately", 0, ""),
    ("right now", "immediately", 0, ""),
    ("on the spot", "immediately", 0, ""),
    ("there and then", "immediately", 0, ""),
    ("asap", "soon", None, ""),
    ("as soon as possible", "soon", None, ""),
    ("soon", "soon", None, ""),
    ("shortly", "soon", None, ""),
    ("today", "today", 0, ""),
    ("tonight", "tonight", 0, ""),
    ("this evening", "tonight", 0, ""),
    ("this morning", "today", 0, ""),
    ("this afternoon", "today", 0, ""),
    ("to this day", "today", 0, ""),
    ("end of day", "today", 0, ""),
    ("end of the day", "today", 0, ""),
    ("eod", "today", 0, "end of day"),
    ("day is over", "today", 0, "before the day is over"),
    ("day is out", "today", 0, "before the day is out"),
    ("day ends", "today", 0, "before the day ends"),
    ("end of the month", "this_month", None, ""),
    ("end of this month", "this_month", None, ""),
    ("close of business", "end_of_workday", 0, ""),
    ("end of business", "end_of_workday", 0, ""),
    ("cob", "end_of_workday", 0, "close of business"),
    ("end of office hours", "end_of_workday", 0, ""),
    ("tomorrow", "tomorrow", 1, ""),
    ("day after tomorrow", "day_after_tomorrow", 2, ""),
    ("yesterday", "yesterday", -1, ""),
    ("day before yesterday", "day_before_yesterday", -2, ""),
    ("أول أمس", "day_before_yesterday", -2, "day before yesterday"),
    ("أول امبارح", "day_before_yesterday", -2, "day before yesterday, Egyptian"),
    ("أول البارحة", "day_before_yesterday", -2, "day before yesterday, Gulf"),
    ("قبل أمس", "day_before_yesterday", -2, "day before yesterday"),
    ("أول من أمس", "day_before_yesterday", -2, "day before yesterday"),
    ("أول من امبارح", "day_before_yesterday", -2, "day before yesterday, Egyptian"),
    ("أول من البارحة", "day_before_yesterday", -2, "day before yesterday"),
    ("قبل البارحة", "day_before_yesterday", -2, "day before yesterday, Gulf"),
    ("قبل امبارح", "day_before_yesterday", -2, "day before yesterday, Levantine"),
    ("next week", "next_week", 7, ""),
    ("this week", "this_week", 7, ""),
    ("end of the week", "this_week", 7, ""),
    ("next month", "next_month", 30, ""),
    ("فورا", "immediately", 0, "at once"),
    ("على الفور", "immediately", 0, "at once"),
    ("حالا", "immediately", 0, "right now"),
    ("في الحال", "immediately", 0, "on the spot"),
    ("الحين", "immediately", 0, "now, Gulf"),
    ("دلوقتي", "immediately", 0, "now, Egyptian"),
    ("قريبا", "soon", None, "soon"),
    ("في أقرب وقت", "soon", None, "as soon as possible"),
    ("بأقرب وقت", "soon", None, "as soon as possible"),
    ("اليوم", "today", 0, "today"),
    ("النهاردة", "today", 0, "today, Egyptian"),
    ("نهاية اليوم", "today", 0, "end of the day"),
    ("آخر اليوم", "today", 0, "end of the day"),
    ("نهاية الشهر", "this_month", None, "end of the month"),
    ("آخر الشهر", "this_month", None, "end of the month"),
    ("نهاية الدوام", "end_of_workday", 0, "end of office hours"),
    ("آخر الدوام", "end_of_workday", 0, "end of office hours"),
    ("الليلة", "tonight", 0, "tonight"),
    ("هالليلة", "tonight", 0, "tonight, Gulf"),
    ("هذا المساء", "tonight", 0, "this evening"),
    ("هذا الصباح", "today", 0, "this morning"),
    ("صباح اليوم", "today", 0, "this morning"),
    ("اليوم الصبح", "today", 0, "this morning, Gulf"),
    ("مساء اليوم", "tonight", 0, "this evening"),
    ("غدا", "tomorrow", 1, "tomorrow"),
    ("غد", "tomorrow", 1, "tomorrow, after before or by"),
    ("الغد", "tomorrow", 1, "tomorrow"),
    ("باجر", "tomorrow", 1, "tomorrow, Gulf"),
    ("باكر", "tomorrow", 1, "tomorrow, Gulf"),
    ("بكرة", "tomorrow", 1, "tomorrow, dialects"),
    ("بكرا", "tomorrow", 1, "tomorrow, Levantine"),
    ("بكره", "tomorrow", 1, "tomorrow, dialects"),
    ("بعد غد", "day_after_tomorrow", 2, "day after tomorrow"),
    ("بعد بكرة", "day_after_tomorrow", 2, "day after tomorrow"),
    ("عقب باجر", "day_after_tomorrow", 2, "day after tomorrow, Gulf"),
    ("أمس", "yesterday", -1, "yesterday"),
    ("امبارح", "yesterday", -1, "yesterday, Egyptian"),
    ("مبارح", "yesterday", -1, "yesterday, Levantine"),
    ("البارحة", "yesterday", -1, "yesterday"),
    ("الأسبوع القادم", "next_week", 7, "next week"),
    ("الأسبوع المقبل", "next_week", 7, "next week"),
    ("الأسبوع الجاي", "next_week", 7, "next week, dialects"),
    ("هذا الأسبوع", "this_week", 7, "this week"),
    ("نهاية الأسبوع", "this_week", 7, "end of the week"),
    ("الشهر القادم", "next_month", 30, "next month"),
    ("الشهر الجاي", "next_month", 30, "next month, dialects"),
)
NOW: Final = ("right now", "الحين", "دلوقتي")
"""Now: beside no promise they tell how things stand."""
DEADLINES: Final = "by before than قبل بحلول أقصاه أقصاها"
"""By, before, (no later) than; before, by, at the latest: before a time of the day they make it a deadline."""
DAY_POINTS: Final = (
    "noon midday midnight sunset sunrise dawn nightfall morning afternoon evening night "
    "الظهر الظهيرة العصر المغرب العشاء الفجر الصبح الصباح المساء الليل منتصف نص"
)
"""Noon, midday, afternoon prayer, sunset, nightfall, dawn, morning, morning, evening, night, middle (of the night, twice)."""
MIDDLES: Final = "منتصف نص"
"""Of them those that "the night" must follow."""
RELATIONS: Final[tuple[tuple[Relation, str], ...]] = (
    ("by", "by بحلول أقصاه أقصاها"),
    ("before", "before قبل"),
    ("until", "until till حتى لغاية لين"),
    ("from", "from since من منذ"),
)
"""By, before, until, from."""
