"""English as it is typed in chats: read as it is written elsewhere, with every letter in its place."""

from __future__ import annotations

import pytest

from drafter.reading import read
from drafter.reading.folding import fold


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("we cant redo it", "we can't redo it"),
        ("u dont pay, ur order isnt late", "you don't pay, your order isn't late"),
        ("a cantaloupe, R30, @u, id u.s.", "a cantaloupe, r30, @u, id u.s."),
    ],
)
def test_the_words_of_chat_are_spelt_out(written: str, folded: str) -> None:
    """What is put in stands at a letter of its word."""
    found = fold(written)
    assert found.text == folded
    for start in range(len(folded)):
        for end in range(start + 1, len(folded) + 1):
            first, last = found.span(start, end)
            assert 0 <= first < last <= len(written)


@pytest.mark.parametrize(("text", "polarity"), [("we cant refund it", "denied"), ("we will refund it", "promised")])
def test_cant_denies(text: str, polarity: str) -> None:
    assert [promise.polarity for promise in read(text, "en").promises] == [polarity]
