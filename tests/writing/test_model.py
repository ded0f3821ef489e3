"""The wire, with a real server behind the real client: what leaves, how long it may take, what is remembered, what is logged."""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from drafter.case import Case
from drafter.desk import Desk
from drafter.errors import ModelError
from drafter.folding import fold
from drafter.settings import Settings
from drafter.testing import Server, serve
from drafter.testing.behaviours import Asked, Behaviour, Given
from drafter.testing.server import dead_url
from drafter.writing import answers
from drafter.writing.model import Answer, Model
from drafter.writing.model.probing import probe
from drafter.writing.prompt import Message

Built = Callable[..., Case]
FORM = answers.schema("guided")
ASKED = [Message("system", 'Form: "findings"'), Message("user", "Write.")]


@contextmanager
def _model(behaviour: str | Behaviour, cache: Path, **changes: Any) -> Iterator[tuple[Model, Server]]:
    with serve(behaviour) as server:
        yield Model(Settings(model="test", base_url=server.url, **{"timeout": 5.0, **changes}), cache), server


def test_a_question_gets_its_answer(tmp_path: Path) -> None:
    with _model("correct", tmp_path) as (model, server):
        answer = model.ask(ASKED, FORM, model.deadline())
    assert json.loads(answer.text).keys() == {"en", "ar"}
    assert (answer.finish, answer.input_tokens, answer.output_tokens) == ("stop", 1000, 200)
    (sent,) = server.requests
    assert sent["model"] == "test"
    assert [message["role"] for message in sent["messages"]] == ["system", "user"]
    assert sent.keys() == {"model", "stream", "messages", "max_tokens", "response_format"}  # what every server knows, and nothing else
    assert sent["response_format"]["type"] == "json_schema"
    assert sent["response_format"]["json_schema"]["strict"] is True


@pytest.mark.parametrize("name", ["gpt-5-pro", "codex-7b-instruct", "openai:o3", "qwen2.5:7b", "meta/llama-3:free"])
def test_a_server_of_ones_own_is_asked_for_chat_completions(tmp_path: Path, name: str) -> None:
    """Whatever the model is called: LangChain would send some names to another address."""
    with serve("correct") as server:
        model = Model(Settings(model=name, base_url=server.url, timeout=5.0), tmp_path)
        assert model.ask(ASKED, FORM, model.deadline()).text
    assert server.requests[0]["model"] == name.removeprefix("openai:")


def test_an_answer_arrives_in_pieces(tmp_path: Path) -> None:
    with _model("correct", tmp_path) as (model, _):
        *pieces, last = model.stream(ASKED, FORM, model.deadline())
    assert isinstance(last, Answer)
    assert len(pieces) > 20
    assert "".join(str(piece) for piece in pieces) == last.text


@pytest.mark.parametrize(
    ("behaviour", "kind", "told"),
    [
        ("hang", "timeout", "the model did not answer within 0.6 seconds"),
        ("drip", "timeout", "the model did not answer within 0.6 seconds"),
        ("key_refused", "key", "refused the key (401); set OPENAI_API_KEY"),
        ("forbidden", "key", "does not let this key use the model (403)"),
        ("no_such_model", "missing", "(404); look at DRAFTER_MODEL and OPENAI_BASE_URL"),
        ("limited_long", "limit", "is asked too often (429), rate_limit_exceeded; it asks to wait 60 seconds"),
        ("quota", "limit", "(429), insufficient_quota"),
        ("html", "answer", "answered something that is no chat completion"),
        ("invalid_utf8", "answer", "answered something that is no chat completion"),
        ("cut", "cut", "the model's answer was cut off before its end"),
        ("filtered", "filtered", "the provider's content filter withheld the answer"),
        ("filtered_request", "filtered", "the provider's content filter withheld the answer"),
        ("too_long", "refused", "refused the request (400), context_length_exceeded"),
    ],
)
def test_a_failure_is_one_sentence(tmp_path: Path, behaviour: str, kind: str, told: str) -> None:
    """Typed, in plain words, inside the budget, and without the server's own words, which may repeat a key."""
    with _model(behaviour, tmp_path, timeout=0.6) as (model, _):
        deadline = model.deadline()
        began = time.monotonic()
        with pytest.raises(ModelError) as raised:
            model.ask(ASKED, FORM, deadline)
        assert time.monotonic() - began < 1.6
    assert raised.value.kind == kind
    assert told in str(raised.value)
    assert "sk-" not in str(raised.value)
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize(("behaviour", "kind"), [("broken", "server"), ("gateway_page", "server"), ("hangs_up", "unreachable")])
def test_a_short_failure_is_tried_again(tmp_path: Path, behaviour: str, kind: str) -> None:
    with _model(behaviour, tmp_path, timeout=10.0) as (model, server):
        with pytest.raises(ModelError) as raised:
            model.ask(ASKED, FORM, model.deadline())
        assert len(server.requests) == 3
    assert raised.value.kind == kind


def test_a_dead_port_is_told(tmp_path: Path) -> None:
    url = dead_url()
    model = Model(Settings(model="test", base_url=url, timeout=5.0), tmp_path)
    with pytest.raises(ModelError, match="cannot be reached") as raised:
        model.ask(ASKED, FORM, model.deadline())
    assert raised.value.kind == "unreachable"
    assert url.split("//")[1].split("/")[0] in str(raised.value)


@pytest.mark.parametrize(
    ("settings", "kind", "told"),
    [
        (Settings(), "unset", "no model is set; name one by DRAFTER_MODEL or --model"),
        (Settings(model="gpt-4o-mini"), "key", "needs a key: set OPENAI_API_KEY"),
        (Settings(model="gpt-4o-mini", key="sk-\nx"), "key", "OPENAI_API_KEY cannot be sent: its character 4 of 5 is a space"),
        (Settings(model="m", base_url="http://127.0.0.1:9/v1", key="sk-é"), "key", "OPENAI_API_KEY cannot be sent: its character 4 of 4"),
        (Settings(model="what-is-this"), "unset", "'what-is-this' cannot be used; allowed are"),
        (Settings(model="cohere:command"), "package", "pip install langchain-cohere"),
        (Settings(model="cohere:command", base_url="http://127.0.0.1:9/v1"), "package", "pip install langchain-cohere"),
    ],
    ids=lambda given: str(getattr(given, "model", ""))[:20],
)
def test_a_model_that_cannot_be_asked(tmp_path: Path, settings: Settings, kind: str, told: str) -> None:
    with pytest.raises(ModelError) as raised:
        Model(settings, tmp_path).deadline()
    assert raised.value.kind == kind
    assert told in str(raised.value)


@pytest.mark.parametrize(("behaviour", "method", "asks"), [("no_json_schema", "json_object", 2), ("no_json_object", "plain", 3)])
def test_what_a_server_takes_is_remembered(tmp_path: Path, behaviour: str, method: str, asks: int) -> None:
    """The first question finds it out; the next, and the next process, ask rightly at once. Nobody's name or key is kept."""
    with _model(behaviour, tmp_path) as (model, server):
        model.ask(ASKED, FORM, model.deadline())
        assert len(server.requests) == asks
        model.ask(ASKED, FORM, model.deadline())
        assert len(server.requests) == asks + 1
        address = server.url.removeprefix("http://")
    kept = json.loads((tmp_path / "servers.json").read_text(encoding="utf-8"))
    assert kept == {f"{address} test": method}


def test_a_spoiled_cache_is_no_matter(tmp_path: Path) -> None:
    (tmp_path / "servers.json").write_text("[rubbish", encoding="utf-8")
    with _model("correct", tmp_path) as (model, _):
        assert model.ask(ASKED, FORM, model.deadline()).text


def test_a_name_in_an_address_is_not_kept(tmp_path: Path) -> None:
    model = Model(Settings(model="m", base_url="https://user:pass@llm.example/v1?key=1"), tmp_path)
    assert model.server == "llm.example/v1 m"


def test_many_ask_at_once(tmp_path: Path) -> None:
    """A question that times out takes nobody else's connection with it."""
    from concurrent.futures import ThreadPoolExecutor

    def answer(asked: Asked) -> Given:
        return Given("{}", wait=60) if "hang" in asked.text else Given(asked.good)

    def ask(place: int) -> str:
        try:
            sent = [Message("user", 'hang "findings"' if place % 4 == 0 else '"findings"')]
            return "good" if model.ask(sent, FORM, model.deadline()).text else "empty"
        except ModelError as error:
            return error.kind

    with _model(Behaviour("mixed", "hangs for some", answer), tmp_path, timeout=1.5) as (model, _), ThreadPoolExecutor(6) as pool:
        found = list(pool.map(ask, range(12)))
    assert found == ["timeout" if place % 4 == 0 else "good" for place in range(12)]


IDENTITIES = {
    "client": {"name": "Salma Al Harbi", "account_id": "C-99107", "gender": "female"},
    "order": {"id": "88231", "link": "https://instagram.com/salma.shop", "service": "Followers Gold 77 Plus", "paid": "12.50 USD"},
    "reference": "T-2041",
    "done": [{"remedy": "credit", "amount": "3.10 USD", "reference": "TX-4471"}],
    "message": (
        "Hi, I am SALMA, order #88231 (٨٨٢٣١) for Followers Gold 77 Plus on instagram.com/salma.shop, account C-99107, ticket T-2041. "
        "I paid 12.50 USD (١٢٫٥٠ دولار), TX-4471. Call +971501234567 or write to salma@example.com. "
        "أنا سلمى الحربي، رقمي ٠٥٠١٢٣٤٥٦٧ @salma.shop"
    ),
    "summary": "Salma Al-Harbi (C-99107) says 88231 stopped; she paid 12.50 and got 3.10 back by TX-4471. Phone 0501234567.",
}
SECRETS = (
    *(
        "salma",
        "harbi",
        "سلمي",
        "الحربي",
        "99107",
        "88231",
        "instagram.com",
        "salma.shop",
        "gold 77",
        "2041",
        "4471",
        "12.50",
        "12.5",
        "3.10",
    ),
    *("501234567", "example.com", "5.00 usd"),
)


@pytest.mark.parametrize("mode", ["guided", "free"])
@pytest.mark.parametrize("behaviour", ["correct", "unknown_slot", "promising"])
def test_nobody_can_be_known_from_what_leaves(case: Built, mode: Any, behaviour: str) -> None:
    """Every byte of every request, the repair included, headers too: no name, number, link, amount or reference of the case is in it."""
    with serve(behaviour) as server:
        desk = Desk(settings=Settings(model="test", base_url=server.url, key="sk-1", timeout=5.0))
        desk.draft(case(**IDENTITIES), mode=mode)
    assert server.raw
    for request in server.raw:
        body = json.dumps(json.loads(request[request.index(b"{") :]), ensure_ascii=False)
        said = fold(body) + fold(request.decode("utf-8", "replace"))
        assert [secret for secret in SECRETS if secret in said] == []


def test_nothing_of_a_case_is_logged(case: Built, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> None:
    """At the loudest level neither the key nor the client's words nor the answer are said anywhere."""
    caplog.set_level(logging.DEBUG)
    with serve("correct") as server:
        Desk(settings=Settings(model="test", base_url=server.url, key="sk-very-secret", timeout=5.0)).draft(case(message="peculiar words"))
    said = caplog.text + "".join(capfd.readouterr())
    assert not [word for word in ("sk-very-secret", "peculiar", "telling us about your order") if word in said]


@pytest.mark.parametrize("tracing", [False, True])
def test_tracing_is_off_unless_it_is_turned_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tracing: bool) -> None:
    """With LangSmith's own variables set, its server hears nothing of a call; DRAFTER_TRACING alone lets it."""
    from langchain_core.tracers.langchain import wait_for_all_tracers
    from langsmith import utils

    with serve("correct") as smith:
        for name, value in {"TRACING": "true", "ENDPOINT": smith.url, "API_KEY": "ls-1"}.items():
            monkeypatch.setenv(f"LANGSMITH_{name}", value)
        utils.get_env_var.cache_clear()
        with _model("correct", tmp_path, tracing=tracing) as (model, _):
            seen: list[bool] = []

            def work(_: Any) -> Answer:
                seen.append(bool(utils.tracing_is_enabled()))
                return Answer("x")

            model.call(work, model.deadline())
            if not tracing:
                model.ask(ASKED, FORM, model.deadline())
                wait_for_all_tracers()
        assert seen == [tracing]
        assert smith.raw == []
    monkeypatch.undo()
    utils.get_env_var.cache_clear()


@pytest.mark.parametrize(
    ("behaviour", "able", "method"),
    [
        ("correct", (True, True, False, True), "json_schema"),
        ("no_json_schema", (False, True, False, True), "json_object"),
        ("no_json_object", (False, False, False, True), "plain"),
        ("no_stream", (True, True, False, False), "json_schema"),
        ("fenced", (False, False, False, True), "plain"),
    ],
)
def test_a_probe_says_what_a_server_is_able_to(tmp_path: Path, behaviour: str, able: tuple[bool, ...], method: str) -> None:
    with _model(behaviour, tmp_path) as (model, _):
        found = probe(model)
    assert (found.json_schema, found.json_object, found.tools, found.streaming) == able
    assert (found.reached, found.method, found.problem) == (True, method, None)
    assert found.seconds is not None
    assert found.seconds < 5


def test_a_probe_of_a_dead_port(tmp_path: Path) -> None:
    found = probe(Model(Settings(model="test", base_url=dead_url(), timeout=3.0), tmp_path))
    assert not found.reached
    assert "cannot be reached" in str(found.problem)
