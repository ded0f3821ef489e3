"""An offer told twice, or made more of right behind its figure, is not kept; told once more as the same, it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from drafter.case import Case
from drafter.desk import Desk

EN = "Hello, thank you for your patience. Your order stopped at 600 of 1,000. We will add {} to your panel balance within 24 hours."
AR = "أهلًا بك، نشكر لك صبرك. توقف طلبك عند 600 من أصل 1,000. سنضيف {} إلى رصيدك في اللوحة خلال 24 ساعة."
SUM = ("5.00 USD", "5.00 دولار")


@pytest.fixture(scope="module")
def verdict(desk: Desk, case: Callable[..., Case]) -> Callable[[str, str], str]:
    """The verdict on a free reply to an order that stopped: 5.00 USD are due to the balance."""
    built = case()
    return lambda en, ar: desk.check(built, en, ar).verdict


def test_the_sum_told_once_is_kept(verdict: Callable[[str, str], str]) -> None:
    assert verdict(EN.format(SUM[0]), AR.format(SUM[1])) == "kept"


@pytest.mark.parametrize(
    ("en", "ar"),
    [
        ("5.00 USD and 5.00 USD", "5.00 دولار و5.00 دولار"),
        ("5.00 USD then 5.00 USD", "5.00 دولار ثم 5.00 دولار"),
        ("5.00 USD + 5.00 USD", "5.00 دولار + 5.00 دولار"),
        ("5.00 USD (and 5.00 USD)", "5.00 دولار"),
        ("5.00 USD, 5.00 USD", "5.00 دولار، 5.00 دولار"),
        ("5.00 USD (per post)", "5.00 دولار (لكل منشور)"),
        ("5.00 USD (each)", "5.00 دولار"),
        ("5.00 USD minimum", "5.00 دولار"),
        ("at minimum 5.00 USD", "5.00 دولار"),
        ("not 5.00 USD but more", "ليس 5.00 دولار بل أكثر"),
        ("5.00 USD if not more", "5.00 دولار"),
        ("5.00 USD times two", "5.00 دولار"),
        ("5.00 USD * 2", "5.00 دولار"),
        ("5.00 USD·2", "5.00 دولار"),
        ("5.00 USD squared", "5.00 دولار"),
        ("5.00 USD, per post,", "5.00 دولار"),
        ("5.00 USD or thereabouts", "5.00 دولار"),
        ("5.00 USD", "5.00 دولار بل أكثر"),
    ],
)
def test_a_figure_that_more_is_made_of_is_not_kept(verdict: Callable[[str, str], str], en: str, ar: str) -> None:
    assert verdict(EN.format(en), AR.format(ar)) != "kept"


@pytest.mark.parametrize(
    ("en", "ar"),
    [
        ("Then we will add 5.00 USD to your balance.", "ثم سنضيف 5.00 دولار إلى رصيدك."),
        ("We will add 5.00 USD to your wallet.", "سنضيف 5.00 دولار إلى محفظتك."),
    ],
)
def test_a_promise_that_is_said_again_beside_itself_or_an_approved_line_is_not_kept(
    desk: Desk, case: Callable[..., Case], verdict: Callable[[str, str], str], en: str, ar: str
) -> None:
    assert verdict(f"{EN.format(SUM[0])} {en}", f"{AR.format(SUM[1])} {ar}") != "kept"
    draft = desk.draft(case())
    assert desk.check(draft.case, f"{draft.reply.text('en')}\n\n{en}", f"{draft.reply.text('ar')}\n\n{ar}").verdict != "kept"


@pytest.mark.parametrize("slot", ["%s", "__NAME__", "@@NAME@@", "$name", "N/A", "(client name)"])
def test_an_open_slot_in_free_text_breaches(verdict: Callable[[str, str], str], slot: str) -> None:
    en, ar = EN.format(SUM[0]), AR.format(SUM[1])
    assert verdict(en.replace("Hello,", f"Hello {slot},"), ar.replace("أهلًا بك،", f"أهلًا {slot}،")) == "breached"


def test_what_refers_back_is_no_second_promise(desk: Desk, case: Callable[..., Case]) -> None:
    """The sum once more, as the same: by its article, or by a pronoun."""
    for en, ar in [
        ("The 5.00 USD will be in your balance.", "ستكون الـ5.00 دولار في رصيدك."),
        ("It will be there within 24 hours.", "سيكون هناك خلال 24 ساعة."),
    ]:
        checked = desk.check(case(), f"{EN.format(SUM[0])} {en}", f"{AR.format(SUM[1])} {ar}")
        assert not [each for each in checked.findings if "told twice" in each.why]
