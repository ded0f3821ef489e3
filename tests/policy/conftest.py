"""The house policy, and cases written as briefly as a table needs them."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from typing import Any

import pytest
import yaml

from drafter import case, places, policy
from drafter.case import Case
from drafter.policy import Decision, Policy

NOW = "2026-05-12T10:30:00+04:00"  # a Tuesday
RECEIVED = "2026-05-12T10:05:00+04:00"


@pytest.fixture(scope="session")
def house() -> Policy:
    """The policy that ships."""
    return policy.load(places.library() / "policy.yaml")


@pytest.fixture(scope="session")
def house_text() -> str:
    """The file of the policy that ships."""
    return (places.library() / "policy.yaml").read_text(encoding="utf-8")


@pytest.fixture
def house_value(house_text: str) -> Any:
    """The plain value of the policy that ships, free to be changed."""
    return copy.deepcopy(yaml.safe_load(house_text))


@pytest.fixture(scope="session")
def case_of() -> Callable[..., Case]:
    """A case from the groups of facts that a row states; a fact that is None is absent."""

    def build(claim: str | None = None, **facts: Any) -> Case:
        return case.from_value({"now": NOW, "received_at": RECEIVED, "claim": claim, **facts})

    return build


@pytest.fixture(scope="session")
def decided(case_of: Callable[..., Case], house: Policy) -> Callable[..., Decision]:
    """The house policy's decision on such a case."""

    def decide(claim: str | None = None, **facts: Any) -> Decision:
        return policy.decide(case_of(claim, **facts), house)

    return decide


@pytest.fixture(scope="session")
def small() -> Callable[..., Mapping[str, Any]]:
    """The smallest policy that loads, with ``changes`` in its top keys and ``clauses`` of its own."""

    def build(*clauses: Mapping[str, Any], **changes: Any) -> Mapping[str, Any]:
        both = {"en": "A title", "ar": "عنوان"}
        return {
            "version": 1,
            "parameters": {},
            "business_hours": {"zone": "Asia/Dubai", "opens": 9, "closes": 21, "days": ["monday"]},
            "clauses": [{"title": both, "text": both, **clause} for clause in clauses],
            **changes,
        }

    return build
