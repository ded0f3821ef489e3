"""A delivery that goes on where it stopped: "we carry on delivering", "the order picks up again once it is public", نواصل التوصيل."""

from __future__ import annotations

from typing import Final

from drafter.reading.folding import spelled, vocabulary
from drafter.reading.tables import going_on as table
from drafter.reading.tokens import Token

_WE_GO: Final = frozenset(table.WE_GO.split())
_ON: Final = frozenset(table.ON.split())
_DELIVERED: Final = frozenset(table.DELIVERED.split())
_IT_GOES: Final = frozenset(table.IT_GOES.split())
_ON_AGAIN: Final = frozenset(table.ON_AGAIN.split())
_ALONE: Final = frozenset(table.ALONE.split())
_SUBJECTS: Final = vocabulary(table.SUBJECTS)
_OPENED: Final = vocabulary(table.OPENED)
_WE_GO_AR: Final = vocabulary(table.MY_OWN) | frozenset(
    spelled(sign + stem) for sign in table.SIGNS_AR.split() for stem in table.WE_GO_AR.split()
)
_MEANWHILE: Final = vocabulary(table.MEANWHILE)
_DELIVERED_AR: Final = vocabulary(table.DELIVERED_AR)
_IT_GOES_AR: Final = vocabulary(table.IT_GOES_AR)
_WHETHER: Final = vocabulary(table.WHETHER)
_ANOTHER: Final = vocabulary(table.ANOTHER)
_ENDS: Final = frozenset([".", "!", "?", "؟", ";", "؛", ":"])
_OBJECT_WITHIN = 5
_SUBJECT_WITHIN = 8
_OPENED_WITHIN = 10


def going_on(tokens: list[Token], at: int, end: int) -> tuple[str, str] | None:
    """The form (verb, future, ing) and person of a verb at a token by which the delivery goes on; None where it is another verb, or
    tells how the order stands.

    >>> from drafter.reading.tokens import tokenise
    >>> from drafter.reading.folding import fold
    >>> def form(text, word): words = tokenise(fold(text).text); return going_on(words, word, len(words))
    >>> form("then we carry on delivering", 2), form("the order goes on once it is public", 2), form("the order goes on", 2)
    (('verb', ''), ('verb', ''), None)
    """
    bare = tokens[at].text
    if bare.isascii():
        form = _english(tokens, at, end) if bare in _WE_GO or bare in _IT_GOES or bare == "pick" else None
        return (form, "") if form else None
    bare = bare if bare in _WE_GO_AR or bare in _IT_GOES_AR else bare.lstrip("وف")
    following = _following(tokens, at, end)
    if bare in _WE_GO_AR and any(word in _DELIVERED_AR for word in following[:3]) and _ANOTHER.isdisjoint(following[:6]):
        return ("future" if bare.startswith(("س", "ب", "ه", "ح")) else "verb"), "we"
    subject = _is_subject_before(tokens, at) or any(word in _SUBJECTS for word in _following(tokens, at, end)[:1])
    return ("verb", "it") if bare in _IT_GOES_AR and subject and _waits_for_account(tokens, at, end) else None


def _english(tokens: list[Token], at: int, end: int) -> str | None:
    following = _following(tokens, at, end)
    if tokens[at].text in _WE_GO:
        place = next((place for place, word in enumerate(following) if word not in _ON), len(following))
        takes = tokens[at].text.startswith(("continu", "proceed")) or "on" in following[:1]
        objects = following[place : place + _OBJECT_WITHIN]
        if takes and _is_ours(tokens, at) and not _DELIVERED.isdisjoint(objects) and _ANOTHER.isdisjoint(objects):
            return "ing" if tokens[at].text.endswith("ing") else "verb"
    if tokens[at].text in ("pick", "picks") and "up" in following[:_OBJECT_WITHIN] and not _DELIVERED.isdisjoint(following[:3]):
        return "verb"  # "we pick the delivery up again"
    goes = tokens[at].text in _ALONE or (following[:1] and following[0] in _ON_AGAIN and tokens[at].text in _IT_GOES)
    return "verb" if goes and _is_subject_before(tokens, at) and _waits_for_account(tokens, at, end) else None


def _is_ours(tokens: list[Token], at: int) -> bool:
    """Whether it is we who go on: not "you go on", "we need this to go on with the order"."""
    before = _preceding(tokens, at, 3)
    return "you" not in before and (before[:1] != ["to"] or before[1:2] == ["is"])


def _following(tokens: list[Token], at: int, end: int) -> list[str]:
    """The words behind a token, to the end of the sentence."""
    words: list[str] = []
    for place in range(at + 1, min(end, at + 1 + _OPENED_WITHIN)):
        if tokens[place].text in _ENDS and not (place + 1 < end and tokens[place + 1].glued):
            break  # the point of a link ends nothing
        words.append(tokens[place].text)
    return words


def _preceding(tokens: list[Token], at: int, within: int) -> list[str]:
    """The words before a token, back to the beginning of the sentence, the nearest first."""
    words: list[str] = []
    for token in reversed(tokens[max(0, at - within) : at]):
        if token.text in _ENDS:
            break
        words.append(token.text)
    return words


def _is_subject_before(tokens: list[Token], at: int) -> bool:
    return any(word in _SUBJECTS or word.lstrip("وف") in _SUBJECTS for word in _preceding(tokens, at, _SUBJECT_WITHIN))


def _waits_for_account(tokens: list[Token], at: int, end: int) -> bool:
    words = [*_following(tokens, at, end), *_preceding(tokens, at, _OPENED_WITHIN)]
    return (
        _MEANWHILE.isdisjoint(words)
        and _WHETHER.isdisjoint(words)
        and any(word in _OPENED or word.lstrip("وف") in _OPENED for word in words)
    )
