"""The closed world: a sentence that commits the desk, or tells something as done, must be covered, or it is not verified.

Reading finds promises by their words. What commits in other words ("we will sort this out for you", سنحلها لك) is found here by its
grammar, a future or a perfect, and passes only when what it speaks of is harmless: an answer, a look, the state of the order, a thank-you.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from drafter.folding import Language
from drafter.guard.allowed import Allowed
from drafter.guard.answers import is_answer
from drafter.guard.finding import Finding
from drafter.guard.phrases import is_denied
from drafter.guard.wording import MOST_HARMLESS
from drafter.guard.wording.fitted import risk
from drafter.guard.wording.oddities import GIVES, TIME
from drafter.guard.wording.parting import sentences
from drafter.reading.folding import Folded

_REST = r"[^.!?;؟\n]{0,70}"

_NO_VERBS = "ست|سته|ستون|ستين|ستمايه|ستميه|سنه|سنوات|سنين|سنتين|سنوي\\w*|سند\\w*|سيد|سيده|سيدي|سيدتي|سياس\\w*|سيرفر\\w*|سناب\\w*|سنت|سنتا|سيئ\\w*|سيي\\w*|سنتات|سيارات?|سيله|سيلتك|سيلتكم|ستوري\\w*|ستور|سنجاب|سنح\\w*"
"""Arabic words that begin like a future verb and are none: six, year, cent, Mr, policy, server, Snapchat."""

_NO_DIALECT = "بنعم|بتاع\\w*|بتوع|ب[تي]حصل(?! (?:علي|لك|لج))|بيمشي الحال|ب[تي]زعل\\w*|ب[تي]نباع|بنفت|بيت\\w*|بنت\\w*|بنك\\w*|بيان\\w*|بين\\w*|بنسب\\w*|بنفس\\w*|بتوقيت|بتاريخ|بيد\\w*|بيوم\\w*|بنا|بناء|بنجاح|بتفاصيل|بتواصل\\w*|بنوع\\w*|بنهاي\\w*|بنظام|بنص\\w*|بيع\\w*|بيض\\w*|بتنفيذ\\w*|بتعب\\w*|بتقدير|بتجرب\\w*|بتحويل|بنتيج\\w*|بتعويض\\w*|بيسر|بندر|بنقط\\w*|بتجاوب\\w*|بتفهم\\w*|بتقرير\\w*|بتسجيل\\w*|بتقديم|بيرفكت|بتمعن\\w*|بتعامل\\w*|بتفصيل\\w*|بتركيز|بتسليم\\w*"
"""Arabic words that begin like the dialect's future and are none: house, girl, bank, data, between, by the same, on the date, BenefitPay."""
_NO_EGYPTIAN = "هناك|هنالك|هندسه|هندسي\\w*|هنديه?|هنيئا|حنان\\w*|حنين|حنون\\w*"
"""Arabic words that begin like the Egyptian future of "we" and are none: there, engineering, Indian, tenderness."""
_CALLED = r"(?<!عزيزي )(?<!عزيزتي )(?<!يا )(?<!الاستاذ )(?<!الاستاذه )"
"""Before a name: dear, O, Mr, Ms."""

_PLEDGE: Final = re.compile(
    rf"\b(?:we're|we are|i'm|i am) (?:now |also |already |currently )*(?!sorry|able|happy|glad|(?:reading|listening|talking|speaking|referring)\b(?! (?:it )?into\b))\w+ing\b{_REST}|\byou have (?:my|our) word\b|\b(?:we|i|we'll|i'll|we will) get (?:\w+ ){{1,4}}(?:going|sorted|done|fixed|moving|running|started|restored)\b|\b(?:rest assured|leave it (?:to|with) us|count on us|trust us on|you can rely on)\b{_REST}"
    rf"|\b(?:is|are) (?:on us|guaranteed|secured|sorted|included|coming your way|as good as)\b{_REST}"
    rf"|(?<!\w)[وف]?(?!(?:{_NO_DIALECT})(?!\w))ب[نيت][\u0620-\u064a]{{2,}}(?!\w)(?!،){_REST}"
    rf"|(?<!\w)[وف]?(?!(?:نرجوكم?|نشيك|ندرك|ناقصن?(?:ك|كم|ج)?|ناسبكم?|نسمعك|نفهمك|نعذرك)(?!\w))ن[\u0620-\u064a]{{2,6}}(?:ك|كم|لك|لكم)(?!\w){_REST}"
    rf"|(?<!\w)(?!(?<=هل )ن(?:رتب|نشي|حجز|جهز))ن[\u0620-\u064a]{{2,8}} (?:لك|لكم|اليك)(?!\w){_REST}"
    rf"|(?<!\w)(?:خلها علينا|عند كلمتنا|اعتمد\w* علينا|لك (?:كلمتنا|وعد)|وعد منا|(?<!يا )(?<!هلا )(?<!مرحبا )(?<!عزيزي )تامر\w*(?!،|\w)|ابشر\w*|تستاهل\w*|ما يصير الا){_REST}"
)
"""Our own word in other forms: what we are doing, the dialect's future, نعطيك, you have our word, خلها علينا (leave it to us); not نشيك
(we check) nor the question هل نرتبها لك (shall we arrange it for you)."""

_WILL = (
    rf"(?!(?:{_NO_VERBS})(?!\w))س[نيت][\u0620-\u064a]{{2,}}|سوف [\u0620-\u064a]+|راح (?!يا )[\u0620-\u064a]+"
    rf"|(?!(?:{_NO_EGYPTIAN})(?!\w))[هح]ن[\u0620-\u064a]{{3,}}"
)
"""The Arabic future: its prefix, سوف, راح, and the Egyptian prefix before "we"."""
_TOLD_TO_COME: Final = re.compile(
    r"\b(?:will|shall|going to(?! (?:your|the|its|our) ))\b|'ll\b"
    rf"|(?<!\w)[وف]?(?:{_WILL}|رح [\u0620-\u064a]+|(?!(?:{_NO_DIALECT})(?!\w))ب[نيت][\u0620-\u064a]{{3,}})"
)
_FUTURE: Final = re.compile(
    rf"(?:\b(?:will|shall|'ll|going to|promise to|(?:we|i|can) guarantee|guarantee (?:that|you)|owe you)\b|'ll\b){_REST}"
    rf"|\b(?:we|i|our team)(?: can(?!\s*[.,;!]| do(?: (?:after|here|now)\b|\s*:))| could(?! have\b)| would be able to){_REST}"
    rf"|(?<!did )\byou(?: can (?:have|get|expect|keep|claim|take)| get(?! for (?:order|this order|the order)\b)|(?: are|'re) (?:getting|entitled|owed|due)| deserve){_REST}"
    rf"|(?<!\w){_CALLED}[وف]?(?:{_WILL}|ب[نيت][\u0620-\u064a]{{2,}}(?= لك)|نعدك|نتعهد|نضمن|نقدر ن[\u0620-\u064a]+|لك منا|يحق لك|لك (?:نصف|ربع|ثلث|كامل|كل|جزء|بعض|باقي) (?:(?:من )?(?:ال)?(?:مبلغ|قيم|ثمن|سعر|فلوس)|(?:من )?(?:ال ?)?\d)|من حقك(?! (?:تشتكي|تزعل|تعتب|تسال|تسالي|ان (?:تشتكي|تسال|تعرف|تغير|تطلب|تغضب|تنزعج|تستاء)\w*|اجابه|جواب|رد واضح))|لك حق){_REST}"
)
_TO_COME: Final = re.compile(
    r"\b(?:is|are) (?:being|coming|going|due|on|\w{3,}ed|\w{3,}en)\b|\bcontinu\w*|\bresum\w*|(?<!\w)[وف]?ب[نيت][\u0620-\u064a]{2,}|(?<!\w)[وف]?(?:جاري|جار|مستمر\w*|قادم\w*|لك)(?!\w)"
)
"""What else may tell of a thing to come: the present of intention, the dialect's future, under way, yours."""
_DONE: Final = re.compile(
    rf"\b(?<!could )(?<!would )(?<!should )(?<!might )(?:have|has|had)(?: now| just| already| been|'ve)* (?:been )?\w+(?:ed|en|nt|de|ne|ut|un)\b{_REST}|\b(?<!choice )(?<!pick )(?<!decision )(?<!answer )(?<!call )(?:is|are) (?:now )?(?:back|(?<!order is )(?<!delivery is )(?<!check is )(?<!review is )(?<!that is )(?<!\d{{4}} is )(?<!\d{{5}} is )(?<!\d{{6}} is )under ?way|running again|in place|live|active|yours(?! to (?:use|spend))){_REST}"
    rf"|(?<!\w)(?:تم(?! يا |\S)|تمت|قمنا|جرى|جري|جاريه|بدانا|بدات|وضعنا|انجزنا|نفذنا|فعلنا|رتبنا|عملنا) {_REST}"
)

_HARMLESS: Final = re.compile(
    r"\btake it from (?:there|here)\b|\bgetting back to\b|\bknow (?:straight|right) away\b|\bleave (?:it|the order|everything) as\b|\b(?:is|are)(?: now)? back at \d[\d,]*(?![\d.,]| ?(?:usd|aed|sar|qar|kwd|egp|bhd|omr|jod|%|\$))|\btrac(?:e|ed|ing)\b|\b(?:answer\w*|repl(?:y|ied|ies)|respon[ds]\w*|told (?:our|what we)|get back|come back to you|write (?:back|to)|review\w*|check\w*|look\w*|investigat\w*|examin\w*|verif\w*|confirm\w*|compar\w*|keep you|updat\w*|"
    r"(?:the )?same (?:quantity|number)|shall (?:it|that) be\b|in (?:(?:one|either) of )?two ways|opened (?:a |the )?ticket|opened (?:a |the |your )?(?:record|file|case|matter|dispute|claim)|supplied in full|happened|been processing|communicat\w*|reached (?:only |just )?\d[\d.,]*(?:%| of\b|$)|changed on (?:the|your) (?:account|link|page|post|profile)|have one,? and please|have one\W*$|led to this|revert to you|opened (?:the |your )?order(?! again| (?:\d+ )?again)|been in touch|establish\w*|reached\s*$|matching the (?:payments|transfers|top-ups|counts|entr)|(?:getting|coming) back to you (?:about|on|regarding|concerning)\b|guaranteed for \d+ (?:days|months)|match (?:it|them|the (?:payment|transfer|slip))|send you (?:the|a|our) (?:start|current|count|record)|let (?:you|us) know|inform\w*|tell\w*|notif\w*|check in|ask after|(?:message|text) you|follow(?:ing)? (?:it |this |that )?up|know more|be visible|(?:be|get|keep|stay) in touch|contact\w*|hear from|hear back|explain\w*|clarif\w*|help\w*|assist\w*|(?:be|are|is) (?:happy|glad|pleased|sure|able to)|appreciat\w*|"
    r"understand|understood|see|seen|find|found|use it|reach (?:us|you)|write|written|wait(?:ing)?|keep (?:waiting|using|the|your)|need\w*|ask\w*|share[ds]?|show[ns]?|pass(?:ed|ing)?|forward\w*|hand(?:ed)?|"
    r"escalat\w*|read|receiv\w*|got|had|been (?:completed|delivered|processed on|fulfilled|carried out|placed|in progress|pending|private|deleted|suspended|waiting|patient|with us|opened|recorded|logged|expired|no )|complet\w*|will finish\b(?! (?:it|the|your|them|this))|"
    r"deliver(?:ed|y)\b(?! again)|arriv\w*|ended|expired|passed|stopped|begun|started(?! again)|dropped|fallen|vanished|disappeared|lost|left|gone (?:down|private)|want\w*|choos\w*|chosen|prefer\w*|decid\w*|imagine|say|said|apolog\w*|thank\w*|"
    r"make sure|take (?:a look|this seriously|it seriously|your)|taken (?:a look|note)|treat\w*|through|stud\w*|consider\w*|apply|applies|depend\w*|remain\w*|stay\w*|run until|runs|holds?|last\w*|cost|disappoint\w*|frustrat\w*|hear\b(?! from)|writing|waited|wondered|joined|reached a supervisor|been a (?:shock|worry|surprise)|gone\b(?! (?:to|in|into|onto|back|through))|"
    r"mention\w*|wrote|raised|reported|brought|stuck|reach(?:ed)? (?:us|you)|follow|chosen|placed|ordered|paid|entered|given (?:when|at|with|us)|sent us|closed|request\w*|tried|trusted|noted?|gathered|compared)\b"
    r"|(?<!\w)[وفب]?(?:س[نيتا]|سوف [نيت]|راح [نيت]|ب[نيت]|[هح]ن|[نيتا])?(?:رد|ردون|ردو|رده|ردها|ردهم|ردنا|ردا|ردود|جواب\w*|جاوب\w*|ستجيب|جاب عنها|جاب عنه|صلك نتائجنا|صلك نتيجتنا|جيب\w*|راجع\w*|مراجع\w*|راسل\w*|طم(?:ن|ان|ين)\w* (?:عليك|عليج|عليكم|ان كل|علي)|توصيل(?:ها|ه|هم)(?!\w)|(?:توصيل|تسليم):? (?=\d|الطلب|كامل|كل |جميع)|تسجيل(?:ها|ه|هم)|بدات(?! (?:اعاده|عمليه|التعبيه))|تحقق\w*|تاكد\w*|تابع\w*|بلغ\w*|خبر\w*|علم\w*|فيد\w*|وافي\w*|تواصل\w*|(?<=[ناي])عود اليك|رجع لك ب(?:الرد|جواب|رد)|"
    r"ترك(?:ه|ها)? (?:الطلب )?(?:كما (?:هو|هي)|مستمرا|يستمر)|طلع\w*|نظر\w*|درس\w*|بحث\w*|سعد\w*|سر|شرح\w*|وضح\w*|ساعد\w*|كتب\w*|كتابه|صلك (?:ردنا|رد|الرد|جواب|جوابنا|اجابتنا|اجابه|الجواب)|صلك رد\w*|كون بال?كميه نفسها|سمع\w*|شكر\w*|قدر\w*|حيل\w*|احال\w*|حول(?:ها|ه|هم)? (?:لل|الي ال|ل)(?:مشرف|مدير|زميل|فريق|قسم)\w*|تحويل (?:طلبك|رسالتك)|حول طلبك|رفع طلبك|بقي|"
    r"ظل|قهر\w*|زهق\w*|ضايق\w*|زعج\w*|وقيت\w*|ظهر\w*|نتهي|تهي|حتاج\w*|ستمر\w*|شوف\w*|فحص\w*|دقق\w*|تدقيق|نسال|سال\w*|عتذر\w*|تفهم\w*|قارن\w*|مقارن\w*|اكتمل\w*|اكتمال|تنفيذ (?:الطلب|طلبك|كامل|كل)|نفذ\w*|(?:ال)?استلام|الي (?:https?|ال?رابط)|استلم\w*|استلمنا|وصل\w*|انته\w*|توقف\w*|بدا|نقص\w*|"
    r"طلبت\w*|ذكر\w*|دفع\w*|دخل\w*|رغب\w*|فضل\w*|ختار\w*|حدد\w*|عرف\w*|بين|تبين|شيك\w*|وكد لك (?:وضع|حاله|استلام)|كون (?:مثالي|كافي|مفيد)\w*|كون بسعر(?= \d)|غلق\w* حسابك|تسجيل|سجل\w*|اخذ (?:رسالتك|طلبك|الامر)|جد\w*|لاقي\w*|راك|تم (?:ال)?تواصل\w*|تمن\w*)(?!\w)"
)


def commits(text: str) -> bool:
    """Whether folded text holds a future, an offer or a thing told as done, harmless or not."""
    return any(pattern.search(text) for pattern in (_FUTURE, _DONE, _TO_COME))


def is_to_come(text: str) -> bool:
    """Whether folded text tells something in the future, by its verb.

    >>> is_to_come("we will add 5 usd"), is_to_come("بعد اضافه 5 دولار بتاريخ 11 مايو"), is_to_come("سنضيف 5 دولار")
    (True, False, True)
    """
    return _TOLD_TO_COME.search(text) is not None


def findings(folded: Folded, lang: Language, covered: Sequence[tuple[int, int]], allowed: Allowed) -> Iterator[Finding]:
    """Commitments and things told as done outside ``covered`` (spans of what was read and of approved lines) that are not harmless."""
    for pattern, why in ((_FUTURE, "commits us to something"), (_PLEDGE, "commits us to something"), (_DONE, "tells something as done")):
        match = pattern.search(folded.text)
        while match:
            start, end = folded.span(match.start(), match.end())
            spoken_for = any(first < end and start < last for first, last in covered) or _is_harmless(match[0])
            spoken_for = spoken_for or any(excuses(folded.text, match) for excuses in _EXCUSES)
            spoken_for = spoken_for or (_ASSENT.match(match[0]) is not None and any(0 <= first - end <= _NEXT for first, _ in covered))
            spoken_for = spoken_for or _is_decided(folded.text, match, allowed)
            spoken_for = spoken_for or (pattern is not _DONE and _gives_nothing(match, folded, lang))
            if not spoken_for and not is_denied(folded.text, match.start(), match.end()):
                why_ = f"This {why} that the decision does not name."
                yield Finding(_rule(match[0], told=pattern is _DONE), lang, folded.original[start:end], start, end, why_, certain=False)
            match = pattern.search(folded.text, match.start() + 1 if spoken_for else match.end())  # one more may stand in the rest


def _is_decided(text: str, match: re.Match[str], allowed: Allowed) -> bool:
    """What the decision or the record itself lets us say: that we do what he chooses or go ahead, that followers are back in place."""
    done = {entry.remedy for entry in allowed.case.done}
    arranged = allowed.key == "offer" and not {"discount", "consultation"}.isdisjoint(allowed.offers)
    return (
        (len(allowed.groups()) > 1 and _is_his_choice(text, match))
        or (arranged and _is_set_up(text, match))
        or (bool(allowed.offers) and _SHALL.match(match[0]) is not None)
        or (not {"refill", "redelivery"}.isdisjoint(done) and _IN_PLACE.match(match[0]) is not None)
    )


_SHALL = re.compile(
    r"\bshall (?:we|i) (?:go ahead|proceed|do (?:so|that|this)|arrange (?:it|that)|set (?:it|one) up|(?:place|prepare|start|begin|run|book|set up) (?:it|one|that))"
)
_IN_PLACE = re.compile(r"(?:is|are) (?:now )?(?:in place|back (?:in place|where it should be|where they should be|at))\b")
_ASSENT = re.compile(r"[وف]?ابشر\w{0,2}\W*$")
_NEXT = 3
"""أبشري. نوقف الطلب: assent, where what we do stands right behind it."""


def _gives_nothing(match: re.Match[str], folded: Folded, lang: Language) -> bool:
    """Whether what commits names neither remedy nor money nor followers, in a sentence that reads like those that bind nobody: "our message
    will find you well". What is told as done may be an invented fact in such words.
    """
    if _rule(match[0], told=False) != "claim.unsupported" or _COUNTED.search(match[0]):
        return False
    span = next((span for span in sentences(folded) if span[0] <= match.start() < span[1]), None)
    return span is not None and risk(lang, folded.text[slice(*span)]) < MOST_HARMLESS


_COUNTED = re.compile(
    r"\d|\b(?:usd|dollars?|dirhams?|riyals?|dinars?|pounds?|cents?|fils|money|sum|amount|followers|likes|views|members|subscribers|comments)\b"
    r"|دولار|درهم|ريال|دينار|جنيه|فلس|هلل|مبلغ|متابع|اعجاب|مشاهد|مشترك|عضو|اعضا|تعليق"
)
"""Money or followers in a commitment: it gives something."""
_RESULT = re.compile(
    r"\b(?:rank\w*|trend\w*|search|sell|sales|buy\w*|customers|engag\w*|interact\w*|comment on|go viral|first orders|more likes|more views|turnover|explore|famous)\b"
    r"|نتايج البحث|نتائج البحث|[يت]تصدر|تفاعل|مبيعات|[يت]بيع|زباين|زبائن|مشترين|عملاء جدد|اول\w* الطلبات"
)
_BROUGHT = re.compile(
    r"\b(?:refund\w*|return\w*|credit\w*|refill\w*|balance|card|deliver\w*|send\w*|sent|cancel\w*|discount|back at|move\w*|transfer\w*)\b"
    r"|[نت]عيد|[نت]رجع|رصيد|بطاق|تعبي|ارسال|نرسل|ننقل|نحول|خصم|تنفيذ|الغاء|سيعود عدد"
)
_TIMED = re.compile(
    r"\b(?:tonight|tomorrow|today|within|hours?|days?|minutes?|by (?:the end|noon|evening|midnight))\b|خلال|غدا|الليله|اليوم|ساعه|ساعات|ايام|يومين"
)


def _rule(said: str, *, told: bool) -> str:
    """The rule that a commitment without a known promise breaks most likely, by its words: a result, a remedy, a thing done, a time."""
    if _RESULT.search(said):
        return "promise.outcome"
    if _BROUGHT.search(said):
        return "promise.done" if told else "promise.remedy"
    return "promise.deadline" if _TIMED.search(said) and not told else "claim.unsupported"


def _is_his_choice(text: str, match: re.Match[str]) -> bool:
    """ "We can do either of these", "tell us which and we'll do it": no more than what he was offered to choose."""
    near = text[max(0, match.start() - _NEAR) : match.start()]
    chosen = _DOES_IT.match(match[0]) is not None and _CHOOSE.search(near) is not None and _FAILS.search(near) is None
    return chosen or _EITHER.match(match[0]) is not None


def _is_felt(text: str, match: re.Match[str]) -> bool:
    """ "How frustrating this has been"; إذا بتسكرين حسابج, "if you are closing your account": what the client feels or does."""
    return _HOW.search(text, 0, match.start()) is not None or (match[0].startswith("بت") and _IF.search(text, 0, match.start()) is not None)


def _is_the_most(text: str, match: re.Match[str]) -> bool:
    """ "It's the best I can offer, since the cover stopped": what was offered before, and no more."""
    return _BEST.search(text, 0, match.start()) is not None and _ENDS_THERE.match(match[0]) is not None


_BEST = re.compile(r"\b(?:the|is) (?:best|most|all|only thing)(?: that)? $")
_ENDS_THERE = re.compile(
    r"(?:we|i) can (?:offer|do|give)(?: you)?(?: here| on this| for (?:you|this|it|this order))?(?:\W*$|,? (?:since|because|as) (?:the|its|your) (?:warranty|guarantee|cover|refill (?:time|period))\b)"
)
_HOW = re.compile(
    r"\bhow (?:frustrat|annoy|upsett|disappoint|stressful|hard|difficult|tiring|unpleasant)\w* (?:this|it|that|things|the wait)(?: all)? $"
)
_IF = re.compile(r"(?<!\w)(?:اذا|لو) $")


def _is_set_up(text: str, match: re.Match[str]) -> bool:
    """ "Tell me which day works and I'll book it", "when you're ready I'll set it up": what is offered waits for his word."""
    return _SETS_UP.match(match[0]) is not None and _HIS_WORD.search(text, max(0, match.start() - _NEAR), match.start()) is not None


_SETS_UP = re.compile(r"(?:will|'ll) (?:set (?:it|this|that|one) up|(?:arrange|book|schedule|apply) (?:it|this|that|one))(?: for you)?\W*$")
_HIS_WORD = re.compile(
    r"\b(?:tell|let) (?:me|us)\b|\b(?:drop|send) (?:me|us)\b|\bwrite back\b|\breply\b|\bready\b|\b(?:day|time)\b[^.!?]*\bworks\b"
)

_EITHER = re.compile(
    r"we can do (?:either|one) of (?:these|the two|them)\b|shall we do\W*$|(?:is yours, and )?you (?:can|may) have it in one of two ways\b"
)
_DOES_IT = re.compile(
    r"(?:will|'ll) (?:do|arrange|set up|see to|apply|prepare|start) (?:it|that|so)\b[^a-z]*$|[وف]?سن(?:نفذ|فعل|قوم ب|رتب|طبق)\w{0,3}\W*$"
)


def _is_asked_for(text: str, match: re.Match[str]) -> bool:
    """ "How many likes have been added so far?", "you ask what you get": a question, ours or the client's."""
    return _GIVEN.search(match[0]) is None and _ASKS.search(text, max(0, match.start() - _NEAR), match.start()) is not None


def _is_answer(text: str, match: re.Match[str]) -> bool:
    """ "Our answer will be with you by 10:20", وردنا بيكون عندك: what comes is the answer that was named before."""
    if _WITH_MONEY.search(match[0]):
        return False
    if _GIVES_ANSWER.match(match[0]) or _COMES.match(match[0]) is None:
        return _GIVES_ANSWER.match(match[0]) is not None
    ends = [told.end() for told in _ANSWER.finditer(text, max(0, match.start() - _SUBJECT), match.start())]
    between = text[ends[-1] : match.start()] if ends else ""
    return bool(ends) and _OF_ANSWER.match(between) is not None and GIVES.search(TIME.sub(" ", between)) is None


_GIVES_ANSWER = re.compile(
    r"(?:will|'ll|shall) give you (?:an |the |his |her |our )?(?:answer|reply|response|decision)\b|will come from (?:a|the|our) supervisor\b"
    r"|[وف]?(?:س|ب|راح |سوف )[نيت]عطي(?:ك|ج|كم) (?:ال)?(?:اجابه|جواب|رد)(?!\w)|[وف]?سيجاب (?:عليك|عليكم|عليها|عنها|عليه|عنه)(?!\w)"
    r"|[وف]?(?:س|راح |سوف )[يت](?:قدم|رسل|صدر|كتب|بعث|وجه|عطي|تلي) (?:(?:اليك|اليكم|لك|لكم) )?(?:هذا )?(?:ال)?(?:اجابه|جواب|رد)(?:نا)?(?!\w)|[وف]?ستاتي من المشرف"
)
_WITH_MONEY = re.compile(
    r"\b(?:with|and|plus|including|alongside) (?:the |your |its |an? )?(?:\w+ )?(?:amount|money|sum|refund|credit|compensation|payment)\b"
    r"|(?<!\w)و?(?:معه|معها)(?!\w)|(?<!\w)و?مع (?:ال)?(?:مبلغ|فلوس|استرداد|رصيد|تعويض)"
)
"""What would come along with the answer."""
_SUBJECT = 80
_OF_ANSWER = re.compile(
    r"(?: (?:on|to|about|regarding|concerning|for|from|in)(?: [\w'#-]+){1,8})?,? ?(?:and it |and we |we |which |that |you )?$"
    r"|(?: (?:عن|علي|بخصوص|بشان|حول|من|في|ل\w+)(?: [\w#-]+){1,8}?)?[،,]? ?[وف]?$"
)
"""What may stand between the answer and what it does: "our answer to your message about order 88231, and it"."""
_COMES = re.compile(
    r"(?:will|'ll|shall|going to) (?:be (?:with|here|there|ready|sent|e-?mailed|mailed|given|issued|in your (?:inbox|mail|mailbox|e-?mail|hands|chat)|on|yours)"
    r"|come|reach|arrive|get (?:to|back)|go out|follow|land|be back with an answer|have (?:it )?by)\b"
    r"|[وف]?(?:س|ب|راح |سوف |رح |[هح])[يت](?:كون|صل|وصل|جي|أتي|اتي|رسل|بقي|بلغ|صدر|عطي|قدم)\w*"
)
_ANSWER = re.compile(
    r"\b(?:answer|reply|response|decision|(?<=the |our |its )(?:result|outcome|findings)(?: of (?:the|our|this) (?:check|review))?)\b(?! the\b)"
    r"|(?<!\w)[وفب]?(?:ال)?(?:رد|جواب|اجاب|قرار|نتيج)(?:ه|نا|ي|تنا|تها|ته)?(?: (?:ال)?(?:كامل|مكتوب|نهايي|كتابي)\w*)?(?!\w)"
)


def _suffices(text: str, match: re.Match[str]) -> bool:
    """ "A screenshot will do": that it is enough."""
    return match[0].startswith("will do") and _ENOUGH.search(text, max(0, match.start() - _NEAR), match.start()) is not None


_ENOUGH = re.compile(
    r"\b(?:screenshot|photo|picture|copy|line|word|note|number|date|covered|hidden|either|one of them|that|this) $|\b(?:screenshot|photo|picture|copy|image) of [^.!?,;]{1,40} $"
)
_ASKS = re.compile(
    r"\bhow (?:many|much) (?:of (?:them|it|these), by (?:\w+ ){1,3}?\w+, |(?:\w+ ){0,3})$|\b(?:you ask(?:ed)?|your question is|asking) (?:us )?(?:what|whether|when|if|how) (?:\w+ ){0,2}$"
    r"|(?<!\w)[وف]?(?:ماذا|متي|كيف|شو|وش|ايش) $|(?<!\w)(?:تسال|سالت|تسالين)\w* (?:عما|عن ما|متي|كيف|هل|ماذا|ان كان\w*|ان كنت) (?:\w+ )?$"
)
_FAILS = re.compile(r"\bif (?:it|they|that|this|nothing)\b|(?:ان|اذا|لو) (?:لم|ما)\b")
"""What fails is no choice of the client's: "if it does not show, let us know and we'll arrange it"."""
_GIVEN = re.compile(r"\b(?:give|pay|offer|compensate|grant)\b|نعط|نعوض|نمنح|نقدم|نهد|ندفع")
""" "You ask what we will give you" says that something is given."""
_CHOOSE = re.compile(
    r"\b(?:which|prefer\w*|choos\w*|choice|suits?|let us know|tell us|just (?:reply|write|answer))\b[^.!?]*$|(?:تفضل|يناسب|ناسبك|يكفي|اختيار|تختار|اخترت|خيارك)\w*[^.!?]*$"
)
_NEAR = 60


def _is_harmless(said: str) -> bool:
    """Whether the verb that follows the marker speaks of an answer or of the order; what comes later in the statement does not count."""
    if _FREE.search(said) or (_COMES.match(said) and _WITH_MONEY.search(said)):
        return False
    if is_answer(said):
        return True
    words = said.split(" ")
    return (
        _HARMLESS.search(" ".join(words[:_VERB_WITHIN])) is not None
        or _HANDED_ON.match(said) is not None
        or _GONE_UP.search(" ".join(words[: _VERB_WITHIN + 2])) is not None
        or _NOTHING_GIVEN.match(said) is not None
    )


_FREE = re.compile(
    r"\bat (?:no (?:extra |additional |further )?(?:charge|cost)|our (?:own )?(?:expense|cost))\b|\b(?:free of charge|for free|on the house)\b"
    r"|(?<!\w)(?:(?:دون|بدون|بلا|من غير)(?: اي)? (?:مقابل|تكلف\w*|كلف\w*|رسوم)|مجانا|ببلاش|بالمجان|علي (?:نفقتنا|حسابنا(?! (?:في|علي|الرسمي))))(?!\w)"
)
"""What costs the client nothing is given, whatever the verb: at no charge, at our expense; دون مقابل, مجانا, على نفقتنا."""
_NOTHING_GIVEN = re.compile(
    r"(?:will|'ll) be back with (?:an|our|the) (?:answer|reply)\b|(?:we're|we are|i'm|i am) (?:taking (?:it|this|that|your \w+) (?:very )?seriously|giving (?:it|this|your \w+) (?:our|my) full (?:attention|care))"
    r"|(?:we're|we are|i'm|i am) (?:getting in touch|writing|reaching out|following up|checking in)\b"
    r"|you deserve (?:a|an) (?:clear|straight|honest|plain|proper|full) (?:answer|picture|reply|account|explanation)"
    r"|[وف]?من حقك (?:ان (?:تكون الصوره|يكون الامر|تعرف|تفهم|تسمع)|(?:جواب|رد|توضيح) )"
    r"|[وف]?تم (?:توصيل|تسليم|ايصال) (?=[\d,]|كامل|كل |جميع)|[وف]?تم تصعيد"
    r"|[وف]?نقدم لك (?:ال)?(?:اجابه|جواب|توضيح|شرح|صوره)\w*|[وف]?نوكد لك ان (?=\d|(?:ال)?(?:مبلغ|طلب|عدد|عمليه|دفع|بلاغ|رسالت|شكو|تذكر))"
    r"|[وف]?(?:[سب]|راح |سوف )?نعطي(?:ك|ج|كم) (?:الرد|ردنا|جوابنا|الجواب|جواب|الاجابه|اجابتنا)(?!\w)"
    r"|[وف]?(?:س|ب)?[يت]كون (?:الرد|ردنا|جوابنا|الجواب|الاجابه|اجابتنا) (?:عند|مع|لدي)\w*|(?:has|have) run past (?:its|the|your)\b|(?:we're|we are|i'm|i am) (?:missing|going over|going through)\b"
    r"|(?:has|have) reached (?:the|our) (?:support )?(?:team|desk)\b"
    r"|(?:(?:will|'ll) |(?:we|i) can )(?:carry on|go on|continue|proceed|start|begin|finish) (?:with )?(?:the|our|your|this) (?:check|review)\b"
    r"|(?:has|have) reached your account so far\b|(?:has|have|had) (?:\w+ )?(?:caused|led you|changed your (?:mind|plans))\b"
)
"""Set phrases that give nothing: back with an answer, we take it seriously, you deserve a clear answer, it has caused you."""

_HANDED_ON = re.compile(
    r"(?:(?:is|are|we're|we are|i'm|i am|will|be|has|have|been|now|being|also|'ll) )*"
    r"(?:hand|transferr?|send|mov|tak|pass|rais|escalat|forward|put|putt|bring|brought|refer|gone?|go|sent)(?:ing|ed|e|es|red)?"
    r" (?:(?!and )[\w'.]+ ){0,6}(?:to|before|with|onto) (?:him|her|(?:a|an|the|our|my|one of (?:the|our)|someone)(?: more)?(?: \w+)?"
    r" (?:supervisors?|team|colleagues?|managers?|management|desk|specialists?|seniors?|department|people))\b"
)
"""The matter goes to somebody of ours: "we're handing your message over to one of the supervisors"."""
_GONE_UP = re.compile(
    r"\b(?:has|have) taken (?:it|this|that|your \w+) up\b|\b(?:has|have) taken (?:over|on) (?:order|your|the|it|this)\b|\b(?:has|have) taken (?:it|this|that|them|your \w+) over\b|\b(?:has|have) been given (?:your|the|this) (?:file|case|message|ticket|matter)\b|\b(?:gone|went|been passed|been sent) (?:up )?to (?:a|the|our|your) supervisor\b"
)


_VERB_WITHIN = 5
"""The verb stands within so many words of "will", "have" or the Arabic verb that is the marker itself."""

_EXCUSES: Final = (_is_asked_for, _is_answer, _suffices, _is_felt, _is_the_most)
"""What is asked, our answer, what is enough, what he feels, and no more than was offered: nothing is committed to by them."""
