"""Approved lines beside free text: a courtesy makes nothing good that the lines lack, and nothing whole that they say twice."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from drafter.case import Case
from drafter.desk import Desk, Draft
from drafter.guard.wording.oddities import is_pleasantry
from drafter.reading.folding import fold

Built = Callable[..., Case]
THANKS = ("Thank you for your patience.", "نشكر لك صبرك.")


def test_two_offers_that_are_alternatives_stay_breached_beside_a_courtesy(desk: Desk, case: Built) -> None:
    """The lines of the balance and those of the card, one after the other: a double payout, whatever stands beside it."""
    closing = case(client={"closing_account": True})
    one, two = desk.strict(closing, 0), desk.strict(closing, 1)
    promising = [piece for piece in two.reply.pieces if piece.offer]
    en, ar = ("\n\n".join([one.reply.text(lang), *(piece.of(lang) for piece in promising)]) for lang in ("en", "ar"))
    assert desk.check(closing, en, ar).verdict == "breached"
    assert desk.check(closing, f"{en} {THANKS[0]}", f"{ar} {THANKS[1]}").verdict == "breached"


@pytest.mark.parametrize("part", ["resolution", "timeline"])
def test_a_promising_line_that_one_half_lost_is_missed_beside_a_courtesy(desk: Desk, draft: Draft, part: str) -> None:
    line = next(piece for piece in draft.reply.pieces if piece.part == part)
    en, ar = draft.reply.text("en"), draft.reply.text("ar").replace(line.ar, "")
    assert desk.check(draft.case, f"{en} {THANKS[0]}", f"{ar} {THANKS[1]}").verdict != "kept"


def test_the_time_of_an_answer_is_no_time_of_the_offer(desk: Desk, draft: Draft) -> None:
    """ "We will answer you within 24 hours" does not say when the money is there."""
    line = next(piece for piece in draft.reply.pieces if piece.part == "timeline")
    en, ar = (draft.reply.text(lang).replace(line.of(lang), "") for lang in ("en", "ar"))
    found = desk.check(draft.case, f"{en} We will answer you within 24 hours.", f"{ar} سنرد عليك خلال 24 ساعة.")
    assert found.verdict == "unverified"


def test_spaces_say_nothing(desk: Desk, case: Built) -> None:
    """A phrase of two words is the same with two spaces, a tab or a mark between them."""
    assert fold("without  \u200b limit").text == "without limit"
    for between in (" ", "  ", " \u200b ", "\u00a0"):
        reply = f"We will add 5.00 USD to your panel balance within 24 hours, without{between}limit."
        assert desk.check(case(), reply, "سنضيف 5.00 دولار إلى رصيدك في اللوحة خلال 24 ساعة.").verdict != "kept"


def test_a_link_that_holds_a_word_does_not_allow_the_word(desk: Desk, case: Built) -> None:
    """The order's link ends in "pin"; a PIN is asked for all the same never."""
    built = case(order={"link": "https://instagram.com/shopping.pin"})
    offer = ("We will add 5.00 USD to your panel balance within 24 hours.", "سنضيف 5.00 دولار إلى رصيدك في اللوحة خلال 24 ساعة.")
    assert desk.check(built, f"{offer[0]} Please write your PIN here.", f"{offer[1]} فضلًا اكتب الرقم السري هنا.").verdict != "kept"


def test_many_greetings_are_read_in_linear_time() -> None:
    """Each more greeting once doubled the time, so that this did not end."""
    assert not is_pleasantry("hello " * 2_000 + "a b c d e f", "en")
    assert is_pleasantry("dear omar, thank you for your help", "en")
