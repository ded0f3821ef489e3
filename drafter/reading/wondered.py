"""What is yet to be found out, or would have been: "whether the rest can be delivered", كان بإمكانك استرداده."""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise
from typing import Final

from drafter.reading.cues import Cue
from drafter.reading.folding import spelled, vocabulary
from drafter.reading.sentences import Sentence
from drafter.reading.tables import polarity


def is_wondered(cue: Cue, sentence: Sentence) -> bool:
    """What is yet to be found out, or would have been: "whether the rest can be delivered", لكان بإمكاننا إعادة التنفيذ."""
    if _is_to_confirm(cue, sentence):
        return True
    if sentence.question and cue.person != "we" and sentence.text(sentence.segment(cue.first)[0]) == _WHETHER and _STILL & sentence.words:
        return True  # هل ما زال بإمكان الخدمة إيصال الباقي؟
    if [sentence.text(at) for at in range(cue.last, cue.last + 3)] == ["would", "have", "been"]:
        return True  # "the refill would have been free of charge"
    if cue.form == "noun" and sentence.text(cue.first - 1) in _POSSIBILITY and inquires(sentence.words):
        return True  # نتحقق من إمكانية إكمال الطلب
    if _WONDERING.isdisjoint(sentence.words):
        return False
    if _usually_would(cue, sentence):
        return True
    first = max([sentence.start, *(joint for joint in sentence.hard if joint <= cue.first)])
    before = [sentence.text(at) for at in range(max(first, cue.first - _WONDERED), cue.first)]
    wish = before if sentence.text(cue.first).isascii() else before[max(0, len(before) - cue.first + sentence.segment(cue.first)[0]) :]
    wished = any(tuple(wish[at : at + length]) in _WISHED for at in range(len(wish)) for length in (2, 3)) and not _OUR_OWN.intersection(
        wish[-NEAR_VERB:]
    )
    if wished:
        return True
    unreal = cue.form == "past" and "have" in before[-2:] and bool(_UNREAL.intersection(before[-NEAR_VERB:]))
    unreal = (unreal or _could_have(before, sentence.text(cue.first))) and not _after_all(cue, sentence)
    if unreal or _WOULD_HAVE.intersection(before[-NEAR_VERB:]):
        return True
    if sentence.text(cue.first) == "have" and before[-1:] == ["would"] and sentence.text(cue.last) in _LIKED:
        return True  # "you would have liked it on the card"
    asked = next((at for at in range(len(before) - 1, -1, -1) if _is_whether(before, at)), None)
    return asked is not None and not _ASKED_IT.intersection(before[:asked]) and not _OUR_OWN.intersection(before[asked:])


def would_have(cue: Cue, sentence: Sentence) -> bool:
    """ "We'd have refunded you if the order had failed", كنا هنرجعلك الفلوس لو الأوردر ما خلص: what would have been, and is not."""
    if _REAL_IF.isdisjoint(sentence.words) or _after_all(cue, sentence):
        return False
    first, _ = sentence.segment(cue.first)
    before = [sentence.text(at) for at in range(max(sentence.start, cue.first - _WONDERED), cue.first)]
    if sentence.text(cue.first).isascii():
        near = before[-_HAVE_BACK:]
        return cue.form == "past" and "have" in near[-2:] and not _WOULD_EN.isdisjoint(near) and "has" not in near
    if any(sentence.text(at) in _REAL_IF for at in range(first, cue.first)) or cue.form not in ("past", "future"):
        return False
    return any(sentence.text(at).lstrip("وف") in _WAS_AR for at in range(max(first, cue.first - _HAVE_BACK), cue.first)) and any(
        sentence.text(at) in _REAL_IF for at in range(cue.last, sentence.end)
    )


_REAL_IF: Final = vocabulary("if لو had")
_HAVE_BACK = 4
_WOULD_EN: Final = frozenset(["would", "we'd", "i'd", "could", "they'd"])
_WAS_AR: Final = vocabulary("كنا كان كانت كنت")


def _usually_would(cue: Cue, sentence: Sentence) -> bool:
    """ "We'd normally redeliver, but that is not possible here", كنا عادة نعيد التنفيذ لكنه غير ممكن: what would have been, and cannot."""
    before = [sentence.text(at) for at in range(max(sentence.start, cue.first - _USUALLY_WITHIN), cue.first)]
    if _USUALLY.isdisjoint(before) or _WOULD.isdisjoint(before):
        return False
    after = [sentence.text(at) for at in range(cue.last, sentence.end)]
    but = next((at for at, word in enumerate(after) if word in _BUT), len(after))
    return not _IS_NOT_DONE.isdisjoint(after[but:]) or any(pair in _IMPOSSIBLE for pair in pairwise(after[but:]))


_USUALLY_WITHIN = 4
_USUALLY: Final = vocabulary("normally usually ordinarily عادة عادةً")
_WOULD: Final = vocabulary("would we'd كنا")
_BUT: Final = vocabulary("but لكن لكنه لكنها ولكن ولكنه بس")
_IS_NOT_DONE: Final = vocabulary("cannot can't تعذر يتعذر")
_IMPOSSIBLE: Final = frozenset(
    tuple(map(spelled, row))
    for row in (
        ("not", "possible"), ("isn't", "possible"), ("no", "longer"), ("is", "impossible"),
        ("غير", "ممكن"), ("لا", "يمكن"), ("ما", "يمكن"), ("مو", "ممكن"), ("مب", "ممكن"), ("غير", "متاح"), ("مش", "ممكن"),
    )
)  # fmt: skip
"""Not possible, no longer."""


def _inquires_before(words: list[str], at: int) -> bool:
    """ما نتحقق منه هو هل, ونتحقق الآن هل: "whether" after what asks, now or not."""
    last = at - 1 - (at > 1 and words[at - 1] in _NOW)
    return last >= 0 and (words[last] in _IS_WHETHER or words[last].lstrip("وف") in _IS_WHETHER)


def _could_have(before: list[str], cue_text: str) -> bool:
    """ "You could have had a refund before", كان بإمكانك استرداده: what was possible then, and is no more."""
    if before[-1:] == ["كنا"] and cue_text.startswith(_WILL):
        return True  # كنا هنعيد تنفيذ الأوردر لولا
    had = any(one in _UNREAL and (two, three) == ("have", "had") for one, two, three in zip(before, before[1:], before[2:], strict=False))
    return had or any(one.lstrip("وف") in _WAS and two in _POSSIBLE_THEN for one, two in pairwise(before[-NEAR_VERB:]))


_WILL: Final = tuple(map(spelled, ["سن", "هن", "حن", "بن"]))


def _after_all(cue: Cue, sentence: Sentence) -> bool:
    """ "..., and you still can", "..., and I have put it through": what would have been is given all the same."""
    told = [sentence.text(at) for at in range(cue.last, sentence.end)]
    denied = any(word in _CANNOT or word.endswith("n't") for word in told)
    ours = not _WE.isdisjoint(told) or ("and", "it") in pairwise(told)
    return not _YET.isdisjoint(sentence.words) or (ours and not denied)


_WE: Final = frozenset(["we", "we'll", "we've", "i", "i'll", "i've"])
_CANNOT: Final = frozenset(["cannot", "not", "unable", "no", "only"])
_YET: Final = vocabulary("still today يزال تزال زال زالت كما")
"""You could have had it, and still can: it is not gone."""
_POSSIBLE_THEN: Final = vocabulary("بإمكانك بإمكانكم بإمكاننا يمكنك يمكننا يمكن ممكن بوسعنا بوسعك")
_NOW: Final = vocabulary("الآن الحين حاليا")


def inquires(words: Collection[str]) -> bool:
    """Whether one of some words checks or asks: نتحقق, ونتحقق."""
    return not _INQUIRIES.isdisjoint(words) or any(word[0] in "وف" and word[1:] in _INQUIRIES for word in words if not word.isascii())


def _is_to_confirm(cue: Cue, sentence: Sentence) -> bool:
    """ "Please confirm that the sum shows in your balance": the client is asked to look; "we confirm that" tells it."""
    if cue.role != "arrive" or "confirm" not in sentence.words:
        return False
    at = next((at for at in range(cue.first - 1, sentence.start, -1) if sentence.text(at) == "confirm"), None)
    if at is None or sentence.text(at + 1) not in ("that", "it", "the"):
        return False
    if any(sentence.text(each) == "will" or sentence.text(each).endswith("'ll") for each in range(at, cue.first)):
        return False
    return sentence.text(at - 1) == "please" or "you" in (sentence.text(at - 1), sentence.text(at - 2))


def _is_whether(words: list[str], at: int) -> bool:
    """ "Whether", ما إذا, and "if" after a verb of finding out: "we check if it can be completed", نعرف إن كان."""
    if words[at] not in _IFS:
        return words[at] == "whether" or (words[at] == _WHETHER and _inquires_before(words, at))
    following = words[at + 1] if at + 1 < len(words) else ""
    if at and words[at] == _IF_AT_ALL and words[at - 1] in _WHETHER_BEFORE:
        return True
    if following in ("you", "we") or (words[at] == _IF_OR_THAT and following not in _WAS):
        return False
    return inquires(words[max(0, at - NEAR_VERB) : at])


_IFS: Final = vocabulary("if إذا إن")
_IF_AT_ALL: Final = spelled("إذا")
_IF_OR_THAT: Final = spelled("إن")
"""إن, which is spelled as أن (that): only before كان (was) it asks."""
_WAS: Final = vocabulary("كان كانت")
_WHETHER_BEFORE: Final = vocabulary(polarity.WHETHER_BEFORE)
_INQUIRIES: Final = vocabulary(polarity.INQUIRIES)
_POSSIBILITY: Final = vocabulary(polarity.POSSIBILITY)
_STILL: Final = vocabulary("زال زالت بإمكان")
_WONDERED = 14
NEAR_VERB = 3
_WOULD_HAVE: Final = vocabulary(polarity.WOULD_HAVE)
_WISHED: Final = frozenset(tuple(map(spelled, row[0].split())) for row in polarity.WISHES)
_LIKED: Final = frozenset(["liked", "preferred", "wanted", "loved", "wished", "expected"])
_UNREAL: Final = frozenset(["could", "would", "might"])
_WHETHER: Final = spelled("هل")
_IS_WHETHER: Final = vocabulary("هو هي معرفة نعرف نتأكد نتحقق نعلم")
_WONDERING: Final = (
    {"كنا"}
    | _WAS
    | {"و" + word for word in _WAS}
    | _WOULD_HAVE
    | _WOULD
    | _UNREAL
    | _IFS
    | {"whether", _WHETHER, *(word for phrase in _WISHED for word in phrase[:1])}
)
_ASKED_IT: Final = frozenset(["asked", "ask", "asking", "wanted"])
_OUR_OWN: Final = vocabulary("we'll will and shall , ولك ولكم فلك فلكم")
