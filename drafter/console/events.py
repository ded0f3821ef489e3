"""What happened to a reply: one event carries the final text, its verdict and its draft to the record."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Literal

from drafter.guard import Verdict
from drafter.writing.channels import Half

EventKind = Literal["opened", "drafted", "copied", "done"]
_ID = re.compile(r"[0-9a-fA-F-]{8,64}")
_SHORT = 200


@dataclass(frozen=True, slots=True)
class Copied:
    """A text that left the console: ``text`` as it was put on the clipboard, ``verdict`` what the guard says of ``en`` and ``ar``.

    ``id`` is made in the browser, so an event that arrives twice is one event.
    """

    id: str
    case_id: str
    draft_id: str
    half: Half
    form: Literal["text", "subject", "html", "selection"]
    channel: str
    en: str
    ar: str
    text: str
    verdict: Verdict
    reason: str
    supervisor: str
    at: str
    via: str

    def to_json(self) -> dict[str, Any]:
        """The event as plain values."""
        return asdict(self)


def copied(given: Mapping[str, Any], case_id: str, channel: str, verdict: Verdict, at: str) -> Copied | None:
    """The event that the editor sent, or None for one without an id of its own; ``verdict`` is the server's, never the browser's."""
    event_id = str(given.get("id", ""))
    half, form = given.get("half"), given.get("form")
    if not _ID.fullmatch(event_id) or half not in ("en", "ar", "both") or form not in ("text", "subject", "html", "selection"):
        return None
    texts = {key: str(given.get(key) or "") for key in ("draft", "en", "ar", "text")}
    reason, supervisor = (str(given.get(key) or "").strip()[:_SHORT] for key in ("reason", "supervisor"))
    return Copied(
        event_id, case_id, texts["draft"], half, form, channel, texts["en"], texts["ar"], texts["text"],
        verdict, reason, supervisor, at, str(given.get("via") or "")[:20],
    )  # fmt: skip
