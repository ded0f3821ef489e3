"""The claim: what the client complains of, where it is said plainly."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from drafter.intake.note import FAR, Mark, Note
from drafter.intake.patterns import Phrases, phrases
from drafter.intake.reports import SENTENCE
from drafter.intake.sources import asserted
from drafter.intake.spans import Spans
from drafter.intake.tables.claims import (
    ASKED_ABOUT,
    ASKING,
    ASSERTED,
    AT_FIRST,
    BEHIND,
    CLAIMS,
    KEPT,
    LABELLED,
    LABELS,
    LEAST,
    NEVER_DENY,
    OF_ORDER,
    OF_REFILL,
    OTHER_MATTERS,
    OWN_CLAIMS,
    RETRACTED,
    SAYS_LITTLE,
    SPOKEN_OF,
    THEN,
    UNCLAIMED,
)
from drafter.intake.tables.others import CLIENTS, RELATIVES
from drafter.intake.tables.voices import DENIALS
from drafter.intake.values import Said
from drafter.reading.folding import spelled
from drafter.reading.values import JsonValue

if TYPE_CHECKING:
    from drafter.retrieval import Matcher

SURE: Final = {"client": 0.6, "reported": 0.7}
"""The matcher's probability from which on a claim is a fact: of its held-out messages above 0.6 it matches
99.7 % rightly. What an agent reports in a few words is less like what a client writes, so more is asked of it."""
WORDS: Final = 3
"""Fewer words than these say nothing that a matcher could be sure of."""
_GROUPS: Final = {claim: tuple(phrases(group) for group in groups) for claim, groups in SPOKEN_OF.items()}
_RETRACTED, _KEPT, _UNCLAIMED = phrases(RETRACTED), phrases(KEPT), phrases(UNCLAIMED)
_AGENT, _CLIENT = frozenset({"agent", "reported"}), frozenset({"client"})
_ASKED: Final = re.compile(r"[^.!?\n]*\?")
_DENIALS = phrases(DENIALS)
_LABEL = phrases(LABELS).pattern
_FIELDS: Final = tuple(
    (claim, phrases(words).between(rf"(?:{_LABEL})\s*[:=]\s*", r"(?=\s*(?:$|[\n,،.;|]))"), _AGENT) for claim, words in LABELLED
)
_PHRASES: Final = (
    tuple((claim, phrases(words), _AGENT) for claim, words in CLAIMS)
    + tuple((claim, phrases(words), _CLIENT) for claim, words in OWN_CLAIMS)
    + _FIELDS
)
_LEAST: Final = tuple((claim, phrases(words), _AGENT) for claim, words in LEAST)
_OF_REFILL, _OF_ORDER = phrases(OF_REFILL), phrases(OF_ORDER)
_OTHER_MATTER: Final = phrases(OTHER_MATTERS).between(after=r"(?:\s+[^\s,،.;:|]+){0,2}\s*$")
_REFILL_OF: Final = phrases(OF_REFILL).between(after=r"(?:\s+(?:for|of|on|the|his|her|حق|ل|لل))*\s*$")  # of, for
_SPEC: Final = re.compile(r"\s*(?:[\])\d]|days|يوم)")  # days


def claims(note: Note, said: list[Said], matcher: Matcher | None) -> Iterator[Said]:
    """The claims that the agent's words name, or the client's in so many words, and the one that the matcher is sure of in the client's."""
    seen = Seen.of(said)
    taken_back = _RETRACTED.search(note.text) is not None
    named = list(_named(note, seen, taken_back, _PHRASES)) or list(_named(note, seen, taken_back, _LEAST))
    yield from named
    if matcher is not None and not taken_back:
        yield from (
            each
            for each in _matched(note, matcher, ("client",) if named else ("client", "reported"))
            if seen.bears(str(each.value), plainly=False)
        )


Row = tuple[str, Phrases, frozenset[str]]


def _named(note: Note, seen: Seen, taken_back: bool, rows: Iterable[Row]) -> Iterator[Said]:
    """The claims that words name."""
    others = Spans(Mark(*match.span(), None) for match in _UNCLAIMED.finditer(note.text))
    for claim, pattern, voices in rows:
        for match in pattern.finditer(note.text):
            reach = 1 if claim in ASKED_ABOUT else 4
            plain = note.voice(match.start()) in voices and not note.denied(match.start(), reach) and not (voices is _CLIENT and taken_back)
            plain = plain and not others.over(*match.span()) and not (claim in BEHIND and _of_something_else(note, match))
            plain = plain and not (note.voice(match.start()) == "agent" and asserted(note, *match.span()))
            plain = plain and not _given_up(note, match) and not _of_relative(note, match)
            if plain and not _doubted(note, claim, match, voices is _CLIENT) and seen.bears(claim, own=voices is _CLIENT):
                yield note.said("claim", claim, *match.span())


def _given_up(note: Note, match: re.Match[str]) -> bool:
    """Whether what is told was so at first, and then no more: "first wanted to cancel, but changed his mind"."""
    first, _ = note.near(match.start(), match.start())
    return bool(
        (_AT_FIRST.search(note.text, max(first, match.start() - _JUST_BEFORE), match.start()) or _BEFORE.search(match[0]))
        and _THEN.search(note.text, match.end(), note.text.find("\n", match.end()) % (len(note.text) + 1))
    )


_BEFORE: Final = re.compile(r"\b(?:before|previously|earlier)\b|(?<!\w)(?:سابقا|من قبل)(?!\w)")  # formerly, before
_AT_FIRST, _THEN = phrases(AT_FIRST).between(after=r"(?:\s+[^\W\d_]+)?\s*$"), phrases(THEN)


def _of_relative(note: Note, match: re.Match[str]) -> bool:
    """Whether it is a friend or a brother of the client who complains: nobody in the clause is named after him."""
    first, _ = note.near(match.start(), match.start())
    relative = max((each.start() for each in _RELATIVES.finditer(note.text, first, match.start())), default=-1)
    return relative > max((each.start() for each in _CLIENTS.finditer(note.text, first, match.start())), default=-1)


_RELATIVES, _CLIENTS = phrases(RELATIVES), phrases(CLIENTS)


def _of_something_else(note: Note, match: re.Match[str]) -> bool:
    """Whether it is a refill, a payment that did not begin or is late, and not the order: the nearest named before it in the sentence."""
    if _OF_ORDER.search(match[0]):
        return False
    edges = [edge.end() for edge in SENTENCE.finditer(note.text, max(0, match.start() - FAR), match.start())]
    first = edges[-1] if edges else max(0, match.start() - FAR)
    refill = max(
        (each.end() for each in _OF_REFILL.finditer(note.text, first, match.start()) if not _SPEC.match(note.text, each.end())), default=-1
    )
    orders = (each for each in _OF_ORDER.finditer(note.text, first, match.start()) if not _REFILL_OF.search(note.text, first, each.start()))
    order = max((each.end() for each in orders), default=-1)
    return refill > order or _OTHER_MATTER.search(note.text[note.near(match.start(), match.start())[0] : match.start()]) is not None


def _doubted(note: Note, claim: str, match: re.Match[str], own: bool) -> bool:
    """Whether the claim is doubted; a client who asks where his refund is has no doubt that he asks."""
    if claim in NEVER_DENY and _DENIALS.search(match[0]):
        return True
    why = _WHY.search(note.text[max(0, match.start() - _JUST_BEFORE) : match.start()])
    return not (own and (claim in ASKING or why)) and note.doubted(*match.span(), after=False)


_WHY: Final = re.compile(r"(?<!\w)(?:why|ليش|ليه|لماذا|لشو)(?:\s+\w+)?\s*$")  # why, in four ways: what is asked of is so
_JUST_BEFORE: Final = 24
"""Characters before a claim in which it is asked why it is so."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What the agent saw of the order: the statuses and how much was delivered."""

    statuses: frozenset[JsonValue]
    delivered: frozenset[int]

    @classmethod
    def of(cls, said: list[Said]) -> Seen:
        """What the agent's own words say of it."""
        own = [each for each in said if each.voice == "agent"]
        statuses = frozenset(each.value for each in own if each.path == "order.status")
        return cls(statuses, frozenset(each.value for each in own if each.path == "order.delivered" and isinstance(each.value, int)))

    def bears(self, claim: str, plainly: bool = True, own: bool = False) -> bool:
        """Whether a claim can be meant beside it: what has begun is no order that did not start, one of which nothing came did not stop.

        Where a claim is said in words that say little (``plainly``), the status has to bear it; where the client says himself
        that his order stands still (``own``), something of it has to have come.
        """
        begun = any(self.delivered) or "partial" in self.statuses
        if claim == "not_started":
            return not (begun or "completed" in self.statuses)
        if claim == "slow_delivery" and own:
            return begun or "pending" not in self.statuses
        if claim == "stopped_midway" and not plainly and "completed" in self.statuses:
            return False
        if claim == "stopped_midway":
            return begun or not (own or self.delivered or self.statuses & {"pending", "completed"})
        return not plainly or claim not in SAYS_LITTLE or "completed" in self.statuses


def _spoken_of(claim: str, words: str) -> bool:
    """Whether words are about a claim at all: a neutral statement is near to some claim, and complains of none."""
    if claim == "cancel_request" and _KEPT.search(words):
        return False
    told = _ASKED.sub(" ", words) if claim in ASSERTED else words
    return all(pattern.search(told) for pattern in _GROUPS.get(claim, ()))


def _matched(note: Note, matcher: Matcher, voices: Iterable[str]) -> Iterator[Said]:
    for voice in voices:
        regions = [
            each
            for each in note.regions
            if each.voice == voice and note.text[each.start : each.end].strip() and not (voice == "reported" and note.denied(each.start, 2))
        ]
        words = " ".join(note.folded.quote(each.start, min(each.end, len(note.text))) for each in regions)
        found = matcher.match(words) if len(words.split()) >= WORDS else None
        if (
            found is not None
            and found.best is not None
            and found.scenarios[0].score >= SURE[voice]
            and _spoken_of(str(found.best), spelled(words))
        ):
            yield note.said("claim", str(found.best), regions[0].start, min(regions[-1].end, len(note.text)))
            return
