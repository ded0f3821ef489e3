"""Money that goes the other way: what came to us, what the client sent, and what he pays or is asked to send."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from drafter.reading.cues import Cue
from drafter.reading.folding import spelled
from drafter.reading.sentences import Sentence
from drafter.reading.tables import remedies
from drafter.reading.values import Amount


def _set(words: str) -> frozenset[str]:
    return frozenset(map(spelled, words.split()))


_OF_CLIENT: Final = _set(remedies.OF_CLIENT)
_ASKED_THINGS: Final = _set(remedies.ASKED_THINGS)
_CAME_IN: Final = _set(remedies.CAME_IN)
_OUR_BANK: Final = _set(remedies.OUR_BANK)
_IS: Final = frozenset(["is", "was", "be", "feels", "must"])
_PLEASE: Final = _set(remedies.PLEASE)
_YOU_PAY: Final = _set(remedies.YOU_PAY)
_TO_CLIENT: Final = _set(remedies.TO_CLIENT)


def came_in(cue: Cue, sentence: Sentence, last: int) -> bool:
    """Money that came to us: "reached our bank", وصل شحن رصيدك (your top-up arrived)."""
    after = [sentence.text(at) for at in range(cue.last, last)]
    ours = any(one == "our" and other in _OUR_BANK for one, other in pairwise(after))
    return ours or bool(_CAME_IN.intersection(after[:1])) or any(word in _OUR_BANK and not word.isascii() for word in after)


def is_of_client(cue: Cue, sentence: Sentence, first: int, last: int) -> bool:
    """What the client sent or is asked to send: "your transfer", "send a screenshot"."""
    text = sentence.text
    if _you_did(cue, sentence) and (cue.form == "past" or text(cue.first) == "put" or text(cue.first - 1) == "you"):
        return True  # "you put 60 dollars into it", "you added 20 USD to your balance", "if you add 20 USD"
    if text(cue.first - 1) == "please" or (cue.form == "ing" and text(cue.first - 1) == "for" and not _THANKS.isdisjoint(sentence.words)):
        return True  # "please add 20 USD", "thank you for adding 20 USD to your balance"
    if cue.form == "noun" and text(cue.first - 1) in _PLEASE:
        return True  # نرجو إرسال الإيصال
    if text(cue.first) in _OF_CLIENT or (cue.form != "past" and any(text(cue.first - back) in _OF_CLIENT for back in (1, 2))):
        return True
    asked = any(text(at) in _ASKED_THINGS for at in range(cue.last, cue.last + 5))
    return asked and not any(isinstance(each.part, Amount) for each in sentence.figures(first, last))


def _you_did(cue: Cue, sentence: Sentence) -> bool:
    """ "Everything you sent", "what you have already paid": the client is who did it."""
    before = [sentence.text(cue.first - back) for back in (1, 2, 3)]
    return next((word for word in before if word not in _HELPING), "") in ("you", "you've")


_THANKS: Final = frozenset(["thanks", "thank"])
_HELPING: Final = frozenset(["have", "had", "already", "just"])


def client_pays(cue: Cue, sentence: Sentence, first: int, goes: bool) -> bool:
    """What the client pays or is asked to send: "pay four fifths of the price", "you would pay", تدفع 17.6, "please send the time"."""
    text = sentence.text
    if text(cue.last) in ("nothing", "zero"):
        return False  # "you pay nothing" gives all of it
    if cue.form == "past" and text(cue.first).isascii() and _you_did(cue, sentence):
        return True
    if text(cue.first) == "pay":
        if text(cue.first - 1) == "to" and text(cue.first - 3) in _IS and text(cue.first - 4) in ("it", "that"):
            return True  # "it is unsettling to pay USD 20.10 and see nothing"
        return (cue.form == "verb" and cue.first == first) or "you" in (text(cue.first - 1), text(cue.first - 2))
    if text(cue.first) == "send" and text(cue.first - 1) == "please":
        return not any(isinstance(each.part, Amount) for each in sentence.figures(*sentence.segment(cue.first)))
    return text(cue.first) in _YOU_PAY and text(cue.last) not in _TO_CLIENT and not goes
