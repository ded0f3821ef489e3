"""Words that leave open what is decided, or make more of it: a review that goes on, a supervisor, another place, better than ordered.

Each row holds for the replies of which it can be wrong: a reply that decides leaves nothing to a review, one without a refund asks nobody
which place he prefers. None is certain, and none counts where it is denied. The rows are in ``drafter.guard.tables.left_open``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from drafter.folding import Language
from drafter.guard.allowed import Allowed
from drafter.guard.finding import Finding
from drafter.guard.openings import Openings
from drafter.guard.phrases import is_denied, scripts, spelled_pattern
from drafter.guard.tables import asides, claimed, devised, invented, on_top, presupposed, slips, stretched, turned
from drafter.guard.tables.left_open import ROWS, Row
from drafter.reading.folding import Folded

_NEAR = 20
"""A denial that stands further before the words denies something else: "what you did not see, we study"."""


@cache
def _pattern(row: Row, *, arabic: bool) -> re.Pattern[str]:
    phrases = spelled_pattern(row.arabic) if arabic else row.english
    return re.compile(rf"(?<!\w){'[وف]?' if arabic else ''}(?:{phrases})(?!\w)")


@cache
def _openings(*, arabic: bool) -> Openings:
    return Openings([spelled_pattern(row.arabic) if arabic else row.english for row in _ROWS])


def findings(folded: Folded, lang: Language, allowed: Allowed) -> Iterator[Finding]:
    """What leaves the decision open, by its rule; never certain."""
    text, held = folded.text, _held(allowed)
    for arabic in scripts(text):
        openings = _openings(arabic=arabic)
        for place in _STARTS.finditer(text):
            at = place.start()
            numbers = openings.at(text, at)
            if arabic and text[at] in _GLUED:
                numbers = sorted({*numbers, *openings.at(text, at + 1)})
            for row, end in _holding([_ROWS[number] for number in numbers if number in held], text, at, arabic=arabic):
                if row.rule == "claim.untrue" or not _denied(row, text, at, end):
                    first, last = folded.span(at, end)
                    yield Finding(row.rule, lang, folded.original[first:last], first, last, row.why, certain=False)
                    break


_STARTS = re.compile(r"(?<!\w)\S")
_GLUED = "وف"
""" "And" and "so", glued to an Arabic word."""


@lru_cache(maxsize=128)
def _held(allowed: Allowed) -> frozenset[int]:
    """The numbers of the rows that hold for the reply."""
    return frozenset(number for number, row in enumerate(_ROWS) if row.when(allowed))


def _holding(rows: Sequence[Row], text: str, at: int, *, arabic: bool) -> Iterator[tuple[Row, int]]:
    """Those of some rows that begin at a place, each with where its words end; a denied one is no word of the next."""
    for row in rows:
        match = _pattern(row, arabic=arabic).match(text, at)
        if match:
            yield row, match.end()


def _denied(row: Row, text: str, start: int, end: int) -> bool:
    if _NAMES_REMEDY.search(text, start, end) and _NOT_BEHIND.match(text, end):
        return True
    near = text[max(0, start - _NEAR) : start]
    return is_denied(text, start, end) if row.far else is_denied(near, len(near), len(near))


_REMEDIES = "refills?|refunds?|credits?|discounts?|redeliver(?:y|ies)|review"
_NAMES_REMEDY = re.compile(rf"(?:{_REMEDIES}|price|amount|money|value)$")
_NOT_BEHIND = re.compile(
    rf"(?:,? (?:or |nor )?(?:an? |any |the )?(?:second |further |other )?(?:{_REMEDIES}))*"
    r" (?:is not|isn't|are not|aren't|cannot be|can't be) (?:\w+ )?"
    r"(?:due|needed|necessary|possible|available|granted|given|returned|refunded|refundable|applicable)"
    r"(?: (?:back|for this|for the|on this|on the|here|again)(?: order| request)?)?(?=\s*(?:[.,;!\n]|$|and (?:so|we|i|a|no)\b|so\b))"
)
""" "A second refill is not needed", "a further credit, a refund or a discount is not available for this order": denied behind."""
_TABLES = (
    ROWS,
    turned.ROWS,
    slips.ROWS,
    presupposed.ROWS,
    stretched.ROWS,
    asides.ROWS,
    invented.ROWS,
    devised.ROWS,
    claimed.ROWS,
    on_top.ROWS,
)
_ROWS = tuple(sorted((row for rows in _TABLES for row in rows), key=lambda row: row.rule != "claim.untrue"))
"""Of two rows that begin at one place the one that no denial takes away comes first."""
