"""The case: what is read, and every way of being refused, with the key, the value and what is allowed."""
# ruff: noqa: E501 - a row of a table stands on one line

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest

from drafter import case, places
from drafter.case import LARGEST, Case
from drafter.errors import CaseError


def faults(text: str) -> tuple[str, ...]:
    with pytest.raises(CaseError) as caught:
        case.from_text(text)
    return caught.value.faults


def test_a_whole_case_in_yaml_and_in_json():
    """Both notations give the same values: money exact, instants with their offset, ids as they were written."""
    read = case.from_text(
        """
        reference: T-7
        channel: email
        now: 2026-05-12T10:30:00+04:00
        received_at: 2026-05-12T06:05:00Z
        message: "وين طلبي؟"
        claim: drops
        client: {name: No, gender: female, requests_90d: 2, refunds: [{remedy: credit, at: 2026-02-01, amount: 1.005 KWD}]}
        order: {id: 0123, service_id: 1e3, status: In Progress, quantity: 1000, paid: 12.50 USD, warranty_days: 30}
        evidence: {can_complete: no, target: private, charged_extra: 0 USD}
        done: [{remedy: refill, reference: 0x1F, at: 2026-05-12 10:20:00+04:00}]
        """
    )
    assert (read.client.name, read.order.id, read.order.service_id, read.done[0].reference) == ("No", "0123", "1e3", "0x1F")
    assert (read.order.status, read.evidence.can_complete, read.order.quantity) == ("in_progress", False, 1000)
    assert (str(read.order.paid), read.currency) == ("12.50 USD", "USD")
    assert read.asked_at == datetime(2026, 5, 12, 6, 5, tzinfo=UTC)
    assert read.client.refunds is not None
    assert read.client.refunds[0].at == date(2026, 2, 1)
    assert case.from_text(read.model_dump_json(exclude_none=True)) == read


READ = [
    ("flow YAML", "{order: {id: 7}}", "order.id", "7"),
    ("JSON with a number for an id", '{"order": {"id": 88231}}', "order.id", "88231"),
    ("a byte order mark before YAML", "\ufefforder: {id: a}", "order.id", "a"),
    ("a byte order mark before JSON", '\ufeff{"message": "\\ud83d\\ude00"}', "message", "😀"),
    ("a quoted null is a word", "client: {name: 'null'}", "client.name", "null"),
    ("null is absent", "client: {gender: null, name: ~}", "client.gender", "unknown"),
    ("an empty text is a text", "message: ''", "message", ""),
    ("true is a name", "client: {name: true}", "client.name", "true"),
    ("a date is an id", "order: {id: 2026-05-12}", "order.id", "2026-05-12"),
    ("a tag changes nothing", "order: {id: !!int 0123}", "order.id", "0123"),
    ("an anchor", "order: &o {id: x}\ndone: []", "order.id", "x"),
    ("a merge", "order: {<<: {id: x}, service: y}", "order.id", "x"),
    ("status Cancelled", "order: {status: Cancelled}", "order.status", "canceled"),
    ("status Complete", "order: {status: complete}", "order.status", "completed"),
    ("status in-progress", "order: {status: In-progress}", "order.status", "in_progress"),
    ("a flag of JSON", '{"evidence": {"can_complete": true}}', "evidence.can_complete", True),
    ("a flag in words", "evidence: {can_complete: Yes}", "evidence.can_complete", True),
    ("a quantity as text", "order: {quantity: ' 0100 '}", "order.quantity", 100),
    ("the smallest quantity", "order: {quantity: 1}", "order.quantity", 1),
    ("nothing delivered", "order: {delivered: 0}", "order.delivered", 0),
    ("over-delivery", "order: {quantity: 1, delivered: 2}", "order.delivered", 2),
    ("the greatest count", "order: {delivered: 999999999999999}", "order.delivered", 999999999999999),
    ("the first year", "now: 1970-01-01T00:00:00Z", "now.year", 1970),
    ("the last year", "now: 2999-12-31T23:59:59Z", "now.year", 2999),
    ("the longest claim", "claim: " + "a" * 41, "claim", "a" * 41),
    ("no facts", "{}", "stage", "resolve"),
]


@pytest.mark.parametrize(("text", "path", "expected"), [line[1:] for line in READ], ids=[line[0] for line in READ])
def test_read(text, path, expected):
    value: Any = case.from_text(text)
    for name in path.split("."):
        value = getattr(value, name)
    assert (value, type(value)) == (expected, type(expected))


TIME = "a date and time with its UTC offset, such as 2026-05-12T10:30:00+04:00"
OFFSET = "a time with its UTC offset, such as 2026-05-12T10:30:00+04:00"
AMOUNT = "is no amount; write a number and a currency, such as '12.50 USD'"
WHOLE = "is not a whole number without separators, such as 1000"

REFUSED = [
    ("quantity 0", "order: {quantity: 0}", "order.quantity: '0' is given, allowed is at least 1"),
    ("negative count", "order: {delivered: -1}", "order.delivered: '-1' is given, allowed is at least 0"),
    ("negative days", "order: {warranty_days: -30}", "order.warranty_days: '-30' is given, allowed is at least 0"),
    ("negative money", "order: {paid: -0.01 USD}", "order.paid: '-0.01 USD' is not an amount that is not negative"),
    ("money without a currency", "order: {paid: '12.5'}", f"order.paid: '12.5' {AMOUNT}"),
    ("money as a number", '{"order": {"paid": 12.5}}', f"order.paid: 12.5 {AMOUNT}"),
    ("unknown currency", "order: {paid: 5 XYZ}", "order.paid: 'XYZ' in '5 XYZ' is no ISO 4217 currency; such as USD, AED, SAR, KWD"),
    ("true for a count", '{"order": {"quantity": true}}', f"order.quantity: True {WHOLE}"),
    ("a decimal for a count", '{"order": {"quantity": 12.0}}', f"order.quantity: 12.0 {WHOLE}"),
    ("a separator in a count", "order: {quantity: 1_000}", f"order.quantity: '1_000' {WHOLE}"),
    ("another script's digits", "order: {quantity: ١٠٠٠}", f"order.quantity: '١٠٠٠' {WHOLE}"),
    ("two signs", "order: {quantity: '--5'}", f"order.quantity: '--5' {WHOLE}"),
    ("a count of 16 digits", '{"order": {"delivered": 1000000000000000}}', f"order.delivered: 1000000000000000 {WHOLE}"),
    ("1 for a flag", '{"evidence": {"can_complete": 1}}', "evidence.can_complete: 1 is not true or false"),
    ("a word for a flag", "evidence: {can_complete: maybe}", "evidence.can_complete: 'maybe' is not true or false"),
    ("a flag for a text", '{"order": {"link": false}}', "order.link: False is not text"),
    ("a decimal for a text", '{"order": {"id": 1.5}}', "order.id: 1.5 is not text"),
    ("a list for a text", "message: [a]", "message: ['a'] is not text"),
    ("NUL in a text", '{"message": "a\\u0000b"}', "message: 'a\\x00b' is not text without NUL characters"),
    ("half a character", '{"message": "\\ud800"}', "message: '\\ud800' is not text that can be written: it holds one half of a character (a lone surrogate)"),
    ("a status", "order: {status: lost}", "order.status: 'lost' is given, allowed is one of 'pending', 'processing', 'in_progress', 'partial', 'completed' or 'canceled'"),
    ("a target", "evidence: {target: gone}", "evidence.target: 'gone' is given, allowed is one of 'public', 'private', 'deleted' or 'suspended'"),
    ("a stage", "stage: later", "stage: 'later' is given, allowed is one of 'acknowledge', 'ask', 'resolve' or 'follow_up'"),
    ("a claim", "claim: Drops!", "claim: 'Drops!' is given, allowed is a scenario id of small letters, digits and underscores"),
    ("a claim of 42 letters", "claim: " + "a" * 42, f"claim: '{'a' * 42}' is given, allowed is a scenario id of small letters, digits and underscores"),
    ("no offset", "now: 2026-05-12T10:30:00", f"now: '2026-05-12T10:30:00' is not {OFFSET}"),
    ("no time", "order: {ordered_at: 2026-05-12}", f"order.ordered_at: '2026-05-12' is not {OFFSET}"),
    ("no such day", "received_at: 2026-02-30T10:00:00Z", f"received_at: '2026-02-30T10:00:00Z' is not {OFFSET}"),
    ("seconds since 1970", '{"now": 1715500000}', f"now: 1715500000 is not {TIME}"),
    ("seconds as text", "now: '1715500000.5'", f"now: '1715500000.5' is not {TIME}"),
    ("signed seconds", "now: '+1715500000'", f"now: '+1715500000' is not {TIME}"),
    ("the year 1969", "now: 1969-12-31T23:59:59Z", "now: '1969-12-31T23:59:59Z' is not a time between the years 1970 and 2999"),
    ("the year 3000", "now: 3000-01-01T00:00:00Z", "now: '3000-01-01T00:00:00Z' is not a time between the years 1970 and 2999"),
    ("a day of the past without an offset", "client: {refunds: [{remedy: credit, at: 2026-02-01T10:00:00}]}", f"client.refunds[0].at: '2026-02-01T10:00:00' is not {OFFSET}"),
    ("a list for a group", "order: [1]", "order: ['1'] is given, allowed is a mapping"),
    ("a mapping for a list", "done: {remedy: credit}", "done: {'remedy': 'credit'} is given, allowed is a list"),
    ("a required key", "done: [{amount: 5 USD}]", "done[0].remedy: nothing is given, allowed is a value; the key is required"),
    ("an unknown key", "evidence: {checked: yes}", "evidence.checked is no known key; known here are can_complete, target, "),
    ("an unknown key named like a kind", "order: {date: 2026-05-12}", "order.date is no known key; known here are id, service, service_id, "),
    ("an unknown key of a list", "client: {refunds: [{remedy: credit, on: x}]}", "client.refunds[0].on is no known key; known here are service_id, order_id, at, "),
    ("a dotted key", "order.paid: 5 USD", "order.paid is no known key; known here are reference, stage, "),
    ("a key that is null", "order: {null: x}", "order.None is no known key; known here are id, "),
    ("mixed currencies", "{order: {paid: 5 USD, refunded: 1 AED}}", "order.paid 5 USD, order.refunded 1 AED: the amounts of one order are in one currency, not in AED and USD"),
    ("done in another currency", "{order: {paid: 5 USD}, done: [{remedy: credit, amount: 1 KWD}]}", "order.paid 5 USD, done[0].amount 1 KWD: the amounts of one order are in one currency"),
    ("refunded above paid", "order: {paid: 5 USD, refunded: 5.01 USD}", "order.refunded 5.01 USD is above all that was taken, 5 USD; no more can be returned"),
    ("refunded above all taken", "{order: {paid: 5 USD, refunded: 7.01 USD}, evidence: {charged_extra: 2 USD}}", "order.refunded 7.01 USD is above all that was taken, 7 USD"),
    ("completed before ordered", "order: {ordered_at: 2026-05-02T00:00:00Z, completed_at: 2026-05-01T23:59:59Z}", "order.completed_at 2026-05-01T23:59:59+00:00 is before order.ordered_at 2026-05-02T00:00:00+00:00; it cannot be earlier"),
    ("completed before started", "order: {started_at: 2026-05-02T00:00:00Z, completed_at: 2026-05-01T00:00:00Z}", "order.completed_at 2026-05-01T00:00:00+00:00 is before order.started_at"),
    ("started before ordered", "order: {ordered_at: 2026-05-02T00:00:00Z, started_at: 2026-05-01T00:00:00Z}", "order.started_at 2026-05-01T00:00:00+00:00 is before order.ordered_at"),
    ("promised before ordered", "order: {ordered_at: 2026-05-02T00:00:00Z, promised_by: 2026-05-01T00:00:00Z}", "order.promised_by 2026-05-01T00:00:00+00:00 is before order.ordered_at"),
    ("done after now", "{now: 2026-05-12T10:30:00+04:00, done: [{remedy: cancel, at: 2026-05-12T10:30:00+04:00}, {remedy: credit, at: 2026-05-12T06:30:01Z}]}", "done[1].at 2026-05-12T06:30:01+00:00 is after now 2026-05-12T10:30:00+04:00; what is done lies in the past"),
    ("now before received", "{now: 2026-05-01T00:00:00Z, received_at: 2026-05-01T00:00:01Z}", "now 2026-05-01T00:00:00+00:00 is before received_at 2026-05-01T00:00:01+00:00"),
    ("a list", "- a", "['a'] is no case; a case is a mapping with the keys reference, stage, channel, now, "),
    ("a word", "hello", "'hello' is no case; "),
    ("nothing", "", "None is no case; "),
    ("NUL in the file", "message: a\0b", "the text holds NUL characters; a case is YAML or JSON text"),
    ("no YAML", "a: b: c", "neither YAML nor JSON at line 1, column 5: mapping values are not allowed in this context"),
    ("no JSON", '{"message": ', "neither YAML nor JSON at line 2, column 1: did not find"),
    ("a list for a key", "? [a]\n: b", "neither YAML nor JSON at line 1, column 3: found unhashable key"),
    ("a tag of Python", "message: !!python/object:os.system x", "neither YAML nor JSON at line 1, column 10: could not determine a constructor"),
    ("deep YAML", "[" * 5000, "neither YAML nor JSON at line 1, column 1001: exceeded maximum nesting depth"),
    ("deep JSON", '{"a":' * 100_000, "neither YAML nor JSON"),
    ("an endless number", '{"order": {"quantity": ' + "1" * 5000 + "}}", "order.quantity: '1111"),
    ("a list of itself", "done: &d [*d]", "done[0]: [[[...]]] is given, allowed is a mapping"),
    ("too long", "message: " + "a" * LARGEST, f"{LARGEST + 9:,} characters are too many for a case; at most 1,000,000 are read"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "fault"), [line[1:] for line in REFUSED], ids=[line[0] for line in REFUSED])
def test_refused(text, fault):
    (told,) = faults(text)
    assert told.startswith(fault)


ALLOWED_AT_THE_LIMIT = [
    ("all taken is returned", "{order: {paid: 5 USD, refunded: 7 USD}, evidence: {charged_extra: 2 USD}}"),
    ("completed as it was ordered", "order: {ordered_at: 2026-05-02T00:00:00Z, completed_at: 2026-05-02T04:00:00+04:00}"),
    ("answered as it was received", "{now: 2026-05-01T00:00:00Z, received_at: 2026-05-01T00:00:00Z}"),
    ("the past in another currency", "{order: {paid: 5 USD}, client: {refunds: [{remedy: credit, amount: 1 KWD}]}}"),
    ("refunded, the price not known", "order: {refunded: 5 USD}"),
    ("nothing paid", "order: {paid: 0 USD, refunded: 0 USD}"),
    ("a file of the greatest length", "message: " + "a" * (LARGEST - 9)),
]


@pytest.mark.parametrize("text", [line[1] for line in ALLOWED_AT_THE_LIMIT], ids=[line[0] for line in ALLOWED_AT_THE_LIMIT])
def test_possible(text):
    assert isinstance(case.from_text(text), Case)


def test_every_fault_of_a_case_is_named_at_once():
    """An agent corrects a case once, not once for each fault."""
    told = faults(
        """
        stage: later
        now: 2026-05-12
        urgent: yes
        client: {name: {first: A}, requests_90d: -1, refunds: [{at: 5}]}
        order: {quantity: 0, paid: twelve, status: lost, colour: red}
        evidence: {can_complete: perhaps}
        done: [{remedy: sorry}]
        """
    )
    keys = ["stage", "now", "client.name", "client.requests_90d", "client.refunds[0].at", "client.refunds[0].remedy", "order.status"]
    keys += ["order.quantity", "order.paid", "order.colour", "evidence.can_complete", "done[0].remedy", "urgent"]
    assert [re.split(r": | is ", fault)[0] for fault in told] == keys


def test_every_impossible_fact_is_named_at_once():
    """Facts that are possible one by one and not together are all named too."""
    told = faults(
        """
        {now: 2026-05-04T00:00:00Z, received_at: 2026-05-05T00:00:00Z,
         order: {paid: 5 USD, refunded: 9 USD, ordered_at: 2026-05-03T00:00:00Z, completed_at: 2026-05-02T00:00:00Z}}
        """
    )
    assert [fault.split(" ")[0] for fault in told] == ["order.refunded", "order.completed_at", "now"]


def test_the_error_says_where():
    """The file stands before the faults, and the faults are joined into one message."""
    with pytest.raises(CaseError) as caught:
        case.from_text("order: {quantity: 0, delivered: -1}", where="cases/a.yaml")
    assert str(caught.value) == "cases/a.yaml: " + "; ".join(caught.value.faults)
    assert len(caught.value.faults) == 2


@pytest.mark.parametrize("given", [None, 5, "text", [], True])
def test_a_plain_value_that_is_no_mapping_is_no_case(given):
    with pytest.raises(CaseError, match="is no case; a case is a mapping"):
        case.from_value(given)


def test_a_case_cannot_be_changed():
    """A decision stays true of the case that it was made for."""
    read = case.from_text("order: {id: a}")
    with pytest.raises(ValueError, match="frozen"):
        read.order.id = "b"


def test_now_is_the_clock_with_its_offset():
    """A case that does not say when it is takes the clock, aware of its offset, and so does the time it was asked."""
    before = datetime.now(UTC)
    read = case.from_text("{}")
    assert before <= read.now <= datetime.now(UTC)
    assert read.asked_at == read.now


# The JSON Schema

KEYWORDS = {"$schema", "$defs", "$ref", "additionalProperties", "allOf", "anyOf", "default", "description", "enum", "examples", "format"}
KEYWORDS |= {"items", "minimum", "maximum", "pattern", "properties", "required", "title", "type", "const", "minLength", "maxLength"}
TYPES = {"object", "array", "string", "integer", "number", "boolean", "null"}


def below(schema: dict[str, Any]) -> list[dict[str, Any]]:
    """The schema and every schema inside it."""
    inner = [*schema.get("$defs", {}).values(), *schema.get("properties", {}).values(), *schema.get("anyOf", [])]
    inner += [schema["items"]] if "items" in schema else []
    return [schema, *(found for part in inner for found in below(part))]


def test_the_shipped_schema_is_current():
    """``scripts_library/case.schema.json`` is what ``drafter case schema`` prints."""
    shipped = json.loads((places.library() / "case.schema.json").read_text(encoding="utf-8"))
    assert shipped == case.schema()


def test_the_schema_is_one():
    """Every keyword and type is of JSON Schema 2020-12, every reference leads somewhere, every pattern compiles."""
    schema = case.schema()
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    for part in below(schema):
        assert set(part) <= KEYWORDS
        assert part.get("type", "object") in TYPES
        assert part.get("$ref", "#/$defs/Order").removeprefix("#/$defs/") in schema["$defs"]
        re.compile(part.get("pattern", ""))


def test_the_schema_names_the_keys_of_a_case():
    """An editor completes exactly the keys that are known, and marks all others."""
    schema = case.schema()
    groups = {"Client": case.Client, "Order": case.Order, "Evidence": case.Evidence, "Done": case.Done, "PastRefund": case.PastRefund}
    for name, described in {**schema["$defs"], "Case": schema}.items():
        assert set(described["properties"]) == set({**groups, "Case": Case}[name].model_fields)
        assert described["additionalProperties"] is False


@pytest.mark.parametrize("path", sorted(places.examples().glob("*.yaml")), ids=lambda path: path.stem)
def test_the_shipped_examples_are_cases(path):
    assert case.from_text(path.read_text(encoding="utf-8"), str(path)).message


def test_without_a_time_of_its_own_a_case_is_not_held_against_the_clock():
    """A clock that is slow refuses no entry of ``done``, and an entry without a day is not late."""
    assert case.from_text("done: [{remedy: credit, at: 2999-01-01T00:00:00Z}]").done
    assert case.from_text("{now: 2026-05-12T10:30:00Z, done: [{remedy: credit}, {remedy: cancel, at: 2026-05-12T10:30:00Z}]}").done


@pytest.mark.parametrize("step", ["ordered_at", "started_at", "completed_at"])
def test_what_happened_lies_in_the_past(facts: Callable[..., dict[str, Any]], step: str) -> None:
    """A mistyped year would widen a warranty; without a stated now, the machine's clock is held against nobody."""
    order = {**facts()["order"], "ordered_at": None, step: "2062-05-01T09:00:00+04:00"}
    with pytest.raises(CaseError, match=f"order.{step} .* is after now"):
        case.from_value(facts(order=order))
    assert case.from_value(facts(order=order, now=None, received_at=None, done=None)).order is not None


def test_a_key_that_stands_twice_is_refused() -> None:
    """Of two blocks of evidence the first would be lost."""
    with pytest.raises(CaseError, match="line 3, column 1: the key 'evidence' stands twice"):
        case.from_text("claim: drops\nevidence: {target: public}\nevidence: {can_complete: true}\n")
    assert case.from_text("claim: drops\norder: {id: '1'}\n").order.id == "1"
