"""Whether words tell a thing as done or as one to come."""

from __future__ import annotations

from typing import Final

from drafter.reading.cues import Cue
from drafter.reading.folding import spelled
from drafter.reading.sentences import Sentence
from drafter.reading.tables import polarity as table
from drafter.reading.values import Duration, Moment


def _set(words: str) -> frozenset[str]:
    return frozenset(spelled(word.replace("-", " ")) for word in words.split())


_DONE: Final = _set(table.DONE and " ".join(row[0] for row in table.DONE))
_NOT_YET: Final = _set(table.NOT_YET)
_FUTURE: Final = _set(table.FUTURE_WORDS)
_PERFECT: Final = _set(table.PERFECT)
_PARTICIPLES: Final = _set(table.PARTICIPLES)
_RELATIVE: Final = frozenset(
    map(spelled, ["that", "which", "who", "because", "as", "since", "where", "when", "if", "whose", "التي", "الذي", "الذين", "لأن"])
)


def is_done(sentence: Sentence, cue: Cue) -> bool:
    """Whether the words tell it as done."""
    if not sentence.tokens[cue.first].text.isascii():
        return _done_arabic(sentence, cue)
    first, _ = sentence.segment(cue.first)
    before = [sentence.text(at) for at in range(max(first, cue.first - 8), cue.first)]
    future = any(word in _FUTURE or word.endswith("'ll") or word in ("be", "being", "gets", "get") for word in before)
    if cue.form == "past":
        present = (
            before and any(word in ("is", "are") for word in before[-3:]) and not any(word in ("now", "already", "been") for word in before)
        )
        return not future and not (present and _to_come(sentence, cue))
    if not future and (_perfect(before) or (sentence.text(cue.first) in _PARTICIPLES and any(_has(word) for word in before[-2:]))):
        return True
    if cue.role == "return" and sentence.text(cue.first) == "back":
        return not future and bool(before) and before[-1] in ("is", "are", "now", "was", "were", "already")
    return not future and cue.form in ("verb", "noun") and _told_after(sentence, cue)


def _to_come(sentence: Sentence, cue: Cue) -> bool:
    """Whether a time stands beside "is credited" and makes it a thing to come."""
    placed = sentence.figures(*sentence.statement(cue.first))
    return any(isinstance(each.part, Duration | Moment) for each in placed)


def _perfect(before: list[str]) -> bool:
    """ "We have started the refill": a perfect and a participle before the noun."""
    for at, word in enumerate(before):
        if word in _PERFECT or word.endswith("'ve"):
            following = before[at + 1 : at + 4]
            if any(_participle(each) for each in following) and "to" not in following[:1] and "not" not in following:
                return True
    return "we" in before and _participle(before[before.index("we") + 1] if before.index("we") + 1 < len(before) else "")


def _told_after(sentence: Sentence, cue: Cue) -> bool:
    """ "Your refund of USD 8 was sent": what is said of the noun after it."""
    _, last = sentence.segment(cue.first)
    for at in range(cue.last, min(last, cue.last + 8)):
        word = sentence.text(at)
        if word in _FUTURE or word in _RELATIVE or word.endswith("'ll"):
            return False
        if word in ("was", "were", "has", "have"):
            return any(_participle(sentence.text(each)) for each in range(at + 1, at + 4))
    return False


def _done_arabic(sentence: Sentence, cue: Cue) -> bool:
    if cue.form == "past":
        return True
    if cue.form != "noun":
        return False
    first, _ = sentence.segment(cue.first)
    before = [sentence.text(at) for at in range(max(first, cue.first - 4), cue.first)]
    joined = [word[1:] if word.startswith("و") else word for word in before]
    return any(word in _DONE for word in [*before, *joined]) and not any(word in _NOT_YET for word in before)


def _participle(word: str) -> bool:
    return word in _PARTICIPLES or (len(word) > 4 and word.endswith("ed") and word not in ("need", "unused"))


def _has(word: str) -> bool:
    return word in ("have", "has", "had") or word.endswith("'ve")
