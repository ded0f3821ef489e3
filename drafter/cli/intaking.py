"""What `drafter intake` reads: a text and when it was received, by the clock where nobody says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from time import monotonic
from typing import Any

from drafter import places
from drafter.desk import Desk
from drafter.errors import DrafterError, ModelError
from drafter.intake import Intake, intake
from drafter.intake.modelled import PATHS
from drafter.writing.masking import Veiled


@dataclass(frozen=True, slots=True)
class Taken:
    """An intake, and what came of asking the model where one was asked."""

    intake: Intake
    model: dict[str, Any] | None = None

    def to_json(self) -> dict[str, Any]:
        """The intake as plain values, with the model's part where there is one."""
        return {**self.intake.to_json(), **({"model": self.model} if self.model else {})}

    def to_yaml(self) -> str:
        """The case as a case file; that a model failed stands on top."""
        failure = self.model["failure"] if self.model else None
        return (f"# without the model: {failure}\n" if failure else "") + self.intake.to_yaml()


def read(text: str, received_at: object, desk: Desk) -> Taken:
    """The intake of a text that is not empty; raise ``DrafterError`` for one that is, or a time without its UTC offset.

    The desk's model, where it has one, is asked for more; one that fails leaves what the text says.
    """
    if not text.strip():
        raise DrafterError("the note is empty; a note is the words of an agent, a chat or an order line")
    received = _instant(received_at) if received_at is not None else None
    asking = _Asking(desk) if desk.model else None
    made = intake(
        text,
        received_at=received,
        now=datetime.now(UTC).astimezone(),
        matcher=desk.matcher,
        ask=asking.ask if asking else None,
        scenarios=desk.library.scenario_ids,
    )
    return Taken(made, asking.told if asking else None)


class _Asking:
    """One question to the desk's model; ``told`` is what came of it."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.told: dict[str, Any] = {}

    def ask(self, veiled: Veiled) -> Sequence[Mapping[str, str]]:
        from drafter.writing import answers, prompt
        from drafter.writing.model import Answer
        from drafter.writing.model.usage import usage

        assert self.desk.model is not None
        fields, answer, failure, began = ("path", "value", "quote"), Answer(""), None, monotonic()
        asked = prompt.intake(list(PATHS.items()), veiled.text, places.prompts())
        try:
            answer = self.desk.model.ask(asked, answers.listing("facts", "facts", fields), self.desk.model.deadline())
        except ModelError as error:
            failure = str(error)
        rows = answers.rows(answer.text, "facts", fields)
        if rows is None and failure is None:
            failure = "the model's answer holds no list of facts"
        self.told = {**usage(self.desk.model.name, [answer], monotonic() - began).to_json(), "failure": failure}
        return rows or ()


def _instant(given: object) -> datetime:
    try:
        read = datetime.fromisoformat(given) if isinstance(given, str) else None
    except ValueError:
        read = None
    if read is None or read.tzinfo is None or not 1971 <= read.year <= 2998:
        raise DrafterError(f"received_at: {given!r} is no time with its UTC offset, such as 2026-05-12T10:30:00+04:00")
    return read
