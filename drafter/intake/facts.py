"""Everything that is read in a note, and the client's own words in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from drafter.intake import clients, counts, identifiers, payments, states, things, times, warranties
from drafter.intake.note import WHICH, Mark, Note, amounts, masked, numbers
from drafter.intake.patterns import ID, LENGTH, LINK, MOMENT, MONEY, NUMBER, phrases
from drafter.intake.spans import Spans
from drafter.intake.tables import voices
from drafter.intake.values import Said


def facts(note: Note) -> Iterator[Said]:
    """The readings of every fact, several of one fact where the text says it more than once."""
    links = things.links(note)
    text = masked(note, [(LINK, links)])
    named = identifiers.identifiers(text)
    services = things.services(text)
    days = times.moments(note)
    linked = Spans(links)
    sums = [mark for mark in amounts(note) if not linked.over(mark.start, mark.end)]
    ids = [Mark(*each.number, each.path) for each in named]
    spans = list(warranties.lengths(note))
    counted = list(numbers(note, Spans([*links, *ids, *days, *sums])))
    text = masked(note, [(LINK, links), (ID, ids)])
    full = masked(note, [(NUMBER, counted), (MONEY, sums), (MOMENT, days), (LINK, links), (ID, ids)])
    yield from things.link_facts(note, links)
    yield from identifiers.identifier_facts(note, named)
    yield from things.service_facts(note, services)
    channels = things.channel_facts(note, text)
    yield from (said for _, said in channels)
    yield from things.platform_facts(note, text, [span for span, _ in channels], services)
    yield from counts.count_facts(note, full, counted, services)
    yield from warranties.warranty_facts(note, masked(note, [(LENGTH, spans), (LINK, links), (ID, ids)]), spans)
    yield from payments.payment_facts(note, full, sums, counted)
    yield from times.time_facts(note, full, days)
    yield from states.state_facts(note, text)
    yield from clients.client_facts(note)
    yield from message(note)


def settled(note: Note, said: list[Said]) -> list[Said]:
    """The readings without one that an agent doubts against another which intake did not read: "5000 or so it says, not sure which"."""
    values: dict[str, set[str]] = {}
    for each in said:
        values.setdefault(each.path, set()).add(str(each.value))
    if any(len(several) > 1 for path, several in values.items() if path.startswith(("order.", "evidence."))):
        return said  # the doubt is of that
    return [each for each in said if not (each.path in _STATED and len(values[each.path]) == 1 and _undecided(note, note.at(each.start)))]


_STATED = frozenset(
    {"order.status", "order.quantity", "order.delivered", "order.paid", "order.refunded", "order.link", "order.start_count"}
)
"""What two records may have in two ways."""


def _undecided(note: Note, start: int) -> bool:
    """Whether one of the next clauses says that nobody knows which of two readings holds."""
    for _ in range(_READINGS):
        start = note.clause(start)[1] + 1
        which = WHICH.match(note.text, start - 1) or WHICH.match(note.text, start)
        if which is not None:
            return _OF_A_THING.match(note.text, which.end()) is None
    return False


_READINGS: Final = 2
"""Clauses after a reading in which that may be said."""
_OF_A_THING: Final = phrases(voices.THINGS).between(r"\s+")
"""After "not sure which": what there are two of, and nothing else is in doubt."""


def message(note: Note) -> Iterator[Said]:
    """The client's own words: his lines of a chat, one below the other; the quote reaches from the first to the last."""
    own = [region for region in note.regions if region.voice == "client" and note.text[region.start : region.end].strip()]
    if own:
        end = min(own[-1].end, len(note.text))
        whole = note.said("message", "", own[0].start, end)
        words = [note.folded.quote(each.start, min(each.end, len(note.text))).strip() for each in own]
        yield Said("message", "\n".join(words), whole.start, whole.end, "client")
