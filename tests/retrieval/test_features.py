"""What the matcher sees of a message."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.retrieval.features import BLOCKS, bones, counts, plain


@pytest.mark.parametrize(
    ("arabizi", "arabic"),
    [
        pytest.param("wain floosi", "وين فلوسي", id="where is my money"),
        pytest.param("el 6alab ma bada", "الطلب ما بدا", id="the order did not begin"),
        pytest.param("raj3oo el mablagh", "رجعوا المبلغ", id="give the amount back"),
    ],
)
def test_both_scripts_share_bones(arabizi: str, arabic: str) -> None:
    assert bones(plain(arabizi)) == bones(plain(arabic))


@pytest.mark.parametrize(
    ("given_", "expected"),
    [
        pytest.param("Order 88231!!", "order 0!!", id="figures are alike"),
        pytest.param("الطلب ٨٨٢٣١", "الطلب 0", id="Arabic-Indic figures too"),
        pytest.param("see https://example.com/x now", "see  url  now", id="links are alike"),
        pytest.param("soooo slow", "soo slow", id="drawn-out letters"),
        pytest.param("6alab 3ndi", "6alab 3ndi", id="digits of Arabizi stay"),
    ],
)
def test_plain(given_: str, expected: str) -> None:
    assert plain(given_) == expected


@given(st.text(max_size=300))
def test_any_text_has_features(text: str) -> None:
    """No text makes the features fail, and there are as many blocks as the head weighs."""
    assert len(counts(text)) == BLOCKS


def test_an_endless_message_is_cut() -> None:
    """A pasted novel costs no more than its first characters."""
    assert counts("order " * 100_000) == counts("order " * 50_000)
