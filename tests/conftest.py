"""Builders that every room's tests share: one desk over the shipped library, cases from a few facts, a copy of the library to spoil."""

from __future__ import annotations

import gc
import os
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from drafter import places
from drafter.case import Case, from_value
from drafter.desk import Desk

settings.register_profile("drafter", deadline=None)  # a busy machine fails no law; times are measured in tests/bench
settings.load_profile("drafter")

PARTIAL: dict[str, Any] = {
    "reference": "T-1",
    "stage": "resolve",
    "now": "2026-05-12T10:30:00+04:00",
    "received_at": "2026-05-12T10:05:00+04:00",
    "message": "my order stopped",
    "claim": "stopped_midway",
    "client": {"name": "Omar Saleh", "gender": "male", "requests_90d": 1, "refunds": []},
    "order": {
        "id": "88231",
        "service": "Instagram Followers [R30]",
        "service_id": "ig-1",
        "status": "partial",
        "quantity": 1000,
        "delivered": 600,
        "paid": "12.50 USD",
        "refunded": "0 USD",
        "ordered_at": "2026-05-01T09:00:00+04:00",
    },
    "evidence": {"can_complete": False},
}
"""A complete case: 600 of 1,000 came and the rest cannot be completed, so 5.00 USD are due to the balance."""


@pytest.fixture(autouse=True, scope="session")
def _installation(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Nothing of the machine's own settings nor its records; the fitted matcher is kept for the session."""
    with pytest.MonkeyPatch.context() as patch:
        for name in [
            name
            for name in os.environ
            if name.startswith(("DRAFTER_", "OPENAI_", "LANGSMITH_", "LANGCHAIN_")) and name != "DRAFTER_REQUIRE_POSTGRES"
        ]:
            patch.delenv(name)
        patch.setenv("DRAFTER_CACHE", str(tmp_path_factory.mktemp("cache")))
        patch.setenv("DRAFTER_DATABASE_URL", f"sqlite:///{tmp_path_factory.mktemp('records') / 'records.db'}")
        yield


_ENDINGS = ("one", "two", "six", "ten", "day", "car", "red", "sky", "sea", "oak", "ink", "fog")
_AT_LEAST, _LONG_ENOUGH = 3, 0.5
"""So many calls, and so many seconds of them, that a busy moment of the machine is outlasted."""


@pytest.fixture(scope="session")
def seconds() -> Callable[[Callable[[str], object]], float]:
    """What a call costs this thread at least, of three or more: what else the machine and the collector of garbage do is not counted.

    A call of a few milliseconds is made up to twelve times, for a busy moment of the machine outlasts three of them. Each is given
    another word to end its text with, for what was read before is remembered.

    For laws of growth alone, where four times the text is held against once; how fast something is, is measured in ``tests/bench``.
    """

    def spent(call: Callable[[str], object]) -> float:
        times = []
        gc.collect()
        gc.disable()
        try:
            for word in _ENDINGS:
                began = time.thread_time()
                call(f" {word}")
                times.append(time.thread_time() - began)
                if len(times) >= _AT_LEAST and sum(times) > _LONG_ENOUGH:
                    break
        finally:
            gc.enable()
        return min(times)

    return spent


@pytest.fixture(scope="session")
def desk() -> Desk:
    """The desk over the shipped library, with the settings of a fresh installation."""
    return Desk()


@pytest.fixture(scope="session")
def facts() -> Callable[..., dict[str, Any]]:
    """The plain value of the partial order's case, with whole groups or top keys replaced; None leaves a key out."""

    def built(**changes: Any) -> dict[str, Any]:
        return {key: value for key, value in {**PARTIAL, **changes}.items() if value is not None}

    return built


@pytest.fixture(scope="session")
def case(facts: Callable[..., dict[str, Any]]) -> Callable[..., Case]:
    """The same as a case; ``order``, ``client`` and ``evidence`` given as mappings are laid over the partial order's own."""

    def built(**changes: Any) -> Case:
        merged = {key: {**PARTIAL[key], **value} if key in ("order", "client") and value else value for key, value in changes.items()}
        return from_value(facts(**merged))

    return built


@pytest.fixture
def library_copy(tmp_path: Path) -> Path:
    """A copy of the shipped library that a test may change."""
    return Path(shutil.copytree(places.library(), tmp_path / "library"))
