"""Days of the month told in words: the third of July, twenty-third, الثالث من يوليو, الحادي والثلاثين."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from drafter.reading.folding import spelled
from drafter.reading.tables import times

_LONGEST = 3


def _days() -> dict[tuple[str, ...], int]:
    """Every ordinal from the first to the thirty-first, as the tokens that it is told in."""
    english, arabic = times.ENGLISH_DAYS.split(), [spelled(word) for word in times.ARABIC_DAYS.split()]
    found: dict[tuple[str, ...], int] = {(word,): day for day, word in enumerate(english, start=1)}
    found |= {(word,): day for day, word in enumerate(arabic, start=1)}
    for day, word in enumerate([spelled("الحادي"), *arabic[1:9]], start=1):
        found |= {(word, spelled("عشر")): 10 + day, (word, spelled("عشرة")): 10 + day}
        for tens, spellings in ((20, "العشرين العشرون"), (30, "الثلاثين الثلاثون")):
            found |= {(word, "و" + spelled(each)): tens + day for each in spellings.split() if tens + day <= _LAST}
    found |= {(spelled(word),): day for day, words in ((20, "العشرين العشرون"), (30, "الثلاثين الثلاثون")) for word in words.split()}
    found |= {("twentieth",): 20, ("thirtieth",): 30}
    for day, word in enumerate(english[:9], start=1):
        for tens, name in ((20, "twenty"), (30, "thirty")):
            if tens + day <= _LAST:
                found |= {(name, word): tens + day, (name, "-", word): tens + day}
    return found


_LAST = 31
_DAYS: Final = _days()


def day_before(text: Callable[[int], str], end: int) -> tuple[int, int] | None:
    """The first token and the number of a day that ends before token ``end``; ``text`` gives a token's text."""
    for length in range(_LONGEST, 0, -1):
        first = text(end - length)
        words = [text(at) for at in range(end - length + 1, end)]
        day = _DAYS.get((first, *words)) or _DAYS.get((first.removeprefix("و"), *words))
        if day is not None:
            return end - length, day
    return None


def day_after(text: Callable[[int], str], first: int) -> tuple[int, int] | None:
    """The token after a day that begins at token ``first``, and its number."""
    for length in range(_LONGEST, 0, -1):
        day = _DAYS.get(tuple(text(at) for at in range(first, first + length)))
        if day is not None:
            return first + length, day
    return None
