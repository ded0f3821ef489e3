"""Words of giving and coming in which nothing is given: "there is no need", "we will come back to you", خرج من حسابك."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from drafter.reading.cues import Cue
from drafter.reading.folding import spelled, vocabulary
from drafter.reading.money_spoken import BALANCE, TO
from drafter.reading.sentences import Sentence
from drafter.reading.tables import remedies, turns
from drafter.reading.values import Amount

_FROM_YOU: Final = vocabulary(remedies.FROM_YOU)
_PLACES: Final = vocabulary(remedies.PLACES)
_FOLLOWERS: Final = vocabulary("followers likes views subscribers members comments " + remedies.RETURNING)
_IS_BEFORE: Final = BALANCE | _PLACES | {"there"}
_HELPING: Final = frozenset(["did", "didn't", "not", "never", "have", "haven't", "had", "already"])
_HELPING_WORDS = 5
_MEANT_FOR: Final = frozenset(["used", "only", "reserved"])


def moves_nothing(cue: Cue, sentence: Sentence) -> bool:
    """Whether a cue of returning, adding, paying, giving or arriving is a set phrase that brings the client nothing."""
    return any(tells(cue, sentence) for tells in _IDIOMS.get(cue.role, ()))


def runs_by_itself(cue: Cue, sentence: Sentence) -> bool:
    """أن يستمر تنفيذ المتبقي, إكمال الفحص: the order runs on, or a check is finished; nobody delivers anew."""
    goes_on = cue.form == "noun" and sentence.text(cue.first - 1).lstrip("وفأن") in _GOES_ON
    return goes_on or sentence.text(cue.last) in _CHECKS


_GOES_ON: Final = vocabulary("يستمر تستمر يتواصل تتواصل")
_CHECKS: Final = vocabulary("الفحص التحقق المراجعة التدقيق فحص مراجعة البحث")


def _tells_what_is(cue: Cue, sentence: Sentence) -> bool:
    """ "Your balance is 5 USD", "the destination is the panel balance", "there is no need", "the card is used only for"."""
    return sentence.text(cue.first - 1) in _IS_BEFORE or sentence.text(cue.last) in _MEANT_FOR


def _of_what_was(cue: Cue, sentence: Sentence) -> bool:
    """ "The value of what was not delivered", "the part that was partly delivered": what became of a thing, and no money."""
    if sentence.text(cue.first) not in _BEING or sentence.text(cue.first - 1) not in _WHICH:
        return False
    at = next((at for at in range(cue.last, cue.last + _HELPING_WORDS) if sentence.text(at) not in _PARTLY), cue.last)
    return sentence.text(at) in _BECAME


_BEING: Final = frozenset(["is", "are", "was", "were"])
_WHICH: Final = frozenset(["what", "that", "which", "who"])
_PARTLY: Final = vocabulary("not never only partly still already actually ever being yet")
_BECAME: Final = vocabulary("delivered undelivered missing lost dropped ordered received charged short left due owed outstanding")


def follows(cue: Cue, sentence: Sentence) -> bool:
    """ "The other 21.00 USD will follow": money that is to come, nobody says where; an answer that follows is none."""
    if (sentence.text(cue.last - 1) in ("yours", "waiting")) and sentence.text(cue.last) != "for":
        told = any(each.last == cue.first and isinstance(each.part, Amount) for each in sentence.placed)
        return told and not sentence.hits["choice"].all  # "12.50 USD is yours. How would you like it?"
    if not (sentence.text(cue.first) in ("follow", "follows") or spelled("لحق") in sentence.text(cue.first)):
        return False
    first, last = sentence.statement(cue.first)
    last = cue.first if sentence.text(cue.first).isascii() else last
    start = sentence.start if cue.joined else first  # بقية المبلغ وقدرها 21.00 دولار فستلحق بها
    sums = any(isinstance(each.part, Amount) for each in sentence.figures(max(start, cue.first - _SUBJECT), last))
    return sums and _SAYINGS.isdisjoint(sentence.text(at) for at in range(first, cue.first))


_SAYINGS: Final = vocabulary(
    "answer reply update details confirmation receipt news decision word notice people who accounts جواب رد تأكيد تفاصيل"
)
_SUBJECT = 8


def charged(sentence: Sentence, first: int, last: int) -> bool:
    """Whether money went the other way; "all that you paid", كل ما دفعتِه, only tells what a sum is."""
    return any(sentence.text(at) in _CHARGED and sentence.text(at - 1) not in _WHICH_YOU for at in range(first, last))


_CHARGED: Final = vocabulary(remedies.CHARGED)
_WHICH_YOU: Final = vocabulary("you you've which that الذي التي ما")


def is_of_a_form(cue: Cue, sentence: Sentence) -> bool:
    """تعبئة النموذج "filling in the form", واسترد بياناتك "and recover your data"."""
    return sentence.text(cue.last) in _FORMS and not sentence.text(cue.first).isascii()


_FORMS: Final = vocabulary(turns.FORMS)


def _comes_from_client(cue: Cue, sentence: Sentence) -> bool:
    """خرج من حسابك: the client paid it."""
    return sentence.text(cue.last) == "من" and sentence.text(cue.last + 1) in _FROM_YOU


def _reached_us(cue: Cue, sentence: Sentence) -> bool:
    """ "AED 100 received", وصلنا مبلغ 12 دينارا."""
    word = sentence.text(cue.first)
    if word != "received":
        return cue.form == "past" and word.endswith("صلنا")
    first, _ = sentence.statement(cue.first)
    return not any(sentence.text(at)[:3] == "you" for at in range(first, cue.first))


def _is_what_was_ordered(cue: Cue, sentence: Sentence) -> bool:
    """ "The likes you received", "the followers you did not get": they come with the order, and are no money."""
    you = next((at for at in range(cue.first - 1, cue.first - _HELPING_WORDS, -1) if sentence.text(at) not in _HELPING), 0)
    return sentence.text(you) == "you" and sentence.text(you - 1) in _FOLLOWERS


def _is_ordered(cue: Cue, sentence: Sentence) -> bool:
    """ "Placed" without a place: the client placed an order."""
    return sentence.text(cue.first) == "placed" and sentence.text(cue.last) not in TO


def _takes_a_look(cue: Cue, sentence: Sentence) -> bool:
    """ "Have a look", "take a moment", "have a nice day": nothing is had."""
    return sentence.text(cue.first) in ("have", "take") and sentence.text(cue.last) == "a" and sentence.text(cue.last + 1) in _LOOKS


_LOOKS: Final = frozenset(
    ["look", "glance", "moment", "minute", "closer", "quick", "nice", "great", "good", "lovely", "pleasant", "question"]
)


def _we_come_back(cue: Cue, sentence: Sentence) -> bool:
    """سنعود إليك: we will come back to you."""
    return cue.person == "we" and "عود" in sentence.text(cue.first)


_IDIOMS: Final[dict[str, tuple[Callable[[Cue, Sentence], bool], ...]]] = {
    "arrive": (_tells_what_is, _of_what_was, _comes_from_client, _reached_us, _is_what_was_ordered),
    "pay": (_comes_from_client, _is_ordered, _reached_us),
    "add": (_is_ordered,),
    "give": (_takes_a_look, _is_ordered, _reached_us, _is_what_was_ordered),
    "return": (_we_come_back,),
}
