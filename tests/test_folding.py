"""One spelling for what readers take for the same, words found by it, and the language to answer in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.folding import fold, language, mentions

FOLDED = [
    ("capitals", "ChargeBACK", "chargeback"),
    ("a hyphen that does not break", "charge‑back", "charge-back"),
    ("curly apostrophe", "I’ll", "i'll"),
    ("full width", "ＰＯＬＩＣＥ", "police"),
    ("forms of alef", "أإآا", "اااا"),
    ("taa marbuta", "محكمة", "محكمه"),
    ("alef maqsura", "شكوى", "شكوي"),
    ("Persian yeh and kaf", "شکوی", "شكوي"),
    ("hamza on waw and yeh", "مسؤول شائع", "مسوول شايع"),
    ("vowel marks", "شَكْوَىً", "شكوي"),
    ("kashida", "محـــامي", "محامي"),
    ("Gulf g", "گلت", "قلت"),
    ("invisible marks", "مح\u200fامي\u200e", "محامي"),
    ("soft hyphen", "law\u00adyer", "lawyer"),
    ("Arabic-Indic digits", "٠١٢٣٤٥٦٧٨٩", "0123456789"),
    ("Persian digits", "۰۱۲۳۴۵۶۷۸۹", "0123456789"),
    ("Arabic marks", "٥٫٥٠ ٬ ٪ ، ؛ ؟", "5.50 , % , ; ?"),
]


@pytest.mark.parametrize(("text", "folded"), [line[1:] for line in FOLDED], ids=[line[0] for line in FOLDED])
def test_fold(text, folded):
    assert fold(text) == folded


LETTERS = "aBzZ0 9'’‑-،؟٫٪" + "".join(map(chr, range(0x620, 0x6D4))) + "\u200f\u00ad"


@given(st.text(alphabet=LETTERS))
def test_folding_twice_changes_nothing(text):
    """A folded text is its own spelling, so that a word list and a message meet whichever is folded first."""
    once = fold(text)
    assert fold(once) == once


FOUND = [
    ("a word", "go to Court now", "court"),
    ("at the end", "court", "court"),
    ("between marks", "(court!)", "court"),
    ("an open end", "Lawyers", "lawyer*"),
    ("two words over a line", "consumer\n protection", "consumer protection"),
    ("and", "ومحكمة", "محكمة"),
    ("by", "بمحكمة", "محكمة"),
    ("the", "المحكمه", "محكمة"),
    ("and by the", "وبالمحكمة", "محكمة"),
    ("to the", "للمحكمة", "محكمة"),
    ("and to the", "وللمحكمة", "محكمة"),
    ("will", "سأرفع قضية", "أرفع قضية"),
    ("and will", "وسأرفع قضية", "أرفع قضية"),
    ("Arabic with an open end", "محاميكم", "محامي*"),
    ("Arabizi", "el Ma7kama", "ma7kama*"),
]


@pytest.mark.parametrize(("text", "word"), [line[1:] for line in FOUND], ids=[line[0] for line in FOUND])
def test_mentions(text, word):
    assert mentions(text, ("another", word))


NOT_FOUND = [
    ("a longer word", "courtesy", "court"),
    ("a word before it", "discourt", "court"),
    ("joined by an underscore", "my_court", "court"),
    ("an open end does not open the start", "outlawyers", "lawyer*"),
    ("half of two words", "consumer", "consumer protection"),
    ("the words apart", "consumer data protection", "consumer protection"),
    ("no particle", "شمحكمة", "محكمة"),
    ("an Arabic ending", "محكمتين", "محكمة"),
    ("particles are Arabic", "بcourt", "court"),
    ("nothing", "", "court"),
]


@pytest.mark.parametrize(("text", "word"), [line[1:] for line in NOT_FOUND], ids=[line[0] for line in NOT_FOUND])
def test_mentions_no_word_of_its_own(text, word):
    assert not mentions(text, (word,))


def test_no_words_are_never_mentioned():
    """An empty list finds nothing; it is not a pattern that matches everywhere."""
    assert not mentions("anything", ())


LANGUAGES = [
    ("where is my refund", "en"),
    ("وين فلوسي", "ar"),
    ("the order in it وين", "ar"),  # three Arabic letters to twelve Latin ones
    ("the order is out وين", "en"),  # and to thirteen
    ("order 88231 لسه ما وصل شي أبي فلوسي", "ar"),
    ("wain el 6alab 7aggi", "ar"),
    ("abi floosi ya jama3a", "ar"),
    ("hi, order #12345 has 600 of 1000", "en"),
    ("", "en"),
    ("12345", "en"),
]


@pytest.mark.parametrize(("text", "expected"), LANGUAGES, ids=[text or "nothing" for text, _ in LANGUAGES])
def test_language(text, expected):
    assert language(text) == expected
