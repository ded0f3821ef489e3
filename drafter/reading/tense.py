"""Whether words tell a thing as done or as one to come."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from drafter.reading.cues import Cue
from drafter.reading.folding import spelled, vocabulary
from drafter.reading.options import is_list_mark
from drafter.reading.sentences import Sentence
from drafter.reading.tables import polarity as table
from drafter.reading.tables import turns
from drafter.reading.tense_arabic import AGREED, NEAR_NOUN, NUMBERED, done_arabic, is_numbered
from drafter.reading.values import Duration, Moment

_FUTURE: Final = vocabulary(table.FUTURE_WORDS)
_PERFECT: Final = vocabulary(table.PERFECT)
_BEGAN: Final = frozenset(["began", "started", "resumed", "finished"])
_LEFT: Final = frozenset(["left", "reached", "arrived", "landed", "went"])
_ASIDE = 8
_MAY_BEFORE: Final = vocabulary(table.MAY_BEFORE)
_PARTICIPLES: Final = vocabulary(table.PARTICIPLES)
_RELATIVE: Final = frozenset(
    map(spelled, ["that", "which", "who", "because", "as", "since", "where", "when", "if", "whose", "التي", "الذي", "الذين", "لأن"])
)


def is_done(sentence: Sentence, cue: Cue) -> bool:
    """Whether the words tell it as done."""
    if _is_to_be_seen(sentence, cue) or _is_ticked(sentence):
        return True
    if not sentence.tokens[cue.first].text.isascii():
        return done_arabic(sentence, cue)
    if sentence.text(cue.first) in ("is", "are") and any(sentence.text(cue.last + far).endswith("ing") for far in (0, 1)):
        return False  # "we are placing 5 USD in your balance", "it is now being moved"
    if sentence.text(cue.first) in ("is", "are") and sentence.text(cue.last) == "already":
        return True  # "27.00 SAR is already there"
    first, last = sentence.segment(cue.first)
    if cue.role in ("refill", "redelivery") and is_numbered(sentence):
        told = {sentence.text(at) for at in range(first, last)}
        if told & _ENTERED and not told & (_FUTURE | _NOT):
            return True  # "the refill is placed under RL-480": what has a number was handed on
    before = [sentence.text(at) for at in range(max(first, cue.first - 8), cue.first) if not _month(sentence, at)]
    before = _after_telling(_without_relative(before))
    future = any(word in _FUTURE or word.endswith("'ll") or word in ("be", "being", "gets", "get") for word in before)
    future = future or _joined_to_future(sentence, cue, first)
    if cue.role == "arrive" and cue.form == "verb" and not future and _was_before(sentence, first, last):
        return True  # "2 USD drops into your balance as of yesterday"
    if before[-1:] == ["to"] and any(pair in _HAVE_BEGUN for pair in pairwise(before)):
        return True  # "we have begun to redeliver them"
    if not future and cue.form in ("noun", "verb") and sentence.text(cue.first - 1) in ("the", "a", "your") and _was_made(sentence, cue):
        return True  # "it is the refund of 1,150 pounds made to your card today"
    if cue.form == "past":
        if _offered_before(sentence, cue, before) or before[-2:] in _CAUSED or _still_to_come(sentence, cue, before):
            return False
        present = (
            before
            and before[-1:] not in _SUBJECTS
            and any(word in _IT_IS for word in before[-3:])
            and not any(word in ("now", "already", "been") for word in before)
        )
        if (sentence.text(cue.last), sentence.text(cue.last + 1)) == ("as", "of"):
            return not future  # "is cancelled as of this morning"
        return not future and not (
            present and (_to_come(sentence, cue) or _is_step(sentence) or _on_his_word(sentence, cue) or _with_that(sentence, cue))
        )
    moved = cue.role == "give" and _has(sentence.text(cue.first)) and any(_participle(sentence.text(cue.last + each)) for each in (0, 1))
    if cue.role == "give" and _has(sentence.text(cue.first)) and sentence.text(cue.last) == "been" and not future:
        return True  # "5 USD have been in your balance since Monday"
    if moved and not future:
        return True  # "we have just released 5 USD to your balance"
    same = sentence.text(cue.first) in _PARTICIPLES and not _is_one_of_two(sentence, cue)  # "put" is its own past
    if not future and (_perfect(before) or (same and (before[-1:] in _SUBJECTS or any(_helps(word) for word in before[-2:])))):
        return True
    if not future and _goes_on(sentence, first, before or ([sentence.text(cue.first)] if same else [])):
        return True
    if cue.role == "return" and sentence.text(cue.first) == "back" and sentence.text(sentence.start) == "done":
        return not future
    if cue.form == "ing" and sentence.text(cue.first - 1) in ("began", "started") and not future:
        return True  # "we began redoing order 617005 on the 17th"
    if cue.form == "ing" and sentence.text(cue.first - 1) == "was" and not _REMEDY.isdisjoint(before[-3:]):
        return True  # "the solution was delivering the right service again"
    if cue.form == "ing" and sentence.text(cue.first - 1) == "by":
        return not future and _put_right_before(sentence, first, cue.first)
    if cue.role == "return" and sentence.text(cue.first) == "back" and not future and _sent_before(before):
        return not any(_is_to_come(each.part) for each in sentence.figures(*sentence.statement(cue.first)))
    if cue.role == "return" and sentence.text(cue.first) == "back" and before[-2:-1] == ["been"] and before[-1].endswith("ing"):
        return True  # "they have been travelling back to your card since this morning"
    if cue.role == "return" and sentence.text(cue.first) == "back":
        if not future and before[-2:] in (["has", "come"], ["have", "come"]):
            return True  # "only 14 SAR has come back so far"
        if not future and "have" in before and "already" in [*before, sentence.text(cue.last)]:
            return True  # "you already have 5.00 SAR of that back"
        return not future and bool(before) and before[-1] in ("is", "are", "now", "was", "were", "already", "went", "gone", "came", "been")
    if not future and cue.role == "cancel" and cue.form == "noun" and _was_accepted(before):
        return True
    noun = cue.form in ("verb", "noun") or (cue.form == "ing" and cue.first == first)  # "refilling began an hour ago"
    return not future and noun and (_told_after(sentence, cue) or _moved_after(sentence, cue))


_REMEDY: Final = frozenset(["solution", "remedy", "fix", "answer", "outcome", "did"])


def _was_accepted(before: list[str]) -> bool:
    """ "The system accepted the cancellation": with that the order is cancelled, where a person's consent only lets it be."""
    return any(one in _MACHINES and other in _ACCEPTED for one, other in pairwise(word for word in before if word not in _ALREADY))


_MACHINES: Final = frozenset(["system", "provider", "supplier", "server", "panel", "platform", "api"])
_ACCEPTED: Final = frozenset(["accepted", "confirmed", "processed", "took", "registered"])
_ALREADY: Final = frozenset(["has", "have", "already", "just", "now", "also"])


def _put_right_before(sentence: Sentence, first: int, end: int) -> bool:
    """ "We corrected the price by refunding you 7 USD": how it was put right is done, too."""
    words = [sentence.text(at) for at in range(first, end)]
    return any(one in _WE and (other in _MADE_RIGHT or _participle(other)) and other not in AGREED for one, other in pairwise(words))


_MADE_RIGHT: Final = frozenset(["made", "put", "dealt"])


def _sent_before(before: list[str]) -> bool:
    """ "An hour ago the team moved the 12 USD back": the verb before "back" is of the past, and no adjective."""
    told = [
        (one, other)
        for one, other in pairwise(before)
        if _participle(other) and other not in AGREED and one[:1].isalpha() and not other.startswith("un") and other != "hundred"
    ]
    idle = _NOT_SENT_BACK.intersection(before) or any(word.endswith(("ing", "n't")) for word in before)
    return not idle and any(one not in _BEFORE_ADJECTIVE for one, _ in told)


_NOT_SENT_BACK: Final = frozenset(
    [
        "is",
        "are",
        "be",
        "get",
        "have",
        "can",
        "cannot",
        "not",
        "never",
        "want",
        "wants",
        "if",
        "to",
        "when",
        "once",
        "go",
        "goes",
        "come",
        "comes",
        "gets",
    ]
)
_BEFORE_ADJECTIVE: Final = frozenset(["the", "a", "your", "this", "that", "all", "any", "you", "of", "and", "was", "were"])


def _is_one_of_two(sentence: Sentence, cue: Cue) -> bool:
    """ "We put it on your balance now, or send it back": what may be chosen is not done."""
    first, last = sentence.segment(cue.first)
    behind = last - 1 if sentence.text(last - 1) == "or" else last
    other = any(behind < each.first <= behind + 4 and each.role in ("return", "refund", "add", "pay", "credit") for each in sentence.cues)
    return sentence.text(behind) == "or" and other and not _was_before(sentence, first, last)


def _was_before(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a time of the past stands there: yesterday, an hour ago."""
    return any(
        (isinstance(each.part, Moment) and each.part.name in ("yesterday", "day_before_yesterday"))
        or (isinstance(each.part, Duration) and each.part.kind == "ago")
        for each in sentence.figures(first, last)
    )


def _is_ticked(sentence: Sentence) -> bool:
    """ "Done: 5 USD in your wallet.", "$10 back to your wallet — done!"."""
    text, last = sentence.text, sentence.end - 1
    led = text(sentence.start) in _TICKS and text(sentence.start + 1) in (":", "-", "—")
    colon = next((at for at in range(sentence.start, min(sentence.start + _HEADED, sentence.end)) if text(at) == ":"), None)
    if colon is not None and (text(sentence.start), text(sentence.start + 1)) == ("what", "you") and text(colon - 1) == "done":
        return True  # "What you asked for is done: the cancellation"
    if colon is not None and text(sentence.start) in _TICKS and text(sentence.start + 1).startswith(_WHAT_HE_ASKED):
        return True  # تم ما طلبته: الإلغاء
    return led or (text(last) in _TICKS and text(last - 1) in ("-", "—"))


_TICKS: Final = vocabulary("done تم")
_HEADED = 9
_WHAT_HE_ASKED: Final = tuple(map(spelled, ["ما", "كل", "اللي", "المطلوب"]))


def _is_to_be_seen(sentence: Sentence, cue: Cue) -> bool:
    """ "Open the panel and you'll see KD 15 in your balance", "you'll find it there already", افتح اللوحة وستجد: it is there."""
    if (sentence.text(cue.first - 3), sentence.text(cue.first - 2)) in _CAN_SEE and sentence.text(cue.first - 1) in ("the", "this", "that"):
        return True  # "you can see the credit in your balance"
    if sentence.text(cue.first - 1) in _SEEING and sentence.text(cue.first).startswith("ال"):
        return True  # ويمكنك رؤية الإضافة في رصيدك
    if sentence.text(cue.first) in ("see", "find"):
        _, last = sentence.segment(cue.first)
        if any(sentence.text(at) in ("already", "now") for at in range(cue.last, last)):
            return True
    elif cue.role == "arrive" and not _STANDS_IN_IT.isdisjoint(map(sentence.text, range(cue.last, sentence.segment(cue.first)[1]))):
        return True  # بتلقين 9.00 ريال مضافة في رصيدج
    elif not sentence.text(cue.first).removesuffix("ها").removesuffix("ه").lstrip("وف").endswith(_FINDS):
        return False
    return not _OPENING.isdisjoint(sentence.text(at) for at in range(sentence.start, cue.first))


_CAN_SEE: Final = frozenset((can, see) for can in ("can", "may", "now", "to") for see in ("see", "find", "view"))
_SEEING: Final = vocabulary("رؤية ترى ترين تشاهد مشاهدة تجد تجدين تشوف تشوفين")
_FINDS: Final = tuple(
    map(spelled, "ستجد ستجدين ستجدون بتحصل بتحصلين بتلقا بتلقين بتلاقي هتلاقي حتلاقي بتشوف بتشوفين هتشوف".split())  # noqa: SIM905
)
"""You will find, you will see: what then stands there."""
_STANDS_IN_IT: Final = vocabulary("مضاف مضافة مضافا مضافين موجود موجودة موجودين وصل وصلت نزل نزلت أضيف أضيفت دخل دخلت")
_OPENING: Final = vocabulary("open check refresh look افتح افتحي شيك شيكي تفقد تفقدي راجع راجعي ادخل ادخلي حدث حدثي")


def _after_telling(before: list[str]) -> list[str]:
    """The words after "we are pleased to share that", which tell nothing of their own."""
    at = next((at for at in range(len(before) - 1, 0, -1) if before[at] == "that"), None)
    if at is not None and before[at - 1] in _NOTICED:
        return before[at + 1 :]  # "you'll notice that your balance went up"
    if at is None or {"to", "can"}.isdisjoint(before[:at]) or _TELLING.isdisjoint(before[max(0, at - 2) : at]):
        return before
    return before[at + 1 :]


_NOTICED: Final = frozenset(["notice", "see", "find", "noticed"])
_TELLING: Final = frozenset(
    ["share", "say", "confirm", "report", "tell", "know", "inform", "announce", "note", "add", "see", "advise", "you"]
)


def _without_relative(before: list[str]) -> list[str]:
    """The words before a verb without a relative clause: "for the followers that couldn't be delivered was"."""
    which = next((at for at, word in enumerate(before) if word in ("that", "which", "who", "what")), None)
    last = next((at for at in range(len(before) - 1, 0, -1) if before[at] in _AUXILIARIES and _participle(before[at - 1])), None)
    if which is None or last is None or last - which < _CLAUSE or "be" not in before[which:last]:
        return before
    return [*before[:which], *before[last:]]


_CLAUSE = 3
"""A relative clause has so many words at least: that, cannot be, delivered."""


def _joined_to_future(sentence: Sentence, cue: Cue, first: int) -> bool:
    """ "We'll close it and put all 33 back": "put", its own past, goes on from a future over "and"."""
    if sentence.text(cue.first) not in _PARTICIPLES or sentence.text(cue.first - 1) != "and":
        return False
    start = max([sentence.start, *(joint for joint in sentence.hard if joint < first)])
    return any(sentence.text(at) in _FUTURE or sentence.text(at).endswith("'ll") for at in range(start, first))


def _offered_before(sentence: Sentence, cue: Cue, before: list[str]) -> bool:
    """A participle without an auxiliary, in a sentence that offers: "a consultation, or 1.400 OMR credited to your balance"."""
    if any(word in _AUXILIARIES or word.endswith(("'ve", "'s")) for word in before) or any(word in ("we", "i") for word in before[-2:]):
        return False
    return any(sentence.text(at) in _OFFERING for at in range(sentence.start, cue.first))


_AUXILIARIES: Final = frozenset(["was", "were", "is", "are", "been", "has", "have", "had", "now", "already", "just"])
_OFFERING: Final = frozenset(["reach", "hands", "offer", "rather", "prefer", "either", "choose", "or"])


_HAVE_BEGUN: Final = frozenset((have, verb) for have in ("have", "has", "we've") for verb in ("begun", "started"))


def _was_made(sentence: Sentence, cue: Cue) -> bool:
    """Whether "made" stands behind a remedy, with a day that is not to come."""
    last = sentence.segment(cue.first)[1]
    made = next((at for at in range(cue.last, last) if sentence.text(at) in ("made", "issued")), None)
    days = sentence.figures(made, last) if made is not None else []
    return any(isinstance(each.part, Moment) and each.part.name in ("today", "yesterday", "date") for each in days)


_CAUSED: Final = tuple(["have", thing] for thing in ("it", "them", "that", "this"))
""" "Have them refunded": to be done for the client, not done."""
_SUBJECTS: Final = (["we"], ["i"], ["team"])


def _still_to_come(sentence: Sentence, cue: Cue, before: list[str]) -> bool:
    """A bare participle with a time to come beside it, or after "with": "credited within 24 hours", "with the rest cancelled"."""
    if any(word in _AUXILIARIES or word.endswith(("'ve", "'s")) for word in before) or {"we", "i"}.intersection(before):
        return False
    soon = any(
        isinstance(each.part, Duration) and each.part.kind in ("within", "length") and each.first >= cue.last
        for each in sentence.figures(*sentence.statement(cue.first))
    )
    return (soon and cue.role != "consultation") or "with" in before


def _month(sentence: Sentence, at: int) -> bool:
    """ "In May" is no "may"."""
    if sentence.text(at) != "may":
        return False
    near = [sentence.tokens[each] for each in (at - 1, at + 1) if sentence.start <= each < sentence.end]
    return sentence.text(at - 1) in _MAY_BEFORE or any(token.kind == "numeral" for token in near)


def _is_step(sentence: Sentence) -> bool:
    """ "1. Order 510431 is cancelled.": a step of what happens next, where nothing says "now" or "already"."""
    return is_list_mark(sentence.tokens, sentence.start)


def _on_his_word(sentence: Sentence, cue: Cue) -> bool:
    """ "Say yes here and it's added": it comes once he has answered."""
    if any(
        sentence.text(at) in ("on", "with", "at", "upon")
        and sentence.text(at + 1) == "your"
        and sentence.text(at + 2) in _HIS_WORD
        and sentence.text(at + 3) != "of"
        for at in range(sentence.start, cue.first)
    ):
        return True  # "on your word the rest is cancelled"
    asked = next((at for at in range(sentence.start, cue.first) if sentence.text(at) in _SAYS), None)
    return asked is not None and any(sentence.text(at) == "and" for at in range(asked, cue.first))


def _with_that(sentence: Sentence, cue: Cue) -> bool:
    """ "The open part is cancelled with that": it follows from what is decided."""
    return (sentence.text(cue.last), sentence.text(cue.last + 1)) in _ALONG


_ALONG: Final = frozenset(("with", word) for word in ("that", "it", "this"))
_HIS_WORD: Final = frozenset(["word", "approval", "ok", "okay", "yes", "consent", "confirmation", "go-ahead", "agreement", "reply"])
_SAYS: Final = frozenset(["say", "reply", "write", "answer", "confirm", "tell", "type"])
_IT_IS: Final = frozenset(["is", "are", "it's", "that's"])


def _to_come(sentence: Sentence, cue: Cue) -> bool:
    """Whether a time stands beside "is credited" and makes it a thing to come."""
    placed = sentence.figures(*sentence.statement(cue.first))
    return any(isinstance(each.part, Duration | Moment) for each in placed)


def _perfect(before: list[str]) -> bool:
    """ "We have started the refill": a perfect and a participle before the noun."""
    for at, word in enumerate(before):
        if word in _PERFECT or word.endswith("'ve"):
            following = before[at + 1 : at + 4]
            agreed = bool(AGREED.intersection(following))
            if any(_participle(each) for each in following) and "to" not in following[:1] and "not" not in following and not agreed:
                return True
    if ("went", "ahead") in pairwise(before):
        return True  # "I went ahead and applied 20% off"
    told = before[before.index("we") + 1 :][:1] if "we" in before else []
    if any(one in ("you", "i") and other in _GOT for one, other in pairwise(word for word in before if word not in ("already", "have"))):
        return True
    return any((word == "gave" or _participle(word)) and word not in AGREED for word in told)


def _goes_on(sentence: Sentence, first: int, before: list[str]) -> bool:
    """ "We cancelled the order and issued the refund": a second verb of the past whose "we" is not said again."""
    if sentence.text(first - 1) != "and" or not before or not _participle(before[0]) or before[0] in AGREED:
        return False
    earlier = [sentence.text(at) for at in range(sentence.start, first)]
    return any(one in _WE and _participle(other) and other not in AGREED for one, other in pairwise(earlier))


_YOU_GOT: Final = frozenset(("you", word) for word in ("received", "got"))
_WE: Final = frozenset(["we", "i", "we've", "i've"])
_GOT: Final = frozenset(["received", "got", "had"])
_WHILE: Final = frozenset(["while", "until", "once", "when"])
"""Before a noun: what is said of it is the time of something else."""


_ON_CONDITION: Final = frozenset(["once", "if", "unless", "when", "until", "after"])
"""What follows them is what a remedy waits for: "the refill begins once you have opened it"."""
_NOW: Final = ("both", "now", "already", "all")
_ENTERED: Final = vocabulary(
    "arranged booked made ran set raised opened created started placed requested ordered entered registered submitted filed logged sent put"
)
_NOT: Final = frozenset(["not", "never", "if", "once", "when", "until"])
_HAPPENED: Final = ("went", "through"), ("took", "place"), ("went", "ahead")


def _told_after(sentence: Sentence, cue: Cue) -> bool:
    """ "Your refund of USD 8 was sent": what is said of the noun after it."""
    if any(sentence.text(at) in _WHILE for at in range(cue.first - 3, cue.first)):
        return False
    if _noted_done(sentence, cue) or (sentence.text(cue.last), sentence.text(cue.last + 1)) in _YOU_GOT:
        return True
    last = _after_aside(sentence, cue)
    for at in range(cue.last, min(last, cue.last + 14)):
        word = sentence.text(at)
        if word == "as" and _noted_as(sentence, cue, at):
            return True
        if word in _FUTURE or word in _RELATIVE or word in _ON_CONDITION or word.endswith("'ll"):
            return False
        if word == "done" and at - cue.last < NEAR_NOUN and (sentence.text(at - 1) not in _IS or _is_past(sentence, at + 1)):
            return True
        if (word, sentence.text(at + 1)) in _HAPPENED:
            return True
        if word in ("carries", "bears") and not NUMBERED.isdisjoint(sentence.text(each) for each in range(at + 1, at + 4)):
            return True
        if (word in _BEGAN and not (sentence.text(at - 1) in _IS and _to_come(sentence, cue))) or (
            word in ("is", "are") and sentence.text(at + 1) in ("over", "behind")
        ):
            return True
        if word in ("is", "are") and _is_at_bank(sentence, at):
            return True
        if word in ("was", "were", "has", "have", "had"):
            following = [sentence.text(each) for each in range(at + 1, at + 4)]
            if AGREED.intersection(following) and _BEGAN.intersection(sentence.text(each) for each in range(at + 2, at + 6)):
                return True  # "was accepted and started today"
            return any(_participle(each) or each in ("running", "run") for each in following) and not AGREED.intersection(following)
        if word in ("is", "are") and sentence.text(at + 1) in _NOW and _participle(sentence.text(at + 2)):
            return sentence.text(at + 2) not in AGREED  # "are both made"
        if word in ("is", "are") and ("way" in (sentence.text(at + 2), sentence.text(at + 3)) or sentence.text(at + 1) == "running"):
            return sentence.text(at + 1) in ("running", "under", "now", "already")
    return False


def _noted_as(sentence: Sentence, cue: Cue, at: int) -> bool:
    """ "The refund shows as completed", "we see the refund as paid": how it is noted."""
    told = [sentence.text(each) for each in range(cue.last, at)]
    denied = any(word in _NOT or word.endswith("n't") for word in told)
    return not denied and (sentence.text(at + 1) in _NOTED_DONE or sentence.text(at + 1) in ("done", "finished", "closed"))


def _is_at_bank(sentence: Sentence, at: int) -> bool:
    """ "Your refund is already with the bank", "is now with your bank": it left us."""
    with_ = at + 1 + (sentence.text(at + 1) in ("already", "now", "currently"))
    return sentence.text(with_) == "with" and sentence.text(with_ + 1) in ("the", "your") and sentence.text(with_ + 2) in _BANKS


_BANKS: Final = frozenset(["bank", "bank's", "card", "paypal"])


def _is_past(sentence: Sentence, at: int) -> bool:
    """Whether "since", or a day that is past or here, stands at a token: "is done since 7 June"."""
    near = [each.part for each in sentence.placed if each.first <= at + 1 and at < each.last]
    return sentence.text(at) == "since" or any(isinstance(part, Moment) and (part.hours or 0) <= 0 for part in near)


def _noted_done(sentence: Sentence, cue: Cue) -> bool:
    """ "Refund sent.", "Your refund of $5 issued today", "Credit applied: $5": a note without "was"."""
    first, _ = sentence.segment(cue.first)
    if cue.first - first > _LED or not all(sentence.text(at) in _NOTE_LED for at in range(first, cue.first)):
        return False
    figures = sentence.figures(cue.last, sentence.end)
    inside = {at for each in figures for at in range(each.first, each.last)}
    at = cue.last
    while at in inside or sentence.text(at) in ("of", "for", "over", ":"):
        at += 1
    if sentence.text(at) not in _NOTED_DONE or not (sentence.text(at + 1) in _NOTED_NEXT or at + 1 >= sentence.end or at + 1 in inside):
        return False
    return not any(_is_to_come(each.part) for each in figures)


def _is_to_come(part: object) -> bool:
    if isinstance(part, Duration):
        return part.kind != "ago"
    return isinstance(part, Moment) and part.hours is not None and part.hours > 0


_LED = 2
_NOTE_LED: Final = frozenset(["your", "the", "full", "partial", "our", "a", "-", "—"])
_NOTED_DONE: Final = vocabulary(turns.NOTED_DONE)
_NOTED_NEXT: Final = vocabulary(turns.NOTED_NEXT)


def _after_aside(sentence: Sentence, cue: Cue) -> int:
    """Where the statement of a noun ends, with what follows an aside in brackets: "your refund (RF-9) was sent"."""
    _, last = sentence.segment(cue.first)
    if sentence.text(last - 1) != "(":
        return last
    closed = next((at for at in range(last, min(last + _ASIDE, sentence.end)) if sentence.text(at) == ")"), None)
    return last if closed is None else sentence.segment(closed + 1)[1]


def _moved_after(sentence: Sentence, cue: Cue) -> bool:
    """ "Refund RF-9 over USD 8 left us on Monday": the noun is the subject of a past verb."""
    _, last = sentence.segment(cue.first)
    verb = next((other for other in sentence.cues if cue.last <= other.first < last), None)
    if verb is None or verb.form != "past" or verb.role not in ("pay", "arrive"):
        return False
    between = [sentence.text(at) for at in range(cue.last, verb.first)]
    return sentence.text(verb.first) in _LEFT and not any(word in _FUTURE or word in _RELATIVE or word.endswith("'ll") for word in between)


_IS: Final = frozenset(["is", "are", "be", "being", "gets", "get", "not"])


def _participle(word: str) -> bool:
    return word in _PARTICIPLES or (len(word) > 4 and word.endswith("ed") and word not in ("need", "unused"))


def _helps(word: str) -> bool:
    return _has(word) or word in ("was", "were", "been")


def _has(word: str) -> bool:
    return word in ("have", "has", "had") or word.endswith("'ve")
