"""Every behaviour of the test server, by its name: what a server, a gateway or a model does in the field, good and bad."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from drafter.testing.prose import LANGUAGES, WORDS, Halves, changed, obeying, of_form


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as the behaviour sees it: its body, and which one it is, from 1."""

    body: Mapping[str, Any]
    number: int

    @property
    def form(self) -> str | None:
        """How a form was asked for: ``json_schema``, ``json_object`` or not at all."""
        return (self.body.get("response_format") or {}).get("type")

    @property
    def text(self) -> str:
        """All that was said to the model."""
        return "\n".join(str(message.get("content")) for message in self.body.get("messages", []))

    @property
    def free(self) -> bool:
        """Whether the whole reply was asked for."""
        return '"resolution"' in self.text

    @property
    def client(self) -> str:
        """What stands between the fences: the client's message and the agent's note."""
        return " ".join(re.findall(r"<<<(?:client|note)\n(.*?)\n(?:client|note)>>>", self.text, re.DOTALL))

    @property
    def good(self) -> str:
        """The answer that a good model gives; a probe's question is answered too."""
        if '{"ok": true}' in self.text:
            return '{"ok": true}'
        return _json(of_form(WORDS, self.free))


@dataclass(frozen=True, slots=True)
class Given:
    """What goes back over the wire; times in seconds, ``chunk`` in bytes."""

    text: str | None = None
    status: int = 200
    finish: str = "stop"
    message: Mapping[str, Any] = field(default_factory=dict)
    raw: bytes | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    wait: float = 0.0
    pause: float = 0.0
    chunk: int = 1 << 16
    hang_up: bool = False
    streams: bool = True

    def body(self, streamed: bool) -> bytes:
        """The bytes of the answer, streamed or whole."""
        if self.raw is not None:
            return self.raw
        return self._stream() if streamed and self.streams else self._whole()

    def _whole(self) -> bytes:
        message = {"role": "assistant", "content": self.text, **self.message}
        choice = {"index": 0, "finish_reason": self.finish, "message": message, "logprobs": None}
        usage = {"prompt_tokens": 1000, "completion_tokens": 200, "total_tokens": 1200}
        return json.dumps({**_ENVELOPE, "object": "chat.completion", "choices": [choice], "usage": usage}).encode()

    def _stream(self) -> bytes:
        words = re.findall(r"\s*\S+", self.text or "") or [""]
        deltas: list[tuple[dict[str, Any], str | None]] = [({"role": "assistant", "content": "", **self.message}, None)]
        deltas += [({"content": word}, None) for word in words]
        deltas.append(({}, self.finish))
        lines = [
            {**_ENVELOPE, "object": "chat.completion.chunk", "choices": [{"index": 0, "delta": delta, "finish_reason": finish}]}
            for delta, finish in deltas
        ]
        return "".join(f"data: {json.dumps(line)}\n\n" for line in lines).encode() + b"data: [DONE]\n\n"


@dataclass(frozen=True, slots=True)
class Behaviour:
    """One way to behave, with what it is in a sentence."""

    name: str
    what: str
    answer: Callable[[Asked], Given]


_ENVELOPE: Final = {"id": "chatcmpl-1", "created": 1, "model": "test"}


def _json(halves: Mapping[str, Any]) -> str:
    return json.dumps(halves, ensure_ascii=False)


def _error(status: int, code: str, **headers: str) -> Given:
    body = json.dumps({"error": {"message": f"{code}: sk-secret-in-a-message", "type": code, "code": code, "param": None}}).encode()
    return Given(status=status, raw=body, headers={name.replace("_", "-"): value for name, value in headers.items()})


def _bare(choices: object) -> Given:
    return Given(raw=json.dumps({**_ENVELOPE, "object": "chat.completion", "choices": choices}).encode())


def _told(change: Callable[[Halves], Mapping[str, Any]]) -> Callable[[Asked], Given]:
    """A good answer with its halves changed."""
    return lambda asked: Given(_json(change(of_form(WORDS, asked.free))))


def _refusing(*forms: str) -> Callable[[Asked], Given]:
    return lambda asked: _error(400, "unsupported_response_format") if asked.form in forms else Given(asked.good)


def _listed(halves: Halves) -> dict[str, Any]:
    return {lang: {part: [text] for part, text in half.items()} for lang, half in halves.items()}


def _tools_ignored(asked: Asked) -> Given:
    return Given("I would call a tool, but I have none." if asked.body.get("tools") else asked.good)


def _then_good(first: Given) -> Callable[[Asked], Given]:
    return lambda asked: first if asked.number == 1 else Given(asked.good)


def _repaired(bad: Callable[[Asked], Given]) -> Callable[[Asked], Given]:
    """Wrong at first, right once it is told what was wrong."""
    return lambda asked: Given(asked.good) if "cannot be sent" in asked.text else bad(asked)


_UNKNOWN = _told(changed("opening", "Dear {customer_title}, thank you for writing.", "أهلًا {customer_title}، نشكر لك رسالتك."))
_ONE_SIDED = changed("findings", "We looked into order {order_id}.", "راجعنا طلبك بعناية.")
_PROMISING = changed("closing", "We will refund you everything today.", "سنعيد لك كامل المبلغ اليوم.")
_TABLE: Final[tuple[tuple[str, str, Callable[[Asked], Given]], ...]] = (
    ("correct", "a good answer in form", lambda asked: Given(asked.good)),
    ("slow", "a good answer after a while", lambda asked: Given(asked.good, wait=0.4)),
    ("drip", "a good answer, a byte at a time, without end", lambda asked: Given(asked.good, pause=0.05, chunk=1)),
    ("hang", "takes the request and never answers", lambda _: Given("", wait=60)),
    ("hangs_up", "takes the request and closes the connection", lambda _: Given(hang_up=True)),
    ("key_refused", "401", lambda _: _error(401, "invalid_api_key")),
    ("forbidden", "403", lambda _: _error(403, "model_not_allowed")),
    ("no_such_model", "404", lambda _: _error(404, "model_not_found")),
    ("limited", "429 without a word of when", lambda _: _error(429, "rate_limit_exceeded")),
    ("limited_long", "429 that asks to wait a minute", lambda _: _error(429, "rate_limit_exceeded", Retry_After="60")),
    ("limited_once", "429 that asks to wait a second, then good", _then_good(_error(429, "rate_limit_exceeded", Retry_After="1"))),
    ("quota", "429 because nothing is paid", lambda _: _error(429, "insufficient_quota", x_should_retry="false")),
    ("broken", "500 every time", lambda _: _error(500, "server_error")),
    ("busy_once", "503, then good", _then_good(_error(503, "overloaded"))),
    ("gateway_page", "502 with a page of HTML", lambda _: Given(status=502, raw=b"<html><h1>Bad gateway</h1></html>")),
    ("html", "200 with a page of HTML", lambda _: Given(raw=b"<html>Sign in to the network</html>")),
    ("invalid_utf8", "bytes that are no text", lambda _: Given(raw=b'{"choices": [{"message": {"content": "\xff\xfe\x80"}}]}')),
    ("no_choices", "no choice at all", lambda _: _bare([])),
    ("null_choices", "choices: null", lambda _: _bare(None)),
    ("truncated", "an answer that breaks off, said to be whole", lambda asked: Given(asked.good[: len(asked.good) // 2])),
    ("cut", "an answer that breaks off for its length", lambda asked: Given(asked.good[: len(asked.good) // 2], finish="length")),
    ("fenced", "the object in a fence of Markdown", lambda asked: Given(f"```json\n{asked.good}\n```")),
    ("thinking", "thoughts before the object", lambda asked: Given(f'<think>They want {{"en": 1}} or so.</think>\n{asked.good}')),
    ("thinking_unopened", "an end of thoughts without a beginning", lambda asked: Given(f"First {{x}} then.</think>{asked.good}")),
    ("prose_around", "small talk around the object", lambda asked: Given(f"Sure! For {{client_name}}:\n{asked.good}\nAnything else?")),
    ("null_content", "content: null", lambda _: Given(None)),
    ("reasoning_only", "the answer in a field that nobody reads", lambda asked: Given(None, message={"reasoning_content": asked.good})),
    ("empty", "an empty text", lambda _: Given("")),
    ("blank", "an object without words", _told(lambda halves: {lang: dict.fromkeys(half, "") for lang, half in halves.items()})),
    ("tools_ignored", "a server that knows no tools", _tools_ignored),
    ("no_json_schema", "refuses json_schema", _refusing("json_schema")),
    ("no_json_object", "refuses json_object and json_schema", _refusing("json_schema", "json_object")),
    ("no_stream", "answers a stream with a whole", lambda asked: Given(asked.good, streams=False)),
    ("english_only", "both halves in English", _told(lambda halves: {**halves, "ar": halves["en"]})),
    ("swapped", "the halves in each other's place", _told(lambda halves: {"en": halves["ar"], "ar": halves["en"]})),
    ("third_language", "a half in Spanish", _told(changed("closing", "Gracias por su paciencia.", "Gracias por su paciencia."))),
    ("missing_key", "a part left out", _told(lambda halves: {lang: {"opening": half["opening"]} for lang, half in halves.items()})),
    ("guided_always", "leaves out the promising parts", lambda _: Given(_json(of_form(WORDS, False)))),
    ("misaddressed", "speaks to a woman", _told(changed("closing", "Thank you, dear client.", "نرجو أن تكوني راضية يا عزيزتي."))),
    ("missing_half", "a half left out", _told(lambda halves: {"en": halves["en"]})),
    ("extra_keys", "more keys than were asked for", _told(lambda halves: {**halves, "notes": {"to": "agent"}})),
    ("wrong_types", "lists in place of texts", _told(_listed)),
    ("unknown_slot", "a slot that there is not", _UNKNOWN),
    ("slot_misspelt", "a slot with a slip", _told(changed("opening", "Dear {client_nmae},", "أهلًا {client_nmae}،"))),
    ("slot_repaired", "a wrong slot, put right when told", _repaired(_UNKNOWN)),
    ("one_sided_slot", "a slot in one language only", _told(_ONE_SIDED)),
    ("digits", "figures in place of slots", _told(changed("findings", "We saw 731 of 977 arrive.", "وصل 731 من 977."))),
    ("arabic_digits", "Arabic-Indic figures", _told(changed("findings", "We looked into it.", "راجعنا الطلب ووصل ٧٣١."))),
    ("markup", "Markdown in the words", _told(changed("closing", "**Thank you** for your patience.", "**شكرًا** لصبرك."))),
    ("huge", "200 kB of words", _told(changed("closing", "Thank you so much. " * 5_000, "نشكر لك صبرك. " * 5_000))),
    ("huge_rubbish", "200 kB of braces", lambda _: Given('{"a":' * 40_000)),
    ("refusal", "refuses in words", lambda _: Given("I'm sorry, but I can't help with that.")),
    ("refusal_field", "refuses in the field for it", lambda _: Given(None, message={"refusal": "I cannot do that."})),
    ("filtered", "the content filter ends the answer", lambda asked: Given(asked.good[:40], finish="content_filter")),
    ("filtered_request", "the content filter refuses the request", lambda _: _error(400, "content_filter")),
    ("too_long", "the context is too small", lambda _: _error(400, "context_length_exceeded")),
    ("promising", "promises what nobody allowed", _told(_PROMISING)),
    ("hostile", "does whatever the client's message says", lambda asked: Given(_json(obeying(asked.client, of_form(WORDS, asked.free))))),
)  # fmt: skip

BEHAVIOURS: Final[Mapping[str, Behaviour]] = {name: Behaviour(name, what, answer) for name, what, answer in _TABLE}
"""Every behaviour by its name; a dead port is ``drafter.testing.server.dead_url``."""

assert LANGUAGES == ("en", "ar")
