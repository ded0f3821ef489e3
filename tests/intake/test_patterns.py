"""Patterns of phrases that are made late: they find what the expressions of their phrases find."""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest

from drafter.intake.patterns import GLUED, any_of, expression, phrases
from drafter.intake.tables import claims, orders, others, people, roles, states, voices


def _phrases(value: Any) -> Iterator[str]:
    """The phrases of a table: those of its pairs of a phrase and a gloss."""
    if isinstance(value, tuple) and len(value) == 2 and all(isinstance(part, str) for part in value):
        yield value[0]
    elif isinstance(value, tuple | dict):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _phrases(part)


def _shortest(phrase: str) -> str:
    """What the phrase finds at least: each word in its last way of writing, those that may be missing left out."""
    words = [word.split("/")[-1].rstrip("*").replace("_", " ") for word in phrase.split() if word != "..." and not word.endswith("?")]
    return " ".join(words)


@pytest.mark.parametrize(
    "table", [claims, orders, others, people, roles, states, voices], ids=lambda module: module.__name__.rsplit(".")[-1]
)
def test_a_phrase_is_found_wherever_its_expression_finds_it(table: ModuleType) -> None:
    """The words that it is said to need stand in the least that it finds; so nothing is passed over unread."""
    told = [phrase for name, value in vars(table).items() if name.isupper() for phrase in _phrases(value) if "{" not in phrase]
    assert len(told) > 20
    found = 0
    for phrase in told:
        text = f"so {_shortest(phrase)} then"
        plain = re.search(expression(phrase), text)
        late = any_of([phrase]).search(text)
        assert (late and late.span()) == (plain and plain.span()), phrase
        found += plain is not None
    assert found > 0.6 * len(told)


def test_phrases_stand_together_as_they_do_alone() -> None:
    """Of the same beginning the longer is found where it fits, in either script, with and without glued particles."""
    both = any_of(("refund/استرجاع ... paid", "توقف", "توقف الطلب"))
    assert [match[0] for match in both.finditer("وتوقف الطلب refund of what he paid, واسترجاع paid")] == [
        "وتوقف",
        "refund of what he paid",
        "واسترجاع paid",
    ]
    assert any_of(("توقف الطلب", "توقف")).search("وتوقف الطلب")[0] == "وتوقف الطلب"  # type: ignore[index]


def test_a_pattern_is_made_only_where_a_word_of_it_stands() -> None:
    """A text without it is answered at once, before and after the pattern is made; another text is asked about anew."""
    table = phrases((("paid twice", ""), ("دفع مرتين", "paid twice")))
    assert table.needed == {"twice", "مرتين"}
    assert table.search("he paid once") is None
    assert "_made" not in vars(table)
    assert table.match("paid twice") is not None
    assert "_made" in vars(table)
    assert list(table.finditer("nothing")) == []
    assert table.fullmatch("paid twice") is not None
    assert table.between(r"\d+ ", "!").search("5 paid twice!") is not None


def test_a_phrase_of_words_that_may_all_be_missing_is_always_tried() -> None:
    """No word of it can be relied on."""
    assert any_of(("his?",)).needed is None
    assert GLUED in any_of(("طلب",)).pattern
