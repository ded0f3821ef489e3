"""The errors of Drafter: something could not be done at all.

DrafterError
├── MoneyError     an amount cannot be read
├── CaseError      a case is malformed or impossible
├── PolicyError    a policy file cannot be used
├── LibraryError   the script library cannot be used
├── PromptError    a prompt template cannot be filled
├── ModelError     a language model could not be asked
└── RecordError    the history could not be read or written

A breached limit is not an error but a value: see ``drafter.guard.Finding``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

ModelFault = Literal[
    "unset", "package", "unreachable", "timeout", "key", "limit", "missing", "refused", "server", "answer", "cut", "filtered"
]
"""Why a model gave no answer that can be used."""


class DrafterError(Exception):
    """Something could not be done; the text is one sentence for a person."""


class Faults(DrafterError):  # noqa: N818 - the base of errors that carry many faults
    """Several things are wrong at once: ``faults`` holds one sentence each, the message joins them."""

    def __init__(self, where: str, faults: Sequence[str]) -> None:
        self.where = where
        self.faults = tuple(faults)
        super().__init__(f"{where}: " + "; ".join(faults))


class MoneyError(DrafterError):
    """An amount of money cannot be read."""


class CaseError(Faults):
    """A case is malformed or states impossible facts."""


class PolicyError(Faults):
    """A policy file cannot be used."""


class LibraryError(Faults):
    """The script library cannot be used."""


class PromptError(DrafterError):
    """A prompt template is missing or cannot be filled."""


class ModelError(DrafterError):
    """A language model could not be asked or did not answer; ``kind`` says why, ``status`` is the server's where there is one."""

    def __init__(self, message: str, kind: ModelFault = "server", status: int | None = None) -> None:
        self.kind = kind
        self.status = status
        super().__init__(message)


class RecordError(DrafterError):
    """The history could not be read or written."""
