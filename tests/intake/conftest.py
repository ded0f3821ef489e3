"""What intake reads of a note that came in on one morning."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest

from drafter.intake import Intake, intake

_RECEIVED = datetime.fromisoformat("2026-05-12T10:05:00+04:00")


@pytest.fixture(scope="session")
def read() -> Callable[[str], Intake]:
    """All of it."""

    def of(text: str) -> Intake:
        return intake(text, received_at=_RECEIVED)

    return of


@pytest.fixture(scope="session")
def values(read: Callable[[str], Intake]) -> Callable[[str], dict[str, Any]]:
    """Its facts by their paths."""

    def of(text: str) -> dict[str, Any]:
        return {fact.path: fact.value for fact in read(text).facts}

    return of
