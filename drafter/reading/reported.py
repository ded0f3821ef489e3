"""What the client asks for or reports: "please refund my order", "she says she was promised a refund", استلمنا طلب الاسترداد."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from drafter.reading.cues import Cue
from drafter.reading.folding import spelled, vocabulary
from drafter.reading.sentences import Sentence
from drafter.reading.tables import polarity, turns
from drafter.reading.values import Amount, Duration

_REPORTERS: Final = vocabulary(turns.REPORTERS)
_REPORTING: Final = vocabulary(turns.REPORTING)
_WAS_TOLD: Final = vocabulary(turns.WAS_TOLD)
_BY_US: Final = vocabulary(turns.TOLD_BY_US)
_ASKING: Final = vocabulary(turns.ASKING)
_MINE: Final = vocabulary(turns.MINE)
_I_ASK: Final = vocabulary(turns.I_ASK)
_REQUEST_CAME: Final = vocabulary(turns.REQUEST_CAME)
_REQUEST: Final = spelled(polarity.REQUEST)
_YOUR_REQUEST: Final = vocabulary("طلبك طلبكم طلبج")
_TO_YOU: Final = vocabulary("لك لكم لج إليك")
_TO_YOU_WORD: Final = spelled("لك")
"""After قلت it makes the speaker us: "I told you"."""
_PLEASE: Final = frozenset(["please", "kindly", "pls", "plz"])
_DO_IT: Final = frozenset(["carry", "complete", "refund", "refill", "cancel", "credit", "redelivery", "return", "topup", "add"])
_MY: Final = frozenset(["my", "mine"])
_US: Final = frozenset(["us", "me"])
_WE: Final = frozenset(["we", "i"])
_ARTICLES: Final = frozenset(["a", "the", "your", "an", "full", "partial", "any"])
_MY_PLACES_AR: Final = vocabulary("بطاقتي لبطاقتي محفظتي لمحفظتي رصيدي لرصيدي برصيدي")
_YOU_ASK: Final = frozenset(["ask", "asked", "request", "requested", "requesting"])
_YOU_ASK_AR: Final = vocabulary(
    "تطلب تطلبين تطلبون طلبت طلبتي تطالب تطالبين طالبت "
    "وتطلب وتطلبين وتطالب وتطالبين وطلبت وطلبتي وتبي وتبين وتريد وتريدين وتبغى وتبغين وترغب وترغبين"
)
_IT: Final = vocabulary("for a an the full your its it that of to have money amount whole price all partial refund")
_IF: Final = frozenset(["if", "when", "should", "once", "unless"]) | vocabulary("إذا لو متى عندما إن حال")
_THAT_YOU: Final = vocabulary("أنك إنك بأنك أنكم إنكم بأنكم")
_GATE: Final = _THAT_YOU | _MY_PLACES_AR | _YOUR_REQUEST | _WAS_TOLD | _ASKING | _MINE | _I_ASK | _PLEASE | {"ask", "i", _REQUEST}
_WAITS: Final = vocabulary("يحتاج تحتاج بانتظار ينتظر تنتظر لدى")
"""Needs, awaits, with: what is said of a request that nobody has answered."""
_WAITS_WITHIN = 7
_ASKED_WITHIN = 9
_REPORT_WITHIN = 11


def is_reported(cue: Cue, sentence: Sentence) -> bool:
    """Whether a remedy is the client's request or what he says that he was told."""
    if cue.form == "past" and not sentence.words.isdisjoint(_TOLD_US) and _he_told_us(cue, sentence):
        return True
    if sentence.words.isdisjoint(_GATE):
        return False
    if not sentence.words.isdisjoint(_WAS_TOLD) and _told_him(cue, sentence):
        return True
    if _to_his_own(cue, sentence) or _that_you_expect(cue, sentence):
        return True
    if sentence.text(cue.first).isascii():
        return _please(cue, sentence) or _of_others(cue, sentence) or _whether(cue, sentence)
    return _mine(cue, sentence) or _i_ask(cue, sentence)


def you_ask(cue: Cue, sentence: Sentence) -> bool:
    """ "You paid 19.80 USD and ask for it back", وتطلبين استردادها: what he asks for is the object of his verb."""
    if sentence.words.isdisjoint(_YOU_ASK | _YOU_ASK_AR) or not _IF.isdisjoint(sentence.words) or sentence.question:
        return False
    if not sentence.text(cue.first).isascii():
        return cue.form == "noun" and sentence.text(cue.first - 1) in _YOU_ASK_AR
    at = cue.first - 1
    while at > sentence.start and sentence.text(at) in _IT:
        at -= 1
    if sentence.text(at) not in _YOU_ASK:
        return False
    return any(sentence.text(each) == "you" for each in range(max(sentence.start, at - _ASKED_WITHIN), at)) and not any(
        sentence.text(each) in _WE for each in range(max(sentence.start, at - _ASKED_WITHIN), at)
    )


def _to_his_own(cue: Cue, sentence: Sentence) -> bool:
    """ "That EUR 22 be returned to my card", إعادة 22 يورو إلى بطاقتي: only the client has a card of "mine" here."""
    first, last = sentence.statement(cue.first)
    words = [sentence.text(at) for at in range(first, last)]
    mine = any(pair in _MY_PLACES for pair in pairwise(words)) or not _MY_PLACES_AR.isdisjoint(words)
    told = cue.form == "past" and "be" not in words
    return mine and not told and cue.person != "we" and _OURS.isdisjoint(words)


def _that_you_expect(cue: Cue, sentence: Sentence) -> bool:
    """أخذنا علمًا بأنك تتوقع استرداد المبلغ: what he hopes for."""
    return sentence.text(cue.first - 1) in _EXPECT and sentence.text(cue.first - 2) in _THAT_YOU


_EXPECT: Final = vocabulary("تتوقع تتوقعين تتوقعون تأمل تأملين تنتظر تنتظرين ترجو ترجين")
_MY_PLACES: Final = frozenset(("my", place) for place in ("card", "balance", "wallet", "account", "panel", "paypal", "bank"))
_OURS: Final = frozenset(["we", "we'll", "we've", "i'll", "i've", "our"])


def _please(cue: Cue, sentence: Sentence) -> bool:
    """ "Please refund my order", "refund me"."""
    if cue.form != "verb" or cue.role not in _DO_IT:
        return False
    first, last = sentence.segment(cue.first)
    if sentence.text(sentence.start) == "either" and "me" in sentence.words and _OURS.isdisjoint(sentence.words):
        return True  # "either refill the likes or refund me"
    first += sentence.text(first) == "just"
    if cue.first == first and not _MY.isdisjoint(sentence.text(at) for at in range(first, last)):
        return True  # "put the money in my balance"
    if cue.first == sentence.start and ("or", "i") in pairwise(sentence.text(at) for at in range(cue.last, sentence.end)):
        return True  # "cancel it or I open a dispute"
    if cue.first == sentence.start and "please" in [sentence.text(at) for at in range(cue.last, cue.last + 3)]:
        return True  # "restart it please"
    bare = sentence.text(cue.first) not in ("top-up", "back")
    if bare and sentence.text(cue.first - 1) in _PLEASE:
        return True
    return sentence.text(cue.last) in ("me", "my")


def _of_others(cue: Cue, sentence: Sentence) -> bool:
    """ "Ask your bank for a refund"; "ask us for a refund" offers it."""
    at = cue.first - 1 - (sentence.text(cue.first - 1) in _ARTICLES)
    if sentence.text(at) != "for":
        return False
    back = [sentence.text(each) for each in range(at - 1, at - 4, -1)]
    return "ask" in back and back[0] != "ask" and _US.isdisjoint(back)


def _whether(cue: Cue, sentence: Sentence) -> bool:
    """ "The client asks whether we refill", "you asked if 5 USD can be returned"."""
    first, _ = sentence.segment(cue.first)
    for at in range(max(first, cue.first - _ASKED_WITHIN), cue.first):
        if sentence.text(at) in ("whether", "if") and sentence.text(at - 1) in _ASKING:
            return True
    return False


def _told_him(cue: Cue, sentence: Sentence) -> bool:
    """ "You said our colleague promised you a refund", العميل يقول إن زميلنا وعده بالاسترداد."""
    first, _ = sentence.segment(cue.first)
    words = [sentence.text(at) for at in range(max(first, cue.first - _REPORT_WITHIN), cue.first)]
    said = next((at for at, word in enumerate(words) if word.lstrip("وف") in _REPORTING and _is_his(words, at)), None)
    if said is None or words[said + 1 : said + 2] == [_TO_YOU_WORD] or not _BY_US.isdisjoint(words[said:]):
        return False
    told = next((at for at in range(said + 1, len(words)) if words[at] in _WAS_TOLD), None)
    return told is not None and _WE.isdisjoint(words[told:])


def _he_told_us(cue: Cue, sentence: Sentence) -> bool:
    """ "You told us that 75 riyals sent by Mada were missing", أخبرتنا أن 75 ريالًا حُوّلت ولم تظهر: what was done, as he tells it."""
    first, _ = sentence.segment(cue.first)
    words = [sentence.text(at) for at in range(max(first, cue.first - _REPORT_WITHIN), cue.first)]
    told = next((at for at, word in enumerate(words) if word in _TOLD_US), None)
    if told is None or cue.person == "we" or not (_BY_US | _WE | _SINCE).isdisjoint(words[told:]):
        return False
    if words[told].isascii():
        return words[told + 1 : told + 2] == ["us"] and "you" in words[:told]
    return words[told + 1 : told + 2] in _THAT


_TOLD_US: Final = vocabulary("told أخبرتنا أخبرتينا أبلغتنا أبلغتينا")
_SINCE: Final = vocabulary("وقد فقد ثم لكن ولكن وهو وهي وهذا since then")
"""From here on we tell: أخبرتنا أن 75 ريالًا لم تظهر وقد أُضيفت."""
_THAT: Final = tuple([each] for each in vocabulary("أن إن بأن أنه أنها إنه إنها"))


def _is_his(words: list[str], at: int) -> bool:
    """Whether who says it is the client: named before, or in the Arabic verb itself."""
    return not words[at].isascii() or (at > 0 and words[at - 1] in _REPORTERS)


def _mine(cue: Cue, sentence: Sentence) -> bool:
    """رجع لي فلوسي: the client speaks of himself."""
    return cue.person != "we" and not _MINE.isdisjoint((sentence.text(cue.last), sentence.text(cue.last + 1)))


def _i_ask(cue: Cue, sentence: Sentence) -> bool:
    """أرجو إعادة المبلغ إلى بطاقتي "I ask that it be returned"."""
    before = sentence.text(cue.first - 1).lstrip("وف")
    return cue.form == "noun" and before in _I_ASK and _TO_YOU.isdisjoint(sentence.text(at) for at in range(cue.last, cue.last + 3))


def has_come(cue: Cue, sentence: Sentence) -> bool:
    """Whether a remedy is what a request that came to us asks for: استلمنا طلب الاسترداد, وصلنا طلبك لإلغاء الطلب."""
    before = [sentence.text(cue.first - back) for back in (1, 2, 3)]
    if (
        cue.person == "we"
        and before[0] in _THAT_WE
        and before[1] in _YOUR_WORDS
        and not _REQUEST_CAME.isdisjoint((before[2], before[2].lstrip("وف")))
    ):
        return True  # وصل طلبك إن نعبّي لك
    if cue.form != "noun" or not (before[0].lstrip("وفل") == _REQUEST or before[0] in _YOUR_REQUEST):
        return False
    if _is_with_us(cue, sentence):
        return True
    if not _WAITS.isdisjoint(sentence.text(at) for at in range(cue.last, cue.last + _WAITS_WITHIN)):
        return True
    return not _REQUEST_CAME.isdisjoint((*before[1:], *(word.lstrip("وف") for word in before[1:])))


def _is_with_us(cue: Cue, sentence: Sentence) -> bool:
    """طلب الاسترداد صار لدينا, "the request has reached us": it came, and nobody says that it is granted."""
    after = [sentence.text(at).lstrip("وف") for at in range(cue.last, sentence.end)]
    came = not _CAME_TO_US.isdisjoint(after[:_WAITS_WITHIN])
    granted = not _IS_GRANTED.isdisjoint(after) or any(word.startswith(_OUR_FUTURE) for word in after)
    ours = any(other.person == "we" and other.first > cue.first for other in sentence.cues if sentence.text(other.first) not in _CAME_TO_US)
    told = any(isinstance(each.part, Amount | Duration) for each in sentence.figures(cue.last, sentence.end))
    return came and not (granted or ours or told)


_CAME_TO_US: Final = vocabulary("لدينا عندنا وصلنا وصلتنا معنا استلمناه تسلمناه")
_IS_GRANTED: Final = vocabulary(
    "مقبول مقبولا معتمد معتمدا موافق قبول القبول قبلناه قبلنا انقبل وافقنا موافقة الموافقة بالموافقة اعتمدناه "
    "تم تمت نفذ جاهز مؤكد ثابت ساري قائم"
)
_OUR_FUTURE: Final = tuple(map(spelled, "سن سي ست بن هن حن بي بت هي هت حي حت رح راح سوف".split()))  # noqa: SIM905
_THAT_WE: Final = vocabulary("إن أن بأن إننا أننا بأننا")
_YOUR_WORDS: Final = _YOUR_REQUEST | vocabulary("شكواك شكواج بلاغك بلاغج رسالتك رسالتج")
