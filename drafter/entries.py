"""What the files of the script library hold: lines, scenarios, remedies, questions, terms."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from drafter.case import Gender, Remedy
from drafter.policy.clauses import Basis

Register = Literal["en", "msa", "gulf", "arabizi", "mixed"]
Key = Literal["acknowledge", "ask", "offer", "inform", "decline", "escalate", "follow_up"]
Part = Literal["opening", "findings", "resolution", "timeline", "relationship", "closing"]
Said = Literal["promise", "done"]
REGISTERS: tuple[Register, ...] = ("en", "msa", "gulf", "arabizi", "mixed")
PARTS: tuple[Part, ...] = ("opening", "findings", "resolution", "timeline", "relationship", "closing")
SLOT = re.compile(r"\{([a-z_]+)\}")


class _Form(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Both(_Form):
    """A text in both languages."""

    en: str = Field(min_length=1)
    ar: str = Field(min_length=1)


class Genders(_Form):
    """An Arabic text for a man, for a woman and for whoever is addressed without a known gender."""

    male: str = Field(min_length=1)
    female: str = Field(min_length=1)
    unknown: str = Field(min_length=1)


class Revised(_Form):
    """When each language was last changed; Arabic is the translation."""

    en: date
    ar: date


class Line(_Form):
    """One approved line: the same words in both languages, used where ``when`` holds."""

    when: str | None = None
    en: str = Field(min_length=1)
    ar: str | Genders
    revised: Revised | None = None

    @property
    def slots(self) -> frozenset[str]:
        """The slots that the English text names."""
        return frozenset(SLOT.findall(self.en))

    def arabic(self, gender: Gender) -> str:
        """The Arabic text for a client of ``gender``."""
        return self.ar if isinstance(self.ar, str) else str(getattr(self.ar, gender))

    def arabics(self) -> tuple[str, ...]:
        """All Arabic texts of the line."""
        return (self.ar,) if isinstance(self.ar, str) else (self.ar.male, self.ar.female, self.ar.unknown)


Parts = dict[Part, list[Line]]


class Entry(_Form):
    """What every library file says of itself."""

    id: str = Field(pattern=r"^[a-z][a-z0-9_]{1,40}$")
    version: int = Field(ge=1)
    status: Literal["draft", "in_review", "approved", "retired"]
    owner: str = Field(min_length=1)
    reviewed_at: date
    review_by: date
    revised: Revised


class Heard(_Form):
    """Example messages of a scenario, by register."""

    en: list[str] = []
    msa: list[str] = []
    gulf: list[str] = []
    arabizi: list[str] = []
    mixed: list[str] = []

    def of(self, register: Register) -> list[str]:
        """The examples of one register."""
        return list(getattr(self, register))


class Scenario(Entry):
    """One scenario: how clients speak of it, what to find out, and its lines for every outcome."""

    title: Both
    mode: Literal["strict", "guided", "free"] | None = None
    clauses: list[str] = []
    ask: list[str] = []
    unlikely_when: str | None = None
    heard: Heard = Heard()
    replies: dict[Key, Parts]


class Defaults(Entry):
    """The lines that scenarios leave out."""

    replies: dict[Key, Parts]


class RemedyLines(_Form):
    """How one remedy is promised or told as done; without ``basis`` on any basis."""

    remedy: Remedy
    basis: list[Basis] = []
    said: Said
    resolution: list[Line] = Field(min_length=1)
    timeline: list[Line] = []


class Remedies(Entry):
    """The promising lines, by remedy."""

    remedies: list[RemedyLines]


class Question(_Form):
    """How a missing fact is found out: what the agent checks, and what the client may be asked."""

    agent: Both
    client: Line | None = None


class Questions(Entry):
    """Questions by the path of the fact."""

    questions: dict[str, Question]


class Word(_Form):
    """A spelling or phrase not to be used, what to write instead, and what it means."""

    bad: str
    good: str = ""
    gloss: str


class Term(_Form):
    """A term of the trade with the words to avoid for it."""

    id: str
    en: str
    ar: str
    avoid_en: list[str] = []
    avoid_ar: list[str] = []
    note: str = ""


class Glossary(BaseModel):
    """The trade's terms and the word lists that ``drafter lint`` looks for."""

    model_config = ConfigDict(extra="ignore", frozen=True)
    terms: list[Term]
    words: dict[str, list[Word]]


class MoreHeard(Heard):
    """A file under ``heard/``: further examples of the scenario it is named after."""

    @model_validator(mode="before")
    @classmethod
    def _is_mapping(cls, given: object) -> object:
        if not isinstance(given, Mapping):
            raise ValueError(f"a mapping from {', '.join(REGISTERS)} to lists of messages is needed")
        return given
