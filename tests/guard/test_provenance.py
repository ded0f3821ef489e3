"""Which approved lines a text consists of: what is recognised, what is left over, and where it stands."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.entries import Line
from drafter.guard.provenance import bare_of, take_apart
from drafter.writing.composing import Piece

ADD = "We will add 12.50 USD to your panel balance."
TIME = "It shows within 24 hours."
HELLO = "Hello Omar,"
AR_ADD = "سنضيف 12.50 دولار إلى رصيدك."
AR_TIME = "سيظهر خلال 24 ساعة."
AR_HELLO = "أهلًا أستاذ عمر،"


def _piece(en: str, ar: str, part: Any = "resolution") -> Piece:
    return Piece(part, en, ar, Line(en=en, ar=ar), {})


PIECES = (_piece(HELLO, AR_HELLO, "opening"), _piece(ADD, AR_ADD), _piece(TIME, AR_TIME, "timeline"))


def _read(text: str, lang: Any = "en") -> list[tuple[str, bool]]:
    return [(text[found.start : found.end], found.piece is not None) for found in take_apart(text, PIECES, lang)]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", f"{ADD} {TIME}", [(ADD, True), (TIME, True)]),
        ("en", f"{TIME}\n\n{ADD}", [(TIME, True), (ADD, True)]),
        ("en", f"  {ADD}  ", [(ADD, True)]),
        ("en", ADD.replace(" ", "\n "), [(ADD.replace(" ", "\n "), True)]),
        ("en", "We will add *12.50 USD* to your panel balance.", [("We will add *12.50 USD* to your panel balance.", True)]),
        ("en", f"{HELLO}\n\n———\n\n{ADD}", [(HELLO, True), (ADD, True)]),
        ("en", f"{ADD} And more. {TIME}", [(ADD, True), ("And more.", False), (TIME, True)]),
        ("en", f"And more. {ADD}", [("And more.", False), (ADD, True)]),
        ("en", f"{ADD} And more", [(ADD, True), ("And more", False)]),
        ("en", "One. Two! Three?", [("One. Two! Three?", False)]),
        ("en", f"Sure {ADD}", [(f"Sure {ADD}", False)]),
        ("en", ADD.replace("12.50", "13.50"), [(ADD.replace("12.50", "13.50"), False)]),
        ("en", ADD.replace("12.50", "1 2.50"), [(ADD.replace("12.50", "1 2.50"), False)]),
        ("en", ADD.replace("12.50", "12.5—0"), [(ADD.replace("12.50", "12.5—0"), False)]),
        ("en", TIME.replace("24", "2\n4"), [(TIME.replace("24", "2\n4"), False)]),
        ("en", TIME.replace("24", "2*4"), [(TIME.replace("24", "2*4"), False)]),
        ("ar", AR_TIME.replace("24", "2\u06404"), [(AR_TIME.replace("24", "2\u06404"), False)]),
        ("ar", AR_TIME.replace("24", "2\u064e4"), [(AR_TIME.replace("24", "2\u064e4"), False)]),
        ("en", TIME.replace("24", "2\u200b4"), [(TIME.replace("24", "2\u200b4"), False)]),
        ("en", ADD.replace("12.50", "\u202e12.50"), [(ADD.replace("12.50", "\u202e12.50"), False)]),
        ("en", "", []),
        ("en", " \n\u200f* ", []),
        ("ar", f"{AR_ADD} {AR_TIME}", [(AR_ADD, True), (AR_TIME, True)]),
        ("ar", f"{AR_ADD} وأكثر؟ {AR_TIME}", [(AR_ADD, True), ("وأكثر؟", False), (AR_TIME, True)]),
        ("ar", f"\u200f{AR_ADD}\u200f", [(AR_ADD, True)]),
        ("ar", AR_ADD.replace("12.50", "\u206812.50\u2069"), [(AR_ADD.replace("12.50", "\u206812.50\u2069"), True)]),
        ("ar", AR_ADD.replace("12.50", "١٢٫٥٠"), [(AR_ADD.replace("12.50", "١٢٫٥٠"), True)]),
        ("ar", AR_ADD.replace("12.50", "١٢٫٥١"), [(AR_ADD.replace("12.50", "١٢٫٥١"), False)]),
        ("ar", AR_ADD.replace("إلى", "الى"), [(AR_ADD.replace("إلى", "الى"), True)]),
        ("en", ADD.lower(), [(ADD.lower(), True)]),
        ("en", ADD.replace("will", "wıll"), [(ADD.replace("will", "wıll"), False)]),
        ("ar", AR_TIME.replace("24", "2 4"), [(AR_TIME.replace("24", "2 4"), False)]),
        ("ar", ADD, [(ADD, False)]),
    ],
)
def test_take_apart(lang: str, text: str, expected: list[tuple[str, bool]]) -> None:
    assert _read(text, lang) == expected


def test_the_longer_line_wins() -> None:
    """A line that begins another is not read into it."""
    short, long = _piece("We will add 5 USD.", "أ"), _piece("We will add 5 USD. Today.", "ب")
    assert [found.piece for found in take_apart("We will add 5 USD. Today.", [short, long], "en")] == [long]
    assert [found.piece for found in take_apart("We will add 5 USD. We will add 5 USD. Today.", [short, long], "en")] == [short, long]


def test_lines_whose_figures_meet_are_still_two() -> None:
    """A line that ends in a digit and one that begins with one are no figure pulled apart."""
    first, second = _piece("Order 12", "أ"), _piece("34 likes.", "ب")
    assert [found.piece for found in take_apart("Order 12 34 likes.", [first, second], "en")] == [first, second]


def test_without_lines_everything_is_left_over() -> None:
    """Nothing is known where nothing may be said."""
    assert [(found.start, found.end, found.piece) for found in take_apart(" abc ", [], "en")] == [(1, 4, None)]


def test_an_empty_line_is_found_nowhere() -> None:
    """A piece of spacing only would otherwise be found without an end."""
    assert [found.piece for found in take_apart("abc", [_piece(" *", "ب")], "en")] == [None]


TEXTS = st.text(alphabet=st.sampled_from("We will add12.50 USD\n*—\u200f٣؟ع!"), max_size=80) | st.lists(
    st.sampled_from([ADD, TIME, HELLO, "More.", " ", "\n\n"])
).map("".join)


@given(TEXTS)
def test_every_visible_character_is_in_one_stretch(text: str) -> None:
    """Stretches follow each other without overlap, and nothing that can be read lies between them."""
    stretches, at = take_apart(text, PIECES, "en"), 0
    for found in stretches:
        assert at <= found.start < found.end <= len(text)
        assert not text[at : found.start].strip(" \n*—\u200f")
        at = found.end
    assert not text[at:].strip(" \n*—\u200f")


@given(TEXTS)
def test_a_known_stretch_reads_as_its_line(text: str) -> None:
    """What is called an approved line is that line, letter by letter and figure by figure."""
    for found in take_apart(text, PIECES, "en"):
        if found.piece:
            assert bare_of(_piece(text[found.start : found.end], "x"), "en") == bare_of(found.piece, "en")
