"""Remedies that are only spoken of: topics, set phrases, money returned long ago."""

from __future__ import annotations

from typing import Final

from drafter.reading.cues import Cue
from drafter.reading.folding import spelled, vocabulary
from drafter.reading.named_only import is_something_else, is_told_more, is_waited_for
from drafter.reading.refusals import is_over
from drafter.reading.sentences import Sentence
from drafter.reading.tables import polarity, remedies, turns
from drafter.reading.turned_away import answered_no
from drafter.reading.values import Amount, Count, Moment, Percent
from drafter.reading.wondered import NEAR_VERB, inquires

_TOPICS_BEFORE: Final = vocabulary(polarity.TOPICS_BEFORE)
_TOPICS_AFTER: Final = vocabulary(polarity.TOPICS_AFTER)
_HISTORY: Final = vocabulary(polarity.HISTORY)
_TOPIC_NOUNS: Final = vocabulary(polarity.TOPIC_NOUNS)
_TO_US: Final = vocabulary(remedies.TO_US)
_SERVICES: Final = vocabulary(polarity.SERVICES)
_WITH: Final = vocabulary(polarity.WITH)
_LOOKED_AT: Final = vocabulary(remedies.LOOKED_AT)
_TOPICS_LATE: Final = vocabulary(polarity.TOPICS_LATE)
_TIMES_BEFORE: Final = vocabulary(polarity.TIMES_BEFORE)


def tells_what(cue: Cue, sentence: Sentence) -> bool:
    """ "The difference, which is 3 USD, ...": what a sum is, not where it goes."""
    return cue.role == "arrive" and sentence.text(cue.first) in ("is", "are") and sentence.text(cue.first - 1) == "which"


def is_in_phrase(cue: Cue, sentence: Sentence) -> bool:
    """A word of a set phrase: إضافة إلى (in addition to), كما ورد في (as stated in), "left to return", عن الاسترداد (of the refund)."""
    text = sentence.text
    one, two = text(cue.first - 1), text(cue.first - 2)
    if one == "في" and two in _LOOKING_INTO and _LOOKED.isdisjoint(sentence.words):
        return True  # النظر في إعادة التنفيذ
    if text(cue.first) in _ADDITION and text(cue.last) in _TOWARDS:
        return text(cue.last + 1) not in _BALANCES
    if (
        text(cue.first) == _CAME_TO
        and text(cue.last) == "علي"
        and any(e.first == cue.last + 1 and isinstance(e.part, Count) for e in sentence.placed)
    ):
        return True  # وحسابج الحين رد على 3500 متابع: so many it holds again
    if (
        two == "for"
        and one in ("the", "your")
        and text(cue.first - 3) in ("you", "thanks")
        and "no" not in sentence.words
        and not _THANKS.isdisjoint(sentence.words)
    ):
        return cue.form in ("noun", "verb") and _says_no_more(cue, sentence)  # "thank you for the refill"
    if one in _ON and text(cue.first - 2).startswith(_THANK_AR) and text(cue.first - 3) != "لا" and text(cue.first).startswith("ال"):
        return _says_no_more(cue, sentence)  # شكرا على التعبئة
    if cue.role == "credit" and "where" in (text(cue.last), one) and sentence.text(sentence.end - 1) == "due":
        return True  # "credit where credit is due"
    if text(cue.first) == "ورد" and text(cue.last) in _STATED_IN:
        return True
    told = (one in _DURING and text(cue.first).startswith("ال")) or (one in ("the", "our", "your") and two in _DURING)
    if cue.role == "consultation" and told:
        return True  # "we spoke in the consultation about your channel", تحدثنا في الاستشارة
    to_speak = one in _COMING and text(cue.last) == "to" and text(cue.last + 2) in _OF  # "to come back to you about the double payment"
    if (text(cue.first - 3), two, one) == ("no", "need", "to") or one in _NEED_OF or (one == "ما" and text(cue.first) in _NO_LONGER):
        return True  # "no need to cancel", لا داعي للإلغاء; ما عاد ينفع
    if (two, one) == ("left", "to") or (text(cue.first) == "back" and (one in _ANSWERS or to_speak)):
        return True
    return cue.form == "noun" and (one == _OF_IT or (one in _OR and text(cue.first - 3) == _OF_IT)) and two not in _BESIDES


_LOOKING_INTO: Final = vocabulary("النظر نظر ننظر للنظر بالنظر")
_LOOKED: Final = vocabulary("انتهينا انتهى انتهت خلصنا خلص نعم بالقبول بالموافقة والجواب أسفر وافقنا")
"""It is looked at no longer: the answer is told."""
_NEED_OF: Final = vocabulary("داعي داعى")
_CAME_TO: Final = spelled("رد")


def _says_no_more(cue: Cue, sentence: Sentence) -> bool:
    """Whether a remedy ends its sentence: "for the refill we'll send", "for the refill, it is on top" tell more."""
    return sentence.text(cue.last) == ""


_THANKS: Final = frozenset(["thank", "thanks"])
_ON: Final = vocabulary("على ع")
_THANK_AR: Final = tuple(map(spelled, ["شكرا", "مشكور", "نشكر", "أشكر", "تسلم"]))
_NO_LONGER: Final = vocabulary("عاد عادت عدنا")
_DURING: Final = vocabulary("in during at after since في خلال أثناء بعد منذ")
_APPROVES: Final = frozenset(["approve", "approved", "approving", "accept", "accepted", "grant", "granted", "honour", "honor"])
_SUBMITS: Final = vocabulary(
    "submit place file raise send put submitted placed filed raised submitting placing filing raising sending putting"
)
_COMING: Final = frozenset(["come", "coming", "came", "get", "getting", "got"])
_OF: Final = frozenset(["about", "on", "regarding", "concerning"])
_ANSWERS: Final = frozenset(["write", "writing", "text", "message", "reply"])
"""Before "back" they make it an answer."""
_ADDITION: Final = vocabulary(polarity.ADDITION)
_TOWARDS: Final = vocabulary(polarity.ADDED_TO)
_BALANCES: Final = vocabulary(remedies.BALANCE + " " + remedies.ACCOUNT)
_STATED_IN: Final = vocabulary(polarity.STATED_IN)
_OF_IT: Final = spelled(polarity.SPOKEN_OF)
_OR: Final = vocabulary(polarity.EITHER_OF)
_BESIDES: Final = vocabulary(polarity.BESIDES)


def is_topic(cue: Cue, sentence: Sentence, before: Cue | None) -> bool:
    """Words that name a remedy and promise none: "your refund request", "credit card", "the cancelled order"."""
    if is_over(cue, sentence):
        return False
    return (
        _has_topic_near(cue, sentence)
        or _before_it_began(cue, sentence)
        or _goes_to_us(cue, sentence)
        or _is_past_adjective(cue, sentence)
        or _is_time_or_request(cue, sentence)
        or _is_of_a_service(cue, sentence)
        or _listed_topic(cue, sentence, before)
        or _is_spoken_about(cue, sentence)
        or _before_deciding(cue, sentence)
        or is_something_else(cue, sentence)
        or (cue.role in ("discount", "deduct") and _is_expired_code(cue, sentence))
    )


def _before_it_began(cue: Cue, sentence: Sentence) -> bool:
    """ "We cancelled it before anything was sent", قبل لا ينرسل شي: what had not happened yet."""
    text = sentence.text
    if not text(cue.first).isascii():
        return (text(cue.first - 2), text(cue.first - 1)) == (_BEFORE, "لا") and cue.person == "it"
    if cue.form != "past" or cue.role not in ("pay", "carry", "arrive", "add", "give"):
        return False
    first = max(sentence.segment(cue.first)[0], cue.first - _BEGAN_WITHIN)
    at = next((at for at in range(first, cue.first) if text(at) == "before" and text(at + 1) in _ANYTHING), None)
    return at is not None and all(text(each) in _NOT_YET_DONE for each in range(at + 2, cue.first))


_BEGAN_WITHIN = 6
_ANYTHING: Final = frozenset(["anything", "any", "it", "they", "one"])
_NOT_YET_DONE: Final = frozenset("of it them these was were is are has had have been be got even could".split())  # noqa: SIM905


def _is_expired_code(cue: Cue, sentence: Sentence) -> bool:
    """ "The discount code you used has expired", كود الخصم انتهت صلاحيته."""
    code = not _CODES.isdisjoint((sentence.text(cue.last), sentence.text(cue.last - 1), sentence.text(cue.first - 1)))
    if sentence.found("denial") or not _MADE_GOOD.isdisjoint(sentence.words):
        return False  # "has not expired", "a new one replaces it"
    return code and not _EXPIRED.isdisjoint(sentence.text(at) for at in range(cue.last, sentence.segment(cue.first)[1]))


_MADE_GOOD: Final = vocabulary("we we'll i i'll new another one again instead جديد جديدة غيره بديل ومكانه مكانه رجعنا جددنا فعلنا")
_CODES: Final = vocabulary("code codes voucher coupon كود رمز كوبون قسيمة")
_EXPIRED: Final = vocabulary("expired lapsed انتهت انتهى منتهي منتهية")


def _before_deciding(cue: Cue, sentence: Sentence) -> bool:
    """ "Before we decide anything, including a refill": one of what is not decided."""
    near = [sentence.text(at) for at in range(cue.first - 3, cue.first)]
    return "including" in near and sentence.text(sentence.start) == "before" and not _DECIDE.isdisjoint(sentence.words)


_DECIDE: Final = frozenset(["decide", "say", "promise", "offer", "settle"])


def _has_topic_near(cue: Cue, sentence: Sentence) -> bool:
    """A noun or verb with a topic beside it: "refund policy", "credit card", طلب الاسترداد, وانطباق إعادة التعبئة يتوقف على هذا العدد."""
    text = sentence.text
    if cue.role == "credit" and text(cue.last) in ("card", "cards"):
        return True
    if cue.form not in ("noun", "verb"):
        return False
    if text(cue.last) in ("request", "requests") and not _APPROVES.isdisjoint(text(cue.first - back) for back in (1, 2)):
        return False  # "we are not able to approve your refund request"
    if text(cue.last) == "request" and _is_refused(cue, sentence):
        return False  # "the refill request was declined"
    before = text(cue.first - 1)
    if cue.role == "refill" and text(cue.last) == "request" and not _SUBMITS.isdisjoint(text(cue.first - back) for back in (2, 3)):
        return False  # "we will submit a refill request for the 900"
    if before.startswith(_WAITING) and (text(cue.first - 2).lstrip("وف") in _WITHOUT_IT or is_told_more(cue, sentence)):
        return False  # بدون انتظار الاسترداد لك اليوم, ما عليك سوى انتظار الاسترداد
    if text(cue.last) in _TOPICS_AFTER or (cue.form == "noun" and (before in _TOPIC_NOUNS or before[1:] in _TOPIC_NOUNS)):
        return True
    if (
        cue.role == "refill"
        and before.lstrip("ول") == _REQUEST_FOR
        and not _THANKS_FOR.isdisjoint(text(cue.first - back) for back in (2, 3, 4))
    ):
        return True  # نشكر لك متابعتك طلب إعادة التعبئة
    if before == _REQUEST_FOR and text(cue.first - 2) in _TAKEN_IN:
        return True  # تم استلام طلب الاسترداد
    if cue.role == "refill" and before.lstrip("و") == _REQUEST_FOR and text(cue.first - 2) in _THAT_IT and _stands_somewhere(cue, sentence):
        return True  # طلب تعبئة 35617 الحين عند المشرف
    after = [text(at) for at in range(cue.last, cue.last + 4)]
    return not (_TOPICS_LATE.isdisjoint(after[:3]) and _DEPENDS.isdisjoint(after))


def _is_refused(cue: Cue, sentence: Sentence) -> bool:
    """Whether a request is told to be refused, which denies what it asked for."""
    after = [sentence.text(at) for at in range(cue.last + 1, cue.last + 5)]
    wrongly = any(sentence.text(at) in _WRONGLY for at in range(cue.last + 1, cue.last + 9))
    return after[0] in _HELPS and not _REFUSED.isdisjoint(after) and "not" not in after and not wrongly


_WRONGLY: Final = frozenset(["mistake", "error", "wrongly", "mistakenly"])
_HELPS: Final = frozenset(["was", "is", "has", "were", "had", "got"])
_REFUSED: Final = frozenset(["declined", "rejected", "refused", "denied"])


def _stands_somewhere(cue: Cue, sentence: Sentence) -> bool:
    """Whether all that is told of a request is where it stands or that it is late, and nothing that is to come."""
    after = [sentence.text(at) for at in range(cue.last, sentence.segment(cue.first)[1])]
    return not _STANDS.isdisjoint(after[:_STANDS_WITHIN]) and not any(word.lstrip("و").startswith("س") for word in after)


_TAKEN_IN: Final = vocabulary("استلام تسجيل تحويل إغلاق إحالة مراجعة دراسة")
_STANDS: Final = vocabulary("عند لدى تأخر متأخر تأخرت قيد مسجل معلق وصلنا رفض مرفوض ما لم")
_STANDS_WITHIN = 5
_THAT_IT: Final = frozenset(["", "ان", "بان", ",", "،", ".", ":", "و"])
_A_WAIT: Final = frozenset(["the", "this", "that", "your", "long"])
_WAITING: Final = spelled("انتظار")
_WITHOUT_IT: Final = vocabulary("بدون دون بلا سوى غير فقط إلا عليك")
_REQUEST_FOR: Final = spelled("طلب")
_THANKS_FOR: Final = vocabulary("متابعة متابعتك متابعتكم متابعتج سؤالك رسالتك بخصوص بشأن عن حول")
_SUPPLYING_US: Final = spelled("تزويدنا")


def _goes_to_us(cue: Cue, sentence: Sentence) -> bool:
    """ "Pay us", "send to us": the client gives; "return US$31.80" is a sum."""
    sum_next = any(each.first == cue.last for each in sentence.placed)
    if sentence.text(cue.first).lstrip("بو") == _SUPPLYING_US:
        return True  # نرجو تزويدنا بإيصال التحويل
    return cue.role in _GIVING and sentence.text(cue.last) in _TO_US and not sum_next


def _is_past_adjective(cue: Cue, sentence: Sentence) -> bool:
    """ "The cancelled order"."""
    one = cue.form == "past" and cue.last - cue.first == 1 and sentence.text(cue.first).isascii()
    if one and sentence.text(cue.first - 1) in ("which", "what"):
        return sentence.text(cue.last) in ("number", "count", "quantity", "figure", "total")  # "which delivered number does the page show"
    return one and sentence.text(cue.first - 1) in ("the", "a", "an", "your", "this", "that", "any")


def _is_time_or_request(cue: Cue, sentence: Sentence) -> bool:
    """ "Before cancelling", "after yesterday's refill", متابعة طلب الاسترداد."""
    one, two = sentence.text(cue.first - 1), sentence.text(cue.first - 2)
    if cue.form in ("noun", "ing") and one in _TIMES_BEFORE:
        return True
    if two == "for" and one in ("the", "your", "a") and sentence.text(cue.first - 3) == "wait" and sentence.text(cue.first - 4) in _A_WAIT:
        return True  # "the wait for the refill is annoying"
    if one in ("the", "your", "this") and two in ("after", "before") and sentence.text(cue.first).isascii() and cue.role == "refill":
        return True  # "we are checking in after the refill on order 52854"
    if one in _TO_DO and two == _BEFORE and cue.person == "it":
        return True  # وصل 640 قبل ما ينلغي
    checked = two == _FROM and inquires([sentence.text(cue.first - back) for back in (3, 4)])  # نتحقق الآن من طلب إعادة التعبئة
    followed = one == _REQUEST and (two in _FOLLOWED or checked)
    return (one.endswith("'s") and two in _TIMES_BEFORE) or (cue.form == "noun" and followed)


_OVER: Final = frozenset(["over", "through"])
_GONE: Final = frozenset(["gone", "went", "going", "been", "read", "go"])


def _is_spoken_about(cue: Cue, sentence: Sentence) -> bool:
    """ "We looked at the refund", "about your refund"; with a sum or a percentage it is more than a topic, unless it was looked at."""
    near = [sentence.text(cue.first - back) for back in (1, 2, 3, 4)]
    if (near[0] in _OR_A and cue.form == "noun") or (near[1] in _OR_A and near[0] in ("a", "the", "any")):
        near += [sentence.text(cue.first - back) for back in (5, 6)]  # "about a resumption or a credit"
    ours = {other.first for other in sentence.cues if other.person == "we"}
    if near[0] in ("the", "your") and (_follows_up(cue, sentence) or (near[1] in _OVER and near[2] in _GONE)):
        return True  # "we have gone over your refill"
    anew = next((at for at, word in enumerate(near) if word in _ANEW or cue.first - at - 1 in ours), len(near))
    if cue.form == "noun" and near[0] in _THIS and near[1].startswith(_WAITED_AR) and not is_told_more(cue, sentence):
        return True  # يؤسفنا أنك انتظرت هذه التعبئة
    if cue.form == "noun" and near[0] in _STATE and not _OF_THE_STATE.isdisjoint(near[1:3]):
        return True  # سؤالك عن وضع الاسترداد
    named = cue.form == "noun" or near[0] in ("the", "a", "your")
    if named and any(
        word in _LOOKED_AT or word[1:] in _LOOKED_AT for word in near[: min(3, anew + (anew < len(near) and near[anew] == "and"))]
    ):
        return True
    if cue.form != "noun" and (cue.joined or cue.form == "future" or cue.person == "we"):
        return False  # بلا تأخير سنعيد المبلغ
    if _TOPICS_BEFORE.isdisjoint(near[:anew]):
        return is_waited_for(cue, sentence)
    if _is_heading(cue, sentence):
        return True
    if _nothing_is_done(cue, sentence):
        return False
    return not any(isinstance(each.part, Amount | Percent) for each in sentence.figures(*sentence.segment(cue.first)))


def _nothing_is_done(cue: Cue, sentence: Sentence) -> bool:
    """ "There is nothing we can do about the refund", ليس بيدنا شيء بخصوص الاسترداد: that denies it, and does not only speak of it."""
    if answered_no(cue, sentence):
        return True
    at = next((at for at in range(cue.first - 1, cue.first - 5, -1) if sentence.text(at) in _TOPICS_BEFORE), cue.first)
    if sentence.text(at - 1) in _DONE_ABOUT:
        return any(hit.first < at for hit in sentence.found("denial"))
    return any(hit.last == at and hit.last - hit.first > 1 for hit in sentence.found("denial"))


_DONE_ABOUT: Final = vocabulary("do done نسويه نعمله نفعله فعله عمله أسويه أعمله")


def _is_heading(cue: Cue, sentence: Sentence) -> bool:
    """ "Regarding your refund of $5: we checked the order": the matter is named, and then what is said of it; not "yes"."""
    first, last = sentence.segment(cue.first)
    begins = first == sentence.start and sentence.text(first) in _TOPICS_BEFORE and cue.first - first < NEAR_VERB
    return begins and sentence.text(last - 1) in (":", ",") and sentence.text(last) not in _GRANTS


def _follows_up(cue: Cue, sentence: Sentence) -> bool:
    """ "We're following up on your refill": it is looked after, where nothing more is told of it."""
    at = cue.first - 1
    while sentence.text(at) in ("the", "your", "on"):
        at -= 1
    follows = sentence.text(at) == "up" and sentence.text(at - 1) in ("following", "follow", "followed")
    rest = range(cue.last, sentence.end)
    return follows and all(sentence.tokens[each].kind in ("numeral", "id") or sentence.text(each) in _OF_ORDER for each in rest)


_OF_ORDER: Final = frozenset(["for", "of", "on", "order", "your", "request"])


_THIS: Final = vocabulary("هذه هذا")
_WAITED_AR: Final = spelled("انتظر")
_STATE: Final = vocabulary("وضع حالة")
_OF_THE_STATE: Final = vocabulary("نراجع أراجع نتابع أتابع نتحقق عن على من بشأن بخصوص حول")
_OR_A: Final = vocabulary("or أو")
_GRANTS: Final = vocabulary(turns.SHORT_YES + " " + polarity.YES) | {"it", "you", "this", ""}


_ANEW: Final = frozenset(
    [
        ":",
        "—",
        *map(spelled, ["ولك", "ولكم", "فلك", "فلكم"]),
        "we",
        "we'll",
        "i",
        "i'll",
        "you'll",
        "will",
        "shall",
        "and",
        ",",
        "،",
        "so",
        ";",
        ")",
    ]
)
"""With them a statement of its own begins: "sorry for the delay, we refund you"."""
_GIVING: Final = frozenset(["pay", "give", "add", "carry", "return", "redelivery", "arrive"])
_DEPENDS: Final = vocabulary("depends depend يتوقف تتوقف يعتمد تعتمد")
_REQUEST: Final = spelled(polarity.REQUEST)
_TO_DO: Final = vocabulary("ما أن")
_BEFORE: Final = spelled("قبل")
_FROM: Final = spelled("من")
_FOLLOWED: Final = vocabulary(polarity.FOLLOWED)


def _is_of_a_service(cue: Cue, sentence: Sentence) -> bool:
    """ "A service with a refill", خدمة لها إعادة تعبئة: what another service has."""
    near = {sentence.text(at) for at in range(cue.first - 3, cue.first)}
    return cue.form in ("noun", "verb") and bool(near & _SERVICES and near & _WITH)


def _listed_topic(cue: Cue, sentence: Sentence, before: Cue | None) -> bool:
    """One more in a list of topics: "about a refund or discount"."""
    if before is None or cue.first - before.last > 3 or cue.form not in ("noun", "verb"):
        return False
    between = [sentence.text(at) for at in range(before.last, cue.first)]
    return not _LISTS.isdisjoint(between) and _ANEW.isdisjoint(set(between) - _LISTS)


_LISTS: Final = frozenset(["or", "and", "او", ",", "،"])


def is_history(cue: Cue, sentence: Sentence, goes: bool) -> bool:
    """Money returned before, told among the facts of the order."""
    if cue.role not in ("return", "refund", "credit"):
        return False
    first, last = sentence.statement(cue.first)
    own = {sentence.text(at) for at in range(first, last)}
    if own & {"earlier", "previously", "سابقا"}:
        return True
    if any(isinstance(each.part, Moment) and each.part.name == "date" for each in sentence.figures(first, last)):
        return False
    told = {sentence.text(at) for at in range(sentence.start, last)}
    return cue.role == "return" and bool(told & _HISTORY) and not goes
