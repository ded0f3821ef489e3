"""A model whose answers are noted and kept in files, and one that answers from such files alone, without a key or a network.

An answer is found by a hash of what was asked: the model's name, the messages and the form, never the key or the address. So a changed
prompt or a changed case is a request that nobody recorded, and is told as such.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from time import monotonic
from typing import Any

from drafter.errors import ModelError
from drafter.settings import Settings
from drafter.writing.model import Answer, Model, Schema
from drafter.writing.prompt import Message

_NAMED = 24
"""Signs of the hash that name a file."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """One question and its answer; ``seconds`` are those of the model, None where nobody measured them."""

    messages: tuple[Message, ...]
    answer: Answer
    seconds: float | None


def key(model: str, messages: Sequence[Message], form: Schema) -> str:
    """The hash by which an answer is kept: the same on every machine, and of nothing but what was asked.

    >>> key("m", [Message("user", "مرحبا")], {"title": "t"})[:12]
    '8b5e077311f3'
    """
    asked = {"model": model, "messages": [[message.role, message.text] for message in messages], "form": dict(form)}
    return hashlib.sha256(json.dumps(asked, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


class Noting(Model):
    """A model that notes every exchange, and keeps its answer in ``folder`` where there is one.

    ``about`` says what is asked for, ``waited`` how many seconds all questions took, those without an answer too.
    """

    def __init__(self, settings: Settings, cache: Path, folder: Path | None = None) -> None:
        super().__init__(settings, cache)
        self.folder = folder
        self.about = ""
        self.waited = 0.0
        self._noted: list[Exchange] = []

    def ask(self, messages: Sequence[Message], schema: Schema, deadline: float) -> Answer:
        """The answer, noted and kept; raise ``ModelError`` where there is none or the folder cannot be written."""
        began = monotonic()
        try:
            answer = super().ask(messages, schema, deadline)
        finally:
            self.waited += (taken := monotonic() - began)
        exchange = Exchange(tuple(messages), answer, round(taken, 3))
        self._noted.append(exchange)
        if self.folder is not None:
            self._keep(self.folder, schema, exchange)
        return exchange.answer

    def taken(self) -> tuple[Exchange, ...]:
        """The exchanges since the last time that they were taken."""
        taken, self._noted = tuple(self._noted), []
        return taken

    def _keep(self, folder: Path, form: Schema, exchange: Exchange) -> None:
        named = key(self.name, exchange.messages, form)
        answer = {**asdict(exchange.answer), "seconds": exchange.seconds}
        value = {"key": named, "model": self.name, "form": form["title"], "about": self.about, "answer": answer}
        path = folder / f"{named[:_NAMED]}.json"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            path.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        except OSError as error:
            raise ModelError(f"{path}: the answer cannot be kept: {error.strerror}") from None


class Replayed(Noting):
    """A model that answers what was recorded in ``source``, and nothing else; ``unrecorded`` names what it was asked in vain."""

    def __init__(self, settings: Settings, cache: Path, source: Path) -> None:
        self._answers = _read(source, settings.model)
        super().__init__(replace(settings, model=next(iter(self._answers.values()))["model"]), cache)
        self.source = source
        self.unrecorded: list[str] = []

    def deadline(self) -> float:
        """The end of the budget; nothing needs to be loaded."""
        return monotonic() + self.settings.timeout

    def ask(self, messages: Sequence[Message], schema: Schema, deadline: float) -> Answer:  # noqa: ARG002 - what is kept is there at once
        """The answer that was recorded; raise ``ModelError`` where none was."""
        kept = self._answers.get(key(self.name, messages, schema))
        if kept is None:
            if not any(message.role == "assistant" for message in messages):
                self.unrecorded.append(self.about)
            raise ModelError(f"no answer to this request is recorded in {self.source}", "missing")
        told = dict(kept["answer"])
        seconds = told.pop("seconds", None)
        self._noted.append(Exchange(tuple(messages), Answer(**told), seconds))
        return self._noted[-1].answer

    def stream(self, messages: Sequence[Message], schema: Schema, deadline: float) -> Iterator[str | Answer]:
        """The recorded answer, all at once."""
        answer = self.ask(messages, schema, deadline)
        yield answer.text
        yield answer


def _read(folder: Path, model: str | None) -> dict[str, dict[str, Any]]:
    """The recorded answers of one model by their keys; raise ``ModelError`` where there are none, or those of several."""
    found = [_file(path) for path in sorted(folder.glob("*.json"))]
    names = sorted({str(value["model"]) for value in found})
    if model is None and len(names) > 1:
        raise ModelError(f"{folder} holds answers of several models ({', '.join(names)}); name one by --model", "unset")
    kept = {str(value["key"]): value for value in found if value["model"] == (model or names[0])}
    if not kept:
        whose = f" of the model {model!r}; there are some of {', '.join(names)}" if names else ""
        raise ModelError(f"{folder} holds no recorded answers{whose}", "missing")
    return kept


def _file(path: Path) -> dict[str, Any]:
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
        Answer(**{name: told for name, told in value["answer"].items() if name != "seconds"})
        return {"key": str(value["key"]), "model": str(value["model"]), "answer": dict(value["answer"])}
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise ModelError(f"{path}: not a recorded answer: {error}") from None
