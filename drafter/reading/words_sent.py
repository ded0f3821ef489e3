"""Words, pictures and replies that are added or sent, by the client or of him: no money."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from drafter.reading.cues import Cue
from drafter.reading.folding import spelled, vocabulary
from drafter.reading.money_spoken import BALANCE
from drafter.reading.sentences import Sentence
from drafter.reading.values import Amount

_SHORT = 4
_LETTERS: Final = frozenset(["ticket", "message", "email", "chat", "thread", "conversation", "reply"])
_BY_REPLY: Final = vocabulary("بالرد ردا بالكتابة")
_HE: Final = frozenset(["you", "you'd", "please", "kindly", "free", "welcome"])
"""You, please, feel free: it is the client who adds."""
_BY_US: Final = frozenset(["we", "we'll", "we'd", "i", "i'll", "i'd", "will", "us"])
"""Words of ours, after which it is we who add."""
_YOU_ADD: Final = spelled("تضيف")
_TO_HIM: Final = vocabulary("لك لكم لج")
_HE_MAY: Final = tuple(map(spelled, ["يمكنك", "رغبت", "أردت", "تود", "بإمكانك", "تحب", "أحببت", "شئت", "ترغب", "تريد"]))
_GIVEN: Final = vocabulary("free gratis ببلاش مجانا مجان بلاش")
_ANYTHING: Final = frozenset(["anything", "something", "details", "information"])
_WORDS: Final = vocabulary(
    "details detail information note comment screenshot word شيء شي شيئا معلومة معلومات تفاصيل تفصيل ملاحظة ملاحظات توضيح"
)


def says_more(cue: Cue, sentence: Sentence) -> bool:
    """ "Add anything by replying here", إضافة أي معلومة, شي تبا تضيفه: words are added, by the client."""
    after = [sentence.text(at) for at in range(cue.last, cue.last + _SHORT)]
    money = not BALANCE.isdisjoint(after) or any(isinstance(each.part, Amount) for each in sentence.placed)
    given = any(sentence.text(at) in _GIVEN and sentence.text(at - 1) != "feel" for at in range(sentence.start, sentence.end))
    if money or given or cue.person == "we" or cue.form == "future":
        return False
    before = [sentence.text(at) for at in range(max(sentence.start, cue.first - _SHORT - 1), cue.first)]
    return _english(before, after) if sentence.text(cue.first).isascii() else _arabic(sentence.text(cue.first), before, after)


def _english(before: list[str], after: list[str]) -> bool:
    anything = after[0] in _ANYTHING or (after[0] in ("any", "a", "more") and after[1] in _WORDS)
    wished = before[-1:] == ["to"] and "anything" in before  # "anything you wish to add"
    to_this = after[0] == "to" and after[2] in _LETTERS  # "add to this ticket anything you like"
    he = not before or (not _HE.isdisjoint(before) and _BY_US.isdisjoint(before[-_SHORT:]))
    return (anything or wished or to_this) and he


def _arabic(word: str, before: list[str], after: list[str]) -> bool:
    near = [*before[-_SHORT:], *after]
    by_reply = bool(before) and before[-1].lstrip("وف") == "يمكن" and not _BY_REPLY.isdisjoint(after)  # ويمكن إضافة أي شيء بالرد هنا
    he_adds = word.lstrip("وف").startswith(_YOU_ADD) and _TO_HIM.isdisjoint(near)
    his = by_reply or he_adds or any(each.startswith(_HE_MAY) for each in before[-_SHORT:])
    return his and not _WORDS.isdisjoint(near)


def _as_a_reply(cue: Cue, sentence: Sentence) -> bool:
    """ "Anything you wish to add can be sent as a reply", يمكنك إرساله ردًا على هذا البريد: words, by the client."""
    after = [sentence.text(at) for at in range(cue.last, cue.last + 3)]
    return after == ["as", "a", "reply"] or ("ردا" in after[:1] and cue.person != "we")


def _shown_on_a_picture(cue: Cue, sentence: Sentence) -> bool:
    """ "A screenshot of the transfer showing only the amount"."""
    before = [sentence.text(cue.first - back) for back in (1, 2, 3)]
    return sentence.text(cue.first) in ("transfer", "payment") and before[1] == "of" and before[2] in _PICTURES


_PICTURES: Final = frozenset(["screenshot", "photo", "picture", "image", "receipt", "copy", "proof", "slip"])


def _sends_here(cue: Cue, sentence: Sentence) -> bool:
    """ابعتها هون, ابعت لنا: what the client is asked to send."""
    word = sentence.text(cue.first)
    return word.startswith(_SEND) and not word.endswith(("لك", "لكم"))


_SEND: Final = spelled("ابعت")
SENT: Final[tuple[Callable[[Cue, Sentence], bool], ...]] = (_as_a_reply, _shown_on_a_picture, _sends_here)
"""What is sent and is no money."""
