"""The policy file: what loads, and every fault with its clause and key, all at once."""
# ruff: noqa: E501 - a row of a table stands on one line

from __future__ import annotations

import copy
from fractions import Fraction
from typing import Any

import pytest

from drafter import policy
from drafter.errors import PolicyError
from drafter.policy import loading

PERMIT: dict[str, Any] = {"id": "E1", "kind": "permit", "grants": [{"remedy": "redelivery", "basis": "quality"}]}


def faults(given: Any) -> tuple[str, ...]:
    with pytest.raises(PolicyError) as caught:
        policy.from_value(given)
    return caught.value.faults


def test_the_house_policy_loads(house):
    """What ships has the clauses of the design, each with a text in both languages, in the order people list them."""
    ids = [clause.id for clause in house.clauses]
    assert {clause_id[0] for clause_id in ids} == set("PEGNBIFL")
    assert [clause_id for clause_id in ids if clause_id.startswith("E")] == [
        "E1",
        "E2",
        "E2r",
        "E3",
        "E4",
        "E5",
        "E6",
        "E6x",
        "E7",
        "E7n",
        "E8",
    ]
    assert all(clause.text.en and clause.text.ar and clause.title.en and clause.title.ar for clause in house.clauses)


def test_a_clause_is_found_by_its_id(house):
    """The clause of an id, and a KeyError for one that is not there."""
    assert house.clause("E2").category == "partial_delivery"
    with pytest.raises(KeyError, match="Z9"):
        house.clause("Z9")


RANKS = [
    (["E10", "E2", "E1"], ["E1", "E2", "E10"]),
    (["E2x", "E2", "E2a"], ["E2", "E2a", "E2x"]),
    (["L1", "B1", "E1"], ["B1", "E1", "L1"]),
    (["E02", "E2"], ["E02", "E2"]),
    (["E2", "E02"], ["E02", "E2"]),
]


@pytest.mark.parametrize(("written", "ordered"), RANKS, ids=[" ".join(line[0]) for line in RANKS])
def test_the_order_of_the_file_does_not_matter(small, written, ordered):
    loaded = policy.from_value(small(*({**PERMIT, "id": clause_id} for clause_id in written)))
    assert [clause.id for clause in loaded.clauses] == ordered


PARAMETERS = [
    (20, 20),
    ("0.10", Fraction(1, 10)),
    ("1/3", Fraction(1, 3)),
    (0, 0),
    (["court", "محكمة"], ("court", "محكمة")),
    ({"USD": "50", "KWD": "15.350"}, {"USD": 50, "KWD": Fraction("15.35")}),
]


@pytest.mark.parametrize(("written", "value"), PARAMETERS, ids=[str(line[0]) for line in PARAMETERS])
def test_a_parameter(small, written, value):
    assert policy.from_value(small(PERMIT, parameters={"own": written})).parameters["own"] == value


def test_one_remedy_or_many(small):
    """A grant of two remedies is two grants alike; a set that names no basis covers all, less those after ``but``."""
    own = small(
        {**PERMIT, "grants": [{"remedy": ["redelivery", "refill"], "basis": "quality", "together": "cancel"}]},
        {"id": "N1", "kind": "forbid", "takes": [{"but": "quality", "remedy": "refill"}, {"basis": ["quality", "resume"]}, {}]},
    )
    loaded = policy.from_value(own)
    assert [(grant.remedy, grant.together) for grant in loaded.clause("E1").grants] == [
        ("redelivery", ("cancel",)),
        ("refill", ("cancel",)),
    ]
    first, second, third = loaded.clause("N1").takes
    assert (first.covers("refill", "quality"), first.covers("refill", "resume"), first.covers("cancel", "resume")) == (False, True, False)
    assert (second.covers("cancel", "quality"), second.covers("cancel", "goodwill")) == (True, False)
    assert third.covers("cancel", "outcome")


def clause(**changes: Any) -> dict[str, Any]:
    return {**PERMIT, **changes}


def grant(**changes: Any) -> dict[str, Any]:
    return clause(grants=[{"remedy": "redelivery", "basis": "quality", **changes}])


CLAUSE_FAULTS = [
    ("a kind", clause(kind="allow"), "clause E1, kind: Input should be 'permit', 'forbid', 'limit', 'require' or 'process'"),
    ("an id", clause(id="e-1"), "clause e-1, id: String should match pattern"),
    ("an unknown key", clause(unless="begun"), "clause E1, unless: Extra inputs are not permitted"),
    ("no Arabic", clause(text={"en": "A text"}), "clause E1, text, ar: Field required"),
    ("an empty text", clause(text={"en": "", "ar": "نص"}), "clause E1, text, en: String should have at least 1 character"),
    ("a category", clause(category="nice"), "clause E1, category: Input should be 'clear_cut', "),
    ("a condition", clause(when="order.paid"), "clause E1, when, column 1: yields a money, but a flag is needed here"),
    ("a fact", clause(when="order.delivered > 0 and order.color == 'red'"), "clause E1, when, column 25: 'order.color' is no fact; known are "),
    ("an offer's fact before there is one", clause(when="offer.amount > order.paid"), "clause E1, when, column 1: 'offer.amount' is no fact"),
    ("a basis", grant(basis="luck"), "clause E1, grants, 0, basis: Input should be 'undelivered', "),
    ("a remedy", grant(remedy="gift"), "clause E1, grants, 0, remedy, 0: Input should be 'credit', "),
    ("credit without a ceiling", grant(remedy="credit"), "clause E1, grants[0]: a credit needs up_to, the greatest amount"),
    ("refund without a ceiling", grant(remedy="refund"), "clause E1, grants[0]: a refund needs up_to, the greatest amount"),
    ("discount without a share", grant(remedy="discount"), "clause E1, grants[0]: a discount needs percent, the greatest share"),
    ("a ceiling that is no money", grant(up_to="order.delivered"), "clause E1, grants[0], up_to, column 1: yields a number, but a money is needed"),
    ("a time that is no number", grant(hours="days(1)"), "clause E1, grants[0], hours, column 1: yields a span, but a number is needed here"),
    ("a permit of nothing", clause(grants=[]), "clause E1: a permit without grants permits nothing; add grants or remove it"),
    ("a permit that takes", clause(takes=[{}]), "clause E1, takes: a permit clause cannot have it; allowed in forbid and limit"),
    ("a forbid that grants", clause(kind="forbid"), "clause E1, grants: a forbid clause cannot have it; allowed in permit"),
    ("a forbid that caps", clause(kind="forbid", grants=[], caps=[{"up_to": "order.paid"}]), "clause E1, caps: a forbid clause cannot have it; allowed in limit"),
    ("a limit that grants", clause(kind="limit"), "clause E1, grants: a limit clause cannot have it; allowed in permit"),
    ("a require that grants", clause(kind="require"), "clause E1, grants: a require clause cannot have it; allowed in permit"),
    ("a process that grants", clause(kind="process"), "clause E1, grants: a process clause cannot have it; allowed in permit"),
    ("a permit that requires", clause(requires={"outcome": "escalate"}), "clause E1, requires: a permit clause cannot have it; allowed in require"),
    ("a cap of nothing", clause(kind="limit", grants=[], caps=[{}]), "clause E1, caps: a cap needs up_to"),
    ("approval and outcome", clause(kind="require", grants=[], requires={"approval": "a", "outcome": "escalate"}), "clause E1, requires: approval is asked of each offer"),
    ("a flag", clause(flag="Not good"), "clause E1, flag: String should match pattern"),
]  # fmt: skip


@pytest.mark.parametrize(("written", "fault"), [line[1:] for line in CLAUSE_FAULTS], ids=[line[0] for line in CLAUSE_FAULTS])
def test_a_fault_of_a_clause(small, written, fault):
    (told,) = faults(small(written))
    assert told.startswith(fault)


HOURS = {"zone": "Asia/Dubai", "opens": 9, "closes": 21, "days": ["monday"]}
FILE_FAULTS = [
    ("a key", {"clause": []}, "clause: Extra inputs are not permitted"),
    ("a parameter that is no number", {"parameters": {"most": "many"}}, "parameters, most: 'many' is no number; write 20, '0.10', a list of words or a table"),
    ("a parameter over zero", {"parameters": {"most": "1/0"}}, "parameters, most: '1/0' is no number"),
    ("a negative parameter", {"parameters": {"most": -1}}, "parameters, most: -1 is negative"),
    ("a percentage over the whole", {"parameters": {"goodwill_percent": 200}}, "parameters, goodwill_percent: 200 is more than the whole, 100"),
    ("a share over the whole", {"parameters": {"goodwill_share": "1.5"}}, "parameters, goodwill_share: 1.5 is more than the whole, 1"),
    ("an earliest after the latest", {"parameters": {"refund_days_from": 5, "refund_days": 3}}, "parameters, refund_days_from: 5 is above refund_days, 3"),
    ("hours that end before they begin", {"parameters": {"up_from_hours": 9, "up_to_hours": 8}}, "parameters, up_from_hours: 9 is above up_to_hours, 8"),
    ("a table of no currency", {"parameters": {"limits": {"XYZ": "5"}}}, "parameters, limits: 'XYZ' is no ISO 4217 currency"),
    ("a table of no numbers", {"parameters": {"limits": {"USD": "five"}}}, "parameters, limits: {'USD': 'five'} is no number"),
    ("a time zone", {"business_hours": {**HOURS, "zone": "Asia/Gulf"}}, "business_hours, zone: 'Asia/Gulf' is no time zone; such as Asia/Dubai"),
    ("a zone that is a path", {"business_hours": {**HOURS, "zone": "../etc"}}, "business_hours, zone: '../etc' is no time zone"),
    ("closed before it opens", {"business_hours": {**HOURS, "closes": 9}}, "business_hours: closes 9 is not after opens 9"),
    ("an hour", {"business_hours": {**HOURS, "closes": 25}}, "business_hours, closes: Input should be less than or equal to 24"),
    ("no days", {"business_hours": {**HOURS, "days": []}}, "business_hours, days: List should have at least 1 item"),
    ("a day", {"business_hours": {**HOURS, "days": ["funday"]}}, "business_hours, days, 0: Input should be 'monday', "),
    ("a definition", {"definitions": {"begun": "order.begun"}}, "definitions, begun, column 1: 'order.begun' is no fact"),
    ("a definition of a text", {"definitions": {"which": "claim"}}, "definitions, which: 'claim' yields a text or a list"),
    ("a definition before its parts", {"definitions": {"a": "b", "b": "True"}}, "definitions, a, column 1: 'b' is unknown"),
    ("a presumption of no fact", {"presumptions": [{"fact": "order.color"}]}, "presumptions, order.color: no fact of a case; known are client.name, "),
    ("a presumed word", {"presumptions": [{"fact": "evidence.target", "presumed": "open"}]}, "presumptions, evidence.target: 'open' is never the case; allowed are public, "),
    ("a word presumed of a flag", {"presumptions": [{"fact": "evidence.panel_fault", "presumed": "no"}]}, "presumptions, evidence.panel_fault: 'no' is no value of a flag fact"),
    ("a flag presumed of a number", {"presumptions": [{"fact": "order.warranty_days", "presumed": True}]}, "presumptions, order.warranty_days: True is no value of a number fact"),
    ("when it is asked", {"presumptions": [{"fact": "order.status", "asked": [{"claim": "drops", "when": "begun"}]}]}, "presumptions, order.status, asked by drops, column 1: 'begun' is unknown"),
    ("when to inform", {"inform_when": ["order.paid"]}, "inform_when, column 1: yields a money, but a flag is needed here"),
    ("an order of categories", {"category_order": ["E", "Z"]}, "category_order: no clause begins with 'Z'"),
    ("a basis of a claim", {"claim_basis": {"drops": "luck"}}, "claim_basis, drops: Input should be 'undelivered', "),
]  # fmt: skip


@pytest.mark.parametrize(("changes", "fault"), [line[1:] for line in FILE_FAULTS], ids=[line[0] for line in FILE_FAULTS])
def test_a_fault_of_the_file(small, changes, fault):
    (told,) = faults(small(PERMIT, **changes))
    assert told.startswith(fault)


def test_every_fault_of_a_file_is_named_at_once(small):
    """A panel owner corrects the file once: faults of parameters, definitions, presumptions and clauses stand together."""
    own = small(
        clause(when="nope"),
        clause(grants=[{"remedy": "credit", "basis": "quality"}, {"remedy": "discount", "basis": "goodwill"}]),
        parameters={"most": "many"},
        definitions={"begun": "order.begun"},
        presumptions=[{"fact": "order.color"}],
        category_order=["Z"],
    )
    told = faults(own)
    begins = ["parameters, most", "definitions, begun", "clause E1: the id stands twice", "category_order", "presumptions, order.color"]
    begins += ["clause E1, when", "clause E1, grants[0]: a credit", "clause E1, grants[1]: a discount"]
    assert sorted(next(begin for begin in begins if fault.startswith(begin)) for fault in told) == sorted(begins)


def test_every_fault_of_form_is_named_at_once(small):
    """Wrong kinds of values are named together as well."""
    own = {**small(clause(kind="allow"), clause(id="E2", flag="No!")), "version": "one"}
    assert [fault.split(":")[0] for fault in faults(own)] == ["version", "clause E1, kind", "clause E2, flag"]


@pytest.mark.parametrize("given", [None, [], "text", 5])
def test_what_is_no_policy(given):
    assert faults(given)[0].startswith("the file: Input should be a valid dictionary")


TEXTS = [
    ("no YAML", "a: b: c", "line 1, column 5: not YAML: mapping values are not allowed in this context"),
    ("a tag that does not fit", "version: !!int one", "not YAML: "),
    ("a truth that is none", "version: !!bool maybe", "not YAML: "),
    ("a tag of Python", "version: !!python/name:os.system", "line 1, column 10: not YAML: could not determine a constructor"),
    ("deep", "[" * 5000, "line 1, column 1001: not YAML: exceeded maximum nesting depth"),
    ("nothing", "", "the file: Input should be a valid dictionary"),
]


@pytest.mark.parametrize(("text", "fault"), [line[1:] for line in TEXTS], ids=[line[0] for line in TEXTS])
def test_a_text_that_is_no_policy(text, fault):
    with pytest.raises(PolicyError) as caught:
        policy.from_text(text, "own.yaml")
    assert caught.value.faults[0].startswith(fault)
    assert str(caught.value).startswith("own.yaml: ")


def test_a_file_that_cannot_be_read(tmp_path):
    """A missing file and one that is not UTF-8 are faults of the policy, with its path."""
    for path, content in ((tmp_path / "none.yaml", None), (tmp_path / "latin.yaml", b"\xff\xfe")):
        if content is not None:
            path.write_bytes(content)
        with pytest.raises(PolicyError, match=f"{path.name}: cannot be read"):
            loading.load(path)


def test_nothing_of_the_given_value_is_changed(house_value):
    """Loading reads; the same value loads again to the same clauses."""
    before = copy.deepcopy(house_value)
    first = policy.from_value(house_value)
    assert house_value == before
    assert [clause.id for clause in policy.from_value(house_value).clauses] == [clause.id for clause in first.clauses]
