"""The report of an evaluation: the figures of each mode, what was found, and every draft in short."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from drafter.evals.measures import Measured, differs, measured
from drafter.evals.running import Result
from drafter.settings import Mode

MOST_REPEATED = 0.05
"""The share of the model's sentences that may stand in several cases before the prose counts as canned."""

PRICE = (0.15, 0.60)
"""USD for a million tokens in and out, a small commercial model's list price; ``--price`` states another."""


@dataclass(frozen=True, slots=True)
class Report:
    """What an evaluation found; ``model`` is the model's name, ``source`` where its answers came from, None without a model."""

    model: str | None
    source: str
    results: tuple[Result, ...]
    modes: tuple[Measured, ...]
    found: tuple[str, ...]

    def to_json(self) -> dict[str, Any]:
        """The report as plain values."""
        return {
            "model": self.model,
            "source": self.source,
            "modes": {each.mode: asdict(each) for each in self.modes},
            "found": list(self.found),
            "drafts": [_short(result) for result in self.results],
        }


def report(results: Sequence[Result], model: str | None, source: str, price: tuple[float, float] = PRICE) -> Report:
    """The report of these results."""
    modes: list[Mode] = list(dict.fromkeys(result.mode for result in results))
    figures = tuple(measured(mode, [result for result in results if result.mode == mode], price) for mode in modes)
    return Report(model, source, tuple(results), figures, (*_found(results), *_canned(figures)))


def _found(results: Sequence[Result]) -> Iterator[str]:
    """What should not be: a draft that is not kept, another decision than expected, halves that differ."""
    for result in results:
        verdict = result.draft.checked.verdict
        if verdict != "kept":
            yield f"{result.name}: {verdict}"
        yield from (f"{result.name}: {told}" for told in result.unmet)
        if differs(result):
            yield f"{result.name}: the halves, read anew, state different figures"


def _canned(figures: Sequence[Measured]) -> Iterator[str]:
    for each in figures:
        total, repeated = each.personal.sentences, len(each.personal.repeated)
        if repeated > MOST_REPEATED * total:
            yield f"{each.mode}: {repeated} of {total} sentences of the model's stand in several cases, at most {MOST_REPEATED:.0%} may"


def _short(result: Result) -> dict[str, Any]:
    draft = result.draft
    return {
        "case": result.golden.id,
        "asked": result.mode,
        "mode": draft.mode,
        "parts": list(draft.parts),
        "verdict": draft.checked.verdict,
        "basis": draft.checked.basis,
        "unmet": list(result.unmet),
        "refused": [
            {
                "mode": refused.mode,
                "wrong": list(refused.wrong),
                "rules": list(refused.rules),
                "findings": [finding.to_json() for finding in refused.checked.findings] if refused.checked else [],
            }
            for refused in draft.refused
        ],
        "fallback": draft.reply.note,
    }
