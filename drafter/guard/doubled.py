"""A promise told twice, or made more of right behind its figure: "5.00 USD and 5.00 USD", "then 5.00 USD more", "5.00 USD (per post)".

Each figure fits by itself, so no ceiling is passed, and whoever reads the two may take them for two. Nothing here is certain: a figure
may be told once more for clearness.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Final

from drafter.folding import Language
from drafter.guard.allowed import Allowed
from drafter.guard.finding import Finding
from drafter.reading import BINDING, Promise, Reading
from drafter.reading.folding import fold

Figure = tuple[int, int, Decimal]
"""Where a figure stands, and its value."""

_WHY: Final = "This is told twice, and due once."
_JOINED: Final = re.compile(
    r"(?: ?[^\W\d_]{2,}){0,2}\s*(?:[,،+&;➕]|\b(?:and|then|plus|with)\b|(?<!\w)(?:و|ثم|زايد|مع)(?!\w)|(?<!\w)و(?=\d))"
    r"[\s(+]*(?:(?:then|and|another|also|ثم)\s*)?"
    r"|[\s(\[]*(?:[+&➕]|and|plus|و)[\s]*"
)
"""What stands between two figures of which the second is given as well: and, then, plus, a comma; و, ثم, زائد."""
_SAME: Final = re.compile(r"(?:\b(?:the|this|that|these|those|your)(?: \w+)?|(?<!\w)(?:ال|هذا|هذه|هاي|هال|نفس)\w*|ال) ?$")
"""What makes a figure the one told before: the 5.00 USD, الـ5.00 دولار."""
_MORE: Final = re.compile(
    r"\s*[,،(\[–—-]*\s*(?:"
    r"(?:each|apiece|minimum|min|at (?:the )?(?:very )?(?:minimum|least)|plus (?:a (?:bit|little)|some|more)"
    r"|if not more|more later|but more|(?:or|and) (?:more|thereabouts|so)|up ?front|not counting|(?:per|for each|for every) \w+"
    r"|(?:times|x) ?(?:\d|two|three|four)|squared|doubled|twice|daily|weekly|monthly)(?!\w)"
    r"|[*·x×⨯] ?\d|[²³]"
    r"|(?:لكل|عن كل|للواحد|علي الاقل|كحد ادني|بل اكثر|بل ازيد|واكثر|او اكثر|وزياده|وشوي\w*|مرتين|مضروب\w*|ضرب|يوميا|شهريا)(?!\w))"
)
"""What makes more of the figure before it: each, minimum, per post, times two; لكل منشور, على الأقل, بل أكثر."""


def findings(read: Reading, text: str, approved: Sequence[tuple[int, int]], lang: Language, allowed: Allowed) -> Iterator[Finding]:
    """What tells an offer of the decision a second time as if it were one more, or makes more of its figure."""
    promised = [each for each in read.promises if each.polarity in BINDING and each.speaker != "client" and each.remedy in allowed.offers]

    def finding(start: int, end: int, why: str) -> Finding:
        return Finding("promise.amount", lang, text[start:end], start, end, why, certain=False)

    sums = [(each.start, each.end) for each in read.amounts] + [(each.start, each.end) for each in read.percents]
    sums_at = set(sums)
    figures = sorted([*sums, *((each.start, each.end) for each in read.counts)])
    promised_at: set[int] = set()
    for each in promised:
        within = figures[bisect_left(figures, (each.start,)) : bisect_left(figures, (each.end,))]
        promised_at.update(start for start, _ in within)
        for end in (end for start, end in within if (start, end) in sums_at and end <= each.end):
            behind = _MORE.match(fold(text[end : end + _NEAR]).text)
            if behind:
                yield finding(each.start, min(end + behind.end(), len(text)), "This makes more of the figure than is due.")
    for one, other in _figures(read):
        if one[2] == other[2] and one[0] in promised_at and _JOINED.fullmatch(fold(text[one[1] : other[0]]).text):
            yield finding(other[0], other[1], _WHY)
    yield from (finding(each.start, each.end, _WHY) for each in _again(promised, text, approved))


_NEAR = 40
"""Characters behind a figure in which more is made of it."""


def _figures(read: Reading) -> Iterator[tuple[Figure, Figure]]:
    """Figures of one kind that follow each other."""
    for kind in (
        [(each.start, each.end, each.value) for each in read.amounts],
        [(each.start, each.end, each.value) for each in read.percents],
        [(each.start, each.end, each.value) for each in read.counts],
    ):
        yield from pairwise(kind)


def _again(promised: Sequence[Promise], text: str, approved: Sequence[tuple[int, int]]) -> Iterator[Promise]:
    """The promises that say again what was promised before them: in an approved line or in words of their own, and not as the same."""
    given: set[tuple[object, ...]] = set()
    lines = {_given(each) for each in promised if _within(each, approved)}
    for each in promised:
        amount = each.amount
        if amount is None or each.polarity == "done" or not each.start <= amount.start < each.end:
            continue  # "It will be there within 24 hours" tells of the sum before it
        back = _SAME.search(fold(text[max(0, amount.start - _BACK) : amount.start]).text)
        if not back and not _within(each, approved) and (_given(each) in given or _given(each) in lines):
            yield each
        given.add(_given(each))


_BACK = 16


def _given(promise: Promise) -> tuple[object, ...]:
    return promise.remedy, promise.amount and promise.amount.value


def _within(promise: Promise, spans: Sequence[tuple[int, int]]) -> bool:
    return any(first <= promise.start and promise.end <= last for first, last in spans)
