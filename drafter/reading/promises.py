"""Promises: each remedy that a text speaks of, with its figures, its time, and whether it is promised, denied, asked or done."""

from __future__ import annotations

from dataclasses import replace
from typing import Final, TypeVar

from drafter.reading.afterthoughts import granted_later
from drafter.reading.answers import answered_next
from drafter.reading.certainty import is_sure
from drafter.reading.cues import Cue
from drafter.reading.destinations import chosen_places, contrasted, denied_places, excluded_places, named_instead, other_places, places
from drafter.reading.events import Event
from drafter.reading.folding import Folded, spelled, vocabulary
from drafter.reading.generalities import is_general
from drafter.reading.mentions import after_wish
from drafter.reading.merging import added, merged
from drafter.reading.money_spoken import names_payment
from drafter.reading.more_sums import doubts, left_out
from drafter.reading.phrases import Hits
from drafter.reading.polarity import Judge
from drafter.reading.price_off import add_off
from drafter.reading.redelivery import brought_again
from drafter.reading.refusals import refused, undoes_remedy
from drafter.reading.remedy import RemedyReader
from drafter.reading.sentences import Placed, Sentence, sentences
from drafter.reading.speech import client_words
from drafter.reading.spoken_of import is_time_of_bank
from drafter.reading.sums import left_to_mean, names_sum, told_again, without_wholes
from drafter.reading.tables import polarity, remedies
from drafter.reading.tense import is_done
from drafter.reading.tokens import Token
from drafter.reading.topics import is_history, is_in_phrase, is_topic, tells_what
from drafter.reading.values import BINDING, Amount, Duration, Fraction, Moment, Percent, Promise, Speaker, Unreadable
from drafter.reading.wondered import is_wondered, would_have

_PRONOUNS: Final = vocabulary(remedies.PRONOUNS)
_PROVIDERS: Final = vocabulary(remedies.PROVIDERS)
_TO: Final = vocabulary("to in into on onto as إلى في على ل عبر")
_TOWARDS: Final = vocabulary(remedies.SUM_TOWARDS)
_IN: Final = vocabulary("في")
_THAT: Final = spelled("أن")
_DIRECT: Final = frozenset(["refund", "credit", "refill", "redelivery", "discount", "consultation", "topup", "complete"])
_SUPPORT: Final = frozenset(["return", "add", "pay", "give", "arrive"])


class PromiseReader:
    """Reads the promises of one text, sentence by sentence; a pronoun reaches back to the figures named before."""

    def __init__(self, tokens: list[Token], folded: Folded, placed: list[Placed], hits: dict[str, Hits]) -> None:
        self.hits = hits
        self.tokens = tokens
        self.folded = folded
        self.placed = placed
        self.remedies = RemedyReader()
        self.fractions: list[Fraction] = []
        self.unreadable: list[Unreadable] = []
        self.topic: Cue | None = None
        self.refunds: set[int] = set()
        self.begun: int | None = None

    def read(self) -> list[Promise]:
        promises: list[Promise] = []
        for sentence in sentences(self.tokens, self.placed, self.hits, client_words(self.tokens)):
            events = self._events(sentence)
            read = [self._promise(event, sentence, events) for event in events]
            before = len(promises)
            answer = answered_next(promises[-1] if promises else None, sentence, self.folded)
            if read:
                self.unreadable += doubts(read, sentence, self.folded)
                promises += merged([promise for promise in read if promise.amount is None or promise.amount.value], self.folded)
                promises += added(read, sentence)
            promises += [answer] if answer is not None else []
            self._place(promises, sentence, events)
            self.refunds.update(at for at in range(before, len(promises)) if _refunds(promises[at]))
            self.remedies.before = left_to_mean(sentence) or self.remedies.before
            self.remedies.payment = names_payment(sentence, sentence.end)
            given = [event for event in events if event.polarity != "denied"] or events
            self.remedies.told = given[-1].remedy if given else None
        return promises

    def _place(self, promises: list[Promise], sentence: Sentence, events: list[Event]) -> None:
        """ "What we will do is return its value. It will be in your balance": the next sentence tells where what is returned goes."""
        begun, self.begun = self.begun, None
        first = events[0] if events else None
        told = first is not None and (first.remedy, first.polarity, first.pronoun) == ("credit", "promised", True)
        if begun is not None and first is not None and told and first.first - sentence.start < _SOON:
            promises[begun] = replace(promises[begun], remedy="credit")
            self.refunds.discard(begun)
        last = events[-1].cue if events else None
        if last is None or last.role != "return" or not promises or promises[-1].remedy != "refund" or promises[-1].polarity != "promised":
            return
        if self.remedies.goes_to(sentence, sentence.start, sentence.end) is None:
            self.begun = len(promises) - 1

    # events ------------------------------------------------------------------------------------------------------------------

    def _events(self, sentence: Sentence) -> list[Event]:
        if not sentence.cues and not sentence.placed and sentence.option is None:
            return denied_places(sentence)
        add_off(sentence)
        judge = Judge(sentence)
        self.topic = None
        events = [event for cue in self._telling(sentence) for event in [self._event(cue, sentence, judge)] if event is not None]
        events += (
            places(sentence, judge, events)
            + contrasted(sentence)
            + named_instead(sentence, events)
            + denied_places(sentence)
            + (chosen_places(sentence, self.remedies.before) if not events else [])
        )
        events += other_places(sentence, events)
        events += excluded_places(sentence, events)
        events = [event for event in events if not _introduces(event, events, sentence)]
        return sorted(events, key=lambda event: event.first)

    def _telling(self, sentence: Sentence) -> list[Cue]:
        """The cues without those that only carry another one: "give" in "give a discount"."""
        kept = []
        cues = sentence.cues
        instead = [last for _, last, _ in sentence.found("instead")]
        for cue in cues:
            first, last = sentence.segment(cue.first)
            others = [other for other in cues if first <= other.first < last and other is not cue]
            direct = any(
                self._is_direct(other, sentence)
                for other in others
                if not (any(0 <= other.first - at < _LED for at in instead) or _is_conceded(other, cue, sentence))
            )
            if cue.role == "cancel" and undoes_remedy(cue, sentence):
                continue
            if cue.role == "carry" and any(other.form == "noun" and 0 <= other.first - cue.last < _LED for other in others):
                continue  # نبدأ لك التعويض
            if _tells_purpose(cue, sentence, others):
                continue
            if cue.role == "complete" and any(other.role == "refill" and 0 <= other.first - cue.last < 2 for other in others):
                continue
            if cue.role in _SUPPORT and direct and not self._carries_money(cue, sentence, others):
                continue
            if cue.role in ("arrive", "give") and any(other.role in ("return", "add", "pay", "whole") for other in others):
                continue
            cancels = any(other.role == "cancel" for other in others)
            if (
                cue.role in ("arrive", "give")
                and cancels
                and not (cue.role == "arrive" and cue.form != "past" and self._is_placed(cue, sentence))
            ):
                continue
            if cue.role == "refund" and any(
                other.role == "refund" and other.first < cue.first and cue.first - other.last < 2 for other in others
            ):
                continue
            kept.append(cue)
        return kept

    def _is_direct(self, cue: Cue, sentence: Sentence) -> bool:
        """Whether a cue names a remedy itself; one that was refused carries no verb beside it: "you get 5 USD as the refill failed"."""
        named = cue.role in _DIRECT or (cue.role == "deduct" and self.remedies.discounts(cue, sentence))
        return named and not refused(cue, sentence, set())

    def _is_placed(self, cue: Cue, sentence: Sentence) -> bool:
        """Money that will be in the balance once the order is cancelled: the place tells it beside the cancellation."""
        return (
            sentence.text(cue.first).startswith(("س", "be", "ب", "ي", "ت", "goes", "lands", "comes"))
            and self.remedies.goes_to(sentence, *sentence.segment(cue.first)) is not None
        )

    def _carries_money(self, cue: Cue, sentence: Sentence, others: list[Cue]) -> bool:
        named = {other.role for other in others if other.role in _DIRECT or other.role == "deduct"}
        if cue.role == "add" and named == {"consultation"}:
            return self.remedies.goes_to(sentence, *sentence.segment(cue.first)) is not None  # سيوضع في رصيدك ومعه استشارة
        if cue.role not in ("return", "add", "pay") or any(
            other.role in ("refund", "credit", "topup", "discount", "deduct") for other in others
        ):
            return False
        first, last = sentence.segment(cue.first)
        return (
            any(isinstance(each.part, Amount) for each in sentence.figures(first, last))
            and self.remedies.goes_to(sentence, first, last) is not None
        )

    def _refunded_before(self, cue: Cue, sentence: Sentence) -> bool:
        """Whether money was returned before: "the extra charge was refunded, and the amount may take 5 to 10 business days"."""
        return bool(self.refunds) or any(
            other.first < cue.first and other.form == "past" and other.role in ("refund", "return") for other in sentence.cues
        )

    def _event(self, cue: Cue, sentence: Sentence, judge: Judge) -> Event | None:
        if cue.role == "pay" and cue.form == "noun" and sentence.text(cue.first - 1) in _RECEIPT:
            return None  # إيصال التحويل: the receipt of a transfer
        if would_have(cue, sentence):
            found = self.remedies.remedy(cue, sentence)
            if found is not None and found[0] == "refund":
                return Event(found[0], "denied", cue.first, cue.last, cue, bool(cue.object), plain=False)
        if (
            is_wondered(cue, sentence)
            or is_in_phrase(cue, sentence)
            or (self._refunded_before(cue, sentence) and is_time_of_bank(cue, sentence))
        ):
            return None
        if is_topic(cue, sentence, self.topic) and not judge.is_turned(cue):
            self.topic = cue
            return self._wished(cue, sentence)
        found = None if tells_what(cue, sentence) else self.remedies.remedy(cue, sentence)
        if found is None:
            judge.note(cue)
            return None
        remedy, whole = found
        verdict = judge.polarity(cue)
        if (
            verdict in ("done", "conditional")
            and remedy in ("refund", "credit")
            and is_done(sentence, cue)
            and is_history(cue, sentence, self.remedies.goes_to(sentence, *sentence.statement(cue.first)) is not None)
        ):
            return None
        if (verdict == "conditional" and judge.in_condition(cue)) or (verdict == "denied" and _is_of_what_failed(cue, sentence)):
            return None
        if verdict in BINDING and is_general(cue, sentence) and not granted_later(cue, sentence):
            return None
        pronoun = (
            cue.object
            or (cue.role == "arrive" and bool(cue.joined))
            or self._is_understood(cue, sentence)
            or any(sentence.text(at) in _PRONOUNS and not _is_parted(sentence, at) for at in range(cue.first - 4, cue.last + 3))
        )
        return Event(remedy, verdict, cue.first, cue.last, cue, pronoun, whole, plain=cue not in judge.inferred)

    def _wished(self, cue: Cue, sentence: Sentence) -> Event | None:
        """ "Your message about the cancellation that you want", بشأن الإلغاء الذي تريده: a topic that he asks for."""
        at = after_wish(cue.last, sentence)
        if (
            cue.form not in ("noun", "verb")
            or at == cue.last
            or sentence.found("condition")
            or not sentence.text(at - 1).startswith(_WANTS)
        ):
            return None
        found = self.remedies.remedy(cue, sentence)
        return None if found is None else Event(found[0], "asked", cue.first, cue.last, cue)

    def _is_understood(self, cue: Cue, sentence: Sentence) -> bool:
        """A verb of Arabic whose subject is the sum told before: "سيُضاف إلى رصيدك", "سيُضاف هذا المبلغ"."""
        if cue.form not in ("future", "verb") or cue.role not in ("add", "return", "arrive"):
            return False
        sums = {each.part.value for each in self.remedies.before if isinstance(each.part, Amount)}
        told = cue.person == "it" and (cue.form == "future" or sentence.text(cue.first - 1) == _THAT)
        towards = _TOWARDS | _IN if cue.role == "arrive" else _TOWARDS
        return names_sum(cue.last, sentence, alone=len(sums) == 1) or (told and sentence.text(cue.last) in towards and len(sums) == 1)

    # the promise -------------------------------------------------------------------------------------------------------------

    def _promise(self, event: Event, sentence: Sentence, events: list[Event]) -> Promise:
        first, last = sentence.statement(event.first)
        own = [each for each in sentence.figures(first, last) if not _of_completion(each, sentence)]
        alone = len(events) == 1
        wide = sentence.placed if alone else self._unclaimed(sentence, events)
        amount = self._amount(event, sentence, own, wide)
        percent = _nearest(own, Percent, event)
        fraction = _nearest(own, Fraction, event)
        timed = event.remedy != "consultation" or alone
        with_sum = event.remedy == "consultation" and any(isinstance(each.part, Amount) for each in own)
        asked_now = _asks_for(event, sentence, first)
        moment = None if asked_now else _nearest(own, Moment, event)
        duration = _nearest(own if timed else [], Duration, event)
        if duration is None and (moment is None or moment.hours is None):
            duration = self._wide_time(event, sentence, wide)
        if moment is None and alone and not asked_now:
            moment = _nearest(wide, Moment, event)
        start, end = self.folded.span(self.tokens[first].start, self.tokens[last - 1].end)
        ratio = event.whole if event.whole is not None else fraction.value if fraction is not None and amount is None else None
        if event.whole == 1:
            self.fractions.append(
                Fraction(event.whole, True, *self.folded.span(self.tokens[event.first].start, self.tokens[event.last - 1].end))
            )
        hours = duration.hours if duration is not None else moment.hours if moment is not None else None
        if with_sum and hours == 0:
            hours = None  # "a consultation, and with it 14.00 AED in your balance at once"
        return Promise(
            event.remedy,
            event.polarity,
            amount,
            percent.value if percent is not None else None,
            ratio,
            hours,
            duration is not None and duration.business,
            self._speaker(event, sentence, first),
            self.folded.original[start:end],
            start,
            end,
            self.folded.quote(self.tokens[event.first].start, self.tokens[event.last - 1].end),
            is_sure(event, sentence),
            event.plain,
        )

    def _wide_time(self, event: Event, sentence: Sentence, wide: list[Placed]) -> Duration | None:
        """A time that is said elsewhere in the sentence, with no joint between that starts another thought."""
        if event.polarity == "denied":
            return None
        near = [
            each
            for each in wide
            if not any(min(each.first, event.first) < joint <= max(each.first, event.first) for joint in sentence.hard)
            and (event.polarity == "done" or not (isinstance(each.part, Duration) and each.part.kind == "ago"))
        ]
        return _nearest(near, Duration, event)

    def _unclaimed(self, sentence: Sentence, events: list[Event]) -> list[Placed]:
        """The figures in statements that hold no promise of their own."""
        spans = [sentence.statement(event.first) for event in events]
        return [each for each in sentence.placed if not any(first <= each.first < last for first, last in spans)]

    def _amount(self, event: Event, sentence: Sentence, own: list[Placed], wide: list[Placed]) -> Amount | None:
        if event.remedy in ("refill", "redelivery", "cancel", "consultation"):
            return None
        if not any(isinstance(each.part, Amount) for each in own) and _tells_a_part(event, sentence):
            return None
        every = [each for each in own if isinstance(each.part, Amount) and not left_out(each, sentence)]
        amounts = without_wholes(every, sentence)
        again = told_again(amounts, sentence) if len(own) > 1 else None
        if again is not None or (every and not amounts):
            return again.part if again is not None else None  # type: ignore[return-value]  # it is an amount
        if not amounts and event.cue is not None and event.cue.role in ("arrive", "return"):
            amounts = without_wholes(self.remedies.apart(event.cue, sentence), sentence)[-1:]  # والمبلغ كامل، 45.00 درهم، ينزل في رصيدك
        if not amounts and event.remedy in ("refund", "credit", None):
            named = sentence.placed if event.pronoun else [] if event.polarity == "denied" else wide
            amounts = [each for each in named if isinstance(each.part, Amount) and not left_out(each, sentence)]
            part = any(isinstance(each.part, Fraction) and each.part.value != 1 for each in sentence.placed)
            amounts = without_wholes(amounts, sentence) or ([] if part else amounts)  # "a quarter of what you paid (7 of 28 riyals)"
            before = [each for each in amounts if each.first < event.first]
            amounts = before or _not_denied(amounts, sentence, strict=event.pronoun and bool(self.remedies.before))
            if not amounts and event.pronoun:
                amounts = [each for each in self.remedies.before if isinstance(each.part, Amount)]
            return amounts[-1].part if amounts else None  # type: ignore[return-value]  # they are amounts
        after = [each for each in amounts if each.first >= event.first]
        beside = bool(after) and after[0].first == event.last  # رجع 2.400 د.ب
        if event.polarity == "done" and event.cue is not None and event.cue.form == "past" and not beside:
            told = [each for each in amounts if each.last <= event.first and _is_helped(sentence, each.last, event.first)]
            if told and after and _is_what_remains(sentence, event.last, after[0]):
                after = told[-1:]  # "with 15.00 QAR already given back, what remains is 40.00 QAR"
        near = after[0] if after else amounts[-1] if amounts else None
        return near.part if near is not None else None  # type: ignore[return-value]  # it is an amount

    def _speaker(self, event: Event, sentence: Sentence, first: int) -> Speaker:
        if event.polarity == "asked":
            return "client"
        subject = [sentence.text(at) for at in range(first, min(first + 3, event.first))]
        return "other" if any(word in _PROVIDERS for word in subject) and not any(word in _TO for word in subject) else "we"


_WANTS: Final = ("want", "ask", "request", *map(spelled, ["طلبت", "تطلب", "تريد", "أردت", "تبي", "تبغ", "رغبت"]))


def _introduces(event: Event, events: list[Event], sentence: Sentence) -> bool:
    """ "As a goodwill gesture, we will add 8 AED", "we owe you 9 USD and will pay it to your card": what follows says what it is."""
    if event.remedy is None and sentence.text(event.first) in _ASSURING and any(other.remedy for other in events):
        return True  # أبشر، بنرجع لك فلوسك; بنعيد الطلب على حسابنا
    if event.remedy is None and event.cue is not None and event.cue.role == "owe":
        return any(other.remedy in ("refund", "credit") and other.first > event.first and other.pronoun for other in events)
    if event.remedy is None and event.cue is not None and event.cue.role == "whole" and _told_below(event, events, sentence):
        return True  # "we put it right: 350 EGP returned to the card"
    as_one = event.remedy is None and event.cue is not None and sentence.text(event.first - 1) in ("a", "our")
    return as_one and sentence.text(event.first - 2) == "as" and any(other.remedy and other.first > event.first for other in events)


def _told_below(event: Event, events: list[Event], sentence: Sentence) -> bool:
    """Whether a colon stands between what is promised in general and the remedy that it is, of the same polarity."""
    colon = next((at for at in range(event.last, min(event.last + _COLON_WITHIN, sentence.end)) if sentence.text(at) == ":"), None)
    return colon is not None and any(other.remedy and other.first > colon and other.polarity == event.polarity for other in events)


_COLON_WITHIN = 8


def _is_conceded(other: Cue, cue: Cue, sentence: Sentence) -> bool:
    """على الرغم من عدم إمكانية الاسترداد سنضيف: what is denied before is not what is given after."""
    given = other.first < cue.first and cue.form == "future" and cue.person == "we"
    return given and not _CONCEDED.isdisjoint(sentence.text(at) for at in range(other.first - _NEXT_TO, other.first))


_CONCEDED: Final = vocabulary("عدم لعدم تعذر لتعذر استحالة")


def _tells_purpose(cue: Cue, sentence: Sentence, others: list[Cue]) -> bool:
    """ "We added 185 members to make up the drop", أضفنا 185 مشتركا تعويضا عن النقص: what the refill before is for, and no second one."""
    purpose = cue.role in ("refill", "whole") and (sentence.text(cue.first - 1) == "to" or sentence.text(cue.first) in _AS_AMENDS)
    return purpose and any(other.role == "refill" and other.first < cue.first and other.form != "noun" for other in others)


_AS_AMENDS: Final = vocabulary("تعويضا لتعويض كتعويض لتعويضك لتعويضه")
_ASSURING: Final = vocabulary("أبشر ابشر على")
_LED = 2


def _asks_for(event: Event, sentence: Sentence, first: int) -> bool:
    """Whether a refill is only requested now or today, which is no time of the refill itself: نطلب لك الحين تعبئة, وتكتمل خلال 72 ساعة."""
    return event.remedy == "refill" and not _REQUESTING.isdisjoint(sentence.text(at) for at in range(first, event.first))


_REQUESTING: Final = vocabulary("request requesting نطلب بنطلب سنطلب طلبنا")


def _of_completion(each: Placed, sentence: Sentence) -> bool:
    """ "As you wrote within 14 days of completion, we deliver again", "our answer comes within 72 hours": no time of the promise."""
    if not isinstance(each.part, Duration):
        return False
    answered = any(sentence.text(at) in _ANSWER for at in range(each.first - _NEXT_TO, each.first))
    return answered or any(sentence.text(at) in _COMPLETION for at in range(each.last, each.last + _NEXT_TO))


def _is_what_remains(sentence: Sentence, first: int, money: Placed) -> bool:
    """Whether a sum behind a verb is told to be what is left: "what remains is 40.00 QAR", يبقى 15.60 دولار."""
    return not _REMAINS.isdisjoint(sentence.text(at) for at in range(first, money.last + _NEXT_TO))


_REMAINS: Final = vocabulary("remains remaining left leaves leaving remain يبقى تبقى بقي بقيت المتبقي الباقي")


def _is_helped(sentence: Sentence, first: int, last: int) -> bool:
    """Whether nothing but helping words stands between a sum and the verb that tells what became of it."""
    return all(sentence.text(at) in _HELPING for at in range(first, last))


_HELPING: Final = frozenset(
    ["already", "was", "were", "has", "have", "been", "now", "since", "just", "is", "that", "which", "قد", "التي", "الذي"]
)
_NEXT_TO = 3
_RECEIPT: Final = vocabulary("إيصال صورة لقطة كشف رقم")
_ANSWER: Final = vocabulary("answer reply response ردنا وردنا الرد والرد جوابنا وجوابنا الجواب")
_COMPLETION: Final = vocabulary("completion الاكتمال اكتمال اكتماله")


def _is_parted(sentence: Sentence, at: int) -> bool:
    """ "15 of it": a part is told, and not the whole that the pronoun means."""
    return sentence.text(at - 1) == "of" and sentence.tokens[at - 2].kind == "numeral" if at - 2 >= sentence.start else False


def _tells_a_part(event: Event, sentence: Sentence) -> bool:
    """ "You already have 15 of it back": a bare number of what was named."""
    return any(sentence.text(at) in _PRONOUNS and _is_parted(sentence, at) for at in range(event.first - 4, event.last + 3))


def _not_denied(amounts: list[Placed], sentence: Sentence, *, strict: bool) -> list[Placed]:
    """The sums without those that are said not to be it: "$18.40 (not the full $40)", "the 63 SAR for what arrived is not returned"; all of
    them where none is left, unless ``strict``.
    """
    given = [each for each in amounts if not _NOT.intersection(sentence.text(each.first - back) for back in (1, 2, 3))]
    given = [each for each in given if not _is_not_given(each, sentence)]
    return given if given or strict else amounts


def _is_not_given(amount: Placed, sentence: Sentence) -> bool:
    """Whether what follows a sum in its statement denies it."""
    _, last = sentence.segment(amount.first)
    return not _NOT_GIVEN.isdisjoint(sentence.text(at).lstrip("وف") for at in range(amount.last, min(last, amount.last + _DENIED_WITHIN)))


_NOT_GIVEN: Final = vocabulary("not isn't aren't won't cannot can't لا لن ما مو مب")
_DENIED_WITHIN = 9


_NOT: Final = vocabulary(polarity.NOT_THE_SUM)


def _refunds(promise: Promise) -> bool:
    return promise.remedy == "refund" and promise.polarity in BINDING


_SOON = 5
"""A pronoun that begins a sentence stands among its first words."""

K = TypeVar("K", Percent, Fraction, Duration, Moment)


def _nearest(placed: list[Placed], kind: type[K], event: Event) -> K | None:
    """The first figure of a kind after the cue, else the last before it."""
    parts = [(each.first, each.part) for each in placed if isinstance(each.part, kind)]
    after = [part for first, part in parts if first >= event.first]
    return after[0] if after else parts[-1][1] if parts else None


def _is_of_what_failed(cue: Cue, sentence: Sentence) -> bool:
    """What was not carried out, and "the 1,500 that didn't arrive": how the order stands, which is no remedy that is denied."""
    which = sentence.text(cue.first - 2) in _WHICH and sentence.text(cue.first - 1).endswith("n't")
    if cue.role == "onus":
        return True  # "those who leave after the warranty aren't on us"
    if cue.role in ("complete", "carry") and brought_again(cue, sentence):
        return False  # "we can't run it again", لا نسلم المشاهدات من جديد
    failed = cue.role in ("complete", "carry") and not _is_refused(cue, sentence)
    return failed or (cue.role == "arrive" and which)


def _is_refused(cue: Cue, sentence: Sentence) -> bool:
    """ "The rest cannot be completed", لا يمكن إكمال الباقي: what will not be done, and not how the order stands."""
    if sentence.text(cue.first).isascii():
        before = [sentence.text(at) for at in range(cue.first - _NEXT_TO, cue.first)]
        return before[-2:] == ["not", "be"] or ("be" in before and not _CANNOT.isdisjoint(before))
    cannot = any(sentence.text(at).lstrip("وف") in _CANNOT for at in range(cue.first - _NEXT_TO, cue.first))
    rest = any(sentence.text(at) in _REST for at in range(cue.first, cue.last + 4))  # لا يمكن إكمال الطلب is a fact of the order
    return cue.form != "past" and cannot and rest


_REST: Final = vocabulary(remedies.REST + " أخرى ثانية جديد مجددا")
_CANNOT: Final = vocabulary("cannot can't won't لن يمكن يمكننا نستطيع نقدر مجال سبيل هينفع ينفع هنقدر بنقدر ينطبق تنطبق راح يتعذر")


_WHICH: Final = frozenset(["that", "which", "who"])
