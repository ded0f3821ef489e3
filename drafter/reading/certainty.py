"""Whether a promise that was read leaves no other reading; where it does, it is still found, but not called certain."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from drafter.reading.events import Event
from drafter.reading.folding import spelled, vocabulary
from drafter.reading.sentences import Sentence
from drafter.reading.tables import polarity as table
from drafter.reading.values import BINDING, Amount, Count, Duration, Fraction, Moment, Percent

_COMMITS: Final = vocabulary(table.COMMITS)
_REPORTS: Final = vocabulary(table.REPORTS)
_RULES: Final = vocabulary(table.RULES)
_OURS: Final = vocabulary(table.OURS)
_WHETHER: Final = vocabulary(table.WHETHER)
_DENIED: Final = frozenset(spelled(row[0]) for row in table.DENIALS)
_NOR: Final = frozenset(["nor", "neither", "never"])
_VERBS: Final = _OURS | frozenset(["will", "shall", "can", "get", "going", "gonna"])


def is_sure(event: Event, sentence: Sentence) -> bool:
    """Whether a verb or a figure carries the promise and nothing around it asks, denies, reports or tells a rule."""
    if event.polarity not in BINDING:
        return True
    if event.remedy is None and event.cue is not None and event.cue.role == "whole" and not sentence.text(event.first).isascii():
        return False  # نعوضك alone: to compensate may be to refill
    if event.polarity == "done" and event.cue is not None and event.cue.role == "complete" and _runs_out(event, sentence):
        return False  # أكملنا الطلب 50663 في 4 يونيو: the order ran to its end
    if event.remedy in ("refill", "redelivery") and _of_decimals(event, sentence):
        return False
    one_of_two = sentence.text(event.first - 1) in _ONE_OF_TWO and sentence.text(event.first - 2) not in _ORDER
    if event.remedy == "redelivery" and event.pronoun and one_of_two:
        return False  # الأول سننفذه: whichever was named first is carried out
    if sentence.end - sentence.start > _LONG and not _is_explicit(event, sentence):
        return False
    first, last = _clause(event, sentence)
    begin = _begins_anew(event, sentence, first)
    end = min([last, *(at for at, _, _ in sentence.hits["condition"].within(event.last, last))])
    words = {token.text for token in sentence.tokens[begin:end]}
    verbal = _is_verbal(event, sentence, begin)
    if event.polarity == "conditional" and not _RULE_WHEN.isdisjoint(sentence.words):
        return False  # "a redo is given where the quality differs", نعيد التنفيذ حين تختلف الجودة
    if any(pair in _ANY_CLIENT for pair in pairwise(token.text for token in sentence.tokens[begin:end])):
        return False  # "a client may wait, or have the rest cancelled": a rule is told
    if sentence.question or words & _REPORTS or words & _RULES or _denies(event, sentence, begin, event.last if verbal else end):
        return False
    if event.polarity == "done":
        if event.cue is not None and event.cue.role == "place":
            return False  # money named beside a place, with no verb: "64.80 درهم في رصيدك" may be there or be to come
        if _is_bare_participle(event, sentence) or _may_be_now(event, sentence):
            return False
        return not _to_come(sentence, *sentence.statement(event.first)) and not _is_present(event, sentence)
    return verbal or bool(words & _COMMITS) or _has_figure(sentence, first, last)


def _of_decimals(event: Event, sentence: Sentence) -> bool:
    """ "We'll complete it with 4.450", وبنكملها بـ4.450: a number with decimals is money, and no followers."""
    figures = sentence.figures(*sentence.statement(event.first))
    return any(isinstance(each.part, Count) and each.part.value % 1 for each in figures)


def _runs_out(event: Event, sentence: Sentence) -> bool:
    """Whether it is the order itself that was completed, and not once more."""
    again = any(sentence.text(at) in _ANEW for at in range(event.last, sentence.end))
    return sentence.text(event.last) in _ORDER and not again


_ANEW: Final = vocabulary("جديد مجددا ثانية أخرى تاني")


def _is_explicit(event: Event, sentence: Sentence) -> bool:
    """Whether who does it, or the verb that says that it is done, stands beside the remedy: "we will refund", سنعيد, "was credited"."""
    if event.cue is None:
        return False
    near = [sentence.text(at) for at in range(event.first - _BESIDE, event.first + 1)]
    if sentence.text(event.first).isascii():
        return not _AGENTS.isdisjoint(near) or any(word.endswith(("'ll", "'ve")) for word in near)
    ours = event.cue.person == "we" and event.cue.form in ("verb", "past")
    return ours or event.cue.form == "future" or any(word.lstrip("وف") in _PERFORMED for word in near)


def _may_be_now(event: Event, sentence: Sentence) -> bool:
    """ "Along with it we put 4.70 USD on your balance": "put" is its own past."""
    if event.cue is None:
        return False
    placed = any(sentence.text(at) == "put" and sentence.text(at - 1) == "we" for at in range(event.first - _BESIDE, event.first))
    if sentence.text(event.cue.first) != "put" and not (placed and sentence.text(event.first) == "credit"):
        return False
    near = [sentence.text(at) for at in range(event.cue.first - _BESIDE, event.cue.first)]
    return not any(word in _TELLS_DONE or word.endswith("'ve") for word in near)


_ORDER: Final = vocabulary("الطلب طلبك طلبج طلبكم الأوردر أوردرك الطلبية طلبيتك")
_ONE_OF_TWO: Final = vocabulary("الأول الأولى الثاني الثانية الأمر فالأول والأول والثاني ذلك هذا")
_TELLS_DONE: Final = frozenset(["have", "has", "had", "already", "just", "been", "was", "were", "yesterday"])
_BESIDE = 5
_AGENTS: Final = frozenset(["we", "i", "we'll", "i'll", "you'll", "will", "shall", "be", "been", "has", "have", "was", "were", "going"])
_PERFORMED: Final = vocabulary("سيتم ستتم تم تمت سوف راح رح بيتم سنقوم قمنا نقوم سيكون ستكون ستجد سيصلك ستحصل لك")
_ANY_CLIENT: Final = frozenset([("a", "client"), ("a", "customer")])
_RULE_WHEN: Final = vocabulary("where whenever حين حينما")
_LONG = 14
"""In a sentence of more words, what is not said so is as likely spoken of in passing."""


def _clause(event: Event, sentence: Sentence) -> tuple[int, int]:
    """The stretch between two hard joints around an event."""
    first = max([sentence.start, *(joint for joint in sentence.hard if joint <= event.first)])
    last = min([sentence.end, *(joint for joint in sentence.hard if joint > event.first)])
    return first, last


def _begins_anew(event: Event, sentence: Sentence, first: int) -> int:
    """Where our own verb begins, after which nothing said before counts: "since there were no sales | we will send it back"."""
    text = sentence.text(event.first).lstrip("وف")
    if not text.isascii() and event.cue is not None and event.cue.form == "future" and text.startswith("س"):
        return first if {sentence.text(event.first - 1), sentence.text(event.first - 2)} & _WHETHER else event.first
    conditions = {at for at, _, _ in sentence.hits["condition"].within(first, event.first)}
    tokens = sentence.tokens
    for at in range(event.first, first - 1, -1):
        if at in conditions and event.polarity == "conditional":
            return at
        word = tokens[at].text
        if word in _OURS or ("'" in word and word.endswith(("'ll", "'ve"))):
            near, far = sentence.text(at - 1), sentence.text(at - 2)
            return first if near in _WHETHER | _DENIED or far in _WHETHER | _NOR else at
    return first


def _is_verbal(event: Event, sentence: Sentence, begin: int) -> bool:
    cue = event.cue
    if cue is None or cue.form in ("future", "past", "ing") or cue.person in ("we", "I"):
        return True
    before = [token.text for token in sentence.tokens[begin : event.first]]
    return not _VERBS.isdisjoint(before) or any(word.endswith("'ll") for word in before)


def _denies(event: Event, sentence: Sentence, first: int, last: int) -> bool:
    """Whether a denial stands in the stretch that is none in form alone ("at no cost"), nor another remedy's, nor a condition's."""
    hits = [at for at, _, _ in sentence.hits["denial"].within(first, last)]
    hits += [at for at, token in enumerate(sentence.tokens[first:last], first) if token.text.endswith("n't")]
    if not hits:
        return False
    void = {at for begin, end, _ in sentence.found("no_denial") for at in range(begin, end)}
    void |= {at for cue in sentence.cues for at in range(cue.first, cue.last)}
    void |= {cue.first - 1 for cue in sentence.cues if cue.first > event.last}
    return any(at not in void for at in hits)


def _to_come(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a time to come stands beside what is told as done: "is completed within 72 hours"."""
    times = [each.part for each in sentence.figures(first, last)]
    return any(isinstance(part, Duration) and part.kind in ("within", "after") for part in times) or any(
        isinstance(part, Moment) and part.hours is not None and part.hours > 0 for part in times
    )


def _is_bare_participle(event: Event, sentence: Sentence) -> bool:
    """ "With the rest cancelled", "have it refunded": a participle that no auxiliary or subject makes a past."""
    cue = event.cue
    if cue is None or cue.form != "past" or not sentence.text(cue.first).isascii():
        return False
    if cue.role == "arrive" or sentence.text(cue.first) == "balance":
        return False  # "went", "your balance got" are no participles
    before = [sentence.text(at) for at in range(max(sentence.start, event.first - 8), event.first)]
    if before[-2:-1] == ["have"] and before[-1] in ("it", "them", "that", "this"):
        return True
    told = any(word in _TOLD or word.endswith(("'ve", "'s")) for word in before)
    return bool(before) and not told


_TOLD: Final = frozenset(["was", "were", "is", "are", "been", "has", "have", "had", "we", "i", "team", "now", "already", "done"])


def _is_present(event: Event, sentence: Sentence) -> bool:
    """ "The rest is cancelled": done, or what follows from the decision."""
    near = [sentence.text(at) for at in range(event.first - 2, event.first)]
    return bool({"is", "are"}.intersection(near)) and not {"now", "already"}.intersection(near)


def _has_figure(sentence: Sentence, first: int, last: int) -> bool:
    return any(isinstance(each.part, Amount | Percent | Fraction) for each in sentence.figures(first, last))
