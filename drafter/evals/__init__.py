"""Golden cases drafted in every mode, and what comes of it: safety, the person in the prose, parity, length, tokens and time."""

from __future__ import annotations

from drafter.evals.golden import Golden
from drafter.evals.report import Report
from drafter.evals.running import Result, run

__all__ = ["Golden", "Report", "Result", "run"]
