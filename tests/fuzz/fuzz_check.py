"""Coverage-guided fuzzing of the reader and the guard: ``python tests/fuzz/fuzz_check.py -max_total_time=60`` (needs atheris from PyPI).

Whatever two texts are checked: nothing is raised, every offset lies inside its text, and every quote is what stands there.
"""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["drafter.reading", "drafter.guard"]):
    from drafter.case import from_value
    from drafter.desk import Desk

DESK = Desk()
CASE = from_value(
    {
        "stage": "resolve",
        "claim": "stopped_midway",
        "now": "2026-05-12T10:30:00+04:00",
        "client": {"name": "Omar", "requests_90d": 1, "refunds": []},
        "order": {"id": "88231", "status": "partial", "quantity": 1000, "delivered": 600, "paid": "12.50 USD", "refunded": "0 USD"},
        "evidence": {"can_complete": False},
    }
)
PIECES = [
    *("We will add ", "5.00 USD", "to your panel balance", " within 24 hours", "twice", "not ", "half", "%", "1,250.50"),
    *("سنضيف ", "٥٫٠٠ دولار", "إلى رصيدك ", "خلال 24 ساعة", "لا ", "ألفين وخمسمية", "نصف المبلغ", "، "),
    *("{", "}", "[", "https://", "@", "\u200f", "\u2066", "\n", ". "),
]


def check_one(data: bytes) -> None:
    """Check one pair of texts, made of known pieces and of anything."""
    given = atheris.FuzzedDataProvider(data)

    def piece() -> str:
        return given.PickValueInList(PIECES) if given.ConsumeBool() else given.ConsumeUnicodeNoSurrogates(12)

    def text() -> str:
        return "".join(piece() for _ in range(given.ConsumeIntInRange(0, 24)))

    texts = {"en": text(), "ar": text()}
    found = DESK.check(CASE, texts["en"], texts["ar"])
    for finding in found.findings:
        assert 0 <= finding.start <= finding.end <= len(texts[finding.lang])
        assert texts[finding.lang][finding.start : finding.end].strip() == finding.quote.strip()


if __name__ == "__main__":
    atheris.Setup(sys.argv, check_one)
    atheris.Fuzz()
