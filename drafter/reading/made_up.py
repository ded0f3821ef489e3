"""A drop that is made up, in other words than "refill": "we fill the gap", "the drop will be made up", سنسد النقص, بنجيب لك غيرهم."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from drafter.reading.folding import spelled, vocabulary
from drafter.reading.tables import made_up as table
from drafter.reading.tokens import Token
from drafter.reading.verbs import Found, arabic_forms, is_present_passive, own_words_before, own_words_behind, words_before

_MAKES: Final = frozenset(table.MAKES.split())
_FILLS: Final = frozenset(table.FILLS.split())
_COMPENSATES: Final = frozenset(table.COMPENSATES.split())
_RETURNS: Final = frozenset(["return", "come"])
_WANTS: Final = frozenset(table.WANTS.split())
_PUTS: Final = frozenset(table.PUTS.split())
_SUPPLIES: Final = frozenset(table.SUPPLIES.split())
_DROPS: Final = frozenset(table.DROPS.split())
_LOST: Final = frozenset(table.LOST.split())
_PEOPLE: Final = frozenset(table.PEOPLE.split())
_IN_PLACE: Final = tuple(tuple(phrase.split()) for phrase in table.IN_PLACE)
_ANOTHER: Final = tuple(tuple(phrase.split()) for phrase in table.ANOTHER)
_BE: Final = frozenset(table.BE.split())
_MONEY: Final = frozenset(table.MONEY.split())
_PAPERS: Final = frozenset(table.PAPERS.split())
_IT: Final = frozenset(["it", "this", "that", "them", "those", "these"])
_PAST: Final = frozenset(["made", "filled", "brought", "got", "gave", "sent", "added", "received", "delivered", "compensated"])


def made_up(tokens: list[Token], at: int, end: int) -> Found | None:
    """The verb at a token by which a drop is made up, else None.

    >>> from drafter.reading.tokens import tokenise
    >>> from drafter.reading.folding import fold
    >>> def form(text, word): words = tokenise(fold(text).text); return made_up(words, word, len(words))
    >>> form("we will make up the drop", 2), form("we make up the difference", 1), form("سنسد النقص", 0)
    (('verb', '', 4), None, ('future', 'we', 1))
    """
    word = tokens[at].text
    if not word.isascii():
        return _arabic(tokens, at, end)
    if word in _MAKES:
        return _makes(tokens, at, end)
    if word in _FILLS:
        return _fills(tokens, at, end)
    if word in _RETURNS and (word == "return" or own_words_behind(tokens, at, end)[:1] == ["back"]):
        before = own_words_before(tokens, at)
        return ("verb", "", at + 1) if before[-1:] == ["will"] and _names_lost(before) else None
    if word in _COMPENSATES:
        after = own_words_behind(tokens, at, end)
        told = not _DROPS.isdisjoint(after[:2]) and _MONEY.isdisjoint(after)
        return (_form(tokens, at), "", at + 1) if told else None
    if word in _PUTS:
        found = _puts_back(tokens, at, end)
        if found is not None:
            return found
    return _supplies(tokens, at, end) if word in _SUPPLIES else None


def by_money(tokens: list[Token], at: int, end: int) -> bool:
    """Whether money makes a drop up: "the gap will be made good with a 5 USD credit"; "at no cost" is none."""
    if tokens[at].text not in _MAKES | _FILLS:
        return False
    after = own_words_behind(tokens, at, end)
    by = next((at for at, word in enumerate(after[:_BY_WITHIN]) if word in _BY), None)
    means = after[by + 1 : by + 1 + _MEANS] if by is not None else []
    return not _IN_MONEY.isdisjoint(means) and _PEOPLE.isdisjoint(means) and "no" not in means


def speaks_of_drop(words: list[str]) -> bool:
    """Whether words tell of a drop or of followers that were lost, and of no money.

    >>> speaks_of_drop("the drop is confirmed".split()), speaks_of_drop("the money you lost".split())
    (True, False)
    """
    if not _MONEY.isdisjoint(words) or not _MONEY_AR.isdisjoint(words):
        return False
    if not _DROPS.isdisjoint(words) or not _DROPS_AR.isdisjoint(words):
        return True
    if any(word in _LOST_AR and word.endswith((_THEY, _THEM)) for word in words):
        return True  # إذا نقصوا, من فقدتهم: they, the followers
    lost = not _LOST.isdisjoint(words) and not _PEOPLE.isdisjoint(words)
    return lost or (not _LOST_AR.isdisjoint(words) and not _PEOPLE_AR.isdisjoint(words))


# English -------------------------------------------------------------------------------------------------------------------


def _makes(tokens: list[Token], at: int, end: int) -> Found | None:
    """ "Make up the drop", "make the drop up", "make it good", "the drop will be made up"."""
    after = own_words_behind(tokens, at, end)
    form = _form(tokens, at)
    if form == "purpose" or not _TROUBLE.isdisjoint(after[:5]):
        return None
    if after[:1] == ["up"] or after[:1] == ["good"]:
        if tokens[at].text == "made" and _is_passive(tokens, at) and _lost_before(tokens, at):
            return _passive_form(tokens, at), "", at + 2
        told = _names_lost(after[1:]) or (after[1:2] and after[1] in _IT and speaks_of_drop(words_before(tokens, at)))
        return (form, "", at + 2) if told else None
    up = next((place for place, word in enumerate(after[:6]) if word in ("up", "good")), None)
    if up is None or "to" in after[up + 1 : up + 2]:
        return None  # "make it up to you"
    if after[:1] and after[0] in _IT and up == 1:
        return (form, "", at + 1) if speaks_of_drop(words_before(tokens, at)) else None
    return (form, "", at + 1) if _names_lost(after[:up]) else None


def _fills(tokens: list[Token], at: int, end: int) -> Found | None:
    """ "Fill the gap that the drop left", "the drop will be filled"; not "fill in the form"."""
    after = own_words_behind(tokens, at, end)
    last = at + 1 + (after[:1] in (["up"], ["in"]))
    if tokens[at].text == "filled" and _is_passive(tokens, at) and _lost_before(tokens, at):
        return _passive_form(tokens, at), "", last
    named = after[last - at - 1 :]
    return (_form(tokens, at), "", last) if _names_lost(named) and "about" not in named else None


def _puts_back(tokens: list[Token], at: int, end: int) -> Found | None:
    """ "Put back, free of charge, the followers you lost", "the 40 who left will be put back"."""
    after = own_words_behind(tokens, at, end)
    back = next((place for place, word in enumerate(after[:7]) if word == "back"), None)
    if back is None or after[back + 1 : back + 2] == ["to"]:
        return None  # "get back to you about the drop"
    if tokens[at].text in ("put", "brought") and back == 0:
        before = own_words_before(tokens, at)
        counted = not _COUNTS.isdisjoint(before[-_NEXT:]) and _is_passive(tokens, at)
        wanted = not _WANTS.isdisjoint(before) and before[-1] in _PEOPLE
        if counted or ((_is_passive(tokens, at) or wanted) and _names_lost(before)):
            return _passive_form(tokens, at), "", at + 2
    if not (_names_lost(after) or _counted_back(tokens, at, after, back)):
        return None
    return _form(tokens, at), "", at + 1 + (back == 0)


def _counted_back(tokens: list[Token], at: int, after: list[str], back: int) -> bool:
    """ "We'll bring the 920 back within 72 hours", and "we will bring them back" of followers that were told before to be missing."""
    if not _BRINGS_MONEY.isdisjoint(after):
        return False
    words = [word for word in after[:back] if word not in ("the", "all", "those", "missing")]
    counted = len(words) == 1 and words[0].replace(",", "").isdigit()
    return counted or (words == ["them"] and speaks_of_drop(words_before(tokens, at)))


def _supplies(tokens: list[Token], at: int, end: int) -> Found | None:
    """ "You will get 50 new ones in place of those that dropped", "for each you lost we add another"."""
    after = own_words_behind(tokens, at, end)
    place = next((place for place in range(len(after)) if any(tuple(after[place : place + len(each)]) == each for each in _IN_PLACE)), None)
    if place is not None and _PEOPLE.intersection(after[:place]):
        of_it = after[place : place + 2] == ["to", "make"] and not _IT.isdisjoint(after[place:])
        lost = _names_lost(after[place:]) or (of_it and speaks_of_drop(words_before(tokens, at)))
        return (_form(tokens, at), "", at + 1) if lost else None
    another = any(tuple(after[place : place + len(each)]) == each for each in _ANOTHER for place in range(min(5, len(after))))
    before = own_words_before(tokens, at)
    each = any(pair in _FOR_EACH for pair in pairwise(before))
    return (_form(tokens, at), "", at + 1) if another and each and _names_lost(before) else None


_BRINGS_MONEY: Final = _MONEY | {"card", "balance", "wallet", "bank"}
_TROUBLE: Final = frozenset(["wait", "waiting", "delay", "trouble", "inconvenience", "time", "mistake"])
"""What is made up for then is no drop."""
_COUNTS: Final = frozenset(["count", "counts", "number", "numbers"])
_FOR_EACH: Final = frozenset([("for", "each"), ("for", "every"), ("for", "any")])


def _names_lost(words: list[str]) -> bool:
    """Whether words name a drop, or followers and that they were lost, and no money."""
    at = next((at for at, word in enumerate(words) if word in _DROPS or word in _LOST), None)
    if at is None or not _MONEY.isdisjoint(words[: at + 1]) or not _PAPERS.isdisjoint(words):
        return False
    return words[at] in _DROPS or not _PEOPLE.isdisjoint(words) or words[at] in ("lost", "missing", "dropped")


_BY: Final = frozenset(["with", "by", "through", "in", "as", "via"])
_BY_WITHIN = 6
_MEANS = 5
_IN_MONEY: Final = frozenset(table.IN_MONEY.split())


def _lost_before(tokens: list[Token], at: int) -> bool:
    return _names_lost(own_words_before(tokens, at))


def _is_passive(tokens: list[Token], at: int) -> bool:
    return _is_had(tokens, at) or any(tokens[place].text in _BE for place in range(max(0, at - 3), at))


def _is_had(tokens: list[Token], at: int) -> bool:
    """ "Having the drop made up": what is to be done for the client."""
    helps = [tokens[place].text for place in range(max(0, at - 5), at)]
    return any(word in ("having", "have", "get", "getting") for word in helps) and helps[-1] in _DROPS


def _passive_form(tokens: list[Token], at: int) -> str:
    return "ing" if _is_had(tokens, at) else "verb" if is_present_passive(tokens, at) else "past"


def _form(tokens: list[Token], at: int) -> str:
    """The form of a verb; "purpose" in "we added 185 members to make up the drop", where "added" is the verb that tells."""
    word = tokens[at].text
    if word.endswith("ing"):
        return "ing"
    if at and tokens[at - 1].text == "to":
        before = own_words_before(tokens, at)
        return "verb" if _PEOPLE.isdisjoint(before) or _SUPPLIES.isdisjoint(before) else "purpose"
    return "past" if word in _PAST else "verb"


# Arabic --------------------------------------------------------------------------------------------------------------------

_OBJECTS: Final = ("", *map(spelled, ("ه", "ها", "هم", "لك", "لكم", "لج", "هولك", "هالك", "هملك", "ك", "كم")))
_ITSELF: Final = tuple((sign, "future" if sign[1:] else "verb") for sign in ("ي", "ت", "بي", "بت", "هي", "هت", "حي", "حت", "سي", "ست"))
_FILLING_AR: Final = vocabulary(table.FILLING_AR)
_FILLS_AR: Final = {
    **arabic_forms(table.SIGNS_AR, table.FILLS_AR, _OBJECTS),
    **{word: ("verb" if word.startswith(spelled("ن")) else "future", "we") for word in vocabulary(table.COVERS_AR)},
    **dict.fromkeys(_FILLING_AR, ("noun", "")),
    **dict.fromkeys(vocabulary(table.FILLED_AR), ("past", "we")),
}
_SUPPLIES_AR: Final = {
    **arabic_forms(table.SIGNS_AR, table.SUPPLIES_AR, _OBJECTS),
    **{word + ending: ("past", "we") for word in vocabulary(table.SUPPLIED_AR) for ending in _OBJECTS},
}
_IT_IS_FILLED_AR: Final = {
    **{sign + stem: (form, "it") for sign, form in _ITSELF for stem in vocabulary(table.FILLS_ITSELF_AR)},
    **dict.fromkeys(vocabulary(table.IT_IS_FILLED_AR), ("past", "it")),
    **dict.fromkeys(vocabulary(table.WILL_BE_FILLED_AR), ("future", "it")),
}
_RETURNS_AR: Final = arabic_forms(table.SIGNS_AR, table.RETURNS_AR, _OBJECTS)
_THEY: Final = "وا"
_THEM: Final = spelled("هم")
_DROPS_AR: Final = vocabulary(table.DROPS_AR)
_PEOPLE_AR: Final = vocabulary(table.PEOPLE_AR)
_LOST_AR: Final = vocabulary(table.LOST_AR)
_THE_LOST_AR: Final = vocabulary(table.THE_LOST_AR)
_WHO_AR: Final = vocabulary(table.WHO_AR)
_INSTEAD_AR: Final = vocabulary(table.INSTEAD_AR)
_IN_PLACE_AR: Final = vocabulary(table.IN_PLACE_AR)
_MONEY_AR: Final = vocabulary(table.MONEY_AR)
_NOUN_SIGNS: Final = ("ب", "ل")
_NEXT = 5
"""The drop stands so near behind a verb of filling it."""


def _arabic(tokens: list[Token], at: int, end: int) -> Found | None:
    word = tokens[at].text
    bare = word if word in _FILLS_AR or word in _SUPPLIES_AR else word.lstrip("وف")
    if bare not in _FILLS_AR and bare[:1] in _NOUN_SIGNS and bare[1:] in _FILLING_AR:
        bare = bare[1:]
    if bare in _FILLS_AR:
        after = own_words_behind(tokens, at, end)[:_NEXT]
        regained = _REGAIN in bare and not _PEOPLE_AR.isdisjoint(after[:3])
        if _names_lost_ar(after) or regained:
            return *_FILLS_AR[bare], at + 1
    if bare in _RETURNS_AR and _returns_them(own_words_behind(tokens, at, end)[:_NEXT]):
        return *_RETURNS_AR[bare], at + 1
    if bare in _IT_IS_FILLED_AR:
        near = [*own_words_before(tokens, at)[-_NEXT:], *own_words_behind(tokens, at, end)[:_NEXT]]
        return (*_IT_IS_FILLED_AR[bare], at + 1) if _names_lost_ar(near) or speaks_of_drop(near) else None
    if bare in _SUPPLIES_AR and _comes_instead(tokens, at, end):
        return *_SUPPLIES_AR[bare], at + 1
    return None


_REGAIN: Final = spelled("ستع")
"""In نستعيد, استعادة: followers that are regained were lost, and nobody need say so."""


def _names_lost_ar(words: list[str]) -> bool:
    """النقص, المتابعين المفقودين, ما نقص: what dropped, and no money."""
    if not _MONEY_AR.isdisjoint(words):
        return False
    if any(word in _DROPS_AR or word in _THE_LOST_AR for word in words):
        return True
    return any(word in _WHO_AR and other in _LOST_AR for word, other in pairwise(words))


def _returns_them(words: list[str]) -> bool:
    """سنعيد من فقدتهم: people who were lost, and no money."""
    told = any(who in _WHO_AR and lost in _LOST_AR and lost.endswith((_THEY, _THEM)) for who, lost in pairwise(words))
    return told and _MONEY_AR.isdisjoint(words)


def _comes_instead(tokens: list[Token], at: int, end: int) -> bool:
    """بنجيب لك غيرهم, نعطيك 50 متابعا بدلا من الذين راحوا: followers come in the place of those that were lost."""
    after = own_words_behind(tokens, at, end)
    if not _MONEY_AR.isdisjoint(after):
        return False
    before = words_before(tokens, at)
    place = next((place for place, word in enumerate(after) if word in _INSTEAD_AR or word in _IN_PLACE_AR), None)
    if place is None or _PEOPLE_AR.isdisjoint([*before, *after]):
        return False
    if after[place] in _IN_PLACE_AR:
        return _names_lost_ar(after[place:])
    return not _LOST_AR.isdisjoint(before) or not _DROPS_AR.isdisjoint(before)
