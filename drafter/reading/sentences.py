"""Sentences and their parts: where one statement ends and the next begins."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import Final

from drafter.reading.cues import Cue, find_cues
from drafter.reading.folding import spelled, vocabulary
from drafter.reading.options import MARKS, is_list_mark, option_from
from drafter.reading.phrases import Hit, Hits
from drafter.reading.tables import polarity as table
from drafter.reading.tables import turns
from drafter.reading.tokens import Token
from drafter.reading.values import Amount, Count, Duration, Fraction, Moment, Percent

Part = Amount | Percent | Duration | Fraction | Count | Moment


@dataclass(frozen=True, slots=True)
class Placed:
    """A figure that was read and the tokens it stands in."""

    first: int
    last: int
    part: Part


@dataclass(slots=True)
class Sentence:
    """``tokens[start:end]`` with its cues, figures and joints, the tokens at which statements begin.

    A denial does not reach over a ``hard`` joint, and over a ``soft`` one only in a list. ``stops`` follow an abbreviation
    with a point, which may end the sentence or not: no denial reaches over them, but what has no cue belongs to what stands before.
    """

    tokens: list[Token]
    start: int
    end: int
    question: bool
    placed: list[Placed]
    hits: dict[str, Hits]
    cues: list[Cue] = field(default_factory=list)
    hard: set[int] = field(default_factory=set)
    soft: set[int] = field(default_factory=set)
    stops: set[int] = field(default_factory=set)
    joints: list[int] = field(default_factory=list)
    words: frozenset[str] = frozenset()
    spoken: frozenset[int] = frozenset()
    """The tokens that the client says."""
    listed_denied: bool = False
    """Whether it is one of a list whose heading denies it."""
    option: int | None = None
    """The token from which options are told, of which one is chosen."""

    known: dict[int, tuple[int, int]] = field(default_factory=dict)
    """The statements that were looked up; the cues and joints are complete by then."""

    def text(self, at: int) -> str:
        """The word at ``at``, or nothing outside the sentence."""
        return self.tokens[at].text if self.start <= at < self.end else ""

    def segment(self, at: int) -> tuple[int, int]:
        """The statement around token ``at``, from joint to joint."""
        place = bisect_right(self.joints, at)
        first = self.joints[place - 1] if place else self.start
        last = self.joints[place] if place < len(self.joints) else self.end
        return max(first, self.start), min(last, self.end)

    def found(self, name: str) -> list[Hit]:
        """The phrases of a table that stand in the sentence."""
        return self.hits[name].within(self.start, self.end)

    def statement(self, at: int) -> tuple[int, int]:
        """The statement around token ``at`` with what follows its commas and says nothing of its own: ", 12.50 USD, to your balance"."""
        found = self.known.get(at)
        if found is None:
            found = self.known[at] = self._statement(at)
        return found

    def _statement(self, at: int) -> tuple[int, int]:
        first, last = self.segment(at)
        while last < self.end and last not in self.hard and (last in self.stops or self.text(last - 1) in _COMMAS):
            begin, end = self.segment(last)
            if self.text(begin) in _IFS or self._comes_after_denial(first, begin):
                break
            end = min([end, *(cue.first for cue in self.cues if begin <= cue.first < end and cue.role not in _WEAK)])
            if begin != last or end == begin or {self.text(each) for each in range(begin, end)} & _SUBJECTS:
                break
            if end < self.segment(last)[1]:
                # what the segment tells of its own comes after a place: ", to your balance after cancelling it"
                return first, end if self.text(begin) in _PLACING else last
            last = end
        return first, last

    def _comes_after_denial(self, first: int, begin: int) -> bool:
        """لا يمكن إرجاعه للبطاقة، وبينزل لك في المحفظة: what comes is no part of what is denied."""
        comes = any(
            cue.first == begin and cue.form in ("future", "verb") and (cue.joined or (cue.form, cue.person) == ("future", "we"))
            for cue in self.cues
        )
        return comes and any(first <= hit.first < begin for hit in self.found("denial"))

    def figures(self, first: int, last: int) -> list[Placed]:
        """The figures between two tokens."""
        return [each for each in self.placed if first <= each.first and each.last <= last]


_SOFT: Final = frozenset(map(spelled, table.SOFT_BREAKS.split()))
_PLACING: Final = frozenset(map(spelled, ["to", "into", "onto", "in", "إلى", "على", "في", "الى"]))
_COMMAS: Final = frozenset(",،()—")
_IFS: Final = frozenset(map(spelled, ["if", "وإن", "وإذا", "ولو"]))
_WEAK: Final = frozenset(["arrive", "give", "carry", "free", "onus"])
_SUBJECTS: Final = frozenset(["we", "we'll", "you'll", "i", "you", "they"])
_LONGEST: Final = 100
"""A sentence of more tokens is read in pieces, so that the time grows no faster than the text."""
_ENDS: Final = frozenset(".!?")


def sentences(tokens: list[Token], placed: list[Placed], hits: dict[str, Hits], spoken: frozenset[int] = frozenset()) -> list[Sentence]:
    """The sentences of a text that hold anything to read, in order."""
    found: list[Sentence] = []
    start, next_placed, listed = 0, 0, False
    for at in range(len(tokens) + 1):
        ends = at == len(tokens) or tokens[at].kind == "line" or tokens[at].text in _ENDS
        if ends and at > 0 and at < len(tokens) and tokens[at].text == "." and is_list_mark(tokens, at - 1):
            ends = False
        ends = ends or (tokens[at].kind == "sign" and _asks_anew(tokens, at, hits))
        if not ends and at - start < _LONGEST:
            continue
        if at > start:
            own = []
            while next_placed < len(placed) and placed[next_placed].first < at:
                own.append(placed[next_placed])
                next_placed += 1
            sentence = _sentence(tokens, start, at, own, hits)
            sentence.spoken = spoken
            item = tokens[start].text in MARKS or is_list_mark(tokens, start)
            listed = listed if item else _denies_list(tokens, start, at, hits)
            sentence.listed_denied = listed and item
            sentence.option = option_from(tokens, start, at, hits["choice"])
            found.append(sentence)
        start = at + 1 if ends else at
    return found


def _denies_list(tokens: list[Token], start: int, end: int, hits: dict[str, Hits]) -> bool:
    """Whether a heading denies what is listed below: "What we cannot do:"."""
    if tokens[end - 1].text != ":":
        return False
    denied = [hit.last for hit in hits["denial"].within(start, end) if tokens[hit.first].text != "ما"]  # "what", at the head of a list
    denied += [at + 1 for at in range(start, end) if tokens[at].text.endswith("n't")]
    return any(all(tokens[each].text in _HEADING for each in range(at, end - 1)) for at in denied)


_HEADING: Final = frozenset(map(spelled, turns.HEADING.split()))


def _asks_anew(tokens: list[Token], at: int, hits: dict[str, Hits]) -> bool:
    """Whether a picture ends a sentence: "in a consultation 🌷 The followers were all delivered", "refill RL-277 done 👍 all fine?", where
    what is asked names no remedy; a comma does too where what is asked is only whether all is well: "5 USD were added, all good?"
    """
    sign = tokens[at].text
    comma = sign in (",", "،")
    if not comma and (sign.isascii() or unicodedata.category(sign[0]) != "So"):
        return False
    if not comma and at + 1 < len(tokens) and tokens[at + 1].text in _BEGINNERS:
        return True
    end = next((each for each in range(at + 1, min(at + _SHORT_QUESTION, len(tokens))) if tokens[each].text == "?"), None)
    if end is None or find_cues(tokens, at + 1, end, hits["cue"].within(at + 1, end)):
        return False
    said = [tokens[each].text for each in range(at + 1, end)]
    return not comma or (set(said) <= _ALL_WELL and not _ALL.isdisjoint(said))


_BEGINNERS: Final = vocabulary("the we your our this it i you please let shall هل فقد قد لقد نتمنى نشكرك شكرا")
"""With them a sentence begins behind a picture."""
_ALL: Final = vocabulary(turns.ALL)
_ALL_WELL: Final = _ALL | vocabulary(turns.ALL_WELL)
_SHORT_QUESTION = 9


def _sentence(tokens: list[Token], start: int, end: int, placed: list[Placed], hits: dict[str, Hits]) -> Sentence:
    question = end < len(tokens) and tokens[end].text == "?"
    words = frozenset(token.text for token in tokens[start:end])
    sentence = Sentence(tokens, start, end, question, placed, hits, words=words)
    inside = {at for each in placed for at in range(each.first, each.last)}
    figures = {at for each in placed if not _is_whole(each) for at in range(each.first, each.last)}
    sentence.cues = [
        cue for cue in find_cues(tokens, start, end, hits["cue"].within(start, end)) if not figures.issuperset(range(cue.first, cue.last))
    ]
    sentence.cues = [
        cue for cue in sentence.cues if not (_is_destination(cue, sentence) or _is_gloss(cue, sentence) or _was_not(cue, sentence))
    ]
    if not sentence.cues and not placed:
        return sentence
    sentence.hard = {at + (not tokens[at].text[0].isalpha()) for at, _, _ in hits["break"].within(start, end) if at not in inside}
    sentence.hard |= {at for at in range(start, end) if is_list_mark(tokens, at)}
    sentence.hard |= {at for at in range(start + 1, end) if tokens[at].text == "بس" and _is_but(sentence, at)}
    sentence.hard -= {at for at in sentence.hard if start < at < end and _is_no_break(tokens[at].text, tokens[at - 1].text)}
    sentence.stops = {
        at
        for at in range(start + 1, end)
        if tokens[at - 1].end - tokens[at - 1].start > len(tokens[at - 1].text) + 1 and _two_parts(sentence, at)
    }
    sentence.soft = {at + 1 for at in range(start, end) if tokens[at].text in _SOFT and at not in inside}
    sentence.soft -= {at for at in sentence.soft if _is_in_part_or_whole(sentence, at)}
    if not _ANEW.isdisjoint(words):
        sentence.soft |= {at for at in range(start + 1, end) if _denies_anew(tokens, at, end) and at not in inside}
    sentence.soft |= {
        each.first
        for each in placed
        if tokens[each.first - 1].text == "و" and isinstance(each.part, Amount) and tokens[each.first - 2].kind != "numeral"
    }
    sentence.hard |= {at for at in range(start + 2, end) if _goes_on_after_though(sentence, at)}
    for cue in sentence.cues:
        if cue.joined and cue.form != "noun":
            (sentence.soft if cue.joined == "و" else sentence.hard).add(cue.first)
        elif cue.joined:
            sentence.soft.add(cue.first)
    sentence.joints = sorted(sentence.hard | sentence.soft | sentence.stops)
    return sentence


def _is_in_part_or_whole(sentence: Sentence, at: int) -> bool:
    """ "A refund, in part or in whole, is not possible", جزءًا أو كلًّا: one statement."""
    after = sentence.text(at + 1) if sentence.text(at) == "in" else sentence.text(at)
    return sentence.text(at - 1) in _OR_ELSE and sentence.text(at - 2) in _SHARES and after in _SHARES


_OR_ELSE: Final = frozenset(map(spelled, ["or", "nor", "أو", "ولا"]))
_SHARES: Final = frozenset(
    map(spelled, ["part", "whole", "full", "partly", "fully", "wholly", "جزءا", "كلا", "جزئيا", "كليا", "كاملا", "بعضا"])
)


def _denies_anew(tokens: list[Token], at: int, end: int) -> bool:
    """ولن, ومستحيل, وما نقدر: "and" is glued to a denial that begins a statement."""
    text = tokens[at].text
    return text in _NEW_DENIALS or (text == "وما" and at + 1 < end and tokens[at + 1].text in _MA_NEXT)


_NEW_DENIALS: Final = frozenset(map(spelled, turns.NEW_DENIALS.split()))
_ANEW: Final = _NEW_DENIALS | {"وما"}
_MA_NEXT: Final = frozenset(map(spelled, table.MA_NEXT.split()))


def _is_but(sentence: Sentence, at: int) -> bool:
    """بس as "but", which is also "only": after a comma, and before a verb of ours where something was said before it."""
    if sentence.text(at - 1) in (",", "،") or sentence.text(at + 2) in _DENYING:
        return True
    ours = any(cue.first == at + 1 and cue.person == "we" for cue in sentence.cues)
    to_come = sentence.text(at + 1).startswith(_OURS) or any(
        cue.first == at + 1 + (sentence.text(at + 1) in _YOURS) and (cue.form == "future" or sentence.text(at + 1) in _YOURS)
        for cue in sentence.cues
    )
    said = any(cue.first < at for cue in sentence.cues) or (to_come and at > sentence.start + 1)
    return (ours or to_come) and said and sentence.text(at - 1) not in _NOT_ONLY


_OURS: Final = tuple(map(spelled, ["هن", "بن", "حن", "سن", "رح ن", "راح ن"]))
"""We will, as a verb begins."""
_YOURS: Final = frozenset(map(spelled, ["لك", "لكم"]))
_DENYING: Final = frozenset(map(spelled, ["ما", "مو", "مب", "مش", "لا", "لن"]))
_NOT_ONLY: Final = frozenset(map(spelled, ["مو", "مب", "مش", "مهو", "ليس", "لا", "ما"]))


def _is_whole(placed: Placed) -> bool:
    """ "A full refund", استرداد كامل: the share that is named holds the remedy's own word."""
    return isinstance(placed.part, Fraction) and placed.part.value == 1


def _is_no_break(word: str, before: str) -> bool:
    """ "Not yet", "before then", "can therefore": no new statement."""
    return (
        (word == "yet" and before != ",")
        or (word == "then" and before in _BY_THEN | _HELPERS)
        or (word == "therefore" and before in _HELPERS)
        or (word == _THEREFORE and before.lstrip("وف") in _CANNOT)
    )


_THEREFORE: Final = spelled("لذلك")
_CANNOT: Final = vocabulary("يتعذر تعذر يمكن يمكننا نستطيع نقدر")
_HELPERS: Final = frozenset(
    ["can", "cannot", "could", "will", "shall", "must", "may", "is", "are", "be", "was", "were", "has", "have", "we"]
)
_BY_THEN: Final = frozenset(["before", "until", "by", "since", "from", "till"])


def _goes_on_after_though(sentence: Sentence, at: int) -> bool:
    """ "Although a refund is not possible we will", رغم أن الاسترداد غير ممكن سنعيد: where what is said begins after what is conceded."""
    first, second = sentence.text(sentence.start), sentence.text(sentence.start + 1)
    if first not in _THOUGH and (first, second) not in _EVEN_THOUGH:
        return False
    text = sentence.text(at)
    if not text.isascii():
        return text.startswith(_OUR_FUTURE) and any(cue.first == at and cue.form == "future" for cue in sentence.cues)
    return text in ("we'll", "i'll") or (text in ("we", "i") and sentence.text(at + 1) in ("will", "shall", "can"))


_OUR_FUTURE: Final = tuple(map(spelled, ["سن", "سأ", "بن", "هن"]))
_THOUGH: Final = frozenset(map(spelled, ["although", "though", "while", "رغم", "ورغم", "برغم"]))
_EVEN_THOUGH: Final = frozenset(
    tuple(map(spelled, pair.split())) for pair in ("even though", "even if", "مع أن", "مع أننا", "على الرغم", "بالرغم من", "حتى لو")
)


def _two_parts(sentence: Sentence, at: int) -> bool:
    """Whether cues stand on both sides of a point that may end a sentence."""
    return any(cue.first < at for cue in sentence.cues) and any(cue.first >= at for cue in sentence.cues)


def _was_not(cue: Cue, sentence: Sentence) -> bool:
    """الـ6 دولار اللي ما انصرفت: a denied verb tells which sum is meant."""
    text = sentence.text
    return cue.form in ("past", "verb") and text(cue.first - 1) in _DID_NOT and text(cue.first - 2) in _WHICH


_DID_NOT: Final = frozenset(map(spelled, ["ما", "لم", "لا"]))
_WHICH: Final = frozenset(map(spelled, ["الذي", "التي", "اللي", "الذين"]))


def _is_gloss(cue: Cue, sentence: Sentence) -> bool:
    """إعادة تعبئة النقص (Refill): the same once more, in the other language."""
    if (sentence.text(cue.first - 1), sentence.text(cue.last)) != ("(", ")") or not sentence.text(cue.first).isascii():
        return False
    return any(
        other.role == cue.role and 0 < cue.first - other.last < _GLOSS and not sentence.text(other.first).isascii()
        for other in sentence.cues
    )


_GLOSS = 4


def _is_destination(cue: Cue, sentence: Sentence) -> bool:
    """ "Returned as credit", "sent the sum, 5 USD, back to your card": where it goes, not a remedy beside it."""
    if sentence.text(cue.first) == "place" and sentence.text(cue.first - 1) in ("in", "the") and sentence.text(cue.last) == "of":
        return True  # "in place of the transfer"
    if sentence.text(cue.first) == "back" and sentence.text(cue.first - 1) == ",":
        return any(other.first < cue.first and other.role in ("refund", "return", "pay") for other in sentence.cues)
    if cue.role != "credit" or not {sentence.text(cue.first - 1), sentence.text(cue.first - 2)} & {"as", "in"}:
        return False
    return any(other.first < cue.first and other.role in ("refund", "return", "add", "pay") for other in sentence.cues)
