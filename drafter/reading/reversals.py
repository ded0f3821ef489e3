"""Denials that a second word turns round: "we won't hesitate to refund", "not less than $40 comes back", لا مانع من إعادة المبلغ."""

from __future__ import annotations

from typing import Final

from drafter.reading.folding import spelled, vocabulary
from drafter.reading.refusals import undoes_remedy
from drafter.reading.sentences import Sentence
from drafter.reading.tables import turns as table
from drafter.reading.values import Moment

_TURNING: Final = vocabulary(table.TURNING)
_STOPPING: Final = vocabulary(table.STOPPING)
_HELPING: Final = vocabulary(table.HELPING)
_LESS: Final = frozenset((spelled(one), spelled(other)) for one, other in table.LESS)
_BEFORE: Final = spelled("قبل")
_LESS_WORDS: Final = frozenset(one for one, _ in _LESS) | {_BEFORE}
POSSIBLY: Final = vocabulary(table.POSSIBLY)
_US: Final = frozenset(["us", "me"])
_NAMED_ONLY: Final = frozenset(["issue", "question", "debate", "discussion", "wait", "simpler", "easier"])
_NO: Final = frozenset(["no", "without", "nothing"])
"""Before "issue" they name what does not stand in the way; "we cannot issue a refund" denies it."""
_DENYING: Final = frozenset(["no", "not", "cannot", "never", "hardly", "any"])
_WAY = 6
"""Helping words between a denial and what turns it."""
_LESS_WITHIN = 9


def turned(sentence: Sentence, denials: list[tuple[int, int]]) -> dict[int, int]:
    """The denials, by their first token, that deny nothing, each with the token that turns it round."""
    if not denials:
        return {}
    cues = {at for cue in sentence.cues for at in range(cue.first, cue.last)}
    found = (
        (first, _turns(sentence, last, cues) or _less(sentence, last) or _why(sentence, first) or _no_reason(sentence, first))
        for first, last in denials
    )
    return {first: by for first, by in found if by is not None}


def _turns(sentence: Sentence, last: int, cues: set[int]) -> int | None:
    """The word after a denial that it denies in place of the remedy: "hesitate", "won't take long", "nothing that stops us", not not."""
    text = sentence.text
    for at in range(last, min(last + _WAY, sentence.end)):
        word = text(at)
        if (
            (word in _TURNING and (word not in _NAMED_ONLY or text(last - 1) in _NO))
            or (word in _STOPPING and text(at + 1) in _US)
            or (word == "not" and at == last)
        ):
            return at
        if word not in _HELPING:
            return at if at in cues and _undoes(sentence, at) else None
    return None


def _why(sentence: Sentence, first: int) -> int | None:
    """ "I see no reason why we would not refund you": nothing speaks against it."""
    why = next((at for at in range(first - _WHY_WITHIN, first) if sentence.text(at) == "why"), None)
    if why is None or sentence.text(why - 1) not in _WHY_AFTER:
        return None
    before = [sentence.text(at) for at in range(why - _WHY_WITHIN, why)]
    return why if any(word in _DENYING or word.endswith("n't") for word in before) else None


_WHY_AFTER: Final = vocabulary(table.WHY_AFTER)
_WHY_WITHIN = 4


def _no_reason(sentence: Sentence, first: int) -> int | None:
    """ "There is no reason a refund would not come", "no reason to fear for it": nothing speaks against it."""
    if (sentence.text(first), sentence.text(first + 1)) != ("no", "reason"):
        return None
    told = range(first + 2, min(sentence.end, first + 2 + _LESS_WITHIN))
    return next((at for at in told if sentence.text(at) in _AGAINST or sentence.text(at).endswith("n't")), None)


_AGAINST: Final = frozenset(["not", "never", "fail", "doubt", "fear", "worry"])


def _undoes(sentence: Sentence, at: int) -> bool:
    """ "We did not cancel your refund"."""
    return any(cue.first == at and undoes_remedy(cue, sentence) for cue in sentence.cues)


def _less(sentence: Sentence, last: int) -> int | None:
    """ "Not a cent less than $40", لن نعيد أقل من 5: a sum of which no less is given."""
    if sentence.words.isdisjoint(_LESS_WORDS):
        return None
    end = min([last + _LESS_WITHIN, sentence.end, *(joint for joint in sentence.joints if joint > last)])
    told = next((at for at in range(last, end) if (sentence.text(at), sentence.text(at + 1)) in _LESS), None)
    return told if told is not None else next((at for at in range(last, end) if _is_not_before(sentence, at)), None)


def _is_not_before(sentence: Sentence, at: int) -> bool:
    """ما نقدر نصدر الاسترداد قبل بكرة: then it can be."""
    return sentence.text(at) == _BEFORE and any(each.first == at + 1 and isinstance(each.part, Moment) for each in sentence.placed)
