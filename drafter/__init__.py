"""Drafter: bilingual refund replies that promise exactly what the policy allows."""

from __future__ import annotations

__version__ = "0.1.0"
