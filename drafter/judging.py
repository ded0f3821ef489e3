"""A second opinion: a model reads a reply, its identities covered, against the decision, and may add findings.

It adds only what it can quote: a rule that there is, words that stand in the half. What the guard found stays, and nothing becomes ``kept``
by a model's word; a kept reply that it objects to is ``unverified``. A model that fails changes nothing, and that is told.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic
from typing import Any

from drafter.case import Case
from drafter.errors import ModelError
from drafter.folding import Language
from drafter.guard import RULES, Checked, Finding
from drafter.policy import Decision
from drafter.writing import answers, masking, prompt
from drafter.writing.masking import Veiled
from drafter.writing.model import Answer, Model
from drafter.writing.model.usage import Usage, usage

_FIELDS = ("rule", "lang", "quote", "why")
_LONGEST = 160


@dataclass(frozen=True, slots=True)
class Judged:
    """A verdict after the second opinion: what it added, and why it could not be had where it could not."""

    checked: Checked
    added: tuple[Finding, ...]
    failure: str | None
    usage: Usage

    def to_json(self) -> dict[str, Any]:
        """What the second opinion was, as plain values."""
        return {**self.usage.to_json(), "added": len(self.added), "failure": self.failure}


def judge(model: Model, case: Case, decision: Decision, checked: Checked, en: str, ar: str, prompts: Path) -> Judged:
    """The verdict on a reply with a model's findings added to the guard's; raise ``PromptError`` for a broken template."""
    mask = masking.of(case, frozenset())
    halves: dict[Language, Veiled] = {"en": mask.veiled(en), "ar": mask.veiled(ar)}
    offers = ", ".join(sorted({offer.remedy for offer in decision.offers})) or "nothing"
    asked = prompt.judge(decision.outcome, offers, list(RULES.items()), halves["en"].text, halves["ar"].text, prompts)
    answer, failure, began = Answer(""), None, monotonic()
    try:
        answer = model.ask(asked, answers.listing("review", "findings", _FIELDS), model.deadline())
    except ModelError as error:
        failure = str(error)
    rows = answers.rows(answer.text, "findings", _FIELDS)
    if rows is None and failure is None:
        failure = "the model's answer holds no list of findings"
    added = tuple(found for row in rows or () if (found := _finding(row, halves)) and not _known(found, checked))
    return Judged(_with(checked, added), added, failure, usage(model.name, [answer], monotonic() - began))


def _finding(row: dict[str, str], halves: dict[Language, Veiled]) -> Finding | None:
    """A row as a finding, where its rule is one and its quote stands in the reply."""
    lang: Language = "ar" if row["lang"] == "ar" else "en"
    span = halves[lang].span(row["quote"])
    if row["rule"] not in RULES or row["lang"] not in halves or span is None:
        return None
    start, end = span
    why = " ".join(row["why"].split())[:_LONGEST] or RULES[row["rule"]]
    return Finding(row["rule"], lang, halves[lang].original[start:end], start, end, f"A second opinion: {why}", certain=False)


def _known(found: Finding, checked: Checked) -> bool:
    return any(
        (each.rule, each.lang) == (found.rule, found.lang) and each.start < found.end and found.start < each.end
        for each in checked.findings
    )


def _with(checked: Checked, added: tuple[Finding, ...]) -> Checked:
    verdict = "unverified" if added and checked.verdict == "kept" else checked.verdict
    return replace(checked, verdict=verdict, findings=(*checked.findings, *added))
