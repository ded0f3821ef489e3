"""What ``drafter history`` tells: requests, what is due, the story of one."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from datetime import datetime

from drafter.errors import DrafterError
from drafter.records import Due, Found, KeptCase, KeptDraft, KeptEvent, Override, Records, Story, as_html, as_json


def history(given: argparse.Namespace) -> tuple[str, bool]:
    """The text that the command prints, and whether something is due; raise ``DrafterError``."""
    if given.export and not given.case:
        raise DrafterError("--export needs the request: drafter history --case REF --export json|html")
    if sum((bool(given.search), given.due, bool(given.case))) > 1:
        raise DrafterError("--search, --due and --case exclude each other; give one of them")
    with Records() as records:
        if given.case:
            return _story(records.story(given.case), given), False
        if given.due:
            due = records.due()
            return _values(due) if given.json else "\n".join(map(_due, due)) or "Nothing is due.", bool(due)
        found = records.search(given.search, limit=given.limit)
        return _values(found) if given.json else "\n".join(map(_found, found)) or "No request fits.", False


def _story(story: Story, given: argparse.Namespace) -> str:
    if given.export == "html":
        return as_html(story)
    return as_json(story) if given.export or given.json else "\n".join(_told(story))


def _values(rows: Iterable[Found | Due]) -> str:
    return json.dumps([asdict(row) for row in rows], ensure_ascii=False, indent=2, default=datetime.isoformat)


def _found(row: Found) -> str:
    told = (row.claim, row.outcome, row.verdict, row.step or "not answered")
    return f"{_time(row.at)}  {row.reference or row.case_id}  {row.client or '-'}  {', '.join(filter(None, told))}"


def _due(row: Due) -> str:
    late = "overdue since" if row.overdue else "due by"
    what = "answer" if row.kind == "answer" else "follow-up"
    return (
        f"{what:9}  {late:13} {_time(row.by)}  {row.reference or row.case_id}  {row.client or '-'}{f', {row.claim}' if row.claim else ''}"
    )


def _told(story: Story) -> Iterator[str]:
    yield f"Request {story.reference or story.cases[0].case_id}"
    for entry in story.entries:
        by = f" by {entry.agent}" if entry.agent else ""
        yield f"{_time(entry.at)}  {_what(entry)}{by}"
        if isinstance(entry, KeptEvent):
            yield from (f"    {lang}: {line}" for lang, text in _sent(entry).items() for line in text.splitlines() if line)


def _what(entry: KeptCase | KeptDraft | KeptEvent) -> str:
    if isinstance(entry, KeptCase):
        return f"case kept, stage {entry.facts.get('stage')}"
    if isinstance(entry, KeptDraft):
        return f"draft, {entry.value['decision']['outcome']}, {entry.verdict}"
    told = [entry.kind.replace("_", " ")]
    told += [f"{entry.copy.half} for {entry.copy.channel}"] if entry.copy else []
    told += [entry.verdict] if entry.verdict else []
    told += [f"{sum(entry.distances.values())} words changed"] if entry.distances else []
    told += [_allowed(entry.override)] if entry.override else []
    told += [" ".join(str(part) for part in (entry.done.remedy, entry.done.amount, entry.done.reference) if part)] if entry.done else []
    return ", ".join([*told, entry.note] if entry.note else told)


def _allowed(override: Override) -> str:
    by = f"allowed by {override.supervisor}" if override.supervisor else "not kept, and sent"
    return f"{by}: {override.reason}" if override.reason else by


def _sent(entry: KeptEvent) -> dict[str, str]:
    if entry.copy is None:
        return {}
    return {lang: text for lang, text in entry.texts.items() if entry.copy.half in (lang, "both")}


def _time(at: datetime) -> str:
    return f"{at.astimezone():%Y-%m-%d %H:%M}"
