"""Remedies that are refused with no denial beside them: "as for a refund, no", "the refund we cannot give", "the door to it is closed"."""

from __future__ import annotations

from typing import Final

from drafter.reading.cues import Cue
from drafter.reading.folding import spelled, vocabulary
from drafter.reading.mentions import is_noun
from drafter.reading.sentences import Sentence
from drafter.reading.tables import turns as table
from drafter.reading.tense import is_done

_NO: Final = vocabulary(table.ANSWER_NO)
_BEFORE_NO: Final = vocabulary(table.BEFORE_ANSWER)
_STOPS: Final = frozenset(["", ",", "،", ";", ")", ":", "—"])
_DOORS: Final = vocabulary(table.DOORS)
_SHUT: Final = vocabulary(table.SHUT)
_TO_DOOR: Final = vocabulary("to for on of the a any your this")
_NOT: Final = vocabulary("not never isn't hasn't n't لم ما لا مو مب مش ليس")
_OURS: Final = vocabulary("we i we're i'm")
_CANNOT: Final = vocabulary("cannot can't won't don't not unable")
_GIVE: Final = vocabulary("provide give offer grant do issue make approve send pay")
_LED_TO: Final = frozenset(["able", "to"])
_GOES_ON: Final = _STOPS | vocabulary("because as since for here now at after once in under and but so")
_GATE: Final = _NO | _DOORS | {each + word for word in _DOORS for each in "وفبل"}
_ENDS_ANSWER: Final = _STOPS | {"because"}
_TURN = 8
_DOOR_WITHIN = 4
_SHUT_WITHIN = 5


def turned_away(cue: Cue, sentence: Sentence) -> bool:
    """Whether a remedy that stands as a noun is refused by what follows it, or by the noun on which it hangs."""
    if sentence.question or cue.form not in ("noun", "verb", "ing") or cue.person:
        return False
    return (
        _behind_shut_door(cue, sentence)
        or _put_first(cue, sentence)
        or (bool(sentence.found("then_refused")) and _then_refused(cue, sentence))
    )


def answered_no(cue: Cue, sentence: Sentence) -> bool:
    """ "As for a refund: sorry, no", "the answer on your refund remains no", أما الاسترداد فلا: the answer ends the statement."""
    if not is_noun(cue, sentence) or sentence.words.isdisjoint(_NO):
        return False
    figures = {at for each in sentence.figures(cue.last, sentence.end) for at in range(each.first, each.last)}
    for at in range(cue.last, min(sentence.end, cue.last + _TURN)):
        word = sentence.text(at)
        if word in _NO:
            return sentence.text(at + 1) in _ENDS_ANSWER and "yes" not in sentence.words
        if word not in _BEFORE_NO and at not in figures:
            return False
    return False


def _behind_shut_door(cue: Cue, sentence: Sentence) -> bool:
    """ "The door to cancelling is closed", "the time for a refund has passed", فات موعد التعبئة, يتسكر علينا باب الإلغاء."""
    if sentence.words.isdisjoint(_GATE):
        return False
    back = range(cue.first - 1, cue.first - 1 - _DOOR_WITHIN, -1)
    at = next((at for at in back if sentence.text(at) not in _TO_DOOR), sentence.start)
    word = sentence.text(at)
    if word not in _DOORS and word[1:] not in _DOORS and sentence.text(cue.last) not in _DOORS:
        return False  # nor "the refill time has gone"
    near = [*range(at - 1, at - _DOOR_WITHIN, -1), *range(cue.last, min(sentence.segment(cue.first)[1], cue.last + _SHUT_WITHIN))]
    shut = next((each for each in near if sentence.text(each).lstrip("وف") in _SHUT or sentence.text(each) in _SHUT), None)
    return shut is not None and not sentence.text(shut - 1).endswith("n't") and sentence.text(shut - 1) not in _NOT


def _put_first(cue: Cue, sentence: Sentence) -> bool:
    """ "The refund and the discount we cannot provide": what is denied stands before its verb."""
    if not is_noun(cue, sentence) or sentence.words.isdisjoint(_OURS):
        return False
    named = {each for other in sentence.cues if is_noun(other, sentence) for each in range(other.first, other.last)}
    at = cue.last
    while at in named or sentence.text(at) in _LISTING:
        at += 1
    if sentence.text(at) not in _OURS:
        return False
    verb = next((each for each in range(at + 1, at + _DOOR_WITHIN + 2) if sentence.text(each) in _GIVE), None)
    if verb is None or _CANNOT.isdisjoint(sentence.text(each) for each in range(at + 1, verb)):
        return False
    between = {sentence.text(each) for each in range(at + 1, verb)}
    return between <= _CANNOT | _LED_TO | {"are", "am", "is"} and sentence.text(verb + 1) in _GOES_ON


_LISTING: Final = frozenset(["and", "or", "nor", "the", "a", "an", "any", ",", "for", "to"])


def _then_refused(cue: Cue, sentence: Sentence) -> bool:
    """ "The discount you were after, I put it to them and it wasn't approved", الخصم اللي تبيه رفعته لهم وما انقبل."""
    told = next((hit for hit in sentence.found("then_refused") if hit.first > cue.last), None)
    if told is None or not is_noun(cue, sentence) or is_done(sentence, cue):
        return False
    if not sentence.text(cue.first).isascii() and sentence.text(told.first)[:1] not in _AND:
        return False
    later = [other for other in sentence.cues if other.first > cue.first]
    return not sentence.figures(cue.last, sentence.end) and all(other.role in _CARRYING for other in later)


_CARRYING: Final = frozenset(["give", "arrive", "add", "pay"])
"""Roles of verbs by which a wish is handed on: "I put it to them"."""
_AND: Final = frozenset(map(spelled, ["و", "ف"]))
