"""Words that leave open what is decided, or make more of it: a review that goes on, a supervisor, another place, better than ordered.

Each row holds for the replies of which it can be wrong: a reply that decides leaves nothing to a review, one without a refund asks nobody
which place he prefers. None is certain, and none counts where it is denied. The rows are in ``drafter.guard.tables.left_open``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from drafter.folding import Language
from drafter.guard.allowed import Allowed
from drafter.guard.finding import Finding
from drafter.guard.phrases import alternatives, is_denied, row_of, scripts, spelled_pattern
from drafter.guard.tables import slips, turned
from drafter.guard.tables.left_open import ROWS, Row
from drafter.reading.folding import Folded

_NEAR = 16
"""A denial that stands further before the words denies something else: "what you did not see, we study"."""


@cache
def _pattern(rows: tuple[Row, ...], *, arabic: bool) -> re.Pattern[str]:
    """The expressions of some rows as one, in which each is a group."""
    phrases = alternatives(spelled_pattern(row.arabic) if arabic else row.english for row in rows)
    return re.compile(rf"(?<!\w){'[وف]?' if arabic else ''}(?:{phrases})(?!\w)")


def findings(folded: Folded, lang: Language, allowed: Allowed) -> Iterator[Finding]:
    """What leaves the decision open, by its rule; never certain."""
    rows = tuple(row for row in _ROWS if row.when(allowed))
    for arabic in scripts(folded.text):
        pattern = _pattern(rows, arabic=arabic)
        match = pattern.search(folded.text)
        while match:
            row = rows[row_of(match)]
            near = folded.text[max(0, match.start() - _NEAR) : match.start()]
            denied = is_denied(folded.text, match.start(), match.end()) if row.far else is_denied(near, len(near), len(near))
            if row.rule == "claim.untrue" or not denied:
                start, end = folded.span(match.start(), match.end())
                yield Finding(row.rule, lang, folded.original[start:end], start, end, row.why, certain=False)
            match = pattern.search(folded.text, match.start() + 1)  # one more may begin inside it


_ROWS = tuple(sorted((*ROWS, *turned.ROWS, *slips.ROWS), key=lambda row: row.rule != "claim.untrue"))
"""Of two rows that begin at one place the one that no denial takes away comes first."""
