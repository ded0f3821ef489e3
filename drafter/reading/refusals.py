"""Remedies that are refused, failed, withdrawn or cancelled: "the provider refused to refill", "refund denied", تم رفض إعادة التعبئة."""

from __future__ import annotations

from typing import Final

from drafter.reading.cues import Cue
from drafter.reading.folding import vocabulary
from drafter.reading.mentions import is_noun
from drafter.reading.sentences import Sentence
from drafter.reading.tables import turns as table

_REFUSING: Final = vocabulary(table.REFUSING)
_BETWEEN: Final = vocabulary(table.REFUSED_BETWEEN)
_AFTER: Final = vocabulary(table.REFUSED_AFTER)
_HELPING: Final = vocabulary(table.REFUSED_HELPING)
_GOES_ON: Final = vocabulary(table.REFUSED_GOES_ON) | {"", "\n"}
_NOTHING: Final = vocabulary(table.NOTHING)
_SAYING: Final = vocabulary(table.SAYING)
_SAID_BETWEEN: Final = vocabulary(table.SAID_BETWEEN)
_NO_MARKS: Final = vocabulary(table.NO_MARKS)
_MARKS: Final = _NO_MARKS | vocabulary(table.YES_MARKS)
_GATE: Final = (
    _REFUSING
    | _AFTER
    | {f"ال{word}" for word in _AFTER}
    | _NOTHING
    | _NO_MARKS
    | {"no"}
    | {each + word for word in _REFUSING for each in ("و", "ف")}
)
_REMEDIES: Final = frozenset(["refund", "credit", "refill", "redelivery", "discount", "deduct", "return", "consultation"])
_GIVES: Final = frozenset(["refund", "credit", "refill", "return", "add", "cancel"])
_ARTICLES: Final = frozenset(["the", "your", "a", "any", "this", "that", "our"])
_LESS: Final = frozenset(["less", "but", "short", "else"])
_VERBAL: Final = frozenset(["we", "to", "will", "can", "you", "we'll", "i", "i'll", "please", "shall", "must"])
_BACK = 6
_SAID_BACK = 9
_FORWARD = 8


def refused(cue: Cue, sentence: Sentence, spared: set[int]) -> bool:
    """Whether a cue is refused before it or after it; ``spared`` are words of refusing that are themselves denied."""
    if sentence.question or (sentence.words.isdisjoint(_GATE) and not _is_cancelled(sentence)):
        return False  # "is anything against a refund?"
    return (
        _refused_before(cue, sentence, spared)
        or _refused_after(cue, sentence, spared)
        or _gives_nothing(cue, sentence)
        or _is_marked(cue, sentence)
    )


def _is_cancelled(sentence: Sentence) -> bool:
    return bool(sentence.found("refused")) or any(cue.role == "cancel" for cue in sentence.cues)


def _refused_before(cue: Cue, sentence: Sentence, spared: set[int]) -> bool:
    if cue.form in ("future", "past") or cue.joined:
        return False
    for at in range(cue.first - 1, max(sentence.start, cue.first - _BACK) - 1, -1):
        word = sentence.text(at)
        if at + 1 in sentence.hard or at in spared:
            return False
        if word.lstrip("وف") in _REFUSING or word in _REFUSING:
            return True
        if word not in _BETWEEN:
            return cancelled_by(cue, sentence, at)
    return False


def cancelled_by(cue: Cue, sentence: Sentence, at: int) -> bool:
    """Whether the word at ``at`` cancels the remedy after it: "we cancelled your refund", إلغاء الاسترداد."""
    undone = next((other for other in sentence.cues if other.role == "cancel" and other.last == at + 1), None)
    return undone is not None and _object(undone, sentence) is cue


def undoes_remedy(cue: Cue, sentence: Sentence) -> bool:
    """Whether what is cancelled is a remedy, and no order: "cancel the refund", "the refund was cancelled"."""
    if cue.role != "cancel":
        return False
    if _object(cue, sentence) is not None:
        return True
    before = next((other for other in reversed(sentence.cues) if other.last <= cue.first and other.role in _REMEDIES), None)
    return before is not None and _said_of(before, sentence) == cue.first


def _object(cue: Cue, sentence: Sentence) -> Cue | None:
    at = cue.last + (sentence.text(cue.last) in _ARTICLES)
    other = next((other for other in sentence.cues if other.first == at and other.role in _REMEDIES), None)
    return other if other is not None and is_noun(other, sentence) and not other.joined else None


def _refused_after(cue: Cue, sentence: Sentence, spared: set[int]) -> bool:
    at = _said_of(cue, sentence)
    return at is not None and at not in spared and sentence.text(at - 1) not in ("not", "never")


def _said_of(cue: Cue, sentence: Sentence) -> int | None:
    """Where "failed", "denied" or the like is said of a remedy that stands as a noun."""
    if not is_noun(cue, sentence) or sentence.text(cue.first - 1) in _VERBAL or cue.role not in _REMEDIES:
        return None
    figures = {at for each in sentence.figures(cue.last, min(sentence.end, cue.last + _FORWARD)) for at in range(each.first, each.last)}
    phrases = {hit.first for hit in sentence.found("refused")}
    for at in range(cue.last, min(sentence.end, cue.last + _FORWARD)):
        word = sentence.text(at)
        if at in phrases:
            return at
        if at == cue.last and word.removeprefix("ال") in _AFTER and word.startswith("ال"):
            return at  # إعادة التعبئة المرفوضة
        if word in _AFTER:
            return at if sentence.text(at + 1) in _GOES_ON or sentence.text(at + 1).startswith("و") else None
        if at not in figures and word not in _HELPING and not _of_price(word, cue):
            return None
    return None


def _of_price(word: str, cue: Cue) -> bool:
    """إعادة المبلغ: what is returned is part of the noun."""
    return cue.role == "return" and word in _MONEY


_MONEY: Final = vocabulary("المبلغ القيمة السعر الفلوس")


def _gives_nothing(cue: Cue, sentence: Sentence) -> bool:
    """ "We refund nothing", "we refund no one"; not "nothing less than"."""
    text = sentence.text
    if cue.role not in _GIVES or not text(cue.first).isascii():
        return False
    if (text(cue.last), text(cue.last + 1)) == ("no", "one"):
        return True
    at = cue.last + (text(cue.last) == "you")
    return text(at) in _NOTHING and text(at + 1) not in _LESS


def _is_marked(cue: Cue, sentence: Sentence) -> bool:
    """ "refund ❌ refill ✅"; and "❌ refund ✅ refill", where a line begins with a mark."""
    led = sentence.text(sentence.start) in _MARKS
    return sentence.text(cue.first - 1 if led else cue.last) in _NO_MARKS


def is_over(cue: Cue, sentence: Sentence) -> bool:
    """ "The time to cancel has passed", "the window for a refund is closed", فات وقت الإلغاء: it can be had no more; that of a refill
    tells how long its warranty ran.
    """
    text = sentence.text
    if cue.role == "refill":
        return False
    if not text(cue.first).isascii():
        return cue.form == "noun" and any(hit.last == cue.first and text(hit.last - 1) in _TIMES for hit in sentence.found("denial"))
    at = cue.first - 1
    while text(at) in _TO_A:
        at -= 1
    if at == cue.first - 1 or text(at) not in _TIMES:
        return False
    after = [text(each) for each in range(cue.last, min(sentence.end, cue.last + _BACK))]
    over = next((each for each, word in enumerate(after) if word in _OVER), None)
    return over is not None and not _IS_OVER.isdisjoint(after[:over]) and not _UNDENIED.intersection(after[:over])


_TIMES: Final = vocabulary("time moment window deadline period chance stage وقت موعد مهلة مدة فترة")
_TO_A: Final = frozenset(["to", "for", "of", "a", "the", "any", "your", "an"])
_OVER: Final = frozenset(["passed", "closed", "ended", "expired", "gone", "over", "past", "lapsed"])
_IS_OVER: Final = frozenset(["has", "is", "have", "was"])
_UNDENIED: Final = frozenset(["not", "never", "until", "before", "once", "if"])


def said_not(cue: Cue, sentence: Sentence, denials: list[tuple[int, int]]) -> bool:
    """ "We never said that we would refund you", لا أظن أننا سنعيد المبلغ: what nobody says is not promised."""
    for first, last in denials:
        at = last + (sentence.text(last) in ("have", "really", "even", "ever"))
        if not first < cue.first <= last + _SAID_BACK or sentence.text(at) not in _SAYING:
            continue
        if all(sentence.text(each) in _SAID_BETWEEN for each in range(at + 1, cue.first)):
            return True
    return False
