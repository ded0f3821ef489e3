"""The client's own words in a reply: what stands between quotation marks and is his."""

from __future__ import annotations

from typing import Final

from drafter.reading.cues import arabic_cue
from drafter.reading.folding import spelled
from drafter.reading.tables import polarity as table
from drafter.reading.tokens import Token

_SAYS: Final = frozenset(map(spelled, table.CLIENT_SAYS.split()))
_HIS: Final = frozenset(map(spelled, table.CLIENT_WORDS.split()))
_OURS: Final = frozenset(["we", "we'll", "we've", "we're", "our", "قلنا", "ذكرنا", "كتبنا"])
_NEAR = 6
"""Words before the opening mark, or after the closing one, that tell who speaks."""
_LONGEST = 80


def client_words(tokens: list[Token]) -> frozenset[int]:
    """The tokens between quotation marks that the client says: he is named as the speaker, or speaks of himself or to us."""
    found: set[int] = set()
    opened: int | None = None
    for at, token in enumerate(tokens):
        if token.text != '"' and not (token.text == "'" and _is_mark(tokens, at, opened)):
            continue
        if opened is None or at - opened > _LONGEST:
            opened = at
            continue
        if _is_his(tokens, opened, at):
            found.update(range(opened + 1, at))
        opened = None
    return frozenset(found)


def _is_mark(tokens: list[Token], at: int, opened: int | None) -> bool:
    """Whether an apostrophe stands as a quotation mark: free before and glued after, or the other way round."""
    glued_after = at + 1 < len(tokens) and tokens[at + 1].glued
    return (glued_after and not tokens[at].glued) if opened is None else (tokens[at].glued and tokens[opened].text == "'")


def _is_his(tokens: list[Token], first: int, last: int) -> bool:
    inside = [token.text for token in tokens[first + 1 : last]]
    around = [token.text for token in [*tokens[max(0, first - _NEAR) : first], *tokens[last + 1 : last + _NEAR]]]
    if _OURS.intersection(inside) or _OURS.intersection(token.text for token in tokens[max(0, first - _NEAR) : first]):
        return False
    if _SAYS.intersection(around) or _HIS.intersection(inside):
        return True
    return any(found is not None and found[1] == "imperative" for found in map(arabic_cue, inside))
