"""Verbs that give a remedy in the frames that promise it or tell it as done: each verb in each frame, in both languages.

A verb that is read in one frame and not in another is a hole that no list of sentences shows.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import pytest

from drafter.reading import read


class Verb(NamedTuple):
    """An English verb in its forms."""

    base: str
    past: str
    participle: str
    ing: str


class ArabicVerb(NamedTuple):
    """An Arabic verb: its noun, what follows the prefix of "we", its past of "we"; the gloss."""

    noun: str
    stem: str
    past: str
    gloss: str


FRAMES = [
    ("promised", "We will {base} {what}{where}."),
    ("promised", "we'll {base} {what}{where}."),
    ("promised", "{what} will be {participle}{where}."),
    ("promised", "We are going to {base} {what}{where}."),
    ("promised", "We are {ing} {what}{where} now."),
    ("promised", "Our team will {base} {what}{where}."),
    ("done", "We have {participle} {what}{where}."),
    ("done", "{what} has been {participle}{where}."),
    ("done", "{what} was {participle}{where} yesterday."),
    ("done", "We {past} {what}{where} yesterday."),
]
ARABIC_FRAMES = [
    ("promised", "سن{stem} {what}{where}."),
    ("promised", "سوف ن{stem} {what}{where}."),
    ("promised", "سنقوم ب{noun} {what}{where}."),
    ("promised", "سيتم {noun} {what}{where}."),
    ("promised", "راح ن{stem} {what}{where}."),
    ("promised", "بن{stem} {what}{where}."),
    ("promised", "هن{stem} {what}{where}."),
    ("promised", "رح ن{stem} {what}{where}."),
    ("promised", "قاعدين ن{stem} {what}{where}."),
    ("promised", "يجري الآن {noun} {what}{where}."),
    ("done", "{past} {what}{where} أمس."),
    ("done", "تم {noun} {what}{where}."),
    ("done", "جرى {noun} {what}{where} أمس."),
    ("done", "قمنا ب{noun} {what}{where}."),
    ("done", "لقد {past} {what}{where}."),
]


def _regular(*bases: str) -> list[Verb]:
    def forms(base: str) -> Verb:
        stem = base.removesuffix("e")
        return Verb(base, f"{stem}ed", f"{stem}ed", f"{stem}ing")

    return [forms(base) for base in bases]


MONEY = [
    *_regular("add", "place", "enter", "post", "load", "deposit", "credit", "move", "return", "issue", "release", "route", "push", "apply"),
    *_regular("record", "assign", "allocate", "forward", "direct", "insert"),
    Verb("put", "put", "put", "putting"),
    Verb("send", "sent", "sent", "sending"),
    Verb("pay", "paid", "paid", "paying"),
    Verb("drop", "dropped", "dropped", "dropping"),
    Verb("transfer", "transferred", "transferred", "transferring"),
]
REFILL = [*_regular("refill", "replace", "restore", "replenish")]
CANCEL = [Verb("cancel", "cancelled", "cancelled", "cancelling"), Verb("call off", "called off", "called off", "calling off")]
REDELIVER = [*_regular("redeliver"), Verb("resend", "resent", "resent", "resending"), Verb("redo", "redid", "redone", "redoing")]

ARABIC_MONEY = [
    ArabicVerb("إضافة", "ضيف", "أضفنا", "add"),
    ArabicVerb("إيداع", "ودع", "أودعنا", "deposit"),
    ArabicVerb("تحويل", "حوّل", "حوّلنا", "transfer"),
    ArabicVerb("إعادة", "عيد", "أعدنا", "return"),
    ArabicVerb("رد", "رد", "رددنا", "give back"),
    ArabicVerb("إرجاع", "رجّع", "رجّعنا", "bring back"),
    ArabicVerb("إرسال", "رسل", "أرسلنا", "send"),
    ArabicVerb("صرف", "صرف", "صرفنا", "pay out"),
    ArabicVerb("تسديد", "سدد", "سددنا", "settle"),
]
ARABIC_REFILL = [
    ArabicVerb("إعادة تعبئة", "عيد تعبئة", "أعدنا تعبئة", "refill"),
    ArabicVerb("تعويض", "عوض", "عوضنا", "make up"),
]
ARABIC_CANCEL = [ArabicVerb("إلغاء", "لغي", "ألغينا", "cancel"), ArabicVerb("إيقاف", "وقف", "أوقفنا", "stop")]
ARABIC_REDELIVER = [
    ArabicVerb("إعادة تنفيذ", "عيد تنفيذ", "أعدنا تنفيذ", "carry out again"),
    ArabicVerb("إعادة تسليم", "عيد تسليم", "أعدنا تسليم", "deliver again"),
]

ENGLISH = [
    ("credit", MONEY, "5 USD", " to your balance"),
    ("refund", MONEY, "5 USD", " to your card"),
    ("refill", REFILL, "the drop of 410 members", ""),
    ("cancel", CANCEL, "order 47033", ""),
    ("redelivery", REDELIVER, "order 47033", ""),
]
ARABIC = [
    ("credit", ARABIC_MONEY, "5 دولارات", " إلى رصيدك"),
    ("refund", ARABIC_MONEY, "5 دولارات", " إلى بطاقتك"),
    ("refill", ARABIC_REFILL, "المتابعين الناقصين", ""),
    ("cancel", ARABIC_CANCEL, "الطلب 47033", ""),
    ("redelivery", ARABIC_REDELIVER, "الطلب 47033", ""),
]


def _misread(text: str, remedy: str, polarity: str) -> str | None:
    told = [(each.remedy, each.polarity) for each in read(text, currency="USD").promises]
    return None if (remedy, polarity) in told else f"{text} -> {told}"


READ = [
    (remedy, polarity, frame, verbs, what, where)
    for remedies, frames in ((ENGLISH, FRAMES), (ARABIC, ARABIC_FRAMES))
    for remedy, verbs, what, where in remedies
    for polarity, frame in frames
]


@pytest.mark.parametrize(("remedy", "polarity", "frame", "verbs", "what", "where"), READ, ids=[f"{row[0]}-{row[2]}" for row in READ])
def test_every_verb_is_read_in_every_frame(
    remedy: str, polarity: str, frame: str, verbs: Sequence[Verb | ArabicVerb], what: str, where: str
) -> None:
    texts = [frame.format(**verb._asdict(), what=what, where=where) for verb in verbs]
    assert [wrong for text in texts if (wrong := _misread(text, remedy, polarity))] == []
