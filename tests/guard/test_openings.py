"""Whatever an expression matches, it is looked for where it begins."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.guard import left_open
from drafter.guard.openings import LETTERS, Openings
from drafter.guard.phrases import spelled_pattern
from drafter.reading.folding import fold

EXPRESSIONS = [
    r"(?:we|i) (?:will |'ll )?add",
    r"(?:the |your )?(?:order|delivery) stays",
    r"\w+ing (?:it|them)",
    r"[سب]?نضيف\w*",
    r"(?:ال)?(?:طلب|مبلغ)\w*(?: لك)? (?:ي|ت)رجع",
    r"(?<!not )free(?: of charge)?",
    r"a{2,3}b|ab?c",
    r"(?:once|twice) (?=more)",
    r"five[ -]star|[^a]b",
    r"(?:a|b?) ?c(?=d)|\b5\.00",
    r"x",
]


@pytest.mark.parametrize("expression", EXPRESSIONS)
def test_an_expression_is_looked_for_where_it_begins(expression: str) -> None:
    texts = [
        "we will add it",
        "the order stays",
        "stays",
        "adding them",
        "بنضيف لك",
        "الطلب لك يرجع",
        "مبلغك ترجع",
        "free",
        "aab ac abc aaab",
        "once more",
        "five-star five star bb",
        " cd acd bcd 5.00",
        "x",
    ]
    openings, found = Openings(["z", expression]), 0
    for text in texts:
        for match in re.finditer(expression, text):
            found += 1
            assert 1 in openings.at(text, match.start())
    assert found


def test_only_those_are_tried_that_may_begin_there() -> None:
    openings = Openings([*EXPRESSIONS, "longer than that"])
    assert openings.at("free of charge", 0) == [2, 5, 8]
    assert openings.at("longer ways", 0) == [2, 8, len(EXPRESSIONS)]  # no more than so many letters are looked up
    assert len("longer ") > LETTERS


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from([False, True])
    .flatmap(lambda arabic: st.sampled_from(_rows(arabic=arabic)))
    .flatmap(lambda row: st.tuples(st.just(row), st.from_regex(row)))
)
def test_whatever_a_row_matches_begins_as_it_was_read_off(drawn: tuple[str, str]) -> None:
    """Texts made up from the rows themselves."""
    row, text = drawn
    openings = Openings([row])
    for match in re.finditer(row, text):
        assert openings.at(text, match.start()) == [0]


def _rows(*, arabic: bool) -> list[str]:
    return [spelled_pattern(row.arabic) if arabic else row.english for row in left_open._ROWS]


@pytest.mark.parametrize("expression", [r"(?P<a>b)c", r"(?i)a", r"(a|b)\1", "[ab"])
def test_what_cannot_be_read_off_is_refused(expression: str) -> None:
    """Nothing is guessed: an expression that were looked for in the wrong place would never be found."""
    with pytest.raises(ValueError, match="cannot be read off"):
        Openings([expression])


def test_every_row_of_the_guard_is_looked_for_where_it_begins() -> None:
    """Each of the rows that are looked up, at every word of what attackers wrote."""
    lines = (Path(__file__).parent / "red-team.jsonl").read_text(encoding="utf-8").splitlines()
    found = 0
    for arabic, half in ((False, "en"), (True, "ar")):
        openings = left_open._openings(arabic=arabic)
        texts = [fold(json.loads(line)[half]).text for line in lines]
        for number, row in enumerate(left_open._ROWS):
            pattern = left_open._pattern(row, arabic=arabic)
            for text in texts:
                for match in pattern.finditer(text):
                    at = match.start()
                    found += 1
                    assert number in openings.at(text, at) or (arabic and number in openings.at(text, at + 1)), (row.gloss, match[0])
    assert found
