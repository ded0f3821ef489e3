"""Words that bind figures together or bound them: ranges, "up to", "at least", "about", "between"."""

from __future__ import annotations

from typing import Final

from drafter.reading.values import Bound

RANGE: Final = "- — ~ to till until through إلى الى حتى لغاية لين ل"
"""To, until: between the two ends of a range."""
EITHER: Final = "or أو ولا"
"""Or: "24 or 48 hours" is a range when only the second number has a unit."""
BETWEEN: Final = "between بين مابين"
BOUNDS: Final[tuple[tuple[str, Bound, str], ...]] = (
    # words before a figure, what they make of it, gloss
    ("up to", "up_to", ""),
    ("at most", "up_to", ""),
    ("maximum of", "up_to", ""),
    ("max", "up_to", ""),
    ("no more than", "up_to", ""),
    ("not more than", "up_to", ""),
    ("less than", "up_to", ""),
    ("lower than", "up_to", ""),
    ("under", "up_to", ""),
    ("below", "up_to", ""),
    ("at least", "at_least", ""),
    ("minimum of", "at_least", ""),
    ("more than", "at_least", ""),
    ("no less than", "at_least", ""),
    ("not less than", "at_least", ""),
    ("over", "at_least", ""),
    ("above", "at_least", ""),
    ("about", "about", ""),
    ("around", "about", ""),
    ("approximately", "about", ""),
    ("approx", "about", ""),
    ("roughly", "about", ""),
    ("nearly", "about", ""),
    ("almost", "about", ""),
    ("يصل إلى", "up_to", "reaching"),
    ("تصل إلى", "up_to", "reaching"),
    ("حتى", "up_to", "until, up to"),
    ("لين", "up_to", "until, up to, Gulf"),
    ("لا يتجاوز", "up_to", "does not exceed"),
    ("لا تتجاوز", "up_to", "does not exceed"),
    ("لا يزيد عن", "up_to", "is not more than"),
    ("لا يتأخر عن", "up_to", "is not later than"),
    ("أقل من", "up_to", "less than"),
    ("بحد أقصى", "up_to", "at most"),
    ("كحد أقصى", "up_to", "at most"),
    ("أكثر من", "at_least", "more than"),
    ("اكثر من", "at_least", "more than"),
    ("لا يقل عن", "at_least", "is not less than"),
    ("لا تقل عن", "at_least", "is not less than"),
    ("فوق", "at_least", "above"),
    ("على الأقل", "at_least", "at least"),
    ("حوالي", "about", "about"),
    ("نحو", "about", "about"),
    ("تقريبا", "about", "approximately"),
    ("بحدود", "about", "about"),
    ("قرابة", "about", "nearly"),
)
BOUNDS_AFTER: Final[tuple[tuple[str, Bound, str], ...]] = (
    ("at most", "up_to", ""),
    ("at least", "at_least", ""),
    ("or less", "up_to", ""),
    ("or more", "at_least", ""),
    ("على الأكثر", "up_to", "at most"),
    ("كحد أقصى", "up_to", "at most"),
    ("بحد أقصى", "up_to", "at most"),
    ("على الأقل", "at_least", "at least"),
    ("تقريبا", "about", "approximately"),
)
MINUS: Final = "minus negative سالب"
TAKES_OFF: Final = "minus"
"""Of the words for minus the one that also takes a sum off another one."""
IS: Final = "is was at be are stands shows reads of to balance by : = ( يساوي هو هي رصيده رصيدك"
"""Before "minus" they make a negative sum of the number: is, equals, it, its balance, your balance."""
LESS: Final = "إلا"
"""Less, but: "عشرة إلا ربع" is ten less a quarter."""
PERCENT_BEFORE: Final = "نسبة بنسبة نسبته نسبتها percentage"
"""Percentage, by the percentage of: the number after it is one, with a sign or without."""
CLOCK_AFTER: Final = "am pm noon midnight صباحا مساء ظهرا عصرا ليلا فجرا الصبح الصباح الظهر العصر المغرب المسا المساء الليل الفجر"
"""In the morning, in the evening, at noon, in the afternoon, at night, at dawn; the morning, noon, afternoon, sunset, evening, night, dawn."""
CLOCK_BEFORE: Final = "الساعة at"
ORDINAL_ENDINGS: Final = "st nd rd th"
ARABIC_ORDINALS: Final = (
    "الحادي الحادية الثاني الثانية الثالث الثالثة الرابع الرابعة الخامس الخامسة السادس السادسة السابع السابعة الثامن الثامنة التاسع التاسعة"
)
"""The first words of eleventh to nineteenth, before عشر."""
NOT_COUNTED_BEFORE: Final = "this that the no which every any wrong right each next another last other first second someone"
"""Before "one": a pronoun, not a number."""
REACHED: Final = "at reached delivered stopped stands progress عند وصل وصلت بلغ توقف وصول"
"""At, reached, stopped at: before "600/900" they make it two counts."""
NOUNS: Final = (
    # canonical noun, words, gloss
    ("followers", "follower followers متابع متابعا متابعين متابعون متابعة", "followers"),
    ("likes", "like likes إعجاب إعجابا إعجابات لايك لايكات", "likes"),
    ("views", "view views مشاهدة مشاهدات", "views"),
    ("comments", "comment comments تعليق تعليقا تعليقات", "comments"),
    ("subscribers", "subscriber subscribers مشترك مشتركا مشتركين", "subscribers"),
    ("members", "member members عضو عضوا أعضاء", "members"),
    ("shares", "share shares مشاركة مشاركات", "shares"),
    ("orders", "orders طلبات", "orders"),
    ("times", "times time مرة مرات", "times"),
)
AFTER_SUM: Final = (
    "will is was goes go went to back in into within comes has stays on onto for from as at by of "  # how a statement goes on
    "إلى الى على في ل لك لكم لرصيدك برصيدك خلال من عن ب"  # to, on, in, to you, to your balance, within, from, by
)
"""After a sum they go on with the statement, so that what stands before them is counted by no noun."""
