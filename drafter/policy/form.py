"""The form of the policy file: which keys and values each of its parts may have."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from drafter.case import Remedy
from drafter.policy.clauses import Basis, Category, ClauseKind


def _one_or_many(given: object) -> object:
    return [given] if isinstance(given, str) else given


Remedies = Annotated[list[Remedy], BeforeValidator(_one_or_many)]
Bases = Annotated[list[Basis], BeforeValidator(_one_or_many)]


class Form(BaseModel):
    """One part of the file; keys that are not listed are refused."""

    model_config = ConfigDict(extra="forbid", strict=False)


class BothForm(Form):
    """A text in both languages."""

    en: str = Field(min_length=1)
    ar: str = Field(min_length=1)


class GrantForm(Form):
    """What a permit gives; several remedies may share a line."""

    remedy: Remedies
    basis: Basis
    when: str | None = None
    up_to: str | None = None
    percent: str | int | None = None
    hours: str | int | None = None
    business: bool = False
    together: Remedies = []


class MatchForm(Form):
    """A set of grants by basis and remedy, all of them where neither is named."""

    basis: Bases | None = None
    but: Bases = []
    remedy: Remedies | None = None
    when: str | None = None
    up_to: str | None = None


class RequireForm(Form):
    """What a require clause asks for."""

    approval: str | None = None
    outcome: Literal["escalate"] | None = None


class ClauseForm(Form):
    """One clause, whatever its kind."""

    id: str = Field(pattern=r"^[A-Z][A-Za-z0-9_]{0,15}$")
    kind: ClauseKind
    title: BothForm
    text: BothForm
    when: str | None = None
    category: Category | None = None
    grants: list[GrantForm] = []
    takes: list[MatchForm] = []
    caps: list[MatchForm] = []
    cites: list[MatchForm] = []
    prefers: Remedy | None = None
    requires: RequireForm | None = None
    flag: str | None = Field(default=None, pattern=r"^[a-z_]+$")
    step: Literal["acknowledge", "resolve", "execute", "follow_up"] | None = None
    at_least: str | int | None = None
    within: str | int | None = None
    source: str = ""
    told: bool = True


class AskedForm(Form):
    """A claim that asks only where a condition does not rule it out."""

    claim: str
    when: str


class PresumptionForm(Form):
    """What is done about an absent fact."""

    fact: str
    asked: list[str | AskedForm] = []
    presumed: str | bool | int | None = None


DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class HoursForm(Form):
    """When the desk is staffed."""

    zone: str
    opens: int = Field(ge=0, le=23)
    closes: int = Field(ge=1, le=24)
    days: list[Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]] = Field(min_length=1)


class FileForm(Form):
    """The whole file."""

    version: int
    parameters: dict[str, int | str | list[str] | dict[str, str]]
    business_hours: HoursForm
    definitions: dict[str, str] = {}
    presumptions: list[PresumptionForm] = []
    inform_when: list[str] = []
    category_order: list[str] = []
    claim_basis: dict[str, Basis] = {}
    asks_nothing: list[str] = []
    clauses: list[ClauseForm]
