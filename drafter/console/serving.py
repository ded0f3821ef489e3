"""Serving the console: Streamlit started on ``app.py`` with this installation's settings, its statistics off."""

from __future__ import annotations

import socket
import threading
import tomllib
from pathlib import Path
from typing import Any

from drafter import places
from drafter.errors import DrafterError

ADDRESS, PORT = "127.0.0.1", 8501
_ALWAYS: dict[str, Any] = {"browser.gatherUsageStats": False, "server.headless": True, "server.fileWatcherType": "none"}
"""What no file of an installation can change back."""


def options(address: str, port: int) -> dict[str, Any]:
    """The settings that the server is started with: those that travel with the console, then the address and what always holds."""
    return {**_travelling(places.console_settings()), **_ALWAYS, "server.address": address, "server.port": port}


def _travelling(path: Path) -> dict[str, Any]:
    try:
        given = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise DrafterError(f"the console's settings {str(path)!r} cannot be read: {error}") from None
    return dict(_flat(given))


def _flat(table: dict[str, Any], prefix: str = "") -> list[tuple[str, Any]]:
    found: list[tuple[str, Any]] = []
    for key, value in table.items():
        found += _flat(value, f"{prefix}{key}.") if isinstance(value, dict) else [(prefix + key, value)]
    return found


def claim(address: str, port: int) -> None:
    """See that the address can be listened on; raise ``DrafterError`` saying why not."""
    try:
        family, kind, protocol, _, place = socket.getaddrinfo(address, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind, protocol) as tried:
            tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            tried.bind(place)
    except OSError as error:
        raise DrafterError(
            f"{address} port {port} cannot be listened on: {error.strerror}; choose others by --address and --port"
        ) from None


def serve(address: str, port: int) -> None:
    """Serve the console until it is stopped; raise ``DrafterError`` when it cannot be started."""
    from streamlit.web import bootstrap

    from drafter.console.warming import warm

    app = places.app()
    if not app.is_file():
        raise DrafterError(f"the console's page {str(app)!r} is missing; install Drafter again")
    flags = {name.replace(".", "_"): value for name, value in options(address, port).items()}
    bootstrap.load_config_options(flags)
    threading.Thread(target=warm, name="warm", daemon=True).start()
    bootstrap.run(str(app), False, [], flags)
