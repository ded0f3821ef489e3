"""What is still to be delivered, by whatever verb: "580 followers are due to you, and we will send them", سنوفّر بقية الطلب."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from drafter.reading.folding import spelled, vocabulary
from drafter.reading.tables import brought as table
from drafter.reading.tokens import Token
from drafter.reading.verbs import arabic_forms, own_words_before, own_words_behind, words_before

_BRINGS: Final = frozenset(table.BRINGS.split())
_BROUGHT: Final = frozenset(table.BROUGHT.split())
_COMES: Final = frozenset(table.COMES.split())
_PEOPLE: Final = frozenset(table.PEOPLE.split())
_ORDERS: Final = frozenset(table.ORDERS.split())
_ENDS_ORDER: Final = frozenset(table.ENDS_ORDER.split())
_OWED: Final = frozenset(table.OWED.split())
_RIGHT: Final = frozenset(table.RIGHT.split())
_YOU_DID: Final = frozenset(tuple(pair.split()) for pair in table.YOU_DID)
_THEM: Final = frozenset(table.THEM.split())
_NOT_THEM: Final = frozenset(table.MONEY.split()) | frozenset(table.OTHERS.split())
_WILL: Final = frozenset(table.WILL.split())
_US: Final = frozenset(table.US.split())
_CLIENT: Final = frozenset(table.CLIENT.split())
_DENIED: Final = frozenset(table.DENIED.split())
_BEFORE_OBJECT: Final = frozenset(["out", "you", "through", "ahead", "with", "up"])
_JOINTS: Final = frozenset([",", "،", "and", "(", ")", "or"])
_OBJECT = 9
_NEAR = 4


def brought(tokens: list[Token], at: int, end: int) -> tuple[str, str] | None:
    """The form and person of a verb at a token by which what is still due to a client will be delivered, else None.

    >>> from drafter.reading.tokens import tokenise
    >>> from drafter.reading.folding import fold
    >>> def form(text, word): words = tokenise(fold(text).text); return brought(words, word, len(words))
    >>> form("we will supply the rest of the order", 2), form("we will supply the details", 2), form("سنوفر بقية الطلب", 0)
    (('verb', ''), None, ('future', 'we'))
    """
    word = tokens[at].text
    if not word.isascii():
        return _arabic(tokens, at, end)
    if word == "go" and own_words_behind(tokens, at, end)[:2] == ["ahead", "with"]:
        return ("verb", "") if _by_us(tokens, at) and _is_object(tokens, at, end) else None
    if word in _BRINGS and _by_us(tokens, at) and _is_object(tokens, at, end):
        return ("ing" if word.endswith("ing") else "verb"), ""
    if word in _BROUGHT or word in _COMES:
        return _of_subject(tokens, at, end)
    return None


# English -------------------------------------------------------------------------------------------------------------------


def _by_us(tokens: list[Token], at: int) -> bool:
    """ "We will send", "we'll see it through and deliver": we are who acts, and it is to come and not denied."""
    before = own_words_before(tokens, at)
    if not _DENIED.isdisjoint(before[-_NEAR:]):
        return False
    who = next((place for place in range(len(before) - 1, -1, -1) if before[place] in _US or before[place] in _CLIENT), None)
    if who is None or before[who] in _CLIENT:
        return False
    near = before[-1] in ("will", "still", "now", "to", "and", "by", "we'll", "i'll", "gladly", "then", "also") or "'" in before[-1]
    return near and (before[who].endswith("'ll") or not _WILL.isdisjoint(before[who:]))


def _is_object(tokens: list[Token], at: int, end: int) -> bool:
    """ "The rest of the order", "the 1,600 still open", "the correct plays", "every one of them": what was named before."""
    after = own_words_behind(tokens, at, end)
    place = next((place for place, word in enumerate(after) if word not in _BEFORE_OBJECT), len(after))
    words, said = _phrase(after[place:]), tokens[at].text
    if not words or not _NOT_THEM.isdisjoint(words) or "back" in after:
        return False  # "bring the 920 back": those that were lost
    if words[0] in _THEM or (words[:1] in (["every"], ["all"], ["each"]) and "them" in words[:4]):
        return _were_owed(words_before(tokens, at)) and _NOT_THEM.isdisjoint(after)
    if said in _ENDS_ORDER and (words[0] in _ORDERS or (words[0] in ("the", "your", "this") and words[1:2] == ["order"])):
        return words[words.index("order") + 1 :][:1] != ["of"]
    return _is_due(words, after)


def _phrase(words: list[str]) -> list[str]:
    end = next((place for place, word in enumerate(words[:_OBJECT]) if word in _JOINTS), min(len(words), _OBJECT))
    return words[:end]


def _is_due(words: list[str], around: list[str]) -> bool:
    """Followers or the like, or so many, or what is left of the order, with a word that tells that they are still to be delivered."""
    named = not _PEOPLE.isdisjoint(words)
    counted = any(_is_number(word) for word in words)
    rest = not _OWED.isdisjoint(words)
    right = not _RIGHT.isdisjoint(words) or any(pair in _YOU_DID for pair in pairwise(words))
    anew = named and any(phrase in " ".join(around) for phrase in table.ANEW)
    return anew or ((named or counted) and (rest or right)) or (rest and not _ORDERS.isdisjoint(words)) or _is_plain(words, around)


def _is_number(word: str) -> bool:
    whole = word.replace(",", "")
    return whole.isdigit() or word in ("hundred", "thousand")


def _were_owed(words: list[str]) -> bool:
    """Whether followers or the like were told before to be still due, and no money, no paper and no drop."""
    return not _PEOPLE.isdisjoint(words) and not _OWED.isdisjoint(words) and _NOT_THEM.isdisjoint(words)


def _of_subject(tokens: list[Token], at: int, end: int) -> tuple[str, str] | None:
    """ "The correct thousand will be delivered", "the 2,000 saves will go to your post", "they will be sent"."""
    before = own_words_before(tokens, at)
    after = own_words_behind(tokens, at, end)
    comes = tokens[at].text in _COMES
    will = next((place for place in range(len(before) - 1, max(-1, len(before) - 1 - _NEAR), -1) if before[place] in _WILL), None)
    if will is None or ("be" in before[will:]) == comes or not _DENIED.isdisjoint(before[will:]):
        return None
    subject = _subject(before[:will])
    if not subject or not _NOT_THEM.isdisjoint(subject) or not (_NOT_THEM - _LINKS).isdisjoint(after):
        return None
    if subject[-1] in _THEM:
        told = len(subject) == 1 and _were_owed(words_before(tokens, at))
    elif subject == ["it"]:
        told = not comes and _is_rest(words_before(tokens, at))
    else:
        told = _is_due(subject, after)
    return (("verb" if comes else "past"), "") if told else None


def _subject(words: list[str]) -> list[str]:
    """The subject right before "will", an aside between commas left out: "every view that is lacking, 1,600 in all, will"."""
    words = words[:-1] if words[-1:] in ([","], ["are"], ["is"]) else words
    start = next((place for place in range(len(words) - 1, -1, -1) if words[place] in _JOINTS), -1)
    told = words[start + 1 :]
    if start > 0 and words[start] == "," and told and _is_number(told[0]) and _PEOPLE.isdisjoint(told):
        return _subject(words[:start])
    return told


def _is_plain(words: list[str], after: list[str]) -> bool:
    """ "The 2,000 saves will go to your post": so many, and where they go."""
    counted = any(_is_number(one) and other in _PEOPLE for one, other in pairwise(words))
    return counted and any(word in _PLACES and one in ("your", "the", "same") for one, word in pairwise(after))


_PLACES: Final = frozenset("post profile page account channel video reel group link poll story playlist tweet handle".split())  # noqa: SIM905


def _is_rest(words: list[str]) -> bool:
    """ "Just under a third is outstanding. It": a part of what was ordered, where no money and nothing else is named."""
    return not _OWED.isdisjoint(words) and not _SHARES.isdisjoint(words) and _NOT_THEM.isdisjoint(words)


_LINKS: Final = frozenset(["link", "links"])
_SHARES: Final = frozenset("half third quarter fifth part rest remainder".split())  # noqa: SIM905


# Arabic --------------------------------------------------------------------------------------------------------------------

_TO_YOU: Final = ("", *map(spelled, ("لك", "لكم", "لج", "ك", "كم", "ج")))
_THEM_AR: Final = (*map(spelled, ("هم", "ها", "هملك", "هالك", "هملج", "هالج")),)
_WE_AR: Final = arabic_forms(table.SIGNS_AR, table.BRINGS_AR, _TO_YOU)
_WE_THEM_AR: Final = arabic_forms(table.SIGNS_AR, table.BRINGS_AR, _THEM_AR)
_WE_SOON_AR: Final = arabic_forms("ن", table.BRINGS_AR, _TO_YOU)
_WE_THEM_SOON_AR: Final = arabic_forms("ن", table.BRINGS_AR, _THEM_AR)
_IT_AR: Final = dict.fromkeys(
    arabic_forms(table.ITSELF_AR, f"{table.BRINGS_AR} {table.COMES_AR}", (*_TO_YOU, *map(spelled, ("ون", "وا", "ونك", "ولك")))),
    ("future", "it"),
)
_SOON_AR: Final = vocabulary(table.SOON_AR)
_PEOPLE_AR: Final = vocabulary(table.PEOPLE_AR)
_ORDERS_AR: Final = vocabulary(table.ORDERS_AR)
_OWED_AR: Final = vocabulary(table.OWED_AR)
_REST_AR: Final = vocabulary(table.REST_AR)
_RIGHT_AR: Final = vocabulary(table.RIGHT_AR)
_YOU_ORDERED_AR: Final = vocabulary(table.YOU_ORDERED_AR)
_NOT_THEM_AR: Final = vocabulary(table.MONEY_AR) | vocabulary(table.OTHERS_AR)
_DENIED_AR: Final = vocabulary(table.DENIED_AR)
_NO_SUBJECT_AR: Final = vocabulary(table.NO_SUBJECT_AR)
_NUMBERS_AR: Final = tuple(map(spelled, ("ألف", "الألف", "آلاف", "مئت", "مئة", "ثمانم", "خمسم", "أربعم", "سبعم", "ستم", "تسعم", "ثلاثم")))
_TIMES_AR: Final = vocabulary("ساعة ساعات يوم يوما أيام دقيقة دقائق")
"""Hours, days, minutes: سنكتب إليك مجددًا خلال 24 ساعة counts no likes."""
_WITHIN_AR = 6


def _arabic(tokens: list[Token], at: int, end: int) -> tuple[str, str] | None:
    before = own_words_before(tokens, at)
    if not _DENIED_AR.isdisjoint(before[-1:]):
        return None
    soon = before[-1:] and before[-1].lstrip("وف") in _SOON_AR
    word = tokens[at].text
    for bare in (word, word[1:] if word[:1] in "وف" else word):
        them = _WE_THEM_AR.get(bare) or (_WE_THEM_SOON_AR.get(bare) if soon else None)
        if them is not None:
            return ("future", "we") if _were_owed_ar(words_before(tokens, at)) else None
        ours = bare in _WE_AR or (soon and bare in _WE_SOON_AR)
        if ours:
            return ("future", "we") if _is_due_ar(tokens, at, end) else None
        if bare in _IT_AR:
            return _IT_AR[bare] if _comes_ar(tokens, at, end, before) else None
    return None


def _were_owed_ar(words: list[str]) -> bool:
    bare = {word.lstrip("وف") for word in words} | set(words)
    return not _PEOPLE_AR.isdisjoint(bare) and not _OWED_AR.isdisjoint(bare) and _NOT_THEM_AR.isdisjoint(bare)


def _is_due_ar(tokens: list[Token], at: int, end: int) -> bool:
    """سنوفّر بقية الطلب, سنوجّه 2,000 عملية حفظ إلى منشورك, بنوصّل لك الألف المطلوبين: what is delivered stands behind the verb."""
    after = own_words_behind(tokens, at, end)
    words = _phrase(after)[:_WITHIN_AR]
    if not _NOT_THEM_AR.isdisjoint(words):
        return False
    named = not _PEOPLE_AR.isdisjoint(words)
    number = any(
        (token.kind == "numeral" or token.text.startswith(_NUMBERS_AR)) and after.text not in _TIMES_AR
        for token, after in pairwise(tokens[at + 1 : min(end, at + 2 + _NEAR)])
    )
    rest = not _REST_AR.isdisjoint(words[:3]) and (named or not _ORDERS_AR.isdisjoint(words))
    return (named and number) or rest or ((named or number) and _is_right_ar(words))


def _is_right_ar(words: list[str]) -> bool:
    return not _RIGHT_AR.isdisjoint(words) or not _YOU_ORDERED_AR.isdisjoint(words)


def _comes_ar(tokens: list[Token], at: int, end: int, before: list[str]) -> bool:
    """كل مشاهدة ناقصة ستُسلَّم إليك, وسيُسلَّمون بعد أن تفتح حسابك, ستُسلَّم عمليات الحفظ التي طلبتها."""
    after = own_words_behind(tokens, at, end)
    if not _NOT_THEM_AR.isdisjoint([*before[-_WITHIN_AR:], *after]):
        return False
    words = _phrase(after)[:_WITHIN_AR]
    if not _PEOPLE_AR.isdisjoint(words):
        return _is_right_ar(words)
    if after[:1] and after[0] not in _NO_SUBJECT_AR:
        return False  # سيصلك جوابنا
    return _were_owed_ar(before) or _were_owed_ar(words_before(tokens, at))
