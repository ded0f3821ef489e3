"""Rows of ``drafter.guard.left_open``: what a reply claims of the order that nobody checked: its quality, its place, that nothing will drop."""

from __future__ import annotations

from typing import Final

from drafter.guard.allowed import Allowed
from drafter.guard.tables.left_open import Row, always, undecided

_THINGS = r"(?:followers|likes|views|members|subscribers|comments|plays|they|all|(?:two |three |four |five )?(?:thousand|hundred))"
_THINGS_AR = r"(?:ال)?(?:(?:متابع|مشاهد|اعجاب|مشترك|عضو|اعضا|لايك|فولو)\w*|(?:الف|الفين|الاف)(?!\w))"


def _quality_right(allowed: Allowed) -> bool:
    return allowed.case.evidence.quality_deviates is not True


def _place_right(allowed: Allowed) -> bool:
    evidence = allowed.case.evidence
    return evidence.delivered_to_given_link is not False and evidence.link_was_wrong is not True and allowed.case.claim != "wrong_link"


def _nothing_found(allowed: Allowed) -> bool:
    """Whether nothing is decided, and no check that went against us is on record."""
    evidence = allowed.case.evidence
    found = evidence.quality_deviates is True or evidence.wrong_service is True or evidence.delivered_to_given_link is False
    return undecided(allowed) and not found and not allowed.case.done


def _not_our_mistake(allowed: Allowed) -> bool:
    evidence = allowed.case.evidence
    ours = evidence.wrong_service is True or evidence.quality_deviates is True or evidence.panel_fault is True
    return not ours and evidence.charged_extra is None and evidence.delivered_to_given_link is not False


_BAD = (
    r"(?:wrong (?:service|thing|order|one|link|post|page)|weak|poor|faulty|low[ -]quality|bad (?:batch|quality)|our (?:mistake|error|fault|slip)"
    r"|(?:don't|doesn't|do not|does not|didn't) match)"
)
_BAD_AR = r"(?:(?<!ليس )(?<!مو )(?<!مب )(?<!مش )(?:غلط|خطا(?!ك|ج|كم|نا|ه))(?!ن)|خاطي|غير صحيح|غير المطلوب|ضعيف|سيي|رديي|(?:ما|لا) [يت]طابق)"
_NO_REPORT = r"(?:(?!\b(?:you|your|if|whether|feel\w*|frustrat\w*)\b)[^.!?\n])"
_NO_REPORT_AR = r"(?:(?!انك|انج|انكم|اذا|لو |ان كان|هل|ذكرت|كلامك|مزعج|محبط)[^.!?؟\n])"

ROWS: Final = (
    Row(
        "claim.unsupported",
        "The case does not hold that the quality was less than ordered.",
        r"(?:fell|fall|falls|was|were|is|are|came|come) (?:well |far |a bit |somewhat |slightly )?(?:below|under|short of|beneath|less than) (?:the |our )?(?:quality|standard|level|grade)",
        r"(?:كان|كانت|كانوا|جات|جاءت|طلع|طلعت)? ?(?:اقل|ادني|دون) (?:من )?(?:ال)?(?:جوده|مستوي|معيار) ?(?:ال)?(?:معلن|مطلوب|متفق|موعود)?\w*",
        "part of it was below our quality",
        _quality_right,
    ),
    Row(
        "claim.unsupported",
        "The case does not hold that it went anywhere else.",
        r"(?:landed|went|arrived|ended up|(?:was|were|been|got) (?:sent|delivered|posted|placed))(?: \w+)? (?:on|to|at|in) (?:another|a different|a wrong|the wrong|someone else's|some other) (?:video|post|page|account|profile|link|channel|clip|reel|story|user)",
        r"(?:راح|وصل|نزل|ذهب|نفذ|سلم|انرسل|ارسل|توصل)\w{0,3} (?:لل|ل|الي |علي |في )(?:ال)?(?:فيديو|منشور|صفحه|حساب|رابط|قناه|مقطع|بوست|ريل|ستوري) (?:ال)?(?:ثاني\w*|اخر\w*|غلط|خاطي\w*|مختلف\w*|خطا)",
        "the views landed on another video",
        _place_right,
    ),
    Row(
        "claim.unsupported",
        "Nothing is checked yet; this admits what nobody has found.",
        rf"(?:we|i) (?:did|do see|can see|have found|found|know|saw|admit|accept) (?!if|whether|which|how)(?!you){_NO_REPORT}{{0,60}}?\b{_BAD}|(?:indeed|clearly|obviously|really did)\b{_NO_REPORT}{{0,40}}?\b{_BAD}",
        rf"(?:فعلا|ندري|نعرف|شفنا|لاحظنا|واضح ان|اكيد ان|تبين)(?!\w){_NO_REPORT_AR}{{0,50}}?(?<!\w){_BAD_AR}\w*",
        "we did put the wrong service, we know that it came out weak",
        _nothing_found,
    ),
    Row(
        "claim.unsupported",
        "The case does not hold that the mistake was ours.",
        r"we (?:got (?:it|this|that) wrong|slipped(?: up)?|messed (?:it |this )?up|made (?:a|the|this) (?:mistake|error|slip)|erred)",
        r"(?:اخطانا|غلطنا|(?:ال)?(?:خطا|غلط) (?:كان )?(?:منا|من عندنا|من طرفنا|من جهتنا))",
        "we got it wrong",
        _not_our_mistake,
    ),
    Row(
        "promise.open",
        "This leaves a choice, and nothing is offered.",
        r"(?:let us know|tell us|send us) your choice|the choice is yours|which(?: one)? (?:do|would) you prefer|please choose|you (?:can|may) choose",
        r"(?:اخبر|خبر|بلغ)\w*نا ب?(?:اختيار|خيار)(?:ك|ج|كم)|(?:ال)?خيار لك|لك الخيار|ايهما تفضل\w*|(?:يمكنك|لك) الاختيار|اختر ما يناسب\w*",
        "let us know your choice",
        lambda allowed: not allowed.offers and not allowed.case.done and allowed.case.claim != "slow_delivery",
    ),
    Row(
        "promise.remedy",
        "The delivery waits for a public account.",
        r"(?:whether or not|whether) (?:you (?:open|make|set)|(?:it|the (?:account|page|channel|profile)) is (?:public|private|open))"
        r"|no need to (?:make|set|open|switch)\b[^.!?\n]{0,30}\b(?:public|account|page)|without (?:opening|making) (?:it|the account)"
        r"|(?:whether|no matter if|even if|although|though) (?:it|the (?:account|page|channel|profile)|your (?:account|page|channel|profile)) (?:stays|remains|is|stayed|keeps) (?:on )?private",
        r"(?:(?:ما يحتاج|لا حاجه|بدون ما|مو لازم|لا داعي)(?: \w+){0,3} (?:تفتح|فتح|عام)\w*)|(?:سواء|حتي لو|حتي وان|وان|ولو) (?:بقي|ظل|كان|ضل)\w* (?:ال)?(?:حساب|صفح|قناه)\w* (?:خاص|مغلق|برايفت|مقفل)\w*",
        "whether the account stays private or not",
        lambda allowed: allowed.case.evidence.target == "private",
    ),
    Row(
        "promise.outcome",
        "Nobody can promise that nothing drops.",
        rf"{_THINGS}(?: \w+){{0,4}} (?<!must )(?<!have to )(?:stay|remain|hold) (?:just |exactly )?(?:as|where|the way|the same|put|there)\b|{_THINGS}\b[^.!?\n]{{0,40}} (?:don't|do not|won't|will not|never) (?:go down|drop|fall|decrease|leave|shrink|disappear)\b",
        rf"{_THINGS_AR}(?: \w+){{0,3}} (?:س|ب)?(?:[يت]بق|[يت]ظل|[يت]تم|[يت]ثبت)\w* (?:مثل ما|كما|ثابت|علي حال|زي ما)\w*|{_THINGS_AR}(?: \w+){{0,7}} و?(?:ما|لن|لا) (?:راح |رح )?(?:[يت]نزل|[يت]نقص|[يت]قل(?!ق| عن)|[يت]طيح|[يت]روح|[يت]ختف)\w*",
        "the two thousand stay as they are and do not go down",
        always,
    ),
    Row(
        "claim.untrue",
        "This tells what an order costs us, which is no reason of the policy.",
        r"(?:once|after|because|as|since) we(?:'ve| have| had)? (?:already )?paid (?:for |the )?(?:\w+ ){0,3}(?:ourselves|supplier|provider|source)|(?:out of|from) our (?:own )?(?:pocket|costs?|share)\b",
        r"(?:بعد ما|لاننا|لانا|حيث) (?:قد )?دفعنا (?:ثمن|قيم|حق|تكلف)\w*(?: \w+){0,3}|من جيبنا",
        "what is left once we paid for them ourselves",
        always,
    ),
)
