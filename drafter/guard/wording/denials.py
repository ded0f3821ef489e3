"""Whether a text denies something: what one half denies in so many words, the other half must deny in some way too."""

from __future__ import annotations

import re
from typing import Final

from drafter.folding import Language

DENIALS: Final = {
    "en": r"(?:not|\w+n't)(?! (?:fun|easy|pleasant|nice|later)\b)|cannot|unable|nor|neither|without|none|nothing|nobody|no one|no(?! later| more than| less than| matter| doubt| fun|\.)|never(?! mind)|impossible|unavailable|ruled out|out of (?:the )?question",
    "ar": r"لا(?! بد| يزال| تزال| زال| [يت]تاخر| [يت]ظهر \w+ الا| صور| [يت](?:تجاوز|تعدي|زيد)(?! عن| علي ذلك))|الا (?=[نيت]\w{2,})|لم|لن|ليس\w*(?! ب?(?:ال)?(?:قليل|سهل|هين))|لس(?:نا|ت|تم)|[يت]تعذر|تعذر|مب|مو|مش|دون|بدون|بلا|عدم|مافي|مافيه|محد|ماحد|مفيش|مالهاش|ملوش|مستبعد\w*|غير وارد\w*"
    r"|(?<!كل )(?<!هو )(?<!هي )(?<!بعد )(?<!مثل )(?<!حسب )(?<!علي )(?<!عن )(?<!من )(?<!في )(?<!الي )(?<!هذا )(?<!قبل )(?<!متي )(?<!وقت )(?<!ساعه )(?<!يوم )"
    r"ما (?:[نت]قدر\w*|يقدر\w*|يمكن\w*|نرجع\w*|نرد|في|فيه|عند\w+|علي\w+|ل[هكجنيم]\w?|عاد\w*|راح|بد[اي]\w*|وصل\w*(?! الي)|كان\w*|صار\w*|حد|احد|انرسل\w*|نعرف\w*|تحتاج\w*|يحتاج\w*|ينفع|يصير|يجوز|نوعد\w*|نضمن\w*)",
}
"""Plain words of denial; a relative ما ("all that you paid") and an idle "no later than" are none."""

HINTS: Final = {
    "en": r"ended|over|past|passed|expired|closed|finished|gone|off|outside|private|stop\w*|paused|halted|stuck|suspended|free|miss\w+|lack\w*|lost|fail\w*|refus\w*|declin\w*"
    r"|wrong|incorrect|error|mistake\w*|different\w*|differ(?:s|ed)?|non-?\w+|leav(?:e|ing) (?:out|off)|rather than|(?:answer|reply)[^.!?\n]{0,30} is no|other|else|another|only|just the|everything right|bad|whether|more than|\w+less|unless|except|instead|in vain|below|unclear|un\w+ed|0 of|zero|too late|before|outstanding|dissatis\w+|displeas\w+|beyond (?:us|me|our|my)|out of reach|undone|unlike|unhappy|(?:say|answer is) no|early",
    "ar": r"غير|بغير|خلاف|خارج|الا|سوي|فقط|بس|انته\w*|منته\w*|خاص\w*|برايفت|توقف\w*|وقف\w*|متوقف\w*|واقف\w*|معلق\w*|مجان\w*|مغلق\w*|مفقود\w*|خطا\w*|خاطي\w*|غلط|مختلف\w*"
    r"|اخر|اخري|بدل\w*|علي الفاضي|ما|م[اي]?\w{3,}ش|نعتذر|للاسف|مرفوض\w*|نرفض|يمتنع|تخرج|يخرج|قبل|مبكر\w*|بقي (?:منه|منها|كما|دون|بلا)",
}
"""Words by which the other half may say the same: over, outside, only, wrong, another."""

_DENIES = {lang: re.compile(rf"(?<!\w)[وف]?(?:{words})(?!\w)") for lang, words in DENIALS.items()}
_HINTS = {lang: re.compile(rf"(?<!\w)[وف]?(?:{words})(?!\w)") for lang, words in HINTS.items()}


def denies(folded: str, lang: Language) -> bool:
    """Whether a folded text denies something in so many words."""
    return _DENIES[lang].search(_OR_ELSE.sub(" ", folded) if lang == "ar" else folded) is not None


_OR_ELSE = re.compile(
    r"(?<!\w)ولا (?:للحين|بعد|لا|[يتن]|(?=\w+ ?[؟?]))[^.!؟?\n]{0,60}[؟?]|(?<!\w)هل (?:بقي|هناك|لديك|لديكم|عندك)(?!\w)[^.!؟?\n]{0,40} ما (?=[يت])"
)
"""Or, in a question of the Gulf: وصلتج ولا بعد؟, في رصيدك ولا ترجع لبطاقتك؟; and what, in one: هل بقي ما يحتاج إلى حل؟"""


def may_deny(folded: str, lang: Language) -> bool:
    """Whether a folded text holds any word that could stand for a denial."""
    return denies(folded, lang) or _HINTS[lang].search(folded) is not None
