"""Whether what a cue speaks of is promised, denied, conditional, done or asked for."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from drafter.reading.afterthoughts import answered, found_none, granted_as_asked, granted_later, taken_back
from drafter.reading.conditions import conditions, only_once
from drafter.reading.cues import Cue, arabic_cue
from drafter.reading.denial import FUTURE, LONGEST, RESTART, Denials, is_given
from drafter.reading.folding import spelled, vocabulary
from drafter.reading.made_up import speaks_of_drop
from drafter.reading.mentions import short_question
from drafter.reading.possibilities import is_possible
from drafter.reading.reported import has_come, is_reported, you_ask
from drafter.reading.reversals import POSSIBLY
from drafter.reading.sentences import Sentence
from drafter.reading.spoken_of import asks_after, of_message
from drafter.reading.tables import polarity as table
from drafter.reading.tables import remedies, turns
from drafter.reading.tense import is_done
from drafter.reading.tense_arabic import is_numbered
from drafter.reading.values import Amount, Polarity

_CLIENT: Final = vocabulary(table.CLIENT)
_PAYMENTS: Final = vocabulary(remedies.PAYMENTS)
_LOCAL: Final = frozenset(spelled(phrase.split()[0]) for phrase in (*table.LOCAL, *(row[0] for row in turns.MAYBE)))
_PERFECT: Final = vocabulary(table.PERFECT)


class Judge(Denials):
    """Judges the cues of one sentence."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence)
        self.conditions = conditions(sentence) + [at for at in self.turned.values() if sentence.text(at) in POSSIBLY]
        self.asked = [
            last
            for first, last, _ in sentence.found("asked")
            if not (self._if_before(first) or self._we_give(last) or self._we_ask(first) or self._of_a_place(first))
        ]
        self.offers = bool(sentence.found("offer"))
        self.judged: list[tuple[Cue, Polarity]] = []
        self.wished: set[Cue] = set()
        """What was asked for, whether or not it is granted."""

    def _we_give(self, at: int) -> bool:
        """ "I'd like to offer you": in a reply the desk gives."""
        return self.sentence.text(at) in ("offer", "give", "credit", "add") or (
            self.sentence.text(at) == "to" and self.sentence.text(at + 1) in ("offer", "give", "credit", "add")
        )

    def _of_a_place(self, at: int) -> bool:
        """على الحساب اللي تبيه نرجع المبلغ: which place he wants, and not what."""
        return self.sentence.text(at) == "اللي" and at > self.sentence.start and self.sentence.text(at - 1).startswith(("ال", "لل"))

    def _we_ask(self, at: int) -> bool:
        """ "We requested a refill, reference RL-480": from who carries it out."""
        who = self.sentence.text(at - 1 - (self.sentence.text(at - 1) == "have"))
        return who in _WE and is_numbered(self.sentence)

    def _if_before(self, at: int) -> bool:
        """ "If you would like a refund", إن كنت ترغب في: no request."""
        before = any(at - 3 < condition <= at - 1 for condition in self.conditions) or self.sentence.text(at - 1) == "هل"
        return before or at - 1 in self.turned.values()  # لن نرفض طلب الاسترداد

    def polarity(self, cue: Cue) -> Polarity:
        """The polarity of one cue; cues are judged in their order."""
        verdict = self._verdict(cue)
        self.judged.append((cue, verdict))
        if verdict == "denied":
            self.denied.add(cue)
        return verdict

    def note(self, cue: Cue) -> None:
        """Take in a cue that brings no remedy: "nothing can be returned, credited or delivered again"."""
        if self.denials and cue.form == "past" and cue.role in ("return", "add", "pay") and self.is_denied(cue):
            self.denied.add(cue)

    def _verdict(self, cue: Cue) -> Polarity:
        taken_up = None if self.offers else answered(self.sentence)
        if taken_up != "promised" and self._is_asked(cue):
            self.wished.add(cue)
            later = None if cue.form == "imperative" else granted_as_asked(cue, self.sentence)
            return later or "asked"
        taken_up = taken_up or (None if self.offers else short_question(cue, self.sentence))
        if taken_up is not None:
            self.infer(cue, taken_up != "promised")
            return taken_up
        if self.is_denied(cue):
            if only_once(cue, self.sentence):
                self.denied.add(cue)
                return "conditional"
            return "promised" if granted_later(cue, self.sentence) else "denied"
        if self.infer(cue, taken_back(cue, self.sentence) or found_none(cue, self.sentence)):
            return "denied"
        shared = self._shared(cue)
        if shared is not None:
            return shared
        if self._is_conditional(cue):
            return "conditional"
        return "done" if is_done(self.sentence, cue) else "promised"

    def _shared(self, cue: Cue) -> Polarity | None:
        """The polarity of the verb before, whose "will be" is not said twice: "will be cancelled and 20 USD credited"."""
        if cue.form != "past" or not self.sentence.text(cue.first).isascii() or not self.judged:
            return None
        before, verdict = self.judged[-1]
        first, _ = self.sentence.segment(cue.first)
        own = {self.sentence.text(at) for at in range(first, cue.first)}
        helped = own & (FUTURE | _PERFECT | {"be", "is", "are", "we", "you"}) or any("'" in word for word in own)
        if helped or before.form != "past" or any(before.first < joint <= cue.first for joint in self.sentence.hard):
            return None
        return verdict if verdict != "asked" else None

    def is_turned(self, cue: Cue) -> bool:
        """Whether a word that turns a denial stands before a cue: "we won't refuse your refund request"."""
        return any(cue.first - _NEXT <= at < cue.first for at in self.turned.values())

    def in_condition(self, cue: Cue) -> bool:
        """Whether a cue stands inside a condition, and the promise is another one: "once we cancel it, ..."."""
        others = [other for other in self.sentence.cues if other is not cue]
        for at in self.conditions:
            _, last = self.sentence.segment(at)
            inside = at <= cue.first < min(last, at + _CONDITION)
            inside = inside and not any(self.sentence.text(each) in RESTART for each in range(at + 2, cue.first))
            if cue.form == "past" and cue.person == "we" and cue.first > at + 1 and self.sentence.text(cue.first - 1) != "ما":
                continue  # إذا ثبت الأمر أعدنا: the verb of the condition stands before, this is what follows from it
            if cue.form == "verb" and cue.person == "we" and cue.first > at + 1 and self.sentence.text(cue.first - 1).startswith("ت"):
                continue  # إذا تبين نلغيهم, إذا ما تبي تنتظر نلغي الباقي: so you wish
            if cue.form in ("verb", "future") and cue.person == "we" and self.sentence.text(at + 1) in _TURNS_OUT:
                continue  # إن ثبت الخطأ نعيد المبلغ: the condition has its verb
            if cue.form == "future" and cue.first > at + 2 and self.sentence.text(at + 1) in _NOT_SO:
                continue  # وإذا ما زبط بترجع لك مصاريك
            if inside and any(
                not at <= other.first < last and other.role not in ("give", "arrive", "free", "pay", "carry") for other in others
            ):
                return True
        return False

    # asked -----------------------------------------------------------------------------------------------------------------

    def _is_asked(self, cue: Cue) -> bool:
        sentence = self.sentence
        if (
            (cue.form == "imperative" and not self._came_back(cue))
            or (cue.person == "you" and not sentence.text(cue.first).startswith(_GETS))
            or cue.first in sentence.spoken
        ):
            return True
        if sentence.text(cue.first).startswith("ت") and sentence.text(cue.first - 1) == _TO_DO and sentence.text(cue.first - 2) in _PLEASE:
            return True  # نرجو أن ترسل: what the client is asked to do
        if (
            asks_after(cue, sentence)
            or of_message(cue, sentence)
            or has_come(cue, sentence)
            or you_ask(cue, sentence)
            or self.infer(cue, is_reported(cue, sentence))
        ):
            return True
        offered = sentence.question and (self.offers or cue.person == "we")
        for at in [] if offered else self.asked:
            if at <= cue.first <= at + 8 and not any(
                at <= joint <= cue.first and not self._or_else(joint, cue) for joint in self._joints()
            ):
                between = [sentence.text(each) for each in range(at, cue.first)]
                anew = any(
                    word in RESTART and between[max(0, each - 1)] not in _THAT and not is_given(between[max(0, each - 1)], word)
                    for each, word in enumerate(between)
                )
                self.infer(cue, self._i_want(at))
                return not anew and (cue.form != "past" or _wants_done(between)) and not cue.joined
        if self._what_you_want(cue):
            return True
        if cue.form == "noun" and sentence.text(cue.first).startswith("ب") and sentence.text(cue.first - 1) in _YOUR_REQUEST:
            return True
        if cue.form == "noun" and cue.role == "refund" and sentence.text(cue.first - 1) in _YOUR_REQUEST:
            return not sentence.text(cue.first).startswith("ال") and sentence.text(cue.first - 2) not in _OF_ORDER
        if not offered and self._asked_too(cue):
            return True
        if not sentence.question or self.offers:
            return False
        begun = max((joint for joint in sentence.hard if sentence.text(joint - 1) in (";", "؛")), default=sentence.start)
        if cue.first < begun:
            return False  # "5 USD was refunded; could you tell us if it is missing?"
        words = {sentence.text(at) for at in range(sentence.start, sentence.end)}
        return bool(words & _CLIENT) or bool(sentence.found("client"))

    def _came_back(self, cue: Cue) -> bool:
        """الـ350 جنيه رجعوا على الكارت, الدفعتين رجعوا: after a sum the plural tells that it came back, and bids nobody return it."""
        if not cue.object and any(self.sentence.text(cue.first - back) in _PAYMENTS for back in (1, 2)):
            return True
        if cue.role == "return" and self.sentence.text(cue.first).endswith("وا"):
            before = [self.sentence.text(at) for at in range(self.sentence.segment(cue.first)[0], cue.first)]
            if len(before) > 1 and speaks_of_drop(before):
                return True  # المتابعين الناقصين رجعوا
        return any(isinstance(each.part, Amount) and each.last == cue.first for each in self.sentence.placed)

    def _what_you_want(self, cue: Cue) -> bool:
        """ "What you want, if I got it right, is the 11 dinars back", اللي تبيه إن الـ11 دينار ترجع لك: his wish, told at length."""
        sentence = self.sentence
        start = sentence.start
        led = (sentence.text(start), sentence.text(start + 1)) == ("what", "you") and sentence.text(start + 2) in _WANTS
        led = led or (sentence.text(start) in _WHAT_AR and sentence.text(start + 1) in _WANTS_AR)
        said = [sentence.text(at) for at in range(start + 2, cue.first)]
        return led and cue.first - start <= _WISH_WITHIN and not any(word in _OUR_OWN | _FULFILLED or word.endswith("'ll") for word in said)

    def _i_want(self, at: int) -> bool:
        """Whether "I" ask for it, which the client may have said and we too; "I know you asked" tells what he did."""
        words = [self.sentence.text(each) for each in range(at - _PHRASE, at)]
        return not _I_WANT.isdisjoint(words) and "you" not in words

    def _told_in_past(self, at: int) -> bool:
        """ "When the order was cancelled, the sum went to your balance", حين أُلغي الطلب: a time of the past, no condition."""
        if self.sentence.text(at) in _WHEN:
            known = arabic_cue(self.sentence.text(at + 1))
            return known is not None and known[1] == "past"
        near = {self.sentence.text(each) for each in range(at + 1, at + _CONDITION)}
        return self.sentence.text(at) in ("when", "once", "after") and bool(near & {"was", "were", "had"})

    def _or_else(self, joint: int, cue: Cue) -> bool:
        """ "You asked us to finish quickly or give the money back", طلبت أن ننهيه أو نعيد المبلغ: one more of what was asked."""
        noun = cue.form == "noun" and not self.own_verb(cue)
        listed = self.sentence.text(joint - 1) in _OR_ELSE or (self.sentence.text(joint - 1), self.sentence.text(joint)) == ("and", "for")
        return listed and (cue.form in ("verb", "past") or noun) and cue.first - joint < _NEXT

    def _asked_too(self, cue: Cue) -> bool:
        """One more in a list of what was asked for: "you asked us to cancel it and return the money"."""
        before = next((other for other, verdict in reversed(self.judged) if verdict == "asked" or other in self.wished), None)
        sentence = self.sentence
        caused = cue.form == "past" and any(sentence.text(at) == "have" for at in range(cue.first - _PHRASE, cue.first))
        if before is None or before.form == "imperative" or self.has_verb(cue):
            return False
        if cue.form not in ("noun", "verb", "ing") and not caused:  # "you would like to stop it and have the money returned"
            return False
        if any(other.person == "we" and before.last <= other.first < cue.first for other in sentence.cues):
            return False  # "طلبت إعادة التعبئة وسنعيد تعبئة الطلب"
        if cue.first - before.last > LONGEST or any(before.last <= joint <= cue.first for joint in [*sentence.hard, *sentence.stops]):
            return False
        between = {sentence.text(at) for at in range(before.last, cue.first)}
        if (
            between & (RESTART | (FUTURE - {"to"}) | {"is", "are", "was", "were"})
            or any("'ll" in word for word in between)
            or self.own_verb(cue)
        ):
            return False
        if not sentence.tokens[cue.first].text.isascii() and cue.form == "verb" and before.form != "verb":
            return False  # the client's wish is a noun and what follows is ours: "طلبت الإلغاء ونعيد لك المبلغ"
        return any(before.last <= joint <= cue.first for joint in sentence.soft)

    def _joints(self) -> list[int]:
        return self.sentence.joints

    # conditional and done --------------------------------------------------------------------------------------------------

    def _is_conditional(self, cue: Cue) -> bool:
        sentence = self.sentence
        if cue.form == "verb" and (sentence.text(cue.first - 2), sentence.text(cue.first - 1)) in _BEFORE:
            return True  # "before we refund, please send a screenshot", قبل أن نرد المبلغ
        wanted = cue.form == "past" and any(sentence.text(at) == "want" for at in range(cue.first - LONGEST, cue.first))
        if sentence.question and (self.offers or wanted or cue.form in ("verb", "noun", "ing")):
            return True
        if (sentence.option is not None and cue.first >= sentence.option and not self._already_begun(cue)) or (
            is_possible(cue, sentence) and not (cue.form == "past" and is_done(sentence, cue))
        ):
            return True
        for at in self.conditions:
            if sentence.text(at).lstrip("وف") in _LOCAL:
                _, last = sentence.segment(at)
                if at <= cue.first < last:
                    return True
                continue
            if self._is_apart(at, cue):
                continue
            if at <= cue.first and not (self._told_in_past(at) and is_done(sentence, cue)):
                return True
            if is_done(sentence, cue):
                continue  # what was done is told, and then something of later
            if sentence.text(at) in _AND_IF:
                continue  # سنعيد التنفيذ، وإذا تعذر ذلك يرجع المبلغ
            starts_anew = (any(joint == at for joint in sentence.soft) and sentence.text(at - 1) in ("and", "or", "او")) or sentence.text(
                at - 1
            ) == "and"
            starts_anew = starts_anew or (sentence.text(at - 2), sentence.text(at - 1)) == ("and", ",")
            if not starts_anew and not any(cue.first < joint <= at for joint in sentence.hard if sentence.text(joint - 1) in (";", ":")):
                return True
        return False

    def _already_begun(self, cue: Cue) -> bool:
        """ "We carry it out again, for which I have just set the new run going, or": done, though the other way is still offered."""
        first, _ = self.sentence.segment(cue.first)
        own = [self.sentence.text(at) for at in range(first, cue.first)]
        return not _WE_HAVE.isdisjoint(own) and not _JUST.isdisjoint(own) and is_done(self.sentence, cue)

    def _is_apart(self, at: int, cue: Cue) -> bool:
        """ "If you had written earlier, ...; today I can only offer 15% off", أما اليوم فأقدم: what a condition says nothing of."""
        text = self.sentence.text
        turned = [each for each in self.sentence.hard if (text(each - 1) == ";" and text(each) not in _ELSE) or text(each) in _BUT]
        turned += [each for each in range(at + 1, cue.first) if text(each) == _AS_FOR and text(each - 1) in (",", "،")]
        return any(at + 1 < each < turn <= cue.first for turn in turned for each in [*self.sentence.joints, turn - 1])


_WANTS: Final = frozenset(["want", "wanted", "ask", "need", "wish", "request", "demand", "would"])
_WHAT_AR: Final = vocabulary("اللي ما الذي")
_WANTS_AR: Final = vocabulary("تبيه تبينه تبغاه تبغينه تريده تريدينه تطلبه تطلبينه بدك بدكياه عايزه عايزاه تبي تبين")
_OUR_OWN: Final = vocabulary("we will shall and سوف راح رح بيصير سيتم")
_WISH_WITHIN = 14
_BUT: Final = vocabulary("but however nevertheless still yet لكن ولكن لكننا غير إلا")
_ELSE: Final = vocabulary("otherwise else or وإلا")
_AS_FOR: Final = spelled("أما")


def _wants_done(between: list[str]) -> bool:
    """ "You want order 51234 refunded", "you asked to have it cancelled", "you requested that 5 USD be added": what is done is his wish."""
    if between[:1] == ["that"] and "be" in between:
        return _WILL.isdisjoint(between)
    if ("to", "have") in pairwise(between) or between[:1] == ["have"]:
        between = [word for word in between if word != "have"]  # "you wish to have your money returned"
    if between[-2:] == ["to", "be"] and "that" not in between:
        between = between[:-2]  # "you ask for the order to be delivered again"
    return bool(between) and _HELPED.isdisjoint(between)


_WILL: Final = frozenset(["will", "shall", "can", "is", "are", "and", "so"])


_HELPED: Final = _PERFECT | frozenset(["is", "are", "be", "being", "will", "shall", "and", "so", "then"])
_TURNS_OUT: Final = vocabulary("ثبت ثبتت تأكد تأكدت تبين تبينت ظهر ظهرت صح صحت حدث حدثت حصل وجدنا تعذر تعذرت اكتمل اكتملت وصل وصلت")
"""Verbs of a condition: it is proved, it turns out, it happens."""
_CONDITION = 7
"""The words of a condition in which its own verb stands."""
_GETS: Final = tuple(map(spelled, ["تحصل", "ستحصل", "بتحصل", "ستدفع", "بتدفع"]))
"""You get, you will pay: what the client will have, not what he does."""
_I_WANT: Final = frozenset(map(spelled, ["i", "i'd", "أريد", "أود", "أتمنى", "أبي", "أبغى", "أبغا", "ودي", "أرجو", "أحب"]))
"""In a reply it is the desk that wants."""
_NOT_SO: Final = vocabulary("ما لم")
_AND_IF: Final = vocabulary("وإذا وإن ولو")
_BEFORE: Final = frozenset([("before", "we"), ("before", "i"), (spelled("قبل"), spelled("أن")), (spelled("قبل"), "ما")])
_PHRASE = 4
_WE: Final = frozenset(["we", "we've"])
_FULFILLED: Final = vocabulary(
    "done granted approved agreed coming ready yours way here sorted تم تمت مقبول موافق الطريق جاهز صار حاصل موجود"
)
"""What you ask is done, is on its way: it is no wish any more."""
_WE_HAVE: Final = frozenset(["have", "we've", "i've"])
_JUST: Final = frozenset(["just", "already"])
_WHEN: Final = vocabulary("حين عندما لما بعدما حينما وحين وعندما ولما")
_OR_ELSE: Final = vocabulary(table.OR_ELSE)
_NEXT = 3
_THAT: Final = frozenset(["that", "whether", "if"])
_TO_DO: Final = spelled("أن")
_PLEASE: Final = vocabulary("نرجو نرجوك أرجو نأمل نود نطلب نحتاج يرجى")
_YOUR_REQUEST: Final = vocabulary(table.YOUR_REQUEST)
_OF_ORDER: Final = vocabulary(table.OF_ORDER)
