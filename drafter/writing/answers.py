"""A model's answer: the form that is asked for, and how it is got out of whatever came back.

Servers wrap the object in thoughts, fences and small talk, break it off or leave it out. ``extract`` never raises: what holds no object
gives None, and ``read`` says in a sentence what is wrong.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic_core import from_json

from drafter.folding import Language

Part = Literal["opening", "findings", "resolution", "timeline", "closing"]
Personal = Literal["guided", "free"]

PARTS: Final[Mapping[Personal, tuple[Part, ...]]] = {
    "guided": ("opening", "findings", "closing"),
    "free": ("opening", "findings", "resolution", "timeline", "closing"),
}
"""The parts that the model writes, in both languages."""

_LONGEST = 60_000
_MOST_TRIES = 200
_MOST_ROWS = 40
_THOUGHTS = re.compile(r"<(think|thinking|thought|reasoning|reflection)>.*?</\1>", re.DOTALL | re.IGNORECASE)
_END_OF_THOUGHTS = re.compile(r"</(?:think|thinking|thought|reasoning|reflection)>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Words:
    """What the model wrote for one part, in both languages."""

    en: str
    ar: str

    def of(self, lang: Language) -> str:
        """The text for one language."""
        return self.en if lang == "en" else self.ar


Prose = Mapping[Part, Words]


class _Form(BaseModel):
    model_config = ConfigDict(extra="ignore", strict=True)


class _GuidedHalf(_Form):
    opening: str
    findings: str
    closing: str


class _FreeHalf(_GuidedHalf):
    resolution: str
    timeline: str


class _Guided(_Form):
    en: _GuidedHalf
    ar: _GuidedHalf


class _Free(_Form):
    en: _FreeHalf
    ar: _FreeHalf


def schema(mode: Personal) -> dict[str, Any]:
    """The JSON Schema of an answer, in the strict form that servers take."""
    return {"title": f"{mode}_reply", "description": "The reply in both languages.", **_object({"en": _half(mode), "ar": _half(mode)})}


def _half(mode: Personal) -> dict[str, Any]:
    return _object({part: {"type": "string"} for part in PARTS[mode]})


def _object(properties: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": dict(properties), "required": list(properties), "additionalProperties": False}


def listing(title: str, key: str, fields: tuple[str, ...]) -> dict[str, Any]:
    """The JSON Schema of a list of rows of texts under one key."""
    rows = {"type": "array", "items": _object({field: {"type": "string"} for field in fields})}
    return {"title": title, "description": "What was found.", **_object({key: rows})}


def rows(text: str, key: str, fields: tuple[str, ...]) -> list[dict[str, str]] | None:
    """The rows of an answer in the form of ``listing``, those that are out of form left out; None where there is no list.

    >>> rows('```{"facts": [{"path": "a", "value": 5}, 7]}```', "facts", ("path", "value"))
    [{'path': 'a', 'value': '5'}]
    """
    found = next((each[key] for each in _objects(_spoken(text[:_LONGEST])) if isinstance(each.get(key), list)), None)
    if found is None:
        return None
    kept = [row for row in found if isinstance(row, dict) and all(isinstance(row.get(field), (str, int, bool)) for field in fields)]
    return [{field: _written(row[field]) for field in fields} for row in kept[:_MOST_ROWS]]


def _written(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def extract(text: str) -> dict[str, Any] | None:
    """The object that an answer holds: the first with both languages, else the first with one of them, else None.

    >>> extract('<think>{"no": 1}</think>Here:\\n```json\\n{"en": {"opening": "Hi"}, "ar": {}}\\n```')
    {'en': {'opening': 'Hi'}, 'ar': {}}
    >>> extract("I cannot help with {client_name}."), extract('{"en": {"opening": "cut')
    (None, None)
    """
    found = list(_objects(_spoken(text[:_LONGEST])))
    either = [each for each in found if {"en", "ar"} & each.keys()]
    return next((each for each in either if {"en", "ar"} <= each.keys()), either[0] if either else None)


def _spoken(text: str) -> str:
    """The text without the model's thoughts; an end of thoughts without its beginning ends them too."""
    said = _THOUGHTS.sub(" ", text)
    ends = list(_END_OF_THOUGHTS.finditer(said))
    return said[ends[-1].end() :] if ends else said


def _objects(text: str) -> Iterator[dict[str, Any]]:
    """The JSON objects of a text that do not lie in one another, in order."""
    decoder = json.JSONDecoder(strict=False)  # a line break inside a text is not worth a refusal
    at, tries = text.find("{"), 0
    while at >= 0 and tries < _MOST_TRIES:
        tries += 1
        try:
            value, end = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            end = at + 1
        else:
            if isinstance(value, dict):
                yield value
        at = text.find("{", end)


def read(text: str, mode: Personal) -> tuple[Prose, str | None]:
    """The prose of an answer, and the sentence that says what is wrong with its form where something is.

    A free answer without the promising parts is out of form, and its guided parts are given all the same: a guided reply is made of them.
    """
    found = extract(text)
    if found is None:
        return {}, "the answer is empty" if not text.strip() else "the answer holds no JSON object"
    try:
        return _parts(found, mode), None
    except ValidationError as error:
        wrong = "; ".join(_told(".".join(map(str, fault["loc"])), fault["type"]) for fault in error.errors()[:4])
    try:
        return _parts(found, "guided") if mode == "free" else {}, wrong
    except ValidationError:
        return {}, wrong


def _parts(found: dict[str, Any], mode: Personal) -> Prose:
    made = (_Guided if mode == "guided" else _Free).model_validate(found)
    return {part: Words(str(getattr(made.en, part)), str(getattr(made.ar, part))) for part in PARTS[mode]}


def _told(key: str, kind: str) -> str:
    return f"the key {key!r} is missing" if kind == "missing" else f"{key!r} is not of the form that was asked for"


def complete(text: str, mode: Personal) -> Prose:
    """The parts that stand in both languages of an answer which is still arriving.

    >>> list(complete('{"en": {"opening": "Hi", "findings": "", "closing": "Bye"}, "ar": {"opening": "أهلًا", "fin', "guided"))
    ['opening']
    """
    said = _spoken(text)
    start = said.find('{"' if '{"' in said else "{")
    try:
        value = from_json(said[start:], allow_partial=True) if start >= 0 else None
    except ValueError:
        return {}
    en, ar = (value.get("en"), value.get("ar")) if isinstance(value, dict) else (None, None)
    if not (isinstance(en, dict) and isinstance(ar, dict)):
        return {}
    return {part: Words(en[part], ar[part]) for part in PARTS[mode] if isinstance(en.get(part), str) and isinstance(ar.get(part), str)}
