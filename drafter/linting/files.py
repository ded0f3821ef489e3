"""Files that cannot be read as what they should be, each fault with its line and the keys or values that are allowed."""

from __future__ import annotations

import re
import types
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from drafter.entries import REGISTERS, Defaults, Glossary, Questions, Remedies, Scenario
from drafter.library import Library
from drafter.linting.fault import Fault
from drafter.linting.sources import Keys, Place, Sources
from drafter.linting.texts import DEFAULTS, GLOSSARY, POLICY, QUESTIONS, REMEDIES

_MODELS: Mapping[str, type[BaseModel]] = {
    DEFAULTS: Defaults,
    REMEDIES: Remedies,
    QUESTIONS: Questions,
    GLOSSARY: Glossary,
}
_POLICY_KEYS: Mapping[str, str] = {
    "": "version, parameters, business_hours, definitions, presumptions, inform_when, category_order, claim_basis, asks_nothing, clauses",
    "business_hours": "zone, opens, closes, days",
    "presumptions": "fact, asked, presumed",
    "asked": "claim, when",
    "clauses": "id, kind, title, text, when, category, grants, takes, caps, cites, prefers, requires, flag, step, at_least, within, "
    "source, told",
    "grants": "remedy, basis, when, up_to, percent, hours, business, together",
    "takes": "basis, but, remedy, when, up_to",
    "caps": "basis, but, remedy, when, up_to",
    "cites": "basis, but, remedy, when, up_to",
    "requires": "approval, outcome",
    "title": "en, ar",
    "text": "en, ar",
}
"""The keys of policy.yaml, by the key that they stand under."""

_AT_LINE = re.compile(r"line (\d+)(?:, column \d+)?: ")
_CLAUSE = re.compile(r"clause ([A-Za-z0-9_]+)(?:, ([^:]*?))?(?:, column (\d+))?: ")
_KEYED = re.compile(r"([A-Za-z_][\w. ,\[\]-]*?)(?:, column (\d+))?: ")
_TAGS = ("str", "Genders", "[key]")
"""What pydantic adds to a path: the branch of a union, and a mapping's own key."""


def unreadable(library: Library, sources: Sources) -> Iterator[Fault]:
    """Everything that keeps a file from being used."""
    for told in library.faults():
        file, rest = _split(told, library.root)
        if not re.match(r"\S+\.ar\.str: ", rest):  # the other branch of the union names both forms
            yield _fault(Place(sources, file), rest)


def repeated(sources: Sources) -> Iterator[Fault]:
    """Keys that stand twice in one mapping."""
    for path in sorted(sources.root.rglob("*.yaml")):
        file = path.relative_to(sources.root).as_posix()
        for keys, first, second in sources.repeated(file):
            place = Place(sources, file, keys)
            message = f"the key {keys[-1]!r} stands in line {first} and again in line {second}; only the last would be read, so keep one"
            yield Fault("file.duplicate_key", file, place.fault("", "").key, second, message)


def _split(told: str, root: Path) -> tuple[str, str]:
    """A sentence of ``Library.faults`` as the file, relative to the library, and the rest."""
    if told.startswith(str(root)):
        told = told[len(str(root)) :].lstrip("/\\")
    file, found, rest = told.partition(".yaml: ")
    return (file + ".yaml", rest) if found else ("", told.lstrip(": "))


def _fault(place: Place, told: str) -> Fault:
    if at_line := _AT_LINE.match(told):
        return Fault("file.unreadable", place.file, "", int(at_line[1]), told[at_line.end() :])
    if clause := _CLAUSE.match(told):
        column = f"column {clause[3]}: " if clause[3] else ""
        at = _clause(place, clause[1], clause[2] or "")
        return at.fault("file.unreadable", column + _said(place.file, at.keys, told[clause.end() :]))
    keyed = _KEYED.match(told)
    if not keyed:
        return place.fault("file.unreadable", told)
    keys = tuple(int(part) if part.isdigit() else part for part in re.split(r"\.|, ", keyed[1]))
    message = (f"column {keyed[2]}: " if keyed[2] else "") + told[keyed.end() :]
    if keys == ("the file",):
        return place.fault("file.unreadable", message)
    return _at(place, keys).fault("file.unreadable", _said(place.file, keys, message))


def _said(file: str, keys: Keys, message: str) -> str:
    """The fault in plain words, with what is allowed."""
    key, allowed = str(keys[-1]), _allowed(file, keys[:-1])
    if message.startswith("Field required"):
        return f"the key {key!r} is missing and needed{f'; the keys here are {allowed}' if allowed else ''}"
    if message.startswith("Extra inputs are not permitted"):
        return f"{key!r} is no key{f'; allowed here are {allowed}' if allowed else ''}"
    if key == "Genders":
        return f"a text is needed, or a mapping with male, female and unknown{_given(message)}"
    if message.startswith("Input should be a valid dictionary"):
        within = _allowed(file, keys)
        return f"a mapping is needed{f' with the keys {within}' if within else ''}{_given(message)}"
    return message


def _given(message: str) -> str:
    """What stands there instead, as the reader reported it."""
    found = re.search(r" \(given .*\)$", message)
    return found[0] if found else ""


def _at(place: Place, keys: Keys) -> Place:
    """The place of ``keys`` without what pydantic adds, a missing last key included."""
    plain = tuple(key for key in keys if key not in _TAGS)
    return place.at(*plain)


def _clause(place: Place, clause_id: str, rest: str) -> Place:
    """The place of a clause's key; policy faults name clauses by their ids."""
    for number, found in enumerate(place.sources.below(place.file, "clauses", "id")):
        if clause_id in (found, str(number)):
            parts = re.findall(r"[a-z_]+|\d+", rest)
            return place.at("clauses", number, *(int(part) if part.isdigit() else part for part in parts))
    return place


def _allowed(file: str, keys: Keys) -> str:
    """The keys that may stand in the mapping at ``keys``, empty where they are free."""
    if file == POLICY:
        return _POLICY_KEYS.get(next((str(key) for key in reversed(keys) if isinstance(key, str)), ""), "")
    return ", ".join(REGISTERS if file.startswith("heard/") else _fields(_MODELS.get(file, Scenario), keys))


def _fields(model: type[BaseModel], keys: Keys) -> list[str]:
    """The fields of the model that stands below ``model`` at ``keys``."""
    annotation: Any = model
    for key in keys:
        annotation = _below(annotation, key)
    found = _model(annotation)
    return list(found.model_fields) if found else []


def _below(annotation: Any, key: str | int) -> Any:
    model = _model(annotation)
    if model and str(key) in model.model_fields:
        return model.model_fields[str(key)].annotation
    args = get_args(annotation)
    origin = get_origin(annotation)
    if origin in (dict, list):
        return args[-1]
    if origin in (Union, types.UnionType):
        return annotation if key in _TAGS else next((below for part in args if (below := _below(part, key)) is not None), None)
    return _below(args[0], key) if origin is Annotated else None


def _model(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    if get_origin(annotation) in (Literal, dict, list):
        return None
    return next((model for part in get_args(annotation) if (model := _model(part))), None)
