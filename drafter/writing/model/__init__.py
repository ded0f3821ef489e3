"""The model: one question, one answer, within a budget of seconds; the one room of LangChain and openai.

Any provider that LangChain knows can be named; OpenAI and every server that speaks its protocol come with Drafter. The budget is hard: the
call runs in a thread of its own, and when the time is up its connection is closed and the draft goes on without it. Whatever goes wrong
becomes a ``ModelError`` of one sentence (``drafter.writing.model.failures``). Nothing that is sent or received is logged, and LangSmith's
tracing is off unless the installation turned it on.
"""

from __future__ import annotations

import json
import queue
import threading
import weakref
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any

from drafter.errors import ModelError
from drafter.settings import Settings
from drafter.writing.model import clients, remembered
from drafter.writing.model.clients import Budget
from drafter.writing.model.remembered import METHODS, Method
from drafter.writing.prompt import Message

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel
    from langchain_core.messages import AIMessage
    from langchain_core.runnables import Runnable

Schema = Mapping[str, Any]
"""A JSON Schema in the strict form, with a title."""

_STEPS_DOWN = frozenset({400, 415, 422, 501})
"""What servers answer to a form that they do not support."""

_OF_THE_WORDS = frozenset({"content_filter", "content_policy_violation", "context_length_exceeded"})
"""Reasons for the same answers that another form would not help."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: its text, why it ended, and what it cost where the server says."""

    text: str
    finish: str | None = None
    refusal: str | None = None
    input_tokens: int | None = None
    output_tokens: int | None = None


@dataclass(frozen=True, slots=True)
class _Line:
    """A client with a connection of its own."""

    chat: BaseChatModel
    budget: Budget


class Model:
    """The model that the settings name, for several threads at once; ``close`` ends its connections, as its own end does."""

    def __init__(self, settings: Settings, cache: Path) -> None:
        if settings.model is None:
            raise ModelError("no model is set; name one by DRAFTER_MODEL or --model", "unset")
        self.settings = settings
        self.cache = cache
        self.name = settings.model
        self._idle: list[_Line] = []
        self.close = weakref.finalize(self, _all_closed, self._idle)

    @property
    def server(self) -> str:
        """What the abilities of the server are remembered by: its address without anybody's name, and the model."""
        address = (self.settings.base_url or "default").split("://")[-1].split("@")[-1].split("?")[0].rstrip("/")
        return f"{address} {self.name}"

    def deadline(self) -> float:
        """The end of the budget of a draft that begins now; what must be loaded first is loaded before."""
        self._idle.append(self._line())  # what is slow to load is loaded
        return monotonic() + self.settings.timeout

    def ask(self, messages: Sequence[Message], schema: Schema, deadline: float) -> Answer:
        """The answer to ``messages``, in the form of ``schema`` where the server can be held to it; raise ``ModelError``."""
        found: Answer | None = None
        for got in self._within(deadline, lambda chat, _: self._negotiated(lambda method: _whole(chat, messages, schema, method))):
            found = got if isinstance(got, Answer) else found
        assert found is not None
        return found

    def stream(self, messages: Sequence[Message], schema: Schema, deadline: float) -> Iterator[str | Answer]:
        """The same answer as it arrives, text by text; the last thing is the whole ``Answer``. Raise ``ModelError``."""

        def work(chat: BaseChatModel, say: Callable[[str], None]) -> Answer:
            return self._negotiated(lambda method: _arriving(chat, messages, schema, method, say))

        return self._within(deadline, work)

    def call(self, work: Callable[[BaseChatModel], Answer], deadline: float) -> Answer:
        """Whatever ``work`` does with the client, within the deadline; raise ``ModelError``."""
        return next(got for got in self._within(deadline, lambda chat, _: work(chat)) if isinstance(got, Answer))

    def _negotiated(self, once: Callable[[Method], Answer]) -> Answer:
        """The form is asked for in the strictest way that the server takes, which is then remembered."""
        known = remembered.method(self.cache, self.server)
        for method in METHODS[METHODS.index(known) :]:
            try:
                answer = once(method)
            except Exception as error:  # a vendor's error: refused for its form, or told where it is caught
                if method == METHODS[-1] or not _is_about_the_form(error):
                    raise
            else:
                remembered.remember(self.cache, self.server, method)
                return answer
        raise AssertionError("the last way either answers or raises")

    def _within(self, deadline: float, work: Callable[[BaseChatModel, Callable[[str], None]], Answer]) -> Iterator[str | Answer]:
        """What ``work`` says and returns, in a thread that is left to itself when the time is up."""
        line = self._line()
        line.budget.deadline = deadline
        box: queue.SimpleQueue[str | Answer | Exception] = queue.SimpleQueue()
        threading.Thread(target=_run, args=(work, line.chat, box, self._tracing()), daemon=True).start()
        got: str | Answer | Exception = ""
        while isinstance(got, str):
            try:
                left = deadline - monotonic()  # what keeps arriving does not put the end off
                got = box.get(timeout=left) if left > 0 else box.get_nowait()
                if left <= 0 and isinstance(got, str):
                    raise queue.Empty
            except queue.Empty:
                _closed(line.chat)
                raise ModelError(f"the model did not answer within {self.settings.timeout:g} seconds", "timeout") from None
            if isinstance(got, str):
                yield got
        self._idle.append(line)
        if isinstance(got, Exception):
            from drafter.writing.model import failures

            raise failures.told(got, self.name, self.settings) from got
        yield got

    def _tracing(self) -> AbstractContextManager[Any]:
        if self.settings.tracing:
            return nullcontext()
        from langsmith import tracing_context

        return tracing_context(enabled=False)

    def _line(self) -> _Line:
        try:
            return self._idle.pop()
        except IndexError:
            budget = Budget()
            return _Line(self._client(budget), budget)

    def _client(self, budget: Budget) -> BaseChatModel:
        try:
            return clients.chat(self.name, self.settings, budget)
        except ModelError:
            raise
        except Exception as error:  # a provider that is not installed or not known, a key that is missing: each vendor has its own
            from drafter.writing.model import failures

            raise failures.unusable(error, self.name) from error


def _is_about_the_form(error: Exception) -> bool:
    """Whether a server refused the form rather than the words."""
    return getattr(error, "status_code", None) in _STEPS_DOWN and getattr(error, "code", None) not in _OF_THE_WORDS


def _run(
    work: Callable[[BaseChatModel, Callable[[str], None]], Answer],
    chat: BaseChatModel,
    box: queue.SimpleQueue[str | Answer | Exception],
    tracing: AbstractContextManager[Any],
) -> None:
    try:
        with tracing:
            box.put(work(chat, box.put))
    except Exception as error:  # it is raised again where the answer is waited for
        box.put(error)


def _closed(chat: BaseChatModel) -> None:
    """End the connection that a late answer would come by, so that its thread ends too."""
    client = getattr(chat, "root_client", None)
    if client is not None:
        client.close()


def _all_closed(idle: list[_Line]) -> None:
    while idle:
        _closed(idle.pop().chat)


def _whole(chat: BaseChatModel, messages: Sequence[Message], schema: Schema, method: Method) -> Answer:
    if method == "plain" or _speaks_openai(chat):
        return answer_of(_asking(chat, schema, method).invoke(pairs(messages)))
    found = chat.with_structured_output(dict(schema), include_raw=True).invoke(pairs(messages))  # in the provider's own way
    raw, parsed = (found.get("raw"), found.get("parsed")) if isinstance(found, dict) else (None, None)
    answer = answer_of(raw) if raw is not None else Answer("")
    return replace(answer, text=json.dumps(parsed, ensure_ascii=False)) if isinstance(parsed, dict) else answer


def _arriving(chat: BaseChatModel, messages: Sequence[Message], schema: Schema, method: Method, say: Callable[[str], None]) -> Answer:
    total: Any = None
    for chunk in _asking(chat, schema, method if _speaks_openai(chat) else "plain").stream(pairs(messages)):
        total = chunk if total is None else total + chunk
        if text := str(chunk.text):
            say(text)
    return answer_of(total) if total is not None else Answer("")


def _speaks_openai(chat: BaseChatModel) -> bool:
    return hasattr(chat, "root_client")


def _asking(chat: BaseChatModel, schema: Schema, method: Method) -> Runnable[Any, Any]:
    """The client, asked for the form; LangChain's own way of asking starts three threads and takes longer than all else here."""
    return chat if method == "plain" else chat.bind(response_format=_form(schema, method))


def _form(schema: Schema, method: Method) -> dict[str, Any]:
    if method == "json_object":
        return {"type": "json_object"}
    wanted = {key: value for key, value in schema.items() if key not in ("title", "description")}
    return {"type": "json_schema", "json_schema": {"name": schema["title"], "schema": wanted, "strict": True}}


def pairs(messages: Sequence[Message]) -> list[tuple[str, str]]:
    """Messages as LangChain takes them."""
    return [(message.role, message.text) for message in messages]


def answer_of(message: AIMessage) -> Answer:
    """A message of LangChain as an answer."""
    usage: Any = message.usage_metadata or {}
    return Answer(
        text=str(message.text),
        finish=message.response_metadata.get("finish_reason"),
        refusal=message.additional_kwargs.get("refusal"),
        input_tokens=usage.get("input_tokens"),
        output_tokens=usage.get("output_tokens"),
    )
