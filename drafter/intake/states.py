"""The status of the order and what the agent states as checked."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from drafter.intake.note import FAR, Note
from drafter.intake.patterns import any_of, phrases
from drafter.intake.reports import SENTENCE
from drafter.intake.sources import unchecked
from drafter.intake.spans import Span, Spans
from drafter.intake.tables import states, voices
from drafter.intake.values import Said

_TABLE: Final = (*states.NOTHING_SAID, *states.EVIDENCE, *states.STATUS, *states.DELIVERED, *states.CLIENT)
_ROWS: Final = tuple((path, value, any_of([phrase])) for path, value, words in _TABLE for phrase, _ in words)
_ENDS: Final = re.compile(r"\s*(?:$|[,.;|)\n\"}]|،)")
_STATUS_IS: Final = re.compile(r"(?:(?<![^\W_])(?:status|panel)|(?<!\w)و?(?:ال)?حال(?:ه|ته|تها))\s*[:=]?\s*$")  # the status, its
"""What is denied before it is denied of something else."""
_PART: Final = re.compile(
    r"\s+(?P<part>\d[\d,.]*k?)\s*(?:(?:of|out of|من)(?![^\W_])|/(?=\s*\d{3}))(?!\s*(?P=part)(?!\d|[.,]\d|k))"
)  # completed 700 of 2000
_TO_ANOTHER: Final = re.compile(
    rf"\s*(?:->|=>|→|\bto\b|(?<!\w)(?:الي|ل)(?!\w))\s*(?:{any_of(phrase for _, _, words in states.STATUS for phrase, _ in words).pattern})"
)
"""From one status to another; to (2)."""
_ALREADY_PAST: Final = re.compile(r"(?<!\w)و?(?:كان|كانت)\s*$")  # was
_ACCEPTED: Final = re.compile(
    r"accept|approv|(?<!\w)و?(?:وافق|وافقوا|انقبل|اتقبل|مقبول|المزود قبل|المورد قبل|قبل المزود|قبل المورد)(?!\w)"
)  # accepted in its forms; the provider
_REFUSED: Final = re.compile(r"refus|reject|declin|denied|(?<!\w)و?(?:رفض|رفضوا|انرفض|اترفض|مرفوض)(?!\w)")  # refused in its forms
_DONE: Final = re.compile(r"complet|كتمل")  # completed
_SHARE: Final = re.compile(
    r"(?:^|(?:of|out of|من)\s|(?:^|\s)\d[\d,.]*k?\s?/)\s*\d[\d,.]*k?\s+(?:are\s+|were\s+|was\s+)?$"
)  # 700 of 2000 completed; out of
_CHANGED: Final = re.compile(
    r"\b(?:then|again|back)\b|(?<!\w)و?(?:ثم|بعدين|بعدها|رجع|فتحه|فتحها)(?!\w)"
)  # then, afterwards (2), went back, he, she opened it
_WAS: Final = phrases(voices.WAS)
_NOW: Final = re.compile(r"\bnow\b|(?<!\w)و?(?:الحين|الان|حاليا|صار)(?!\w)")  # now, now, at present, became
_GONE, _OTHER_FAULTS = phrases(states.GONE), phrases(states.OTHER_FAULTS)
_ARRIVED, _TO = phrases(states.ARRIVED), phrases(states.TO)
_NEAR = 60
"""Characters before "to the link that he gave" in which it is said what went there."""
_NAMED: Final = re.compile(r"panel[\s_-]fault")  # the fact by its own name
_FAULT: Final = re.compile(r"fault|mistake|error|خط[اؤ]|غلط|خلل")  # mistake, mistake, fault
_MAY_CHANGE = frozenset({"evidence.target", "order.status"})
_LASTING = frozenset({"deleted", "suspended", "completed", "canceled", "partial"})
_DENIED: Final = phrases(voices.DENIALS)
_NOT_SO: Final = phrases((*voices.DENIALS, *voices.DOUBTS, *voices.WISHES))
_ANSWER: Final = re.compile(r"(?:accepted|approved|rejected|refused|declined) it$")
"""An answer to what was asked for before it: a wish counts against it only right before."""
_WISHES: Final = phrases(voices.WISHES)
_REFILLS: Final = phrases(states.REFILLS)
_WISHED = frozenset({"client.closing_account"})
"""What a client wishes is the fact itself."""


@dataclass(frozen=True, slots=True)
class State:
    """Words for a state, and the fact that they state."""

    start: int
    end: int
    path: str
    value: str | bool | None


def state_facts(note: Note, text: str) -> Iterator[Said]:
    """States that are said plainly: not asked, not doubted, not denied, not wished for. ``text`` is masked.

    Of two statuses one that was is past.
    """
    found = Spans(State(*match.span(), path, value) for path, value, pattern in _ROWS for match in pattern.finditer(text))
    told = list(_told(note, text, found))
    now = {
        each.value for each in told if each.path == "order.status" and not _ALREADY_PAST.search(text, max(0, each.start - 8), each.start)
    }
    for each in told:
        if each.value is not None and (each.path != "order.status" or not now or each.value in now):
            yield note.said(each.path, _value(each.value), each.start, each.end)


def _told(note: Note, text: str, found: Spans[State]) -> Iterator[State]:
    """The states that are told plainly, as present ones."""
    faults = _faults(note)
    for each in found.all:
        longest = max(other.end - other.start for other in found.over(each.start, each.end))
        hidden = longest > each.end - each.start  # longer words lie over these, and take them up
        if (each.path == "evidence.panel_fault" and not faults(each)) or not _delivered_there(note, each):
            continue
        if each.path and each.value is not None and not hidden and _plain(note, text, each) and _present(note, each):
            yield each


def _plain(note: Note, text: str, each: State) -> bool:
    start, end, path = each.start, each.end, each.path
    if path == "order.status" and _DONE.search(note.text, start, end) and _PART.match(note.text, end):
        return False
    if path == "order.status" and text[start] != "و" and _SHARE.search(text[max(0, note.clause(start)[0], start - 40) : start]):
        return False
    if note.text[start:end] == "complete" and not _ENDS.match(note.text, end):
        return False
    if path == "order.status" and _TO_ANOTHER.match(note.text, end):
        return False
    if path == "order.status" and _OF_REFUND.search(note.text, max(0, note.clause(start)[0], start - 40), start):
        return False
    if path == "evidence.target" and _is_other_target(note, start, end):
        return False
    if path == "evidence.link_was_wrong" and each.value is True and _DENIED.search(note.text, start, end):
        return False
    if path == "evidence.refill_accepted" and not _of_refill(note, each):
        return False
    if _open(note, each):
        return False
    wished = path not in _WISHED and (_WISHES.search(_before(note, start)) if _ANSWER.search(note.text, start, end) else note.wished(start))
    denied = note.denied(start) and not (path == "order.status" and _STATUS_IS.search(text, max(0, start - 16), start))
    return not (wished or denied or note.doubted(start, end, after=not _doubt_of_more(note, each)) or unchecked(note, path, start, end))


def _is_other_target(note: Note, start: int, end: int) -> bool:
    """Whether it is the provider's account, a year ("public" is spelled like it), or a state that was soon undone."""
    before = " ".join(note.text[max(0, start - 24) : start].split()[-1:])
    return bool(_WHOSE.search(before) or _YEAR.match(note.text, end) or _RESTORED.search(note.text, end, _soon(note, end)))


def _soon(note: Note, end: int) -> int:
    """How far the sentence of a place goes, or how far of it is looked at."""
    stop = SENTENCE.search(note.text, end, end + _NEAR)
    return stop.start() if stop else min(len(note.text), end + _NEAR)


_OF_REFUND: Final = re.compile(
    r"(?:refund\w*|استرداد|استرجاع|المبلغ)\s+(?:of\s+)?[$€£]?\d[\d.,]*\s?(?:[$€£]|[^\W\d_]{2,7})?\s+(?:is\s+|still\s+)?$"
)
"""A refund (return, amount) and its sum: it is the refund that is pending."""
_WHOSE, _RESTORED = phrases(states.WHOSE), phrases(states.RESTORED)
_YEAR: Final = re.compile(r"\s*(?:19|20)\d\d(?!\d)")


def _doubt_of_more(note: Note, state: State) -> bool:
    """Whether the clause after a status doubts how much came, and not the status: "partial, I think about 6k arrived"."""
    if state.path != "order.status":
        return False
    last = note.clause(state.end)[1]
    following = note.text[last : note.clause(min(last + 2, len(note.text)))[1]]
    return _CAME.search(following) is not None


_CAME: Final = re.compile(
    r"\b(?:arrived|came|delivered|received|got)\b|(?<!\w)و?(?:وصل|وصله|وصلها|نزل|استلم)(?!\w)"
)  # arrived (3), came, received


def _open(note: Note, state: State) -> bool:
    """Whether a state is not the last word: not accepted yet, an account that the client only asks how to close; or not the provider's."""
    before = _before(note, state.start)
    if state.path == "client.closing_account":
        return _ASKING_HOW.search(before) is not None
    if state.value is False and state.path in _MAY_COME and (_YET.match(note.text, state.end) or _STILL.search(before)):
        return True
    if state.path != "evidence.refill_accepted":
        return False
    if (_REFUSED if state.value else _ACCEPTED).search(note.text, *_around(note, state)):
        return True
    asked = (_REFUSER.search(" ".join(before.split()[-1:])) and not before.endswith(":")) or _BY_REFUSER.match(note.text, state.end)
    return bool(asked)


def _around(note: Note, state: State) -> Span:
    """The sentence of a state, as far as it is looked at."""
    before = [edge.end() for edge in SENTENCE.finditer(note.text, max(0, state.start - FAR), state.start)]
    after = SENTENCE.search(note.text, state.end, state.end + FAR)
    return before[-1] if before else max(0, state.start - FAR), after.start() if after else min(len(note.text), state.end + FAR)


_ASKING_HOW, _STILL, _REFUSER = (phrases(each) for each in (states.ASKING_HOW, states.STILL, states.REFUSER))
_YET: Final = phrases(states.YET).between(r"\s*")
_BY_REFUSER: Final = re.compile(rf"\s*(?:by|from|من)\s+(?:the\s+|our\s+)?(?:{_REFUSER.pattern}|us|him|her|me)(?!\w)")  # from
_MAY_COME = frozenset({"evidence.refill_accepted", "evidence.can_complete"})


def _before(note: Note, start: int) -> str:
    """The two words before a place."""
    return " ".join(note.text[note.near(start, start)[0] : start].split()[-2:])


def _of_refill(note: Note, state: State) -> bool:
    """Whether it is a refill that was accepted or refused: the words name it, or those before them in the sentence."""
    if _TIME_AFTER.match(note.text, state.end) and _PROVIDER_ACCEPTED.search(note.text, state.start, state.end):
        return False
    words = _PROVIDER_ACCEPTED.sub(" ", note.text[state.start : state.end])
    if state.value is True and _NOT_SO.search(words):
        return False
    before = re.split(r"[.!?\n]", note.text[max(0, state.start - 2 * _NEAR) : state.start])[-1]
    return _REFILLS.search(note.text, state.start, state.end) is not None or _REFILLS.search(before) is not None


_PROVIDER_ACCEPTED: Final = re.compile(
    r"(?:المزود|المورد|البروفايدر|provider|supplier)\s+قبل(?:وا)?\b|\bقبل(?:وا)?\s+(?:المزود|المورد|البروفايدر)"
)
"""The provider accepted: the word is also "before"."""
_TIME_AFTER: Final = re.compile(r"\s*(?:ب(?:يوم|يومين|اسبوع|ساع\w+|شهر|كم|فتره)|كان|كانت)(?!\w)")
"""After it: a day, two days, a week, hours, a month, some, a while before; was."""


def _faults(note: Note) -> Callable[[State], bool]:
    """Whether a fault is one in the target: words for what became of it stand nearby, or the note is about nothing else gone wrong.

    "charged twice, our error" is a fault in a charge; "not from us" says nothing unless what is not from us stands beside it.
    """
    ends = [0, *(found.end() for found in SENTENCE.finditer(note.text)), len(note.text) + 1]
    other = _OTHER_FAULTS.search(note.text) is not None

    def holds(state: State) -> bool:
        if _NAMED.search(note.text, state.start, state.end):
            return True
        place = bisect_right(ends, state.start)
        sentence = max(ends[place - 1], state.start - FAR), min(ends[min(place, len(ends) - 1)], state.end + FAR)
        before = max(ends[max(place - 2, 0)], state.start - 2 * FAR), sentence[0]
        for start, end in (sentence, before):
            if _OTHER_FAULTS.search(note.text, start, end):
                return False
            if gone := _GONE.search(note.text, start, end):
                return not note.doubted(*gone.span())
        return not other and _FAULT.search(note.text, state.start, state.end) is not None

    return holds


def _delivered_there(note: Note, state: State) -> bool:
    """Whether something was delivered "to the link that he gave": the words for it stand in that clause or the one before."""
    if state.path != "evidence.delivered_to_given_link" or not _TO.match(note.text, state.start, state.end):
        return True
    first = max(
        [max(0, state.start - _NEAR), *(each.end() for each in SENTENCE.finditer(note.text, max(0, state.start - _NEAR), state.start))]
    )
    told = _ARRIVED.search(note.text, first, state.start)
    return told is not None and not note.denied(told.start())


def _present(note: Note, state: State) -> bool:
    """Whether a state is told as the present one: what is completed, cancelled or deleted stays so, what was private or pending may not."""
    if state.path == "evidence.target" and _CHANGED.search(note.text, state.end, note.near(state.end, state.end)[1]):
        return False
    if _NOW.search(note.text, state.start, state.end):
        return True
    was = _WAS.search(note.text, state.start, state.end) is not None
    if state.value in _LASTING:
        return not (state.path == "evidence.target" and note.past(state.start, state.end, was=False))
    return not (state.path in _MAY_CHANGE and (was or note.past(state.start, state.end)))


def _value(value: str | bool) -> str | bool | int:
    return int(value) if isinstance(value, str) and value.isdigit() else value
