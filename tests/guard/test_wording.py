"""Free text: what is kept because it was read and nothing was found, and what the wording gate stops."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.case import Case
from drafter.desk import Desk, Draft
from drafter.folding import Language
from drafter.guard import Checked
from drafter.guard.wording.denials import denies, may_deny
from drafter.guard.wording.features import kin
from drafter.guard.wording.fitted import LEXICON, SENTENCES, WORDS, wording
from drafter.guard.wording.fitting import digest, lexicon
from drafter.guard.wording.oddities import oddities
from drafter.guard.wording.plain import plain
from drafter.reading.folding import fold
from drafter.settings import Settings

Built = Callable[..., Case]

TRIES = [json.loads(line) for line in Path(__file__).with_name("red-team.jsonl").read_text(encoding="utf-8").splitlines()]
SOUND = [
    ("Omar, 600 of 1,000 followers arrived and the rest cannot be delivered.", "عمر، وصل 600 من أصل 1,000 متابع ويتعذّر تنفيذ الباقي."),
    ("We are sorry for the trouble.", "نعتذر عن هذا الإزعاج."),
    ("You asked for a refund to your card.", "طلبت استرداد المبلغ إلى بطاقتك."),
    ("A refund to the card is not possible for this order.", "لا يمكن رد المبلغ إلى البطاقة عن هذا الطلب."),
    ("Thank you for your patience.", "نشكر لك صبرك."),
]
OFFER = ("We will add 5.00 USD to your panel balance within 24 hours.", "سنضيف 5.00 دولار إلى رصيدك في اللوحة خلال 24 ساعة.")


@pytest.mark.parametrize(("en", "ar"), SOUND)
def test_sound_free_text_is_kept_as_read(desk: Desk, case: Built, en: str, ar: str) -> None:
    """Facts, apologies, restated requests and denials beside the offer: no approved line, and nothing wrong."""
    assert desk.check(case(), f"{en} {OFFER[0]}", f"{ar} {OFFER[1]}") == Checked("kept", (), "read")


@pytest.mark.parametrize(("en", "ar"), SOUND)
def test_free_text_is_never_kept_where_approved_lines_alone_are_trusted(case: Built, en: str, ar: str) -> None:
    """``DRAFTER_GUARD=approved``: the same replies are unverified, and nothing is claimed about them."""
    strict = Desk(settings=Settings(guard="approved"))
    assert strict.check(case(), f"{en} {OFFER[0]}", f"{ar} {OFFER[1]}").verdict == "unverified"


def test_an_approved_reply_is_kept_as_approved(draft: Draft) -> None:
    """The basis tells what is known by construction from what was read."""
    assert (draft.checked.verdict, draft.checked.basis) == ("kept", "approved")


@pytest.mark.parametrize(
    ("en", "ar", "rule", "said"),
    [
        ("A zebra crossed the road.", "عبر حمار الوحش الطريق.", "claim.unsupported", "not known"),
        ("Sums of this kind are waved through here as a rule.", "تمر مثل هذه المبالغ لدينا عادة.", "claim.unsupported", "could bind us"),
        ("The likes on your video were counted again this morning.", "نشكر لك صبرك.", "parity.promise", "does not seem to say this"),
    ],
    ids=["strange words", "an implied promise", "no counterpart"],
)
def test_what_the_gate_stops(desk: Desk, case: Built, en: str, ar: str, rule: str, said: str) -> None:
    """Words that no sound reply holds, and a sentence that the other half does not hold, leave the reply unverified."""
    found = desk.check(case(), f"{OFFER[0]} {en}", f"{OFFER[1]} {ar}")
    assert found.verdict == "unverified"
    assert any(finding.rule == rule and said in finding.why and not finding.certain for finding in found.findings)


def test_few_sentences_that_bind_in_ordinary_words_are_kept(desk: Desk, case: Built) -> None:
    """None of these was used in fitting; ``tests/bench/implied.py`` measures them beside free prose."""
    rows = [json.loads(line) for line in Path(__file__).with_name("implied.jsonl").read_text(encoding="utf-8").splitlines()]
    kept: dict[str, list[str]] = {"binding": [], "harmless": []}
    for row in rows:
        if desk.check(case(), f"{OFFER[0]} {row['en']}", f"{OFFER[1]} {row['ar']}").verdict == "kept":
            kept[row["label"]].append(row["en"])
    every = {label: sum(row["label"] == label for row in rows) for label in kept}
    assert len(kept["binding"]) <= every["binding"] * 0.1
    assert len(kept["harmless"]) >= every["harmless"] * 0.3


@pytest.mark.parametrize("row", TRIES, ids=lambda row: row["en"][:40])
def test_nothing_of_the_red_team_is_kept(desk: Desk, case: Built, row: dict[str, str]) -> None:
    """Each sentence once passed, or was tried to pass, beside a sound offer: in both halves, and in either one alone."""
    (en, ar), (more_en, more_ar) = OFFER, (row["en"], row["ar"])
    for texts in ((f"{en} {more_en}", f"{ar} {more_ar}"), (f"{en} {more_en}", ar), (en, f"{ar} {more_ar}")):
        assert desk.check(case(), *texts).verdict != "kept"


def test_the_fitted_weights_are_those_of_the_sentences() -> None:
    """Who adds a sentence fits again: ``python -m drafter.guard.wording.fitting``."""
    assert json.loads(WORDS.read_text(encoding="utf-8"))["made_of"] == digest(SENTENCES, LEXICON)


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_the_lexicon_gives_words_of_the_other_language(lang: Language) -> None:
    """One stem a line, once each, and after it words of the other script, but for a code that both write alike."""
    lines = [line.split("\t") for line in (LEXICON / f"{lang}.tsv").read_text(encoding="utf-8").splitlines()]
    assert len({stem for stem, _ in lines}) == len(lines)
    own = re.compile("[a-z]" if lang == "en" else "[\u0620-\u064a]")
    assert [words for _, words in lines if sum(own.search(word.lower()) is not None for word in words.split()) > 1] == []


@pytest.mark.parametrize(
    ("lang", "stem", "like", "unlike"),
    [
        ("en", "balance", "رصيد", "بطاق"),
        ("en", "patience", "صبر", "رصيد"),
        ("ar", "رصيد", "balance", "card"),
        ("ar", "فقط", "only", "also"),
    ],
)
def test_a_word_stands_for_its_translation(lang: Language, stem: str, like: str, unlike: str) -> None:
    """And not for another thing of the same sentences."""
    assert like in lexicon(lang)[0][stem]
    assert unlike not in lexicon(lang)[0][stem]
    assert like in wording(lang).like[stem]


@pytest.mark.parametrize(
    ("lang", "harmless", "binding"),
    [
        ("en", "Nothing is credited while the order is running.", "You will not lose a thing, leave it with us."),
        ("ar", "لا يُضاف شيء ما دام الطلب قيد التنفيذ.", "ما راح تخسر شي، خلها علينا."),
    ],
)
def test_a_binding_sentence_is_the_riskier_one(lang: Language, harmless: str, binding: str) -> None:
    """The score is above 0 where a sentence reads as binding."""
    words = wording(lang)
    assert words.risk(fold(harmless).text) < 0 < words.risk(fold(binding).text)


@given(space=st.sampled_from([" ", "  ", "\n", "\u00a0", " \u200f"]), en=st.sampled_from(SOUND), digits=st.booleans())
def test_harmless_rewriting_changes_no_verdict(desk: Desk, case: Built, space: str, en: tuple[str, str], digits: bool) -> None:
    """Spacing, bidi marks and the set of digits say nothing."""
    arabic = f"{en[1]}{space}{OFFER[1]}"
    if digits:
        arabic = arabic.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")).replace("٫", ".")
    assert desk.check(case(), f"{en[0]}{space}{OFFER[0]}", arabic).verdict == "kept"


def test_free_text_that_one_half_alone_has_is_not_kept(desk: Desk, draft: Draft) -> None:
    """A sentence beside an approved reply needs its like in the other half, however harmless it reads; thanks do not."""
    en, ar = draft.reply.text("en"), draft.reply.text("ar")
    for texts in ((f"{en} We read your order.", ar), (en, f"{ar} قرأنا رسالتك.")):
        assert desk.check(draft.case, *texts).verdict == "unverified"
    assert desk.check(draft.case, f"{en} Thank you.", ar).verdict == "kept"


def test_a_time_that_was_taken_out_is_missed_beside_free_text_too(desk: Desk, draft: Draft) -> None:
    """A courtesy does not make up for the time of the offer."""
    time = next(piece for piece in draft.reply.pieces if piece.part == "timeline")
    en, ar = (draft.reply.text(lang).replace(time.of(lang), "") for lang in ("en", "ar"))
    found = desk.check(draft.case, f"{en} Thank you for your patience.", f"{ar} نشكر لك صبرك.")
    assert found.verdict == "unverified"
    assert {finding.rule for finding in found.findings} == {"missing.figure"}


@pytest.mark.parametrize(
    ("lang", "sentence", "left"),
    [
        ("en", "We will add 5.00 USD to your panel balance within 24 hours.", "offer."),
        ("en", "We will add 5.00 USD to your panel balance every 24 hours.", "offer every 24 hours."),
        ("en", "AED 45.90 goes back to your card, twice.", "offer, twice."),
        ("en", "Your balance is 5.00 USD today.", "your balance is 5.00 usd today."),
        ("ar", "سنضيف 5.00 دولار إلى رصيدك في اللوحة خلال 24 ساعة.", "offer."),
        ("ar", "سنضيف 5.00 دولار إلى رصيدك في اللوحة عن كل متابع.", "offer عن كل متابع."),
        ("ar", "رصيدك 5.00 دولار اليوم.", "رصيدك 5.00 دولار اليوم."),
    ],
)
def test_a_plain_offer_is_one_word_and_what_is_told_beside_it_stays(lang: Language, sentence: str, left: str) -> None:
    """What widens an offer is judged without the harmless words of the offer around it."""
    assert plain(fold(sentence).text, lang) == left


def test_plain_statements_are_found_in_linear_time() -> None:
    """Runs of parts that never end in a statement do not take long: doubling the text does not take much more than double the steps."""
    for lang, part in (("en", "to your balance within 24 hours, "), ("ar", "إلى رصيدك خلال 24 ساعة، ")):
        languages: dict[str, Language] = {"en": "en", "ar": "ar"}
        text = fold(part * 3_000).text
        assert plain(text, languages[lang]) == text


@pytest.mark.parametrize(
    ("lang", "text", "denied", "perhaps"),
    [
        ("en", "A refund is not possible.", True, True),
        ("en", "The warranty ended in May.", False, True),
        ("en", "We answer no later than tomorrow.", False, False),
        ("en", "All that you paid is in your balance.", False, False),
        ("ar", "لا يمكن رد المبلغ.", True, True),
        ("ar", "انتهى الضمان في مايو.", False, True),
        ("ar", "كل المبلغ في رصيدك.", False, False),
        ("ar", "ما نقدر نرجع المبلغ.", True, True),
        ("ar", "سنضيف إلى رصيدك كل ما دفعته.", False, True),
        ("ar", "لا يزال الطلب قيد التنفيذ.", False, False),
    ],
)
def test_denials_and_what_may_stand_for_one(lang: Language, text: str, denied: bool, perhaps: bool) -> None:
    """A relative ما, an idle "no later than" and لا يزال (still) deny nothing."""
    folded = fold(text).text
    assert (denies(folded, lang), may_deny(folded, lang)) == (denied, perhaps)


@pytest.mark.parametrize(
    ("lang", "sentence", "odd"),
    [
        ("en", "Twice.", True),
        ("en", "400 / 1,000 x 12.50", True),
        ("en", "That is 400 / 1,000 x 12.50 USD = 5.00 USD for you.", False),
        ("en", "That is 400 / 1,000 x 12.50 USD = 6.00 USD for you.", True),
        ("en", "That is 1.2.3 / 0 x 5 = 6.00 USD for you.", True),
        ("en", "The reference is TX-707.", False),
        ("en", "All settled then?", False),
        ("en", "Panel or card?", True),
        ("en", "Before you read this:", True),
        ("en", "We are checking order 88231", False),
        ("en", "We are checking it, 500", True),
        ("en", "Thank you.", False),
        ("ar", "مرتين.", True),
        ("ar", "شكرًا لك.", False),
        ("en", "- Ordered: 2,000 followers", False),
        ("en", "- Delivered: 0", False),
        ("ar", "- المُنفَّذ: 1,460", False),
        ("en", "- 540 / 2,000 x 31.00 = 8.37", False),
        ("en", "- Refund: 5", True),
        ("en", "- Credit: 500", True),
        ("en", "We will finish the missing 400.", False),
        ("en", "Thanks, Omar.", False),
        ("en", "Thanks, twice.", True),
        ("en", "Order (88231) is here for you.", False),
        ("en", "The order (88232) is here for you.", True),
        ("en", "Please allow up to 10 business days.", False),
        ("en", "Allow 10.", True),
        ("en", "Two options:", True),
        ("en", "Tonight.", True),
        ("en", "Order 88231.", False),
        ("en", "Warmly,", False),
        ("en", "It now shows 2,315.", False),
        ("en", "It pays 2,315.", True),
        ("en", "- ordered 6,000 likes, delivered 4,500", False),
        ("en", "No refund possible.", False),
        ("en", "All 600 likes arrived.", False),
        ("en", "- to be added to your balance: EGP 860.00", False),
        ("ar", "اطلب للحساب الصحيح ولك خصم 20%", False),
    ],
)
def test_fragments_sums_and_announcements_are_odd(lang: Language, sentence: str, odd: bool) -> None:
    """A last figure of the case itself, and a greeting or thanks, are not."""
    assert bool(list(oddities(fold(sentence).text, lang, frozenset(), frozenset({"88231", "omar", "tonight"})))) is odd


@pytest.mark.parametrize(
    ("stem", "lang", "known"), [("بضمان", "ar", "ضمان"), ("يتواصل", "ar", "تواصل"), ("valu", "en", "value"), ("stopp", "en", "stop")]
)
def test_another_form_of_a_known_word_is_kin(stem: str, lang: Language, known: str) -> None:
    """Attached particles, persons and endings make no stranger."""
    assert known in kin(stem, lang) or kin(stem, lang) & kin(known, lang)


def test_a_name_that_the_case_does_not_hold_is_not_vouched_for(desk: Desk, case: Built) -> None:
    """A capital inside a sentence names somebody or something."""
    found = desk.check(case(), f"{OFFER[0]} The rest went to Hamdan.", f"{OFFER[1]} والباقي وصل إلى حمدان.")
    assert found.verdict == "unverified"
    assert any("Hamdan" in finding.why for finding in found.findings)
