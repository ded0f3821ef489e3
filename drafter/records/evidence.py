"""A story written down: as JSON with everything, and as a page for a payment dispute with what the client may see.

The page holds the client's words, the order record, what was checked, the replies that were sent and what was executed. Drafts that were
not sent, the desk's own notes and names, flags and overrides stand in the JSON alone.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Any

from drafter.errors import CaseError
from drafter.records import labels
from drafter.records.values import KeptCase, KeptDraft, KeptEvent, Story


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of the page: its name in both languages and its value."""

    en: str
    ar: str
    value: str


@dataclass(frozen=True, slots=True)
class Happened:
    """One thing that happened, as the page tells it."""

    at: str
    en: str
    ar: str
    facts: tuple[Fact, ...] = ()
    message: str = ""
    texts: Mapping[str, str] | None = None


def as_json(story: Story) -> str:
    """The whole story as JSON text, in order, with everything that is kept."""
    entries = [_entry(entry) for entry in story.entries]
    return json.dumps({"reference": story.reference, "entries": entries}, ensure_ascii=False, indent=2)


def as_html(story: Story) -> str:
    """The story as one printable page in English and Arabic, without scripts and without anything from elsewhere."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    room = Environment(loader=FileSystemLoader(Path(__file__).parent), autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    last = story.cases[-1]
    return room.get_template("evidence.html.jinja").render(
        reference=story.reference or story.cases[0].case_id,
        **{group: _facts(group, last.facts.get(group, {}), _zone(story)) for group in ("client", "order", "evidence")},
        happened=list(_told(story)),
        fingerprint=hashlib.sha256(f"{as_json(story)}\n".encode()).hexdigest(),  # of the file as the command writes it
    )


def _entry(entry: KeptCase | KeptDraft | KeptEvent) -> dict[str, Any]:
    at = entry.at.isoformat()
    if isinstance(entry, KeptCase):
        return {"entry": "case", "at": at, "case_id": entry.case_id, "agent": entry.agent, "case": dict(entry.facts)}
    if isinstance(entry, KeptDraft):
        kept = {"draft_id": entry.draft_id, "case_id": entry.case_id, "agent": entry.agent, "verdict": entry.verdict}
        return {"entry": "draft", "at": at, **kept, "findings": [dict(one) for one in entry.findings], "draft": dict(entry.value)}
    names = ("event_id", "case_id", "draft_id", "agent", "kind", "step", "note", "verdict")
    parts = {name: asdict(part) if part else None for name, part in (("copy", entry.copy), ("override", entry.override))}
    carried = {
        "findings": [dict(one) for one in entry.findings],
        "texts": dict(entry.texts),
        "words_changed": dict(entry.distances),
        **parts,
    }
    done = entry.done.model_dump(mode="json", exclude_none=True) if entry.done else None
    return {"entry": "event", "at": at, **{name: getattr(entry, name) for name in names}, **carried, "done": done}


def _facts(group: str, given: Mapping[str, Any], zone: tzinfo | None) -> list[Fact]:
    """The facts of a group that the page shows, in the order of their labels."""
    shown = [(name, given[name]) for name in labels.FACTS[group] if given.get(name) is not None]
    return [Fact(*labels.FACTS[group][name], _said(name, value, zone)) for name, value in shown]


def _said(name: str, value: object, zone: tzinfo | None) -> str:
    if isinstance(value, bool):
        return labels.YES if value else labels.NO
    if name in labels.TIMES:
        return _time(datetime.fromisoformat(str(value)), zone)
    return labels.WORDS.get(name, {}).get(str(value), str(value))


def _told(story: Story) -> Iterator[Happened]:
    zone, message = _zone(story), ""
    for entry in story.entries:
        if isinstance(entry, KeptCase):
            said = str(entry.facts.get("message", ""))
            if said.strip() and said != message:
                asked = entry.facts.get("received_at") or entry.facts.get("now")
                yield Happened(_time(datetime.fromisoformat(str(asked)), zone), *labels.WROTE, message=said)
            message = said or message
        elif isinstance(entry, KeptEvent):
            yield from _event(entry, zone)


def _event(entry: KeptEvent, zone: tzinfo | None) -> Iterator[Happened]:
    at = _time(entry.at, zone)
    if entry.copy:
        texts = {lang: text for lang, text in entry.texts.items() if entry.copy.half in (lang, "both")}
        yield Happened(at, *labels.SENT, facts=(Fact(*labels.CHANNEL, entry.copy.channel),), texts=texts)
    elif entry.done:
        done = entry.done.model_dump(mode="json", exclude_none=True)
        yield Happened(at, *labels.EXECUTED, facts=tuple(_facts("done", done, zone)))
    elif entry.kind in labels.STEPS:
        yield Happened(at, *labels.STEPS[entry.kind])


def _zone(story: Story) -> tzinfo | None:
    """The offset that the desk itself wrote its times in."""
    try:
        return story.cases[-1].case.now.tzinfo
    except CaseError:
        return None


def _time(at: datetime, zone: tzinfo | None) -> str:
    shown = at.astimezone(zone) if zone else at
    offset = shown.strftime("%z")
    return f"{shown:%Y-%m-%d %H:%M} UTC{offset[:3]}:{offset[3:5]}"
