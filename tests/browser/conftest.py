"""A console on a port of its own and Debian's Chromium; where there is none they are skipped, or fail when CI_BROWSER is set."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

CHROMIUM = next((found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), None)
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--no-first-run"]


def _port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@contextmanager
def served(environment: dict[str, str], address: str = "127.0.0.1") -> Iterator[str]:
    """The address of a console that runs until the caller is done."""
    port = _port()
    command = [sys.executable, "-m", "drafter", "console", "--port", str(port), "--address", address]
    with tempfile.TemporaryFile() as said:  # a pipe that nobody reads, or that is closed too soon, keeps the server from ending
        process = subprocess.Popen(command, env={**os.environ, **environment}, stdout=said, stderr=subprocess.STDOUT)
        try:
            _await(f"http://127.0.0.1:{port}/_stcore/health", process)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
            process.wait(30)


def _await(url: str, process: subprocess.Popen[bytes]) -> None:
    for _ in range(240):
        assert process.poll() is None, f"the console ended with status {process.returncode}"
        try:
            with urllib.request.urlopen(url, timeout=1):
                return
        except OSError:
            time.sleep(0.25)
    raise AssertionError(f"{url} does not answer")


@pytest.fixture(scope="session")
def console() -> Iterator[str]:
    """A console over the shipped library."""
    with served({}) as base:
        yield base


@pytest.fixture(scope="session")
def open_console() -> Iterator[str]:
    """A console reached by an address of this machine that is not the loopback: a page from there has no secure context."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("10.255.255.255", 1))
        except OSError:
            pytest.skip("this machine has no address but the loopback")
        address = str(probe.getsockname()[0])
    with served({}, "0.0.0.0") as base:
        yield base.replace("127.0.0.1", address)


@pytest.fixture(scope="session")
def browser() -> Iterator[object]:
    """Debian's Chromium under Playwright."""
    if CHROMIUM is None:
        if os.environ.get("CI_BROWSER"):
            pytest.fail("no Chromium: `.ci/run` installs it with apt-get")
        pytest.skip("no Chromium on this machine: apt-get install chromium")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play:
        launched = play.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield launched
        launched.close()


@pytest.fixture
def opened(browser: object, console: str) -> Iterator[Callable[..., object]]:
    """Open an address of the console in a browser of its own (no cookies, no session shared)."""
    contexts = []

    def opening(query: str = "", base: str = console, **options: object) -> object:
        context = browser.new_context(**{"viewport": {"width": 1440, "height": 1000}, **options})  # type: ignore[attr-defined]
        contexts.append(context)
        page = context.new_page()
        page.faults = []
        page.on("pageerror", lambda error: page.faults.append(str(error)))
        page.asked = []
        page.on("request", lambda request: page.asked.append(request.url))
        page.goto(f"{base}/?{query}")
        page.wait_for_selector(".badge.kept, .badge.unverified, .d-empty", timeout=30_000)
        return page

    yield opening
    for context in contexts:
        context.close()
