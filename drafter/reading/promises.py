"""Promises: each remedy that a text speaks of, with its figures, its time, and whether it is promised, denied, asked or done."""

from __future__ import annotations

from dataclasses import replace
from typing import Final, TypeVar

from drafter.reading.afterthoughts import granted_later
from drafter.reading.certainty import is_sure
from drafter.reading.cues import Cue
from drafter.reading.destinations import chosen_places, contrasted, places
from drafter.reading.events import Event
from drafter.reading.folding import Folded, spelled
from drafter.reading.more_sums import further, given_often, left_out
from drafter.reading.phrases import Hits
from drafter.reading.polarity import Judge
from drafter.reading.refusals import undoes_remedy
from drafter.reading.remedy import RemedyReader
from drafter.reading.sentences import Placed, Sentence, sentences
from drafter.reading.speech import client_words
from drafter.reading.spoken_of import is_time_of_bank
from drafter.reading.sums import left_to_mean, names_sum, told_again, without_wholes
from drafter.reading.tables import polarity, remedies
from drafter.reading.tense import is_done
from drafter.reading.tokens import Token
from drafter.reading.topics import is_general, is_history, is_in_phrase, is_topic, is_wondered, tells_what
from drafter.reading.values import Amount, Duration, Fraction, Moment, Percent, Promise, Speaker, Unreadable


def _set(words: str) -> frozenset[str]:
    return frozenset(map(spelled, words.split()))


_PRONOUNS: Final = _set(remedies.PRONOUNS)
_PROVIDERS: Final = _set(remedies.PROVIDERS)
_PRICE: Final = _set("السعر سعر الثمن سعره")
_TO: Final = _set("to in into on onto as إلى في على ل عبر")
_TOWARDS: Final = _set(remedies.SUM_TOWARDS)
_IN: Final = _set("في")
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
        self.refunded = False
        self.begun: int | None = None

    def read(self) -> list[Promise]:
        promises: list[Promise] = []
        for sentence in sentences(self.tokens, self.placed, self.hits, client_words(self.tokens)):
            events = self._events(sentence)
            read = [self._promise(event, sentence, events) for event in events]
            self._doubt_sums(sentence, read)
            promises += self._merged([promise for promise in read if promise.amount is None or promise.amount.value])
            promises += _added(read, sentence)
            self._place(promises, sentence, events)
            self.refunded = any(each.remedy == "refund" and each.polarity in ("promised", "done", "conditional") for each in promises)
            self.remedies.before = left_to_mean(sentence) or self.remedies.before
        return promises

    def _doubt_sums(self, sentence: Sentence, promises: list[Promise]) -> None:
        """Sums of which nobody can say what is promised: "all but $5", "$5 for each order"."""
        binding = [each for each in promises if each.remedy in ("refund", "credit", None) and each.polarity not in ("denied", "asked")]
        named = {id(each.amount) for each in binding}
        for each in sentence.placed if binding else ():
            out = isinstance(each.part, Amount) and left_out(each, sentence)
            if isinstance(each.part, Amount) and (out or (id(each.part) in named and given_often(each, sentence))):
                why = "a sum that is left out" if out else "a sum that is given more than once"
                self.unreadable.append(
                    Unreadable(self.folded.original[each.part.start : each.part.end], each.part.start, each.part.end, why)
                )

    def _place(self, promises: list[Promise], sentence: Sentence, events: list[Event]) -> None:
        """ "What we will do is return its value. It will be in your balance": the next sentence tells where what is returned goes."""
        begun, self.begun = self.begun, None
        first = events[0] if events else None
        told = first is not None and (first.remedy, first.polarity, first.pronoun) == ("credit", "promised", True)
        if begun is not None and first is not None and told and first.first - sentence.start < _SOON:
            promises[begun] = replace(promises[begun], remedy="credit")
        last = events[-1].cue if events else None
        if last is None or last.role != "return" or not promises or promises[-1].remedy != "refund" or promises[-1].polarity != "promised":
            return
        if self.remedies.goes_to(sentence, sentence.start, sentence.end) is None:
            self.begun = len(promises) - 1

    # events ------------------------------------------------------------------------------------------------------------------

    def _events(self, sentence: Sentence) -> list[Event]:
        if not sentence.cues and not sentence.placed and sentence.option is None:
            return []
        self._add_off(sentence)
        judge = Judge(sentence)
        self.topic = None
        events = [event for cue in self._telling(sentence) for event in [self._event(cue, sentence, judge)] if event is not None]
        events += (
            places(sentence, judge, events) + contrasted(sentence) + (chosen_places(sentence, self.remedies.before) if not events else [])
        )
        return sorted(events, key=lambda event: event.first)

    def _add_off(self, sentence: Sentence) -> None:
        """ "20% off", "AED 5 off": a discount by the figure before it."""
        for each in sentence.placed:
            price = sentence.text(each.first).startswith("ب") and sentence.text(each.last) in _PRICE and isinstance(each.part, Fraction)
            less = (sentence.text(each.last), sentence.text(each.last + 1)) == ("less", "on")
            off = sentence.text(each.last) == "off" or _comes_off(sentence, each.last)
            if price or ((off or less) and isinstance(each.part, Percent | Fraction | Amount)):
                sentence.cues.append(Cue("discount", "noun", each.last, each.last + 1))
        sentence.cues.sort(key=lambda cue: cue.first)

    def _telling(self, sentence: Sentence) -> list[Cue]:
        """The cues without those that only carry another one: "give" in "give a discount"."""
        kept = []
        cues = sentence.cues
        for cue in cues:
            first, last = sentence.segment(cue.first)
            others = [other for other in cues if first <= other.first < last and other is not cue]
            direct = any(other.role in _DIRECT or (other.role == "deduct" and self.remedies.discounts(other, sentence)) for other in others)
            if cue.role == "cancel" and undoes_remedy(cue, sentence):
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

    def _is_placed(self, cue: Cue, sentence: Sentence) -> bool:
        """Money that will be in the balance once the order is cancelled: the place tells it beside the cancellation."""
        return (
            sentence.text(cue.first).startswith(("س", "be", "ب"))
            and self.remedies.goes_to(sentence, *sentence.segment(cue.first)) is not None
        )

    def _carries_money(self, cue: Cue, sentence: Sentence, others: list[Cue]) -> bool:
        if cue.role not in ("return", "add", "pay") or any(
            other.role in ("refund", "credit", "topup", "discount", "deduct") for other in others
        ):
            return False
        first, last = sentence.segment(cue.first)
        return (
            any(isinstance(each.part, Amount) for each in sentence.figures(first, last))
            and self.remedies.goes_to(sentence, first, last) is not None
        )

    def _event(self, cue: Cue, sentence: Sentence, judge: Judge) -> Event | None:
        if is_wondered(cue, sentence) or is_in_phrase(cue, sentence) or (self.refunded and is_time_of_bank(cue, sentence)):
            return None
        if is_topic(cue, sentence, self.topic) and not judge.is_turned(cue):
            self.topic = cue
            return None
        found = None if tells_what(cue, sentence) else self.remedies.remedy(cue, sentence)
        if found is None:
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
        if (verdict == "conditional" and judge.in_condition(cue)) or (verdict == "denied" and cue.role in ("complete", "carry")):
            return None
        if verdict in ("promised", "done", "conditional") and is_general(cue, sentence) and not granted_later(cue, sentence):
            return None
        pronoun = (
            cue.object
            or (cue.role == "arrive" and bool(cue.joined))
            or self._is_understood(cue, sentence)
            or any(sentence.text(at) in _PRONOUNS for at in range(cue.first - 4, cue.last + 3))
        )
        return Event(remedy, verdict, cue.first, cue.last, cue, pronoun, whole)

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
        own = sentence.figures(first, last)
        alone = len(events) == 1
        wide = sentence.placed if alone else self._unclaimed(sentence, events)
        amount = self._amount(event, sentence, own, wide)
        percent = _nearest(own, Percent, event)
        fraction = _nearest(own, Fraction, event)
        duration = _nearest(own, Duration, event) or self._wide_time(event, sentence, wide)
        moment = _nearest(own, Moment, event) or (_nearest(wide, Moment, event) if alone else None)
        start, end = self.folded.span(self.tokens[first].start, self.tokens[last - 1].end)
        ratio = event.whole if event.whole is not None else fraction.value if fraction is not None and amount is None else None
        if event.whole == 1:
            self.fractions.append(
                Fraction(event.whole, True, *self.folded.span(self.tokens[event.first].start, self.tokens[event.last - 1].end))
            )
        hours = duration.hours if duration is not None else moment.hours if moment is not None else None
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
        every = [each for each in own if isinstance(each.part, Amount) and not left_out(each, sentence)]
        amounts = without_wholes(every, sentence)
        again = told_again(amounts, sentence) if len(own) > 1 else None
        if again is not None or (every and not amounts):
            return again.part if again is not None else None  # type: ignore[return-value]  # it is an amount
        if not amounts and event.remedy in ("refund", "credit", None):
            named = sentence.placed if event.pronoun else [] if event.polarity == "denied" else wide
            amounts = [each for each in named if isinstance(each.part, Amount) and not left_out(each, sentence)]
            part = any(isinstance(each.part, Fraction) and each.part.value != 1 for each in sentence.placed)
            amounts = without_wholes(amounts, sentence) or ([] if part else amounts)  # "a quarter of what you paid (7 of 28 riyals)"
            amounts = [each for each in amounts if each.first < event.first] or _not_denied(amounts, sentence)
            if not amounts and event.pronoun:
                amounts = [each for each in self.remedies.before if isinstance(each.part, Amount)]
            return amounts[-1].part if amounts else None  # type: ignore[return-value]  # they are amounts
        after = [each for each in amounts if each.first >= event.first]
        near = after[0] if after else amounts[-1] if amounts else None
        return near.part if near is not None else None  # type: ignore[return-value]  # it is an amount

    def _speaker(self, event: Event, sentence: Sentence, first: int) -> Speaker:
        if event.polarity == "asked":
            return "client"
        subject = [sentence.text(at) for at in range(first, min(first + 3, event.first))]
        return "other" if any(word in _PROVIDERS for word in subject) and not any(word in _TO for word in subject) else "we"

    def _merged(self, promises: list[Promise]) -> list[Promise]:
        """One promise where a sentence says the same twice."""
        kept: list[Promise] = []
        for promise in promises:
            same = next((at for at, each in enumerate(kept) if _same(each, promise)), None)
            if same is None:
                kept.append(promise)
            else:
                kept[same] = self._both(kept[same], promise)
        return kept

    def _both(self, one: Promise, other: Promise) -> Promise:
        """One promise with the figures and the words of two that say the same."""
        timed = one if one.hours is not None else other
        start, end = min(one.start, other.start), max(one.end, other.end)
        return replace(
            one,
            amount=one.amount or other.amount,
            percent=one.percent if one.percent is not None else other.percent,
            fraction=one.fraction if one.fraction is not None else other.fraction,
            hours=timed.hours,
            business=timed.business,
            quote=self.folded.original[start:end],
            start=start,
            end=end,
            sure=one.sure or other.sure,
        )


def _added(promises: list[Promise], sentence: Sentence) -> list[Promise]:
    """A promise for each sum that is added to a promised one."""
    named = {id(promise.amount) for promise in promises}
    told = [promise for promise in promises if promise.amount is not None and promise.polarity not in ("denied", "asked")]
    return [
        replace(promise, amount=more)
        for promise in told
        for more in further(promise.amount, sentence)  # type: ignore[arg-type]  # it has one
        if id(more) not in named
    ]


def _comes_off(sentence: Sentence, at: int) -> bool:
    """ "Fifteen per cent comes off", "10% will be taken off the price"."""
    told = [sentence.text(each) for each in range(at, at + 5)]
    return bool({"comes", "come", "goes", "taken", "taking", "knocked"} & set(told)) and "off" in told


def _same(one: Promise, other: Promise) -> bool:
    if (one.remedy, one.polarity) != (other.remedy, other.polarity):
        return False
    amounts = [each.amount.value for each in (one, other) if each.amount is not None]
    return len(set(amounts)) < 2 and (one.percent is None or other.percent is None or one.percent == other.percent)


def _not_denied(amounts: list[Placed], sentence: Sentence) -> list[Placed]:
    """The sums without those that are said not to be it: "$18.40 (not the full $40)"."""
    return [each for each in amounts if not _NOT.intersection(sentence.text(each.first - back) for back in (1, 2, 3))] or amounts


_NOT: Final = _set(polarity.NOT_THE_SUM)


_SOON = 5
"""A pronoun that begins a sentence stands among its first words."""

K = TypeVar("K", Percent, Fraction, Duration, Moment)


def _nearest(placed: list[Placed], kind: type[K], event: Event) -> K | None:
    """The first figure of a kind after the cue, else the last before it."""
    parts = [(each.first, each.part) for each in placed if isinstance(each.part, kind)]
    after = [part for first, part in parts if first >= event.first]
    return after[0] if after else parts[-1][1] if parts else None
