"""What a text promises, in one line."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from drafter.reading import Promise, read


def _told(promise: Promise) -> str:
    amount = f" {promise.amount.value}" if promise.amount else ""
    percent = f" %{promise.percent}" if promise.percent else ""
    fraction = f" f{promise.fraction}" if promise.fraction else ""
    hours = f" h{promise.hours}" if promise.hours else ""
    speaker = "" if promise.speaker == "we" else f" <{promise.speaker}>"
    return f"{promise.remedy} {promise.polarity}{amount}{percent}{fraction}{hours}{speaker}"


@pytest.fixture(scope="session")
def promised() -> Callable[[str], str]:
    """The promises of a text with their figures, and what in it could not be read."""

    def of(text: str) -> str:
        reading = read(text)
        doubts = "".join(f" || unreadable: {text[each.start : each.end]}" for each in reading.unreadable)
        return ", ".join(map(_told, reading.promises)) + doubts

    return of
