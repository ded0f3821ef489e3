"""The server: HTTP/1.1 of the standard library, one thread a connection, a behaviour that answers."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from drafter.testing.behaviours import BEHAVIOURS, Asked, Behaviour, Given


class Server(ThreadingHTTPServer):
    """A server that behaves in one way; ``requests`` are the bodies it got, in order, ``raw`` the bytes of whole requests."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, behaviour: Behaviour) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.behaviour = behaviour
        self.requests: list[dict[str, Any]] = []
        self.raw: list[bytes] = []
        self.closing = threading.Event()

    @property
    def url(self) -> str:
        """The address for ``OPENAI_BASE_URL``."""
        return f"http://127.0.0.1:{self.server_address[1]}/v1"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that goes away is no fault of the server's."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: Server

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.raw.append(bytes(self.headers) + body)
        sent = json.loads(body)
        self.server.requests.append(sent)
        self._give(self.server.behaviour.answer(Asked(sent, len(self.server.requests))), bool(sent.get("stream")))

    def _give(self, given: Given, streamed: bool) -> None:
        if self.server.closing.wait(given.wait):
            return
        if given.hang_up:
            self.connection.shutdown(socket.SHUT_RDWR)
            return
        data = given.body(streamed)
        self.send_response(given.status)
        kind = "text/event-stream" if streamed and given.status == 200 and given.streams else "application/json"
        for name, value in {"Content-Type": kind, "Content-Length": str(len(data)), **given.headers}.items():
            self.send_header(name, value)
        self.end_headers()
        for chunk in [data[at : at + given.chunk] for at in range(0, len(data), given.chunk)]:
            self.wfile.write(chunk)
            self.wfile.flush()
            if given.pause and self.server.closing.wait(given.pause):
                return

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name that http.server gives it
        """A test's output is not the place for a log."""


@contextmanager
def serve(behaviour: str | Behaviour) -> Iterator[Server]:
    """A server that runs while the block does; a behaviour by its name in ``BEHAVIOURS`` or of one's own."""
    server = Server(BEHAVIOURS[behaviour] if isinstance(behaviour, str) else behaviour)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.closing.set()
        server.shutdown()
        server.server_close()
        thread.join()


def dead_url() -> str:
    """An address of this machine where nobody listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{free.getsockname()[1]}/v1"
