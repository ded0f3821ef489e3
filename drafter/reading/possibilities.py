"""What is only possible: undecided, or once the client has done something: "the refund is under review", "reply YES and we refund"."""

from __future__ import annotations

from typing import Final

from drafter.reading.cues import Cue
from drafter.reading.folding import spelled, vocabulary
from drafter.reading.mentions import is_noun
from drafter.reading.sentences import Sentence
from drafter.reading.tables import turns as table
from drafter.reading.tense import is_done

_MAYBE_WE: Final = vocabulary(table.MAYBE_WE)
_WEIGHED: Final = vocabulary(table.WEIGHED)
_DEPENDS: Final = vocabulary(table.DEPENDS)
_DO_FIRST: Final = vocabulary(table.DO_FIRST)
_SO_WE: Final = vocabulary(table.SO_WE)
_THEN_WE: Final = vocabulary(table.THEN_WE)
_TO_GET: Final = vocabulary(table.TO_GET)
_LEADS: Final = frozenset(["please", "kindly", "just", "simply", "so", "and", "then"])
_ARTICLES: Final = frozenset(["a", "the", "your", "an", "any"])
_IS: Final = frozenset(["is", "are", "still", "currently", "now", "remains", "لا", "يزال", "ما", "زال"])
_PLACES: Final = vocabulary("to for of a your full partial إلى على لك ال المبلغ مبلغ")
_UNDECIDED: Final = frozenset(spelled(row[0].split()[0]) for row in table.UNDECIDED)
_WORDS: Final = frozenset(["لا"]) | _MAYBE_WE | _WEIGHED | _DEPENDS | _DO_FIRST | _TO_GET | _UNDECIDED
_GATE: Final = _WORDS | {each + word for word in _WORDS for each in ("و", "ف")}
_SAID_WITHIN = 4
_DONE_WITHIN = 20


def is_possible(cue: Cue, sentence: Sentence) -> bool:
    """Whether what a cue speaks of is not decided, or waits for what the client does."""
    if sentence.words.isdisjoint(_GATE):
        return False
    return (
        _perhaps(cue, sentence)
        or _or_not(cue, sentence)
        or (is_noun(cue, sentence) and (_weighed(cue, sentence) or _undecided(cue, sentence) or _to_get(cue, sentence)))
        or _after_a_deed(cue, sentence)
    )


def _or_not(cue: Cue, sentence: Sentence) -> bool:
    """يصير استرداد ولا لا: whether or not."""
    return sentence.text(cue.last) in _OR and sentence.text(cue.last + 1) == "لا"


_OR: Final = vocabulary("ولا أو أم")


def _perhaps(cue: Cue, sentence: Sentence) -> bool:
    """يمكن نرجع لك المبلغ: "perhaps we return it"; بأسرع ما يمكن نرجع is "as soon as we can"."""
    at = cue.first - 1 - (sentence.text(cue.first - 1) == _TO_DO)
    return cue.person == "we" and sentence.text(at).lstrip("وف") in _MAYBE_WE and sentence.text(at - 1) not in _WHAT


_TO_DO: Final = spelled("أن")
_WHAT: Final = vocabulary("ما لا وقت كما")


def _weighed(cue: Cue, sentence: Sentence) -> bool:
    return bool(_WEIGHED.intersection(sentence.text(at) for at in (cue.first - 1, cue.first - 2))) and (
        sentence.text(cue.first - 1) in _WEIGHED | _ARTICLES
    )


def _undecided(cue: Cue, sentence: Sentence) -> bool:
    """ "The refund is under review", يعتمد الاسترداد على النتيجة."""
    if sentence.text(cue.first - 1).lstrip("وف") in _DEPENDS:
        return True
    found = [hit.first for hit in sentence.found("undecided") if cue.last <= hit.first <= cue.last + _SAID_WITHIN]
    return bool(found) and all(sentence.text(at) in _IS | _PLACES for at in range(cue.last, found[0]))


def _to_get(cue: Cue, sentence: Sentence) -> bool:
    """ "To get a refund, open a ticket"."""
    start = sentence.start + (sentence.text(sentence.start) in ("in", "-"))
    first, last = sentence.segment(cue.first)
    if (sentence.text(cue.first - 1), cue.first - 1) == ("to", start) or (cue.first == start and sentence.text(start).startswith("ل")):
        return any(_begins_deed(at, sentence) for at in range(cue.last, sentence.end))  # "to cancel an order, open a ticket", لإلغاء الطلب
    if first > start or not _TO_GET.intersection(sentence.text(at) for at in (start, start + 1, start + 2)):
        return False
    if sentence.text(start).isascii() and (sentence.text(start) not in ("to", "order") or sentence.text(last - 1) != ","):
        return False
    led = not sentence.text(start).isascii()  # للحصول على التعبئة اضغط الزر: no comma is needed
    return any(_begins_deed(at, sentence) or (led and sentence.text(at) in _DO_FIRST) for at in range(cue.last, sentence.end))


def _after_a_deed(cue: Cue, sentence: Sentence) -> bool:
    """ "Reply YES and we refund you", أرسل الرابط ونعيد لك المبلغ: what we do once the client has done his part."""
    if _DO_FIRST.isdisjoint(sentence.words) or sentence.question:
        return False
    ours = _ours_from(cue, sentence) or _then_comes(cue, sentence)
    if ours is None:
        return False
    return any(_begins_deed(at, sentence) for at in range(max(sentence.start, ours - _DONE_WITHIN), ours - 1))


def _ours_from(cue: Cue, sentence: Sentence) -> int | None:
    """Where our part begins: at "we" after "and", at the Arabic verb with و or ل."""
    if sentence.text(cue.first).isascii():
        for at in range(cue.first - 1, max(sentence.start, cue.first - _SAID_WITHIN) - 1, -1):
            if sentence.text(at) in _THEN_WE:
                return at if sentence.text(at - 1) in _SO_WE else None
        return None
    if cue.joined and cue.person == "we":
        return cue.first
    return next((at for at in (cue.first, cue.first - 1) if sentence.text(at).startswith("لن") and len(sentence.text(at)) > _SHORT), None)


_SHORT = 3


def _then_comes(cue: Cue, sentence: Sentence) -> int | None:
    """ "Send the receipt and you'll get the 5 dinars back", "… and then the refund can go out", طرش الوصل وترجع لك الدنانير."""
    text = sentence.text
    if cue.role not in _MONEY_ROLES or is_done(sentence, cue):
        return None
    first, _ = sentence.segment(cue.first)
    if not text(cue.first).isascii():
        comes = cue.joined and cue.role in ("return", "refund", "pay", "arrive") and cue.form in ("verb", "future")
        after = next((at for at in range(max(first, cue.first - _SAID_WITHIN), cue.first) if text(at) in _AFTER_THAT), None)
        return cue.first if comes and cue.person == "it" else after
    begins = text(first - 1) in ("and", "then") or text(first) == "then"
    return first if begins and cue.form != "ing" else None


_MONEY_ROLES: Final = frozenset(["refund", "return", "credit", "add", "pay", "give", "arrive"])
_AFTER_THAT: Final = vocabulary("وبعدها وبعدين بعدها وبعده وعندها")


def _begins_deed(at: int, sentence: Sentence) -> bool:
    """Whether a verb of what the client is asked to do begins a statement at a token."""
    text = sentence.text
    if text(at) not in _DO_FIRST:
        return False
    if text(at) == "let" and text(at + 2) != "know":
        return False
    before = at - 1
    while text(before) in _LEADS:
        before -= 1
    return before < sentence.start or not text(before)[:1].isalnum()
