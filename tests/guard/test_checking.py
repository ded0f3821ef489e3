"""The guard: a strict reply is kept, and nothing that was changed in it is called safe."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from drafter import guard
from drafter.case import Case
from drafter.desk import Desk, Draft
from drafter.guard import RULES, Checked, Verdict
from drafter.guard.provenance import take_apart
from drafter.writing.composing import Piece

Built = Callable[..., Case]
Check = Callable[..., Checked]
Judge = Callable[..., Verdict]
IGNORED = " \n\t\u00a0*\u200b\u200e\u200f\u2066\u2068\u2069\u061c\ufeff\u2014"


def _without(text: str, *lines: str) -> str:
    for line in lines:
        assert line in text
        text = text.replace(line, "")
    return text


def _line(draft: Draft, part: str, lang: str) -> str:
    """The words of a part of the draft in one language."""
    (piece,) = [piece for piece in draft.reply.pieces if piece.part == part]
    return piece.en if lang == "en" else piece.ar


def _half(draft: Draft, lang: str) -> str:
    return draft.reply.text("en" if lang == "en" else "ar")


def _rules(found: Checked) -> set[tuple[str, str]]:
    return {(finding.rule, finding.lang) for finding in found.findings}


def test_a_strict_reply_is_kept(checked: Check, verdict: Judge) -> None:
    """Approved lines, filled by code, the same in both halves, with the offer in them."""
    assert checked() == Checked("kept", (), "approved")
    assert verdict() == "kept"


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("\n\n", "\n"),
        lambda text: text.replace(" ", "  "),
        lambda text: f"\n\n {text}\n",
        lambda text: text.replace("5.00", "*5.00").replace(" USD", " USD*").replace(" دولار", " دولار*"),
        lambda text: f"\u200f{text}\u200e",
        lambda text: text.replace("88231", "\u206688231\u2069"),
        lambda text: text.replace(" ", "\u00a0"),
        lambda text: text.replace("\n\n", "\n\n———\n\n"),
        lambda text: text.replace("\n", "\r\n"),
    ],
    ids=["line breaks", "double spaces", "edges", "bold", "marks", "isolates", "hard spaces", "separators", "windows"],
)
def test_form_may_change(verdict: Judge, draft: Draft, change: Callable[[str], str]) -> None:
    assert verdict(change(draft.reply.text("en")), change(draft.reply.text("ar"))) == "kept"


Edit = Callable[[str, Mapping[str, str]], str]
"""An edit of a half: its text and the words of its parts in, the new text out."""


def _swap(old: str, new: str) -> Edit:
    def edit(text: str, _: Mapping[str, str]) -> str:
        assert old in text
        return text.replace(old, new)

    return edit


def _append(words: str) -> Edit:
    return lambda text, _: f"{text}\n\n{words}"


def _drop(*parts: str) -> Edit:
    return lambda text, lines: _without(text, *(lines[part] for part in parts))


def _repeat(text: str, lines: Mapping[str, str]) -> str:
    return f"{text} {lines['resolution']}"


@pytest.mark.parametrize(
    ("en", "ar", "rules"),
    [
        (_swap("5.00", "6.00"), None, {("missing.resolution", "en"), ("parity.promise", "ar")}),
        (None, _swap("5.00", "6.00"), {("missing.resolution", "ar"), ("parity.promise", "en")}),
        (_swap("5.00", "6.00"), _swap("5.00", "6.00"), {("missing.resolution", "en"), ("missing.resolution", "ar")}),
        (None, _swap("5.00", "٦٫٠٠"), {("missing.resolution", "ar"), ("parity.promise", "en")}),
        (_swap("24 hours", "2 hours"), None, {("missing.figure", "en"), ("parity.promise", "ar")}),
        (_swap("24 hours", "2 4 hours"), None, {("missing.figure", "en"), ("parity.promise", "ar")}),
        (_swap("24 hours", "2—4 hours"), None, {("missing.figure", "en"), ("parity.promise", "ar")}),
        (None, _swap("24 ساعة", "2 4 ساعة"), {("missing.figure", "ar"), ("parity.promise", "en")}),
        (_swap("USD", "KWD"), None, {("missing.resolution", "en"), ("parity.promise", "ar")}),
        (_swap("We will add", "We have added"), None, {("missing.resolution", "en"), ("parity.promise", "ar")}),
        (_append("And we will refund the rest."), None, set()),
        (_append("Sure, here is the reply:"), None, set()),
        (_append(":)"), None, set()),
        (_append("100%"), None, set()),
        (_append("And we will refund the rest."), _append("وسنعيد الباقي."), set()),
        (None, _append("وسنعيد لك كامل المبلغ."), set()),
        (None, _append("وشكرًا"), set()),
        (_append("وسنعيد لك كامل المبلغ."), None, {("text.language", "en")}),
        (None, _append("We refund it all."), {("text.language", "ar")}),
        (_drop("resolution"), _drop("resolution"), {("missing.resolution", "en"), ("missing.resolution", "ar")}),
        (_drop("resolution", "timeline"), _drop("resolution", "timeline"), {("missing.resolution", "en"), ("missing.resolution", "ar")}),
        (_drop("timeline"), _drop("timeline"), {("missing.figure", "en"), ("missing.figure", "ar")}),
        (_drop("resolution"), None, {("missing.resolution", "en"), ("parity.promise", "ar")}),
        (None, _drop("resolution"), {("missing.resolution", "ar"), ("parity.promise", "en")}),
        (_repeat, _repeat, {("promise.remedy", "en"), ("promise.remedy", "ar")}),
        (_repeat, None, {("promise.remedy", "en"), ("parity.promise", "en")}),
        (_swap("Omar Saleh", "Omar Salim"), None, set()),
        (_swap("88231", "88232"), None, set()),
        (_swap("Omar Saleh", "{client_name}"), None, {("text.slot", "en")}),
        (_append("{{amount}}"), None, {("text.slot", "en")}),
        (_append("[CLIENT NAME]"), None, {("text.slot", "en")}),
        (_append("Dear %s"), None, {("text.slot", "en")}),
        (_append("Dear __NAME__"), None, {("text.slot", "en")}),
        (_append("We add $amount."), None, {("text.slot", "en")}),
        (None, _append("عزيزي @@NAME@@"), {("text.slot", "ar")}),
        (None, _append("عزيزي N/A"), {("text.slot", "ar")}),
        (None, _append("<<الاسم>>"), {("text.slot", "ar")}),
    ],
    ids=[
        "amount", "Arabic amount", "both amounts", "Arabic digits", "hours", "hours apart", "a range",
        "Arabic hours apart", "currency", "tense",
        "a second promise", "a lead-in", "a smile", "a percentage", "a second promise in both", "an Arabic promise", "an Arabic word",
        "Arabic in English", "English in Arabic", "no resolution", "no promise at all", "no time", "no English resolution",
        "no Arabic resolution", "promised twice", "promised twice in English", "another client", "another order", "an open slot",
        "a double brace", "a bracket", "a percent sign", "underscores", "a dollar sign", "at signs", "not available", "an Arabic slot",
    ],
)  # fmt: skip
def test_an_edit_is_never_kept(
    checked: Check, verdict: Judge, draft: Draft, en: Edit | None, ar: Edit | None, rules: set[tuple[str, str]]
) -> None:
    """``rules`` are found by provenance at least, each in its half; a certain one among them breaches. The whole guard agrees."""
    texts = {}
    for lang, edit in (("en", en), ("ar", ar)):
        if edit:
            texts[lang] = edit(_half(draft, lang), {part: _line(draft, part, lang) for part in ("resolution", "timeline")})
    found = checked(**texts)
    assert found.verdict != "kept"
    assert rules <= _rules(found)
    certain = {"promise.remedy", "parity.promise", "text.slot", "text.language"}
    assert found.verdict == "breached" or not certain & {rule for rule, _ in rules}
    assert verdict(**texts) != "kept"


@pytest.mark.parametrize(
    ("en", "ar", "rule"),
    [("", None, "text.language"), (None, "", "text.language"), (" \n", None, "text.language"), ("", "", "text.language")],
    ids=["no English", "no Arabic", "blank English", "nothing"],
)
def test_a_dropped_half_is_breached(checked: Check, verdict: Judge, en: str | None, ar: str | None, rule: str) -> None:
    found = checked(en, ar)
    assert verdict(en, ar) == "breached"
    assert found.verdict == "breached"
    assert rule in {finding.rule for finding in found.findings}


def test_swapped_halves_are_breached(checked: Check, verdict: Judge, draft: Draft) -> None:
    """Each half in the other's place is a half in the wrong language."""
    assert verdict(draft.reply.text("ar"), draft.reply.text("en")) == "breached"
    found = checked(draft.reply.text("ar"), draft.reply.text("en"))
    assert found.verdict == "breached"
    assert {("text.language", "en"), ("text.language", "ar")} <= _rules(found)


def test_the_same_half_twice_is_breached(verdict: Judge, draft: Draft) -> None:
    """An untranslated copy is no second language."""
    assert verdict(ar=draft.reply.text("en")) == "breached"


def _alternatives(desk: Desk, case: Built) -> tuple[Case, list[Draft]]:
    """A wrong service: delivered again, or the price to the balance; with a closing account also to the card."""
    made = case(
        claim="wrong_service",
        order={"status": "completed", "delivered": 1000},
        evidence={"wrong_service": True},
        client={"closing_account": True},
    )
    return made, [desk.draft(made, place) for place in range(3)]


def test_each_alternative_is_kept_by_itself(desk: Desk, case: Built) -> None:
    """The agent may choose any offer of the decision."""
    made, drafts = _alternatives(desk, case)
    assert [draft.reply.offers[0].remedy for draft in drafts] == ["redelivery", "credit", "refund"]
    assert [desk.check(made, draft.reply.text("en"), draft.reply.text("ar")).verdict for draft in drafts] == ["kept"] * 3


@pytest.mark.parametrize(("one", "other"), [(0, 1), (0, 2), (1, 2), (2, 1)])
def test_two_alternatives_at_once_are_breached(desk: Desk, case: Built, one: int, other: int) -> None:
    made, drafts = _alternatives(desk, case)
    added = [piece for piece in drafts[other].reply.pieces if piece.offer]
    en, ar = (drafts[one].reply.text(lang) + "\n\n" + " ".join(piece.of(lang) for piece in added) for lang in ("en", "ar"))
    found = desk.check(made, en, ar)
    assert found.verdict == "breached"
    assert {("promise.remedy", "en"), ("promise.remedy", "ar")} <= _rules(found)


def test_different_alternatives_in_the_halves_are_breached(desk: Desk, case: Built) -> None:
    """English promises the credit, Arabic the refund: both are allowed, together they are not."""
    made, drafts = _alternatives(desk, case)
    found = desk.check(made, drafts[1].reply.text("en"), drafts[2].reply.text("ar"))
    assert found.verdict == "breached"
    assert {("parity.promise", "en"), ("parity.promise", "ar")} <= _rules(found)


def test_credit_and_refund_of_a_cancelled_order_are_breached(desk: Desk, case: Built) -> None:
    """A cancellation goes with either of them: the same money is not promised twice."""
    made = case(claim="cancel_request", order={"status": "pending", "delivered": 0}, evidence=None, client={"closing_account": True})
    credit, refund = desk.draft(made, 1), desk.draft(made, 2)
    added = [piece for piece in refund.reply.pieces if piece.offer and piece.offer.remedy == "refund"]
    en, ar = (credit.reply.text(lang) + "\n\n" + " ".join(piece.of(lang) for piece in added) for lang in ("en", "ar"))
    assert credit.checked.verdict == refund.checked.verdict == "kept"
    assert desk.check(made, en, ar).verdict == "breached"


def test_two_proofs_told_apart_are_breached(desk: Desk, case: Built) -> None:
    """Each half tells another entry of ``done`` with the same line: the amounts differ."""
    done = [{"remedy": "credit", "amount": f"{amount} USD", "reference": "TX-1"} for amount in ("1.00", "4.00")]
    made = case(stage="follow_up", done=done)
    draft = desk.draft(made)
    one, other = [piece for piece in draft.reply.pieces if piece.done]
    assert draft.checked.verdict == "kept"
    en, ar = _without(draft.reply.text("en"), other.en), _without(draft.reply.text("ar"), one.ar)
    assert _rules(desk.check(made, en, ar)) == {("parity.promise", "en"), ("parity.promise", "ar")}


def test_lines_that_share_a_translation_are_the_same(desk: Desk, case: Built) -> None:
    """A client of unknown gender is greeted alike in formal and plain Arabic, in two ways in English: both drafts are kept."""
    made = case(message="السلام عليكم", channel="email", client={"name": "Noor", "gender": "unknown"})
    assert desk.draft(made).checked.verdict == "kept"


@pytest.mark.parametrize("service", ["Followers [REAL]", "Likes {HQ}", "Views <<MAX>>", "متابعين [REAL]"])
def test_a_service_named_like_a_slot_is_kept(desk: Desk, case: Built, service: str) -> None:
    """Panels name services so; what code filled in is no open slot."""
    order = {"status": "completed", "delivered": 1000, "service": service}
    draft = desk.draft(case(claim="wrong_service", order=order, evidence={"wrong_service": True}))
    assert service in draft.reply.text("en")
    assert draft.checked.verdict == "kept"


def test_a_service_named_like_a_slot_is_not_blamed_for_what_is_beside_it(desk: Desk, case: Built) -> None:
    """Where something else is unknown, the service's own brackets are still no open slot."""
    order = {"status": "completed", "delivered": 1000, "service": "Followers [REAL]"}
    made = case(claim="wrong_service", order=order, evidence={"wrong_service": True})
    reply = desk.draft(made).reply
    found = desk.check(made, f"{reply.text('en')}\n\nMake of it what you can.", reply.text("ar"))
    assert found.verdict == "unverified"
    assert "text.slot" not in {finding.rule for finding in found.findings}


@pytest.mark.parametrize("stage", ["acknowledge", "ask"])
def test_a_promise_before_its_time_is_never_kept(desk: Desk, draft: Draft, stage: str) -> None:
    """The very reply that resolves is not known where the client is only acknowledged."""
    found = desk.check(draft.case.model_copy(update={"stage": stage}), draft.reply.text("en"), draft.reply.text("ar"))
    assert found.verdict != "kept"
    assert any(finding.lang == lang and "5.00" in finding.quote for finding in found.findings for lang in ("en", "ar"))


def test_a_decline_that_promises_is_never_kept(desk: Desk, case: Built, draft: Draft) -> None:
    """Where nothing is due, the lines of an offer are unknown."""
    made = case(order={"status": "completed", "delivered": 1000}, evidence={"can_complete": True, "target": "public"})
    declined = desk.draft(made)
    assert declined.decision.outcome == "decline"
    en, ar = (f"{_half(declined, lang)} {_line(draft, 'resolution', lang)}" for lang in ("en", "ar"))
    assert desk.check(made, en, ar).verdict != "kept"


@pytest.mark.parametrize(
    ("lang", "added", "why"),
    [
        ("en", "We add 7.50 more.", "Not verified: it holds the figure 7.50, which no slot of an approved line accounts for."),
        ("ar", "نضيف ٧٫٥٠ أخرى.", "Not verified: it holds the figure ٧٫٥٠, which no slot of an approved line accounts for."),
        ("en", "We add more.", "Not verified: no approved line says this."),
        ("ar", "نضيف المزيد.", "Not verified: no approved line says this."),
        ("ar", "We add more.", "This stands in the Arabic half, but is not Arabic."),
        ("en", "نضيف المزيد.", "This stands in the English half, but is not English."),
    ],
)
def test_a_finding_says_where_and_why(checked: Check, draft: Draft, lang: str, added: str, why: str) -> None:
    """The quote stands at its offsets in the text as given, with its markup and marks."""
    text = f"\u200f{draft.reply.text(lang)}\n\n  {added}  "  # type: ignore[arg-type]
    (finding,) = checked(**{lang: text}).findings
    assert (finding.lang, finding.quote, finding.why) == (lang, added, why)
    assert (finding.start, finding.end) == (text.index(added), text.index(added) + len(added))


def test_a_missing_resolution_names_the_offer_and_its_clause(checked: Check, draft: Draft) -> None:
    """The agent reads what has to be said and where it is written."""
    found = checked(*(_without(_half(draft, lang), _line(draft, "resolution", lang)) for lang in ("en", "ar"))).findings
    assert {finding.why for finding in found} == {"The offer is not stated: credit 5.00 USD."}
    assert {finding.clause for finding in found} == {"E2"}


def test_a_finding_as_plain_values(checked: Check, draft: Draft) -> None:
    """The keys of DESIGN section 7, in order."""
    (finding,) = checked(en=f"{draft.reply.text('en')} More.").findings
    assert list(finding.to_json()) == ["rule", "lang", "quote", "start", "end", "clause", "why"]
    assert finding.to_json()["quote"] == "More."


@given(data=st.data(), lang=st.sampled_from(["en", "ar"]), sentence=st.text(min_size=1, max_size=60))
def test_a_sentence_that_nobody_approved_is_never_kept(
    data: st.DataObject, checked: Check, verdict: Judge, draft: Draft, sayable: list[Piece], lang: str, sentence: str
) -> None:
    """Whatever is written between the lines of a reply, in either half: it is not called safe."""
    assume(any(found.piece is None for found in take_apart(sentence, sayable, lang)))  # type: ignore[arg-type]
    lines = [piece.of(lang) for piece in draft.reply.pieces]  # type: ignore[arg-type]
    lines.insert(data.draw(st.integers(0, len(lines))), sentence)
    assert checked(**{lang: "\n".join(lines)}).verdict != "kept"
    assert verdict(**{lang: "\n".join(lines)}) != "kept"


@given(data=st.data(), lang=st.sampled_from(["en", "ar"]), char=st.characters(exclude_categories=["Cs"]))
def test_one_other_character_is_never_kept(data: st.DataObject, checked: Check, draft: Draft, lang: str, char: str) -> None:
    """Every letter, digit and sign of a reply counts: none can be put in, taken out or exchanged, but for another way to write it."""
    text = _half(draft, lang)
    place = data.draw(st.sampled_from([place for place, old in enumerate(text) if old not in IGNORED]))
    assume(not char.isspace() and char not in IGNORED and not "\u200b" <= char <= "\u200f" and not "\u2066" <= char <= "\u2069")
    for changed in (text[:place] + char + text[place:], text[:place] + text[place + 1 :], text[:place] + char + text[place + 1 :]):
        assert checked(**{lang: changed}).verdict != "kept" or _as_spoken(changed) == _as_spoken(text)


def _as_spoken(text: str) -> str:
    """A text without capitals, diacritics, tatweel and marks of a list, with Latin digits and each letter in one of its forms."""
    same = str.maketrans("أإآٱىة٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫٬’‘", "اااايه01234567890123456789.,''")
    text = re.sub("(?m)^[-•·–▪]", "", text)
    return re.sub("[\u064b-\u0652\u0670\u0640]", "", text).translate(same).lower()


@given(data=st.data(), lang=st.sampled_from(["en", "ar"]), mark=st.sampled_from("\u200b\u200e\u200f\u2066\u2067\u2068\u2069\u061c\ufeff"))
def test_an_invisible_mark_changes_nothing(data: st.DataObject, checked: Check, draft: Draft, lang: str, mark: str) -> None:
    """Keyboards and chat programs put marks anywhere in Arabic."""
    text = _half(draft, lang)
    place = data.draw(st.integers(0, len(text)))
    assume(not re.search(r"[\d.,:/-]$", text[:place]) or not re.match(r"[\d.,:/-]", text[place:]))
    assert checked(**{lang: text[:place] + mark + text[place:]}).verdict == "kept"


@pytest.mark.parametrize("spoilt", ["5\u200f.00", "5.\u206700\u2069", "\u20665\u2069.\u206600\u2069", "5. 00", "5.\n\n00"])
def test_a_figure_that_is_pulled_apart_is_another(checked: Check, draft: Draft, spoilt: str) -> None:
    """Marks and spaces inside a figure turn its digits round on the screen, or make two of it."""
    for lang in ("en", "ar"):
        assert checked(**{lang: _half(draft, lang).replace("5.00", spoilt)}).verdict != "kept"  # type: ignore[arg-type]


@given(data=st.data(), lang=st.sampled_from(["en", "ar"]), space=st.text(alphabet=" \n\t\u00a0\u2003", min_size=1, max_size=4))
def test_spacing_between_words_changes_nothing(data: st.DataObject, checked: Check, draft: Draft, lang: str, space: str) -> None:
    """Chat programs wrap and trim lines as they like."""
    words = _half(draft, lang).split()
    place = data.draw(st.integers(1, len(words) - 1))
    assert checked(**{lang: " ".join(words[:place]) + space + " ".join(words[place:])}).verdict == "kept"


@given(en=st.text(max_size=120), ar=st.text(max_size=120))
def test_every_quote_stands_at_its_offsets(checked: Check, en: str, ar: str) -> None:
    """Whatever is checked: the offsets are Python's, in the text as given, and the rule is a known one."""
    found = checked(en, ar)
    assert found.verdict != "kept"
    for finding in found.findings:
        assert {"en": en, "ar": ar}[finding.lang][finding.start : finding.end] == finding.quote
        assert finding.rule in RULES


def test_nothing_is_kept_where_nothing_may_be_said(draft: Draft) -> None:
    """Without approved lines even an approved reply is unknown."""
    assert guard.check(draft.reply.text("en"), draft.reply.text("ar"), [], draft.decision, "inform").verdict == "unverified"


HOSTILE: dict[str, Callable[[str], str]] = {
    "braces": lambda _: "{" * 100_000,
    "half slots": lambda _: "{a" * 50_000,
    "one word": lambda _: "a" * 100_000,
    "sentences": lambda _: "We will add 5. " * 6_700,
    "begun lines": lambda line: line[:-1] * 1_000,
    "true lines": lambda line: f"{line} " * 1_000,
    "spaces": lambda _: " " * 100_000,
    "digits": lambda _: "1 " * 50_000,
    "brackets": lambda _: "[A" * 50_000,
    "line breaks": lambda _: "a\n" * 50_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_takes_linear_time(benchmark: Any, draft: Draft, sayable: list[Piece], text: Callable[[str], str]) -> None:
    """100 kB made to be slow; ``make bench`` shows the time, which stays below a second."""
    found = benchmark(guard.check, text(_line(draft, "resolution", "en")), draft.reply.text("ar"), sayable, draft.decision, "offer")
    assert found.verdict != "kept"
