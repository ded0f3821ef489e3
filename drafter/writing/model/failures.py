"""What vendors say when a call fails, in one sentence for the agent, without the vendor's own words: these may repeat keys and texts."""

from __future__ import annotations

import re
from typing import Any

from drafter.errors import ModelError, ModelFault
from drafter.settings import Settings

_BY_STATUS: dict[int, tuple[ModelFault, str]] = {
    400: ("refused", "refused the request (400)"),
    401: ("key", "refused the key (401); set OPENAI_API_KEY to one that holds there"),
    402: ("limit", "asks for payment (402)"),
    403: ("key", "does not let this key use the model (403)"),
    404: ("missing", "does not know the model or the address (404); look at DRAFTER_MODEL and OPENAI_BASE_URL"),
    408: ("timeout", "gave up waiting (408)"),
    413: ("refused", "found the request too large (413)"),
    422: ("refused", "refused the request (422)"),
    429: ("limit", "is asked too often (429)"),
}
_CODE = re.compile(r"[a-z][a-z0-9_.-]{2,40}")
_PACKAGE = re.compile(r"pip install (?:-U )?`?([\w.-]+)")


def told(error: Exception, name: str, settings: Settings) -> ModelError:
    """A vendor's error as one of ours."""
    import openai

    server = _server(settings)
    if isinstance(error, ModelError):
        return error
    if isinstance(error, openai.APITimeoutError):
        return ModelError(f"the model did not answer within {settings.timeout:g} seconds", "timeout")
    if isinstance(error, openai.APIConnectionError):
        return ModelError(f"{server} cannot be reached", "unreachable")
    if isinstance(error, openai.LengthFinishReasonError):
        return ModelError("the model's answer was cut off before its end", "cut")
    if isinstance(error, openai.ContentFilterFinishReasonError):
        return ModelError("the provider's content filter withheld the answer", "filtered")
    status = getattr(error, "status_code", None)
    if isinstance(status, int):
        return _by_status(status, error, server)
    return _by_kind(error, name, server)


def _by_status(status: int, error: Exception, server: str) -> ModelError:
    kind, what = _BY_STATUS.get(
        status, ("server" if status >= 500 else "refused", f"failed ({status})" if status >= 500 else f"answered {status}")
    )
    code = getattr(error, "code", None)
    detail = f", {code}" if status not in (401, 404) and isinstance(code, str) and _CODE.fullmatch(code) else ""
    if code == "content_filter":
        return ModelError("the provider's content filter withheld the answer", "filtered", status)
    wait = _asked_to_wait(error)
    return ModelError(f"{server} {what}{detail}{f'; it asks to wait {wait} seconds' if wait else ''}", kind, status)


def _asked_to_wait(error: Exception) -> str:
    response: Any = getattr(error, "response", None)
    asked = str(response.headers.get("retry-after", "")) if response is not None else ""
    return asked if asked.isdecimal() else ""


def _by_kind(error: Exception, name: str, server: str) -> ModelError:
    """Errors of other providers, by LangChain's common kinds; the rest are answers that are none."""
    from langchain_core import exceptions

    if isinstance(error, exceptions.ModelTimeoutError):
        return ModelError("the model did not answer in time", "timeout")
    if isinstance(error, exceptions.ModelAuthenticationError):
        return ModelError(f"the provider of {name!r} refused the key; set the key that it asks for", "key")
    if isinstance(error, exceptions.ModelRateLimitError):
        return ModelError(f"the provider of {name!r} is asked too often", "limit")
    if isinstance(error, exceptions.ModelConnectionError):
        return ModelError(f"the provider of {name!r} cannot be reached", "unreachable")
    return ModelError(f"{server} answered something that is no chat completion ({type(error).__name__})", "answer")


def unusable(error: Exception, name: str) -> ModelError:
    """Why a model cannot even be asked."""
    if isinstance(error, ImportError):
        wanted = _PACKAGE.search(str(error))
        return ModelError(
            f"the model {name!r} needs a package that is not installed: pip install {wanted[1] if wanted else 'its provider'}", "package"
        )
    if "api_key" in str(error) or "API key" in str(error) or "credentials" in str(error).lower():
        return ModelError(f"the model {name!r} needs a key: set OPENAI_API_KEY, or OPENAI_BASE_URL for a server without one", "key")
    return ModelError(
        f"the model {name!r} cannot be used; allowed are NAME of OpenAI and PROVIDER:NAME, such as gpt-4o-mini or anthropic:NAME", "unset"
    )


def _server(settings: Settings) -> str:
    """The server in words: its host, or the provider's own."""
    if not settings.base_url:
        return "the model's server"
    return settings.base_url.split("://")[-1].split("@")[-1].split("/")[0] or "the model's server"
