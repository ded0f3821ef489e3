"""What a lint finds: one fault, with its place and one sentence of what is wrong and what is allowed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """Something in a script library that must be mended.

    ``check`` is an id of ``CHECKS``; ``file`` is relative to the library, ``key`` the path inside it, ``line`` counts from 1.

    >>> print(Fault("arabic.latin_mark", "scenarios/drops.yaml", "replies.offer.findings[0].ar", 41, "',' is Latin; write '،'"))
    scenarios/drops.yaml:41: replies.offer.findings[0].ar: [arabic.latin_mark] ',' is Latin; write '،'
    """

    check: str
    file: str
    key: str
    line: int
    message: str

    def __str__(self) -> str:
        key = f"{self.key}: " if self.key else ""
        return f"{self.file}:{self.line}: {key}[{self.check}] {self.message}"

    def to_json(self) -> dict[str, str | int]:
        """The fault as plain values."""
        return {"check": self.check, "file": self.file, "key": self.key, "line": self.line, "message": self.message}
