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
from drafter.guard.phrases import is_denied, scripts, spelled_pattern
from drafter.guard.tables.left_open import ROWS, Row
from drafter.reading.folding import Folded

_NEAR = 16
"""A denial that stands further before the words denies something else: "what you did not see, we study"."""


@cache
def _patterns(row: Row) -> tuple[tuple[bool, re.Pattern[str]], ...]:
    """The expressions of a row, each with whether it is the Arabic one."""
    return (
        (False, re.compile(rf"(?<!\w)(?:{row.english})(?!\w)")),
        (True, re.compile(rf"(?<!\w)[وف]?(?:{spelled_pattern(row.arabic)})(?!\w)")),
    )


def findings(folded: Folded, lang: Language, allowed: Allowed) -> Iterator[Finding]:
    """What leaves the decision open, by its rule; never certain."""
    written = scripts(folded.text)
    for row in ROWS:
        if not row.when(allowed):
            continue
        for match in (match for arabic, pattern in _patterns(row) if arabic in written for match in pattern.finditer(folded.text)):
            near = folded.text[max(0, match.start() - _NEAR) : match.start()]
            if row.rule != "claim.untrue" and is_denied(near, len(near), len(near)):
                continue
            start, end = folded.span(match.start(), match.end())
            yield Finding(row.rule, lang, folded.original[start:end], start, end, row.why, certain=False)
