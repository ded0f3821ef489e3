"""Words by which identities and amounts are known, and the sounds that names share in both scripts."""

from __future__ import annotations

import re
from typing import Final

CURRENCIES: Final = (
    r"\$|€|£|﷼|\b(?:usd|aed|sar|qar|kwd|bhd|omr|egp|eur|gbp|jod|usdt)\b|\b(?:dollars?|bucks|dirhams?|riyals?|rials?|dinars?|pounds?|euros?|cents?|fils)\b"
    r"|(?:دولار|درهم|دراهم|ريال|دينار|دنانير|جنيه|يورو|فلس)\w*|د\.إ|ر\.س|د\.ك|ر\.ق"
)
"""Signs, codes and names of money: dollar, dirham, riyal, dinar, pound, euro, fils."""

NUMBER_WORDS: Final = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand"
    "|واحد|اثنين|ثنين|ثلاثة|ثلاث|أربعة|اربعة|أربع|اربع|خمسة|خمس|ستة|ست|سبعة|سبع|ثمانية|ثمان|تسعة|تسع|عشرة|عشر|عشرين|ثلاثين|أربعين|اربعين|خمسين|ستين|سبعين|ثمانين|تسعين"
    "|مئة|مية|مائة|ميتين|مئتين|ألف|الف|ألفين|الفين|خمسمية|خمسمئة"
)
"""Number words, from one to a thousand in both languages, as they stand before the name of money."""

ORDER_CUE: Final = r"(?:\borders?|\bticket|\bid|\bno|(?:ال|لل)?طلب[يه]?|رقم[يه]?|تذكرة)\s*(?:no\.?|number|id|رقم)?\s*[:#.]?\s*"
"""What stands before the number of an order or a ticket: order, ticket, number; طلب (order), رقم (number), تذكرة (ticket)."""

COUNTED: Final = r"follow|like|view|sub|comm|member|share|of\b|متابع|لايك|إعجاب|اعجاب|مشاهد|مشترك|تعليق|عضو|من\b"
"""What stands after a count, so that "order 1000 followers" holds no order number."""

_LATIN_NAME = r"(?P<name>[A-Z][\w'’-]+(?:[ ](?:al|bin|el|[A-Z])[\w'’-]*){0,3})"
_ARABIC_NAME = r"(?P<name>[\u0620-\u064a]{2,}(?:[ ](?:ال|بن |آل )[\u0620-\u064a]{2,})?)"
NAME_CUES: Final = (
    re.compile(r"(?:(?i:my name is|my name's|name\s*:|this is|i am|i'm|im|signed(?: by)?|ismi|esmi|ana esmi))\s+" + _LATIN_NAME),
    re.compile(r"(?:(?i:regards|thanks|thank you|best|sincerely|cheers))[,.!]?\s*\n+\s*[-–—]?\s*" + _LATIN_NAME),
    re.compile(r"(?:(?i:\b(?:user ?name|handle|login)(?: is)?)|(?:ال)?يوزر(?:ي| حقي)?|اسم المستخدم)\s*:?\s+(?P<name>[\w.]{3,40})"),
    re.compile(r"\b(?:(?i:mr|mrs|ms|dr|abu|umm))\.?\s+" + _LATIN_NAME),
    re.compile(r"(?:اسمي|إسمي|الاسم\s*:?|معك|معاك|معكم|معاكم|أخوك|اخوك|أخوكم|اخوكم|أختك|اختك|اختكم|أختكم|السيد|السيدة|الأستاذ|الأستاذة|أبو|ابو)\s+" + _ARABIC_NAME),
    re.compile(r"(?:اسمي|إسمي|معك|معاك|أخوك|اخوك)\s+" + _LATIN_NAME),
    re.compile(r"(?:تحياتي|مع التحية|مع تحياتي|شكرًا|شكرا)[،,.!]?\s*\n+\s*[-–—]?\s*" + _ARABIC_NAME),
)  # fmt: skip
"""How people name themselves: my name is, this is, regards; اسمي (my name), معك (with you is), أخوك (your brother), تحياتي (regards)."""

NO_NAMES: Final = frozenset(
    {
        *("al", "el", "bin", "ibn", "abu", "umm", "mr", "mrs", "ms", "dr", "the", "and", "salam", "hello", "hi"),
        *("ال", "بن", "ابن", "أبو", "ابو", "أم", "ام", "من", "في", "سلام", "السلام", "والسلام", "سلامات", "ما", "لا"),
    }
)
"""Words of the language that a name may hold or sound like: son of, father of, from, in, peace (the greeting), not."""

PATHS: Final = frozenset(
    {
        *(
            "instagram.com",
            "tiktok.com",
            "youtube.com",
            "twitter.com",
            "x.com",
            "facebook.com",
            "t.me",
            "snapchat.com",
            "threads.net",
            "youtu.be",
        ),
        *(
            "reel",
            "reels",
            "post",
            "posts",
            "status",
            "video",
            "videos",
            "watch",
            "channel",
            "user",
            "story",
            "stories",
            "tv",
            "live",
            "shorts",
            "add",
        ),
    }
)
"""Parts of links that name a platform or a kind of page, not an account."""

SKELETON: Final = (
    *(("kh", "X"), ("gh", "G"), ("sh", "W"), ("ch", "W"), ("th", "T"), ("dh", "D"), ("ph", "F"), ("ou", ""), ("oo", ""), ("ee", "")),
    *(("b", "B"), ("p", "B"), ("t", "T"), ("j", "J"), ("g", "J"), ("7", "H"), ("5", "X"), ("h", "H"), ("d", "D"), ("r", "R"), ("z", "Z")),
    *(("s", "S"), ("c", "K"), ("k", "K"), ("q", "K"), ("f", "F"), ("v", "F"), ("l", "L"), ("m", "M"), ("n", "N"), ("x", "KS")),
    *(("ب", "B"), ("ت", "T"), ("ط", "T"), ("ث", "T"), ("ج", "J"), ("ح", "H"), ("ه", "H"), ("خ", "X"), ("د", "D"), ("ذ", "D"), ("ض", "D")),
    *(("ر", "R"), ("ز", "Z"), ("ظ", "Z"), ("س", "S"), ("ص", "S"), ("ش", "W"), ("غ", "G"), ("ف", "F"), ("ق", "K"), ("ك", "K")),
    *(("ل", "L"), ("م", "M"), ("ن", "N")),
)
"""Letters and pairs of both scripts by the sound that they share; vowels, ayn, waw and yeh have none."""
