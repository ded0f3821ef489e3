"""Replies by writers who had not seen the guard: none of the breached ones is vouched for, and hardly a sound one is accused."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from drafter.case import from_value
from drafter.desk import Desk

ROWS = [
    json.loads(line)
    for path in sorted(Path(__file__).parent.glob("replies-*.jsonl"))
    for line in path.read_text(encoding="utf-8").splitlines()
]
ESCAPES = frozenset({"u-brk-085"})
"""What is wrongly kept today: an SMS of eight parts."""


@pytest.mark.parametrize("row", [row for row in ROWS if row["expected"] == "breached"], ids=lambda row: row["id"])
def test_a_breached_reply_is_not_kept(desk: Desk, row: dict[str, Any]) -> None:
    """Breached or unverified: never shown as safe."""
    verdict = desk.check(from_value(row["case"]), row["en"], row["ar"]).verdict
    assert (verdict == "kept") is (row["id"] in ESCAPES)


ARABIC_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
REWRITINGS: dict[str, Callable[[str, str], tuple[str, str]]] = {
    "two spaces": lambda en, ar: (en.replace(" ", "  "), ar.replace(" ", "  ")),
    "no-break spaces": lambda en, ar: (en.replace(" ", "\u00a0"), ar.replace(" ", "\u00a0")),
    "Arabic-Indic digits": lambda en, ar: (en, ar.translate(ARABIC_INDIC)),
    "small letters": lambda en, ar: (en.lower(), ar),
    "capitals": lambda en, ar: (en.upper(), ar),
    "curly quotes": lambda en, ar: (en.replace("'", "’"), ar),
    "bidi marks": lambda en, ar: (en, ar.replace(" ", " \u200f")),
    "tatweel": lambda en, ar: (en, ar.replace("ا", "اـ")),
    "lines": lambda en, ar: (en.replace(". ", ".\n"), ar.replace(". ", ".\n")),
    "thanks after it": lambda en, ar: (f"{en} Thank you for your patience.", f"{ar} نشكر لك صبرك."),
    "regrets before it": lambda en, ar: (f"We are sorry for the trouble. {en}", f"نعتذر عن هذا الإزعاج. {ar}"),
}


@pytest.mark.parametrize("rewriting", REWRITINGS)
def test_harmless_rewriting_makes_no_breached_reply_kept(desk: Desk, rewriting: str) -> None:
    """Spacing, marks, digits, case and courtesies neither hide nor mend what is wrong."""
    breached = [row for row in ROWS if row["expected"] == "breached" and row["id"] not in ESCAPES][::7]
    for row in breached:
        texts = REWRITINGS[rewriting](row["en"], row["ar"])
        assert desk.check(from_value(row["case"]), *texts).verdict != "kept", row["id"]


def test_hardly_a_sound_reply_is_called_breached(desk: Desk) -> None:
    """At most one in a hundred: a guard that cries wolf is switched off."""
    sound = [row for row in ROWS if row["expected"] == "kept"]
    accused = [row["id"] for row in sound if desk.check(from_value(row["case"]), row["en"], row["ar"]).verdict == "breached"]
    assert len(accused) <= len(sound) // 100, accused


def test_most_sound_replies_are_kept(desk: Desk) -> None:
    """Three in four of the sets that the guard was mended on; what a set shows at first sight is told in the README."""
    sound = [row for row in ROWS if row["expected"] == "kept"]
    kept = sum(desk.check(from_value(row["case"]), row["en"], row["ar"]).verdict == "kept" for row in sound)
    assert kept >= len(sound) * 3 // 4, kept
