"""What is personal in a model's prose: facts of the case, an ear for the register, and sentences that are not said twice.

These are signs, counted by plain rules so that two runs can be compared; whether a reply is kind, a person reads on the page.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from drafter.evals.running import Result
from drafter.evals.tables.registers import ANSWERS, LOOSE
from drafter.folding import Language, fold
from drafter.writing import personal
from drafter.writing.composing import Piece, greets_with_salaam

LANGUAGES: tuple[Language, Language] = ("en", "ar")
_ENDS = re.compile(r"(?<=[.!?؟:])\s+")
_WORD = re.compile(r"[^\W\d_]{5,}")
_SLOT = re.compile(r"\{[a-z_]+\}")
_SAYS = 3
"""Words, beside slots, from which on a sentence says something of its own: a bare greeting may be repeated."""


def pieces(result: Result) -> tuple[Piece, ...]:
    """What the model wrote of the reply that would be sent."""
    return personal.written(result.draft.reply, result.draft.parts)


def refers(result: Result) -> bool:
    """Whether the prose speaks of this case: of a fact beside the name, or in a word that the client used."""
    found = pieces(result)
    if any(piece.slots.keys() - {"client_name"} for piece in found):
        return True
    said = {fold(word) for word in _WORD.findall(result.golden.case.message)}
    return any(said & {fold(word) for word in _WORD.findall(piece.of(lang))} for piece in found for lang in LANGUAGES)


def mirrors(result: Result) -> bool:
    """Whether the reply answers in the client's register, in both languages, and returns his greeting of peace."""
    register, case = result.golden.register, result.golden.case
    texts = {lang: result.draft.reply.text(lang) for lang in LANGUAGES}
    if greets_with_salaam(case.message) and result.draft.reply.key != "follow_up" and not _returns_peace(texts):
        return False
    if register == "formal" and re.search(LOOSE, texts["en"]):
        return False
    if register not in ANSWERS:
        return True
    english, arabic, _ = ANSWERS[register]
    return bool(re.search(english, texts["en"], re.IGNORECASE)) and bool(re.search(arabic, texts["ar"]))


def _returns_peace(texts: Mapping[Language, str]) -> bool:
    return "alaikum" in texts["en"].lower() and "عليكم السلام" in texts["ar"]


def sentences(result: Result, lang: Language) -> list[str]:
    """The sentences of the model's prose with their slots open, in one spelling, those that say something of their own."""
    lines = [piece.line.en if lang == "en" else piece.line.arabic("unknown") for piece in pieces(result)]
    split = [fold(sentence).strip(" .!?؟:،,") for line in lines for sentence in _ENDS.split(line)]
    return [sentence for sentence in split if len(_SLOT.sub(" ", sentence).split()) >= _SAYS]


def repeated(results: Iterable[Result]) -> tuple[int, dict[str, tuple[str, ...]]]:
    """How many sentences there are, and those that stand in several cases, with the cases."""
    where: dict[str, set[str]] = defaultdict(set)
    total = 0
    for result in results:
        for lang in LANGUAGES:
            said = sentences(result, lang)
            total += len(said)
            for sentence in said:
                where[sentence].add(result.golden.id)
    return total, {sentence: tuple(sorted(cases)) for sentence, cases in where.items() if len(cases) > 1}
