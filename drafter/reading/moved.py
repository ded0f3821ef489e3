"""An order that is brought once more, or moved to another place: "we repeat the order", "it can be moved to the new link", ننقل الطلب."""

from __future__ import annotations

from typing import Final

from drafter.reading.folding import spelled, vocabulary
from drafter.reading.tables import moved as table
from drafter.reading.tokens import Token
from drafter.reading.verbs import Found, arabic_forms, is_present_passive, own_words_before, own_words_behind, words_before

_ORDERS: Final = frozenset(table.ORDERS.split())
_AGAIN: Final = tuple(tuple(phrase.split()) for phrase in table.AGAIN)
_DOES: Final = frozenset(table.DOES.split())
_REPEATS: Final = frozenset(table.REPEATS.split())
_MOVES: Final = frozenset(table.MOVES.split())
_PAST: Final = frozenset(table.PAST.split())
_PLACES: Final = frozenset(table.PLACES.split())
_ELSEWHERE: Final = vocabulary(table.ELSEWHERE)
_MONEY: Final = vocabulary(table.MONEY)
_NOT_PLACES: Final = frozenset(table.NOT_PLACES.split())
_CLIENT: Final = frozenset(table.CLIENT.split())
_BE: Final = frozenset("be been being is are was were get gets".split())  # noqa: SIM905
_THE: Final = frozenset(["the", "your", "this", "that", "my", "it", "them", "whole", "same", "entire"])
_TO: Final = frozenset(["to", "onto", "over", "across"])
_AGAIN_WITHIN = 8
_SUBJECT = 8
_PLACE_WITHIN = 6


def moved(tokens: list[Token], at: int, end: int) -> Found | None:
    """The verb at a token by which an order is brought once more or moved elsewhere, else None.

    >>> from drafter.reading.tokens import tokenise
    >>> from drafter.reading.folding import fold
    >>> def form(text, word): words = tokenise(fold(text).text); return moved(words, word, len(words))
    >>> form("we repeat the order", 1), form("we moved the order to your page", 1), form("we moved the order to the team", 1)
    (('verb', '', 2), ('past', '', 2), None)
    """
    word = tokens[at].text
    if not word.isascii():
        return _arabic(tokens, at, end)
    if word in _MOVES:
        told = _is_moved(tokens, at, end)
    elif word in _REPEATS or word in _DOES:
        told = _is_repeated(tokens, at, end) or _goes_again(tokens, at, end)
    elif word in _GOES:
        told = _goes_again(tokens, at, end)
    else:
        return None
    if not told or _by_client(tokens, at):
        return None
    if word.endswith("ing"):
        return "ing", "", at + 1
    past = (word in _PAST or _is_passive(tokens, at)) and not is_present_passive(tokens, at)
    return ("past" if past else "verb"), "", at + 1


def _by_client(tokens: list[Token], at: int) -> bool:
    """ "You can repeat the order", "please run it again": the client does it, not we."""
    before = own_words_before(tokens, at)
    if before[-1:] == ["you"] and before[-2:-1] and before[-2] in _CAN:
        return False  # "can you move my order": what he asks of us
    if tokens[at].text in _PAST or _is_passive(tokens, at):
        return before[-1:] == ["you"] or before[-2:] == ["you", "have"]
    who = next((word for word in reversed(before[-5:]) if word in _CLIENT or word in _US), None)
    return who in _CLIENT or not (before or tokens[at].text.endswith("ing"))


_CAN: Final = frozenset(["can", "could", "will", "would"])
_US: Final = frozenset(["we", "we'll", "we've", "i", "i'll", "us", "team", "me"])


def _is_repeated(tokens: list[Token], at: int, end: int) -> bool:
    """ "Repeat the order", "do the order all over again", "the order was run again"; not "a repeat order"."""
    after = own_words_behind(tokens, at, end)
    place = next((place for place, word in enumerate(after[:4]) if word in _ORDERS), None)
    if place is not None and not _OF.isdisjoint(after[:place]):
        place = None  # "the bank repeated the charge for the order"
    numbered = after[:1] == ["order"] and after[1:2] and after[1].isdigit()  # "repeat order 29913"
    active = place is not None and (after[0] in _THE or numbered)
    passive = _is_passive(tokens, at) and not _ORDERS.isdisjoint(own_words_before(tokens, at)[-_SUBJECT:])
    again = any(tuple(after[each : each + len(phrase)]) == phrase for phrase in _AGAIN for each in range(min(_AGAIN_WITHIN, len(after))))
    return (active or passive) and (again or tokens[at].text in _REPEATS)


def _goes_again(tokens: list[Token], at: int, end: int) -> bool:
    """ "The order goes out again tonight", "your order starts over": it is the subject, right before the verb."""
    after = own_words_behind(tokens, at, end)
    after = after[after[:1] == ["out"] :]
    return tokens[at].text in _GOES and after[:1] in _ONCE_MORE and not _ORDERS.isdisjoint(own_words_before(tokens, at)[-2:])


_OF: Final = frozenset(["for", "of", "on", "from", "with", "about"])
_GOES: Final = frozenset(["go", "goes", "went", "start", "starts", "started", "run", "runs", "ran", "begin", "begins", "began"])
_ONCE_MORE: Final = (["again"], ["anew"], ["over"], ["afresh"])


def _is_passive(tokens: list[Token], at: int) -> bool:
    participle = tokens[at].text in _PAST or tokens[at].text in ("run", "put")
    return participle and any(tokens[place].text in _BE for place in range(max(0, at - 2), at))


def _is_moved(tokens: list[Token], at: int, end: int) -> bool:
    """ "Move the order to your page", "it cannot be moved to another link": an order that was named, and a place."""
    after = own_words_behind(tokens, at, end)
    before = own_words_before(tokens, at)
    if _ORDERS.intersection(after[:3]) and after[0] in _THE:
        return _goes_elsewhere(tokens, at, after)
    caused = tokens[at].text in _PAST and not _ORDERS.isdisjoint(before[-_SUBJECT:])  # "the order moved", "you want the order moved"
    if caused and (_is_passive(tokens, at) or not _NOT_TELLING.isdisjoint(before)):
        return _goes_elsewhere(tokens, at, after)
    if after[:1] != ["it"]:
        return False
    named = words_before(tokens, at)
    if not _MONEY.isdisjoint(named) or _ORDERS.isdisjoint(named):
        return False
    return not _ELSEWHERE.isdisjoint(named) and _NOT_PLACES.isdisjoint(after)


_NOT_TELLING: Final = frozenset(["want", "wanted", "asked", "like", "have", "having", "wish", "get"])


def _goes_elsewhere(tokens: list[Token], at: int, after: list[str]) -> bool:
    """Whether the way leads to a place: "to your new page", "to @noor", "over there"; not to the team, the queue."""
    to = next((place for place, word in enumerate(after) if word in _TO), None)
    if to is None:
        denied = [tokens[place].text for place in range(max(0, at - 3), at)]
        alone = {",", "or", "nor"}.isdisjoint(after[:-1])  # "it can't be moved, edited or cancelled" lists what is not done to it
        return alone and any(word in ("not", "cannot") or word.endswith("n't") for word in denied)  # "we cannot move the order"
    places = after[to : to + _PLACE_WITHIN]
    name = any(token.text.startswith("@") or token.kind == "opaque" for token in tokens[at + 2 + to : at + 1 + to + len(places)])
    return name or (not _PLACES.isdisjoint(places) and _NOT_PLACES.isdisjoint(places))


# Arabic --------------------------------------------------------------------------------------------------------------------

_ORDERS_AR: Final = vocabulary(table.ORDERS_AR)
_OBJECTS: Final = ("", *map(spelled, ("ه", "ها", "لك", "لكم", "لج", "هولك", "هالك")))


def _forms(stems: str, past: str, nouns: str) -> dict[str, tuple[str, str]]:
    done = {word + to_you: ("past", "we") for word in vocabulary(past) for to_you in _TO_YOU}
    return {**dict.fromkeys(vocabulary(nouns), ("noun", "")), **arabic_forms(table.SIGNS_AR, stems, _OBJECTS), **done}


_TO_YOU: Final = ("", *map(spelled, ("لك", "لج")))
_MOVES_AR: Final = _forms(table.MOVES_AR, table.MOVED_AR, table.MOVING_AR)
_REPEATS_AR: Final = _forms(table.REPEATS_AR, table.REPEATED_AR, table.REPEATING_AR)
_DECIDED_AR: Final = vocabulary(table.DECIDED_AR)
_PLACES_AR: Final = tuple(map(spelled, table.PLACES_AR.split()))
_THERE_AR: Final = vocabulary(table.THERE_AR)
_NOT_PLACES_AR: Final = vocabulary(table.NOT_PLACES_AR)


def _arabic(tokens: list[Token], at: int, end: int) -> Found | None:
    word = tokens[at].text
    bare = word if word in _MOVES_AR or word in _REPEATS_AR else word.lstrip("وف")
    if bare in _REPEATS_AR:
        form, person = _REPEATS_AR[bare]
        decided = form != "noun" or (at > 0 and tokens[at - 1].text.lstrip("وف") in _DECIDED_AR)
        behind = own_words_behind(tokens, at, end)
        told = decided and not _ORDERS_AR.isdisjoint(behind[:3]) and _ASKED_OF.isdisjoint(behind[1:3])
        told = told or (form != "noun" and person == "it" and at > 0 and tokens[at - 1].text in _ORDERS_AR)
        return (form, person, at + 1) if told else None
    if bare not in _MOVES_AR or not _moves_arabic(tokens, at, end, bare):
        return None
    return *_MOVES_AR[bare], at + 1


def _moves_arabic(tokens: list[Token], at: int, end: int, bare: str) -> bool:
    """ننقل الطلب إلى حسابك, ننقله عليه: the order, or what was named before, and a place."""
    after = own_words_behind(tokens, at, end)
    if not _NOT_PLACES_AR.isdisjoint(after):
        return False
    if not _ORDERS_AR.isdisjoint(after[:2]):
        if not _MONEY.isdisjoint(after):
            return False  # سنحول قيمة الطلب إلى حسابك
        denied = any(token.text.lstrip("وف") in _NOT for token in tokens[max(0, at - _NEAR) : at])
        return denied or any(_is_place(word) for word in after[1:8])
    if not bare.endswith(spelled("ه")):
        return False
    named = words_before(tokens, at)
    near = any(_is_place(word) for word in after[:3])
    if not _MONEY.isdisjoint(named) or not _NOT_PLACES_AR.isdisjoint(named):
        return False  # وحولناه له: it was passed to the supervisor
    named_place = _CARRY in bare and not _ELSEWHERE.isdisjoint(named)  # حولناه alone may be any passing on
    return not _ORDERS_AR.isdisjoint(named) and (near or named_place)


_ASKED_OF: Final = vocabulary("منك منكم للمشرف البنك للبنك القادم القادمة")
"""Behind الطلب they make it a request, or the next order: نكرر الطلب على البنك."""
_CARRY: Final = spelled("نقل")
_NOT: Final = vocabulary("ما لا لن مش مو مب مافينا منقدر يتعذر مايمكن")
_NEAR = 4


def _is_place(word: str) -> bool:
    bare = word.removeprefix("لل").removeprefix("ل").removeprefix("ع").removeprefix("ال")
    return word in _THERE_AR or word.startswith("@") or bare.startswith(_PLACES_AR)
