"""The names of people in a text: the client's own in either script, whoever introduces himself, names that are certainly names, and the
family names that follow one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from drafter.writing.tables.identities import NAME_CUES, NO_NAMES
from drafter.writing.tables.people import AFTER_A_NAME, GIVEN, LAST_SOUNDS, NOT_AFTER_A_NAME, SERVANT_OF, SOUNDS, VOWELS

Found = tuple[int, int, bool]
"""Where a name begins and ends, and whether it is the client's own."""

WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’](?=[^\W\d_]))*")
_ARABIC = re.compile("[\u0620-\u064a\u066e-\u06d3]")
_GLUED = re.compile("(?:[وف])?(?:[بلك]|يا)?(?:ال|لل)?")
_ONE_SPELLING = str.maketrans("أإآىة", "ااايه")
_BEFORE, _AFTER = r"(?<![^\W_])", r"(?![^\W_])"
_ARABIC_GIVEN = "|".join(arabic.translate(_ONE_SPELLING) for arabic, _ in GIVEN if arabic)
_CERTAIN = re.compile(
    rf"{_BEFORE}(?:[وف])?(?:[بلك]|يا ?)?(?P<name>{SERVANT_OF}|{_ARABIC_GIVEN}){_AFTER}"
    rf"|{_BEFORE}(?P<latin>{'|'.join(latin for _, latin in GIVEN)})(?:['’]s)?{_AFTER}",
    re.IGNORECASE,
)
_FOLLOWING = re.compile(
    r"[ ](?:(?:[aA]l|[eE]l|[bB]in|[bB]int|[iI]bn|[aA]bu|[bB]u)[ -]?)?(?P<title>[A-Z][a-z'’]+(?:-[A-Z][a-z]+)?)"  # Al Mansoori, Hassan
    rf"|[ -](?:[aA]l|AL|[eE]l|EL)[ -]?(?P<nisba>[a-zA-Z'’]{{3,}}(?:[iy]|ee|[IY])){_AFTER}"  # al mansoori
    rf"|[ ](?:bin|bint|ibn|BIN|BINT|IBN)[ ](?P<father>[a-zA-Z'’]{{2,}})|[ -](?:AL|EL)[ -]?(?P<capitals>[A-Z]{{3,}})"
    r"|[ ](?:بن|ابن|بنت|آل)[ ](?P<son>[\u0620-\u064a]{2,})|[ ](?P<family>ال[\u0620-\u064a]{2,}ي[ةه]?)(?![\u0620-\u064a])"  # المنصوري
    r"|[ ](?P<arabic>[\u0620-\u064a]{2,})"
)
_MOST_FOLLOWING = 4


@dataclass(frozen=True, slots=True)
class People:
    """Who may be named in the texts of one case: ``names`` are the words of the client's own name."""

    names: tuple[str, ...]

    def introduced(self, text: str) -> Iterator[Found]:
        """Names that a cue says: my name is, regards."""
        for cue in NAME_CUES:
            for match in cue.finditer(text):
                group = match.lastgroup or "name"
                if match[group].split()[0].lower() not in NOT_AFTER_A_NAME:  # "I am From Dubai" names nobody
                    yield (*match.span(group), any(self.is_own(word) for word in WORD.findall(match[group])))

    def named(self, text: str) -> Iterator[Found]:
        """Words of the client's name, and names that are certainly names."""
        yield from ((*match.span(), True) for match in WORD.finditer(text) if self.is_own(match[0]))
        for match in _CERTAIN.finditer(text.translate(_ONE_SPELLING)):
            yield (*match.span(match.lastgroup or 0), False)

    def is_own(self, word: str) -> bool:
        """Whether a word is a part of the client's name, in the same script or as it is spelled in the other."""
        return word.lower() not in NO_NAMES and any(_alike(word, name) for name in self.names)


def following(text: str, end: int) -> int:
    """Where a name that ends at ``end`` really ends: with the family names that follow it.

    >>> following("Ahmed Al Mansoori, order", 5), following("Ahmed Order stopped", 5), following("احمد المنصوري وقف", 4)
    (17, 5, 13)
    """
    for _ in range(_MOST_FOLLOWING):
        match = _FOLLOWING.match(text, end)
        if match is None or not _is_a_name(match):
            break
        end = match.end()
    return end


def _is_a_name(match: re.Match[str]) -> bool:
    """Whether what follows a name is a name too; an Arabic word without a sign of one must be known as one."""
    word = match[match.lastgroup or 0]
    if match.lastgroup == "arabic":
        return word in AFTER_A_NAME
    return word.lower() not in NOT_AFTER_A_NAME


def names_of(name: str) -> tuple[str, ...]:
    """The words of a name by which its bearer is known."""
    return tuple(word for word in WORD.findall(name) if len(word) > 1 and word.lower() not in NO_NAMES)


def _alike(word: str, name: str) -> bool:
    """Whether a word is a name or a part of one, in the same script or as it is spelled in the other."""
    if word.lower() == name.lower():
        return True
    arabic, named_arabic = bool(_ARABIC.search(word)), bool(_ARABIC.search(name))
    if arabic and named_arabic:
        return bool({_one(form) for form in _forms(word)} & {_one(name), _one(name).removeprefix("ال")})
    if arabic or named_arabic:
        written, latin = (word, name) if arabic else (name, word)
        return any(_sounds(form).fullmatch(_latin(latin)) for form in (_forms(word) if arabic else {written, written.removeprefix("ال")}))
    said, own = _latin(word), _latin(name)
    return own in (said, said.removeprefix("al"), said.removeprefix("el"))


def _latin(word: str) -> str:
    return re.sub("['’]s?$", "", word.lower()).replace("'", "").replace("’", "")


def _one(word: str) -> str:
    return word.translate(_ONE_SPELLING)


@lru_cache(maxsize=4096)
def _forms(word: str) -> frozenset[str]:
    """A word in Arabic with and without the particles that are glued to it: and, so, with, for, like, the."""
    ends = [end for end in range(1, len(word) - 1) if _GLUED.fullmatch(word[:end])]
    return frozenset({word, *(word[end:] for end in ends)})


@lru_cache(maxsize=4096)
def _sounds(arabic: str) -> re.Pattern[str]:
    """How an Arabic name may be written in Latin letters: a vowel between consonants is not written in Arabic."""
    word = "".join(letter for letter in arabic if letter in SOUNDS).replace("إي", "إ").replace("عبدال", "عبدٱل")
    middle = [SOUNDS[letter] for letter in word[:-1]]
    spelled = [*middle, LAST_SOUNDS.get(word[-1], SOUNDS[word[-1]])] if word else []
    return re.compile("".join(_voweled(sound, letter, after) for sound, letter, after in zip(spelled, word, word[1:] + " ", strict=True)))


def _voweled(sound: str, letter: str, after: str) -> str:
    return f"(?:{sound})" + ("" if {letter, after} & {*VOWELS, " "} else "[aeiou]{0,2}")
