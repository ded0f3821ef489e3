"""The script library: what is read from it, and how every fault names its file and key."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from drafter import places
from drafter.entries import REGISTERS, Genders, Line
from drafter.errors import LibraryError
from drafter.library import Library

SCENARIOS = [
    "cancel_request",
    "cash_out",
    "dispute_threat",
    "drops",
    "duplicate_charge",
    "low_quality",
    "no_business_results",
    "not_received",
    "not_started",
    "payment_not_credited",
    "policy_question",
    "refill_delayed",
    "refund_status",
    "slow_delivery",
    "stopped_midway",
    "target_unavailable",
    "wrong_link",
    "wrong_service",
]


@pytest.fixture(scope="module")
def shipped() -> Library:
    """The library that is installed."""
    return Library(places.library())


def test_the_shipped_library_can_be_read_whole(shipped: Library) -> None:
    """Every file is usable, and the scenarios are the ones that the design names."""
    assert shipped.faults() == []
    assert list(shipped.scenario_ids) == SCENARIOS


@pytest.mark.parametrize("scenario_id", SCENARIOS)
def test_every_scenario_is_heard_in_every_register(shipped: Library, scenario_id: str) -> None:
    """Six messages at least in each of the five registers, and no message twice."""
    heard = list(shipped.heard(scenario_id))
    assert all(sum(register == one for one, _ in heard) >= 6 for register in REGISTERS)
    assert len({text for _, text in heard}) == len(heard)


def test_messages_of_no_scenario_are_heard_too(shipped: Library) -> None:
    """``none`` has examples although it is no scenario; another unknown id has none."""
    assert "none" not in shipped.scenario_ids
    assert len(list(shipped.heard("none"))) >= 30
    assert list(shipped.heard("other")) == []


def test_the_own_lines_come_before_the_shared_ones(shipped: Library) -> None:
    """A part that a scenario writes is its own; what it leaves out, and every part without a scenario, is shared."""
    own = shipped.scenario("drops").replies["decline"]["findings"]
    assert shipped.lines("drops", "decline", "findings") == own
    assert shipped.lines("drops", "decline", "opening") == shipped.defaults.replies["decline"]["opening"]
    assert shipped.lines(None, "decline", "findings") == shipped.defaults.replies["decline"]["findings"]
    assert shipped.lines("drops", "offer", "resolution") == []


def test_an_empty_part_is_left_out(library_copy: Path) -> None:
    """A scenario that writes a part as an empty list wants no line there, not the shared one."""
    path = library_copy / "scenarios" / "drops.yaml"
    _spoil(path, lambda text: text.replace("  acknowledge:\n", "  acknowledge:\n    relationship: []\n", 1))
    library = Library(library_copy)
    assert library.lines("drops", "acknowledge", "relationship") == []
    assert library.lines("drops", "acknowledge", "timeline") == library.defaults.replies["acknowledge"]["timeline"]


@pytest.mark.parametrize(
    ("remedy", "basis", "said", "entry"),
    [
        ("cancel", "undelivered", "promise", ["undelivered"]),
        ("cancel", "lateness", "promise", ["lateness"]),
        ("cancel", "goodwill", "promise", []),
        ("credit", "lateness", "promise", ["undelivered", "lateness"]),
        ("credit", "goodwill", "done", ["goodwill"]),
        ("credit", None, "done", []),
    ],
)
def test_a_remedy_is_said_on_its_basis(shipped: Library, remedy: Any, basis: Any, said: Any, entry: list[str]) -> None:
    """The lines of that basis, else those that serve every other; always in the tense that was asked for."""
    lines = shipped.remedy(remedy, basis, said)
    assert (lines.remedy, lines.basis, lines.said) == (remedy, entry, said)


@pytest.mark.parametrize(
    ("line", "male", "female", "unknown", "slots"),
    [
        (Line(en="Hi {client_name}", ar="أهلًا {client_name}"), *["أهلًا {client_name}"] * 3, {"client_name"}),
        (
            Line(en="Send {order_id} {paid}", ar=Genders(male="أرسل", female="أرسلي", unknown="يُرجى")),
            "أرسل",
            "أرسلي",
            "يُرجى",
            {"order_id", "paid"},
        ),
    ],
    ids=["one text", "three texts"],
)
def test_a_line(line: Line, male: str, female: str, unknown: str, slots: set[str]) -> None:
    assert (line.arabic("male"), line.arabic("female"), line.arabic("unknown")) == (male, female, unknown)
    assert line.slots == slots
    assert set(line.arabics()) == {male, female, unknown}


def test_a_file_is_read_once(library_copy: Path) -> None:
    """What was read stays, whatever happens to the file afterwards."""
    library = Library(library_copy)
    first = library.scenario("drops")
    (library_copy / "scenarios" / "drops.yaml").unlink()
    assert library.scenario("drops") is first


def test_an_unknown_scenario_names_the_known_ones(shipped: Library) -> None:
    with pytest.raises(LibraryError, match=r"'refund' is no scenario; known are cancel_request, cash_out, .*wrong_service"):
        shipped.scenario("refund")


def test_a_remedy_without_a_line_is_refused(library_copy: Path) -> None:
    path = library_copy / "lines" / "remedies.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("remedy: refill", "remedy: redelivery"), encoding="utf-8")
    with pytest.raises(LibraryError, match=r"remedies\.yaml: no line says refill \(promise\) on the basis warranty"):
        Library(library_copy).remedy("refill", "warranty", "promise")


@pytest.mark.parametrize(
    ("condition", "fault"),
    [
        ("order.paid >", "column"),
        ("order.price > 1", "order.price"),
        ("__import__('os')", "column"),
        ("order.status == 'lost'", "lost"),
        ("order.paid", "column"),
    ],
)
def test_a_condition_that_cannot_be_used_is_refused(shipped: Library, condition: str, fault: str) -> None:
    """A condition is a flag over known facts; the fault shows the words and the column."""
    with pytest.raises(LibraryError) as raised:
        shipped.condition(Line(when=condition, en="x", ar="س"))
    assert repr(condition) in str(raised.value)
    assert fault in str(raised.value)


Change = Callable[[str], str | bytes] | None
"""What becomes of a file's text; None takes the file away."""


def _spoil(path: Path, change: Change) -> None:
    if change is None:
        path.unlink()
        return
    changed = change(path.read_text(encoding="utf-8"))
    path.write_bytes(changed if isinstance(changed, bytes) else changed.encode())


@pytest.mark.parametrize(
    ("name", "change", "fault"),
    [
        ("scenarios/drops.yaml", lambda _: "id: drops\nversion: [}\n", "line 2: not YAML"),
        ("scenarios/drops.yaml", lambda _: b"\xff\xfe", "cannot be read"),
        ("scenarios/drops.yaml", lambda _: "", "the file"),
        ("scenarios/drops.yaml", lambda _: "[]", "the file"),
        ("scenarios/drops.yaml", lambda text: text.replace("id: drops", "id: drop"), "id: 'drop', but the file is drops.yaml"),
        ("scenarios/drops.yaml", lambda text: text + "\nextra: 1\n", "extra"),
        ("scenarios/drops.yaml", lambda text: text.replace("status: approved", "status: good"), "status"),
        ("lines/remedies.yaml", lambda text: text.replace("\n    said: done", "\n    said: later", 1), "remedies."),
        ("lines/defaults.yaml", None, "cannot be read"),
        ("lines/questions.yaml", None, "cannot be read"),
        ("glossary.yaml", None, "cannot be read"),
        ("policy.yaml", None, "cannot be read"),
        ("heard/drops.yaml", lambda _: "- a\n- b\n", "a mapping from en"),
    ],
    ids=[
        "no YAML", "no UTF-8", "empty", "a list", "another id", "an unknown key", "an unknown status", "an unknown tense",
        "no defaults", "no questions", "no glossary", "no policy", "heard is a list",
    ],
)  # fmt: skip
def test_a_fault_names_its_file_and_key(library_copy: Path, name: str, change: Change, fault: str) -> None:
    _spoil(library_copy / name, change)
    faults = Library(library_copy).faults()
    assert len(faults) == 1, faults
    assert str(library_copy / name) in faults[0]
    assert fault in faults[0]


def test_all_faults_are_reported_at_once(library_copy: Path) -> None:
    """Three spoiled files, one of them twice: four sentences."""
    path = library_copy / "scenarios" / "drops.yaml"
    _spoil(path, lambda text: text.replace("status: approved", "status: good").replace("version: 2", "version: 0"))
    (library_copy / "glossary.yaml").unlink()
    (library_copy / "heard" / "none.yaml").write_text("x", encoding="utf-8")
    assert len(Library(library_copy).faults()) == 4


@pytest.mark.parametrize(
    "make", [lambda _: None, lambda path: path.mkdir(), lambda path: path.write_text("x")], ids=["missing", "empty", "a file"]
)
def test_a_folder_without_scenarios_is_refused(tmp_path: Path, make: Callable[[Path], object]) -> None:
    """The sentence names the folder and what was expected there."""
    make(tmp_path / "library")
    with pytest.raises(LibraryError, match=r"library: no scenario is there; expected scenarios/<id>\.yaml and policy\.yaml"):
        _ = Library(tmp_path / "library").scenario_ids


def test_a_scenario_may_be_left_out(library_copy: Path) -> None:
    """A panel that never hears of cash keeps seventeen scenarios, and the library is whole."""
    (library_copy / "scenarios" / "cash_out.yaml").unlink()
    shutil.rmtree(library_copy / "heard")
    library = Library(library_copy)
    assert library.faults() == []
    assert "cash_out" not in library.scenario_ids
