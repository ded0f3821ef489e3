"""Money and the place where it goes, with no other word for it: "20.62 AED in your balance"."""

from __future__ import annotations

from typing import Final

from drafter.reading.cues import Cue
from drafter.reading.events import Event
from drafter.reading.folding import spelled, vocabulary
from drafter.reading.money_spoken import BALANCE, CARD, TO, away, is_rest, not_there
from drafter.reading.of_client import is_of_client
from drafter.reading.options import is_list_mark
from drafter.reading.polarity import Judge
from drafter.reading.sentences import Placed, Sentence
from drafter.reading.tables import polarity, remedies
from drafter.reading.tense_arabic import got_before
from drafter.reading.values import Amount, Duration, Fraction, Moment, Polarity, Remedy

_OR_TO: Final = vocabulary("or أو أم")
_DENIED_PLACE: Final = vocabulary("not nor never لا ولا ليس وليس مو ومو مب مش")
_THE: Final = frozenset(["the", "your"])
_PANEL_ENDS: Final = frozenset(["", ",", "today", "again", "now", "within", "and", "by", "tomorrow", "(", "already"])
_BACK_THERE: Final = frozenset(["again", "back", "now"])
""" "5 USD is in the panel again": the balance; "money waiting in the panel", "in the panel history" are none."""
_THE_WAY: Final = frozenset(["back"])
""" "Back the way it was paid"."""
_TOPUP: Final = spelled("شحن")
_SEEN: Final = vocabulary("نجد نرى نشوف وجدنا لاحظنا شفنا لقينا يظهر ظهر عملية")
_BALANCE_BARE: Final = vocabulary("برصيد بالرصيد بالمحفظة بمحفظتك عالرصيد رصيدا رصيد كرصيد لرصيدك برصيدك لرصيد")
_CHARGED: Final = vocabulary(remedies.CHARGED)
_FUTURE: Final = vocabulary(polarity.FUTURE_WORDS)
_WHICH_YOU: Final = vocabulary("you you've which that الذي التي ما")
_STANDING: Final = vocabulary(polarity.STANDING)
_MONEY_ROLES: Final = frozenset(["refund", "credit", "return", "add", "pay", "give", "arrive", "topup", "whole", "owe"])


def places(sentence: Sentence, judge: Judge, events: list[Event]) -> list[Event]:
    """ "20.62 AED in your balance": money and where it goes, with no other word for it."""
    found: list[Event] = []
    for each in sentence.placed:
        if not isinstance(each.part, Amount | Fraction):
            continue
        first, last = sentence.segment(each.first)
        if _claimed(each, sentence, events) or _of_client(each, sentence, first, last):
            continue
        if any(
            first <= event.first < last and (event.cue is None or event.cue.role in _MONEY_ROLES | {"discount", "deduct", "onus", "free"})
            for event in [*events, *found]
        ):
            continue
        text = sentence.text
        words = {text(at) for at in range(first, last)}
        to = _placed_to(sentence, first, last) or _standing_next(sentence, last) or _as_balance(sentence, last)
        to = to or _pointed_to(sentence, first, last) or _beyond_aside(sentence, last)
        in_cash = to is None and _is_in_cash(sentence, each, last)
        to = "refund" if in_cash else to
        if to is None or any(text(at) in _CHARGED and text(at - 1) not in _WHICH_YOU | _COMING for at in range(first, last)):
            continue  # a charge, and not "the AED 73.20 you paid"
        cue = Cue("place", "noun", each.first, each.last)
        verdict = judge.polarity(cue)
        if in_cash and verdict != "asked":
            continue
        told = _told_before(sentence, first, each.first) if verdict in ("promised", "done") else None
        if told is not None:
            found.append(Event(to, told, each.first, each.last, cue))
            continue
        if verdict == "promised" and _stands_there(sentence, first, last, words) and not _is_offered(sentence, each, first, last):
            verdict = "done"
        if (
            verdict == "promised"
            and not _DONE_LABELS.isdisjoint(text(at) for at in range(max(sentence.start, first - 4), first))
            and text(first - 1) == ":"
        ):
            verdict = "done"  # "Refunded: 3.750 BHD to the original payment method"
        if verdict == "promised" and _goes_on_done(sentence, each, [*events, *found]):
            verdict = "done"
        if verdict == "promised" and any(got_before(sentence, at) for at in range(first, each.first)):
            verdict = "done"  # حصلتِ في يوليو على رصيد
        if verdict == "promised" and (_stands_now(sentence, each, last) or _was_moved(sentence, first, last)):
            verdict = "done"
        found.append(Event(to, verdict, each.first, each.last, cue))
    return found


def _is_in_cash(sentence: Sentence, money: Placed, last: int) -> bool:
    """ "You demand AED 64 in cash", تطالب بـ 64 درهمًا نقدًا: paid out, where it is asked for."""
    near = [sentence.text(at) for at in range(money.last, min(last, money.last + 3))]
    return near[:2] == ["in", "cash"] or not _CASH_AR.isdisjoint(near[:2])


_CASH_AR: Final = vocabulary("نقدا كاش")


def _goes_on_done(sentence: Sentence, money: Placed, events: list[Event]) -> bool:
    """ "10 USD went to the card and 10 USD to the balance": the verb that is done is not said twice."""
    if sentence.text(money.first - 1) not in ("and", "و"):
        return False
    before = [event for event in events if event.first < money.first and event.cue is not None]
    told = max(before, key=lambda event: event.first, default=None)
    verb = told is not None and told.cue is not None and (told.cue.form, told.cue.role) in (("past", "arrive"), ("past", "pay"))
    return told is not None and verb and told.polarity == "done" and told.remedy in ("refund", "credit")


def _told_before(sentence: Sentence, first: int, at: int) -> Polarity | None:
    """تم صرف 5 دولارات إلى رصيدك, سنقوم بدفعها: whatever the verb, the word before its noun tells whether it is done."""
    before = [sentence.text(place).lstrip("وف") for place in range(first, at)]
    if not _COMING.isdisjoint(before) or any(_is_future(word) for word in before[-2:]):
        return "promised"
    yesterday = any(isinstance(each.part, Moment) and each.part.name == "yesterday" for each in sentence.figures(*sentence.statement(at)))
    return "done" if yesterday or not _IS_DONE.isdisjoint(before) else None


def _is_future(word: str) -> bool:
    """سندرج, ستنال: a verb to come, and neither a year, sixty nor Mr."""
    return len(word) > _SHORT and word.startswith(_WILL_AR) and not word.startswith(_NO_VERBS_AR)


_WILL_AR: Final = tuple(map(spelled, ("سن", "سي", "ست")))
_NO_VERBS_AR: Final = tuple(
    map(spelled, ("سنة", "سنو", "سنت", "سناب", "سيد", "سيار", "سيرفر", "سيول", "ستة", "ستم", "ستو", "ستين", "ستون", "ستي"))
)


_COMING: Final = vocabulary("سيتم ستتم سنقوم يتم تتم يجري تجري سوف راح رح قاعدين عم جاري جار هيتم حيتم بيتم")
_IS_DONE: Final = vocabulary("تم تمت جرى جرت قمنا")


def other_places(sentence: Sentence, events: list[Event]) -> list[Event]:
    """ "9 USD goes to your balance, or to your card", إما إلى رصيدك أو إلى بطاقتك: the place behind "or" has the same verb."""
    text, found = sentence.text, list[Event]()
    for joint in sentence.joints:
        if text(joint - 1) not in _OR_TO:
            continue
        first, last = joint, sentence.segment(joint)[1]
        told = next((event for event in reversed(events) if event.first < joint and event.remedy in ("credit", "refund")), None)
        same = _is_same_sum(sentence, first)
        if (text(first) not in TO | _THE_WAY and not same) or told is None or told.polarity not in ("promised", "conditional"):
            continue
        to = _placed_to(sentence, first, last)
        if to in (None, told.remedy) or any(text(at) in _DENIED_PLACE for at in range(told.last, joint)):
            continue
        if any(first <= cue.first < last and cue.role != "return" for cue in sentence.cues):
            continue
        if not any(first <= event.first < last for event in events):
            found.append(Event(to, told.polarity, first, first + 1, Cue("place", "noun", first, first + 1), pronoun=True))
    return found


def _is_same_sum(sentence: Sentence, at: int) -> bool:
    """ "Or the same amount as balance", أم المبلغ نفسه رصيدًا: the sum told before, by another name."""
    return any((sentence.text(each), sentence.text(each + 1)) in _SAME_SUM for each in (at, at + 1))


_SAME_SUM: Final = frozenset(
    tuple(map(spelled, pair.split()))
    for pair in ("same amount", "same sum", "same money", "المبلغ نفسه", "نفس المبلغ", "القيمة نفسها", "نفس القيمة", "بنفس المبلغ")
)


def denied_places(sentence: Sentence) -> list[Event]:
    """ما ينفع على البطاقة, مش هينفع عالكارت: a place, and that it does not do."""
    text, found = sentence.text, list[Event]()
    if sentence.question or _DOES.isdisjoint(sentence.words):
        return found
    for at in range(sentence.start, sentence.end - 1):
        if text(at) not in _DOES or (text(at - 1) not in _DOES_NOT and text(at) not in _DOES_NOT_IN_ONE):
            continue
        place = at + 1 + (text(at + 1) in TO | {"ع"})
        to: Remedy = "credit" if text(place) in BALANCE else "refund"
        more = text(place + 1) in _ANY_LOSS
        if text(place) in BALANCE | CARD and (place > at + 1 or text(place) in _CARD_IN_ONE) and not more:
            found.append(Event(to, "denied", at, place + 1, Cue("place", "noun", at, place + 1)))
    return found


_DOES: Final = vocabulary("ينفع يصير هينفع حينفع بينفع ينفعش مينفعش ماينفع مايصير يمكن ممكن يمشي يزبط يضبط بيصير")
_DOES_NOT: Final = vocabulary("ما مش مو مب لا غير")
_DOES_NOT_IN_ONE: Final = vocabulary("مينفعش ماينفع مايصير")
_ANY_LOSS: Final = vocabulary("أي نقص خصم خطأ تغيير")
"""ما يصير في رصيدك أي نقص: what is denied is a loss, and no place."""
_CARD_IN_ONE: Final = vocabulary("عالبطاقة للبطاقة عبطاقتك لبطاقتك عالكرت عالكارت للكرت للكارت لكرتك عالفيزا")


def contrasted(sentence: Sentence) -> list[Event]:
    """ "It will not go to the balance but to your card", لن يذهب إلى الرصيد بل إلى بطاقتك: the place that is meant, after a denial."""
    text, found = sentence.text, list[Event]()
    for joint in sentence.joints:
        if (
            text(joint) not in _BUT
            or text(joint + 1) not in TO | _TO_IN_ONE
            or any(joint < cue.first < sentence.segment(joint)[1] for cue in sentence.cues)
        ):
            continue
        to = _placed_to(sentence, joint + 1, sentence.segment(joint)[1])
        denied = any(hit.first < joint for hit in sentence.found("denial"))
        money = any(isinstance(each.part, Amount) for each in sentence.placed) or any(
            cue.first < joint and cue.role in _MONEY_ROLES for cue in sentence.cues
        )
        if to is not None and denied and money:
            found.append(Event(to, "promised", joint + 1, joint + 2, Cue("place", "noun", joint + 1, joint + 2), pronoun=True))
    return found


def named_instead(sentence: Sentence, events: list[Event]) -> list[Event]:
    """ "No longer refundable in credit, it is in cash", فالبطاقة: a place without a verb, behind one that is denied."""
    text, found = sentence.text, list[Event]()
    told = next((event for event in events if event.polarity == "denied" and event.remedy in ("refund", "credit")), None)
    if told is None:
        return found
    for joint in sentence.joints:
        first, last = sentence.segment(joint)
        words = [text(at) for at in range(first, last)]
        named = [word for word in words if {word, word.removeprefix("ف").removeprefix("ل")} & _PLACES]
        bare = all(word in _BARE_PLACE or word in named for word in words) and text(joint - 1) not in _OR_TO | _DENIED_PLACE
        if joint > told.last and named and bare:
            to: Remedy = "credit" if any(word in BALANCE for word in named) else "refund"
            if to != told.remedy:
                found.append(Event(to, "promised", first, first + 1, Cue("place", "noun", first, first + 1), pronoun=True))
    return found


def excluded_places(sentence: Sentence, events: list[Event]) -> list[Event]:
    """ "It goes into your wallet, just not to your card", أما البطاقة فليست ضمن الخيارات: a card that is named only to be excluded."""
    text, found = sentence.text, list[Event]()
    credit = next((event for event in events if event.remedy == "credit" and event.polarity != "denied"), None)
    if credit is None or any(event.remedy == "refund" for event in events) or sentence.words.isdisjoint(CARD):
        return found
    for joint in sentence.joints:
        _, last = sentence.segment(joint)
        told = [text(at) for at in range(joint, last)]
        named = next((at for at in range(joint, last) if text(at) in CARD), None)
        if joint <= credit.last or named is None or len(told) > _LONGEST_EXCLUSION or sentence.figures(joint, last):
            continue
        if text(named - 1).lstrip("وف") in _OF_CARD:
            continue  # ورقم بطاقتك مش محفوظ عندنا
        denied = any(word.lstrip("وف") in _EXCLUDING or word in _EXCLUDING for word in told)
        told_of = any(joint <= cue.first < last and text(cue.first) not in ("is", "are") for cue in sentence.cues)
        if denied and not told_of and _STILL_GIVEN.isdisjoint(told):
            return [Event("refund", "denied", named, named + 1, Cue("place", "noun", named, named + 1), pronoun=True)]
    return found


_EXCLUDING: Final = vocabulary("not isn't aren't never ليس ليست مو مب مش لا موب مهو")
_STILL_GIVEN: Final = vocabulary("only from with which that expired wrong works working valid fast slow yet your's من التي اللي فقط بس بعد")
"""With them it is told where the money came from, or how the card is, and no place is excluded."""
_OF_CARD: Final = vocabulary("رقم بيانات تفاصيل صورة number details")
_LONGEST_EXCLUSION = 9
_PLACES: Final = CARD | BALANCE | {"cash"}
_BARE_PLACE: Final = vocabulary("it is it's its in to on the your a of هو هي إلى على في ، , . only just فقط")
_BUT: Final = vocabulary("but only just بل فقط")
_TO_IN_ONE: Final = vocabulary("لبطاقتك لبطاقتج للبطاقة لبنكك للبنك لرصيدك لرصيدج للرصيد لمحفظتك للمحفظة")


def _claimed(each: Placed, sentence: Sentence, events: list[Event]) -> bool:
    """Whether a figure belongs to the statement of a money cue before it."""
    for event in events:
        if event.cue is not None and event.cue.role in _MONEY_ROLES | {"discount", "deduct"}:
            first, last = sentence.statement(event.first)
            if first <= each.first < last:
                return True
    return False


def _of_client(each: Placed, sentence: Sentence, first: int, last: int) -> bool:
    """ "You added 20 USD to your balance": the client's own top-up."""
    return any(
        cue.role in ("add", "topup") and first <= cue.first < each.first and is_of_client(cue, sentence, first, last)
        for cue in sentence.cues
    )


def _placed_to(sentence: Sentence, first: int, last: int) -> Remedy | None:
    text = sentence.text
    for at in range(first, last):
        if not_there(text, at) or is_rest(text, at) or (text(at - 1) == _TOPUP and text(at - 2).lstrip("وف") in _SEEN):
            continue  # نجد شحن رصيد بقيمة 20 دينارا: his top-up, as we see it
        if text(at) in BALANCE and (text(at) in _BALANCE_BARE or any(text(at - back) in TO for back in (1, 2, 3))):
            return "credit"
        if text(at) in BALANCE and (text(at - 2), text(at - 1)) == ("for", "your"):
            return "credit"  # "6 USD for your balance"
        if text(at) in CARD and (text(at) in _TO_IN_ONE or any(text(at - back) in TO for back in (1, 2, 3))) and not away(text, at):
            return "refund"
    panel = any(text(at) == "panel" and text(at + 1) in _PANEL_ENDS and text(at - 1) in _THE for at in range(first, last))
    if panel and not _BACK_THERE.isdisjoint(text(at) for at in range(first, last)):
        return "credit"
    paid_by = [at for at, _, _ in sentence.hits["card"].within(first, last) if not away(text, at) and not not_there(text, at)]
    return "refund" if any(text(at - back) in TO | _THE_WAY for at in paid_by for back in (1, 2)) else None


def _as_balance(sentence: Sentence, last: int) -> Remedy | None:
    """ "12.00 درهم، رصيدًا في اللوحة": a sum, and after a comma that it is balance."""
    yours = last + (sentence.text(last) in _YOURS)  # 28.00 د.إ، لج رصيد في اللوحة
    told = sentence.text(last - 1) in (",", "،") and sentence.text(yours) in _AS_BALANCE
    return "credit" if told and sentence.text(yours + 1) not in _IS_ALREADY else None


def _standing_next(sentence: Sentence, last: int) -> Remedy | None:
    """ "سبعة دنانير، موجود الآن في رصيدك": the place is told after the comma of an aside."""
    if sentence.text(last - 1) not in (",", "،") or sentence.text(last) not in _STANDS_AR:
        return None
    return _placed_to(sentence, *sentence.segment(last))


def _beyond_aside(sentence: Sentence, last: int) -> Remedy | None:
    """ "One dinar (BHD) coming to your balance", "12 dirhams, all of it, to your card": the place is told behind an aside."""
    first, end = sentence.segment(last)
    is_aside = sentence.text(last - 1) in _ASIDES and end - first <= _LONGEST_ASIDE and sentence.text(end - 1) in _ASIDES
    if not is_aside or any(first <= cue.first < end for cue in sentence.cues) or sentence.text(end) not in _TOWARDS:
        return None
    return _placed_to(sentence, *sentence.segment(end))


_ASIDES: Final = frozenset(["(", ")", ",", "،"])
_LONGEST_ASIDE = 6
_TOWARDS: Final = (TO - {"as", "in", "on"}) | {"going", "coming", "back"}
_STANDS_AR: Final = vocabulary("موجود موجودة صار صارت")
_DONE_LABELS: Final = vocabulary("refunded credited returned added paid sent المسترد المضاف المعاد المردود المرجع")
"""Before a colon: what was done already."""
_IS_ALREADY: Final = vocabulary("صار صارت موجود عندك عندج من منذ")
_YOURS: Final = vocabulary("لك لج لكم")
_AS_BALANCE: Final = vocabulary("رصيدا كرصيد رصيد")


def _pointed_to(sentence: Sentence, first: int, last: int) -> Remedy | None:
    """ "Look at your balance, 27.00 SAR is already there": the place is named before."""
    text = sentence.text
    if not any(text(at) == "there" and text(at - 1) in _IS_THERE for at in range(first, last)):
        return None
    before = [text(at) for at in range(sentence.start, first)]
    return "credit" if any(word in BALANCE for word in before) else "refund" if any(word in CARD for word in before) else None


_IS_THERE: Final = frozenset(["is", "are", "already", "now", "be"])


def _stands_there(sentence: Sentence, first: int, last: int, words: set[str]) -> bool:
    """Arabic without a verb: money *in* the balance is there already, unless it is "to" it, "yours", or tomorrow."""
    text = sentence.text
    arabic = any(not sentence.text(at).isascii() for at in range(first, last) if sentence.tokens[at].kind == "word")
    there = any(text(at - 1) == "في" and text(at) in BALANCE for at in range(first, last))
    return arabic and there and not words & ({"الي", "لك", "لكم", "غدا", "راح", "رح"} | _FUTURE)


def _is_offered(sentence: Sentence, money: Placed, first: int, last: int) -> bool:
    """One of two things, or with a time to come: "أو 1.250 ر.ع في رصيدك", "31 ريال في رصيدك خلال 24 ساعة"."""
    later = any(isinstance(each.part, Duration) and each.part.kind == "within" for each in sentence.figures(money.last, last))
    if _since(sentence, money):
        return False  # 27 ريال في رصيدك من اليوم الصبح
    before = [sentence.text(at) for at in range(sentence.start, first + 1)]
    offers = {*before, *(sentence.text(at) for at in range(first, money.first))} & _OFFERS
    offers |= {sentence.text(at) for at in range(last, sentence.end)} & _OFFERED_NEXT
    offers |= set(before[-3:]) & _OPEN
    offers |= {"يا"} if "يا" in before[-2:] and [sentence.text(at) for at in range(sentence.start, sentence.end)].count("يا") > 1 else set()
    label = {sentence.text(at) for at in range(first - 4, first - 1)} if sentence.text(first - 1) == ":" else set()
    return (
        later or bool(offers) or bool(_COMES & label) or not _OR.isdisjoint(sentence.text(at) for at in (first - 1, first, last - 1, last))
    )


_OFFERS: Final = vocabulary("وسعنا يمكننا نقدم نقدمه تقديمه نعرض سنقدم نقترح وإما سنفعل وسنفعل ترافقها يرافقها ويرافقها يصحبها ويصحبها")
"""In our power, we can, we offer, either, we will do so, with it goes: what stands after them is not yet there."""
_OFFERED_NEXT: Final = vocabulary("نقدمه تقديمه نعرضه")
_OPEN: Final = vocabulary("المتاح والمتاح فالمتاح")


def _since(sentence: Sentence, money: Placed) -> bool:
    """Whether a point of time of the past stands behind a sum: "since this morning", من أمس."""
    return any(
        sentence.text(at) in ("من", "منذ", "since")
        and any(isinstance(each.part, Moment) and each.first == at + 1 for each in sentence.placed)
        for at in range(money.last, min(money.last + _SOON_AFTER, sentence.end))
    )


_SOON_AFTER = 8


_COMES: Final = vocabulary(polarity.LABELS_TO_COME)
_OR: Final = vocabulary(polarity.EITHER_OF)


def _was_moved(sentence: Sentence, first: int, last: int) -> bool:
    """ "We have just released 5 USD to your balance", "5 USD has gone into it": the perfect of any verb."""
    words = [sentence.text(at) for at in range(first, last)]
    if (_FUTURE - {"to"}).intersection(words):
        return False
    helped = [at for at, word in enumerate(words) if word in ("have", "has") or word.endswith("'ve")]
    return any(_is_participle(word) for at in helped for word in words[at + 1 : at + 3])


def _is_participle(word: str) -> bool:
    return word in _GONE or (len(word) > _SHORT and word.endswith("ed") and word != "need")


_GONE: Final = frozenset(["gone", "made", "sent", "put", "been", "come"])
_SHORT = 4


def _stands_now(sentence: Sentence, money: Placed, last: int) -> bool:
    """ "Thirty riyals stand in your balance": told as it is, with no time to come."""
    following = [sentence.text(at) for at in range(money.last, min(money.last + 4, last))]
    to_come = any(isinstance(each.part, Duration | Moment) for each in sentence.figures(money.first, last))
    at_hand = any(sentence.text(at) in ("is", "are") and sentence.text(at + 1) in _IS_THERE | {"there"} for at in range(money.last, last))
    return (
        (at_hand or bool(_STANDING.intersection(following[:2])))
        and "yours" not in following
        and not _FUTURE.intersection(following)
        and not to_come
    )


def chosen_places(sentence: Sentence, told: list[Placed]) -> list[Event]:
    """ "You may choose where the 9 USD goes: to your card, or to the balance": each place is an option; the sum may be told before."""
    if sentence.option is None or not any(isinstance(each.part, Amount) for each in [*sentence.placed, *told]):
        return []
    found: list[Event] = []
    starts = [at for at in [sentence.start, *sentence.joints] if at >= sentence.option]
    for first in starts:
        _, last = sentence.segment(first)
        to = _placed_to(sentence, first, last)
        marked = is_list_mark(sentence.tokens, first)
        if sentence.text(first + 2 * marked) in TO and to is not None and not any(first <= cue.first < last for cue in sentence.cues):
            found.append(Event(to, "conditional", first, first + 1, Cue("place", "noun", first, first + 1), pronoun=True))
    return found
