"""What a server supports and how fast it answers, found out by asking it a few small questions."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING, Any

from drafter.errors import ModelError
from drafter.writing.model import Answer, Model, answer_of, remembered
from drafter.writing.model.remembered import Method

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

_SENT = [("system", "Answer in JSON."), ("user", 'Answer with the JSON object {"ok": true} and nothing else.')]
_SCHEMA = {
    "name": "probe",
    "strict": True,
    "schema": {"type": "object", "properties": {"ok": {"type": "boolean"}}, "required": ["ok"], "additionalProperties": False},
}
_TOOL = {"type": "function", "function": {"name": "say", "description": "Say that all is well.", "parameters": _SCHEMA["schema"]}}


@dataclass(frozen=True, slots=True)
class Probe:
    """What was found; ``seconds`` is a whole small answer, ``first_seconds`` the first words of a streamed one (None: no answer)."""

    model: str
    reached: bool
    json_schema: bool
    json_object: bool
    tools: bool
    streaming: bool
    seconds: float | None
    first_seconds: float | None
    method: Method
    problem: str | None

    def to_json(self) -> dict[str, Any]:
        """The probe as plain values."""
        return {name: getattr(self, name) for name in self.__slots__}


def probe(model: Model) -> Probe:
    """Ask the server of ``model`` once in each way, and remember how a form is asked for there."""
    plain, seconds, problem = _asked(model, lambda chat: answer_of(chat.invoke(_SENT)))
    if plain is None:
        return Probe(model.name, False, False, False, False, False, None, None, "plain", problem)
    forms: dict[Method, dict[str, Any]] = {
        "json_schema": {"type": "json_schema", "json_schema": _SCHEMA},
        "json_object": {"type": "json_object"},
    }
    takes = {method: _in_form(model, form) for method, form in forms.items()}
    tools, _, _ = _asked(model, lambda chat: Answer(str(chat.bind_tools([_TOOL]).invoke(_SENT).tool_calls or "")))
    first = _first_words(model)
    method: Method = "json_schema" if takes["json_schema"] else "json_object" if takes["json_object"] else "plain"
    remembered.remember(model.cache, model.server, method)
    return Probe(
        model.name,
        True,
        takes["json_schema"],
        takes["json_object"],
        bool(tools and tools.text),
        first is not None,
        seconds,
        first,
        method,
        None,
    )


def _asked(model: Model, work: Callable[[BaseChatModel], Answer]) -> tuple[Answer | None, float, str | None]:
    deadline = model.deadline()
    began = monotonic()
    try:
        answer = model.call(work, deadline)
    except ModelError as error:
        return None, round(monotonic() - began, 3), str(error)
    return answer, round(monotonic() - began, 3), None


def _in_form(model: Model, form: dict[str, Any]) -> bool:
    answer, _, _ = _asked(model, lambda chat: answer_of(chat.bind(response_format=form).invoke(_SENT)))
    return answer is not None and _is_the_object(answer.text)


def _is_the_object(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except ValueError:
        return False


def _first_words(model: Model) -> float | None:
    """The seconds until the first words of a streamed answer; None where nothing is streamed."""
    began = monotonic()

    def work(chat: BaseChatModel) -> Answer:
        first = next((monotonic() - began for chunk in chat.stream(_SENT) if str(chunk.text)), None)
        return Answer("" if first is None else f"{first:.3f}")

    answer, _, _ = _asked(model, work)
    return float(answer.text) if answer and answer.text else None
