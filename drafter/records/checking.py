"""What is refused at the door of the records, with every fault named."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, get_args

from drafter.case import Channel
from drafter.errors import RecordError
from drafter.guard.finding import Verdict
from drafter.records.values import Event, EventKind, Half

_ID = re.compile(r"[A-Za-z0-9_.:-]{1,64}", re.ASCII)
_LARGEST = 100_000
"""Characters of one text: four times the longest that a channel takes."""

_DRAFT_TIMES = ("respond_by", "follow_up_from", "follow_up_by")


def event(given: Event) -> None:
    """Refuse an event that lacks what its kind carries, or carries what another kind does; raise ``RecordError``."""
    _refuse(f"a {given.kind!r} event", list(_event_faults(given)))


def draft(given: Mapping[str, Any]) -> None:
    """Refuse what is no draft as ``drafter draft --json`` prints it; raise ``RecordError``."""
    _refuse("the draft", list(_draft_faults(given)))


def time(at: datetime) -> datetime:
    """The instant, which must be aware of its UTC offset; raise ``RecordError``."""
    if at.tzinfo is None or at.utcoffset() is None:
        raise RecordError(f"{at.isoformat()} has no UTC offset; a record's time has one, such as 2026-05-12T10:30:00+04:00")
    return at


def _refuse(what: str, faults: list[str]) -> None:
    if faults:
        raise RecordError(f"{what} cannot be kept: {'; '.join(faults)}")


def _event_faults(given: Event) -> Iterator[str]:
    if given.kind not in get_args(EventKind):
        yield f"allowed kinds are {', '.join(get_args(EventKind))}"
    if given.event_id is not None and not _ID.fullmatch(given.event_id):
        yield f"event_id {given.event_id[:80]!r} is not 1 to 64 letters, digits or -_.:"
    carried = {"wording": given.wording, "copy": given.copy, "done": given.done}
    wanted = {"edited": {"wording"}, "copied": {"wording", "copy"}, "done": {"done"}}.get(given.kind, set[str]())
    for name, part in carried.items():
        if (part is not None) != (name in wanted):
            yield f"{name} is {'missing' if name in wanted else 'given, and only another kind has it'}"
    yield from _part_faults(given)


def _part_faults(given: Event) -> Iterator[str]:
    if given.wording and given.wording.verdict not in get_args(Verdict):
        yield f"verdict {given.wording.verdict!r} is none of {', '.join(get_args(Verdict))}"
    if given.copy and given.copy.channel not in get_args(Channel):
        yield f"channel {given.copy.channel!r} is none of {', '.join(get_args(Channel))}"
    if given.copy and given.copy.half not in get_args(Half):
        yield f"half {given.copy.half!r} is none of {', '.join(get_args(Half))}"
    if given.override and not (given.override.reason.strip() or given.override.supervisor.strip()):
        yield "an override has a reason or a supervisor"
    texts = {"note": given.note, "agent": given.agent or "", **_texts(given)}
    yield from (f"{name} {fault}" for name, text in texts.items() if (fault := _fault(text)))


def _texts(given: Event) -> dict[str, str]:
    found = {"en": given.wording.en, "ar": given.wording.ar} if given.wording else {}
    return {**found, "reason": given.override.reason, "supervisor": given.override.supervisor} if given.override else found


def _fault(text: str) -> str | None:
    if len(text) > _LARGEST:
        return f"has {len(text):,} characters; at most {_LARGEST:,} are kept"
    if "\x00" in text:
        return "holds NUL characters"
    try:
        text.encode()
    except UnicodeEncodeError:
        return "holds one half of a character (a lone surrogate)"
    return None


def _draft_faults(given: Mapping[str, Any]) -> Iterator[str]:
    yield from (f"{name!r} is missing or no text" for name in ("stage", "en", "ar") if not isinstance(given.get(name), str))
    yield from (f"{name} {fault}" for name in ("en", "ar") if isinstance(given.get(name), str) and (fault := _fault(given[name])))
    if given.get("verdict") not in get_args(Verdict):
        yield f"verdict {given.get('verdict')!r} is none of {', '.join(get_args(Verdict))}"
    if not isinstance(given.get("findings"), (list, tuple)):
        yield "'findings' is missing or no list"
    decision = given.get("decision")
    if not isinstance(decision, Mapping) or not isinstance(decision.get("outcome"), str):
        yield "'decision' is missing or states no outcome"
    else:
        yield from (f"decision.{name} {decision[name]!r} is no time" for name in _DRAFT_TIMES if not _is_time(decision.get(name)))


def _is_time(written: object) -> bool:
    try:
        return written is None or (isinstance(written, str) and datetime.fromisoformat(written).tzinfo is not None)
    except ValueError:
        return False
