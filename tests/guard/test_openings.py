"""Whatever an expression matches, it is looked for where it begins."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from drafter.guard import left_open
from drafter.guard.openings import LETTERS, Openings
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
    assert openings.at("free of charge", 0) == [2, 5]
    assert openings.at("longer ways", 0) == [2, len(EXPRESSIONS)]  # no more than so many letters are looked up
    assert len("longer ") > LETTERS


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
