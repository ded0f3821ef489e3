"""Verbs and the words around them: the forms of an Arabic verb by its stem, and the words of a statement before and behind a verb."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from drafter.reading.folding import spelled
from drafter.reading.tokens import Token

Found = tuple[str, str, int]
"""The form (verb, past, ing, noun, future) of a verb, who acts as far as an Arabic form tells, and where the verb ends."""

_ENDS: Final = frozenset([".", "!", "?", "؟", "\n"])
_BREAKS: Final = frozenset(
    "but so because since although though while however if when once unless ; : — then therefore".split()  # noqa: SIM905
)
"""Words at which the statement of a verb has ended."""
_WITHIN = 14
"""So many words of its statement are looked at on either side of a verb."""
_NAMED_BEFORE = 40
"""A pronoun means what was named within so many words before it."""
_FUTURE: Final = ("س", "ب", "ه", "ح", "م")


def arabic_forms(signs: str, stems: str, endings: Sequence[str]) -> dict[str, tuple[str, str]]:
    """The present and future forms of Arabic verbs, each with its form and person; the signs of a person stand before the stem.

    >>> arabic_forms("سن ي", "نقل", ["ه"])
    {'سننقله': ('future', 'we'), 'ينقله': ('verb', 'it')}
    """
    found = {}
    for sign in map(spelled, signs.split()):
        form = "future" if sign[0] in _FUTURE else "verb"
        person = "we" if sign.endswith("ن") and "ي" not in sign else "I" if sign.endswith("ا") else "it"
        found.update({sign + spelled(stem) + ending: (form, person) for stem in stems.split() for ending in endings})
    return found


def own_words_behind(tokens: list[Token], at: int, end: int) -> list[str]:
    """The words behind a verb, to the end of its statement."""
    words: list[str] = []
    for token in tokens[at + 1 : min(end, at + 1 + _WITHIN)]:
        if token.text in _ENDS or token.text in _BREAKS:
            break
        words.append(token.text)
    return words


def own_words_before(tokens: list[Token], at: int) -> list[str]:
    """The words before a verb, back to the beginning of its statement."""
    words: list[str] = []
    for token in reversed(tokens[max(0, at - _WITHIN) : at]):
        if token.text in _ENDS or token.text in _BREAKS:
            break
        words.append(token.text)
    return words[::-1]


def words_before(tokens: list[Token], at: int) -> list[str]:
    """The words of the sentence before a token and of the one before that, which a pronoun can mean."""
    words: list[str] = []
    ends = 0
    for place in range(at - 1, max(-1, at - _NAMED_BEFORE), -1):
        ends += tokens[place].text in _ENDS
        if ends > 1:
            break
        words.append(tokens[place].text)
    return words[::-1]


_DONE_BY_NOW: Final = frozenset(["now", "already", "all", "being"])


def is_present_passive(tokens: list[Token], at: int) -> bool:
    """ "Drops are made up within three days": it is done each time, and was not done yet; "is now made up" tells that it was."""
    near = [tokens[place].text for place in range(max(0, at - 2), at)]
    return ("is" in near or "are" in near) and _DONE_BY_NOW.isdisjoint(near)
