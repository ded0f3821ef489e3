"""Money that goes the other way: what came to us, what the client sent, and what he pays or is asked to send."""

from __future__ import annotations

from fractions import Fraction as Ratio
from itertools import pairwise
from typing import Final

from drafter.reading.cues import Cue
from drafter.reading.folding import spelled, vocabulary
from drafter.reading.sentences import Sentence
from drafter.reading.tables import remedies
from drafter.reading.values import Amount, Fraction

_OF_CLIENT: Final = vocabulary(remedies.OF_CLIENT)
_ASKED_THINGS: Final = vocabulary(remedies.ASKED_THINGS)
_CAME_IN: Final = vocabulary(remedies.CAME_IN)
_OUR_BANK: Final = vocabulary(remedies.OUR_BANK)
_IS: Final = frozenset(["is", "was", "be", "feels", "must"])
_PLEASE: Final = vocabulary(remedies.PLEASE)
_YOU_PAY: Final = vocabulary(remedies.YOU_PAY)
_TO_CLIENT: Final = vocabulary(remedies.TO_CLIENT)


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
    if cue.form == "past" and text(cue.first - 1) in _THAT_YOU:
        return True  # تقول إنك حوّلت بالليل
    if text(cue.first - 1) == "to" and text(cue.first - 2) in _NEED and _YOU.intersection(text(cue.first - back) for back in (3, 4, 5)):
        return not any(isinstance(each.part, Amount) for each in sentence.figures(first, last))  # "you don't need to send anything"
    if text(cue.first - 1) == "please" or (cue.form == "ing" and text(cue.first - 1) == "for" and not _THANKS.isdisjoint(sentence.words)):
        return True  # "please add 20 USD", "thank you for adding 20 USD to your balance"
    if text(cue.last) in _TO_ME and not any(isinstance(each.part, Amount) for each in sentence.figures(first, last)):
        return True  # أرسل لي الرابط الصحيح
    if text(cue.first) == _TOPUP and text(cue.last) in _IN_YOUR_NAME:
        return True  # نرى شحنًا باسمك بقيمة 20.00 دولار
    if cue.form == "noun" and text(cue.first - 1) in _PLEASE:
        return True  # نرجو إرسال الإيصال
    near = [text(at) for at in (cue.first - 1, cue.first - 2) if at >= sentence.segment(cue.first)[0]]
    if text(cue.first) in _OF_CLIENT or (cue.form != "past" and not _OF_CLIENT.isdisjoint(near)):
        return True
    if text(cue.first) in _SENDINGS and cue.form == "verb" and _your_sending(cue, sentence):
        return True
    asked = any(text(at) in _ASKED_THINGS for at in range(cue.last, cue.last + 5))
    return asked and not any(isinstance(each.part, Amount) for each in sentence.figures(first, last))


def _your_sending(cue: Cue, sentence: Sentence) -> bool:
    """ "Your K-Net transfer of KD 15": the client's own, by whatever way it came."""
    for at in range(cue.first - 1, cue.first - _NAMED_WITHIN, -1):
        if sentence.text(at) in _OF_CLIENT:
            return sentence.text(at) == "your"
        if any(each.first <= at < each.last for each in sentence.placed):
            continue  # "your 15 KWD transfer P-7741"
        if sentence.text(at) in _NO_NAME:
            return False
    return False


_THAT_YOU: Final = vocabulary("إنك أنك بأنك إنج أنج إنكم أنكم")
_TO_ME: Final = vocabulary("لي لنا")
_TOPUP: Final = spelled("شحنا")
_IN_YOUR_NAME: Final = vocabulary("باسمك باسم بقيمة بمبلغ")
_NEED: Final = frozenset(["need", "have"])
_SENDINGS: Final = frozenset(["transfer", "wire"])
_NO_NAME: Final = frozenset(["we", "we'll", "to", "will", "and", "can", "or", ",", ":", "", "i", "you", "."])
_NAMED_WITHIN = 6


def _you_did(cue: Cue, sentence: Sentence) -> bool:
    """ "Everything you sent", "what you have already paid": the client is who did it."""
    before = [sentence.text(cue.first - back) for back in (1, 2, 3)]
    return next((word for word in before if word not in _HELPING), "") in ("you", "you've")


_THANKS: Final = frozenset(["thanks", "thank"])
_HELPING: Final = frozenset(["have", "had", "already", "just"])


def _we_go_on(cue: Cue, sentence: Sentence) -> bool:
    """ "We close your account and pay out the rest": the verb behind "and" is ours, whose "we" is not said again."""
    if sentence.text(cue.first - 1) != "and":
        return False
    first, _ = sentence.segment(cue.first - 1)
    return any(sentence.text(at) in _WE for at in range(first, cue.first))


_WE: Final = frozenset(["we", "we'll", "i", "i'll"])


def pays_only(cue: Cue, sentence: Sentence) -> Ratio | None:
    """The share that is taken off where the client "only pays half", ستدفعين نصف سعره فقط."""
    text = sentence.text
    if text(cue.first) != "pay" and text(cue.first) not in _YOU_PAY:
        return None
    near = [text(at) for at in range(cue.first - 4, cue.first)]
    if text(cue.first) == "pay" and _YOU.isdisjoint(near):
        return None
    if _ONLY.isdisjoint([*near, *(text(at) for at in range(cue.last, cue.last + 6))]):
        return None
    share = next(
        (each.part for each in sentence.placed if cue.last <= each.first <= cue.last + 1 and isinstance(each.part, Fraction)), None
    )
    return 1 - share.value if share is not None and share.value < 1 else None


_YOU: Final = frozenset(["you", "you'll", "you'd"])
_ONLY: Final = vocabulary("only just merely فقط بس")


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
        if text(cue.first - 1) == "to" and text(cue.first - 2) in _IS and text(cue.first - 3) == "it":
            return True  # "how annoying it is to pay and see nothing"
        return (cue.form == "verb" and cue.first == first and not _we_go_on(cue, sentence)) or "you" in (
            text(cue.first - 1),
            text(cue.first - 2),
        )
    if text(cue.first) == "send" and text(cue.first - 1) == "please":
        return not any(isinstance(each.part, Amount) for each in sentence.figures(*sentence.segment(cue.first)))
    return text(cue.first) in _YOU_PAY and text(cue.last) not in _TO_CLIENT and not goes
