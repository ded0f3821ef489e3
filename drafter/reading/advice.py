"""A consultation without its name: "go over your posts with you", "look at your page and advise you", نراجع معك محتواك."""

from __future__ import annotations

from typing import Final

from drafter.reading.folding import spelled, vocabulary
from drafter.reading.tables import advice as table
from drafter.reading.tokens import Token

_ADVISES: Final = vocabulary(table.ADVISES)
_LOOKS: Final = frozenset(table.LOOKS.split())
_LOOKS_AR: Final = frozenset(spelled(sign + stem) for sign in table.SIGNS.split() for stem in table.LOOKS_AR.split())
_SHOWN: Final = vocabulary(table.SHOWN)
_TOGETHER: Final = vocabulary(table.TOGETHER)
_ENDS: Final = frozenset([".", "!", "?", "؟", ";", "؛", ":"])
_FUTURE: Final = ("س", "ب", "ه", "ح")
_WITHIN = 10
"""What is looked at, and with whom, stands within so many words of the verb."""


def advice(tokens: list[Token], at: int, end: int) -> str | None:
    """The form (verb, future) of a verb at a token by which somebody of ours goes through what the client shows, with him; else None.

    >>> from drafter.reading.tokens import tokenise
    >>> from drafter.reading.folding import fold
    >>> words = tokenise(fold("سنراجع معك صفحتك").text)
    >>> advice(words, 0, len(words))
    'future'
    """
    bare = tokens[at].text.lstrip("وف")
    if bare in _ADVISES or (bare == "advise" and tokens[at + 1 : at + 2] and tokens[at + 1].text == "you"):
        told = any(token.text in _SHOWN for token in tokens[max(0, at - _WITHIN) : min(end, at + _WITHIN)])
    else:
        told = bare in (_LOOKS if bare.isascii() else _LOOKS_AR) and _is_gone_through(
            [token.text for token in tokens[at + 1 : end][:_WITHIN]]
        )
    return ("future" if bare.startswith(_FUTURE) else "verb") if told else None


def _is_gone_through(following: list[str]) -> bool:
    """Whether what the client shows and "with you" follow in the same sentence."""
    shown = next((at for at, word in enumerate(following) if word in _SHOWN), None)
    together = next((at for at, word in enumerate(following) if word in _TOGETHER or following[at : at + 2] == ["with", "you"]), None)
    return shown is not None and together is not None and _ENDS.isdisjoint(following[: max(shown, together)])
