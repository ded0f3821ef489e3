"""The wording gate: whether free text that holds no finding reads like text that binds nobody, and says the same in both languages.

The reader knows promises by their words, and paraphrase is without end. So a sentence that no approved line accounts for must also look
like the sentences of ``sentences/*.jsonl`` that were labelled harmless, hold no word that was never seen in such a one, and have its like
in the other half. What does not is unverified, never breached. The files are made by ``python -m drafter.guard.wording.fitting``.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from drafter.case import Case
from drafter.folding import Language
from drafter.guard.allowed import Allowed
from drafter.guard.finding import Finding
from drafter.guard.identity import skeleton
from drafter.guard.wording.features import features, stems
from drafter.guard.wording.turns import denies, is_pleasantry, turns, unseen_signs
from drafter.reading import Reading
from drafter.reading.folding import Folded, fold

Span = tuple[int, int]

FOLDER = Path(__file__).parent
SENTENCES = FOLDER / "sentences"
WEIGHTS = FOLDER / "weights.npz"
WORDS = FOLDER / "words.json"

MOST_RISK = 0.0
"""The score from which a sentence counts as binding: above 0 binding is likelier than not."""

MOST_STRANGE = 0
"""Words of a half that no harmless sentence holds, beside figures and what the case itself names."""

MOST_ALONE = 0.6
"""The share of a sentence's words that may lack their like in the other half."""

ENDS = re.compile(r"(?<=[.!?;])\s+|\n+")
_SAYS = re.compile(r"[a-z\u0620-\u064a]{2,}")
_FEWEST = 3
"""A shorter sentence may lack its like in the other half: a greeting, a name, thanks."""

_NAMES = {"en": "English", "ar": "Arabic"}


@dataclass(frozen=True, slots=True)
class Wording:
    """The fitted weights of one language, the stems of its harmless sentences, and the stems of the other language that stand for each."""

    lang: Language
    start: float
    weights: Sequence[float]
    known: frozenset[str]
    like: Mapping[str, frozenset[str]]

    def risk(self, folded: str) -> float:
        """How binding a folded sentence reads: above 0 it is likelier binding than harmless."""
        found = features(folded)
        return self.start + float(sum(self.weights[place] for place in found)) / math.sqrt(max(len(found), 1))

    def alone(self, words: Sequence[str], other: frozenset[str]) -> float:
        """The share of the words of a sentence that have no like among the stems of the other half; a word never seen counts half."""
        lost = sum(0.5 if word not in self.like else float(not self.like[word] & other) for word in words)
        return lost / (len(words) + 1)


@cache
def wording(lang: Language) -> Wording:
    """The shipped wording of a language."""
    import numpy

    with numpy.load(WEIGHTS) as arrays:
        weights, start = (arrays[lang].astype("float32") * arrays[f"{lang}_unit"]).tolist(), float(arrays[f"{lang}_start"])
    words = json.loads(WORDS.read_text(encoding="utf-8"))[lang]
    return Wording(
        lang, start, weights, frozenset(words["known"].split()), {stem: frozenset(like.split()) for stem, like in words["like"].items()}
    )


def findings(
    texts: Mapping[Language, str], read: Mapping[Language, Reading], approved: Mapping[Language, Sequence[Span]], allowed: Allowed
) -> Iterator[Finding]:
    """What cannot be vouched for in the two halves, outside the ``approved`` spans; read figures and the case's names are known."""
    folded = {lang: fold(text) for lang, text in texts.items()}
    said = {lang: frozenset(stems(half.text, lang)) for lang, half in folded.items()}
    named = _named(allowed.case)
    free = {lang: [span for span in _sentences(half) if not _inside(half, span, approved.get(lang, ()))] for lang, half in folded.items()}
    for lang, half in folded.items():
        figures = [figure for kind in _FIGURES for figure in getattr(read[lang], kind)]
        own = named | {stem for figure in figures for stem in stems(fold(texts[lang][figure.start : figure.end]).text, lang)}
        other = said["ar" if lang == "en" else "en"]
        yield from _half(wording(lang), half, free[lang], other, own, allowed.key == "offer", approved.get(lang, ()))
        for start, end in unseen_signs(half.original):
            if not any(first <= start and end <= last for first, last in approved.get(lang, ())):
                yield Finding(
                    "text.artifact",
                    lang,
                    half.original[start:end],
                    start,
                    end,
                    "These signs may be read otherwise than they stand.",
                    certain=False,
                )
    yield from _unlike(folded, free, approved)


def _unlike(
    folded: Mapping[Language, Folded], free: Mapping[Language, Sequence[Span]], approved: Mapping[Language, Sequence[Span]]
) -> Iterator[Finding]:
    """Free text that one half alone has, and a denial that one half alone has."""

    def finding(lang: Language, span: Span, why: str) -> Finding:
        start, end = folded[lang].span(*span)
        return Finding("parity.promise", lang, folded[lang].original[start:end], start, end, why, certain=False)

    said = {lang: " ".join(half.text[first:last] for first, last in free[lang]) for lang, half in folded.items()}
    lone = next((lang for lang in said if said[lang] and not any(said[other] for other in said if other != lang)), None)
    if lone and not is_pleasantry(_outside(folded[lone], free[lone], approved.get(lone, ())), lone):
        yield finding(lone, free[lone][0], "The other half has nothing of its own beside its approved lines.")
    denied = {lang: denies(text, lang) for lang, text in said.items()}
    if all(said.values()) and denied["en"] != denied["ar"]:
        lang: Language = "en" if denied["ar"] else "ar"
        yield finding(lang, free[lang][0], "The other half denies something, and this one does not.")


_FIGURES = ("amounts", "percents", "durations", "dates", "fractions", "counts")


def _named(case: Case) -> frozenset[str]:
    """The stems by which the case names people and things, and the bones of the client's name, which are the same in both scripts."""
    order, client = case.order, case.client
    words = [client.name, client.account_id, order.id, order.service, order.platform, order.link, *(entry.reference for entry in case.done)]
    text = fold(" ".join(word for word in words if word)).text
    return frozenset((*stems(text, "en"), *stems(text, "ar"), *(skeleton(part) for part in (client.name or "").split())))


def _half(
    words: Wording, half: Folded, spans: Sequence[Span], other: frozenset[str], own: frozenset[str], offers: bool, approved: Sequence[Span]
) -> Iterator[Finding]:
    def finding(rule: str, span: Span, why: str) -> Finding:
        start, end = half.span(*span)
        return Finding(rule, words.lang, half.original[start:end].strip(), start, end, why, certain=False)

    strange: dict[str, Span] = {}
    for span in _signs(half):
        if not _inside(half, span, approved):
            yield finding("text.artifact", span, "Signs and figures alone say nothing that can be checked.")
    for span in spans:
        sentence = half.text[span[0] : span[1]]
        stemmed = [stem for stem in stems(sentence, words.lang) if stem not in own]
        strange |= {word: span for word in _FOREIGN[words.lang].findall(sentence) if not _is_own(word, own)}
        strange |= {stem: span for stem in stemmed if stem not in words.known and skeleton(stem) not in own}
        for first, last, does in turns(sentence, words.lang, offers):
            yield finding("claim.unsupported", (span[0] + first, span[0] + last), f"This {does}; say it plainly, or leave it out.")
        if words.risk(sentence) >= MOST_RISK:
            yield finding("claim.unsupported", span, "This reads as if it could bind us; nothing of the decision covers it.")
        if len(_SAYS.findall(sentence)) >= _FEWEST and words.alone(stemmed, other) >= MOST_ALONE:
            yield finding("parity.promise", span, f"The {_NAMES['ar' if words.lang == 'en' else 'en']} half does not seem to say this.")
    if len(strange) > MOST_STRANGE:
        yield finding(
            "claim.unsupported", next(iter(strange.values())), "These words are not known from a sound reply: " + ", ".join(strange) + "."
        )


_FOREIGN = {"en": re.compile("[\u0600-\u06ff]{2,}"), "ar": re.compile(r"(?<![\w@/.-])[a-z]{2,}(?![\w@/.-])")}
"""Words of the other script, which only the case's own names, its links and the codes of currencies may be."""

_CODES = frozenset(["usd", "aed", "sar", "kwd", "bhd", "omr", "qar", "egp", "jod", "eur", "gbp", "dm"])


def _is_own(word: str, own: frozenset[str]) -> bool:
    return word in _CODES or word in own or any(stem in own for lang in ("en", "ar") for stem in stems(word, lang))


def _signs(half: Folded) -> Iterator[Span]:
    """The stretches between sentences that hold figures or signs and no word."""
    start = 0
    for end in [match.start() for match in ENDS.finditer(half.text)] + [len(half.text)]:
        if not _SAYS.search(half.text, start, end) and re.search(r"[^\s.,;:!?()\-*\"'_]", half.text[start:end]):
            yield start, end
        start = end


def _sentences(half: Folded) -> Iterator[Span]:
    """The sentences of a folded text that say something, as places in it."""
    start = 0
    for end in [match.start() for match in ENDS.finditer(half.text)] + [len(half.text)]:
        if _SAYS.search(half.text, start, end):
            yield start, end
        start = end


def _outside(half: Folded, spans: Sequence[Span], approved: Sequence[Span]) -> str:
    """The text of the spans without what an approved line in them accounts for."""

    def is_free(place: int) -> bool:
        start, end = half.span(place, place + 1)
        return not any(first <= start and end <= last for first, last in approved)

    return "".join(half.text[place] for first, last in spans for place in range(first, last) if is_free(place)).strip()


def _inside(half: Folded, span: Span, approved: Sequence[Span]) -> bool:
    start, end = half.span(*span)
    start += len(half.original[start:end]) - len(half.original[start:end].lstrip())
    return any(first <= start and end <= last for first, last in approved)
