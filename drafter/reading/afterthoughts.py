"""What a later statement makes of a remedy: grants it ("today we will"), takes it back ("but we can't"), answers it ("No.")."""

from __future__ import annotations

from typing import Final

from drafter.reading.cues import Cue
from drafter.reading.folding import spelled, vocabulary
from drafter.reading.sentences import Sentence
from drafter.reading.tables import turns as table
from drafter.reading.values import Amount, Polarity

_WILL_DO: Final = vocabulary(table.WILL_DO)
_GRANTING: Final = _WILL_DO | {each + word for word in _WILL_DO for each in ("و", "ف")} | {"we", "we'll"}
_NO_GRANT_BEFORE: Final = vocabulary(table.NO_GRANT_BEFORE)
_WISHING: Final = vocabulary(table.WISHING)
_NOT_OURS: Final = vocabulary(table.NOT_OURS)
_LIMITS: Final = vocabulary(table.LIMITS)
_BUT: Final = vocabulary(table.BUT)
_REVERSED: Final = vocabulary(table.REVERSED_QUESTION)
_CAN_IT: Final = vocabulary(table.CAN_IT)
_YES: Final = vocabulary(table.SHORT_YES)
_NO: Final = vocabulary(table.SHORT_NO)
_ANSWERED_WITH: Final = vocabulary(table.ANSWERED_WITH)
_DENYING: Final = vocabulary("لا لن لم ما مو مب مش ليس")
_STOPS: Final = frozenset([".", "!", ",", "،", ";", "\n", "", ")"])
_REFUSED_IT: Final = vocabulary("refused refuses rejected rejects declined failed رفض رفضه رفضها رفضت رفضته رفضوا مقبلش مرضيش")
_SO: Final = frozenset(["it", "so", "this", "that", "just"])
_HELPING: Final = frozenset(["will", "can", "do", "shall", "are", "have"])
_WE_DONT: Final = frozenset(["don't", "can't", "won't", "cannot", "couldn't"])
_WISH_WITHIN = 9
_BUT_WITHIN = 9


def granted_later(cue: Cue, sentence: Sentence) -> bool:
    """ "We don't normally refund, but today we will", لا نعيد المبلغ عادة لكن سنفعل: what was denied is given after all."""
    if sentence.words.isdisjoint(_GRANTING):
        return False
    later = next((joint for joint in sentence.joints if joint > cue.last), sentence.end)
    told = [at for at in range(later, sentence.end) if sentence.tokens[at].text in _GRANTING]
    return any(we_will(sentence, at) or _will_do(sentence, at) for at in told)


def granted_as_asked(cue: Cue, sentence: Sentence) -> Polarity | None:
    """ "You want it cancelled, and that is what we've done", وهذا ما سيحصل: what becomes of what was asked."""
    if granted_later(cue, sentence):
        return "promised"
    told = next((hit for hit in sentence.found("as_asked") if hit.first >= cue.last), None)
    if told is not None and told.meaning == ("denied",) and any(isinstance(each.part, Amount) for each in sentence.placed):
        return None  # "you asked whether more than 5 USD can be returned; it cannot"
    return None if told is None else told.meaning[0]  # type: ignore[return-value]  # the table holds polarities


def we_will(sentence: Sentence, at: int) -> bool:
    """Whether "we will", "we can do it" stands at a token, with nothing of its own behind it."""
    text = sentence.text
    if text(at - 1) in _NO_GRANT_BEFORE:
        return False
    if any(cue.last == at and cue.form in ("noun", "verb") for cue in sentence.cues):
        return False  # "the refill we will do, the refund we cannot": that one is granted
    if text(at) == "we" and text(at + 1) in _HELPING:
        after = at + 2 + (text(at + 2) == "do")
    elif text(at) == "we'll" and text(at + 1) in ("do", "make"):
        after = at + 2
    else:
        return False
    return text(after + (text(after) in _SO)) in _STOPS


def _will_do(sentence: Sentence, at: int) -> bool:
    return sentence.text(at).lstrip("وف") in _WILL_DO and sentence.text(at - 1) not in _DENYING


def taken_back(cue: Cue, sentence: Sentence) -> bool:
    """ "We'd love to refund you, but we can't", "we tried to cancel, but the system refused", ودنا نرجع لك المبلغ بس النظام ما يسمح:
    a wish, and that it cannot be.
    """
    if sentence.text(sentence.end - 1) in _WE_DONT and _others_do(cue, sentence):
        return True
    if sentence.words.isdisjoint(_WISHING):
        return False
    wished = not _WISHING.isdisjoint(sentence.text(at) for at in range(cue.first - _WISH_WITHIN, cue.first))
    but = next((at for at in range(cue.last, sentence.end) if sentence.text(at) in _BUT), None) if wished else None
    return but is not None and _cannot_be(sentence, but)


def found_none(cue: Cue, sentence: Sentence) -> bool:
    """ "I looked for a way to refund you and found none", دورت على سبب نرجع لك فيه المبلغ وما لقيت: there is no way to it."""
    before = [sentence.text(at) for at in range(max(sentence.start, cue.first - _SOUGHT_WITHIN), cue.first)]
    sought = next((at for at, word in enumerate(before) if word in _SEEKING), None)
    if sought is None or not _NEW_THOUGHT.isdisjoint(before[sought:]) or not _IN_THE_WAY.isdisjoint(sentence.words):
        return False
    after = [sentence.text(at) for at in range(cue.last, sentence.end)]
    none = any(
        (one, two) in _NONE_FOUND and three in _STOPS | {"so"} for one, two, three in zip(after, after[1:], [*after[2:], ""], strict=False)
    )
    return none or not _FOUND_NONE.isdisjoint(after)


_IN_THE_WAY: Final = vocabulary(
    "error errors mistake mistakes objection objections obstacle problem problems against fault issue issues "
    "خطأ أخطاء مانع مانعا اعتراض عائق مشكلة مشاكل"
)
"""What is sought and not found stands in no remedy's way."""
_NEW_THOUGHT: Final = frozenset([",", "،", "will", "we'll", "i'll", "and", "but"])


_SOUGHT_WITHIN = 10
_SEEKING: Final = vocabulary(table.SEEKING)
_FOUND_NONE: Final = vocabulary(table.FOUND_NONE)
_NONE_FOUND: Final = frozenset(
    [
        *((found, none) for found in ("found", "is", "was", "see", "find") for none in ("none", "nothing")),
        *((spelled(no), spelled(found)) for no in table.NOT_FOUND.split() for found in table.DID_FIND.split()),
    ]
)


def _cannot_be(sentence: Sentence, but: int) -> bool:
    """Whether what follows "but" tells that we cannot, and nothing else: no other remedy, and no time or share that we can."""
    if any(cue.first >= but and cue.role != "arrive" for cue in sentence.cues) or sentence.figures(but, sentence.end):
        return False
    words = [sentence.text(at) for at in range(but + 1, min(sentence.end, but + _BUT_WITHIN))]
    if not _REFUSED_IT.isdisjoint(words) and _LIMITS.isdisjoint(words):
        return True
    denied = any(word in _DENYING or word in ("not", "cannot") or word.endswith("n't") for word in words)
    return denied and not _NOT_OURS.isdisjoint(words) and _LIMITS.isdisjoint(sentence.text(at) for at in range(but + 1, sentence.end))


def _others_do(cue: Cue, sentence: Sentence) -> bool:
    """ "Other panels refund; we don't.": others do it, and the sentence ends in that we do not."""
    if (sentence.text(sentence.end - 2), sentence.text(sentence.start)) not in _OTHERS:
        return False
    return cue.last < sentence.end - 2 and not any(sentence.text(at).startswith("we") for at in range(sentence.start, sentence.end - 2))


_OTHERS: Final = frozenset(("we", other) for other in ("other", "others", "some", "many", "most"))


def answered(sentence: Sentence) -> Polarity | None:
    """ "Is a refund possible? Yes, within 24 hours.", ممكن نرجع لك المبلغ؟ للأسف لا.: a question about a remedy, answered by a fragment."""
    if not sentence.question or sentence.end - sentence.start > _QUESTION or not _REVERSED.isdisjoint(sentence.words):
        return None
    if any(word.endswith("n't") for word in sentence.words):
        return None
    tokens = sentence.tokens
    at = sentence.end + 1
    while at < min(len(tokens), sentence.end + _LEAD) and tokens[at].text in _ANSWERED_WITH | {","} and tokens[at].text not in _YES:
        at += 1
    word, following = (tokens[each].text if each < len(tokens) else "" for each in (at, at + 1))
    if word in _YES:
        return "promised"
    asks = not sentence.words.isdisjoint(_CAN_IT) or sentence.end - sentence.start <= _BARE
    return "denied" if asks and word in _NO and following in _STOPS else None


_QUESTION = 12
_BARE = 3
"""Words of a question that only names a remedy."""
_LEAD = 5
