"""How a time of the day is told in words: its hours, its minutes and the half of the day, as expressions over folded text."""

from __future__ import annotations

from typing import Final

ENGLISH_HOURS: Final = "one two three four five six seven eight nine ten eleven twelve"
ARABIC_HOURS: Final = (
    # the hour, as an ordinal, and as it is counted in dialect
    (1, "الواحده", "وحده|واحده"),
    (2, "الثانيه", "ثنتين|تنتين|اثنين"),
    (3, "الثالثه", "ثلاثه?|تلاته?"),
    (4, "الرابعه", "اربعه?"),
    (5, "الخامسه", "خمسه?"),
    (6, "السادسه", "سته?"),
    (7, "السابعه", "سبعه?"),
    (8, "الثامنه", "ثماني?ه?|تمانيه?"),
    (9, "التاسعه", "تسعه?"),
    (10, "العاشره", "عشره?"),
    (11, "الحاديه عشره?", "احدعش|حدعش|حداشر"),
    (12, "الثانيه عشره?", "اثنعش|طنعش|اتناشر"),
)
ENGLISH_MINUTES: Final = (
    (5, "five"),
    (10, "ten"),
    (15, "fifteen|(?:a )?quarter"),
    (20, "twenty"),
    (25, "twenty[- ]five"),
    (30, "thirty|half"),
    (35, "thirty[- ]five"),
    (40, "forty"),
    (45, "forty[- ]five"),
    (50, "fifty"),
    (55, "fifty[- ]five"),
)
ARABIC_MINUTES: Final = (
    (5, "خمسه?(?: دقايق)?"),
    (10, "عشره?(?: دقايق)?"),
    (15, "(?:ال)?ربعا?|خمس عشره دقيقه"),
    (20, "(?:ال)?ثلثا?|(?:ال)?تلت|عشر[يو]ن(?: دقيقه)?"),
    (25, "خمسه? وعشر[يو]ن(?: دقيقه)?"),
    (30, "(?:ال)?نصفا?|(?:ال)?نص|ثلاث[يو]ن(?: دقيقه)?"),
    (35, "خمسه? وثلاث[يو]ن(?: دقيقه)?"),
    (40, "اربع[يو]ن(?: دقيقه)?"),
    (45, "خمسه? واربع[يو]ن(?: دقيقه)?"),
    (50, "خمس[يو]ن(?: دقيقه)?"),
    (55, "خمسه? وخمس[يو]ن(?: دقيقه)?"),
)
HALVES: Final = (
    # whether it is after noon, and the words for it; at night it is by the hour
    (False, r"a\.?m|morning|قبل (?:ال)?ظهر|(?:ال)?صباحا?|(?:ال)?صبح|(?:ال)?فجرا?"),
    (True, r"p\.?m|afternoon|evening|noon|midday|بعد (?:ال)?ظهر|(?:ال)?[ظض]هرا?|(?:ال)?عصرا?|(?:ال)?مسا|(?:ال)?مغرب"),
    (None, r"night|midnight|(?:ال)?ليلا?|بالليل"),
)
POINTS: Final = (("noon", 720), ("midday", 720), ("midnight", 0))
