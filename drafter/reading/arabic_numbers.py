"""Arabic numbers in words, standard and dialect: ألفين وخمسمية, خمسطعش, أربع وعشرين."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from drafter.reading.number_parts import JOIN, LONE_PLURALS, PLURAL_PARTS, WEAK, Part, Spelled, one_before_tens, part, part_at
from drafter.reading.tokens import Token

_THOUSAND = 1000


class _Sum:
    """An Arabic number while it is read: the groups that a scale has closed, the open group, and what still fits."""

    __slots__ = ("group", "last", "previous", "room", "scale", "total")

    def __init__(self) -> None:
        self.total = 0
        self.group = 0
        self.room = 1000  # the next part of the open group must be below it
        self.scale = 10**15  # the next scale must be below it
        self.last = 1
        self.previous = ""

    def add(self, found: Part) -> bool:
        """Take one part if it fits, and say whether it did."""
        ok: bool = getattr(self, f"_{found.kind}")(found)
        if ok:
            self.previous = found.kind
        return ok

    def _put(self, value: int, room: int, last: int = 1) -> bool:
        if value >= self.room:
            return False
        self.group, self.room, self.last = self.group + value, room, last
        return True

    def _fresh(self, found: Part) -> bool:
        """A part stands joined by و, or first, or, as dialects say it, straight after a hundred or more."""
        return found.joined or self.previous in ("", "hundred", "hundreds", "scale", "scales", "thousands", "either")

    def _unit(self, found: Part) -> bool:
        return self._fresh(found) and self.room > 10 and self._put(found.value, 10)

    def _eleven(self, found: Part) -> bool:
        return self._unit(found)

    def _ten(self, found: Part) -> bool:
        if self.previous in ("unit", "eleven") and not found.joined and self.group % 100 in range(1, 10):
            self.group, self.room = self.group + 10, 0
            return True
        return self._fresh(found) and self.room > 10 and self._put(10, 0)

    def _teen(self, found: Part) -> bool:
        return self._fresh(found) and self.room > 10 and self._put(found.value, 0)

    def _tens(self, found: Part) -> bool:
        if self.previous in ("unit", "eleven") and found.joined and self.group % 100 in range(1, 10):
            self.group, self.room = self.group + found.value, 0
            return True
        return self._fresh(found) and self.room >= 100 and self._put(found.value, 0)

    def _hundred(self, found: Part) -> bool:
        if self.previous == "unit" and not found.joined and 2 < self.group < 10:
            self.group, self.room, self.last = self.group * 100, 100, 100
            return True
        return self._fresh(found) and self._put(100, 100, 100)

    def _hundreds(self, found: Part) -> bool:
        return self._fresh(found) and self._put(found.value, 100, 100)

    def _scale(self, found: Part) -> bool:
        if found.value >= self.scale or (found.joined and self.group):
            return False
        return self._close(max(self.group, 1) * found.value, found.value)

    def _scales(self, found: Part) -> bool:
        return not self.group and found.value // 2 < self.scale and self._close(found.value, found.value // 2)

    def _thousands(self, found: Part) -> bool:
        return not self.group and self.scale > _THOUSAND and self._close(found.value, _THOUSAND)

    def _either(self, found: Part) -> bool:
        return self._scale(found)

    def _dozen(self, found: Part) -> bool:
        if self.previous == "" or (self.previous == "unit" and found.value == 12):
            self.group, self.room = max(self.group, 1) * found.value, 0
            return True
        return False

    def _close(self, value: int, scale: int) -> bool:
        self.total, self.group, self.room, self.scale, self.last = self.total + value, 0, 1000, scale, scale
        return True


def arabic_number(tokens: list[Token], at: int, first: Part, tanwin: frozenset[int], is_noun: Callable[[str], bool]) -> Spelled | None:
    if _is_weak(tokens, at):
        return None
    before = tokens[at - 1].text if at else ""
    if first.kind == "unit" and first.value == 1 and not first.prefix and is_noun(before) and not before.startswith("ال"):
        return Spelled(Decimal(1), at + 1)
    begin, reading, found, count = at, _Sum(), first, 0
    while True:
        fits = reading.add(found if count else Part(found.kind, found.value))
        if not fits:
            value = Decimal(reading.total + reading.group)
            return Spelled(value, begin, "two numbers stand side by side", reading.last, clash=True) if count else None
        count += 1
        begin = at + 1
        step = _arabic_step(tokens, begin)
        if step is None:
            break
        at, found = step
    why = None
    if reading.previous == "either" and count == 1 and (begin - 1) not in tanwin:
        why = "one or two thousand, by a vowel mark that is not written"
    if first.kind == "eleven" and reading.total + reading.group < 10:
        return None
    return Spelled(Decimal(reading.total + reading.group), begin, why, reading.last)


def _arabic_step(tokens: list[Token], at: int) -> tuple[int, Part] | None:
    """The next part of the number and its token, over a و that stands alone; None where the number ends."""
    if at >= len(tokens) or tokens[at].kind != "word":
        return None
    if tokens[at].text == JOIN:
        following = part_at(tokens, at + 1)
        if following is None or following.prefix or _begins_fraction(tokens, at + 1):
            return None
        return at + 1, Part(following.kind, following.value, JOIN)
    one = one_before_tens(tokens, at)
    if one is not None:
        return at, Part(one.kind, one.value, JOIN)  # مية وحدة وعشرين, with one و for two
    found = part(tokens[at].text)
    if found is None or tokens[at].text.isascii() or found.prefix not in ("", JOIN, "وال", "ال") or _begins_fraction(tokens, at):
        return None
    return at, found


def _begins_fraction(tokens: list[Token], at: int) -> bool:
    """Whether the word at ``at`` counts fractions: "three" in "and three quarters"."""
    return at + 1 < len(tokens) and tokens[at + 1].text in PLURAL_PARTS


def _is_weak(tokens: list[Token], at: int) -> bool:
    if tokens[at].text in LONE_PLURALS:
        return True
    if tokens[at].text in WEAK:
        following = part_at(tokens, at + 1)
        return following is None or following.kind not in ("hundred", "scale")
    return False
