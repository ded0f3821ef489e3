"""Whether a verb of carrying out brings an order again, or the rest of it: a re-delivery, not a fact of the order."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from drafter.reading.cues import Cue
from drafter.reading.folding import spelled, vocabulary
from drafter.reading.money_spoken import SENT
from drafter.reading.sentences import Sentence
from drafter.reading.tables import remedies
from drafter.reading.values import Amount, Count

_AGAIN: Final = vocabulary(remedies.AGAIN)
_LINKS: Final = vocabulary(remedies.LINKS)
_REST: Final = vocabulary(remedies.REST)
_FINISHING: Final = vocabulary(remedies.FINISHING)
_NEW: Final = vocabulary("الجديد الجديدة")
_WE: Final = frozenset(["we", "we'll", "we'd", "team"])
_BE: Final = frozenset(["be", "been", "being", "was", "were", "get"])
_IS: Final = frozenset(["is", "are"])
_NOW: Final = frozenset(["now", "today", "speak"])
_WHICH: Final = frozenset(["that", "which", "who"])
_THOSE: Final = frozenset(["those", "these"])
_PRONOUNS: Final = frozenset(["it", "them", "these", "those"])
_NEAR = 6
_SUBJECT = 12


def carries_out(cue: Cue, sentence: Sentence) -> bool:
    """Whether the order or its rest is brought: "we will finish it", "the rest will be delivered", سنستكمل المتبقي."""
    _, last = sentence.segment(cue.first)
    english = sentence.text(cue.first).isascii()
    begin = cue.last + (sentence.text(cue.last) == "out")  # "send out the 650 likes that are missing"
    after = [sentence.text(at) for at in range(begin, min(begin + _NEAR + 1, last))]
    if _of_refill(cue, sentence) or _is_what_we_could(cue, sentence):
        return False
    again = any(
        word in _AGAIN
        and not (word in _OTHER and _is_passive_arabic(cue, sentence) and before not in _TIME)
        and not (
            (cue.form == "past" or sentence.text(cue.first - 1) in _WHICH_WAS)
            and before == _SERVICE
            and word in _SECOND
            and after[0] not in _TO_YOU
        )
        for before, word in pairwise(["", *after])
    )
    if again and not any(word in _LINKS for word in after[:4]):
        return True
    if _anew(sentence, cue, last) or (cue.form == "noun" and sentence.text(cue.last) in _NEW):
        return True
    if sentence.text(cue.first).startswith(_HANDING_OVER):
        return False  # تسليم الباقي is what goes on with the order
    if english and sentence.text(cue.first - 1) in ("you", "to") and "we" not in sentence.words:
        return False
    # نُفّذ 3,000 وتعذّر تنفيذ الباقي: the rest is the object of another verb
    near = 1 if not english and _is_passive_arabic(cue, sentence) else _NEAR
    rest = any((word in _REST and before not in _NO) or (before, word) in _THAT_REMAIN for before, word in pairwise(["", *after[:near]]))
    if rest and not _is_participle(cue, sentence):
        return True
    return _english(cue, sentence, after) if english else _arabic(cue, sentence)


def brought_again(cue: Cue, sentence: Sentence) -> bool:
    """Whether what is carried out would be carried out once more: "run the order on it again", تسليم الطلب مرة أخرى."""
    _, last = sentence.segment(cue.first)
    after = [sentence.text(at) for at in range(cue.last, last)]
    anew = any(word in _ONCE_MORE for word in after) or any(pair in _TIMES for pair in pairwise(after))
    return anew and (cue.form != "past" or _passive(cue, sentence))


def puts_again(cue: Cue, sentence: Sentence) -> bool:
    """ "Put the likes on the post once more", نضع عليه الإعجابات مرة أخرى: what is put there is followers or the like, and no money."""
    if not brought_again(cue, sentence) or any(isinstance(each.part, Amount) for each in sentence.placed):
        return False
    _, last = sentence.segment(cue.first)
    return any(sentence.text(at) in SENT or sentence.text(at) in _ORDERED for at in range(cue.last, last))


_ONCE_MORE: Final = vocabulary("again anew afresh جديد مجددا تاني ثاني تانية")
_TIMES: Final = frozenset(
    tuple(map(spelled, pair.split()))
    for pair in ("once more", "مرة أخرى", "مرة ثانية", "مره ثانيه", "مرة تانية", "the start", "from scratch")
)


def _is_passive_arabic(cue: Cue, sentence: Sentence) -> bool:
    """نُفّذت خدمة أخرى: another service was carried out; مرة أخرى would be once more."""
    return cue.form == "past" and cue.person != "we" and not sentence.text(cue.first).isascii()


_THAT_REMAIN: Final = frozenset([("that", "remain"), ("which", "remain"), ("still", "remain")])
_NO: Final = vocabulary("no nothing none without لا بلا بدون دون يبق يتبق")
"""Before "left", "the rest": that there is none; "completed with nothing left to deliver"."""
_HANDING_OVER: Final = spelled("تسليم")
_OTHER: Final = vocabulary("أخرى ثانية الصحيحة الصحيح")
_SERVICE: Final = spelled("خدمة")
_TO_YOU: Final = vocabulary("لك لج لكم إلك")
_WHICH_WAS: Final = vocabulary("اللي واللي الذي والذي")
"""واللي تنفذ خدمة ثانية: what was carried out, in dialect."""
_SECOND: Final = vocabulary("أخرى ثانية تانية مختلفة")
"""نفذنا عليه خدمة ثانية: another service than the one that was ordered."""
_TIME: Final = vocabulary("مرة")


def _of_refill(cue: Cue, sentence: Sentence) -> bool:
    """ "The refill will be completed within 72 hours": it is the refill that ends."""
    first, _ = sentence.segment(cue.first)
    return cue.form == "past" and any(sentence.text(at) in ("refill", "refilling") for at in range(first, cue.first))


def _is_what_we_could(cue: Cue, sentence: Sentence) -> bool:
    """ "What we were able to deliver was 583 likes": what the order brought."""
    before = [sentence.text(at) for at in range(cue.first - 5, cue.first)]
    return before[-5:] in (["what", "we", "were", "able", "to"], ["all", "we", "were", "able", "to"]) or before[-3:] == [
        "what",
        "we",
        "could",
    ]


def _anew(sentence: Sentence, cue: Cue, last: int) -> bool:
    """ "Once more", "from the start"."""
    words = " ".join(sentence.text(at) for at in range(cue.last, min(cue.last + 2 * _NEAR, last)))
    return (
        "once more" in words
        or ("a second time" in words and sentence.text(cue.first - 1) != "to")
        or "new ones" in words
        or "from the start" in words
        or "from the beginning" in words
        or _FROM_THE_FIRST in words
    )


_FROM_THE_FIRST: Final = f"{spelled('من')} {spelled('الأول')}"


def _is_participle(cue: Cue, sentence: Sentence) -> bool:
    """A participle beside a noun is no verb: "the 583 likes delivered"."""
    return sentence.text(cue.first).isascii() and cue.form == "past" and not _passive(cue, sentence) and not _by_us(cue, sentence)


def _english(cue: Cue, sentence: Sentence, after: list[str]) -> bool:
    if cue.form == "past":
        if sentence.text(cue.first - 1) in ("not", "never"):
            return False  # "the rest was not delivered": how the order stands
        if sentence.text(cue.first) == "sent" and _by_us(cue, sentence) and after[:1] == ["them"] and named_before(cue, sentence):
            return True  # "the views that hadn't reached you, we've sent them all"
        if (
            sentence.text(cue.first - 2) == "others"
            and sentence.text(cue.first - 3) != "the"
            and sentence.text(cue.first - 1) in ("was", "were")
        ):
            return False  # "you ordered Saudi followers and others were delivered"
        if (sentence.text(cue.first - 2), sentence.text(cue.first - 1)) == ("still", "being"):
            return False  # the order runs on
        if sentence.text(cue.first - 2) in _WHICH and sentence.text(cue.first - 1) in _BE:
            return False  # "the rest covers the 3,500 views that were delivered"
        if _passive(cue, sentence) and _right_one(cue, sentence):
            return True  # "the correct one will be delivered to the same link"
        if (sentence.text(cue.first - 2) in _IS, sentence.text(cue.first - 1), sentence.text(cue.first)) == (True, "being", "delivered"):
            return not _NOW.isdisjoint(after)  # "the rest is being delivered": the order runs on
        ordered = cue.role == "pay" and _ordered_before(cue, sentence)
        return _passive(cue, sentence) and (ordered or _rest_before(cue, sentence))
    if sentence.text(cue.first) == "send" and _by_us(cue, sentence) and after[:1] == ["them"] and _counts_before(cue, sentence):
        return True
    if sentence.text(cue.first) == "send" and _by_us(cue, sentence) and _counts_next(cue, sentence):
        return True  # "we will send you the 1,800 likes that are missing"
    fronted = sentence.text(cue.first) in _FINISHING and sentence.text(cue.first - 1) in ("we'll", "will") and after[:1] in ([], ["for"])
    if fronted and _rest_before(cue, sentence):
        return True  # "the remaining thousand we'll run for you"
    if sentence.text(cue.first) == "continue" and sentence.text(cue.first - 1) in ("will", "can", "'ll") and _rest_before(cue, sentence):
        return True  # "the other 600 will continue"
    if sentence.text(cue.first) == "continue" and after[:1] == ["the"] and _rest_in_number(sentence, cue.last + 1):
        return after[2:3] == ["left"] or "left" in after[2:4]  # "we will continue the 1700 left"
    if _by_us(cue, sentence) and after[:2] == ["the", "other"] and _rest_in_number(sentence, cue.last + 2):
        return True
    if sentence.text(cue.first) not in _FINISHING or not _by_us(cue, sentence):
        return False
    if after[:1] and after[0] in _THOSE and _counted(sentence, cue.last + 1):
        return True  # "we'll deliver those 5,000 there too"
    if any(word in SENT for word in after[:4]) and ("you", "ordered") in pairwise(after):
        return True  # "we will deliver the Arab views you ordered"
    counted = any(
        isinstance(each.part, Count) and each.part.noun not in (None, "id", "times", "orders") and cue.last <= each.first <= cue.last + 2
        for each in sentence.placed
    )
    return counted or bool(_PRONOUNS.intersection(after[:1]))


def _arabic(cue: Cue, sentence: Sentence) -> bool:
    if (
        cue.role in ("pay", "arrive")
        and cue.person == "we"
        and (_counts_next(cue, sentence) or (_sends_them(cue, sentence) and _counts_before(cue, sentence)))
    ):
        return True
    if cue.role in ("pay", "arrive") and cue.person == "we" and any(sentence.text(at) in _ORDERED for at in range(cue.last, cue.last + 3)):
        return cue.form != "past"  # بنرسل لك اللايكات اليوم
    if cue.role == "pay" and (cue.person == "we" or cue.form != "past") and _sends_the_named(cue, sentence):
        return True
    if cue.role in ("pay", "arrive") or cue.form == "past":
        return False
    if cue.person == "it" and cue.form in ("future", "verb") and _rest_before(cue, sentence):
        return True
    if cue.person == "we" and cue.form in ("future", "verb") and cue.role in ("carry", "complete") and _counts_next(cue, sentence):
        return True  # سنسلّم 6,000 إعجاب, نكمل لك الـ280
    if cue.person == "we" and cue.form == "future" and cue.role == "carry" and _ordered_next(cue, sentence):
        return True
    return cue.object and cue.person == "we" and cue.form != "noun"


def _counts_next(cue: Cue, sentence: Sentence) -> bool:
    """بنرسل لك الستمية مشترك: a number of followers is what is sent."""
    near = range(cue.last, cue.last + 3)
    bare = cue.role == "complete"  # what is completed for the client needs no noun
    return any(isinstance(each.part, Count) and (each.part.noun in SENT or bare) and each.first in near for each in sentence.placed)


def _ordered_next(cue: Cue, sentence: Sentence) -> bool:
    """سننفذ المشاهدات العربية التي طلبتها: what was ordered is delivered."""
    after = [sentence.text(at) for at in range(cue.last, cue.last + _NEAR)]
    return after[0] in _ORDERED and any(one in _WHICH_AR and other.startswith(_YOU_ORDERED) for one, other in pairwise(after))


_ORDERED: Final = vocabulary(remedies.RETURNING)
_WHICH_AR: Final = vocabulary("الذي التي الذين اللي")
_YOU_ORDERED: Final = spelled("طلبت")


def _sends_them(cue: Cue, sentence: Sentence) -> bool:
    """نرسلها, نوصّلها: the verb of sending with its object, which is no sum."""
    money = any(isinstance(each.part, Amount) for each in sentence.placed)
    return any(stem in sentence.text(cue.first) for stem in _SENDING) and cue.object and not money


def _sends_the_named(cue: Cue, sentence: Sentence) -> bool:
    """المشاهدات التي بقيت ستُرسل, اللايكات اللي ما وصلتك رسلناها لك: what is sent was named before the verb, and is no money."""
    if any(isinstance(each.part, Amount) for each in sentence.placed) or not sentence.words.isdisjoint(_MONEY):
        return False
    sent = any(stem in sentence.text(cue.first) for stem in _SENDING)
    if cue.person == "we":
        return sent and cue.object and named_before(cue, sentence)
    return sent and _rest_before(cue, sentence) and named_before(cue, sentence)


def named_before(cue: Cue, sentence: Sentence) -> bool:
    """Whether followers or the like are named before a cue in its sentence."""
    return any(sentence.text(at).lstrip("وف") in _PEOPLE or sentence.text(at) in _PEOPLE for at in range(sentence.start, cue.first))


def rest_comes(cue: Cue, sentence: Sentence) -> bool:
    """ "The remaining 300 likes will reach you tonight", المشاهدات التي بقيت ستصلك: the rest comes, and no money."""
    if cue.role != "arrive" or any(isinstance(each.part, Amount) for each in sentence.placed):
        return False
    if not sentence.words.isdisjoint(_MONEY) or not (_rest_before(cue, sentence) and named_before(cue, sentence)):
        return False
    text = sentence.text
    if text(cue.first).isascii():
        there = text(cue.first) == "be" and text(cue.last) in ("with", "on", "there")
        return (text(cue.first) in _COMES or there) and not _WILL.isdisjoint(text(cue.first - back) for back in (1, 2))
    return cue.form == "future" and cue.person != "we"


_COMES: Final = frozenset(["reach", "arrive", "come", "go", "land", "appear", "show", "follow"])
_WILL: Final = frozenset(["will", "shall", "they'll", "it'll"])
_MONEY: Final = vocabulary(remedies.MONEY) - vocabulary("all everything anything whatever share portion شي شيء حقك")
_PEOPLE: Final = vocabulary("followers likes views subscribers members comments " + remedies.RETURNING)
_SENDING: Final = (spelled("رسل"), spelled("وصل"))


def _rest_in_number(sentence: Sentence, at: int) -> bool:
    """ "The other 650", "the other 300 likes": so many of what was ordered."""
    return any(each.first == at and isinstance(each.part, Count) and each.part.noun in (None, *SENT) for each in sentence.placed)


def _counts_before(cue: Cue, sentence: Sentence) -> bool:
    """Followers or the like that were named before: "the remaining 2,500 likes can be delivered and we will send them"."""
    counted = any(isinstance(each.part, Count) and each.part.noun in SENT for each in sentence.figures(sentence.start, cue.first))
    return counted or any(sentence.text(at) in _REST for at in range(sentence.start, cue.first))


def _by_us(cue: Cue, sentence: Sentence) -> bool:
    return any(sentence.text(at) in _WE or sentence.text(at).endswith("'ll") for at in range(cue.first - 5, cue.first))


def _passive(cue: Cue, sentence: Sentence) -> bool:
    return any(sentence.text(cue.first - back) in _BE for back in (1, 2)) or any(
        sentence.text(at) == "get" for at in range(cue.first - _NEAR, cue.first)
    )


def _ordered_before(cue: Cue, sentence: Sentence) -> bool:
    """ "The six hundred subscribers you ordered will be sent"."""
    first, _ = sentence.segment(cue.first)
    counted = any(isinstance(each.part, Count) and each.part.noun in SENT for each in sentence.figures(first, cue.first))
    return counted and sentence.text(cue.first - 2) in ("will", "shall")


def _rest_before(cue: Cue, sentence: Sentence) -> bool:
    """ "The rest of the views will be sent", "the other 300 will be delivered": the subject is what is left."""
    first = max([sentence.start, *(joint for joint in sentence.hard if joint <= cue.first)])
    first = sentence.segment(cue.first)[0] if cue.joined else first
    before = range(max(first, cue.first - _SUBJECT), cue.first)
    other = any(sentence.text(at) in ("other", "last") and _counted(sentence, at + 1) for at in before)
    return other or any(sentence.text(at) in _REST for at in before)


def _right_one(cue: Cue, sentence: Sentence) -> bool:
    first = sentence.segment(cue.first)[0]
    return any(sentence.text(at) in ("correct", "right") and sentence.text(at + 1) in _ONES for at in range(first, cue.first))


_ONES: Final = frozenset(["one", "ones", "service", "order", "followers", "likes", "views", "package"])


def _counted(sentence: Sentence, at: int) -> bool:
    return any(each.first == at and isinstance(each.part, Count) for each in sentence.placed)
