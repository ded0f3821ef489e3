"""What panels sell and where, as patterns: a platform, what is counted, the two side by side."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from drafter.intake.patterns import GLUED, any_of
from drafter.intake.tables import things
from drafter.reading.folding import spelled


def either(*words: str) -> str:
    """The words as alternatives of a pattern, the longest first."""
    return "|".join(sorted((re.escape(spelled(word)) for word in words), key=len, reverse=True)).replace("_", r"\s?")


def spelled_out(table: Iterable[tuple[str, ...]]) -> dict[str, str]:
    """Each English and Arabic word of a table with the id of its row."""
    return {spelled(word): row[0] for row in table for word in f"{row[1]} {row[2]}".split()}


PLATFORM_IDS: Final = spelled_out(things.PLATFORMS)
NOUN_IDS: Final = spelled_out(things.NOUNS)
_PLATFORM = f"{GLUED}(?:{either(*PLATFORM_IDS)})(?![^\\W_])"
NOUN = f"{GLUED}(?:{either(*NOUN_IDS)})(?![^\\W_])"
_BETWEEN = f"(?:{either(*things.BETWEEN.split(), *(word for word, _ in things.BETWEEN_ARABIC))})(?![^\\W_])"
_PLACES = frozenset({"قناة", "صفحة", "فيديو", "ستوري", "ستوريات", "ريلز", "ريل", "بوست", "شورتس"})
"""Channel, page, video, story (2), reel (2), post, shorts: of the words between they are no quality."""
_JOIN = f"(?:(?:{'|'.join(any_of([phrase]).pattern for phrase, _ in things.JOINING)})\\s*)?"
_TAGS = r"(?:(?:[^\S\n]+(?:max|min|speed)[^\S\n]+\d[\w.,/]*){0,3}[^\S\n]*\[[^\]\n]{1,40}\])*"
"""Tags in brackets, before the first also the listing's figures: "Max 100K [R60]"."""
_GAP = r"[\s-]+"
PLATFORM: Final = re.compile(f"(?<![^\\W_]){_PLATFORM}")
_ADJECTIVES = f"(?:[^\\S\\n]+(?:{either(*(word for word, _ in things.BETWEEN_ARABIC if word not in _PLACES))})(?![^\\W_])){{0,2}}"
_LIMIT = r"(?:max|min|speed)\s\d[\w.,/]*|r\d{1,3}(?!\w)|\d{1,3}\s?(?:days?|d|h)(?!\w)"
_TAIL_WORD = rf"(?:{any_of(phrase for phrase, _ in things.TAIL).pattern}|{_LIMIT})"
_TAIL = rf"(?:[^\S\n]+[–—-]+[^\S\n]+{_TAIL_WORD}(?:[^\S\n/-]+{_TAIL_WORD}){{0,4}})"
_MORE_WORDS = rf"(?:[^\S\n]+{_TAIL_WORD}){{1,4}}"
_BEHIND = rf"(?:{_MORE_WORDS})?{_TAIL}{{0,3}}"
_TAILS = rf"(?:{_BEHIND}(?=[^\S\n]*\|)|{_BEHIND}[^\S\n]*\[[^\]\n]{{1,40}}\])?"
"""Behind a dash, up to the end of a cell or with a tag in brackets: "Instagram Likes - Fast [No Refill]"."""
SERVICE: Final = re.compile(
    f"(?<![^\\W_])(?:{_PLATFORM}{_GAP}(?:{_BETWEEN}{_GAP}){{0,3}}{_TAGS}{NOUN}"
    f"|{NOUN}{_GAP}(?:{_BETWEEN}{_GAP}){{0,2}}{_JOIN}{_PLATFORM}{_ADJECTIVES}){_TAGS}{_TAILS}{_TAGS}"
)
NOUN_PHRASE: Final = re.compile(
    f"(?<![^\\W_])(?:(?:{_PLATFORM}|{NOUN}|{_BETWEEN}){_GAP}){{0,3}}"
    f"(?:{_JOIN}{_PLATFORM}|{NOUN}|(?:{either(*things.PIECES.split())})(?!\\w)){_ADJECTIVES}{_TAGS}"
)
