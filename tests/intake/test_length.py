"""How long a note may be, and that intake takes time in proportion to it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest

from drafter.errors import CaseError
from drafter.intake import LONGEST, intake

RECEIVED = datetime.fromisoformat("2026-05-12T10:05:00+04:00")


def test_a_longer_note_is_refused_with_one_sentence() -> None:
    """At the limit it is read; one character more and it is refused, with both figures."""
    assert intake(" " * (LONGEST - 9) + "order 552", received_at=RECEIVED).facts == ()
    with pytest.raises(CaseError, match=r"40001 characters, of which at most 40000 are read"):
        intake("x" * (LONGEST + 1), received_at=RECEIVED)


@pytest.mark.parametrize(
    "unit",
    [
        "1000 followers ",
        "1/2/",
        "1 ",
        "paid 5 usd ",
        "client says the account is private ",
        "another order, ",
        "(",
        "الطلب مكتمل ",
        "order 47001 fine, ",
        "correct order id is 88213 ",
        'client: "',
        "our error ",
        "to the link he gave ",
        "no one ",
        "رقم الطلب عندي ",
        "\n",
        "order 12345\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n",
    ],
)
def test_time_is_in_proportion_to_the_text(unit: str, seconds: Callable[[Callable[[str], object]], float]) -> None:
    """Four times the text takes not much more than four times as long, though it is one clause without an end."""
    short, long = (unit * (size // len(unit)) for size in (1_000, 4_000))
    least = seconds(lambda word: intake(short + word, received_at=RECEIVED))
    assert seconds(lambda word: intake(long + word, received_at=RECEIVED)) < 8 * least
