"""What an installation sets: read once from the environment, passed on as a value.

===================== ============================================= =======================================
variable              what it sets                                  default
===================== ============================================= =======================================
DRAFTER_DIGITS        digits of Arabic replies                      latin
DRAFTER_GUARD         read: free text may be kept; approved: lines  read
                      of the library alone
DRAFTER_MODE          strict, guided or free                        guided with a model, strict without one
DRAFTER_MODEL         the language model, such as gpt-4o-mini       none
DRAFTER_MODEL_TIMEOUT seconds for the model's part of a draft       20
DRAFTER_TRACING       on: LangSmith may trace the model's calls     off
OPENAI_API_KEY        the key, where the server wants one           none
OPENAI_BASE_URL       the address of an OpenAI-compatible server    OpenAI's own
===================== ============================================= =======================================

The places of files are in ``drafter.places``.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, cast, get_args

from drafter.errors import DrafterError

Mode = Literal["strict", "guided", "free"]
Digits = Literal["latin", "arabic"]
Basis = Literal["approved", "read"]
MODES: tuple[Mode, ...] = get_args(Mode)
"""The modes from the strictest to the freest."""

_LONGEST = 600.0


@dataclass(frozen=True, slots=True)
class Settings:
    """Settings of one installation; ``mode`` is None where nobody chose one, ``timeout`` in seconds."""

    digits: Digits = "latin"
    mode: Mode | None = None
    guard: Basis = "read"
    model: str | None = None
    base_url: str | None = None
    key: str | None = field(default=None, repr=False)
    timeout: float = 20.0
    tracing: bool = False


def from_environment(given: Mapping[str, str] | None = None) -> Settings:
    """The settings that the environment states; raise ``DrafterError`` naming the variable and what is allowed."""
    values = os.environ if given is None else given
    digits = _one_of(values, "DRAFTER_DIGITS", "latin", get_args(Digits))
    return Settings(
        digits=cast(Digits, digits),
        mode=cast(Mode, _one_of(values, "DRAFTER_MODE", "strict", MODES)) if values.get("DRAFTER_MODE") else None,
        guard=cast(Basis, _one_of(values, "DRAFTER_GUARD", "read", get_args(Basis))),
        model=model_named(values.get("DRAFTER_MODEL")),
        base_url=values.get("OPENAI_BASE_URL", "").strip() or None,
        key=values.get("OPENAI_API_KEY", "").strip() or None,  # a key that was pasted or read from a file ends with a line break
        timeout=_seconds(values, "DRAFTER_MODEL_TIMEOUT", 20.0),
        tracing=_one_of(values, "DRAFTER_TRACING", "off", ("off", "on")) == "on",
    )


def model_named(name: str | None) -> str | None:
    """The model of that name; None for no name and for ``none``."""
    stated = (name or "").strip()
    return stated if stated and stated.lower() != "none" else None


def _one_of(values: Mapping[str, str], name: str, default: str, allowed: tuple[str, ...]) -> str:
    value = values.get(name) or default
    if value not in allowed:
        raise DrafterError(f"{name} is {value!r}; allowed are {', '.join(allowed)}")
    return value


def _seconds(values: Mapping[str, str], name: str, default: float) -> float:
    given = values.get(name) or str(default)
    try:
        seconds = float(given)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds <= _LONGEST:
        raise DrafterError(f"{name} is {given!r}; allowed are seconds above 0 up to {_LONGEST:.0f}")
    return seconds
