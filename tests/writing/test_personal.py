"""A prose by itself: its slots, figures, length, language and markup; and its place between the approved lines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import get_args

import pytest

from drafter.case import Case, Gender
from drafter.desk import Desk, Draft
from drafter.guard import RULES
from drafter.testing.prose import WORDS
from drafter.writing import personal
from drafter.writing.answers import PARTS, Part, Prose, Words
from drafter.writing.brief import Brief
from drafter.writing.slots import KNOWN
from drafter.writing.tables.facts import MEANINGS

GOOD: Prose = {part: Words(WORDS["en"][part], WORDS["ar"][part]) for part in PARTS["free"]}


@pytest.fixture(scope="module")
def strict(desk: Desk, case: Callable[..., Case]) -> Draft:
    """The strict draft of the partial order."""
    return desk.strict(case())


@pytest.fixture(scope="module")
def brief(desk: Desk, strict: Draft) -> Brief:
    """What a model is told of it."""
    return desk.brief(strict)


def test_good_words_have_no_fault(strict: Draft, brief: Brief) -> None:
    assert personal.faults(GOOD, brief, strict.reply) == []


@pytest.mark.parametrize(
    ("part", "en", "ar", "rule", "told"),
    [
        ("opening", "Dear {client_nmae},", "أهلًا {client_name}،", "text.slot", "'{client_nmae}' is no slot; {client_name} is one."),
        ("opening", "Dear {Client_Name},", "أهلًا {client_name}،", "text.slot", "{client_name} is one"),
        ("opening", "Dear {{client_name}},", "أهلًا،", "text.slot", "is no slot"),
        ("opening", "Dear [name],", "أهلًا،", "text.slot", "'[name]' is no slot"),
        ("opening", "Dear <name>,", "أهلًا،", "text.slot", "'<name>' is no slot"),
        ("opening", "Dear client}", "أهلًا،", "text.slot", "'}' is no slot"),
        ("findings", "We add {amount}.", "نضيف {amount}.", "text.slot", "'{amount}' is no slot"),
        ("findings", "It has 731.", "وصل {delivered}.", "claim.unsupported", "the figure 731 is no slot"),
        ("findings", "It stands still.", "وصل ٧٣١.", "claim.unsupported", "the figure ٧٣١ is no slot"),
        ("findings", "We looked into {order_id}.", "راجعنا طلبك.", "parity.figure", "{order_id} stands in one language only"),
        ("findings", "We looked.", "", "parity.promise", "it is empty, but not in English"),
        ("opening", "", "", "text.artifact", "it is empty"),
        ("resolution", "", "", "missing.resolution", "it is empty"),
        ("closing", "x" * 141, "شكرًا.", "text.channel", "141 characters, at most 140"),
        ("closing", "شكرًا لصبرك.", "شكرًا لصبرك.", "text.language", "it is not all English"),
        ("closing", "Thank you.", "Thank you.", "text.language", "it is not all Arabic"),
        ("closing", "Спасибо.", "شكرًا.", "text.language", "it is not all English"),
        ("closing", "Thank you.", "谢谢。", "text.language", "it is not all Arabic"),
        ("closing", "**Thank you**", "شكرًا", "text.channel", "'*' is markup"),
        ("closing", "See https://x.co", "شكرًا", "text.channel", "is markup or an address"),
        ("closing", "Write to a@b.co", "شكرًا", "text.channel", "is markup or an address"),
    ],
)
def test_a_fault_is_named(strict: Draft, brief: Brief, part: Part, en: str, ar: str, rule: str, told: str) -> None:
    found = personal.faults({**GOOD, part: Words(en, ar)}, brief, strict.reply)
    assert rule in [fault.rule for fault in found]
    assert told in next(fault.why for fault in found if fault.rule == rule)
    assert {fault.part for fault in found} == {part}
    assert {fault.rule for fault in found} <= RULES.keys()


MEN = ("نشكر لك صبرك يا عزيزي.", "الأستاذ الفاضل،", "لا تتردد في الكتابة.", "نشكر لكَ صبركَ.")
WOMEN = (
    *("نرجو أن تكوني راضية عن هذا.", "يا عزيزتي، وصلنا طلبك.", "أهلًا أستاذة {client_name}.", "نشكر لكِ صبركِ.", "نقدّر ما ذكرتِ."),
    *("كما تريدين.", "وأختي الكريمة.", "اطمئني.", "نشكر لك إذ طلبتي."),
)
EITHER = (
    *("نشكر لك صبرك معنا.", "أهلًا {client_name}، وصلنا طلبك ورسالتك.", "تأمين الحساب/المنشور وتحسين الاشتراكِ."),
    *("المشاهدات التي لم تصل.", "السيدات كثيرات."),
)
"""Openings that are said to a man, to a woman, and to anybody."""


@pytest.mark.parametrize("gender", ["male", "female", "unknown"])
def test_arabic_speaks_to_this_client(strict: Draft, brief: Brief, gender: Gender) -> None:
    """A man is not addressed as a woman, nor a woman as a man, and whoever is not known as neither."""
    addressed = replace(brief, gender=gender)
    wrong = {"male": WOMEN, "female": MEN, "unknown": MEN + WOMEN}[gender]
    right = {"male": MEN, "female": WOMEN, "unknown": ()}[gender] + EITHER
    assert [ar for ar in right if personal.faults({"opening": Words("Hello {client_name}.", ar)}, addressed, strict.reply)] == []
    told = {ar: personal.faults({"opening": Words("Hello {client_name}.", ar)}, addressed, strict.reply) for ar in wrong}
    assert [ar for ar, found in told.items() if [fault.rule for fault in found] != ["claim.unsupported"]] == []
    assert all("the client is" in str(found[0]) or "is not known" in str(found[0]) for found in told.values())


@pytest.mark.parametrize("said", ["عزيزي/عزيزتي", "الأستاذ/الأستاذة", "أستاذ/ة", "أرسل(ي)", "العزيز(ة)", "أخي / أختي"])
@pytest.mark.parametrize("gender", ["male", "female", "unknown"])
def test_nobody_is_addressed_both_ways(strict: Draft, brief: Brief, said: str, gender: Gender) -> None:
    found = personal.faults({"opening": Words("Hello.", f"أهلًا {said}، وصلنا طلبك.")}, replace(brief, gender=gender), strict.reply)
    assert [fault.why.split(" is written")[0] for fault in found] == [repr(said)]


@pytest.mark.parametrize("lengths", [(140, True), (141, False)])
def test_a_part_may_be_as_long_as_it_may(strict: Draft, brief: Brief, lengths: tuple[int, bool]) -> None:
    long, good = lengths
    found = personal.faults({"closing": Words("x" * long, "ش" * long)}, brief, strict.reply)
    assert (found == []) is good


def test_a_figure_that_is_a_fact_is_none(strict: Draft, brief: Brief) -> None:
    """600 of 1,000 stand in the slots of this case."""
    assert personal.faults({"findings": Words("It has 600.", "وصل 600.")}, brief, strict.reply) == []


def test_invisible_marks_go() -> None:
    assert personal.cleaned({"closing": Words("Thank\u200b you\u202e\n so", "شكرًا\u200f")}) == {"closing": Words("Thank you so", "شكرًا")}


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_guided_words_stand_around_the_approved_promise(strict: Draft, brief: Brief, lang: str) -> None:
    reply = personal.compose(strict.reply, GOOD, brief, "guided")
    text, approved = reply.text(lang), strict.reply.text(lang)  # type: ignore[arg-type]
    promise = [piece.of(lang) for piece in strict.reply.pieces if piece.part in ("resolution", "timeline")]  # type: ignore[arg-type]
    assert " ".join(promise) in text
    assert "Omar Saleh" in text
    assert "{" not in text
    first, *_, last = text.split("\n\n")
    assert (first in approved, last in approved) == (False, False)


def test_free_words_carry_the_offer(strict: Draft, brief: Brief) -> None:
    """What a free resolution promises is still known by the offer of the line whose place it takes."""
    reply = personal.compose(strict.reply, GOOD, brief, "free")
    (resolution,) = [piece for piece in reply.pieces if piece.part == "resolution"]
    assert resolution.offer == strict.reply.offers[0]
    assert "5.00 USD" in resolution.en
    assert "5.00 دولار" in resolution.ar


def test_empty_findings_leave_the_approved_ones(strict: Draft, brief: Brief) -> None:
    reply = personal.compose(strict.reply, {**GOOD, "findings": Words("", "")}, brief, "guided")
    assert [piece for piece in reply.pieces if piece.part == "findings"] == [
        piece for piece in strict.reply.pieces if piece.part == "findings"
    ]


@pytest.mark.parametrize("part", ["opening", "findings", "closing"])
@pytest.mark.parametrize("lang", ["en", "ar"])
def test_a_finding_is_traced_to_its_part(strict: Draft, brief: Brief, part: Part, lang: str) -> None:
    reply = personal.compose(strict.reply, GOOD, brief, "guided")
    place = "relationship" if part == "closing" else part
    said = next(piece.of(lang) for piece in reply.pieces if piece.part == place)  # type: ignore[arg-type]
    start = reply.text(lang).index(said)  # type: ignore[arg-type]
    assert personal.parts_at(reply, lang, start + 1, start + 5) == {part}  # type: ignore[arg-type]


def test_every_slot_has_a_meaning() -> None:
    """Whatever a line may name can be shown to a model in words."""
    assert set(MEANINGS) == set(KNOWN)
    assert set(personal.LONGEST) == set(get_args(Part))
