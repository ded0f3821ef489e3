"""Names of people that are certainly names, what follows a name, and how names of one script are spelled in the other."""

from __future__ import annotations

from typing import Final

GIVEN: Final[tuple[tuple[str, str], ...]] = (
    *(("محمد", "moh?amm?[ae]d|muhamm?[ae]d"), ("أحمد", "ahm[ae]d"), ("محمود", "ma[hk]m(?:ou|oo|u)d"), ("مصطفى", "must?afa|moustafa")),
    *(("إبراهيم", "[ie]brah[ie]{1,2}m"), ("إسماعيل", "[ie]sma[ie]*l"), ("يوسف", "y(?:ou|oo|u)ss?[eu]f"), ("عثمان", "o[ts]h?man|usman")),
    *(("حسين", "h[ou]ss?[ae]?[iey]{1,2}n"), ("حمزة", "hamza"), ("بلال", "bilal"), ("خالد", "khal[ie]d"), ("وليد", "wal(?:ee|i)d")),
    *(("فهد", "fah[ae]?d"), ("سعود", "sa(?:ou|oo|u)d"), ("فيصل", "fa[iy]sal"), ("بندر", "bandar"), ("مشعل", "m[ei]sha?al")),
    *(("راشد", "rash[ie]d"), ("حمدان", "hamdan"), ("منصور", "mans(?:ou|oo|u)r"), ("طارق", "tar[ie][qk]"), ("ياسر", "yass?[ei]r")),
    *(("زياد", "z[iy]{1,2}ad"), ("أنس", "anas"), ("غانم", "ghan[ie]m"), ("جاسم", "jass?[ie]m"), ("قاسم", "[qk]ass?[ie]m")),
    *(("ناصر", "nass?[ei]r"), ("ماجد", "maj[ie]d"), ("هيثم", "ha[iy]tham"), ("نايف", "na[iy]ef"), ("سلمان", "salman")),
    *(
        ("عيسى", "[ei]iss?a|issa"),
        ("موسى", "m(?:ou|oo|u)ss?a"),
        ("يحيى", "yah[iy]a"),
        ("خليفة", "khalifah?"),
        ("", "om[ae]r|ali|zayed|tur[kq]i"),
    ),
    *(
        ("فاطمة", "fat[ie]?mah?"),
        ("عائشة", "a[iy]e?shah?|ayesha"),
        ("خديجة", "khad[ie]jah?"),
        ("مريم", "mar[iy]am"),
        ("زينب", "z[ae][iy]nab"),
    ),
    *(("نورة", "n(?:ou|oo|o)rah?"), ("شيخة", "sh[ae][iy]khah?"), ("ميثاء", "ma[iy]tha"), ("عبير", "ab(?:ee|i)r"), ("ريم", "reem")),
    *(("سلمى", "salma"), ("ليلى", "la[iy]lah?"), ("ياسمين", "yasm(?:ee|i)n"), ("آمنة", "am[ie]?nah?"), ("علياء", "al[iy]aa?")),
    *(
        ("غادة", "ghada"),
        ("رانيا", "ran[iy]a"),
        ("شما", "shamma"),
        ("", "sarah?|latifah?|hess?ah?|mou?za|abdul ?\\w{4,}|abdu?ll?ah?|abdel ?\\w{4,}"),
    ),
    *(("", "john|david|michael|robert|james|maria|anna|priya|rahul|kumar|singh|khan|ivan|pedro"),),
)
"""Given names that are no other word, in Arabic and as a pattern in Latin letters; empty where one script has another word of that spelling
(عمر is "age" too, علي "on me", زايد "too much", سارة "pleasing")."""

SERVANT_OF: Final = "عبد ?(?:ال[\u0620-\u064a]{3,}|الله)"
"""The names of the pattern عبد ال... (servant of): Abdullah, Abdulaziz."""

AFTER_A_NAME: Final = frozenset(
    (
        *(
            "حسن",
            "سعيد",
            "صالح",
            "سالم",
            "كريم",
            "أمين",
            "امين",
            "عادل",
            "علي",
            "عمر",
            "زايد",
            "بدر",
            "سلطان",
            "سعد",
            "حمد",
            "جابر",
            "مبارك",
        ),
        *("إيمان", "ايمان", "هدى", "منى", "نور", "عوض", "طلال", "مطر", "سيف", "غيث", "تركي"),
    )
)
"""Names that are words of the language too: good, happy, sound, generous, light, sword. Right after another name they are names."""

NOT_AFTER_A_NAME: Final = frozenset(
    (
        *(
            "order",
            "orders",
            "my",
            "the",
            "i",
            "it",
            "its",
            "we",
            "you",
            "your",
            "this",
            "that",
            "where",
            "why",
            "when",
            "what",
            "how",
            "who",
        ),
        *(
            "please",
            "pls",
            "plz",
            "from",
            "here",
            "and",
            "but",
            "is",
            "was",
            "has",
            "have",
            "can",
            "could",
            "did",
            "do",
            "does",
            "not",
            "no",
        ),
        *(
            "hi",
            "hello",
            "dear",
            "thanks",
            "thank",
            "regards",
            "refund",
            "credit",
            "money",
            "stopped",
            "still",
            "only",
            "account",
            "service",
        ),
        *("instagram", "tiktok", "youtube", "twitter", "facebook", "telegram", "snapchat", "followers", "likes", "views", "baqi", "bagi"),
        *(
            "sorry",
            "very",
            "angry",
            "tani",
            "awali",
            "الحالي",
            "التالي",
            "الثاني",
            "الماضي",
            "الأصلي",
            "الاصلي",
            "الذي",
            "اللي",
            "التي",
            "الباقي",
            "الإضافي",
        ),
        *("الاضافي", "اليدوي", "النهائي", "البنكي", "المجاني", "الرسمي", "الحقيقي", "الاولي", "الأولي", "الكلي", "الجزئي", "الكافي"),
        *("الجاي", "الرئيسي", "الشخصي", "السعودي", "الإماراتي", "الاماراتي", "الكويتي"),
    )
)
"""Words that look like a family name after a name and are none: order, my, where; the current, the second, the one who, the rest, the bank's."""

SOUNDS: Final = {
    "ا": "a{1,2}",
    "أ": "[aeiou]{1,2}",
    "إ": "[aeiy]{1,2}",
    "آ": "a{1,2}",
    "ٱ": "[aeou]{0,2}",
    "ء": "['’a]?",
    "ئ": "['’aeiy]?",
    "ؤ": "['’ou]?",
    "ب": "[bp]{1,2}",
    "ت": "t{1,2}",
    "ث": "th|s|t",
    "ج": "dj|[jg]{1,2}|y",
    "ح": "[h7]{1,2}",
    "خ": "kh|k|5|7'|x",
    "د": "d{1,2}",
    "ذ": "dh|th|[dz]",
    "ر": "r{1,2}",
    "ز": "z{1,2}",
    "س": "[sc]{1,2}",
    "ش": "sh|ch",
    "ص": "s{1,2}",
    "ض": "dh|d|z",
    "ط": "t{1,2}",
    "ظ": "dh|th|z",
    "ع": "[aeiou3'’]{0,2}",
    "غ": "gh|g|3'",
    "ف": "[fv]{1,2}|ph",
    "ق": "[qkg]{1,2}|gh",
    "ك": "[kc]{1,2}",
    "ل": "l{1,2}",
    "م": "m{1,2}",
    "ن": "n{1,2}",
    "ه": "h",
    "و": "w{1,2}|v|o[uow]?|u|au|aw",
    "ي": "y{1,2}|[ie]{1,2}y?|a[iy]",
    "ى": "a{1,2}",
    "ة": "[ae]?h?",
}
"""The letters of Arabic as names are written with them in Latin letters; ٱ stands for the silent alif of عبد ال... (servant of)."""

LAST_SOUNDS: Final = {"ا": "a{1,2}h?", "ى": "a{1,2}h?", "ه": "[ae]?h?|aha", "ة": "[ae]?h?", "ي": "y{1,2}|[ie]{1,2}y?|a[iy]|a{1,2}"}
"""The same at the end of a name, where the dots of a letter are often left out."""

VOWELS: Final = "اأإآٱىة"
"""Letters beside which no further vowel is spoken."""
