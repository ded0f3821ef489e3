"""Fits the wording gate from the labelled sentences and the script library: ``python -m drafter.guard.wording.fitting``.

``sentences/*.jsonl`` holds rows ``{"en", "ar", "label", "kind"}``; ``done`` rows are true in some cases and false in others, so they teach
words only, and a binding row may have one half alone; the halves of ``plain`` rows say the same in freer words, and teach nothing of which
word stands for which. The lines of the library are harmless. ``lexicon/*.tsv`` tells which words can stand
for the stems of both languages in a faithful translation, ``~`` that nothing need stand for one; to them come the words that IBM Model 1
pairs, each pair of sentences being a translation.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from drafter import places, reading
from drafter.folding import Language
from drafter.guard.identity import skeleton
from drafter.guard.wording import pairing
from drafter.guard.wording.counterparts import OTHER
from drafter.guard.wording.denials import denies
from drafter.guard.wording.features import SIZE, features, heard, stems
from drafter.guard.wording.fitted import FOLDER, LEXICON, PROMISING, SENTENCES, WEIGHTS, WORDS, places_of, values_of
from drafter.guard.wording.oddities import GIVES, alike, is_fragment
from drafter.guard.wording.parting import ENDS
from drafter.guard.wording.plain import plain
from drafter.guard.wording.turns import turns
from drafter.reading.folding import fold

LANGUAGES: tuple[Language, Language] = ("en", "ar")

_STRENGTH = 20.0
"""The inverse of the regularisation; set by leaving one file of sentences out at a time."""

_ROUNDS = 6
_LEAST_LIKELY = 0.02
"""A word stands for another when it is its translation with at least this probability."""

_SLOT = re.compile(r"\{[^{}]*\}")


@dataclass(frozen=True, slots=True)
class Row:
    """A sentence in both languages; ``binding`` is None where it depends on the case, ``is_line`` where it stands in the library, and
    ``is_pair`` where one half is a translation of the other, thing for thing.
    """

    en: str
    ar: str
    binding: bool | None
    is_line: bool = False
    is_pair: bool = True

    def of(self, lang: Language) -> str:
        """The folded sentence in one language."""
        return fold(self.en if lang == "en" else self.ar).text


def labelled(where: Path = SENTENCES) -> list[Row]:
    """The labelled sentences of a file, or of all files in a folder."""
    paths = sorted(where.glob("*.jsonl")) if where.is_dir() else [where]
    rows = [json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").splitlines()]
    binds = {"done": None, "binding": True, "harmless": False}
    return [Row(row["en"], row["ar"], binds[row["label"]], is_pair=row["kind"] != "plain") for row in rows]


def library_lines(root: Path) -> list[Row]:
    """The lines of a script library, each slot filled with a figure."""
    import yaml

    paths = [path for path in sorted(root.rglob("*.yaml")) if "heard" not in path.parts]
    pairs = [pair for path in paths for pair in _pairs(yaml.safe_load(path.read_text(encoding="utf-8")))]
    return [Row(_SLOT.sub("5", en), _SLOT.sub("5", ar), False, is_line=True) for en, ar in dict.fromkeys(pairs)]


def _pairs(value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        en, ar = value.get("en"), value.get("ar")
        arabic = [ar] if isinstance(ar, str) else list(ar.values()) if isinstance(ar, dict) else []
        if isinstance(en, str):
            yield from ((en, each) for each in arabic if isinstance(each, str))
        for part in value.values():
            yield from _pairs(part)
    elif isinstance(value, list):
        for part in value:
            yield from _pairs(part)


@dataclass(frozen=True, slots=True)
class Weights:
    """A weight for every feature place, positive ones for a binding sentence; how rare it is (0 where it was found once); and the start."""

    weights: Any
    rarity: Any
    start: float


def weights(rows: Sequence[Row], lang: Language) -> Weights:
    """Two models, one of stems and one of letters, each with half of the say."""
    harmless = [sentence for row in rows if row.binding is False for sentence in ENDS.split(row.of(lang))]
    binding = [sentence for row in rows if row.binding and (sentence := row.of(lang))]
    found = [features(plain(text, lang), lang) for text in harmless + binding]
    is_binding = [False] * len(harmless) + [True] * len(binding)
    kinds = [_model([each[kind] for each in found], is_binding) for kind in (0, 1)]
    return Weights(
        numpy.concatenate([kind.weights for kind in kinds]) / len(kinds),
        numpy.concatenate([kind.rarity for kind in kinds]),
        sum(kind.start for kind in kinds) / len(kinds),
    )


def _model(found: Sequence[Sequence[int]], is_binding: Sequence[bool]) -> Weights:
    counted = [places_of(each) for each in found]
    columns = numpy.concatenate([places_ for places_, _ in counted])
    times = numpy.bincount(columns, minlength=SIZE)
    rarity = numpy.where(times > 1, numpy.log((1 + len(found)) / (1 + times)) + 1, 0).astype("float16").astype("float32")
    values = numpy.concatenate([values_of(counts, rarity[places_]) for places_, counts in counted])
    ends = numpy.cumsum([0, *(len(places_) for places_, _ in counted)])
    model = LogisticRegression(C=_STRENGTH, max_iter=400, solver="liblinear", random_state=0)
    model.fit(csr_matrix((values, columns, ends), shape=(len(found), SIZE)), is_binding)
    return Weights(model.coef_[0], rarity, float(model.intercept_[0]))


def likes(rows: Sequence[Row]) -> dict[Language, dict[str, set[str]]]:
    """For each stem of the lexicon, or that stands in two sentences or more, the stems of the other language that stand for it."""
    halves = [(list(stems(row.of("en"), "en")), list(stems(row.of("ar"), "ar"))) for row in rows]
    seen = {"en": Counter(stem for en, _ in halves for stem in set(en)), "ar": Counter(stem for _, ar in halves for stem in set(ar))}
    forth, back = _translations(halves), _translations([(ar, en) for en, ar in halves])
    found: dict[Language, dict[str, set[str]]] = {"en": defaultdict(set), "ar": defaultdict(set)}
    for lang, other in OTHER.items():
        for stem, like in lexicon(lang)[0].items():
            found[lang][stem] |= like
            for each in like:
                found[other][each].add(stem)
    for (en, ar), likely in forth.items():
        if likely > _LEAST_LIKELY and seen["en"][en] > 1:
            found["en"][en].add(ar)
    for (ar, en), likely in back.items():
        if likely > _LEAST_LIKELY and seen["ar"][ar] > 1:
            found["ar"][ar].add(en)
    return found


@cache
def lexicon(lang: Language) -> tuple[Mapping[str, frozenset[str]], frozenset[str]]:
    """The likes of each stem of a language as the lexicon has them, and the stems for which nothing need stand."""
    likes: dict[str, frozenset[str]] = {}
    idle: set[str] = set()
    for line in (LEXICON / f"{lang}.tsv").read_text(encoding="utf-8").splitlines():
        stem, _, written = line.partition("\t")
        likes[stem] = frozenset(like for word in written.split() for like in heard(fold(word).text, OTHER[lang]))
        if written.startswith(IDLE):
            idle.add(stem)
    return likes, frozenset(idle)


IDLE = "~"


def _translations(halves: Sequence[tuple[list[str], list[str]]]) -> Mapping[tuple[str, str], float]:
    """p(word | other word) by expectation and maximisation (Brown et al. 1993, Model 1)."""
    likely: dict[tuple[str, str], float] | None = None
    for _ in range(_ROUNDS):
        together: Counter[tuple[str, str]] = Counter()
        of_other: Counter[str] = Counter()
        for words, others in halves:
            for word in words:
                shares = [likely.get((word, other), 0.0) if likely is not None else 1.0 for other in others]
                whole = sum(shares) + (_NOTHING if likely is not None else 0)
                for other, share in zip(others, shares, strict=True):
                    together[word, other] += share / whole if whole else 0  # type: ignore[assignment]  # counts are fractions here
                    of_other[other] += share / whole if whole else 0  # type: ignore[assignment]
        likely = {pair: count / of_other[pair[1]] for pair, count in together.items() if of_other[pair[1]]}
    return likely or {}


_NOTHING = 0.02
"""The share of a word that no word of the other half stands for."""


def digest(*folders: Path) -> str:
    """What tells whether the labelled sentences and the lexicon are those that were fitted."""
    found = hashlib.sha256()
    for path in sorted(path for folder in folders for path in folder.iterdir() if path.suffix in (".jsonl", ".tsv")):
        found.update(path.read_bytes())
    return found.hexdigest()[:16]


def write(rows: Sequence[Row], folder: Path = FOLDER) -> None:
    """Fit both gates on the rows and write their files."""
    arrays: dict[str, Any] = {}
    words: dict[str, Any] = {"made_of": digest(SENTENCES, LEXICON)}
    pairs = [row for row in rows if row.is_pair]
    like = likes(pairs)
    for lang in LANGUAGES:
        fitted = weights(rows, lang)
        unit = float(abs(fitted.weights).max()) / 127
        arrays[lang] = numpy.round(fitted.weights / unit).astype("int8")
        arrays |= {f"{lang}_unit": numpy.float32(unit), f"{lang}_start": numpy.float32(fitted.start)}
        arrays[f"{lang}_rarity"] = fitted.rarity.astype("float16")
        words[lang] = {
            "known": " ".join(sorted(known(rows, lang))),
            "beside": " ".join(sorted(beside(rows, lang))),
            "fragments": sorted(fragments(rows, lang)),
            "idle": " ".join(sorted(lexicon(lang)[1])),
            "like": {stem: " ".join(sorted(found)) for stem, found in sorted(like[lang].items())},
        }
    arrays |= {f"more_{name}": weight for name, weight in pairing.fit(pairs, likes, {lang: lexicon(lang)[1] for lang in LANGUAGES}).items()}
    numpy.savez_compressed(folder / WEIGHTS.name, **arrays)
    (folder / WORDS.name).write_text(json.dumps(words, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")


def known(rows: Sequence[Row], lang: Language) -> set[str]:
    """The stems of the sentences that bind nobody."""
    return {stem for row in rows if row.binding is not True for stem in stems(row.of(lang), lang)} - names(rows, lang)


def beside(rows: Sequence[Row], lang: Language) -> set[str]:
    """The stems that stand inside a promise in the sentences that bind nobody further."""
    found: set[str] = set()
    for row in rows:
        text = row.en if lang == "en" else row.ar
        for promise in reading.read(text, lang, currency="USD").promises if row.binding is False else ():
            if promise.polarity in PROMISING:
                found.update(stems(fold(text[promise.start : promise.end]).text, lang))
    return found


def fragments(rows: Sequence[Row], lang: Language) -> set[str]:
    """The sentences of few words that stand in sound replies as they are, with their figures alike and without a name, and turn nothing."""
    replies = (row.en if lang == "en" else row.ar for row in rows if row.binding is False and not row.is_line)
    sentences = (sentence for reply in replies for sentence in ENDS.split(fold(_ADDRESSED[lang].sub("", reply)).text))
    short = {alike(sentence) for sentence in sentences if is_fragment(sentence, lang) and not any(turns(sentence, lang))}
    return {each for each in short if len(each.replace("#", "").split()) > 1 and (denies(each, lang) or not GIVES.search(each))}


_ADDRESSED: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(r"(?:(?<=[.!?] )|^)[A-Z][a-z]+,? (?=[a-z])|, [A-Z][a-z]+(?=[.!?]|$)"),
    "ar": re.compile(r" يا [\u0620-\u064a]+(?=[.،!؟]|$)"),
}
"""A client's name before or after what he is told."""


def names(rows: Sequence[Row], lang: Language) -> set[str]:
    """The stems that are names of people: English words inside a sentence that are hardly ever written small, and their Arabic spellings.

    A name that the case does not hold is nothing to be known from another reply.
    """
    small = Counter(word for row in rows for word in _SMALL.findall(row.en))
    large = Counter(word for row in rows for word in _INNER.findall(row.en))
    proper = {word for word, times in large.items() if word.lower() not in _PUBLIC and times > _OFTEN * small[word.lower()]}
    if lang == "en":
        often = (word for word, times in small.items() if large[word.capitalize()] <= _OFTEN * times)
        common = {stem for word in often for stem in stems(word, "en")}  # Sayed is a name, and "says" is none
        return {stem for word in proper for stem in stems(fold(word).text, "en")} - common
    every: Counter[str] = Counter()
    named: Counter[str] = Counter()
    for row in rows:
        bones = _bones_of(row, proper)
        for stem in set(stems(row.of("ar"), "ar")):
            every[stem] += 1
            named[stem] += skeleton(stem) in bones
    return {stem for stem, times in named.items() if times > _MOSTLY * every[stem] and every[stem] - times < _WORD_TOO}


_MOSTLY = 0.6
"""The share of an Arabic word's sentences whose English half holds a name that sounds like it, from which it is that name."""
_WORD_TOO = 25
"""So many sentences without that name make it a word as well: مني, Mona or "from me"; ترك, Turki or "leave"."""


def _bones_of(row: Row, proper: Collection[str]) -> set[str]:
    """The bones of the names in the English half of a row."""
    return {skeleton(word) for word in re.findall(r"[A-Z][a-z]+", row.en) if word in proper}


_OFTEN = 20
"""So many times as often a name is written with a capital than small, as in the handle of an account."""
_SMALL = re.compile(r"(?<![\w@/.-])[a-z]{2,}(?![\w@/.]*[@/]|[._]\w)")
_INNER = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{2,}|^[A-Z][a-z]{2,}(?=,)")
_PUBLIC_WORDS = (
    "instagram tik tok tiktok youtube telegram snapchat facebook threads linkedin spotify soundcloud pinterest twitch "
    "discord kick twitter google whatsapp monday tuesday wednesday thursday friday saturday sunday january february march "
    "april may june july august september october november december usd aed sar kwd bhd omr qar egp jod eur gbp emirati "
    "saudi kuwaiti bahraini omani qatari egyptian jordanian arab arabic english gulf dubai riyadh mada knet benefit "
    "benefitpay paypal visa mastercard iban apple pay hq gcc uae ramadan eid studio stories reels shorts dear hello hi kind "
    "regards whats fridays thursdays saturdays sundays "
)
_PUBLIC = frozenset(_PUBLIC_WORDS.split())
"""Capitalised words that are no names of people."""


def main() -> None:
    """Fit on the shipped sentences and library."""
    write(labelled() + library_lines(places.library()))


if __name__ == "__main__":
    main()
