"""Numerals in digits: what "1,250.50", "1.250,50" and "12.500" can mean."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

_SIGNS = re.compile(r"[.,'٫٬،]")
_LONGEST = 18
_GROUP = 3


@dataclass(frozen=True, slots=True)
class Numeral:
    """The value of a numeral; where one sign may be a decimal or a thousands sign, ``grouped`` is the other reading.

    ``comma`` tells that the sign is a comma, which English always means as a thousands sign. ``each`` lists the numbers
    of "22,24,26", which is no one number.
    """

    value: Decimal
    grouped: Decimal | None = None
    comma: bool = False
    each: tuple[str, ...] = ()


def read_numeral(text: str) -> Numeral | None:
    """What ``text`` (digits and separators) says, or None where it is malformed.

    >>> read_numeral("1,250.50").value, read_numeral("1٬250٫50").value, read_numeral("12.500").grouped
    (Decimal('1250.50'), Decimal('1250.50'), Decimal('12500'))
    """
    if len(text) > 2 * _LONGEST:
        return None
    signs = _SIGNS.findall(text)
    parts = _SIGNS.split(text)
    if len("".join(parts)) > _LONGEST:
        return None
    if not signs:
        return Numeral(Decimal(text))
    kinds = list(dict.fromkeys(signs))
    if len(kinds) > 2:
        return None
    return _two_signs(kinds, signs, parts) if len(kinds) == 2 else _one_sign(kinds[0], parts)


def _two_signs(kinds: list[str], signs: list[str], parts: list[str]) -> Numeral | None:
    group, point = kinds
    # the decimal sign comes last and once; the Arabic signs cannot change places
    if signs[-1] != point or signs.count(point) != 1 or point in "٬'" or group == "٫":
        return None
    whole = _grouped(parts[:-1])
    return None if whole is None else Numeral(Decimal(f"{whole}.{parts[-1]}"))


def _one_sign(sign: str, parts: list[str]) -> Numeral | None:
    if sign == "٫":
        return Numeral(Decimal(".".join(parts))) if len(parts) == 2 else None
    whole = _grouped(parts)
    if sign in "٬'":
        return None if whole is None else Numeral(Decimal(whole))
    comma = sign in ",،"
    if len(parts) > 2:
        if whole is not None:
            return Numeral(Decimal(whole))
        return Numeral(Decimal(0), each=tuple(parts)) if comma else None
    if not parts[0]:
        return Numeral(Decimal(f"0.{parts[1]}"))
    if comma and len(parts[1]) > _GROUP and parts[0] != "0":
        return None  # "12,5000" is neither twelve and a half nor a number of thousands
    decimal = Decimal(".".join(parts))
    if whole is None:
        return Numeral(decimal)
    return Numeral(Decimal(whole), decimal, comma=True) if comma else Numeral(decimal, Decimal(whole))


def _grouped(parts: list[str]) -> str | None:
    """The digits without their thousands signs, if the groups are those of thousands or of lakhs."""
    head, *groups = parts
    if not head or not groups or len(groups[-1]) != 3 or head[0] == "0":
        return None
    thousands = len(head) <= 3 and all(len(group) == 3 for group in groups)
    lakhs = len(groups) > 1 and len(head) <= 2 and all(len(group) == 2 for group in groups[:-1])
    return head + "".join(groups) if thousands or lakhs else None
