"""Each check fires alone, with file, key and line, on a library that is clean but for one thing."""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple

import pytest

LATE, DEFAULTS, REMEDIES, QUESTIONS, POLICY = (
    "scenarios/late.yaml",
    "lines/defaults.yaml",
    "lines/remedies.yaml",
    "lines/questions.yaml",
    "policy.yaml",
)
Keys = tuple[str | int, ...]
FOUND: Keys = ("replies", "acknowledge", "findings", 0)
OFFER: Keys = ("replies", "offer", "findings", 0)
KEY = "replies.acknowledge.findings[0]"
LONG_AGO, AHEAD = date(2026, 1, 1), date(2026, 7, 1)
OLDER = {"en": AHEAD, "ar": LONG_AGO}


class Case(NamedTuple):
    """What is changed in one file, and what must be said of it: the check, the key, and words on the line it points to."""

    check: str
    file: str
    changes: dict[Keys, Any]
    key: str
    at: str
    says: str = ""


def texts(en: str, ar: Any, keys: Keys = FOUND) -> dict[Keys, Any]:
    """Both texts of a line."""
    return {(*keys, "en"): en, (*keys, "ar"): ar}


def english(en: str, keys: Keys = FOUND) -> dict[Keys, Any]:
    """The English text of a line."""
    return {(*keys, "en"): en}


def arabic(ar: Any, keys: Keys = FOUND) -> dict[Keys, Any]:
    """The Arabic text of a line."""
    return {(*keys, "ar"): ar}


def line(en: str, ar: str, **more: Any) -> dict[str, Any]:
    return {**more, "en": en, "ar": ar}


CLAUSE_TEXT: Keys = ("clauses", 2, "text")
OFFER_KEY, TITLE, WHEN = "replies.offer.findings[0]", ("title", "en"), (*OFFER, "when")
DECLINED, FOLLOWED = ("replies", "decline"), ("replies", "follow_up", "findings")
GUARDED = [line("It is {reference}.", "الرقم {reference}.", when="order.paid > 0"), line("So it is.", "هذا هو الوضع.")]
COVERED = {
    WHEN: "order.paid > 0",
    (*OFFER[:-1], 1): line("Order {order_id} is here.", "هذا الطلب {order_id}.", when="order.paid > 0 and order.quantity > 0"),
    (*OFFER[:-1], 2): line("Yes.", "نعم."),
}
MARKED = [
    *("Your **order** reached us.", "Your *order* reached us.", "Your <b>order</b> reached us."),
    "See [our page](https://example.com) now.",
]
CASES = [
    Case("file.unreadable", LATE, {("title", "fr"): "Retard"}, "title.fr", "fr: Retard", "allowed here are en, ar"),
    Case("file.unreadable", LATE, {("replies", "refuse"): {}}, "replies.refuse", "refuse: {}", "'decline'"),
    Case("file.unreadable", LATE, {("version",): "new"}, "version", "version: new", "integer"),
    Case("file.unreadable", LATE, {("mode",): "loose"}, "mode", "mode: loose", "'strict', 'guided' or 'free'"),
    Case("file.unreadable", LATE, {("title",): "Late"}, "title", "title: Late", "the keys en, ar"),
    Case("file.unreadable", LATE, arabic(5), f"{KEY}.ar", "ar: 5", "male, female and unknown"),
    Case("file.unreadable", POLICY, {("clauses", 2, "until"): "x"}, "clauses[2].until", "until: x", "allowed here are id, kind"),
    Case("file.unreadable", POLICY, {("clauses", 2, "when"): "order.payed > 0"}, "clauses[2].when", "when: order.payed", "order.paid"),
    Case("slot.unknown", LATE, texts("It is {orderid}.", "هو {orderid}."), f"{KEY}.en", "en: It is {orderid}.", "order_id"),
    Case("slot.malformed", LATE, texts("It is {Order}.", "الطلب وصل."), f"{KEY}.en", "en: It is {Order}.", "order_id"),
    Case("slot.parity", LATE, arabic("تأخر الطلب.", OFFER), f"{OFFER_KEY}.ar", "ar: تأخر الطلب.", "lacks {order_id}"),
    Case("slot.parity", LATE, arabic("وصلنا الطلب {order_id}."), f"{KEY}.ar", "وصلنا الطلب", "has {order_id}"),
    Case("slot.never", DEFAULTS, {(*DECLINED, "resolution"): GUARDED}, "replies.decline.resolution[0].en", "en: It is {ref", "order_id"),
    Case("promise.outside", LATE, english("We will refund you."), f"{KEY}.en", "en: We will refund", "lines/remedies.yaml"),
    Case("promise.outside", LATE, english("Your money will be returned."), f"{KEY}.en", "en: Your money"),
    Case("promise.outside", LATE, english("You will receive a full refund."), f"{KEY}.en", "en: You will receive"),
    Case("promise.outside", LATE, arabic("سنلغي الطلب."), f"{KEY}.ar", "ar: سنلغي", "we will cancel"),
    Case("promise.outside", LATE, arabic("وسيُعاد المبلغ إلى رصيدك."), f"{KEY}.ar", "ar: وسيُعاد", "will be returned"),
    Case("promise.liability", LATE, english("This was our mistake."), f"{KEY}.en", "our mistake", "as a fact"),
    Case("promise.liability", LATE, arabic("هذا خطؤنا."), f"{KEY}.ar", "خطؤنا", "our fault"),
    Case("figure.by_hand", LATE, english("It takes 3 days."), f"{KEY}.en", "3 days", "slots only"),
    Case("figure.by_hand", LATE, english("It takes three days."), f"{KEY}.en", "three days"),
    Case("figure.by_hand", LATE, english("Service R30 is meant."), f"{KEY}.en", "R30"),
    Case("figure.by_hand", LATE, arabic("يستغرق ذلك ثلاثة أيام."), f"{KEY}.ar", "ثلاثة", "3"),
    Case("figure.by_hand", LATE, arabic("وصل نصف الكمية."), f"{KEY}.ar", "نصف", "half"),
    Case("figure.by_hand", LATE, {TITLE: "Order is 2 days late"}, "title.en", "2 days late"),
    Case("figure.clause", POLICY, {(*CLAUSE_TEXT, "en"): "Credited in 30 hours."}, "clauses[2].text.en", "30 hours", "resolve_hours 24"),
    Case("figure.clause", POLICY, {(*CLAUSE_TEXT, "ar"): "خلال سبعة أيام."}, "clauses[2].text.ar", "سبعة", "resolve_hours 24"),
    Case("reply.missing", LATE, {(*DECLINED, "findings"): []}, "replies.decline.findings", "findings: []", "decline.findings"),
    Case("line.no_fallback", LATE, texts("It is {order_id}.", "وصلنا الطلب {order_id}."), f"{KEY}.en", "It is {", "respond_by"),
    Case("line.no_fallback", LATE, {(*FOUND, "when"): "order.paid > 0"}, f"{KEY}.when", "when: order.paid > 0", "respond_by"),
    Case(
        "line.unreachable", DEFAULTS, {(*FOLLOWED, 2): line("All is well.", "الأمور بخير.")}, "replies.follow_up.findings[2].en", "All is"
    ),
    Case("line.unreachable", LATE, COVERED, "replies.offer.findings[1].en", "Order {order_id} is here", "holds whenever"),
    Case("condition.invalid", LATE, {WHEN: "order.paid >"}, f"{OFFER_KEY}.when", "when: order.paid >", "column"),
    Case("condition.invalid", LATE, {("unlikely_when",): "order.payed > 0"}, "unlikely_when", "unlikely_when: order.payed", "order.paid"),
    Case("condition.never", LATE, {WHEN: 'offer.basis == "late"'}, f"{OFFER_KEY}.when", "offer.basis", "lateness"),
    Case("condition.never", LATE, {WHEN: "offer.amount > 0"}, f"{OFFER_KEY}.when", "offer.amount", "offer.basis"),
    Case(
        "condition.never",
        DEFAULTS,
        {(*FOLLOWED, 0, "when"): 'offer.remedy == "credit"'},
        "replies.follow_up.findings[0].when",
        "offer.remedy",
        "replies.offer only",
    ),
    Case("claim.no_scenario", LATE, {WHEN: 'claim == "later"'}, f"{OFFER_KEY}.when", "later", "one of late"),
    Case("claim.no_scenario", POLICY, {("presumptions", 0, "asked", 1): "drops"}, "presumptions[0].asked", "asked:", "drops.yaml"),
    Case("gender.same", LATE, arabic(dict.fromkeys(("male", "female", "unknown"), "وصلنا.")), f"{KEY}.ar", "    ar:", "one text"),
    Case("review.translation_older", LATE, {("revised", "ar"): LONG_AGO}, "revised.ar", "ar: 2026-01-01", "2026-05-01"),
    Case("review.translation_older", LATE, {(*FOUND, "revised"): OLDER}, f"{KEY}.revised.ar", "ar: 2026-01-01", "2026-07-01"),
    Case("review.overdue", LATE, {("review_by",): LONG_AGO}, "review_by", "review_by: 2026-01-01", "2026-06-01"),
    Case("review.in_future", LATE, {("reviewed_at",): AHEAD}, "reviewed_at", "reviewed_at: 2026-07-01", "2026-06-01"),
    Case("text.language", LATE, {TITLE: "Order تأخر"}, "title.en", "Order تأخر"),
    Case("clause.unknown", LATE, {("clauses", 1): "E9"}, "clauses[1]", "- E9", "E1, P1, P2"),
    Case("clause.unused", LATE, {("clauses",): []}, "clauses[2].id", "id: E1", "add it to `clauses`"),
    Case("ask.unknown_fact", LATE, {("ask", 1): "order.colour"}, "ask[1]", "- order.colour", "order.paid"),
    Case("ask.no_question", LATE, {("ask", 1): "order.link"}, "ask[1]", "- order.link", "questions.order.link"),
    Case("parameter.unused", POLICY, {("parameters", "spare_hours"): 5}, "parameters.spare_hours", "spare_hours", "no clause"),
    Case("heard.too_few", LATE, {("heard", "gulf"): ["one", "two"]}, "heard.gulf", "gulf:", "2 examples"),
    Case("heard.duplicate", LATE, {("heard", "gulf", 6): "EN message number 0"}, "heard.gulf[6]", "EN message number 0", "this scenario"),
    Case("arabic.latin_mark", LATE, arabic("وصلتنا رسالتك, وشكرًا."), f"{KEY}.ar", "وشكرًا", "،"),
    Case("english.untrue", LATE, english("These are real followers."), f"{KEY}.en", "real followers", "followers"),
    Case("english.avoid", LATE, english("This is no compensation."), f"{KEY}.en", "compensation", "refill"),
    Case("english.canned", LATE, english("Do not hesitate to write."), f"{KEY}.en", "hesitate"),
    Case("english.canned", LATE, english("Our answer comes as soon as possible."), f"{KEY}.en", "as soon", "slot"),
    Case("english.spacing", LATE, english("Your message  reached us."), f"{KEY}.en", "reached us", "doubled"),
    Case("english.unfinished", LATE, english("Your message reached us"), f"{KEY}.en", "reached us", "full stop"),
    Case("english.unfinished", LATE, english("your message reached us."), f"{KEY}.en", "reached us", "capital"),
    Case("english.artifact", LATE, english("Certainly! Your message reached us."), f"{KEY}.en", "reached us", "lead-in"),
    Case("english.artifact", LATE, english("Your message — it reached us."), f"{KEY}.en", "reached us", "dash"),
    *(Case("channel.markup", LATE, english(text), f"{KEY}.en", text.split()[-1], "plain text") for text in MARKED),
]


def test_the_tiny_library_is_clean(tiny):
    """What the other tests break is whole to begin with."""
    assert tiny.lint() == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.check}-{case.key}")
def test_one_fault(tiny, case):
    for keys, value in case.changes.items():
        tiny.set(case.file, keys, value)
    found = tiny.lint()
    file = POLICY if case.check == "clause.unused" else case.file
    assert [(fault.check, fault.key) for fault in found] == [(case.check, case.key)], [str(fault) for fault in found]
    assert case.at in tiny.texts[file].splitlines()[found[0].line - 1]
    assert found[0].file == file
    assert case.says in found[0].message


def test_promising_slot_outside_resolution(tiny):
    """{amount} in findings is misplaced, and nothing else is said of it."""
    tiny.set(LATE, ("replies", "offer", "findings", 0), line("It was {amount}.", "المبلغ {amount}.", when="order.paid > 0"))
    assert [fault.check for fault in tiny.lint()] == ["slot.promising"]


def test_remedy_without_lines(tiny):
    """What the policy can give needs lines that promise it and lines that tell it as done."""
    tiny.drop(REMEDIES, ("remedies", 1))
    (fault,) = tiny.lint()
    assert (fault.check, fault.file, fault.key) == ("reply.remedy_missing", REMEDIES, "remedies")
    assert "credit on the basis lateness" in fault.message
    assert "said: done" in fault.message


def test_question_that_the_policy_needs(tiny):
    """A fact that a decision misses has a question, whether a scenario lists it or not."""
    tiny.drop(QUESTIONS, ("questions", "order.paid"))
    assert [(fault.check, fault.file) for fault in tiny.lint()] == [("ask.no_question", QUESTIONS)]


def test_outcome_without_a_shared_line(tiny):
    """A part that neither the scenario nor the shared lines say is named in both places, with the key to add."""
    tiny.drop(DEFAULTS, ("replies", "decline", "resolution"))
    shared, own = tiny.lint()
    assert {fault.check for fault in (shared, own)} == {"reply.missing"}
    assert {fault.key for fault in (shared, own)} == {"replies.decline.resolution"}
    assert (shared.file, shared.line) == (DEFAULTS, tiny.line_of(DEFAULTS, "  decline:"))
    assert (own.file, own.line) == (LATE, tiny.line_of(LATE, "  decline:"))


def test_duplicate_key(tiny):
    """YAML would keep the last of two equal keys and say nothing."""
    tiny.write()
    tiny.texts[LATE] += "owner: someone else\n"
    (fault,) = tiny.lint()
    assert (fault.check, fault.key, fault.line) == ("file.duplicate_key", "owner", len(tiny.texts[LATE].splitlines()))


@pytest.mark.parametrize("file", [LATE, POLICY, DEFAULTS])
def test_broken_yaml(tiny, file):
    """A file that is no YAML is reported with its line, and once."""
    tiny.write()
    tiny.texts[file] += "owner: [\n"
    found = [fault for fault in tiny.lint() if fault.file == file]
    assert [fault.check for fault in found] == ["file.unreadable"]
    assert found[0].line >= len(tiny.texts[file].splitlines())


def test_no_scenarios_at_all(tmp_path):
    """An empty folder says what is expected in it."""
    from drafter.library import Library
    from drafter.linting import lint

    found = lint(Library(tmp_path), date(2026, 6, 1))
    assert {fault.check for fault in found} == {"file.unreadable"}
    assert any("scenarios/<id>.yaml" in fault.message for fault in found)


def test_an_unreadable_scenario_does_not_hide_the_others(tiny):
    """The nineteenth scenario may be broken and the eighteen others are still checked; clauses that only it names are not reported."""
    tiny.files["scenarios/new.yaml"] = {"id": "new"}
    tiny.set(LATE, ("clauses",), [])
    tiny.set(LATE, ("review_by",), LONG_AGO)
    assert {(fault.check, fault.file) for fault in tiny.lint()} == {("file.unreadable", "scenarios/new.yaml"), ("review.overdue", LATE)}


@pytest.mark.parametrize("text", ["", "- a\n- b\n", "\x00", "gulf: [1, {a: b}]\n"])
def test_files_that_are_something_else(tiny, text):
    """An empty file, a list, or bytes are faults of that file and stop nothing."""
    tiny.files |= {"heard/late.yaml": None, "scenarios/other.yaml": None}
    tiny.texts |= {"heard/late.yaml": text, "scenarios/other.yaml": text}
    found = tiny.lint()
    assert {(fault.check, fault.file) for fault in found} == {
        ("file.unreadable", "heard/late.yaml"),
        ("file.unreadable", "scenarios/other.yaml"),
    }


def test_retired_scenarios_are_left_alone(tiny):
    """A retired script is kept for its history and not checked."""
    import copy

    old = copy.deepcopy(tiny.files[LATE])
    tiny.files["scenarios/old.yaml"] = {**old, "id": "old", "status": "retired", "review_by": LONG_AGO}
    assert tiny.lint() == []


def test_heard_files_count_and_need_a_scenario(tiny):
    """Examples may stand in the scenario or under heard/; a file there belongs to a scenario or to none."""
    tiny.set(LATE, ("heard", "gulf"), ["one", "two"])
    tiny.files["heard/late.yaml"] = {"gulf": ["three", "four", "five", "six"]}
    tiny.files["heard/none.yaml"] = {"gulf": ["hello there"]}
    assert tiny.lint() == []
    tiny.files["heard/lost.yaml"] = {"gulf": ["where"]}
    assert [(fault.check, fault.file) for fault in tiny.lint()] == [("heard.no_scenario", "heard/lost.yaml")]


def test_heard_twice_across_files(tiny):
    """An example that two files hold is reported at the second, with the place of the first."""
    tiny.files["heard/none.yaml"] = {"gulf": ["Gulf message   number 3"]}
    (fault,) = tiny.lint()
    assert (fault.check, fault.file, fault.key, fault.line) == ("heard.duplicate", "heard/none.yaml", "gulf[0]", 2)
    assert f"{LATE}:{tiny.line_of(LATE, 'gulf message number 3')}" in fault.message


def test_address_is_one_throughout(tiny):
    """A line that speaks to several among lines that speak to one is at fault, wherever it stands."""
    tiny.set(LATE, (*FOUND, "ar"), "وصلتنا رسالتكم.")
    (fault,) = tiny.lint()
    assert (fault.check, fault.key) == ("arabic.address", f"{KEY}.ar")


def test_fault_as_text_and_json(tiny):
    """The two forms that the command prints."""
    tiny.set(LATE, ("review_by",), LONG_AGO)
    (fault,) = tiny.lint()
    assert str(fault).startswith(f"{LATE}:{fault.line}: review_by: [review.overdue] the review was due on 2026-01-01")
    assert fault.to_json() == {"check": "review.overdue", "file": LATE, "key": "review_by", "line": fault.line, "message": fault.message}


def test_a_resolution_of_an_offer_promises(tiny):
    """A thank-you in its place would leave the offer unsaid."""
    tiny.set(LATE, ("replies", "offer", "resolution"), [line("Thank you for writing to us.", "نشكر لك تواصلك معنا.")])
    assert {fault.check for fault in tiny.lint()} == {"promise.absent"}


def test_english_inside_an_arabic_line(tiny):
    """A half-translated line is no Arabic line."""
    tiny.set(LATE, (*FOUND, "ar"), "وصلتنا رسالتك and here is what applies.")
    assert {fault.check for fault in tiny.lint()} == {"text.language"}
