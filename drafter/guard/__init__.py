"""The guard: a text held against what may be promised."""

from __future__ import annotations

from drafter.guard.checking import check
from drafter.guard.finding import RULES, Checked, Finding, Verdict

__all__ = ["RULES", "Checked", "Finding", "Verdict", "check"]
