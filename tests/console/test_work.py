"""The console's values: work on a case, facts as they are shown and typed, events, the session's record, and the words of the interface."""

from __future__ import annotations

import re
import socket
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from drafter import money
from drafter.case import Case, Done, from_value
from drafter.cli import main
from drafter.console import editor, fields, serving, words
from drafter.console.events import copied
from drafter.console.later import Later
from drafter.console.markup import foreign, tag
from drafter.console.recorded import Recorded
from drafter.console.tables import interface, names
from drafter.console.tables.fields import CHOICES, KINDS
from drafter.console.work import begun, case_file, opened
from drafter.desk import Desk
from drafter.entries import PARTS
from drafter.errors import CaseError, DrafterError
from drafter.guard import RULES
from drafter.intake.merging import ORDER
from drafter.records import Records
from drafter.writing import composing

NOW = datetime.fromisoformat("2026-05-12T10:30:00+04:00")
CaseOf = Callable[..., Case]


@pytest.mark.parametrize(
    ("text", "is_file"),
    [
        ("order: {id: '7'}\nmessage: hello", True),
        ('{"message": "وين طلبي"}', True),
        ("order: 88231 stopped at 600", False),
        ("Client: where is my order?", False),
        ("السلام عليكم", False),
        ("message: hi\nunheard: of", False),
        ("- a\n- list", False),
        ("{", False),
    ],
)
def test_a_case_file_is_told_from_words(text: str, is_file: bool) -> None:
    assert (case_file(text) is not None) is is_file


def test_a_faulty_case_file_is_refused_with_its_faults(desk: Desk) -> None:
    with pytest.raises(CaseError, match="paid"):
        opened("order: {paid: a lot}", NOW, desk.matcher)


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("12,50 USD", "12.50 USD"),
        ("5,00 usd", "5.00 USD"),
        ("12,5", "12.5 USD"),
        ("12.50", "12.50 USD"),
        ("$12.5", "12.5 USD"),
        ("12.5 dollars", "12.5 USD"),
        ("١٢٫٥٠ دولار", "12.50 USD"),
        ("1,250 USD", "1250 USD"),
        ("1,250.50 USD", "1250.50 USD"),
        ("1.250 KWD", "1.250 KWD"),
        ("1,000,000 KWD", "1000000 KWD"),
    ],
)
def test_money_is_taken_as_it_was_typed(text: str, amount: str) -> None:
    assert fields.typed("order.paid", text, "UTC", "USD") == amount


@pytest.mark.parametrize(
    "text", ["1,250 KWD", "12,500 BHD", "1,2500 USD", "about 12 USD", "10-12 USD", "12.50 USD, 3 EUR", "5 dinars", "a lot"]
)
def test_money_without_one_reading_is_left_for_the_case_to_refuse(text: str) -> None:
    given = fields.typed("order.paid", text, "UTC", "USD")
    assert given == text
    with pytest.raises(CaseError, match=r"order\.paid"):
        from_value({"order": {"paid": given}})


def test_a_bare_number_has_no_currency_of_its_own() -> None:
    assert fields.typed("order.paid", "12.50", "UTC") == "12.50"


@pytest.mark.parametrize(("text", "count"), [("1,000", "1000"), ("12,000,000", "12000000"), ("1,5", "1,5"), ("1,50", "1,50")])
def test_a_comma_in_a_count_parts_thousands_or_stays(text: str, count: str) -> None:
    assert fields.typed("order.quantity", text, "UTC") == count


def test_a_changed_fact_loses_its_quote_and_settles_its_conflict(desk: Desk) -> None:
    work = opened("order 88231, 600 of 1000 delivered, paid 12.50 USD", NOW, desk.matcher)
    assert "order.delivered" in work.quotes
    changed = work.put("order.delivered", "700")
    assert "order.delivered" not in changed.quotes
    assert changed.get("order.delivered") == "700"
    assert work.get("order.delivered") == 600
    assert changed.put("order.delivered", None).get("order.delivered") is None
    assert work.digest() != changed.digest()
    assert changed.put("order.delivered", "700") is changed


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        ("order.quantity", "1,000", "1000"),
        ("order.quantity", "١٬٠٠٠", "1000"),
        ("order.paid", "١٢٫٥٠ usd", "12.50 USD"),
        ("order.paid", "  ", None),
        ("order.ordered_at", "2026-05-01", "2026-05-01T00:00:00+04:00"),
        ("order.ordered_at", "2026-05-01T09:00:00+03:00", "2026-05-01T09:00:00+03:00"),
        ("order.link", " https://x.com/A ", "https://x.com/A"),
    ],
)
def test_what_is_typed_becomes_what_a_case_takes(path: str, text: str, expected: str | None) -> None:
    assert fields.typed(path, text, "Asia/Dubai") == expected


@pytest.mark.parametrize("given", ["2026-99-99", "0001-01-01 00:00", "2026-05-01 25:61"])
def test_a_time_that_no_clock_shows_is_left_for_the_case_to_refuse(given: str) -> None:
    assert isinstance(fields.typed("order.ordered_at", given, "Asia/Dubai"), str)


def test_every_fact_that_intake_reads_can_be_corrected() -> None:
    assert set(ORDER) - set(KINDS) == {"claim", "channel"}
    assert set(KINDS) <= set(names.FACTS)
    assert {path for path, kind in KINDS.items() if kind == "choice"} == set(CHOICES)


@pytest.mark.parametrize(
    ("table", "words"),
    [
        (names.RULES, set(RULES)),
        (names.WHYS, set(RULES)),
        (names.NOTES, {*composing._NOTES.values(), composing.NO_SCRIPT}),
        (names.PARTS, set(PARTS)),
        (names.VALUES, {value for path, values in CHOICES.items() if path != "order.warranty_from" for value in values}),
    ],
)
def test_the_tables_name_every_word_of_the_trade(table: Any, words: set[str]) -> None:
    assert words - set(table) == set()


def test_every_word_of_the_interface_stands_in_both_languages_and_is_used() -> None:
    """Arabic is Arabic, English is not, and no key is left over."""
    room = Path(words.__file__).parent
    source = "".join(path.read_text(encoding="utf-8") for path in [*room.glob("*.py"), room / "editor" / "editor.js"])
    for table in (interface.INTERFACE, interface.EDITOR, *(value for key, value in vars(names).items() if key.isupper())):
        for key, (en, ar) in table.items():
            assert not re.search("[\u0600-\u06ff]", en), key
            assert re.search("[\u0600-\u06ff]", ar) or en == ar, key
    families = ("page.", "empty.", "done.did.", "history.event.", "decision.")
    unused = [key for key in interface.INTERFACE if f'"{key}"' not in source and f"'{key}'" not in source and not key.startswith(families)]
    assert unused == []


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[Recorded]:
    """A record of its own."""
    with Records(f"sqlite:///{tmp_path / 'records.db'}") as book:
        yield Recorded(book)


def test_an_event_is_kept_once_with_the_verdict_of_the_server(memory: Recorded, case: CaseOf, desk: Desk) -> None:
    memory.keep_case("c1", case())
    memory.keep_draft("c1", "d1", desk.draft(case()))
    sent = {
        "id": "ab" * 16,
        "half": "en",
        "form": "text",
        "draft": "d1",
        "en": "a",
        "ar": "ب",
        "text": "a",
        "verdict": "kept",
        "reason": " why ",
    }
    event = copied(sent, "c1", "whatsapp", "breached", NOW.isoformat())
    assert event is not None
    assert (event.verdict, event.reason) == ("breached", "why")
    memory.keep_event(event)
    memory.keep_event(event)
    assert [each.kind for each in memory.story("c1")] == ["opened", "drafted", "copied"]
    assert memory.due(datetime.now(UTC) + timedelta(hours=30))[0].step == "follow_up"
    assert "<html" in (memory.evidence("c1") or "")


@pytest.mark.parametrize("change", [{"id": "x"}, {"half": "de"}, {"form": "fax"}, {"id": None}])
def test_an_event_that_is_none_is_not_kept(change: dict[str, Any]) -> None:
    sent = {"id": "ab" * 16, "half": "en", "form": "text", **change}
    assert copied(sent, "c1", "plain", "kept", NOW.isoformat()) is None


def test_the_record_finds_cases_by_all_words_in_either_script(memory: Recorded, case: CaseOf) -> None:
    memory.keep_case("c1", case(client={"name": "أحمد صالح", "account_id": "C-9"}, reference=None))
    memory.keep_case("c2", case(order={"id": "5"}, reference=None))
    assert [found.case_id for found in memory.search("احمد")] == ["c1"]
    assert [found.case_id for found in memory.search("")] == ["c2", "c1"]
    assert [found.case_id for found in memory.past_requests(from_value({"client": {"account_id": "C-9"}}).client)] == ["c1"]
    assert memory.past_requests(from_value({}).client) == []
    assert list(memory.story("nobody")) == []


def test_the_same_facts_are_one_version_and_other_facts_another(memory: Recorded, case: CaseOf) -> None:
    for made in (case(), case(), case(channel="email")):
        memory.keep_case("c1", made)
    assert [each.kind for each in memory.story("c1")] == ["opened", "opened"]
    assert (memory.case("c1") or {})["channel"] == "email"


def test_what_was_granted_before_is_filled_in(memory: Recorded) -> None:
    """What was carried out on another order is known when the client writes again."""
    client = {"name": "Omar", "account_id": "C-9"}
    memory.keep_case("c1", from_value({"client": client, "reference": "T-8", "order": {"id": "8"}, "now": NOW.isoformat()}))
    memory.keep_done("c1", Done(remedy="credit", amount=money.parse("5.00 USD"), reference="TX-1", at=NOW), NOW)
    later = memory.with_past("c2", from_value({"client": client, "reference": "T-9", "order": {"id": "9"}, "now": NOW.isoformat()}))
    assert [(past.remedy, str(past.amount)) for past in later.client.refunds or ()] == [("credit", "5.00 USD")]


def test_markup_escapes_what_it_is_given() -> None:
    assert foreign("<script>") == '<span dir="auto">&lt;script&gt;</span>'
    assert tag("p", "a & b", tag("b", "<i>"), title='"') == '<p title="&quot;">a &amp; b<b>&lt;i&gt;</b></p>'


def test_findings_warn_unless_the_text_is_breached(case: CaseOf, desk: Desk) -> None:
    made = desk.draft(case())
    free = {"en": made.text.en + " Regards, Omar.", "ar": made.text.ar}
    assert not any(finding["certain"] for finding in editor.checked(desk, made, free, "en")["findings"])
    much = {"en": made.text.en.replace("5.00", "50.00"), "ar": made.text.ar}
    checked = editor.checked(desk, made, much, "ar")
    assert checked["verdict"] == "breached"
    assert checked["findings"][0]["name"] == "المبلغ أعلى من المسموح"
    assert checked["findings"][0]["why"] == "المبلغ أعلى من الحد المسموح، أو بعملة أخرى."
    assert editor.checked(desk, made, much, "en")["findings"][0]["why"] == "50.00 is above the ceiling of 5.00 USD."


def test_half_a_character_of_a_browser_harms_nothing(case: CaseOf, desk: Desk) -> None:
    text = editor.texts({"en": "a\ud800b", "ar": None})
    assert editor.checked(desk, desk.draft(case()), text, "en")["verdict"] != "kept"


def test_later_drafts_come_in_order(case: CaseOf, desk: Desk) -> None:
    drafts = [desk.draft(case()), desk.draft(case(), shorter=1)]
    later = Later(iter(drafts), more=False)
    assert later.finished
    assert later.newest is drafts[0]


def test_statistics_stay_off_and_the_address_is_this_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Not even the console's own settings file can turn statistics on; one that cannot be read is named."""
    own = tmp_path / "config.toml"
    own.write_text("[browser]\ngatherUsageStats = true\n[theme.dark]\ntextColor = '#fff'\n", encoding="utf-8")
    monkeypatch.setattr("drafter.places.console_settings", lambda: own)
    options = serving.options(serving.ADDRESS, serving.PORT)
    assert options["browser.gatherUsageStats"] is False
    assert options["server.address"] == "127.0.0.1"
    assert options["theme.dark.textColor"] == "#fff"
    own.write_text("[", encoding="utf-8")
    with pytest.raises(DrafterError, match=r"config\.toml"):
        serving.options(serving.ADDRESS, serving.PORT)


@pytest.mark.parametrize(("address", "why"), [("127.0.0.1", "in use"), ("300.1.1.1", "known")])
def test_an_address_that_cannot_be_listened_on_is_said(address: str, why: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit status 2 and one sentence, before any address is printed."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        assert main(["console", "--address", address, "--port", str(taken.getsockname()[1])]) == 2
    said = capsys.readouterr()
    assert why in said.err
    assert said.out == ""


@pytest.mark.parametrize("port", ["0", "65536", "http"])
def test_a_port_is_a_number_from_1_to_65535(port: str) -> None:
    with pytest.raises(SystemExit):
        main(["console", "--port", port])


def test_new_work_has_a_name_of_its_own() -> None:
    assert begun({}).id != begun({}).id
    assert begun({}, case_id="x").id == "x"
