"""Writing: from a decision and a scenario to the text that is copied."""

from __future__ import annotations
