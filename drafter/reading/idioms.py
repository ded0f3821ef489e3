"""Words of giving and coming in which nothing is given: "there is no need", "we will come back to you", خرج من حسابك."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from drafter.reading.cues import Cue
from drafter.reading.folding import spelled
from drafter.reading.money_spoken import BALANCE, TO
from drafter.reading.sentences import Sentence
from drafter.reading.tables import remedies


def _set(words: str) -> frozenset[str]:
    return frozenset(map(spelled, words.split()))


_FROM_YOU: Final = _set(remedies.FROM_YOU)
_PLACES: Final = _set(remedies.PLACES)
_FOLLOWERS: Final = _set("followers likes views subscribers members comments " + remedies.RETURNING)
_IS_BEFORE: Final = BALANCE | _PLACES | {"there"}
_HELPING: Final = frozenset(["did", "didn't", "not", "never", "have", "haven't", "had", "already"])
_HELPING_WORDS = 5
_MEANT_FOR: Final = frozenset(["used", "only", "reserved"])


def moves_nothing(cue: Cue, sentence: Sentence) -> bool:
    """Whether a cue of returning, adding, paying, giving or arriving is a set phrase that brings the client nothing."""
    return any(tells(cue, sentence) for tells in _IDIOMS.get(cue.role, ()))


def _tells_what_is(cue: Cue, sentence: Sentence) -> bool:
    """ "Your balance is 5 USD", "the destination is the panel balance", "there is no need", "the card is used only for"."""
    return sentence.text(cue.first - 1) in _IS_BEFORE or sentence.text(cue.last) in _MEANT_FOR


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


def _we_come_back(cue: Cue, sentence: Sentence) -> bool:
    """سنعود إليك: we will come back to you."""
    return cue.person == "we" and "عود" in sentence.text(cue.first)


_IDIOMS: Final[dict[str, tuple[Callable[[Cue, Sentence], bool], ...]]] = {
    "arrive": (_tells_what_is, _comes_from_client, _reached_us, _is_what_was_ordered),
    "pay": (_comes_from_client, _is_ordered, _reached_us),
    "add": (_is_ordered,),
    "give": (_is_ordered, _reached_us, _is_what_was_ordered),
    "return": (_we_come_back,),
}
