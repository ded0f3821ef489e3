"""Whether Arabic words tell a thing as done: تم, a past verb before a noun, what is said of the noun behind it."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from drafter.reading.cues import Cue, arabic_cue
from drafter.reading.folding import spelled, vocabulary
from drafter.reading.sentences import Sentence
from drafter.reading.shares import COUNTED
from drafter.reading.tables import polarity as table
from drafter.reading.tables.bounds import CLOCK_AFTER, CLOCK_BEFORE
from drafter.reading.values import Duration, Moment

_DONE: Final = vocabulary(" ".join(row[0] for row in table.DONE))
_NOT_YET: Final = vocabulary(table.NOT_YET)
_CARRIED: Final = vocabulary("التنفيذ التسليم الإنجاز العمل")
AGREED: Final = vocabulary(table.AGREED)
_HAS: Final = vocabulary("قد وقد فقد")
_GIVEN_BACK: Final = vocabulary("رد")
_WE_BEGAN: Final = vocabulary("بدأنا بدينا باشرنا بلشنا بدأت")
_GOING: Final = vocabulary("شغالة شغال جارية")
"""It runs, it goes on: said of a remedy straight after it."""
_RUNNING: Final = vocabulary(table.RUNNING)
NUMBERED: Final = vocabulary("reference number ref المرجع الرقم المرجعي")
_THIS: Final = frozenset(map(spelled, ["هذا", "هو", "وهذا", "وهو"]))
"""This is: before خصمنا it is our discount, not what we took off."""


_LET_ME: Final = vocabulary("دعني دعنا خليني خلني خلينا خلنا اسمحلي")
_ALLOW: Final = vocabulary("اسمح اسمحي اسمحوا")
"""Let me: before a verb of mine that looks like "was returned"."""


def done_arabic(sentence: Sentence, cue: Cue) -> bool:
    """Whether an Arabic cue is told as done."""
    if cue.form == "imperative":
        return True  # one that bids nobody: الـ350 جنيه رجعوا
    if cue.form == "past":
        word = sentence.text(cue.first - 1)
        if _will_have_been(sentence, cue):
            return False
        if word == "عم" or word in _LET_ME or (word == "لي" and sentence.text(cue.first - 2) in _ALLOW):
            return False  # فأنا عم إلغيه: I am cancelling it; دعني أعيد تشغيله
        return word not in _THIS and word not in _IF_WE and not (word == "ان" and cue.first - 1 == sentence.start)
    if cue.form != "noun" or sentence.text(cue.first - 1).lstrip("وف") in _NOT_THEN:
        return False
    if sentence.text(cue.first - 1) in _HAS and sentence.text(cue.first) in _GIVEN_BACK:
        return True  # وقد رُدّ المبلغ
    if sentence.text(cue.first - 1).lstrip("وف") in _WE_BEGAN:
        return True  # بدأنا إعادة التنفيذ
    if any(sentence.text(at) in _GOING for at in (cue.last, cue.last + 1)):
        return True  # إعادة التنفيذ شغالة
    first, _ = sentence.segment(cue.first)
    if sentence.text(cue.first).lstrip("و") == _REVERSED and cue.first == first:
        return not any(isinstance(each.part, Duration) for each in sentence.figures(*sentence.statement(cue.first)))  # عُكس الخصم الثاني
    timeless = [at for at in range(first, cue.first) if not _is_clock(sentence, at)]
    before = [sentence.text(at) for at in timeless[-NEAR_NOUN:]]
    if cue.role == "cancel" and any((one in _ACCEPTS or one[1:] in _ACCEPTS) and two in _MACHINES for one, two in pairwise(before)):
        return True  # وافق النظام على إلغاء طلبك
    if _put_right_by(sentence, cue, first) or _made_sure_of(before) or _noted_as(sentence, cue):
        return True
    joined = [word[1:] if word.startswith(("و", "ف")) else word for word in before]
    if any(word in _NOT_YET for word in before):
        return False
    begun = not _BEGUN.isdisjoint(sentence.text(at) for at in range(cue.last, cue.last + _BEGUN_WITHIN))
    if AGREED.intersection(before):
        return begun  # قُبلت إعادة التعبئة وبدأت اليوم
    verb = next((at for at in range(cue.first - 1, first - 1, -1) if at in timeless), None)
    own = arabic_cue(sentence.text(verb)) if verb is not None else None
    if own is not None and own[1:3] == ("future", "we"):
        return False  # حتى لو انتهى الضمان بنعطيك خصم
    if (
        own is not None
        and own[1] == "past"
        and (own[0] in ("return", "add", "carry", "pay", "arrive") or own[0::2] == ("give", "we", False))
    ):
        return True
    after = [sentence.text(at) for at in range(cue.last, cue.last + 5)]
    if sentence.text(cue.first - 1).lstrip("و") in _CARRIES and not NUMBERED.isdisjoint(after):
        return True
    if any(one == "قيد" and other in _CARRIED for one, other in pairwise(after)):
        return True
    if cue.joined and _one_more_done(sentence, cue):
        return True
    if any(got_before(sentence, at) for at in range(first, cue.first)) or _told_done(sentence, cue):
        return True
    if _is_of_yesterday(sentence, cue) or (not _HANDED_ON.isdisjoint(before) and is_numbered(sentence)):
        return True
    if any(one in _PAID and other in _TO_YOU for one, other in pairwise(joined)):
        return True  # دُفع لك استرداد
    return any(word in _DONE for word in [*before, *joined]) or bool(_RUNNING.intersection(after))


_REVERSED: Final = spelled("عكس")


def _will_have_been(sentence: Sentence, cue: Cue) -> bool:
    """بحلول المساء سيكون الفريق قد ألغى الطلب, بكرة بنكون رجعنا لك المبلغ: it is yet to come."""
    first = max([sentence.start, *(joint for joint in sentence.joints if joint <= cue.first)])
    return not _WILL_HAVE.isdisjoint(sentence.text(at).lstrip("وف") for at in range(max(first, cue.first - _HAVE_WITHIN), cue.first))


_WILL_HAVE: Final = vocabulary("سيكون ستكون سنكون سأكون بيكون بتكون بنكون بكون هيكون هتكون هنكون هكون حيكون حتكون حنكون")
_HAVE_WITHIN = 7


def _put_right_by(sentence: Sentence, cue: Cue, first: int) -> bool:
    """صححنا خطأ السعر برد 7 دولارات إليك: how it was put right is done, too."""
    if not sentence.text(cue.first).startswith("ب"):
        return False
    return not _PUT_RIGHT.isdisjoint(sentence.text(at).lstrip("وف") for at in range(first, cue.first))


_ACCEPTS: Final = vocabulary("وافق قبل أكد اعتمد سجل نفذ")
_MACHINES: Final = vocabulary("النظام السيستم المزود المورد السيرفر المنصة اللوحة")
_PUT_RIGHT: Final = vocabulary("صححنا أصلحنا صلحنا عالجنا حلينا حللنا سوينا عدلنا ضبطنا زبطنا أنهينا تداركنا صححت عالجت أصلحت حليت")


def _made_sure_of(before: list[str]) -> bool:
    """تأكدت من إرسال استردادك: it was sent before I write."""
    if not any(one.lstrip("وف") in _MADE_SURE and two == "من" for one, two in pairwise(before)):
        return False
    return before[-1] in _CARRIED_OUT


_CARRIED_OUT: Final = vocabulary("إرسال رد إرجاع إعادة إتمام اكتمال صرف إضافة إصدار نجاح وصول")
_MADE_SURE: Final = vocabulary("تأكدت تأكدنا تحققت تحققنا")


def _noted_as(sentence: Sentence, cue: Cue) -> bool:
    """الاسترداد يظهر عندنا مكتملًا, مسجل كمكتمل: how it is noted, with no denial between."""
    _, last = sentence.segment(cue.first)
    after = [sentence.text(at) for at in range(cue.last, min(last, cue.last + _NOTED_WITHIN))]
    shown = next((at for at, word in enumerate(after) if word in _SHOWS), None)
    done = next((at for at, word in enumerate(after) if word.removeprefix("ك") in _COMPLETED), None)
    return shown is not None and done is not None and shown < done and _NOT.isdisjoint(after[:done])


_NOTED_WITHIN = 7
_SHOWS: Final = vocabulary("يظهر تظهر ظاهر ظاهرة مسجل مسجلة طالع طالعة مبين مبينة يبين باين باينة")
_COMPLETED: Final = vocabulary("مكتمل مكتملا مكتملة منفذ منفذا منفذة منجز منجزا منجزة مدفوع مدفوعا مدفوعة تام خلصان")
_NOT: Final = vocabulary("لا ما لم لن غير مو مب مش ليس ليست")


def _is_of_yesterday(sentence: Sentence, cue: Cue) -> bool:
    """رُدّ المبلغ إلى بطاقتك أمس, رُدّ اليوم: what may be the noun as well, and is of a day that is over, or has its day before its object."""
    if sentence.text(cue.first) == _RETURNED and sentence.text(cue.last) in _DAY_NEXT:
        return True
    days = [each.part for each in sentence.figures(*sentence.statement(cue.first)) if isinstance(each.part, Moment)]
    return sentence.text(cue.first) == _RETURNED and any(day.name == "yesterday" for day in days)


def is_numbered(sentence: Sentence) -> bool:
    """Whether a number by which something was carried out stands in a sentence: "reference RL-480", برقم RL-881."""
    return any(
        token.kind == "id" and "-" in token.text and not _NUMBER_BEFORE.isdisjoint(sentence.text(at - back) for back in (1, 2, 3))
        for at, token in enumerate(sentence.tokens[sentence.start : sentence.end], sentence.start)
    )


_PAID: Final = vocabulary("دفع صرف")
_TO_YOU: Final = vocabulary("لك لكم لج")
_NUMBER_BEFORE: Final = vocabulary("reference ref under as number المرجع بالمرجع والمرجع برقم رقم بمرجع")


def _one_more_done(sentence: Sentence, cue: Cue) -> bool:
    """تمت مراجعة الطلب وإضافة المبلغ: a second noun of the verb that told the first as done."""
    _, last = sentence.segment(cue.first)
    if not _IS_TO_COME.isdisjoint(sentence.text(at) for at in range(cue.last, last)):
        return False
    for at in range(cue.first - 1, max(sentence.start - 1, cue.first - _DONE_WITHIN), -1):
        word = sentence.text(at).lstrip("وف")
        if word in _WAS_DONE:
            return True
        known = arabic_cue(sentence.text(at))
        if at in sentence.hard or word.startswith("س") or word in AGREED or (known is not None and known[1] in ("future", "verb")):
            return False
    return False


_WAS_DONE: Final = vocabulary("تم تمت جرى جرت قمنا")
_NOT_THEN: Final = vocabulary("سيتم ستتم يتم تتم سوف راح دراسة مناقشة بحث")
"""Right before a noun: it will be done, or it is weighed."""
_IS_TO_COME: Final = vocabulary("تتم ستتم تكتمل ستكتمل تستغرق ستستغرق ستكون ستظهر خلال")
"""After a noun: it is done within a time to come."""
_DONE_WITHIN = 10


def _told_done(sentence: Sentence, cue: Cue) -> bool:
    """إعادة تعبئة 450 متابع تمت يوم 17 يونيو, الاستشارة مقفلة برقم CO-31: what is said of the noun behind it, and of no noun after."""
    at, inside = cue.last, {each: placed.last for placed in sentence.placed for each in range(placed.first, placed.last)}
    while at < sentence.end and (
        at in inside or sentence.tokens[at].kind in ("id", "opaque") or sentence.text(at) in COUNTED or sentence.text(at) in _OF_NOUN
    ):
        at = inside.get(at, at + 1)
    after = sentence.text(at + 1)
    if at == cue.last and sentence.text(at) in _WAS_DONE and after in _THEN:
        return True  # الإلغاء تم اليوم
    return sentence.text(at) in (_FINISHED if at > cue.last else _CLOSED) and after not in AGREED and not arabic_cue(after)


_THEN: Final = frozenset(["", ",", "،", "."]) | vocabulary(
    "اليوم أمس البارحة الساعة الصبح صباح مساء ظهر عصر قبل يوم بتاريخ بالمرجع برقم المرجع فعلا وانتهى "
    "امبارح إمبارح مبارح النهارده النهاردة الحين هلق هلأ بنجاح بالفعل خلاص"
)
"""After تم: when it was done, or nothing more."""
_BEGUN: Final = vocabulary("وبدأت وبدأ وانطلقت وبدينا")
_BEGUN_WITHIN = 9
_HANDED_ON: Final = vocabulary("طلبنا سجلنا رفعنا أدخلنا قدمنا حطينا وضعنا رتبنا سوينا عملنا بدأنا أجرينا")
"""We requested, registered, handed in, entered, arranged: with a number it is done."""
_RETURNED: Final = spelled("رد")
_DAY_NEXT: Final = vocabulary("اليوم أمس البارحة")
_CARRIES: Final = vocabulary("تحمل يحمل")
_FINISHED: Final = vocabulary("تمت اكتملت انتهت خلصت تم خلص اكتمل انتهى نفذت نفذ أنجزت أجريت")
_CLOSED: Final = vocabulary("تمت اكتملت مقفلة مسجلة منجزة مكتملة منفذة")
"""Right behind the noun, and of its gender: تم and خلص there begin what is done to something else."""
_OF_NOUN: Final = vocabulary("النقص الناقص الطلب ( refill ) :")
"""What may stand between the noun and what is said of it: إعادة تعبئة النقص (Refill) نُفّذت."""
_IF_WE: Final = vocabulary("وإن إذا وإذا فإذا لو ولو")
"""If, and if: before a past verb of ours nothing is done yet, وإن أعدنا التنفيذ."""


def _is_clock(sentence: Sentence, at: int) -> bool:
    """Whether a token belongs to a day or a time of the clock: اليوم الساعة 12:15 ظهرا."""
    dated = any(each.first <= at < each.last and isinstance(each.part, Moment) for each in sentence.placed)
    return dated or sentence.text(at) in _CLOCK or ":" in sentence.text(at)[1:]


_CLOCK: Final = vocabulary(f"{CLOCK_AFTER} {CLOCK_BEFORE} يوم بتاريخ")
NEAR_NOUN = 4


def got_before(sentence: Sentence, at: int) -> bool:
    """حصلت على خصم "you received a discount"; وقد مُنح خصم "and a discount was given"."""
    text = sentence.text
    return text(at).lstrip("وف") in _RECEIVED or (text(at).lstrip("وفل") == "قد" and text(at + 1) in _GRANTED)


_GRANTED: Final = vocabulary(table.GRANTED)
_RECEIVED: Final = vocabulary(table.RECEIVED)
