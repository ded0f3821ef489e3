"""What `drafter intake` reads: a text and when it was received, by the clock where nobody says."""

from __future__ import annotations

from datetime import UTC, datetime

from drafter.errors import DrafterError
from drafter.intake import Intake, intake
from drafter.retrieval import Matcher


def read(text: str, received_at: object, matcher: Matcher) -> Intake:
    """The intake of a text that is not empty; raise ``DrafterError`` for one that is, or a time without its UTC offset."""
    if not text.strip():
        raise DrafterError("the note is empty; a note is the words of an agent, a chat or an order line")
    received = _instant(received_at) if received_at is not None else None
    return intake(text, received_at=received, now=datetime.now(UTC).astimezone(), matcher=matcher)


def _instant(given: object) -> datetime:
    try:
        read = datetime.fromisoformat(given) if isinstance(given, str) else None
    except ValueError:
        read = None
    if read is None or read.tzinfo is None or not 1971 <= read.year <= 2998:
        raise DrafterError(f"received_at: {given!r} is no time with its UTC offset, such as 2026-05-12T10:30:00+04:00")
    return read
