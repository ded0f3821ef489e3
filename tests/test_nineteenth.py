"""A stranger adds a scenario by one file: it is matched, it asks for what it lists, and it drafts."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml

from drafter.case import Case
from drafter.desk import Desk
from drafter.linting import lint

WORDS = ["the quantity", "wrong amount of followers", "ten times too many", "not what I chose", "picked 1k got 10k", "quantity mismatch"]
COMPLETED = {"status": "completed", "delivered": 1000}


@pytest.fixture(scope="module")
def added(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """The shipped library with a nineteenth scenario, copied from another and given words of its own."""
    import shutil

    from drafter import places

    root = Path(shutil.copytree(places.library(), tmp_path_factory.mktemp("nineteenth") / "library"))
    scenario = yaml.safe_load((root / "scenarios" / "duplicate_charge.yaml").read_text(encoding="utf-8"))
    scenario |= {"id": "wrong_quantity", "ask": ["evidence.charged_extra", "order.quantity"]}
    scenario["heard"] = {register: [f"{words} ({register} {scenario['id']})" for words in WORDS] for register in scenario["heard"]}
    (root / "scenarios" / "wrong_quantity.yaml").write_text(yaml.safe_dump(scenario, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return Desk(root)


def test_lint_is_clean(added: Desk) -> None:
    assert [str(fault) for fault in lint(added.library, added.library.defaults.reviewed_at + timedelta(days=1))] == []


def test_it_asks_for_what_it_lists(added: Desk, case: Callable[..., Case]) -> None:
    """The policy does not know the claim, so the scenario's own list says what must be checked, and nothing of it is presumed."""
    decision = added.draft(case(claim="wrong_quantity", message="x", evidence=None, order=COMPLETED)).decision
    assert (decision.outcome, decision.missing) == ("ask", ("evidence.charged_extra",))


def test_it_drafts(added: Desk, case: Callable[..., Case]) -> None:
    evidence: dict[str, Any] = {"charged_extra": "4.00 USD"}
    draft = added.draft(case(claim="wrong_quantity", message="x", evidence=evidence, order=COMPLETED))
    assert draft.checked.verdict == "kept"
    assert json.loads(json.dumps(draft.to_json()))["scenario"]["id"] == "wrong_quantity"
