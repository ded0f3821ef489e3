"""Words that speak of a remedy, found in a line of tokens: English phrases, Arabic verbs in any person and tense."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from drafter.reading.advice import advice
from drafter.reading.brought import brought
from drafter.reading.folding import spelled, vocabulary
from drafter.reading.going_on import going_on
from drafter.reading.made_up import by_money, made_up
from drafter.reading.moved import moved
from drafter.reading.phrases import Hit
from drafter.reading.tables import remedies as table
from drafter.reading.tokens import Token


@dataclass(frozen=True, slots=True)
class Cue:
    """A word or phrase in ``tokens[first:last]``.

    ``form`` is verb, past, ing, noun, future or imperative; ``person`` who acts, as far as an Arabic form tells (we, you, it, I);
    ``joined`` that "and" or "so" is glued to it; ``object`` that a pronoun is.
    """

    role: str
    form: str
    first: int
    last: int
    person: str = ""
    joined: str = ""
    object: bool = False


_PERSONS: Final = {"ن": "we", "ي": "it", "ت": "it", "ا": "I"}
_LEVANT: Final = "م"
"""منرجع, "we return": the present of the Levant, with "we" alone."""
_FUTURE: Final = ("س", "ب", "ح", "ه", "ل", _LEVANT, "")
_SUFFIXES: Final = (
    "",
    *map(
        spelled,
        ["ه", "ها", "هم", "ك", "كم", "ج", "لك", "لكم", "لج", "له", "لها", "هالك", "هالكم", "لي", "ني", "لكي", "ناك", "ناكم", "نالك", "نا"],
    ),
)
_YOU: Final = ("ون", "وا", "ين", "ولي", "ونلي", "وني", "وه", "وها")
_CREDIT: Final = frozenset(map(spelled, ("رصيد", "رصيدا")))
_CREDIT_AFTER: Final = frozenset(map(spelled, table.CREDIT_AFTER.split()))
_NOT_VERBS: Final = frozenset(map(spelled, table.NOT_VERBS.split()))
_PASSIVES: Final = tuple(map(spelled, table.DIALECT_PASSIVES.split()))
_PASSIVE_ROLES: Final = frozenset(["return", "add", "pay", "refill", "cancel", "carry"])
_SHORTEST = 2
_BARE_ONLY: Final = frozenset(map(spelled, table.BARE_ONLY.split()))


_PHRASE_FIRSTS: Final = frozenset(spelled(phrase.split()[0]) for _, _, phrase, _ in table.ARABIC_PHRASES)
_SPLIT: Final = {verb: particle for verbs, particle in table.SPLIT_VERBS for verb in verbs.split()}
_FURTHEST = 10
"""No particle stands further from its verb."""


def _stems() -> tuple[dict[str, str], dict[str, tuple[str, str]]]:
    """Present stems by role, and whole words with their role and form."""
    present: dict[str, str] = {}
    words: dict[str, tuple[str, str]] = {}
    for role, stems, past, nouns, imperatives, _ in table.ARABIC_VERBS:
        for stem in stems.split():
            present.setdefault(spelled(stem), role)
        for form, spellings in (("past", past), ("noun", nouns), ("imperative", imperatives)):
            for word in spellings.split():
                words.setdefault(spelled(word), (role, form))
    return present, words


_PRESENT, _WORDS = _stems()


@lru_cache(maxsize=8192)
def arabic_cue(word: str) -> tuple[str, str, str, str, bool] | None:
    """Role, form, person, glued conjunction and object pronoun of an Arabic word that speaks of a remedy.

    >>> arabic_cue(spelled("سنضيفها"))
    ('add', 'future', 'we', '', True)
    """
    if word in _NOT_VERBS:
        return None
    for joined in ("", "و", "ف"):
        if not word.startswith(joined) or len(word) - len(joined) < 2:
            continue
        bare = word[len(joined) :]
        if bare in _NOT_VERBS:
            return None
        found = _whole(bare) or _present(bare) or _passive(bare) or _mine(bare)
        if found is not None:
            return (found[0], found[1], found[2], joined, found[3])
    return None


def _whole(word: str) -> tuple[str, str, str, bool] | None:
    """A past form, a verbal noun or an imperative, with an article, a preposition or an object pronoun."""
    for prefix in ("", "ال", "ب", "ل", "لل", "بال", "ك"):
        if not word.startswith(prefix):
            continue
        bare = word[len(prefix) :]
        for suffix in _SUFFIXES:
            if suffix and not bare.endswith(suffix):
                continue
            stem = bare[: len(bare) - len(suffix)]
            found = (_WORDS.get(stem) if not suffix or stem not in _BARE_ONLY else None) or _WORDS.get(
                stem[:-1] + "ه" if stem.endswith("ت") else stem
            )
            if found is not None and (not prefix or found[1] == "noun"):
                return (
                    found[0],
                    found[1],
                    "" if found[1] == "noun" else "we" if stem.endswith("نا") else "it",
                    bool(suffix) and suffix not in ("لك", "لكم", "لج", "ك", "كم", "ج", "لي"),
                )
    return None


def _present(word: str) -> tuple[str, str, str, bool] | None:
    for sign in _FUTURE:
        if not word.startswith(sign) or len(word) <= len(sign) + 2:
            continue
        person = _PERSONS.get(word[len(sign)])
        if person is None or (sign == _LEVANT and person != "we"):
            continue
        rest = word[len(sign) + 1 :]
        form = "future" if sign in ("س", "ب", "ح", "ه", _LEVANT) else "verb"
        if rest in _PRESENT:
            return _PRESENT[rest], form, person, False
        for suffix in (*_SUFFIXES, *_YOU):
            if suffix and rest.endswith(suffix) and rest[: -len(suffix)] in _PRESENT:
                you = suffix in _YOU and word[len(sign)] == "ت"
                if suffix in _YOU and not you and _PRESENT[rest[: -len(suffix)]] == "arrive":
                    return "carry", form, person, False  # they arrive: followers, not money
                return _PRESENT[rest[: -len(suffix)]], form, "you" if you else person, suffix in ("ه", "ها", "هم", "هالك", "هالكم")
    return None


def _mine(word: str) -> tuple[str, str, str, bool] | None:
    """بضيف لج, هضيفلك, بلغي: I will, the letter of the person being swallowed."""
    if word[:1] not in _SWALLOWING:
        return None
    for suffix in _SUFFIXES:
        stem = word[1 : len(word) - len(suffix)]
        if word.endswith(suffix) and stem in _SWALLOWED:
            return _PRESENT[stem], "future", "I", suffix in ("ه", "ها", "هم", "هالك", "هالكم")
    return None


_SWALLOWING: Final = ("ب", "ه", "ح")
_SWALLOWED: Final = vocabulary("ضيف لغي رجع رد حول عطي عوض كمل نفذ كنسل حط نزل")


def _passive(word: str) -> tuple[str, str, str, bool] | None:
    """The passive of dialect: انحطت (was put), اتضافت (was added), بتنرسل (is being sent), يترجع (is returned)."""
    for prefix in _PASSIVES:
        if word.startswith(prefix):
            role = _passive_role(_bare(word[len(prefix) :]))
            return (role, "past", "it", False) if role else None
    sign = word[:1] if word[:1] in ("ب", "ح", "ه") else ""
    person, voice, stem = word[len(sign) : len(sign) + 1], word[len(sign) + 1 : len(sign) + 2], word[len(sign) + 2 :]
    role = _passive_role(_bare(stem)) if person in ("ي", "ت") and voice in ("ن", "ت") else None
    return (role, "future" if sign else "verb", "it", False) if role else None


def _bare(stem: str) -> str:
    """The stem of a passive without "to you" and the ending of the feminine: اترجعتلك."""
    for suffix in _TO_YOU:
        stem = stem.removesuffix(suffix)
    return stem if stem in _PRESENT else stem.removesuffix("ت")


_TO_YOU: Final = tuple(map(spelled, table.DIALECT_TO_YOU.split()))


def _passive_role(stem: str) -> str | None:
    role = _PRESENT.get(stem) if len(stem) >= _SHORTEST else None
    return role if role in _PASSIVE_ROLES else None


def find_cues(tokens: list[Token], start: int, end: int, phrases: list[Hit]) -> list[Cue]:
    """The cues in ``tokens[start:end]`` in order, none within another; ``phrases`` are those of the book."""
    at_first = {hit.first: hit for hit in phrases}
    cues: list[Cue] = []
    at = start
    while at < end:
        hit = at_first.get(at)
        form = advice(tokens, at, end)
        goes = going_on(tokens, at, end) if hit is None or hit.meaning[0] in _OTHER_VERBS else None
        weak = hit is None or hit.meaning[0] in _WEAK_VERBS
        made = made_up(tokens, at, end) if weak else None
        again = made or (moved(tokens, at, end) if weak else None)
        goes = goes or (brought(tokens, at, end) if weak and again is None else None)
        cue: Cue | None
        if form is not None:
            cue = Cue("consultation", form, at, at + 1)
        elif again is not None:
            form, person, last = again
            joined = tokens[at].text[0] if tokens[at].text[0] in "وف" else ""
            role = "redelivery" if not made else "whole" if by_money(tokens, at, end) else "refill"
            cue = Cue(role, form, at, last, person, joined)
        elif goes is not None:
            cue = Cue("resume", goes[0], at, at + 1, goes[1], tokens[at].text[0] if tokens[at].text[0] in "وف" else "")
        elif hit is not None:
            text = tokens[at].text
            joined = text[0] if text not in _PHRASE_FIRSTS and text[1:] in _PHRASE_FIRSTS else ""
            ours = "we" if hit.meaning[0] == "complete" and not text.isascii() else ""  # بنخلص, نخلص
            cue = Cue(str(hit.meaning[0]), str(hit.meaning[1]), at, hit.last, ours, joined)
        else:
            cue = _split_verb(tokens, at, end) if tokens[at].text in _SPLIT else _arabic_at(tokens, at)
        if cue is not None:
            cues.append(cue)
        at = cue.last if cue is not None else at + 1
    return cues


_OTHER_VERBS: Final = ("arrive", "carry", "complete")
"""Roles of verbs by which a delivery goes on, too: go, continue."""
_WEAK_VERBS: Final = ("arrive", "carry", "complete", "give", "add", "pay", "return", "whole", "topup")
"""Roles of verbs that bring followers, too, in the place of those that were lost: send, add, make up."""


def _split_verb(tokens: list[Token], at: int, end: int) -> Cue | None:
    """A verb whose particle follows its object: "top the missing followers back up"."""
    text = tokens[at].text
    following = [token.text for token in tokens[at + 1 : min(end, at + _FURTHEST)]]
    if _SPLIT[text] not in following or (at and tokens[at - 1].text in ("on", "the", "at", "to")):
        return None
    form = "past" if text.endswith(("ed", "ght")) else "ing" if text.endswith("ing") else "verb"
    return Cue("cancel" if _SPLIT[text] == "off" else "topup", form, at, at + 1)


_ENTERED: Final = vocabulary("قيد وقيد فقيد")
"""قُيّد, it was entered; before a noun of what goes on it is "under": قيد التنفيذ."""
_ENTERED_NEXT: Final = vocabulary("المبلغ مبلغ هذا بالمرجع برقم لك لكم لج رصيدا")


def _is_entered(following: Token) -> bool:
    return following.kind == "numeral" or following.text in _ENTERED_NEXT


def _goes_to_balance(tokens: list[Token], at: int) -> bool:
    """Whether the balance is where a verb of the plural ends: in, on, to it."""
    near = [token.text for token in tokens[at + 1 : at + 3]]
    return tokens[at].text.endswith(("وا", "ون")) and any(word.lstrip("لبعا").startswith(_BALANCE) for word in near)


_BALANCE: Final = spelled("رصيد")


def _arabic_at(tokens: list[Token], at: int) -> Cue | None:
    token = tokens[at]
    if token.kind != "word" or token.text.isascii():
        return None
    found = arabic_cue(token.text)
    if found is None and token.text in _ENTERED and at + 1 < len(tokens) and _is_entered(tokens[at + 1]):
        return Cue("add", "past", at, at + 1, "it", token.text[:1] if token.text[0] in "وف" else "")
    nor = at > 0 and tokens[at - 1].text == "لا" and at + 1 < len(tokens) and tokens[at + 1].text == "ولا"  # لا رصيد ولا خصم
    if found is None and token.text in _CREDIT and at > 0 and (nor or tokens[at - 1].text in _CREDIT_AFTER):
        return Cue("credit", "noun", at, at + 1)
    if found is None:
        return None
    role, form, person, joined, has_object = found
    if role == "carry" and _goes_to_balance(tokens, at):
        role = "arrive"  # هينزلوا في رصيدك: pounds, and no followers
    return Cue(role, form, at, at + 1, person, joined, has_object)
