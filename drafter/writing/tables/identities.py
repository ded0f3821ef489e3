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

UNLOCKING_CUE: Final = (
    r"(?:\b(?:pass ?words?|passcode|pwd|pin(?: code)?|otp|cvv)\b|(?:ال)?(?:باسو?رد|باسورد)|كلمة (?:السر|المرور)|(?:ال)?رقم السري"
    r"|رمز (?:التحقق|الدخول))"
)
"""What stands before a secret: password, PIN, one-time code; باسورد (password), كلمة السر (the password), الرقم السري (the PIN)."""

ACCOUNT_CUE: Final = (
    r"(?:\b(?:account|acct|customer|client|user)\b|(?:ال)?حساب[يه]?|عميل)\s*(?:no\b\.?|number|id\b|#|رقم)\s*(?:is\b|:|هو)?\s*"
)
"""What stands before the number of an account: account no, customer id; حسابي رقم (my account, number)."""

LISTED: Final = r"(?:\s*(?:[,،&+/]|\band\b|\bor\b|(?<!\w)و)\s*)+"
"""What stands between the numbers of a list: commas, and, or, و (and)."""

AT: Final = r"(?:\(\s*at\s*\)|\[\s*at\s*\]|\{\s*at\s*\}|(?<!\w)(?:at|آت|ات)(?!\w))"
DOT: Final = r"(?:\(\s*dot\s*\)|\[\s*dot\s*\]|\{\s*dot\s*\}|(?<!\w)(?:dot|دوت)(?!\w))"
MAILS: Final = r"(?:gmail|hotmail|yahoo|outlook|icloud|live|proton(?:mail)?|aol|ymail)"
"""How the signs of an e-mail address are written in words ("at", "dot", in either script), and who gives such addresses."""

_LATIN_WORD = r"(?!(?:Dhabi|DHABI)\b)[A-Z][\w'’-]+"
_LATIN_NAME = rf"(?P<name>{_LATIN_WORD}(?:[ ](?:al|bin|el|[A-Z])[\w'’-]*){{0,3}})"
_ARABIC_WORD = r"(?!ظبي)[\u0620-\u064a]{2,}"
_FATHER_OF = r"(?:(?:أبو|ابو|أبا|بو|أم|ام|بن|ابن)[ ]+)?"
_ARABIC_NAME = rf"(?P<name>{_FATHER_OF}{_ARABIC_WORD}(?:[ ](?:ال|بن |آل )[\u0620-\u064a]{{2,}})?)"
NAME_CUES: Final = (
    re.compile(r"(?:(?i:my name is|my name's|name\s*:|this is|i am|i'm|im|signed(?: by)?|ismi|esmi|ana esmi))\s+" + _LATIN_NAME),
    re.compile(r"(?i:\b(?:my name is|my name's|ana (?:ismi|esmi)|ismi|esmi))\s+(?P<name>[a-z][a-z'’-]+)"),
    re.compile(r"(?:(?i:regards|thanks|thank you|best|sincerely|cheers))[,.!]?\s*\n+\s*[-–—]?\s*" + _LATIN_NAME),
    re.compile(r"(?:(?i:\b(?:user ?name|handle|login)(?: is)?)|(?:ال)?يوزر(?:ي| حقي)?|اسم المستخدم)\s*:?\s+(?P<name>[\w.]{3,40})"),
    re.compile(r"\b(?:(?i:mr|mrs|ms|dr|abu|bu|umm))\.?\s+" + _LATIN_NAME),
    re.compile(r"(?i:\b(?:abu|bu))\s+(?P<name>(?!dhabi\b)[a-z][a-z'’-]+)|\b(?i:ana|ma3[ak]k?|m3a[ck])\s+umm?\s+(?P<mother>[a-z][a-z'’-]+)"),
    re.compile(r"(?i:\b(?:channel|page|store|shop|brand)\s+(?:is\s+)?(?:called|named))\s+" + _LATIN_NAME),
    re.compile(r"(?:قناتي|صفحتي|حسابي|متجري|محلي)\s+(?:اسمها|اسمه)\s+" + _ARABIC_NAME),
    re.compile(r"(?:اسمي|إسمي|الاسم\s*:?|معك|معاك|معكم|معاكم|أخوك|اخوك|أخوكم|اخوكم|أختك|اختك|اختكم|أختكم|السيد|السيدة|الأستاذ|الأستاذة)\s+" + _ARABIC_NAME),
    re.compile(rf"(?<![\u0620-\u064a])(?:أبو|ابو|بو)\s+(?P<name>{_ARABIC_WORD})"),
    re.compile(rf"(?<![\u0620-\u064a])(?:أنا|انا)\s+(?:أم|ام)\s+(?P<name>{_ARABIC_WORD})"),
    re.compile(r"(?:اسمي|إسمي|معك|معاك|أخوك|اخوك)\s+" + _LATIN_NAME),
    re.compile(r"(?:تحياتي|مع التحية|مع تحياتي|شكرًا|شكرا)[،,.!]?\s*\n+\s*[-–—]?\s*" + _ARABIC_NAME),
)  # fmt: skip
"""How people name themselves: my name is, this is, regards, bu (father of); اسمي (my name), معك (with you is), أخوك (your brother),
أبو, بو (father of), أنا أم (I am the mother of), قناتي اسمها (my channel is called), تحياتي (regards)."""

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
