"""A language model's server for tests: real HTTP on this machine, OpenAI's shape, and every way in which such servers misbehave.

>>> with serve("correct") as server:
...     server.url.startswith("http://127.0.0.1:"), server.requests
(True, [])

Point ``OPENAI_BASE_URL`` at ``server.url`` and use any model's name. ``BEHAVIOURS`` names every behaviour with what it does;
``server.requests`` holds what was sent to it. Nothing but the standard library is needed.
"""

from __future__ import annotations

from drafter.testing.behaviours import BEHAVIOURS, Behaviour
from drafter.testing.server import Server, serve

__all__ = ["BEHAVIOURS", "Behaviour", "Server", "serve"]
