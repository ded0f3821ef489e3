"""The pages as Streamlit runs them, without a browser: what is shown, what a choice changes, and what is said when something is broken."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from drafter.case import from_value
from drafter.console import history, later, opening, personal, reply_pane
from drafter.console.tables import names
from drafter.desk import Desk, Draft
from drafter.errors import ModelError, RecordError
from drafter.testing import serve
from drafter.testing.behaviours import Behaviour, Given

APP = str(Path(__file__).resolve().parents[2] / "app.py")
NOTE = (
    "Order 88231, Instagram Followers [R30], 1000 ordered, 600 delivered, paid 12.50 USD, nothing refunded. Status partial. "
    "Provider confirmed it cannot be completed. Client: Ahmed Saleh. He asks why his order stopped midway."
)


@pytest.fixture
def console(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., AppTest]:
    """The console at an address, with a record of its own."""
    monkeypatch.setenv("DRAFTER_DATABASE_URL", f"sqlite:///{tmp_path / 'records.db'}")

    def at(**query: str) -> AppTest:
        app = AppTest.from_file(APP, default_timeout=60)
        for key, value in query.items():
            app.query_params[key] = value
        app.run()
        assert not app.exception
        return app

    return at


Console = Callable[..., AppTest]


def html(app: AppTest) -> str:
    """All HTML of the page."""
    return "\n".join(each.proto.body for each in app.get("html"))


def keyed(app: AppTest, kind: str, part: str) -> Any:
    """The one widget of a kind whose key holds ``part``."""
    found = [
        each
        for each in app.get(kind)
        if part in (each.key or "").split(":")[:1]
        or (":" in part and part in (each.key or ""))
        or ("." in part and part in (each.key or ""))
    ]
    assert len(found) == 1, [each.key for each in app.get(kind)]
    return found[0]


def reply(app: AppTest) -> dict[str, Any]:
    """What the editor was given."""
    component = app.get("bidi_component")[0]
    return json.loads(component.proto.json)


def test_a_pasted_note_becomes_facts_with_quotes_and_a_kept_reply(console: Console) -> None:
    app = console()
    app.text_area(key="pasted").set_value(NOTE)
    app.button(key="read").click().run()
    assert keyed(app, "text_input", "order.delivered").value == "600"
    assert '<q dir="auto">paid 12.50 USD</q>' in html(app)
    assert "5.00 USD" in html(app)
    assert reply(app)["check"]["verdict"] == "kept"


def test_a_box_carries_its_fact_itself(console: Console) -> None:
    """A page drawn anew before the first drawing was sent loses what only that one set; the box's own first value cannot be lost."""
    app = console()
    app.text_area(key="pasted").set_value(NOTE)
    app.button(key="read").click().run()
    for _ in range(2):
        delivered, status = keyed(app, "text_input", "order.delivered"), keyed(app, "selectbox", "order.status")
        assert delivered.proto.default == "600"
        assert status.proto.options[status.proto.default] == "Partial"
        claim = app.selectbox(key="claim:en")
        assert claim.proto.options[claim.proto.default].startswith("Order stopped midway")
        channel = app.selectbox(key="channel:en")
        assert channel.proto.options[channel.proto.default] == "Plain text"
        app.run()


def test_who_must_approve_stands_over_the_reply(console: Console) -> None:
    """Above the words themselves, not on the card of the offer alone; a reply that nobody must approve says nothing."""
    app = console(example="partial-delivery")
    assert "Needs a supervisor" not in html(app)
    keyed(app, "text_input", "order.paid").set_value("200 USD").run()
    told = [each.proto.body for each in app.get("html") if "Needs a supervisor" in each.proto.body]
    assert ["d-approval" in body for body in told] == [True, False]


@pytest.mark.parametrize(("lang", "words"), [("en", "No approved script fits this case"), ("ar", "لا يوجد نص معتمد لهذه الحالة")])
def test_a_message_that_no_script_fits_is_said_in_the_language_of_the_page(console: Console, lang: str, words: str) -> None:
    app = console(lang=lang)
    app.text_area(key="pasted").set_value("hello")
    app.button(key="read").click().run()
    assert words in html(app)


def test_missing_facts_are_asked_in_the_order_that_decides_most(console: Console) -> None:
    app = console(example="status-unknown")
    page = html(app)
    assert page.index("order's status") < page.index("delivery log")
    keyed(app, "selectbox", "order.status").set_value("pending").run()
    keyed(app, "text_input", "order.delivered").set_value("٠").run()
    assert "d-outcome d-offer" in html(app)


def test_an_edited_fact_changes_decision_and_reply(console: Console) -> None:
    app = console(example="partial-delivery")
    keyed(app, "text_input", "order.delivered").set_value("800").run()
    assert "2.50 USD" in html(app)
    assert "2.50 USD" in reply(app)["text"]["en"]


def test_impossible_facts_are_named_and_draft_nothing(console: Console) -> None:
    app = console(example="partial-delivery")
    keyed(app, "text_input", "order.paid").set_value("a lot").run()
    assert "a lot" in html(app)
    assert not app.get("bidi_component")
    keyed(app, "text_input", "order.paid").set_value("10 USD").run()
    assert "4.00 USD" in reply(app)["text"]["en"]


def test_a_decimal_comma_does_not_multiply_money(console: Console) -> None:
    app = console(example="partial-delivery")
    keyed(app, "text_input", "order.paid").set_value("10,00 USD").run()
    assert keyed(app, "text_input", "order.paid").value == "10.00 USD"
    assert "4.00 USD" in reply(app)["text"]["en"]
    keyed(app, "text_input", "order.paid").set_value("12,50").run()
    assert "5.00 USD" in reply(app)["text"]["en"]
    keyed(app, "text_input", "order.paid").set_value("1,250 KWD").run()
    assert "1,250 KWD" in html(app)
    assert not app.get("bidi_component")


def test_a_carried_out_amount_keeps_its_decimal_comma(console: Console) -> None:
    app = console(example="partial-delivery")
    keyed(app, "text_input", "done-amount:").set_value("5,00 USD")
    keyed(app, "text_input", "done-reference:").set_value("TX-9")
    keyed(app, "button", "did:").click().run()
    assert app.session_state["work"].get("done")[0]["amount"] == "5.00 USD"


@pytest.mark.parametrize(("first", "second"), [("en", "ar"), ("ar", "en")])
def test_another_language_of_the_interface_leaves_the_facts_alone(console: Console, first: str, second: str) -> None:
    """The browser sends labels back, so a list of one language is another list than that of the other."""
    app = console(lang=first, example="duplicate-charge")
    before, lists = app.session_state["work"], {each.proto.id for kind in ("selectbox", "button_group") for each in app.get(kind)}
    app.button(key="language").click().run()
    assert lists.isdisjoint(each.proto.id for kind in ("selectbox", "button_group") for each in app.get(kind))
    assert app.session_state["work"] == before
    keyed(app, "selectbox", "offer").set_value(1).run()
    keyed(app, "button_group", "stage").set_value("acknowledge").run()
    assert app.session_state["work"].value == {**before.value, "stage": "acknowledge"}
    assert reply(app)["lang"] == second
    assert reply(app)["check"]["verdict"] == "kept"


@pytest.mark.parametrize(("lang", "words"), [("en", "Paid: the comma in"), ("ar", "المدفوع: الفاصلة في")])
def test_an_unusable_fact_is_named_by_its_label(console: Console, lang: str, words: str) -> None:
    app = console(example="partial-delivery", lang=lang)
    keyed(app, "text_input", "order.paid").set_value("1,250 KWD").run()
    assert words in html(app)
    assert "order.paid" not in html(app)


def test_two_readings_of_one_fact_are_settled_by_the_agent(console: Console) -> None:
    app = console()
    app.text_area(key="pasted").set_value(NOTE + " He says he paid 15 USD.\nPanel: paid 13.00 USD")
    app.button(key="read").click().run()
    keyed(app, "selectbox", "conflict:").set_value("12.50 USD").run()
    assert keyed(app, "text_input", "order.paid").value == "12.50 USD"


def test_another_scenario_another_decision(console: Console) -> None:
    app = console(example="partial-delivery")
    keyed(app, "selectbox", "claim").set_value("dispute_threat").run()
    assert "d-escalate" in html(app)
    assert "For the supervisor only" in html(app)


@pytest.mark.parametrize(("stage", "words"), [("acknowledge", "our answer"), ("follow_up", "follow")])
def test_the_steps_of_one_case(console: Console, stage: str, words: str) -> None:
    app = console(example="partial-delivery")
    before = reply(app)["text"]["en"]
    keyed(app, "button_group", "stage").set_value(stage).run()
    after = reply(app)
    assert after["text"]["en"] != before
    assert "5.00" not in after["text"]["en"]
    assert after["check"]["verdict"] == "kept"
    assert words in after["text"]["en"].lower()


def test_what_was_carried_out_is_told_in_the_past_tense_with_its_proof(console: Console) -> None:
    app = console(example="partial-delivery")
    keyed(app, "button", "did:").click().run()
    assert "reference first" in html(app)
    keyed(app, "text_input", "done-reference:").set_value("TX-9")
    keyed(app, "button", "did:").click().run()
    assert "We have added" in reply(app)["text"]["en"]
    assert reply(app)["check"]["verdict"] == "kept"
    keyed(app, "button", "undo:0").click().run()
    assert "We will add" in reply(app)["text"]["en"]


def test_channel_offer_and_length(console: Console) -> None:
    app = console(example="duplicate-charge")
    assert reply(app)["check"]["sent"]["subject"]["en"] == "Your order 70303"
    keyed(app, "selectbox", "offer").set_value(1).run()
    assert "original payment method" in reply(app)["text"]["en"]
    long = len(reply(app)["text"]["en"])
    keyed(app, "button", "shorter").click().run()
    assert len(reply(app)["text"]["en"]) < long
    assert reply(app)["check"]["verdict"] == "kept"
    keyed(app, "selectbox", "channel").set_value("sms").run()
    assert "\n\n" not in reply(app)["text"]["en"]
    keyed(app, "button", "regenerate").click().run()
    assert len(reply(app)["draft"]) == 16


def test_a_client_of_several_requests_sees_them(console: Console) -> None:
    app = console(example="partial-delivery")
    assert "Earlier requests of this client" not in html(app)
    app.session_state["history"].keep_case("earlier", from_value({"client": {"name": "Salma"}, "order": {"id": "69999"}}))
    app.run()
    assert "Earlier requests of this client" in html(app)
    assert "69999" in html(app)


@pytest.mark.parametrize(("lang", "word"), [("en", "What the policy allows"), ("ar", "ما تسمح به السياسة")])
def test_the_language_is_part_of_the_address(console: Console, lang: str, word: str) -> None:
    app = console(lang=lang, example="partial-delivery")
    assert word in html(app)
    assert reply(app)["lang"] == lang
    assert ("direction: rtl; }" in html(app)) is (lang == "ar")


def test_no_word_of_a_client_is_markup(console: Console) -> None:
    """Whatever is pasted, no element that renders Markdown holds it, and HTML holds it escaped."""
    app = console()
    evil = "<script>alert(1)</script> **order 88231** $x$ Client: <b>Ahmed</b>. stopped at 600 of 1000"
    app.text_area(key="pasted").set_value(evil)
    app.button(key="read").click().run()
    assert "<script>" not in html(app)
    assert "<b>Ahmed" not in html(app)
    for kind in ("markdown", "button", "caption", "error", "warning", "info", "success"):
        assert not any("alert(1)" in str(each.proto) for each in app.get(kind))


def test_a_broken_library_is_named_with_its_file(console: Console, library_copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (library_copy / "scenarios" / "drops.yaml").write_text("id: [", encoding="utf-8")
    monkeypatch.setenv("DRAFTER_LIBRARY", str(library_copy))
    app = console()
    assert "The script library cannot be used" in html(app)
    assert "drops.yaml" in html(app)


def test_a_broken_setting_is_named(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DRAFTER_DIGITS", "roman")
    assert "DRAFTER_DIGITS" in html(console())


class _Broken:
    """A record that cannot be reached."""

    def keep_case(self, *_: object) -> None:
        raise RecordError("the database 'x' does not answer")

    keep_draft = keep_event = keep_done = keep_case

    def search(self, *_: object, **__: object) -> Any:
        raise RecordError("the database 'x' does not answer")

    due = story = past_requests = with_past = evidence = case = search


def test_a_broken_record_does_not_stop_drafting(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history, "opened", lambda *_: _Broken())
    app = console(example="partial-delivery")
    assert reply(app)["check"]["verdict"] == "kept"
    assert "does not answer" in html(app)


def _two(desk: Desk, case: Any, wish: Any) -> Iterator[Draft]:
    yield desk.draft(case, wish.offer)
    yield desk.draft(case, wish.offer, shorter=1)


def _fails(desk: Desk, case: Any, wish: Any) -> Iterator[Draft]:
    yield desk.draft(case, wish.offer)
    raise ModelError("the model at 'http://x' does not answer")


def test_a_later_draft_arrives_into_the_editor(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    """The strict reply is there at once; what comes after it replaces it gently."""
    monkeypatch.setattr(personal, "available", lambda _: True)
    monkeypatch.setattr(personal, "drafts", _two)
    app = console(example="expired-drop")
    app.run()
    given = reply(app)
    assert given["draft"].endswith(".1")
    assert given["gentle"]


def test_a_model_that_fails_leaves_the_approved_reply(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(personal, "available", lambda _: True)
    monkeypatch.setattr(personal, "drafts", _fails)
    app = console(example="expired-drop")
    app.run()
    assert reply(app)["check"]["verdict"] == "kept"
    assert "does not answer" in html(app)


def test_a_second_opinion_is_asked_for_and_its_failure_is_said(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only where a model is set; the guard's verdict stays whatever it says."""
    app = console(example="expired-drop")
    assert not [each for each in app.button if each.key == "judge"]
    row = {"rule": "promise.open", "lang": "en", "quote": "Kind regards", "why": "it never ends"}
    answers = {"The model found nothing to add.": [], "it never ends": [row]}
    cases: list[tuple[str | Behaviour, str]] = [("key_refused", "No second opinion could be had.")]
    for said, rows in answers.items():
        cases.append((Behaviour("judge", said, lambda _, rows=rows: Given(json.dumps({"findings": rows}))), said))  # type: ignore[misc]
    for behaviour, said in cases:
        with serve(behaviour) as server:
            monkeypatch.setenv("DRAFTER_MODEL", "test")
            monkeypatch.setenv("DRAFTER_MODE", "strict")
            monkeypatch.setenv("OPENAI_BASE_URL", server.url)
            app = console(example="expired-drop")
            app.button(key="judge").click().run()
            assert said in html(app)
            assert reply(app)["check"]["verdict"] == "kept"


def test_the_history_lists_what_was_drafted(console: Console) -> None:
    app = console(example="partial-delivery")
    record = app.session_state["history"]
    assert {found.order_id for found in record.search("salma 70301")} == {"70301"}
    assert list(record.search("nobody")) == []
    (found,) = record.search("salma 70301")[:1]
    assert [each.kind for each in record.story(found.case_id)] == ["opened", "drafted"]


def test_a_text_is_held_against_the_offer_that_was_chosen(console: Console) -> None:
    """The words that were drafted for one offer are not kept once another one was chosen; the new offer's own are."""
    app = console(example="duplicate-charge")
    first = reply(app)["text"]
    keyed(app, "selectbox", "offer").set_value(1).run()
    assert reply(app)["check"]["verdict"] == "kept"
    app.session_state["shown"] = replace(app.session_state["shown"], text=first)
    app.run()
    assert reply(app)["text"] == first
    assert reply(app)["check"]["verdict"] == "breached"


def _three(desk: Desk, case: Any, wish: Any) -> Iterator[Draft]:
    yield from (desk.draft(case, wish.offer, shorter=shorter) for shorter in range(3))


class _AllAtOnce(later.Later):
    """Every draft is there when the page is drawn: a fast model."""

    def __init__(self, drafts: Iterator[Draft], more: bool) -> None:
        first, *others = drafts
        super().__init__(iter([first]), more=False)
        if more:
            self.newest, self.count = others[-1], len(others)


def test_an_edited_text_gives_way_to_the_reply_of_another_offer(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    """However soon a model's reply to the new offer is there, it does not wait behind the text of the old one."""
    monkeypatch.setattr(personal, "available", lambda _: True)
    monkeypatch.setattr(personal, "drafts", _three)
    monkeypatch.setattr(reply_pane, "Later", _AllAtOnce)
    app = console(example="duplicate-charge")
    keyed(app, "selectbox", "offer").set_value(1).run()
    assert reply(app)["draft"].endswith(".2")
    assert not reply(app)["gentle"]


@pytest.mark.parametrize(
    ("changes", "reply_needs", "text_needs"),
    [
        ({"order.paid": "125 USD"}, False, False),  # 50.00 USD, at the limit
        ({"order.paid": "125.03 USD"}, True, True),  # 50.01 USD
        ({"order.paid": "125.03 USD", "claim": "dispute_threat"}, False, True),  # acknowledged only; the offer is withheld
        ({"order.paid": "125.03 USD", "stage": "acknowledge"}, False, False),
    ],
    ids=["at the limit", "above", "withheld", "acknowledged"],
)
def test_whose_approval_a_copy_needs(console: Console, changes: dict[str, str], reply_needs: bool, text_needs: bool) -> None:
    app = console(example="partial-delivery")
    work = app.session_state["work"]
    for path, value in changes.items():
        work = work.put(path, value)
    app.session_state["work"] = work
    app.run()
    assert reply(app)["check"]["verdict"] == "kept"
    assert (reply(app)["approval"]["reply"], reply(app)["approval"]["text"]) == (reply_needs, text_needs)


@pytest.mark.parametrize(("lang", "words"), [("en", "then copy."), ("ar", "ثم النسخ")])
def test_what_is_missing_before_copying_is_said(console: Console, lang: str, words: str) -> None:
    app = console(example="partial-delivery", lang=lang)
    app.session_state["work"] = app.session_state["work"].put("order.paid", "200 USD")
    app.run()
    assert words in html(app)
    assert ("Supervisor's approval" if lang == "en" else "موافقة المشرف") in reply(app)["labels"]["supervisor.need"]


def _reloaded(console: Console, app: AppTest) -> AppTest:
    """A session of its own with the address that the page has."""
    return console(**{key: value if isinstance(value, str) else value[0] for key, value in app.query_params.items()})


def test_a_reload_loses_nothing(console: Console) -> None:
    """Facts, their quotes, the offer and the text as the agent left them; the record knows the case as the same one."""
    app = console()
    app.text_area(key="pasted").set_value(NOTE)
    app.button(key="read").click().run()
    keyed(app, "text_input", "order.delivered").set_value("800").run()
    app.session_state["shown"] = replace(app.session_state["shown"], text={"en": "My own words.", "ar": "كلماتي."})
    app.run()
    again = _reloaded(console, app)
    assert again.session_state["work"] == app.session_state["work"]
    assert '<q dir="auto">paid 12.50 USD</q>' in html(again)
    assert reply(again)["text"]["en"] == "My own words."
    assert reply(again)["check"]["verdict"] == "unverified"
    assert len(again.session_state["history"].search("88231")) == 1


def test_an_example_that_was_edited_is_not_opened_anew(console: Console) -> None:
    app = console(example="duplicate-charge")
    keyed(app, "selectbox", "offer").set_value(1).run()
    assert "original payment method" in reply(_reloaded(console, app))["text"]["en"]


def test_two_pages_of_one_address_do_not_write_over_one_another(console: Console) -> None:
    app = console(example="partial-delivery")
    copy = _reloaded(console, app)
    keyed(copy, "text_input", "order.delivered").set_value("800").run()
    assert _reloaded(console, app).session_state["work"].get("order.delivered") == "600"
    assert _reloaded(console, copy).session_state["work"].get("order.delivered") == "800"


@pytest.mark.parametrize("mark", ["", "x", "A" * 22, "../../etc/passwd"])
def test_an_unknown_mark_opens_nothing(console: Console, mark: str) -> None:
    app = console(visit=mark)
    assert "work" not in app.session_state
    assert app.session_state["visit"] != mark


def test_the_sum_to_carry_out_is_that_of_the_offer_as_it_is_now(console: Console) -> None:
    app = console(example="partial-delivery")
    assert keyed(app, "text_input", "done-amount:").value == "5.00 USD"
    keyed(app, "text_input", "order.paid").set_value("25 USD").run()
    assert keyed(app, "text_input", "done-amount:").value == "10.00 USD"


@pytest.mark.parametrize(("lang", "words"), [("en", "Duplicate charge"), ("ar", "مبلغ سُحب مرتين")])
def test_the_examples_that_ship_are_named_in_both_languages(console: Console, lang: str, words: str) -> None:
    app = console(lang=lang)
    assert words in app.selectbox(key="example").options
    assert {path.replace("-", "_") for path in opening.examples()} == names.EXAMPLES.keys()
