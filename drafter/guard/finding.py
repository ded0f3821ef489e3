"""What the guard finds: values, not exceptions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final, Literal

from drafter.folding import Language

Verdict = Literal["kept", "breached", "unverified"]
Basis = Literal["approved", "read"]

RULES: Final = {
    "promise.remedy": "a remedy that the decision does not offer",
    "promise.amount": "above the ceiling or in another currency",
    "promise.percent": "above the ceiling",
    "promise.deadline": "sooner than the policy can hold",
    "promise.warranty": "longer or wider than the order's",
    "promise.outcome": "sales, engagement or reach guaranteed",
    "promise.done": "told as done without a proof",
    "promise.open": "unlimited or unconditional",
    "missing.resolution": "the decision's offer is not stated",
    "missing.figure": "its amount or time is not stated",
    "parity.promise": "one language promises what the other does not",
    "parity.figure": "figures differ between the languages",
    "leak.internal": "provider, cost, margin, flags or other clients",
    "leak.identity": "someone else's name, link or phone",
    "claim.untrue": "real followers, law, liability or threats",
    "claim.unsupported": "a statement that nobody has verified",
    "text.slot": "an unfilled or unknown slot",
    "text.language": "a half in the wrong language",
    "text.channel": "too long, or markup that the channel cannot show",
    "text.artifact": "lead-ins, notes to the agent or prompt text",
    "safety.secret": "asks for a password, code or card",
    "safety.link": "a link that is not the case's own",
}
"""Every rule by its id, with what breaks it."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong with a text: where it stands (Python offsets), which rule and clause, and why in a sentence.

    ``certain`` findings breach; the others leave the text unverified.
    """

    rule: str
    lang: Language
    quote: str
    start: int
    end: int
    why: str
    clause: str | None = None
    certain: bool = True

    def to_json(self) -> dict[str, Any]:
        """The finding as plain values."""
        return {
            "rule": self.rule,
            "lang": self.lang,
            "quote": self.quote,
            "start": self.start,
            "end": self.end,
            "clause": self.clause,
            "why": self.why,
        }


@dataclass(frozen=True, slots=True)
class Checked:
    """The verdict on a reply in both languages; only ``kept`` may be shown as safe.

    ``basis`` says how a kept reply is known: ``approved``, every sentence is an approved line of the case; ``read``, it was read back and
    nothing beyond the decision was found, which is measured, not proved.
    """

    verdict: Verdict
    findings: tuple[Finding, ...]
    basis: Basis | None = None
