"""The command line as a user meets it: shapes, exit status, pipes, batches, and every input that is none."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from drafter import places
from drafter.cli import main
from drafter.desk import Desk
from drafter.testing import Server, serve
from drafter.testing.behaviours import Asked, Behaviour, Given
from drafter.testing.server import dead_url

Facts = Callable[..., dict[str, Any]]
DECISION = ["category", "outcome", "offers", "recommended", "missing", "presumed", "flags", "clauses", "because"]
OFFER = ["remedy", "basis", "destination", "amount", "percent", "hours", "clauses", "approval"]
DRAFT = [
    "id",
    "reference",
    "stage",
    "scenario",
    "decision",
    "offer",
    "mode",
    "en",
    "ar",
    "channel",
    "text",
    "verdict",
    "basis",
    "findings",
    "promises",
    "missing",
    "fallback",
    "model",
]
FINDING = ["rule", "lang", "quote", "start", "end", "clause", "why"]
READING = ["amounts", "percents", "durations", "fractions", "promises", "unreadable"]


@dataclass(frozen=True)
class Ran:
    """What a command answered."""

    status: int
    out: str
    err: str

    @property
    def value(self) -> Any:
        return json.loads(self.out)

    @property
    def rows(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Ran]:
    """Run a command in this process; ``given`` is its standard input."""

    def ran(*arguments: object, given: str | bytes = b"") -> Ran:
        data = given if isinstance(given, bytes) else given.encode("utf-8", "surrogatepass")
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))
        status = main([str(argument) for argument in arguments])
        return Ran(status, *capsys.readouterr())

    return ran


Run = Callable[..., Ran]


@pytest.fixture
def case_file(tmp_path: Path, facts: Facts) -> Path:
    """The partial order's case as a file."""
    path = tmp_path / "case.json"
    path.write_text(json.dumps(facts()), encoding="utf-8")
    return path


def _in_order(keys: list[str], wanted: list[str]) -> bool:
    """Whether the wanted keys stand in this order, others between them or not."""
    return [key for key in keys if key in wanted] == wanted


# Shapes


def test_draft_json(run: Run, case_file: Path, desk: Desk) -> None:
    """One JSON value with the keys of the design in their order, kept, status 0, and nothing on stderr."""
    ran = run("draft", case_file, "--json")
    assert (ran.status, ran.err) == (0, "")
    value = ran.value
    assert _in_order(list(value), DRAFT)
    assert value["id"] is None
    assert value["scenario"] == {"id": "stopped_midway", "version": desk.library.scenario("stopped_midway").version}
    assert _in_order(list(value["decision"]), [*DECISION, "respond_by"])
    assert _in_order(list(value["decision"]["offers"][0]), OFFER)
    assert list(value["text"]) == ["en", "ar", "both"]
    assert (value["verdict"], value["findings"], value["mode"], value["model"]) == ("kept", [], "strict", None)
    assert value["en"] == value["text"]["en"]


def test_decide_json(run: Run, case_file: Path) -> None:
    ran = run("decide", case_file, "--json")
    assert ran.status == 0
    assert _in_order(list(ran.value), [*DECISION, "respond_by"])
    assert ran.value["offers"][0]["amount"] == {"value": "5.00", "currency": "USD"}
    assert ran.value["respond_by"] == "2026-05-13T10:05:00+04:00"


def test_match_json(run: Run) -> None:
    ran = run("match", "my followers keep dropping", "--json", "--top", "2")
    assert (ran.status, list(ran.value)) == (0, ["scenarios", "clauses"])
    assert [list(found) for found in ran.value["scenarios"] + ran.value["clauses"]] == [["id", "score"]] * 4
    assert ran.value["scenarios"][0]["id"] == "drops"


@pytest.mark.parametrize(
    ("text", "lang", "value", "currency"),
    [("We will add 5.00 USD within 24 hours.", "en", "5.00", "USD"), ("سنضيف ٥٫٠٠ دولار خلال ٢٤ ساعة.", "ar", "5.00", "USD")],
)
def test_read_json(run: Run, text: str, lang: str, value: str, currency: str) -> None:
    for arguments in (("read", text, "--json"), ("read", text, "--lang", lang, "--json")):
        ran = run(*arguments)
        assert ran.status == 0
        assert _in_order(list(ran.value), READING)
        (amount,) = ran.value["amounts"]
        assert (amount["value"], amount["currency"]) == (value, currency)
        assert text[amount["start"] : amount["end"]].strip()


def test_check_json(run: Run, case_file: Path, tmp_path: Path) -> None:
    """The strict reply is kept; an added promise is found, with its place in the file, and the status is 1."""
    draft = run("draft", case_file, "--json").value
    en, ar = tmp_path / "en.txt", tmp_path / "ar.txt"
    en.write_text(draft["en"], encoding="utf-8")
    ar.write_text(draft["ar"], encoding="utf-8")
    kept = run("check", case_file, "--en", en, "--ar", ar, "--json")
    assert (kept.status, kept.value) == (0, {"verdict": "kept", "findings": [], "basis": "approved"})
    added = f"{draft['en']}\n\nWe will refund 99 USD."
    en.write_text(added, encoding="utf-8")
    found = run("check", case_file, "--en", en, "--ar", ar, "--json")
    assert (found.status, found.value["verdict"]) == (1, "breached")
    assert {finding["lang"] for finding in found.value["findings"]} == {"en"}
    for finding in found.value["findings"]:
        assert list(finding) == FINDING
        assert added[finding["start"] : finding["end"]] == finding["quote"]
        assert "99 USD" in finding["quote"]


def test_policy_show_json(run: Run, desk: Desk) -> None:
    ran = run("policy", "show", "--json")
    assert ran.status == 0
    assert [clause["id"] for clause in ran.value] == [clause.id for clause in desk.library.policy.clauses]


def test_case_schema(run: Run) -> None:
    """The schema names every group of a case and is the one that ships beside the examples."""
    ran = run("case", "schema")
    assert ran.status == 0
    assert {"client", "order", "evidence", "done", "claim", "message"} <= set(ran.value["properties"])
    assert ran.value == json.loads((places.library() / "case.schema.json").read_text(encoding="utf-8"))


def test_lint(run: Run, tmp_path: Path) -> None:
    """A fault is 1, with its file, in words and as a list."""
    found, listed = run("lint", tmp_path), run("lint", tmp_path, "--json")
    assert (found.status, listed.status) == (1, 1)
    assert "policy.yaml" in found.out
    assert len(listed.value) == len(found.out.splitlines()) > 0


# Words for a terminal


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (
            ("draft", "CASE"),
            ["Outcome     offer (partial_delivery)", "credit up to 5.00 USD to the panel balance", "Verdict     kept", "سنضيف إلى رصيدك"],
        ),
        (("draft", "CASE", "--stage", "acknowledge"), ["acknowledge reply for plain, strict"]),
        (("draft", "CASE", "--channel", "whatsapp"), ["*5.00 USD*"]),
        (("decide", "CASE"), ["Case        T-1", "Because     ", "Clauses     E2"]),
        (("match", "my followers keep dropping"), ["  drops  ", "  E6  "]),
        (("read", "We will add 5.00 USD."), ["amounts", "5.00"]),
        (("read", "مرحبا"), ["Nothing to read"]),
        (("policy", "show"), ["Parameters", "E2   Part not delivered (permit)", "grants credit (undelivered)"]),
        (("policy", "show", "--lang", "ar"), ["E2   جزء لم يُنفَّذ (permit)"]),
    ],
    ids=lambda given: " ".join(given[:2]) if isinstance(given, tuple) else "",
)
def test_words(run: Run, case_file: Path, arguments: tuple[str, ...], words: list[str]) -> None:
    ran = run(*(case_file if argument == "CASE" else argument for argument in arguments))
    assert (ran.status, ran.err) == (0, "")
    assert [word for word in words if word not in ran.out] == []


def test_a_check_in_words(run: Run, case_file: Path, tmp_path: Path) -> None:
    (tmp_path / "en.txt").write_text("Hello,", encoding="utf-8")
    ran = run("check", case_file, "--en", tmp_path / "en.txt", "--ar", tmp_path / "en.txt")
    assert ran.status == 1
    assert ran.out.startswith("Verdict     breached\n")
    assert "text.language        ar 0-6 'Hello,'" in ran.out


def test_a_draft_without_a_claim_shows_what_it_matched(run: Run, tmp_path: Path, facts: Facts) -> None:
    path = tmp_path / "case.json"
    path.write_text(json.dumps(facts(claim=None, message="my order stopped in the middle and never finished")), encoding="utf-8")
    assert run("draft", path).out.startswith("Matched     stopped_midway ")


def test_every_shipped_example_is_kept(run: Run) -> None:
    """The examples of the README run: status 0, kept."""
    for path in sorted(places.examples().glob("*.yaml")):
        ran = run("draft", path, "--json")
        assert (path.name, ran.status, ran.value["verdict"]) == (path.name, 0, "kept")


@pytest.mark.parametrize("channel", ["whatsapp", "telegram", "instagram", "messenger", "email", "ticket", "sms", "plain"])
def test_a_channel_of_the_command_line(run: Run, case_file: Path, channel: str) -> None:
    value = run("draft", case_file, "--channel", channel, "--json").value
    assert value["channel"] == channel
    extra = {"telegram": {"markdown_v2"}, "email": {"subject", "html"}}.get(channel, set())
    assert set(value["text"]) == {"en", "ar", "both"} | extra


def test_who_must_approve_is_told(run: Run, facts: Facts) -> None:
    late = {"status": "pending", "delivered": 0, "paid": "60.00 USD", "promised_by": "2026-05-11T09:00:00+04:00"}
    order = {**facts()["order"], **late}
    said = run("draft", "-", given=json.dumps(facts(claim="not_started", order=order, evidence=None))).out
    assert "Approval    supervisor, before it is sent\n" in said
    assert "Approval" not in run("draft", "-", given=json.dumps(facts())).out


def test_an_offer_of_the_command_line(run: Run, case_file: Path) -> None:
    assert run("draft", case_file, "--offer", "0", "--json").value["offer"] == 0
    ran = run("draft", case_file, "--offer", "7")
    assert (ran.status, ran.err) == (2, "drafter draft: offer: 7 is no offer of this decision; there are 1, counted from 0\n")


# Standard input


@pytest.mark.parametrize(
    "written", [json.dumps, yaml.safe_dump, lambda value: "\ufeff" + json.dumps(value)], ids=["json", "yaml", "byte order mark"]
)
def test_a_case_from_standard_input(run: Run, facts: Facts, written: Callable[[Any], str]) -> None:
    assert run("draft", "-", "--json", given=written(facts())).value["reference"] == "T-1"


@pytest.mark.parametrize(("command", "key"), [("match", "scenarios"), ("read", "amounts")])
def test_a_text_from_standard_input(run: Run, command: str, key: str) -> None:
    assert key in run(command, "-", "--json", given="أعيدوا لي 5 دولار").value


@pytest.mark.parametrize("command", ["draft", "decide", "prompt"])
def test_a_case_that_is_piped_needs_no_dash(run: Run, facts: Facts, command: str) -> None:
    assert run(command, "--json", given=json.dumps(facts())) == run(command, "-", "--json", given=json.dumps(facts()))


@pytest.mark.parametrize("command", ["match", "read"])
def test_a_text_that_is_piped_needs_no_dash(run: Run, command: str) -> None:
    ran = run(command, "--json", given="my followers dropped, 5 USD please")
    assert ran == run(command, "-", "--json", given="my followers dropped, 5 USD please")
    assert ran.status == 0


class Terminal(io.StringIO):
    """Standard input that nobody pipes into: reading it would wait for ever."""

    def isatty(self) -> bool:
        return True

    def read(self, size: int | None = -1) -> str:
        raise AssertionError(f"{size} characters of a terminal are read")


@pytest.mark.parametrize("command", ["draft", "match", "intake"])
def test_a_terminal_is_not_waited_for(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], command: str) -> None:
    """Without a file and without a pipe it is said what is needed."""
    monkeypatch.setattr(sys, "stdin", Terminal("claim: drops"))
    assert main([command]) == 2
    assert "needed" in capsys.readouterr().err


# What cannot be done: status 2 and one sentence


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"{", "neither YAML nor JSON"),
        (b"a: [", "neither YAML nor JSON"),
        (b"", "is no case; a case is a mapping"),
        (b"- 1", "is no case; a case is a mapping"),
        (b"hello", "is no case; a case is a mapping"),
        (b"claim: drops\x00", "NUL"),
        (b"message: \xff\xfe", "not UTF-8 text (byte 9)"),
        (b"claim: lost_parcel", "claim: 'lost_parcel' is no scenario of this library; known are cancel_request"),
        (b"claim: 5\norder: {quantity: 0}", "order.quantity"),
        (b"orders: {}", "orders is no known key; known here are reference, stage"),
        (b"order: {paid: 12.50}", "order.paid"),
        (b"stage: later", "stage: 'later' is given, allowed is one of 'acknowledge', 'ask', 'resolve' or 'follow_up'"),
        (b"message: " + b"a" * 10_000_000, "too large; at most 1,000,000 characters are read"),
        (b"message: " + "ع".encode() * 1_000_000, "too large; at most 1,000,000 characters are read"),
    ],
    ids=[
        "a brace", "a bracket", "nothing", "a list", "a word", "NUL", "no UTF-8", "an unknown scenario", "two faults", "an unknown key",
        "money without currency", "an unknown stage", "10 MB", "2 MB of Arabic",
    ],
)  # fmt: skip
def test_a_case_that_is_none(run: Run, tmp_path: Path, content: bytes, sentence: str) -> None:
    path = tmp_path / "case.yaml"
    path.write_bytes(content)
    for command in ("draft", "decide"):
        ran = run(command, path)
        assert (ran.status, ran.out) == (2, "")
        assert ran.err.startswith(f"drafter {command}: ")
        assert sentence in ran.err
        assert len(ran.err) < 2_000
        assert len(ran.err.splitlines()) == 1
        assert run(command, "-", given=content).status == 2


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("draft",), "a case is needed: a file, - for standard input, or --batch FILE"),
        (("decide",), "a case is needed"),
        (("match",), "a text that is not empty is needed"),
        (("match", " \n"), "a text that is not empty is needed"),
        (("read", ""), "a text that is not empty is needed"),
        (("match", "-"), "a text that is not empty is needed"),
        (("read", "\udcff"), "which is no Unicode text"),
        (("check", "CASE"), "both halves are needed"),
        (("check", "CASE", "--en", "CASE"), "both halves are needed"),
        (("draft", "FOLDER"), "FOLDER: cannot be read: Is a directory"),
        (("draft", "FOLDER/none.yaml"), "none.yaml: cannot be read: No such file or directory"),
        (("draft", "--batch", "FOLDER"), "FOLDER: cannot be read: Is a directory"),
        (("match", "--batch", "FOLDER/none.jsonl"), "none.jsonl: cannot be read: No such file or directory"),
        (("check", "CASE", "--en", "FOLDER", "--ar", "CASE"), "cannot be read: Is a directory"),
        (("model", "probe"), "no model is set; name one by DRAFTER_MODEL or --model"),
        (("prompt",), "a case is needed: a file, - for standard input"),
        (("lint", "FOLDER/none"), "there is no such folder; a script library is a folder with policy.yaml, scenarios and lines"),
        (("draft", "CASE", "--batch", "CASE"), "CASE' exclude each other; give one of them"),
        (("match", "text", "--batch", "-"), "'text' and --batch '-' exclude each other; give one of them"),
    ],
    ids=lambda given: " ".join(given) if isinstance(given, tuple) else "",
)
def test_what_cannot_be_done(run: Run, case_file: Path, tmp_path: Path, arguments: tuple[str, ...], sentence: str) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    ran = run(*(argument.replace("CASE", str(case_file)).replace("FOLDER", str(folder)) for argument in arguments))
    assert (ran.status, len(ran.err.splitlines())) == (2, 1)
    assert sentence.replace("FOLDER", str(folder)).replace("CASE", str(case_file)) in ran.err
    assert ran.out == ""


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("refund",),
        ("draft", "x", "--channel", "fax"),
        ("draft", "x", "--stage", "later"),
        ("draft", "x", "--offer", "first"),
        ("draft", "x", "--mode", "loose"),
        ("match", "x", "--top", "many"),
        ("match", "x", "--top", "0"),
        ("match", "x", "--top", "-1"),
        ("read", "x", "--lang", "fr"),
        ("policy",),
        ("policy", "burn"),
        ("case",),
    ],
    ids=" ".join,
)
def test_a_wrong_word_names_what_is_allowed(capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]) -> None:
    """In one sentence, without the whole grammar before it."""
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == 2
    (said,) = capsys.readouterr().err.splitlines()
    assert re.match(r"drafter( draft| match| read| policy| case)?: (argument|the following arguments are required)", said)


@pytest.mark.parametrize("given", [b"\xff\xfe", "نص".encode("utf-16")], ids=["bytes", "utf-16"])
@pytest.mark.parametrize("command", ["match", "read", "draft", "decide"])
def test_standard_input_that_is_no_text(run: Run, command: str, given: bytes) -> None:
    ran = run(command, "-", given=given)
    assert ran.status == 2
    assert "standard input: not UTF-8 text" in ran.err


def test_an_unknown_setting_is_refused(run: Run, case_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DRAFTER_DIGITS", "roman")
    ran = run("draft", case_file)
    assert (ran.status, ran.err) == (2, "drafter draft: DRAFTER_DIGITS is 'roman'; allowed are latin, arabic\n")


def test_digits_are_a_setting(run: Run, case_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DRAFTER_DIGITS", "arabic")
    assert "٥٫٠٠ دولار" in run("draft", case_file, "--json").value["ar"]


# Batches

BAD_LINES: dict[str, tuple[str, Any, str]] = {
    "no JSON": ("{id: 1}", None, "the line is not JSON"),
    "half a line": ('{"id": "x", "case": {', None, "the line is not JSON"),
    "a list": ("[1, 2]", None, "the line is JSON, but no object with an id"),
    "a word": ('"x"', None, "the line is JSON, but no object with an id"),
    "no case": ('{"id": "x"}', "x", '"case" is missing'),
    "no mapping": ('{"id": "x", "case": 5}', "x", "5 is no case; a case is a mapping"),
    "null": ('{"id": "x", "case": null}', "x", "None is no case"),
    "NUL": ('{"id": "x", "case": {"claim": "drops", "message": "a\\u0000b"}}', "x", "text without NUL characters"),
    "half a character": ('{"id": "x", "case": {"claim": "drops", "message": "\\ud800"}}', "x", "no Unicode text"),
    "half a character as id": ('{"id": "\\ud800", "case": {"claim": "drops"}}', "\ud800", "no Unicode text"),
    "unknown scenario": ('{"id": "x", "case": {"claim": "lost_parcel"}}', "x", "'lost_parcel' is no scenario"),
    "wrong type": ('{"id": "x", "case": {"claim": "drops", "order": {"quantity": "many"}}}', "x", "order.quantity"),
    "unknown key": ('{"id": "x", "case": {"claims": "drops"}}', "x", "claims is no known key"),
    "a number too long": ('{"id": "x", "case": {"order": {"quantity": ' + "1" * 5000 + "}}}", None, "the line is not JSON"),
    "too deep": ("[" * 100_000, None, "the line is not JSON"),
    "too long": ('{"id": "' + "x" * 1_000_001 + '"}', None, "the line is too long"),
    "id of another kind": ('{"id": 7.5, "case": 1}', 7.5, "is no case"),
}


@pytest.mark.parametrize(("line", "row_id", "sentence"), BAD_LINES.values(), ids=BAD_LINES.keys())
@pytest.mark.parametrize("command", ["draft", "decide"])
def test_a_bad_line_spoils_itself_only(run: Run, facts: Facts, command: str, line: str, row_id: Any, sentence: str) -> None:
    """The lines before and after are answered, in order; the bad one has its id (else its number) and one sentence, and the status is 2."""
    good = [json.dumps({"id": name, "case": facts()}) for name in ("first", "last")]
    ran = run(command, "--batch", "-", given="\n".join([good[0], line, good[1]]))
    assert (ran.status, ran.err) == (2, "")
    first, bad, last = ran.rows
    assert (first["id"], last["id"]) == ("first", "last")
    assert bad == {"id": 2 if row_id is None else row_id, "error": bad["error"]}
    assert sentence in bad["error"]
    assert {key: value for key, value in first.items() if key != "id"} == {key: value for key, value in last.items() if key != "id"}


def test_bytes_that_are_no_utf8_spoil_their_line_only(run: Run, facts: Facts) -> None:
    good = json.dumps({"id": "good", "case": facts()}).encode()
    ran = run("decide", "--batch", "-", given=b"\n".join([b'{"id": \xff}', good]))
    assert ran.status == 2
    assert [row.get("id") for row in ran.rows] == [1, "good"]


def test_an_empty_message_is_asked_about(run: Run, facts: Facts) -> None:
    """A case without a word is no fault: the reply asks."""
    ran = run("draft", "--batch", "-", given=json.dumps({"id": "e", "case": facts(claim=None, message="")}))
    (row,) = ran.rows
    assert (ran.status, row["decision"]["outcome"], row["verdict"], row["missing"]) == (0, "ask", "kept", ["claim"])


def test_draft_batch(run: Run, facts: Facts, tmp_path: Path) -> None:
    """Each line has the shape of --json with its id in front; blank lines are skipped; a list of cases pipes through."""
    path = tmp_path / "cases.jsonl"
    lines = [json.dumps({"id": place, "case": facts(reference=f"T-{place}"), "note": "kept out"}) for place in range(3)]
    path.write_text("\n\n".join(lines) + "\n", encoding="utf-8")
    ran = run("draft", "--batch", path)
    assert ran.status == 0
    assert [(row["id"], row["reference"]) for row in ran.rows] == [(0, "T-0"), (1, "T-1"), (2, "T-2")]
    assert all(_in_order(list(row), DRAFT) and "note" not in row for row in ran.rows)


def test_decide_batch(run: Run, facts: Facts) -> None:
    (row,) = run("decide", "--batch", "-", given=json.dumps({"id": "a", "case": facts()})).rows
    assert _in_order(list(row), ["id", *DECISION, "respond_by"])
    assert row["outcome"] == "offer"


def test_match_batch(run: Run) -> None:
    lines = [
        {"id": "a", "text": "you charged me twice"},
        {"id": "b", "text": 5},
        {"id": "c", "text": ""},
        {"id": "d", "text": "حطيت رابط غلط"},
    ]
    ran = run("match", "--batch", "-", given="\n".join(map(json.dumps, lines)))
    assert ran.status == 2
    assert [list(row) for row in ran.rows] == [
        ["id", "scenarios", "clauses"],
        ["id", "error"],
        ["id", "scenarios", "clauses"],
        ["id", "scenarios", "clauses"],
    ]
    assert [ran.rows[place]["scenarios"][0]["id"] for place in (0, 3)] == ["duplicate_charge", "wrong_link"]


def test_read_batch(run: Run) -> None:
    lines = [{"id": "a", "lang": "en", "text": "5 USD"}, {"id": "b", "lang": "ar", "text": "٥ دولار"}, {"id": "c", "text": ""}, {"id": "d"}]
    ran = run("read", "--batch", "-", given="\n".join(map(json.dumps, lines)))
    assert ran.status == 2
    assert all(_in_order(list(row), ["id", *READING]) for row in ran.rows[:3])
    assert [row["amounts"][0]["value"] for row in ran.rows[:2]] == ["5", "5"]
    assert list(ran.rows[3]) == ["id", "error"]


@pytest.mark.parametrize("command", ["read", "match"])
def test_a_mark_of_the_byte_order_at_the_start_of_a_batch_is_no_part_of_its_first_line(run: Run, command: str) -> None:
    lines = [{"id": "a", "text": "5 USD"}, {"id": "b", "text": "٧ دولار"}]
    ran = run(command, "--batch", "-", given=b"\xef\xbb\xbf" + "\n".join(map(json.dumps, lines)).encode())
    assert (ran.status, [row["id"] for row in ran.rows if "error" not in row]) == (0, ["a", "b"])


def test_a_line_of_a_batch_names_a_language_that_the_command_line_would_take(run: Run) -> None:
    lines = [{"id": "a", "lang": "fr", "text": "5 USD"}, {"id": "b", "lang": None, "text": "5 USD"}, {"id": "c", "lang": 1, "text": "5"}]
    ran = run("read", "--batch", "-", given="\n".join(map(json.dumps, lines)))
    assert ran.status == 2
    assert ran.rows[0] == {"id": "a", "error": '"lang" is \'fr\'; "en", "ar" or null are allowed'}
    assert [list(row)[1] for row in ran.rows] == ["error", "amounts", "error"]


def test_check_batch(run: Run, facts: Facts, desk: Desk, case: Callable[..., Any]) -> None:
    """The verdicts stand in order; one that is found makes the status 1, one that cannot be read 2."""
    reply = desk.draft(case()).reply
    kept = {"id": "kept", "case": facts(), "en": reply.text("en"), "ar": reply.text("ar")}
    found = {**kept, "id": "found", "en": "We refund everything."}
    ran = run("check", "--batch", "-", given="\n".join(map(json.dumps, [kept, found])))
    assert ran.status == 1
    assert [list(row) for row in ran.rows] == [["id", "verdict", "findings", "basis"]] * 2
    assert [row["verdict"] for row in ran.rows] == ["kept", "breached"]
    assert list(ran.rows[1]["findings"][0]) == FINDING
    assert run("check", "--batch", "-", given=json.dumps(kept)).status == 0
    without = {key: value for key, value in kept.items() if key != "ar"}
    spoiled = run("check", "--batch", "-", given="\n".join(map(json.dumps, [without, found])))
    assert (spoiled.status, spoiled.rows[0]) == (2, {"id": "kept", "error": '"ar" is missing or no text; it is a JSON string'})


def test_a_line_without_an_id_has_the_number_that_an_editor_shows(run: Run) -> None:
    """Blank lines count."""
    ran = run("match", "--batch", "-", given='\n\nno JSON\n\n{"text": "hi"}\n{"id": "c", "text": "hi"}')
    assert (ran.status, [row["id"] for row in ran.rows]) == (2, [3, 5, "c"])


def test_an_empty_batch_is_done(run: Run) -> None:
    assert run("draft", "--batch", "-", given="\n \n") == Ran(0, "", "")


# With a model


@pytest.fixture
def model(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """A server with a good model, named by the environment."""
    with serve("correct") as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        monkeypatch.setenv("DRAFTER_MODEL", "test")
        yield server


def test_a_draft_with_a_model(run: Run, case_file: Path, model: Server) -> None:
    """The model of the environment is asked, and the JSON says what it took; the reply is kept."""
    ran = run("draft", case_file, "--json")
    assert (ran.status, ran.err) == (0, "")
    assert ran.value["model"]["name"] == "test"
    assert ran.value["verdict"] == "kept"
    assert model.requests
    shown = run("draft", case_file).out
    assert "\nModel       test, " in shown
    assert f", offer reply for plain, {ran.value['mode']})" in shown


@pytest.mark.parametrize("arguments", [("--model", "none"), ("--mode", "strict")], ids=" ".join)
def test_a_draft_without_the_model(run: Run, case_file: Path, model: Server, arguments: tuple[str, ...]) -> None:
    ran = run("draft", case_file, "--json", *arguments)
    assert (ran.value["mode"], ran.value["model"], ran.value["fallback"]) == ("strict", None, None)
    assert model.requests == []


def test_a_model_that_is_not_there(run: Run, case_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The reply is strict and good, and one line says why."""
    monkeypatch.setenv("OPENAI_BASE_URL", dead_url())
    ran = run("draft", case_file, "--model", "test", "--json")
    assert (ran.status, ran.value["verdict"], ran.value["mode"]) == (0, "kept", "strict")
    assert ran.value["fallback"].startswith("guided: 127.0.0.1:")
    assert ran.value["fallback"].endswith("cannot be reached")


@pytest.mark.parametrize("mode", ["guided", "free"])
def test_the_prompt_is_what_is_sent(run: Run, case_file: Path, model: Server, mode: str) -> None:
    """To the letter: what is shown is what the server gets."""
    shown = run("prompt", case_file, "--mode", mode, "--json").value
    run("draft", case_file, "--mode", mode)
    sent = model.requests[0]
    assert shown["messages"] == sent["messages"]
    assert shown["schema"]["properties"] == sent["response_format"]["json_schema"]["schema"]["properties"]
    assert 500 < shown["tokens"] < 1_500
    assert shown["messages"][1]["content"] in run("prompt", case_file, "--mode", mode).out


def test_a_probe(run: Run, model: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    ran = run("model", "probe", "--json")
    assert ran.status == 0
    assert {key: ran.value[key] for key in ("model", "reached", "json_schema", "method")} == {
        "model": "test", "reached": True, "json_schema": True, "method": "json_schema",
    }  # fmt: skip
    assert "json_schema yes" in run("model", "probe").out
    assert model.requests
    monkeypatch.setenv("OPENAI_BASE_URL", dead_url())
    dead = run("model", "probe")
    assert dead.status == 1
    assert "cannot be reached" in dead.out


def _cases(facts: Facts, path: Path, count: int) -> Path:
    lines = [json.dumps({"id": f"c{place}", "case": facts(reference=f"T-{place}")}) for place in range(count)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_a_batch_of_several_at_a_time(run: Run, facts: Facts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """At most N are under way at once, and the answers stand in the order of the lines."""
    under_way, most = [0], [0]
    lock = threading.Lock()

    def answer(_: Asked) -> Given:
        with lock:
            under_way[0] += 1
            most[0] = max(most[0], under_way[0])
        time.sleep(0.1)
        with lock:
            under_way[0] -= 1
        return Given("{}")

    with serve(Behaviour("counting", "counts", answer)) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        ran = run("draft", "--batch", _cases(facts, tmp_path / "cases.jsonl", 12), "--model", "test", "--jobs", "4")
    assert [row["id"] for row in ran.rows] == [f"c{place}" for place in range(12)]
    assert (ran.status, ran.err) == (0, "")
    assert 2 <= most[0] <= 4


def test_a_batch_goes_on_where_it_broke_off(run: Run, facts: Facts, tmp_path: Path) -> None:
    """What was answered is kept as it is; a torn line and an error are tried again; nothing is asked twice."""
    cases, out = _cases(facts, tmp_path / "cases.jsonl", 4), tmp_path / "out.jsonl"
    first = json.dumps({"id": "c0", "verdict": "kept", "mine": True})
    out.write_text(first + '\n{"id": "c1", "error": "no"}\n{"id": "c2", "verd', encoding="utf-8")
    ran = run("draft", "--batch", cases, "--resume", out)
    assert (ran.status, ran.out, ran.err) == (0, "", "")
    rows = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert [row["id"] for row in rows] == ["c0", "c1", "c2", "c3"]
    assert rows[0] == json.loads(first)
    assert {row["verdict"] for row in rows} == {"kept"}
    again = out.read_bytes()
    assert run("draft", "--batch", cases, "--resume", out).status == 0
    assert out.read_bytes() == again


def test_a_batch_begins_a_file(run: Run, facts: Facts, tmp_path: Path) -> None:
    out = tmp_path / "new.jsonl"
    run("draft", "--batch", _cases(facts, tmp_path / "cases.jsonl", 2), "--resume", out)
    assert [json.loads(line)["id"] for line in out.read_text(encoding="utf-8").splitlines()] == ["c0", "c1"]


@pytest.mark.parametrize("held", ["my notes\nimportant\n", '{"id": "c0", "case": {}}\n', "claim: drops\n"])
def test_a_file_that_is_no_earlier_run_is_left_as_it_is(run: Run, facts: Facts, tmp_path: Path, held: str) -> None:
    out = tmp_path / "mine.txt"
    out.write_text(held, encoding="utf-8")
    ran = run("draft", "--batch", _cases(facts, tmp_path / "cases.jsonl", 1), "--resume", out)
    assert (ran.status, ran.out) == (2, "")
    assert "line 1 is no answer of an earlier run; nothing is written over it" in ran.err
    assert out.read_text(encoding="utf-8") == held


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_is_one_sentence() -> None:
    """Not a traceback, and not the status of a finding."""
    with open("/dev/full", "w", encoding="utf-8") as full:
        case = places.examples() / "expired-drop.yaml"
        ran = subprocess.run([sys.executable, "-m", "drafter", "decide", case], stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert ran.returncode == 2
    assert ran.stderr == "drafter decide: standard output: No space left on device\n"


def test_a_file_that_cannot_be_written(run: Run, facts: Facts, tmp_path: Path) -> None:
    ran = run("draft", "--batch", _cases(facts, tmp_path / "cases.jsonl", 1), "--resume", tmp_path / "none" / "out.jsonl")
    assert ran.status == 2
    assert "cannot be written" in ran.err


# Another library


@pytest.fixture
def permits_nothing(library_copy: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library whose policy has no permit: nothing may be promised."""
    path = library_copy / "policy.yaml"
    policy = yaml.safe_load(path.read_text(encoding="utf-8"))
    policy["clauses"] = [clause for clause in policy["clauses"] if clause["kind"] != "permit"]
    policy["category_order"] = [prefix for prefix in policy["category_order"] if any(c["id"].startswith(prefix) for c in policy["clauses"])]
    path.write_text(yaml.safe_dump(policy, allow_unicode=True), encoding="utf-8")
    monkeypatch.setenv("DRAFTER_LIBRARY", str(library_copy))
    return library_copy


@pytest.mark.usefixtures("permits_nothing")
@pytest.mark.parametrize("arguments", [("policy", "show"), ("decide", "CASE"), ("draft", "CASE")], ids=" ".join)
def test_a_policy_that_permits_nothing(run: Run, case_file: Path, arguments: tuple[str, ...]) -> None:
    """It is refused in one sentence: a desk that can offer nothing has a broken policy."""
    ran = run(*(case_file if argument == "CASE" else argument for argument in arguments))
    assert ran.status == 2
    assert "no clause permits anything" in ran.err
    assert ran.err.count("\n") == 1


@pytest.mark.usefixtures("permits_nothing")
def test_a_batch_over_a_policy_that_permits_nothing(run: Run, facts: Facts) -> None:
    ran = run("draft", "--batch", "-", given="\n".join(json.dumps({"id": place, "case": facts()}) for place in range(2)))
    assert ran.status == 2
    assert [sorted(row) for row in ran.rows] == [["error", "id"]] * 2


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (lambda _: "version: [", "not YAML"),
        (lambda _: "", "policy.yaml"),
        (lambda text: text.replace("order.paid - order.refunded", "order.paid - order.gone"), "order.gone"),
        (lambda text: text.replace("kind: forbid", "kind: forbids", 1), "kind"),
        (lambda text: text.replace("  goodwill_percent: 20", "  goodwill_percent: twenty"), "goodwill_percent"),
    ],
    ids=["no YAML", "empty", "an unknown fact", "an unknown kind", "a word for a number"],
)
def test_a_broken_policy_is_one_clear_sentence(
    run: Run, case_file: Path, library_copy: Path, monkeypatch: pytest.MonkeyPatch, spoil: Callable[[str], str], sentence: str
) -> None:
    path = library_copy / "policy.yaml"
    path.write_text(spoil(path.read_text(encoding="utf-8")), encoding="utf-8")
    monkeypatch.setenv("DRAFTER_LIBRARY", str(library_copy))
    for command in (("draft", case_file), ("decide", case_file), ("policy", "show")):
        ran = run(*command)
        assert (ran.status, ran.out) == (2, "")
        assert str(path) in ran.err
        assert sentence in ran.err
        assert len(ran.err.splitlines()) == 1


def test_a_library_that_is_not_there(run: Run, case_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DRAFTER_LIBRARY", str(tmp_path / "none"))
    ran = run("draft", case_file)
    assert ran.status == 2
    assert "none: no scenario is there; expected scenarios/<id>.yaml and policy.yaml" in ran.err


# As a process of its own


def _process(*arguments: object, given: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "drafter", *map(str, arguments)]
    return subprocess.run(command, input=given, capture_output=True, env={**os.environ, **environment}, timeout=60, check=False)


def test_a_whole_process(facts: Facts) -> None:
    """``python -m drafter`` reads a pipe and writes UTF-8."""
    ran = _process("draft", "-", "--json", given=json.dumps(facts()).encode())
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert json.loads(ran.stdout.decode("utf-8"))["verdict"] == "kept"


def test_a_strict_draft_loads_no_model() -> None:
    """Whoever drafts without a model does not wait for LangChain, openai, Jinja or the HTTP client."""
    absent = ["langchain", "langchain_core", "langchain_openai", "openai", "jinja2", "langsmith", "httpx", "httpx2"]
    draft = ["draft", str(places.examples() / "expired-drop.yaml")]
    script = f"import sys; from drafter.cli import main; main({draft!r}); print([name for name in {absent!r} if name in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True)
    assert ran.stdout.splitlines()[-1] == "[]"


def test_a_terminal_without_arabic_still_gets_json(facts: Facts) -> None:
    """Where the output cannot hold a letter it is escaped, and the JSON reads the same."""
    ran = _process("draft", "-", "--json", given=json.dumps(facts()).encode(), PYTHONIOENCODING="ascii")
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert "سنضيف" in json.loads(ran.stdout.decode("ascii"))["ar"]


def test_a_reader_that_goes_away(facts: Facts, tmp_path: Path) -> None:
    """``drafter draft --batch … | head -1`` ends without a traceback."""
    path = tmp_path / "cases.jsonl"
    path.write_text("\n".join(json.dumps({"id": place, "case": facts()}) for place in range(200)), encoding="utf-8")
    command = [sys.executable, "-m", "drafter", "draft", "--batch", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        first = process.stdout.readline()
        process.stdout.close()
        errors = process.stderr.read()
    assert json.loads(first)["id"] == 0
    assert errors == b""


def test_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    from drafter import __version__

    with pytest.raises(SystemExit) as left:
        main(["--version"])
    assert (left.value.code, capsys.readouterr().out) == (0, f"drafter {__version__}\n")
