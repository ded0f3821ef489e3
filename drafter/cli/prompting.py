"""What `drafter prompt` and `drafter model probe` show: what would be sent, and what a server is able to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from drafter import places
from drafter.case import Case
from drafter.desk import Desk
from drafter.errors import ModelError
from drafter.writing import answers
from drafter.writing import prompt as prompts
from drafter.writing.answers import Personal
from drafter.writing.model.probing import Probe
from drafter.writing.model.probing import probe as probed
from drafter.writing.prompt import Message


@dataclass(frozen=True, slots=True)
class Shown:
    """The messages that a model would be sent, and the form that is asked for."""

    messages: tuple[Message, ...]
    mode: Personal

    def to_json(self) -> dict[str, Any]:
        """The messages and the schema as they go over the wire."""
        return {
            "mode": self.mode,
            "messages": [{"role": message.role, "content": message.text} for message in self.messages],
            "schema": answers.schema(self.mode),
            "tokens": prompts.tokens(self.messages),
        }

    def __str__(self) -> str:
        return "\n\n".join(f"── {message.role} " + "─" * (60 - len(message.role)) + f"\n{message.text}" for message in self.messages)


def prompt(desk: Desk, case: Case, mode: Personal) -> Shown:
    """What a case would send in ``mode``."""
    return Shown(tuple(prompts.messages(desk.brief(desk.strict(case)), mode, places.prompts())), mode)


def probe(desk: Desk) -> Probe:
    """What the server of the desk's model supports; raise ``ModelError`` where no model is set."""
    if desk.model is None:
        raise ModelError("no model is set; name one by DRAFTER_MODEL or --model", "unset")
    return probed(desk.model)


def shown(found: Probe) -> str:
    """A probe for people."""
    if not found.reached:
        return f"Model       {found.model}\nProblem     {found.problem}"
    able = {"json_schema": found.json_schema, "json_object": found.json_object, "tools": found.tools, "streaming": found.streaming}
    first = f", first words after {found.first_seconds:.2f}" if found.first_seconds is not None else ""
    return "\n".join(
        [
            f"Model       {found.model}",
            *(f"{name:12}{'yes' if yes else 'no'}" for name, yes in able.items()),
            f"Answers in  {found.seconds:.2f} seconds{first}",
            f"Asked by    {found.method} from now on",
        ]
    )
