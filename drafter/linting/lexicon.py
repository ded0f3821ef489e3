"""The glossary's word lists as patterns, made once for a library."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from drafter.entries import Glossary, Term, Word
from drafter.linting.arabic_text import AFTER, BEFORE, bare

_LONG = 5
"""From so many letters on, a word is also found with a glued particle and the article, without being found in other words."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A word of a list that stands in a text, with what to write instead and what it means."""

    word: str
    good: str
    gloss: str
    start: int

    def told(self) -> str:
        """The hit as the beginning of a sentence: the word, its meaning and its mend."""
        meaning = f" ({self.gloss})" if self.gloss else ""
        mend = f"write {self.good!r}" if self.good and not self.good.startswith("leave out") else "leave it out"
        return f"{self.word!r}{meaning}: {mend}"


@dataclass(frozen=True)
class WordList:
    """Words that are not to be used, found as whole words.

    ``marked`` looks at the text with its vowel marks; ``article`` finds long words with a glued article or particle, too.
    """

    words: Sequence[Word]
    arabic: bool = True
    marked: bool = False
    article: bool = True

    @cached_property
    def _by_spelling(self) -> Mapping[str, Word]:
        return {self._key(word.bad): word for word in reversed(self.words)}

    @cached_property
    def _pattern(self) -> re.Pattern[str] | None:
        if not self.words:
            return None
        ordered = sorted(self._by_spelling, key=len, reverse=True)
        long = [_spaced(word) for word in ordered if len(word) >= _LONG and self.article]
        short = [_spaced(word) for word in ordered if len(word) < _LONG or not self.article]
        if not self.arabic:
            return re.compile(rf"(?<![\w-])(?P<short>{'|'.join(long + short)})(?![\w-])", re.IGNORECASE)
        parts = [rf"[وف]?[بلك]?(?:ال)?(?P<long>{'|'.join(long)})"] if long else []
        parts += [rf"[وف]?(?P<short>{'|'.join(short)})"] if short else []
        return re.compile(rf"{BEFORE}(?:{'|'.join(parts)}){'' if self.marked else 'ا?'}{AFTER}")

    def hits(self, text: str) -> Iterator[Hit]:
        """The words of the list that stand in ``text``."""
        looked = text if self.marked or not self.arabic else bare(text)
        for found in self._pattern.finditer(looked) if self._pattern else ():
            groups = found.groupdict()
            spelled = groups.get("long") or groups.get("short") or ""
            word = self._by_spelling[self._key(spelled)]
            yield Hit(found[0].strip(), word.good, word.gloss, found.start())

    def _key(self, word: str) -> str:
        plain = " ".join(word.split())
        if not self.arabic:
            return plain.lower()
        return plain if self.marked else bare(plain)


def _spaced(word: str) -> str:
    """A word as a pattern; one that ends in a full stop is a whole text or sentence of its own."""
    return re.escape(word).replace(r"\ ", r"\s+")


@dataclass(frozen=True)
class Lexicon:
    """All word lists of a glossary, and the hours that the policy counts in business hours."""

    glossary: Glossary
    business_hours: frozenset[int] = frozenset()

    @cached_property
    def tanwin(self) -> WordList:
        """Tanwin missing or misplaced."""
        return self._list("tanwin", marked=True)

    @cached_property
    def spelling(self) -> WordList:
        """Hamza and endings."""
        return WordList([*self._words("hamza"), *self._words("endings")], marked=True)

    @cached_property
    def translated(self) -> WordList:
        """What sounds translated."""
        return self._list("translated")

    @cached_property
    def dialect(self) -> WordList:
        """Dialect, and courtesies that promise."""
        return WordList([*self._words("dialect"), *self._words("promising_courtesies")])

    @cached_property
    def untrue_ar(self) -> WordList:
        """Arabic claims that are untrue."""
        return self._list("untrue_ar")

    @cached_property
    def untrue_en(self) -> WordList:
        """English claims that are untrue."""
        return WordList(self._words("untrue_en"), arabic=False)

    @cached_property
    def gendered(self) -> WordList:
        """Forms that address a man or a woman; with the article they are nouns, which address nobody."""
        return WordList(self._words("gendered_unsafe"), article=False)

    @cached_property
    def avoid_ar(self) -> WordList:
        """Arabic words that are not used for a term."""
        return WordList([_avoided(bad, term.ar, term) for term in self.glossary.terms for bad in term.avoid_ar])

    @cached_property
    def avoid_en(self) -> WordList:
        """English words that are not used for a term."""
        return WordList([_avoided(bad, term.en, term) for term in self.glossary.terms for bad in term.avoid_en], arabic=False)

    def _words(self, name: str) -> list[Word]:
        return self.glossary.words.get(name, [])

    def _list(self, name: str, marked: bool = False) -> WordList:
        return WordList(self._words(name), marked=marked)


def _avoided(bad: str, good: str, term: Term) -> Word:
    return Word(bad=bad, good=good, gloss=f"for {term.en!r} the glossary avoids it; {term.note}".rstrip("; ."))
