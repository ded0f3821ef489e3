"""What an installation sets: read once from the environment, passed on as a value.

============== ================================================ =======
variable       what it sets                                     default
============== ================================================ =======
DRAFTER_DIGITS digits of Arabic replies                         latin
DRAFTER_GUARD  whose text may be kept: read (free text in which read
               nothing is found), approved (approved lines only)
DRAFTER_MODE   strict: approved lines only                      strict
============== ================================================ =======

The places of files are in ``drafter.places``.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, cast, get_args

from drafter.errors import DrafterError

Mode = Literal["strict"]
Digits = Literal["latin", "arabic"]
Basis = Literal["approved", "read"]


@dataclass(frozen=True, slots=True)
class Settings:
    """Settings of one installation."""

    digits: Digits = "latin"
    mode: Mode = "strict"
    guard: Basis = "read"


def from_environment(given: Mapping[str, str] | None = None) -> Settings:
    """The settings that the environment states; raise ``DrafterError`` naming the variable and what is allowed."""
    values = os.environ if given is None else given
    digits = _one_of(values, "DRAFTER_DIGITS", "latin", get_args(Digits))
    mode = _one_of(values, "DRAFTER_MODE", "strict", get_args(Mode))
    guard = _one_of(values, "DRAFTER_GUARD", "read", get_args(Basis))
    return Settings(digits=cast(Digits, digits), mode=cast(Mode, mode), guard=cast(Basis, guard))


def _one_of(values: Mapping[str, str], name: str, default: str, allowed: tuple[str, ...]) -> str:
    value = values.get(name) or default
    if value not in allowed:
        raise DrafterError(f"{name} is {value!r}; allowed are {', '.join(allowed)}")
    return value
