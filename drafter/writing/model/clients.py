"""LangChain's client for a model."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING, Any

from drafter.errors import ModelError
from drafter.settings import Settings

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

RETRIES = 2
"""How often the client asks again when a server is busy or fails for a moment."""

MOST_TOKENS = 4_000
"""A bound on runaway answers; an answer in form has about 400 tokens, and thinking models think first."""


@dataclass(slots=True)
class Budget:
    """The deadline of the call that a client is used for at the moment."""

    deadline: float = 0.0


OTHERS = frozenset(
    {
        *("anthropic", "azure_ai", "azure_openai", "bedrock", "bedrock_converse", "cohere", "deepseek", "fireworks", "google_genai"),
        *("google_vertexai", "groq", "huggingface", "mistralai", "nvidia", "ollama", "openrouter", "perplexity", "together", "xai"),
    }
)
"""Providers that a model's name may begin with (``anthropic:NAME``), each with a package of its own."""


def chat(name: str, settings: Settings, budget: Budget) -> BaseChatModel:
    """The client for a model: of another provider where its name says so, else of OpenAI or of the server at the address that is set."""
    from langchain.chat_models import init_chat_model

    provider, _, rest = name.partition(":")
    common: dict[str, Any] = {"max_retries": RETRIES, "timeout": settings.timeout}
    if provider in OTHERS or not (settings.base_url or provider == "openai" or name.startswith(_OPENAI)):
        made: BaseChatModel = init_chat_model(name, max_tokens=MOST_TOKENS, **common)
        return made
    if settings.base_url:
        own: dict[str, Any] = {"base_url": settings.base_url, "use_responses_api": False, "extra_body": {"max_tokens": MOST_TOKENS}}
    else:
        own = {"max_tokens": MOST_TOKENS}  # sent under the name that OpenAI gave it, which other servers may not know
    key = settings.key or ("none" if settings.base_url else None)
    if key is not None and (strange := next((place for place, char in enumerate(key, 1) if not "!" <= char <= "~"), None)):
        wrong = f"OPENAI_API_KEY cannot be sent: its character {strange} of {len(key)} is a space, a line break or no ASCII; set it anew"
        raise ModelError(wrong, "key")
    client = _wire(budget)
    spoken: BaseChatModel = init_chat_model(
        rest if provider == "openai" else name, model_provider="openai", api_key=key, http_client=client, **own, **common
    )
    return spoken


_OPENAI = ("gpt-", "o1", "o3", "o4", "chatgpt")


def _wire(budget: Budget) -> Any:
    """The HTTP client, which logs nothing and waits for nobody beyond the deadline."""
    from openai import DefaultHttpxClient

    for logger in ("openai", "httpx", "httpx2", "httpcore"):
        logging.getLogger(logger).setLevel(logging.WARNING)  # OPENAI_LOG=debug would write the client's words to the screen
    return DefaultHttpxClient(event_hooks={"response": [lambda response: _no_vain_wait(response, budget)]})


def _no_vain_wait(response: Any, budget: Budget) -> None:
    """A server that asks to wait beyond the deadline is not waited for: the client obeys this header."""
    asked = response.headers.get("retry-after", "")
    if asked.isdecimal() and float(asked) > budget.deadline - monotonic():
        response.headers["x-should-retry"] = "false"
